//! [`Unaligned`]: a record inside a packed one.
#![allow(unsafe_code)]
// UNSAFETY: reading a `T` from bytes that are not aligned for it is `ptr::read_unaligned`; the language has no safe form.

use core::marker::PhantomData;

/// A `T` of `N` bytes where C packed it to a weaker alignment than its own, as ksmedia.h does with the `KSDATAFORMAT` of
/// `KSDATAFORMAT_WAVEFORMATEX`. Rust allows no such member, so its bytes stand there; [`get`](Self::get) copies it out.
///
/// # Invariants
/// The bytes are those of a valid `T`, or were written by someone outside; every record of this crate is valid for any
/// initialised bytes but for its callbacks, which are as trustworthy as the sender.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Unaligned<T: Copy, const N: usize> {
    bytes: [u8; N],
    of: PhantomData<T>,
}

impl<T: Copy, const N: usize> Unaligned<T, N> {
    const SIZES_AGREE: () = assert!(size_of::<T>() == N);

    /// Holds `value`, which must have no padding bytes inside; the records it is used for have none.
    ///
    /// # Safety
    /// `T` has no padding.
    pub const unsafe fn new(value: T) -> Self {
        let () = Self::SIZES_AGREE;
        // SAFETY: `T` is N bytes (asserted above), all of them initialised (the caller's promise).
        let bytes = unsafe { core::ptr::read((&raw const value).cast()) };
        Unaligned { bytes, of: PhantomData }
    }

    /// A copy of the record.
    ///
    /// # Safety
    /// The bytes are a valid `T`: see the invariants.
    pub const unsafe fn get(&self) -> T {
        let () = Self::SIZES_AGREE;
        // SAFETY: N readable bytes that are a valid `T` (the caller's promise).
        unsafe { core::ptr::read_unaligned(self.bytes.as_ptr().cast()) }
    }
}
