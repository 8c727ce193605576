//! Building a pool: over a slice, over two, over raw memory, or over memory of its own.

use super::{Arena, arena};
use crate::Pool;
use crate::checks::Checks;
use crate::config::{Config, ConfigError};
use core::alloc::Layout;
use core::ptr::NonNull;

impl<'m, C: Checks> Pool<'m, C> {
    /// The one block of memory that holds such a pool, words and frames.
    pub fn layout(config: &Config) -> Result<Layout, ConfigError> {
        Ok(arena::layout::<C>(&Self::shape(config)?)?.0.pad_to_align())
    }

    /// The two blocks, where they are to be apart (frames in a device's memory, words in the CPU's): words, frames.
    pub fn layouts(config: &Config) -> Result<(Layout, Layout), ConfigError> {
        arena::layouts::<C>(&Self::shape(config)?)
    }

    /// A pool over one slice. It may begin anywhere; what its alignment costs must be in its length.
    pub fn new_in(memory: &'m mut [u8], config: &Config) -> Result<Self, ConfigError> {
        let memory = aligned(memory, Self::layout(config)?)?;
        // SAFETY: just cut to the layout, exclusively borrowed for `'m`, initialised as every `[u8]` is.
        unsafe { Self::from_raw(memory, config) }
    }

    /// A pool over two slices, one for its words and one for the frames.
    pub fn new_split(
        words: &'m mut [u8],
        frames: &'m mut [u8],
        config: &Config,
    ) -> Result<Self, ConfigError> {
        let (for_words, for_frames) = Self::layouts(config)?;
        let (words, frames) = (aligned(words, for_words)?, aligned(frames, for_frames)?);
        // SAFETY: both just cut to their layouts, exclusively borrowed for `'m`, initialised.
        unsafe { Self::from_raw_split(words, frames, config) }
    }

    /// A pool over raw memory: the kernel's way, one nonpaged allocation of [`Pool::layout`].
    ///
    /// # Safety
    /// `memory` is valid for reads and writes and initialised for the layout's size for `'m`, and nobody else's until
    /// the pool is dropped and the last raw frame is out of use.
    pub unsafe fn from_raw(memory: NonNull<u8>, config: &Config) -> Result<Self, ConfigError> {
        let (_, frames_at) = arena::layout::<C>(&Self::shape(config)?)?;
        // SAFETY: an offset within the layout, whose memory the caller vouches for.
        let frames = unsafe { memory.add(frames_at) };
        // SAFETY: the two parts of the one block do not overlap; the rest is the caller's promise.
        unsafe { Self::from_raw_split(memory, frames, config) }
    }

    /// A pool over two raw blocks of [`Pool::layouts`]. Words that are misaligned are refused; frames as well.
    ///
    /// # Safety
    /// As for [`Pool::from_raw`], for both blocks, which do not overlap.
    pub unsafe fn from_raw_split(
        words: NonNull<u8>,
        frames: NonNull<u8>,
        config: &Config,
    ) -> Result<Self, ConfigError> {
        let shape = Self::shape(config)?;
        let (for_words, for_frames) = arena::layouts::<C>(&shape)?;
        for (block, layout) in [(words, for_words), (frames, for_frames)] {
            if !block.addr().get().is_multiple_of(layout.align()) {
                return Err(ConfigError::MemoryMisaligned(layout.align()));
            }
        }
        // SAFETY: aligned, as just checked; valid, exclusive and initialised for `'m`: the caller's promise.
        let arena = unsafe { Arena::place(words, frames, shape) }?;
        let pool = Self::over(arena);
        C::prepare(&pool);
        Ok(pool)
    }
}

/// The part of `memory` that has the layout's alignment and size.
fn aligned(memory: &mut [u8], layout: Layout) -> Result<NonNull<u8>, ConfigError> {
    let slack = memory.as_ptr().align_offset(layout.align());
    let needed = slack.saturating_add(layout.size());
    let given = memory.len();
    let part = memory.get_mut(slack..needed).ok_or(ConfigError::MemoryTooSmall { needed, given })?;
    Ok(NonNull::from(part).cast())
}

#[cfg(feature = "std")]
mod owned {
    use super::*;

    /// Memory from the system, given back at the end.
    pub(crate) struct Owned {
        start: NonNull<u8>,
        layout: Layout,
    }

    // SAFETY: an allocation belongs to no thread.
    unsafe impl Send for Owned {}
    // SAFETY: nothing can be done through a shared reference.
    unsafe impl Sync for Owned {}

    impl Drop for Owned {
        fn drop(&mut self) {
            // SAFETY: allocated by `allocate` with this layout, freed once: here.
            unsafe { std::alloc::dealloc(self.start.as_ptr(), self.layout) };
        }
    }

    impl<C: Checks> Pool<'static, C> {
        /// A pool that owns its memory: zeroed, from the system, freed when the pool is dropped.
        pub fn allocate(config: &Config) -> Result<Self, ConfigError> {
            let layout = Self::layout(config)?;
            // SAFETY: the layout is not empty: a pool has at least one frame of at least one byte.
            let memory = unsafe { std::alloc::alloc_zeroed(layout) };
            let start = NonNull::new(memory).ok_or(ConfigError::OutOfMemory(layout.size()))?;
            let owned = Owned { start, layout };
            // SAFETY: just allocated and zeroed; `memory` below keeps it until after the words are dropped.
            let mut pool = unsafe { Self::from_raw(start, config) }?;
            pool.memory = Some(owned);
            Ok(pool)
        }
    }
}

#[cfg(feature = "std")]
pub(crate) use owned::Owned;
