//! Pool: raw blocks, frames, and the engine's own objects in it.

// UNSAFETY: pool memory becomes Rust values here, and the pool's exports are unsafe functions.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::sync::atomic::AtomicI32;

use ks_sys::POOL_TYPE;
use machine::{Machine, PoolRequest, machine};

use crate::ptr::{self, Ptr};

pub(crate) fn in_arena(address: usize) -> bool {
    Machine::is_kernel(address) || Machine::is_user(address)
}

/// Zeroed nonpaged pool; NULL when there is none (or a fault is injected).
pub(crate) fn allocate(size: usize, tag: [u8; 4]) -> *mut u8 {
    // SAFETY: ExAllocatePool2 takes any size and tag.
    unsafe { ntoskrnl::ExAllocatePool2(ks_sys::POOL_FLAG_NON_PAGED, size as _, u32::from_le_bytes(tag)) }
        .cast()
}

/// A frame of the default allocator: never executable, whatever PoolType says, and not zeroed.
pub(crate) fn allocate_frame(size: usize, align: usize, kind: POOL_TYPE) -> *mut u8 {
    if machine().fails(machine::FaultKind::Allocation) {
        return core::ptr::null_mut();
    }
    let paged = kind & 1 != 0;
    let tag = u32::from_le_bytes(*b"KsFm");
    core::ptr::with_exposed_provenance_mut(machine().allocate(PoolRequest {
        size,
        tag,
        paged,
        zero: false,
        align,
    }))
}

/// Frees pool; NULL is nothing to free.
pub(crate) fn free_pool(block: *mut c_void) {
    if !block.is_null() {
        // SAFETY: the block came from pool; anything else is a bug check.
        unsafe { ntoskrnl::ExFreePool(block) };
    }
}

pub(crate) fn copy_to_pool(bytes: &[u8]) -> Option<*mut c_void> {
    let copy = allocate(bytes.len().max(1), *b"KsDf");
    Ptr::of(copy)?;
    ptr::bytes(copy, bytes.len()).copy_from_slice(bytes);
    Some(copy.cast())
}

/// An object of the engine in pool, where a driver may see its public part.
pub(crate) fn create<T>(value: T) -> Option<Ptr<T>> {
    create_with_tail(value, 0)
}

/// The same with `tail` zeroed bytes behind it.
pub(crate) fn create_with_tail<T>(value: T, tail: usize) -> Option<Ptr<T>> {
    const { assert!(align_of::<T>() <= 16, "pool is 16-byte aligned") };
    let place: Ptr<T> = Ptr::of(allocate(size_of::<T>() + tail, *b"KsOb").cast())?;
    // SAFETY: fresh pool of the value's size and alignment.
    unsafe { place.raw().write(value) };
    Some(place)
}

pub(crate) fn create_array<T: ks_sys::Zeroable>(count: usize) -> Option<Ptr<T>> {
    Ptr::of(allocate(count.max(1) * size_of::<T>(), *b"KsAr").cast())
}

pub(crate) fn destroy<T>(object: Ptr<T>) {
    // SAFETY: the object was made by `create` (or is plain records of `create_array`), and its owner gives it up here.
    unsafe { core::ptr::drop_in_place(object.raw()) };
    free_pool(object.raw().cast());
}

/// A value at an address a driver may write to, for the length of a call: an out-parameter must not lie on the host's own stack.
pub(crate) struct Scratch<T: Copy>(Ptr<T>);

impl<T: Copy> Scratch<T> {
    pub(crate) fn new(value: T) -> Option<Self> {
        create(value).map(Scratch)
    }

    pub(crate) fn raw(&self) -> *mut T {
        self.0.raw()
    }

    pub(crate) fn get(&self) -> T {
        *self.0
    }
}

impl<A: Copy, B: Copy> Scratch<(A, B)> {
    pub(crate) fn both(&self) -> (*mut A, *mut B) {
        let pair = self.0.edit();
        (&raw mut pair.0, &raw mut pair.1)
    }
}

impl<T: Copy> Drop for Scratch<T> {
    fn drop(&mut self) {
        free_pool(self.0.raw().cast());
    }
}

/// Interlocked access to a word the driver's inline functions change too.
pub(crate) fn atomic<'a>(word: *mut i32) -> &'a AtomicI32 {
    // SAFETY: the word is a field of a live structure in an arena; everybody uses it with interlocked operations only.
    unsafe { AtomicI32::from_ptr(word) }
}
