//! The names by which KS objects are created: `{GUID}\` in UTF-16, then the create's parameters as they are.
//!
//! `KsCreatePin`, `KsCreateAllocator`, `KsCreateClock` and `KsCreateTopologyNode` all open an object relative to
//! another's handle; the text is a KSSTRING_… of ks.h and the parameters are the function's structure.

/// KSSTRING_Pin: a pin, relative to its filter; the parameters are a `KSPIN_CONNECT` and a data format.
pub const PIN: &str = "{146F1A80-4791-11D0-A5D6-28DB04C10000}";
/// KSSTRING_Allocator: an allocator, relative to a sink pin; the parameters are a `KSALLOCATOR_FRAMING`.
pub const ALLOCATOR: &str = "{642F5D00-4791-11D0-A5D6-28DB04C10000}";
/// KSSTRING_Clock: a clock, relative to a pin; the parameters are a `KSCLOCK_CREATE`.
pub const CLOCK: &str = "{53172480-4791-11D0-A5D6-28DB04C10000}";
/// KSSTRING_TopologyNode: a node, relative to a filter or pin; the parameters are a `KSNODE_CREATE`.
pub const TOPOLOGY_NODE: &str = "{0621061A-EE75-11D0-B915-00A0C9223196}";

/// The name of a create: the text of `class`, a backslash, the parameters.
///
/// A name is counted in UTF-16 units, so an odd number of parameter bytes is padded with one zero byte; every
/// structure of ks.h has an even size, and a data format carries its own.
#[must_use]
pub fn create(class: &str, parameters: &[u8]) -> Vec<u8> {
    let mut name: Vec<u8> =
        class.encode_utf16().chain([u16::from(b'\\')]).flat_map(u16::to_le_bytes).collect();
    name.extend_from_slice(parameters);
    if name.len() % 2 == 1 {
        name.push(0);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_guid_a_backslash_and_the_parameters_to_the_byte() {
        let name = create(ALLOCATOR, &[1, 2, 3, 4]);
        assert_eq!(name.len(), 2 * 39 + 4, "38 characters of GUID, one backslash, four bytes");
        assert_eq!(name[..2], [b'{', 0]);
        assert_eq!(name[76..], [b'\\', 0, 1, 2, 3, 4]);
    }
}
