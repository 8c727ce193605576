//! Spin locks and wait locks.

use std::cell::Cell;

use ks_sys::wdf::*;
use ks_sys::*;
use machine::stop::bug_check;
use machine::{PoolRequest, machine};

use crate::driver::driver_of;
use crate::object::{Kind, Object, TAG, create, find};

machine::exports! { pub(crate) EXPORTS;
    WdfSpinLockAcquire: ks_sys::wdf::sig::WdfSpinLockAcquire, DISPATCH_LEVEL;
    WdfSpinLockCreate: ks_sys::wdf::sig::WdfSpinLockCreate, DISPATCH_LEVEL;
    WdfSpinLockRelease: ks_sys::wdf::sig::WdfSpinLockRelease, DISPATCH_LEVEL;
    WdfWaitLockAcquire: ks_sys::wdf::sig::WdfWaitLockAcquire, DISPATCH_LEVEL;
    WdfWaitLockCreate: ks_sys::wdf::sig::WdfWaitLockCreate, DISPATCH_LEVEL;
    WdfWaitLockRelease: ks_sys::wdf::sig::WdfWaitLockRelease, DISPATCH_LEVEL;
}

fn memory(size: usize) -> usize {
    machine().allocate(PoolRequest { size, tag: TAG, zero: true, ..PoolRequest::default() })
}

fn wrong(object: &Object) -> ! {
    bug_check(
        0x10D,
        [5, object.handle as u64, 0, 0],
        format!("{} is no lock of this kind", machine().describe(object.handle)),
    )
}

unsafe fn give<H>(made: Result<std::rc::Rc<Object>, NTSTATUS>, handle: *mut *mut H) -> NTSTATUS {
    match made {
        Ok(object) => {
            *handle = object.handle as *mut H;
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

pub(crate) unsafe extern "win64" fn WdfSpinLockCreate(
    globals: PWDF_DRIVER_GLOBALS,
    attributes: PWDF_OBJECT_ATTRIBUTES,
    handle: *mut WDFSPINLOCK,
) -> NTSTATUS {
    let kind = Kind::SpinLock { lock: memory(size_of::<KSPIN_LOCK>()), old_irql: Cell::new(0) };
    give(create(kind, attributes, driver_of(globals)), handle)
}

pub(crate) unsafe extern "win64" fn WdfSpinLockAcquire(_globals: PWDF_DRIVER_GLOBALS, handle: WDFSPINLOCK) {
    let object = find(handle as usize);
    let Kind::SpinLock { lock, old_irql } = &object.kind else { wrong(&object) };
    old_irql.set(ntoskrnl::KeAcquireSpinLockRaiseToDpc(*lock as PKSPIN_LOCK));
}

pub(crate) unsafe extern "win64" fn WdfSpinLockRelease(_globals: PWDF_DRIVER_GLOBALS, handle: WDFSPINLOCK) {
    let object = find(handle as usize);
    let Kind::SpinLock { lock, old_irql } = &object.kind else { wrong(&object) };
    ntoskrnl::KeReleaseSpinLock(*lock as PKSPIN_LOCK, old_irql.get());
}

pub(crate) unsafe extern "win64" fn WdfWaitLockCreate(
    globals: PWDF_DRIVER_GLOBALS,
    attributes: PWDF_OBJECT_ATTRIBUTES,
    handle: *mut WDFWAITLOCK,
) -> NTSTATUS {
    let event = memory(size_of::<KEVENT>());
    // A synchronization event that is signalled while nobody has the lock.
    ntoskrnl::KeInitializeEvent(event as PRKEVENT, 1, 1);
    give(create(Kind::WaitLock { event }, attributes, driver_of(globals)), handle)
}

/// "Timeout is in 100 ns, negative for relative; NULL waits for ever." STATUS_TIMEOUT if it was not acquired.
pub(crate) unsafe extern "win64" fn WdfWaitLockAcquire(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFWAITLOCK,
    timeout: PLONGLONG,
) -> NTSTATUS {
    let object = find(handle as usize);
    let Kind::WaitLock { event } = &object.kind else { wrong(&object) };
    ntoskrnl::KeWaitForSingleObject(*event as PVOID, 0, 0, 0, timeout.cast())
}

pub(crate) unsafe extern "win64" fn WdfWaitLockRelease(_globals: PWDF_DRIVER_GLOBALS, handle: WDFWAITLOCK) {
    let object = find(handle as usize);
    let Kind::WaitLock { event } = &object.kind else { wrong(&object) };
    ntoskrnl::KeSetEvent(*event as PRKEVENT, 0, 0);
}
