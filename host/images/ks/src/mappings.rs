//! Scatter/gather mappings of a frame: KSPIN_FLAG_GENERATE_MAPPINGS (stream/avstream-dma-services, KSMAPPING).
//!
//! "Causes AVStream to automatically generate scatter/gather mappings for a queued frame when the minidriver locks a stream pointer
//! referencing that frame. Clients need to register their DMA adapter object via KsDeviceRegisterAdapterObject."

use ks_sys::KSMAPPING;

use crate::frame::{Frame, Mappings};
use crate::nt;
use crate::object;
use crate::ptr::Ptr;
use crate::queue::Queue;
use crate::rules;
use crate::status::{Nt, or_no_memory};
use crate::stream_pointer::Pointer;

const PAGE: usize = 4096;

/// Makes the frame's mappings on its first lock, and points the offsets of `pointer` at them.
pub(crate) fn generate(queue: Ptr<Queue>, pointer: Ptr<Pointer>, frame: Ptr<Frame>) -> Nt {
    if frame.mappings.is_some() && pointer.maps(frame) {
        return Ok(());
    }
    let mappings = match frame.mappings {
        Some(made) => made,
        None => {
            let made = make(queue, frame)?;
            frame.edit().mappings = Some(made);
            made
        }
    };
    pointer.edit().use_mappings(mappings, queue.direction);
    Ok(())
}

/// One entry for each page, or each part of it that the adapter's MaxMappingByteCount allows.
fn make(queue: Ptr<Queue>, frame: Ptr<Frame>) -> Nt<Mappings> {
    let device = queue.pins.first().and_then(|p| object::device((*p).cast()?));
    let Some(adapter) = device.and_then(|d| d.adapter) else { rules::no_adapter() };
    let most = (adapter.max_mapping_bytes as usize).clamp(1, PAGE);
    let (start, len) = (frame.data.addr(), frame.header.FrameExtent as usize);
    let mut pieces = Vec::new();
    let mut at = start;
    while at < start + len {
        let to_page_end = PAGE - at % PAGE;
        let bytes = to_page_end.min(most).min(start + len - at);
        pieces.push((at, bytes));
        at += bytes;
    }
    // "MappingTableStride: the number of bytes that each entry in the KSMAPPING table requires" (KsDeviceRegisterAdapterObject).
    let stride = (adapter.stride as usize).max(size_of::<KSMAPPING>());
    let first: Ptr<KSMAPPING> =
        or_no_memory(Ptr::of(nt::allocate(pieces.len().max(1) * stride, *b"KsMa").cast()))?;
    for (at, (address, bytes)) in pieces.iter().enumerate() {
        if let Some(slot) = Ptr::of(first.raw().wrapping_byte_add(at * stride)) {
            slot.edit().PhysicalAddress = nt::physical_address(*address);
            slot.edit().ByteCount = *bytes as u32;
        }
    }
    Ok(Mappings { first, count: pieces.len() as u32, stride })
}

pub(crate) fn free(frame: Ptr<Frame>) {
    if let Some(mappings) = frame.edit().mappings.take() {
        nt::free_pool(mappings.first.raw().cast());
    }
}

/// The bytes of the first `count` mappings: what an output pin has filled when it used that many.
pub(crate) fn bytes(mappings: Mappings, count: u32) -> u32 {
    let entry = |at: u32| Ptr::of(mappings.first.raw().wrapping_byte_add(at as usize * mappings.stride));
    (0..count.min(mappings.count)).filter_map(entry).map(|m| m.ByteCount).sum()
}
