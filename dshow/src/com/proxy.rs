//! The proxy: a KS filter as a DirectShow filter, with all its pins.
//!
//! Pages: "Using AVStream with the Kernel Streaming Proxy Module", ksproxy/nn-ksproxy-ikspropertyset, -iksobject, -ikspinfactory;
//! strmif/nn-strmif-iamstreamconfig. Each DirectShow pin stands for an instance of a pin factory: its formats are what the
//! filter makes of the factory's data ranges, connecting it creates the KS pin with the connection's format, and
//! disconnecting it closes that. A factory that may have several instances shows a free pin as long as it may have more.

use super::allocator;
use super::face::ipin;
use super::filter::{Core, Kind, PinEntry, base_filter};
use super::filters::CLSID_PROXY;
use super::input_pin::{self, Manners, mem_input_pin};
use super::kernel::{IKernelPin, IKernelPin_Impl, KernelEnd};
use super::ks_face::{KsFace, ks_object};
use super::link::{FreeThreaded, lock};
use super::output_pin::{self, buffer_negotiation};
use super::stream_config::stream_config;
use crate::failure::Failure;
use crate::ks::side::Of;
use crate::ks::{FilterInfo, KsSink, KsSource, PinInfo, PinKey, Session};
use crate::negotiate::Owner;
use ks_client::{DataFlow, Interface};
use std::ffi::c_void;
use std::sync::{Arc, Mutex, Weak};
use windows::Win32::Media::DirectShow::{
    IAMBufferNegotiation, IAMFilterMiscFlags, IAMStreamConfig, IBaseFilter, IMemInputPin, IPin,
};
use windows::Win32::Media::KernelStreaming::{IKsObject, IKsPinFactory, IKsPinFactory_Impl, IKsPropertySet};
use windows_core::{HRESULT, implement};

/// The filter.
#[implement(IBaseFilter, IAMFilterMiscFlags, IKsPropertySet, IKsObject)]
pub(crate) struct Proxy {
    core: Arc<Core>,
    ks: KsFace,
    /// Kept for as long as the filter is: connections make more of them.
    _pins: Arc<Pins>,
}

/// An output pin of it.
#[implement(
    IPin,
    IAMBufferNegotiation,
    IAMStreamConfig,
    IKsPropertySet,
    IKsObject,
    IKsPinFactory,
    IKernelPin
)]
struct ProxyOutput {
    face: Arc<output_pin::Shared>,
    factory: u32,
    info: Arc<PinInfo>,
    ks: KsFace,
}

/// An input pin of it.
#[implement(IPin, IMemInputPin, IKsPropertySet, IKsObject, IKsPinFactory, IKernelPin)]
struct ProxyInput {
    face: Arc<input_pin::Shared>,
    factory: u32,
    ks: KsFace,
}

/// The pins there are, and those that there could be.
pub(crate) struct Pins {
    core: Weak<Core>,
    session: Arc<Session>,
    filter: FilterInfo,
    made: Mutex<Vec<Made>>,
}

struct Made {
    factory: u32,
    entry: PinEntry,
}

/// A DirectShow filter over a KS one.
pub(crate) fn new(session: &Arc<Session>, interface: Interface) -> Result<(IBaseFilter, Arc<Core>), String> {
    let opened = session.call(move |side| side.open_filter(&interface).map_err(|error| error.to_string()));
    let filter = opened.map_err(|_| "the KS side has ended".to_owned())??;
    let flows = |flow| filter.pins.iter().any(|pin| pin.flow == flow);
    let kind = match (flows(DataFlow::In), flows(DataFlow::Out)) {
        (true, true) => Kind::Transform,
        (true, false) => Kind::Renderer,
        _ => Kind::Source,
    };
    let core = Core::new(CLSID_PROXY, kind);
    let ks = KsFace { session: Arc::clone(session), of: Of::Filter(filter.key) };
    let pins = Arc::new(Pins {
        core: Arc::downgrade(&core),
        session: Arc::clone(session),
        filter,
        made: Mutex::default(),
    });
    let proxy: IBaseFilter = Proxy { core: Arc::clone(&core), ks, _pins: Arc::clone(&pins) }.into();
    core.belongs_to(&proxy);
    (0..pins.filter.pins.len()).for_each(|index| pins.make(index));
    Ok((proxy, core))
}

impl Pins {
    /// A free instance of a pin.
    fn make(self: &Arc<Self>, index: usize) {
        let (Some(info), Some(core)) = (self.filter.pins.get(index).cloned(), self.core.upgrade()) else {
            return;
        };
        let (filter, factory) = (self.filter.key, info.factory);
        let Ok(key) = self.session.call(move |side| side.add_pin(filter, factory)) else { return };
        let already = lock(&self.made).iter().filter(|made| made.factory == factory).count();
        let id = if already == 0 { info.name.clone() } else { format!("{} #{}", info.name, already + 1) };
        let entry = match info.flow {
            DataFlow::Out => self.output(id, key, info),
            DataFlow::In => self.input(id, key, &info),
        };
        let pins = Arc::downgrade(self);
        entry.link.when_connected(Box::new(move || {
            if let Some(pins) = pins.upgrade() {
                pins.grow(index);
            }
        }));
        lock(&self.made).push(Made { factory, entry: entry.clone() });
        core.add(entry);
    }

    /// Another free instance, where there is none and the factory may have more.
    fn grow(self: &Arc<Self>, index: usize) {
        let Some(info) = self.filter.pins.get(index) else { return };
        let made = lock(&self.made);
        let own = || made.iter().filter(|made| made.factory == info.factory);
        let free = own().any(|made| made.entry.link.connection().is_none());
        let room = u32::try_from(own().count()).is_ok_and(|count| count < info.instances_possible);
        drop(made);
        if !free && room {
            self.make(index);
        }
    }

    fn kernel(&self, key: PinKey) -> Option<KernelEnd> {
        Some(KernelEnd { session: Arc::clone(&self.session), key })
    }

    fn face(&self, key: PinKey) -> KsFace {
        KsFace { session: Arc::clone(&self.session), of: Of::Pin(key) }
    }

    fn output(&self, id: String, key: PinKey, info: PinInfo) -> PinEntry {
        let source = KsSource::new(Arc::clone(&self.session), key, info.offers.clone());
        let session = Arc::clone(&self.session);
        let face = output_pin::shared(output_pin::Parts {
            id,
            supply: Box::new(source),
            // Its own first: that is memory which the driver can be pointed to, wherever it runs.
            prefers: Owner::OutputPin,
            kernel: self.kernel(key),
            make_allocator: Box::new(move || allocator::in_memory_of(&session)),
        });
        let pin: IPin = ProxyOutput {
            face: Arc::clone(&face),
            factory: info.factory,
            info: Arc::new(info),
            ks: self.face(key),
        }
        .into();
        PinEntry { pin: FreeThreaded(pin), link: face.shared_link(), activity: face }
    }

    fn input(&self, id: String, key: PinKey, info: &PinInfo) -> PinEntry {
        let sink = KsSink::new(Arc::clone(&self.session), key, info.ranges.clone());
        let control = sink.control();
        let face = input_pin::shared(input_pin::Parts {
            id,
            sink: Box::new(sink),
            manners: Manners { offers_allocator: true, ..Manners::default() },
            offer: Some(allocator::in_memory_of(&self.session)),
            control,
            kernel: self.kernel(key),
        });
        let pin: IPin =
            ProxyInput { face: Arc::clone(&face), factory: info.factory, ks: self.face(key) }.into();
        PinEntry { pin: FreeThreaded(pin), link: face.shared_link(), activity: face }
    }
}

base_filter!(Proxy, Proxy_Impl);
ks_object!(Proxy_Impl);
ipin!(ProxyOutput_Impl);
buffer_negotiation!(ProxyOutput_Impl);
stream_config!(ProxyOutput_Impl);
ks_object!(ProxyOutput_Impl);
ipin!(ProxyInput_Impl);
mem_input_pin!(ProxyInput_Impl);
ks_object!(ProxyInput_Impl);

/// What both kinds of pins say of themselves.
macro_rules! kernel_pin {
    ($object:ident) => {
        impl IKsPinFactory_Impl for $object {
            fn KsPinFactory(&self) -> windows_core::Result<u32> {
                Ok(self.factory)
            }
        }

        impl IKernelPin_Impl for $object {
            unsafe fn kernel_end(&self, session: *mut *const c_void, pin: *mut u32) -> HRESULT {
                match self.face.kernel() {
                    // SAFETY: out-parameters of the caller, another pin of a proxy.
                    Some(end) => unsafe { end.tell(session, pin) },
                    None => HRESULT(Failure::UNEXPECTED.code()),
                }
            }
        }
    };
}

kernel_pin!(ProxyOutput_Impl);
kernel_pin!(ProxyInput_Impl);

impl Drop for Pins {
    fn drop(&mut self) {
        let filter = self.filter.key;
        let _ended = self.session.post(move |side| side.close_filter(filter));
    }
}
