//! What the pins ask of an allocator, byte by byte: KSALLOCATOR_FRAMING_EX is a header of 24 bytes and items of 88.
//!
//! Numbers come from ks.h and from the pages KSALLOCATOR_FRAMING_EX, KS_FRAMING_ITEM, KS_FRAMING_RANGE.

use ks_client::{Connect, Identifier, NtStatus, Pin};
use tests::{Bench, Which, u32_at, video};

const INPLACE_MODIFIER: u32 = 0x1;
const SYSTEM_MEMORY: u32 = 0x2;
const CAN_ALLOCATE: u32 = 0x40;
const PICTURE: u32 = 640 * 480 * 3 / 2;
const HEADER: usize = 24;
const ITEM: usize = 88;

const PINS: [(Which, u32); 7] = [
    (Which::Source, 0),
    (Which::Source, 1),
    (Which::Source, 2),
    (Which::Transform, 0),
    (Which::Transform, 1),
    (Which::Transform, 2),
    (Which::Sink, 0),
];

fn pin(bench: &Bench, (which, id): (Which, u32)) -> Pin {
    bench.filter(which).create_pin(&Connect::new(id, &video(640, 480))).unwrap()
}

fn framing(pin: &Pin) -> Vec<u8> {
    pin.framing_ex_bytes().unwrap().unwrap_or_else(|| panic!("{} has a framing", pin.name()))
}

/// A word of each item.
fn words(framing: &[u8], offset: usize) -> Vec<u32> {
    framing[HEADER..].chunks(ITEM).map(|item| u32_at(item, offset)).collect()
}

#[test]
fn every_pin_ranks_several_items_by_memory_type_weight_and_leaves_reserved_fields_zero() {
    let bench = Bench::new();
    for which in PINS {
        let framing = framing(&pin(&bench, which));
        let items = u32_at(&framing, 0) as usize;
        assert!(items > 1 && framing.len() == HEADER + items * ITEM, "{which:?}");
        assert_eq!((u32_at(&framing, 4), u32_at(&framing, 20)), (0, 0), "PinFlags, PinWeight of {which:?}");
        let weights = words(&framing, 52);
        assert!(weights.is_sorted_by(|one, next| one > next), "{which:?}: {weights:?}");
        for (name, offset) in [("BusFlags", 36), ("InPlaceWeight", 80), ("NotInPlaceWeight", 84)] {
            assert!(words(&framing, offset).iter().all(|&word| word == 0), "{name} of {which:?}");
        }
    }
    bench.end();
}

#[test]
fn both_ranges_are_exactly_a_picture_and_at_least_three_frames_are_asked_for() {
    let bench = Bench::new();
    for which in PINS {
        let framing = framing(&pin(&bench, which));
        for (name, offset) in [("PhysicalRange", 56), ("FramingRange", 68)] {
            assert!(words(&framing, offset).iter().all(|&min| min == PICTURE), "{name}.Min of {which:?}");
            assert!(words(&framing, offset + 4).iter().all(|&max| max == PICTURE), "{name}.Max of {which:?}");
            assert!(
                words(&framing, offset + 8).iter().all(|&step| step == 0),
                "{name}.Stepping of {which:?}"
            );
        }
        assert!(words(&framing, 44).iter().all(|&frames| frames >= 3), "Frames of {which:?}");
    }
    bench.end();
}

#[test]
fn the_alignment_is_a_mask_and_kernel_nonpaged_memory_comes_first() {
    let bench = Bench::new();
    for which in PINS {
        let framing = framing(&pin(&bench, which));
        for mask in words(&framing, 48) {
            assert!(mask != 0 && (mask + 1).is_power_of_two(), "FileAlignment {mask:#x} of {which:?}");
        }
        let memory: Vec<_> = framing[HEADER..].chunks(ITEM).map(|item| u32_at(item, 0)).collect();
        // KSMEMORY_TYPE_KERNEL_NONPAGED {4A6D5FC4-7895-11D1-9069-00A0C9223196}.
        assert_eq!(memory[0], 0x4a6d_5fc4, "{which:?}");
        let flags = words(&framing, 40);
        assert_eq!(flags[0] & (SYSTEM_MEMORY | CAN_ALLOCATE), SYSTEM_MEMORY | CAN_ALLOCATE, "{which:?}");
    }
    bench.end();
}

#[test]
fn only_the_output_that_works_in_place_says_so() {
    let bench = Bench::new();
    for which in PINS {
        let says_so =
            words(&framing(&pin(&bench, which)), 40).iter().any(|flags| flags & INPLACE_MODIFIER != 0);
        assert_eq!(says_so, which == (Which::Transform, 1), "{which:?}");
    }
    bench.end();
}

#[test]
fn a_later_format_changes_the_framing_of_that_pin_alone() {
    let bench = Bench::new();
    for which in PINS {
        let pin = pin(&bench, which);
        for (width, height) in [(1280, 720), (320, 240), (1920, 1080)] {
            pin.set_format(&video(width, height)).unwrap();
            let picture = (width * height * 3 / 2) as u32;
            let framing = framing(&pin);
            assert!(words(&framing, 56).iter().all(|&min| min == picture), "{which:?}");
            assert!(words(&framing, 72).iter().all(|&max| max == picture), "{which:?}");
            assert_eq!(pin.framing().unwrap().unwrap().frame_size, picture, "the old form of {which:?}");
        }
    }
    // A second pin of another filter instance starts from its own format, not from the last one's.
    assert!(words(&framing(&pin(&bench, (Which::Sink, 0))), 56).iter().all(|&min| min == PICTURE));
    bench.end();
}

#[test]
fn the_old_framing_says_the_same_in_24_bytes() {
    let bench = Bench::new();
    for which in PINS {
        let pin = pin(&bench, which);
        let identifier =
            Identifier::get(ks_sys::KSPROPSETID_Connection, ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING);
        let old = pin.object().get_exactly::<24>(&identifier).unwrap();
        let new = framing(&pin);
        assert_eq!(u32_at(&old, 8), words(&new, 44)[0], "Frames of {which:?}");
        assert_eq!(u32_at(&old, 12), PICTURE, "FrameSize of {which:?}");
        assert_eq!(u32_at(&old, 16), words(&new, 48)[0], "FileAlignment of {which:?}");
        let too_short =
            pin.object().send(ks_sys::IOCTL_KS_PROPERTY, &request(&identifier), &[0; 23]).unwrap();
        assert_eq!(too_short.status, NtStatus::BUFFER_TOO_SMALL, "{which:?}");
    }
    bench.end();
}

/// KSPROPERTY as bytes: set, id, flags.
fn request(identifier: &Identifier) -> Vec<u8> {
    let set = identifier.set;
    let mut bytes = Vec::new();
    bytes.extend(set.Data1.to_le_bytes());
    bytes.extend(set.Data2.to_le_bytes());
    bytes.extend(set.Data3.to_le_bytes());
    bytes.extend(set.Data4);
    bytes.extend(identifier.id.to_le_bytes());
    bytes.extend(identifier.flags.to_le_bytes());
    bytes
}

#[test]
fn the_extended_framing_answers_a_question_for_its_size_and_refuses_a_short_buffer() {
    let bench = Bench::new();
    let identifier =
        Identifier::get(ks_sys::KSPROPSETID_Connection, ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX);
    for which in PINS {
        let pin = pin(&bench, which);
        let ask = |room: usize| {
            let done =
                pin.object().send(ks_sys::IOCTL_KS_PROPERTY, &request(&identifier), &vec![0; room]).unwrap();
            (done.status, done.information)
        };
        let size = framing(&pin).len();
        assert_eq!(ask(0), (NtStatus::BUFFER_OVERFLOW, size), "{which:?}");
        assert_eq!(ask(size - 1).0, NtStatus::BUFFER_TOO_SMALL, "{which:?}");
        assert_eq!(ask(size), (NtStatus::SUCCESS, size), "{which:?}");
    }
    bench.end();
}
