//! `IMediaSample2` over [`Sample`], one for each buffer of an allocator.
//!
//! Pages: strmif/nn-strmif-imediasample, nn-strmif-imediasample2. A sample lives in the array of its allocator. Who
//! owns it:
//!
//! 1. *free*: references 0; the allocator's free list has it. `GetBuffer` moves it on.
//! 2. *out*: references ≥ 1, held by filters; it keeps a reference to its allocator. The last `Release` gives it back.
//!
//! It is not deleted at zero: the array goes when the allocator is decommitted and nothing is out.

use super::allocator::{AllocatorObject, Owned};
use super::{FALSE, OK, hresult, put};
use crate::failure::Failure;
use crate::sample::{Sample, Span, flag};
use frame_pool::Ticket;
use std::ffi::c_void;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, Ordering};
use windows::Win32::Media::DirectShow::{
    AM_SAMPLE2_PROPERTIES, IMediaSample, IMediaSample_Vtbl, IMediaSample2, IMediaSample2_Vtbl,
};
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows_core::{BOOL, GUID, HRESULT, IUnknown, IUnknown_Vtbl, Interface};

const NO_STOP_TIME: HRESULT = HRESULT(0x0004_0270); // VFW_S_NO_STOP_TIME

/// The COM object.
///
/// # Invariants
/// * It does not move: it lies in the boxed slice of its allocator's committed memory.
/// * While `references` ≥ 1 that memory stays, because the sample holds a place inside the allocator's gate.
/// * `media_type` is NULL or owns a type made by [`super::media_type::copy`].
#[repr(C)]
pub struct SampleObject {
    vtable: &'static IMediaSample2_Vtbl,
    references: AtomicU32,
    /// The frame pool's ticket of the buffer, as long as the sample is out.
    ticket: AtomicU64,
    buffer: NonNull<u8>,
    owner: NonNull<AllocatorObject>,
    sample: Sample,
    media_type: AtomicPtr<AM_MEDIA_TYPE>,
}

// SAFETY: every field that changes is an atomic; buffer and owner are addresses, argued for where they are used.
unsafe impl Send for SampleObject {}
// SAFETY: as above.
unsafe impl Sync for SampleObject {}

impl SampleObject {
    pub(super) fn new(owner: NonNull<AllocatorObject>, buffer: NonNull<u8>, size_bytes: i32) -> Self {
        Self {
            vtable: &VTABLE,
            references: AtomicU32::new(0),
            ticket: AtomicU64::new(0),
            buffer,
            owner,
            sample: Sample::new(size_bytes),
            media_type: AtomicPtr::new(ptr::null_mut()),
        }
    }

    /// *free* → *out*: the interface that `GetBuffer` hands out. It takes over `owner`.
    pub(super) fn hand_out(&self, ticket: Ticket, owner: Owned) -> *mut c_void {
        self.sample.reset();
        self.ticket.store(ticket.into_raw(), Ordering::Relaxed); // as the count below
        // Relaxed: the object was taken from the free list by this thread alone, which ordered it.
        self.references.store(1, Ordering::Relaxed);
        owner.keep();
        ptr::from_ref(self).cast_mut().cast()
    }

    /// A type for whoever gets the sample; owned by it from here on.
    pub(super) fn bring(&self, media_type: *mut AM_MEDIA_TYPE) {
        // INVARIANT: an owned copy, the caller's.
        self.replace_media_type(media_type);
        self.sample.set(flag::TYPE_CHANGED);
    }

    fn add_ref(&self) -> u32 {
        // Relaxed: the caller holds a reference already, so the object is not being given back.
        self.references.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// *out* → *free*, with the last reference.
    fn release(&self) -> u32 {
        // Release: what this holder did to the sample comes before its next use; Acquire: the one who gives it back
        // saw what all holders did. Both pair with each other here.
        let left = self.references.fetch_sub(1, Ordering::AcqRel) - 1;
        if left == 0 {
            self.give_back();
        }
        left
    }

    fn give_back(&self) {
        self.replace_media_type(ptr::null_mut());
        // Relaxed: the AcqRel in `release` has ordered this thread after the one that handed the sample out.
        let (owner, ticket) = (self.owner, Ticket::from_raw(self.ticket.load(Ordering::Relaxed)));
        // SAFETY: while the sample is out it keeps a reference to its owner (`hand_out`); this takes it back.
        let owner = unsafe { Owned::taken_back(owner) };
        // After this call the sample may be somebody else's, or gone: `self` is not used again.
        // SAFETY: the ticket is this sample's, which `get` handed out and whose last reference just went.
        unsafe { owner.put(ticket) };
    }

    fn media_type(&self) -> *mut AM_MEDIA_TYPE {
        // Acquire: pairs with the AcqRel in `replace_media_type`; the type's fields are visible.
        self.media_type.load(Ordering::Acquire)
    }

    fn replace_media_type(&self, with: *mut AM_MEDIA_TYPE) {
        // Release: the new type's fields come before its address; Acquire: the old one's are visible for freeing.
        let old = self.media_type.swap(with, Ordering::AcqRel);
        // SAFETY: the field owns what it held (type invariant), and the swap took it out.
        unsafe { super::media_type::free(old) };
        // INVARIANT: callers pass NULL or an owned copy.
    }
}

impl Drop for SampleObject {
    fn drop(&mut self) {
        self.replace_media_type(ptr::null_mut());
    }
}

impl crate::allocator::Slot for SampleObject {
    type Maker = NonNull<AllocatorObject>;
    fn new(owner: &Self::Maker, buffer: NonNull<u8>, size_bytes: i32) -> Self {
        Self::new(*owner, buffer, size_bytes)
    }
}

static VTABLE: IMediaSample2_Vtbl = IMediaSample2_Vtbl {
    base__: IMediaSample_Vtbl {
        base__: IUnknown_Vtbl { QueryInterface: query_interface, AddRef: add_ref, Release: release },
        GetPointer: get_pointer,
        GetSize: get_size,
        GetTime: get_time,
        SetTime: set_time,
        IsSyncPoint: is_sync_point,
        SetSyncPoint: set_sync_point,
        IsPreroll: is_preroll,
        SetPreroll: set_preroll,
        GetActualDataLength: get_actual_data_length,
        SetActualDataLength: set_actual_data_length,
        GetMediaType: get_media_type,
        SetMediaType: set_media_type,
        IsDiscontinuity: is_discontinuity,
        SetDiscontinuity: set_discontinuity,
        GetMediaTime: get_media_time,
        SetMediaTime: set_media_time,
    },
    GetProperties: get_properties,
    SetProperties: set_properties,
};

/// The object behind an interface pointer.
///
/// # Safety
/// `this` is an interface pointer of a [`SampleObject`] to which the caller holds a reference.
unsafe fn object<'a>(this: *mut c_void) -> &'a SampleObject {
    // SAFETY: `hand_out` gave the address of the object as the interface pointer, and the caller's reference keeps
    // it (type invariant).
    unsafe { &*this.cast::<SampleObject>() }
}

unsafe extern "system" fn query_interface(
    this: *mut c_void,
    iid: *const GUID,
    out: *mut *mut c_void,
) -> HRESULT {
    if iid.is_null() || out.is_null() {
        return HRESULT(Failure::POINTER.code());
    }
    // SAFETY: not NULL; COM's caller passes a readable IID.
    let known = [IUnknown::IID, IMediaSample::IID, IMediaSample2::IID].contains(unsafe { &*iid });
    if known {
        // SAFETY: COM's caller holds a reference to `this`.
        unsafe { object(this) }.add_ref();
    }
    let found = if known { this } else { ptr::null_mut() };
    // SAFETY: not NULL; COM's caller passes a writable pointer.
    unsafe { out.write(found) };
    if known { OK } else { HRESULT(Failure::NO_INTERFACE.code()) }
}

unsafe extern "system" fn add_ref(this: *mut c_void) -> u32 {
    // SAFETY: COM's caller holds a reference.
    unsafe { object(this) }.add_ref()
}

unsafe extern "system" fn release(this: *mut c_void) -> u32 {
    // SAFETY: COM's caller holds a reference, which it gives up here.
    unsafe { object(this) }.release()
}

unsafe extern "system" fn get_pointer(this: *mut c_void, out: *mut *mut u8) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let buffer = unsafe { object(this) }.buffer;
    // SAFETY: an out-parameter of COM's caller.
    hresult(unsafe { put(out, buffer.as_ptr()) })
}

unsafe extern "system" fn get_size(this: *mut c_void) -> i32 {
    // SAFETY: COM's caller holds a reference.
    unsafe { object(this) }.sample.size_bytes()
}

unsafe extern "system" fn get_time(this: *mut c_void, start: *mut i64, stop: *mut i64) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let time = unsafe { object(this) }.sample.time();
    let Span { start_100ns, stop_100ns } = match time {
        Ok(span) => span,
        Err(failure) => return HRESULT(failure.code()),
    };
    // SAFETY: out-parameters of COM's caller. A start alone ends one unit later, as if it were an instant.
    let wrote = unsafe { put(start, start_100ns) }
        // SAFETY: as above.
        .and_then(|()| unsafe { put(stop, stop_100ns.unwrap_or(start_100ns.wrapping_add(1))) });
    match (wrote, stop_100ns) {
        (Ok(()), None) => NO_STOP_TIME,
        (wrote, _) => hresult(wrote),
    }
}

unsafe extern "system" fn set_time(this: *mut c_void, start: *const i64, stop: *const i64) -> HRESULT {
    // SAFETY: NULL, or readable: in-parameters of COM's caller.
    let (start, stop) = unsafe { (start.as_ref(), stop.as_ref()) };
    if start.is_none() && stop.is_some() {
        return HRESULT(Failure::INVALID_ARGUMENT.code());
    }
    let span = start.map(|start| Span { start_100ns: *start, stop_100ns: stop.copied() });
    // SAFETY: COM's caller holds a reference.
    unsafe { object(this) }.sample.set_time(span);
    OK
}

/// S_OK for yes, S_FALSE for no.
///
/// # Safety
/// As for [`object`].
unsafe fn is(this: *mut c_void, flag: u32) -> HRESULT {
    // SAFETY: the caller's promise.
    if unsafe { object(this) }.sample.has(flag) { OK } else { FALSE }
}

/// # Safety
/// As for [`object`].
unsafe fn make(this: *mut c_void, flag: u32, value: BOOL) -> HRESULT {
    // SAFETY: the caller's promise.
    let sample = unsafe { &object(this).sample };
    if value.as_bool() {
        sample.set(flag)
    } else {
        sample.clear(flag)
    }
    OK
}

unsafe extern "system" fn is_sync_point(this: *mut c_void) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    unsafe { is(this, flag::SPLICE_POINT) }
}

unsafe extern "system" fn set_sync_point(this: *mut c_void, value: BOOL) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    unsafe { make(this, flag::SPLICE_POINT, value) }
}

unsafe extern "system" fn is_preroll(this: *mut c_void) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    unsafe { is(this, flag::PREROLL) }
}

unsafe extern "system" fn set_preroll(this: *mut c_void, value: BOOL) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    unsafe { make(this, flag::PREROLL, value) }
}

unsafe extern "system" fn get_actual_data_length(this: *mut c_void) -> i32 {
    // SAFETY: COM's caller holds a reference.
    unsafe { object(this) }.sample.actual_bytes()
}

unsafe extern "system" fn set_actual_data_length(this: *mut c_void, bytes: i32) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    hresult(unsafe { object(this) }.sample.set_actual_bytes(bytes))
}

unsafe extern "system" fn get_media_type(this: *mut c_void, out: *mut *mut AM_MEDIA_TYPE) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let current = unsafe { object(this) }.media_type();
    if current.is_null() {
        // SAFETY: an out-parameter of COM's caller. "Media type not changed" is a success: S_FALSE.
        return match unsafe { put(out, ptr::null_mut()) } {
            Ok(()) => FALSE,
            Err(failure) => HRESULT(failure.code()),
        };
    }
    // SAFETY: owned by the sample and valid while the caller holds it and nobody sets another type.
    let copied = unsafe { super::media_type::copy(current) };
    // SAFETY: an out-parameter of COM's caller, who frees the copy.
    hresult(copied.and_then(|copy| unsafe { put(out, copy) }))
}

unsafe extern "system" fn set_media_type(this: *mut c_void, from: *const AM_MEDIA_TYPE) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let object = unsafe { object(this) };
    if from.is_null() {
        object.replace_media_type(ptr::null_mut());
        object.sample.clear(flag::TYPE_CHANGED);
        return OK;
    }
    // SAFETY: not NULL, an in-parameter of COM's caller.
    match unsafe { super::media_type::copy(from) } {
        Ok(copy) => {
            object.replace_media_type(copy);
            object.sample.set(flag::TYPE_CHANGED);
            OK
        }
        Err(failure) => HRESULT(failure.code()),
    }
}

unsafe extern "system" fn is_discontinuity(this: *mut c_void) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    unsafe { is(this, flag::DATA_DISCONTINUITY) }
}

unsafe extern "system" fn set_discontinuity(this: *mut c_void, value: BOOL) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    unsafe { make(this, flag::DATA_DISCONTINUITY, value) }
}

unsafe extern "system" fn get_media_time(this: *mut c_void, start: *mut i64, stop: *mut i64) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let time = unsafe { object(this) }.sample.media_time();
    hresult(time.and_then(|(from, to)| {
        // SAFETY: an out-parameter of COM's caller.
        unsafe { put(start, from) }?;
        // SAFETY: as above.
        unsafe { put(stop, to) }
    }))
}

unsafe extern "system" fn set_media_time(this: *mut c_void, start: *const i64, stop: *const i64) -> HRESULT {
    // SAFETY: NULL, or readable: in-parameters of COM's caller.
    let (start, stop) = unsafe { (start.as_ref(), stop.as_ref()) };
    // SAFETY: COM's caller holds a reference.
    let sample = unsafe { &object(this).sample };
    match (start, stop) {
        (Some(start), Some(stop)) => sample.set_media_time(Some((*start, *stop))),
        (None, _) => sample.set_media_time(None),
        (Some(_), None) => return HRESULT(Failure::POINTER.code()),
    }
    OK
}

/// How much of AM_SAMPLE2_PROPERTIES the caller's size covers, field by field from the front.
fn covers(bytes: u32, end_of_field: usize) -> bool {
    bytes as usize >= end_of_field
}

macro_rules! end_of {
    ($field:ident, $type:ty) => {
        std::mem::offset_of!(AM_SAMPLE2_PROPERTIES, $field) + size_of::<$type>()
    };
}

unsafe extern "system" fn get_properties(this: *mut c_void, bytes: u32, out: *mut u8) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let object = unsafe { object(this) };
    let sample = &object.sample;
    if out.is_null() {
        return HRESULT(Failure::POINTER.code());
    }
    let span = sample.time().unwrap_or(Span { start_100ns: 0, stop_100ns: None });
    let properties = AM_SAMPLE2_PROPERTIES {
        cbData: size_of::<AM_SAMPLE2_PROPERTIES>().min(bytes as usize) as u32,
        dwTypeSpecificFlags: sample.type_specific_flags(),
        dwSampleFlags: sample.flags(),
        lActual: sample.actual_bytes(),
        tStart: span.start_100ns,
        tStop: span.stop_100ns.unwrap_or_default(),
        dwStreamId: sample.stream_id(),
        pMediaType: object.media_type(),
        pbBuffer: object.buffer.as_ptr(),
        cbBuffer: sample.size_bytes(),
    };
    let wanted = size_of::<AM_SAMPLE2_PROPERTIES>().min(bytes as usize);
    // SAFETY: the source is at least that long; `out` is not NULL and COM's caller says it holds `bytes`.
    unsafe { ptr::copy_nonoverlapping(ptr::from_ref(&properties).cast::<u8>(), out, wanted) };
    OK
}

unsafe extern "system" fn set_properties(this: *mut c_void, bytes: u32, from: *const u8) -> HRESULT {
    if from.is_null() {
        return HRESULT(Failure::POINTER.code());
    }
    let mut new = AM_SAMPLE2_PROPERTIES::default();
    let given = size_of::<AM_SAMPLE2_PROPERTIES>().min(bytes as usize);
    // SAFETY: `from` is not NULL and COM's caller says it holds `bytes`; the target is at least `given` long, and
    // any bytes are values of this structure of numbers and raw pointers.
    unsafe { ptr::copy_nonoverlapping(from, ptr::from_mut(&mut new).cast::<u8>(), given) };
    // SAFETY: COM's caller holds a reference.
    hresult(apply(unsafe { object(this) }, &new, bytes.min(new.cbData)))
}

/// Takes over what the caller's size covers; the buffer itself cannot be replaced.
fn apply(object: &SampleObject, new: &AM_SAMPLE2_PROPERTIES, bytes: u32) -> Result<(), Failure> {
    let sample = &object.sample;
    if covers(bytes, end_of!(pbBuffer, *mut u8))
        && ![ptr::null_mut(), object.buffer.as_ptr()].contains(&new.pbBuffer)
    {
        return Err(Failure::INVALID_ARGUMENT);
    }
    if covers(bytes, end_of!(cbBuffer, i32)) && ![0, sample.size_bytes()].contains(&new.cbBuffer) {
        return Err(Failure::INVALID_ARGUMENT);
    }
    if covers(bytes, end_of!(lActual, i32)) {
        sample.set_actual_bytes(new.lActual)?;
    }
    if covers(bytes, end_of!(dwTypeSpecificFlags, u32)) {
        sample.set_type_specific_flags(new.dwTypeSpecificFlags);
    }
    if covers(bytes, end_of!(dwSampleFlags, u32)) {
        let kept = flag::TIME_VALID | flag::STOP_VALID | flag::TYPE_CHANGED;
        sample.clear(!kept);
        sample.set(new.dwSampleFlags & !kept);
    }
    if covers(bytes, end_of!(tStop, i64)) {
        let has = |bit| new.dwSampleFlags & bit != 0;
        let stop_100ns = has(flag::STOP_VALID).then_some(new.tStop);
        sample.set_time(has(flag::TIME_VALID).then_some(Span { start_100ns: new.tStart, stop_100ns }));
    }
    if covers(bytes, end_of!(dwStreamId, u32)) {
        sample.set_stream_id(new.dwStreamId);
    }
    if covers(bytes, end_of!(pMediaType, *mut AM_MEDIA_TYPE)) && new.dwSampleFlags & flag::TYPE_CHANGED != 0 {
        // SAFETY: with TYPE_CHANGED set, COM's caller passes a type it owns, or NULL.
        let copy = unsafe { super::media_type::copy(new.pMediaType) }?;
        object.replace_media_type(copy);
        sample.set(flag::TYPE_CHANGED);
    }
    Ok(())
}
