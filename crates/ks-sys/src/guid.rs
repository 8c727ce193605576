//! [`GUID`]: the one record that is written by hand, so that it can be parsed, compared and printed.

use core::fmt;

/// A globally unique identifier, laid out as Windows does. [DDI page: guiddef](https://learn.microsoft.com/windows/win32/api/guiddef/ns-guiddef-guid)
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[allow(non_snake_case)]
pub struct GUID {
    pub Data1: u32,
    pub Data2: u16,
    pub Data3: u16,
    pub Data4: [u8; 8],
}

impl GUID {
    /// From the digits in the order in which people write them.
    pub const fn from_u128(digits: u128) -> Self {
        GUID {
            Data1: (digits >> 96) as u32,
            Data2: (digits >> 80) as u16,
            Data3: (digits >> 64) as u16,
            Data4: (digits as u64).to_be_bytes(),
        }
    }

    /// The digits in the order in which people write them.
    pub const fn to_u128(&self) -> u128 {
        (self.Data1 as u128) << 96
            | (self.Data2 as u128) << 80
            | (self.Data3 as u128) << 64
            | u64::from_be_bytes(self.Data4) as u128
    }

    /// Reads `642f5d00-4791-11d0-a5d6-28db04c10000`, in either case, with or without braces; `None` for anything else.
    pub const fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [b'{', digits @ .., b'}'] => parse_digits(digits),
            digits => parse_digits(digits),
        }
    }
}

const fn parse_digits(text: &[u8]) -> Option<GUID> {
    if text.len() != 36 {
        return None;
    }
    let (mut digits, mut at) = (0_u128, 0);
    while at < text.len() {
        match (at, text[at]) {
            (8 | 13 | 18 | 23, b'-') => {}
            (8 | 13 | 18 | 23, _) => return None,
            (_, digit) => match (digit as char).to_digit(16) {
                Some(value) => digits = digits << 4 | value as u128,
                None => return None,
            },
        }
        at += 1;
    }
    Some(GUID::from_u128(digits))
}

/// As the registry and an INF write it, in capitals and without braces.
impl fmt::Display for GUID {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, tail @ ..] = self.Data4;
        write!(f, "{:08X}-{:04X}-{:04X}-{a:02X}{b:02X}-", self.Data1, self.Data2, self.Data3)?;
        tail.iter().try_for_each(|byte| write!(f, "{byte:02X}"))
    }
}

impl fmt::Debug for GUID {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::str::FromStr for GUID {
    type Err = NotAGuid;

    fn from_str(text: &str) -> Result<Self, NotAGuid> {
        GUID::parse(text).ok_or(NotAGuid)
    }
}

/// The text is not of the form `642F5D00-4791-11D0-A5D6-28DB04C10000`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAGuid;

impl fmt::Display for NotAGuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a GUID; it is written as 642F5D00-4791-11D0-A5D6-28DB04C10000, braces allowed")
    }
}

impl core::error::Error for NotAGuid {}
