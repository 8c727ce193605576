//! Connections that are left to KS: frames move between KS pins, and DirectShow only sees states.
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use crate::chain::*;
use dshow::com::graphs;
use ks_client::Transcript;
use windows::Win32::Media::DirectShow::*;

/// The transcript that both kinds of connections are told in, from its text.
fn transcript(node: &Node, pin: &str) -> Transcript {
    let json = serde_json::from_str(&node.said(pin)).unwrap();
    Transcript::from_json(&json).expect("the schema of ks-client's transcripts")
}

fn operations(transcript: &Transcript) -> Vec<String> {
    let operation = |entry: &serde_json::Value| entry["operation"].as_str().unwrap().to_owned();
    transcript.entries().iter().map(operation).collect()
}

fn sink_is_content(input: &IPin) {
    for bad in [at::GAPS, at::REPEATS, at::CORRUPTED, at::UNSTAMPED] {
        assert_eq!(counter(input, bad), 0, "counter at {bad}");
    }
}

#[test]
fn a_source_connected_to_a_sink_streams_in_the_kernel_from_the_sinks_own_allocator() {
    let chain = Chain::new();
    let (source, sink) = (chain.proxy(SOURCE), chain.proxy(SINK));
    let (out, input) = (source.pin("Capture"), sink.pin(&sink.proxy.pins()[0]));
    chain.connect(&out, &input).unwrap_or_else(|error| panic!("{error}: {}", source.said("Capture")));
    let said = transcript(&source, "Capture");
    let said_operations = operations(&said);
    for operation in ["connect", "ask for framing", "decide", "create allocator", "assign allocator"] {
        assert!(
            said_operations.iter().any(|it| it == operation),
            "{operation} is missing: {said_operations:?}"
        );
    }
    assert!(source.said("Capture").contains("left to KS"));
    let explained = graphs::explain(&said).join("\n");
    assert!(explained.contains("a pipe in kernel") && explained.contains("the pin's own"), "{explained}");
    chain.run();
    wait_until("frames at the sink", || counter(&input, at::FRAMES) >= 100);
    assert!(counter(&input, at::POOL_ACQUIRED) > 0, "they came from its own allocator");
    sink_is_content(&input);
    chain.stop();
    let samples = source.proxy.carried(&source.proxy.pins()[0]);
    assert_eq!((samples.direct, samples.copied), (0, 0), "no user-mode sample had a part in it");
    drop((source, sink, out, input));
    chain.end();
}

#[test]
fn frames_pass_a_transform_in_place_on_their_way_to_the_sink() {
    let chain = Chain::new();
    let (source, transform, sink) = (chain.proxy(SOURCE), chain.proxy(TRANSFORM), chain.proxy(SINK));
    let pins = transform.proxy.pins();
    let input = sink.pin(&sink.proxy.pins()[0]);
    chain.connect(&source.pin("Capture"), &transform.pin(&pins[0])).unwrap();
    chain
        .connect(&transform.pin(&pins[1]), &input)
        .unwrap_or_else(|error| panic!("{error}: {}", transform.said(&pins[1])));
    let explained = graphs::explain(&transcript(&transform, &pins[1])).join("\n");
    assert!(explained.contains("a pipe in kernel"), "{explained}");
    chain.run();
    wait_until("frames at the sink", || counter(&input, at::FRAMES) >= 60);
    let passed = counter(&transform.pin(&pins[0]), at::FRAMES);
    assert!(passed >= 60, "{passed} frames passed the transform");
    sink_is_content(&input);
    chain.stop();
    drop((source, transform, sink, input));
    chain.end();
}

#[test]
fn a_kernel_connection_starts_and_stops_a_hundred_times_and_gives_every_frame_back() {
    let chain = Chain::new();
    let (source, sink) = (chain.proxy(SOURCE), chain.proxy(SINK));
    let (out, input) = (source.pin("Capture"), sink.pin(&sink.proxy.pins()[0]));
    chain.connect(&out, &input).unwrap();
    for _ in 0..100 {
        let before = counter(&input, at::FRAMES);
        chain.run();
        wait_until("frames at the sink", || counter(&input, at::FRAMES) > before);
        chain.stop();
        assert_eq!(counter(&input, at::POOL_IN_USE), 0);
    }
    chain.run();
    assert!(unsafe { out.Disconnect() }.is_err(), "a running connection is not taken apart");
    assert!(unsafe { input.Disconnect() }.is_err());
    chain.stop();
    unsafe { chain.graph.Disconnect(&out) }.unwrap();
    unsafe { chain.graph.Disconnect(&input) }.unwrap();
    chain.connect(&out, &input).expect("both are free for another try");
    drop((source, sink, out, input));
    chain.end();
}

#[test]
fn a_graph_of_both_kinds_keeps_frames_in_the_kernel_as_far_as_they_can_go() {
    use dshow::com::input_pin::Manners;
    let chain = Chain::new();
    let (source, transform) = (chain.proxy(SOURCE), chain.proxy(TRANSFORM));
    let (renderer, verifier) = chain.renderer(Manners::default());
    let pins = transform.proxy.pins();
    chain.connect(&source.pin("Capture"), &transform.pin(&pins[0])).unwrap();
    chain
        .connect(&transform.pin(&pins[2]), &pin_of(&renderer, "In"))
        .unwrap_or_else(|error| panic!("{error}: {}", transform.said(&pins[2])));
    chain.run();
    wait_for_frames(&verifier, 30);
    chain.stop();
    assert_eq!(verifier.verdict().damaged, 0, "{:?}", verifier.verdict());
    drop((source, transform, renderer));
    chain.end();
}
