//! Values against their bytes. The numbers of the layouts are those of ks.h, taken from the structure pages.

use framing::wire::{self, RawFraming, RawFramingEx, RawHeader, RawItem, RawRange, WireError};
use framing::{Alignment, Context, Disagreement, Flags, Framing, Item, MemoryType, PoolType, Range};
use proptest::prelude::*;

fn raw_range() -> impl Strategy<Value = RawRange> {
    prop_oneof![(0_u32..64, 0_u32..64, 0_u32..16), any::<(u32, u32, u32)>(), Just((0, u32::MAX, 1)),]
        .prop_map(|(min_frame_size, max_frame_size, stepping)| RawRange {
            min_frame_size,
            max_frame_size,
            stepping,
        })
}

fn memory() -> impl Strategy<Value = ks_sys::GUID> {
    prop_oneof![
        Just(MemoryType::DONT_CARE.0),
        Just(MemoryType::SYSTEM.0),
        Just(MemoryType::USER.0),
        Just(MemoryType::KERNEL_PAGED.0),
        Just(MemoryType::KERNEL_NONPAGED.0),
        Just(MemoryType::DEVICE_UNKNOWN.0),
        any::<u128>().prop_map(ks_sys::GUID::from_u128),
    ]
}

prop_compose! {
    fn raw_item()(
        memory_type in memory(), bus in 0_u128..3, words in any::<[u32; 6]>(),
        bits in 0_u32..33, flags in prop_oneof![0_u32..16, any::<u32>()],
        physical in raw_range(), optimal in raw_range()
    ) -> RawItem {
        RawItem {
            memory_type,
            bus_type: ks_sys::GUID::from_u128(bus),
            memory_flags: words[0],
            bus_flags: words[1],
            flags,
            frames: words[2],
            alignment_or_pitch: ((1_u64 << bits) - 1) as u32,
            memory_type_weight: words[3],
            physical,
            optimal,
            in_place_weight: words[4],
            not_in_place_weight: words[5],
        }
    }
}

proptest! {
    #[test]
    fn every_item_survives_its_bytes(item in raw_item()) {
        prop_assert_eq!(RawItem::from_bytes(&item.to_bytes()), item);
    }

    #[test]
    fn every_framing_survives_its_bytes(words in any::<[u32; 6]>()) {
        let [flags, pool_type, frames, frame_size, alignment_or_pitch, reserved] = words;
        let raw = RawFraming { flags, pool_type, frames, frame_size, alignment_or_pitch, reserved };
        prop_assert_eq!(RawFraming::from_bytes(&raw.to_bytes()), Ok(raw));
    }

    #[test]
    fn an_extended_framing_survives_its_bytes_with_every_item(
        items in prop::collection::vec(raw_item(), 0..5), trailing in 0_usize..100
    ) {
        let mut bytes = vec![0xEE; 24 + 88 * items.len() + trailing];
        let written = wire::write_framing_ex(RawHeader::default(), &items, &mut bytes).unwrap();
        prop_assert_eq!(written, 24 + 88 * items.len());
        let read = RawFramingEx::from_bytes(&bytes).unwrap();
        prop_assert_eq!(read.items().collect::<Vec<_>>(), items);
        prop_assert_eq!(read.trailing_bytes, trailing);
    }

    #[test]
    fn no_bytes_make_the_parser_read_beyond_them(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(read) = RawFramingEx::from_bytes(&bytes) {
            prop_assert!(24 + 88 * read.items().len() + read.trailing_bytes == bytes.len());
        }
        prop_assert_eq!(RawFraming::from_bytes(&bytes).is_ok(), bytes.len() >= 24);
    }

    #[test]
    fn a_checked_item_written_and_checked_again_is_the_same_item(raw in raw_item()) {
        if let Ok(item) = Item::new(&raw) {
            prop_assert_eq!(Item::new(&item.to_raw()), Ok(item));
        }
    }

    #[test]
    fn what_two_items_agree_on_is_inside_both_and_does_not_depend_on_their_order(a in raw_item(), b in raw_item()) {
        let (Ok(a), Ok(b)) = (Item::new(&a), Item::new(&b)) else { return Ok(()) };
        let (left, right) = (a.agree(&b), b.agree(&a));
        prop_assert_eq!(left.is_ok(), right.is_ok());
        let (Ok(agreed), Ok(other)) = (left, right) else { return Ok(()) };
        prop_assert_eq!(agreed, other);
        for input in [a, b] {
            prop_assert!(input.physical.contains(agreed.physical.min()) && input.physical.contains(agreed.physical.max()));
            prop_assert!(agreed.alignment >= input.alignment);
            prop_assert!(agreed.frames >= input.frames);
            prop_assert!(agreed.memory.agree(input.memory) == Some(agreed.memory));
        }
        prop_assert!(agreed.physical.contains(agreed.optimal.min()) && agreed.physical.contains(agreed.optimal.max()));
    }
}

#[test]
fn agreeing_with_no_requirement_changes_nothing() {
    let size = Range::exactly(4096);
    let item =
        Item { memory: MemoryType::KERNEL_NONPAGED, frames: 4, physical: size, optimal: size, ..Item::ANY };
    assert_eq!(item.agree(&Item::ANY), Ok(item));
}

#[test]
fn a_count_of_items_beyond_the_bytes_is_refused_with_both_numbers() {
    let mut bytes = [0; 24 + 88];
    bytes[..4].copy_from_slice(&2_u32.to_le_bytes());
    assert_eq!(
        RawFramingEx::from_bytes(&bytes),
        Err(WireError::CountExceedsSize { count_items: 2, room_for: 1 })
    );
    bytes[..4].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(RawFramingEx::from_bytes(&bytes).is_err());
}

#[test]
fn file_alignment_is_a_mask_and_its_byte_count_is_one_more() {
    let alignment = Alignment::from_mask(0x3f).unwrap();
    assert_eq!((alignment.bytes(), alignment.mask()), (64, 0x3f));
    assert_eq!(Alignment::from_bytes(64), Ok(alignment));
    let mistaken = Alignment::from_mask(64).unwrap_err().to_string();
    assert_eq!(mistaken, "the mask 0x40 looks like a byte count; 64-byte alignment is 0x3f");
    assert!(Alignment::from_mask(u32::MAX).is_err() && Alignment::from_bytes(0).is_err());
}

#[test]
fn the_two_dimensional_flag_makes_the_same_four_bytes_a_pitch() {
    let raw = RawFraming {
        flags: 0x8000,
        alignment_or_pitch: (-1920_i32).cast_unsigned(),
        ..RawFraming::default()
    };
    let framing = Framing::new(&raw).unwrap();
    assert_eq!((framing.pitch, framing.alignment), (Some(-1920), Alignment::BYTE));
    assert_eq!(framing.to_raw(), raw);
}

#[test]
fn one_bit_reads_differently_in_a_query_in_a_create_and_in_an_item() {
    let bits = Flags(0x11);
    assert_eq!(
        bits.in_context(Context::Requirements).to_string(),
        "INPLACE_MODIFIER | SYSTEM_MEMORY_CUSTOM_ALLOCATION"
    );
    assert_eq!(bits.in_context(Context::Options).to_string(), "COMPATIBLE | 0x10 (no name here)");
    assert!(
        bits.in_context(Context::Item)
            .to_string()
            .contains("SYSTEM_MEMORY_CUSTOM_ALLOCATION or PARTIAL_READ_SUPPORT")
    );
}

#[test]
fn each_flag_of_ks_h_has_its_name_in_an_item() {
    let known: [u32; 17] = [
        ks_sys::KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER,
        ks_sys::KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY,
        ks_sys::KSALLOCATOR_REQUIREMENTF_FRAME_INTEGRITY,
        ks_sys::KSALLOCATOR_REQUIREMENTF_MUST_ALLOCATE,
        ks_sys::KSALLOCATOR_REQUIREMENTF_PREFERENCES_ONLY,
        ks_sys::KSALLOCATOR_FLAG_PARTIAL_READ_SUPPORT,
        ks_sys::KSALLOCATOR_FLAG_DEVICE_SPECIFIC,
        ks_sys::KSALLOCATOR_FLAG_CAN_ALLOCATE,
        ks_sys::KSALLOCATOR_FLAG_INSIST_ON_FRAMESIZE_RATIO,
        ks_sys::KSALLOCATOR_FLAG_NO_FRAME_INTEGRITY,
        ks_sys::KSALLOCATOR_FLAG_MULTIPLE_OUTPUT,
        ks_sys::KSALLOCATOR_FLAG_CYCLE,
        ks_sys::KSALLOCATOR_FLAG_ALLOCATOR_EXISTS,
        ks_sys::KSALLOCATOR_FLAG_INDEPENDENT_RANGES,
        ks_sys::KSALLOCATOR_FLAG_ATTENTION_STEPPING,
        ks_sys::KSALLOCATOR_FLAG_ENABLE_CACHED_MDL,
        ks_sys::KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED,
    ];
    let all = Flags(known.iter().fold(0, |word, bit| word | bit));
    assert_eq!(all.unknown(Context::Item), 0);
    assert_eq!(known.iter().map(|bit| bit.count_ones()).sum::<u32>(), all.0.count_ones(), "each bit once");
}

#[test]
fn nonpaged_memory_satisfies_who_asks_for_paged_and_user_memory_satisfies_no_kernel_pin() {
    let agree = |a: MemoryType, b| a.agree(b);
    assert_eq!(
        agree(MemoryType::KERNEL_PAGED, MemoryType::KERNEL_NONPAGED),
        Some(MemoryType::KERNEL_NONPAGED)
    );
    assert_eq!(agree(MemoryType::SYSTEM, MemoryType::KERNEL_PAGED), Some(MemoryType::KERNEL_PAGED));
    assert_eq!(agree(MemoryType::DONT_CARE, MemoryType::USER), Some(MemoryType::USER));
    for kernel in [
        MemoryType::SYSTEM,
        MemoryType::KERNEL_PAGED,
        MemoryType::KERNEL_NONPAGED,
        MemoryType::DEVICE_UNKNOWN,
    ] {
        assert_eq!(agree(MemoryType::USER, kernel), None);
    }
}

#[test]
fn sizes_without_a_common_member_name_both_ranges() {
    let with = |physical| Item { physical, optimal: physical, ..Item::ANY };
    let (even, odd) = (Range::new(0, 100, 2).unwrap(), Range::new(1, 101, 2).unwrap());
    assert_eq!(with(even).agree(&with(odd)), Err(Disagreement::Sizes(even, odd)));
}

#[test]
fn frames_of_zero_bytes_are_nothing_to_agree_on() {
    let with = |step, max| {
        let physical = Range::new(0, max, step).unwrap();
        Item { physical, optimal: physical, ..Item::ANY }
    };
    let (sevens, fives) = (with(7, 28), with(5, 30));
    assert!(matches!(sevens.agree(&fives), Err(Disagreement::Sizes(..))), "only 0 is in both");
    let raw = RawItem {
        physical: RawRange { min_frame_size: 0, max_frame_size: 21, stepping: 3 },
        optimal: RawRange { min_frame_size: 0, max_frame_size: 2, stepping: 1 },
        ..Item::ANY.to_raw()
    };
    let item = Item::new(&raw).unwrap();
    assert_eq!(item.optimal, item.physical, "an optimum of nothing is no optimum");
}

#[test]
fn a_create_carries_only_the_options_a_create_may_carry() {
    let agreed = Item { memory: MemoryType::KERNEL_PAGED, flags: Flags(0xFFFF_FFFF), ..Item::ANY };
    let create = Framing::create(&agreed, 5, 4096);
    assert_eq!(create.to_raw().flags & !ks_sys::KSALLOCATOR_OPTIONF_VALID, 0);
    assert_eq!((create.pool, create.frames, create.frame_size), (PoolType::PAGED, 5, 4096));
    let device = Framing::create(&Item { memory: MemoryType::DEVICE_UNKNOWN, ..Item::ANY }, 5, 4096);
    assert_eq!(device.flags, Flags::default(), "a device's frames are not system memory");
}

/// The bindings are generated from a C compiler's numbers; the reading here is by hand.
#[test]
fn the_bytes_are_read_where_the_structures_of_ks_h_have_them() {
    use core::mem::offset_of;
    use ks_sys::{KS_FRAMING_ITEM, KSALLOCATOR_FRAMING, KSALLOCATOR_FRAMING_EX};
    assert_eq!(size_of::<KSALLOCATOR_FRAMING>(), wire::FRAMING_BYTES);
    assert_eq!(size_of::<KS_FRAMING_ITEM>(), wire::ITEM_BYTES);
    assert_eq!(offset_of!(KSALLOCATOR_FRAMING_EX, FramingItem), wire::HEADER_BYTES);
    let mut bytes = [0; 88];
    for (offset, mark) in [
        (offset_of!(KS_FRAMING_ITEM, MemoryFlags), 1),
        (offset_of!(KS_FRAMING_ITEM, BusFlags), 2),
        (offset_of!(KS_FRAMING_ITEM, Flags), 3),
        (offset_of!(KS_FRAMING_ITEM, Frames), 4),
        (offset_of!(KS_FRAMING_ITEM, MemoryTypeWeight), 5),
        (offset_of!(KS_FRAMING_ITEM, PhysicalRange), 6),
        (offset_of!(KS_FRAMING_ITEM, FramingRange), 7),
    ] {
        bytes[offset] = mark;
    }
    let item = RawItem::from_bytes(&bytes);
    assert_eq!((item.memory_flags, item.bus_flags, item.flags, item.frames), (1, 2, 3, 4));
    assert_eq!(item.memory_type_weight, 5);
    assert_eq!((item.physical.min_frame_size, item.optimal.min_frame_size), (6, 7));
}
