//! The checked build: what the pool finds of its users' mistakes, for the journal and for a property.
//!
//! Red zones lie before and after each frame, and are looked at when it comes back; a frame that came back is poisoned, rests, and
//! is looked at when it goes out again; who has it is noted by the connection's serial number (`frame-pool`, `checks.rs`).

use avstream::property::{OnPin, Property, Query};
use avstream::{PinRef, plain_struct};
use core::sync::atomic::Ordering;
use frame_pool::DamageKind;

use crate::common::Common;
use crate::journal::Event;
use crate::pool::{Frames, OwnedPool};
use crate::video::VideoPin;

/// Frames that rest after they came back, in each pool.
pub(crate) const QUARANTINE: u32 = 2;

plain_struct! {
    /// KSFRAME_DAMAGE: the last write that hit a frame's surroundings, or the frame while nobody had it.
    pub struct Damage {
        /// Which frame of the pool.
        pub frame: u32,
        /// 1: before the frame; 2: after it; 3: the frame itself, after it was given back.
        pub kind: u32,
        /// The first byte that was hit, from the frame's start.
        pub offset: i64,
        /// Who had the frame, or had it last: the serial number of its connection.
        pub owner: u64,
    }
}

/// Notes in the journal that the pool has found damage it had not found before. Up to `DISPATCH_LEVEL`.
pub(crate) fn note_damage(owned: &OwnedPool, common: &Common, serial: u32) {
    let found = owned.pool().stats().damaged;
    // Relaxed: only who notes it first matters.
    let before = owned.damage_seen.swap(found, Ordering::Relaxed);
    if found > before {
        common.note(serial, Event::Damage, found, 0);
    }
}

/// Notes in the journal the frames that are still out when their allocator is deleted.
pub(crate) fn note_leaks(pool: &Frames, common: &Common, serial: u32) {
    pool.outstanding().for_each(|out| common.note(serial, Event::FrameLost, out.owner, 0));
}

/// KSPROPERTY_KSFRAME_DAMAGES: an entry of 24 bytes for each frame of the pool that was damaged.
pub(crate) struct DamagesProperty;

impl Property for DamagesProperty {
    type Value = Damage;
    const ID: u32 = 3;
}

impl<P: VideoPin> Query<OnPin<P>> for DamagesProperty {
    fn size(pin: &PinRef<'_, P>) -> usize {
        let pool = pin.video().counters.pool();
        pool.map_or(0, |owned| owned.pool().damages().count()) * size_of::<Damage>()
    }

    fn write(pin: PinRef<'_, P>, answer: &mut [u8]) -> usize {
        let Some(owned) = pin.video().counters.pool() else { return 0 };
        let slots = answer.chunks_exact_mut(size_of::<Damage>());
        let entries = owned.pool().damages().map(entry).zip(slots);
        entries.map(|(entry, slot)| avstream::bytes::copy(avstream::bytes::of(&entry), slot)).sum()
    }
}

fn entry(damage: frame_pool::Damage) -> Damage {
    let kind = match damage.kind {
        DamageKind::Before => 1,
        DamageKind::After => 2,
        DamageKind::AfterReturn => 3,
    };
    Damage { frame: damage.frame, kind, offset: damage.offset as i64, owner: damage.owner }
}
