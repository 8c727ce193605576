//! The failures that DirectShow's methods return: an HRESULT that is never a success.
//!
//! The names and numbers are those of vfwmsgs.h and winerror.h. Success codes are not here: a method that can
//! succeed in two ways (`IPin::QueryAccept`, `IMediaSample::GetTime`) says so in its own return type.

use std::fmt;

/// A failed HRESULT.
///
/// # Invariants
/// The code is negative, as every failed HRESULT is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Failure(i32);

impl Failure {
    /// The failure in `code`, or `None` if it is a success code.
    pub const fn from_code(code: i32) -> Option<Self> {
        // INVARIANT: only a negative code passes.
        if code < 0 { Some(Self(code)) } else { None }
    }

    /// The failure in `code`; a success code where a failure was due becomes `E_UNEXPECTED`.
    pub const fn from_failed(code: i32) -> Self {
        match Self::from_code(code) {
            Some(failure) => failure,
            None => Self::UNEXPECTED,
        }
    }

    /// HRESULT_FROM_NT of a failed NTSTATUS: the status with FACILITY_NT_BIT.
    pub const fn from_nt(status: i32) -> Self {
        const FACILITY_NT_BIT: i32 = 0x1000_0000;
        if status < 0 { Self::from_failed(status | FACILITY_NT_BIT) } else { Self::UNEXPECTED }
    }

    /// The HRESULT.
    pub const fn code(self) -> i32 {
        self.0
    }

    /// The name in the header, where the code is one of those below.
    pub fn name(self) -> Option<&'static str> {
        NAMES.iter().find(|(code, _)| *code == self).map(|(_, name)| *name)
    }
}

macro_rules! failures {
    ($($constant:ident = $name:literal $code:literal;)*) => {
        impl Failure {
            // INVARIANT: every code below has its top bit set, and the assertion holds that.
            $(#[doc = $name] pub const $constant: Self = { assert!(($code as u32 as i32) < 0); Self($code as u32 as i32) };)*
        }
        const NAMES: &[(Failure, &str)] = &[$((Failure::$constant, $name),)*];
    };
}

failures! {
    NOT_IMPLEMENTED = "E_NOTIMPL" 0x8000_4001;
    NO_INTERFACE = "E_NOINTERFACE" 0x8000_4002;
    POINTER = "E_POINTER" 0x8000_4003;
    FAIL = "E_FAIL" 0x8000_4005;
    UNEXPECTED = "E_UNEXPECTED" 0x8000_FFFF;
    OUT_OF_MEMORY = "E_OUTOFMEMORY" 0x8007_000E;
    INVALID_ARGUMENT = "E_INVALIDARG" 0x8007_0057;
    INVALID_MEDIA_TYPE = "VFW_E_INVALIDMEDIATYPE" 0x8004_0200;
    ALREADY_CONNECTED = "VFW_E_ALREADY_CONNECTED" 0x8004_0204;
    NO_ACCEPTABLE_TYPES = "VFW_E_NO_ACCEPTABLE_TYPES" 0x8004_0207;
    INVALID_DIRECTION = "VFW_E_INVALID_DIRECTION" 0x8004_0208;
    NOT_CONNECTED = "VFW_E_NOT_CONNECTED" 0x8004_0209;
    NO_ALLOCATOR = "VFW_E_NO_ALLOCATOR" 0x8004_020A;
    RUNTIME_ERROR = "VFW_E_RUNTIME_ERROR" 0x8004_020B;
    BUFFER_NOT_SET = "VFW_E_BUFFER_NOTSET" 0x8004_020C;
    BUFFER_OVERFLOW = "VFW_E_BUFFER_OVERFLOW" 0x8004_020D;
    BAD_ALIGN = "VFW_E_BADALIGN" 0x8004_020E;
    ALREADY_COMMITTED = "VFW_E_ALREADY_COMMITTED" 0x8004_020F;
    BUFFERS_OUTSTANDING = "VFW_E_BUFFERS_OUTSTANDING" 0x8004_0210;
    NOT_COMMITTED = "VFW_E_NOT_COMMITTED" 0x8004_0211;
    SIZE_NOT_SET = "VFW_E_SIZENOTSET" 0x8004_0212;
    NOT_FOUND = "VFW_E_NOT_FOUND" 0x8004_0216;
    NOT_STOPPED = "VFW_E_NOT_STOPPED" 0x8004_0224;
    WRONG_STATE = "VFW_E_WRONG_STATE" 0x8004_0227;
    TYPE_NOT_ACCEPTED = "VFW_E_TYPE_NOT_ACCEPTED" 0x8004_022A;
    SAMPLE_REJECTED = "VFW_E_SAMPLE_REJECTED" 0x8004_022B;
    TIMEOUT = "VFW_E_TIMEOUT" 0x8004_022E;
    NO_TRANSPORT = "VFW_E_NO_TRANSPORT" 0x8004_0266;
    PROP_ID_UNSUPPORTED = "E_PROP_ID_UNSUPPORTED" 0x8007_0490;
    PROP_SET_UNSUPPORTED = "E_PROP_SET_UNSUPPORTED" 0x8007_0492;
    SAMPLE_TIME_NOT_SET = "VFW_E_SAMPLE_TIME_NOT_SET" 0x8004_0249;
    MEDIA_TIME_NOT_SET = "VFW_E_MEDIA_TIME_NOT_SET" 0x8004_0251;
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "HRESULT {:#010x}", self.0 as u32),
        }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_success_code_is_never_a_failure() {
        assert_eq!(Failure::from_code(0), None, "S_OK");
        assert_eq!(Failure::from_code(1), None, "S_FALSE");
        assert_eq!(Failure::from_failed(0), Failure::UNEXPECTED);
    }

    #[test]
    fn an_unnamed_code_prints_as_a_number_that_can_be_looked_up() {
        assert_eq!(Failure::from_failed(0x8004_02ff_u32 as i32).to_string(), "HRESULT 0x800402ff");
        assert_eq!(Failure::NO_ALLOCATOR.to_string(), "VFW_E_NO_ALLOCATOR");
    }
}
