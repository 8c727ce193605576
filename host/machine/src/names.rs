//! Names for addresses, so that no address enters a transcript or a report.
//!
//! An object is named once, when it is made (`pin:0`, counting up for each kind); anything else is described by where it
//! lies: an image and an offset, a pool block by its ordinal, a stack, a client buffer.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::arena;
use crate::machine::Machine;
use crate::map::NumberMap;

#[derive(Default)]
pub(crate) struct Names {
    by_address: NumberMap<usize, String>,
    counts: HashMap<&'static str, u32>,
}

impl Machine {
    /// Names the object at `address` after its kind, `pin` → `pin:0`, and tells the name.
    pub fn name(&self, address: usize, kind: &'static str) -> String {
        let mut names = self.names.borrow_mut();
        let count = names.counts.entry(kind).or_default();
        let name = format!("{kind}:{count}");
        *count += 1;
        names.by_address.insert(address, name.clone());
        name
    }

    /// Gives the object a name of the caller's own.
    pub fn name_as(&self, address: usize, name: impl Into<String>) {
        self.names.borrow_mut().by_address.insert(address, name.into());
    }

    /// The object is gone; its address may become something else.
    pub fn forget(&self, address: usize) {
        self.names.borrow_mut().by_address.remove(&address);
    }

    pub fn name_of(&self, address: usize) -> Option<String> {
        self.names.borrow().by_address.get(&address).cloned()
    }

    /// Says what an address is, without saying the address.
    pub fn describe(&self, address: usize) -> String {
        if address == 0 {
            return "NULL".into();
        }
        if let Some(name) = self.name_of(address) {
            return name;
        }
        if let Some(place) = self.describe_in_image(address) {
            return place;
        }
        if arena::POOL.contains(address) {
            return self.describe_in_pool(address);
        }
        match address {
            a if arena::USER.contains(a) => "user buffer".into(),
            a if arena::STACKS.contains(a) => "stack".into(),
            a if arena::KERNEL.contains(a) => "kernel".into(),
            a if a < 0x1_0000 => format!("{a:#x}"),
            _ => "outside".into(),
        }
    }

    fn describe_in_pool(&self, address: usize) -> String {
        let Some((block, ordinal)) = self.pool_block_at(address) else { return "free pool".into() };
        let base = self.name_of(block).unwrap_or_else(|| format!("pool:{ordinal}"));
        match address - block {
            0 => base,
            offset => format!("{base}+{offset:#x}"),
        }
    }

    pub(crate) fn reset_names(&self) {
        *self.names.borrow_mut() = Names::default();
    }
}

pub(crate) type NamesCell = RefCell<Names>;
