//! The driver's own data on a KS object: `KSPIN.Context` and its relatives.
//!
//! A context is allocated by the create trampoline, put into the object's bag with a free function of its type
//! (`KsAddItemToObjectBag`), and pointed at by `Context`. Until then `Context` holds the PARENT's ("Context is
//! initialized to the value of the Context member of the parent"), so every context starts with its type: reading one
//! as the wrong type gives `None`, whatever the order of callbacks.

// UNSAFETY: KS keeps the context as an untyped pointer.
#![allow(unsafe_code)]

use crate::{NtError, Result, pool::PoolBox, sys};
use core::any::{Any, TypeId};
use core::ffi::c_void;
use core::ptr::NonNull;

/// What `Context` points to, for every object of this crate.
#[repr(C)]
pub(crate) struct Context<T> {
    kind: TypeId,
    value: T,
}

/// Puts a value into pool and into the bag, and gives the pointer for the object's `Context`.
///
/// # Safety
/// `bag` is an object bag whose mutex is held, as in the object's create callback.
pub(crate) unsafe fn place<T: 'static>(bag: ks_sys::KSOBJECT_BAG, value: T) -> Result<NonNull<c_void>> {
    let raw = PoolBox::new(Context { kind: TypeId::of::<T>(), value })?.into_raw();
    // SAFETY: the bag is the caller's promise; the item is ours and `drop_context` knows its type.
    let status = unsafe { sys::KsAddItemToObjectBag(bag, raw.as_ptr().cast(), Some(drop_context::<T>)) };
    if let Err(error) = NtError::check(status) {
        // SAFETY: the bag refused it, so it is still ours.
        drop(unsafe { PoolBox::from_raw(raw) });
        return Err(error);
    }
    Ok(raw.cast())
}

sys::callbacks! {
    /// `PFNKSFREE`: called by KS when the bag lets go of the item.
    unsafe fn drop_context<T: Any>(item: *mut c_void) {
        if let Some(raw) = NonNull::new(item) {
            // SAFETY: `place` put a `Context<T>` in together with this function, and the bag calls it once.
            drop(unsafe { PoolBox::from_raw(raw.cast::<Context<T>>()) });
        }
    }
}

/// The context as a `T`, if that is what it is.
///
/// # Safety
/// `raw` is null or a context of this crate, of any type, that lives as long as `'a`.
pub(crate) unsafe fn get<'a, T: 'static>(raw: *mut c_void) -> Option<&'a T> {
    let kind = NonNull::new(raw)?.cast::<TypeId>();
    // SAFETY: every context starts with its type.
    if unsafe { kind.read() } != TypeId::of::<T>() {
        return None;
    }
    // SAFETY: it is a `Context<T>`, by its own word; contexts are only shared, never borrowed mutably.
    Some(unsafe { &kind.cast::<Context<T>>().as_ref().value })
}
