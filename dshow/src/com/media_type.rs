//! AM_MEDIA_TYPE as a value that COM owns: both parts come from the task allocator, as the base classes' do.
//!
//! Page: strmif/ns-strmif-am_media_type (the caller frees the format block and the structure with CoTaskMemFree).

use crate::failure::Failure;
use crate::media_type::{Guid, MediaType};
use std::mem::ManuallyDrop;
use std::{ptr, slice};
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows::Win32::System::Com::{CoTaskMemAlloc, CoTaskMemFree};
use windows_core::GUID;

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

/// The value of a media type that a caller passed.
///
/// # Safety
/// As for [`copy`].
pub(crate) unsafe fn read(from: *const AM_MEDIA_TYPE) -> Result<MediaType, Failure> {
    // SAFETY: NULL or valid, says the caller.
    let from = unsafe { from.as_ref() }.ok_or(Failure::POINTER)?;
    if from.cbFormat > LONGEST_FORMAT_BYTES || (from.cbFormat > 0 && from.pbFormat.is_null()) {
        return Err(Failure::INVALID_ARGUMENT);
    }
    let format = match from.cbFormat {
        0 => Vec::new(),
        // SAFETY: not NULL, and cbFormat bytes long by the caller's word.
        bytes => unsafe { slice::from_raw_parts(from.pbFormat, bytes as usize) }.to_vec(),
    };
    Ok(MediaType {
        major: from_windows(&from.majortype),
        subtype: from_windows(&from.subtype),
        format_type: from_windows(&from.formattype),
        sample_bytes: if from.bFixedSizeSamples.as_bool() { from.lSampleSize } else { 0 },
        temporal_compression: from.bTemporalCompression.as_bool(),
        format,
    })
}

/// A media type for a caller, who frees its format block with CoTaskMemFree.
pub(crate) fn write(from: &MediaType) -> Result<AM_MEDIA_TYPE, Failure> {
    let mut format = ptr::null_mut();
    if !from.format.is_empty() {
        format = allocate(from.format.len())?;
        // SAFETY: allocated with that length.
        unsafe { ptr::copy_nonoverlapping(from.format.as_ptr(), format, from.format.len()) };
    }
    Ok(AM_MEDIA_TYPE {
        majortype: to_windows(from.major),
        subtype: to_windows(from.subtype),
        bFixedSizeSamples: (from.sample_bytes != 0).into(),
        bTemporalCompression: from.temporal_compression.into(),
        lSampleSize: from.sample_bytes,
        formattype: to_windows(from.format_type),
        pUnk: ManuallyDrop::new(None),
        cbFormat: from.format.len() as u32,
        pbFormat: format,
    })
}

/// A media type to lend to another filter for the time of a call.
pub(crate) struct Lent(AM_MEDIA_TYPE);

impl Lent {
    pub(crate) fn new(from: &MediaType) -> Result<Self, Failure> {
        write(from).map(Self)
    }

    pub(crate) fn as_ptr(&self) -> *const AM_MEDIA_TYPE {
        &self.0
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        // SAFETY: the block is from `write`; the borrower copied what it keeps.
        unsafe { CoTaskMemFree(Some(self.0.pbFormat.cast())) };
    }
}

/// The structure itself in memory of the task allocator, for enumerators.
pub(crate) fn boxed(from: &MediaType) -> Result<*mut AM_MEDIA_TYPE, Failure> {
    let lent = Lent::new(from)?;
    // SAFETY: a valid media type of our own.
    unsafe { copy(lent.as_ptr()) }
}

fn from_windows(guid: &GUID) -> Guid {
    Guid::new(guid.to_u128())
}

fn to_windows(guid: Guid) -> GUID {
    let [a, b, c, d, e, f, g, h, rest @ ..] = guid.0;
    GUID::from_values(
        u32::from_le_bytes([a, b, c, d]),
        u16::from_le_bytes([e, f]),
        u16::from_le_bytes([g, h]),
        rest,
    )
}
