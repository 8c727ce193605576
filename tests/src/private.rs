//! ksframe's private property set, as docs/private-properties.md describes it.

use ks_client::{Error, Identifier, Pin};
use ks_sys::GUID;

use crate::{u32_at, u64_at};

const SET: GUID = GUID::from_u128(0xc2e5_f0a4_6b0d_4f2e_9d53_0b7a_1c86_e3f1);
const STATISTICS: u32 = 0;
const PACE: u32 = 1;
const JOURNAL: u32 = 2;

macro_rules! statistics {
    ($($field:ident),* $(,)?) => {
        /// KSFRAME_STATISTICS.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Statistics { $(pub $field: u64),* }

        impl Statistics {
            const BYTES: usize = 8 * [$(stringify!($field)),*].len();

            fn read(bytes: &[u8; Self::BYTES]) -> Self {
                let mut offsets = (0..Self::BYTES).step_by(8);
                Self { $($field: u64_at(bytes, offsets.next().expect("one for each field"))),* }
            }
        }
    };
}

statistics! {
    frames, last_number, dropped, starved_ticks, refused_short, refused_misaligned, gaps, repeats, corrupted, unstamped,
    allocators_made, allocators_deleted, pool_frames, pool_frame_bytes, pool_in_use, pool_high_water, pool_acquired,
    pool_failed, pool_bad_frees,
}

/// How a connection goes.
#[must_use]
pub fn statistics(pin: &Pin) -> Statistics {
    try_statistics(pin).unwrap_or_else(|error| panic!("{error}"))
}

/// The same where the request may fail.
pub fn try_statistics(pin: &Pin) -> Result<Statistics, Error> {
    let answer = pin.object().get_exactly(&Identifier::get(SET, STATISTICS))?;
    Ok(Statistics::read(&answer))
}

/// The source sends a frame whenever it has a buffer.
pub fn as_fast_as_taken(pin: &Pin) {
    let set = pin.object().set(&Identifier::set(SET, PACE), &1_u32.to_le_bytes());
    set.unwrap_or_else(|error| panic!("{error}"));
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    Created,
    Closed,
    State,
    FormatChanged,
    FormatRefused,
    AllocatorMade,
    AllocatorRefused,
    AllocatorDeleted,
    AllocatorAssigned,
    AllocatorReleased,
    Power,
    SurpriseRemoval,
}

impl Event {
    const ALL: [Self; 12] = [
        Self::Created,
        Self::Closed,
        Self::State,
        Self::FormatChanged,
        Self::FormatRefused,
        Self::AllocatorMade,
        Self::AllocatorRefused,
        Self::AllocatorDeleted,
        Self::AllocatorAssigned,
        Self::AllocatorReleased,
        Self::Power,
        Self::SurpriseRemoval,
    ];
}

/// A line of the journal.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub time_100ns: u64,
    pub connection: u32,
    pub event: Event,
    pub a: u64,
    pub b: u64,
}

/// The device's journal, oldest first.
#[must_use]
pub fn journal(pin: &Pin) -> Vec<Entry> {
    let answer = pin.object().get(&Identifier::get(SET, JOURNAL)).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(answer.len() % 32, 0, "entries of 32 bytes");
    let entry = |bytes: &[u8]| Entry {
        time_100ns: u64_at(bytes, 0),
        connection: u32_at(bytes, 8),
        event: Event::ALL[u32_at(bytes, 12) as usize - 1],
        a: u64_at(bytes, 16),
        b: u64_at(bytes, 24),
    };
    answer.chunks(32).map(entry).collect()
}
