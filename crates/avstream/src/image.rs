//! A driver image without a WDK: [`driver!`](crate::driver) is all that a crate needs to become a `.sys`.
//!
//! For drivers on AVStream alone, without KMDF. Link with `/DRIVER /NODEFAULTLIB /SUBSYSTEM:NATIVE /ENTRY:DriverEntry`.

/// Makes the crate a driver image whose device is `$device`: DriverEntry, what a panic does, and the symbols that
/// compilers take for granted.
///
/// ```ignore
/// avstream::driver!(MyDevice);
/// ```
#[macro_export]
macro_rules! driver {
    ($device:ident) => {
        // UNSAFETY: the kernel's parameters are raw pointers; the symbols belong to the compiler.
        #[allow(unsafe_code)]
        mod image {
            use $crate::raw::{NTSTATUS, PDRIVER_OBJECT, PUNICODE_STRING, c_void};

            $crate::raw::windows_abi! {
                /// `DRIVER_INITIALIZE`.
                #[unsafe(no_mangle)]
                pub unsafe fn DriverEntry(driver: PDRIVER_OBJECT, registry_path: PUNICODE_STRING) -> NTSTATUS {
                    // SAFETY: DriverEntry's own two parameters.
                    match unsafe { $crate::device::initialize_driver::<super::$device>(driver, registry_path) } {
                        Ok(()) => $crate::raw::STATUS_SUCCESS,
                        Err(error) => error.status(),
                    }
                }
            }

            #[panic_handler]
            fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
                const RUST_PANIC: u32 = u32::from_be_bytes(*b"RPNC");
                // SAFETY: callable at any IRQL, with any arguments; it does not return.
                unsafe { $crate::raw::KeBugCheckEx(RUST_PANIC, 0, 0, 0, 0) };
                loop {
                    core::hint::spin_loop();
                }
            }

            // The compiler calls these by name. The kernel exports them.
            #[link(name = "ntoskrnl.exe", kind = "raw-dylib", modifiers = "+verbatim")]
            #[allow(dead_code)]
            unsafe extern "C" {
                fn memcmp(left: *const c_void, right: *const c_void, bytes: usize) -> i32;
                fn memcpy(to: *mut c_void, from: *const c_void, bytes: usize) -> *mut c_void;
                fn memmove(to: *mut c_void, from: *const c_void, bytes: usize) -> *mut c_void;
                fn memset(to: *mut c_void, byte: i32, bytes: usize) -> *mut c_void;
            }

            // LLVM marks an image that uses floating point, and names the personality of frames that could be
            // unwound; neither is ever called here.
            #[cfg(target_arch = "x86_64")]
            core::arch::global_asm!(
                ".globl _fltused", "_fltused = 0x9875", ".globl __CxxFrameHandler3", "__CxxFrameHandler3:", "ud2"
            );
            #[cfg(target_arch = "aarch64")]
            core::arch::global_asm!(
                ".globl _fltused", "_fltused = 0x9875", ".globl __CxxFrameHandler3", "__CxxFrameHandler3:", "udf #0"
            );
        }
    };
}
