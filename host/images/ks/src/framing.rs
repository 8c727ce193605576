//! Allocator framing of a pin: the two properties that tell it, and what the engine itself reads out of it.
//!
//! KSALLOCATOR_FRAMING_EX and KSALLOCATOR_FRAMING, stream/ksproperty-connection-allocatorframing(-ex). "This member can be NULL, which
//! indicates that this pin does not support the allocator framing property" (KSPIN_DESCRIPTOR_EX.AllocatorFraming).

use ks_sys::{KS_FRAMING_ITEM, KSALLOCATOR_FRAMING, KSALLOCATOR_FRAMING_EX, KSPIN_DESCRIPTOR_EX};

use crate::nt;
use crate::pin::Pin;
use crate::property::Call;
use crate::ptr::{self, Ptr};
use crate::status::{NOT_FOUND, Nt};

pub(crate) fn of(pin: Ptr<Pin>) -> Option<Ptr<KSALLOCATOR_FRAMING_EX>> {
    pin.descriptor().and_then(|d| Ptr::of(d.AllocatorFraming))
}

fn items<'a>(framing: Ptr<KSALLOCATOR_FRAMING_EX>) -> &'a [KS_FRAMING_ITEM] {
    ptr::array((&raw const framing.FramingItem).cast(), framing.CountItems)
}

/// "In-place is declared by KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER in the item's Flags."
pub(crate) fn modifies_in_place(pin: Ptr<Pin>) -> bool {
    of(pin).is_some_and(says_in_place)
}

/// The same of a pin type that may have no instance.
pub(crate) fn declares_in_place(descriptor: Ptr<KSPIN_DESCRIPTOR_EX>) -> bool {
    Ptr::of(descriptor.AllocatorFraming).is_some_and(says_in_place)
}

fn says_in_place(framing: Ptr<KSALLOCATOR_FRAMING_EX>) -> bool {
    items(framing).iter().any(|i| i.Flags & ks_sys::KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER != 0)
}

/// KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX: header and CountItems items.
pub(crate) fn get_ex(pin: Ptr<Pin>, call: &Call) -> Nt {
    let framing = of(pin).ok_or(NOT_FOUND)?;
    let header = core::mem::offset_of!(KSALLOCATOR_FRAMING_EX, FramingItem);
    let size = header + framing.CountItems as usize * size_of::<KS_FRAMING_ITEM>();
    call.answer_bytes(ptr::bytes(framing.raw().cast(), size))
}

/// KSPROPERTY_CONNECTION_ALLOCATORFRAMING, the older one.
pub(crate) fn get_old(pin: Ptr<Pin>, call: &Call) -> Nt {
    call.answer(old(of(pin).ok_or(NOT_FOUND)?))
}

/// The older structure says of the first item: the optimal range's largest size, the alignment, the number of frames.
fn old(framing: Ptr<KSALLOCATOR_FRAMING_EX>) -> KSALLOCATOR_FRAMING {
    let mut old: KSALLOCATOR_FRAMING = nt::zeroed();
    if let Some(item) = items(framing).first() {
        old.Anonymous1.RequirementsFlags = item.Flags;
        old.PoolType = ks_sys::NonPagedPool;
        old.Frames = item.Frames;
        old.FrameSize = size(item);
        old.Anonymous2.FileAlignment = alignment(item);
    }
    old
}

/// "FramingRange: the optimal range"; one that says nothing (0) leaves the physical range's upper end, when that is a limit at all.
fn size(item: &KS_FRAMING_ITEM) -> u32 {
    match (item.FramingRange.Range.MaxFrameSize, item.PhysicalRange.MaxFrameSize) {
        (0, u32::MAX) => 0,
        (0, physical) => physical,
        (optimal, _) => optimal,
    }
}

#[allow(unsafe_code)]
fn alignment(item: &KS_FRAMING_ITEM) -> u32 {
    if item.Flags & ks_sys::KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED != 0 {
        return 0;
    }
    // UNSAFETY: FileAlignment and FramePitch are one union; without KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED it is the alignment.
    // SAFETY: both members are a LONG or ULONG.
    unsafe { item.Anonymous.FileAlignment }
}

/// What a circuit without an assigned allocator works with: the sink's framing, else the source's ("in a kernel pipe the sink's framing
/// sizes the pool").
pub(crate) fn of_connection(source: Ptr<Pin>) -> KSALLOCATOR_FRAMING {
    let of_pin = |p: Ptr<Pin>| of(p).map(old);
    let mut chosen = source.peer.and_then(of_pin).or_else(|| of_pin(source)).unwrap_or_else(nt::zeroed);
    if let Some(other) = of_pin(source).filter(|_| chosen.FrameSize == 0 || chosen.Frames == 0) {
        chosen.FrameSize = if chosen.FrameSize == 0 { other.FrameSize } else { chosen.FrameSize };
        chosen.Frames = if chosen.Frames == 0 { other.Frames } else { chosen.Frames };
    }
    chosen
}

/// No frame is smaller than a sample of the format that was agreed on, when its size is fixed.
pub(crate) fn smallest_frame(pin: Ptr<Pin>) -> u32 {
    Ptr::of(pin.public.ConnectionFormat).map_or(0, |f| f.SampleSize)
}
