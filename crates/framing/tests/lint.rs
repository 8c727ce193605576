//! Each code of the lint on the framing that deserves it, and silence on those that do not.

use framing::lint::{self, Code, DataFlow, Finding, PinFacts};
use framing::wire::{self, RawHeader, RawItem, RawRange};
use framing::{Flags, MemoryType};

const ONE_TO_ONE: RawHeader = RawHeader {
    count_items: 0,
    pin_flags: 0,
    ratio_numerator: 1,
    ratio_denominator: 1,
    ratio_constant_margin: 0,
    pin_weight: 0,
};

/// A framing without a fault: three frames of 4,096 bytes of nonpaged memory.
fn good() -> RawItem {
    let size = RawRange { min_frame_size: 4096, max_frame_size: 4096, stepping: 0 };
    RawItem {
        memory_type: MemoryType::KERNEL_NONPAGED.0,
        bus_type: MemoryType::DONT_CARE.0,
        memory_flags: 0,
        bus_flags: 0,
        flags: Flags::SYSTEM_MEMORY.0,
        frames: 3,
        alignment_or_pitch: 0x3f,
        memory_type_weight: 0,
        physical: size,
        optimal: size,
        in_place_weight: 0,
        not_in_place_weight: 0,
    }
}

fn bytes(header: RawHeader, items: &[RawItem]) -> Vec<u8> {
    let mut bytes = vec![0; 24 + 88 * items.len()];
    wire::write_framing_ex(header, items, &mut bytes).unwrap();
    bytes
}

fn findings(bytes: &[u8], facts: &PinFacts) -> Vec<Finding> {
    let mut found = Vec::new();
    lint::lint_bytes(bytes, facts, &mut |finding| found.push(finding)).unwrap();
    found
}

/// The codes found in one item with nothing else wrong.
fn codes(item: RawItem) -> Vec<String> {
    codes_with(item, &PinFacts::default())
}

fn codes_with(item: RawItem, facts: &PinFacts) -> Vec<String> {
    findings(&bytes(ONE_TO_ONE, &[item]), facts)
        .iter()
        .map(|finding| finding.problem.code().to_string())
        .collect()
}

fn range(min_frame_size: u32, max_frame_size: u32, stepping: u32) -> RawRange {
    RawRange { min_frame_size, max_frame_size, stepping }
}

#[test]
fn a_framing_without_a_fault_has_no_findings() {
    assert_eq!(codes(good()), [""; 0]);
}

#[test]
fn what_the_macro_and_the_samples_write_has_no_findings_but_the_number_of_frames() {
    // DECLARE_SIMPLE_FRAMING_EX(…, 2, 0, 2 * PAGE_SIZE, 2 * PAGE_SIZE), as in the AVStream samples.
    let declared = RawItem {
        physical: range(0, u32::MAX, 1),
        optimal: range(8192, 8192, 1),
        flags: Flags::SYSTEM_MEMORY.with(Flags::PREFERENCES_ONLY).0,
        alignment_or_pitch: 0,
        frames: 2,
        ..good()
    };
    assert_eq!(codes(declared), ["KSF007"]);
}

#[test]
fn ksf001_a_minimum_above_the_maximum() {
    assert_eq!(
        codes(RawItem { optimal: range(2, 1, 0), physical: range(0, u32::MAX, 1), ..good() }),
        ["KSF001"]
    );
}

#[test]
fn ksf002_a_stepping_greater_than_the_range() {
    assert_eq!(codes(RawItem { physical: range(4096, 8192, 4097), ..good() }), ["KSF002"]);
    assert_eq!(codes(RawItem { physical: range(4096, 8192, 4096), ..good() }), [""; 0]);
}

#[test]
fn ksf003_a_reserved_weight() {
    assert_eq!(codes(RawItem { in_place_weight: 1, not_in_place_weight: 1, ..good() }), ["KSF003", "KSF003"]);
    let heavy = RawHeader { pin_weight: 1, ..ONE_TO_ONE };
    assert_eq!(findings(&bytes(heavy, &[good()]), &PinFacts::default())[0].problem.code(), Code(3));
}

#[test]
fn ksf004_a_reserved_flag_word() {
    assert_eq!(codes(RawItem { bus_flags: 1, memory_flags: 1, ..good() }), ["KSF004", "KSF004"]);
    assert_eq!(codes(RawItem { memory_flags: Flags::MUST_ALLOCATE.0, ..good() }), [""; 0]);
}

#[test]
fn ksf005_an_alignment_that_is_not_a_mask() {
    assert_eq!(codes(RawItem { alignment_or_pitch: 64, ..good() }), ["KSF005"]);
}

#[test]
fn ksf006_an_alignment_where_the_two_dimensional_flag_wants_a_pitch() {
    let flags = Flags::SYSTEM_MEMORY.with(Flags::TWO_DIMENSIONAL).0;
    assert_eq!(codes(RawItem { flags, alignment_or_pitch: 0x3f, ..good() }), ["KSF006"]);
    assert_eq!(codes(RawItem { flags, alignment_or_pitch: 1920, ..good() }), [""; 0]);
}

#[test]
fn ksf007_fewer_than_three_frames() {
    assert_eq!(codes(RawItem { frames: 2, ..good() }), ["KSF007"]);
    assert_eq!(codes(RawItem { frames: 0, ..good() }), [""; 0], "0 is no requirement");
}

#[test]
fn ksf008_a_demand_that_is_only_a_preference() {
    let flags = Flags::SYSTEM_MEMORY.with(Flags::PREFERENCES_ONLY).0;
    assert_eq!(codes(RawItem { flags, memory_flags: Flags::MUST_ALLOCATE.0, ..good() }), ["KSF008"]);
}

#[test]
fn ksf009_paged_memory_at_dispatch_level() {
    let paged = RawItem { memory_type: MemoryType::KERNEL_PAGED.0, ..good() };
    assert_eq!(
        codes_with(paged, &PinFacts { dispatch_level: Some(true), ..PinFacts::default() }),
        ["KSF009"]
    );
    assert_eq!(codes(paged), [""; 0], "nobody knows at which level");
}

#[test]
fn ksf010_a_count_that_is_not_what_the_bytes_hold() {
    let mut short = bytes(ONE_TO_ONE, &[good()]);
    short[0] = 2;
    assert_eq!(findings(&short, &PinFacts::default())[0].problem.code(), Code(10));
    let mut long = bytes(ONE_TO_ONE, &[good()]);
    long.push(0);
    assert_eq!(findings(&long, &PinFacts::default())[0].problem.code(), Code(10));
}

#[test]
fn ksf011_no_items() {
    assert_eq!(findings(&bytes(ONE_TO_ONE, &[]), &PinFacts::default())[0].problem.code(), Code(11));
}

#[test]
fn ksf012_a_size_on_an_input_that_only_user_mode_feeds() {
    let facts =
        PinFacts { data_flow: Some(DataFlow::In), kernel_peer_possible: Some(false), ..PinFacts::default() };
    assert_eq!(codes_with(good(), &facts), ["KSF012"]);
    let out = PinFacts { data_flow: Some(DataFlow::Out), ..facts };
    assert_eq!(codes_with(good(), &out), [""; 0]);
}

#[test]
fn ksf013_an_allocator_that_only_ever_meets_user_mode() {
    let facts =
        PinFacts { allocator_dispatch: Some(true), kernel_peer_possible: Some(false), ..PinFacts::default() };
    assert_eq!(codes_with(good(), &facts), ["KSF013"]);
}

#[test]
fn ksf014_an_optimum_outside_the_limit() {
    assert_eq!(codes(RawItem { optimal: range(4096, 8192, 0), ..good() }), ["KSF014"]);
}

#[test]
fn ksf015_a_bit_without_a_name() {
    assert_eq!(codes(RawItem { flags: 0x0001_0000, ..good() }), ["KSF015"]);
}

#[test]
fn ksf016_device_memory_as_system_memory() {
    assert_eq!(codes(RawItem { memory_type: MemoryType::DEVICE_UNKNOWN.0, ..good() }), ["KSF016"]);
}

#[test]
fn ksf017_can_allocate_without_an_allocator() {
    let can = RawItem { flags: Flags::SYSTEM_MEMORY.with(Flags::CAN_ALLOCATE).0, ..good() };
    let facts = |there| PinFacts { allocator_dispatch: Some(there), ..PinFacts::default() };
    assert_eq!(codes_with(can, &facts(false)), ["KSF017"]);
    assert_eq!(codes_with(can, &facts(true)), [""; 0]);
}

#[test]
fn ksf018_two_items_of_one_weight() {
    let other = RawItem { memory_type: MemoryType::KERNEL_PAGED.0, ..good() };
    let found = findings(&bytes(ONE_TO_ONE, &[good(), other]), &PinFacts::default());
    assert_eq!(found.iter().map(|finding| finding.problem.code()).collect::<Vec<_>>(), [Code(18)]);
    let ranked = RawItem { memory_type_weight: 1, ..other };
    assert_eq!(findings(&bytes(ONE_TO_ONE, &[good(), ranked]), &PinFacts::default()), []);
}

#[test]
fn ksf019_a_ratio_with_a_zero() {
    let header = RawHeader { ratio_denominator: 0, ..ONE_TO_ONE };
    assert_eq!(findings(&bytes(header, &[good()]), &PinFacts::default())[0].problem.code(), Code(19));
}

#[test]
fn ksf020_an_allocator_that_no_item_mentions() {
    let facts = PinFacts { allocator_dispatch: Some(true), ..PinFacts::default() };
    assert_eq!(codes_with(good(), &facts), ["KSF020"]);
}

#[test]
fn a_finding_reads_as_a_sentence_with_its_code_and_what_to_do() {
    let found =
        findings(&bytes(ONE_TO_ONE, &[RawItem { alignment_or_pitch: 64, ..good() }]), &PinFacts::default());
    assert_eq!(
        found[0].to_string(),
        "KSF005: item 0: FileAlignment 0x40 is not a mask 2^n - 1. Write the byte count minus one: 0x3f for 64 bytes."
    );
}
