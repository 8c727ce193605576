//! Methods: `KSMETHOD_SET`, `KSMETHOD_ITEM`.
//!
//! A method is a type with an id and the type of its data ([`Method`]); what happens is one of four traits, by the way the data
//! goes: [`Run`] (none), [`Take`] (to the driver), [`Give`] (to the client), [`Change`] (both). Lengths and BASICSUPPORT are KS's to
//! check, from the item ("KS Methods", pages ns-ks-ksmethod_item, nf-ks-ksmethodhandler).
//!
//! ```
//! use avstream::method::{Item, Method, MethodSet, Run};
//! use avstream::property::{OnPin, Request};
//! use avstream::{Pin, PinRef, Result};
//! # use avstream::raw::GUID;
//! # const SET: GUID = GUID::from_u128(1);
//! /// Forgets what was counted.
//! struct Reset;
//! impl Method for Reset {
//!     type Data = ();
//!     const ID: u32 = 0;
//! }
//! # trait Counts { fn forget(&self); }
//! impl<P: Pin + Counts> Run<OnPin<P>> for Reset {
//!     fn run(pin: PinRef<'_, P>, _request: &mut Request<'_>) -> Result<()> {
//!         pin.forget();
//!         Ok(())
//!     }
//! }
//! struct Table<P>(P);
//! impl<P: Pin + Counts> Table<P> {
//!     const ITEMS: &'static [Item<OnPin<P>>] = &[Item::run::<Reset>()];
//!     const METHODS: &'static [MethodSet<OnPin<P>>] = &[MethodSet::new(&SET, Self::ITEMS)];
//! }
//! ```

// UNSAFETY: handlers get an IRP and an untyped buffer.
#![allow(unsafe_code)]

use crate::automation::{Request, Target, object};
use crate::bytes::Plain;
use crate::sys::callbacks;
use crate::{NtError, Result};
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;
use ks_sys::{GUID, IRP, KSIDENTIFIER, KSMETHOD_ITEM, KSMETHOD_ITEM_Anonymous, KSMETHOD_SET, NTSTATUS, PIRP};

/// An item of a method set.
pub trait Method: 'static {
    /// What goes with a call; `()` for nothing.
    type Data: 'static;
    /// `MethodId`.
    const ID: u32;
}

/// A method without data.
pub trait Run<T: Target>: Method<Data = ()> {
    /// Does it.
    fn run(object: T::Ref<'_>, request: &mut Request<'_>) -> Result<()>;
}

/// A method with data for the driver.
pub trait Take<T: Target>: Method<Data: Plain> {
    /// Does it.
    fn take(object: T::Ref<'_>, data: Self::Data, request: &mut Request<'_>) -> Result<()>;
}

/// A method with data for the client.
pub trait Give<T: Target>: Method<Data: Plain> {
    /// Does it.
    fn give(object: T::Ref<'_>, request: &mut Request<'_>) -> Result<Self::Data>;
}

/// A method with data both ways.
pub trait Change<T: Target>: Method<Data: Plain> {
    /// Does it.
    fn change(object: T::Ref<'_>, data: Self::Data, request: &mut Request<'_>) -> Result<Self::Data>;
}

/// A method set in a table: `KSMETHOD_SET`.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct MethodSet<T>(KSMETHOD_SET, PhantomData<T>);

// SAFETY: it points to constants.
unsafe impl<T> Sync for MethodSet<T> {}

impl<T: Target> MethodSet<T> {
    /// A set and its items.
    #[must_use]
    pub const fn new(set: &'static GUID, items: &'static [Item<T>]) -> Self {
        let mut index = 1;
        while index < items.len() {
            assert!(
                items[index - 1].0.MethodId < items[index].0.MethodId,
                "MethodSet: items stand in the order of their MethodId, each once"
            );
            index += 1;
        }
        let raw = KSMETHOD_SET {
            Set: &raw const *set,
            MethodsCount: items.len() as u32,
            MethodItem: items.as_ptr().cast(),
            FastIoCount: 0,
            FastIoTable: core::ptr::null(),
        };
        Self(raw, PhantomData)
    }
}

/// A method in its set: `KSMETHOD_ITEM`.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Item<T>(KSMETHOD_ITEM, PhantomData<T>);

// SAFETY: it holds functions and constants.
unsafe impl<T> Sync for Item<T> {}

impl<T: Target> Item<T> {
    const fn new<M: Method>(handler: ks_sys::PFNKSHANDLER, flags: u32) -> Self {
        let raw = KSMETHOD_ITEM {
            MethodId: M::ID,
            Anonymous: KSMETHOD_ITEM_Anonymous { MethodHandler: handler },
            MinMethod: size_of::<ks_sys::KSMETHOD>() as u32,
            MinData: size_of::<M::Data>() as u32,
            SupportHandler: None,
            Flags: flags,
        };
        Self(raw, PhantomData)
    }

    /// Runs.
    #[must_use]
    pub const fn run<M: Run<T>>() -> Self {
        Self::new::<M>(Some(handler::<Running<M, T>>), ks_sys::KSMETHOD_TYPE_NONE)
    }

    /// Takes data.
    #[must_use]
    pub const fn take<M: Take<T>>() -> Self {
        Self::new::<M>(Some(handler::<Taking<M, T>>), ks_sys::KSMETHOD_TYPE_READ)
    }

    /// Gives data.
    #[must_use]
    pub const fn give<M: Give<T>>() -> Self {
        Self::new::<M>(Some(handler::<Giving<M, T>>), ks_sys::KSMETHOD_TYPE_WRITE)
    }

    /// Takes data and gives it back changed.
    #[must_use]
    pub const fn change<M: Change<T>>() -> Self {
        Self::new::<M>(Some(handler::<Changing<M, T>>), ks_sys::KSMETHOD_TYPE_MODIFY)
    }
}

/// A method on a kind of object, and which way its data goes, as one type for the trampoline.
struct Running<M, T>(PhantomData<(M, T)>);
struct Taking<M, T>(PhantomData<(M, T)>);
struct Giving<M, T>(PhantomData<(M, T)>);
struct Changing<M, T>(PhantomData<(M, T)>);

trait Handles: 'static {
    fn handle(irp: NonNull<IRP>, data: *mut c_void) -> Result<()>;
}

/// What the client sent.
fn read<V: Plain>(data: *mut c_void) -> Result<V> {
    if data.is_null() {
        return Err(NtError::INVALID_PARAMETER);
    }
    // SAFETY: KS has checked that its buffer holds MinData bytes, the size of the data; any bytes are a value.
    Ok(unsafe { data.cast::<V>().read_unaligned() })
}

/// What the client gets.
fn write<V: Plain>(request: &Request<'_>, data: *mut c_void, value: V) -> Result<()> {
    if data.is_null() {
        return Err(NtError::BUFFER_TOO_SMALL);
    }
    // SAFETY: as in `read`.
    unsafe { data.cast::<V>().write_unaligned(value) };
    request.set_information(size_of::<V>());
    Ok(())
}

impl<T: Target, M: Run<T>> Handles for Running<M, T> {
    fn handle(irp: NonNull<IRP>, _data: *mut c_void) -> Result<()> {
        let mut request = Request::of(irp);
        request.set_information(0);
        M::run(object::<T>(irp)?, &mut request)
    }
}

impl<T: Target, M: Take<T>> Handles for Taking<M, T> {
    fn handle(irp: NonNull<IRP>, data: *mut c_void) -> Result<()> {
        let mut request = Request::of(irp);
        request.set_information(0);
        M::take(object::<T>(irp)?, read(data)?, &mut request)
    }
}

impl<T: Target, M: Give<T>> Handles for Giving<M, T> {
    fn handle(irp: NonNull<IRP>, data: *mut c_void) -> Result<()> {
        let mut request = Request::of(irp);
        let given = M::give(object::<T>(irp)?, &mut request)?;
        write(&request, data, given)
    }
}

impl<T: Target, M: Change<T>> Handles for Changing<M, T> {
    fn handle(irp: NonNull<IRP>, data: *mut c_void) -> Result<()> {
        let mut request = Request::of(irp);
        let changed = M::change(object::<T>(irp)?, read(data)?, &mut request)?;
        write(&request, data, changed)
    }
}

callbacks! {
    unsafe fn handler<H: Handles>(irp: PIRP, _request: *mut KSIDENTIFIER, data: *mut c_void) -> NTSTATUS {
        NtError::status_of(NonNull::new(irp).ok_or(NtError::INVALID_PARAMETER).and_then(|irp| H::handle(irp, data)))
    }
}
