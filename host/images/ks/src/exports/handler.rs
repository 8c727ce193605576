//! Handlers a minidriver calls for requests it dispatches itself: KsPropertyHandler, KsMethodHandler, sized lists, automation tables.

use ks_sys::*;

use crate::automation::Methods;
use crate::bag;
use crate::irp;
use crate::method;
use crate::probe;
use crate::property::{self, Tables};
use crate::ptr::{self, Ptr};
use crate::reset;
use crate::status::{BUFFER_TOO_SMALL, INVALID_PARAMETER, Nt, code};

machine::exports! { pub(crate) EXPORTS;
    KsPropertyHandler, HIGH_LEVEL;
    KsMethodHandler, HIGH_LEVEL;
    KsHandleSizedListQuery, HIGH_LEVEL;
    KsMergeAutomationTables, PASSIVE_LEVEL;
    KsProbeStreamIrp, HIGH_LEVEL;
    KsAcquireResetValue, HIGH_LEVEL;
    KsDispatchInvalidDeviceRequest, HIGH_LEVEL;
    KsPropertyHandlerWithAllocator, HIGH_LEVEL;
    KsMethodHandlerWithAllocator, HIGH_LEVEL;
}

windows_abi! {
    /// "Does not set the Status field nor complete the IRP" beyond what a handler does; Information is set.
    pub(crate) unsafe fn KsPropertyHandler(Irp: PIRP, PropertySetsCount: ULONG, PropertySet: *const KSPROPERTY_SET) -> NTSTATUS {
        let Some(irp) = Ptr::of(Irp) else { return STATUS_INVALID_PARAMETER };
        let tables = Tables { driver: ptr::array(PropertySet, PropertySetsCount), item_size: 0, class: &[] };
        code(property::serve(irp, None, tables))
    }

    pub(crate) unsafe fn KsMethodHandler(Irp: PIRP, MethodSetsCount: ULONG, MethodSet: *const KSMETHOD_SET) -> NTSTATUS {
        let Some(irp) = Ptr::of(Irp) else { return STATUS_INVALID_PARAMETER };
        code(method::serve(irp, None, Methods { sets: ptr::array(MethodSet, MethodSetsCount), item_size: 0 }))
    }

    /// "PropertyItemSize: the size of each item, if it is not the standard one." An allocator of the caller's own is not emulated.
    pub(crate) unsafe fn KsPropertyHandlerWithAllocator(
        Irp: PIRP,
        PropertySetsCount: ULONG,
        PropertySet: *const KSPROPERTY_SET,
        Allocator: PFNKSALLOCATOR,
        PropertyItemSize: ULONG,
    ) -> NTSTATUS {
        no_allocator(Allocator, "KsPropertyHandlerWithAllocator");
        let Some(irp) = Ptr::of(Irp) else { return STATUS_INVALID_PARAMETER };
        let sets = ptr::array(PropertySet, PropertySetsCount);
        code(property::serve(irp, None, Tables { driver: sets, item_size: PropertyItemSize as usize, class: &[] }))
    }

    pub(crate) unsafe fn KsMethodHandlerWithAllocator(
        Irp: PIRP,
        MethodSetsCount: ULONG,
        MethodSet: *const KSMETHOD_SET,
        Allocator: PFNKSALLOCATOR,
        MethodItemSize: ULONG,
    ) -> NTSTATUS {
        no_allocator(Allocator, "KsMethodHandlerWithAllocator");
        let Some(irp) = Ptr::of(Irp) else { return STATUS_INVALID_PARAMETER };
        let sets = ptr::array(MethodSet, MethodSetsCount);
        code(method::serve(irp, None, Methods { sets, item_size: MethodItemSize as usize }))
    }

    /// "Returns STATUS_BUFFER_OVERFLOW for a zero-length query with the size; for the length of a KSMULTIPLE_ITEM or a ULONG that much of the
    /// header; else the whole list."
    pub(crate) unsafe fn KsHandleSizedListQuery(
        Irp: PIRP,
        DataItemsCount: ULONG,
        DataItemSize: ULONG,
        DataItems: *const c_void,
    ) -> NTSTATUS {
        let Some(irp) = Ptr::of(Irp) else { return STATUS_INVALID_PARAMETER };
        let len = DataItemsCount as usize * DataItemSize as usize;
        code(sized_list(irp, DataItemsCount, ptr::bytes(DataItems.cast_mut().cast(), len)))
    }

    pub(crate) unsafe fn KsMergeAutomationTables(
        AutomationTableAB: *mut PKSAUTOMATION_TABLE,
        AutomationTableA: PKSAUTOMATION_TABLE,
        AutomationTableB: PKSAUTOMATION_TABLE,
        Bag: KSOBJECT_BAG,
    ) -> NTSTATUS {
        let merged = crate::merge::merge(Ptr::of(AutomationTableA), Ptr::of(AutomationTableB), bag::of(Bag));
        code(merged.map(|table| if let Some(table) = table { ptr::put(AutomationTableAB, table.raw()) }))
    }

    pub(crate) unsafe fn KsProbeStreamIrp(Irp: PIRP, ProbeFlags: ULONG, HeaderSize: ULONG) -> NTSTATUS {
        let Some(irp) = Ptr::of(Irp) else { return STATUS_INVALID_PARAMETER };
        code(probe::with_flags(irp, ProbeFlags, HeaderSize))
    }

    pub(crate) unsafe fn KsAcquireResetValue(Irp: PIRP, ResetValue: *mut KSRESET) -> NTSTATUS {
        let value = Ptr::of(Irp).ok_or(INVALID_PARAMETER).and_then(reset::value);
        code(value.map(|value| ptr::put(ResetValue, value)))
    }

    /// "Completes the IRP with STATUS_INVALID_DEVICE_REQUEST."
    pub(crate) unsafe fn KsDispatchInvalidDeviceRequest(_DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS {
        let Some(irp) = Ptr::of(Irp) else { return STATUS_INVALID_PARAMETER };
        irp::finish(irp, Err(crate::status::INVALID_DEVICE_REQUEST))
    }
}

fn no_allocator(allocator: PFNKSALLOCATOR, ddi: &str) {
    if allocator.is_some() {
        crate::nt::not_emulated(&format!("{ddi} with an allocator of the driver's own is not emulated"));
    }
}

fn sized_list(irp: irp::Irp, count: u32, items: &[u8]) -> Nt {
    let len = irp::control(irp)?.output_len as usize;
    let needed = size_of::<KSMULTIPLE_ITEM>() + items.len();
    let header = KSMULTIPLE_ITEM { Size: needed as u32, Count: count };
    let buffer = irp::system_buffer(irp);
    match len {
        0 => Err(irp::overflow(irp, needed)),
        len if len == size_of::<u32>() => {
            ptr::put(buffer.cast(), header.Size);
            irp::set_information(irp, len);
            Ok(())
        }
        len if len < needed => Err(BUFFER_TOO_SMALL),
        _ => {
            ptr::put(buffer.cast(), header);
            ptr::bytes(buffer.wrapping_add(size_of::<KSMULTIPLE_ITEM>()), items.len()).copy_from_slice(items);
            irp::set_information(irp, needed);
            Ok(())
        }
    }
}
