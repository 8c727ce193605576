//! What a pin asks of an allocator: `KSALLOCATOR_FRAMING_EX`, written so that its traps cannot be stepped into.
//!
//! - A [`Framing`] always has room for [`MAX_ITEMS`] items, in the descriptor as in an edited copy, so editing never
//!   copies one item of several (`KsEdit` alone does, since the C structure ends in an array of one).
//! - Alignment is given in bytes and becomes the mask of `FILE_xxx_ALIGNMENT`; asking for a pitch uses the other half of
//!   that union and sets `KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED`.
//! - Physical and optimal range are both written; weights and flags that the page reserves are zero.
//! - The order of items is their rank, written as `MemoryTypeWeight`.
//!
//! Pages: ns-ks-ksallocator_framing_ex, ns-ks-ks_framing_item, ns-ks-ks_framing_range; "Specifying Allocator Framing in
//! AVStream Codecs".

// UNSAFETY: alignment and pitch share the bytes of a union, which is read here.
#![allow(unsafe_code)]

use ks_sys::{
    GUID, KS_COMPRESSION, KS_FRAMING_ITEM, KS_FRAMING_ITEM_Anonymous, KS_FRAMING_RANGE,
    KS_FRAMING_RANGE_WEIGHTED, KSALLOCATOR_FRAMING, KSALLOCATOR_FRAMING_Anonymous1,
    KSALLOCATOR_FRAMING_Anonymous2,
};

/// Items that a framing has room for.
pub const MAX_ITEMS: usize = 4;
/// No pin can make do with fewer frames: one being filled, one on its way, one being shown.
pub const MIN_FRAMES: u32 = 3;
/// `MemoryTypeWeight` of the first item; each further one weighs half as much.
const FIRST_WEIGHT: u32 = 0x1_0000;

/// Sizes a frame may have: `KS_FRAMING_RANGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    min: u32,
    max: u32,
    step: u32,
}

impl Sizes {
    /// One size and no other. Stepping is 0 there, as in Microsoft's samples.
    #[must_use]
    pub const fn exactly(bytes: u32) -> Self {
        Self { min: bytes, max: bytes, step: 0 }
    }

    /// From `min` to `max` in steps.
    #[must_use]
    pub const fn between(min: u32, max: u32, step: u32) -> Self {
        assert!(min <= max, "framing range: MinFrameSize is above MaxFrameSize");
        assert!(step <= max - min, "framing range: Stepping is above MaxFrameSize - MinFrameSize");
        Self { min, max, step }
    }

    const fn raw(self) -> KS_FRAMING_RANGE {
        KS_FRAMING_RANGE { MinFrameSize: self.min, MaxFrameSize: self.max, Stepping: self.step }
    }
}

/// One kind of memory that a pin can work with.
#[derive(Clone, Copy)]
pub struct Item(KS_FRAMING_ITEM);

impl Item {
    /// Frames in memory of this type.
    #[must_use]
    pub const fn new(memory_type: GUID, frames: u32, sizes: Sizes) -> Self {
        assert!(frames >= MIN_FRAMES, "framing item: Frames is below 3, which starves a circuit");
        Self(KS_FRAMING_ITEM {
            MemoryType: memory_type,
            BusType: GUID::from_u128(0),
            MemoryFlags: 0,
            BusFlags: 0,
            Flags: 0,
            Frames: frames,
            Anonymous: KS_FRAMING_ITEM_Anonymous { FileAlignment: 0 },
            MemoryTypeWeight: 0,
            PhysicalRange: sizes.raw(),
            FramingRange: KS_FRAMING_RANGE_WEIGHTED {
                Range: sizes.raw(),
                InPlaceWeight: 0,
                NotInPlaceWeight: 0,
            },
        })
    }

    /// Kernel nonpaged memory, which any process callback can write.
    #[must_use]
    pub const fn nonpaged(frames: u32, sizes: Sizes) -> Self {
        Self::new(ks_sys::KSMEMORY_TYPE_KERNEL_NONPAGED, frames, sizes)
            .flag(ks_sys::KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY)
    }

    /// Any system memory.
    #[must_use]
    pub const fn system(frames: u32, sizes: Sizes) -> Self {
        Self::new(ks_sys::KSMEMORY_TYPE_SYSTEM, frames, sizes)
            .flag(ks_sys::KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY)
    }

    /// Whatever memory there is.
    #[must_use]
    pub const fn any_memory(frames: u32, sizes: Sizes) -> Self {
        Self::new(ks_sys::KSMEMORY_TYPE_DONT_CARE, frames, sizes)
    }

    /// The start of each frame is a multiple of `bytes`.
    #[must_use]
    pub const fn aligned_to(mut self, bytes: u32) -> Self {
        assert!(bytes.is_power_of_two(), "framing item: an alignment is a power of two, in bytes");
        assert!(!self.is_2d(), "framing item: FileAlignment and FramePitch are one field");
        self.0.Anonymous = KS_FRAMING_ITEM_Anonymous { FileAlignment: bytes - 1 };
        self
    }

    /// Frames are pictures whose rows start this many bytes apart.
    #[must_use]
    pub const fn with_pitch(mut self, bytes: i32) -> Self {
        self.0.Anonymous = KS_FRAMING_ITEM_Anonymous { FramePitch: bytes };
        self.flag(ks_sys::KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED)
    }

    /// The sizes that suit best, inside the possible ones.
    #[must_use]
    pub const fn best(mut self, sizes: Sizes) -> Self {
        let physical = self.0.PhysicalRange;
        assert!(
            sizes.min >= physical.MinFrameSize && sizes.max <= physical.MaxFrameSize,
            "framing item: the optimal range leaves the physical one"
        );
        self.0.FramingRange.Range = sizes.raw();
        self
    }

    /// The pin changes frames where they are.
    #[must_use]
    pub const fn in_place(self) -> Self {
        self.flag(ks_sys::KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER)
    }

    /// The pin has an allocator for this memory: it implements the allocation protocol.
    #[must_use]
    pub const fn can_allocate(self) -> Self {
        self.flag(ks_sys::KSALLOCATOR_FLAG_CAN_ALLOCATE)
    }

    /// What is asked for is a wish.
    #[must_use]
    pub const fn preferred(self) -> Self {
        self.flag(ks_sys::KSALLOCATOR_REQUIREMENTF_PREFERENCES_ONLY)
    }

    const fn flag(mut self, flag: u32) -> Self {
        self.0.Flags |= flag;
        self
    }

    const fn is_2d(&self) -> bool {
        self.0.Flags & ks_sys::KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED != 0
    }
}

/// `KSALLOCATOR_FRAMING_EX` with room for [`MAX_ITEMS`] items.
///
/// # Invariants
/// `1 ..= MAX_ITEMS` items are in use, and `count` says how many.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Framing {
    count: u32,
    pin_flags: u32,
    compression: KS_COMPRESSION,
    pin_weight: u32,
    items: [KS_FRAMING_ITEM; MAX_ITEMS],
}

const _: () = {
    use core::mem::offset_of;
    assert!(offset_of!(Framing, items) == offset_of!(ks_sys::KSALLOCATOR_FRAMING_EX, FramingItem));
    assert!(
        offset_of!(Framing, compression) == offset_of!(ks_sys::KSALLOCATOR_FRAMING_EX, OutputCompression)
    );
    // Without padding: two GUIDs, six words, a range of three, a weighted one of five; five words and a compression.
    assert!(size_of::<KS_FRAMING_ITEM>() == 88 && offset_of!(Framing, items) == 24);
    assert!(offset_of!(Framing, pin_weight) == offset_of!(ks_sys::KSALLOCATOR_FRAMING_EX, PinWeight));
};

impl Framing {
    /// The items, the most wanted first.
    ///
    /// ```
    /// use avstream::framing::{Framing, Item, Sizes};
    /// const FRAMING: Framing = Framing::new(&[
    ///     Item::nonpaged(8, Sizes::exactly(3_110_400)).aligned_to(64),
    ///     Item::any_memory(8, Sizes::exactly(3_110_400)),
    /// ]);
    /// assert_eq!(FRAMING.old().FrameSize, 3_110_400);
    /// ```
    ///
    /// ```compile_fail
    /// use avstream::framing::{Framing, Item, Sizes};
    /// const TOO_FEW_FRAMES: Framing = Framing::new(&[Item::any_memory(2, Sizes::exactly(4096))]);
    /// ```
    #[must_use]
    pub const fn new(items: &[Item]) -> Self {
        assert!(!items.is_empty(), "framing: CountItems is 0; a pin without wishes has no framing at all");
        assert!(items.len() <= MAX_ITEMS, "framing: more items than MAX_ITEMS");
        // INVARIANT: asserted above. Unused items repeat the first; nobody reads behind `count`.
        let mut all = [items[0].0; MAX_ITEMS];
        let mut index = 0;
        while index < items.len() {
            all[index] = items[index].0;
            all[index].MemoryTypeWeight = FIRST_WEIGHT >> index;
            index += 1;
        }
        let compression = KS_COMPRESSION { RatioNumerator: 1, RatioDenominator: 1, RatioConstantMargin: 0 };
        Self { count: items.len() as u32, pin_flags: 0, compression, pin_weight: 0, items: all }
    }

    /// For a transform that changes the size of frames: out = in × numerator / denominator + margin.
    #[must_use]
    pub const fn compressed(mut self, numerator: u32, denominator: u32, margin_bytes: u32) -> Self {
        assert!(denominator != 0, "framing: OutputCompression has a RatioDenominator of 0");
        self.compression = KS_COMPRESSION {
            RatioNumerator: numerator,
            RatioDenominator: denominator,
            RatioConstantMargin: margin_bytes,
        };
        self
    }

    /// The most wanted item in the old form, as `KSPROPERTY_CONNECTION_ALLOCATORFRAMING` answers.
    #[must_use]
    pub const fn old(&self) -> KSALLOCATOR_FRAMING {
        let first = &self.items[0];
        const OLD_FLAGS: u32 = ks_sys::KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER
            | ks_sys::KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY
            | ks_sys::KSALLOCATOR_REQUIREMENTF_FRAME_INTEGRITY
            | ks_sys::KSALLOCATOR_REQUIREMENTF_MUST_ALLOCATE
            | ks_sys::KSALLOCATOR_REQUIREMENTF_PREFERENCES_ONLY;
        let two_d = first.Flags & ks_sys::KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED != 0;
        // The old form knows alignment alone; a pitch promises none.
        // SAFETY of meaning: the union's arm follows the flag, as everywhere in this file.
        let alignment = if two_d { 0 } else { Self::alignment_mask(first) };
        KSALLOCATOR_FRAMING {
            Anonymous1: KSALLOCATOR_FRAMING_Anonymous1 { RequirementsFlags: first.Flags & OLD_FLAGS },
            PoolType: ks_sys::NonPagedPoolNx,
            Frames: first.Frames,
            FrameSize: first.FramingRange.Range.MaxFrameSize,
            Anonymous2: KSALLOCATOR_FRAMING_Anonymous2 { FileAlignment: alignment },
            Reserved: 0,
        }
    }

    const fn alignment_mask(item: &KS_FRAMING_ITEM) -> u32 {
        // SAFETY: both arms of the union are 32-bit integers; every bit pattern is a value of either.
        unsafe { item.Anonymous.FileAlignment }
    }

    /// What `KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX` answers: the header and the items in use.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        let len = core::mem::offset_of!(Self, items) + self.count as usize * size_of::<KS_FRAMING_ITEM>();
        // SAFETY: at most MAX_ITEMS items, by the invariant, so inside `self`; the C structures have no padding, as the
        // assertions above say for the header and below for an item.
        unsafe { core::slice::from_raw_parts((&raw const *self).cast(), len) }
    }

    /// The C structure, whose array goes on for [`MAX_ITEMS`].
    #[must_use]
    pub const fn as_raw(&self) -> *const ks_sys::KSALLOCATOR_FRAMING_EX {
        (&raw const *self).cast()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: Sizes = Sizes::exactly(460_800);

    #[test]
    fn an_alignment_in_bytes_becomes_a_mask() {
        let framing = Framing::new(&[Item::nonpaged(3, PICTURE).aligned_to(64)]);
        assert_eq!(Framing::alignment_mask(&framing.items[0]), 0x3f);
    }

    #[test]
    fn a_pitch_sets_the_2d_flag_and_the_old_form_does_not_take_it_for_an_alignment() {
        let framing = Framing::new(&[Item::nonpaged(3, PICTURE).with_pitch(2048)]);
        assert_eq!(framing.items[0].Flags & 0x8000, 0x8000);
        // SAFETY: any bits are an alignment.
        let alignment = unsafe { framing.old().Anonymous2.FileAlignment };
        assert_eq!(alignment, 0);
    }

    #[test]
    fn items_rank_by_falling_weight_and_reserved_weights_are_zero() {
        let framing = Framing::new(&[
            Item::nonpaged(4, PICTURE),
            Item::system(4, PICTURE),
            Item::any_memory(4, PICTURE),
        ]);
        let weights = framing.items[..3].iter().map(|item| item.MemoryTypeWeight);
        assert!(weights.clone().zip(weights.skip(1)).all(|(one, next)| one > next));
        assert!(framing.items.iter().all(|item| item.FramingRange.InPlaceWeight == 0 && item.BusFlags == 0));
        assert_eq!((framing.pin_weight, framing.pin_flags, framing.count), (0, 0, 3));
    }

    #[test]
    fn both_ranges_are_written() {
        let framing = Framing::new(&[Item::any_memory(3, Sizes::between(100, 900, 8)).best(PICTURE_SMALL)]);
        assert_eq!(framing.items[0].PhysicalRange.MaxFrameSize, 900);
        assert_eq!(framing.items[0].FramingRange.Range.MaxFrameSize, 200);
    }
    const PICTURE_SMALL: Sizes = Sizes::exactly(200);
}
