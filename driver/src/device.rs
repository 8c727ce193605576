//! The device: what all filters share.
//!
//! Its framework device is made in Add and deleted in Remove: it holds a reference on AVStream's functional device, so
//! it cannot wait for the object bag.

// UNSAFETY: calls of the platform, which take raw handles.
#![allow(unsafe_code)]

use avstream::device::{NewDevice, PowerChange};
use avstream::pool::Shared;
use avstream::{Device, DeviceRef, FilterType, NtError, Passive, Result};
use core::sync::atomic::{AtomicPtr, Ordering};
use ks_sys::{WDFDEVICE, c_void};

use crate::common::Common;
use crate::journal::Event;
use crate::{platform, sink, source, transform};

/// The device's context.
pub(crate) struct KsFrame {
    framework_device: AtomicPtr<c_void>,
    pub(crate) common: Shared<Common>,
}

impl Device for KsFrame {
    const FILTERS: &'static [FilterType<Self>] = &[
        FilterType::of::<source::Source>(),
        FilterType::of::<transform::Transform>(),
        FilterType::of::<sink::Sink>(),
    ];

    fn add(device: &NewDevice<'_>, _at: &Passive) -> Result<Self> {
        let common = Shared::new(Common::new())?;
        // SAFETY: AVStream's device, ours for the time of Add.
        let ks_device = unsafe { &*device.raw() };
        let mut framework_device: WDFDEVICE = core::ptr::null_mut();
        // SAFETY: the objects of a device that is being added; Add runs at PASSIVE_LEVEL.
        let status = unsafe {
            platform::create_device(
                ks_device.FunctionalDeviceObject,
                ks_device.NextDeviceObject,
                ks_device.PhysicalDeviceObject,
                &mut framework_device,
            )
        };
        NtError::check(status)?;
        Ok(Self { framework_device: AtomicPtr::new(framework_device.cast()), common })
    }

    fn surprise_removal(device: DeviceRef<'_, Self>, _at: &Passive) {
        device.common.set_gone();
        device.common.note(0, Event::SurpriseRemoval, 0, 0);
    }

    fn remove(device: DeviceRef<'_, Self>, _at: &Passive) {
        // AcqRel: whoever gets the handle here is the only one to delete it.
        let framework_device = device.framework_device.swap(core::ptr::null_mut(), Ordering::AcqRel);
        if !framework_device.is_null() {
            // SAFETY: made in Add, taken out just now, so deleted once; Remove runs at PASSIVE_LEVEL.
            unsafe { platform::delete_object(framework_device.cast()) };
        }
    }

    fn set_power(device: DeviceRef<'_, Self>, change: PowerChange, _at: &Passive) {
        device.common.set_asleep(!change.to_working());
        device.common.note(0, Event::Power, change.to as u64, change.from as u64);
    }
}

impl KsFrame {
    /// The parent of timers; null when the device is being removed.
    pub(crate) fn framework_device(&self) -> *mut c_void {
        self.framework_device.load(Ordering::Acquire)
    }
}
