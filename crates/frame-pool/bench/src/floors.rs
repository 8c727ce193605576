//! What the machine can do at all: one locked instruction, a cache line going back and forth, the ring without a pool.
//! No pool that hands a frame to whoever asks can be faster than the first: an acquire that two CPUs may race for needs
//! one atomic read-modify-write, or a fence that costs more (Attiya et al., "Laws of Order", POPL 2011).

use crate::report::{Metric, Report};
use crate::scenario::{Plan, settle};
use crate::subject::{Native, Peer, Subject};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::*};
use std::time::Instant;

#[repr(align(128))]
struct Line(AtomicU64);

/// All floors, once.
pub(crate) fn measure(plan: &Plan, report: &mut Report) {
    let n = plan.slice_ms * 200_000;
    let (cas, xadd) = std::thread::scope(|scope| {
        let locked = scope.spawn(|| {
            settle(0);
            (cmpxchg(n), xadd_pair(n / 2))
        });
        locked.join().expect("the thread ends")
    });
    report.add("floor: one lock cmpxchg", Metric::PairNs, cas);
    report.add("floor: a pair of lock xadd", Metric::PairNs, xadd);
    // The least disturbed of many short tries: a thread that was put aside says nothing about cache lines.
    report.note_placement((0..20).map(|_| ping_pong()).fold(f64::MAX, f64::min));
    for ring in rings() {
        crate::scenario::measure_hand_off(plan, &**ring, report);
    }
}

fn cmpxchg(n: u64) -> f64 {
    let line = Line(AtomicU64::new(0));
    let began = Instant::now();
    for i in 0..n {
        let _ = line.0.compare_exchange(i, i + 1, AcqRel, Relaxed);
    }
    began.elapsed().as_nanos() as f64 / n as f64
}

fn xadd_pair(n: u64) -> f64 {
    let line = Line(AtomicU64::new(0));
    let began = Instant::now();
    for _ in 0..n {
        std::hint::black_box(line.0.fetch_add(1, AcqRel));
        std::hint::black_box(line.0.fetch_add(1, AcqRel));
    }
    began.elapsed().as_nanos() as f64 / n as f64
}

/// One way, in nanoseconds.
fn ping_pong() -> f64 {
    const TRIPS: u64 = 500;
    let (there, back) = (Line(AtomicU64::new(0)), Line(AtomicU64::new(0)));
    let span = std::thread::scope(|scope| {
        scope.spawn(|| {
            settle(1);
            for i in 1..=TRIPS {
                while there.0.load(Acquire) != i {}
                back.0.store(i, Release);
            }
        });
        let caller = scope.spawn(|| {
            settle(0);
            let began = Instant::now();
            for i in 1..=TRIPS {
                there.0.store(i, Release);
                while back.0.load(Acquire) != i {}
            }
            began.elapsed()
        });
        caller.join().expect("the caller ends")
    });
    span.as_nanos() as f64 / (2 * TRIPS) as f64
}

/// The ring alone, and the ring with one locked instruction on the producer's own line for each frame.
fn rings() -> &'static [Box<dyn Subject>] {
    static RINGS: OnceLock<Vec<Box<dyn Subject>>> = OnceLock::new();
    RINGS.get_or_init(|| {
        vec![
            Native::boxed("floor: the ring alone", Nothing, false),
            Native::boxed(
                "floor: the ring, one lock cmpxchg a frame",
                Locked(Line(AtomicU64::new(0))),
                false,
            ),
        ]
    })
}

struct Nothing;

impl Peer for Nothing {
    type Frame<'a> = usize;
    #[inline(always)]
    fn acquire(&self) -> Option<usize> {
        Some(1)
    }
    #[inline(always)]
    fn release(&self, _: usize) {}
}

struct Locked(Line);

impl Peer for Locked {
    type Frame<'a> = usize;
    #[inline(always)]
    fn acquire(&self) -> Option<usize> {
        let now = self.0.0.load(Relaxed);
        let _ = self.0.0.compare_exchange(now, now + 1, AcqRel, Relaxed);
        Some(1)
    }
    #[inline(always)]
    fn release(&self, _: usize) {}
}
