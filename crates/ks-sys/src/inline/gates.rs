//! The gates of AVStream: a count that says whether processing may go on. stream/flow-control-gates-in-avstream,
//! ks/ns-ks-_ksgate.
//!
//! A gate is open while `Count` is above zero. An AND gate counts one minus its OFF inputs, an OR gate its ON inputs; the
//! code is the same for both. A gate that opens turns an input of the next gate on; one that closes turns it off. All
//! counting is interlocked; ks.sys works on the same counts, so the operations here are the ones its own code does.

use crate::{BOOLEAN, FALSE, LONG, PKSGATE, TRUE};
use core::sync::atomic::{AtomicI32, Ordering};

/// The count of a gate. `SeqCst` throughout: Windows' interlocked functions are full barriers.
///
/// # Safety
/// `gate` points to a gate that lives while the result is used.
unsafe fn count<'a>(gate: PKSGATE) -> &'a AtomicI32 {
    // SAFETY: an address inside the caller's gate.
    let count = unsafe { &raw mut (*gate).Count };
    // SAFETY: an aligned LONG that lives as the gate does, and that everyone changes by interlocked functions.
    unsafe { AtomicI32::from_ptr(count) }
}

/// The gate behind `gate`, or NULL. It is only written when a gate is initialised.
///
/// # Safety
/// `gate` points to a live gate.
unsafe fn next(gate: PKSGATE) -> PKSGATE {
    // SAFETY: the caller's promise.
    unsafe { (*gate).NextGate }
}

/// Changes the count of `gate` by `step`, and of those behind it as long as each thereby reaches `turning`.
///
/// # Safety
/// `gate` is NULL or the first of a chain of live gates.
unsafe fn turn(mut gate: PKSGATE, step: LONG, turning: LONG) {
    while !gate.is_null() {
        // SAFETY: not NULL, so a live gate of the caller's chain.
        let count = unsafe { count(gate) };
        if count.fetch_add(step, Ordering::SeqCst).wrapping_add(step) != turning {
            return;
        }
        // SAFETY: as above.
        gate = unsafe { next(gate) };
    }
}

/// ks/nf-ks-ksgateturninputon: a gate that opens by this does the same to the next one.
///
/// # Safety
/// `Gate` is NULL or the first of a chain of live gates, and has an input in the OFF state.
#[inline]
pub unsafe fn KsGateTurnInputOn(Gate: PKSGATE) {
    // SAFETY: the caller's promise. The count that opens a gate is 1.
    unsafe { turn(Gate, 1, 1) }
}

/// ks/nf-ks-ksgateturninputoff: a gate that closes by this does the same to the next one.
///
/// # Safety
/// `Gate` is NULL or the first of a chain of live gates, and has an input in the ON state.
#[inline]
pub unsafe fn KsGateTurnInputOff(Gate: PKSGATE) {
    // SAFETY: the caller's promise. The count that closes a gate is 0.
    unsafe { turn(Gate, -1, 0) }
}

/// ks/nf-ks-ksgategetstateunsafe
///
/// # Safety
/// `Gate` is a live gate.
#[inline]
pub unsafe fn KsGateGetStateUnsafe(Gate: PKSGATE) -> BOOLEAN {
    // SAFETY: the caller's promise. Relaxed: the page promises no order with the gate's other changes.
    let open = unsafe { count(Gate) }.load(Ordering::Relaxed) > 0;
    BOOLEAN::from(open)
}

/// ks/nf-ks-ksgatecapturethreshold: closes an open AND gate; TRUE for the one caller who did.
///
/// # Safety
/// `Gate` is the first of a chain of live gates, and an AND gate.
#[inline]
pub unsafe fn KsGateCaptureThreshold(Gate: PKSGATE) -> BOOLEAN {
    // SAFETY: the caller's promise.
    let count = unsafe { count(Gate) };
    // An AND gate is open with exactly 1.
    if count.compare_exchange(1, 0, Ordering::SeqCst, Ordering::SeqCst).is_err() {
        return FALSE;
    }
    // SAFETY: the caller's promise.
    let next = unsafe { next(Gate) };
    // SAFETY: the chain behind a live gate is live. The gate closed, so an input of the next one is off.
    unsafe { KsGateTurnInputOff(next) };
    TRUE
}

/// ks/nf-ks-ksgateinitialize: `StateToPropagate` says which initial state the next gate hears of.
///
/// An OR gate counts ON inputs, so it must hear of a new input that is on (TRUE); an AND gate counts OFF inputs, so it must
/// hear of one that is off (FALSE).
///
/// # Safety
/// `Gate` is valid for writing and used by nobody else; `NextGate` is NULL or the first of a chain of live gates.
#[inline]
pub unsafe fn KsGateInitialize(
    Gate: PKSGATE,
    InitialCount: LONG,
    NextGate: PKSGATE,
    StateToPropagate: BOOLEAN,
) {
    // SAFETY: the caller's promise; plain writes, since nobody else uses it yet.
    unsafe { Gate.write(crate::KSGATE { Count: InitialCount, NextGate }) };
    match (InitialCount > 0, StateToPropagate != FALSE) {
        // SAFETY: a new input of the next gate, which is on.
        (true, true) => unsafe { KsGateTurnInputOn(NextGate) },
        // SAFETY: a new input of the next gate, which is off.
        (false, false) => unsafe { KsGateTurnInputOff(NextGate) },
        _ => {}
    }
}

/// ks/nf-ks-ksgateinitializeand: no inputs yet, so it is open; a new ON input of the OR gate behind it.
///
/// # Safety
/// As `KsGateInitialize`; `NextOrGate` is an OR gate.
#[inline]
pub unsafe fn KsGateInitializeAnd(AndGate: PKSGATE, NextOrGate: PKSGATE) {
    // SAFETY: the caller's promise.
    unsafe { KsGateInitialize(AndGate, 1, NextOrGate, TRUE) }
}

/// ks/nf-ks-ksgateinitializeor: no inputs yet, so it is closed; a new OFF input of the AND gate behind it.
///
/// # Safety
/// As `KsGateInitialize`; `NextAndGate` is an AND gate.
#[inline]
pub unsafe fn KsGateInitializeOr(OrGate: PKSGATE, NextAndGate: PKSGATE) {
    // SAFETY: the caller's promise.
    unsafe { KsGateInitialize(OrGate, 0, NextAndGate, FALSE) }
}

/// ks/nf-ks-ksgateaddoninputtoand: an AND gate does not count these.
///
/// # Safety
/// None; `unsafe` like its siblings.
#[inline]
pub unsafe fn KsGateAddOnInputToAnd(_AndGate: PKSGATE) {}

/// ks/nf-ks-ksgateaddoffinputtoand
///
/// # Safety
/// As `KsGateTurnInputOff`.
#[inline]
pub unsafe fn KsGateAddOffInputToAnd(AndGate: PKSGATE) {
    // SAFETY: the caller's promise.
    unsafe { KsGateTurnInputOff(AndGate) }
}

/// ks/nf-ks-ksgateremoveoninputfromand: an AND gate does not count these.
///
/// # Safety
/// None; `unsafe` like its siblings.
#[inline]
pub unsafe fn KsGateRemoveOnInputFromAnd(_AndGate: PKSGATE) {}

/// ks/nf-ks-ksgateremoveoffinputfromand
///
/// # Safety
/// As `KsGateTurnInputOn`.
#[inline]
pub unsafe fn KsGateRemoveOffInputFromAnd(AndGate: PKSGATE) {
    // SAFETY: the caller's promise.
    unsafe { KsGateTurnInputOn(AndGate) }
}

/// ks/nf-ks-ksgateaddoninputtoor
///
/// # Safety
/// As `KsGateTurnInputOn`.
#[inline]
pub unsafe fn KsGateAddOnInputToOr(OrGate: PKSGATE) {
    // SAFETY: the caller's promise.
    unsafe { KsGateTurnInputOn(OrGate) }
}

/// ks/nf-ks-ksgateaddoffinputtoor: an OR gate does not count these.
///
/// # Safety
/// None; `unsafe` like its siblings.
#[inline]
pub unsafe fn KsGateAddOffInputToOr(_OrGate: PKSGATE) {}

/// ks/nf-ks-ksgateremoveoninputfromor
///
/// # Safety
/// As `KsGateTurnInputOff`.
#[inline]
pub unsafe fn KsGateRemoveOnInputFromOr(OrGate: PKSGATE) {
    // SAFETY: the caller's promise.
    unsafe { KsGateTurnInputOff(OrGate) }
}

/// ks/nf-ks-ksgateremoveoffinputfromor: an OR gate does not count these.
///
/// # Safety
/// None; `unsafe` like its siblings.
#[inline]
pub unsafe fn KsGateRemoveOffInputFromOr(_OrGate: PKSGATE) {}

/// ks/nf-ks-ksgateterminateand: the input that the OR gate behind it had goes, in the state it was in.
///
/// # Safety
/// `AndGate` is a live AND gate at the beginning of its chain, with no inputs left that anyone will turn.
#[inline]
pub unsafe fn KsGateTerminateAnd(AndGate: PKSGATE) {
    // SAFETY: the caller's promise.
    let (open, next) = (unsafe { KsGateGetStateUnsafe(AndGate) }, unsafe { next(AndGate) });
    if open != FALSE {
        // SAFETY: an open gate was an ON input of the next one.
        unsafe { KsGateRemoveOnInputFromOr(next) }
    }
}

/// ks/nf-ks-ksgateterminateor: the input that the AND gate behind it had goes, in the state it was in.
///
/// # Safety
/// `OrGate` is a live OR gate at the beginning of its chain, with no inputs left that anyone will turn.
#[inline]
pub unsafe fn KsGateTerminateOr(OrGate: PKSGATE) {
    // SAFETY: the caller's promise.
    let (open, next) = (unsafe { KsGateGetStateUnsafe(OrGate) }, unsafe { next(OrGate) });
    if open == FALSE {
        // SAFETY: a closed gate was an OFF input of the next one.
        unsafe { KsGateRemoveOffInputFromAnd(next) }
    }
}
