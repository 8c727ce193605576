//! Events: `KSEVENT_SET`, `KSEVENT_ITEM`; what a client waits for instead of asking again and again.
//!
//! An event is a type with its set and its id ([`Event`]); a pin or filter type lists those it signals (`EVENTS`), and signals one
//! by [`PinRef::signal`], up to `DISPATCH_LEVEL`. Clients come and go without the driver's doing, unless it wants to know: then the
//! event is [`Watched`]. Pages: "Event Handling in AVStream", ns-ks-ksevent_item, nf-ks-kspingenerateevents,
//! nc-ks-pfnksaddevent, nc-ks-pfnksremoveevent.
//!
//! ```
//! use avstream::event::{Event, EventSet, Item, SetId};
//! use avstream::property::OnPin;
//! use avstream::{Pin, PinRef, raw::GUID};
//! struct Health;
//! impl SetId for Health {
//!     const GUID: GUID = GUID::from_u128(0x5a3e_7c11_9d0f_4b62_8e44_21c7_60d9_b3f5);
//! }
//! struct Starved;
//! impl Event for Starved {
//!     type Set = Health;
//!     const ID: u32 = 0;
//! }
//! struct Table<P>(P);
//! impl<P: Pin> Table<P> {
//!     const ITEMS: &'static [Item<OnPin<P>, Health>] = &[Item::plain::<Starved>()];
//!     /// Goes into `Pin::EVENTS`.
//!     const EVENTS: &'static [EventSet<OnPin<P>>] = &[EventSet::new(Self::ITEMS)];
//! }
//! fn tick<P: Pin>(pin: PinRef<'_, P>) {
//!     pin.signal::<Starved>();
//! }
//! ```
//!
//! An event of another set does not compile:
//!
//! ```compile_fail
//! # use avstream::event::{Event, Item, SetId};
//! # use avstream::{Pin, property::OnPin, raw::GUID};
//! # struct Health;
//! # impl SetId for Health { const GUID: GUID = GUID::from_u128(1); }
//! # struct Other;
//! # impl SetId for Other { const GUID: GUID = GUID::from_u128(2); }
//! # struct Starved;
//! # impl Event for Starved { type Set = Health; const ID: u32 = 0; }
//! fn wrong<P: Pin>() -> Item<OnPin<P>, Other> {
//!     Item::plain::<Starved>()
//! }
//! ```

// UNSAFETY: KS keeps entries in C lists, and objects as untyped pointers.
#![allow(unsafe_code)]

use crate::automation::Target;
use crate::filter::{Filter, FilterRef};
use crate::pin::{Pin, PinRef};
use crate::sys::{self, callbacks};
use crate::{NtError, Result};
use core::ffi::c_void;
use core::marker::PhantomData;
use ks_sys::{FILE_OBJECT, GUID, KSEVENT_ENTRY, KSEVENT_ITEM, KSEVENT_SET, KSEVENTDATA, NTSTATUS, PIRP};

/// An event set.
pub trait SetId: 'static {
    /// Its GUID.
    const GUID: GUID;
}

/// An item of an event set.
pub trait Event: 'static {
    /// The set.
    type Set: SetId;
    /// `EventId`.
    const ID: u32;
}

/// An event whose clients the driver wants to know about.
pub trait Watched<T: Target>: Event {
    /// A client wants to be told (`AVStrMiniAddEvent`). An error refuses it. `PASSIVE_LEVEL`.
    fn add(object: T::Ref<'_>) -> Result<()>;
    /// A client that was added wants no more, or is gone (`AVStrMiniRemoveEvent`). Up to `DISPATCH_LEVEL`.
    fn remove(object: T::Ref<'_>);
}

/// An event in its set `S`: `KSEVENT_ITEM`.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Item<T, S>(KSEVENT_ITEM, PhantomData<(T, S)>);

// SAFETY: it holds functions and numbers.
unsafe impl<T, S> Sync for Item<T, S> {}

impl<T: Target, S: SetId> Item<T, S> {
    const fn new<E: Event<Set = S>>(add: ks_sys::PFNKSADDEVENT, remove: ks_sys::PFNKSREMOVEEVENT) -> Self {
        let raw = KSEVENT_ITEM {
            EventId: E::ID,
            DataInput: size_of::<KSEVENTDATA>() as u32,
            ExtraEntryData: 0,
            AddHandler: add,
            RemoveHandler: remove,
            SupportHandler: None,
        };
        Self(raw, PhantomData)
    }

    /// AVStream keeps the list of clients.
    #[must_use]
    pub const fn plain<E: Event<Set = S>>() -> Self {
        Self::new::<E>(None, None)
    }

    /// AVStream keeps the list of clients, and the driver is told.
    #[must_use]
    pub const fn watched<E: Watched<T> + Event<Set = S>>() -> Self {
        Self::new::<E>(Some(add::<On<E, T>>), Some(remove::<On<E, T>>))
    }
}

/// An event set in a table: `KSEVENT_SET`.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct EventSet<T>(KSEVENT_SET, PhantomData<T>);

// SAFETY: it points to constants.
unsafe impl<T> Sync for EventSet<T> {}

impl<T: Target> EventSet<T> {
    /// A set and its items.
    #[must_use]
    pub const fn new<S: SetId>(items: &'static [Item<T, S>]) -> Self {
        let mut index = 1;
        while index < items.len() {
            assert!(
                items[index - 1].0.EventId < items[index].0.EventId,
                "EventSet: items stand in the order of their EventId, each once"
            );
            index += 1;
        }
        let raw = KSEVENT_SET {
            Set: const { &S::GUID },
            EventsCount: items.len() as u32,
            EventItem: items.as_ptr().cast(),
        };
        Self(raw, PhantomData)
    }

    /// Whether the set `guid` is among `sets`, with the item `id`.
    const fn list(sets: &[Self], guid: &GUID, id: u32) -> bool {
        let mut at = 0;
        while at < sets.len() {
            let set = &sets[at].0;
            // SAFETY: `new` made it of a constant.
            let same = unsafe { is_same(&*set.Set, guid) };
            let mut item = 0;
            while same && item < set.EventsCount as usize {
                // SAFETY: `new` made it of that many items.
                if unsafe { (*set.EventItem.add(item)).EventId } == id {
                    return true;
                }
                item += 1;
            }
            at += 1;
        }
        false
    }
}

const fn is_same(one: &GUID, other: &GUID) -> bool {
    let mut at = 0;
    while at < 8 {
        if one.Data4[at] != other.Data4[at] {
            return false;
        }
        at += 1;
    }
    one.Data1 == other.Data1 && one.Data2 == other.Data2 && one.Data3 == other.Data3
}

/// # Safety
/// `object` is a live pin or filter of this driver; at most `DISPATCH_LEVEL`.
unsafe fn signal<E: Event>(object: *mut c_void) {
    let none = core::ptr::null_mut();
    // SAFETY: by the caller's promise; the set is a constant in nonpaged memory; no data and no callback.
    unsafe { sys::KsGenerateEvents(object, const { &<E::Set as SetId>::GUID }, E::ID, 0, none, None, none) }
}

impl<P: Pin> PinRef<'_, P> {
    /// Tells everybody who waits for the event (`KsPinGenerateEvents`). Up to `DISPATCH_LEVEL`.
    pub fn signal<E: Event>(self) {
        const {
            assert!(
                EventSet::list(P::EVENTS, &<E::Set as SetId>::GUID, E::ID),
                "Pin::EVENTS does not list an event that is signalled"
            );
        }
        // SAFETY: a live pin.
        unsafe { signal::<E>(self.raw().cast()) }
    }
}

impl<F: Filter> FilterRef<'_, F> {
    /// Tells everybody who waits for the event (`KsFilterGenerateEvents`). Up to `DISPATCH_LEVEL`.
    pub fn signal<E: Event>(self) {
        const {
            assert!(
                EventSet::list(F::EVENTS, &<E::Set as SetId>::GUID, E::ID),
                "Filter::EVENTS does not list an event that is signalled"
            );
        }
        // SAFETY: a live filter.
        unsafe { signal::<E>(self.raw().cast()) }
    }
}

/// An event on a kind of object, as one type for the trampolines.
struct On<E, T>(PhantomData<(E, T)>);

trait Watches: 'static {
    /// # Safety
    /// The request that a trampoline was called with.
    unsafe fn add(irp: PIRP) -> Result<()>;
    /// # Safety
    /// The file object of an entry on a live object.
    unsafe fn remove(file: *mut FILE_OBJECT);
}

impl<T: Target, E: Watched<T>> Watches for On<E, T> {
    unsafe fn add(irp: PIRP) -> Result<()> {
        // SAFETY: by the caller's promise.
        E::add(unsafe { T::from_irp(irp) }.ok_or(NtError::INVALID_DEVICE_REQUEST)?)
    }

    unsafe fn remove(file: *mut FILE_OBJECT) {
        // SAFETY: by the caller's promise.
        if let Some(object) = unsafe { T::from_file(file) } {
            E::remove(object);
        }
    }
}

callbacks! {
    unsafe fn add<W: Watches>(irp: PIRP, data: *mut KSEVENTDATA, entry: *mut KSEVENT_ENTRY) -> NTSTATUS {
        // SAFETY: called by KS.
        match unsafe { W::add(irp) } {
            // SAFETY: KS's own entry, onto the list of the request's object.
            Ok(()) => unsafe { sys::KsDefaultAddEventHandler(irp, data, entry) },
            Err(error) => error.status(),
        }
    }

    unsafe fn remove<W: Watches>(file: *mut FILE_OBJECT, entry: *mut KSEVENT_ENTRY) {
        // SAFETY: the page: a remove handler whose add handler put the entry on the object's list calls RemoveEntryList.
        unsafe { ks_sys::RemoveEntryList(&raw mut (*entry).ListEntry) };
        // SAFETY: called by KS, while the object lives.
        unsafe { W::remove(file) };
    }
}
