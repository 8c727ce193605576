//! The caller's memory as seats, slots and frames: the only place that computes an address.

use super::{Seat, Slot, Word};
use crate::checks::Checks;
use crate::config::{ConfigError, Geometry};
use crate::sync::AtomicU32;
use crate::{Refused, seat};
use core::alloc::Layout;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// Memory with a pool's words and frames in it.
///
/// # Invariants
/// `seats`, `taken`, `given`, `notes` and `cells` each point at as many valid, initialised objects as `shape` says
/// (`shape.seats` seats, `shape.cells` words and notes, `shape.cells * shape.pitch` bytes), for `'m`, and nobody but this
/// pool and those it hands frames to touches them.
pub(crate) struct Arena<'m, C: Checks> {
    seats: NonNull<Seat>,
    taken: NonNull<Word>,
    given: NonNull<Word>,
    notes: NonNull<C::Note>,
    cells: NonNull<u8>,
    pub shape: Geometry,
    /// `pitch` is `odd << twos`; `inverse * odd == 1` in 64 bits. See [`Arena::index_of`].
    twos: u32,
    inverse: u64,
    memory: PhantomData<&'m mut [u8]>,
}

// SAFETY: an arena is addresses of memory that belongs to it (its invariant), not to a thread; its words are atomics
// and its bytes are reached through an owned `Frame` alone.
unsafe impl<C: Checks> Send for Arena<'_, C> {}
// SAFETY: as above: `&Arena` gives out `&Seat` and `&Slot`, which are Sync, and addresses of bytes.
unsafe impl<C: Checks> Sync for Arena<'_, C> {}

/// Where the control words lie in their block, after the seats.
struct Control {
    layout: Layout,
    taken_at: usize,
    given_at: usize,
    notes_at: usize,
}

fn control<C: Checks>(shape: &Geometry) -> Result<Control, ConfigError> {
    let cells = shape.cells as usize;
    let build = || {
        // Each array of words on lines of its own: takers write the one, givers the other.
        let words = Layout::array::<Word>(cells).ok()?.align_to(64).ok()?;
        let seats = Layout::array::<Seat>(shape.seats as usize).ok()?;
        let (layout, taken_at) = seats.extend(words).ok()?;
        let (layout, given_at) = layout.extend(words).ok()?;
        let notes = Layout::array::<C::Note>(cells).ok()?.align_to(64).ok()?;
        let (layout, notes_at) = layout.extend(notes).ok()?;
        Some(Control { layout: layout.pad_to_align(), taken_at, given_at, notes_at })
    };
    build().ok_or(ConfigError::TooLarge)
}

/// The blocks a pool needs: control words, frames.
pub(crate) fn layouts<C: Checks>(shape: &Geometry) -> Result<(Layout, Layout), ConfigError> {
    Ok((control::<C>(shape)?.layout, shape.cells_layout()?))
}

/// Both blocks in one: the layout, and where the frames begin in it.
pub(crate) fn layout<C: Checks>(shape: &Geometry) -> Result<(Layout, usize), ConfigError> {
    let (words, frames) = layouts::<C>(shape)?;
    words.extend(frames).map_err(|_| ConfigError::TooLarge)
}

impl<'m, C: Checks> Arena<'m, C> {
    /// Writes fresh words into `words` and adopts `cells` as it is.
    ///
    /// # Safety
    /// `words` and `cells` are valid for reads and writes for `'m`, as long and as aligned as [`layouts`] says for this
    /// shape, do not overlap, and are nobody else's from now on. The bytes of `cells` are initialised.
    pub(crate) unsafe fn place(
        words: NonNull<u8>,
        cells: NonNull<u8>,
        shape: Geometry,
    ) -> Result<Self, ConfigError> {
        let at = control::<C>(&shape)?;
        let seats = words.cast::<Seat>();
        // SAFETY: as the next two, an offset within the block, by `control`'s own sum.
        let taken = unsafe { words.add(at.taken_at) }.cast::<Word>();
        // SAFETY: as above.
        let given = unsafe { words.add(at.given_at) }.cast::<Word>();
        // SAFETY: as above.
        let notes = unsafe { words.add(at.notes_at) }.cast::<C::Note>();
        for i in 0..shape.seats {
            let hint = AtomicU32::new(seat::first_hint(i, shape.cells));
            // SAFETY: the i-th of `shape.seats` seats that the block has room for.
            let place = unsafe { seats.add(i as usize) };
            // SAFETY: aligned as the block is, and nobody else's, by the contract.
            unsafe { place.write(Seat { hint, ..Seat::default() }) };
        }
        for i in 0..shape.cells {
            for array in [taken, given] {
                // SAFETY: the i-th of `shape.cells` words that the block has room for in this array.
                let place = unsafe { array.add(i as usize) };
                // SAFETY: aligned as the array is, and nobody else's, by the contract.
                unsafe { place.write(Word::new(i)) };
            }
            // SAFETY: the i-th of `shape.cells` notes that the block has room for.
            let place = unsafe { notes.add(i as usize) };
            // SAFETY: aligned as the array is, and nobody else's, by the contract.
            unsafe { place.write(C::Note::default()) };
        }
        let twos = shape.pitch.trailing_zeros();
        let inverse = inverse_of((shape.pitch >> twos) as u64);
        // INVARIANT: the caller's memory, by the contract above, with the words just written.
        Ok(Self { seats, taken, given, notes, cells, shape, twos, inverse, memory: PhantomData })
    }

    /// The seat of a thread or CPU number; any number has one.
    #[inline(always)]
    pub(crate) fn seat(&self, number: u32) -> &Seat {
        let i = (number & (self.shape.seats - 1)) as usize;
        // SAFETY: `seats` is a power of two, so `i` is below it: within the seats, by the type's invariant.
        let place = unsafe { self.seats.add(i) };
        // SAFETY: initialised for `'m`, by the type's invariant.
        unsafe { place.as_ref() }
    }

    pub(crate) fn seats(&self) -> impl Iterator<Item = &Seat> {
        (0..self.shape.seats).map(|i| self.seat(i))
    }

    #[inline(always)]
    pub(crate) fn slot(&self, index: u32) -> Option<Slot<'_, C>> {
        if index >= self.shape.cells {
            return None;
        }
        let i = index as usize;
        // SAFETY: below `cells`, so within the array, by the type's invariant; as the next two.
        let taken = unsafe { self.taken.add(i) };
        // SAFETY: as above.
        let given = unsafe { self.given.add(i) };
        // SAFETY: as above.
        let note = unsafe { self.notes.add(i) };
        // SAFETY: initialised for `'m`, by the type's invariant; as the next two.
        let taken = &unsafe { taken.as_ref() }.0;
        // SAFETY: as above.
        let given = &unsafe { given.as_ref() }.0;
        // SAFETY: as above.
        let note = unsafe { note.as_ref() };
        Some(Slot { taken, given, note })
    }

    pub(crate) fn slots(&self) -> impl Iterator<Item = Slot<'_, C>> {
        (0..self.shape.cells).filter_map(|i| self.slot(i))
    }

    /// Brings the lines of a slot near before they are needed.
    #[inline(always)]
    pub(crate) fn fetch(&self, index: u32) {
        #[cfg(all(target_arch = "x86_64", not(loom), not(miri)))]
        if let Some(slot) = self.slot(index) {
            use core::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
            // SAFETY: a prefetch has no effect but on caches, and SSE is part of x86-64.
            unsafe { _mm_prefetch::<_MM_HINT_T0>(core::ptr::from_ref(slot.given).cast()) };
        }
        #[cfg(not(all(target_arch = "x86_64", not(loom), not(miri))))]
        let _ = index;
    }

    /// Where frame `index` begins. An index that has no frame gives an address that is not dereferenceable.
    #[inline(always)]
    pub(crate) fn start(&self, index: u32) -> NonNull<u8> {
        let offset = self.shape.pitch.wrapping_mul(index as usize).wrapping_add(self.shape.lead);
        let start = self.cells.as_ptr().wrapping_add(offset);
        NonNull::new(start).unwrap_or(self.cells)
    }

    /// Which frame begins at `pointer`, in constant time and without a division: `offset = pitch * i` exactly when the
    /// low `twos` bits are zero and the rest times the inverse of `odd` is `i`; for an offset that is no multiple the
    /// product is larger than any quotient could be, hence larger than any index.
    #[inline(always)]
    pub(crate) fn index_of(&self, pointer: *const u8) -> Result<u32, Refused> {
        let first = self.start(0).addr().get();
        let offset = pointer.addr().wrapping_sub(first) as u64;
        let index = (offset >> self.twos).wrapping_mul(self.inverse);
        let whole = offset & ((1 << self.twos) - 1) == 0;
        if whole && index < u64::from(self.shape.cells) {
            return Ok(index as u32);
        }
        let from_block = pointer.addr().wrapping_sub(self.cells.addr().get());
        let inside = from_block < self.shape.pitch * self.shape.cells as usize;
        Err(if inside { Refused::Misaligned } else { Refused::Foreign })
    }
}

impl<C: Checks> Drop for Arena<'_, C> {
    /// The model checker's atomics own what must be dropped; real ones do not, and this is then nothing.
    fn drop(&mut self) {
        if !core::mem::needs_drop::<Word>() && !core::mem::needs_drop::<Seat>() {
            return;
        }
        for i in 0..self.shape.seats as usize {
            // SAFETY: within the seats, by the invariant.
            let seat = unsafe { self.seats.add(i) };
            // SAFETY: initialised in `place`, dropped once: here.
            unsafe { seat.drop_in_place() };
        }
        for i in 0..self.shape.cells as usize {
            for array in [self.taken, self.given] {
                // SAFETY: within the array, by the invariant.
                let word = unsafe { array.add(i) };
                // SAFETY: initialised in `place`, dropped once: here.
                unsafe { word.drop_in_place() };
            }
            // SAFETY: within the notes, by the invariant.
            let note = unsafe { self.notes.add(i) };
            // SAFETY: initialised in `place`, dropped once: here.
            unsafe { note.drop_in_place() };
        }
    }
}

/// The inverse of an odd number in 64-bit arithmetic, by Newton: each step doubles the number of right bits.
const fn inverse_of(odd: u64) -> u64 {
    let mut x = odd; // right in the low three bits
    let mut step = 0;
    while step < 5 {
        x = x.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(x)));
        step += 1;
    }
    x
}
