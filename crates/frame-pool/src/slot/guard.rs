//! The checked configuration's work on a frame's bytes: painting, looking, laying aside.

use super::{Frame, Look};
use crate::Pool;
use crate::checks::{Checked, DamageKind, Note};
use crate::ordering::{COUNT, NOTE, REST};

/// What a red zone is full of.
const RED: u8 = 0xfd;
/// What a frame is full of while nobody has it, and when it goes out.
const POISON: u8 = 0xdd;

/// Paints all frames of a new pool, and lays those aside that are the quarantine's from the start: so that N are free,
/// no more and no fewer, and as many rest as always will.
pub(crate) fn prepare(pool: &Pool<'_, Checked>) {
    for (index, slot) in (0u32..).zip(pool.arena.slots()) {
        let Look::Taken(claim) = slot.try_take() else { continue };
        let mut frame = core::mem::ManuallyDrop::new(Frame::own(pool, claim));
        frame.paint_red_zones();
        frame.poison();
        match index.checked_sub(pool.arena.shape.frames) {
            None => slot.give(frame.ticket),
            Some(place) => {
                slot.lay_aside(frame.ticket);
                if let Some(rest) = pool.arena.slot(place) {
                    rest.note.resting.store(index, NOTE.get());
                }
            }
        }
    }
}

impl Frame<'_, Checked> {
    /// The frame goes out: nobody may have written into it since it came back.
    pub(crate) fn check_taken(&mut self, owner: u64) {
        let out = self.pool.ledger.counted_out.fetch_add(1, COUNT.get()) + 1;
        self.pool.ledger.all_out(out);
        if let Some(at) = first_other(POISON, self.whole()) {
            let offset = at as isize - self.pool.arena.shape.prefix as isize;
            let last = self.note().map_or(0, |note| note.last_owner.load(NOTE.get()));
            self.damaged(DamageKind::AfterReturn, offset, last);
        }
        if let Some(note) = self.note() {
            note.owner.store(owner, NOTE.get());
        }
    }

    /// The frame comes back: its red zones must be whole. Then it is poisoned and rests.
    pub(crate) fn check_and_give_back(&mut self, seat: u32) {
        let owner = self.note().map_or(0, |note| note.owner.swap(0, NOTE.get()));
        if let Some(note) = self.note() {
            note.last_owner.store(owner, NOTE.get());
        }
        self.check_red_zones(owner);
        self.poison();
        self.pool.ledger.counted_out.fetch_sub(1, COUNT.get());
        self.rest(seat);
    }

    /// Lays this frame aside and gives back the one that has rested longest in this place.
    fn rest(&mut self, seat: u32) {
        let pool = self.pool;
        let places = pool.arena.shape.cells - pool.arena.shape.frames;
        if places == 0 {
            return self.give_back_at_once(seat);
        }
        let place = pool.ledger.resting_place.fetch_add(1, COUNT.get()) % places;
        let slots = (pool.arena.slot(self.ticket.index()), pool.arena.slot(place));
        let (Some(slot), Some(rest)) = slots else { return };
        slot.lay_aside(self.ticket);
        let rested = rest.note.resting.swap(self.ticket.index(), REST.get());
        if let Some(slot) = pool.arena.slot(rested) {
            slot.give_rested();
            pool.came_back(seat, rested);
        }
    }

    fn note(&self) -> Option<&Note> {
        self.pool.arena.slot(self.ticket.index()).map(|slot| slot.note)
    }

    fn check_red_zones(&mut self, owner: u64) {
        let (prefix, red) = (self.pool.arena.shape.prefix, self.pool.arena.shape.red);
        let end = self.pool.arena.shape.bytes + self.pool.arena.shape.postfix;
        let [before, after] = self.red_zones();
        // The byte nearest to the frame is the likeliest victim, but the first is what a person looks for.
        let before = first_other(RED, before).map(|at| at as isize - (prefix + red) as isize);
        let after = first_other(RED, after).map(|at| (end + at) as isize);
        for (kind, hit) in [(DamageKind::Before, before), (DamageKind::After, after)] {
            if let Some(offset) = hit {
                self.damaged(kind, offset, owner);
                self.paint_red_zones();
            }
        }
    }

    fn damaged(&self, kind: DamageKind, offset: isize, owner: u64) {
        self.pool.count_damage();
        if let Some(note) = self.note() {
            note.note_damage(kind, offset, owner);
        }
    }

    fn paint_red_zones(&mut self) {
        self.red_zones().into_iter().for_each(|zone| zone.fill(RED));
    }

    fn poison(&mut self) {
        self.whole().fill(POISON);
    }

    /// Prefix, frame and postfix: all that its holder may write.
    fn whole(&mut self) -> &mut [u8] {
        let shape = self.pool.arena.shape;
        // SAFETY: from the prefix's start to the postfix's end, within the cell.
        unsafe { self.part(-(shape.prefix as isize), shape.prefix + shape.bytes + shape.postfix) }
    }

    fn red_zones(&mut self) -> [&mut [u8]; 2] {
        let shape = self.pool.arena.shape;
        let around = shape.red + shape.prefix + shape.bytes + shape.postfix + shape.red;
        // SAFETY: from the first red zone's start to the last one's end: `lead` and `pitch` include them.
        let all = unsafe { self.part(-((shape.red + shape.prefix) as isize), around) };
        // Nothing here can panic, for the sake of drivers; neither zone can be missing, by the length above.
        let Some((before, rest)) = all.split_at_mut_checked(shape.red) else { return [&mut [], &mut []] };
        let inside = rest.len().saturating_sub(shape.red);
        [before, rest.get_mut(inside..).unwrap_or(&mut [])]
    }
}

/// The index of the first byte that is not `byte`. By blocks, so that the compiler can compare many at once.
fn first_other(byte: u8, bytes: &[u8]) -> Option<usize> {
    const BLOCK: usize = 256;
    let blocks = bytes.chunks(BLOCK);
    let hit = blocks.into_iter().position(|block| block.iter().fold(0, |any, b| any | (b ^ byte)) != 0)?;
    let within = bytes.iter().skip(hit * BLOCK).position(|b| *b != byte)?;
    Some(hit * BLOCK + within)
}
