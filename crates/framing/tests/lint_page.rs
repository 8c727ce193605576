//! docs/lint: every code has its page, and every example on it is what it says.

use framing::MemoryType;
use framing::lint::{self, DataFlow, PinFacts};
use framing::wire::{self, RawHeader, RawItem, RawRange};

const LIST: &str = include_str!("../../../docs/lint/framing.md");
/// The last code there is: a new one needs its page.
const CODES: u16 = 20;

/// One example: a framing, and what is known of its pin.
struct Example {
    header: RawHeader,
    items: Vec<RawItem>,
    facts: PinFacts,
}

impl Example {
    fn faultless() -> Self {
        let size = RawRange { min_frame_size: 4096, max_frame_size: 4096, stepping: 0 };
        let item = RawItem {
            memory_type: MemoryType::KERNEL_NONPAGED.0,
            bus_type: MemoryType::DONT_CARE.0,
            memory_flags: 0,
            bus_flags: 0,
            flags: 0x2,
            frames: 3,
            alignment_or_pitch: 0x3f,
            memory_type_weight: 0,
            physical: size,
            optimal: size,
            in_place_weight: 0,
            not_in_place_weight: 0,
        };
        let header = RawHeader { ratio_numerator: 1, ratio_denominator: 1, ..RawHeader::default() };
        Self { header, items: vec![item], facts: PinFacts::default() }
    }

    fn read(text: &str) -> Self {
        let mut example = Self::faultless();
        let mut size_given = [false; 2];
        for line in text.lines() {
            match line.split_once(" = ") {
                Some((field, value)) => example.field(field, value, &mut size_given),
                None => example.fact(line),
            }
        }
        // A page that gives one range means both by it.
        if let ([true, false], Some(item)) = (size_given, example.items.first_mut()) {
            item.optimal = item.physical;
        }
        example
    }

    fn field(&mut self, field: &str, value: &str, size_given: &mut [bool; 2]) {
        let field = match field.strip_prefix("second item: ") {
            Some(field) => {
                self.items.push(self.items[0]);
                field
            }
            None => field,
        };
        let numbers: Vec<u32> = value.split(", ").filter_map(number).collect();
        let range = |numbers: &[u32]| RawRange {
            min_frame_size: numbers[0],
            max_frame_size: numbers[1],
            stepping: numbers[2],
        };
        let item = self.items.last_mut().unwrap();
        match field {
            "PhysicalRange" => (item.physical, size_given[0]) = (range(&numbers), true),
            "FramingRange" => (item.optimal, size_given[1]) = (range(&numbers), true),
            "InPlaceWeight" => item.in_place_weight = numbers[0],
            "MemoryTypeWeight" => item.memory_type_weight = numbers[0],
            "MemoryFlags" => item.memory_flags = numbers[0],
            "FileAlignment" => item.alignment_or_pitch = numbers[0],
            "Flags" => item.flags = numbers[0],
            "Frames" => item.frames = numbers[0],
            "CountItems" => self.header.count_items = numbers[0],
            "OutputCompression" => {
                (self.header.ratio_numerator, self.header.ratio_denominator) = (numbers[0], numbers[1]);
            }
            "MemoryType" => {
                item.memory_type = match value {
                    "KSMEMORY_TYPE_KERNEL_PAGED" => MemoryType::KERNEL_PAGED.0,
                    "KSMEMORY_TYPE_KERNEL_NONPAGED" => MemoryType::KERNEL_NONPAGED.0,
                    "KSMEMORY_TYPE_DEVICE_UNKNOWN" => MemoryType::DEVICE_UNKNOWN.0,
                    other => panic!("{other}"),
                }
            }
            other => panic!("no such field: {other}"),
        }
    }

    fn fact(&mut self, line: &str) {
        match line {
            "no item" => self.items.clear(),
            "pin: input" => self.facts.data_flow = Some(DataFlow::In),
            "pin: dispatch level" => self.facts.dispatch_level = Some(true),
            "pin: own allocator" => self.facts.allocator_dispatch = Some(true),
            "pin: no allocator" => self.facts.allocator_dispatch = Some(false),
            "pin: only user-mode peers" => self.facts.kernel_peer_possible = Some(false),
            "pin: kernel peers" => self.facts.kernel_peer_possible = Some(true),
            other => panic!("no such fact: {other}"),
        }
    }

    fn codes(&self) -> Vec<u16> {
        let mut bytes = vec![0; 24 + 88 * self.items.len()];
        wire::write_framing_ex(self.header, &self.items, &mut bytes).unwrap();
        if self.header.count_items != 0 {
            bytes[..4].copy_from_slice(&self.header.count_items.to_le_bytes());
        }
        let mut codes = Vec::new();
        lint::lint_bytes(&bytes, &self.facts, &mut |finding| codes.push(finding.problem.code().0)).unwrap();
        codes.dedup();
        codes
    }
}

fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

fn page(code: u16) -> String {
    let path = format!("{}/../../docs/lint/KSF{code:03}.md", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The examples of one page: the bad one, the good one.
fn examples(code: u16) -> [Example; 2] {
    let page = page(code);
    let blocks: Vec<&str> =
        page.split("```framing\n").skip(1).map(|rest| rest.split("\n```").next().unwrap()).collect();
    let [bad, good] = blocks.as_slice() else { panic!("KSF{code:03} has not two examples") };
    [bad, good].map(|text| Example::read(text))
}

#[test]
fn the_list_names_each_code_as_its_page_does_and_there_is_no_page_without_a_code() {
    for code in 1..=CODES {
        let title = page(code).lines().next().unwrap().replace("# ", "");
        let (name, what) = title.split_once(": ").unwrap();
        let row = format!("| [{name}]({name}.md) | {what} |");
        assert!(LIST.contains(&row), "docs/lint/framing.md does not say: {row}");
    }
    let beyond = format!("{}/../../docs/lint/KSF{:03}.md", env!("CARGO_MANIFEST_DIR"), CODES + 1);
    assert!(!std::path::Path::new(&beyond).exists(), "{beyond}");
}

#[test]
fn the_example_without_a_change_is_faultless() {
    assert_eq!(Example::faultless().codes(), [0; 0]);
}

#[test]
fn each_code_has_a_bad_example_that_has_the_finding_and_a_good_one_without_any() {
    for code in 1..=CODES {
        let [bad, good] = examples(code);
        assert_eq!(bad.codes(), [code], "the bad example of KSF{code:03}");
        assert_eq!(good.codes(), [0; 0], "the good example of KSF{code:03}");
    }
}
