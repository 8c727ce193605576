//! ksframe.ax as COM sees it: registered, created by class id, unloadable when nothing is alive, gone without a trace.
#![cfg(windows)]
// UNSAFETY: a DLL's exports and COM methods are unsafe to call; the test calls them as COM does.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use windows::Win32::Media::DirectShow::IBaseFilter;
use windows::Win32::System::Com::*;
use windows::Win32::System::LibraryLoader::{GetProcAddress, LoadLibraryW};
use windows_core::{GUID, HRESULT, HSTRING, s};

/// The proxy's needs a KS filter: with KSFRAME_SYS it opens the first capture filter of the driver, inside this process.
const CLASSES: [GUID; 5] = [
    dshow::com::filters::CLSID_PROXY,
    dshow::com::filters::CLSID_RENDERER,
    dshow::com::filters::CLSID_SOURCE,
    dshow::com::filters::CLSID_PULL_SOURCE,
    dshow::com::filters::CLSID_PULL_READER,
];
const REGDB_E_CLASSNOTREG: HRESULT = HRESULT(0x8004_0154_u32 as i32);

fn create(class: &GUID) -> windows_core::Result<IBaseFilter> {
    unsafe { CoCreateInstance(class, None, CLSCTX_INPROC_SERVER) }
}

#[test]
fn it_registers_serves_its_classes_can_be_unloaded_and_leaves_nothing() {
    unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) }.ok().unwrap();
    // The library beside the folder of the test programs: `cargo xtask dshow` builds it first.
    let here = std::env::current_exe().unwrap();
    let dll = here.parent().unwrap().parent().unwrap().join("dshow.dll");
    let module = unsafe { LoadLibraryW(&HSTRING::from(dll.as_os_str())) }
        .unwrap_or_else(|error| panic!("{} was not built: cargo xtask dshow ({error})", dll.display()));
    let export = |name| {
        let address = unsafe { GetProcAddress(module, name) }.expect("an export that every COM server has");
        unsafe { std::mem::transmute::<_, extern "system" fn() -> HRESULT>(address) }
    };
    let can_unload = export(s!("DllCanUnloadNow"));

    export(s!("DllRegisterServer"))().ok().unwrap();
    for class in &CLASSES {
        let filter = create(class).unwrap();
        assert_eq!(unsafe { filter.GetClassID() }.unwrap(), *class);
        assert_eq!(can_unload(), HRESULT(1), "S_FALSE while a filter is alive");
    }
    assert_eq!(can_unload(), HRESULT(0), "everything that was created is gone again");

    export(s!("DllUnregisterServer"))().ok().unwrap();
    for class in &CLASSES {
        assert_eq!(create(class).unwrap_err().code(), REGDB_E_CLASSNOTREG);
    }
    export(s!("DllUnregisterServer"))().ok().expect("taking back what is gone is no failure");
}
