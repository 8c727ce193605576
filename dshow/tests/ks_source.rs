//! ksframe.sys on the hosted machine, its Capture pin as a source of frames: what the proxy filter stands on.

use dshow::failure::Failure;
use dshow::flow::{Filled, FrameSink, FrameSource, Verifier};
use dshow::ks_source::{KsSource, Which};
use dshow::transport;

fn capture() -> KsSource {
    let which = Which {
        category: ks_client::GUID::from_u128(0x65e8773d_8f56_11d0_a3b9_00a0c9223196),
        filter: String::new(),
        pin: 0,
    };
    KsSource::open(which, transport::open).unwrap()
}

#[test]
fn every_frame_of_the_capture_pin_arrives_as_it_was_drawn() {
    let mut source = capture();
    let offers = source.offers();
    let media_type = offers.iter().find(|offer| offer.layout().is_some()).expect("a test picture's format");
    let needs = source
        .set_format(media_type)
        .unwrap_or_else(|failure| panic!("{failure}: {:?}", source.last_error()));
    let mut verifier = Verifier::new();
    verifier.set_format(media_type).unwrap();
    source.start().unwrap_or_else(|failure| panic!("{failure}: {:?}", source.last_error()));
    let mut buffer = vec![0xcc; needs.buffer_bytes as usize];
    for _ in 0..30 {
        match source.fill(&mut buffer) {
            Ok(Filled::Frame { bytes, span }) => verifier.frame(&buffer[..bytes], span).unwrap(),
            other => panic!("{other:?}: {:?}", source.last_error()),
        }
    }
    source.stop();
    let verdict = verifier.verdict();
    assert_eq!(
        (verdict.good, verdict.missing, verdict.repeated, verdict.damaged),
        (30, 0, 0, 0),
        "{verdict:?}"
    );
}

#[test]
fn a_filter_that_is_not_there_is_named_with_where_to_look() {
    let which = Which { category: ks_client::GUID::from_u128(0), filter: "nobody".into(), pin: 0 };
    let Err(error) = KsSource::open(which, transport::open) else { panic!("there is no such category") };
    assert!(error.contains("nobody") && error.contains("ksctl list"), "{error}");
}

#[test]
fn a_buffer_that_is_too_small_is_refused_and_not_overrun() {
    let mut source = capture();
    let media_type = source.offers().remove(0);
    source.set_format(&media_type).unwrap();
    source.start().unwrap();
    assert_eq!(source.fill(&mut [0; 16]), Err(Failure::BUFFER_OVERFLOW));
}
