//! KSPROPERTY_STREAM_ALLOCATOR to the letter, on the pin that answers it itself: the source's Inject.

use std::time::Duration;

use ks_client::{Connect, Identifier, NtStatus, State};
use tests::allocators::{Asked, assign};
use tests::{Bench, Event, Pair, Which, journal, statistics, video};

const INJECT: u32 = 2;
const PICTURE: u32 = 640 * 480 * 3 / 2;

#[test]
fn reading_gives_null_and_success_whatever_was_set() {
    let bench = Bench::new();
    let pair = Pair::new(&bench, INJECT, &video(640, 480));
    let identifier = Identifier::get(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_ALLOCATOR);
    assert_eq!(pair.source().object().get_exactly::<8>(&identifier).unwrap(), [0; 8]);
    drop(pair);
    bench.end();
}

#[test]
fn a_handle_that_is_no_allocator_is_refused() {
    let bench = Bench::new();
    let pair = Pair::connected(&bench, INJECT, &video(640, 480));
    let others = [pair.sink().handle().0, pair.source_filter.object().handle().0, 0xdead_beec];
    for handle in others {
        assert!(assign(pair.source(), handle).is_err(), "{handle:#x}");
    }
    assert!(journal(pair.source()).iter().all(|entry| entry.event != Event::AllocatorAssigned));
    drop(pair);
    bench.end();
}

#[test]
fn an_allocator_is_set_in_stop_only() {
    let bench = Bench::new();
    let mut pair = Pair::new(&bench, INJECT, &video(640, 480));
    let other = Asked::frames(4, PICTURE).create(pair.sink()).unwrap();
    for state in [State::Acquire, State::Pause, State::Run] {
        pair.graph.set_state(state).unwrap();
        let set = assign(pair.source(), other.handle().0);
        assert_eq!(set, Err(NtStatus::INVALID_DEVICE_STATE), "{state}");
    }
    pair.graph.set_state(State::Stop).unwrap();
    assert_eq!(assign(pair.source(), other.handle().0), Ok(()));
    assert_eq!(assign(pair.source(), 0), Ok(()));
    drop(other);
    drop(pair);
    bench.end();
}

#[test]
fn an_allocator_that_was_replaced_and_closed_is_released() {
    let bench = Bench::new();
    let pair = Pair::connected(&bench, INJECT, &video(640, 480));
    let [one, other] = [4, 5].map(|frames| Asked::frames(frames, PICTURE).create(pair.sink()).unwrap());
    assign(pair.source(), one.handle().0).unwrap();
    assign(pair.source(), other.handle().0).unwrap();
    assert_eq!(statistics(pair.sink()).allocators_deleted, 0, "the first still has its client's handle");
    one.close().unwrap();
    assert_eq!(statistics(pair.sink()).allocators_deleted, 1, "replaced, and closed");
    other.close().unwrap();
    assert_eq!(statistics(pair.sink()).allocators_deleted, 1, "the second is referenced by the pin");
    assign(pair.source(), 0).unwrap();
    assert_eq!(statistics(pair.sink()).allocators_deleted, 2);
    drop(pair);
    bench.end();
}

#[test]
fn closing_the_pin_releases_its_allocator() {
    let bench = Bench::new();
    let (source, sink) = (bench.filter(Which::Source), bench.filter(Which::Sink));
    let input = sink.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    let format = video(640, 480);
    let output = source.create_pin(&Connect { to: input.handle(), ..Connect::new(INJECT, &format) }).unwrap();
    let allocator = Asked::frames(4, PICTURE).create(&input).unwrap();
    assign(&output, allocator.handle().0).unwrap();
    allocator.close().unwrap();
    assert_eq!(statistics(&input).allocators_deleted, 0);
    output.close().unwrap();
    assert_eq!(statistics(&input).allocators_deleted, 1);
    drop((input, source, sink));
    bench.end();
}

#[test]
fn without_an_allocator_nothing_is_injected_and_the_starved_ticks_say_so() {
    let bench = Bench::new();
    let mut pair = Pair::connected(&bench, INJECT, &video(640, 480));
    pair.graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_secs(1));
    assert_eq!(statistics(pair.sink()).frames, 0);
    assert!(statistics(pair.source()).starved_ticks > 20);
    drop(pair);
    bench.end();
}

#[test]
fn frames_that_are_too_small_for_a_picture_are_refused_and_counted_and_given_back() {
    let bench = Bench::new();
    let mut pair = Pair::connected(&bench, INJECT, &video(640, 480));
    // The sink's own allocator refuses frames that hold no picture, so the transform's, of another format, has to serve.
    let transform = bench.filter(Which::Transform);
    let small = transform.create_pin(&Connect::new(0, &video(320, 240))).unwrap();
    let allocator = Asked::frames(4, 320 * 240 * 3 / 2).create(&small).unwrap();
    assign(pair.source(), allocator.handle().0).unwrap();
    pair.graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_millis(500));
    let sent = statistics(pair.source());
    assert!(sent.refused_short > 0 && sent.frames == 0, "{sent:?}");
    assert_eq!(statistics(&small).pool_in_use, 0);
    pair.graph.set_state(State::Stop).unwrap();
    drop((pair, allocator, small, transform));
    bench.end();
}

#[test]
fn a_closed_allocator_is_never_used_again_whether_it_is_closed_before_the_stream_or_during_it() {
    for closed_first in [true, false] {
        let bench = Bench::new();
        let mut pair = Pair::connected(&bench, INJECT, &video(640, 480));
        let allocator = Asked::frames(6, PICTURE).create(pair.sink()).unwrap();
        assign(pair.source(), allocator.handle().0).unwrap();
        let mut open = Some(allocator);
        if closed_first {
            open = None;
        }
        pair.graph.set_state(State::Run).unwrap();
        bench.run_for(Duration::from_secs(1));
        let before = statistics(pair.sink());
        assert_eq!(before.frames > 28, !closed_first, "{before:?}");
        drop(open);
        bench.run_for(Duration::from_secs(1));
        let after = statistics(pair.sink());
        assert_eq!((after.frames, after.pool_acquired), (before.frames, before.pool_acquired), "{after:?}");
        assert!(statistics(pair.source()).starved_ticks > 20, "the source says why nothing comes");
        pair.graph.set_state(State::Stop).unwrap();
        assert_eq!(statistics(pair.sink()).pool_in_use, 0, "what was out came back all the same");
        drop(pair);
        bench.end();
    }
}
