//! Dynamic format changes with the driver in the graph, by each of the three mechanisms of page "Dynamic Format Changes".
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use crate::chain::*;
use dshow::com::filters;
use dshow::com::input_pin::Manners;
use dshow::flow::{Pattern, Verifier};
use dshow::media_type::MediaType;
use dshow::negotiate::Owner;
use test_picture::{Layout, PixelFormat, Rate};
use windows::Win32::Media::DirectShow::*;
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows::Win32::System::Com::{CoTaskMemAlloc, CoTaskMemFree};
use windows_core::{GUID, Interface};

fn yuy2(width: u32, height: u32) -> MediaType {
    MediaType::video(&Layout::new(PixelFormat::Yuy2, width, height).unwrap(), Rate::DEFAULT.interval_100ns())
}

/// Calls something with a type as COM has it.
fn with_raw<T>(media_type: &MediaType, call: impl FnOnce(*const AM_MEDIA_TYPE) -> T) -> T {
    let block = unsafe { CoTaskMemAlloc(media_type.format.len()) }.cast::<u8>();
    unsafe { std::ptr::copy_nonoverlapping(media_type.format.as_ptr(), block, media_type.format.len()) };
    let guid = |guid: dshow::media_type::Guid| {
        let [a, b, c, d, e, f, g, h, rest @ ..] = guid.0;
        let (two, three) = (u16::from_le_bytes([e, f]), u16::from_le_bytes([g, h]));
        GUID::from_values(u32::from_le_bytes([a, b, c, d]), two, three, rest)
    };
    let raw = AM_MEDIA_TYPE {
        majortype: guid(media_type.major),
        subtype: guid(media_type.subtype),
        bFixedSizeSamples: true.into(),
        lSampleSize: media_type.sample_bytes,
        formattype: guid(media_type.format_type),
        cbFormat: media_type.format.len() as u32,
        pbFormat: block,
        ..Default::default()
    };
    let result = call(&raw);
    unsafe { CoTaskMemFree(Some(block.cast())) };
    result
}

fn set_format(pin: &IPin, media_type: &MediaType) -> windows_core::Result<()> {
    let config: IAMStreamConfig = pin.cast().unwrap();
    with_raw(media_type, |raw| unsafe { config.SetFormat(raw) })
}

fn connected_at(
    chain: &Chain,
    source: &Node,
    manners: Manners,
    first: &MediaType,
) -> (IBaseFilter, Verifier) {
    let (renderer, verifier) = chain.renderer(manners);
    let out = source.pin("Capture");
    set_format(&out, first).unwrap();
    chain
        .connect(&out, &pin_of(&renderer, "In"))
        .unwrap_or_else(|error| panic!("{error}: {}", source.said("Capture")));
    (renderer, verifier)
}

fn type_of(pin: &IPin) -> u32 {
    let mut raw = AM_MEDIA_TYPE::default();
    unsafe { pin.ConnectionMediaType(&mut raw) }.unwrap();
    unsafe { CoTaskMemFree(Some(raw.pbFormat.cast())) };
    raw.lSampleSize
}

#[test]
fn a_smaller_picture_travels_with_the_first_sample_of_it() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, verifier) = connected_at(&chain, &source, Manners::default(), &yuy2(640, 480));
    chain.run();
    wait_for_frames(&verifier, 10);
    set_format(&source.pin("Capture"), &yuy2(320, 240))
        .unwrap_or_else(|error| panic!("{error}: {}", source.said("Capture")));
    wait_for_frames(&verifier, 30);
    chain.stop();
    let verdict = verifier.verdict();
    assert_eq!((verdict.format_changes, verdict.damaged), (1, 0), "{verdict:?}");
    assert_eq!(type_of(&pin_of(&renderer, "In")), 320 * 240 * 2);
    assert!(source.said("Capture").contains("QueryAccept (Downstream)"));
    drop((source, renderer));
    chain.end();
}

#[test]
fn a_larger_picture_is_received_anew_with_larger_buffers() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, verifier) = connected_at(&chain, &source, Manners::default(), &yuy2(320, 240));
    chain.run();
    wait_for_frames(&verifier, 10);
    set_format(&source.pin("Capture"), &yuy2(1280, 720))
        .unwrap_or_else(|error| panic!("{error}: {}", source.said("Capture")));
    wait_for_frames(&verifier, 30);
    chain.stop();
    let verdict = verifier.verdict();
    assert_eq!((verdict.format_changes, verdict.damaged), (1, 0), "{verdict:?}");
    let buffers: IAMBufferNegotiation = source.pin("Capture").cast().unwrap();
    assert!(unsafe { buffers.GetAllocatorProperties() }.unwrap().cbBuffer >= 1280 * 720 * 2);
    assert!(source.said("Capture").contains("ReceiveConnection"));
    drop((buffers, source, renderer));
    chain.end();
}

#[test]
fn a_renderer_asks_for_another_picture_by_the_next_sample_of_its_allocator() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let verifier = Verifier::new();
    let manners = Manners { offers_allocator: true, insists: true, ..Manners::default() };
    let (renderer, asks) = filters::proposing_renderer(Box::new(verifier.clone()), manners);
    chain.add(&renderer, "renderer");
    let out = source.pin("Capture");
    set_format(&out, &yuy2(640, 480)).unwrap();
    chain.connect(&out, &pin_of(&renderer, "In")).unwrap();
    chain.run();
    wait_for_frames(&verifier, 10);
    asks.propose(&yuy2(320, 240)).unwrap_or_else(|failure| panic!("{failure}: {}", source.said("Capture")));
    wait_until("the new format", || verifier.verdict().format_changes == 1);
    wait_for_frames(&verifier, 20);
    asks.propose(&yuy2(640, 480))
        .expect("\"it must also be able to switch back to the original media type\"");
    wait_until("the old format", || verifier.verdict().format_changes == 2);
    wait_for_frames(&verifier, 20);
    chain.stop();
    let verdict = verifier.verdict();
    assert_eq!(verdict.damaged, 0, "{verdict:?}");
    assert!(source.said("Capture").contains("QueryAccept (Upstream)"));
    drop((asks, source, renderer, out));
    chain.end();
}

#[test]
fn a_stopped_connection_is_made_again_with_the_new_format_in_user_mode_and_in_the_kernel() {
    let chain = Chain::new();
    let (source, sink) = (chain.proxy(SOURCE), chain.proxy(SINK));
    let (renderer, verifier) = connected_at(&chain, &source, Manners::default(), &yuy2(640, 480));
    set_format(&source.pin("Capture"), &yuy2(320, 240)).unwrap();
    assert_eq!(type_of(&pin_of(&renderer, "In")), 320 * 240 * 2);
    let input = sink.pin(&sink.proxy.pins()[0]);
    chain.connect(&source.pin("Preview"), &input).unwrap();
    let nv12 = MediaType::video(&Layout::new(PixelFormat::Nv12, 640, 480).unwrap(), 333_333);
    set_format(&source.pin("Preview"), &nv12).unwrap_or_else(|e| panic!("{e}: {}", source.said("Preview")));
    assert_eq!(type_of(&input), nv12.sample_bytes);
    chain.run();
    let refused = set_format(&source.pin("Preview"), &yuy2(320, 240));
    assert!(refused.is_err(), "in the kernel allocators are settled in STOP");
    wait_for_frames(&verifier, 10);
    wait_until("frames at the sink", || counter(&input, at::FRAMES) >= 10);
    chain.stop();
    all_good(&verifier.verdict());
    drop((source, sink, renderer, input));
    chain.end();
}

#[test]
fn a_format_that_the_driver_refuses_leaves_the_old_one_flowing() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, verifier) = connected_at(&chain, &source, Manners::default(), &yuy2(640, 480));
    chain.run();
    wait_for_frames(&verifier, 10);
    // Ten million pictures a second are in none of the driver's ranges; the renderer would not mind.
    let layout = Layout::new(PixelFormat::Yuy2, 640, 480).unwrap();
    assert!(set_format(&source.pin("Capture"), &MediaType::video(&layout, 1)).is_err());
    wait_for_frames(&verifier, 30);
    chain.stop();
    let verdict = verifier.verdict();
    assert_eq!((verdict.format_changes, verdict.damaged), (0, 0), "{verdict:?}");
    drop((source, renderer));
    chain.end();
}

#[test]
fn a_ks_sink_goes_over_with_the_samples_type_and_keeps_counting() {
    const PICTURES: u64 = 60;
    let chain = Chain::new();
    let sink = chain.proxy(SINK);
    let layout = |width, height| Layout::new(PixelFormat::Yuy2, width, height).unwrap();
    let pattern =
        Pattern::new(vec![layout(640, 480)], Rate::DEFAULT, PICTURES).changing(25, layout(320, 240));
    let (source, said) = filters::source(Box::new(pattern), Owner::InputPin);
    chain.add(&source, "pictures");
    let input = sink.pin(&sink.proxy.pins()[0]);
    chain.connect(&pin_of(&source, "Out"), &input).unwrap();
    chain.run();
    let events: IMediaEvent = chain.graph.cast().unwrap();
    assert_eq!(unsafe { events.WaitForCompletion(60_000) }.expect("EC_COMPLETE"), 1);
    assert_eq!(counter(&input, at::CORRUPTED) + counter(&input, at::UNSTAMPED), 0);
    let frames = counter(&input, at::FRAMES);
    assert!(frames >= PICTURES - 25, "{frames} frames: all of the new format at least");
    chain.stop();
    drop((events, sink, source, said, input));
    chain.end();
}

#[test]
fn the_capabilities_are_those_of_the_drivers_data_ranges() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let config: IAMStreamConfig = source.pin("Capture").cast().unwrap();
    let (mut count, mut size) = (0, 0);
    unsafe { config.GetNumberOfCapabilities(&mut count, &mut size) }.unwrap();
    assert_eq!((count, size), (3, size_of::<VIDEO_STREAM_CONFIG_CAPS>() as i32), "NV12, YUY2, RGB32");
    for index in 0..count {
        let (mut media_type, mut caps) = (std::ptr::null_mut(), VIDEO_STREAM_CONFIG_CAPS::default());
        unsafe { config.GetStreamCaps(index, &mut media_type, (&raw mut caps).cast()) }.unwrap();
        assert_eq!((caps.MinOutputSize.cx, caps.MinOutputSize.cy), (320, 240));
        assert_eq!((caps.MaxOutputSize.cx, caps.MaxOutputSize.cy), (3840, 2160));
        unsafe { CoTaskMemFree(Some((*media_type).pbFormat.cast())) };
        unsafe { CoTaskMemFree(Some(media_type.cast())) };
    }
    drop((config, source));
    chain.end();
}
