//! The inline functions against what their pages say.
#![allow(unsafe_code)]
// UNSAFETY: the functions under test take raw pointers, as C's do.
#![allow(clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]
// Every pointer below is to a local of the same test.

use ks_sys::*;
use std::ptr::null_mut;

fn gate() -> KSGATE {
    KSGATE { Count: 0xdead, NextGate: null_mut() }
}

/// stream/flow-control-gates-in-avstream: an AND gate behind which an OR gate hangs, as AVStream builds them.
#[test]
fn an_and_gate_is_open_until_an_input_is_off_and_its_or_gate_follows() {
    let (mut and, mut or) = (gate(), gate());
    unsafe {
        KsGateInitializeOr(&mut or, null_mut());
        assert_eq!(KsGateGetStateUnsafe(&mut or), FALSE, "an OR gate without inputs is closed");
        KsGateInitializeAnd(&mut and, &mut or);
        assert_eq!(KsGateGetStateUnsafe(&mut and), TRUE, "an AND gate without inputs is open");
        assert_eq!(or.Count, 1, "the open AND gate is an ON input of the OR gate");

        KsGateAddOffInputToAnd(&mut and);
        assert_eq!((and.Count, or.Count), (0, 0), "adding an OFF input closes it, and that propagates");
        KsGateAddOffInputToAnd(&mut and);
        assert_eq!((and.Count, or.Count), (-1, 0), "one more changes nothing behind it");
        KsGateRemoveOffInputFromAnd(&mut and);
        KsGateTurnInputOn(&mut and);
        assert_eq!((and.Count, or.Count), (1, 1), "the last OFF input gone, it opens, and that propagates");

        KsGateTerminateAnd(&mut and);
        assert_eq!(or.Count, 0, "its input of the OR gate is removed");
    }
}

#[test]
fn an_or_gate_is_open_while_an_input_is_on_and_its_and_gate_follows() {
    let (mut and, mut or) = (gate(), gate());
    unsafe {
        KsGateInitializeAnd(&mut and, null_mut());
        KsGateInitializeOr(&mut or, &mut and);
        assert_eq!(and.Count, 0, "the closed OR gate is an OFF input of the AND gate");
        KsGateAddOnInputToOr(&mut or);
        KsGateAddOnInputToOr(&mut or);
        assert_eq!((or.Count, and.Count), (2, 1));
        KsGateRemoveOnInputFromOr(&mut or);
        assert_eq!((or.Count, and.Count), (1, 1));
        KsGateTurnInputOff(&mut or);
        assert_eq!((or.Count, and.Count), (0, 0));
        KsGateTerminateOr(&mut or);
        assert_eq!(and.Count, 1, "its OFF input of the AND gate is removed");
    }
}

#[test]
fn only_one_caller_captures_the_threshold_of_an_open_and_gate() {
    let mut and = gate();
    unsafe {
        KsGateInitializeAnd(&mut and, null_mut());
        assert_eq!(KsGateCaptureThreshold(&mut and), TRUE);
        assert_eq!(and.Count, 0, "capturing closed it");
        assert_eq!(KsGateCaptureThreshold(&mut and), FALSE);
        assert_eq!(and.Count, 0, "a closed gate is left alone");
    }
}

#[test]
fn list_entries_come_out_in_the_order_of_the_list() {
    let mut head: LIST_ENTRY = zeroed();
    let mut entries: [LIST_ENTRY; 3] = zeroed();
    let [a, b, c] = entries.each_mut().map(|entry| entry as PLIST_ENTRY);
    unsafe {
        InitializeListHead(&mut head);
        assert!(IsListEmpty(&head));
        InsertTailList(&mut head, b);
        InsertTailList(&mut head, c);
        InsertHeadList(&mut head, a);
        assert_eq!(RemoveEntryList(b), FALSE, "two are left");
        assert_eq!(RemoveTailList(&mut head), c);
        assert_eq!(RemoveHeadList(&mut head), a);
        assert!(IsListEmpty(&head));
        assert_eq!(RemoveHeadList(&mut head), &raw mut head, "of an empty list, the head");
    }
}

#[test]
fn a_stack_location_is_passed_on_without_its_completion_routine() {
    let mut stack: [IO_STACK_LOCATION; 2] = zeroed();
    let mut irp: IRP = zeroed();
    (irp.StackCount, irp.CurrentLocation) = (2, 2);
    stack[1].MajorFunction = IRP_MJ_DEVICE_CONTROL;
    stack[1].Control = 0xff;
    stack[1].Context = 0xdeadbeef_usize as PVOID;
    let (below, own) = (&raw mut stack[0], stack.as_mut_ptr().wrapping_add(1));
    irp.Tail.Overlay.Anonymous2.Anonymous.CurrentStackLocation = own;
    unsafe {
        assert_eq!(IoGetCurrentIrpStackLocation(&mut irp), own);
        assert_eq!(IoGetNextIrpStackLocation(&mut irp), below);
        IoCopyCurrentIrpStackLocationToNext(&mut irp);
        assert_eq!(
            ((*below).MajorFunction, (*below).Control, (*below).Context),
            (IRP_MJ_DEVICE_CONTROL, 0, null_mut())
        );
        IoSetCompletionRoutine(&mut irp, None, 5 as PVOID, TRUE, FALSE, TRUE);
        assert_eq!((*below).Control, SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_CANCEL);
        IoSetNextIrpStackLocation(&mut irp);
        assert_eq!((IoGetCurrentIrpStackLocation(&mut irp), irp.CurrentLocation), (below, 1));
        IoMarkIrpPending(&mut irp);
        assert_eq!((*below).Control & SL_PENDING_RETURNED, SL_PENDING_RETURNED);
        IoSkipCurrentIrpStackLocation(&mut irp);
        assert_eq!((IoGetCurrentIrpStackLocation(&mut irp), irp.CurrentLocation), (own, 2));
    }
}

windows_abi! {
    unsafe fn cancel(_device: PDEVICE_OBJECT, _irp: PIRP) {}
}

#[test]
fn a_cancel_routine_is_taken_once() {
    let mut irp: IRP = zeroed();
    unsafe {
        assert!(IoSetCancelRoutine(&mut irp, Some(cancel)).is_none());
        assert!(IoSetCancelRoutine(&mut irp, None).is_some());
        assert!(IoSetCancelRoutine(&mut irp, None).is_none());
    }
}

/// wdm/nf-wdm-address_and_size_to_span_pages
#[test]
fn an_mdl_describes_every_page_that_its_buffer_touches() {
    assert_eq!(ADDRESS_AND_SIZE_TO_SPAN_PAGES(0x1000, 0), 0);
    assert_eq!(ADDRESS_AND_SIZE_TO_SPAN_PAGES(0x1000, 0x1000), 1);
    assert_eq!(ADDRESS_AND_SIZE_TO_SPAN_PAGES(0x1fff, 2), 2);
    let mut mdl: [MDL; 2] = zeroed();
    let mdl = mdl.as_mut_ptr();
    unsafe {
        MmInitializeMdl(mdl, 0x12345 as PVOID, 0x2000);
        assert_eq!((*mdl).Size as usize, size_of::<MDL>() + 3 * 8);
        assert_eq!(MmGetMdlVirtualAddress(mdl) as usize, 0x12345);
        assert_eq!((MmGetMdlByteOffset(mdl), MmGetMdlByteCount(mdl)), (0x345, 0x2000));
    }
}

/// The values that the pages of the request and status codes give.
#[test]
fn control_codes_and_statuses_are_put_together_as_documented() {
    assert_eq!(CTL_CODE(FILE_DEVICE_KS, 0, METHOD_NEITHER, FILE_ANY_ACCESS), IOCTL_KS_PROPERTY);
    assert_eq!(METHOD_FROM_CTL_CODE(IOCTL_KS_READ_STREAM), METHOD_NEITHER);
    assert!(NT_SUCCESS(STATUS_PENDING) && !NT_SUCCESS(STATUS_BUFFER_OVERFLOW));
    assert!(NT_WARNING(STATUS_BUFFER_OVERFLOW) && NT_ERROR(STATUS_INVALID_PARAMETER));
}

/// ks/ns-ks-ksallocator_framing_ex; the macro fills the optimal range, and leaves the physical one open.
#[test]
fn simple_framing_is_one_item_on_any_bus() {
    const FRAMING: KSALLOCATOR_FRAMING_EX = KSALLOCATOR_FRAMING_EX::simple(
        KSMEMORY_TYPE_KERNEL_NONPAGED,
        KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY | KSALLOCATOR_REQUIREMENTF_PREFERENCES_ONLY,
        2,
        0,
        8192,
        8192,
    );
    assert_eq!((FRAMING.CountItems, FRAMING.PinFlags, FRAMING.PinWeight), (1, 0, 0));
    let item = FRAMING.FramingItem[0];
    assert_eq!((item.MemoryType, item.BusType), (KSMEMORY_TYPE_KERNEL_NONPAGED, GUID_NULL));
    assert_eq!((item.Flags, item.Frames), (0x8000_0002, 2));
    assert_eq!((item.PhysicalRange.MinFrameSize, item.PhysicalRange.MaxFrameSize), (0, 0xffff_ffff));
    assert_eq!((item.FramingRange.Range.MinFrameSize, item.FramingRange.Range.MaxFrameSize), (8192, 8192));
}

/// The table a driver would write: statics that point to statics.
#[test]
fn descriptor_tables_are_built_at_compile_time() {
    static VIDEO: Table<KS_DATARANGE_VIDEO> = Table::new(zeroed());
    static RANGES: Table<[PKSDATARANGE; 1]> = Table::new([VIDEO.cast()]);
    static PINS: Table<[KSPIN_DESCRIPTOR_EX; 1]> = Table::new([KSPIN_DESCRIPTOR_EX {
        PinDescriptor: zeroed::<KSPIN_DESCRIPTOR>().with_data_ranges(RANGES.get()),
        ..zeroed()
    }]);
    static FILTER: Table<KSFILTER_DESCRIPTOR> = Table::new(
        KSFILTER_DESCRIPTOR::new()
            .with_pins(PINS.get())
            .with_categories(&[KSCATEGORY_VIDEO, KSCATEGORY_CAPTURE]),
    );
    static FILTERS: Table<[*const KSFILTER_DESCRIPTOR; 1]> =
        Table::new([FILTER.cast::<KSFILTER_DESCRIPTOR>() as _]);
    static DISPATCH: Table<KSDEVICE_DISPATCH> = Table::new(zeroed());
    static DEVICE: Table<KSDEVICE_DESCRIPTOR> =
        Table::new(KSDEVICE_DESCRIPTOR::new(DISPATCH.get(), FILTERS.get()));

    let device = DEVICE.get();
    assert_eq!((device.FilterDescriptorsCount, device.Version), (1, 0x100));
    let filter = unsafe { &**device.FilterDescriptors };
    assert_eq!((filter.PinDescriptorsCount, filter.PinDescriptorSize, filter.CategoriesCount), (1, 136, 2));
    assert_eq!((filter.NodeDescriptorsCount, filter.NodeDescriptors.is_null()), (0, true));
    let pin = unsafe { &*filter.PinDescriptors };
    assert_eq!(unsafe { *pin.PinDescriptor.DataRanges }, VIDEO.cast());
}

/// wdm/ns-wdm-_unicode_string
#[test]
fn a_constant_string_counts_its_units_without_the_nul() {
    static NAME: [u16; 4] = wide("Ks1");
    let string = RTL_CONSTANT_STRING(&NAME);
    assert_eq!((string.Length, string.MaximumLength, string.Buffer as *const u16), (6, 8, NAME.as_ptr()));
}

#[test]
fn the_record_around_a_member_is_found() {
    let entry: KSEVENT_ENTRY = zeroed();
    assert_eq!(CONTAINING_RECORD!(&raw const entry.ListEntry, KSEVENT_ENTRY, ListEntry), &raw const entry);
}
