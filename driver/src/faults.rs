//! Faults on purpose, for testers: what a source pin does wrong to its pictures. In the checked build only; elsewhere nothing of
//! this is left.
//!
//! KSPROPERTY_KSFRAME_FAULT sets one kind of fault and how often; docs/private-properties.md has the kinds, and what a receiver
//! is expected to say of each.

#[cfg(not(feature = "checked"))]
pub(crate) use absent::Faults;
#[cfg(feature = "checked")]
pub(crate) use switches::{FaultProperty, Faults};

use test_picture::Due;

/// What becomes of a picture that is due.
pub(crate) enum Fate {
    /// It is sent.
    Send(Due),
    /// It is left out.
    #[cfg_attr(not(feature = "checked"), expect(dead_code, reason = "there are no faults"))]
    Skip,
    /// Not yet.
    #[cfg_attr(not(feature = "checked"), expect(dead_code, reason = "there are no faults"))]
    Wait,
}

/// Without faults.
#[cfg(not(feature = "checked"))]
mod absent {
    use super::{Due, Fate};
    use test_picture::Layout;

    /// Nothing.
    pub(crate) struct Faults;

    impl Faults {
        pub(crate) const fn new() -> Self {
            Self
        }
        pub(crate) fn pending(&self, _now: u64) -> Option<Fate> {
            None
        }
        pub(crate) fn fate(&self, due: Due, _now: u64) -> Fate {
            Fate::Send(due)
        }
        pub(crate) fn number(&self, number: u64) -> u64 {
            number
        }
        pub(crate) fn spoil(&self, _number: u64, _layout: &Layout, _picture: &mut [u8]) {}
        pub(crate) fn data_used(&self, _number: u64, bytes: u32) -> u32 {
            bytes
        }
        pub(crate) fn holds(&self, _number: u64) -> bool {
            false
        }
    }
}

#[cfg(feature = "checked")]
mod switches {
    use super::{Due, Fate};
    use crate::source::Paints;
    use avstream::lock::{Lock, Spin};
    use avstream::property::{Get, OnPin, Property, Request, Set};
    use avstream::{NtError, PinRef, Result, plain_struct};
    use test_picture::Layout;

    plain_struct! {
        /// KSFRAME_FAULT.
        pub struct Fault {
            /// What is done wrong; 0 is nothing.
            pub kind: u32,
            /// Each picture whose number, plus one, is a multiple of this. 0 is none.
            pub every: u32,
            /// What it means depends on the kind.
            pub argument: u64,
        }
    }

    const DROP: u32 = 1;
    const CORRUPT: u32 = 2;
    const UNSTAMPED: u32 = 3;
    const NUMBER: u32 = 4;
    const LATE: u32 = 5;
    const HOLD: u32 = 6;
    const DATA_USED: u32 = 7;

    /// The switches of one pin.
    pub(crate) struct Faults(Lock<State, Spin>);

    #[derive(Clone, Copy)]
    struct State {
        fault: Fault,
        /// A picture that waits, and until when.
        late: Option<(Due, u64)>,
    }

    impl Faults {
        pub(crate) const fn new() -> Self {
            let fault = Fault { kind: 0, every: 0, argument: 0 };
            Self(Lock::spin(State { fault, late: None }))
        }

        /// The argument, if this picture has a fault of this kind.
        fn hits(&self, kind: u32, number: u64) -> Option<u64> {
            let fault = self.0.with(|state| state.fault);
            let hit = number.wrapping_add(1).checked_rem(u64::from(fault.every)) == Some(0);
            (hit && fault.kind == kind).then_some(fault.argument)
        }

        /// A picture that is being kept back, if there is one: nothing else goes before it.
        pub(crate) fn pending(&self, now: u64) -> Option<Fate> {
            self.0.with(|state| {
                let (due, until) = state.late?;
                if now < until {
                    return Some(Fate::Wait);
                }
                state.late = None;
                Some(Fate::Send(due))
            })
        }

        /// What becomes of a picture that is due for the first time.
        pub(crate) fn fate(&self, due: Due, now: u64) -> Fate {
            if self.hits(DROP, due.number).is_some() {
                return Fate::Skip;
            }
            match self.hits(LATE, due.number) {
                Some(by) => {
                    self.0.with(|state| state.late = Some((due, now.saturating_add(by))));
                    Fate::Wait
                }
                None => Fate::Send(due),
            }
        }

        /// The number that is drawn.
        pub(crate) fn number(&self, number: u64) -> u64 {
            number.saturating_sub(self.hits(NUMBER, number).unwrap_or(0))
        }

        /// Spoils a picture that was painted.
        pub(crate) fn spoil(&self, number: u64, layout: &Layout, picture: &mut [u8]) {
            if self.hits(CORRUPT, number).is_some() {
                let middle = picture.len() / 2;
                let row = picture.get_mut(middle..).unwrap_or(&mut []).iter_mut();
                row.take(layout.pitch_bytes() as usize).for_each(|byte| *byte ^= 0x55);
            }
            if self.hits(UNSTAMPED, number).is_some() {
                // A stamp lies in the first 40 lines of the picture, which are first or last in memory.
                let lines = 40 * layout.pitch_bytes() as usize;
                picture.iter_mut().take(lines).for_each(|byte| *byte = 0x80);
                picture.iter_mut().rev().take(lines).for_each(|byte| *byte = 0x80);
            }
        }

        /// The length that the header says.
        pub(crate) fn data_used(&self, number: u64, bytes: u32) -> u32 {
            let wrong = self.hits(DATA_USED, number);
            wrong.map_or(bytes, |wrong| u32::try_from(wrong).unwrap_or(u32::MAX).min(bytes))
        }

        /// Whether the frame is kept until the next one that is.
        pub(crate) fn holds(&self, number: u64) -> bool {
            self.hits(HOLD, number).is_some()
        }
    }

    /// KSPROPERTY_KSFRAME_FAULT.
    pub(crate) struct FaultProperty;

    impl Property for FaultProperty {
        type Value = Fault;
        const ID: u32 = 4;
    }

    impl<P: Paints> Get<OnPin<P>> for FaultProperty {
        fn get(pin: PinRef<'_, P>) -> Result<Fault> {
            Ok(pin.pictures().faults.0.with(|state| state.fault))
        }
    }

    impl<P: Paints> Set<OnPin<P>> for FaultProperty {
        fn set(pin: PinRef<'_, P>, fault: Fault, _request: &Request<'_>) -> Result<()> {
            let known = fault.kind <= DATA_USED && (fault.kind != HOLD || P::CAN_HOLD);
            if !known {
                return Err(NtError::INVALID_PARAMETER);
            }
            pin.pictures().faults.0.with(|state| *state = State { fault, late: None });
            Ok(())
        }
    }
}
