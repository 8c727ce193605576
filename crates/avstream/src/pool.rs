//! Nonpaged, non-executable pool: the only memory this crate allocates.
//!
//! `ExAllocatePool2` with `POOL_FLAG_NON_PAGED`: zeroed, NX, 16-byte aligned, page aligned from a page on, and `None`
//! instead of an exception when there is none. May be called up to `DISPATCH_LEVEL`.
//!
//! ```
//! use avstream::Result;
//! use avstream::pool::{PoolBytes, Shared};
//! fn table() -> Result<(Shared<[u32; 64]>, PoolBytes)> {
//!     Ok((Shared::new([0; 64])?, PoolBytes::aligned(8192, 64)?))
//! }
//! ```

// UNSAFETY: memory is allocated and freed here.
#![allow(unsafe_code)]

use crate::{NtError, Result, sys};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering};

/// The pool tag of everything this crate allocates, as pool tools show it: `KsFr`.
pub(crate) const TAG: u32 = u32::from_le_bytes(*b"KsFr");
/// From this size on, pool is page aligned.
pub const PAGE: usize = 4096;
/// What smaller pool is aligned to.
const POOL_ALIGNMENT: usize = 16;

/// Zeroed nonpaged memory; `None` when there is none.
pub(crate) fn allocate(bytes: usize) -> Option<NonNull<u8>> {
    // SAFETY: no requirement but the level, which is at most DISPATCH_LEVEL everywhere in a minidriver.
    let memory = unsafe { sys::ExAllocatePool2(ks_sys::POOL_FLAG_NON_PAGED, bytes.max(1) as _, TAG) };
    NonNull::new(memory.cast())
}

/// Gives memory back.
///
/// # Safety
/// `memory` came from [`allocate`] and is not used afterwards.
pub(crate) unsafe fn free(memory: NonNull<u8>) {
    // SAFETY: allocated with this tag, by the caller's promise.
    unsafe { sys::ExFreePoolWithTag(memory.as_ptr().cast(), TAG) }
}

/// One value in pool.
///
/// # Invariants
/// The memory came from [`allocate`], holds a valid `T`, and is ours alone.
#[derive(Debug)]
pub struct PoolBox<T>(NonNull<T>);

// SAFETY: it owns its value, as `Box` does.
unsafe impl<T: Send> Send for PoolBox<T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for PoolBox<T> {}

impl<T> PoolBox<T> {
    /// A value that asks for more than pool's alignment gets a page, which is page aligned.
    const BYTES: usize = {
        assert!(align_of::<T>() <= PAGE, "pool is aligned to a page at most");
        if align_of::<T>() <= POOL_ALIGNMENT || size_of::<T>() >= PAGE { size_of::<T>() } else { PAGE }
    };

    /// Moves a value into pool; on failure it is dropped.
    pub fn new(value: T) -> Result<Self> {
        let memory = allocate(Self::BYTES).ok_or(NtError::INSUFFICIENT_RESOURCES)?.cast::<T>();
        // SAFETY: fresh memory, large enough and aligned (`BYTES`).
        unsafe { memory.write(value) };
        // INVARIANT: allocated and written above.
        Ok(Self(memory))
    }

    /// The value, out of pool again.
    #[must_use]
    pub fn into_inner(self) -> T {
        let raw = self.into_raw();
        // SAFETY: a valid value of ours; the memory is freed below, without dropping it again.
        let value = unsafe { raw.read() };
        // SAFETY: from `allocate`, by the invariant, and not used again.
        unsafe { free(raw.cast()) };
        value
    }

    /// Gives up ownership; [`PoolBox::from_raw`] takes it back.
    pub(crate) fn into_raw(self) -> NonNull<T> {
        core::mem::ManuallyDrop::new(self).0
    }

    /// Takes back what [`PoolBox::into_raw`] gave up.
    ///
    /// # Safety
    /// `raw` came from there, and nobody uses it any more.
    pub(crate) unsafe fn from_raw(raw: NonNull<T>) -> Self {
        Self(raw)
    }
}

impl<T> PoolBox<core::cell::UnsafeCell<T>> {
    /// A structure of Windows, zeroed, for one of its functions to initialise.
    pub(crate) fn zeroed() -> Result<Self>
    where
        T: Copy,
    {
        let memory = allocate(Self::BYTES).ok_or(NtError::INSUFFICIENT_RESOURCES)?;
        // INVARIANT: Windows' structures (plain C data, `Copy`) are valid when zeroed.
        Ok(Self(memory.cast()))
    }
}

impl<T> Deref for PoolBox<T> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: by the invariant.
        unsafe { self.0.as_ref() }
    }
}

impl<T> DerefMut for PoolBox<T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: by the invariant, and `self` is borrowed mutably.
        unsafe { self.0.as_mut() }
    }
}

impl<T> Drop for PoolBox<T> {
    fn drop(&mut self) {
        // SAFETY: a valid value of ours, dropped once.
        unsafe { self.0.drop_in_place() };
        // SAFETY: from `allocate`, by the invariant, and not used again.
        unsafe { free(self.0.cast()) }
    }
}

/// A value in pool with several owners.
///
/// # Invariants
/// `shares` in the block is the number of `Shared` that point to it.
#[derive(Debug)]
pub struct Shared<T>(NonNull<Counted<T>>);

struct Counted<T> {
    shares: AtomicU32,
    value: T,
}

// SAFETY: every owner may drop the value and all may look at it, as with `Arc`.
unsafe impl<T: Send + Sync> Send for Shared<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for Shared<T> {}

impl<T> Shared<T> {
    /// Moves a value into pool; on failure it is dropped.
    pub fn new(value: T) -> Result<Self> {
        // INVARIANT: one share, this one.
        Ok(Self(PoolBox::new(Counted { shares: AtomicU32::new(1), value })?.into_raw()))
    }

    /// Whether two shares are of one value.
    #[must_use]
    pub fn is_same(one: &Self, other: &Self) -> bool {
        one.0 == other.0
    }

    fn counted(&self) -> &Counted<T> {
        // SAFETY: the block lives while there is a share.
        unsafe { self.0.as_ref() }
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        // Relaxed: a share is made from a share, so the count is not zero and nothing needs to be seen.
        self.counted().shares.fetch_add(1, Ordering::Relaxed);
        Self(self.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.counted().value
    }
}

impl<T> Drop for Shared<T> {
    fn drop(&mut self) {
        // AcqRel: pairs with the other shares' decrements, so that the last one sees all they did.
        if self.counted().shares.fetch_sub(1, Ordering::AcqRel) == 1 {
            // SAFETY: the last share; nobody can make another.
            drop(unsafe { PoolBox::from_raw(self.0) });
        }
    }
}

/// A block of bytes in pool, aligned as asked.
///
/// # Invariants
/// `start..start + len` lies inside the allocation that begins at `memory`, and is ours alone.
#[derive(Debug)]
pub struct PoolBytes {
    memory: NonNull<u8>,
    start: NonNull<u8>,
    len: usize,
}

// SAFETY: it owns plain bytes.
unsafe impl Send for PoolBytes {}
// SAFETY: as above.
unsafe impl Sync for PoolBytes {}

impl PoolBytes {
    /// Zeroed bytes without a wish for alignment beyond 16.
    pub fn new(len: usize) -> Result<Self> {
        Self::aligned(len, POOL_ALIGNMENT)
    }

    /// Zeroed bytes whose start is a multiple of `alignment`, a power of two.
    pub fn aligned(len: usize, alignment: usize) -> Result<Self> {
        if !alignment.is_power_of_two() {
            return Err(NtError::INVALID_PARAMETER);
        }
        let aligned_anyway = alignment <= POOL_ALIGNMENT || (len >= PAGE && alignment <= PAGE);
        let extra = if aligned_anyway { 0 } else { alignment };
        let total = len.checked_add(extra).ok_or(NtError::INSUFFICIENT_RESOURCES)?;
        let memory = allocate(total).ok_or(NtError::INSUFFICIENT_RESOURCES)?;
        let misaligned = memory.as_ptr().addr() & (alignment - 1);
        let offset = if misaligned == 0 { 0 } else { alignment - misaligned };
        // SAFETY: less than `extra` bytes further on (zero if the allocation is aligned anyway), so `len` fit behind.
        let start = unsafe { memory.add(offset) };
        // INVARIANT: as computed.
        Ok(Self { memory, start, len })
    }

    /// Where the block starts.
    #[must_use]
    pub fn start(&self) -> NonNull<u8> {
        self.start
    }
}

impl Deref for PoolBytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        // SAFETY: by the invariant; zeroed when allocated, so initialised.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl DerefMut for PoolBytes {
    fn deref_mut(&mut self) -> &mut [u8] {
        // SAFETY: as above, and `self` is borrowed mutably.
        unsafe { core::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

impl AsRef<[u8]> for PoolBytes {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl AsMut<[u8]> for PoolBytes {
    fn as_mut(&mut self) -> &mut [u8] {
        self
    }
}

impl Drop for PoolBytes {
    fn drop(&mut self) {
        // SAFETY: from `allocate`, by the invariant, and not used again.
        unsafe { free(self.memory) }
    }
}
