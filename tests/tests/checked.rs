//! The checked build: each fault on purpose is what the receiver says it is, and what is written where it may not be is found.
#![allow(unsafe_code)]
// UNSAFETY: a client in the kernel writes past a frame it was given, which only unsafe code can do.

use std::time::Duration;

use ks_client::{Connect, Filter, State};
use tests::allocators::{Asked, give_back, take_frame};
use tests::{Bench, Damage, Event, Fault, Pair, Statistics, damages, journal, set_fault, statistics, video};

const SECOND: Duration = Duration::from_secs(1);
const PICTURE: u32 = 320 * 240 * 3 / 2;

/// What the sink says of three seconds at 30 frames a second, of which every tenth picture has a fault.
fn sink_says(output: u32, fault: Fault) -> Statistics {
    let bench = Bench::checked();
    let mut pair = Pair::new(&bench, output, &video(320, 240));
    set_fault(pair.source(), fault, 10).unwrap();
    pair.graph.set_state(State::Run).unwrap();
    bench.run_for(3 * SECOND);
    let said = statistics(pair.sink());
    drop(pair);
    bench.end();
    said
}

/// Gaps, repeats, corrupted, unstamped, refused, late: each about nine times in three seconds, or never.
fn faults(said: Statistics) -> [bool; 6] {
    let counts = [said.gaps, said.repeats, said.corrupted, said.unstamped, said.refused_short, said.late];
    assert!(counts.iter().all(|&count| count == 0 || (8..=10).contains(&count)), "{said:?}");
    counts.map(|count| count > 0)
}

const OUTPUTS: [u32; 2] = [0, 2];

#[test]
fn without_a_fault_the_sink_of_the_checked_build_has_nothing_to_say() {
    for output in OUTPUTS {
        let said = sink_says(output, Fault::None);
        assert_eq!(faults(said), [false; 6], "pin {output}: {said:?}");
        assert!((88..=92).contains(&said.frames), "pin {output}: {said:?}");
    }
}

#[test]
fn a_picture_that_is_left_out_is_a_gap() {
    for output in OUTPUTS {
        assert_eq!(faults(sink_says(output, Fault::Drop)), [true, false, false, false, false, false]);
    }
}

#[test]
fn a_picture_that_is_changed_is_corrupted() {
    for output in OUTPUTS {
        assert_eq!(faults(sink_says(output, Fault::Corrupt)), [false, false, true, false, false, false]);
    }
}

#[test]
fn a_picture_whose_stamp_is_painted_over_is_unstamped_and_missed_by_the_next() {
    for output in OUTPUTS {
        assert_eq!(faults(sink_says(output, Fault::Unstamped)), [true, false, false, true, false, false]);
    }
}

#[test]
fn a_number_that_came_before_is_a_repeat_and_a_gap_behind_it() {
    for output in OUTPUTS {
        let said = sink_says(output, Fault::Number(1));
        assert!((8..=10).contains(&said.repeats) && (8..=10).contains(&said.gaps), "pin {output}: {said:?}");
        assert_eq!((said.corrupted, said.unstamped, said.refused_short), (0, 0, 0), "pin {output}: {said:?}");
    }
}

#[test]
fn a_picture_that_is_sent_half_a_second_late_is_late() {
    for output in OUTPUTS {
        let said = sink_says(output, Fault::Late(5_000_000));
        assert!(said.late > 0 && said.repeats == 0 && said.corrupted == 0, "pin {output}: {said:?}");
    }
}

#[test]
fn a_frame_that_is_kept_back_is_a_gap_and_comes_late_out_of_its_order() {
    let said = sink_says(0, Fault::Hold);
    assert!((8..=10).contains(&said.repeats) && said.gaps >= said.repeats, "{said:?}");
    assert!(said.late >= 8 && said.corrupted == 0, "{said:?}");
}

#[test]
fn a_frame_that_says_to_be_shorter_than_a_picture_is_refused() {
    for output in OUTPUTS {
        let said = sink_says(output, Fault::DataUsed(1000));
        assert_eq!(faults(said), [true, false, false, false, true, false], "pin {output}: {said:?}");
    }
}

#[test]
fn a_fault_that_nobody_knows_and_a_hold_of_an_injected_frame_are_refused() {
    let bench = Bench::checked();
    let pair = Pair::connected(&bench, 2, &video(320, 240));
    assert!(set_fault(pair.source(), Fault::Hold, 10).is_err());
    drop(pair);
    bench.end();
}

#[test]
fn the_release_build_has_no_switches() {
    let bench = Bench::new();
    let pair = Pair::connected(&bench, 0, &video(320, 240));
    assert!(set_fault(pair.source(), Fault::Corrupt, 10).is_err());
    assert!(damages(pair.source()).is_err());
    drop(pair);
    bench.end();
}

/// A client in the kernel takes a frame of the sink's allocator, lets `misuse` have its address, and gives it back.
fn found(misuse: impl Fn(*mut u8) + Copy + 'static, after_return: bool) -> (Vec<Damage>, u64, bool) {
    let bench = Bench::checked();
    let kernel = bench.transport().kernel_client().unwrap();
    let link = &kernel.interfaces(&ks_sys::KSCATEGORY_RENDER).unwrap()[0].link;
    let sink = Filter::open(&kernel, link, "Sink").unwrap();
    let pin = sink.create_pin(&Connect::new(0, &video(320, 240))).unwrap();
    let allocator = Asked::frames(3, PICTURE).create(&pin).unwrap();
    let frame = take_frame(&allocator);
    let at = std::ptr::with_exposed_provenance_mut::<u8>(frame as usize);
    if !after_return {
        misuse(at);
    }
    assert!(give_back(&allocator, frame).is_success());
    if after_return {
        misuse(at);
        // The frame rests first: what was written is seen when it goes out again.
        for _ in 0..8 {
            let next = take_frame(&allocator);
            assert!(give_back(&allocator, next).is_success());
        }
    }
    let (found, counted) = (damages(&pin).unwrap(), statistics(&pin).pool_damaged);
    let noted = journal(&pin).iter().any(|entry| entry.event == Event::Damage);
    drop((allocator, pin, sink));
    bench.end();
    (found, counted, noted)
}

fn write(at: *mut u8, offset: isize) {
    // SAFETY: as far as the host knows this is the driver's pool; that the client may not write here is what is tested.
    unsafe { at.wrapping_offset(offset).write(0x11) };
}

#[test]
fn a_write_past_a_frame_is_found_with_its_place_and_its_owner() {
    let (found, counted, noted) = found(|at| write(at, PICTURE as isize + 3), false);
    let [Damage { kind: 2, offset, owner, .. }] = found[..] else { panic!("{found:?}") };
    assert_eq!((offset, counted, noted), (i64::from(PICTURE) + 3, 1, true));
    assert_ne!(owner, 0, "the connection's serial number");
}

#[test]
fn a_write_before_a_frame_is_found() {
    let (found, counted, _) = found(|at| write(at, -1), false);
    assert!(matches!(found[..], [Damage { kind: 1, offset: -1, .. }]), "{found:?}");
    assert_eq!(counted, 1);
}

#[test]
fn a_write_into_a_frame_that_was_given_back_is_found_when_it_goes_out_again() {
    let (found, counted, _) = found(|at| write(at, 100), true);
    assert!(matches!(found[..], [Damage { kind: 3, offset: 100, .. }]), "{found:?}");
    assert_eq!(counted, 1);
}

#[test]
fn without_a_misuse_nothing_is_found() {
    assert_eq!(found(|_| (), false), (Vec::new(), 0, false));
}
