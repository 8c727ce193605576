//! No byte of a frame is touched before its buffer was checked; a format changes only when no frame depends on it.

use std::time::Duration;

use ks_client::{Buffer, Connect, NtStatus, Pin, Request, State, Stream};
use tests::{Bench, Event, Pair, Wanted, Which, as_fast_as_taken, journal, statistics, video};

const PICTURE: usize = 640 * 480 * 3 / 2;
const SECOND: Duration = Duration::from_secs(1);

fn capture(bench: &Bench) -> Pin {
    let source = bench.filter(Which::Source);
    let pin = source.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    as_fast_as_taken(&pin);
    pin
}

fn step(pin: &Pin, states: &[State]) {
    states.iter().for_each(|&state| pin.set_state(state).unwrap());
}

const UP: [State; 3] = [State::Acquire, State::Pause, State::Run];
const DOWN: [State; 3] = [State::Pause, State::Acquire, State::Stop];

#[test]
fn a_buffer_shorter_than_a_picture_comes_back_refused_and_untouched() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP);
    let mut stream = Stream::new(&pin);
    let mut frame = stream.frame(PICTURE - 1, 64).unwrap();
    frame.data_mut().fill(0xa5);
    stream.queue(frame, 0).unwrap();
    let arrival = stream.next(SECOND).unwrap().expect("it comes back");
    assert_eq!(arrival.status, NtStatus::BUFFER_TOO_SMALL);
    assert!(arrival.frame.data().iter().all(|&byte| byte == 0xa5), "a byte was written");
    let sent = statistics(&pin);
    assert_eq!((sent.refused_short, sent.frames), (1, 0));
    step(&pin, &DOWN);
    drop((stream, pin));
    bench.end();
}

#[test]
fn a_misaligned_buffer_comes_back_refused_and_untouched() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP);
    let mut memory = bench.transport().alloc_buffer(PICTURE + 8, 64).unwrap();
    memory.fill(0xa5);
    let done = read(&bench, &pin, memory.address() + 8, PICTURE as u32, memory);
    assert_eq!(done.0, NtStatus(0xC000_02C5_u32 as i32), "STATUS_DATATYPE_MISALIGNMENT_ERROR");
    assert!(done.1.iter().all(|&byte| byte == 0xa5), "a byte was written");
    assert_eq!(statistics(&pin).refused_misaligned, 1);
    step(&pin, &DOWN);
    drop(pin);
    bench.end();
}

/// IOCTL_KS_READ_STREAM with a header of our own making: KSSTREAM_HEADER is 56 bytes.
fn read(bench: &Bench, pin: &Pin, data: u64, extent: u32, memory: Buffer) -> (NtStatus, Buffer) {
    let mut header = bench.transport().alloc_buffer(56, 8).unwrap();
    header[..4].copy_from_slice(&56_u32.to_le_bytes());
    header[16..24].copy_from_slice(&[1, 0, 0, 0, 1, 0, 0, 0]);
    header[32..36].copy_from_slice(&extent.to_le_bytes());
    header[40..48].copy_from_slice(&data.to_le_bytes());
    let mut request = Request::new(pin.handle(), ks_sys::IOCTL_KS_READ_STREAM);
    request.output = Some(header);
    request.attached = vec![memory];
    let ticket = bench.transport().submit(request).unwrap();
    let mut done = bench.transport().wait(&[ticket], SECOND).unwrap().expect("it comes back");
    (done.status, done.request.attached.pop().expect("its memory"))
}

#[test]
fn a_buffer_longer_than_a_picture_is_used_as_far_as_the_picture_goes() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP);
    let mut stream = Stream::new(&pin);
    let mut frame = stream.frame(PICTURE + 4096, 64).unwrap();
    frame.data_mut().fill(0xa5);
    stream.queue(frame, 0).unwrap();
    let arrival = stream.next(SECOND).unwrap().expect("a frame");
    assert_eq!(arrival.frame.data_used() as usize, PICTURE);
    assert!(
        arrival.frame.data()[PICTURE..].iter().all(|&byte| byte == 0xa5),
        "a byte behind the picture was written"
    );
    step(&pin, &DOWN);
    drop((stream, pin));
    bench.end();
}

#[test]
fn frames_that_are_cancelled_at_any_moment_come_back_and_nothing_is_left() {
    for seed in 0..20 {
        let bench = Bench::seeded(seed);
        let pin = capture(&bench);
        step(&pin, &UP);
        let mut stream = Stream::new(&pin);
        for round in 0..8 {
            for _ in 0..3 {
                stream.queue(stream.frame(PICTURE, 64).unwrap(), 0).unwrap();
            }
            bench.run_for(Duration::from_micros(round * 7));
            for arrival in stream.cancel().unwrap() {
                let known = [NtStatus::SUCCESS, NtStatus::CANCELLED].contains(&arrival.status);
                assert!(known, "seed {seed}: {}", arrival.status);
            }
        }
        step(&pin, &DOWN);
        drop((stream, pin));
        bench.end();
    }
}

#[test]
fn stopping_gives_every_queued_frame_back() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP[..2]);
    let mut stream = Stream::new(&pin);
    for _ in 0..5 {
        stream.queue(stream.frame(PICTURE, 64).unwrap(), 0).unwrap();
    }
    step(&pin, &DOWN[1..]);
    assert_eq!(stream.drain().unwrap().len(), 5);
    drop((stream, pin));
    bench.end();
}

#[test]
fn in_stop_any_format_is_taken() {
    let bench = Bench::new();
    let pin = capture(&bench);
    for format in [Wanted::nv12(3840, 2160), Wanted::yuy2(320, 240), Wanted::rgb32(1920, 1080)] {
        pin.set_format(&format.format()).unwrap();
        assert_eq!(pin.format().unwrap().video().unwrap().width, format.width);
    }
    drop(pin);
    bench.end();
}

#[test]
fn before_run_a_format_that_fits_the_frames_there_are_is_taken_with_buffers_queued() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP[..2]);
    let mut stream = Stream::new(&pin);
    for _ in 0..3 {
        stream.queue(stream.frame(PICTURE, 64).unwrap(), 0).unwrap();
    }
    pin.set_format(&video(320, 240)).unwrap();
    step(&pin, &[State::Run]);
    let arrival = stream.next(SECOND).unwrap().expect("a frame");
    assert_eq!(arrival.frame.data_used(), 320 * 240 * 3 / 2, "never the size of before");
    step(&pin, &DOWN);
    drop((stream, pin));
    bench.end();
}

#[test]
fn before_run_a_format_that_does_not_fit_is_refused_and_the_old_one_stays() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP[..2]);
    let refused = pin.set_format(&video(1920, 1080)).unwrap_err();
    assert_eq!(refused.status(), Some(NtStatus::INVALID_DEVICE_STATE));
    assert_eq!(pin.format().unwrap().video().unwrap().width, 640);
    let reasons: Vec<u64> =
        journal(&pin).iter().filter(|it| it.event == Event::FormatRefused).map(|it| it.b).collect();
    assert_eq!(reasons, [3], "3: the frames there are, are too small");
    step(&pin, &DOWN[1..]);
    drop(pin);
    bench.end();
}

#[test]
fn while_running_no_format_is_taken() {
    let bench = Bench::new();
    let mut pair = Pair::new(&bench, 0, &video(640, 480));
    pair.graph.set_state(State::Run).unwrap();
    for pin in [pair.source(), pair.sink()] {
        let refused = pin.set_format(&video(320, 240)).unwrap_err();
        assert_eq!(refused.status(), Some(NtStatus::INVALID_DEVICE_STATE));
    }
    bench.run_for(SECOND);
    let received = statistics(pair.sink());
    assert!(received.frames >= 29 && received.corrupted + received.unstamped == 0, "{received:?}");
    drop(pair);
    bench.end();
}

#[test]
fn a_new_format_gets_an_allocator_of_its_own_and_the_picture_is_right() {
    let bench = Bench::new();
    let mut pair = Pair::new(&bench, 0, &video(640, 480));
    pair.graph.set_state(State::Run).unwrap();
    for (width, height) in [(1280, 720), (320, 240), (1920, 1080)] {
        bench.run_for(Duration::from_millis(200));
        pair.graph.change_format(pair.link, &video(width, height), Default::default()).unwrap();
        let received = statistics(pair.sink());
        assert_eq!(received.pool_frame_bytes, (width * height * 3 / 2) as u64);
    }
    bench.run_for(Duration::from_millis(200));
    let received = statistics(pair.sink());
    assert_eq!((received.corrupted, received.unstamped, received.refused_short), (0, 0, 0), "{received:?}");
    assert_eq!((received.allocators_made, received.allocators_deleted), (4, 3));
    drop(pair);
    bench.end();
}
