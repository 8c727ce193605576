//! Two threads on one pool, each frame stamped with who has it: nothing lost, nothing doubled.
//!
//! A short form runs with the suite; `FRAME_POOL_STRESS=1000000000 cargo test --release -p frame-pool --test stress`
//! is the long one.

use frame_pool::{Config, Frame, FramePool, Lane};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;

const FRAMES: u32 = 5;

/// Who holds each frame, 0 for nobody; and a frame on its way from one thread to the other.
struct Room<'p> {
    holders: [AtomicU32; FRAMES as usize],
    mailbox: Mutex<Option<Frame<'p>>>,
}

impl Room<'_> {
    fn stamp(&self, frame: &mut Frame<'_>, me: u32) {
        let before = self.holders[frame.ticket().index() as usize].swap(me, Relaxed);
        assert_eq!(before, 0, "{frame:?} was handed to {me} while {before} had it");
        frame.iter_mut().for_each(|byte| *byte = me as u8);
    }

    fn unstamp(&self, frame: &Frame<'_>, me: u32) {
        assert!(frame.iter().all(|byte| *byte == me as u8), "{frame:?} was written to while {me} had it");
        let before = self.holders[frame.ticket().index() as usize].swap(0, Relaxed);
        assert_eq!(before, me, "{frame:?} belonged to {me}");
    }
}

#[test]
fn under_stress_no_frame_is_lost_or_doubled() {
    stress(|_| None);
}

#[test]
fn under_stress_lanes_lose_and_double_nothing_either() {
    stress(|pool| pool.lane());
}

fn stress(lane: impl for<'p> Fn(&'p FramePool<'p>) -> Option<Lane<'p>> + Sync) {
    let total: u64 =
        std::env::var("FRAME_POOL_STRESS").ok().and_then(|n| n.parse().ok()).unwrap_or(2_000_000);
    let pool: FramePool = FramePool::allocate(&Config::new(FRAMES, 16).align(16)).expect("a small pool");
    let room = Room { holders: Default::default(), mailbox: Mutex::new(None) };
    let acquired: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (1..=2)
            .map(|me| {
                scope.spawn({
                    let (pool, room, lane) = (&pool, &room, &lane);
                    move || work(pool, room, lane(pool), me, total / 4)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("no assertion failed")).sum()
    });
    drop(room.mailbox.into_inner());
    assert_eq!(pool.stats().acquired, acquired);
    assert_eq!(std::iter::from_fn(|| pool.acquire_raw()).count(), FRAMES as usize, "all frames are back");
}

/// Acquires `count` frames, twice that many operations with their returns: by handle, by pointer, by ticket, through
/// the mailbox, some at once and some after others. Returns how many it got.
fn work<'p>(
    pool: &'p FramePool<'p>,
    room: &Room<'p>,
    mut lane: Option<Lane<'p>>,
    me: u32,
    count: u64,
) -> u64 {
    let mut random = 0x9E37_79B9_7F4A_7C15u64 ^ u64::from(me);
    let mut held: Vec<Frame<'p>> = Vec::new();
    let mut got = 0;
    let mut dry = 0u32;
    while got < count {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let acquired = match &mut lane {
            Some(lane) => lane.acquire(),
            None => pool.acquire(),
        };
        match acquired {
            Some(mut frame) => {
                (got, dry) = (got + 1, 0);
                room.stamp(&mut frame, me);
                held.push(frame);
            }
            None => {
                dry += 1;
                assert!(held.len() < FRAMES as usize);
                if dry > 1000 {
                    std::thread::sleep(Duration::from_micros(50)); // the other sleeps with its frames
                }
            }
        }
        while held.len() > (random >> 60) as usize % 4 {
            let frame = held.swap_remove(random as usize % held.len());
            give_back(pool, room, lane.as_mut(), me, frame, random >> 32);
        }
    }
    held.into_iter().for_each(|frame| give_back(pool, room, lane.as_mut(), me, frame, 0));
    got
}

fn give_back<'p>(
    pool: &'p FramePool<'p>,
    room: &Room<'p>,
    lane: Option<&mut Lane<'p>>,
    me: u32,
    frame: Frame<'p>,
    how: u64,
) {
    room.unstamp(&frame, me);
    match how % 16 {
        0 => {
            let ticket = frame.into_ticket();
            pool.give_back_ticket(ticket).expect("lent a moment ago");
            assert!(pool.give_back_ticket(ticket).is_err(), "a second return is refused");
        }
        1 => pool.give_back_raw(frame.into_raw().as_ptr()).expect("lent a moment ago"),
        2 => drop(room.mailbox.lock().expect("no panic under the lock").replace(frame)),
        3 => drop(frame),
        _ => match lane {
            Some(lane) => lane.give_back(frame),
            None => drop(frame),
        },
    }
}
