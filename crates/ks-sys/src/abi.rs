//! The calling convention of Windows, said once.
//!
//! On x86-64 everything is `extern "win64"`, which on Windows is what `"C"` and `"system"` mean, and which Linux can
//! call too: that is how the host runs a driver's machine code. On other processors it is `extern "system"`.

/// The type of a function that Windows calls or exports: `callback!(fn(Irp: PIRP) -> NTSTATUS)`.
///
/// An optional slot of a table is `Option<callback!(..)>`.
#[cfg(target_arch = "x86_64")]
#[macro_export]
macro_rules! callback {
    (fn($($parameters:tt)*) $(-> $result:ty)?) => { unsafe extern "win64" fn($($parameters)*) $(-> $result)? };
}

/// The type of a function that Windows calls or exports: `callback!(fn(Irp: PIRP) -> NTSTATUS)`.
///
/// An optional slot of a table is `Option<callback!(..)>`.
#[cfg(not(target_arch = "x86_64"))]
#[macro_export]
macro_rules! callback {
    (fn($($parameters:tt)*) $(-> $result:ty)?) => { unsafe extern "system" fn($($parameters)*) $(-> $result)? };
}

/// Defines functions that Windows calls, or that stand in for its exports:
///
/// ```
/// ks_sys::windows_abi! {
///     /// `PFNKSPIN`
///     pub unsafe fn process(_pin: ks_sys::PKSPIN) -> ks_sys::NTSTATUS {
///         ks_sys::STATUS_SUCCESS
///     }
/// }
/// let slot: ks_sys::PFNKSPIN = Some(process);
/// # let _ = slot;
/// ```
#[cfg(target_arch = "x86_64")]
#[macro_export]
macro_rules! windows_abi {
    ($($(#[$meta:meta])* $vis:vis unsafe fn $name:ident($($parameters:tt)*) $(-> $result:ty)? $body:block)*) => {
        $($(#[$meta])* $vis unsafe extern "win64" fn $name($($parameters)*) $(-> $result)? $body)*
    };
}

/// Defines functions that Windows calls, or that stand in for its exports.
#[cfg(not(target_arch = "x86_64"))]
#[macro_export]
macro_rules! windows_abi {
    ($($(#[$meta:meta])* $vis:vis unsafe fn $name:ident($($parameters:tt)*) $(-> $result:ty)? $body:block)*) => {
        $($(#[$meta])* $vis unsafe extern "system" fn $name($($parameters)*) $(-> $result)? $body)*
    };
}

/// The type of a variadic export (`DbgPrint`). Rust has no variadic `win64` functions, only C ones.
#[cfg(windows)]
#[macro_export]
macro_rules! variadic {
    (fn($($parameters:tt)*) $(-> $result:ty)?) => { unsafe extern "C" fn($($parameters)*) $(-> $result)? };
}

/// The type of a variadic export (`DbgPrint`), which off Windows can only be passed on, not called.
#[cfg(not(windows))]
#[macro_export]
macro_rules! variadic {
    (fn($($parameters:tt)*) $(-> $result:ty)?) => { *const $crate::c_void };
}

/// The exports of one Windows module, bound by name when the image is loaded; no import library is needed.
#[cfg(all(windows, target_env = "msvc"))]
macro_rules! imports {
    (win64 $module:literal: $($(#[$meta:meta])* fn $name:ident($($parameters:tt)*) $(-> $result:ty)?;)*) => {
        #[cfg(target_arch = "x86_64")]
        #[link(name = $module, kind = "raw-dylib", modifiers = "+verbatim")]
        unsafe extern "win64" { $($(#[$meta])* pub fn $name($($parameters)*) $(-> $result)?;)* }
        #[cfg(not(target_arch = "x86_64"))]
        #[link(name = $module, kind = "raw-dylib", modifiers = "+verbatim")]
        unsafe extern "system" { $($(#[$meta])* pub fn $name($($parameters)*) $(-> $result)?;)* }
    };
    (variadic $module:literal: $($(#[$meta:meta])* fn $name:ident($($parameters:tt)*) $(-> $result:ty)?;)*) => {
        #[link(name = $module, kind = "raw-dylib", modifiers = "+verbatim")]
        unsafe extern "C" { $($(#[$meta])* pub fn $name($($parameters)*) $(-> $result)?;)* }
    };
}
