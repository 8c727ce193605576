//! The allocator of every pin: `frame-pool` behind KSALLOCATOR_DISPATCH.
//!
//! All memory is taken when the allocator is made, nonpaged and not executable whatever `PoolType` says; handing out and
//! taking back are then a few instructions at any level up to DISPATCH_LEVEL. The allocator owns what it needs: the
//! class driver may delete it after the pin has closed.

// UNSAFETY: a pool of frames over memory that lies beside it.
#![allow(unsafe_code)]

use avstream::allocator::Request;
use avstream::pool::{PoolBytes, Shared};
use avstream::{Dispatch, FrameAllocator, NtError, PinRef, Result, time};
use core::marker::PhantomData;
use core::ptr::NonNull;
use frame_pool::{Config, FramePool};

use crate::budget::Reservation;
use crate::common::Common;
use crate::journal::Event;
use crate::private::Counters;
use crate::video::{FRAMES, VideoPin};

/// Frames start on cache lines, so that two of them never share one.
const LEAST_ALIGNMENT_BYTES: u32 = 64;

/// A pool of frames with its memory.
///
/// # Invariants
/// `pool` lies over `memory`, which is dropped after it (fields drop in order) and never moves.
pub(crate) struct OwnedPool {
    pool: FramePool<'static>,
    #[expect(dead_code, reason = "kept for the pool above it")]
    memory: PoolBytes,
    #[expect(dead_code, reason = "given back with the memory")]
    reservation: Reservation,
}

impl OwnedPool {
    pub(crate) fn pool(&self) -> &FramePool<'static> {
        &self.pool
    }
}

/// The allocator of a pin of type `P`.
pub(crate) struct PinAllocator<P> {
    shared: Shared<OwnedPool>,
    counters: Shared<Counters>,
    common: Shared<Common>,
    serial: u32,
    pin: PhantomData<fn(P)>,
}

impl<P: VideoPin> FrameAllocator for PinAllocator<P> {
    type Pin = P;

    fn otherwise(pin: PinRef<'_, P>) -> Request {
        let frame_bytes = pin.video().stream().layout.size_bytes();
        Request { frames: FRAMES, frame_bytes, alignment_bytes: LEAST_ALIGNMENT_BYTES }
    }

    fn initialize(pin: PinRef<'_, P>, request: Request) -> Result<Self> {
        let video = pin.video();
        let made = make(pin, request);
        let asked = u64::from(request.frames) << 32 | u64::from(request.frame_bytes);
        match &made {
            Ok(_) => video.note(Event::AllocatorMade, request.frames.into(), request.frame_bytes.into()),
            Err(error) => video.note(Event::AllocatorRefused, asked, error.status() as u32 as u64),
        }
        let shared = made?;
        let counters = video.counters.clone();
        counters.pool_made(shared.clone());
        Ok(Self { shared, counters, common: video.common.clone(), serial: video.serial(), pin: PhantomData })
    }

    fn allocate(&self) -> Option<NonNull<u8>> {
        self.shared.pool().at(time::processor()).acquire_raw()
    }

    fn free(&self, frame: NonNull<u8>) {
        // A pointer that is none of ours, or not out, is counted by the pool and changes nothing.
        let _ = self.shared.pool().at(time::processor()).give_back_raw(frame.as_ptr());
    }

    fn delete(self, _at: &mut Dispatch) {
        let high_water = self.shared.pool().stats().high_water;
        self.counters.pool_deleted(&self.shared);
        self.common.note(self.serial, Event::AllocatorDeleted, u64::from(high_water), 0);
    }
}

fn make<P: VideoPin>(pin: PinRef<'_, P>, request: Request) -> Result<Shared<OwnedPool>> {
    let video = pin.video();
    video.common.budget.check_frames(request.frames)?;
    if request.frame_bytes < video.stream().layout.size_bytes() {
        // Such frames could not hold a picture of the connection's format.
        return Err(NtError::INVALID_PARAMETER);
    }
    let config =
        Config::new(request.frames, request.frame_bytes as usize).align(request.alignment_bytes as usize);
    let layout = FramePool::layout(&config).map_err(|_| NtError::INVALID_PARAMETER)?;
    let reservation = Reservation::take(&video.common, layout.size())?;
    let memory = PoolBytes::aligned(layout.size(), layout.align())?;
    // SAFETY: zeroed memory of this layout's size and alignment, which the value below keeps for as long as the pool.
    let pool =
        unsafe { FramePool::from_raw(memory.start(), &config) }.map_err(|_| NtError::INVALID_PARAMETER)?;
    // INVARIANT: as above; the memory is nonpaged pool, which does not move with the value.
    Shared::new(OwnedPool { pool, memory, reservation })
}
