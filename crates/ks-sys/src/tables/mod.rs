//! The descriptor tables of a driver, built at compile time: what ks.h does with `DEFINE_KS..._TABLE` and friends.
//!
//! Where a macro of ks.h filled in a count, a size and a pointer, a `const fn` here takes a slice and fills in the three, so
//! that they cannot disagree. Everything else is a plain struct expression: `..zeroed()` for what is not used.
//!
//! ```
//! use ks_sys::*;
//! static ITEMS: Table<[KSPROPERTY_ITEM; 1]> =
//!     Table::new([KSPROPERTY_ITEM::new::<KSPROPERTY, ULONG>(KSPROPERTY_ALLOCATOR_CONTROL_HONOR_COUNT, None, None)]);
//! static SETS: Table<[KSPROPERTY_SET; 1]> = Table::new([KSPROPERTY_SET::new(&PROPSETID_ALLOCATOR_CONTROL, ITEMS.get())]);
//! static AUTOMATION: Table<KSAUTOMATION_TABLE> = Table::new(KSAUTOMATION_TABLE::new(SETS.get(), &[], &[]));
//! assert_eq!(AUTOMATION.get().PropertySetsCount, 1);
//! ```

mod automation;
mod descriptors;
mod framing;
mod shared;

pub use framing::KSALLOCATOR_FRAMING_EX_N;
pub use shared::Table;

use crate::ULONG;

/// How many, and where: NULL for none, as the `..._NULL` macros say it.
const fn counted<T>(items: &'static [T]) -> (ULONG, *const T) {
    assert!(items.len() <= ULONG::MAX as usize);
    (items.len() as ULONG, if items.is_empty() { core::ptr::null() } else { items.as_ptr() })
}

/// `sizeof`, as records hold it.
const fn size_of_ulong<T>() -> ULONG {
    assert!(size_of::<T>() <= ULONG::MAX as usize);
    size_of::<T>() as ULONG
}
