//! Remove locks: IRP_MN_REMOVE_DEVICE waits until every holder has let go.
//!
//! IoCount begins at 1, for the device itself; `IoReleaseRemoveLockAndWait` gives up that one and its caller's.

use ks_sys::*;
use machine::machine;
use machine::stop::violation;

machine::exports! { pub(crate) EXPORTS;
    IoAcquireRemoveLockEx, DISPATCH_LEVEL;
    IoInitializeRemoveLockEx, PASSIVE_LEVEL;
    IoReleaseRemoveLockAndWaitEx, PASSIVE_LEVEL;
    IoReleaseRemoveLockEx, DISPATCH_LEVEL;
}

pub unsafe extern "win64" fn IoInitializeRemoveLockEx(
    lock: PIO_REMOVE_LOCK,
    _tag: ULONG,
    _minutes: ULONG,
    _high_watermark: ULONG,
    _size: ULONG,
) {
    (*lock).Common.Removed = 0;
    (*lock).Common.IoCount = 1;
    crate::KeInitializeEvent(&raw mut (*lock).Common.RemoveEvent, 1, 0);
}

/// "Returns STATUS_DELETE_PENDING if the driver has called IoReleaseRemoveLockAndWait."
pub unsafe extern "win64" fn IoAcquireRemoveLockEx(
    lock: PIO_REMOVE_LOCK,
    _tag: PVOID,
    _file: PCSTR,
    _line: ULONG,
    _size: ULONG,
) -> NTSTATUS {
    if (*lock).Common.Removed != 0 {
        return STATUS_DELETE_PENDING;
    }
    (*lock).Common.IoCount += 1;
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn IoReleaseRemoveLockEx(lock: PIO_REMOVE_LOCK, _tag: PVOID, _size: ULONG) {
    (*lock).Common.IoCount -= 1;
    match (*lock).Common.IoCount {
        0 => {
            crate::KeSetEvent(&raw mut (*lock).Common.RemoveEvent, 0, 0);
        }
        count if count < 0 => {
            let what =
                format!("{} is released more often than it was acquired", machine().describe(lock as usize));
            violation("RemoveLock", "using-remove-locks", what);
        }
        _ => {}
    }
}

pub unsafe extern "win64" fn IoReleaseRemoveLockAndWaitEx(lock: PIO_REMOVE_LOCK, tag: PVOID, size: ULONG) {
    (*lock).Common.Removed = 1;
    IoReleaseRemoveLockEx(lock, tag, size);
    IoReleaseRemoveLockEx(lock, tag, size);
    while (*lock).Common.IoCount > 0 {
        let event = &raw mut (*lock).Common.RemoveEvent;
        crate::KeWaitForSingleObject(event.cast(), 0, 0, 0, std::ptr::null_mut());
    }
}
