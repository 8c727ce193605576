//! Structures as bytes: writing and reading the little-endian numbers that KS structures are made of.

use crate::{Buffer, Failure, GUID, Transport};

/// A structure under construction.
#[derive(Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub(crate) fn u32(mut self, value: u32) -> Self {
        self.0.extend(value.to_le_bytes());
        self
    }

    pub(crate) fn u64(mut self, value: u64) -> Self {
        self.0.extend(value.to_le_bytes());
        self
    }

    pub(crate) fn guid(mut self, guid: &GUID) -> Self {
        self.0.extend(guid_bytes(guid));
        self
    }

    pub(crate) fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend(bytes);
        self
    }

    /// Zeros up to a multiple of `alignment`.
    pub(crate) fn align(mut self, alignment: usize) -> Self {
        self.0.resize(self.0.len().next_multiple_of(alignment), 0);
        self
    }

    pub(crate) fn done(self) -> Vec<u8> {
        self.0
    }
}

pub(crate) fn guid_bytes(guid: &GUID) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&guid.Data1.to_le_bytes());
    bytes[4..6].copy_from_slice(&guid.Data2.to_le_bytes());
    bytes[6..8].copy_from_slice(&guid.Data3.to_le_bytes());
    bytes[8..].copy_from_slice(&guid.Data4);
    bytes
}

pub(crate) fn u32_at(bytes: &[u8], offset: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(offset..)?.first_chunk()?))
}

pub(crate) fn u64_at(bytes: &[u8], offset: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.get(offset..)?.first_chunk()?))
}

pub(crate) fn guid_at(bytes: &[u8], offset: usize) -> Option<GUID> {
    let b: &[u8; 16] = bytes.get(offset..)?.first_chunk()?;
    Some(GUID {
        Data1: u32_at(b, 0)?,
        Data2: u16::from_le_bytes([b[4], b[5]]),
        Data3: u16::from_le_bytes([b[6], b[7]]),
        Data4: *b.last_chunk()?,
    })
}

/// A transport's buffer with these bytes; no bytes are no buffer (NULL).
pub(crate) fn buffer(
    transport: &dyn Transport,
    bytes: &[u8],
    alignment: usize,
) -> Result<Option<Buffer>, Failure> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let mut buffer = transport.alloc_buffer(bytes.len(), alignment)?;
    buffer.copy_from_slice(bytes);
    Ok(Some(buffer))
}

/// The entries of a KSMULTIPLE_ITEM list: `Count` entries that each begin on a multiple of 8 and whose first word is
/// their size (data ranges). None if the list does not add up.
pub(crate) fn sized_entries(list: &[u8]) -> Option<Vec<Vec<u8>>> {
    let (size, count) = (u32_at(list, 0)?, u32_at(list, 4)?);
    let mut rest = list.get(8..size as usize)?;
    let mut entries = Vec::new();
    for _ in 0..count {
        let len = u32_at(rest, 0)? as usize;
        entries.push(rest.get(..len).filter(|entry| entry.len() >= 4)?.to_vec());
        rest = rest.get(len.next_multiple_of(8)..).unwrap_or_default();
    }
    Some(entries)
}

/// The entries of a KSMULTIPLE_ITEM list of structures of `N` bytes.
pub(crate) fn fixed_entries<const N: usize>(list: &[u8]) -> Option<Vec<[u8; N]>> {
    let (size, count) = (u32_at(list, 0)?, u32_at(list, 4)? as usize);
    let (entries, _) = list.get(8..size as usize)?.as_chunks::<N>();
    Some(entries.get(..count)?.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DataFormat;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_answer_of_a_driver_makes_reading_a_list_panic_or_give_more_than_came(
            mut list in prop::collection::vec(any::<u8>(), 0..200), small: bool
        ) {
            if small {
                list.iter_mut().enumerate().filter(|(at, _)| at % 4 != 0).for_each(|(_, byte)| *byte = 0);
            }
            let sized = sized_entries(&list).unwrap_or_default();
            prop_assert!(sized.iter().map(Vec::len).sum::<usize>() <= list.len());
            let fixed = fixed_entries::<24>(&list).unwrap_or_default();
            prop_assert!(24 * fixed.len() <= list.len());
            if let Some(format) = DataFormat::new(list.clone()) {
                prop_assert!(format.bytes().len() >= 64 && format.bytes().len() <= list.len());
                let _ = (format.video(), format.default_video(), format.frame_bytes());
            }
        }
    }

    #[test]
    fn a_list_of_ranges_is_read_entry_by_entry_each_on_a_multiple_of_eight() {
        let entry = |len: u32, fill: u8| {
            let mut bytes = vec![fill; len as usize];
            bytes[..4].copy_from_slice(&len.to_le_bytes());
            bytes
        };
        let body = Writer::default().bytes(&entry(66, 1)).align(8).bytes(&entry(64, 2)).done();
        let list = Writer::default().u32(8 + body.len() as u32).u32(2).bytes(&body).done();
        assert_eq!(sized_entries(&list), Some(vec![entry(66, 1), entry(64, 2)]));
        let counts_too_many = Writer::default().u32(8 + body.len() as u32).u32(3).bytes(&body).done();
        assert_eq!(sized_entries(&counts_too_many), None);
    }
}
