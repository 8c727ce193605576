//! Which memory types all pins of a pipe could use, and how much each could weigh at most.
//!
//! A type that some pin has no item for is left out before anything is tried, and the weightiest come first, so that a
//! pipe in which every pin names a memory of its own takes no longer than one in which all name the same.

use super::choose::Asker;
use crate::{Item, MemoryType};
use alloc::{collections::BTreeMap, vec::Vec};
use ks_sys::GUID;

/// A memory type that every pin has an item for.
pub(super) struct Memory {
    pub(super) memory: MemoryType,
    /// The sum over the pins of the weightiest item that goes along with it.
    pub(super) at_most: u64,
    /// Of two that weigh the same the one that was named first, in the direction of the data, is taken.
    pub(super) place: usize,
}

/// What has been counted of one type.
#[derive(Default)]
struct Count {
    place: usize,
    /// Pins that name it and have no general item, and those pins' weights.
    named_only: usize,
    weight: u64,
}

/// The memory types that occur and that all pins could use, those that could weigh most first.
pub(super) fn possible(askers: &[Asker]) -> Vec<Memory> {
    let mut found = general(askers);
    found.extend(of_devices(askers));
    found.sort_by_key(|memory| (core::cmp::Reverse(memory.at_most), memory.place));
    found
}

/// The types of ks.h: few, so each is held against every item.
fn general(askers: &[Asker]) -> Vec<Memory> {
    const TYPES: [MemoryType; 6] = [
        MemoryType::DONT_CARE,
        MemoryType::SYSTEM,
        MemoryType::USER,
        MemoryType::KERNEL_PAGED,
        MemoryType::KERNEL_NONPAGED,
        MemoryType::DEVICE_UNKNOWN,
    ];
    let all = || askers.iter().flat_map(|asker| &asker.items);
    let of_type = |memory: MemoryType| {
        let place = all().position(|(_, item)| item.memory == memory)?;
        let weights = askers.iter().map(|asker| heaviest(asker, |item| item.memory.agree(memory).is_some()));
        let at_most = weights.sum::<Option<u64>>()?;
        Some(Memory { memory, at_most, place })
    };
    TYPES.into_iter().filter_map(of_type).collect()
}

/// The types that vendors name: any number, so they are counted in one pass. A pin goes along with such a type if it
/// names it, or by an item for any memory or for any device's.
fn of_devices(askers: &[Asker]) -> impl Iterator<Item = Memory> + use<> {
    let mut counts: BTreeMap<GUID, Count> = BTreeMap::new();
    let (mut place, mut with_general, mut general_weight) = (0, 0, 0);
    for asker in askers {
        let general =
            heaviest(asker, |item| !names_a_device(item) && item.memory.agree(ANY_DEVICE).is_some());
        with_general += usize::from(general.is_some());
        general_weight += general.unwrap_or(0);
        let mut own: BTreeMap<GUID, (usize, u64)> = BTreeMap::new();
        for (_, item) in &asker.items {
            if names_a_device(item) {
                let (_, weight) = own.entry(item.memory.0).or_insert((place, 0));
                *weight = u64::from(item.weight).max(*weight);
            }
            place += 1;
        }
        for (memory, (place, weight)) in own {
            let count = counts.entry(memory).or_insert(Count { place, ..Count::default() });
            count.named_only += usize::from(general.is_none());
            count.weight += weight.saturating_sub(general.unwrap_or(0));
        }
    }
    let pins = askers.len();
    let usable = move |count: &Count| with_general + count.named_only == pins;
    counts.into_iter().filter(move |(_, count)| usable(count)).map(move |(memory, count)| Memory {
        memory: MemoryType(memory),
        at_most: general_weight + count.weight,
        place: count.place,
    })
}

const ANY_DEVICE: MemoryType = MemoryType::DEVICE_UNKNOWN;

/// Whether the item asks for the memory of a certain device.
fn names_a_device(item: &Item) -> bool {
    item.memory.is_device() && item.memory != ANY_DEVICE
}

/// The weight of the weightiest item that `goes`. Items are sorted by weight.
fn heaviest(asker: &Asker, goes: impl Fn(&Item) -> bool) -> Option<u64> {
    asker.items.iter().find(|(_, item)| goes(item)).map(|(_, item)| u64::from(item.weight))
}
