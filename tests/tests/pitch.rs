//! Pictures with a gap between their rows: a client asks by `biWidth` above its target rectangle (as DirectShow's renderers do with
//! surfaces), and the framing then carries a pitch under KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED.

use std::time::Duration;

use ks_client::{Connect, DataFormat, Pin, State, Stream};
use test_picture::{Layout, PixelFormat, judge};
use tests::{Bench, Pair, Wanted, Which, as_fast_as_taken, statistics, u32_at};

const WIDTH: i32 = 640;
const HEIGHT: i32 = 480;
/// Bytes from row to row, in NV12: one a pixel.
const PITCH: i32 = 704;
const BYTES: usize = (PITCH * HEIGHT * 3 / 2) as usize;

/// 640×480 in rows of 704 bytes: KS_VIDEOINFOHEADER.rcTarget is 640×480, biWidth 704.
fn pitched() -> DataFormat {
    let mut bytes = Wanted::nv12(PITCH, HEIGHT).format().bytes().to_vec();
    // rcTarget is the second rectangle behind the 64 bytes of KSDATAFORMAT: left, top, right, bottom.
    bytes[64 + 16 + 8..64 + 16 + 12].copy_from_slice(&WIDTH.to_le_bytes());
    bytes[64 + 16 + 12..64 + 32].copy_from_slice(&HEIGHT.to_le_bytes());
    DataFormat::new(bytes).unwrap()
}

/// KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX.
fn framing(pin: &Pin) -> Vec<u8> {
    let set = ks_sys::KSPROPSETID_Connection;
    let id = ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX;
    pin.object().get(&ks_client::Identifier::get(set, id)).unwrap()
}

#[test]
fn the_framing_carries_the_pitch_in_every_item_once_a_client_asked_for_one() {
    let bench = Bench::new();
    for (which, output) in [(Which::Source, 0), (Which::Source, 2), (Which::Sink, 0)] {
        let pin = bench.filter(which).create_pin(&Connect::new(output, &pitched())).unwrap();
        let framing = framing(&pin);
        assert_eq!(u32_at(&framing, 0), 3, "CountItems");
        for item in framing[24..].chunks_exact(88) {
            // KS_FRAMING_ITEM: MemoryType, BusType, MemoryFlags, BusFlags, Flags, Frames, FramePitch, weight, ranges.
            assert_eq!(u32_at(item, 40) & 0x8000, 0x8000, "KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED");
            assert_eq!(u32_at(item, 48), PITCH as u32, "FramePitch");
            assert_eq!((u32_at(item, 56), u32_at(item, 60)), (BYTES as u32, BYTES as u32), "PhysicalRange");
        }
        drop(pin);
    }
    bench.end();
}

#[test]
fn without_a_gap_the_field_is_an_alignment_and_there_is_no_flag() {
    let bench = Bench::new();
    let pin = bench
        .filter(Which::Sink)
        .create_pin(&Connect::new(0, &Wanted::nv12(WIDTH, HEIGHT).format()))
        .unwrap();
    for item in framing(&pin)[24..].chunks_exact(88) {
        assert_eq!((u32_at(item, 40) & 0x8000, u32_at(item, 48)), (0, 15));
    }
    drop(pin);
    bench.end();
}

#[test]
fn pictures_lie_in_rows_of_the_pitch_and_the_gaps_are_left_alone() {
    let bench = Bench::new();
    let pin = bench.filter(Which::Source).create_pin(&Connect::new(0, &pitched())).unwrap();
    as_fast_as_taken(&pin);
    [State::Acquire, State::Pause, State::Run].iter().for_each(|&state| pin.set_state(state).unwrap());
    let mut stream = Stream::new(&pin);
    let mut frame = stream.frame(BYTES, 64).unwrap();
    frame.data_mut().fill(0xEE);
    stream.queue(frame, 0).unwrap();
    let arrival = stream.next(Duration::from_secs(1)).unwrap().expect("a frame");
    assert_eq!(arrival.frame.data_used() as usize, BYTES);
    let layout = Layout::with_pitch(PixelFormat::Nv12, WIDTH as u32, HEIGHT as u32, PITCH as u32).unwrap();
    judge(&layout, arrival.frame.used()).unwrap_or_else(|fault| panic!("{fault:?}"));
    let gaps = arrival.frame.used().chunks(PITCH as usize).map(|row| &row[WIDTH as usize..]);
    assert!(gaps.flatten().all(|&byte| byte == 0xEE));
    [State::Pause, State::Acquire, State::Stop].iter().for_each(|&state| pin.set_state(state).unwrap());
    drop((stream, pin));
    bench.end();
}

#[test]
fn a_buffer_that_holds_the_picture_without_its_gaps_is_too_short() {
    let bench = Bench::new();
    let pin = bench.filter(Which::Sink).create_pin(&Connect::new(0, &pitched())).unwrap();
    [State::Acquire, State::Pause, State::Run].iter().for_each(|&state| pin.set_state(state).unwrap());
    let mut stream = Stream::new(&pin);
    let packed = (WIDTH * HEIGHT * 3 / 2) as usize;
    stream.queue(stream.frame(packed, 64).unwrap(), packed).unwrap();
    let arrival = stream.next(Duration::from_secs(1)).unwrap().expect("it comes back");
    assert!(!arrival.status.is_success());
    assert_eq!(statistics(&pin).refused_short, 1);
    [State::Pause, State::Acquire, State::Stop].iter().for_each(|&state| pin.set_state(state).unwrap());
    drop((stream, pin));
    bench.end();
}

#[test]
fn a_kernel_connection_streams_pitched_frames_from_an_allocator_of_their_size() {
    for output in [0, 2] {
        let bench = Bench::new();
        let mut pair = Pair::new(&bench, output, &pitched());
        pair.graph.set_state(State::Run).unwrap();
        bench.run_for(Duration::from_secs(1));
        let said = statistics(pair.sink());
        assert!(said.frames >= 29, "pin {output}: {said:?}");
        assert_eq!((said.corrupted, said.unstamped, said.refused_short), (0, 0, 0), "pin {output}: {said:?}");
        drop(pair);
        bench.end();
    }
}
