//! What must leak nothing and hang nowhere, with ksframe.sys through the whole chain: each test ends with no COM object
//! alive, and with the driver unloaded and found to have left nothing.
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use crate::chain::*;
use dshow::com::input_pin::Manners;
use std::time::{Duration, Instant};
use windows::Win32::Media::DirectShow::*;
use windows_core::Interface;

#[test]
fn starting_and_stopping_a_hundred_times_loses_and_leaks_nothing() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, verifier) = chain.renderer(Manners::default());
    chain.connect(&source.pin("Capture"), &pin_of(&renderer, "In")).unwrap();
    for _ in 0..100 {
        chain.run();
        wait_for_frames(&verifier, 1);
        chain.stop();
    }
    let verdict = verifier.verdict();
    assert!(verdict.frames >= 100 && verdict.damaged == 0, "{verdict:?}");
    drop((source, renderer));
    chain.end();
}

#[test]
fn a_sink_that_holds_frames_too_long_stops_the_flow_and_nothing_else() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let out = source.pin("Capture");
    let (renderer, verifier) = chain.renderer(Manners { holds: 1000, ..Manners::default() });
    chain.connect(&out, &pin_of(&renderer, "In")).unwrap();
    let buffers: IAMBufferNegotiation = out.cast().unwrap();
    let all = u64::try_from(unsafe { buffers.GetAllocatorProperties() }.unwrap().cBuffers).unwrap();
    for round in 1..=3 {
        chain.run();
        wait_until("all buffers at the sink", || verifier.verdict().frames == round * all);
        // It has them all: the source waits in GetBuffer, and the driver for a buffer.
        std::thread::sleep(Duration::from_millis(300));
        assert_eq!(verifier.verdict().frames, round * all);
        chain.stop();
    }
    assert_eq!(verifier.verdict().damaged, 0);
    drop((buffers, source, renderer, out));
    chain.end();
}

#[test]
fn decommitting_while_the_source_waits_for_a_buffer_ends_its_wait() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let manners = Manners { holds: 1000, offers_allocator: true, insists: true, ..Manners::default() };
    let (renderer, verifier) = chain.renderer(manners);
    let (out, input) = (source.pin("Capture"), pin_of(&renderer, "In"));
    chain.connect(&out, &input).unwrap();
    let allocator = unsafe { input.cast::<IMemInputPin>().unwrap().GetAllocator() }.unwrap();
    let all = u64::try_from(unsafe { allocator.GetProperties() }.unwrap().cBuffers).unwrap();
    chain.run();
    wait_until("all buffers at the sink", || verifier.verdict().frames == all);
    unsafe { allocator.Decommit() }.unwrap();
    // Whoever waited is gone: stopping the graph joins the streaming thread, and must not wait for a frame.
    let begun = Instant::now();
    chain.stop();
    assert!(begun.elapsed() < Duration::from_secs(5), "stopping took {:?}", begun.elapsed());
    chain.run();
    wait_until("frames after another commit", || verifier.verdict().frames > all);
    chain.stop();
    drop((allocator, source, renderer, out, input));
    chain.end();
}

#[test]
fn a_graph_that_is_released_while_it_runs_takes_everything_with_it() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, verifier) = chain.renderer(Manners::default());
    chain.connect(&source.pin("Capture"), &pin_of(&renderer, "In")).unwrap();
    chain.run();
    wait_for_frames(&verifier, 3);
    drop((source, renderer));
    chain.end();
}

#[test]
fn pausing_and_running_again_goes_on_where_it_was() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, verifier) = chain.renderer(Manners::default());
    chain.connect(&source.pin("Capture"), &pin_of(&renderer, "In")).unwrap();
    chain.run();
    for _ in 0..10 {
        wait_for_frames(&verifier, 3);
        unsafe { chain.control().Pause() }.unwrap();
        chain.run();
    }
    chain.stop();
    let verdict = verifier.verdict();
    assert_eq!((verdict.damaged, verdict.repeated), (0, 0), "{verdict:?}");
    drop((source, renderer));
    chain.end();
}
