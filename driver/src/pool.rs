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
use frame_pool::{Config, Frame, Rows};
use test_picture::Layout;

use crate::budget::Reservation;
use crate::common::Common;
use crate::journal::Event;
use crate::private::Counters;
use crate::video::{FRAMES, VideoPin};

/// Frames start on cache lines, so that two of them never share one.
const LEAST_ALIGNMENT_BYTES: u32 = 64;

/// The pool that does what is asked; in a checked build the one that looks for its users' mistakes.
#[cfg(not(feature = "checked"))]
pub(crate) type Frames = frame_pool::FramePool<'static>;
#[cfg(feature = "checked")]
pub(crate) type Frames = frame_pool::CheckedPool<'static>;

/// A pool of frames with its memory.
///
/// # Invariants
/// `pool` lies over `memory`, which is dropped after it (fields drop in order) and never moves.
pub(crate) struct OwnedPool {
    pool: Frames,
    #[expect(dead_code, reason = "kept for the pool above it")]
    memory: PoolBytes,
    #[expect(dead_code, reason = "given back with the memory")]
    reservation: Reservation,
    #[cfg(feature = "checked")]
    pub(crate) damage_seen: core::sync::atomic::AtomicU64,
}

impl OwnedPool {
    pub(crate) fn pool(&self) -> &Frames {
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
        let taken = self.pool().at(time::processor()).acquire_as(u64::from(self.serial)).map(Frame::into_raw);
        self.look_for_damage();
        taken
    }

    fn free(&self, frame: NonNull<u8>) {
        // A pointer that is none of ours, or not out, is counted by the pool and changes nothing.
        let _ = self.pool().at(time::processor()).give_back_raw(frame.as_ptr());
        self.look_for_damage();
    }

    fn delete(self, _at: &mut Dispatch) {
        let high_water = self.pool().stats().high_water;
        #[cfg(feature = "checked")]
        crate::checked::note_leaks(self.pool(), &self.common, self.serial);
        self.counters.pool_deleted(&self.shared);
        self.common.note(self.serial, Event::AllocatorDeleted, u64::from(high_water), 0);
    }
}

impl<P> PinAllocator<P> {
    fn pool(&self) -> &Frames {
        self.shared.pool()
    }

    /// In a checked build: writes into the journal what the pool has found. Up to `DISPATCH_LEVEL`.
    fn look_for_damage(&self) {
        #[cfg(feature = "checked")]
        crate::checked::note_damage(&self.shared, &self.common, self.serial);
    }
}

/// How the frames are laid out: pictures with a gap between their rows as such, everything else as bytes.
fn config(request: Request, layout: &Layout) -> Config {
    let bytes = request.frame_bytes as usize;
    let rows = Rows {
        count: layout.rows() as usize,
        bytes: layout.row_bytes() as usize,
        stride: layout.pitch_bytes() as usize,
    };
    let pitched = layout.has_gaps() && bytes == layout.size_bytes() as usize;
    let config =
        if pitched { Config::plane(request.frames, rows) } else { Config::new(request.frames, bytes) };
    #[cfg(feature = "checked")]
    let config = config.quarantine(crate::checked::QUARANTINE);
    config.align(request.alignment_bytes as usize)
}

fn make<P: VideoPin>(pin: PinRef<'_, P>, request: Request) -> Result<Shared<OwnedPool>> {
    let video = pin.video();
    video.common.budget.check_frames(request.frames)?;
    if request.frame_bytes < video.stream().layout.size_bytes() {
        // Such frames could not hold a picture of the connection's format.
        return Err(NtError::INVALID_PARAMETER);
    }
    let config = config(request, &video.stream().layout);
    let layout = Frames::layout(&config).map_err(|_| NtError::INVALID_PARAMETER)?;
    let reservation = Reservation::take(&video.common, layout.size())?;
    let memory = PoolBytes::aligned(layout.size(), layout.align())?;
    // SAFETY: zeroed memory of this layout's size and alignment, which the value below keeps for as long as the pool.
    let pool =
        unsafe { Frames::from_raw(memory.start(), &config) }.map_err(|_| NtError::INVALID_PARAMETER)?;
    // INVARIANT: as above; the memory is nonpaged pool, which does not move with the value.
    Shared::new(OwnedPool {
        pool,
        memory,
        reservation,
        #[cfg(feature = "checked")]
        damage_seen: core::sync::atomic::AtomicU64::new(0),
    })
}
