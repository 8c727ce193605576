//! `ExAllocateTimer` and its kin: timers that the system allocates, their callback at DISPATCH_LEVEL.

use ks_sys::*;
use machine::stop::violation;
use machine::{Dpc, PoolRequest, Thread, machine};

use crate::invoke;

machine::exports! { pub(crate) EXPORTS;
    ExAllocateTimer, DISPATCH_LEVEL;
    ExCancelTimer, DISPATCH_LEVEL;
    ExDeleteTimer, DISPATCH_LEVEL;
    ExSetTimer, DISPATCH_LEVEL;
}

/// EX_TIMER, which is opaque to drivers.
#[repr(C)]
struct Timer {
    callback: PEXT_CALLBACK,
    context: PVOID,
    period: u64,
    running: u32,
    deleted: bool,
}

const TAG: u32 = u32::from_le_bytes(*b"ExTm");

pub unsafe extern "win64" fn ExAllocateTimer(
    callback: PEXT_CALLBACK,
    context: PVOID,
    _attributes: ULONG,
) -> PEX_TIMER {
    let size = size_of::<Timer>();
    let failed = machine().fails(machine::FaultKind::Allocation);
    let at = if failed {
        0
    } else {
        machine().allocate(PoolRequest { size, tag: TAG, zero: true, ..PoolRequest::default() })
    };
    if at != 0 {
        machine().name(at, "timer");
        (at as *mut Timer).write(Timer { callback, context, period: 0, running: 0, deleted: false });
    }
    at as PEX_TIMER
}

/// "Returns TRUE if a timer operation that was pending is cancelled by this one." A period is in 100 ns.
pub unsafe extern "win64" fn ExSetTimer(
    timer: PEX_TIMER,
    due: LONGLONG,
    period: LONGLONG,
    _parameters: PEXT_SET_PARAMETERS,
) -> BOOLEAN {
    (*timer.cast::<Timer>()).period = period.unsigned_abs();
    machine().clock.set_timer(timer as usize, crate::ke_wait::due(due), expire).into()
}

pub unsafe extern "win64" fn ExCancelTimer(timer: PEX_TIMER, _parameters: PEXT_CANCEL_PARAMETERS) -> BOOLEAN {
    let was_set = machine().clock.cancel_timer(timer as usize);
    (machine().remove_dpc(timer as usize) || was_set).into()
}

/// "Wait can be TRUE only if Cancel is TRUE, at IRQL <= APC_LEVEL."
pub unsafe extern "win64" fn ExDeleteTimer(
    timer: PEX_TIMER,
    cancel: BOOLEAN,
    wait: BOOLEAN,
    _parameters: PEXT_DELETE_PARAMETERS,
) -> BOOLEAN {
    if wait != 0 && (cancel == 0 || machine().irql() > machine::irql::APC_LEVEL) {
        violation(
            "ExDeleteTimer",
            "ExDeleteTimer (Parameters, Wait)",
            "ExDeleteTimer waits at the wrong level, or without Cancel",
        );
    }
    let was_set = if cancel != 0 { ExCancelTimer(timer, std::ptr::null_mut()) } else { 0 };
    if wait != 0 {
        machine().wait(&[timer as usize], is_idle, None);
    }
    let state = timer.cast::<Timer>();
    let still_set = machine().clock.timers_set().contains(&(timer as usize));
    if (*state).running > 0 || still_set {
        // Whoever runs last frees it.
        (*state).deleted = true;
        (*state).period = 0;
    } else {
        machine().free(timer as usize, Some(TAG));
    }
    was_set
}

fn is_idle(_: &Thread, objects: &[usize]) -> Option<usize> {
    // SAFETY: the timer that `ExDeleteTimer` waits for.
    (unsafe { (*(objects[0] as *const Timer)).running } == 0).then_some(0)
}

fn expire(key: usize) {
    // SAFETY: a timer that is set is not freed.
    let period = unsafe { (*(key as *const Timer)).period };
    if period > 0 {
        machine().clock.set_timer(key, machine().clock.now() + period, expire);
    }
    machine().queue_dpc(Dpc { key, run });
}

fn run(key: usize) {
    let state = key as *mut Timer;
    // SAFETY: as above.
    unsafe {
        (*state).running += 1;
        let context = (*state).context;
        if let Some(callback) = (*state).callback {
            invoke("EXT_CALLBACK", key, callback as usize, || callback(key as PEX_TIMER, context));
        }
        (*state).running -= 1;
        machine().signal(key);
        if (*state).deleted && (*state).running == 0 {
            machine().free(key, Some(TAG));
        }
    }
}
