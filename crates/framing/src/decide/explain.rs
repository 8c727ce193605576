//! The rules, their pages, and why each candidate won or lost, as data that prints as sentences.

use super::{
    choose::{Conflict, ConflictBecause},
    graph::{Graph, PinId},
};
use crate::{MemoryType, Range};
use alloc::{format, string::String};

/// A rule of the decision, in the order in which they are applied.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rule {
    ConnectionInTheKernel,
    PinProvidesAllocator,
    NobodyElseMustAllocate,
    FramingsAgree,
    MemoryCanBeServed,
    UserModeSelects,
    FirstInRank,
}

impl Rule {
    /// The rule in one sentence.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Self::ConnectionInTheKernel => {
                "A kernel allocator is chosen only if both ends are in the kernel."
            }
            Self::PinProvidesAllocator => "The pin provides an allocator.",
            Self::NobodyElseMustAllocate => "No other pin of the pipe insists on allocating.",
            Self::FramingsAgree => "What all pins of the pipe ask of frames can be met at once.",
            Self::MemoryCanBeServed => "The allocator can hand out the memory that the pins agreed on.",
            Self::UserModeSelects => {
                "With a user-mode filter at one end, the output pin selects: the input's allocator, or its own."
            }
            Self::FirstInRank => {
                "Of those left: a pin's own allocator before the default one, then the place asked for."
            }
        }
    }

    /// The page that says so.
    #[must_use]
    pub fn page(self) -> &'static str {
        match self {
            Self::ConnectionInTheKernel | Self::FramingsAgree => "AVStream Allocators",
            Self::PinProvidesAllocator => "KSPROPERTY_STREAM_ALLOCATOR",
            Self::NobodyElseMustAllocate => "KSALLOCATOR_FRAMING",
            Self::MemoryCanBeServed => "Default Allocators; Filter Specific Allocators",
            Self::UserModeSelects => "Negotiating Allocators",
            Self::FirstInRank => "PIPE_ALLOCATOR_PLACE (ksproxy.h); the order is our choice",
        }
    }
}

/// A rule and what came of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    pub rule: Rule,
    pub said: Said,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Said {
    Passed,
    /// The candidate's outcome has the reason.
    Failed,
}

/// Why a rule failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The pin at the other end belongs to a user-mode filter.
    PeerInUserMode(PinId),
    NoAllocator,
    /// This pin must allocate.
    MustAllocate(PinId),
    Conflict(Conflict),
    /// The default allocator cannot hand out a device's memory.
    NotSystemMemory(MemoryType),
    /// The frames would be too small for what this pin puts into them.
    NoRoom {
        pin: PinId,
        needed: Option<u32>,
        sizes: Range,
    },
    /// This pin's allocator was taken.
    Outranked(PinId),
}

impl Reason {
    /// Why, in one sentence.
    #[must_use]
    pub fn say(&self, graph: &Graph) -> String {
        let name = |pin| graph.pin_name(pin);
        match *self {
            Self::PeerInUserMode(peer) => {
                format!(
                    "its peer {} is a user-mode filter, and kernel memory never reaches user mode",
                    name(peer)
                )
            }
            Self::NoAllocator => "the pin does not provide an allocator".into(),
            Self::MustAllocate(pin) => format!("{} insists on allocating (MUST_ALLOCATE)", name(pin)),
            Self::Conflict(Conflict { pin, because }) => match because {
                ConflictBecause::Disagreement(found) => {
                    format!("{} does not go along with the pins before it: {found}", name(pin))
                }
                ConflictBecause::Invalid(found) => {
                    format!("no framing item of {} is valid: {found}", name(pin))
                }
                ConflictBecause::TooManyChoices => {
                    format!(
                        "the framing items allow too many combinations; the search stopped at {}",
                        name(pin)
                    )
                }
            },
            Self::NotSystemMemory(memory) => {
                format!("the default allocator hands out system memory, and the pins agreed on {memory}")
            }
            Self::NoRoom { pin, needed: Some(needed), sizes } => {
                format!("{} puts {needed} bytes into a frame, and frames are {sizes}", name(pin))
            }
            Self::NoRoom { pin, needed: None, .. } => {
                format!("the compression ratio of {} makes frames of more than 4 GiB", name(pin))
            }
            Self::Outranked(winner) => format!("the allocator of {} ranks before it", name(winner)),
        }
    }

    /// The smallest change that would have made this candidate win.
    #[must_use]
    pub fn remedy(&self, graph: &Graph) -> String {
        let name = |pin| graph.pin_name(pin);
        match *self {
            Self::PeerInUserMode(_) => "Connect the pin to a kernel filter, e.g. one of KSCATEGORY_RENDER or \
                KSCATEGORY_DATATRANSFORM. (That a client other than ksproxy can build such a pipe on Windows is not \
                documented.)"
                .into(),
            Self::NoAllocator => "Supply KSPIN_DISPATCH.Allocator and set KSALLOCATOR_FLAG_CAN_ALLOCATE in the items it \
                serves."
                .into(),
            Self::MustAllocate(pin) => {
                format!("Drop MUST_ALLOCATE from {}, or say PREFERENCES_ONLY with it.", name(pin))
            }
            Self::Conflict(Conflict { pin, because }) => match because {
                ConflictBecause::Disagreement(_) => {
                    format!("Give {} a framing item that the others can meet, or say PREFERENCES_ONLY.", name(pin))
                }
                ConflictBecause::Invalid(_) => {
                    format!("Correct the framing of {}; the lint names each fault.", name(pin))
                }
                ConflictBecause::TooManyChoices => format!("Give {} fewer framing items.", name(pin)),
            },
            Self::NotSystemMemory(memory) => format!("Supply an allocator of the pin's own that hands out {memory}."),
            Self::NoRoom { pin, .. } => {
                format!("Allow frames as large as those of {}: raise MaxFrameSize of PhysicalRange.", name(pin))
            }
            Self::Outranked(winner) => {
                format!("Ask for the allocator's place accordingly, or let {} provide none.", name(winner))
            }
        }
    }
}
