//! The system calls, each in a safe function; and a request in flight.

use crate::{Access, Done, Failure, Handle, NtStatus, Request, TIME_LIMIT, Ticket};
use std::{ffi::c_void, ptr, time::Duration};
use windows_sys::{
    Wdk::{
        Foundation::OBJECT_ATTRIBUTES,
        Storage::FileSystem::{FILE_OPEN, NtCreateFile},
        System::IO::NtDeviceIoControlFile,
    },
    Win32::{
        Foundation::{
            CloseHandle, FILETIME, GetLastError, HANDLE, STATUS_PENDING, UNICODE_STRING, WAIT_FAILED,
            WAIT_TIMEOUT,
        },
        Storage::FileSystem::{FILE_ATTRIBUTE_NORMAL, FILE_SHARE_READ, FILE_SHARE_WRITE, SYNCHRONIZE},
        System::{
            IO::{CancelIoEx, IO_STATUS_BLOCK, IO_STATUS_BLOCK_0, OVERLAPPED},
            SystemInformation::GetSystemTimeAsFileTime,
            Threading::{CreateEventW, INFINITE, SetEvent, WaitForMultipleObjects},
        },
    },
};

pub(super) fn raw(handle: Handle) -> HANDLE {
    ptr::with_exposed_provenance_mut(handle.0 as usize)
}

fn handle(raw: HANDLE) -> Handle {
    Handle(raw.expose_provenance() as u64)
}

/// The code of the last Win32 call that failed on this thread.
pub(super) fn last_code() -> u32 {
    // SAFETY: reads a number of this thread.
    unsafe { GetLastError() }
}

/// What the last Win32 call failed with.
pub(super) fn last_error(call: &str) -> Failure {
    let code = last_code();
    Failure::Unsupported(format!("{call}: {}", std::io::Error::from_raw_os_error(code.cast_signed())))
}

/// `\\?\root#…` as the object manager writes it: `\??\root#…`, in UTF-16 without a terminator.
pub(super) fn native_path(link: &str) -> Result<Vec<u8>, Failure> {
    let rest = link.strip_prefix(r"\\?\").or_else(|| link.strip_prefix(r"\\.\"));
    let rest =
        rest.ok_or_else(|| Failure::Unsupported(format!("{link} is no link of a device interface")))?;
    Ok(r"\??\".encode_utf16().chain(rest.encode_utf16()).flat_map(u16::to_le_bytes).collect())
}

/// NtCreateFile, asynchronous, of a name relative to `parent` (or of a whole one).
pub(super) fn create(parent: Handle, name: &[u8], access: Access) -> Result<Handle, Failure> {
    let too_long = || Failure::Unsupported(format!("a name of {} bytes; at most 65534 fit", name.len()));
    let length =
        u16::try_from(name.len()).ok().filter(|length| length.is_multiple_of(2)).ok_or_else(too_long)?;
    // Copied: the I/O manager wants it aligned.
    let mut units: Vec<u16> = name.as_chunks::<2>().0.iter().map(|&unit| u16::from_le_bytes(unit)).collect();
    let name = UNICODE_STRING { Length: length, MaximumLength: length, Buffer: units.as_mut_ptr() };
    let attributes = OBJECT_ATTRIBUTES {
        Length: size_of::<OBJECT_ATTRIBUTES>() as u32,
        RootDirectory: raw(parent),
        ObjectName: &raw const name,
        Attributes: ks_sys::OBJ_CASE_INSENSITIVE,
        SecurityDescriptor: ptr::null(),
        SecurityQualityOfService: ptr::null(),
    };
    let mut opened: HANDLE = ptr::null_mut();
    let mut status_block = empty_status_block();
    // SAFETY: every pointer is to a live local of the type that NtCreateFile takes; ObjectName's buffer is `units`.
    let status = unsafe {
        NtCreateFile(
            &raw mut opened,
            access.0 | SYNCHRONIZE,
            &raw const attributes,
            &raw mut status_block,
            ptr::null(),
            FILE_ATTRIBUTE_NORMAL,
            FILE_SHARE_READ | FILE_SHARE_WRITE,
            FILE_OPEN,
            0,
            ptr::null(),
            0,
        )
    };
    if NtStatus(status).is_success() { Ok(handle(opened)) } else { Err(NtStatus(status).into()) }
}

pub(super) fn close(closed: Handle) -> Result<(), Failure> {
    // SAFETY: closing any number is defined; a wrong one is refused.
    if unsafe { CloseHandle(raw(closed)) } == 0 { Err(last_error("CloseHandle")) } else { Ok(()) }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reset {
    Automatic,
    Manual,
}

pub(super) fn create_event(reset: Reset) -> Result<Handle, Failure> {
    // SAFETY: no security attributes, no name.
    let event = unsafe { CreateEventW(ptr::null(), i32::from(reset == Reset::Manual), 0, ptr::null()) };
    if event.is_null() { Err(last_error("CreateEventW")) } else { Ok(handle(event)) }
}

/// Waits until one of at most 64 events is signalled; false after `timeout`.
pub(super) fn wait_for_any(events: &[Handle], timeout: Duration) -> Result<bool, Failure> {
    let handles: Vec<HANDLE> = events.iter().map(|&event| raw(event)).collect();
    let millis = u32::try_from(timeout.as_micros().div_ceil(1000)).unwrap_or(INFINITE - 1).min(INFINITE - 1);
    // SAFETY: the array has as many handles as it says.
    match unsafe { WaitForMultipleObjects(handles.len() as u32, handles.as_ptr(), 0, millis) } {
        WAIT_TIMEOUT => Ok(false),
        WAIT_FAILED => Err(last_error("WaitForMultipleObjects")),
        _ => Ok(true),
    }
}

pub(super) fn system_time_100ns() -> u64 {
    let mut time = FILETIME { dwLowDateTime: 0, dwHighDateTime: 0 };
    // SAFETY: writes the one FILETIME it is given.
    unsafe { GetSystemTimeAsFileTime(&raw mut time) };
    u64::from(time.dwHighDateTime) << 32 | u64::from(time.dwLowDateTime)
}

fn empty_status_block() -> IO_STATUS_BLOCK {
    IO_STATUS_BLOCK { Anonymous: IO_STATUS_BLOCK_0 { Status: STATUS_PENDING }, Information: 0 }
}

/// A request that the I/O manager has.
///
/// # Invariants
/// Until `event` is signalled the kernel may write to `status_block` and to the request's buffers: neither moves (the block
/// is leaked, the buffers have fixed addresses) nor is freed before.
pub(super) struct InFlight {
    request: Option<Request>,
    event: Handle,
    status_block: *mut IO_STATUS_BLOCK,
}

impl InFlight {
    /// NtDeviceIoControlFile.
    pub(super) fn send(request: Request) -> Result<Self, Failure> {
        let event = create_event(Reset::Manual)?;
        let status_block = Box::into_raw(Box::new(empty_status_block()));
        let address = |buffer: &Option<crate::Buffer>| -> (*mut c_void, u32) {
            let found = |buffer: &crate::Buffer| {
                (ptr::with_exposed_provenance_mut(buffer.address() as usize), buffer.len() as u32)
            };
            buffer.as_ref().map_or((ptr::null_mut(), 0), found)
        };
        let (input, output) = (address(&request.input), address(&request.output));
        // INVARIANT: from here on all of it belongs to this value, which gives nothing up before the event is signalled.
        let in_flight = Self { request: Some(request), event, status_block };
        let object = in_flight.request.as_ref().map_or(Handle::NULL, |request| request.handle);
        let code = in_flight.request.as_ref().map_or(0, |request| request.code);
        // SAFETY: the buffers are the request's, the block is leaked; both outlive the request (invariant).
        let status = unsafe {
            NtDeviceIoControlFile(
                raw(object),
                raw(event),
                None,
                ptr::null(),
                status_block,
                code,
                input.0,
                input.1,
                output.0,
                output.1,
            )
        };
        if NT_ERROR.contains(&(status.cast_unsigned() >> 30)) {
            in_flight.finish_with(status);
        }
        Ok(in_flight)
    }

    /// An error at once leaves the block and the event as they were: they are set here instead.
    fn finish_with(&self, status: i32) {
        // SAFETY: the I/O manager has no request, so the block is ours alone.
        unsafe { (*self.status_block).Anonymous = IO_STATUS_BLOCK_0 { Status: status } };
        // SAFETY: our own event.
        unsafe { SetEvent(raw(self.event)) };
    }

    pub(super) fn event(&self) -> Handle {
        self.event
    }

    pub(super) fn is_finished(&self) -> bool {
        matches!(wait_for_any(&[self.event], Duration::ZERO), Ok(true))
    }

    /// CancelIoEx: its OVERLAPPED is the IO_STATUS_BLOCK of the native call. A request that has ended is no error.
    pub(super) fn cancel(&self) -> Result<(), Failure> {
        let object = self.request.as_ref().map_or(Handle::NULL, |request| request.handle);
        // SAFETY: the block only names the request; CancelIoEx does not write to it.
        unsafe { CancelIoEx(raw(object), self.status_block.cast::<OVERLAPPED>()) };
        Ok(())
    }

    /// Cancels it and waits for its end; false if it does not come.
    fn is_over(&self) -> bool {
        let _ = self.cancel();
        matches!(wait_for_any(&[self.event], TIME_LIMIT), Ok(true))
    }

    pub(super) fn into_done(mut self, ticket: Ticket) -> Done {
        // SAFETY: the event has been signalled, so the I/O manager has written the block and is done with it.
        let block = unsafe { self.status_block.read() };
        // SAFETY: every member of the union is as large as the status, and the I/O manager has written the status.
        let status = NtStatus(unsafe { block.Anonymous.Status });
        let request = self.request.take().unwrap_or_else(|| Request::new(Handle::NULL, 0));
        Done { ticket, status, information: block.Information, request }
    }
}

/// NT_ERROR: the two top bits are set.
const NT_ERROR: [u32; 1] = [3];

impl Drop for InFlight {
    fn drop(&mut self) {
        // A request that nobody waits for any more: it is cancelled, and its memory stays until it has ended.
        if self.request.is_some() && !self.is_over() {
            // A driver that does not let go keeps it for good: lost memory is better than memory written to.
            std::mem::forget(self.request.take());
            return;
        }
        let _ = close(self.event);
        // SAFETY: the request has ended, and this is the block that `send` leaked.
        drop(unsafe { Box::from_raw(self.status_block) });
    }
}
