//! The driver's own property set: counters, the pace of the pattern, the journal. docs/private-properties.md has it for
//! clients.

use avstream::lock::{Lock, Spin};
use avstream::pool::Shared;
use avstream::property::{Get, Item, OnPin, Property, PropertySet, Query};
use avstream::{PinRef, Result, plain_struct};
use core::sync::atomic::{AtomicU64, Ordering};
use ks_sys::{GUID, KSALLOCATOR_FRAMING};

use crate::device::KsFrame;
use crate::guard::Refusal;
use crate::journal::Entry;
use crate::pool::OwnedPool;
use crate::video::{self, VideoPin};
use avstream::Filter;

/// The set: {C2E5F0A4-6B0D-4F2E-9D53-0B7A1C86E3F1}.
pub(crate) const SET: GUID = GUID::from_u128(0xc2e5_f0a4_6b0d_4f2e_9d53_0b7a_1c86_e3f1);

plain_struct! {
    /// KSFRAME_STATISTICS: how a connection goes.
    pub struct Statistics {
        /// Frames sent, or received, whole.
        pub frames: u64,
        /// The number of the last of them.
        pub last_number: u64,
        /// Frames that were due and never sent.
        pub dropped: u64,
        /// Ticks of the clock at which a frame was due and no buffer was there.
        pub starved_ticks: u64,
        /// Buffers refused: shorter than a picture.
        pub refused_short: u64,
        /// Buffers refused: not aligned as negotiated.
        pub refused_misaligned: u64,
        /// Received: numbers left out.
        pub gaps: u64,
        /// Received: a number that was not above the last.
        pub repeats: u64,
        /// Received: a stamp whose picture is another.
        pub corrupted: u64,
        /// Received: no readable stamp.
        pub unstamped: u64,
        /// Allocators made for this connection.
        pub allocators_made: u64,
        /// Of these, deleted.
        pub allocators_deleted: u64,
        /// The allocator there is now: frames.
        pub pool_frames: u64,
        /// Bytes of each.
        pub pool_frame_bytes: u64,
        /// Of these, out.
        pub pool_in_use: u64,
        /// Most ever out at once.
        pub pool_high_water: u64,
        /// Frames handed out.
        pub pool_acquired: u64,
        /// Requests when all were out.
        pub pool_failed: u64,
        /// Frees of pointers that were none of this pool's, or not out.
        pub pool_bad_frees: u64,
        /// Writes beside or after a frame that the pool has found (checked build).
        pub pool_damaged: u64,
        /// Received: later than the stamp says, by more than a frame's time.
        pub late: u64,
    }
}

macro_rules! counters {
    ($($name:ident),* $(,)?) => {
        /// Counters of one connection. Each stands alone, so `Relaxed` is enough: nothing else is seen through them.
        pub(crate) struct Counters {
            $($name: AtomicU64,)*
            pool: Lock<Option<Shared<OwnedPool>>, Spin>,
        }
        impl Default for Counters {
            fn default() -> Self {
                Self { $($name: AtomicU64::new(0),)* pool: Lock::spin(None) }
            }
        }
    };
}

counters! {
    frames, last_number, dropped, starved_ticks, refused_short, refused_misaligned, gaps, repeats, corrupted,
    unstamped, allocators_made, allocators_deleted, late,
}

fn add(counter: &AtomicU64, count: u64) {
    counter.fetch_add(count, Ordering::Relaxed);
}

impl Counters {
    /// A frame went, or came, whole.
    pub(crate) fn frame(&self, number: u64) {
        add(&self.frames, 1);
        self.last_number.store(number, Ordering::Relaxed);
    }

    /// So many frames were never sent, since the stream was acquired.
    pub(crate) fn dropped(&self, so_far: u64) {
        self.dropped.store(so_far, Ordering::Relaxed);
    }

    /// A frame was due and no buffer was there.
    pub(crate) fn starved(&self) {
        add(&self.starved_ticks, 1);
    }

    /// A buffer was refused.
    pub(crate) fn refused(&self, refusal: Refusal) {
        match refusal {
            Refusal::Short => add(&self.refused_short, 1),
            Refusal::Misaligned => add(&self.refused_misaligned, 1),
        }
    }

    /// Numbers were left out.
    pub(crate) fn gap(&self, count: u64) {
        add(&self.gaps, count);
    }

    /// A number came that was not above the last.
    pub(crate) fn repeat(&self) {
        add(&self.repeats, 1);
    }

    /// A picture is not the one that its stamp tells of.
    pub(crate) fn corrupted(&self) {
        add(&self.corrupted, 1);
    }

    /// A picture has no readable stamp.
    pub(crate) fn unstamped(&self) {
        add(&self.unstamped, 1);
    }

    /// A picture came later than its stamp says.
    pub(crate) fn late(&self) {
        add(&self.late, 1);
    }

    /// All that was counted so far is forgotten, but what belongs to allocators.
    pub(crate) fn reset(&self) {
        let counted = [
            &self.frames,
            &self.last_number,
            &self.dropped,
            &self.starved_ticks,
            &self.refused_short,
            &self.refused_misaligned,
            &self.gaps,
            &self.repeats,
            &self.corrupted,
            &self.unstamped,
            &self.late,
        ];
        counted.into_iter().for_each(|counter| counter.store(0, Ordering::Relaxed));
    }

    /// The connection has an allocator.
    pub(crate) fn pool_made(&self, pool: Shared<OwnedPool>) {
        add(&self.allocators_made, 1);
        // The pool that was there, if there was one, is dropped outside the lock.
        drop(self.pool.with(|current| current.replace(pool)));
    }

    /// An allocator goes: the one there is, or one that was replaced before.
    pub(crate) fn pool_deleted(&self, pool: &Shared<OwnedPool>) {
        add(&self.allocators_deleted, 1);
        let is_current = |current: &mut Shared<OwnedPool>| Shared::is_same(current, pool);
        drop(self.pool.with(|current| current.take_if(is_current)));
    }

    /// The pool there is now.
    #[cfg(feature = "checked")]
    pub(crate) fn pool(&self) -> Option<Shared<OwnedPool>> {
        self.pool.with(|current| current.clone())
    }

    fn statistics(&self) -> Statistics {
        let get = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let pool = self.pool.with(|current| current.clone());
        let stats = pool.as_ref().map(|pool| pool.pool().stats());
        let pool_frames = stats.as_ref().map_or(0, |stats| u64::from(stats.frames));
        Statistics {
            frames: get(&self.frames),
            last_number: get(&self.last_number),
            dropped: get(&self.dropped),
            starved_ticks: get(&self.starved_ticks),
            refused_short: get(&self.refused_short),
            refused_misaligned: get(&self.refused_misaligned),
            gaps: get(&self.gaps),
            repeats: get(&self.repeats),
            corrupted: get(&self.corrupted),
            unstamped: get(&self.unstamped),
            allocators_made: get(&self.allocators_made),
            allocators_deleted: get(&self.allocators_deleted),
            pool_frames,
            pool_frame_bytes: pool.as_ref().map_or(0, |pool| pool.pool().frame_bytes() as u64),
            pool_in_use: stats.as_ref().map_or(0, |stats| u64::from(stats.in_use)),
            pool_high_water: stats.as_ref().map_or(0, |stats| u64::from(stats.high_water)),
            pool_acquired: stats.as_ref().map_or(0, |stats| stats.acquired),
            pool_failed: stats.as_ref().map_or(0, |stats| stats.failed),
            pool_damaged: stats.as_ref().map_or(0, |stats| stats.damaged),
            pool_bad_frees: stats.map_or(0, |stats| stats.foreign + stats.misaligned + stats.not_out),
            late: get(&self.late),
        }
    }
}

/// KSPROPERTY_KSFRAME_STATISTICS.
pub(crate) struct StatisticsProperty;

impl Property for StatisticsProperty {
    type Value = Statistics;
    const ID: u32 = 0;
}

impl<P: VideoPin> Get<OnPin<P>> for StatisticsProperty {
    fn get(pin: PinRef<'_, P>) -> Result<Statistics> {
        Ok(pin.video().counters.statistics())
    }
}

/// KSPROPERTY_KSFRAME_JOURNAL: entries of 32 bytes, the oldest first.
pub(crate) struct JournalProperty;

impl Property for JournalProperty {
    type Value = Entry;
    const ID: u32 = 2;
}

impl<P: VideoPin> Query<OnPin<P>> for JournalProperty
where
    P::Filter: Filter<Device = KsFrame>,
{
    fn size(pin: &PinRef<'_, P>) -> usize {
        pin.video().common.journal_bytes()
    }

    fn write(pin: PinRef<'_, P>, answer: &mut [u8]) -> usize {
        pin.video().common.copy_journal(answer)
    }
}

/// `KSPROPERTY_CONNECTION_ALLOCATORFRAMING`: the old form of what the pin asks for. The extended form is the class
/// driver's to answer, from the descriptor.
pub(crate) struct OldFraming;

impl Property for OldFraming {
    type Value = KSALLOCATOR_FRAMING;
    const ID: u32 = ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING;
}

impl<P: VideoPin> Get<OnPin<P>> for OldFraming {
    fn get(pin: PinRef<'_, P>) -> Result<KSALLOCATOR_FRAMING> {
        Ok(video::framing_of(&pin.video().stream(), P::ACCESS).old())
    }
}

/// The tables of a pin type.
pub(crate) struct Tables<P>(core::marker::PhantomData<P>);

impl<P: VideoPin> Tables<P>
where
    P::Filter: Filter<Device = KsFrame>,
{
    const CONNECTION_ITEMS: &'static [Item<OnPin<P>>] = &[Item::get::<OldFraming>()];
    /// What every pin's connection answers.
    pub(crate) const CONNECTION: PropertySet<OnPin<P>> =
        PropertySet::new(&ks_sys::KSPROPSETID_Connection, Self::CONNECTION_ITEMS);
    const PRIVATE_ITEMS: &'static [Item<OnPin<P>>] = &[
        Item::get::<StatisticsProperty>(),
        Item::query::<JournalProperty>(),
        #[cfg(feature = "checked")]
        Item::query::<crate::checked::DamagesProperty>(),
    ];
    /// What every pin answers of its own.
    pub(crate) const PRIVATE: PropertySet<OnPin<P>> = PropertySet::new(&SET, Self::PRIVATE_ITEMS);
}
