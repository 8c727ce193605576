//! The memory of a committed allocator: a `frame-pool` with its waiting layer, in DirectShow's terms.
//!
//! The pool aligns a frame's start, and `cbAlign` applies to the start of the prefix: so prefix and buffer together are
//! the pool's frame, and the buffer begins behind the prefix.

// UNSAFETY: frame-pool takes memory that others own by its address.
#![allow(unsafe_code)]

use crate::failure::Failure;
use crate::ks::Session;
use crate::ks::memory::Block;
use crate::properties::Properties;
use frame_pool::{Config, ConfigError, FramePool, Ticket, WaitError, WaitingPool};
use std::ptr::NonNull;
use std::sync::Arc;

/// Where the memory comes from.
#[derive(Clone)]
pub enum Memory {
    /// The process.
    Heap,
    /// The KS side: a driver can be pointed to it, wherever it runs.
    Ks(Arc<Session>),
}

/// N buffers of one size.
pub(super) struct Frames {
    // Declared, hence dropped, before the memory that it lies in.
    pool: WaitingPool<'static>,
    _block: Option<Block>,
    prefix_bytes: usize,
}

impl Frames {
    pub(super) fn new(properties: Properties, memory: &Memory) -> Result<Self, Failure> {
        let bytes = |field: i32| usize::try_from(field).map_err(|_| Failure::INVALID_ARGUMENT);
        let (prefix_bytes, buffer_bytes) = (bytes(properties.prefix_bytes)?, bytes(properties.buffer_bytes)?);
        let count = u32::try_from(properties.buffers).map_err(|_| Failure::INVALID_ARGUMENT)?;
        let frame_bytes = prefix_bytes.checked_add(buffer_bytes).ok_or(Failure::OUT_OF_MEMORY)?;
        let config = Config::new(count, frame_bytes).align(properties.align()?);
        let (pool, block) = match memory {
            Memory::Heap => (FramePool::allocate(&config).map_err(refusal)?, None),
            Memory::Ks(session) => {
                let layout = FramePool::layout(&config).map_err(refusal)?;
                let block = Block::allocate(session, layout.size(), layout.align())?;
                // SAFETY: zeroed memory of the layout, nobody else's until the block is dropped: after the pool, and after
                // the last sample, because samples that are out keep these frames (the allocator's gate).
                let pool = unsafe { FramePool::from_raw(block.start(), &config) }.map_err(refusal)?;
                (pool, Some(block))
            }
        };
        Ok(Self { pool: WaitingPool::new(pool), _block: block, prefix_bytes })
    }

    /// Where each buffer begins, by the index of its tickets.
    pub(super) fn buffers(&self) -> Result<Vec<NonNull<u8>>, Failure> {
        let all = std::iter::from_fn(|| self.pool.acquire());
        let mut out: Vec<_> = all.filter_map(frame_pool::Lease::into_ticket).collect();
        out.sort_by_key(|ticket| ticket.index());
        let buffer = |ticket: &Ticket| {
            let frame = self.pool.pool().pointer_of(*ticket).ok_or(Failure::UNEXPECTED)?;
            // The prefix lies within the frame, so this is an address in the pool's own memory.
            NonNull::new(frame.as_ptr().wrapping_add(self.prefix_bytes)).ok_or(Failure::UNEXPECTED)
        };
        let buffers = out.iter().map(buffer).collect();
        out.into_iter().for_each(|ticket| self.give(ticket));
        buffers
    }

    /// A buffer at once.
    pub(super) fn take_now(&self) -> Option<Ticket> {
        self.pool.acquire()?.into_ticket()
    }

    /// A buffer when there is one; None when the frames are closed before that.
    pub(super) fn take(&self) -> Option<Ticket> {
        match self.pool.acquire_wait() {
            Ok(lease) => lease.into_ticket(),
            Err(WaitError::Closed | WaitError::TimedOut) => None,
        }
    }

    /// A buffer comes back. A ticket that is not out changes nothing.
    pub(super) fn give(&self, ticket: Ticket) {
        drop(self.pool.redeem(ticket));
    }

    pub(super) fn close(&self) {
        self.pool.close();
    }

    pub(super) fn reopen(&self) {
        self.pool.reopen();
    }

    pub(super) fn free_count(&self) -> u32 {
        let stats = self.pool.stats();
        stats.frames.saturating_sub(stats.in_use)
    }
}

fn refusal(error: ConfigError) -> Failure {
    match error {
        ConfigError::Alignment(_) => Failure::BAD_ALIGN,
        ConfigError::FrameCount(_) | ConfigError::EmptyFrame => Failure::INVALID_ARGUMENT,
        _ => Failure::OUT_OF_MEMORY,
    }
}
