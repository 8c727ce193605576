//! What happened to connections, as the driver saw it: the last entries, for the private property of that name.

use avstream::{plain_struct, time};

/// Entries kept.
pub(crate) const ENTRIES: usize = 256;

plain_struct! {
    /// One line of the journal, as the property answers it.
    pub struct Entry {
        /// When, in units of 100 ns since the system started.
        pub time_100ns: u64,
        /// The connection's serial number; 0 for the device.
        pub connection: u32,
        /// An [`Event`].
        pub event: u32,
        /// What it says depends on the event.
        pub a: u64,
        /// What it says depends on the event.
        pub b: u64,
    }
}

impl Entry {
    pub(crate) fn now(connection: u32, event: Event, a: u64, b: u64) -> Self {
        Self { time_100ns: time::monotonic_100ns(), connection, event: event as u32, a, b }
    }
}

/// What happened. The numbers are part of the documented property.
#[derive(Clone, Copy)]
#[repr(u32)]
pub(crate) enum Event {
    /// A connection was made: a = pin id, b = bytes of a frame.
    Created = 1,
    /// A connection ended.
    Closed = 2,
    /// State: a = to, b = from.
    State = 3,
    /// The format changed: a = width << 32 | height, b = bytes of a frame.
    FormatChanged = 4,
    /// A format change was refused: a = width << 32 | height, b = why.
    FormatRefused = 5,
    /// An allocator was made: a = frames, b = bytes of a frame.
    AllocatorMade = 6,
    /// An allocator was refused: a = frames << 32 | bytes of a frame, b = the status.
    AllocatorRefused = 7,
    /// An allocator was deleted: a = most frames ever out at once.
    AllocatorDeleted = 8,
    /// A client assigned an allocator: a = bytes of a frame.
    AllocatorAssigned = 9,
    /// An assigned allocator was given up.
    AllocatorReleased = 10,
    /// The device's power: a = to, b = from.
    Power = 11,
    /// The device was pulled out.
    SurpriseRemoval = 12,
    /// The pool found that somebody wrote where nobody may (checked build): a = how often so far.
    #[cfg_attr(not(feature = "checked"), expect(dead_code, reason = "only a checked pool looks"))]
    Damage = 13,
    /// An allocator was deleted with a frame out (checked build): a = who had it.
    #[cfg_attr(not(feature = "checked"), expect(dead_code, reason = "only a checked pool knows"))]
    FrameLost = 14,
}

/// The last entries.
pub(crate) struct Journal {
    entries: [Entry; ENTRIES],
    written: usize,
}

impl Journal {
    pub(crate) const fn new() -> Self {
        let empty = Entry { time_100ns: 0, connection: 0, event: 0, a: 0, b: 0 };
        Self { entries: [empty; ENTRIES], written: 0 }
    }

    pub(crate) fn add(&mut self, entry: Entry) {
        if let Some(slot) = self.entries.get_mut(self.written % ENTRIES) {
            *slot = entry;
        }
        self.written = self.written.wrapping_add(1);
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.written.min(ENTRIES)
    }

    /// The oldest first.
    pub(crate) fn oldest_first(&self) -> impl Iterator<Item = &Entry> {
        let oldest = self.written - self.len();
        (oldest..self.written).filter_map(|at| self.entries.get(at % ENTRIES))
    }
}
