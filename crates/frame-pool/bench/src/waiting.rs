//! How long from a frame's return until a thread that waits for it has it: with the waiter parked (the frame comes after
//! 300 µs) and with the waiter still spinning (it comes after 2 µs). Beside it a bare futex, which is what every thread
//! that parks must pay, and a pool of a mutex and a condition variable. And fairness: four threads on two frames.
#![allow(unsafe_code)]
// UNSAFETY: the bare futex is a system call.

use crate::clock;
use crate::report::{Metric, Report};
use crate::scenario::{settle, spin_for};
use frame_pool::{Config, FramePool, WaitingPool};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::*};
use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(5);
const PARKED: Duration = Duration::from_micros(300);
const SPINNING: Duration = Duration::from_micros(2);

/// Somebody who can wait for one thing, and somebody who can bring it.
trait Wake: Sync {
    /// Takes the thing away; the next `wait` has to wait.
    fn take(&self);
    /// Waits for the thing, notes the time, and puts it back as it was before `take`.
    fn wait(&self) -> clock::Stamp;
    /// Brings the thing, the time noted just before.
    fn bring(&self) -> clock::Stamp;
}

pub(crate) fn measure(report: &mut Report) {
    let config = Config::new(1, 64);
    let pool = WaitingPool::new(FramePool::allocate(&config).expect("a small pool"));
    let held = Mutex::new(None);
    one("floor: a bare futex", &Futex(AtomicU32::new(0)), report);
    one("std Mutex and Condvar", &Guarded(Mutex::new(true), Condvar::new()), report);
    one("frame-pool, waiting", &Pooled { pool: &pool, held: &held }, report);
    report.add("frame-pool, waiting", Metric::Fairness, fairness());
}

fn one(name: &str, wake: &dyn Wake, report: &mut Report) {
    let mut parked = latencies(wake, PARKED, 40);
    report.add(name, Metric::WakeNs, quantile(&mut parked, 0.5));
    report.add(name, Metric::WakeP99Ns, quantile(&mut parked, 0.99));
    let mut spinning = latencies(wake, SPINNING, 200);
    report.add(name, Metric::SpinWakeNs, quantile(&mut spinning, 0.5));
}

fn quantile(values: &mut [f64], at: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * at).round() as usize]
}

fn latencies(wake: &dyn Wake, delay: Duration, events: u32) -> Vec<f64> {
    let turn = AtomicU32::new(0);
    std::thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            settle(1);
            let wait = |event| {
                while turn.load(Acquire) != 3 * event + 1 {}
                turn.store(3 * event + 2, Release);
                let at = wake.wait();
                turn.store(3 * event + 3, Release);
                at
            };
            (0..events).map(wait).collect::<Vec<_>>()
        });
        let bringer = scope.spawn(|| {
            settle(0);
            let bring = |event| {
                wake.take();
                turn.store(3 * event + 1, Release);
                while turn.load(Acquire) != 3 * event + 2 {}
                spin_for(delay);
                let at = wake.bring();
                while turn.load(Acquire) != 3 * event + 3 {}
                at
            };
            (0..events).map(bring).collect::<Vec<_>>()
        });
        let brought = bringer.join().expect("the bringer ends");
        let got = waiter.join().expect("the waiter ends");
        brought.iter().zip(&got).map(|(from, to)| clock::ns(*from, *to)).collect()
    })
}

/// 0: taken, 1: there.
struct Futex(AtomicU32);

impl Wake for Futex {
    fn take(&self) {
        self.0.store(0, Release);
    }

    fn wait(&self) -> clock::Stamp {
        while self.0.load(Acquire) == 0 {
            let (word, forever) = (self.0.as_ptr(), std::ptr::null::<libc::timespec>());
            // SAFETY: FUTEX_WAIT on a live word, while it is 0.
            unsafe {
                libc::syscall(libc::SYS_futex, word, libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG, 0, forever)
            };
        }
        clock::now()
    }

    fn bring(&self) -> clock::Stamp {
        let at = clock::now();
        self.0.store(1, Release);
        // SAFETY: FUTEX_WAKE of one waiter on a live word.
        unsafe {
            libc::syscall(libc::SYS_futex, self.0.as_ptr(), libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG, 1)
        };
        at
    }
}

struct Guarded(Mutex<bool>, Condvar);

impl Wake for Guarded {
    fn take(&self) {
        *self.0.lock().expect("no panic under the lock") = false;
    }

    fn wait(&self) -> clock::Stamp {
        let there = self.0.lock().expect("no panic under the lock");
        drop(self.1.wait_while(there, |there| !*there).expect("no panic under the lock"));
        clock::now()
    }

    fn bring(&self) -> clock::Stamp {
        let at = clock::now();
        *self.0.lock().expect("no panic under the lock") = true;
        self.1.notify_one();
        at
    }
}

struct Pooled<'p, 'h> {
    pool: &'p WaitingPool<'p>,
    held: &'h Mutex<Option<frame_pool::Lease<'p>>>,
}

impl Wake for Pooled<'_, '_> {
    fn take(&self) {
        let lease = self.pool.acquire_timeout(LONG).expect("the one frame, between two events");
        *self.held.lock().expect("no panic under the lock") = Some(lease);
    }

    fn wait(&self) -> clock::Stamp {
        let lease = self.pool.acquire_timeout(LONG).expect("a frame before long");
        let at = clock::now();
        drop(lease);
        at
    }

    fn bring(&self) -> clock::Stamp {
        let lease = self.held.lock().expect("no panic under the lock").take();
        let at = clock::now();
        drop(lease);
        at
    }
}

/// Four threads on two frames for a while: what the slowest got, as a part of the mean.
fn fairness() -> f64 {
    let pool = WaitingPool::new(FramePool::allocate(&Config::new(2, 64)).expect("a small pool"));
    let counts: [AtomicU64; 4] = Default::default();
    let end = Instant::now() + Duration::from_millis(100);
    std::thread::scope(|scope| {
        for count in &counts {
            scope.spawn(|| {
                while Instant::now() < end {
                    if pool.acquire_timeout(LONG).is_ok() {
                        count.fetch_add(1, Relaxed);
                    }
                }
            });
        }
    });
    let counts = counts.map(|count| count.into_inner() as f64);
    counts.iter().copied().fold(f64::MAX, f64::min) / (counts.iter().sum::<f64>() / 4.0)
}
