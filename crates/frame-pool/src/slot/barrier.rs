//! A fence in two halves of very different price: `light`, which costs nothing but keeps the compiler in order, and
//! `heavy`, after which every other thread of the process has passed a full fence. A light and a heavy one order as two
//! full fences do. Linux has it as `membarrier(2)`, Windows as `FlushProcessWriteBuffers`; elsewhere there are no lanes.

use core::sync::atomic::Ordering;

/// Whether `heavy` works here; to be asked before the first `light` counts on it.
#[cfg(all(target_os = "linux", not(loom), not(miri)))]
pub(crate) fn is_available() -> bool {
    use std::sync::OnceLock;
    static REGISTERED: OnceLock<bool> = OnceLock::new();
    *REGISTERED.get_or_init(|| membarrier(libc::MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED) == 0)
}

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
fn membarrier(command: libc::c_int) -> libc::c_long {
    // SAFETY: membarrier takes a command and two zeros and touches no memory.
    unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) }
}

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
pub(crate) fn heavy(_: Ordering) {
    let done = membarrier(libc::MEMBARRIER_CMD_PRIVATE_EXPEDITED);
    // Registered before any lane existed (`is_available`), so it cannot fail; if it did, going on would be unsound.
    if done != 0 {
        std::process::abort();
    }
}

#[cfg(all(windows, not(loom), not(miri)))]
pub(crate) fn is_available() -> bool {
    true
}

#[cfg(all(windows, not(loom), not(miri)))]
pub(crate) fn heavy(_: Ordering) {
    #[link(name = "kernel32", kind = "raw-dylib")]
    unsafe extern "system" {
        fn FlushProcessWriteBuffers();
    }
    // SAFETY: takes nothing, returns nothing, cannot fail (Windows Vista and later).
    unsafe { FlushProcessWriteBuffers() };
}

#[cfg(all(any(target_os = "linux", windows), not(loom), not(miri)))]
#[inline(always)]
pub(crate) fn light(_: Ordering) {
    core::sync::atomic::compiler_fence(Ordering::SeqCst);
}

// For the model checker both halves are a full fence; so they are where the system offers no heavy one.
#[cfg(any(loom, miri, not(any(target_os = "linux", windows))))]
pub(crate) fn is_available() -> bool {
    cfg!(loom)
}

#[cfg(any(loom, miri, not(any(target_os = "linux", windows))))]
pub(crate) fn heavy(ordering: Ordering) {
    crate::sync::fence(ordering);
}

#[cfg(any(loom, miri, not(any(target_os = "linux", windows))))]
pub(crate) fn light(ordering: Ordering) {
    crate::sync::fence(ordering);
}
