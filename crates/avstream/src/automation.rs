//! What properties, methods and events have in common: the object a request goes to, the request, and the table of all three.
//!
//! Pages: ns-ks-ksautomation_table_; "Defining Automation Tables".

// UNSAFETY: handlers get an IRP, and tables are C structures of pointers.
#![allow(unsafe_code)]

use crate::allocator::AssignedAllocator;
use crate::event::EventSet;
use crate::filter::{Filter, FilterRef};
use crate::irql::{self, Passive, UnderControl};
use crate::method::MethodSet;
use crate::pin::{Pin, PinRef};
use crate::property::PropertySet;
use crate::{NtError, Result, sys};
use core::marker::PhantomData;
use core::ptr::NonNull;
use ks_sys::{FILE_OBJECT, IRP, KSAUTOMATION_TABLE, KSEVENT_ITEM, KSMETHOD_ITEM, KSPROPERTY_ITEM, PIRP};

/// The kind of object that a request goes to.
pub trait Target: 'static {
    /// A reference on it.
    type Ref<'a>;

    /// # Safety
    /// `irp` is a request to an object of this driver, being handled for `'a`.
    #[doc(hidden)]
    unsafe fn from_irp<'a>(irp: PIRP) -> Option<Self::Ref<'a>>;

    /// # Safety
    /// `file` is a file object of this driver's KS object, which lives for `'a`.
    #[doc(hidden)]
    unsafe fn from_file<'a>(file: *mut FILE_OBJECT) -> Option<Self::Ref<'a>>;
}

/// Requests to pins of type `P`.
#[derive(Debug)]
pub struct OnPin<P>(PhantomData<P>);
/// Requests to filters of type `F`.
#[derive(Debug)]
pub struct OnFilter<F>(PhantomData<F>);

impl<P: Pin> Target for OnPin<P> {
    type Ref<'a> = PinRef<'a, P>;
    unsafe fn from_irp<'a>(irp: PIRP) -> Option<PinRef<'a, P>> {
        // SAFETY: by the caller's promise.
        unsafe { PinRef::from_irp(irp) }
    }

    unsafe fn from_file<'a>(file: *mut FILE_OBJECT) -> Option<PinRef<'a, P>> {
        // SAFETY: by the caller's promise; the context is checked.
        unsafe { PinRef::from_raw(sys::KsGetObjectFromFileObject(file).cast()) }
    }
}

impl<F: Filter> Target for OnFilter<F> {
    type Ref<'a> = FilterRef<'a, F>;
    unsafe fn from_irp<'a>(irp: PIRP) -> Option<FilterRef<'a, F>> {
        // SAFETY: by the caller's promise.
        unsafe { FilterRef::from_irp(irp) }
    }

    unsafe fn from_file<'a>(file: *mut FILE_OBJECT) -> Option<FilterRef<'a, F>> {
        // SAFETY: by the caller's promise; the context is checked.
        unsafe { FilterRef::from_raw(sys::KsGetObjectFromFileObject(file).cast()) }
    }
}

/// The request that a handler serves. `PASSIVE_LEVEL`.
#[derive(Debug)]
pub struct Request<'a> {
    irp: NonNull<IRP>,
    life: PhantomData<&'a IRP>,
    level: UnderControl,
}

impl Request<'_> {
    /// For a trampoline that was called with `irp`.
    pub(crate) fn of(irp: NonNull<IRP>) -> Self {
        Self { irp, life: PhantomData, level: irql::token() }
    }

    /// The handler's level. AVStream may hold the filter control mutex ("Filter Control Mutex in AVStream"), so the
    /// processing mutex is all that a handler may take.
    pub fn level(&mut self) -> &mut UnderControl {
        &mut self.level
    }

    /// The allocator object behind a handle in the request; refused if it is none.
    pub fn allocator(&self, handle: usize) -> Result<AssignedAllocator> {
        // SAFETY: the IRP being handled.
        let mode = unsafe { (*self.irp.as_ptr()).RequestorMode };
        AssignedAllocator::from_handle(
            core::ptr::without_provenance_mut(handle),
            mode,
            &irql::token::<Passive>(),
        )
    }

    /// Room for the answer, as the caller says.
    pub(crate) fn output_length(&self) -> usize {
        // SAFETY: the IRP being handled; its current stack location is an IRP_MJ_DEVICE_CONTROL.
        unsafe {
            let location = (*self.irp.as_ptr()).Tail.Overlay.Anonymous2.Anonymous.CurrentStackLocation;
            (*location).Parameters.DeviceIoControl.OutputBufferLength as usize
        }
    }

    pub(crate) fn set_information(&self, bytes: usize) {
        // SAFETY: the IRP being handled.
        unsafe { (*self.irp.as_ptr()).IoStatus.Information = bytes as _ };
    }
}

/// The object of the request being handled.
pub(crate) fn object<'a, T: Target>(irp: NonNull<IRP>) -> Result<T::Ref<'a>> {
    // SAFETY: a trampoline hands in the IRP it was called with; the object lives while it handles it.
    unsafe { T::from_irp(irp.as_ptr()) }.ok_or(NtError::INVALID_DEVICE_REQUEST)
}

/// The automation table over an object's sets.
pub(crate) const fn table<T>(
    properties: &'static [PropertySet<T>],
    methods: &'static [MethodSet<T>],
    events: &'static [EventSet<T>],
) -> KSAUTOMATION_TABLE {
    KSAUTOMATION_TABLE {
        PropertySetsCount: properties.len() as u32,
        PropertyItemSize: size_of::<KSPROPERTY_ITEM>() as u32,
        PropertySets: properties.as_ptr().cast(),
        MethodSetsCount: methods.len() as u32,
        MethodItemSize: size_of::<KSMETHOD_ITEM>() as u32,
        MethodSets: methods.as_ptr().cast(),
        EventSetsCount: events.len() as u32,
        EventItemSize: size_of::<KSEVENT_ITEM>() as u32,
        EventSets: events.as_ptr().cast(),
    }
}

/// A table without sets is no table: the class driver's own is all there is.
pub(crate) const fn is_empty(table: &KSAUTOMATION_TABLE) -> bool {
    table.PropertySetsCount == 0 && table.MethodSetsCount == 0 && table.EventSetsCount == 0
}
