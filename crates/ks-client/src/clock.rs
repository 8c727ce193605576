//! A clock: opened on a pin that offers one (KsCreateClock), read, and given to other pins as their master.

use crate::{Access, Error, Handle, Object, Pin, bytes, identifier::Identifier, name};

/// An open clock.
#[derive(Debug)]
pub struct Clock {
    object: Object,
}

impl Clock {
    /// Opens the clock of a pin.
    pub fn open(pin: &Pin) -> Result<Self, Error> {
        // KSCLOCK_CREATE: CreateFlags, which must be 0.
        let name = format!("clock of {}", pin.name());
        let object = pin.object().create(name::CLOCK, &[0; 4], Access::GENERIC_READ, &name)?;
        Ok(Self { object })
    }

    #[must_use]
    pub fn handle(&self) -> Handle {
        self.object.handle()
    }

    /// KSPROPERTY_CLOCK_TIME in 100 ns units: the time of the clock, which stands still unless it runs.
    pub fn time_100ns(&self) -> Result<u64, Error> {
        let identifier = Identifier::get(ks_sys::KSPROPSETID_Clock, ks_sys::KSPROPERTY_CLOCK_TIME);
        self.object.get_exactly(&identifier).map(u64::from_le_bytes)
    }

    /// KSPROPERTY_CLOCK_CORRELATEDTIME: the clock's time and the system's, read together.
    pub fn correlated_time(&self) -> Result<(u64, u64), Error> {
        let identifier = Identifier::get(ks_sys::KSPROPSETID_Clock, ks_sys::KSPROPERTY_CLOCK_CORRELATEDTIME);
        let both: [u8; 16] = self.object.get_exactly(&identifier)?;
        let read = |offset| bytes::u64_at(&both, offset).unwrap_or_default();
        Ok((read(0), read(8)))
    }

    /// KSPROPERTY_STREAM_MASTERCLOCK: makes a pin follow this clock, or none.
    pub fn set_master(pin: &Pin, clock: Option<&Self>) -> Result<(), Error> {
        let identifier = Identifier::set(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_MASTERCLOCK);
        let handle = clock.map_or(Handle::NULL, Self::handle);
        pin.object().set(&identifier, &handle.0.to_le_bytes())
    }
}
