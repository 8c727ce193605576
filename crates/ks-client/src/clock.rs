//! A clock: opened on a pin that exposes one (KsCreateClock), read, waited for, and given to other pins as their master.
//!
//! Times are in 100 ns. *Stream time* (KSPROPERTY_CLOCK_TIME) stands still unless the clock runs; *physical time* goes on.

use crate::{
    Access, Error, Event, Handle, Object, Pin, State,
    bytes::{self, Writer},
    identifier::Identifier,
    name,
};
use std::rc::Rc;

/// An open clock.
#[derive(Debug)]
pub struct Clock {
    object: Rc<Object>,
}

/// KSCORRELATED_TIME: two clocks read at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CorrelatedTime {
    pub time_100ns: u64,
    pub system_time_100ns: u64,
}

/// KSRESOLUTION.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resolution {
    pub granularity_100ns: u64,
    pub error_100ns: u64,
}

impl Clock {
    /// Opens the clock of a pin. A pin without one refuses.
    pub fn open(pin: &Pin) -> Result<Self, Error> {
        // KSCLOCK_CREATE: CreateFlags, which must be 0.
        let name = format!("clock of {}", pin.name());
        let object = pin.object().create(name::CLOCK, &[0; 4], Access::GENERIC_READ, &name)?;
        Ok(Self { object: Rc::new(object) })
    }

    #[must_use]
    pub fn handle(&self) -> Handle {
        self.object.handle()
    }

    #[must_use]
    pub fn object(&self) -> &Object {
        &self.object
    }

    /// Closes the handle now. Fails if an event of the clock is still enabled.
    pub fn close(self) -> Result<(), Error> {
        Object::close_shared(self.object)
    }

    /// KSPROPERTY_CLOCK_TIME.
    pub fn time_100ns(&self) -> Result<u64, Error> {
        self.object.get_exactly(&get(ks_sys::KSPROPERTY_CLOCK_TIME)).map(u64::from_le_bytes)
    }

    /// KSPROPERTY_CLOCK_PHYSICALTIME.
    pub fn physical_time_100ns(&self) -> Result<u64, Error> {
        self.object.get_exactly(&get(ks_sys::KSPROPERTY_CLOCK_PHYSICALTIME)).map(u64::from_le_bytes)
    }

    /// KSPROPERTY_CLOCK_CORRELATEDTIME: the clock's time and the system's.
    pub fn correlated_time(&self) -> Result<CorrelatedTime, Error> {
        let (time_100ns, system_time_100ns) = self.two(ks_sys::KSPROPERTY_CLOCK_CORRELATEDTIME)?;
        Ok(CorrelatedTime { time_100ns, system_time_100ns })
    }

    /// KSPROPERTY_CLOCK_CORRELATEDPHYSICALTIME: the clock's physical time and the system's.
    pub fn correlated_physical_time(&self) -> Result<CorrelatedTime, Error> {
        let (time_100ns, system_time_100ns) = self.two(ks_sys::KSPROPERTY_CLOCK_CORRELATEDPHYSICALTIME)?;
        Ok(CorrelatedTime { time_100ns, system_time_100ns })
    }

    /// KSPROPERTY_CLOCK_RESOLUTION.
    pub fn resolution(&self) -> Result<Resolution, Error> {
        let (granularity_100ns, error_100ns) = self.two(ks_sys::KSPROPERTY_CLOCK_RESOLUTION)?;
        Ok(Resolution { granularity_100ns, error_100ns })
    }

    /// KSPROPERTY_CLOCK_STATE: a clock follows the state of its pin.
    pub fn state(&self) -> Result<State, Error> {
        let identifier = get(ks_sys::KSPROPERTY_CLOCK_STATE);
        let value = self.object.get_u32(&identifier)?;
        State::from_ksstate(value).ok_or_else(|| {
            Error::malformed(self.object.name(), &identifier.to_string(), format!("{value} is no KSSTATE"))
        })
    }

    /// KSEVENT_CLOCK_POSITION_MARK: signalled once, when the stream time is there.
    pub fn mark(&self, time_100ns: u64) -> Result<Event, Error> {
        self.enable(ks_sys::KSEVENT_CLOCK_POSITION_MARK, &[time_100ns])
    }

    /// KSEVENT_CLOCK_INTERVAL_MARK: signalled at a stream time and every interval after it.
    pub fn marks(&self, from_100ns: u64, every_100ns: u64) -> Result<Event, Error> {
        self.enable(ks_sys::KSEVENT_CLOCK_INTERVAL_MARK, &[from_100ns, every_100ns])
    }

    /// KSPROPERTY_STREAM_MASTERCLOCK: makes a pin follow this clock, or none.
    pub fn set_master(pin: &Pin, clock: Option<&Self>) -> Result<(), Error> {
        let identifier = Identifier::set(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_MASTERCLOCK);
        let handle = clock.map_or(Handle::NULL, Self::handle);
        pin.object().set(&identifier, &handle.0.to_le_bytes())
    }

    fn two(&self, id: u32) -> Result<(u64, u64), Error> {
        let both: [u8; 16] = self.object.get_exactly(&get(id))?;
        let read = |offset| bytes::u64_at(&both, offset).unwrap_or_default();
        Ok((read(0), read(8)))
    }

    fn enable(&self, id: u32, times: &[u64]) -> Result<Event, Error> {
        let words = times.iter().fold(Writer::default(), |words, &time| words.u64(time)).done();
        Event::enable_with(&self.object, &Identifier::event(ks_sys::KSEVENTSETID_Clock, id), &words)
    }
}

fn get(id: u32) -> Identifier {
    Identifier::get(ks_sys::KSPROPSETID_Clock, id)
}
