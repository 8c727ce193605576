//! Lanes: faster, and nothing hidden. (Where the system has no process-wide barrier there are none, and nothing to test.)

use frame_pool::{Config, FramePool, Lane};
use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

fn pool(frames: u32) -> FramePool<'static> {
    FramePool::allocate(&Config::new(frames, 64)).expect("a small pool")
}

fn lane<'p>(pool: &'p FramePool<'_>) -> Option<Lane<'p>> {
    let lane = pool.lane();
    assert!(lane.is_some() || !cfg!(any(target_os = "linux", windows)), "Linux and Windows have lanes");
    lane
}

#[test]
fn a_lane_hands_out_all_frames_of_the_pool_and_then_none() {
    for n in [1, 2, 3, 8, 65] {
        let pool = pool(n);
        let Some(mut lane) = lane(&pool) else { return };
        for _ in 0..3 {
            let held: Vec<_> = std::iter::from_fn(|| lane.acquire()).collect();
            assert_eq!(held.len(), n as usize);
            held.into_iter().for_each(|frame| lane.give_back(frame));
        }
        assert_eq!(pool.stats().in_use, 0);
        assert_eq!(pool.stats().acquired, 3 * u64::from(n));
    }
}

#[test]
fn what_one_lane_keeps_within_reach_another_thread_gets_all_of() {
    let pool = pool(8);
    let barrier = Barrier::new(2);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let Some(mut lane) = lane(&pool) else { return };
            let held: Vec<_> = std::iter::from_fn(|| lane.acquire()).collect();
            held.into_iter().for_each(|frame| lane.give_back(frame));
            barrier.wait();
            barrier.wait();
        });
        barrier.wait();
        let held: Vec<_> = std::iter::from_fn(|| pool.acquire()).collect();
        assert_eq!(held.len(), 8);
        barrier.wait();
    });
}

#[test]
fn a_frame_kept_on_a_tray_comes_back_under_a_new_ticket() {
    let pool = pool(4);
    let Some(mut lane) = lane(&pool) else { return };
    let from_the_pool = lane.acquire().unwrap(); // and the tray is full
    let frame = lane.acquire().unwrap(); // from the tray, where there is room now
    let first = frame.ticket();
    lane.give_back(frame);
    let second = lane.acquire().unwrap();
    assert_eq!(
        (first.index(), first.generation() + 1),
        (second.ticket().index(), second.ticket().generation())
    );
    let second = second.into_ticket();
    assert!(pool.give_back_ticket(first).is_err());
    pool.give_back_ticket(second).unwrap();
    drop(from_the_pool);
}

#[test]
fn a_lane_that_ends_gives_back_to_everybody_what_lay_on_its_tray() {
    let pool = pool(8);
    for _ in 0..3 {
        let Some(mut lane) = lane(&pool) else { return };
        let frame = lane.acquire().unwrap();
        lane.give_back(frame);
    }
    assert_eq!(std::iter::from_fn(|| pool.acquire_raw()).count(), 8);
}

#[test]
fn two_lanes_and_a_thread_without_one_never_hold_a_frame_together() {
    let pool = pool(5);
    let holders = Holders::default();
    std::thread::scope(|scope| {
        scope.spawn(|| work(&pool, &holders, 1, lane(&pool)));
        scope.spawn(|| work(&pool, &holders, 2, lane(&pool)));
        scope.spawn(|| work(&pool, &holders, 3, None));
    });
    assert_eq!(std::iter::from_fn(|| pool.acquire_raw()).count(), 5, "all frames are back");
}

/// Who holds each frame, 0 for nobody.
type Holders = [AtomicU32; 5];

fn work<'p>(pool: &'p FramePool<'p>, holders: &Holders, me: u32, mut lane: Option<Lane<'p>>) {
    for round in 0..100_000u32 {
        let frame = match &mut lane {
            Some(lane) => lane.acquire(),
            None => pool.acquire(),
        };
        let Some(frame) = frame else { continue };
        let holder = &holders[frame.ticket().index() as usize];
        assert_eq!(holder.swap(me, Relaxed), 0, "{frame:?} was handed out twice");
        assert_eq!(holder.swap(0, Relaxed), me, "{frame:?} was handed out twice");
        match &mut lane {
            Some(lane) if round % 7 != 0 => lane.give_back(frame),
            _ => drop(frame),
        }
    }
}
