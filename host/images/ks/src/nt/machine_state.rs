//! The machine under the engine: its state, names, threads, IRQL, waiting.

// UNSAFETY: a wait's test reads the cell it waits on by address.
#![allow(unsafe_code)]

use core::cell::Cell;
use std::rc::Rc;

use ks_sys::{DEVICE_OBJECT, GUID};
use machine::machine;

pub(crate) fn state<T: Default + 'static>() -> Rc<T> {
    machine().state::<T>()
}

pub(crate) fn name(address: usize, kind: &'static str) {
    machine().name(address, kind);
}

pub(crate) fn forget(address: usize) {
    machine().forget(address);
}

pub(crate) fn not_emulated(what: &str) -> ! {
    machine::stop::not_emulated(what)
}

/// The Name under MediaCategories of a GUID: of the device's own, "device relative state" (develop/porting-inf-to-windows-driver), else
/// of all.
pub(crate) fn media_category(device: *mut DEVICE_OBJECT, guid: &GUID) -> Option<String> {
    let below = format!(r"MediaCategories\{{{guid}}}");
    let own = ntoskrnl::pnp::instance_of(device).map(|it| ntoskrnl::pnp::driver_key(&it));
    let keys = own.into_iter().chain([r"\Registry\Machine\System\CurrentControlSet\Control".to_owned()]);
    let mut names =
        keys.filter_map(|key| ntoskrnl::registry::value(&format!(r"{key}\{below}"), "Name")?.as_text());
    names.next()
}

pub(crate) fn thread() -> usize {
    machine().current_thread().map_or(1, |t| t.object())
}

/// Sleeps until the owner's cell is 0, and takes it.
pub(crate) fn wait_for_owner(owner: &Cell<usize>) {
    let _ = machine().wait(
        &[core::ptr::from_ref(owner).expose_provenance()],
        |thread, objects| {
            // SAFETY: the address of the cell below, whose mutex outlives everybody who waits for it.
            let owner = unsafe { &*core::ptr::with_exposed_provenance::<Cell<usize>>(objects[0]) };
            (owner.get() == 0).then(|| owner.set(thread.object())).map(|()| 0)
        },
        None,
    );
}

pub(crate) fn owner_left(owner: &Cell<usize>) {
    machine().signal(core::ptr::from_ref(owner).expose_provenance());
}

pub(crate) fn irql() -> u8 {
    machine().irql()
}

/// At DISPATCH_LEVEL until dropped.
pub(crate) struct Raised(u8);

pub(crate) fn raise_to_dispatch() -> Raised {
    let old = irql();
    machine().set_irql(old.max(machine::irql::DISPATCH_LEVEL));
    Raised(old)
}

impl Drop for Raised {
    fn drop(&mut self) {
        machine().set_irql(self.0);
    }
}

pub(crate) fn now_100ns() -> u64 {
    machine().clock.now()
}

pub(crate) fn signal_address(address: usize) {
    machine().signal(address);
}

/// Sleeps until a count that others lower, and signal, is 0.
pub(crate) fn wait_for_zero(count: &Cell<u32>) {
    let _ = machine().wait(
        &[core::ptr::from_ref(count).expose_provenance()],
        |_, objects| {
            // SAFETY: the address of the cell below, whose object outlives the wait.
            let count = unsafe { &*core::ptr::with_exposed_provenance::<Cell<u32>>(objects[0]) };
            (count.get() == 0).then_some(0)
        },
        None,
    );
}
