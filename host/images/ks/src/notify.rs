//! How an event tells its client: KSEVENTDATA's NotificationType (ns-ks-kseventdata). Handles are for user mode; objects, DPCs and work
//! items for kernel mode.

use core::ffi::c_void;

use ks_sys::{KDPC, KEVENT, KSEMAPHORE, KSEVENTDATA, WORK_QUEUE_ITEM};

use crate::nt;
use crate::ptr;
use crate::status::{ACCESS_DENIED, INVALID_PARAMETER, Nt};

#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// Referenced: came as a handle.
    EventOfHandle(*mut KEVENT),
    SemaphoreOfHandle(*mut KSEMAPHORE, i32),
    Event(*mut KEVENT, i32),
    Semaphore(*mut KSEMAPHORE, i32, i32),
    Dpc(*mut KDPC),
    WorkItem(*mut WORK_QUEUE_ITEM, i32),
    KsWorkItem(*mut WORK_QUEUE_ITEM, *mut c_void),
}

impl Target {
    // UNSAFETY: KSEVENTDATA is a C union chosen by NotificationType, and signalling calls ntoskrnl.
    #[allow(unsafe_code)]
    pub(crate) fn of(data: *mut KSEVENTDATA, from_user: bool) -> Nt<Target> {
        let data: KSEVENTDATA = ptr::read(data).ok_or(INVALID_PARAMETER)?;
        let handle = matches!(
            data.NotificationType,
            ks_sys::KSEVENTF_EVENT_HANDLE | ks_sys::KSEVENTF_SEMAPHORE_HANDLE
        );
        if from_user && !handle {
            return Err(ACCESS_DENIED);
        }
        let u = data.Anonymous;
        Ok(match data.NotificationType {
            // SAFETY: NotificationType says which member is meant; every member is plain words. So for the arms below.
            ks_sys::KSEVENTF_EVENT_HANDLE => {
                // SAFETY: as above.
                let e = unsafe { u.EventHandle };
                Target::EventOfHandle(nt::reference_any(e.Event, from_user)?.cast())
            }
            ks_sys::KSEVENTF_SEMAPHORE_HANDLE => {
                // SAFETY: as above.
                let s = unsafe { u.SemaphoreHandle };
                Target::SemaphoreOfHandle(nt::reference_any(s.Semaphore, from_user)?.cast(), s.Adjustment)
            }
            ks_sys::KSEVENTF_EVENT_OBJECT => {
                // SAFETY: as above.
                let e = unsafe { u.EventObject };
                Target::Event(e.Event.cast(), e.Increment)
            }
            ks_sys::KSEVENTF_SEMAPHORE_OBJECT => {
                // SAFETY: as above.
                let s = unsafe { u.SemaphoreObject };
                Target::Semaphore(s.Semaphore.cast(), s.Increment, s.Adjustment)
            }
            // SAFETY: as above.
            ks_sys::KSEVENTF_DPC => Target::Dpc(unsafe { u.Dpc }.Dpc),
            ks_sys::KSEVENTF_WORKITEM => {
                // SAFETY: as above.
                let w = unsafe { u.WorkItem };
                Target::WorkItem(w.WorkQueueItem, w.WorkQueueType)
            }
            ks_sys::KSEVENTF_KSWORKITEM => {
                // SAFETY: as above.
                let w = unsafe { u.KsWorkItem };
                Target::KsWorkItem(w.WorkQueueItem, w.KsWorkerObject.cast())
            }
            _ => return Err(INVALID_PARAMETER),
        })
    }

    pub(crate) fn kind(&self) -> u32 {
        match self {
            Target::EventOfHandle(_) => ks_sys::KSEVENTF_EVENT_HANDLE,
            Target::SemaphoreOfHandle(..) => ks_sys::KSEVENTF_SEMAPHORE_HANDLE,
            Target::Event(..) => ks_sys::KSEVENTF_EVENT_OBJECT,
            Target::Semaphore(..) => ks_sys::KSEVENTF_SEMAPHORE_OBJECT,
            Target::Dpc(_) => ks_sys::KSEVENTF_DPC,
            Target::WorkItem(..) => ks_sys::KSEVENTF_WORKITEM,
            Target::KsWorkItem(..) => ks_sys::KSEVENTF_KSWORKITEM,
        }
    }

    /// KSEVENT_ENTRY.Object.
    pub(crate) fn object(&self) -> *mut c_void {
        match *self {
            Target::EventOfHandle(e) | Target::Event(e, _) => e.cast(),
            Target::SemaphoreOfHandle(s, _) | Target::Semaphore(s, ..) => s.cast(),
            Target::Dpc(d) => d.cast(),
            Target::WorkItem(w, _) | Target::KsWorkItem(w, _) => w.cast(),
        }
    }

    // UNSAFETY: signalling calls ntoskrnl.
    #[allow(unsafe_code)]
    pub(crate) fn signal(&self) {
        match *self {
            // SAFETY: the object is referenced, or the kernel client's own until it disables the event. So for the arms below.
            Target::EventOfHandle(e) => _ = unsafe { ntoskrnl::KeSetEvent(e, 0, 0) },
            // SAFETY: as above.
            Target::Event(e, boost) => _ = unsafe { ntoskrnl::KeSetEvent(e, boost, 0) },
            // SAFETY: as above.
            Target::SemaphoreOfHandle(s, by) => _ = unsafe { ntoskrnl::KeReleaseSemaphore(s, 0, by, 0) },
            // SAFETY: as above.
            Target::Semaphore(s, boost, by) => _ = unsafe { ntoskrnl::KeReleaseSemaphore(s, boost, by, 0) },
            Target::Dpc(d) => {
                let none = core::ptr::null_mut();
                // SAFETY: as above.
                _ = unsafe { ntoskrnl::KeInsertQueueDpc(d, none, none) };
            }
            // SAFETY: as above.
            Target::WorkItem(w, queue) => unsafe { ntoskrnl::ExQueueWorkItem(w, queue) },
            Target::KsWorkItem(w, worker) => crate::worker::queue(worker, w),
        }
    }

    pub(crate) fn release(&self) {
        if let Target::EventOfHandle(_) | Target::SemaphoreOfHandle(..) = self {
            nt::dereference_any(self.object());
        }
    }
}
