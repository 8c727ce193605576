//! Models of lanes: a tray's owner works with plain loads and stores while others clear the tray under its hands.

#![allow(unsafe_code)]
// UNSAFETY: the watched cells hand out raw pointers; whether their use is sound is what the models check.

use frame_pool::{Config, Frame, FramePool};
use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::thread;

pub(crate) const MODELS: &[(&str, fn())] = &[
    ("lane_a_frame_within_reach_of_one_is_had_by_another", reach),
    ("lane_pop_against_clear_one_of_them_gets_the_frame", pop_against_clear),
    ("lane_a_kept_frame_goes_to_another_with_its_bytes", kept_frame_with_its_bytes),
    ("lane_a_refusal_is_true_while_the_owner_moves_from_frame_to_frame", refusal_is_true),
    ("lane_two_clearers_and_the_owner_share_out_what_there_is", two_clearers),
    ("lane_after_a_clearing_the_tray_is_used_again_and_nothing_doubles", reopened),
    ("lane_the_next_owner_of_a_tray_does_not_hand_out_what_was_claimed_from_it", adopted),
    ("lane_the_next_owner_of_a_tray_finds_it_as_it_was_left", next_owner),
];

struct Room {
    pool: FramePool<'static>,
    bytes: Vec<UnsafeCell<u64>>,
}

// SAFETY: the cells are reached by a frame's holder alone: that is what the models check.
unsafe impl Sync for Room {}
// SAFETY: as above.
unsafe impl Send for Room {}

fn room(frames: u32) -> Arc<Room> {
    let pool = FramePool::allocate(&Config::new(frames, 1).align(1).seats(1)).expect("a small pool");
    Arc::new(Room { pool, bytes: (0..frames).map(|_| UnsafeCell::new(0)).collect() })
}

impl Room {
    fn write(&self, frame: &Frame<'_>) {
        self.bytes[frame.ticket().index() as usize].with_mut(|bytes| {
            // SAFETY: the holder is alone with the bytes; the model checks it.
            unsafe { *bytes += 1 }
        });
    }

    /// Takes a frame as anybody may, and keeps it.
    fn keep_one(&self) -> bool {
        let frame = self.pool.at(0).acquire();
        frame.map(|frame| (self.write(&frame), frame.into_ticket())).is_some()
    }
}

fn two(a: impl FnOnce() + 'static, b: impl FnOnce() + 'static) {
    let other = thread::spawn(a);
    b();
    other.join().expect("the other thread ends well");
}

/// The owner holds one of two frames and has the other within reach. Whoever asks must get that one.
fn reach() {
    let room = room(2);
    let owner = room.clone();
    two(
        move || {
            let mut lane = owner.pool.lane().expect("a seat");
            let frame = lane.acquire().expect("one is always free");
            owner.write(&frame);
            frame.into_ticket();
            std::mem::forget(lane); // the owner stays, and does nothing more
        },
        move || assert!(room.keep_one(), "refused, though the owner holds one of two"),
    );
}

fn pop_against_clear() {
    let room = room(2);
    let (owner, end) = (room.clone(), room.clone());
    two(
        move || {
            let mut lane = owner.pool.lane().expect("a seat");
            for _ in 0..2 {
                if let Some(frame) = lane.acquire() {
                    owner.write(&frame);
                    frame.into_ticket();
                }
            }
        },
        move || {
            room.keep_one();
        },
    );
    assert!(end.pool.acquire().is_none(), "three wanted one of two frames");
    assert_eq!(end.pool.stats().in_use, 2);
}

/// What the owner wrote before it gave the frame back to its tray is seen by whoever gets it from there.
fn kept_frame_with_its_bytes() {
    let room = room(2);
    let owner = room.clone();
    two(
        move || {
            let mut lane = owner.pool.lane().expect("a seat");
            if let Some(frame) = lane.acquire() {
                owner.write(&frame);
                lane.give_back(frame);
            }
            std::mem::forget(lane);
        },
        move || {
            assert!(room.keep_one(), "the owner holds one of two at most");
            room.keep_one();
        },
    );
}

fn refusal_is_true() {
    let room = room(2);
    let owner = room.clone();
    two(
        move || {
            let mut lane = owner.pool.lane().expect("a seat");
            for _ in 0..2 {
                let frame = lane.acquire().expect("refused, though one of two frames is free");
                lane.give_back(frame);
            }
            std::mem::forget(lane);
        },
        move || assert!(room.keep_one(), "refused, though the owner never holds more than one of two"),
    );
}

fn two_clearers() {
    let room = room(3);
    let (owner, other, end) = (room.clone(), room.clone(), room.clone());
    // Two of three frames: one in hand, one on the tray; a third is free.
    let mut lane = owner.pool.lane().expect("a seat");
    let held = lane.acquire().expect("a frame").into_ticket();
    let _ = (held, std::mem::ManuallyDrop::new(lane));
    let clearer = thread::spawn(move || assert!(other.keep_one(), "two are free for two"));
    assert!(room.keep_one(), "two are free for two");
    clearer.join().expect("the other clearer ends well");
    assert!(end.pool.acquire().is_none());
}

/// The owner goes on after the clearing: gives back, takes again.
fn reopened() {
    let room = room(2);
    let (owner, end) = (room.clone(), room.clone());
    two(
        move || {
            let mut lane = owner.pool.lane().expect("a seat");
            for _ in 0..3 {
                if let Some(frame) = lane.acquire() {
                    owner.write(&frame);
                    lane.give_back(frame);
                }
            }
        },
        move || {
            if let Some(frame) = room.pool.at(0).acquire() {
                room.write(&frame);
                frame.give_back_at(0);
            }
        },
    );
    let left = std::iter::from_fn(|| end.pool.acquire_raw()).count();
    assert_eq!(left, 2, "{left} frames of two; {:?}", end.pool);
}

fn next_owner() {
    let room = room(2);
    let (first, end) = (room.clone(), room.clone());
    let turn = |room: Arc<Room>| {
        move || {
            let Some(mut lane) = room.pool.lane() else { return };
            if let Some(frame) = lane.acquire() {
                room.write(&frame);
                lane.give_back(frame);
            }
        }
    };
    two(turn(first), turn(room));
    assert_eq!(std::iter::from_fn(|| end.pool.acquire_raw()).count(), 2, "two frames, each once");
}

/// A lane has gone and left a frame on its tray. One thread claims it, another sits down at the tray.
fn adopted() {
    let room = room(2);
    let mut lane = room.pool.lane().expect("a seat");
    lane.acquire().expect("a frame").into_ticket(); // and the other one is on the tray
    drop(lane);
    let (claimer, next) = (room.clone(), room);
    two(
        move || {
            claimer.keep_one();
        },
        move || {
            let Some(mut lane) = next.pool.lane() else { return };
            if let Some(frame) = lane.acquire() {
                next.write(&frame);
                frame.into_ticket();
            }
        },
    );
}
