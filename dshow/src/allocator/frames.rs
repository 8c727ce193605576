//! The memory of a committed allocator and its free list.

use crate::failure::Failure;
use crate::properties::Properties;
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr::NonNull;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// N buffers of one size, aligned, in one block.
#[derive(Debug)]
pub struct Frames {
    block: NonNull<u8>,
    layout: Layout,
    stride_bytes: usize,
    prefix_bytes: usize,
    count: u32,
    free: Mutex<Free>,
    given: Condvar,
}

#[derive(Debug)]
struct Free {
    indices: Vec<u32>,
    closed: u64,
}

// SAFETY: the block is owned and its bytes are touched by holders of samples alone.
unsafe impl Send for Frames {}
// SAFETY: as above; the free list has its lock.
unsafe impl Sync for Frames {}

impl Frames {
    pub fn new(properties: Properties) -> Result<Self, Failure> {
        let stride_bytes = properties.stride_bytes()?;
        let count = u32::try_from(properties.buffers).map_err(|_| Failure::INVALID_ARGUMENT)?;
        let bytes = stride_bytes.checked_mul(count as usize).ok_or(Failure::OUT_OF_MEMORY)?;
        let layout =
            Layout::from_size_align(bytes.max(1), properties.align()?).map_err(|_| Failure::OUT_OF_MEMORY)?;
        // SAFETY: the size is at least one.
        let block = NonNull::new(unsafe { alloc_zeroed(layout) }).ok_or(Failure::OUT_OF_MEMORY)?;
        let free = Mutex::new(Free { indices: (0..count).rev().collect(), closed: 0 });
        let prefix_bytes = properties.prefix_bytes as usize;
        Ok(Self { block, layout, stride_bytes, prefix_bytes, count, free, given: Condvar::new() })
    }
    pub fn count(&self) -> u32 {
        self.count
    }
    pub fn buffer(&self, index: u32) -> NonNull<u8> {
        let index = index.min(self.count - 1) as usize;
        // SAFETY: index < count, and the prefix lies within the stride: both within the block.
        unsafe { self.block.add(index * self.stride_bytes + self.prefix_bytes) }
    }
    pub fn take_now(&self) -> Option<u32> {
        self.free().indices.pop()
    }
    pub fn take(&self) -> Option<u32> {
        let mut free = self.free();
        let closed = free.closed;
        loop {
            if free.closed != closed {
                return None;
            }
            if let Some(index) = free.indices.pop() {
                return Some(index);
            }
            free = self.given.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
    }
    pub fn give(&self, index: u32) {
        self.free().indices.push(index);
        self.given.notify_one();
    }
    pub fn close(&self) {
        self.free().closed += 1;
        self.given.notify_all();
    }
    pub fn reopen(&self) {}
    pub fn free_count(&self) -> u32 {
        self.free().indices.len() as u32
    }
    fn free(&self) -> MutexGuard<'_, Free> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Frames {
    fn drop(&mut self) {
        // SAFETY: allocated with this layout, and nobody is inside.
        unsafe { dealloc(self.block.as_ptr(), self.layout) }
    }
}
