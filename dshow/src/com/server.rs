//! `ksframe.ax`: what makes the filters a DLL that COM loads and GraphEdit lists.
//!
//! Pages: "Building DirectShow Filters", combaseapi DllGetClassObject, DllCanUnloadNow, olectl DllRegisterServer. The
//! registry holds, for each class below, its DLL with the threading model "Both", and its entry in the category of
//! DirectShow filters, which the filter mapper writes.

use super::filters::{
    self, CLSID_PROXY, CLSID_PULL_READER, CLSID_PULL_SOURCE, CLSID_RENDERER, CLSID_SOURCE, Made,
};
use super::live::{self, Counted};
use super::pull_pin::{Asks, ByteSink};
use super::{FALSE, OK, input_pin::Manners};
use crate::clip::Clip;
use crate::failure::Failure;
use crate::flow::{Pattern, Verifier};
use crate::ks::Session;
use crate::negotiate::Owner;
use crate::properties::Properties;
use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use test_picture::{Layout, PixelFormat, Rate};
use windows::Win32::Foundation::{HINSTANCE, HMODULE, MAX_PATH};
use windows::Win32::Media::DirectShow::{IBaseFilter, IFilterMapper2, MERIT_DO_NOT_USE, REGFILTER2};
use windows::Win32::System::Com::{
    CLSCTX_INPROC_SERVER, CoCreateInstance, IClassFactory, IClassFactory_Impl,
};
use windows::Win32::System::LibraryLoader::{
    GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, GetModuleFileNameW,
    GetModuleHandleExW,
};
use windows::Win32::System::Registry::{HKEY_CLASSES_ROOT, REG_SZ, RegDeleteTreeW, RegSetKeyValueW};
use windows_core::{BOOL, GUID, HRESULT, HSTRING, IUnknown, Interface, PCWSTR, Ref, Result, implement};

/// A class that can be created by its id.
struct Class {
    id: GUID,
    name: &'static str,
    create: Create,
}

type Create = fn() -> std::result::Result<Made, Failure>;

const CLASSES: [Class; 5] = [
    Class { id: CLSID_PROXY, name: "ksframe KS Proxy", create: proxy },
    Class { id: CLSID_RENDERER, name: "ksframe Verifying Renderer", create: renderer },
    Class { id: CLSID_SOURCE, name: "ksframe Test Picture Source", create: source },
    Class { id: CLSID_PULL_SOURCE, name: "ksframe AVI Pull Source", create: pull_source },
    Class { id: CLSID_PULL_READER, name: "ksframe Pull Reader", create: pull_reader },
];

/// The rate of sources that nobody set up: every sender and receiver knows it.
const PICTURES_PER_SECOND: Rate = Rate::DEFAULT;
/// CLSID_FilterMapper2
const FILTER_MAPPER: GUID = GUID::from_u128(0xcda4_2200_bd88_11d0_bd4e_00a0_c911_ce86);
const KSCATEGORY_CAPTURE: u128 = 0x65e8_773d_8f56_11d0_a3b9_00a0_c922_3196;
/// The pictures in the clip of a pull source that nobody set up.
const CLIP_PICTURES: u32 = 100;

fn pattern() -> std::result::Result<Box<Pattern>, Failure> {
    let layouts = PixelFormat::ALL.map(|format| Layout::new(format, 640, 480));
    let layouts = layouts.into_iter().collect::<std::result::Result<Vec<_>, _>>();
    let layouts = layouts.map_err(|_| Failure::UNEXPECTED)?;
    Ok(Box::new(Pattern::new(layouts, PICTURES_PER_SECOND, u64::MAX)))
}

/// The first capture filter; without one, creating the proxy fails. (Windows says which by a moniker of the device, whose
/// FilterData names the proxy's class; a class id alone names no device.)
fn proxy() -> std::result::Result<Made, Failure> {
    let session = Session::of_the_process().map_err(|_| Failure::NOT_FOUND)?;
    let category = ks_client::GUID::from_u128(KSCATEGORY_CAPTURE);
    let found = session.call(move |side| side.interfaces(&category))?.map_err(|_| Failure::NOT_FOUND)?;
    let first = found.into_iter().next().ok_or(Failure::NOT_FOUND)?;
    let (filter, proxy) = filters::proxy(&session, first).map_err(|_| Failure::NOT_FOUND)?;
    let said = proxy.pins().first().and_then(|pin| proxy.negotiation(pin)).ok_or(Failure::NOT_FOUND)?;
    Ok((filter, said))
}

/// The classes that need no device, by name.
pub(super) fn own_classes() -> impl Iterator<Item = (&'static str, GUID)> {
    CLASSES.iter().filter(|class| class.id != CLSID_PROXY).map(|class| (class.name, class.id))
}

/// A filter of a class.
pub(super) fn create(id: &GUID) -> std::result::Result<IBaseFilter, Failure> {
    create_and_listen(id).map(|(filter, _)| filter)
}

/// A filter of a class, and what its pin says.
pub(super) fn create_and_listen(id: &GUID) -> std::result::Result<Made, Failure> {
    let class = CLASSES.iter().find(|class| class.id == *id).ok_or(Failure::NOT_FOUND)?;
    (class.create)()
}

fn renderer() -> std::result::Result<Made, Failure> {
    let manners = Manners { offers_allocator: true, ..Manners::default() };
    Ok(filters::renderer(Box::new(Verifier::new()), manners))
}

fn source() -> std::result::Result<Made, Failure> {
    Ok(filters::source(pattern()?, Owner::InputPin))
}

fn pull_source() -> std::result::Result<Made, Failure> {
    Ok(filters::pull_source(Clip::new(pattern()?, CLIP_PICTURES)?, Owner::InputPin))
}

fn pull_reader() -> std::result::Result<Made, Failure> {
    /// Reads and forgets: a graph with it shows whether a source can be pulled at all.
    struct Discard;
    impl ByteSink for Discard {
        fn bytes(&mut self, _: &[u8]) {}
        fn end(&mut self) {}
    }
    let needs = Properties { buffers: 2, buffer_bytes: 65_536, align_bytes: 1, prefix_bytes: 0 };
    Ok(filters::pull_reader(Box::new(Discard), Asks { needs, provides_allocator: false }))
}

static LOCKS: AtomicUsize = AtomicUsize::new(0);

#[implement(IClassFactory)]
struct Factory {
    create: Create,
    _counted: Counted,
}

impl IClassFactory_Impl for Factory_Impl {
    fn CreateInstance(&self, outer: Ref<IUnknown>, iid: *const GUID, out: *mut *mut c_void) -> Result<()> {
        const CLASS_E_NOAGGREGATION: HRESULT = HRESULT(0x8004_0110_u32 as i32);
        if iid.is_null() || out.is_null() {
            return Err(Failure::POINTER.into());
        }
        // SAFETY: not NULL, an out-parameter of COM's caller.
        unsafe { out.write(std::ptr::null_mut()) };
        if outer.is_some() {
            return Err(windows_core::Error::from_hresult(CLASS_E_NOAGGREGATION));
        }
        let (filter, _) = (self.create)()?;
        // SAFETY: neither is NULL, and both are as COM's caller promises.
        unsafe { filter.query(iid, out) }.ok()
    }

    fn LockServer(&self, lock: BOOL) -> Result<()> {
        // Relaxed: a count alone, as in `live`.
        if lock.as_bool() {
            LOCKS.fetch_add(1, Relaxed)
        } else {
            LOCKS.fetch_sub(1, Relaxed)
        };
        Ok(())
    }
}

/// `DllGetClassObject`
///
/// # Safety
/// As COM calls it.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn DllGetClassObject(
    class: *const GUID,
    iid: *const GUID,
    out: *mut *mut c_void,
) -> HRESULT {
    const CLASS_E_CLASSNOTAVAILABLE: HRESULT = HRESULT(0x8004_0111_u32 as i32);
    if class.is_null() || iid.is_null() || out.is_null() {
        return HRESULT(Failure::POINTER.code());
    }
    // SAFETY: not NULL, as COM calls it.
    let class = unsafe { *class };
    let Some(found) = CLASSES.iter().find(|known| known.id == class) else {
        // SAFETY: not NULL, an out-parameter.
        unsafe { out.write(std::ptr::null_mut()) };
        return CLASS_E_CLASSNOTAVAILABLE;
    };
    let factory: IClassFactory = Factory { create: found.create, _counted: Counted::new() }.into();
    // SAFETY: neither is NULL, as COM calls it.
    unsafe { factory.query(iid, out) }
}

/// `DllCanUnloadNow`
#[unsafe(no_mangle)]
pub extern "system" fn DllCanUnloadNow() -> HRESULT {
    // Relaxed: as in `live`.
    if live::objects() == 0 && LOCKS.load(Relaxed) == 0 { OK } else { FALSE }
}

/// `DllRegisterServer`: needs the right to write HKEY_CLASSES_ROOT, that is, an elevated regsvr32.
#[unsafe(no_mangle)]
pub extern "system" fn DllRegisterServer() -> HRESULT {
    register().map_or_else(|error| error.code(), |()| OK)
}

/// `DllUnregisterServer`: takes back all that registration wrote; what is gone already is no failure.
#[unsafe(no_mangle)]
pub extern "system" fn DllUnregisterServer() -> HRESULT {
    unregister().map_or_else(|error| error.code(), |()| OK)
}

fn register() -> Result<()> {
    let dll = own_path()?;
    let mapper = mapper()?;
    for class in &CLASSES {
        let key = key(&class.id);
        set(&key, None, class.name)?;
        set(&format!("{key}\\InprocServer32"), None, &dll)?;
        set(&format!("{key}\\InprocServer32"), Some("ThreadingModel"), "Both")?;
        let filter = REGFILTER2 { dwVersion: 1, dwMerit: MERIT_DO_NOT_USE.0 as u32, ..Default::default() };
        // SAFETY: a held interface, and parameters that live for the call; version 1 with no pins listed.
        unsafe {
            mapper.RegisterFilter(
                &class.id,
                &HSTRING::from(class.name),
                None,
                std::ptr::null(),
                None,
                &filter,
            )
        }?;
    }
    Ok(())
}

fn unregister() -> Result<()> {
    let mapper = mapper();
    for class in &CLASSES {
        if let Ok(mapper) = &mapper {
            // SAFETY: a held interface, and parameters that live for the call.
            let _gone = unsafe { mapper.UnregisterFilter(std::ptr::null(), None, &class.id) }; // it may never have been there
        }
        // SAFETY: strings that live for the call.
        let gone = unsafe { RegDeleteTreeW(HKEY_CLASSES_ROOT, &HSTRING::from(key(&class.id))) };
        const ERROR_FILE_NOT_FOUND: u32 = 2;
        if gone.0 != ERROR_FILE_NOT_FOUND {
            gone.ok()?;
        }
    }
    Ok(())
}

fn mapper() -> Result<IFilterMapper2> {
    // SAFETY: a class of the system; COM is initialised by whoever registers DLLs.
    unsafe { CoCreateInstance(&FILTER_MAPPER, None, CLSCTX_INPROC_SERVER) }
}

fn key(class: &GUID) -> String {
    format!("CLSID\\{{{class:?}}}")
}

fn set(key: &str, value: Option<&str>, text: &str) -> Result<()> {
    let value = value.map(HSTRING::from);
    let name = value.as_ref().map_or(PCWSTR::null(), |value| PCWSTR(value.as_ptr()));
    let data: Vec<u16> = text.encode_utf16().chain([0]).collect();
    let bytes = (data.len() * 2) as u32;
    // SAFETY: strings and data that live for the call, with the data's length in bytes.
    unsafe {
        RegSetKeyValueW(
            HKEY_CLASSES_ROOT,
            &HSTRING::from(key),
            name,
            REG_SZ.0,
            Some(data.as_ptr().cast()),
            bytes,
        )
    }
    .ok()
}

/// The path of the DLL that this code is in, whatever loaded it.
fn own_path() -> Result<String> {
    let mut module = HMODULE::default();
    let flags = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    let here = PCWSTR(own_path as *const () as *const u16);
    // SAFETY: an address in this module, as the flag says, and an out-parameter of our own.
    unsafe { GetModuleHandleExW(flags, here, &mut module) }?;
    let mut path = [0; MAX_PATH as usize * 4];
    // SAFETY: a buffer of our own.
    let length = unsafe { GetModuleFileNameW(Some(HMODULE(HINSTANCE(module.0).0)), &mut path) } as usize;
    match path.get(..length) {
        Some(path) if length > 0 && length < MAX_PATH as usize * 4 => Ok(String::from_utf16_lossy(path)),
        _ => Err(windows_core::Error::from_thread()),
    }
}
