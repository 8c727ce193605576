//! A pointer to something a driver can see: KSPIN, IRP, KSSTREAM_HEADER, or the engine's own object around one.
//!
//! The engine is a kernel component: its objects are shared with a driver that reads and writes their public parts at
//! any time, through addresses. [`Ptr`] is that address with two things added: it was checked when it came in, and
//! reading through it is one expression. Every other file of the engine is built on it and needs no `unsafe` of its own
//! for it.

// UNSAFETY: memory that a driver shares cannot be owned by Rust references: the driver keeps the address and writes to
// it between any two of our statements. The one argument that makes access sound for the *host* is made here, once.
#![allow(unsafe_code)]

use core::fmt;
use core::ops::Deref;
use core::ptr::NonNull;

/// The address of a `T` in memory the driver shares with the engine.
///
/// # Invariants
/// The address lies in one of the machine's two arenas (design: user at 0x1000_0000_0000, kernel at 0x6000_0000_0000)
/// and is aligned for `T`. Nothing of the host's own lives in the arenas, so the worst that a stale or forged address can do is
/// damage the driver's own world, or touch an unmapped page, which the machine reports as the driver's bug check.
pub(crate) struct Ptr<T>(NonNull<T>);

impl<T> Ptr<T> {
    /// Takes an address from outside. `None` for NULL and for an address that cannot be a `T` of the driver's world.
    pub(crate) fn of(raw: *const T) -> Option<Self> {
        // INVARIANT: the arena and the alignment are tested before the value exists.
        (raw.is_aligned() && crate::nt::in_arena(raw.addr()))
            .then(|| NonNull::new(raw.cast_mut()).map(Self))
            .flatten()
    }

    /// The address, for a structure the driver reads or for an export of ntoskrnl.
    pub(crate) fn raw(self) -> *mut T {
        self.0.as_ptr()
    }

    pub(crate) fn addr(self) -> usize {
        self.raw().addr()
    }

    /// The same place, seen as another type: an object and its public part, a list entry and what embeds it.
    pub(crate) fn cast<U>(self) -> Option<Ptr<U>> {
        Ptr::of(self.raw().cast::<U>())
    }

    /// Write access for one statement. Two threads of the driver's world that reach the same field are ordered by the lock
    /// the field's owner names, exactly as in a kernel; the borrow never outlives the statement it is made in.
    #[allow(clippy::mut_from_ref, reason = "shared memory: see the type's invariants")]
    pub(crate) fn edit<'a>(self) -> &'a mut T {
        // SAFETY: the address is in an arena and aligned (invariant); the machine turns an unmapped one into a bug check.
        unsafe { &mut *self.0.as_ptr() }
    }
}

impl<T> Deref for Ptr<T> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: the address is in an arena and aligned (invariant); the machine turns an unmapped one into a bug check.
        unsafe { self.0.as_ref() }
    }
}

impl<T> Clone for Ptr<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ptr<T> {}
impl<T> PartialEq for Ptr<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Ptr<T> {}
impl<T> fmt::Debug for Ptr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:p}", self.0)
    }
}

/// Reads one `T` from an address a driver or a request supplied; `None` when it cannot be one.
pub(crate) fn read<T: Copy>(raw: *const T) -> Option<T> {
    Ptr::of(raw).map(|p| *p)
}

/// Writes through an out-parameter. An optional one (NULL) is left alone.
pub(crate) fn put<T>(out: *mut T, value: T) {
    if let Some(out) = Ptr::of(out) {
        *out.edit() = value;
    }
}

/// `count` items at `first`: a descriptor's array. Empty for NULL.
pub(crate) fn array<'a, T>(first: *const T, count: u32) -> &'a [T] {
    match Ptr::of(first) {
        // SAFETY: in an arena and aligned (invariant of Ptr); the driver vouches for `count` in its own descriptor, and an
        // overlong one runs into an unmapped page, which is a bug check of the driver's.
        Some(first) => unsafe { core::slice::from_raw_parts(first.raw(), count as usize) },
        None => &[],
    }
}

/// `len` raw bytes: a request's buffer that was probed or allocated by the engine.
pub(crate) fn bytes<'a>(first: *mut u8, len: usize) -> &'a mut [u8] {
    match Ptr::of(first) {
        // SAFETY: in an arena (invariant of Ptr), probed or allocated with `len` by the caller's account.
        Some(first) => unsafe { core::slice::from_raw_parts_mut(first.raw(), len) },
        None => &mut [],
    }
}
