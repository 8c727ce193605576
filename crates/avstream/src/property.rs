//! Properties: `KSPROPERTY_SET`, `KSPROPERTY_ITEM`, `KSAUTOMATION_TABLE`.
//!
//! A property is a type with an id and a value ([`Property`]); what can be done with it on a kind of object are traits:
//! [`Get`], [`Set`], and [`Query`] for answers of any length. KS checks ids and minimal lengths before a handler runs
//! ("KS Properties", page nf-ks-kspropertyhandler) and answers BASICSUPPORT itself; the trampolines here do the rest.
//!
//! ```
//! # use avstream::property::{Get, Item, OnPin, Property, PropertySet};
//! # fn example<P: avstream::Pin>() where FramesSent: Get<OnPin<P>> {
//! # }
//! struct FramesSent;
//! impl Property for FramesSent {
//!     type Value = u64;
//!     const ID: u32 = 0;
//! }
//! ```

// UNSAFETY: handlers get an IRP and an untyped buffer.
#![allow(unsafe_code)]

use crate::automation::object;
use crate::bytes::{self, Plain};
use crate::sys::callbacks;
use crate::{NtError, Result};
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;
use ks_sys::{
    GUID, IRP, KSIDENTIFIER, KSPROPERTY_ITEM, KSPROPERTY_ITEM_Anonymous1, KSPROPERTY_ITEM_Anonymous2,
    KSPROPERTY_SET, NTSTATUS, PIRP,
};

pub use crate::automation::{OnFilter, OnPin, Request, Target};

/// An item of a property set.
pub trait Property: 'static {
    /// What is read or written. For a [`Query`] the least that is answered.
    type Value: Plain;
    /// `PropertyId`.
    const ID: u32;
}

/// A property that can be read.
pub trait Get<T: Target>: Property {
    /// Its value now.
    fn get(object: T::Ref<'_>) -> Result<Self::Value>;
}

/// A property that can be written.
pub trait Set<T: Target>: Property {
    /// Takes a value over, or refuses it.
    fn set(object: T::Ref<'_>, value: Self::Value, request: &Request<'_>) -> Result<()>;
}

/// A property whose answer has any length.
pub trait Query<T: Target>: Property {
    /// How long the answer is now, and a function that writes that many bytes.
    fn size(object: &T::Ref<'_>) -> usize;
    /// Writes the answer into exactly [`Query::size`] bytes, or fewer, and says how many.
    fn write(object: T::Ref<'_>, answer: &mut [u8]) -> usize;
}

/// A property set in a table: `KSPROPERTY_SET`.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct PropertySet<T>(KSPROPERTY_SET, PhantomData<T>);

// SAFETY: it points to constants.
unsafe impl<T> Sync for PropertySet<T> {}

impl<T: Target> PropertySet<T> {
    /// A set and its items.
    #[must_use]
    pub const fn new(set: &'static GUID, items: &'static [Item<T>]) -> Self {
        let mut index = 0;
        while index < items.len() {
            let mut other = index + 1;
            while other < items.len() {
                assert!(
                    items[index].0.PropertyId != items[other].0.PropertyId,
                    "PropertySet: two items have the same PropertyId"
                );
                other += 1;
            }
            index += 1;
        }
        Self(
            KSPROPERTY_SET {
                Set: &raw const *set,
                PropertiesCount: items.len() as u32,
                PropertyItem: items.as_ptr().cast(),
                FastIoCount: 0,
                FastIoTable: core::ptr::null(),
            },
            PhantomData,
        )
    }
}

impl<T> core::fmt::Debug for PropertySet<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("PropertySet")
    }
}

/// A property in its set: `KSPROPERTY_ITEM`.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Item<T>(KSPROPERTY_ITEM, PhantomData<T>);

// SAFETY: it holds functions and constants.
unsafe impl<T> Sync for Item<T> {}

impl<T> core::fmt::Debug for Item<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Item")
    }
}

impl<T: Target> Item<T> {
    const fn new<V: Property>(get: ks_sys::PFNKSHANDLER, set: ks_sys::PFNKSHANDLER, min_data: usize) -> Self {
        Self(
            KSPROPERTY_ITEM {
                PropertyId: V::ID,
                Anonymous1: KSPROPERTY_ITEM_Anonymous1 { GetPropertyHandler: get },
                MinProperty: size_of::<ks_sys::KSPROPERTY>() as u32,
                MinData: min_data as u32,
                Anonymous2: KSPROPERTY_ITEM_Anonymous2 { SetPropertyHandler: set },
                Values: core::ptr::null(),
                RelationsCount: 0,
                Relations: core::ptr::null(),
                SupportHandler: None,
                SerializedSize: 0,
            },
            PhantomData,
        )
    }

    /// Can be read.
    #[must_use]
    pub const fn get<V: Get<T>>() -> Self {
        Self::new::<V>(Some(get_handler::<On<V, T>>), None, size_of::<V::Value>())
    }

    /// Can be written.
    #[must_use]
    pub const fn set<V: Set<T>>() -> Self {
        Self::new::<V>(None, Some(set_handler::<On<V, T>>), size_of::<V::Value>())
    }

    /// Can be read and written.
    #[must_use]
    pub const fn get_set<V: Get<T> + Set<T>>() -> Self {
        Self::new::<V>(Some(get_handler::<On<V, T>>), Some(set_handler::<On<V, T>>), size_of::<V::Value>())
    }

    /// Can be asked for an answer of any length. No minimal length: a question for the size comes with none.
    #[must_use]
    pub const fn query<V: Query<T>>() -> Self {
        Self::new::<V>(Some(query_handler::<On<V, T>>), None, 0)
    }
}

/// A property on a kind of object, as one type, for the trampolines.
struct On<V, T>(PhantomData<(V, T)>);

trait Getter: 'static {
    fn get(irp: NonNull<IRP>, data: *mut c_void) -> Result<()>;
}
trait Setter: 'static {
    fn set(irp: NonNull<IRP>, data: *const c_void) -> Result<()>;
}
trait Querier: 'static {
    fn query(irp: NonNull<IRP>, data: *mut c_void) -> Result<()>;
}

impl<T: Target, V: Get<T>> Getter for On<V, T> {
    fn get(irp: NonNull<IRP>, data: *mut c_void) -> Result<()> {
        let value = V::get(object::<T>(irp)?)?;
        if data.is_null() {
            return Err(NtError::BUFFER_TOO_SMALL);
        }
        // SAFETY: KS has checked that the buffer holds MinData bytes, the size of the value; any address will do.
        unsafe { data.cast::<V::Value>().write_unaligned(value) };
        Request::of(irp).set_information(size_of::<V::Value>());
        Ok(())
    }
}

impl<T: Target, V: Set<T>> Setter for On<V, T> {
    fn set(irp: NonNull<IRP>, data: *const c_void) -> Result<()> {
        if data.is_null() {
            return Err(NtError::INVALID_PARAMETER);
        }
        // SAFETY: KS has checked that the buffer holds MinData bytes, and has copied it into the kernel.
        let value = unsafe { data.cast::<V::Value>().read_unaligned() };
        V::set(object::<T>(irp)?, value, &Request::of(irp))
    }
}

impl<T: Target, V: Query<T>> Querier for On<V, T> {
    fn query(irp: NonNull<IRP>, data: *mut c_void) -> Result<()> {
        let target = object::<T>(irp)?;
        let request = Request::of(irp);
        let (size, room) = (V::size(&target), request.output_length());
        if room == 0 || data.is_null() {
            request.set_information(size);
            return Err(NtError::BUFFER_OVERFLOW);
        }
        if room < size {
            return Err(NtError::BUFFER_TOO_SMALL);
        }
        // SAFETY: the buffer holds `room` bytes, and `size` is not more; KS's buffer is zeroed or the caller's input.
        let answer = unsafe { core::slice::from_raw_parts_mut(data.cast::<u8>(), size) };
        request.set_information(V::write(target, answer).min(size));
        Ok(())
    }
}

callbacks! {
    unsafe fn get_handler<G: Getter>(irp: PIRP, _request: *mut KSIDENTIFIER, data: *mut c_void) -> NTSTATUS {
        NtError::status_of(NonNull::new(irp).ok_or(NtError::INVALID_PARAMETER).and_then(|irp| G::get(irp, data)))
    }

    unsafe fn set_handler<S: Setter>(irp: PIRP, _request: *mut KSIDENTIFIER, data: *mut c_void) -> NTSTATUS {
        NtError::status_of(NonNull::new(irp).ok_or(NtError::INVALID_PARAMETER).and_then(|irp| S::set(irp, data)))
    }

    unsafe fn query_handler<Q: Querier>(irp: PIRP, _request: *mut KSIDENTIFIER, data: *mut c_void) -> NTSTATUS {
        NtError::status_of(NonNull::new(irp).ok_or(NtError::INVALID_PARAMETER).and_then(|irp| Q::query(irp, data)))
    }
}

/// Writes a value's bytes at the front of an answer.
pub fn write_value<V: Plain>(value: &V, answer: &mut [u8]) -> usize {
    bytes::copy(bytes::of(value), answer)
}
