//! The driver's parameters in the registry: numbers under its service key.
//!
//! DriverEntry gets the path of the service key; its subkey `Parameters` is where a driver keeps settings ("Using the
//! Registry in a Driver"). A value that is not there, or is no REG_DWORD, is `None`: the driver has its default.
//! Pages: nf-wdm-zwopenkey, nf-wdm-zwqueryvaluekey.
//!
//! ```
//! use avstream::Passive;
//! use avstream::registry::{Key, Name};
//! const DEPTH: Name<[u16; 5]> = Name::new("Depth");
//! fn depth(service: &Key, at: &Passive) -> u32 {
//!     service.number(&DEPTH, at).unwrap_or(8).min(64)
//! }
//! ```

// UNSAFETY: system calls with structures of pointers.
#![allow(unsafe_code)]

use crate::irql::Passive;
use crate::sys;
use core::ptr::null_mut;
use ks_sys::{HANDLE, KEY_VALUE_PARTIAL_INFORMATION, OBJECT_ATTRIBUTES, UNICODE_STRING};

/// An open key, closed when dropped.
#[derive(Debug)]
pub struct Key(HANDLE);

impl Key {
    /// The service's key, from DriverEntry's second parameter.
    ///
    /// # Safety
    /// `path` is that parameter, while DriverEntry runs.
    #[must_use]
    pub unsafe fn of_service(path: *mut UNICODE_STRING, at: &Passive) -> Option<Self> {
        // SAFETY: by the caller's promise.
        unsafe { Self::open(null_mut(), path, at) }
    }

    /// A key in this one.
    #[must_use]
    pub fn subkey(&self, name: &Name<impl AsRef<[u16]>>, at: &Passive) -> Option<Self> {
        let mut name = name.as_unicode();
        // SAFETY: our own open key; the name lives through the call.
        unsafe { Self::open(self.0, &raw mut name, at) }
    }

    /// # Safety
    /// `root` is null or an open key; `name` points to a valid string.
    unsafe fn open(root: HANDLE, name: *mut UNICODE_STRING, _at: &Passive) -> Option<Self> {
        let mut attributes: OBJECT_ATTRIBUTES = ks_sys::zeroed();
        attributes.Length = size_of::<OBJECT_ATTRIBUTES>() as u32;
        attributes.RootDirectory = root;
        attributes.ObjectName = name;
        attributes.Attributes = ks_sys::OBJ_KERNEL_HANDLE | ks_sys::OBJ_CASE_INSENSITIVE;
        let mut key = null_mut();
        // SAFETY: PASSIVE_LEVEL by the token; everything points to locals.
        let status = unsafe { sys::ZwOpenKey(&raw mut key, ks_sys::KEY_READ, &raw mut attributes) };
        // Made only when it is open: a value of this type closes its key.
        (status >= 0).then(|| Self(key))
    }

    /// A REG_DWORD.
    #[must_use]
    pub fn number(&self, name: &Name<impl AsRef<[u16]>>, _at: &Passive) -> Option<u32> {
        let mut name = name.as_unicode();
        let mut answer = Answer { information: ks_sys::zeroed(), rest: [0; 2] };
        let mut length = 0;
        // SAFETY: PASSIVE_LEVEL by the token; an open key; the buffer has the length given.
        let status = unsafe {
            sys::ZwQueryValueKey(
                self.0,
                &raw mut name,
                ks_sys::KeyValuePartialInformation,
                (&raw mut answer).cast(),
                size_of::<Answer>() as u32,
                &raw mut length,
            )
        };
        let number =
            status >= 0 && answer.information.Type == ks_sys::REG_DWORD && answer.information.DataLength == 4;
        // SAFETY: four bytes of Data were written; they lie inside `Answer`, at any alignment.
        number.then(|| unsafe { (&raw const answer.information.Data).cast::<u32>().read_unaligned() })
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        // SAFETY: our own handle, closed once, on the thread at PASSIVE_LEVEL that opened it (the type is not Send).
        let _ = unsafe { sys::ZwClose(self.0) };
    }
}

/// Room for a value of four bytes: `Data` is an array of one byte, and more of them follow.
#[repr(C)]
struct Answer {
    information: KEY_VALUE_PARTIAL_INFORMATION,
    rest: [u32; 2],
}

/// A name in UTF-16.
#[derive(Debug)]
pub struct Name<T>(T);

impl<const N: usize> Name<[u16; N]> {
    /// From ASCII, when the driver is compiled.
    #[must_use]
    pub const fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        assert!(bytes.len() == N, "registry name: N is its length");
        let mut name = [0; N];
        let mut index = 0;
        while index < N {
            assert!(bytes[index].is_ascii(), "registry name: ASCII only");
            name[index] = bytes[index] as u16;
            index += 1;
        }
        Self(name)
    }
}

impl<T: AsRef<[u16]>> Name<T> {
    /// For a call that only reads it.
    fn as_unicode(&self) -> UNICODE_STRING {
        let bytes = size_of_val(self.0.as_ref()) as u16;
        UNICODE_STRING { Length: bytes, MaximumLength: bytes, Buffer: self.0.as_ref().as_ptr().cast_mut() }
    }
}
