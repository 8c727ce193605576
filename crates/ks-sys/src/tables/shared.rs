//! [`Table`]: a record, or an array of them, in a `static`.
#![allow(unsafe_code)]
// UNSAFETY: `Sync` for records that hold raw pointers is a claim that only the type's author can make.

use crate::Zeroable;

/// A record that lives as long as the image and never changes, so that other records can point to it.
///
/// Records hold raw pointers, which are not `Sync`; what a `Table` holds can only be read.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Table<T>(T);

// SAFETY: a `Table` only gives out shared references, and a `Zeroable` type is made of integers, raw pointers and callbacks:
// it has no interior mutability, so reading it from several threads at once is no race. Who follows a pointer in it has to
// prove more, and that needs `unsafe` there.
unsafe impl<T: Zeroable> Sync for Table<T> {}

impl<T: Zeroable> Table<T> {
    pub const fn new(value: T) -> Self {
        Table(value)
    }

    pub const fn get(&'static self) -> &'static T {
        &self.0
    }

    /// Its address as another type's: how a list of data ranges holds a `KS_DATARANGE_VIDEO`.
    pub const fn cast<U>(&'static self) -> *mut U {
        (&raw const self.0).cast_mut().cast()
    }
}
