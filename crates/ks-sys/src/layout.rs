//! [`assert_layout!`](crate::assert_layout): a record is laid out as a C compiler did it, or the build fails.

/// Asserts the size, the alignment and the offset of members (named by their path) of records:
///
/// ```
/// ks_sys::assert_layout! { LARGE_INTEGER: 8, 8 { QuadPart: 0, u.HighPart: 4 } }
/// # use ks_sys::LARGE_INTEGER;
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! assert_layout {
    ($($(#[$cfg:meta])* $record:ident: $size:literal, $align:literal {
        $($($member:ident).+: $offset:literal),* $(,)?
    })*) => {$(
        $(#[$cfg])*
        const _: () = {
            assert!(::core::mem::size_of::<$record>() == $size, concat!("size of ", stringify!($record)));
            assert!(::core::mem::align_of::<$record>() == $align, concat!("alignment of ", stringify!($record)));
            $(assert!(
                ::core::mem::offset_of!($record, $($member).+) == $offset,
                concat!("offset of ", stringify!($($member).+), " in ", stringify!($record))
            );)*
        };
    )*};
}
