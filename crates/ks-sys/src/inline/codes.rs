//! Macros that compute a number: control codes, and the severity of a status.

use crate::{NTSTATUS, ULONG};

/// kernel/defining-i-o-control-codes
pub const fn CTL_CODE(DeviceType: ULONG, Function: ULONG, Method: ULONG, Access: ULONG) -> ULONG {
    DeviceType << 16 | Access << 14 | Function << 2 | Method
}

/// kernel/defining-i-o-control-codes
pub const fn METHOD_FROM_CTL_CODE(ControlCode: ULONG) -> ULONG {
    ControlCode & 3
}

/// kernel/defining-i-o-control-codes
pub const fn DEVICE_TYPE_FROM_CTL_CODE(ControlCode: ULONG) -> ULONG {
    ControlCode >> 16
}

/// kernel/using-ntstatus-values: success or information.
pub const fn NT_SUCCESS(Status: NTSTATUS) -> bool {
    Status >= 0
}

/// kernel/using-ntstatus-values
pub const fn NT_ERROR(Status: NTSTATUS) -> bool {
    (Status as u32) >> 30 == 3
}

/// kernel/using-ntstatus-values
pub const fn NT_WARNING(Status: NTSTATUS) -> bool {
    (Status as u32) >> 30 == 2
}

/// kernel/using-ntstatus-values
pub const fn NT_INFORMATION(Status: NTSTATUS) -> bool {
    (Status as u32) >> 30 == 1
}
