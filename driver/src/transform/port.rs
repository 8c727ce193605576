//! The transform's pins: the same for all three, but for what [`Kind`] says.

use avstream::pin::{Flow, In, NewPin, Out};
use avstream::property::{OnPin, PropertySet};
use avstream::{DataRange, FilterRef, Format, Intersect, NtError, Passive, Pin, PinRef, Result, State};
use avstream::{allocator::AllocatorTable, event::EventSet, format::Intersection};
use avstream::{framing::Framing, method::MethodSet};
use core::marker::PhantomData;
use ks_sys::{GUID, KS_DATAFORMAT_VIDEOINFOHEADER};
use video_formats::Stream;

use super::{Formats, Transform};
use crate::journal::Event;
use crate::pin_name;
use crate::pool::PinAllocator;
use crate::private::Tables;
use crate::signals;
use crate::video::{self, Access, Video, VideoPin};

/// What tells the pins apart.
pub(crate) trait Kind: Send + Sync + 'static {
    type Flow: Flow;
    const ID: u32;
    const NAME: GUID;
    const ACCESS: Access;
    const FLAGS: u32;
}

/// Where pictures come in.
pub(crate) enum Input {}

impl Kind for Input {
    type Flow = In;
    const ID: u32 = 0;
    const NAME: GUID = pin_name::IN;
    // Which output is in place, the outputs say; the copying one leaves the input's frames as they are.
    const ACCESS: Access = Access::Plain;
    const FLAGS: u32 = 0;
}

/// Where the input's own frames go on.
pub(crate) enum InPlace {}

impl Kind for InPlace {
    type Flow = Out;
    const ID: u32 = 1;
    const NAME: GUID = pin_name::IN_PLACE;
    const ACCESS: Access = Access::InPlace;
    const FLAGS: u32 = 0;
}

/// Where copies go.
pub(crate) enum Copied {}

impl Kind for Copied {
    type Flow = Out;
    const ID: u32 = 2;
    const NAME: GUID = pin_name::COPY;
    const ACCESS: Access = Access::Plain;
    const FLAGS: u32 = ks_sys::KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING;
}

/// A pin.
pub(crate) struct Port<K: Kind> {
    video: Video,
    formats: Formats,
    kind: PhantomData<K>,
}

impl<K: Kind> Pin for Port<K> {
    type Filter = Transform;
    type Flow = K::Flow;
    const CATEGORY: GUID = ks_sys::KSCATEGORY_VIDEO;
    const NAME: GUID = K::NAME;
    const RANGES: &'static [DataRange] = video::RANGES;
    const FRAMING: Option<&'static Framing> = Some(match K::ACCESS {
        Access::Plain => &video::FRAMING,
        Access::InPlace => &video::FRAMING_IN_PLACE,
    });
    const FLAGS: u32 = K::FLAGS;
    const ALLOCATOR: AllocatorTable<Self> = AllocatorTable::of::<PinAllocator<Self>>();
    const INTERSECT: Intersection = Intersection::by::<Self>();
    const PROPERTIES: &'static [PropertySet<OnPin<Self>>] = &[Tables::CONNECTION, Tables::PRIVATE];
    const METHODS: &'static [MethodSet<OnPin<Self>>] = signals::Tables::<Self>::METHODS;
    const EVENTS: &'static [EventSet<OnPin<Self>>] = signals::Tables::<Self>::EVENTS;

    fn accept(_filter: FilterRef<'_, Transform>, format: Format<'_>, range: Format<'_>) -> Result<()> {
        video::accept(format, range)
    }

    fn create(pin: &NewPin<'_, Self>, at: &Passive) -> Result<Self> {
        let port = Self {
            video: Video::new(pin, at)?,
            formats: pin.filter().context().formats.clone(),
            kind: PhantomData,
        };
        port.tell(Some(port.video.stream()));
        Ok(port)
    }

    fn framing(format: Format<'_>) -> Option<Framing> {
        video::framing(format, K::ACCESS)
    }

    /// Pins change one by one; that they agree is checked before frames flow again.
    fn change_format(pin: PinRef<'_, Self>, format: Format<'_>, _at: &Passive) -> Result<()> {
        let stream = video::parse(format)?;
        pin.video.change_format(stream)?;
        pin.tell(Some(stream));
        video::changed(pin);
        Ok(())
    }

    fn set_state(pin: PinRef<'_, Self>, to: State, from: State, at: &Passive) -> Result<()> {
        if to > from {
            pin.filter(at).ok_or(NtError::INVALID_DEVICE_STATE)?.check_formats()?;
        }
        pin.video.set_state(to, from);
        Ok(())
    }

    fn close(pin: PinRef<'_, Self>, _at: &Passive) {
        pin.tell(None);
        pin.video.note(Event::Closed, 0, 0);
    }
}

impl<K: Kind> Port<K> {
    fn tell(&self, stream: Option<Stream>) {
        self.formats.with(|formats| {
            if let Some(own) = formats.get_mut(K::ID as usize) {
                *own = stream;
            }
        });
    }
}

impl<K: Kind> Drop for Port<K> {
    /// A pin whose creation failed further on is never closed.
    fn drop(&mut self) {
        self.tell(None);
    }
}

impl<K: Kind> VideoPin for Port<K> {
    const ID: u32 = K::ID;
    const ACCESS: Access = K::ACCESS;
    const PROCESSES: bool = false;

    fn video(&self) -> &Video {
        &self.video
    }
}

impl<K: Kind> Intersect for Port<K> {
    type Answer = KS_DATAFORMAT_VIDEOINFOHEADER;

    /// Once the input is connected, the outputs speak its format and no other.
    fn intersect(
        filter: Option<FilterRef<'_, Transform>>,
        wanted: Format<'_>,
        offered: Format<'_>,
    ) -> Result<Self::Answer> {
        let is_output = <K::Flow as Flow>::DATA_FLOW == ks_sys::KSPIN_DATAFLOW_OUT;
        match filter.filter(|_| is_output).and_then(|filter| filter.context().input_format()) {
            Some(fixed) => video::intersect_fixed(wanted, offered, fixed),
            None => video::intersect(wanted, offered),
        }
    }
}
