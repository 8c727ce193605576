//! ksframe's private property set, as docs/private-properties.md describes it.

use ks_client::{Error, Identifier, Pin};
use ks_sys::GUID;

use crate::{u32_at, u64_at};

const SET: GUID = GUID::from_u128(0xc2e5_f0a4_6b0d_4f2e_9d53_0b7a_1c86_e3f1);
const STATISTICS: u32 = 0;
const PACE: u32 = 1;
const JOURNAL: u32 = 2;
const DAMAGES: u32 = 3;
const FAULT: u32 = 4;

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
    pool_failed, pool_bad_frees, pool_damaged, late,
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
    Damage,
    FrameLost,
}

impl Event {
    const ALL: [Self; 14] = [
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
        Self::Damage,
        Self::FrameLost,
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

/// A fault on purpose: KSFRAME_FAULT. For the checked build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    Drop,
    Corrupt,
    Unstamped,
    /// The number drawn is so much less.
    Number(u64),
    /// The picture is sent so many units of 100 ns late.
    Late(u64),
    Hold,
    DataUsed(u64),
}

/// Every `every`-th picture of a source pin has the fault from now on.
pub fn set_fault(pin: &Pin, fault: Fault, every: u32) -> Result<(), Error> {
    let (kind, argument) = match fault {
        Fault::None => (0_u32, 0),
        Fault::Drop => (1, 0),
        Fault::Corrupt => (2, 0),
        Fault::Unstamped => (3, 0),
        Fault::Number(less) => (4, less),
        Fault::Late(by) => (5, by),
        Fault::Hold => (6, 0),
        Fault::DataUsed(bytes) => (7, bytes),
    };
    let words = [kind.to_le_bytes(), every.to_le_bytes()].concat();
    pin.object().set(&Identifier::set(SET, FAULT), &[words, argument.to_le_bytes().to_vec()].concat())
}

/// KSFRAME_DAMAGE: what the checked pool found at a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    pub frame: u32,
    pub kind: u32,
    pub offset: i64,
    pub owner: u64,
}

/// What the checked pool of a pin found so far.
pub fn damages(pin: &Pin) -> Result<Vec<Damage>, Error> {
    let answer = pin.object().get(&Identifier::get(SET, DAMAGES))?;
    assert_eq!(answer.len() % 24, 0, "entries of 24 bytes");
    let entry = |bytes: &[u8]| Damage {
        frame: u32_at(bytes, 0),
        kind: u32_at(bytes, 4),
        offset: u64_at(bytes, 8).cast_signed(),
        owner: u64_at(bytes, 16),
    };
    Ok(answer.chunks(24).map(entry).collect())
}
