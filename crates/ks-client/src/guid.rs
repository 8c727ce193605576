//! A GUID, as it lies in memory.

use std::fmt;

/// guiddef.h's GUID.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(non_snake_case, reason = "guiddef.h's names")]
pub struct GUID {
    pub Data1: u32,
    pub Data2: u16,
    pub Data3: u16,
    pub Data4: [u8; 8],
}

impl fmt::Debug for GUID {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{:08X}-{:04X}-{:04X}-", self.Data1, self.Data2, self.Data3)?;
        for (i, byte) in self.Data4.iter().enumerate() {
            write!(f, "{}{byte:02X}", if i == 2 { "-" } else { "" })?;
        }
        f.write_str("}")
    }
}
