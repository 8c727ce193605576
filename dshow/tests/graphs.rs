//! Graphs with filters that other people wrote, in a real filter graph manager.
#![cfg(windows)]
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code)]
#![allow(clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use dshow::com::filters::{self, Negotiation};
use dshow::com::input_pin::Manners;
use dshow::flow::{Pattern, Verdict, Verifier};
use dshow::negotiate::{Owner, Said};
use dshow::properties::Properties;
use test_picture::{Layout, PixelFormat, Rate};
use windows::Win32::Media::DirectShow::*;
use windows::Win32::System::Com::*;
use windows_core::{GUID, Interface, w};

const CLSID_FILTER_GRAPH: GUID = GUID::from_u128(0xe436ebb3_524f_11ce_9f53_0020af0ba770);

fn graph() -> IGraphBuilder {
    unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) }.ok().unwrap();
    unsafe { CoCreateInstance(&CLSID_FILTER_GRAPH, None, CLSCTX_INPROC_SERVER) }.unwrap()
}

fn pattern(pictures: u64) -> Box<Pattern> {
    let layout = Layout::new(PixelFormat::Yuy2, 320, 240).unwrap();
    Box::new(Pattern::new(vec![layout], Rate::from_interval_100ns(333_333).unwrap(), pictures))
}

fn pin(filter: &IBaseFilter, name: windows_core::PCWSTR) -> IPin {
    unsafe { filter.FindPin(name) }.unwrap()
}

/// Runs until every renderer has seen the end, with a bound, then stops.
fn run_to_the_end(graph: &IGraphBuilder) {
    let control: IMediaControl = graph.cast().unwrap();
    unsafe { control.Run() }.unwrap();
    let events: IMediaEvent = graph.cast().unwrap();
    let code = unsafe { events.WaitForCompletion(20_000) }.expect("EC_COMPLETE within 20 s");
    assert_eq!(code, 1, "EC_COMPLETE");
    unsafe { control.Stop() }.unwrap();
}

/// Our source into our renderer, through the graph's own Connect.
fn stream(prefers: Owner, manners: Manners, pictures: u64) -> (Verdict, Negotiation) {
    let graph = graph();
    let verifier = Verifier::new();
    let (source, said) = filters::source(pattern(pictures), prefers);
    let (renderer, _) = filters::renderer(Box::new(verifier.clone()), manners);
    unsafe { graph.AddFilter(&source, w!("source")) }.unwrap();
    unsafe { graph.AddFilter(&renderer, w!("renderer")) }.unwrap();
    unsafe { graph.ConnectDirect(&pin(&source, w!("Out")), &pin(&renderer, w!("In")), None) }.unwrap();
    run_to_the_end(&graph);
    (verifier.verdict(), said)
}

fn all_good(verdict: &Verdict, pictures: u64) {
    assert_eq!((verdict.frames, verdict.good, verdict.missing, verdict.repeated), (pictures, pictures, 0, 0));
    assert!(verdict.ended);
}

#[test]
fn every_frame_of_our_source_reaches_our_renderer_as_it_was_drawn() {
    let (verdict, said) = stream(Owner::OutputPin, Manners::default(), 100);
    all_good(&verdict, 100);
    let selected = said.log().steps().last().copied().unwrap();
    assert!(matches!(selected.said, Said::Selected(Owner::OutputPin, _)), "{selected:?}");
}

#[test]
fn a_stream_that_ended_while_the_graph_was_paused_is_complete_when_it_runs() {
    let graph = graph();
    let verifier = Verifier::new();
    let (source, _) = filters::source(pattern(5), Owner::OutputPin);
    let (renderer, _) = filters::renderer(Box::new(verifier.clone()), Manners::default());
    unsafe { graph.AddFilter(&source, w!("source")) }.unwrap();
    unsafe { graph.AddFilter(&renderer, w!("renderer")) }.unwrap();
    unsafe { graph.ConnectDirect(&pin(&source, w!("Out")), &pin(&renderer, w!("In")), None) }.unwrap();
    unsafe { graph.cast::<IMediaControl>().unwrap().Pause() }.unwrap();
    while !verifier.verdict().ended {
        std::thread::yield_now();
    }
    run_to_the_end(&graph);
    all_good(&verifier.verdict(), 5);
}

#[test]
fn an_allocator_that_the_renderer_offers_is_used_where_the_source_prefers_it() {
    let manners = Manners { offers_allocator: true, ..Manners::default() };
    let (verdict, said) = stream(Owner::InputPin, manners, 20);
    all_good(&verdict, 20);
    let selected = said.log().steps().last().copied().unwrap();
    assert!(matches!(selected.said, Said::Selected(Owner::InputPin, _)), "{selected:?}");
}

#[test]
fn a_renderer_that_holds_frames_gets_as_many_more_as_it_says_it_needs() {
    let needs = Properties { buffers: 6, buffer_bytes: 1, align_bytes: 1, prefix_bytes: 0 };
    let manners = Manners { requirements: Some(needs), holds: 5, ..Manners::default() };
    let (verdict, _) = stream(Owner::OutputPin, manners, 50);
    all_good(&verdict, 50);
}

#[test]
fn a_format_change_in_mid_stream_travels_with_the_first_sample_of_the_new_format() {
    let graph = graph();
    let verifier = Verifier::new();
    let layout = |width| Layout::new(PixelFormat::Yuy2, width, 240).unwrap();
    let pattern = Pattern::new(vec![layout(640)], Rate::DEFAULT, 40).changing(15, layout(320));
    let (source, _) = filters::source(Box::new(pattern), Owner::OutputPin);
    let (renderer, _) = filters::renderer(Box::new(verifier.clone()), Manners::default());
    unsafe { graph.AddFilter(&source, w!("source")) }.unwrap();
    unsafe { graph.AddFilter(&renderer, w!("renderer")) }.unwrap();
    unsafe { graph.ConnectDirect(&pin(&source, w!("Out")), &pin(&renderer, w!("In")), None) }.unwrap();
    run_to_the_end(&graph);
    all_good(&verifier.verdict(), 40);
    assert_eq!(verifier.verdict().format_changes, 1);
}

mod with_filters_of_others {
    use super::*;

    const CLSID_NULL_RENDERER: GUID = GUID::from_u128(0xc1f400a4_3f08_11d3_9f0b_006008039e37);
    const CLSID_SAMPLE_GRABBER: GUID = GUID::from_u128(0xc1f400a0_3f08_11d3_9f0b_006008039e37);

    fn create(class: &GUID) -> IBaseFilter {
        unsafe { CoCreateInstance(class, None, CLSCTX_INPROC_SERVER) }.unwrap()
    }

    pub(super) fn first_pin(filter: &IBaseFilter, direction: PIN_DIRECTION) -> IPin {
        let pins = unsafe { filter.EnumPins() }.unwrap();
        loop {
            let mut pin = [None];
            assert!(unsafe { pins.Next(&mut pin, None) }.is_ok());
            let pin = pin[0].take().expect("a pin of that direction");
            if unsafe { pin.QueryDirection() }.unwrap() == direction {
                return pin;
            }
        }
    }

    #[test]
    fn our_source_streams_through_a_sample_grabber_into_our_renderer() {
        let graph = graph();
        let verifier = Verifier::new();
        let (source, said) = filters::source(pattern(60), Owner::InputPin);
        let (renderer, _) = filters::renderer(Box::new(verifier.clone()), Manners::default());
        let grabber = create(&CLSID_SAMPLE_GRABBER);
        for (filter, name) in
            [(&source, w!("source")), (&grabber, w!("grabber")), (&renderer, w!("renderer"))]
        {
            unsafe { graph.AddFilter(filter, name) }.unwrap();
        }
        let (grabber_in, grabber_out) =
            (first_pin(&grabber, PINDIR_INPUT), first_pin(&grabber, PINDIR_OUTPUT));
        unsafe { graph.ConnectDirect(&pin(&source, w!("Out")), &grabber_in, None) }.unwrap();
        unsafe { graph.ConnectDirect(&grabber_out, &pin(&renderer, w!("In")), None) }
            .unwrap_or_else(|error| panic!("{error}; {:#?}", said.log()));
        run_to_the_end(&graph);
        all_good(&verifier.verdict(), 60);
    }

    #[test]
    fn our_source_streams_into_a_null_renderer() {
        let graph = graph();
        let (source, said) = filters::source(pattern(60), Owner::InputPin);
        let null = create(&CLSID_NULL_RENDERER);
        unsafe { graph.AddFilter(&source, w!("source")) }.unwrap();
        unsafe { graph.AddFilter(&null, w!("null")) }.unwrap();
        unsafe { graph.ConnectDirect(&pin(&source, w!("Out")), &first_pin(&null, PINDIR_INPUT), None) }
            .unwrap_or_else(|error| panic!("{error}; {:#?}", said.log()));
        run_to_the_end(&graph);
    }
}

mod pull {
    use super::*;
    use dshow::clip::Clip;
    use dshow::com::pull_pin::{Asks, ByteSink};
    use std::sync::{Arc, Mutex};

    const ASKS: Asks = Asks {
        needs: Properties { buffers: 2, buffer_bytes: 65_536, align_bytes: 512, prefix_bytes: 0 },
        provides_allocator: false,
    };

    #[derive(Clone, Default)]
    struct Collected(Arc<Mutex<Vec<u8>>>);
    impl ByteSink for Collected {
        fn bytes(&mut self, data: &[u8]) {
            self.0.lock().unwrap().extend_from_slice(data);
        }
        fn end(&mut self) {}
    }

    fn clip() -> Clip {
        Clip::new(pattern(5), 5).unwrap()
    }

    /// What a reader of the clip should see, read without COM.
    fn expected() -> Vec<u8> {
        let mut clip = clip();
        let mut file = vec![0; clip.len_bytes() as usize];
        assert_eq!(clip.read(0, &mut file).unwrap(), file.len());
        file
    }

    fn pulled(prefers: Owner, asks: Asks) -> (Vec<u8>, Negotiation) {
        let graph = graph();
        let collected = Collected::default();
        let (source, _) = filters::pull_source(clip(), prefers);
        let (reader, said) = filters::pull_reader(Box::new(collected.clone()), asks);
        unsafe { graph.AddFilter(&source, w!("source")) }.unwrap();
        unsafe { graph.AddFilter(&reader, w!("reader")) }.unwrap();
        unsafe { graph.ConnectDirect(&pin(&source, w!("Out")), &pin(&reader, w!("In")), None) }.unwrap();
        run_to_the_end(&graph);
        (collected.0.lock().unwrap().clone(), said)
    }

    #[test]
    fn our_pull_reader_gets_the_avi_file_that_our_pull_source_serves() {
        let (bytes, said) = pulled(Owner::OutputPin, ASKS);
        assert!(bytes == expected());
        let selected = said.log().steps().last().copied().unwrap();
        assert!(matches!(selected.said, Said::Selected(Owner::OutputPin, _)), "{selected:?}");
    }

    #[test]
    fn the_allocator_that_the_input_pin_provides_is_used_where_the_source_prefers_it() {
        let (bytes, said) = pulled(Owner::InputPin, Asks { provides_allocator: true, ..ASKS });
        assert!(bytes == expected());
        let selected = said.log().steps().last().copied().unwrap();
        assert!(matches!(selected.said, Said::Selected(Owner::InputPin, _)), "{selected:?}");
    }

    /// Quartz's own source of files, over the clip as a file of that name.
    fn file_source(name: &str) -> IBaseFilter {
        const CLSID_ASYNC_READER: GUID = GUID::from_u128(0xe436ebb5_524f_11ce_9f53_0020af0ba770);
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, expected()).unwrap();
        let file: IBaseFilter =
            unsafe { CoCreateInstance(&CLSID_ASYNC_READER, None, CLSCTX_INPROC_SERVER) }.unwrap();
        let name = windows_core::HSTRING::from(path.as_os_str());
        unsafe { file.cast::<IFileSourceFilter>().unwrap().Load(&name, None) }.unwrap();
        file
    }

    #[test]
    fn quartzs_file_source_serves_our_pull_reader() {
        let graph = graph();
        let file = file_source("ksframe-pull.avi");
        let collected = Collected::default();
        let (reader, said) = filters::pull_reader(Box::new(collected.clone()), ASKS);
        unsafe { graph.AddFilter(&file, w!("file")) }.unwrap();
        unsafe { graph.AddFilter(&reader, w!("reader")) }.unwrap();
        let out = with_filters_of_others::first_pin(&file, PINDIR_OUTPUT);
        unsafe { graph.ConnectDirect(&out, &pin(&reader, w!("In")), None) }
            .unwrap_or_else(|error| panic!("{error}; {:#?}", said.log()));
        run_to_the_end(&graph);
        assert!(*collected.0.lock().unwrap() == expected());
    }

    fn splitter() -> IBaseFilter {
        const CLSID_AVI_SPLITTER: GUID = GUID::from_u128(0x1b544c20_fd0b_11ce_8c63_00aa0044b51e);
        unsafe { CoCreateInstance(&CLSID_AVI_SPLITTER, None, CLSCTX_INPROC_SERVER) }.unwrap_or_else(|error| {
            panic!("no AVI splitter here ({error}): Wine's needs GStreamer with its good plug-ins")
        })
    }

    #[test]
    fn wines_file_source_and_wines_avi_splitter_play_into_our_renderer() {
        let graph = graph();
        let verifier = Verifier::new();
        let file = file_source("ksframe-split.avi");
        let splitter = splitter();
        let (renderer, said) = filters::renderer(Box::new(verifier.clone()), Manners::default());
        for (filter, name) in [(&file, w!("file")), (&splitter, w!("splitter")), (&renderer, w!("renderer"))]
        {
            unsafe { graph.AddFilter(filter, name) }.unwrap();
        }
        let file_out = with_filters_of_others::first_pin(&file, PINDIR_OUTPUT);
        let splitter_in = with_filters_of_others::first_pin(&splitter, PINDIR_INPUT);
        unsafe { graph.ConnectDirect(&file_out, &splitter_in, None) }.unwrap();
        let splitter_out = with_filters_of_others::first_pin(&splitter, PINDIR_OUTPUT);
        unsafe { graph.ConnectDirect(&splitter_out, &pin(&renderer, w!("In")), None) }
            .unwrap_or_else(|error| panic!("{error}; {:#}", said.transcript().to_json()));
        run_to_the_end(&graph);
        all_good(&verifier.verdict(), 5);
        let told = said.transcript().to_json().to_string();
        assert!(told.contains("NotifyAllocator"), "the input pin's side is in the transcript too: {told}");
    }

    #[test]
    fn our_pull_source_plays_through_wines_avi_splitter_into_our_renderer() {
        let graph = graph();
        let verifier = Verifier::new();
        let splitter = splitter();
        let (source, said) = filters::pull_source(clip(), Owner::InputPin);
        let (renderer, _) = filters::renderer(Box::new(verifier.clone()), Manners::default());
        for (filter, name) in
            [(&source, w!("source")), (&splitter, w!("splitter")), (&renderer, w!("renderer"))]
        {
            unsafe { graph.AddFilter(filter, name) }.unwrap();
        }
        let splitter_in = with_filters_of_others::first_pin(&splitter, PINDIR_INPUT);
        unsafe { graph.ConnectDirect(&pin(&source, w!("Out")), &splitter_in, None) }
            .unwrap_or_else(|error| panic!("{error}; {:#?}", said.log()));
        let splitter_out = with_filters_of_others::first_pin(&splitter, PINDIR_OUTPUT);
        unsafe { graph.ConnectDirect(&splitter_out, &pin(&renderer, w!("In")), None) }.unwrap();
        run_to_the_end(&graph);
        all_good(&verifier.verdict(), 5);
    }
}
