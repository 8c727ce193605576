//! What kind of memory frames are made of (KSMEMORY_TYPE_…) and on which bus it is reached.
//!
//! The values come from outside, so both are newtypes with constants: a vendor's own device memory is a GUID like
//! any other.

use core::fmt;
use ks_sys::GUID;

/// `KS_FRAMING_ITEM.MemoryType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MemoryType(pub GUID);

impl MemoryType {
    /// Any type of memory (also WILDCARD and KSTYPE_DONT_CARE: the GUID is zero).
    pub const DONT_CARE: Self = Self(ks_sys::KSMEMORY_TYPE_DONT_CARE);
    pub const SYSTEM: Self = Self(ks_sys::KSMEMORY_TYPE_SYSTEM);
    pub const USER: Self = Self(ks_sys::KSMEMORY_TYPE_USER);
    pub const KERNEL_PAGED: Self = Self(ks_sys::KSMEMORY_TYPE_KERNEL_PAGED);
    pub const KERNEL_NONPAGED: Self = Self(ks_sys::KSMEMORY_TYPE_KERNEL_NONPAGED);
    pub const DEVICE_UNKNOWN: Self = Self(ks_sys::KSMEMORY_TYPE_DEVICE_UNKNOWN);

    /// The memory that satisfies both, if there is one.
    ///
    /// Nonpaged memory satisfies who asks for paged memory, and either is system memory; user memory is none of
    /// them. A device that does not name its memory goes along with any memory of a device.
    #[must_use]
    pub fn agree(self, other: Self) -> Option<Self> {
        if self == other {
            return Some(self);
        }
        self.refines(other).or_else(|| other.refines(self))
    }

    /// `self`, if it is a special case of `general`.
    fn refines(self, general: Self) -> Option<Self> {
        let special = match general {
            Self::DONT_CARE => true,
            Self::SYSTEM => self.is_kernel_pool(),
            Self::KERNEL_PAGED => self == Self::KERNEL_NONPAGED,
            Self::DEVICE_UNKNOWN => self.is_device(),
            _ => false,
        };
        special.then_some(self)
    }

    /// Paged or nonpaged pool.
    #[must_use]
    pub fn is_kernel_pool(self) -> bool {
        matches!(self, Self::KERNEL_PAGED | Self::KERNEL_NONPAGED)
    }

    /// Memory that only its device's own allocator can hand out.
    #[must_use]
    pub fn is_device(self) -> bool {
        !self.is_kernel_pool() && !matches!(self, Self::DONT_CARE | Self::SYSTEM | Self::USER)
    }
}

impl fmt::Display for MemoryType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::DONT_CARE => f.write_str("any memory"),
            Self::SYSTEM => f.write_str("system memory"),
            Self::USER => f.write_str("user-mode memory"),
            Self::KERNEL_PAGED => f.write_str("kernel paged memory"),
            Self::KERNEL_NONPAGED => f.write_str("kernel nonpaged memory"),
            Self::DEVICE_UNKNOWN => f.write_str("device memory"),
            Self(other) => write!(f, "device memory {other}"),
        }
    }
}

impl fmt::Debug for MemoryType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// `KS_FRAMING_ITEM.BusType`: a zero GUID is no requirement.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BusType(pub GUID);

impl BusType {
    pub const DONT_CARE: Self = Self(ks_sys::KSMEMORY_TYPE_DONT_CARE);

    /// The bus that satisfies both, if there is one.
    #[must_use]
    pub fn agree(self, other: Self) -> Option<Self> {
        match (self, other) {
            (bus, Self::DONT_CARE) | (Self::DONT_CARE, bus) => Some(bus),
            (a, b) => (a == b).then_some(a),
        }
    }
}

impl fmt::Display for BusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::DONT_CARE => f.write_str("any bus"),
            Self(bus) => write!(f, "bus {bus}"),
        }
    }
}

impl fmt::Debug for BusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
