//! The address space a driver sees: two arenas at fixed addresses, and what lies where in the kernel one.
//!
//! Windows divides the address space at `MmUserProbeAddress`; so does this machine. Fixed addresses make a run
//! repeatable and let one comparison say whether a pointer is a client's or the kernel's. The ranges are reserved once a
//! process and stay; a run commits what it needs and gives it back at its end.
#![allow(unsafe_code)]
// UNSAFETY: zeroes memory of a range again that an earlier run has used.

use std::sync::OnceLock;

use crate::os::{self, Access};

/// A range of addresses with a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub base: usize,
    pub size: usize,
}

const MIB: usize = 1 << 20;
const GIB: usize = 1 << 30;

pub const PAGE: usize = 4096;

/// Client buffers.
pub const USER: Range = Range { base: 0x1000_0000_0000, size: 64 * GIB };
/// Everything a driver sees of the kernel.
pub const KERNEL: Range = Range { base: 0x6000_0000_0000, size: 64 * GIB };

/// KUSER_SHARED_DATA, the processor block behind gs, exported variables. The first page stays closed.
pub const SYSTEM: Range = KERNEL.part(0, 64 * MIB);
/// The machine code between an image's import and the function it is bound to.
pub const THUNKS: Range = KERNEL.part(64 * MIB, 64 * MIB);
pub const IMAGES: Range = KERNEL.part(GIB, 3 * GIB);
pub const STACKS: Range = KERNEL.part(4 * GIB, 4 * GIB);
pub const POOL: Range = KERNEL.part(8 * GIB, 40 * GIB);
/// Where `MmMapLockedPagesSpecifyCache` and its kin show a buffer.
pub const VIEWS: Range = KERNEL.part(48 * GIB, 16 * GIB);

/// `MmUserProbeAddress`: the first address that no client pointer may reach.
pub const USER_PROBE_ADDRESS: usize = 0x5FFF_FFFF_0000;

impl Range {
    const fn part(self, offset: usize, size: usize) -> Range {
        assert!(offset + size <= self.size);
        Range { base: self.base + offset, size }
    }

    pub const fn end(self) -> usize {
        self.base + self.size
    }

    pub const fn contains(self, address: usize) -> bool {
        address >= self.base && address < self.end()
    }
}

pub const fn round_up(size: usize, step: usize) -> usize {
    size.div_ceil(step) * step
}

/// Reserves both arenas, once a process.
pub(crate) fn reserve() -> Result<(), String> {
    static RESERVED: OnceLock<Result<(), String>> = OnceLock::new();
    RESERVED.get_or_init(|| [USER, KERNEL].into_iter().try_for_each(reserve_one)).clone()
}

fn reserve_one(range: Range) -> Result<(), String> {
    os::reserve(range.base, range.size).map_err(|error| {
        format!(
            "the host needs {} GiB of address space at {:#x} and the system refused it: {error}. \
             Raise `ulimit -v`, or run without a tool that places memory there.",
            range.size / GIB,
            range.base
        )
    })
}

/// Hands out a range from low to high, in pages, and commits as it grows.
pub(crate) struct Bump {
    range: Range,
    next: usize,
    committed: usize,
    /// So much of the range stays with the process from one run to the next; faulting pages in costs more than writing zeroes.
    keep: usize,
    /// Below this address an earlier run has left something.
    dirty: usize,
}

/// Committing in large steps keeps the number of system calls, and of mappings, small.
const COMMIT_STEP: usize = 16 * MIB;

impl Bump {
    pub(crate) const fn new(range: Range) -> Bump {
        Bump { range, next: range.base + PAGE, committed: range.base, keep: 0, dirty: range.base }
    }

    /// One that keeps the memory of its first `keep` bytes.
    pub(crate) const fn keeping(range: Range, keep: usize) -> Bump {
        Bump { keep, ..Bump::new(range) }
    }

    /// The address of `size` zeroed bytes, or None when the range is used up.
    pub(crate) fn take(&mut self, size: usize) -> Option<usize> {
        let address = self.next;
        let end = address.checked_add(round_up(size, PAGE))?;
        if end > self.range.end() {
            return None;
        }
        if end > self.committed {
            let upto = round_up(end - self.range.base, COMMIT_STEP).min(self.range.size) + self.range.base;
            os::protect(self.committed, upto - self.committed, Access::ReadWrite).ok()?;
            self.committed = upto;
        }
        if address < self.dirty {
            // SAFETY: committed, and nobody's until it is handed out here.
            unsafe { std::ptr::write_bytes(address as *mut u8, 0, end.min(self.dirty) - address) };
        }
        self.next = end;
        Some(address)
    }

    /// The part that was handed out, from its start.
    pub(crate) fn used(&self) -> (usize, usize) {
        (self.range.base + PAGE, self.next - self.range.base - PAGE)
    }

    /// Forgets everything; what was touched reads as zero again. Stays committed: the next run wants it too.
    pub(crate) fn reset(&mut self) {
        let kept = self.range.base + self.keep;
        if self.next > kept.max(self.range.base + PAGE) {
            os::zero(kept, round_up(self.next - kept, PAGE));
        }
        self.dirty = self.dirty.max(self.next).min(kept);
        self.next = self.range.base + PAGE;
    }
}
