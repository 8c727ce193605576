//! What a Rust image needs of its surroundings and finds nowhere when no WDK is linked: memory, a way to die,
//! and the symbols that compilers take for granted.

// UNSAFETY: the global allocator and the panic handler call the kernel.
#![allow(unsafe_code)]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::global_asm;
use core::panic::PanicInfo;
use core::ptr::null_mut;

use ks_sys::*;

/// `KsFr` in a pool listing: tags are stored with the first character lowest.
pub(super) const POOL_TAG: ULONG = u32::from_le_bytes(*b"KsFr");

/// The alignment that the pool gives to any block (`ExAllocatePool2`: 16 bytes on 64-bit systems).
const POOL_ALIGNMENT: usize = 16;

#[global_allocator]
static POOL: Pool = Pool;

/// Nonpaged, no-execute, zeroed pool: usable at DISPATCH_LEVEL and below.
struct Pool;

// SAFETY: blocks come from the kernel's pool, which hands out disjoint memory and never unwinds; an alignment
// that it does not promise is refused.
unsafe impl GlobalAlloc for Pool {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.align() > POOL_ALIGNMENT {
            return null_mut();
        }
        // SAFETY: at DISPATCH_LEVEL or below, as everything in this driver that allocates.
        unsafe { ExAllocatePool2(POOL_FLAG_NON_PAGED, layout.size(), POOL_TAG) }.cast()
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise; ExAllocatePool2 zeroes what it returns unless told otherwise.
        unsafe { self.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, _: Layout) {
        // SAFETY: a block of `alloc`, given back once, by the trait's contract.
        unsafe { ExFreePoolWithTag(block.cast(), POOL_TAG) }
    }
}

/// "RPNC", the bug check code that the crate wdk-panic uses too, so that a dump reads the same for both platforms.
const RUST_PANIC: ULONG = u32::from_be_bytes(*b"RPNC");

/// Parameters of the bug check: the file's name and its length, line, column.
#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    let (file, length, line, column) = info.location().map_or((0, 0, 0, 0), |place| {
        (place.file().as_ptr() as usize, place.file().len(), place.line() as usize, place.column() as usize)
    });
    // SAFETY: callable at any IRQL, with any arguments; it does not return.
    unsafe { KeBugCheckEx(RUST_PANIC, file, length, line, column) };
    loop {
        core::hint::spin_loop();
    }
}

// The compiler calls these by name. The kernel exports them, tuned for the processor it runs on.
#[link(name = "ntoskrnl.exe", kind = "raw-dylib", modifiers = "+verbatim")]
#[expect(dead_code, reason = "called by compiler-made code only")]
unsafe extern "C" {
    fn memcmp(left: *const c_void, right: *const c_void, bytes: usize) -> i32;
    fn memcpy(to: *mut c_void, from: *const c_void, bytes: usize) -> *mut c_void;
    fn memmove(to: *mut c_void, from: *const c_void, bytes: usize) -> *mut c_void;
    fn memset(to: *mut c_void, byte: i32, bytes: usize) -> *mut c_void;
    /// Touches the pages of a frame larger than one page; its size is in rax.
    fn __chkstk();
}

// LLVM marks an image that uses floating point, and names the personality of frames that could be unwound; neither
// is ever called here. Written in assembly because Rust would export such symbols from the image.
#[cfg(target_arch = "x86_64")]
global_asm!(
    ".globl _fltused",
    "_fltused = 0x9875",
    ".globl __CxxFrameHandler3",
    "__CxxFrameHandler3:",
    "ud2",
);
#[cfg(target_arch = "aarch64")]
global_asm!(
    ".globl _fltused",
    "_fltused = 0x9875",
    ".globl __CxxFrameHandler3",
    "__CxxFrameHandler3:",
    "udf #0",
);
