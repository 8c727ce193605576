//! Events (`KeInitializeEvent`): a dispatcher object that a wait consumes (synchronization) or not (notification).

use ks_sys::*;
use machine::machine;

use crate::ke_wait::{header, signal_state};

machine::exports! { pub(crate) EXPORTS;
    KeClearEvent, DISPATCH_LEVEL;
    KeInitializeEvent, HIGH_LEVEL;
    KePulseEvent, DISPATCH_LEVEL;
    KeReadStateEvent, DISPATCH_LEVEL;
    KeResetEvent, DISPATCH_LEVEL;
    KeSetEvent, DISPATCH_LEVEL;
}

pub unsafe extern "win64" fn KeInitializeEvent(event: PRKEVENT, kind: EVENT_TYPE, state: BOOLEAN) {
    header(event.cast(), kind as u8, size_of::<KEVENT>(), i32::from(state != 0));
}

/// "The previous state is returned." A wait that this satisfies is satisfied at once, also if the event is reset before the
/// waiter runs.
pub unsafe extern "win64" fn KeSetEvent(event: PRKEVENT, _increment: KPRIORITY, wait: BOOLEAN) -> LONG {
    let old = signal_state(event.cast()).replace(1);
    machine().signal(event as usize);
    // "If Wait is TRUE, the call is followed immediately by a call to a KeWaitXxx routine": no switch in between.
    let _ = wait;
    old
}

pub unsafe extern "win64" fn KeResetEvent(event: PRKEVENT) -> LONG {
    signal_state(event.cast()).replace(0)
}

pub unsafe extern "win64" fn KeClearEvent(event: PRKEVENT) {
    signal_state(event.cast()).set(0);
}

pub unsafe extern "win64" fn KeReadStateEvent(event: PRKEVENT) -> LONG {
    signal_state(event.cast()).get()
}

pub unsafe extern "win64" fn KePulseEvent(event: PRKEVENT, increment: KPRIORITY, wait: BOOLEAN) -> LONG {
    let old = KeSetEvent(event, increment, wait);
    KeClearEvent(event);
    old
}
