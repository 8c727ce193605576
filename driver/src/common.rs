//! What all connections of a device share, and what may outlive each of them: limits, journal, and whether the device is
//! there and awake.

use avstream::lock::{Lock, Spin};
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::budget::Budget;
use crate::journal::{Entry, Event, Journal};
use crate::trace;

/// Shared by the device, its connections, and their allocators.
pub(crate) struct Common {
    pub(crate) budget: Budget,
    journal: Lock<Journal, Spin>,
    gone: AtomicBool,
    asleep: AtomicBool,
    serial: AtomicU32,
}

impl Common {
    pub(crate) fn new() -> Self {
        Self {
            budget: Budget::new(),
            journal: Lock::spin(Journal::new()),
            gone: AtomicBool::new(false),
            asleep: AtomicBool::new(false),
            serial: AtomicU32::new(0),
        }
    }

    /// Notes that the device was pulled out.
    pub(crate) fn set_gone(&self) {
        // Relaxed: a hint to stop early; handles are closed one by one anyway.
        self.gone.store(true, Ordering::Relaxed);
    }

    /// Notes that the device went to sleep, or woke up.
    pub(crate) fn set_asleep(&self, asleep: bool) {
        // Relaxed: pins are told by calls of their own; this is for those that are made meanwhile.
        self.asleep.store(asleep, Ordering::Relaxed);
    }

    /// The device was pulled out.
    pub(crate) fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }

    /// The device sleeps.
    pub(crate) fn is_asleep(&self) -> bool {
        self.asleep.load(Ordering::Relaxed)
    }

    /// A number for a new connection, for the journal.
    pub(crate) fn next_serial(&self) -> u32 {
        // Relaxed: only uniqueness matters.
        self.serial.fetch_add(1, Ordering::Relaxed).wrapping_add(1)
    }

    /// Writes into the journal, and to event tracing. Up to `DISPATCH_LEVEL`.
    pub(crate) fn note(&self, connection: u32, event: Event, a: u64, b: u64) {
        trace::journal(connection, event, a, b);
        let entry = Entry::now(connection, event, a, b);
        self.journal.with(|journal| journal.add(entry));
    }

    /// How long the journal is, in bytes.
    pub(crate) fn journal_bytes(&self) -> usize {
        self.journal.with(|journal| journal.len()) * size_of::<Entry>()
    }

    /// Copies as much of the journal as fits, the oldest first, and says how much that was.
    pub(crate) fn copy_journal(&self, answer: &mut [u8]) -> usize {
        let slots = answer.as_chunks_mut::<{ size_of::<Entry>() }>().0.iter_mut();
        self.journal.with(|journal| {
            let copied = journal
                .oldest_first()
                .zip(slots)
                .map(|(entry, slot)| avstream::bytes::copy(avstream::bytes::of(entry), slot));
            copied.sum()
        })
    }
}
