//! Data files by path (`\SystemRoot\…`, `\??\C:\…`), held in memory; and events by handle.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ks_sys::*;
use machine::{PoolRequest, machine};

use crate::ob;

machine::exports! { pub(crate) EXPORTS;
    ZwQueryInformationFile, PASSIVE_LEVEL;
    ZwReadFile, PASSIVE_LEVEL;
    ZwSetInformationFile, PASSIVE_LEVEL;
    ZwWriteFile, PASSIVE_LEVEL;
}

#[derive(Default)]
struct Files {
    /// Path in small letters → content.
    disk: RefCell<BTreeMap<String, Vec<u8>>>,
    /// Open object → path and position.
    open: RefCell<BTreeMap<usize, (String, u64)>>,
}

/// Puts a file there for drivers to open.
pub fn put_file(path: &str, content: Vec<u8>) {
    machine().state::<Files>().disk.borrow_mut().insert(path.to_ascii_lowercase(), content);
}

/// What is in a file now.
pub fn file_content(path: &str) -> Option<Vec<u8>> {
    machine().state::<Files>().disk.borrow().get(&path.to_ascii_lowercase()).cloned()
}

/// Opens, or makes, a file: FILE_OPEN (1), FILE_CREATE (2), FILE_OPEN_IF (3), FILE_OVERWRITE (4), FILE_OVERWRITE_IF (5),
/// FILE_SUPERSEDE (0).
pub(crate) fn open_file(path: &str, disposition: u32, access: u32, kernel: bool) -> Result<HANDLE, NTSTATUS> {
    let files = machine().state::<Files>();
    let key = path.to_ascii_lowercase();
    let there = files.disk.borrow().contains_key(&key);
    match (disposition, there) {
        (1 | 4, false) => return Err(STATUS_OBJECT_NAME_NOT_FOUND),
        (2, true) => return Err(STATUS_OBJECT_NAME_COLLISION),
        (0 | 4 | 5, true) | (_, false) => drop(files.disk.borrow_mut().insert(key.clone(), Vec::new())),
        (_, true) => {}
    }
    let request = PoolRequest { size: 16, tag: u32::from_le_bytes(*b"File"), ..PoolRequest::default() };
    let object = machine().allocate(request);
    if object == 0 {
        return Err(STATUS_INSUFFICIENT_RESOURCES);
    }
    ob::create(object, &ob::DATA_FILE);
    files.open.borrow_mut().insert(object, (key, 0));
    let handle = ob::open_handle(object, access, kernel);
    ob::dereference(object);
    Ok(handle)
}

pub(crate) fn delete(object: usize) {
    machine().state::<Files>().open.borrow_mut().remove(&object);
    machine().free(object, None);
}

/// Where a read or write begins: an offset given, or the file's own position.
unsafe fn start(offset: PLARGE_INTEGER, position: u64) -> u64 {
    let given = if offset.is_null() { -1 } else { crate::inline::quad(*offset) };
    u64::try_from(given).unwrap_or(position)
}

pub unsafe extern "win64" fn ZwReadFile(
    file: HANDLE,
    event: HANDLE,
    _apc: PIO_APC_ROUTINE,
    _context: PVOID,
    iosb: PIO_STATUS_BLOCK,
    buffer: PVOID,
    length: ULONG,
    offset: PLARGE_INTEGER,
    _key: PULONG,
) -> NTSTATUS {
    let files = machine().state::<Files>();
    let mut open = files.open.borrow_mut();
    let Some((path, position)) = ob::from_handle(file, 0).and_then(|(object, _)| open.get_mut(&object))
    else {
        return STATUS_INVALID_HANDLE;
    };
    let from = start(offset, *position);
    let disk = files.disk.borrow();
    let content = disk.get(path).map_or(&[][..], |content| content.get(from as usize..).unwrap_or_default());
    let count = content.len().min(length as usize);
    if count == 0 && length > 0 {
        return end(event, finish(iosb, STATUS_END_OF_FILE, 0));
    }
    std::ptr::copy_nonoverlapping(content.as_ptr(), buffer.cast(), count);
    *position = from + count as u64;
    drop((open, disk));
    end(event, finish(iosb, STATUS_SUCCESS, count))
}

pub unsafe extern "win64" fn ZwWriteFile(
    file: HANDLE,
    event: HANDLE,
    _apc: PIO_APC_ROUTINE,
    _context: PVOID,
    iosb: PIO_STATUS_BLOCK,
    buffer: PVOID,
    length: ULONG,
    offset: PLARGE_INTEGER,
    _key: PULONG,
) -> NTSTATUS {
    let files = machine().state::<Files>();
    let mut open = files.open.borrow_mut();
    let Some((path, position)) = ob::from_handle(file, 0).and_then(|(object, _)| open.get_mut(&object))
    else {
        return STATUS_INVALID_HANDLE;
    };
    let at = start(offset, *position) as usize;
    let data = std::slice::from_raw_parts(buffer.cast::<u8>(), length as usize);
    let mut disk = files.disk.borrow_mut();
    let content = disk.entry(path.clone()).or_default();
    content.resize(content.len().max(at + data.len()), 0);
    content[at..at + data.len()].copy_from_slice(data);
    *position = (at + data.len()) as u64;
    drop((open, disk));
    end(event, finish(iosb, STATUS_SUCCESS, data.len()))
}

unsafe fn finish(iosb: PIO_STATUS_BLOCK, status: NTSTATUS, information: usize) -> NTSTATUS {
    (*iosb).Anonymous.Status = status;
    (*iosb).Information = information as _;
    status
}

/// "The event is set to the signaled state when the operation completes."
unsafe fn end(event: HANDLE, status: NTSTATUS) -> NTSTATUS {
    if let Some((object, _)) = ob::from_handle(event, 0).filter(|_| !event.is_null()) {
        crate::KeSetEvent(object as PRKEVENT, 0, 0);
    }
    status
}

/// FILE_INFORMATION_CLASS.
mod class {
    pub(super) const BASIC: i32 = 4;
    pub(super) const STANDARD: i32 = 5;
    pub(super) const POSITION: i32 = 14;
    pub(super) const END_OF_FILE: i32 = 20;
    pub(super) const NETWORK_OPEN: i32 = 34;
}

/// FILE_ATTRIBUTE_NORMAL.
const NORMAL: u32 = 0x80;

/// The structures as words of eight bytes, and how many bytes of them there are.
fn information(which: i32, end: u64, position: u64) -> Option<(Vec<u64>, usize)> {
    let allocated = end.next_multiple_of(4096);
    Some(match which {
        // CreationTime, LastAccessTime, LastWriteTime, ChangeTime, FileAttributes
        class::BASIC => (vec![0, 0, 0, 0, NORMAL.into()], 40),
        // AllocationSize, EndOfFile, NumberOfLinks, DeletePending, Directory
        class::STANDARD => (vec![allocated, end, 1], 24),
        class::POSITION => (vec![position], 8),
        // the four times, AllocationSize, EndOfFile, FileAttributes
        class::NETWORK_OPEN => (vec![0, 0, 0, 0, allocated, end, NORMAL.into()], 56),
        _ => return None,
    })
}

pub unsafe extern "win64" fn ZwQueryInformationFile(
    file: HANDLE,
    iosb: PIO_STATUS_BLOCK,
    buffer: PVOID,
    length: ULONG,
    class: FILE_INFORMATION_CLASS,
) -> NTSTATUS {
    let files = machine().state::<Files>();
    let open = files.open.borrow();
    let Some((path, position)) = ob::from_handle(file, 0).and_then(|(object, _)| open.get(&object)) else {
        return STATUS_INVALID_HANDLE;
    };
    let end = files.disk.borrow().get(path).map_or(0, Vec::len) as u64;
    let Some((words, size)) = information(class, end, *position) else {
        machine::stop::not_emulated(format!(
            "ZwQueryInformationFile with information class {class} is not emulated"
        ))
    };
    if (length as usize) < size {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    std::ptr::copy_nonoverlapping(words.as_ptr().cast::<u8>(), buffer.cast(), size);
    finish(iosb, STATUS_SUCCESS, size)
}

/// FilePositionInformation and FileEndOfFileInformation.
pub unsafe extern "win64" fn ZwSetInformationFile(
    file: HANDLE,
    iosb: PIO_STATUS_BLOCK,
    buffer: PVOID,
    length: ULONG,
    class: FILE_INFORMATION_CLASS,
) -> NTSTATUS {
    let files = machine().state::<Files>();
    let mut open = files.open.borrow_mut();
    let Some((path, position)) = ob::from_handle(file, 0).and_then(|(object, _)| open.get_mut(&object))
    else {
        return STATUS_INVALID_HANDLE;
    };
    if length < 8 {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    let value = buffer.cast::<u64>().read_unaligned();
    match class {
        class::POSITION => *position = value,
        class::END_OF_FILE => {
            files.disk.borrow_mut().entry(path.clone()).or_default().resize(value as usize, 0);
        }
        _ => machine::stop::not_emulated(format!(
            "ZwSetInformationFile with information class {class} is not emulated"
        )),
    }
    finish(iosb, STATUS_SUCCESS, 0)
}
