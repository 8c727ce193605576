//! What is done with a pool: pairs on one thread and on two, hand-off from thread to thread, the time from an empty
//! pool to a frame, and whether one thread's habits hide frames from another.
#![allow(unsafe_code)]
// UNSAFETY: pinning a thread is a system call that std does not offer.

use crate::clock;
use crate::report::{Metric, Report};
use crate::subject::Subject;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::*};
use std::time::{Duration, Instant};

/// How to measure.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) slice_ms: u64,
}

pub(crate) fn cpus() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// All of one subject's scenarios, once.
pub(crate) fn measure(plan: &Plan, subject: &dyn Subject, report: &mut Report) {
    let name = subject.name();
    let n = calibrate(plan, subject);
    let one = together(subject, &[&|s: &dyn Subject| s.pairs(n)]);
    report.add(name, Metric::PairNs, one.as_nanos() as f64 / n as f64);
    let both = together(subject, &[&|s: &dyn Subject| s.pairs(n), &|s: &dyn Subject| s.pairs(n)]);
    report.add(name, Metric::TwoThreads, per_microsecond(2 * n, both));
    measure_hand_off(plan, subject, report);
    if subject.bounded() {
        empty_to_acquired(subject, report);
        report.add(name, Metric::Reach, reach(subject, 8) as f64);
    }
}

/// One thread acquires and passes on, the other releases.
pub(crate) fn measure_hand_off(plan: &Plan, subject: &dyn Subject, report: &mut Report) {
    let hand = |n| together(subject, &[&|s: &dyn Subject| s.produce(n), &|s: &dyn Subject| s.consume(n)]);
    const TRIAL: u64 = 2_000;
    let n = fill(plan, TRIAL, hand(TRIAL));
    report.add(subject.name(), Metric::HandOff, per_microsecond(n, hand(n)));
}

fn per_microsecond(n: u64, span: Duration) -> f64 {
    n as f64 * 1e3 / span.as_nanos() as f64
}

/// How many pairs fit into a slice, roughly.
fn calibrate(plan: &Plan, subject: &dyn Subject) -> u64 {
    const TRIAL: u64 = 20_000;
    fill(plan, TRIAL, together(subject, &[&|s: &dyn Subject| s.pairs(TRIAL)]))
}

/// How many make a slice if `trial` took `span`.
fn fill(plan: &Plan, trial: u64, span: Duration) -> u64 {
    let slice = Duration::from_millis(plan.slice_ms);
    (trial as f64 * slice.as_secs_f64() / span.as_secs_f64().max(1e-9)) as u64 + 1
}

type Job<'a> = &'a (dyn Fn(&dyn Subject) + Sync);

/// The least disturbed of three tries: what else the machine does can only add.
fn together(subject: &dyn Subject, jobs: &[Job<'_>]) -> Duration {
    (0..3).map(|_| once(subject, jobs)).min().unwrap_or_default()
}

/// Runs each job on a CPU of its own, all starting together; from the first start to the last end.
fn once(subject: &dyn Subject, jobs: &[Job<'_>]) -> Duration {
    let barrier = Barrier::new(jobs.len());
    let run = |cpu: usize, job: Job<'_>| {
        settle(cpu);
        subject.enter();
        barrier.wait();
        let began = Instant::now();
        job(subject);
        let ended = Instant::now();
        barrier.wait();
        subject.leave();
        (began, ended)
    };
    let run = &run;
    let spans: Vec<(Instant, Instant)> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            jobs.iter().enumerate().map(|(cpu, job)| scope.spawn(move || run(cpu, *job))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a measuring thread ends")).collect()
    });
    let began = spans.iter().map(|span| span.0).min().expect("at least one job");
    spans.iter().map(|span| span.1).max().expect("at least one job") - began
}

/// One thread has all frames; the other polls. From just before a frame is given back to just after it is acquired.
/// Where the frame given back never reaches the poller (a cache keeps it), the event counts as starved; so it does where
/// the poller still had one, hidden from everybody else.
fn empty_to_acquired(subject: &dyn Subject, report: &mut Report) {
    const EVENTS: u32 = 200;
    let (turn, stop) = (AtomicU32::new(0), AtomicBool::new(false));
    let seated = |cpu, job: &dyn Fn(u32) -> Option<clock::Stamp>| {
        settle(cpu);
        subject.enter();
        let stamps: Vec<_> = (1..=EVENTS).map(job).collect();
        subject.leave();
        stamps
    };
    let (given, acquired) = std::thread::scope(|scope| {
        let poller = scope.spawn(|| seated(1, &|event| poll_once(subject, &turn, &stop, event)));
        let giver = scope.spawn(|| seated(0, &|event| starve_once(subject, &turn, &stop, event)));
        (giver.join().expect("the giver ends"), poller.join().expect("the poller ends"))
    });
    // Acquired before one was given back: the pool was empty for the giver only, the poller had frames of its own.
    let span = |(from, to): (&Option<clock::Stamp>, &Option<clock::Stamp>)| {
        (to.as_ref()? > from.as_ref()?).then_some(clock::ns((*from)?, (*to)?))
    };
    let mut times: Vec<f64> = given.iter().zip(&acquired).filter_map(span).collect();
    times.sort_by(f64::total_cmp);
    report.add(subject.name(), Metric::Starved, 1.0 - times.len() as f64 / f64::from(EVENTS));
    if times.len() as u32 > EVENTS / 2 {
        report.add(subject.name(), Metric::EmptyNs, times[times.len() / 2]);
        report.add(subject.name(), Metric::EmptyP99Ns, times[times.len() * 99 / 100]);
    }
}

fn poll_once(subject: &dyn Subject, turn: &AtomicU32, stop: &AtomicBool, event: u32) -> Option<clock::Stamp> {
    while turn.load(Acquire) != 2 * event - 1 {}
    turn.store(2 * event, Release);
    let at = subject.poll_one(stop);
    turn.store(0, Release);
    at
}

fn starve_once(
    subject: &dyn Subject,
    turn: &AtomicU32,
    stop: &AtomicBool,
    event: u32,
) -> Option<clock::Stamp> {
    let mut given = None;
    subject.starve(&mut |give_one| {
        turn.store(2 * event - 1, Release);
        while turn.load(Acquire) == 2 * event - 1 {}
        spin_for(Duration::from_micros(2)); // the poller is well into its loop
        given = Some(clock::now());
        give_one();
        let patience = Instant::now();
        while turn.load(Acquire) != 0 {
            stop.store(patience.elapsed() > Duration::from_millis(1), Relaxed);
        }
    });
    stop.store(false, Relaxed);
    given
}

pub(crate) fn spin_for(span: Duration) {
    let began = Instant::now();
    while began.elapsed() < span {}
}

/// One thread takes all frames and gives them back, and stays; how many can another get then?
fn reach(subject: &dyn Subject, frames: usize) -> usize {
    let barrier = Barrier::new(2);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            settle(0);
            subject.enter();
            subject.reach(frames);
            barrier.wait();
            barrier.wait();
            subject.leave();
        });
        let other = scope.spawn(|| {
            settle(1);
            subject.enter();
            barrier.wait();
            let reached = subject.reach(frames);
            barrier.wait();
            subject.leave();
            reached
        });
        other.join().expect("the other thread ends")
    })
}

/// Pins the calling thread to one CPU.
pub(crate) fn settle(cpu: usize) {
    // SAFETY: a set of bits, all zero is a valid one.
    let mut set: libc::cpu_set_t = unsafe { std::mem::zeroed() };
    // SAFETY: `cpu` is 0 or 1.
    unsafe { libc::CPU_SET(cpu, &mut set) };
    // SAFETY: a valid set of its own size, for the calling thread. Unpinned is slower, not wrong.
    unsafe { libc::sched_setaffinity(0, size_of_val(&set), &set) };
}
