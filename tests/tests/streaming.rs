//! Time, numbers and headers of a stream, and what the sink says of pictures that others send.

use std::time::Duration;

use ks_client::{Arrival, Connect, Pin, State, Stream};
use test_picture::{Layout, Painter, PixelFormat, Stamp, judge};
use tests::{Bench, Pair, Statistics, Wanted, Which, as_fast_as_taken, statistics, u32_at, u64_at, video};

const PICTURE: usize = 640 * 480 * 3 / 2;
const SECOND: Duration = Duration::from_secs(1);
const UP: [State; 3] = [State::Acquire, State::Pause, State::Run];
const DOWN: [State; 3] = [State::Pause, State::Acquire, State::Stop];
/// KSSTREAM_HEADER of 56 bytes, then KS_FRAME_INFO of 72 on x64.
const WITH_FRAME_INFO: usize = 56 + 72;

fn capture(bench: &Bench) -> Pin {
    bench.filter(Which::Source).create_pin(&Connect::new(0, &video(640, 480))).unwrap()
}

fn step(pin: &Pin, states: &[State]) {
    states.iter().for_each(|&state| pin.set_state(state).unwrap());
}

fn stamp(arrival: &Arrival) -> Stamp {
    let layout = Layout::new(PixelFormat::Nv12, 640, 480).unwrap();
    judge(&layout, arrival.frame.used()).unwrap_or_else(|fault| panic!("{fault:?}"))
}

/// Queues one buffer and gives it back filled.
fn next(stream: &mut Stream) -> Arrival {
    stream.queue(stream.frame(PICTURE, 64).unwrap(), 0).unwrap();
    let arrival = stream.next(SECOND).unwrap().expect("a frame");
    assert!(arrival.status.is_success(), "{}", arrival.status);
    arrival
}

#[test]
fn any_receiver_can_read_number_and_time_in_the_picture_of_each_format() {
    let bench = Bench::new();
    let source = bench.filter(Which::Source);
    let formats = [
        (Wanted::nv12(640, 480), PixelFormat::Nv12),
        (Wanted::yuy2(640, 480), PixelFormat::Yuy2),
        (Wanted { height: -480, ..Wanted::rgb32(640, 480) }, PixelFormat::Rgb32),
    ];
    for (wanted, pixels) in formats {
        let format = wanted.format();
        let pin = source.create_pin(&Connect::new(0, &format)).unwrap();
        as_fast_as_taken(&pin);
        step(&pin, &UP);
        let mut stream = Stream::new(&pin);
        let layout = Layout::new(pixels, 640, 480).unwrap();
        for number in 0..3 {
            stream.queue(stream.frame(wanted.image_bytes as usize, 64).unwrap(), 0).unwrap();
            let arrival = stream.next(SECOND).unwrap().expect("a frame");
            let stamp =
                judge(&layout, arrival.frame.used()).unwrap_or_else(|fault| panic!("{pixels:?}: {fault:?}"));
            assert_eq!((stamp.number, stamp.time_100ns, stamp.hops), (number, number * 1_000_000 / 3, 0));
        }
        step(&pin, &DOWN);
        drop(stream);
    }
    drop(source);
    bench.end();
}

#[test]
fn each_header_tells_length_time_duration_number_and_drops() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP[..2]);
    let mut stream = Stream::with_header_bytes(&pin, WITH_FRAME_INFO);
    step(&pin, &[State::Run]);
    let mut before = None;
    for number in 0..5 {
        let arrival = next(&mut stream);
        let header = arrival.frame.header();
        assert_eq!(arrival.frame.data_used() as usize, PICTURE, "DataUsed");
        assert_eq!(u64_at(header, 24), 333_333, "Duration");
        let time = arrival.frame.presentation_time().expect("a valid time");
        assert!(before < Some(time), "{time} after {before:?}");
        before = Some(time);
        // KS_FRAME_INFO: ExtendedHeaderSize, dwFrameFlags, PictureNumber, DropCount.
        assert_eq!(u32_at(header, 56), 72, "ExtendedHeaderSize");
        assert_eq!((u64_at(header, 64), u64_at(header, 72)), (number, 0), "PictureNumber and DropCount");
    }
    step(&pin, &DOWN);
    drop((stream, pin));
    bench.end();
}

#[test]
fn numbers_and_drops_start_anew_at_acquire_and_not_at_pause() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP);
    let mut stream = Stream::new(&pin);
    assert_eq!(stamp(&next(&mut stream)).number, 0);
    assert_eq!(stamp(&next(&mut stream)).number, 1);
    step(&pin, &[State::Pause]);
    bench.run_for(SECOND);
    step(&pin, &[State::Run]);
    assert_eq!(stamp(&next(&mut stream)).number, 2, "a pause stops the time and leaves the numbers");
    step(&pin, &[State::Pause, State::Acquire, State::Stop, State::Acquire, State::Pause, State::Run]);
    assert_eq!(stamp(&next(&mut stream)).number, 0);
    step(&pin, &DOWN);
    drop((stream, pin));
    bench.end();
}

#[test]
fn frames_that_nobody_takes_are_dropped_with_their_numbers_and_counted() {
    let bench = Bench::new();
    let pin = capture(&bench);
    step(&pin, &UP);
    bench.run_for(SECOND);
    let mut stream = Stream::with_header_bytes(&pin, WITH_FRAME_INFO);
    let arrival = next(&mut stream);
    let number = stamp(&arrival).number;
    assert!((29..=31).contains(&number), "{number}");
    assert_eq!(u64_at(arrival.frame.header(), 72), number, "DropCount");
    let sent = statistics(&pin);
    assert_eq!(sent.dropped, number);
    assert!((27..=31).contains(&sent.starved_ticks), "{sent:?}");
    step(&pin, &DOWN);
    drop((stream, pin));
    bench.end();
}

#[test]
fn an_hour_at_30_frames_a_second_neither_drifts_nor_drops() {
    let bench = Bench::new();
    let mut pair = Pair::new(&bench, 0, &video(320, 240));
    pair.graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_secs(3600));
    let (sent, received) = (statistics(pair.source()), statistics(pair.sink()));
    assert!(received.frames.abs_diff(30 * 3600) <= 1, "{received:?}");
    assert_eq!((sent.dropped, received.gaps, received.repeats, received.corrupted), (0, 0, 0, 0));
    drop(pair);
    bench.end();
}

#[test]
fn every_offered_rate_is_kept() {
    for per_second in [15, 24, 25, 30, 50, 60, 120] {
        let bench = Bench::new();
        let format = Wanted::nv12(320, 240).every_100ns(10_000_000 / per_second).format();
        let mut pair = Pair::new(&bench, 0, &format);
        pair.graph.set_state(State::Run).unwrap();
        bench.run_for(Duration::from_secs(2));
        let received = statistics(pair.sink());
        assert!(received.frames.abs_diff(2 * per_second as u64) <= 1, "{per_second}: {received:?}");
        drop(pair);
        bench.end();
    }
}

/// Sends the sink pictures of our own, and reads what it says of them.
fn sink_says(numbers: &[u64], spoil: impl Fn(u64, &mut [u8])) -> Statistics {
    let bench = Bench::new();
    let pin = bench.filter(Which::Sink).create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    step(&pin, &UP);
    let layout = Layout::new(PixelFormat::Nv12, 640, 480).unwrap();
    let painter = Painter::new(layout, vec![0; Painter::scratch_bytes(&layout)]).unwrap();
    let mut stream = Stream::new(&pin);
    for &number in numbers {
        let mut frame = stream.frame(PICTURE, 64).unwrap();
        painter.paint(number, 0, frame.data_mut()).unwrap();
        spoil(number, frame.data_mut());
        stream.queue(frame, PICTURE).unwrap();
        stream.next(SECOND).unwrap().expect("it comes back");
    }
    let said = statistics(&pin);
    step(&pin, &DOWN);
    drop((stream, pin));
    bench.end();
    said
}

#[test]
fn the_sink_counts_good_pictures_gaps_and_repeats() {
    let said = sink_says(&[0, 1, 2, 5, 6, 6, 3, 4], |_, _| ());
    assert_eq!((said.frames, said.gaps, said.repeats, said.corrupted), (8, 2, 2, 0), "{said:?}");
}

#[test]
fn one_changed_byte_anywhere_is_a_corrupted_picture_or_one_without_a_stamp() {
    let said = sink_says(&[0, 1, 2, 3], |number, bytes| match number {
        1 => bytes[PICTURE - 1] ^= 1,
        2 => bytes[300 * 640 + 320] ^= 0x80,
        3 => bytes[..640 * 40].fill(128),
        _ => (),
    });
    assert_eq!((said.frames, said.corrupted, said.unstamped), (1, 2, 1), "{said:?}");
}
