//! An NTSTATUS that prints its name.
//!
//! Names are kept for the statuses that KS objects and the I/O manager answer with (ntstatus.h); any other
//! status prints as its number, never as a guess.

use std::fmt;

/// What a request ended with. Severity is in the top two bits: 0 success, 1 information, 2 warning, 3 error.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NtStatus(pub i32);

macro_rules! statuses {
    ($($name:ident = $value:literal,)*) => {
        #[allow(missing_docs, reason = "each name is its own documentation: ntstatus.h")]
        impl NtStatus {
            $(pub const $name: Self = Self($value as u32 as i32);)*

            /// The name in ntstatus.h, if it is one that this crate knows.
            #[must_use]
            pub fn name(self) -> Option<&'static str> {
                match self {
                    $(Self::$name => Some(concat!("STATUS_", stringify!($name))),)*
                    _ => None,
                }
            }
        }
    };
}

statuses! {
    SUCCESS = 0x0000_0000,
    PENDING = 0x0000_0103,
    SOME_NOT_MAPPED = 0x0000_0107,
    BUFFER_OVERFLOW = 0x8000_0005,
    NO_MORE_FILES = 0x8000_0006,
    DEVICE_BUSY = 0x8000_0011,
    NO_MORE_ENTRIES = 0x8000_001A,
    UNSUCCESSFUL = 0xC000_0001,
    NOT_IMPLEMENTED = 0xC000_0002,
    INFO_LENGTH_MISMATCH = 0xC000_0004,
    ACCESS_VIOLATION = 0xC000_0005,
    INVALID_HANDLE = 0xC000_0008,
    INVALID_PARAMETER = 0xC000_000D,
    NO_SUCH_DEVICE = 0xC000_000E,
    INVALID_DEVICE_REQUEST = 0xC000_0010,
    END_OF_FILE = 0xC000_0011,
    MORE_PROCESSING_REQUIRED = 0xC000_0016,
    NO_MEMORY = 0xC000_0017,
    ACCESS_DENIED = 0xC000_0022,
    BUFFER_TOO_SMALL = 0xC000_0023,
    OBJECT_TYPE_MISMATCH = 0xC000_0024,
    OBJECT_NAME_INVALID = 0xC000_0033,
    OBJECT_NAME_NOT_FOUND = 0xC000_0034,
    OBJECT_PATH_NOT_FOUND = 0xC000_003A,
    SHARING_VIOLATION = 0xC000_0043,
    INSUFFICIENT_RESOURCES = 0xC000_009A,
    DEVICE_NOT_READY = 0xC000_00A3,
    IO_TIMEOUT = 0xC000_00B5,
    NOT_SUPPORTED = 0xC000_00BB,
    DEVICE_DOES_NOT_EXIST = 0xC000_00C0,
    INTERNAL_ERROR = 0xC000_00E5,
    INVALID_USER_BUFFER = 0xC000_00E8,
    CANCELLED = 0xC000_0120,
    INVALID_DEVICE_STATE = 0xC000_0184,
    IO_DEVICE_ERROR = 0xC000_0185,
    INVALID_BUFFER_SIZE = 0xC000_0206,
    NOT_FOUND = 0xC000_0225,
    PROPSET_NOT_FOUND = 0xC000_0230,
    NO_MATCH = 0xC000_0272,
    DEVICE_REMOVED = 0xC000_02B6,
}

impl NtStatus {
    /// `NT_SUCCESS`: success and information; a warning such as STATUS_BUFFER_OVERFLOW is not success.
    #[must_use]
    pub const fn is_success(self) -> bool {
        self.0 >= 0
    }
}

impl fmt::Display for NtStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} ({:#010x})", self.0),
            None => write!(f, "NTSTATUS {:#010x}", self.0),
        }
    }
}

impl fmt::Debug for NtStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_is_not_a_success_and_an_unknown_status_prints_as_its_number() {
        assert!(NtStatus::PENDING.is_success());
        assert!(!NtStatus::BUFFER_OVERFLOW.is_success());
        assert_eq!(NtStatus::BUFFER_OVERFLOW.to_string(), "STATUS_BUFFER_OVERFLOW (0x80000005)");
        assert_eq!(NtStatus(0xC0FF_EE00_u32 as i32).to_string(), "NTSTATUS 0xc0ffee00");
    }
}
