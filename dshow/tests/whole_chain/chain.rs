//! A session with the driver, and a graph to put filters in.
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use dshow::com::filters::{self, Proxy};
use dshow::com::input_pin::Manners;
use dshow::com::live;
use dshow::flow::{Verdict, Verifier};
use dshow::ks::Session;
use dshow::transport;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use windows::Win32::Media::DirectShow::*;
use windows::Win32::Media::KernelStreaming::IKsPropertySet;
use windows::Win32::System::Com::*;
use windows_core::{GUID, HSTRING, Interface};

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

pub(crate) const SOURCE: &str = "ksframe Source";
pub(crate) const TRANSFORM: &str = "ksframe Transform";
pub(crate) const SINK: &str = "ksframe Sink";

/// A filter graph, and the KS side below it.
pub(crate) struct Chain {
    pub(crate) graph: IGraphBuilder,
    pub(crate) session: Arc<Session>,
    _alone: MutexGuard<'static, ()>,
}

/// A filter of the driver in the graph.
pub(crate) struct Node {
    pub(crate) filter: IBaseFilter,
    pub(crate) proxy: Proxy,
}

impl Chain {
    pub(crate) fn new() -> Self {
        const CLSID_FILTER_GRAPH: GUID = GUID::from_u128(0xe436ebb3_524f_11ce_9f53_0020af0ba770);
        let alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) }.ok().unwrap();
        assert_eq!(live::objects(), 0, "an earlier test left something");
        let graph = unsafe { CoCreateInstance(&CLSID_FILTER_GRAPH, None, CLSCTX_INPROC_SERVER) }.unwrap();
        let session = Session::open(transport::open).unwrap();
        Self { graph, session, _alone: alone }
    }

    /// The proxy of a filter, in the graph.
    pub(crate) fn proxy(&self, name: &'static str) -> Node {
        let (category, ..) = transport::NAMES.into_iter().find(|(_, _, known)| *known == name).unwrap();
        let category = ks_client::GUID::parse(category).unwrap();
        let found = self.session.call(move |side| side.interfaces(&category)).unwrap().unwrap();
        let interface = found.into_iter().find(|it| it.friendly_name.as_deref() == Some(name)).unwrap();
        let (filter, proxy) = filters::proxy(&self.session, interface).unwrap();
        self.add(&filter, name);
        Node { filter, proxy }
    }

    /// A verifying renderer in the graph.
    pub(crate) fn renderer(&self, manners: Manners) -> (IBaseFilter, Verifier) {
        let verifier = Verifier::new();
        let (renderer, _) = filters::renderer(Box::new(verifier.clone()), manners);
        self.add(&renderer, "renderer");
        (renderer, verifier)
    }

    pub(crate) fn add(&self, filter: &IBaseFilter, name: &str) {
        unsafe { self.graph.AddFilter(filter, &HSTRING::from(name)) }.unwrap();
    }

    pub(crate) fn connect(&self, from: &IPin, to: &IPin) -> windows_core::Result<()> {
        unsafe { self.graph.ConnectDirect(from, to, None) }
    }

    pub(crate) fn control(&self) -> IMediaControl {
        self.graph.cast().unwrap()
    }

    pub(crate) fn run(&self) {
        unsafe { self.control().Run() }.unwrap();
    }

    pub(crate) fn stop(&self) {
        unsafe { self.control().Stop() }.unwrap();
    }

    /// Everything is released; nothing may be left of the COM objects, and nothing in the driver.
    pub(crate) fn end(self) {
        let Self { graph, session, _alone } = self;
        drop(graph);
        assert_eq!(live::objects(), 0, "COM objects that are still alive");
        session.close().unwrap();
    }
}

impl Node {
    /// The pin whose name begins like this.
    pub(crate) fn pin(&self, name: &str) -> IPin {
        let whole = self.proxy.pins().into_iter().find(|pin| pin.starts_with(name));
        let whole = whole.unwrap_or_else(|| panic!("no pin {name} among {:?}", self.proxy.pins()));
        unsafe { self.filter.FindPin(&HSTRING::from(whole)) }.unwrap()
    }

    /// What was said at a pin, as text to look into.
    pub(crate) fn said(&self, name: &str) -> String {
        let whole = self.proxy.pins().into_iter().find(|pin| pin.starts_with(name)).unwrap();
        format!("{:#}", self.proxy.negotiation(&whole).unwrap().transcript().to_json())
    }
}

pub(crate) fn pin_of(filter: &IBaseFilter, name: &str) -> IPin {
    unsafe { filter.FindPin(&HSTRING::from(name)) }.unwrap()
}

/// Waits for something, with a bound.
pub(crate) fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(60);
    while !done() {
        assert!(Instant::now() < until, "{what}: not within a minute");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Waits until that many more frames have arrived.
pub(crate) fn wait_for_frames(verifier: &Verifier, more: u64) {
    let seen = verifier.verdict().frames;
    wait_until("frames", || verifier.verdict().frames >= seen + more);
}

pub(crate) fn all_good(verdict: &Verdict) {
    let Verdict { frames, good, damaged, missing, .. } = *verdict;
    assert_eq!((frames, damaged, missing), (good, 0, 0), "{verdict:?}");
}

/// ksframe's private property set (docs/private-properties.md).
pub(crate) const PRIVATE_SET: GUID = GUID::from_u128(0xC2E5F0A4_6B0D_4F2E_9D53_0B7A1C86E3F1);

/// The statistics: 21 counters.
pub(crate) const STATISTICS_BYTES: usize = 21 * 8;

/// A counter of a KS pin, by its offset in the statistics, asked as any application would: through `IKsPropertySet`.
pub(crate) fn counter(pin: &IPin, offset: usize) -> u64 {
    let properties: IKsPropertySet = pin.cast().unwrap();
    let (mut value, mut returned) = ([0xcc_u8; STATISTICS_BYTES], 0);
    let room = STATISTICS_BYTES as u32;
    unsafe {
        properties.Get(&PRIVATE_SET, 0, std::ptr::null(), 0, value.as_mut_ptr().cast(), room, &mut returned)
    }
    .unwrap();
    assert_eq!(returned, room);
    u64::from_le_bytes(*value[offset..].first_chunk().unwrap())
}

pub(crate) mod at {
    pub(crate) const FRAMES: usize = 0;
    pub(crate) const GAPS: usize = 48;
    pub(crate) const REPEATS: usize = 56;
    pub(crate) const CORRUPTED: usize = 64;
    pub(crate) const UNSTAMPED: usize = 72;
    pub(crate) const POOL_IN_USE: usize = 112;
    pub(crate) const POOL_ACQUIRED: usize = 128;
}
