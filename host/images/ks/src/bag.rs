//! Object bags: dynamic memory and its clean-up, tied to an object (stream/object-bags, KsAddItemToObjectBag).
//!
//! "A minidriver can share dynamically allocated data among several objects by placing a given item in more than one object
//! bag. AVStream does not release the given item until it is no longer contained in any object bag." So the number of bags
//! an item is in is counted per machine; the free routine of the last bag that lets it go runs.

use core::cell::RefCell;
use core::ffi::c_void;
use std::collections::HashMap;

use ks_sys::PFNKSFREE;

use crate::nt;
use crate::ptr::Ptr;

struct Item {
    address: *mut c_void,
    free: PFNKSFREE,
}

/// What KSOBJECT_BAG points to.
#[derive(Default)]
pub(crate) struct Bag {
    items: RefCell<Vec<Item>>,
}

/// In how many bags each item is.
#[derive(Default)]
struct Shares(RefCell<HashMap<usize, u32>>);

impl Shares {
    fn add(&self, item: usize) {
        *self.0.borrow_mut().entry(item).or_insert(0) += 1;
    }

    /// True when that was the last bag.
    fn remove(&self, item: usize) -> bool {
        let mut counts = self.0.borrow_mut();
        let left = counts.get_mut(&item).map_or(0, |n| {
            *n -= 1;
            *n
        });
        if left == 0 {
            counts.remove(&item);
        }
        left == 0
    }
}

pub(crate) fn create() -> Option<Ptr<Bag>> {
    nt::create(Bag::default())
}

/// The bag behind a KSOBJECT_BAG of the driver's.
pub(crate) fn of(bag: ks_sys::KSOBJECT_BAG) -> Option<Ptr<Bag>> {
    Ptr::of(bag.cast::<Bag>())
}

/// KsAddItemToObjectBag: the item may be in the bag only once; adding it again changes its free routine.
pub(crate) fn add(bag: Ptr<Bag>, address: *mut c_void, free: PFNKSFREE) {
    let mut items = bag.items.borrow_mut();
    match items.iter_mut().find(|i| i.address == address) {
        Some(item) => item.free = free,
        None => {
            items.push(Item { address, free });
            nt::state::<Shares>().add(address.addr());
        }
    }
}

pub(crate) fn contains(bag: Ptr<Bag>, address: *mut c_void) -> bool {
    bag.items.borrow().iter().any(|i| i.address == address)
}

/// KsRemoveItemFromObjectBag: the number of bags it was in before, 0 when it was not in this one.
pub(crate) fn remove(bag: Ptr<Bag>, address: *mut c_void, then: Disposal) -> u32 {
    let item = {
        let mut items = bag.items.borrow_mut();
        let Some(at) = items.iter().position(|i| i.address == address) else { return 0 };
        items.remove(at)
    };
    let shares = nt::state::<Shares>();
    let before = shares.0.borrow().get(&address.addr()).copied().unwrap_or(1);
    if shares.remove(address.addr()) && then == Disposal::Free {
        release(item);
    }
    before
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Disposal {
    Free,
    Keep,
}

/// The default clean-up is ExFreePool; the last item added goes first.
fn release(item: Item) {
    match item.free {
        Some(free) => crate::call!("PFNKSFREE", free(item.address)),
        None => nt::free_pool(item.address),
    }
}

/// KsFreeObjectBag, and the end of every object: "AVStream removes every item from the object bag and calls the associated cleanup
/// routines".
pub(crate) fn destroy(bag: Ptr<Bag>) {
    loop {
        let item = bag.items.borrow_mut().pop();
        let Some(item) = item else { break };
        if nt::state::<Shares>().remove(item.address.addr()) {
            release(item);
        }
    }
    nt::destroy(bag);
}

/// KsCopyObjectBagItems: the destination shares every item of the source.
pub(crate) fn copy(to: Ptr<Bag>, from: Ptr<Bag>) {
    let items: Vec<_> = from.items.borrow().iter().map(|i| (i.address, i.free)).collect();
    for (address, free) in items {
        add(to, address, free);
    }
}
