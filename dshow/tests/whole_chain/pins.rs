//! The pins of the proxy: all of the KS filter's, made and closed with their connections.
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use crate::chain::*;
use dshow::com::filters;
use dshow::com::input_pin::Manners;
use dshow::flow::Pattern;
use dshow::negotiate::Owner;
use test_picture::{Layout, PixelFormat, Rate};
use windows::Win32::Media::DirectShow::*;
use windows::Win32::Media::KernelStreaming::{IKsObject, IKsPinFactory};
use windows_core::Interface;

fn direction(pin: &IPin) -> PIN_DIRECTION {
    unsafe { pin.QueryDirection() }.unwrap()
}

#[test]
fn every_pin_of_a_ks_filter_is_a_pin_of_its_proxy_with_the_same_number_and_direction() {
    let chain = Chain::new();
    for (name, directions) in [
        (SOURCE, vec![PINDIR_OUTPUT; 3]),
        (TRANSFORM, vec![PINDIR_INPUT, PINDIR_OUTPUT, PINDIR_OUTPUT]),
        (SINK, vec![PINDIR_INPUT]),
    ] {
        let node = chain.proxy(name);
        let pins: Vec<IPin> = node.proxy.pins().iter().map(|pin| node.pin(pin)).collect();
        assert_eq!(pins.iter().map(direction).collect::<Vec<_>>(), directions, "{name}");
        for (number, pin) in pins.iter().enumerate() {
            let factory = unsafe { pin.cast::<IKsPinFactory>().unwrap().KsPinFactory() }.unwrap();
            assert_eq!(factory as usize, number, "{name}");
        }
    }
    chain.end();
}

#[test]
fn connecting_makes_the_ks_pin_and_disconnecting_closes_it() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, _) = chain.renderer(Manners::default());
    let (out, input) = (source.pin("Capture"), pin_of(&renderer, "In"));
    let handle = || unsafe { out.cast::<IKsObject>().unwrap().KsGetObjectHandle() };
    assert!(handle().is_invalid() || handle().0.is_null(), "no KS pin without a connection");
    for _ in 0..3 {
        chain.connect(&out, &input).unwrap_or_else(|error| panic!("{error}: {}", source.said("Capture")));
        assert!(!handle().0.is_null());
        unsafe { chain.graph.Disconnect(&out) }.unwrap();
        unsafe { chain.graph.Disconnect(&input) }.unwrap();
        assert!(handle().0.is_null());
    }
    drop((source, renderer, out, input));
    chain.end();
}

#[test]
fn a_pin_with_several_instances_shows_a_free_one_after_each_connection() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let previews = |node: &Node| node.proxy.pins().iter().filter(|pin| pin.starts_with("Preview")).count();
    assert_eq!(previews(&source), 1);
    let (first, _) = chain.renderer(Manners::default());
    chain.connect(&source.pin("Preview"), &pin_of(&first, "In")).unwrap();
    assert_eq!(previews(&source), 2);
    let (second, _) = chain.renderer(Manners::default());
    chain.connect(&source.pin("Preview (1) #2"), &pin_of(&second, "In")).unwrap();
    assert_eq!(previews(&source), 3);
    let captures = source.proxy.pins().iter().filter(|pin| pin.starts_with("Capture")).count();
    assert_eq!(captures, 1, "Capture may have one instance");
    drop((source, first, second));
    chain.end();
}

#[test]
fn frames_of_the_driver_are_written_into_the_samples_of_the_graph_and_not_copied() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, verifier) = chain.renderer(Manners::default());
    chain.connect(&source.pin("Capture"), &pin_of(&renderer, "In")).unwrap();
    chain.run();
    wait_for_frames(&verifier, 60);
    chain.stop();
    all_good(&verifier.verdict());
    let way = carried(&source, "Capture");
    assert!(way.direct >= 60 && way.copied == 0, "{way:?}");
    drop((source, renderer));
    chain.end();
}

#[test]
fn frames_of_an_allocator_that_the_driver_cannot_be_pointed_to_are_copied_and_as_good() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    // It insists: what the source makes it refuses, and offers what lies in the process's heap.
    let manners = Manners { offers_allocator: true, insists: true, ..Manners::default() };
    let (renderer, verifier) = chain.renderer(manners);
    chain.connect(&source.pin("Capture"), &pin_of(&renderer, "In")).unwrap();
    chain.run();
    wait_for_frames(&verifier, 20);
    chain.stop();
    all_good(&verifier.verdict());
    let way = carried(&source, "Capture");
    assert!(way.copied >= 20 && way.direct == 0, "{way:?}");
    drop((source, renderer));
    chain.end();
}

#[test]
fn frames_of_a_directshow_source_go_down_to_a_ks_sink_which_counts_them() {
    const PICTURES: u64 = 50;
    let chain = Chain::new();
    let sink = chain.proxy(SINK);
    let layout = Layout::new(PixelFormat::Yuy2, 640, 480).unwrap();
    let pattern = Pattern::new(vec![layout], Rate::DEFAULT, PICTURES);
    let (source, said) = filters::source(Box::new(pattern), Owner::InputPin);
    chain.add(&source, "pictures");
    let input = sink.pin(&sink.proxy.pins()[0]);
    chain
        .connect(&pin_of(&source, "Out"), &input)
        .unwrap_or_else(|error| panic!("{error}: {:#}", said.transcript().to_json()));
    chain.run();
    let events: IMediaEvent = chain.graph.cast().unwrap();
    assert_eq!(unsafe { events.WaitForCompletion(60_000) }.expect("EC_COMPLETE"), 1);
    assert_eq!(counter(&input, at::FRAMES), PICTURES);
    for bad in [at::GAPS, at::REPEATS, at::CORRUPTED, at::UNSTAMPED] {
        assert_eq!(counter(&input, bad), 0, "counter at {bad}");
    }
    chain.stop();
    let way = carried(&sink, "");
    assert_eq!((way.direct, way.copied), (PICTURES, 0), "the samples' own memory went down");
    drop((events, sink, source, said, input));
    chain.end();
}

#[test]
fn a_source_that_waits_for_a_buffer_goes_on_when_the_ks_sink_has_read_one() {
    let chain = Chain::new();
    let sink = chain.proxy(SINK);
    let layout = Layout::new(PixelFormat::Yuy2, 640, 480).unwrap();
    let pattern = Pattern::new(vec![layout], Rate::DEFAULT, u64::MAX);
    let (source, _) = filters::source(Box::new(pattern), Owner::InputPin);
    chain.add(&source, "pictures");
    let input = sink.pin(&sink.proxy.pins()[0]);
    chain.connect(&pin_of(&source, "Out"), &input).unwrap();
    for _ in 0..20 {
        // Nothing is read while the KS side is busy with something else: the source fills every buffer, and waits.
        chain.run();
        chain.session.call(|_| std::thread::sleep(std::time::Duration::from_millis(50))).unwrap();
        let before = counter(&input, at::FRAMES);
        wait_until("frames at the sink", || counter(&input, at::FRAMES) > before + 16);
        chain.stop();
    }
    assert_eq!(counter(&input, at::CORRUPTED) + counter(&input, at::UNSTAMPED), 0);
    drop((sink, source, input));
    chain.end();
}

fn carried(node: &Node, pin: &str) -> dshow::ks::Carried {
    let whole = node.proxy.pins().into_iter().find(|name| name.starts_with(pin)).unwrap();
    node.proxy.carried(&whole)
}
