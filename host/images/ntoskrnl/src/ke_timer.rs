//! Timers: an absolute or relative due time, perhaps a period, perhaps a DPC.

use ks_sys::*;
use machine::{Dpc, MILLISECOND, machine};

use crate::inline::quad;
use crate::ke_wait::{due, header, kind, signal_state};

machine::exports! { pub(crate) EXPORTS;
    KeCancelTimer, DISPATCH_LEVEL;
    KeInitializeTimer, DISPATCH_LEVEL;
    KeInitializeTimerEx, DISPATCH_LEVEL;
    KeReadStateTimer, DISPATCH_LEVEL;
    KeSetCoalescableTimer, DISPATCH_LEVEL;
    KeSetTimer, DISPATCH_LEVEL;
    KeSetTimerEx, DISPATCH_LEVEL;
}

pub unsafe extern "win64" fn KeInitializeTimer(timer: PKTIMER) {
    KeInitializeTimerEx(timer, 0);
}

pub unsafe extern "win64" fn KeInitializeTimerEx(timer: PKTIMER, which: TIMER_TYPE) {
    let kind = if which == 0 { kind::NOTIFICATION_TIMER } else { kind::SYNCHRONIZATION_TIMER };
    *timer = zeroed();
    header(timer.cast(), kind, size_of::<KTIMER>(), 0);
}

pub unsafe extern "win64" fn KeSetTimer(timer: PKTIMER, time: LARGE_INTEGER, dpc: PKDPC) -> BOOLEAN {
    KeSetTimerEx(timer, time, 0, dpc)
}

/// "If the timer object was already in the timer queue, it is implicitly canceled before being set to the new expiration
/// time … the return value is TRUE." A due time in the past expires at once.
pub unsafe extern "win64" fn KeSetTimerEx(
    timer: PKTIMER,
    time: LARGE_INTEGER,
    period: LONG,
    dpc: PKDPC,
) -> BOOLEAN {
    let due = due(quad(time));
    signal_state(timer.cast()).set(0);
    (*timer).Dpc = dpc;
    (*timer).Period = period.max(0) as u32;
    (*(&raw mut (*timer).DueTime).cast::<u64>()) = due;
    machine().clock.set_timer(timer as usize, due, expire).into()
}

/// A tolerance allows a later expiry and asks for none.
pub unsafe extern "win64" fn KeSetCoalescableTimer(
    timer: PKTIMER,
    time: LARGE_INTEGER,
    period: ULONG,
    _tolerance: ULONG,
    dpc: PKDPC,
) -> BOOLEAN {
    KeSetTimerEx(timer, time, period as i32, dpc)
}

pub unsafe extern "win64" fn KeCancelTimer(timer: PKTIMER) -> BOOLEAN {
    machine().clock.cancel_timer(timer as usize).into()
}

pub unsafe extern "win64" fn KeReadStateTimer(timer: PKTIMER) -> BOOLEAN {
    (signal_state(timer.cast()).get() > 0).into()
}

fn expire(key: usize) {
    let timer = key as PKTIMER;
    // SAFETY: the driver set this timer and must cancel it before it frees it.
    unsafe {
        let period = u64::from((*timer).Period) * MILLISECOND;
        if period > 0 {
            let next = machine().clock.now() + period;
            machine().clock.set_timer(key, next, expire);
        }
        signal_state(timer.cast()).set(1);
        machine().signal(key);
        let dpc = (*timer).Dpc;
        if !dpc.is_null() && machine().queue_dpc(Dpc { key: dpc as usize, run: crate::ke_dpc::run }) {
            // "SystemArgument1 and 2 hold the time at which the timer expired": undocumented in value, so zero.
            (*dpc).SystemArgument1 = std::ptr::null_mut();
            (*dpc).SystemArgument2 = std::ptr::null_mut();
        }
    }
}
