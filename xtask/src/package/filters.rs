//! The filters of an image: its own tables, read without running it, against what the INF installs.
//!
//! "Installed, but not visible" is mostly a reference string of the INF that the driver does not register. The driver's
//! are in its KSFILTER_DESCRIPTORs, which avstream builds at compile time, so they lie in the image: a descriptor is
//! found by the pointer to its ReferenceGuid, and all of them by the KSDEVICE_DESCRIPTOR that counts them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use inf_lint::Inf;
use inf_lint::plan::Plan;
use object::read::pe::PeFile64;
use object::{Object, ObjectSection};

/// Offsets in KSFILTER_DESCRIPTOR and KSDEVICE_DESCRIPTOR of 64-bit Windows.
const REFERENCE_GUID: u64 = 24;
const CATEGORIES_COUNT: u64 = 48;
const CATEGORIES: u64 = 56;
const FILTER_DESCRIPTORS_COUNT: u64 = 8;
const FILTER_DESCRIPTORS: u64 = 16;

type Guid = [u8; 16];

/// Fails unless the image registers exactly the filters and categories of the INF.
pub(super) fn agree(image: &[u8], inf: &[u8]) -> Result<()> {
    let installed = installed(inf)?;
    let image = Image::parse(image)?;
    let mut descriptors = Vec::new();
    for (reference, categories) in &installed {
        let descriptor = image.descriptor(reference).with_context(|| {
            format!("the INF installs a filter {}, which the driver does not have", text(reference))
        })?;
        let registered: BTreeSet<Guid> = image.categories(descriptor).into_iter().flatten().collect();
        ensure!(
            registered == *categories,
            "filter {} is in the categories {} of the driver, but {} of the INF",
            text(reference),
            list(&registered),
            list(categories)
        );
        descriptors.push(descriptor);
    }
    let known = image
        .count_of_filters(&descriptors)
        .context("the driver's KSDEVICE_DESCRIPTOR is not to be found")?;
    ensure!(known == installed.len(), "the driver has {known} filters, the INF installs {}", installed.len());
    Ok(())
}

/// Reference string and categories of every filter that the INF installs.
fn installed(inf: &[u8]) -> Result<BTreeMap<Guid, BTreeSet<Guid>>> {
    let inf = Inf::parse(inf).map_err(|finding| anyhow::anyhow!("{finding}"))?;
    let plan = Plan::of(&inf);
    let mut filters: BTreeMap<Guid, BTreeSet<Guid>> = BTreeMap::new();
    for part in plan.installs.iter().filter_map(|install| install.part(&inf, "Interfaces")) {
        for line in part.directives("AddInterface") {
            let guid = |index| line.value(index).and_then(|field| parse(&inf.text(field)));
            let (category, reference) =
                guid(0).zip(guid(1)).context("an AddInterface line without two GUIDs")?;
            filters.entry(reference).or_default().insert(category);
        }
    }
    ensure!(!filters.is_empty(), "the INF installs no interface");
    Ok(filters)
}

/// The sections of an image at the addresses it was linked for.
struct Image<'i> {
    sections: Vec<(u64, &'i [u8])>,
}

impl<'i> Image<'i> {
    fn parse(bytes: &'i [u8]) -> Result<Self> {
        let file = PeFile64::parse(bytes).context("ksframe.sys is no 64-bit image")?;
        let sections = file.sections().map(|section| Ok((section.address(), section.data()?)));
        Ok(Self { sections: sections.collect::<Result<_>>()? })
    }

    /// The descriptor whose ReferenceGuid is this one.
    fn descriptor(&self, reference: &Guid) -> Option<u64> {
        let guids = self.places(reference);
        let pointers = guids.iter().flat_map(|guid| self.places(&guid.to_le_bytes()));
        pointers
            .filter_map(|pointer| pointer.checked_sub(REFERENCE_GUID))
            .find(|start| self.categories(*start).is_some())
    }

    fn categories(&self, descriptor: u64) -> Option<Vec<Guid>> {
        let count = self.u32(descriptor + CATEGORIES_COUNT).filter(|count| (1..=16).contains(count))?;
        let first = self.u64(descriptor + CATEGORIES)?;
        (0..u64::from(count)).map(|index| self.bytes(first + 16 * index)).collect()
    }

    /// FilterDescriptorsCount of the device descriptor whose array begins with one of these.
    fn count_of_filters(&self, descriptors: &[u64]) -> Option<usize> {
        let arrays = descriptors.iter().flat_map(|descriptor| self.places(&descriptor.to_le_bytes()));
        let pointers = arrays.flat_map(|array| self.places(&array.to_le_bytes()));
        let counts =
            pointers.filter_map(|pointer| self.u32(pointer - FILTER_DESCRIPTORS + FILTER_DESCRIPTORS_COUNT));
        counts.map(|count| count as usize).find(|count| (1..=64).contains(count))
    }

    /// Every address, by steps of four, at which these bytes lie.
    fn places(&self, wanted: &[u8]) -> Vec<u64> {
        let in_section = |&(address, data): &(u64, &[u8])| {
            let places = (0..data.len()).step_by(4).filter(|&place| data[place..].starts_with(wanted));
            places.map(|place| address + place as u64).collect::<Vec<_>>()
        };
        self.sections.iter().flat_map(in_section).collect()
    }

    fn u32(&self, address: u64) -> Option<u32> {
        self.bytes(address).map(u32::from_le_bytes)
    }

    fn u64(&self, address: u64) -> Option<u64> {
        self.bytes(address).map(u64::from_le_bytes)
    }

    fn bytes<const N: usize>(&self, address: u64) -> Option<[u8; N]> {
        self.sections.iter().find_map(|&(start, data)| {
            let place = usize::try_from(address.checked_sub(start)?).ok()?;
            data.get(place..)?.first_chunk().copied()
        })
    }
}

/// `{99F03C88-AC30-...}` as it lies in memory: the first three parts little-endian.
fn parse(text: &str) -> Option<Guid> {
    let digits: String = text.strip_prefix('{')?.strip_suffix('}')?.split('-').collect();
    let number = u128::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 32)?;
    let mut guid = number.to_be_bytes();
    guid[..4].reverse();
    guid[4..6].reverse();
    guid[6..8].reverse();
    Some(guid)
}

fn text(guid: &Guid) -> String {
    let hex = |range: std::ops::Range<usize>| {
        guid[range].iter().map(|byte| format!("{byte:02X}")).collect::<String>()
    };
    let reversed = |range: std::ops::Range<usize>| {
        guid[range].iter().rev().map(|byte| format!("{byte:02X}")).collect::<String>()
    };
    format!("{{{}-{}-{}-{}-{}}}", reversed(0..4), reversed(4..6), reversed(6..8), hex(8..10), hex(10..16))
}

fn list(guids: &BTreeSet<Guid>) -> String {
    guids.iter().map(text).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{parse, text};

    #[test]
    fn a_guid_lies_in_memory_with_its_first_three_parts_reversed() {
        let guid = parse("{00112233-4455-6677-8899-AABBCCDDEEFF}").expect("a GUID");
        assert_eq!(guid[..8], [0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66]);
        assert_eq!(text(&guid), "{00112233-4455-6677-8899-AABBCCDDEEFF}");
    }

    #[test]
    fn what_is_no_guid_is_none() {
        assert!(
            ["", "GLOBAL", "{00112233}", "{00112233-4455-6677-8899-AABBCCDDEEFG}"]
                .iter()
                .all(|text| parse(text).is_none())
        );
    }
}
