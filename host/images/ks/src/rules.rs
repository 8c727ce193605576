//! The rules a minidriver is held to: Driver Verifier's KS rules under Microsoft's names (devtest/ks-ks….md), and rules on allocators,
//! which Microsoft has none of, under names of our own (`KsAllocator…`).
//!
//! A broken rule ends the run: name, page, what happened. IRQL limits of the exports (KsIrqlDDIs) and the IRQL on return of a callback
//! are the machine's to check.

use core::ffi::c_void;

use ks_sys::NTSTATUS;
use machine::stop::{bug_check, rule, violation};
use machine::{MILLISECOND, machine};

use crate::allocator::{self, Allocator};
use crate::irp::{self, Irp};
use crate::object::{self, Object};
use crate::ptr::Ptr;

/// "Returns from a KS callback function within 500 ms" (KsTimedDeviceCallbacks, KsTimedFilterCallbacks, KsTimedPinCallbacks).
const CALLBACK_LIMIT_MS: u64 = 500;
/// "Should not hold a processing mutex for more than 100 milliseconds" (KsTimedProcessingMutex).
const MUTEX_LIMIT_MS: u64 = 100;
/// DRIVER_IRQL_NOT_LESS_OR_EQUAL stands for a wild pointer passed to an export.
const WILD_POINTER: u32 = 0xD1;

fn name_of(address: usize) -> String {
    machine().describe(address)
}

// ---- callbacks

fn timed<R>(broken: &'static str, page: &'static str, name: &'static str, body: impl FnOnce() -> R) -> R {
    // Reading the clock costs more than a callback that does nothing: a measurement goes without.
    if !machine().config().verifier {
        return body();
    }
    let began = machine().clock.now();
    let result = body();
    let took = (machine().clock.now() - began) / MILLISECOND;
    if took > CALLBACK_LIMIT_MS {
        violation(
            broken,
            page,
            format!("{name} took {took} ms; a KS callback returns within {CALLBACK_LIMIT_MS} ms"),
        );
    }
    result
}

pub(crate) fn device_callback(name: &'static str, body: impl FnOnce() -> NTSTATUS) -> NTSTATUS {
    timed(rule("KsTimedDeviceCallbacks"), "ks-kstimeddevicecallbacks", name, body)
}

pub(crate) fn void_device_callback(name: &'static str, body: impl FnOnce()) {
    timed(rule("KsTimedDeviceCallbacks"), "ks-kstimeddevicecallbacks", name, body)
}

pub(crate) fn filter_callback(name: &'static str, body: impl FnOnce() -> NTSTATUS) -> NTSTATUS {
    timed(rule("KsTimedFilterCallbacks"), "ks-kstimedfiltercallbacks", name, body)
}

pub(crate) fn void_filter_callback(name: &'static str, body: impl FnOnce()) {
    timed(rule("KsTimedFilterCallbacks"), "ks-kstimedfiltercallbacks", name, body)
}

pub(crate) fn pin_callback(name: &'static str, body: impl FnOnce() -> NTSTATUS) -> NTSTATUS {
    timed(rule("KsTimedPinCallbacks"), "ks-kstimedpincallbacks", name, body)
}

pub(crate) fn void_pin_callback(name: &'static str, body: impl FnOnce()) {
    timed(rule("KsTimedPinCallbacks"), "ks-kstimedpincallbacks", name, body)
}

/// KsIrqlDeviceCallbacks, KsIrqlFilterCallbacks, KsIrqlPinCallbacks: "returns from a KS … callback function with the same IRQL it had when it
/// was called". Which of them follows from the callback's documented name.
pub(crate) fn irql_is_kept(name: &'static str, before: u8) {
    let after = machine().irql();
    if after == before {
        return;
    }
    let (broken, page) = match name {
        n if n.starts_with("AVStrMiniDevice") || n.starts_with("PFNKSDEVICE") => {
            (rule("KsIrqlDeviceCallbacks"), "ks-ksirqldevicecallbacks")
        }
        n if n.starts_with("AVStrMiniFilter") => (rule("KsIrqlFilterCallbacks"), "ks-ksirqlfiltercallbacks"),
        n if n.starts_with("AVStrMiniPin") || n.starts_with("PFNKSPIN") => {
            (rule("KsIrqlPinCallbacks"), "ks-ksirqlpincallbacks")
        }
        _ => (rule("KsCallbackReturn"), "ks-kscallbackreturn"),
    };
    violation(broken, page, format!("{name} returned at IRQL {after} and was called at IRQL {before}"));
}

/// The state changes of a pin have a rule of their own.
pub(crate) fn timed_set_device_state(began: u64) {
    let took = (machine().clock.now() - began) / MILLISECOND;
    if took > CALLBACK_LIMIT_MS {
        let what = format!(
            "KSPIN_DISPATCH.SetDeviceState took {took} ms; a state change is made within {CALLBACK_LIMIT_MS} ms"
        );
        violation("KsTimedPinSetDeviceState", "ks-kstimedpinsetdevicestate", what);
    }
}

pub(crate) fn processing_mutex_held(since: u64) {
    let held = (machine().clock.now() - since) / MILLISECOND;
    if held > MUTEX_LIMIT_MS {
        let what = format!("a processing mutex was held for {held} ms; {MUTEX_LIMIT_MS} ms is the most");
        violation("KsTimedProcessingMutex", "ks-kstimedprocessingmutex", what);
    }
}

/// KsMarkPendingIrp: "should mark IRPs as pending when returning with STATUS_PENDING".
pub(crate) fn pending_is_marked(name: &'static str, irp: Irp, status: NTSTATUS) {
    if status == ks_sys::STATUS_PENDING && !irp::is_marked_pending(irp) {
        let what =
            format!("{name} returned STATUS_PENDING for {} without IoMarkIrpPending", name_of(irp.addr()));
        violation("KsMarkPendingIrp", "ksmarkpendingirp", what);
    }
}

/// KsCallbackReturn: "returns only allowed status values"; "Do not return STATUS_PENDING" (PFNKSPINSETDATAFORMAT,
/// PFNKSPINSETDEVICESTATE).
pub(crate) fn never_pending(name: &'static str, status: NTSTATUS) {
    if status == ks_sys::STATUS_PENDING {
        violation(
            "KsCallbackReturn",
            "ks-kscallbackreturn",
            format!("{name} returned STATUS_PENDING, which its page forbids"),
        );
    }
}

/// "Do not return STATUS_SUCCESS from the processing dispatch if the minidriver does not actually process data. This causes AVStream to
/// immediately call the minidriver again, resulting in an infinite loop."
pub(crate) fn endless_processing() -> ! {
    violation(
        "KsEndlessProcessing",
        "stream/restarting-processing-in-avstream",
        "Process returned STATUS_SUCCESS again and again while no frame moved: return STATUS_PENDING when there is nothing to do",
    )
}

// ---- pointers

pub(crate) fn not_an_object(ddi: &'static str, kind: &'static str, address: usize) -> ! {
    let what = format!(
        "{ddi} was given {}, which is no {kind} object of AVStream, or one that is closed",
        name_of(address)
    );
    bug_check(WILD_POINTER, [address as u64, 0, 0, 0], what)
}

pub(crate) fn invalid_stream_pointer(ddi: &'static str, address: usize) -> ! {
    let what =
        format!("{ddi} was given {}, which is no stream pointer, or one that was deleted", name_of(address));
    violation("KsInvalidStreamPointer", "ks-ksinvalidstreampointer", what)
}

pub(crate) fn edge_deleted() -> ! {
    let what = "KsStreamPointerDelete was given a leading or trailing edge stream pointer; only clones can be deleted";
    violation("KsInvalidStreamPointer", "ks-ksinvalidstreampointer", what)
}

/// "The miniport driver must not try to lock a stream pointer that is already locked, or try to unlock a stream pointer that is not
/// already locked."
pub(crate) fn wrong_lock(ddi: &'static str, already: &'static str) -> ! {
    violation(
        "KsStreamPointerLock",
        "ks-ksstreampointerlock",
        format!("{ddi} was given a stream pointer that is {already}"),
    )
}

pub(crate) fn advanced_beyond_frame(count: u32, remaining: u32) -> ! {
    let what = format!("a stream pointer was advanced by {count}, but only {remaining} remain in its frame");
    violation("KsStreamPointerAdvanceBeyondFrame", "nf-ks-ksstreampointeradvanceoffsets", what)
}

/// KsStreamPointerClone: what was cloned is deleted before the pin goes.
pub(crate) fn clones_left(count: usize) -> ! {
    let what = format!(
        "{count} clone stream pointer(s) are left on a pin that closes: every KsStreamPointerClone needs a KsStreamPointerDelete"
    );
    violation("KsStreamPointerClone", "ks-ksstreampointerclone", what)
}

/// KsStreamPointerUnlock: "unlocks all stream pointers before the driver is unloaded (or the device stopped)".
pub(crate) fn locked_left() -> ! {
    violation(
        "KsStreamPointerUnlock",
        "ks-ksstreampointerunlock",
        "a stream pointer is still locked while its pin closes",
    )
}

pub(crate) fn no_adapter() -> ! {
    violation(
        "KsMappingsWithoutAdapter",
        "ns-ks-_kspin_descriptor_ex (KSPIN_FLAG_GENERATE_MAPPINGS)",
        "a pin with KSPIN_FLAG_GENERATE_MAPPINGS locks a frame, but the driver never called KsDeviceRegisterAdapterObject",
    )
}

// ---- mutexes

pub(crate) fn recursive_mutex() -> ! {
    violation(
        "KsMutexRecursion",
        "stream/mutexes-in-avstream",
        "a thread takes an AVStream mutex that it holds already (none of them is recursive): on Windows it waits for itself for ever",
    )
}

/// "Every call to KsAcquireDevice must have a corresponding call to KsReleaseDevice", and so for the other two.
pub(crate) fn not_the_owner(broken: &'static str, page: &'static str, ddi: &'static str) -> ! {
    violation(broken, page, format!("{ddi} was called by a thread that does not hold the mutex"))
}

/// "A thread that has acquired a processing mutex should not subsequently attempt to acquire the filter control mutex."
pub(crate) fn mutex_missing(
    broken: &'static str,
    page: &'static str,
    ddi: &'static str,
    mutex: &'static str,
) -> ! {
    violation(broken, page, format!("{ddi} was called without the {mutex}"))
}

/// What must be registered before the pin leaves KSSTATE_STOP.
pub(crate) fn registered_late(ddi: &'static str, page: &'static str) -> ! {
    violation("KsRegisteredAfterStop", page, format!("{ddi} was called while the pin is not in KSSTATE_STOP"))
}

/// "Must be called … before the pin in question leaves KSSTATE_STOP" (KsPinAttachAndGate, KsPinAttachOrGate).
pub(crate) fn attached_late(ddi: &'static str) -> ! {
    violation(
        "KsGateAttachedAfterStop",
        "nf-ks-kspinattachorgate",
        format!("{ddi} was called while the pin is not in KSSTATE_STOP"),
    )
}

// ---- allocators

const ALLOCATOR_PAGE: &str = "stream/filter-specific-allocators";

fn allocator_name(allocator: Ptr<Allocator>) -> String {
    name_of(object::public_address(Allocator::head(allocator)))
}

/// A frame is aligned to the framing's FileAlignment and as large as its FrameSize (KSALLOCATOR_FRAMING).
pub(crate) fn allocated_frame(of: Ptr<Allocator>, frame: *mut c_void) {
    let mask = allocator::alignment(&of.framing) as usize;
    if frame.addr() & mask != 0 {
        let what = format!("{} gave a frame that is not aligned to {} bytes", allocator_name(of), mask + 1);
        violation("KsAllocatorAlignment", "ns-ks-ksallocator_framing (FileAlignment)", what);
    }
    let size = of.framing.FrameSize as usize;
    if machine().pool_block_at(frame.addr()).is_some() && !machine().in_pool_block(frame.addr(), size) {
        let what = format!("{} gave a frame of fewer than {size} bytes", allocator_name(of));
        violation("KsAllocatorFrameSize", "ns-ks-ksallocator_framing (FrameSize)", what);
    }
}

pub(crate) fn frame_handed_out_twice(of: Ptr<Allocator>) -> ! {
    let what = format!("{}'s Allocate gave a frame that is out already", allocator_name(of));
    violation("KsAllocatorSameFrameTwice", "nc-ks-pfnksdefaultallocate", what)
}

/// A frame that is not out: freed twice, or to an allocator that never gave it.
pub(crate) fn foreign_frame(of: Ptr<Allocator>, was_out: bool) -> ! {
    let name = allocator_name(of);
    if was_out {
        violation("KsAllocatorDoubleFree", ALLOCATOR_PAGE, format!("a frame was freed twice to {name}"))
    }
    violation(
        "KsAllocatorWrongFree",
        ALLOCATOR_PAGE,
        format!("a frame was freed to {name}, which never gave it"),
    )
}

pub(crate) fn frames_out_at_delete(of: Ptr<Allocator>) -> ! {
    let what = format!("{} closes while {} frame(s) are still out", allocator_name(of), of.allocated());
    violation("KsAllocatorFramesOut", "nc-ks-pfnksdeleteallocator", what)
}

/// "When the handle to the allocator is closed, the function table pointers are invalid."
pub(crate) fn table_after_close() -> ! {
    let what = "an allocator's function table was used with a file object that is no allocator any more";
    violation("KsAllocatorTableAfterClose", "stream/ksproperty-streamallocator-functiontable", what)
}
