//! The example driver of `examples/tone`, on the host: it opens, negotiates a format, and plays its tone.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use host_transport::{Host, HostTransport, Options};
use ks_client::{Connect, Filter, GUID, Identifier, NtStatus, Pin, State, Stream, Transport};

const PITCH: GUID = GUID::from_u128(0x5d1c_0a55_5c0e_4a57_9a0d_3a52_7b0f_44a0);

fn host() -> HostTransport {
    let beside = std::env::var_os("KSFRAME_SYS").map(PathBuf::from);
    let built = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target/driver/x64/ksframe.sys"));
    let image = beside.unwrap_or_else(built).with_file_name("tone.sys");
    assert!(
        image.is_file(),
        "{} is not there: `cargo xtask driver --example tone` builds it",
        image.display()
    );
    HostTransport::new(Host::start(&image, Options::default()).unwrap_or_else(|error| panic!("{error}")))
}

fn output(host: &HostTransport) -> Pin {
    let transport: Rc<dyn Transport> = Rc::new(host.clone());
    let link = &transport.interfaces(&ks_sys::KSCATEGORY_AUDIO).unwrap()[0].link;
    let tone = Filter::open(&transport, link, "Tone").unwrap();
    let ranges = tone.pin(0).unwrap().data_ranges;
    let format = tone.intersect(0, &ranges).unwrap();
    tone.create_pin(&Connect::new(0, &format)).unwrap()
}

/// A second of sound.
fn listen(pin: &Pin) -> Vec<i16> {
    let mut stream = Stream::new(pin);
    for state in [State::Acquire, State::Pause, State::Run] {
        pin.set_state(state).unwrap();
    }
    let mut samples = Vec::new();
    while samples.len() < 48_000 {
        stream.queue(stream.frame(960, 16).unwrap(), 0).unwrap();
        let arrival = stream.next(Duration::from_secs(1)).unwrap().expect("a buffer");
        assert_eq!((arrival.status, arrival.frame.data_used()), (NtStatus::SUCCESS, 960));
        samples.extend(arrival.frame.used().chunks(2).map(|two| i16::from_le_bytes([two[0], two[1]])));
    }
    for state in [State::Pause, State::Acquire, State::Stop] {
        pin.set_state(state).unwrap();
    }
    samples
}

/// How often the wave rises through zero in it.
fn hertz(samples: &[i16]) -> usize {
    samples.windows(2).filter(|two| two[0] < 0 && two[1] >= 0).count()
}

#[test]
fn the_example_driver_plays_the_pitch_that_its_property_says() {
    let host = host();
    let pin = output(&host);
    assert!(hertz(&listen(&pin)).abs_diff(440) <= 1);
    assert_eq!(pin.object().get_u32(&Identifier::get(PITCH, 0)).unwrap(), 440);
    pin.object().set(&Identifier::set(PITCH, 0), &1000_u32.to_le_bytes()).unwrap();
    let samples = listen(&pin);
    assert!(hertz(&samples).abs_diff(1000) <= 1);
    assert!(samples.iter().any(|&sample| sample > 32_000) && samples.iter().any(|&sample| sample < -32_000));
    drop(pin);
    host.stop().unwrap_or_else(|report| panic!("{report}"));
}

#[test]
fn a_pitch_that_nobody_hears_is_refused() {
    let host = host();
    let pin = output(&host);
    let set = pin.object().set(&Identifier::set(PITCH, 0), &1_u32.to_le_bytes());
    assert_eq!(set.unwrap_err().status(), Some(NtStatus::INVALID_PARAMETER));
    drop(pin);
    host.stop().unwrap_or_else(|report| panic!("{report}"));
}
