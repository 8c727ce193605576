//! Power and capabilities: KSDEVICE_DISPATCH.QueryPower, SetPower, QueryCapabilities (stream/power-and-state-changes-in-avstream).

use ks_sys::{DEVICE_POWER_STATE, NTSTATUS, POWER_STATE_TYPE};

use crate::device::{self, Device};
use crate::irp::{self, Irp};
use crate::nt;
use crate::ptr::Ptr;
use crate::rules;
use crate::status::succeeded;

struct Request {
    kind: POWER_STATE_TYPE,
    state: i32,
    action: i32,
}

#[allow(unsafe_code)]
fn request(irp: Irp) -> Option<Request> {
    let stack = irp::stack(irp).ok()?;
    // UNSAFETY: the stack location's parameters are a C union, chosen by the major function.
    // SAFETY: IRP_MJ_POWER's QUERY_POWER and SET_POWER use Power.
    let power = unsafe { stack.Parameters.Power };
    // SAFETY: both members of POWER_STATE are an enum of the same size.
    let state = unsafe { power.State.DeviceState };
    Some(Request { kind: power.Type, state, action: power.ShutdownType })
}

pub(crate) fn serve(device: Ptr<Device>, irp: Irp) -> NTSTATUS {
    let minor = irp::stack(irp).map_or(0xff, |s| s.MinorFunction);
    match (minor, request(irp)) {
        (ks_sys::IRP_MN_QUERY_POWER, Some(request)) => query(device, irp, &request),
        (ks_sys::IRP_MN_SET_POWER, Some(request)) => set(device, irp, &request),
        _ => nt::pass_power_down(irp, device.public.NextDeviceObject),
    }
}

/// Only changes of the device's own power state are asked and told.
fn query(device: Ptr<Device>, irp: Irp, request: &Request) -> NTSTATUS {
    let routine =
        device.dispatch().and_then(|d| d.QueryPower).filter(|_| request.kind == ks_sys::DevicePowerState);
    if let Some(routine) = routine {
        let d = &device.public;
        let answer = device::locked(device, || {
            rules::device_callback("KSDEVICE_DISPATCH.QueryPower", || {
                crate::call!(
                    "AVStrMiniDeviceQueryPower",
                    routine(
                        device.public_raw(),
                        irp.raw(),
                        request.state,
                        d.DevicePowerState,
                        d.SystemPowerState,
                        d.SystemPowerState,
                        request.action,
                    )
                )
            })
        });
        if let Err(status) = succeeded(answer) {
            return nt::finish_power(irp, status);
        }
    }
    nt::pass_power_down(irp, device.public.NextDeviceObject)
}

fn set(device: Ptr<Device>, irp: Irp, request: &Request) -> NTSTATUS {
    if request.kind == ks_sys::SystemPowerState {
        device.edit().public.SystemPowerState = request.state;
        return nt::pass_power_down(irp, device.public.NextDeviceObject);
    }
    let from: DEVICE_POWER_STATE =
        std::mem::replace(&mut device.edit().public.DevicePowerState, request.state);
    device::locked(device, || {
        if request.state > from {
            crate::sleep::sleep(device, request.state);
        }
        if let Some(routine) = device.dispatch().and_then(|d| d.SetPower) {
            rules::void_device_callback("KSDEVICE_DISPATCH.SetPower", || {
                crate::call!(
                    "AVStrMiniDeviceSetPower",
                    routine(device.public_raw(), irp.raw(), request.state, from)
                )
            });
        }
        if request.state < from {
            crate::sleep::wake(device, request.state);
        }
    });
    nt::pass_power_down(irp, device.public.NextDeviceObject)
}

/// The stack below fills the capabilities in; then the minidriver may change them.
pub(crate) fn capabilities(device: Ptr<Device>, irp: Irp) -> NTSTATUS {
    let Some(routine) = device.dispatch().and_then(|d| d.QueryCapabilities) else {
        return nt::pass_down(irp, device.public.NextDeviceObject);
    };
    let result = succeeded(nt::pass_down_and_wait(irp, device.public.NextDeviceObject)).and_then(|()| {
        succeeded(rules::device_callback("KSDEVICE_DISPATCH.QueryCapabilities", || {
            crate::call!(
                "AVStrMiniDeviceQueryCapabilities",
                routine(device.public_raw(), irp.raw(), nt::capabilities(irp))
            )
        }))
    });
    irp::finish(irp, result)
}
