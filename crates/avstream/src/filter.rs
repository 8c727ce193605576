//! The filter: `KSFILTER`, `KSFILTER_DESCRIPTOR`, `KSFILTER_DISPATCH`.
//!
//! Implement [`Filter`] for the type that holds what the pins of one filter share. Frames are processed either by each
//! pin for itself ([`PinProcess`](crate::PinProcess), for hardware) or for all pins at once ([`FilterProcess`], for
//! transforms). Pages: ns-ks-_ksfilter_descriptor, ns-ks-_ksfilter_dispatch; "Filter-Centric Processing".
//!
//! ```
//! use avstream::raw::GUID;
//! use avstream::{Device, DeviceRef, Filter, Passive, PinType, Result};
//! # struct Camera;
//! # impl Device for Camera {
//! #     const FILTERS: &'static [avstream::FilterType<Self>] = &[];
//! #     fn add(_: &avstream::device::NewDevice<'_>, _: &Passive) -> Result<Self> { Ok(Self) }
//! # }
//! struct Lens;
//! impl Filter for Lens {
//!     type Device = Camera;
//!     const REFERENCE: GUID = GUID::from_u128(0x3c1f_55aa_90c2_4e83_a771_0d5e_62b8_914f);
//!     const CATEGORIES: &'static [GUID] = &[avstream::raw::KSCATEGORY_CAPTURE];
//!     const PINS: &'static [PinType<Self>] = &[]; // PinType::of::<Output>() for each pin
//!     fn create(_: DeviceRef<'_, Camera>, _: &Passive) -> Result<Self> {
//!         Ok(Self)
//!     }
//! }
//! ```

// UNSAFETY: KS calls back with pointers to its objects.
#![allow(unsafe_code)]

use crate::automation::{self, OnFilter};
use crate::context;
use crate::device::{Device, DeviceRef};
use crate::event::EventSet;
use crate::irql::{self, Irql, Passive};
use crate::method::MethodSet;
use crate::pin::PinType;
use crate::process::{Next, ProcessPins};
use crate::property::PropertySet;
use crate::sys::callbacks;
use crate::{NtError, Result, sys};
use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::NonNull;
use ks_sys::{
    GUID, KSAUTOMATION_TABLE, KSFILTER, KSFILTER_DESCRIPTOR, KSFILTER_DISPATCH, KSPIN_DESCRIPTOR_EX,
    KSPROCESSPIN_INDEXENTRY, NTSTATUS, PIRP,
};

/// A filter type, and what the pins of one filter share.
pub trait Filter: Sized + Send + Sync + 'static {
    /// The device it belongs to.
    type Device: Device;

    /// `ReferenceGuid`: its text is the name under which KS registers the filter's interfaces.
    const REFERENCE: GUID;
    /// `Categories`: the device interface classes.
    const CATEGORIES: &'static [GUID];
    /// `PinDescriptors`: the pin types, in the order of their ids.
    const PINS: &'static [PinType<Self>];
    /// How frames are processed: by the pins, unless [`FilterProcessing::by_filter`].
    const PROCESS: FilterProcessing<Self> = FilterProcessing::BY_PINS;
    /// The filter's own properties.
    const PROPERTIES: &'static [PropertySet<OnFilter<Self>>] = &[];
    /// The filter's own methods.
    const METHODS: &'static [MethodSet<OnFilter<Self>>] = &[];
    /// The events that the filter signals.
    const EVENTS: &'static [EventSet<OnFilter<Self>>] = &[];
    /// `KSFILTER_DESCRIPTOR.Flags`, beside what [`Filter::PROCESS`] brings.
    const FLAGS: u32 = 0;

    /// `Create`: makes the context of a new filter. At `PASSIVE_LEVEL`, under the device mutex.
    fn create(device: DeviceRef<'_, Self::Device>, at: &Passive) -> Result<Self>;

    /// `Close`: the last callback.
    fn close(_filter: FilterRef<'_, Self>, _at: &Passive) {}

    /// `Reset`: frames on their way are discarded.
    fn reset(_filter: FilterRef<'_, Self>) {}
}

/// Processing for all pins of a filter at once.
pub trait FilterProcess: Filter {
    /// The highest level at which `process` wants to be called.
    type Level: Irql;

    /// Frames are there on all pins that need some.
    fn process(
        filter: FilterRef<'_, Self>,
        pins: ProcessPins<'_, Self>,
        at: &mut Self::Level,
    ) -> Result<Next>;
}

/// Who processes frames.
#[derive(Debug)]
pub struct FilterProcessing<F> {
    slot: ks_sys::PFNKSFILTERPROCESS,
    flags: u32,
    filter: PhantomData<F>,
}

impl<F: Filter> FilterProcessing<F> {
    /// Each pin for itself.
    pub const BY_PINS: Self = Self { slot: None, flags: 0, filter: PhantomData };

    /// The filter, for all pins together. Its pins must not process.
    #[must_use]
    pub const fn by_filter() -> Self
    where
        F: FilterProcess,
    {
        let flags = if <F::Level as Irql>::MAY_BE_DISPATCH {
            ks_sys::KSFILTER_FLAG_DISPATCH_LEVEL_PROCESSING
        } else {
            0
        };
        Self { slot: Some(process::<F>), flags, filter: PhantomData }
    }
}

/// A filter with its context.
#[derive(Debug)]
pub struct FilterRef<'a, F> {
    raw: NonNull<KSFILTER>,
    context: &'a F,
}

impl<F> Clone for FilterRef<'_, F> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<F> Copy for FilterRef<'_, F> {}

impl<'a, F: Filter> FilterRef<'a, F> {
    /// # Safety
    /// `raw` is null or a filter of this driver that lives as long as `'a`.
    pub(crate) unsafe fn from_raw(raw: *mut KSFILTER) -> Option<Self> {
        let raw = NonNull::new(raw)?;
        // SAFETY: the class driver keeps the structure while it calls back.
        let context = unsafe { (*raw.as_ptr()).Context };
        // SAFETY: the context of a filter (its own, or until then its device's) is of this crate.
        Some(Self { raw, context: unsafe { context::get(context) }? })
    }

    /// # Safety
    /// `irp` is a request to a filter or pin of this driver, being handled for `'a`.
    pub(crate) unsafe fn from_irp(irp: PIRP) -> Option<Self> {
        // SAFETY: a request to a KS object, by the caller's promise.
        unsafe { Self::from_raw(sys::KsGetFilterFromIrp(irp)) }
    }

    /// The context, for as long as the filter is known to live.
    #[must_use]
    pub fn context(self) -> &'a F {
        self.context
    }

    /// Asks for processing: frames, or something else that was missing, are there. Any level up to `DISPATCH_LEVEL`.
    pub fn attempt_processing(self, when: When) {
        // SAFETY: a live filter; nf-ks-ksfilterattemptprocessing allows any level up to DISPATCH_LEVEL.
        unsafe { sys::KsFilterAttemptProcessing(self.raw.as_ptr(), when.asynchronous()) }
    }

    /// The device it belongs to. `KsGetDevice` is a call for `PASSIVE_LEVEL`: what is needed above it is kept in a context.
    #[must_use]
    pub fn device(self, _at: &Passive) -> Option<DeviceRef<'a, F::Device>> {
        // SAFETY: a live filter of this driver, at PASSIVE_LEVEL; the device outlives it.
        unsafe { DeviceRef::of(self.raw.as_ptr().cast()) }
    }

    pub(crate) fn as_non_null(self) -> NonNull<KSFILTER> {
        self.raw
    }

    /// The structure, for what this crate does not wrap.
    #[must_use]
    pub fn raw(self) -> *mut KSFILTER {
        self.raw.as_ptr()
    }
}

impl<F> Deref for FilterRef<'_, F> {
    type Target = F;
    fn deref(&self) -> &F {
        self.context
    }
}

/// Whether a request for processing may be served within the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Within the call, if the level allows.
    Now,
    /// In a work item.
    Later,
}

impl When {
    pub(crate) const fn asynchronous(self) -> u8 {
        match self {
            Self::Now => 0,
            Self::Later => 1,
        }
    }
}

/// A filter type in its device's list.
#[repr(transparent)]
#[derive(Clone, Copy, Debug)]
pub struct FilterType<D> {
    descriptor: *const KSFILTER_DESCRIPTOR,
    device: PhantomData<D>,
}

// SAFETY: it points to a constant.
unsafe impl<D> Sync for FilterType<D> {}

impl<D: Device> FilterType<D> {
    /// The type `F`, checked.
    #[must_use]
    pub const fn of<F: Filter<Device = D>>() -> Self {
        const { Descriptor::<F>::check() };
        Self { descriptor: const { &Descriptor::<F>::FILTER }, device: PhantomData }
    }
}

/// The descriptor of a filter type, built and checked at compile time.
struct Descriptor<F>(PhantomData<F>);

impl<F: Filter> Descriptor<F> {
    const DISPATCH: KSFILTER_DISPATCH = KSFILTER_DISPATCH {
        Create: Some(create::<F>),
        Close: Some(close::<F>),
        Process: F::PROCESS.slot,
        Reset: Some(reset::<F>),
    };
    const AUTOMATION: KSAUTOMATION_TABLE = automation::table(F::PROPERTIES, F::METHODS, F::EVENTS);
    const FILTER: KSFILTER_DESCRIPTOR = KSFILTER_DESCRIPTOR {
        Dispatch: &Self::DISPATCH,
        AutomationTable: if automation::is_empty(&Self::AUTOMATION) {
            core::ptr::null()
        } else {
            &Self::AUTOMATION
        },
        Version: ks_sys::KSFILTER_DESCRIPTOR_VERSION,
        Flags: F::FLAGS | F::PROCESS.flags,
        ReferenceGuid: &F::REFERENCE,
        PinDescriptorsCount: F::PINS.len() as u32,
        PinDescriptorSize: size_of::<KSPIN_DESCRIPTOR_EX>() as u32,
        PinDescriptors: F::PINS.as_ptr().cast(),
        CategoriesCount: F::CATEGORIES.len() as u32,
        Categories: F::CATEGORIES.as_ptr(),
        NodeDescriptorsCount: 0,
        NodeDescriptorSize: 0,
        NodeDescriptors: core::ptr::null(),
        ConnectionsCount: 0,
        Connections: core::ptr::null(),
        ComponentId: core::ptr::null(),
    };

    const fn check() {
        assert!(!F::PINS.is_empty(), "Filter::PINS: a filter has at least one pin");
        assert!(!F::CATEGORIES.is_empty(), "Filter::CATEGORIES: without a category nobody finds the filter");
        let filter_processes = F::PROCESS.slot.is_some();
        let mut index = 0;
        while index < F::PINS.len() {
            assert!(
                !(filter_processes && F::PINS[index].processes()),
                "Filter::PROCESS: the filter processes, so Pin::PROCESS must be BY_FILTER for all its pins"
            );
            index += 1;
        }
    }
}

/// Runs a callback on the filter's context.
///
/// # Safety
/// `raw` is what KS called back with.
unsafe fn on<F: Filter>(raw: *mut KSFILTER, call: impl FnOnce(FilterRef<'_, F>) -> Result<()>) -> NTSTATUS {
    // SAFETY: by the caller's promise; the filter outlives its callback.
    let filter = unsafe { FilterRef::<F>::from_raw(raw) };
    NtError::status_of(filter.ok_or(NtError::INVALID_DEVICE_STATE).and_then(call))
}

callbacks! {
    unsafe fn create<F: Filter>(raw: *mut KSFILTER, _irp: PIRP) -> NTSTATUS {
        // SAFETY: called by KS with a new filter; its device outlives it.
        let device = unsafe { DeviceRef::<F::Device>::of(raw.cast()) };
        let made = device.ok_or(NtError::INVALID_DEVICE_STATE).and_then(|device| F::create(device, &irql::token()));
        NtError::status_of(made.and_then(|value| {
            // SAFETY: in Create, the filter is known to nobody else, and its control mutex need not be contended.
            let context = unsafe { context::place((*raw).Bag, value) }?;
            // SAFETY: the structure is KS's and the member is ours.
            unsafe { (*raw).Context = context.as_ptr() };
            Ok(())
        }))
    }

    unsafe fn close<F: Filter>(raw: *mut KSFILTER, _irp: PIRP) -> NTSTATUS {
        // SAFETY: called by KS.
        unsafe { on::<F>(raw, |filter| { F::close(filter, &irql::token()); Ok(()) }) }
    }

    unsafe fn process<F: FilterProcess>(raw: *mut KSFILTER, index: *mut KSPROCESSPIN_INDEXENTRY) -> NTSTATUS {
        // SAFETY: called by KS, with an entry for each pin type of this filter.
        let called = unsafe { FilterRef::<F>::from_raw(raw).zip(ProcessPins::from_raw(index, F::PINS.len())) };
        let next = called
            .ok_or(NtError::INVALID_DEVICE_STATE)
            .and_then(|(filter, pins)| F::process(filter, pins, &mut irql::token()));
        Next::status_of(next)
    }

    unsafe fn reset<F: Filter>(raw: *mut KSFILTER) -> NTSTATUS {
        // SAFETY: called by KS.
        unsafe { on::<F>(raw, |filter| { F::reset(filter); Ok(()) }) }
    }
}
