//! Graphs with filters that other people wrote, in a real filter graph manager.
#![cfg(windows)]
#![allow(unsafe_code)] // UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
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
