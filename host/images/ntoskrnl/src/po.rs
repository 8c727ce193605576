//! Power: requests go down the stack like others; states are told.

use ks_sys::*;
use machine::machine;

machine::exports! { pub(crate) EXPORTS;
    PoCallDriver, DISPATCH_LEVEL;
    PoSetPowerState, DISPATCH_LEVEL;
    PoStartNextPowerIrp, DISPATCH_LEVEL;
}

/// "On Windows Vista and later, IoCallDriver is used instead": they are one.
pub unsafe extern "win64" fn PoCallDriver(device: PDEVICE_OBJECT, irp: PIRP) -> NTSTATUS {
    crate::IofCallDriver(device, irp)
}

/// "Starting with Windows Vista, calling this routine is not required, but harmless."
pub unsafe extern "win64" fn PoStartNextPowerIrp(_irp: PIRP) {}

#[derive(Default)]
struct States(std::cell::RefCell<std::collections::BTreeMap<(usize, i32), i32>>);

/// "Notifies the system of a change in device power state. Returns the previous state."
pub unsafe extern "win64" fn PoSetPowerState(
    device: PDEVICE_OBJECT,
    kind: POWER_STATE_TYPE,
    state: POWER_STATE,
) -> POWER_STATE {
    let old = machine().state::<States>().0.borrow_mut().insert((device as usize, kind), state.DeviceState);
    POWER_STATE { DeviceState: old.unwrap_or(1) }
}
