//! Sleep and wake callbacks of filter factories, filters and pins (KsCreateFilterFactory, KsFilterRegisterPowerCallbacks,
//! KsPinRegisterPowerCallbacks: "made if Filter is a filter-centric filter"). The device mutex is held for all of them (stream/device-mutex-in-avstream).

use ks_sys::DEVICE_POWER_STATE;

use crate::device::Device;
use crate::ptr::Ptr;
use crate::rules;

/// From the pins up: what depends on another stops before it.
pub(crate) fn sleep(device: Ptr<Device>, state: DEVICE_POWER_STATE) {
    for factory in device.factories.clone() {
        for filter in factory.filters.clone() {
            for pin in filter.pins.clone() {
                if let Some(call) = pin.sleep {
                    rules::void_pin_callback("PFNKSPINPOWER", || {
                        crate::call!("AVStrMiniPinPower", call(pin.public_raw(), state))
                    });
                }
            }
            if let Some(call) = filter.sleep.filter(|_| filter.processing().is_some()) {
                rules::void_filter_callback("PFNKSFILTERPOWER", || {
                    crate::call!("AVStrMiniFilterPower", call(filter.public_raw(), state))
                });
            }
        }
        if let Some(call) = factory.sleep {
            rules::void_device_callback("PFNKSFILTERFACTORYPOWER", || {
                crate::call!("SleepCallback", call(factory.public_raw(), state))
            });
        }
    }
}

/// In the opposite order.
pub(crate) fn wake(device: Ptr<Device>, state: DEVICE_POWER_STATE) {
    for factory in device.factories.clone() {
        if let Some(call) = factory.wake {
            rules::void_device_callback("PFNKSFILTERFACTORYPOWER", || {
                crate::call!("WakeCallback", call(factory.public_raw(), state))
            });
        }
        for filter in factory.filters.clone() {
            if let Some(call) = filter.wake.filter(|_| filter.processing().is_some()) {
                rules::void_filter_callback("PFNKSFILTERPOWER", || {
                    crate::call!("AVStrMiniFilterPower", call(filter.public_raw(), state))
                });
            }
            for pin in filter.pins.clone() {
                if let Some(call) = pin.wake {
                    rules::void_pin_callback("PFNKSPINPOWER", || {
                        crate::call!("AVStrMiniPinPower", call(pin.public_raw(), state))
                    });
                }
            }
        }
    }
}
