//! The device: `KSDEVICE`, `KSDEVICE_DESCRIPTOR`, `KSDEVICE_DISPATCH`.
//!
//! Implement [`Device`] for the type that holds what all filters of the device share, and hand it to
//! [`initialize_driver`] from DriverEntry. Pages: ns-ks-_ksdevice_descriptor, ns-ks-_ksdevice_dispatch, nf-ks-
//! ksinitializedriver; "AVStream Driver Entry and Initialization".
//!
//! ```
//! use avstream::device::NewDevice;
//! use avstream::{Device, DeviceRef, FilterType, Passive, Result};
//! use core::sync::atomic::{AtomicBool, Ordering};
//! /// Its filters see that it was pulled out.
//! struct Camera {
//!     gone: AtomicBool,
//! }
//! impl Device for Camera {
//!     const FILTERS: &'static [FilterType<Self>] = &[];
//!     fn add(_: &NewDevice<'_>, _: &Passive) -> Result<Self> {
//!         Ok(Self { gone: AtomicBool::new(false) })
//!     }
//!     fn surprise_removal(device: DeviceRef<'_, Self>, _: &Passive) {
//!         device.gone.store(true, Ordering::Relaxed);
//!     }
//! }
//! ```

// UNSAFETY: KS calls back with pointers to its objects.
#![allow(unsafe_code)]

use crate::context;
use crate::filter::FilterType;
use crate::irql::{self, Passive};
use crate::sys::callbacks;
use crate::{NtError, Result, sys};
use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::NonNull;
use ks_sys::{
    CM_RESOURCE_LIST, DEVICE_POWER_STATE, KSDEVICE, KSDEVICE_DESCRIPTOR, KSDEVICE_DISPATCH,
    KSFILTER_DESCRIPTOR, NTSTATUS, PIRP,
};

/// A device, and what its filters share.
///
/// All callbacks come at `PASSIVE_LEVEL`, under the device mutex. `start` may come a second time after `stop`.
pub trait Device: Sized + Send + Sync + 'static {
    /// The filters that exist as soon as the device does.
    const FILTERS: &'static [FilterType<Self>];
    /// `KSDEVICE_DESCRIPTOR.Flags`.
    const FLAGS: u32 = 0;

    /// `Add`: makes the context of a new device.
    fn add(device: &NewDevice<'_>, at: &Passive) -> Result<Self>;

    /// `Start`: resources are there.
    fn start(_device: DeviceRef<'_, Self>, _at: &Passive) -> Result<()> {
        Ok(())
    }
    /// `PostStart`: outside IRP_MN_START_DEVICE, where creating files is allowed.
    fn post_start(_device: DeviceRef<'_, Self>, _at: &Passive) -> Result<()> {
        Ok(())
    }
    /// `Stop`: resources go. Undoes `start`.
    fn stop(_device: DeviceRef<'_, Self>, _at: &Passive) {}
    /// `SurpriseRemoval`: the device is gone; handles are still open.
    fn surprise_removal(_device: DeviceRef<'_, Self>, _at: &Passive) {}
    /// `Remove`: the last callback.
    fn remove(_device: DeviceRef<'_, Self>, _at: &Passive) {}
    /// `SetPower`: from one device power state to another.
    fn set_power(_device: DeviceRef<'_, Self>, _change: PowerChange, _at: &Passive) {}
}

/// What `SetPower` tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PowerChange {
    /// The state to be reached: 1 is D0, 4 is D3.
    pub to: DEVICE_POWER_STATE,
    /// The state until now.
    pub from: DEVICE_POWER_STATE,
}

impl PowerChange {
    /// The device gets its full power.
    #[must_use]
    pub const fn to_working(&self) -> bool {
        self.to == ks_sys::PowerDeviceD0
    }
}

/// A device whose context is being made.
#[derive(Debug)]
pub struct NewDevice<'a> {
    raw: NonNull<KSDEVICE>,
    life: PhantomData<&'a KSDEVICE>,
}

impl NewDevice<'_> {
    /// The structure, for what this crate does not wrap (`WdfDeviceMiniportCreate` takes its device objects).
    #[must_use]
    pub fn raw(&self) -> *mut KSDEVICE {
        self.raw.as_ptr()
    }
}

/// A device with its context.
#[derive(Debug)]
pub struct DeviceRef<'a, D> {
    raw: NonNull<KSDEVICE>,
    context: &'a D,
}

impl<D> Clone for DeviceRef<'_, D> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<D> Copy for DeviceRef<'_, D> {}

impl<'a, D: Device> DeviceRef<'a, D> {
    /// # Safety
    /// `raw` is null or a device of this driver that lives as long as `'a`.
    pub(crate) unsafe fn from_raw(raw: *mut KSDEVICE) -> Option<Self> {
        let raw = NonNull::new(raw)?;
        // SAFETY: the class driver keeps the structure while it calls back.
        let context = unsafe { (*raw.as_ptr()).Context };
        // SAFETY: a context of a device is of this crate; it lives in the device's bag.
        Some(Self { raw, context: unsafe { context::get(context) }? })
    }

    /// The device that a pin or a filter belongs to (`KsGetDevice`).
    ///
    /// # Safety
    /// `object` is a KS pin or filter of this driver that lives as long as `'a`.
    pub(crate) unsafe fn of(object: *mut core::ffi::c_void) -> Option<Self> {
        // SAFETY: a pin or filter, by the caller's promise; any IRQL.
        unsafe { Self::from_raw(sys::KsGetDevice(object)) }
    }

    /// The context, for as long as the device is known to live.
    #[must_use]
    pub fn context(self) -> &'a D {
        self.context
    }

    pub(crate) fn as_non_null(self) -> NonNull<KSDEVICE> {
        self.raw
    }

    /// The structure, for what this crate does not wrap.
    #[must_use]
    pub fn raw(self) -> *mut KSDEVICE {
        self.raw.as_ptr()
    }
}

impl<D> Deref for DeviceRef<'_, D> {
    type Target = D;
    fn deref(&self) -> &D {
        self.context
    }
}

/// The descriptor of a device type, built and checked at compile time.
struct Descriptor<D>(PhantomData<D>);

impl<D: Device> Descriptor<D> {
    const DISPATCH: KSDEVICE_DISPATCH = KSDEVICE_DISPATCH {
        Add: Some(add::<D>),
        Start: Some(start::<D>),
        PostStart: Some(post_start::<D>),
        QueryStop: None,
        CancelStop: None,
        Stop: Some(stop::<D>),
        QueryRemove: None,
        CancelRemove: None,
        Remove: Some(remove::<D>),
        QueryCapabilities: None,
        SurpriseRemoval: Some(surprise_removal::<D>),
        QueryPower: None,
        SetPower: Some(set_power::<D>),
        QueryInterface: None,
    };
    const DEVICE: KSDEVICE_DESCRIPTOR = KSDEVICE_DESCRIPTOR {
        Dispatch: &Self::DISPATCH,
        FilterDescriptorsCount: D::FILTERS.len() as u32,
        FilterDescriptors: D::FILTERS.as_ptr().cast::<*const KSFILTER_DESCRIPTOR>(),
        // 0x110: below it, KS does not look at Flags.
        Version: ks_sys::KSDEVICE_DESCRIPTOR_VERSION_2,
        Flags: D::FLAGS,
    };
}

/// `KsInitializeDriver` with the descriptor of `D`: sets AddDevice, the dispatch table and the unload routine.
///
/// # Safety
/// Called from DriverEntry, with its two parameters.
pub unsafe fn initialize_driver<D: Device>(
    driver: *mut ks_sys::DRIVER_OBJECT,
    registry_path: *mut ks_sys::UNICODE_STRING,
) -> Result<()> {
    let descriptor: &'static KSDEVICE_DESCRIPTOR = const { &Descriptor::<D>::DEVICE };
    // SAFETY: DriverEntry's parameters, by the caller's promise; the descriptor is a constant.
    NtError::check(unsafe { sys::KsInitializeDriver(driver, registry_path, descriptor) })
}

/// Runs a callback on the device's context.
///
/// # Safety
/// `raw` is what KS called back with.
unsafe fn on<D: Device>(
    raw: *mut KSDEVICE,
    call: impl FnOnce(DeviceRef<'_, D>, &Passive) -> Result<()>,
) -> NTSTATUS {
    // SAFETY: by the caller's promise; the device outlives its callback.
    let device = unsafe { DeviceRef::<D>::from_raw(raw) };
    NtError::status_of(
        device.ok_or(NtError::INVALID_DEVICE_STATE).and_then(|device| call(device, &irql::token())),
    )
}

callbacks! {
    unsafe fn add<D: Device>(raw: *mut KSDEVICE) -> NTSTATUS {
        let Some(device) = NonNull::new(raw) else { return ks_sys::STATUS_INVALID_PARAMETER };
        let made = D::add(&NewDevice { raw: device, life: PhantomData }, &irql::token());
        NtError::status_of(made.and_then(|value| {
            // SAFETY: the device mutex, which guards this bag, is held in Add.
            let context = unsafe { context::place((*raw).Bag, value) }?;
            // SAFETY: the structure is KS's and the member is ours.
            unsafe { (*raw).Context = context.as_ptr() };
            Ok(())
        }))
    }

    unsafe fn start<D: Device>(
        raw: *mut KSDEVICE,
        _irp: PIRP,
        _translated: *mut CM_RESOURCE_LIST,
        _untranslated: *mut CM_RESOURCE_LIST
    ) -> NTSTATUS {
        // SAFETY: called by KS.
        unsafe { on::<D>(raw, D::start) }
    }

    unsafe fn post_start<D: Device>(raw: *mut KSDEVICE) -> NTSTATUS {
        // SAFETY: called by KS.
        unsafe { on::<D>(raw, D::post_start) }
    }

    unsafe fn stop<D: Device>(raw: *mut KSDEVICE, _irp: PIRP) {
        // SAFETY: called by KS.
        let _ = unsafe { on::<D>(raw, |device, at| { D::stop(device, at); Ok(()) }) };
    }

    unsafe fn remove<D: Device>(raw: *mut KSDEVICE, _irp: PIRP) {
        // SAFETY: called by KS.
        let _ = unsafe { on::<D>(raw, |device, at| { D::remove(device, at); Ok(()) }) };
    }

    unsafe fn surprise_removal<D: Device>(raw: *mut KSDEVICE, _irp: PIRP) {
        // SAFETY: called by KS.
        let _ = unsafe { on::<D>(raw, |device, at| { D::surprise_removal(device, at); Ok(()) }) };
    }

    unsafe fn set_power<D: Device>(
        raw: *mut KSDEVICE,
        _irp: PIRP,
        to: DEVICE_POWER_STATE,
        from: DEVICE_POWER_STATE
    ) {
        // SAFETY: called by KS.
        let _ = unsafe { on::<D>(raw, |device, at| { D::set_power(device, PowerChange { to, from }, at); Ok(()) }) };
    }
}
