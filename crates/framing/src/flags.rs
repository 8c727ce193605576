//! The flag words of framing, printed by the context they stand in.
//!
//! One word means different things in different places: bit 0x1 is INPLACE_MODIFIER in an answer and
//! OPTIONF_COMPATIBLE in a create request, and 0x10 has two names in ks.h. So a word is printed together with
//! where it was found.

use core::fmt;

/// Where a flag word was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Context {
    /// `KSALLOCATOR_FRAMING.RequirementsFlags`: the answer to KSPROPERTY_CONNECTION_ALLOCATORFRAMING.
    Requirements,
    /// `KSALLOCATOR_FRAMING.OptionsFlags`: the parameters of an allocator create.
    Options,
    /// `KS_FRAMING_ITEM.Flags`: "with the addition of the flags that add support for pipes".
    Item,
    /// `KS_FRAMING_ITEM.MemoryFlags`.
    Memory,
}

/// A flag word.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Flags(pub u32);

impl Flags {
    pub const INPLACE_MODIFIER: Self = Self(ks_sys::KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER);
    pub const SYSTEM_MEMORY: Self = Self(ks_sys::KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY);
    pub const FRAME_INTEGRITY: Self = Self(ks_sys::KSALLOCATOR_REQUIREMENTF_FRAME_INTEGRITY);
    pub const MUST_ALLOCATE: Self = Self(ks_sys::KSALLOCATOR_REQUIREMENTF_MUST_ALLOCATE);
    pub const PREFERENCES_ONLY: Self = Self(ks_sys::KSALLOCATOR_REQUIREMENTF_PREFERENCES_ONLY);
    pub const CAN_ALLOCATE: Self = Self(ks_sys::KSALLOCATOR_FLAG_CAN_ALLOCATE);
    pub const INSIST_ON_FRAMESIZE_RATIO: Self = Self(ks_sys::KSALLOCATOR_FLAG_INSIST_ON_FRAMESIZE_RATIO);
    pub const NO_FRAME_INTEGRITY: Self = Self(ks_sys::KSALLOCATOR_FLAG_NO_FRAME_INTEGRITY);
    pub const TWO_DIMENSIONAL: Self = Self(ks_sys::KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED);
    /// `KSALLOCATOR_OPTIONF_COMPATIBLE`, in a create request only.
    pub const COMPATIBLE: Self = Self(ks_sys::KSALLOCATOR_OPTIONF_COMPATIBLE);

    #[must_use]
    pub const fn has(self, flag: Self) -> bool {
        self.0 & flag.0 == flag.0 && flag.0 != 0
    }

    #[must_use]
    pub const fn with(self, flag: Self) -> Self {
        Self(self.0 | flag.0)
    }

    #[must_use]
    pub const fn without(self, flag: Self) -> Self {
        Self(self.0 & !flag.0)
    }

    /// The bits that have no name in this context.
    #[must_use]
    pub fn unknown(self, context: Context) -> u32 {
        context.names().iter().fold(self.0, |left, &(bit, _)| left & !bit)
    }

    /// Prints the word as it reads in a context.
    #[must_use]
    pub const fn in_context(self, context: Context) -> InContext {
        InContext { flags: self, context }
    }
}

impl Context {
    fn names(self) -> &'static [(u32, &'static str)] {
        match self {
            Self::Requirements => &REQUIREMENTS,
            Self::Options => &OPTIONS,
            Self::Item => &ITEM,
            Self::Memory => &MEMORY,
        }
    }
}

const REQUIREMENTS: [(u32, &str); 6] = [
    (0x1, "INPLACE_MODIFIER"),
    (0x2, "SYSTEM_MEMORY"),
    (0x4, "FRAME_INTEGRITY"),
    (0x8, "MUST_ALLOCATE"),
    (0x10, "SYSTEM_MEMORY_CUSTOM_ALLOCATION"),
    (0x8000_0000, "PREFERENCES_ONLY"),
];

const OPTIONS: [(u32, &str); 2] = [(0x1, "COMPATIBLE"), (0x2, "SYSTEM_MEMORY")];

const MEMORY: [(u32, &str); 1] = [(0x8, "MUST_ALLOCATE")];

const ITEM: [(u32, &str); 17] = [
    (0x1, "INPLACE_MODIFIER"),
    (0x2, "SYSTEM_MEMORY"),
    (0x4, "FRAME_INTEGRITY"),
    (0x8, "MUST_ALLOCATE"),
    (0x10, "SYSTEM_MEMORY_CUSTOM_ALLOCATION or PARTIAL_READ_SUPPORT (one bit, two names)"),
    (0x20, "DEVICE_SPECIFIC"),
    (0x40, "CAN_ALLOCATE"),
    (0x80, "INSIST_ON_FRAMESIZE_RATIO"),
    (0x100, "NO_FRAME_INTEGRITY"),
    (0x200, "MULTIPLE_OUTPUT"),
    (0x400, "CYCLE"),
    (0x800, "ALLOCATOR_EXISTS"),
    (0x1000, "INDEPENDENT_RANGES"),
    (0x2000, "ATTENTION_STEPPING"),
    (0x4000, "ENABLE_CACHED_MDL"),
    (0x8000, "2D_BUFFER_REQUIRED"),
    (0x8000_0000, "PREFERENCES_ONLY"),
];

/// A flag word in its context, for printing.
#[derive(Clone, Copy, Debug)]
pub struct InContext {
    flags: Flags,
    context: Context,
}

impl fmt::Display for InContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for &(bit, name) in self.context.names() {
            if self.flags.0 & bit != 0 {
                write!(f, "{separator}{name}")?;
                separator = " | ";
            }
        }
        match self.flags.unknown(self.context) {
            0 if separator.is_empty() => f.write_str("none"),
            0 => Ok(()),
            unknown => write!(f, "{separator}{unknown:#x} (no name here)"),
        }
    }
}

impl fmt::Debug for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Flags({:#x})", self.0)
    }
}
