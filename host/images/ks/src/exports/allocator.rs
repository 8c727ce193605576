//! Allocators and pins, opened by name: KsCreateAllocator, KsCreateDefaultAllocator(Ex), KsCreatePin.

use ks_sys::*;

use crate::allocator::{self, Callbacks};
use crate::create_name::{self, Class};
use crate::nt;
use crate::ptr::{self, Ptr};
use crate::status::{INVALID_PARAMETER, Nt, code};

machine::exports! { pub(crate) EXPORTS;
    KsCreateAllocator, PASSIVE_LEVEL;
    KsCreateDefaultAllocator, HIGH_LEVEL;
    KsCreateDefaultAllocatorEx, HIGH_LEVEL;
    KsValidateAllocatorCreateRequest, HIGH_LEVEL;
    KsCreatePin, PASSIVE_LEVEL;
    KsSynchronousIoControlDevice, HIGH_LEVEL;
}

windows_abi! {
    pub(crate) unsafe fn KsCreateAllocator(
        ConnectionHandle: HANDLE,
        AllocatorFraming: PKSALLOCATOR_FRAMING,
        AllocatorHandle: PHANDLE,
    ) -> NTSTATUS {
        let bytes = ptr::bytes(AllocatorFraming.cast(), size_of::<KSALLOCATOR_FRAMING>());
        code(open(ConnectionHandle, Class::Allocator, bytes, GENERIC_READ, AllocatorHandle))
    }

    pub(crate) unsafe fn KsCreateDefaultAllocator(Irp: PIRP) -> NTSTATUS {
        // SAFETY: the same contract, with no allocator of the caller's.
        unsafe { KsCreateDefaultAllocatorEx(Irp, core::ptr::null_mut(), None, None, None, None) }
    }

    pub(crate) unsafe fn KsCreateDefaultAllocatorEx(
        Irp: PIRP,
        InitializeContext: PVOID,
        DefaultAllocate: PFNKSDEFAULTALLOCATE,
        DefaultFree: PFNKSDEFAULTFREE,
        InitializeAllocator: PFNKSINITIALIZEALLOCATOR,
        DeleteAllocator: PFNKSDELETEALLOCATOR,
    ) -> NTSTATUS {
        let callbacks = Callbacks {
            initialize_context: InitializeContext.cast(),
            allocate: DefaultAllocate,
            free: DefaultFree,
            initialize: InitializeAllocator,
            delete: DeleteAllocator,
        };
        code(Ptr::of(Irp).ok_or(INVALID_PARAMETER).and_then(|irp| allocator::create_default(irp, callbacks)))
    }

    /// "On successful completion contains an address to the framing structure supplied with the request": a copy in the create's own
    /// buffer, at an aligned place.
    pub(crate) unsafe fn KsValidateAllocatorCreateRequest(Irp: PIRP, AllocatorFraming: *mut PKSALLOCATOR_FRAMING) -> NTSTATUS {
        let Some(irp) = Ptr::of(Irp) else { return STATUS_INVALID_PARAMETER };
        code(allocator::validate_create(irp).and_then(|framing| {
            let place = create_name::aligned_parameters::<KSALLOCATOR_FRAMING>(irp)?;
            *place.edit() = framing;
            ptr::put(AllocatorFraming, place.raw());
            Ok(())
        }))
    }

    /// The format follows the connect structure in memory (KSPIN_CONNECT).
    pub(crate) unsafe fn KsCreatePin(
        FilterHandle: HANDLE,
        Connect: PKSPIN_CONNECT,
        DesiredAccess: ACCESS_MASK,
        ConnectionHandle: PHANDLE,
    ) -> NTSTATUS {
        let Some(format) = Ptr::of(Connect.wrapping_add(1).cast::<KSDATAFORMAT>()) else { return STATUS_INVALID_PARAMETER };
        let mut len = size_of::<KSPIN_CONNECT>() + format.FormatSize as usize;
        if format.Flags & KSDATAFORMAT_ATTRIBUTES != 0 {
            let at = len.next_multiple_of(8);
            let list: Option<KSMULTIPLE_ITEM> = ptr::read(Connect.wrapping_byte_add(at).cast());
            len = at + list.map_or(0, |l| l.Size as usize);
        }
        code(open(FilterHandle, Class::Pin, ptr::bytes(Connect.cast(), len), DesiredAccess, ConnectionHandle))
    }

    pub(crate) unsafe fn KsSynchronousIoControlDevice(
        FileObject: PFILE_OBJECT,
        RequestorMode: KPROCESSOR_MODE,
        IoControl: ULONG,
        InBuffer: PVOID,
        InSize: ULONG,
        OutBuffer: PVOID,
        OutSize: ULONG,
        BytesReturned: PULONG,
    ) -> NTSTATUS {
        let Some(file) = Ptr::of(FileObject) else { return STATUS_INVALID_PARAMETER };
        let (status, information) =
            nt::control_raw(file, RequestorMode, IoControl, (InBuffer.cast(), InSize), (OutBuffer.cast(), OutSize));
        ptr::put(BytesReturned, information as ULONG);
        status
    }
}

/// Opens `{class}\` with binary parameters relative to a handle.
fn open(parent: HANDLE, class: Class, parameters: &[u8], access: ACCESS_MASK, handle: PHANDLE) -> Nt {
    let opened = nt::open_relative(parent, &create_name::compose(class, parameters), access)?;
    ptr::put(handle, opened);
    Ok(())
}
