//! What the driver tells clients of its own accord, and what they may ask it to do: its event set and its method set.
//! docs/private-properties.md has both for clients.

use avstream::event::{Event, EventSet, Item as EventItem, SetId};
use avstream::method::{Item as MethodItem, Method, MethodSet, Run};
use avstream::property::{OnPin, Request};
use avstream::{PinRef, Result};
use core::marker::PhantomData;
use ks_sys::GUID;

use crate::video::VideoPin;

/// The event set: {1B0E37D2-5C9A-4E0F-8A61-7C24D95B3F18}.
pub(crate) enum Signals {}

impl SetId for Signals {
    const GUID: GUID = GUID::from_u128(0x1b0e_37d2_5c9a_4e0f_8a61_7c24_d95b_3f18);
}

macro_rules! events {
    ($($(#[$meta:meta])* $name:ident = $id:literal;)*) => {$(
        $(#[$meta])*
        pub(crate) enum $name {}
        impl Event for $name {
            type Set = Signals;
            const ID: u32 = $id;
        }
    )*};
}

events! {
    /// A frame was due, and no buffer was there for a whole period.
    Starved = 0;
    /// The connection has another format.
    FormatChanged = 1;
    /// A buffer was refused.
    Refused = 2;
}

/// The method set: {7E44A9C1-20D3-4B7B-B8F2-93C60E5D1A27}.
const METHODS: GUID = GUID::from_u128(0x7e44_a9c1_20d3_4b7b_b8f2_93c6_0e5d_1a27);

/// KSMETHOD_KSFRAME_RESET: the counters begin at zero again.
pub(crate) enum Reset {}

impl Method for Reset {
    type Data = ();
    const ID: u32 = 0;
}

impl<P: VideoPin> Run<OnPin<P>> for Reset {
    fn run(pin: PinRef<'_, P>, request: &mut Request<'_>) -> Result<()> {
        if P::PROCESSES {
            // Between two frames, so that no picture is counted by halves.
            let mutex = pin.processing_mutex();
            mutex.lock(request.level()).video().counters.reset();
        } else {
            pin.video().counters.reset();
        }
        Ok(())
    }
}

/// The tables of a pin type.
pub(crate) struct Tables<P>(PhantomData<P>);

impl<P: VideoPin> Tables<P> {
    const EVENT_ITEMS: &'static [EventItem<OnPin<P>, Signals>] =
        &[EventItem::plain::<Starved>(), EventItem::plain::<FormatChanged>(), EventItem::plain::<Refused>()];
    /// What every pin signals.
    pub(crate) const EVENTS: &'static [EventSet<OnPin<P>>] = &[EventSet::new(Self::EVENT_ITEMS)];
    const METHOD_ITEMS: &'static [MethodItem<OnPin<P>>] = &[MethodItem::run::<Reset>()];
    /// What every pin can be asked to do.
    pub(crate) const METHODS: &'static [MethodSet<OnPin<P>>] =
        &[MethodSet::new(&METHODS, Self::METHOD_ITEMS)];
}
