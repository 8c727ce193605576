//! Plug and Play and power: KSDEVICE_DISPATCH's callbacks (nf-ks-ksdefaultdispatchpnp, stream/device-mutex-in-avstream).
//!
//! The page on the device mutex says it is held "on behalf of the minidriver" for START, PostStart, QUERY_STOP, QUERY_REMOVE and power, and
//! that it is not recursive; Microsoft's avshws takes it in Start. So it is not held around Start and PostStart, and a minidriver that
//! trusts the page there is not blamed for creating factories without it (docs/observed-behaviour.md).

use ks_sys::{DEVICE_OBJECT, IRP, KSDEVICE_DISPATCH, NTSTATUS, PFNKSDEVICEIRP, PFNKSDEVICEIRPVOID};

use crate::device::{self, Device};
use crate::driver;
use crate::factory;
use crate::irp::{self, Irp};
use crate::nt;
use crate::ptr::Ptr;
use crate::rules;
use crate::status::{Nt, succeeded};

ks_sys::windows_abi! {
    /// IRP_MJ_PNP, and the export KsDefaultDispatchPnp.
    #[allow(unsafe_code)]
    pub(crate) unsafe fn pnp(fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        match (driver::device_of(fdo), driver::irp_of(irp)) {
            (Ok(device), Ok(irp)) => serve(device, irp),
            (Err(status), Ok(irp)) => irp::finish(irp, Err(status)),
            (_, Err(status)) => status.code(),
        }
    }

    /// IRP_MJ_POWER, and the export KsDefaultDispatchPower.
    #[allow(unsafe_code)]
    pub(crate) unsafe fn power(fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        match (driver::device_of(fdo), driver::irp_of(irp)) {
            (Ok(device), Ok(irp)) => crate::power::serve(device, irp),
            (Err(status), Ok(irp)) => irp::finish(irp, Err(status)),
            (_, Err(status)) => status.code(),
        }
    }

    /// KsDefaultForwardIrp: to the next device of the stack.
    #[allow(unsafe_code)]
    pub(crate) unsafe fn forward(fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        match (driver::device_of(fdo), driver::irp_of(irp)) {
            (Ok(device), Ok(irp)) => nt::pass_down(irp, device.public.NextDeviceObject),
            (Err(status), Ok(irp)) => irp::finish(irp, Err(status)),
            (_, Err(status)) => status.code(),
        }
    }
}

fn serve(device: Ptr<Device>, irp: Irp) -> NTSTATUS {
    let minor = irp::stack(irp).map_or(0xff, |s| s.MinorFunction);
    let dispatch = device.dispatch();
    match minor {
        ks_sys::IRP_MN_START_DEVICE => start(device, irp),
        ks_sys::IRP_MN_QUERY_STOP_DEVICE => {
            query(device, irp, "KSDEVICE_DISPATCH.QueryStop", dispatch.and_then(|d| d.QueryStop))
        }
        ks_sys::IRP_MN_CANCEL_STOP_DEVICE => {
            notify(device, irp, "KSDEVICE_DISPATCH.CancelStop", dispatch.and_then(|d| d.CancelStop))
        }
        ks_sys::IRP_MN_STOP_DEVICE => stop(device, irp),
        ks_sys::IRP_MN_QUERY_REMOVE_DEVICE => {
            query(device, irp, "KSDEVICE_DISPATCH.QueryRemove", dispatch.and_then(|d| d.QueryRemove))
        }
        ks_sys::IRP_MN_CANCEL_REMOVE_DEVICE => {
            notify(device, irp, "KSDEVICE_DISPATCH.CancelRemove", dispatch.and_then(|d| d.CancelRemove))
        }
        ks_sys::IRP_MN_SURPRISE_REMOVAL => surprise(device, irp),
        ks_sys::IRP_MN_REMOVE_DEVICE => remove(device, irp),
        ks_sys::IRP_MN_QUERY_CAPABILITIES => crate::power::capabilities(device, irp),
        ks_sys::IRP_MN_QUERY_INTERFACE => query_interface(device, irp, dispatch),
        _ => nt::pass_down(irp, device.public.NextDeviceObject),
    }
}

/// START: the stack below first, then the minidriver's Start, then the device interfaces, then PostStart.
fn start(device: Ptr<Device>, irp: Irp) -> NTSTATUS {
    device.edit().starting = true;
    let result = succeeded(nt::pass_down_and_wait(irp, device.public.NextDeviceObject)).and_then(|()| {
        call_start(device, irp)?;
        device.edit().public.Started = 1;
        device.factories.clone().into_iter().try_for_each(|f| factory::set_interfaces(f, true))?;
        call_post_start(device)
    });
    device.edit().starting = false;
    irp::finish(irp, result)
}

fn call_start(device: Ptr<Device>, irp: Irp) -> Nt {
    let Some(start) = device.dispatch().and_then(|d| d.Start) else { return Ok(()) };
    let (translated, raw) = nt::start_resources(irp);
    succeeded(rules::device_callback("KSDEVICE_DISPATCH.Start", || {
        crate::call!("AVStrMiniDeviceStart", start(device.public_raw(), irp.raw(), translated, raw))
    }))
}

fn call_post_start(device: Ptr<Device>) -> Nt {
    let Some(post) = device.dispatch().and_then(|d| d.PostStart) else { return Ok(()) };
    succeeded(rules::device_callback("KSDEVICE_DISPATCH.PostStart", || {
        crate::call!("AVStrMiniDevicePostStart", post(device.public_raw()))
    }))
}

/// A question the minidriver may refuse; only what it agrees to goes down.
fn query(device: Ptr<Device>, irp: Irp, name: &'static str, routine: PFNKSDEVICEIRP) -> NTSTATUS {
    let answer = match routine {
        Some(routine) => succeeded(device::locked(device, || {
            rules::device_callback(name, || {
                crate::call!("PFNKSDEVICEIRP", routine(device.public_raw(), irp.raw()))
            })
        })),
        None => Ok(()),
    };
    match answer {
        Ok(()) => {
            irp::set_status(irp, ks_sys::STATUS_SUCCESS);
            nt::pass_down(irp, device.public.NextDeviceObject)
        }
        Err(status) => irp::finish(irp, Err(status)),
    }
}

fn notify(device: Ptr<Device>, irp: Irp, name: &'static str, routine: PFNKSDEVICEIRPVOID) -> NTSTATUS {
    call_void(device, irp, name, routine);
    irp::set_status(irp, ks_sys::STATUS_SUCCESS);
    nt::pass_down(irp, device.public.NextDeviceObject)
}

fn call_void(device: Ptr<Device>, irp: Irp, name: &'static str, routine: PFNKSDEVICEIRPVOID) {
    if let Some(routine) = routine {
        rules::void_device_callback(name, || {
            crate::call!("PFNKSDEVICEIRPVOID", routine(device.public_raw(), irp.raw()))
        });
    }
}

fn stop(device: Ptr<Device>, irp: Irp) -> NTSTATUS {
    disable(device);
    call_void(device, irp, "KSDEVICE_DISPATCH.Stop", device.dispatch().and_then(|d| d.Stop));
    device.edit().public.Started = 0;
    irp::set_status(irp, ks_sys::STATUS_SUCCESS);
    nt::pass_down(irp, device.public.NextDeviceObject)
}

fn surprise(device: Ptr<Device>, irp: Irp) -> NTSTATUS {
    disable(device);
    device.edit().removed = true;
    let routine = device.dispatch().and_then(|d| d.SurpriseRemoval);
    notify(device, irp, "KSDEVICE_DISPATCH.SurpriseRemoval", routine)
}

/// Device interfaces go away with the device: nobody finds it any more.
fn disable(device: Ptr<Device>) {
    for factory in &device.factories {
        let _ = factory::set_interfaces(*factory, false);
    }
}

/// REMOVE: the minidriver's Remove, the objects, the stack below, then the functional device object.
fn remove(device: Ptr<Device>, irp: Irp) -> NTSTATUS {
    disable(device);
    device.edit().removed = true;
    call_void(device, irp, "KSDEVICE_DISPATCH.Remove", device.dispatch().and_then(|d| d.Remove));
    let (fdo, next) = (device.public.FunctionalDeviceObject, device.public.NextDeviceObject);
    device::destroy(device);
    irp::set_status(irp, ks_sys::STATUS_SUCCESS);
    let status = nt::pass_down(irp, next);
    if let Some(next) = Ptr::of(next) {
        nt::detach(next);
    }
    if let Some(fdo) = Ptr::of(fdo) {
        nt::delete_device_object(fdo);
    }
    status
}

/// "QueryInterface only if Version ≥ 0x100": older descriptors end before it.
fn query_interface(device: Ptr<Device>, irp: Irp, dispatch: Option<Ptr<KSDEVICE_DISPATCH>>) -> NTSTATUS {
    let new_enough = device.descriptor().is_some_and(|d| d.Version >= ks_sys::KSDEVICE_DESCRIPTOR_VERSION);
    let routine = dispatch.filter(|_| new_enough).and_then(|d| d.QueryInterface);
    let answer = routine.map(|routine| {
        rules::device_callback("KSDEVICE_DISPATCH.QueryInterface", || {
            crate::call!("PFNKSDEVICEIRP", routine(device.public_raw(), irp.raw()))
        })
    });
    match answer {
        Some(status) if status < 0 && status != ks_sys::STATUS_NOT_SUPPORTED => {
            irp::finish(irp, succeeded(status))
        }
        Some(status) if status >= 0 => {
            irp::set_status(irp, status);
            nt::pass_down(irp, device.public.NextDeviceObject)
        }
        _ => nt::pass_down(irp, device.public.NextDeviceObject),
    }
}
