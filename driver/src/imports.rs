//! The functions of other modules that this driver calls. They move to ks-sys, which will declare all of them.

// UNSAFETY: declarations of foreign functions.
#![allow(unsafe_code)]

use ks_sys::*;

macro_rules! import {
    ($($module:literal { $($signature:tt)* })*) => { $(
        #[link(name = $module, kind = "raw-dylib", modifiers = "+verbatim")]
        #[cfg(target_arch = "x86_64")]
        unsafe extern "win64" { $($signature)* }
        #[link(name = $module, kind = "raw-dylib", modifiers = "+verbatim")]
        #[cfg(not(target_arch = "x86_64"))]
        unsafe extern "system" { $($signature)* }
    )* };
}

import! {
    "ks.sys" {
        pub(crate) fn KsInitializeDriver(
            driver: PDRIVER_OBJECT, path: PUNICODE_STRING, descriptor: *const KSDEVICE_DESCRIPTOR) -> NTSTATUS;
    }
    "ntoskrnl.exe" {
        pub(crate) fn ExAllocatePool2(flags: ULONG64, bytes: SIZE_T, tag: ULONG) -> PVOID;
        pub(crate) fn ExFreePoolWithTag(block: PVOID, tag: ULONG);
        pub(crate) fn KeBugCheckEx(code: ULONG, a: ULONG_PTR, b: ULONG_PTR, c: ULONG_PTR, d: ULONG_PTR) -> !;
    }
    "WDFLDR.SYS" {
        pub(crate) fn WdfVersionBind(
            driver: PDRIVER_OBJECT, path: PUNICODE_STRING, info: PWDF_BIND_INFO, globals: *mut PWDF_COMPONENT_GLOBALS,
        ) -> NTSTATUS;
        pub(crate) fn WdfVersionUnbind(path: PUNICODE_STRING, info: PWDF_BIND_INFO, globals: PWDF_COMPONENT_GLOBALS);
    }
}
