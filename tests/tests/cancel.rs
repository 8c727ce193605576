//! What a client takes back while the driver works on it.

use host_transport::Raw;
use ks_client::{Connect, Pin, State};
use tests::{Bench, Which, video};

const PICTURE: u32 = 320 * 240 * 3 / 2;
/// KSSTREAM_HEADER on x64.
const HEADER: usize = 56;

/// IOCTL_KS_RESET_STATE with a KSRESET, begin and end in turn.
fn resets(bench: &Bench, pin: &Pin, count: u64) -> Vec<Raw> {
    let memory = bench.host().user_memory(8).unwrap();
    assert!(bench.host().poke(memory, &[0, 0, 0, 0, 1, 0, 0, 0]).unwrap());
    let reset = |at| Raw {
        handle: pin.handle().0,
        code: ks_sys::IOCTL_KS_RESET_STATE,
        input: (memory + 4 * (at % 2), 4),
        output: (0, 0),
    };
    (0..count).map(reset).collect()
}

/// IOCTL_KS_WRITE_STREAM with several frames in one request, all of one buffer.
fn write(bench: &Bench, pin: &Pin, frames: usize) -> Raw {
    let data = bench.host().user_memory(PICTURE as usize).unwrap();
    let mut header = [0; HEADER];
    header[..4].copy_from_slice(&(HEADER as u32).to_le_bytes());
    header[16] = 1;
    header[20] = 1;
    header[32..36].copy_from_slice(&PICTURE.to_le_bytes());
    header[36..40].copy_from_slice(&PICTURE.to_le_bytes());
    header[40..48].copy_from_slice(&data.to_le_bytes());
    let headers = header.repeat(frames);
    let memory = bench.host().user_memory(headers.len()).unwrap();
    assert!(bench.host().poke(memory, &headers).unwrap());
    let output = (memory, headers.len() as u32);
    Raw { handle: pin.handle().0, code: ks_sys::IOCTL_KS_WRITE_STREAM, input: (0, 0), output }
}

/// "A locked stream pointer guarantees … that this frame is not canceled as long as the lock is maintained."
#[test]
fn a_reset_while_pictures_are_judged_takes_none_from_under_the_driver() {
    for seed in 0..200 {
        let bench = Bench::seeded(seed);
        let pin = bench.filter(Which::Sink).create_pin(&Connect::new(0, &video(320, 240))).unwrap();
        [State::Acquire, State::Pause, State::Run].iter().for_each(|&state| pin.set_state(state).unwrap());
        let lists = vec![vec![write(&bench, &pin, 24), write(&bench, &pin, 24)], resets(&bench, &pin, 8)];
        let answers = bench.host().send_raw(lists).unwrap();
        assert_eq!((answers.stuck, answers.succeeded >= 8), (0, true), "seed {seed}: {answers:?}");
        [State::Pause, State::Acquire, State::Stop].iter().for_each(|&state| pin.set_state(state).unwrap());
        drop(pin);
        bench.end();
    }
}
