//! Flow control gates: when an object may process (stream/flow-control-gates-in-avstream).
//!
//! `KSGATE { Count, NextGate }` is public, and ks.h's inline functions (KsGateTurnInputOn and the rest) run inside the
//! driver on the same words, so the arithmetic here is the page's: an AND gate's Count is 1 minus its off inputs, an OR
//! gate's Count is its on inputs; either is open above zero, and a change of state is passed to `NextGate`.

use core::sync::atomic::{AtomicI32, Ordering};

use ks_sys::KSGATE;

use crate::ptr::Ptr;

/// The Count of a gate. Interlocked, because the driver's inlines use Interlocked operations on the same word.
fn count<'a>(gate: Ptr<KSGATE>) -> &'a AtomicI32 {
    let word: *mut i32 = &raw mut gate.edit().Count;
    crate::nt::atomic(word)
}

/// An AND gate with no off input: open.
pub(crate) fn init_and(gate: Ptr<KSGATE>, next: Option<Ptr<KSGATE>>) {
    gate.edit().Count = 1;
    gate.edit().NextGate = next.map_or(core::ptr::null_mut(), Ptr::raw);
}

pub(crate) fn init_or(gate: Ptr<KSGATE>) {
    gate.edit().Count = 0;
    gate.edit().NextGate = core::ptr::null_mut();
}

pub(crate) fn is_open(gate: Ptr<KSGATE>) -> bool {
    // Acquire: pairs with the AcqRel of whoever turned the last input on; what that input stands for is then visible.
    count(gate).load(Ordering::Acquire) > 0
}

/// "If the output of one gate is the input of another, state transitions are forwarded."
pub(crate) fn turn_on(gate: Ptr<KSGATE>) {
    let mut gate = Some(gate);
    while let Some(g) = gate {
        // AcqRel: pairs with the same operation in the driver's inlines and in `capture`.
        if count(g).fetch_add(1, Ordering::AcqRel) != 0 {
            return;
        }
        gate = Ptr::of(g.NextGate);
    }
}

pub(crate) fn turn_off(gate: Ptr<KSGATE>) {
    let mut gate = Some(gate);
    while let Some(g) = gate {
        // AcqRel: as in `turn_on`.
        if count(g).fetch_sub(1, Ordering::AcqRel) != 1 {
            return;
        }
        gate = Ptr::of(g.NextGate);
    }
}

/// KsGateCaptureThreshold: "captures the on input of the AND gate": true for exactly one caller while the gate is open,
/// which closes it until that caller turns the input on again.
pub(crate) fn capture(gate: Ptr<KSGATE>) -> bool {
    // AcqRel: the winner sees what the last `turn_on` published, and everybody else sees the gate closed.
    let captured = count(gate).compare_exchange(1, 0, Ordering::AcqRel, Ordering::Relaxed).is_ok();
    if captured && let Some(next) = Ptr::of(gate.NextGate) {
        turn_off(next);
    }
    captured
}

/// Puts `gate` in front of `next`: what is closed now counts as one more off input there (AND), what is open as one more
/// on input (OR). KsPinAttachAndGate and KsPinAttachOrGate do this.
pub(crate) fn attach_to_and(gate: Ptr<KSGATE>, next: Ptr<KSGATE>) {
    gate.edit().NextGate = next.raw();
    if !is_open(gate) {
        turn_off(next);
    }
}

pub(crate) fn attach_to_or(gate: Ptr<KSGATE>, next: Ptr<KSGATE>) {
    gate.edit().NextGate = next.raw();
    if is_open(gate) {
        turn_on(next);
    }
}

/// Takes `gate` out of the AND gate behind it.
pub(crate) fn detach_from_and(gate: Ptr<KSGATE>) {
    if let Some(next) = Ptr::of(gate.NextGate) {
        gate.edit().NextGate = core::ptr::null_mut();
        if !is_open(gate) {
            turn_on(next);
        }
    }
}

pub(crate) fn detach_from_or(gate: Ptr<KSGATE>) {
    if let Some(next) = Ptr::of(gate.NextGate) {
        gate.edit().NextGate = core::ptr::null_mut();
        if is_open(gate) {
            turn_off(next);
        }
    }
}
