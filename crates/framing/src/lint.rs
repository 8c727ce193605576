//! What is wrong, or only looks right, in a pin's framing: findings with stable codes.
//!
//! The lint reads the raw structures, because a mistake must be reportable; each code has a page in `docs/lint/` (KSF001.md and so on)
//! with a bad and a good example. It asks for no allocator: findings go to a function as they are found. What cannot be
//! seen in the framing itself (has the pin an allocator dispatch? can its peer ever be in the kernel?) comes in
//! [`PinFacts`], where None means that nobody knows, and the lint then keeps quiet.

use crate::{
    Compression, Flags, MemoryType,
    flags::Context,
    item,
    wire::{RawFramingEx, RawItem, RawRange, WireError},
};
use core::fmt;

/// A stable code. Codes are never reused; docs/lint/ has a page for each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Code(pub u16);

/// What the framing itself does not say about its pin.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PinFacts {
    pub data_flow: Option<DataFlow>,
    /// Whether `KSPIN_DISPATCH.Allocator` is there.
    pub allocator_dispatch: Option<bool>,
    /// Whether a kernel-mode pin can ever be at the other end (KSPIN_COMMUNICATION, interface and medium allow it).
    pub kernel_peer_possible: Option<bool>,
    /// Whether the pin touches its frames at DISPATCH_LEVEL (KSPIN_FLAG_DISPATCH_LEVEL_PROCESSING, a DPC, DMA).
    pub dispatch_level: Option<bool>,
}

/// KSPIN_DATAFLOW.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DataFlow {
    In,
    Out,
}

/// One thing that the lint has to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The framing item it is about, or None for the whole.
    pub item: Option<usize>,
    pub problem: Problem,
}

/// What was found, with the numbers that show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Problem {
    MinAboveMax { range: &'static str, min: u32, max: u32 },
    SteppingAboveRange { range: &'static str, stepping: u32, difference: u32 },
    ReservedWeight { field: &'static str, value: u32 },
    ReservedFlags { field: &'static str, value: u32 },
    AlignmentNotAMask { value: u32 },
    PitchLooksLikeAlignment { value: u32 },
    TooFewFrames { frames: u32 },
    MustAllocateAsPreference,
    PagedAtDispatchLevel,
    WrongSize { count_items: u32, bytes: usize },
    NoItems,
    SizeIgnoredOnInput,
    DispatchNeverUsed,
    OptimalOutsidePhysical { min: u32, max: u32 },
    UnknownFlags { bits: u32 },
    DeviceMemoryAsSystem,
    NobodyToAllocate,
    EqualWeights { other: usize, weight: u32 },
    BadCompression { numerator: u32, denominator: u32 },
    DispatchWithoutFlag,
}

/// Reads the bytes of a KSALLOCATOR_FRAMING_EX and reports everything it finds.
pub fn lint_bytes(bytes: &[u8], facts: &PinFacts, report: &mut dyn FnMut(Finding)) -> Result<(), WireError> {
    match RawFramingEx::from_bytes(bytes) {
        Ok(framing) => {
            lint(&framing, facts, report);
            Ok(())
        }
        Err(WireError::CountExceedsSize { count_items, .. }) => {
            report(whole(Problem::WrongSize { count_items, bytes: bytes.len() }));
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Reports everything it finds in a framing and the pin it belongs to.
pub fn lint(framing: &RawFramingEx<'_>, facts: &PinFacts, report: &mut dyn FnMut(Finding)) {
    header(framing, report);
    pin(framing, facts, report);
    for (index, raw) in framing.items().enumerate() {
        let mut about_item = |problem| report(Finding { item: Some(index), problem });
        ranges(&raw, &mut about_item);
        words(&raw, &mut about_item);
        placement(&raw, &mut about_item);
        with_facts(&raw, facts, &mut about_item);
        same_weight(framing, index, &raw, &mut about_item);
    }
}

fn whole(problem: Problem) -> Finding {
    Finding { item: None, problem }
}

fn header(framing: &RawFramingEx<'_>, report: &mut dyn FnMut(Finding)) {
    let head = framing.header;
    let (numerator, denominator) = (head.ratio_numerator, head.ratio_denominator);
    if Compression::new(numerator, denominator, head.ratio_constant_margin).is_err() {
        report(whole(Problem::BadCompression { numerator, denominator }));
    }
    if head.pin_weight != 0 {
        report(whole(Problem::ReservedWeight { field: "PinWeight", value: head.pin_weight }));
    }
    if head.pin_flags != 0 {
        report(whole(Problem::ReservedFlags { field: "PinFlags", value: head.pin_flags }));
    }
    if framing.trailing_bytes != 0 {
        let bytes = framing.bytes();
        report(whole(Problem::WrongSize { count_items: head.count_items, bytes }));
    }
    if head.count_items == 0 {
        report(whole(Problem::NoItems));
    }
}

/// What concerns the pin's allocator as a whole.
fn pin(framing: &RawFramingEx<'_>, facts: &PinFacts, report: &mut dyn FnMut(Finding)) {
    let claims = |flag: Flags| framing.items().any(|raw| Flags(raw.flags | raw.memory_flags).has(flag));
    match facts.allocator_dispatch {
        Some(true) if facts.kernel_peer_possible == Some(false) => report(whole(Problem::DispatchNeverUsed)),
        Some(true) if !claims(Flags::CAN_ALLOCATE) => report(whole(Problem::DispatchWithoutFlag)),
        Some(false) if claims(Flags::CAN_ALLOCATE) => report(whole(Problem::NobodyToAllocate)),
        _ => {}
    }
}

fn ranges(raw: &RawItem, report: &mut dyn FnMut(Problem)) {
    one_range("PhysicalRange", raw.physical, report);
    one_range("FramingRange", raw.optimal, report);
    let (optimal, physical) = (raw.optimal, raw.physical);
    let stated = optimal.max_frame_size != 0 && physical.max_frame_size != 0;
    let outside =
        optimal.min_frame_size < physical.min_frame_size || optimal.max_frame_size > physical.max_frame_size;
    if stated && outside {
        report(Problem::OptimalOutsidePhysical { min: optimal.min_frame_size, max: optimal.max_frame_size });
    }
}

fn one_range(range: &'static str, raw: RawRange, report: &mut dyn FnMut(Problem)) {
    let RawRange { min_frame_size: min, max_frame_size: max, stepping } = raw;
    match max.checked_sub(min) {
        None => report(Problem::MinAboveMax { range, min, max }),
        // One size: the samples write 0 and DECLARE_SIMPLE_FRAMING_EX writes 1.
        Some(0) if stepping <= 1 => {}
        Some(difference) if stepping > difference => {
            report(Problem::SteppingAboveRange { range, stepping, difference });
        }
        Some(_) => {}
    }
}

/// Weights, flags and counts.
fn words(raw: &RawItem, report: &mut dyn FnMut(Problem)) {
    for (field, value) in
        [("InPlaceWeight", raw.in_place_weight), ("NotInPlaceWeight", raw.not_in_place_weight)]
    {
        if value != 0 {
            report(Problem::ReservedWeight { field, value });
        }
    }
    let memory_flags = Flags(raw.memory_flags).unknown(Context::Memory);
    for (field, value) in [("BusFlags", raw.bus_flags), ("MemoryFlags", memory_flags)] {
        if value != 0 {
            report(Problem::ReservedFlags { field, value });
        }
    }
    let flags = Flags(raw.flags);
    let must_allocate = Flags(raw.flags | raw.memory_flags).has(Flags::MUST_ALLOCATE);
    if flags.unknown(Context::Item) != 0 {
        report(Problem::UnknownFlags { bits: flags.unknown(Context::Item) });
    }
    if must_allocate && flags.has(Flags::PREFERENCES_ONLY) {
        report(Problem::MustAllocateAsPreference);
    }
    if flags.has(Flags::SYSTEM_MEMORY) && MemoryType(raw.memory_type).is_device() {
        report(Problem::DeviceMemoryAsSystem);
    }
    if matches!(raw.frames, 1 | 2) {
        report(Problem::TooFewFrames { frames: raw.frames });
    }
}

/// FileAlignment or FramePitch.
fn placement(raw: &RawItem, report: &mut dyn FnMut(Problem)) {
    let value = raw.alignment_or_pitch;
    match item::placement(Flags(raw.flags), value) {
        Err(_) => report(Problem::AlignmentNotAMask { value }),
        // A pitch is the length of a line, so it is not odd and not as short as a few bytes.
        Ok((_, Some(pitch))) if pitch > 0 && item::placement(Flags::default(), value).is_ok() => {
            report(Problem::PitchLooksLikeAlignment { value });
        }
        Ok(_) => {}
    }
}

fn with_facts(raw: &RawItem, facts: &PinFacts, report: &mut dyn FnMut(Problem)) {
    let memory = MemoryType(raw.memory_type);
    if memory == MemoryType::KERNEL_PAGED && facts.dispatch_level == Some(true) {
        report(Problem::PagedAtDispatchLevel);
    }
    let fed_from_user = facts.data_flow == Some(DataFlow::In) && facts.kernel_peer_possible == Some(false);
    let states_size =
        raw.physical.min_frame_size != 0 || !matches!(raw.physical.max_frame_size, 0 | u32::MAX);
    if fed_from_user && states_size {
        report(Problem::SizeIgnoredOnInput);
    }
}

/// Two items for different memory with one weight leave the choice to chance.
fn same_weight(framing: &RawFramingEx<'_>, index: usize, raw: &RawItem, report: &mut dyn FnMut(Problem)) {
    let weight = raw.memory_type_weight;
    let equal = |(_, other): &(usize, RawItem)| other.memory_type_weight == weight;
    if let Some((other, _)) = framing.items().enumerate().take(index).find(equal) {
        report(Problem::EqualWeights { other, weight });
    }
}

impl Problem {
    /// The stable code: `KSF001` and so on.
    #[must_use]
    pub const fn code(&self) -> Code {
        Code(match self {
            Self::MinAboveMax { .. } => 1,
            Self::SteppingAboveRange { .. } => 2,
            Self::ReservedWeight { .. } => 3,
            Self::ReservedFlags { .. } => 4,
            Self::AlignmentNotAMask { .. } => 5,
            Self::PitchLooksLikeAlignment { .. } => 6,
            Self::TooFewFrames { .. } => 7,
            Self::MustAllocateAsPreference => 8,
            Self::PagedAtDispatchLevel => 9,
            Self::WrongSize { .. } => 10,
            Self::NoItems => 11,
            Self::SizeIgnoredOnInput => 12,
            Self::DispatchNeverUsed => 13,
            Self::OptimalOutsidePhysical { .. } => 14,
            Self::UnknownFlags { .. } => 15,
            Self::DeviceMemoryAsSystem => 16,
            Self::NobodyToAllocate => 17,
            Self::EqualWeights { .. } => 18,
            Self::BadCompression { .. } => 19,
            Self::DispatchWithoutFlag => 20,
        })
    }

    /// What to do about it, in one sentence.
    #[must_use]
    pub const fn remedy(&self) -> &'static str {
        match self {
            Self::MinAboveMax { .. } => "Put the smaller size in MinFrameSize.",
            Self::SteppingAboveRange { .. } => {
                "Use 0 for a single size, otherwise a step that fits into the range."
            }
            Self::ReservedWeight { .. } => "Set it to zero; rank items by MemoryTypeWeight.",
            Self::ReservedFlags { .. } => "Set it to zero; MemoryFlags may be MUST_ALLOCATE.",
            Self::AlignmentNotAMask { .. } => "Write the byte count minus one: 0x3f for 64 bytes.",
            Self::PitchLooksLikeAlignment { .. } => {
                "With 2D_BUFFER_REQUIRED write FramePitch, the bytes of one line; there is no alignment then."
            }
            Self::TooFewFrames { .. } => "Ask for at least 3, or for 0 if it does not matter.",
            Self::MustAllocateAsPreference => "Drop PREFERENCES_ONLY, or drop MUST_ALLOCATE.",
            Self::PagedAtDispatchLevel => "Use KSMEMORY_TYPE_KERNEL_NONPAGED.",
            Self::WrongSize { .. } => {
                "Return the header and CountItems items exactly; use KsEditSized when there is more than one item."
            }
            Self::NoItems => "Give at least one item, or set AllocatorFraming to NULL.",
            Self::SizeIgnoredOnInput => {
                "Take the size from the media type in SetDataFormat; only Frames is used on such a pin."
            }
            Self::DispatchNeverUsed => {
                "Let the pin meet a kernel pin (default interface and medium, communication SINK or BOTH), or drop the allocator."
            }
            Self::OptimalOutsidePhysical { .. } => "Keep FramingRange inside PhysicalRange.",
            Self::UnknownFlags { .. } => {
                "Use only the KSALLOCATOR_REQUIREMENTF and KSALLOCATOR_FLAG bits of ks.h."
            }
            Self::DeviceMemoryAsSystem => "Drop SYSTEM_MEMORY, or name a system memory type.",
            Self::NobodyToAllocate => {
                "Supply KSPIN_DISPATCH.Allocator, or drop CAN_ALLOCATE; it does not mean that the pin can address the memory."
            }
            Self::EqualWeights { .. } => "Give each item a MemoryTypeWeight of its own.",
            Self::BadCompression { .. } => "Write 1:1 with margin 0 where frames keep their size.",
            Self::DispatchWithoutFlag => {
                "Set KSALLOCATOR_FLAG_CAN_ALLOCATE in the items that the pin's allocator serves."
            }
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KSF{:03}", self.0)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.problem.code())?;
        if let Some(index) = self.item {
            write!(f, "item {index}: ")?;
        }
        write!(f, "{} {}", self.problem, self.problem.remedy())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::MinAboveMax { range, min, max } => {
                write!(f, "{range}: MinFrameSize {min} is above MaxFrameSize {max}.")
            }
            Self::SteppingAboveRange { range, stepping, difference } => {
                write!(f, "{range}: Stepping {stepping} is greater than MaxFrameSize - MinFrameSize ({difference}).")
            }
            Self::ReservedWeight { field, value } | Self::ReservedFlags { field, value } => {
                write!(f, "{field} is {value:#x}; it is reserved.")
            }
            Self::AlignmentNotAMask { value } => write!(f, "FileAlignment {value:#x} is not a mask 2^n - 1."),
            Self::PitchLooksLikeAlignment { value } => {
                write!(f, "2D_BUFFER_REQUIRED makes {value:#x} a pitch, but it looks like an alignment mask.")
            }
            Self::TooFewFrames { frames } => {
                write!(f, "Frames is {frames}; fewer than three outstanding frames make a stream stutter.")
            }
            Self::MustAllocateAsPreference => {
                f.write_str("MUST_ALLOCATE together with PREFERENCES_ONLY: a demand that is only a wish.")
            }
            Self::PagedAtDispatchLevel => {
                f.write_str("Paged memory on a pin that touches its frames at DISPATCH_LEVEL.")
            }
            Self::WrongSize { count_items, bytes } => {
                write!(f, "CountItems is {count_items}, but the property is {bytes} bytes.")
            }
            Self::NoItems => f.write_str("There is no framing item."),
            Self::SizeIgnoredOnInput => {
                f.write_str("PhysicalRange of an input pin that only user mode can feed is not used.")
            }
            Self::DispatchNeverUsed => {
                f.write_str("The pin has an allocator, but it can only meet user mode, where no kernel allocator is chosen.")
            }
            Self::OptimalOutsidePhysical { min, max } => {
                write!(f, "FramingRange {min} to {max} is not inside PhysicalRange.")
            }
            Self::UnknownFlags { bits } => write!(f, "Flags has bits without a name: {bits:#x}."),
            Self::DeviceMemoryAsSystem => f.write_str("A device's memory together with SYSTEM_MEMORY."),
            Self::NobodyToAllocate => f.write_str("CAN_ALLOCATE on a pin without an allocator dispatch."),
            Self::EqualWeights { other, weight } => {
                write!(f, "MemoryTypeWeight {weight} is also that of item {other}.")
            }
            Self::BadCompression { numerator, denominator } => {
                write!(f, "OutputCompression {numerator}:{denominator} has a zero.")
            }
            Self::DispatchWithoutFlag => {
                f.write_str("The pin has an allocator, but no item says CAN_ALLOCATE.")
            }
        }
    }
}
