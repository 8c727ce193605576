//! Plain data: values that may be read from, and shown as, bytes.
//!
//! Property values, headers and formats come as bytes of a length from outside. A type that implements [`Plain`] can be
//! taken out of such bytes after its length was checked, whatever they are.

// UNSAFETY: the trait's promise is about memory layout, which the compiler does not check.
#![allow(unsafe_code)]

/// C data that any bytes make a value of.
///
/// # Safety
/// `repr(C)` or primitive; every bit pattern is a value.
pub unsafe trait FromBytes: Copy + 'static {}

/// C data that can be shown as bytes, too.
///
/// # Safety
/// No byte is padding.
pub unsafe trait Plain: FromBytes {}

macro_rules! plain {
    ($($type:ty),* $(,)?) => {
        $(
            // SAFETY: an integer, or C data of integers.
            unsafe impl FromBytes for $type {}
            // SAFETY: they fill it.
            unsafe impl Plain for $type {}
        )*
    };
}

plain! {
    u8, u16, u32, u64, i32, i64, usize,
    ks_sys::KSDATAFORMAT, ks_sys::KSALLOCATOR_FRAMING, ks_sys::KS_VIDEOINFOHEADER,
    ks_sys::KS_DATAFORMAT_VIDEOINFOHEADER, ks_sys::GUID,
    ks_sys::WAVEFORMATEX, ks_sys::KSDATAFORMAT_WAVEFORMATEX,
}

// SAFETY: integers, with a gap between some of them.
unsafe impl FromBytes for ks_sys::KS_DATARANGE_VIDEO {}
// SAFETY: as many values, one after the other.
unsafe impl<T: FromBytes, const N: usize> FromBytes for [T; N] {}
// SAFETY: without a gap between them.
unsafe impl<T: Plain, const N: usize> Plain for [T; N] {}

/// Declares a `repr(C)` struct of plain fields, and proves at compile time that they fill it:
///
/// ```
/// avstream::plain_struct! {
///     /// How a stream goes.
///     #[derive(Debug, PartialEq)]
///     pub struct Statistics {
///         pub frames: u64,
///         pub refused: u32,
///         pub starved: u32,
///     }
/// }
/// assert_eq!(avstream::bytes::of(&Statistics { frames: 1, refused: 2, starved: 3 })[8], 2);
/// ```
///
/// A gap does not compile:
///
/// ```compile_fail
/// avstream::plain_struct! {
///     pub struct Gap { pub small: u8, pub large: u64 }
/// }
/// ```
#[macro_export]
macro_rules! plain_struct {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }

        const _: () = assert!(
            size_of::<$name>() == 0 $(+ size_of::<$type>())*,
            concat!(stringify!($name), ": its fields must fill it without gaps")
        );
        const _: fn() = || {
            fn is_plain<T: $crate::bytes::Plain>() {}
            $(is_plain::<$type>();)*
        };
        // UNSAFETY: the two traits' promises, for a struct whose every field makes them.
        // SAFETY: repr(C), and every field is plain: checked above.
        #[allow(unsafe_code)]
        unsafe impl $crate::bytes::FromBytes for $name {}
        // SAFETY: the fields fill it: checked above.
        #[allow(unsafe_code)]
        unsafe impl $crate::bytes::Plain for $name {}
    };
}

/// The value at the start of `bytes`, if they are long enough.
#[must_use]
pub fn read<T: FromBytes>(bytes: &[u8]) -> Option<T> {
    let start = bytes.get(..size_of::<T>())?.as_ptr().cast::<T>();
    // SAFETY: the slice has the length; any bytes are a `T`; no alignment is assumed.
    Some(unsafe { start.read_unaligned() })
}

/// The bytes of a value.
#[must_use]
pub fn of<T: Plain>(value: &T) -> &[u8] {
    // SAFETY: no padding, so every byte is initialised.
    unsafe { core::slice::from_raw_parts((&raw const *value).cast(), size_of::<T>()) }
}

/// Copies as much of `from` as fits, and says how much that was.
pub fn copy(from: &[u8], to: &mut [u8]) -> usize {
    to.iter_mut().zip(from).map(|(to, from)| *to = *from).count()
}

/// Copies between two slices of one length; of different lengths, what both have.
pub fn copy_exactly(from: &[u8], to: &mut [u8]) {
    let common = from.len().min(to.len());
    if let (Some(from), Some(to)) = (from.get(..common), to.get_mut(..common)) {
        to.copy_from_slice(from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_only_from_enough_bytes_and_from_any_address() {
        let bytes = [0, 1, 0, 0, 0, 9];
        assert_eq!(read::<u32>(&bytes[1..]), Some(1));
        assert_eq!(read::<u32>(&bytes[3..]), None);
    }
}
