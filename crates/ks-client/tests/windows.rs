//! The Windows transport against what every Windows has, Wine included: the object manager, pipes, SetupAPI.
//!
//! FSCTL_PIPE_LISTEN on a named pipe is a device control that pends until somebody opens the other end: what a pin's
//! stream requests do.
#![cfg(windows)]
#![allow(unsafe_code)]
// UNSAFETY: CreateNamedPipeW, for a handle to try requests on.

use ks_client::{Access, Failure, Handle, Name, NtStatus, Request, Transport, Windows};
use std::{fs::OpenOptions, ptr, time::Duration};
use windows_sys::Win32::{
    Storage::FileSystem::{FILE_FLAG_OVERLAPPED, PIPE_ACCESS_DUPLEX},
    System::Pipes::CreateNamedPipeW,
};

const FSCTL_PIPE_LISTEN: u32 = 0x0011_0008;
const MOMENT: Duration = Duration::from_millis(30);
const LONG: Duration = Duration::from_secs(5);

/// The server's end of a named pipe.
fn pipe(name: &str) -> Handle {
    let path: Vec<u16> = name.encode_utf16().chain([0]).collect();
    // SAFETY: the path ends with a zero; no security attributes.
    let server = unsafe {
        CreateNamedPipeW(
            path.as_ptr(),
            PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED,
            0,
            1,
            4096,
            4096,
            0,
            ptr::null(),
        )
    };
    Handle(server.expose_provenance() as u64)
}

#[test]
fn a_device_interface_that_is_not_there_is_refused_with_its_status() {
    let link = r"\\?\root#ksframe#9999#{65e8773d-8f56-11d0-a3b9-00a0c9223196}\nothing";
    let refused = Windows::new().open(Name::Interface(link), Access::GENERIC_READ_WRITE).unwrap_err();
    let Failure::Status(status) = refused else { panic!("{refused}") };
    assert!([NtStatus::OBJECT_NAME_NOT_FOUND, NtStatus::OBJECT_PATH_NOT_FOUND].contains(&status), "{status}");
}

#[test]
fn the_interfaces_of_a_category_are_a_list_that_may_be_empty() {
    let found = Windows::new().interfaces(&ks_sys::KSCATEGORY_CAPTURE).unwrap();
    assert!(found.iter().all(|interface| interface.link.starts_with(r"\\?\")), "{found:?}");
}

#[test]
fn a_request_that_pends_ends_when_what_it_waits_for_happens() {
    let windows = Windows::new();
    let server = pipe(r"\\.\pipe\ksframe-ends");
    let ticket = windows.submit(Request::new(server, FSCTL_PIPE_LISTEN)).unwrap();
    assert!(windows.wait(&[ticket], MOMENT).unwrap().is_none(), "nobody there");
    let client = OpenOptions::new().read(true).write(true).open(r"\\.\pipe\ksframe-ends").unwrap();
    let done = windows.wait(&[ticket], LONG).unwrap().expect("somebody there");
    assert_eq!((done.ticket, done.status), (ticket, NtStatus::SUCCESS));
    drop(client);
    windows.close(server).unwrap();
}

#[test]
fn a_request_that_is_cancelled_ends_as_cancelled() {
    let windows = Windows::new();
    let server = pipe(r"\\.\pipe\ksframe-cancelled");
    let ticket = windows.submit(Request::new(server, FSCTL_PIPE_LISTEN)).unwrap();
    windows.cancel(ticket).unwrap();
    let done = windows.wait(&[ticket], LONG).unwrap().expect("it ends");
    assert_eq!(done.status, NtStatus::CANCELLED);
    windows.close(server).unwrap();
}

#[test]
fn a_transport_that_is_dropped_takes_back_what_is_in_flight() {
    let windows = Windows::new();
    let server = pipe(r"\\.\pipe\ksframe-dropped");
    let mut request = Request::new(server, FSCTL_PIPE_LISTEN);
    request.attached = vec![windows.alloc_buffer(4096, 4096).unwrap()];
    windows.submit(request).unwrap();
    drop(windows);
    Windows::new().close(server).unwrap();
}

#[test]
fn a_request_that_is_refused_at_once_is_done_with_its_status() {
    let windows = Windows::new();
    let ticket = windows.submit(Request::new(Handle(0xDEAD_BEE0), FSCTL_PIPE_LISTEN)).unwrap();
    let done = windows.wait(&[ticket], LONG).unwrap().expect("it ends");
    assert_eq!(done.status, NtStatus::INVALID_HANDLE);
}

#[test]
fn buffers_are_zeroed_and_aligned_as_asked() {
    let windows = Windows::new();
    for alignment in [1, 64, 4096] {
        let buffer = windows.alloc_buffer(100, alignment).unwrap();
        assert_eq!(buffer.address() % alignment as u64, 0);
        assert_eq!((buffer.len(), buffer.iter().max()), (100, Some(&0)));
    }
    assert!(windows.alloc_buffer(1, 3).is_err(), "no power of two");
}

#[test]
fn an_event_that_nobody_signals_is_waited_for_in_vain() {
    let windows = Windows::new();
    let event = windows.create_event().unwrap();
    let before = windows.now_100ns();
    assert!(!windows.wait_event(event, MOMENT).unwrap());
    assert!(windows.now_100ns() - before >= 250_000, "30 ms, less a tick");
    windows.close(event).unwrap();
}
