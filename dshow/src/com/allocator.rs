//! `IMemAllocator` and `IMemAllocatorCallbackTemp` over [`Core`].
//!
//! Pages: strmif/nn-strmif-imemallocator, nn-strmif-imemallocatorcallbacktemp. The object is freed at its last
//! `Release`. Each sample that is out holds a reference, so the object outlives what it gave.

use super::live::Counted;
use super::sample::SampleObject;
use super::{OK, hresult, put};
use crate::allocator::{Core, Memory, Wait};
use crate::failure::Failure;
use crate::ks::Session;
use crate::media_type::MediaType;
use crate::properties::Properties;
use frame_pool::Ticket;
use std::ffi::c_void;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering, fence};
use std::sync::{Arc, Mutex, PoisonError};
use windows::Win32::Media::DirectShow::{
    ALLOCATOR_PROPERTIES, IMemAllocator, IMemAllocator_Vtbl, IMemAllocatorCallbackTemp,
    IMemAllocatorCallbackTemp_Vtbl, IMemAllocatorNotifyCallbackTemp,
};
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows_core::{GUID, HRESULT, IUnknown, IUnknown_Vtbl, Interface};

const AM_GBF_NOTASYNCPOINT: u32 = 2;
const AM_GBF_NOWAIT: u32 = 4;

/// The COM object.
#[repr(C)]
pub struct AllocatorObject {
    vtable: &'static IMemAllocatorCallbackTemp_Vtbl,
    references: AtomicU32,
    core: Core<SampleObject>,
    notify: Mutex<Option<IMemAllocatorNotifyCallbackTemp>>,
    /// The type that the next sample brings to whoever gets it; NULL or owned.
    next_type: AtomicPtr<AM_MEDIA_TYPE>,
    _counted: Counted,
}

/// A new allocator, with one reference.
pub fn new() -> IMemAllocator {
    over(Memory::Heap)
}

/// A new allocator whose buffers a driver can be pointed to.
pub fn in_memory_of(session: &Arc<Session>) -> IMemAllocator {
    over(Memory::Ks(Arc::clone(session)))
}

fn over(memory: Memory) -> IMemAllocator {
    let object = Box::new(AllocatorObject {
        vtable: &VTABLE,
        references: AtomicU32::new(1),
        core: Core::over(memory),
        notify: Mutex::new(None),
        next_type: AtomicPtr::new(ptr::null_mut()),
        _counted: Counted::new(),
    });
    // SAFETY: the box begins with a table that starts as IMemAllocator's does, and the reference in the count is the
    // one that the interface takes over.
    unsafe { IMemAllocator::from_raw(Box::into_raw(object).cast()) }
}

/// The private method of page "QueryAccept (Upstream)": the sample that `GetBuffer` gives next brings a type with it. Only an
/// allocator of this crate has it.
pub(crate) fn attach_to_next(allocator: &IMemAllocator, media_type: &MediaType) -> Result<(), Failure> {
    if !ptr::eq(Interface::vtable(allocator), &raw const VTABLE.base__) {
        return Err(Failure::NO_INTERFACE);
    }
    let owned = super::media_type::boxed(media_type)?;
    // SAFETY: the table says that it is an AllocatorObject, and the interface holds a reference.
    let object = unsafe { object(allocator.as_raw()) };
    // AcqRel: pairs with the swap in `take_next_type`; the type's fields come before its address, both ways.
    let before = object.next_type.swap(owned, Ordering::AcqRel);
    // SAFETY: owned by the field until the swap.
    unsafe { super::media_type::free(before) };
    Ok(())
}

impl AllocatorObject {
    /// The type for the next sample, owned, or NULL. One relaxed load where there is none.
    fn take_next_type(&self) -> *mut AM_MEDIA_TYPE {
        // Relaxed: only a guess for the swap, which orders.
        if self.next_type.load(Ordering::Relaxed).is_null() {
            return ptr::null_mut();
        }
        self.next_type.swap(ptr::null_mut(), Ordering::AcqRel) // pairs with `attach_to_next`
    }
}

impl Drop for AllocatorObject {
    fn drop(&mut self) {
        // SAFETY: NULL or owned by the field.
        unsafe { super::media_type::free(*self.next_type.get_mut()) };
    }
}

/// One reference to an allocator, owned.
pub(super) struct Owned(NonNull<AllocatorObject>);

impl Owned {
    /// The reference goes to whoever takes it back with [`Owned::taken_back`].
    pub(super) fn keep(self) {
        std::mem::forget(self);
    }

    /// The reference that [`Owned::keep`] left.
    ///
    /// # Safety
    /// A reference to `object` was kept and is taken back once.
    pub(super) unsafe fn taken_back(object: NonNull<AllocatorObject>) -> Self {
        Self(object)
    }

    /// A sample's last reference went; the owner tells who asked to be told.
    ///
    /// # Safety
    /// As for [`Core::put`].
    pub(super) unsafe fn put(self, ticket: Ticket) {
        // SAFETY: the reference keeps the object.
        let object = unsafe { self.0.as_ref() };
        // SAFETY: the caller's promise.
        unsafe { object.core.put(ticket) };
        let notify = object.notify.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(notify) = notify {
            // SAFETY: a COM interface that SetNotify's caller gave us, with our reference.
            let _told = unsafe { notify.NotifyRelease() }; // its answer has no meaning for us
        }
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: a reference is owned and given up here.
        unsafe { release(self.0.as_ptr().cast()) };
    }
}

static VTABLE: IMemAllocatorCallbackTemp_Vtbl = IMemAllocatorCallbackTemp_Vtbl {
    base__: IMemAllocator_Vtbl {
        base__: IUnknown_Vtbl { QueryInterface: query_interface, AddRef: add_ref, Release: release },
        SetProperties: set_properties,
        GetProperties: get_properties,
        Commit: commit,
        Decommit: decommit,
        GetBuffer: get_buffer,
        ReleaseBuffer: release_buffer,
    },
    SetNotify: set_notify,
    GetFreeCount: get_free_count,
};

/// The object behind an interface pointer.
///
/// # Safety
/// `this` is an interface pointer of an [`AllocatorObject`] to which the caller holds a reference.
unsafe fn object<'a>(this: *mut c_void) -> &'a AllocatorObject {
    // SAFETY: `new` gave the address of the object as the interface pointer, and the reference keeps it.
    unsafe { &*this.cast::<AllocatorObject>() }
}

unsafe extern "system" fn query_interface(
    this: *mut c_void,
    iid: *const GUID,
    out: *mut *mut c_void,
) -> HRESULT {
    if iid.is_null() || out.is_null() {
        return HRESULT(Failure::POINTER.code());
    }
    let known = [IUnknown::IID, IMemAllocator::IID, IMemAllocatorCallbackTemp::IID];
    // SAFETY: not NULL; COM's caller passes a readable IID.
    let known = known.contains(unsafe { &*iid });
    if known {
        // SAFETY: COM's caller holds a reference.
        unsafe { add_ref(this) };
    }
    // SAFETY: not NULL; COM's caller passes a writable pointer.
    unsafe { out.write(if known { this } else { ptr::null_mut() }) };
    if known { OK } else { HRESULT(Failure::NO_INTERFACE.code()) }
}

unsafe extern "system" fn add_ref(this: *mut c_void) -> u32 {
    // Relaxed: the caller holds a reference already.
    // SAFETY: COM's caller holds a reference.
    unsafe { object(this) }.references.fetch_add(1, Ordering::Relaxed) + 1
}

unsafe extern "system" fn release(this: *mut c_void) -> u32 {
    // Release: what this holder did comes before the object is freed; pairs with the fence below.
    // SAFETY: COM's caller holds a reference, which it gives up here.
    let left = unsafe { object(this) }.references.fetch_sub(1, Ordering::Release) - 1;
    if left == 0 {
        fence(Ordering::Acquire); // pairs with the Release of every other holder's fetch_sub
        // SAFETY: the last reference went; no sample is out, because each holds one. The box is `new`'s.
        drop(unsafe { Box::from_raw(this.cast::<AllocatorObject>()) });
    }
    left
}

unsafe extern "system" fn set_properties(
    this: *mut c_void,
    request: *const ALLOCATOR_PROPERTIES,
    actual: *mut ALLOCATOR_PROPERTIES,
) -> HRESULT {
    // SAFETY: NULL or readable, an in-parameter of COM's caller.
    let request = unsafe { request.as_ref() };
    if actual.is_null() {
        return HRESULT(Failure::POINTER.code());
    }
    let Some(request) = request else { return HRESULT(Failure::POINTER.code()) };
    // SAFETY: COM's caller holds a reference.
    let set = unsafe { object(this) }.core.set_properties(from_wire(request));
    // SAFETY: an out-parameter of COM's caller.
    hresult(set.and_then(|properties| unsafe { put(actual, to_wire(properties)) }))
}

unsafe extern "system" fn get_properties(this: *mut c_void, out: *mut ALLOCATOR_PROPERTIES) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let properties = unsafe { object(this) }.core.properties();
    // SAFETY: an out-parameter of COM's caller.
    hresult(unsafe { put(out, to_wire(properties)) })
}

unsafe extern "system" fn commit(this: *mut c_void) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let object = unsafe { object(this) };
    hresult(object.core.commit(&NonNull::from(object)))
}

unsafe extern "system" fn decommit(this: *mut c_void) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    unsafe { object(this) }.core.decommit();
    OK
}

/// The times, and AM_GBF_PREVFRAMESKIPPED, are hints that a renderer's allocator may use to choose a buffer; ours are all
/// alike. AM_GBF_NOTASYNCPOINT: "dynamic format changes are not allowed on this buffer", so a type waits for the next one.
unsafe extern "system" fn get_buffer(
    this: *mut c_void,
    out: *mut *mut c_void,
    _start: *const i64,
    _end: *const i64,
    flags: u32,
) -> HRESULT {
    if out.is_null() {
        return HRESULT(Failure::POINTER.code());
    }
    let wait = if flags & AM_GBF_NOWAIT == 0 { Wait::ForBuffer } else { Wait::No };
    // SAFETY: COM's caller holds a reference.
    let object = unsafe { object(this) };
    let (sample, result) = match object.core.get(wait) {
        Ok(taken) => {
            // SAFETY: as above; the sample keeps this reference until it is given back.
            unsafe { add_ref(this) };
            let sample = taken.slot.hand_out(taken.ticket, Owned(NonNull::from(object)));
            if flags & AM_GBF_NOTASYNCPOINT == 0 {
                let next_type = object.take_next_type();
                if !next_type.is_null() {
                    taken.slot.bring(next_type);
                }
            }
            (sample, OK)
        }
        Err(failure) => (ptr::null_mut(), HRESULT(failure.code())),
    };
    // SAFETY: not NULL; an out-parameter of COM's caller.
    unsafe { out.write(sample) };
    result
}

/// Samples call this on themselves when their count reaches zero; ours go back without it. A caller who holds a
/// reference is told to release it instead: taking the buffer from under that reference would hand it out twice.
unsafe extern "system" fn release_buffer(_this: *mut c_void, sample: *mut c_void) -> HRESULT {
    let refused = if sample.is_null() { Failure::POINTER } else { Failure::UNEXPECTED };
    HRESULT(refused.code())
}

unsafe extern "system" fn set_notify(this: *mut c_void, notify: *mut c_void) -> HRESULT {
    // SAFETY: NULL or an interface of COM's caller; the clone is our own reference.
    let notify = unsafe { IMemAllocatorNotifyCallbackTemp::from_raw_borrowed(&notify) }.cloned();
    // SAFETY: COM's caller holds a reference.
    let mut current = unsafe { object(this) }.notify.lock().unwrap_or_else(PoisonError::into_inner);
    let old = std::mem::replace(&mut *current, notify);
    drop(current); // before the old one's Release, which is foreign code
    drop(old);
    OK
}

unsafe extern "system" fn get_free_count(this: *mut c_void, out: *mut i32) -> HRESULT {
    // SAFETY: COM's caller holds a reference.
    let free = unsafe { object(this) }.core.free_count();
    // SAFETY: an out-parameter of COM's caller.
    hresult(unsafe { put(out, free as i32) })
}

pub(crate) fn from_wire(wire: &ALLOCATOR_PROPERTIES) -> Properties {
    Properties {
        buffers: wire.cBuffers,
        buffer_bytes: wire.cbBuffer,
        align_bytes: wire.cbAlign,
        prefix_bytes: wire.cbPrefix,
    }
}

pub(crate) fn to_wire(properties: Properties) -> ALLOCATOR_PROPERTIES {
    ALLOCATOR_PROPERTIES {
        cBuffers: properties.buffers,
        cbBuffer: properties.buffer_bytes,
        cbAlign: properties.align_bytes,
        cbPrefix: properties.prefix_bytes,
    }
}
