//! Events: generating, adding, discarding.

use ks_sys::*;

use crate::event::{self, Entry};
use crate::object;
use crate::ptr::{self, Ptr};

machine::exports! { pub(crate) EXPORTS;
    KsGenerateEvent, HIGH_LEVEL;
    KsGenerateEvents, DISPATCH_LEVEL;
    KsAddEvent, PASSIVE_LEVEL;
    KsDefaultAddEventHandler, PASSIVE_LEVEL;
    KsDiscardEvent, HIGH_LEVEL;
}

windows_abi! {
    pub(crate) unsafe fn KsGenerateEvent(EventEntry: PKSEVENT_ENTRY) -> NTSTATUS {
        match event::of(EventEntry) {
            Some(entry) => {
                event::signal(entry);
                STATUS_SUCCESS
            }
            None => STATUS_INVALID_PARAMETER,
        }
    }

    /// "EventSet: NULL means every set"; the callback, where there is one, says for each entry whether it fires.
    pub(crate) unsafe fn KsGenerateEvents(
        Object: PVOID,
        EventSet: *const GUID,
        EventId: ULONG,
        _DataSize: ULONG,
        _Data: PVOID,
        CallBack: PFNKSGENERATEEVENTCALLBACK,
        CallBackContext: PVOID,
    ) {
        let head = object::any(Object, "KsGenerateEvents");
        let wanted = |entry: Ptr<Entry>| {
            CallBack.is_none_or(|ask| crate::call!("AVStrMiniGenerateEventCallback", ask(CallBackContext, &raw mut entry.edit().public)) != 0)
        };
        event::generate(head, ptr::read(EventSet).as_ref(), EventId, wanted);
    }

    pub(crate) unsafe fn KsAddEvent(Object: PVOID, EventEntry: PKSEVENT_ENTRY) {
        event::add_to(object::any(Object, "KsAddEvent"), EventEntry);
    }

    /// "Adds the event to the object's event list": the object the IRP was sent to.
    pub(crate) unsafe fn KsDefaultAddEventHandler(Irp: PIRP, _EventData: PKSEVENTDATA, EventEntry: PKSEVENT_ENTRY) -> NTSTATUS {
        let head = Ptr::of(Irp).and_then(|irp| crate::irp::file(irp).ok()).and_then(object::of_file);
        match head {
            Some(head) => {
                event::add_to(head, EventEntry);
                STATUS_SUCCESS
            }
            None => STATUS_INVALID_PARAMETER,
        }
    }

    pub(crate) unsafe fn KsDiscardEvent(EventEntry: PKSEVENT_ENTRY) {
        if let Some(entry) = event::of(EventEntry) {
            event::discard(entry);
        }
    }
}
