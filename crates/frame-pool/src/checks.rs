//! What a pool does beyond handing frames out, chosen by type so that what is off costs nothing.
//!
//! [`Checked`] paints a red zone before and after each frame and looks at both when the frame comes back; fills a frame
//! that came back with poison and looks whether it is whole when the frame goes out again; lets frames rest in a
//! quarantine in between; notes who holds what; and counts the frames out exactly. It touches every byte of every
//! frame, twice: for finding mistakes, not for speed.

use crate::Pool;
use crate::ordering::{COUNT, NOTE};
use crate::slot::{Frame, Ticket};
use crate::sync::{AtomicU32, AtomicU64};

mod sealed {
    pub trait Sealed {}
}

/// [`Unchecked`] or [`Checked`].
#[doc(hidden)]
pub trait Checks: sealed::Sealed + Sized + 'static {
    const ON: bool;
    /// Bytes of red zone before and after each frame.
    const RED_ZONE: usize;
    /// What is kept beside each frame's words.
    type Note: Default + Send + Sync;

    /// The pool is new and nobody has it yet.
    fn prepare(pool: &Pool<'_, Self>);
    /// The frame has just been taken.
    fn taken(frame: &mut Frame<'_, Self>, owner: u64);
    /// The frame's owner has done with it: bring it back.
    fn give_back(frame: &mut Frame<'_, Self>, seat: u32);
}

/// The fast configuration.
#[derive(Debug)]
pub enum Unchecked {}

impl sealed::Sealed for Unchecked {}

impl Checks for Unchecked {
    const ON: bool = false;
    const RED_ZONE: usize = 0;
    type Note = ();

    fn prepare(_: &Pool<'_, Self>) {}

    #[inline(always)]
    fn taken(_: &mut Frame<'_, Self>, _: u64) {}

    #[inline(always)]
    fn give_back(frame: &mut Frame<'_, Self>, seat: u32) {
        frame.give_back_at_once(seat);
    }
}

/// The configuration that looks for mistakes.
#[derive(Debug)]
pub enum Checked {}

impl sealed::Sealed for Checked {}

impl Checks for Checked {
    const ON: bool = true;
    const RED_ZONE: usize = 64;
    type Note = Note;

    fn prepare(pool: &Pool<'_, Self>) {
        crate::slot::prepare(pool);
    }

    fn taken(frame: &mut Frame<'_, Self>, owner: u64) {
        frame.check_taken(owner);
    }

    fn give_back(frame: &mut Frame<'_, Self>, seat: u32) {
        frame.check_and_give_back(seat);
    }
}

/// What the checked configuration keeps for each frame. Only the frame's owner writes it; others read it for people,
/// and may then read two fields of different moments.
#[derive(Default)]
pub struct Note {
    pub(crate) owner: AtomicU64,
    pub(crate) last_owner: AtomicU64,
    /// `offset << 2 | kind` of the last damage found, 0 if none was.
    damage: AtomicU64,
    culprit: AtomicU64,
    /// The i-th resting place of the quarantine is here, in the note of frame i, whatever frame rests in it.
    pub(crate) resting: AtomicU32,
}

/// A frame that is out, in the checked configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outstanding {
    /// The frame and its generation.
    pub ticket: Ticket,
    /// What the holder called itself ([`crate::At::acquire_as`]), 0 if nothing.
    pub owner: u64,
}

/// A write where nobody should have written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    /// Which frame of the pool.
    pub frame: u32,
    /// What was hit.
    pub kind: DamageKind,
    /// The first damaged byte, counted from the frame's start.
    pub offset: isize,
    /// Who held the frame then, or held it last: the first to ask.
    pub owner: u64,
}

/// What a stray write hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DamageKind {
    /// The red zone before the frame.
    Before,
    /// The red zone after the frame.
    After,
    /// The frame itself, after it had been given back.
    AfterReturn,
}

impl Note {
    pub(crate) fn note_damage(&self, kind: DamageKind, offset: isize, owner: u64) {
        let kind = match kind {
            DamageKind::Before => 1,
            DamageKind::After => 2,
            DamageKind::AfterReturn => 3,
        };
        self.culprit.store(owner, NOTE.get());
        self.damage.store((offset as u64) << 2 | kind, NOTE.get());
    }

    fn damage(&self, frame: u32) -> Option<Damage> {
        let word = self.damage.load(NOTE.get());
        let kind = match word & 3 {
            0 => return None,
            1 => DamageKind::Before,
            2 => DamageKind::After,
            _ => DamageKind::AfterReturn,
        };
        let offset = (word as i64 >> 2) as isize;
        Some(Damage { frame, kind, offset, owner: self.culprit.load(NOTE.get()) })
    }
}

impl Pool<'_, Checked> {
    /// Who holds what, as far as one look at each frame tells.
    pub fn outstanding(&self) -> impl Iterator<Item = Outstanding> {
        let out = |slot: crate::slot::Slot<'_, Checked>| {
            Some(Outstanding { ticket: slot.look().0?, owner: slot.note.owner.load(NOTE.get()) })
        };
        self.arena.slots().filter_map(out)
    }

    /// The last damage found at each frame that had any.
    pub fn damages(&self) -> impl Iterator<Item = Damage> {
        self.arena.slots().zip(0..).filter_map(|(slot, frame)| slot.note.damage(frame))
    }

    pub(crate) fn count_damage(&self) {
        self.ledger.damaged.fetch_add(1, COUNT.get());
    }
}
