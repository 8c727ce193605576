//! Clocks: the reference clock of a pin, and default clocks for objects a minidriver dispatches itself.

use ks_sys::*;

use crate::clock::{self, Clock, Owner};
use crate::clock_object;
use crate::nt;
use crate::object::Object;
use crate::pin::Pin;
use crate::ptr::{self, Ptr};
use crate::reference_clock;
use crate::status::{INSUFFICIENT_RESOURCES, INVALID_PARAMETER, code};

machine::exports! { pub(crate) EXPORTS;
    KsPinGetReferenceClockInterface, PASSIVE_LEVEL;
    KsPinSetPinClockTime, DISPATCH_LEVEL;
    KsAllocateDefaultClock, PASSIVE_LEVEL;
    KsAllocateDefaultClockEx, PASSIVE_LEVEL;
    KsFreeDefaultClock, HIGH_LEVEL;
    KsCreateDefaultClock, HIGH_LEVEL;
    KsGetDefaultClockState, HIGH_LEVEL;
    KsSetDefaultClockState, HIGH_LEVEL;
    KsGetDefaultClockTime, HIGH_LEVEL;
    KsSetDefaultClockTime, HIGH_LEVEL;
}

fn default_clock(raw: PKSDEFAULTCLOCK) -> Option<Ptr<Clock>> {
    Ptr::of(raw.cast())
}

windows_abi! {
    pub(crate) unsafe fn KsPinGetReferenceClockInterface(Pin: PKSPIN, Interface: *mut PIKSREFERENCECLOCK) -> NTSTATUS {
        let pin = Pin::of(Pin, "KsPinGetReferenceClockInterface");
        ptr::put(Interface, core::ptr::null_mut());
        code(reference_clock::of_pin(pin).map(|clock| ptr::put(Interface, clock)))
    }

    pub(crate) unsafe fn KsPinSetPinClockTime(Pin: PKSPIN, Time: LONGLONG) {
        if let Some(clock) = clock::of_pin(Pin::of(Pin, "KsPinSetPinClockTime")) {
            clock.edit().set_time(Time);
        }
    }

    pub(crate) unsafe fn KsAllocateDefaultClock(DefaultClock: *mut PKSDEFAULTCLOCK) -> NTSTATUS {
        // SAFETY: the same contract, with nothing of the caller's own.
        unsafe { KsAllocateDefaultClockEx(DefaultClock, core::ptr::null_mut(), None, None, None, core::ptr::null(), 0) }
    }

    /// "If you supply a KStrSetTimer function, you must also supply a corresponding KStrCancelTimer function."
    pub(crate) unsafe fn KsAllocateDefaultClockEx(
        DefaultClock: *mut PKSDEFAULTCLOCK,
        Context: PVOID,
        SetTimer: PFNKSSETTIMER,
        CancelTimer: PFNKSCANCELTIMER,
        CorrelatedTime: PFNKSCORRELATEDTIME,
        Resolution: *const KSRESOLUTION,
        _Flags: ULONG,
    ) -> NTSTATUS {
        if SetTimer.is_some() != CancelTimer.is_some() {
            return STATUS_INVALID_PARAMETER;
        }
        let owner = match CorrelatedTime {
            Some(_) => Owner::Minidriver { context: Context.cast(), correlated: CorrelatedTime, resolution: ptr::read(Resolution) },
            None => Owner::System,
        };
        code(nt::create(Clock::new(owner)).ok_or(INSUFFICIENT_RESOURCES).map(|clock| ptr::put(DefaultClock, clock.raw().cast())))
    }

    pub(crate) unsafe fn KsFreeDefaultClock(DefaultClock: PKSDEFAULTCLOCK) {
        if let Some(clock) = default_clock(DefaultClock) {
            nt::destroy(clock);
        }
    }

    /// "Does not complete the IRP or set the status in the IRP."
    pub(crate) unsafe fn KsCreateDefaultClock(Irp: PIRP, DefaultClock: PKSDEFAULTCLOCK) -> NTSTATUS {
        let known = Ptr::of(Irp).zip(default_clock(DefaultClock)).ok_or(INVALID_PARAMETER);
        code(known.and_then(|(irp, clock)| {
            clock_object::validate_create(irp)?;
            clock_object::attach(irp, None, clock)
        }))
    }

    pub(crate) unsafe fn KsGetDefaultClockState(DefaultClock: PKSDEFAULTCLOCK) -> KSSTATE {
        default_clock(DefaultClock).map_or(KSSTATE_STOP, |c| c.state())
    }

    pub(crate) unsafe fn KsSetDefaultClockState(DefaultClock: PKSDEFAULTCLOCK, State: KSSTATE) {
        if let Some(clock) = default_clock(DefaultClock) {
            clock.edit().set_state(State);
        }
    }

    pub(crate) unsafe fn KsGetDefaultClockTime(DefaultClock: PKSDEFAULTCLOCK) -> LONGLONG {
        default_clock(DefaultClock).map_or(0, |c| c.now().time)
    }

    pub(crate) unsafe fn KsSetDefaultClockTime(DefaultClock: PKSDEFAULTCLOCK, Time: LONGLONG) {
        if let Some(clock) = default_clock(DefaultClock) {
            clock.edit().set_time(Time);
        }
    }
}
