//! The default clock: stream time that runs while its state is RUN, and physical time beside it (stream/avstream-clocks, default-clocks,
//! KsAllocateDefaultClockEx). `clock_object` gives it a file object, `reference_clock` the interface minidrivers use.

use core::ffi::c_void;

use ks_sys::{KSRESOLUTION, KSSTATE, KSSTATE_RUN, KSSTATE_STOP, PFNKSCORRELATEDTIME};

use crate::clock_event;
use crate::clock_object::ClockObject;
use crate::nt;
use crate::pin::Pin;
use crate::ptr::Ptr;

/// A moment of the clock and of the system, taken together.
#[derive(Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) time: i64,
    pub(crate) system: i64,
}

/// "The current time is set to zero and the state is set to KSSTATE_STOP."
pub(crate) struct Clock {
    state: KSSTATE,
    /// Stream time up to the last change of state.
    settled: i64,
    /// When the clock was last started.
    started: i64,
    owner: Owner,
    /// The objects clients have opened on it, whose events follow its state.
    pub(crate) objects: Vec<Ptr<ClockObject>>,
    /// Its pin is closed; the last object frees it.
    orphaned: bool,
}

/// Whose time it is.
#[derive(Clone, Copy)]
pub(crate) enum Owner {
    /// "The default KeQueryPerformanceCounter function is used to regulate time progression."
    System,
    /// KSCLOCK_DISPATCH of a pin: "the current clock time should be returned and the current system time placed in SystemTime".
    Pin(Ptr<Pin>),
    /// KStrCorrelatedTime of a minidriver that allocated the clock itself.
    Minidriver { context: *mut c_void, correlated: PFNKSCORRELATEDTIME, resolution: Option<KSRESOLUTION> },
}

impl Clock {
    pub(crate) fn new(owner: Owner) -> Self {
        Clock { state: KSSTATE_STOP, settled: 0, started: 0, owner, objects: Vec::new(), orphaned: false }
    }

    pub(crate) fn state(&self) -> KSSTATE {
        self.state
    }

    /// Physical time: it goes on whatever the state, in step with the system's.
    pub(crate) fn physical(&self) -> Moment {
        let system = nt::now_100ns() as i64;
        match self.external(system) {
            Some(moment) => moment,
            None => Moment { time: system, system },
        }
    }

    /// Stream time: it stands still outside RUN.
    pub(crate) fn now(&self) -> Moment {
        let physical = self.physical();
        let running = if self.state == KSSTATE_RUN { physical.time - self.started } else { 0 };
        Moment { time: self.settled + running, system: physical.system }
    }

    fn external(&self, system: i64) -> Option<Moment> {
        let out = nt::Scratch::new(system)?;
        let time = match self.owner {
            Owner::System => return None,
            Owner::Pin(pin) => {
                let correlated =
                    pin.dispatch().and_then(|d| Ptr::of(d.Clock)).and_then(|c| c.CorrelatedTime)?;
                crate::call_value!("KSCLOCK_DISPATCH.CorrelatedTime", correlated(pin.public_raw(), out.raw()))
            }
            Owner::Minidriver { context, correlated, .. } => {
                let correlated = correlated?;
                crate::call_value!("KStrCorrelatedTime", correlated(context, out.raw()))
            }
        };
        Some(Moment { time, system: out.get() })
    }

    /// "Granularity and Error in 100-nanosecond units": one unit, no error, unless the owner says otherwise.
    pub(crate) fn resolution(&self) -> KSRESOLUTION {
        let default = KSRESOLUTION { Granularity: 1, Error: 0 };
        match self.owner {
            Owner::Minidriver { resolution, .. } => resolution.unwrap_or(default),
            Owner::Pin(pin) => resolution_of(pin).unwrap_or(default),
            Owner::System => default,
        }
    }

    /// The clock starts with RUN and stops when it is left; STOP takes it back to zero.
    pub(crate) fn set_state(&mut self, to: KSSTATE) {
        let now = self.now();
        self.settled = if to == KSSTATE_STOP { 0 } else { now.time };
        self.started = self.physical().time;
        self.state = to;
        self.tell();
    }

    /// KsPinSetPinClockTime, KsSetDefaultClockTime.
    pub(crate) fn set_time(&mut self, time: i64) {
        self.settled = time;
        self.started = self.physical().time;
        self.tell();
    }

    fn tell(&self) {
        for object in self.objects.clone() {
            clock_event::rearm(object);
        }
    }
}

fn resolution_of(pin: Ptr<Pin>) -> Option<KSRESOLUTION> {
    let resolution = pin.dispatch().and_then(|d| Ptr::of(d.Clock)).and_then(|c| c.Resolution)?;
    let out = nt::Scratch::new(KSRESOLUTION { Granularity: 1, Error: 0 })?;
    crate::call!("KSCLOCK_DISPATCH.Resolution", resolution(pin.public_raw(), out.raw()));
    Some(out.get())
}

/// A pin that exposes a clock: KSPIN_FLAG_IMPLEMENT_CLOCK, or KSPIN_DISPATCH.Clock.
pub(crate) fn is_exposed_by(pin: Ptr<Pin>) -> bool {
    pin.flags() & ks_sys::KSPIN_FLAG_IMPLEMENT_CLOCK != 0
        || pin.dispatch().is_some_and(|d| !d.Clock.is_null())
}

/// The pin's clock, made when it is first needed.
pub(crate) fn of_pin(pin: Ptr<Pin>) -> Option<Ptr<Clock>> {
    if !is_exposed_by(pin) {
        return None;
    }
    if pin.clock.is_none() {
        let owner =
            if pin.dispatch().is_some_and(|d| !d.Clock.is_null()) { Owner::Pin(pin) } else { Owner::System };
        let mut clock = Clock::new(owner);
        clock.set_state(pin.public.ClientState);
        pin.edit().clock = nt::create(clock);
    }
    pin.clock
}

pub(crate) fn pin_state_changed(pin: Ptr<Pin>, to: KSSTATE) {
    if let Some(clock) = pin.clock {
        clock.edit().set_state(to);
    }
}

/// The pin is closed. Clients may still have the clock open: it stands still for them.
pub(crate) fn release(clock: Ptr<Clock>) {
    let c = clock.edit();
    c.set_state(KSSTATE_STOP);
    c.owner = Owner::System;
    c.orphaned = true;
    free_if_unused(clock);
}

/// One of its objects is closed.
pub(crate) fn free_if_unused(clock: Ptr<Clock>) {
    if clock.orphaned && clock.objects.is_empty() {
        nt::destroy(clock);
    }
}
