//! _KsEdit: makes sure that an item is the object's own before it is changed (nf-ks-_ksedit).
//!
//! "If the item is not contained within the object bag, KsEdit dynamically allocates sufficient memory for the item, copies the old
//! contents, and places the newly allocated memory in this object bag." A second edit of a bagged block of the same size does nothing.

use core::ffi::c_void;

use crate::bag::{self, Bag, Disposal};
use crate::nt;
use crate::ptr::{self, Ptr};
use crate::status::{INSUFFICIENT_RESOURCES, Nt};

/// `item` becomes the address of the item that may be changed.
pub(crate) fn edit(bag: Ptr<Bag>, item: &mut *mut c_void, new_size: usize, old_size: usize, tag: u32) -> Nt {
    let old = *item;
    let bagged = bag::contains(bag, old);
    if bagged && new_size <= old_size {
        return Ok(());
    }
    let copy = nt::allocate(new_size.max(1), tag.to_le_bytes());
    if copy.is_null() {
        return Err(INSUFFICIENT_RESOURCES);
    }
    let kept = if old.is_null() { 0 } else { old_size.min(new_size) };
    ptr::bytes(copy, kept).copy_from_slice(ptr::bytes(old.cast(), kept));
    if bagged {
        bag::remove(bag, old, Disposal::Free);
    }
    bag::add(bag, copy.cast(), None);
    *item = copy.cast();
    Ok(())
}
