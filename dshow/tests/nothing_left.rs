//! After whatever happens to a graph, nothing of it is left and nothing hangs. One test at a time: they count the
//! COM objects of the whole process.
#![cfg(windows)]
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use dshow::com::filters;
use dshow::com::input_pin::Manners;
use dshow::com::live;
use dshow::flow::{Pattern, Verifier};
use dshow::negotiate::Owner;
use dshow::properties::Properties;
use std::sync::{Mutex, MutexGuard};
use test_picture::{Layout, PixelFormat, Rate};
use windows::Win32::Media::DirectShow::*;
use windows::Win32::System::Com::*;
use windows_core::{GUID, Interface, w};

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    let guard = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    assert_eq!(live::objects(), 0, "an earlier test left something");
    guard
}

struct Running {
    graph: IGraphBuilder,
    source: IBaseFilter,
    renderer: IBaseFilter,
    verifier: Verifier,
}

fn endless(manners: Manners) -> Running {
    const CLSID_FILTER_GRAPH: GUID = GUID::from_u128(0xe436ebb3_524f_11ce_9f53_0020af0ba770);
    unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) }.ok().unwrap();
    let graph: IGraphBuilder =
        unsafe { CoCreateInstance(&CLSID_FILTER_GRAPH, None, CLSCTX_INPROC_SERVER) }.unwrap();
    let layout = Layout::new(PixelFormat::Yuy2, 320, 240).unwrap();
    let pattern = Pattern::new(vec![layout], Rate::DEFAULT, u64::MAX);
    let verifier = Verifier::new();
    let (source, _) = filters::source(Box::new(pattern), Owner::OutputPin);
    let (renderer, _) = filters::renderer(Box::new(verifier.clone()), manners);
    unsafe { graph.AddFilter(&source, w!("source")) }.unwrap();
    unsafe { graph.AddFilter(&renderer, w!("renderer")) }.unwrap();
    let (out, input) = unsafe { (source.FindPin(w!("Out")).unwrap(), renderer.FindPin(w!("In")).unwrap()) };
    unsafe { graph.ConnectDirect(&out, &input, None) }.unwrap();
    Running { graph, source, renderer, verifier }
}

impl Running {
    fn control(&self) -> IMediaControl {
        self.graph.cast().unwrap()
    }

    fn wait_for_frames(&self, at_least: u64) {
        let seen = self.verifier.verdict().frames;
        while self.verifier.verdict().frames < seen + at_least {
            std::thread::yield_now();
        }
    }
}

#[test]
fn starting_and_stopping_a_hundred_times_loses_and_leaks_nothing() {
    let _alone = alone();
    let running = endless(Manners::default());
    for _ in 0..100 {
        unsafe { running.control().Run() }.unwrap();
        running.wait_for_frames(1);
        unsafe { running.control().Stop() }.unwrap();
    }
    assert_eq!(running.verifier.verdict().damaged, 0);
    drop(running);
    assert_eq!(live::objects(), 0);
}

#[test]
fn a_sink_that_holds_every_buffer_blocks_the_source_and_stop_frees_both() {
    let _alone = alone();
    // It keeps three samples, and the allocator has three: the source waits in GetBuffer for a fourth.
    let running = endless(Manners { holds: 3, ..Manners::default() });
    unsafe { running.control().Run() }.unwrap();
    running.wait_for_frames(3);
    unsafe { running.control().Stop() }.unwrap();
    assert_eq!(running.verifier.verdict().frames, 3);
    drop(running);
    assert_eq!(live::objects(), 0);
}

#[test]
fn a_graph_that_is_released_while_it_runs_takes_everything_with_it() {
    let _alone = alone();
    let running = endless(Manners::default());
    unsafe { running.control().Run() }.unwrap();
    running.wait_for_frames(1);
    drop(running);
    assert_eq!(live::objects(), 0);
}

#[test]
fn a_sample_that_is_held_past_the_graphs_end_keeps_its_memory_and_then_goes() {
    let _alone = alone();
    let allocator = dshow::com::allocator::new();
    let two = ALLOCATOR_PROPERTIES { cBuffers: 2, cbBuffer: 100, cbAlign: 1, cbPrefix: 0 };
    unsafe { allocator.SetProperties(&two) }.unwrap();
    unsafe { allocator.Commit() }.unwrap();
    let mut sample = None;
    unsafe { allocator.GetBuffer(&mut sample, None, None, 0) }.unwrap();
    unsafe { allocator.Decommit() }.unwrap();
    drop(allocator);
    assert_eq!(live::objects(), 1, "the sample keeps its allocator");
    drop(sample);
    assert_eq!(live::objects(), 0);
}

#[test]
fn a_refused_connection_leaves_both_pins_free() {
    let _alone = alone();
    let running = endless(Manners::default());
    let (out, input) =
        unsafe { (running.source.FindPin(w!("Out")).unwrap(), running.renderer.FindPin(w!("In")).unwrap()) };
    unsafe { running.graph.Disconnect(&out) }.unwrap();
    unsafe { running.graph.Disconnect(&input) }.unwrap();
    // More than one allocator may hold: neither can serve.
    let much = Properties { buffers: i32::MAX, ..Properties::default() };
    let manners = Manners { requirements: Some(much), ..Manners::default() };
    let (greedy, _) = filters::renderer(Box::new(Verifier::new()), manners);
    unsafe { running.graph.AddFilter(&greedy, w!("greedy")) }.unwrap();
    let greedy_in = unsafe { greedy.FindPin(w!("In")) }.unwrap();
    assert!(unsafe { running.graph.ConnectDirect(&out, &greedy_in, None) }.is_err());
    assert!(unsafe { out.ConnectedTo() }.is_err());
    assert!(unsafe { greedy_in.ConnectedTo() }.is_err());
    unsafe { running.graph.ConnectDirect(&out, &input, None) }.expect("both are free for another try");
    drop((out, input, greedy_in, greedy, running));
    assert_eq!(live::objects(), 0);
}
