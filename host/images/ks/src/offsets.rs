//! Offsets of a stream pointer: KsStreamPointerAdvanceOffsets and what filter-centric processing does with BytesUsed
//! (stream/stream-pointers-and-offsets).

use ks_sys::KSSTREAM_POINTER_OFFSET;

use crate::ptr::Ptr;
use crate::queue;
use crate::rules;
use crate::status::{DEVICE_NOT_READY, Nt};
use crate::stream_pointer::{Lockness, Pointer};

/// "If advancing the offsets results in zero bytes remaining in the current frame, AVStream advances the stream pointer to the next
/// data frame and relocks it"; STATUS_DEVICE_NOT_READY if it was not locked, or could not be locked after that.
pub(crate) fn advance(pointer: Ptr<Pointer>, input: u32, output: u32, eject: bool) -> Nt {
    if pointer.lockness != Lockness::Locked {
        return Err(DEVICE_NOT_READY);
    }
    if use_bytes(pointer, input, output) || eject { queue::advance(pointer) } else { Ok(()) }
}

/// KsStreamPointerAdvanceOffsetsAndUnlock: the same, and the pointer is unlocked afterwards in any case.
pub(crate) fn advance_and_unlock(pointer: Ptr<Pointer>, input: u32, output: u32, eject: bool) -> Nt {
    if pointer.lockness != Lockness::Locked {
        return Err(DEVICE_NOT_READY);
    }
    if use_bytes(pointer, input, output) || eject {
        queue::step(pointer)
    } else {
        queue::unlock(pointer);
        Ok(())
    }
}

/// Moves the offsets; true when the frame is used up: the input where there is one, else the output.
fn use_bytes(pointer: Ptr<Pointer>, input: u32, output: u32) -> bool {
    let Ok(queue) = pointer.queue() else { return false };
    let unit = match pointer.frame.and_then(|f| f.mappings).filter(|_| queue.mapped) {
        Some(mappings) => Unit::Mappings(mappings.stride),
        None => Unit::Bytes,
    };
    let public = &mut pointer.edit().public;
    if queue.direction.input {
        take(&mut public.OffsetIn, input, unit);
    }
    if queue.direction.output {
        let filled = take(&mut public.OffsetOut, output, unit);
        if let (Some(header), true) = (Ptr::of(public.StreamHeader), output > 0) {
            account(pointer, header, filled, unit);
        }
    }
    let rest = if queue.direction.input { public.OffsetIn.Remaining } else { public.OffsetOut.Remaining };
    rest == 0
}

#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Bytes,
    /// Entries of so many bytes.
    Mappings(usize),
}

/// On an output pin DataUsed becomes what was filled, Count − Remaining. The KSSTREAM_HEADER page says so for
/// KSPIN_FLAG_GENERATE_MAPPINGS (there in bytes of the mappings used); drivers rely on it without the flag too.
fn account(pointer: Ptr<Pointer>, header: Ptr<ks_sys::KSSTREAM_HEADER>, filled: u32, unit: Unit) {
    header.edit().DataUsed = match (unit, pointer.frame.and_then(|f| f.mappings)) {
        (Unit::Mappings(_), Some(mappings)) => crate::mappings::bytes(mappings, filled),
        _ => filled,
    };
}

/// Uses `count` units; tells how many are used now. More than remain is the minidriver's mistake: "minidrivers should not attempt to
/// advance offsets by a value greater than Offset.Remaining".
fn take(offset: &mut KSSTREAM_POINTER_OFFSET, count: u32, unit: Unit) -> u32 {
    if count > offset.Remaining {
        rules::advanced_beyond_frame(count, offset.Remaining);
    }
    offset.Remaining -= count;
    let bytes = match unit {
        Unit::Bytes => count as usize,
        Unit::Mappings(stride) => count as usize * stride,
    };
    offset.Anonymous.Data = data(offset).wrapping_add(bytes);
    offset.Count - offset.Remaining
}

/// Data and Mappings share their place.
#[allow(unsafe_code)]
pub(crate) fn data(offset: &KSSTREAM_POINTER_OFFSET) -> *mut u8 {
    // UNSAFETY: a C union of two pointers.
    // SAFETY: both members are addresses of the same size, and the engine always sets them.
    unsafe { offset.Anonymous.Data }
}
