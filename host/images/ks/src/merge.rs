//! KsMergeAutomationTables: one table from two, the first dominant (nf-ks-ksmergeautomationtables).
//!
//! Sets that both have become one set, whose items are the first table's and those of the second that the first lacks.

use core::ffi::c_void;

use ks_sys::{
    GUID, KSAUTOMATION_TABLE, KSEVENT_ITEM, KSEVENT_SET, KSMETHOD_ITEM, KSMETHOD_SET, KSPROPERTY_ITEM,
    KSPROPERTY_SET,
};

use crate::bag::{self, Bag, Disposal};
use crate::nt;
use crate::ptr::{self, Ptr};
use crate::status::{INSUFFICIENT_RESOURCES, Nt};

/// The layout the three kinds of set share: a GUID, a count, an array of items that begin with their id.
#[derive(Clone, Copy)]
struct Set {
    guid: *const GUID,
    count: u32,
    items: *const u8,
}

/// Memory that goes with the merged table: one block, cut up front to back.
struct Block {
    next: *mut u8,
}

impl Block {
    fn take(&mut self, size: usize) -> *mut u8 {
        let at = self.next;
        self.next = self.next.wrapping_add(size.next_multiple_of(8));
        at
    }

    fn copy(&mut self, from: &[u8]) -> *mut u8 {
        let at = self.take(from.len());
        ptr::bytes(at, from.len()).copy_from_slice(from);
        at
    }
}

/// "If both tables are NULL, this routine performs no action and returns STATUS_SUCCESS." "If an input table is in an object bag at
/// call-time, AVStream removes the table from the object bag."
pub(crate) fn merge(
    a: Option<Ptr<KSAUTOMATION_TABLE>>,
    b: Option<Ptr<KSAUTOMATION_TABLE>>,
    bag: Option<Ptr<Bag>>,
) -> Nt<Option<Ptr<KSAUTOMATION_TABLE>>> {
    if a.is_none() && b.is_none() {
        return Ok(None);
    }
    let size = size_of::<KSAUTOMATION_TABLE>() + [a, b].into_iter().flatten().map(bytes_of).sum::<usize>();
    let memory = nt::allocate(size, *b"KsAT");
    let table: Ptr<KSAUTOMATION_TABLE> = Ptr::of(memory.cast()).ok_or(INSUFFICIENT_RESOURCES)?;
    let mut block = Block { next: memory };
    block.take(size_of::<KSAUTOMATION_TABLE>());
    fill(table, a, b, &mut block);
    if let Some(bag) = bag {
        for old in [a, b].into_iter().flatten() {
            bag::remove(bag, old.raw().cast(), Disposal::Free);
        }
        bag::add(bag, table.raw().cast::<c_void>(), None);
    }
    Ok(Some(table))
}

fn fill(
    table: Ptr<KSAUTOMATION_TABLE>,
    a: Option<Ptr<KSAUTOMATION_TABLE>>,
    b: Option<Ptr<KSAUTOMATION_TABLE>>,
    block: &mut Block,
) {
    let tables: Vec<_> = [a, b].into_iter().flatten().collect();
    let t = table.edit();
    let size =
        tables.iter().map(|t| t.PropertyItemSize).max().unwrap_or(0).max(size_of::<KSPROPERTY_ITEM>() as u32);
    let sets = merge_sets(
        &tables,
        property_sets,
        |t| t.PropertyItemSize as usize,
        size_of::<KSPROPERTY_ITEM>(),
        size as usize,
        block,
    );
    t.PropertyItemSize = size;
    t.PropertySetsCount = sets.len() as u32;
    t.PropertySets = lay(
        block,
        sets.iter().map(|s| KSPROPERTY_SET {
            Set: s.guid,
            PropertiesCount: s.count,
            PropertyItem: s.items.cast(),
            FastIoCount: 0,
            FastIoTable: core::ptr::null(),
        }),
    );
    let size =
        tables.iter().map(|t| t.MethodItemSize).max().unwrap_or(0).max(size_of::<KSMETHOD_ITEM>() as u32);
    let sets = merge_sets(
        &tables,
        method_sets,
        |t| t.MethodItemSize as usize,
        size_of::<KSMETHOD_ITEM>(),
        size as usize,
        block,
    );
    t.MethodItemSize = size;
    t.MethodSetsCount = sets.len() as u32;
    t.MethodSets = lay(
        block,
        sets.iter().map(|s| KSMETHOD_SET {
            Set: s.guid,
            MethodsCount: s.count,
            MethodItem: s.items.cast(),
            FastIoCount: 0,
            FastIoTable: core::ptr::null(),
        }),
    );
    let size =
        tables.iter().map(|t| t.EventItemSize).max().unwrap_or(0).max(size_of::<KSEVENT_ITEM>() as u32);
    let sets = merge_sets(
        &tables,
        event_sets,
        |t| t.EventItemSize as usize,
        size_of::<KSEVENT_ITEM>(),
        size as usize,
        block,
    );
    t.EventItemSize = size;
    t.EventSetsCount = sets.len() as u32;
    t.EventSets = lay(
        block,
        sets.iter().map(|s| KSEVENT_SET { Set: s.guid, EventsCount: s.count, EventItem: s.items.cast() }),
    );
}

fn property_sets(t: Ptr<KSAUTOMATION_TABLE>) -> Vec<Set> {
    ptr::array(t.PropertySets, t.PropertySetsCount)
        .iter()
        .map(|s| Set { guid: s.Set, count: s.PropertiesCount, items: s.PropertyItem.cast() })
        .collect()
}

fn method_sets(t: Ptr<KSAUTOMATION_TABLE>) -> Vec<Set> {
    ptr::array(t.MethodSets, t.MethodSetsCount)
        .iter()
        .map(|s| Set { guid: s.Set, count: s.MethodsCount, items: s.MethodItem.cast() })
        .collect()
}

fn event_sets(t: Ptr<KSAUTOMATION_TABLE>) -> Vec<Set> {
    ptr::array(t.EventSets, t.EventSetsCount)
        .iter()
        .map(|s| Set { guid: s.Set, count: s.EventsCount, items: s.EventItem.cast() })
        .collect()
}

fn lay<T>(block: &mut Block, records: impl ExactSizeIterator<Item = T>) -> *const T {
    let first: *mut T = block.take(records.len() * size_of::<T>()).cast();
    for (at, record) in records.enumerate() {
        ptr::put(first.wrapping_add(at), record);
    }
    first
}

/// One Set for each GUID of both tables; items of the first table before those of the second, each id once.
fn merge_sets(
    tables: &[Ptr<KSAUTOMATION_TABLE>],
    sets_of: fn(Ptr<KSAUTOMATION_TABLE>) -> Vec<Set>,
    item_size: fn(Ptr<KSAUTOMATION_TABLE>) -> usize,
    least: usize,
    size: usize,
    block: &mut Block,
) -> Vec<Set> {
    let mut order: Vec<GUID> = Vec::new();
    let all: Vec<(Set, usize)> = tables
        .iter()
        .flat_map(|t| sets_of(*t).into_iter().map(move |s| (s, item_size(*t).max(least))))
        .collect();
    for (set, _) in &all {
        if let Some(guid) = ptr::read(set.guid).filter(|g| !order.contains(g)) {
            order.push(guid);
        }
    }
    order.iter().map(|guid| merge_one(&all, guid, size, block)).collect()
}

fn merge_one(all: &[(Set, usize)], guid: &GUID, size: usize, block: &mut Block) -> Set {
    let mut known: Vec<u32> = Vec::new();
    let first = block.next;
    let mut guid_at = core::ptr::null();
    for (set, stride) in all.iter().filter(|(s, _)| ptr::read(s.guid) == Some(*guid)) {
        guid_at = set.guid;
        for at in 0..set.count as usize {
            let item = set.items.wrapping_add(at * stride);
            let Some(id) = ptr::read(item.cast::<u32>()).filter(|id| !known.contains(id)) else { continue };
            known.push(id);
            let mut bytes = ptr::bytes(item.cast_mut(), *stride).to_vec();
            bytes.resize(size, 0);
            block.copy(&bytes);
        }
    }
    Set { guid: guid_at, count: known.len() as u32, items: first }
}

/// Room enough for everything of one table, whichever sets meet: items at the largest of the known sizes.
fn bytes_of(t: Ptr<KSAUTOMATION_TABLE>) -> usize {
    const LARGEST: usize = 256;
    let item = |size: u32| (size as usize).max(LARGEST);
    let count = |sets: Vec<Set>| sets.iter().map(|s| s.count as usize).sum::<usize>();
    let sets = (t.PropertySetsCount + t.MethodSetsCount + t.EventSetsCount) as usize;
    sets * size_of::<KSPROPERTY_SET>()
        + count(property_sets(t)) * item(t.PropertyItemSize)
        + count(method_sets(t)) * item(t.MethodItemSize)
        + count(event_sets(t)) * item(t.EventItemSize)
}
