//! What the driver says to event tracing (ETW): negotiation, refusals, starvation. docs/tracing.md has it for readers.

use avstream::Passive;
use avstream::trace::{Level, Provider};
use ks_sys::GUID;

use crate::journal::Event;

/// *KsFrame*: the GUID is the one that event tracing's tools make of the name.
static PROVIDER: Provider = Provider::new(
    GUID::from_u128(0xf9ac_9c84_9866_5f27_a5e7_5913_9da3_cf69),
    avstream::provider_traits!("KsFrame"),
);

const NEGOTIATION: u64 = 1;
const REFUSAL: u64 = 2;
const STARVATION: u64 = 4;

avstream::trace_events! {
    in PROVIDER;
    fn connected("Connected", Level::Information, NEGOTIATION) { connection: u32, pin: u32, frame_bytes: u64 }
    fn closed("Closed", Level::Information, NEGOTIATION) { connection: u32 }
    fn format_changed("FormatChanged", Level::Information, NEGOTIATION) {
        connection: u32, width: u32, height: u32, frame_bytes: u64
    }
    fn format_refused("FormatRefused", Level::Warning, REFUSAL) {
        connection: u32, width: u32, height: u32, reason: u32
    }
    fn allocator_made("AllocatorMade", Level::Information, NEGOTIATION) {
        connection: u32, frames: u64, frame_bytes: u64
    }
    fn allocator_refused("AllocatorRefused", Level::Warning, REFUSAL) {
        connection: u32, frames: u32, frame_bytes: u32, status: i32
    }
    fn allocator_deleted("AllocatorDeleted", Level::Information, NEGOTIATION) {
        connection: u32, high_water: u64
    }
    fn allocator_assigned("AllocatorAssigned", Level::Information, NEGOTIATION) {
        connection: u32, frame_bytes: u64
    }
    fn allocator_released("AllocatorReleased", Level::Information, NEGOTIATION) { connection: u32 }
    fn damage("FrameDamaged", Level::Error, REFUSAL) { connection: u32, found: u64 }
    /// A buffer is shorter than a picture.
    fn buffer_too_short("BufferTooShort", Level::Warning, REFUSAL) { connection: u32, bytes: u64, needed: u32 }
    /// A buffer does not start where it has to.
    fn buffer_misaligned("BufferMisaligned", Level::Warning, REFUSAL) { connection: u32, alignment: u32 }
    /// A frame was due, and no buffer was there for a whole period.
    fn starved("Starved", Level::Warning, STARVATION) { connection: u32 }
}

/// Makes the provider known.
///
/// # Safety
/// Called by DriverEntry, once; [`unregister`] is called before the image goes.
#[allow(unsafe_code)]
// UNSAFETY: the promise that the provider is unregistered is DriverEntry's to keep.
pub(crate) unsafe fn register(at: &Passive) {
    // SAFETY: by the caller's promise.
    unsafe { PROVIDER.register(at) };
}

/// The end of it.
pub(crate) fn unregister(at: &Passive) {
    PROVIDER.unregister(at);
}

const fn high(word: u64) -> u32 {
    (word >> 32) as u32
}

/// An entry of the journal, to those who listen. Any level.
pub(crate) fn journal(connection: u32, event: Event, a: u64, b: u64) {
    match event {
        Event::Created => connected(connection, a as u32, b),
        Event::Closed => closed(connection),
        Event::FormatChanged => format_changed(connection, high(a), a as u32, b),
        Event::FormatRefused => format_refused(connection, high(a), a as u32, b as u32),
        Event::AllocatorMade => allocator_made(connection, a, b),
        Event::AllocatorRefused => allocator_refused(connection, high(a), a as u32, b as u32 as i32),
        Event::AllocatorDeleted => allocator_deleted(connection, a),
        Event::AllocatorAssigned => allocator_assigned(connection, a),
        Event::AllocatorReleased => allocator_released(connection),
        Event::Damage => damage(connection, a),
        Event::State | Event::Power | Event::SurpriseRemoval | Event::FrameLost => {}
    }
}
