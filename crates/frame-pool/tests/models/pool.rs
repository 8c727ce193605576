//! Models of the pool itself, named after the race that each closes. A frame's bytes stand as a cell that the model
//! checker watches: two holders at once, or a holder that cannot see its predecessor's writes, are found there.

#![allow(unsafe_code)]
// UNSAFETY: the watched cells hand out raw pointers; whether their use is sound is what the models check.

use frame_pool::{CheckedPool, Config, FramePool, Refused, Ticket};
use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::{AtomicU64, Ordering::Relaxed};
use loom::thread;

pub(crate) const MODELS: &[(&str, fn())] = &[
    ("acquire_acquire_two_takers_never_hold_one_frame", two_takers),
    ("acquire_release_the_next_holder_sees_the_last_ones_bytes", next_holder_sees_the_bytes),
    ("acquire_release_through_raw_hands_the_bytes_are_seen_too", raw_hands),
    ("a_refusal_is_true_while_another_gives_one_and_takes_one", refusal_is_true),
    ("a_refusal_is_true_after_a_lost_race", refusal_after_a_lost_race),
    ("release_release_of_one_ticket_succeeds_once", double_release),
    ("release_release_of_one_pointer_succeeds_once", double_release_by_pointer),
    ("a_stale_ticket_cannot_free_the_frames_next_holder", stale_ticket),
    ("lending_shows_the_bytes_to_whoever_redeems", lending),
    ("redeem_redeem_makes_one_owner", double_redeem),
    ("redeem_release_one_wins", redeem_against_release),
    ("drain_while_acquiring_neither_loses_nor_doubles_a_frame", drain_while_acquiring),
    ("quarantine_a_rested_frame_is_handed_out_with_its_poison_whole", quarantine),
    ("quarantine_never_are_more_frames_out_than_the_pool_has", quarantine_keeps_count),
    ("a_snapshot_never_claims_more_frames_out_than_there_were", snapshot),
];

/// A pool, and a watched cell for each frame's bytes.
struct Room {
    pool: FramePool<'static>,
    bytes: Vec<UnsafeCell<u64>>,
}

// SAFETY: the cells are reached by a frame's holder alone: that is what the models check.
unsafe impl Sync for Room {}
// SAFETY: as above.
unsafe impl Send for Room {}

fn room(frames: u32) -> Arc<Room> {
    let pool = FramePool::allocate(&Config::new(frames, 1).align(1).seats(2)).expect("a small pool");
    Arc::new(Room { pool, bytes: (0..frames).map(|_| UnsafeCell::new(0)).collect() })
}

impl Room {
    /// Writes into the bytes of a frame that the caller holds.
    fn write(&self, ticket: Ticket) {
        self.bytes[ticket.index() as usize].with_mut(|bytes| {
            // SAFETY: the holder is alone with the bytes; the model checks it.
            unsafe { *bytes += 1 }
        });
    }
}

fn two(a: impl FnOnce() + 'static, b: impl FnOnce() + 'static) {
    let other = thread::spawn(a);
    b();
    other.join().expect("the other thread ends well");
}

fn two_takers() {
    let room = room(1);
    let hold = |room: Arc<Room>, seat| {
        move || {
            if let Some(frame) = room.pool.at(seat).acquire() {
                room.write(frame.ticket());
                frame.into_ticket(); // kept
            }
        }
    };
    let end = room.clone();
    two(hold(room.clone(), 0), hold(room, 1));
    assert!(end.pool.acquire().is_none(), "one frame, and it is kept");
    assert_eq!(end.pool.stats().acquired, 1, "the one frame was handed out once");
}

fn next_holder_sees_the_bytes() {
    let room = room(1);
    let turn = |room: Arc<Room>, seat| {
        move || {
            if let Some(frame) = room.pool.at(seat).acquire() {
                room.write(frame.ticket());
                frame.give_back_at(seat);
            }
        }
    };
    two(turn(room.clone(), 0), turn(room, 1));
}

fn raw_hands() {
    let room = room(1);
    let turn = |room: Arc<Room>, seat| {
        move || {
            if let Some(ticket) = room.pool.at(seat).acquire().map(|frame| frame.into_ticket()) {
                room.write(ticket);
                room.pool.at(seat).give_back_ticket(ticket).expect("ours");
            }
        }
    };
    two(turn(room.clone(), 0), turn(room, 1));
}

/// The other thread has one frame at most at any instant, so of two there is always one to be had. It gives frame 0
/// back and takes frame 1; who scans from 0 on must not see the old 0 together with the new 1.
fn refusal_is_true() {
    let room = room(2);
    let first = room.pool.at(0).acquire().expect("frame 0").into_ticket();
    assert_eq!(first.index(), 0);
    let mover = room.clone();
    two(
        move || {
            mover.pool.redeem(first).expect("ours").give_back_at(0);
            mover.pool.at(1).acquire().expect("one frame is always free").into_ticket();
        },
        move || {
            room.pool
                .at(0)
                .acquire()
                .expect("a refusal, though never more than one frame was out")
                .into_ticket();
        },
    );
}

/// As above, with the scanner sent to frame 1 at the moment that it is taken from under its hands.
fn refusal_after_a_lost_race() {
    let room = room(2);
    let first = room.pool.at(0).acquire().expect("frame 0").into_ticket();
    let (mover, third) = (room.clone(), room.clone());
    two(
        move || {
            mover.pool.at(1).give_back_ticket(first).expect("ours");
            let second = mover.pool.at(1).acquire().expect("one frame is always free");
            second.give_back_at(1);
        },
        move || {
            room.pool
                .at(0)
                .acquire()
                .expect("a refusal, though never more than one frame was out")
                .give_back_at(0);
        },
    );
    assert_eq!(third.pool.stats().in_use, 0);
}

fn double_release() {
    let room = room(1);
    let ticket = room.pool.acquire().expect("a frame").into_ticket();
    let (other, end) = (room.clone(), room.clone());
    let give = |room: Arc<Room>, seat| {
        move || {
            let _ = room.pool.at(seat).give_back_ticket(ticket); // which of the two is refused is judged below
        }
    };
    two(give(other, 0), give(room, 1));
    assert_eq!(end.pool.stats().in_use, 0, "one of two returns is taken");
    assert_eq!(end.pool.stats().not_out + end.pool.stats().stale, 1, "and the other refused");
    assert!(end.pool.acquire().is_some());
}

fn double_release_by_pointer() {
    let room = room(1);
    let ticket = room.pool.acquire().expect("a frame").into_ticket();
    let address = room.pool.pointer_of(ticket).expect("an address").as_ptr().addr();
    let (other, end) = (room.clone(), room.clone());
    let give = |room: Arc<Room>, seat| {
        move || {
            let _ = room.pool.at(seat).give_back_raw(std::ptr::without_provenance(address)); // judged below
        }
    };
    two(give(other, 0), give(room, 1));
    let stats = end.pool.stats();
    assert_eq!((stats.in_use, stats.not_out + stats.stale), (0, 1), "one return is taken, the other refused");
}

/// One thread gives the frame back twice; the other may have got it in between, and must keep it.
fn stale_ticket() {
    let room = room(1);
    let old = room.pool.acquire().expect("a frame").into_ticket();
    let (other, end) = (room.clone(), room.clone());
    two(
        move || {
            other.pool.at(0).give_back_ticket(old).expect("the first return is right");
            let again = other.pool.at(0).give_back_ticket(old);
            assert!(matches!(again, Err(Refused::Stale | Refused::NotOut)), "the second return is refused");
        },
        move || {
            if let Some(ticket) = room.pool.at(1).acquire().map(|frame| frame.into_ticket()) {
                room.write(ticket);
                room.pool.redeem(ticket).expect("still its holder's, whoever gave it back twice");
            }
        },
    );
    assert!(end.pool.stats().acquired <= 2);
}

/// The ticket travels by a relaxed store: lending and redeeming alone carry the bytes over.
fn lending() {
    let room = room(1);
    let letter = Arc::new(AtomicU64::new(0));
    let (other, post) = (room.clone(), letter.clone());
    two(
        move || {
            let frame = other.pool.at(0).acquire().expect("a frame");
            other.write(frame.ticket());
            post.store(frame.into_ticket().into_raw(), Relaxed);
        },
        move || {
            if let Ok(frame) = room.pool.redeem(Ticket::from_raw(letter.load(Relaxed))) {
                room.write(frame.ticket());
            }
        },
    );
}

fn double_redeem() {
    let room = room(1);
    let ticket = room.pool.acquire().expect("a frame").into_ticket();
    let own = |room: Arc<Room>| {
        move || {
            if let Ok(frame) = room.pool.redeem(ticket) {
                room.write(frame.ticket());
                std::mem::forget(frame); // kept
            }
        }
    };
    let end = room.clone();
    two(own(room.clone()), own(room));
    assert_eq!(end.pool.stats().not_out, 1, "one owner, one refusal");
}

fn redeem_against_release() {
    let room = room(1);
    let ticket = room.pool.acquire().expect("a frame").into_ticket();
    let (other, end) = (room.clone(), room.clone());
    two(
        move || {
            if let Ok(frame) = other.pool.redeem(ticket) {
                other.write(frame.ticket());
                std::mem::forget(frame); // kept
            }
        },
        move || {
            if room.pool.at(1).give_back_ticket(ticket).is_ok() {
                let frame = room.pool.at(1).acquire().expect("just given back");
                room.write(frame.ticket());
                std::mem::forget(frame);
            }
        },
    );
    assert!(end.pool.acquire().is_none(), "whoever won has the frame");
}

/// One thread takes all it can get and keeps it, as a pool being emptied for good; another goes on using a frame.
fn drain_while_acquiring() {
    let room = room(2);
    let (user, end) = (room.clone(), room.clone());
    let kept = Arc::new(AtomicU64::new(0));
    let count = kept.clone();
    two(
        move || {
            if let Some(frame) = user.pool.at(1).acquire() {
                user.write(frame.ticket());
                frame.give_back_at(1);
            }
        },
        move || {
            while let Some(frame) = room.pool.at(0).acquire() {
                room.write(frame.ticket());
                frame.into_ticket();
                count.fetch_add(1, Relaxed);
            }
        },
    );
    let rest = std::iter::from_fn(|| end.pool.acquire_raw()).count() as u64;
    assert_eq!(kept.load(Relaxed) + rest, 2, "two frames, each kept once");
}

fn snapshot() {
    let room = room(2);
    let first = room.pool.at(0).acquire().expect("frame 0").into_ticket();
    let mover = room.clone();
    two(
        move || {
            mover.pool.at(1).give_back_ticket(first).expect("ours");
            mover.pool.at(1).acquire().expect("alone with two frames").into_ticket();
        },
        move || assert!(room.pool.stats().high_water <= 1, "never two out together"),
    );
}

/// Two frames out, one resting. Each thread writes into its frame and lays it aside, and gets another one out: perhaps
/// the one that the other thread has just written into, and takes it. Only the quarantine's swap lies between the two.
fn quarantine() {
    let config = Config::new(2, 1).align(1).seats(2).quarantine(1);
    let pool: CheckedPool = CheckedPool::allocate(&config).expect("small");
    let room = Arc::new((pool, [const { () }; 3].map(|()| UnsafeCell::new(0u64))));
    let turn = |room: Arc<(CheckedPool<'static>, [UnsafeCell<u64>; 3])>, seat: u32| {
        let mine = room.0.at(seat).acquire().expect("two frames for two threads").into_ticket();
        move || {
            let write = |ticket: Ticket| {
                room.1[ticket.index() as usize].with_mut(|bytes| {
                    // SAFETY: the holder is alone with the bytes; the model checks it.
                    unsafe { *bytes += 1 }
                });
            };
            let frame = room.0.redeem(mine).expect("lent to this thread");
            write(frame.ticket());
            frame.give_back_at(seat);
            if let Some(frame) = room.0.at(seat).acquire() {
                write(frame.ticket());
                frame.into_ticket();
            }
        }
    };
    two(turn(room.clone(), 0), turn(room, 1));
}

fn quarantine_keeps_count() {
    let pool: CheckedPool =
        CheckedPool::allocate(&Config::new(1, 1).align(1).seats(1).quarantine(1)).expect("small");
    let (pool, out) = (Arc::new(pool), Arc::new(AtomicU64::new(0)));
    let turn = |pool: Arc<CheckedPool<'static>>, out: Arc<AtomicU64>| {
        move || {
            if let Some(frame) = pool.at(0).acquire() {
                assert_eq!(out.fetch_add(1, Relaxed), 0, "one frame, and two were out");
                out.fetch_sub(1, Relaxed);
                frame.give_back_at(0);
            }
        }
    };
    let end = pool.clone();
    two(turn(pool.clone(), out.clone()), turn(pool, out));
    assert!(end.acquire().is_some(), "and one is to be had in the end");
}
