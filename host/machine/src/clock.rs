//! Time, in units of 100 ns since boot, and what is to happen at a time.
//!
//! Simulated: a crossing costs one unit, and when nothing can run the clock jumps to the next timer. Real: the wall clock,
//! by the processor's counter ([`crate::ticks`]). Both begin at the same date, so that a transcript does not tell when it
//! was made.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::time::Duration;

use crate::Mode;
use crate::map::NumberMap;
use crate::ticks::{self, Rate};

/// A time since boot, or a length of time, in 100 ns.
pub type Time = u64;

pub const MILLISECOND: Time = 10_000;
pub const SECOND: Time = 1_000 * MILLISECOND;

/// 2026-01-01 00:00 UTC in units since 1601, when every machine boots.
const BOOT: Time = 134_116_992_000_000_000;

/// Whose timer it is; what runs gets it back.
pub type TimerKey = usize;

/// Called when a time has come, at the level of the clock interrupt: it may signal and queue, never call a driver.
pub type TimerAction = fn(TimerKey);

/// A reading of whatever counts: units of virtual time, or ticks of the processor's counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stamp(u64);

impl Stamp {
    pub(crate) const BOOT: Stamp = Stamp(0);
}

pub struct Clock {
    mode: Cell<Mode>,
    virtual_now: Cell<Time>,
    /// The processor's counter at boot, and what it means.
    started: Cell<u64>,
    rate: Cell<Rate>,
    next_due: Cell<Time>,
    /// The last reading that a crossing made (real time only).
    latest: Cell<Stamp>,
    /// When whoever runs looks at timers and at the others, at the latest (real time only).
    look_at: Cell<Stamp>,
    timers: RefCell<Timers>,
}

#[derive(Default)]
struct Timers {
    by_time: BTreeMap<(Time, u64), (TimerKey, TimerAction)>,
    by_key: NumberMap<TimerKey, (Time, u64)>,
    sequence: u64,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Clock {
            mode: Cell::new(Mode::Simulated),
            virtual_now: Cell::new(0),
            started: Cell::new(0),
            rate: Cell::new(Rate::NONE),
            next_due: Cell::new(Time::MAX),
            latest: Cell::new(Stamp::BOOT),
            look_at: Cell::new(Stamp::BOOT),
            timers: RefCell::default(),
        }
    }

    pub(crate) fn reset(&self, mode: Mode) {
        self.mode.set(mode);
        self.virtual_now.set(SECOND);
        if mode == Mode::Real {
            self.rate.set(ticks::rate());
            self.started.set(ticks::now());
        }
        self.latest.set(self.stamp());
        self.look_at.set(Stamp::BOOT);
        self.next_due.set(Time::MAX);
        *self.timers.borrow_mut() = Timers::default();
    }

    /// Since boot: `KeQueryInterruptTime`.
    pub fn now(&self) -> Time {
        match self.mode.get() {
            Mode::Simulated => self.virtual_now.get(),
            Mode::Real => self.time_of(Stamp(ticks::now())),
        }
    }

    /// Now, as cheaply as it can be kept: what [`Clock::time_of`] makes a time.
    #[inline]
    pub(crate) fn stamp(&self) -> Stamp {
        match self.mode.get() {
            Mode::Simulated => Stamp(self.virtual_now.get()),
            Mode::Real => Stamp(ticks::now()),
        }
    }

    pub(crate) fn time_of(&self, stamp: Stamp) -> Time {
        match self.mode.get() {
            Mode::Simulated => stamp.0,
            Mode::Real => SECOND + self.rate.get().units(stamp.0.saturating_sub(self.started.get())),
        }
    }

    /// The stamp of a time, for comparing without a multiplication.
    fn stamp_of(&self, time: Time) -> Stamp {
        match self.mode.get() {
            Mode::Simulated => Stamp(time),
            Mode::Real => {
                let ticks = self.rate.get().ticks(time.saturating_sub(SECOND));
                Stamp(self.started.get().saturating_add(ticks))
            }
        }
    }

    #[inline]
    pub(crate) fn is_real(&self) -> bool {
        self.mode.get() == Mode::Real
    }

    /// Reads the clock; [`Clock::recent`] gives the reading again.
    #[inline]
    pub(crate) fn refresh(&self) -> Stamp {
        let now = self.stamp();
        self.latest.set(now);
        now
    }

    /// The time of the last crossing, for notes that need no better one.
    #[inline]
    pub(crate) fn recent(&self) -> Stamp {
        if self.is_real() { self.latest.get() } else { self.stamp() }
    }

    /// Whether it is time to look at timers and at the others; if so, the next look is due in `every` or with the next timer.
    #[inline]
    pub(crate) fn look_is_due(&self, now: Stamp, every: Time) -> bool {
        now >= self.look_at.get() && self.begin_look(now, every)
    }

    #[cold]
    fn begin_look(&self, now: Stamp, every: Time) -> bool {
        self.look_at.set(Stamp(now.0.saturating_add(self.rate.get().ticks(every))));
        true
    }

    /// The next crossing looks.
    pub(crate) fn look_soon(&self) {
        self.look_at.set(Stamp::BOOT);
    }

    /// Since 1601: `KeQuerySystemTime`.
    pub fn system_time(&self) -> Time {
        BOOT + self.now()
    }

    /// The time since boot that a system time means; the past becomes now.
    pub fn from_system_time(&self, system: Time) -> Time {
        system.saturating_sub(BOOT).max(self.now())
    }

    /// A processor is busy for so long: `KeStallExecutionProcessor`, or the cost of a call.
    pub fn spend(&self, time: Time) {
        if self.mode.get() == Mode::Simulated {
            self.virtual_now.set(self.virtual_now.get() + time);
        }
    }

    /// Sets, or sets anew, the timer `key`. True if it was set before (`KeSetTimer`'s result).
    pub fn set_timer(&self, key: TimerKey, due: Time, action: TimerAction) -> bool {
        let was_set = self.cancel_timer(key);
        let mut timers = self.timers.borrow_mut();
        timers.sequence += 1;
        let place = (due, timers.sequence);
        timers.by_time.insert(place, (key, action));
        timers.by_key.insert(key, place);
        self.next_due.set(timers.next_due());
        drop(timers);
        if self.is_real() {
            self.look_at.set(self.look_at.get().min(self.stamp_of(due)));
        }
        was_set
    }

    /// True if the timer was set.
    pub fn cancel_timer(&self, key: TimerKey) -> bool {
        let mut timers = self.timers.borrow_mut();
        let Some(place) = timers.by_key.remove(&key) else { return false };
        timers.by_time.remove(&place);
        self.next_due.set(timers.next_due());
        true
    }

    /// The keys of all timers that are set, soonest first.
    pub fn timers_set(&self) -> Vec<TimerKey> {
        self.timers.borrow().by_time.values().map(|(key, _)| *key).collect()
    }

    pub(crate) fn something_is_due(&self) -> bool {
        let next = self.next_due.get();
        next != Time::MAX && next <= self.now()
    }

    pub(crate) fn next_due(&self) -> Option<Time> {
        Some(self.next_due.get()).filter(|due| *due != Time::MAX)
    }

    /// Runs what is due. True if anything was.
    pub(crate) fn expire(&self) -> bool {
        let mut any = false;
        while self.something_is_due() {
            let (key, action) = {
                let mut timers = self.timers.borrow_mut();
                let Some((_, (key, action))) = timers.by_time.pop_first() else { break };
                timers.by_key.remove(&key);
                self.next_due.set(timers.next_due());
                (key, action)
            };
            action(key);
            any = true;
        }
        any
    }

    /// Nothing can run before `time`: jumps there, or sleeps.
    pub(crate) fn idle_until(&self, time: Time) {
        match self.mode.get() {
            Mode::Simulated => self.virtual_now.set(time.max(self.virtual_now.get())),
            Mode::Real => {
                let left = time.saturating_sub(self.now());
                std::thread::sleep(Duration::from_nanos(left * 100));
            }
        }
    }
}

impl Timers {
    fn next_due(&self) -> Time {
        self.by_time.first_key_value().map_or(Time::MAX, |((due, _), _)| *due)
    }
}
