//! AM_MEDIA_TYPE as a value that COM owns: both parts come from the task allocator, as the base classes' do.
//!
//! Page: strmif/ns-strmif-am_media_type (the caller frees the format block and the structure with CoTaskMemFree).

use crate::failure::Failure;
use std::mem::ManuallyDrop;
use std::ptr;
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows::Win32::System::Com::{CoTaskMemAlloc, CoTaskMemFree};

/// The longest format block that is copied: a larger `cbFormat` is garbage, not a format.
const LONGEST_FORMAT_BYTES: u32 = 1 << 20;

/// A copy in memory of the task allocator; the caller frees it with [`free`], or hands it to one who does.
///
/// # Safety
/// `from` is NULL or a media type whose `pbFormat` is NULL or holds `cbFormat` bytes.
pub(crate) unsafe fn copy(from: *const AM_MEDIA_TYPE) -> Result<*mut AM_MEDIA_TYPE, Failure> {
    // SAFETY: NULL or valid, says the caller.
    let from = unsafe { from.as_ref() }.ok_or(Failure::POINTER)?;
    if from.cbFormat > LONGEST_FORMAT_BYTES || (from.cbFormat > 0 && from.pbFormat.is_null()) {
        return Err(Failure::INVALID_ARGUMENT);
    }
    let copy = allocate(size_of::<AM_MEDIA_TYPE>())?.cast::<AM_MEDIA_TYPE>();
    let mut format = ptr::null_mut();
    if from.cbFormat > 0 {
        format = allocate(from.cbFormat as usize).inspect_err(|_| {
            // SAFETY: allocated above, not published.
            unsafe { CoTaskMemFree(Some(copy.cast())) }
        })?;
        // SAFETY: both hold cbFormat bytes: the source by the caller's word, the target as allocated.
        unsafe { ptr::copy_nonoverlapping(from.pbFormat, format, from.cbFormat as usize) };
    }
    let value =
        AM_MEDIA_TYPE { pUnk: ManuallyDrop::new((*from.pUnk).clone()), pbFormat: format, ..shallow(from) };
    // SAFETY: `copy` has the size of the structure, and the task allocator's alignment (16) suits it.
    unsafe { copy.write(value) };
    Ok(copy)
}

/// The fields that are plain values.
fn shallow(from: &AM_MEDIA_TYPE) -> AM_MEDIA_TYPE {
    AM_MEDIA_TYPE {
        majortype: from.majortype,
        subtype: from.subtype,
        bFixedSizeSamples: from.bFixedSizeSamples,
        bTemporalCompression: from.bTemporalCompression,
        lSampleSize: from.lSampleSize,
        formattype: from.formattype,
        pUnk: ManuallyDrop::new(None),
        cbFormat: from.cbFormat,
        pbFormat: ptr::null_mut(),
    }
}

/// Frees a media type that [`copy`] made.
///
/// # Safety
/// `media_type` is NULL or from [`copy`] (or another maker that uses the task allocator), and nobody uses it any more.
pub(crate) unsafe fn free(media_type: *mut AM_MEDIA_TYPE) {
    // SAFETY: NULL or valid, says the caller.
    let Some(value) = (unsafe { media_type.as_mut() }) else { return };
    // SAFETY: owned by the structure and not used after this.
    unsafe { ManuallyDrop::drop(&mut value.pUnk) };
    // SAFETY: the format block is NULL or from the task allocator.
    unsafe { CoTaskMemFree(Some(value.pbFormat.cast())) };
    // SAFETY: the structure is from the task allocator.
    unsafe { CoTaskMemFree(Some(media_type.cast())) };
}

fn allocate(bytes: usize) -> Result<*mut u8, Failure> {
    // SAFETY: any size may be asked for.
    let memory = unsafe { CoTaskMemAlloc(bytes) };
    if memory.is_null() { Err(Failure::OUT_OF_MEMORY) } else { Ok(memory.cast()) }
}
