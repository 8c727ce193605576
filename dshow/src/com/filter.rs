//! `IBaseFilter`: the states that a graph steps a filter through, and the pins that follow them.
//!
//! Pages: strmif/nn-strmif-ibasefilter, nn-strmif-imediafilter. What a filter does is in its pins; the filter starts and
//! stops them ([`Activity`]) and tells the graph when a renderer has seen the end.

use super::link::{FreeThreaded, Link, lock, write_name};
use super::live::Counted;
use crate::failure::Failure;
use crate::ks::Carried;
use crate::negotiate::Log;
use ks_client::Transcript;
use std::ffi::c_void;
use std::mem::ManuallyDrop;
use std::sync::{Arc, Mutex};
use windows::Win32::Media::DirectShow::{
    FILTER_INFO, FILTER_STATE, IAMFilterMiscFlags, IBaseFilter, IFilterGraph, IMediaEventSink, IPin,
    PINDIR_INPUT, State_Paused as PAUSED, State_Running as RUNNING, State_Stopped as STOPPED,
};
use windows::Win32::Media::IReferenceClock;
use windows_core::{GUID, Interface, PCWSTR, Ref, Result, Weak, implement};

const EC_COMPLETE: i32 = 1;
const AM_FILTER_MISC_FLAGS_IS_RENDERER: u32 = 1;

/// What a pin does while its filter is not stopped.
pub(crate) trait Activity: Send + Sync {
    /// Stopped → paused: samples may flow from here on.
    fn start(self: Arc<Self>) -> std::result::Result<(), Failure>;
    /// Paused → running.
    fn run(&self) -> std::result::Result<(), Failure> {
        Ok(())
    }
    /// Running → paused.
    fn pause(&self) -> std::result::Result<(), Failure> {
        Ok(())
    }
    /// To stopped: nothing flows any more when this returns.
    fn stop(&self);
    /// What was said when the pin was last connected.
    fn log(&self) -> Log;
    /// Which way the frames of a KS pin went.
    fn carried(&self) -> Carried {
        Carried::default()
    }
    /// All that was said about the pin, as ks-client's transcripts have it.
    fn transcript(&self) -> Transcript;
}

/// A pin as its filter has it.
#[derive(Clone)]
pub(crate) struct PinEntry {
    pub pin: FreeThreaded<IPin>,
    pub link: Arc<Link>,
    pub activity: Arc<dyn Activity>,
}

/// What kind of filter it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Source,
    Transform,
    Renderer,
}

/// What every filter has.
pub(crate) struct Core {
    class: GUID,
    kind: Kind,
    pins: Mutex<Vec<PinEntry>>,
    inner: Mutex<Inner>,
    filter: Mutex<FreeThreaded<Weak<IBaseFilter>>>,
    _counted: Counted,
}

struct Inner {
    state: FILTER_STATE,
    clock: Option<FreeThreaded<IReferenceClock>>,
    name: String,
    /// Not counted: "the filter must not add a reference to the graph" (page nf-strmif-ibasefilter-joinfiltergraph),
    /// and the graph says NULL before it goes.
    graph: FreeThreaded<*mut c_void>,
}

/// A filter that is its pins and nothing else.
#[implement(IBaseFilter, IAMFilterMiscFlags)]
pub(crate) struct Filter {
    pub(super) core: Arc<Core>,
}

/// A filter with its pins.
pub(crate) fn new(class: GUID, kind: Kind, pins: Vec<PinEntry>) -> IBaseFilter {
    let core = Core::new(class, kind);
    let filter: IBaseFilter = Filter { core: Arc::clone(&core) }.into();
    core.belongs_to(&filter);
    pins.into_iter().for_each(|pin| core.add(pin));
    filter
}

/// Tells the graph that a renderer has seen the end of its stream (EC_COMPLETE).
fn tell_complete(filter: &IBaseFilter) {
    let mut info = FILTER_INFO::default();
    // SAFETY: a held interface and an out-parameter of our own.
    if unsafe { filter.QueryFilterInfo(&mut info) }.is_err() {
        return;
    }
    let graph = ManuallyDrop::into_inner(info.pGraph);
    if let Some(sink) = graph.and_then(|graph| graph.cast::<IMediaEventSink>().ok()) {
        // SAFETY: a held interface; the second parameter is the filter's pointer, as the event's page says.
        let _told = unsafe { sink.Notify(EC_COMPLETE, 0, filter.as_raw() as isize) }; // a graph that is going away
    }
}

/// The end of a renderer's stream (page "EC_COMPLETE"): "If the renderer is paused, it does not send EC_COMPLETE until the
/// Run method is called. Furthermore, it continues to send EC_COMPLETE events for each transition from pause to run, until
/// the filter is either stopped or flushed."
#[derive(Default)]
pub(crate) struct Completion(Mutex<Ending>);

#[derive(Clone, Copy, Default)]
struct Ending {
    running: bool,
    ended: bool,
}

impl Completion {
    pub(crate) fn ended(&self, link: &Link) {
        self.change(link, |ending| ending.ended = true);
    }

    pub(crate) fn run(&self, link: &Link) {
        self.change(link, |ending| ending.running = true);
    }

    pub(crate) fn pause(&self) {
        lock(&self.0).running = false;
    }

    pub(crate) fn flush(&self) {
        lock(&self.0).ended = false;
    }

    pub(crate) fn stop(&self) {
        *lock(&self.0) = Ending::default();
    }

    fn change(&self, link: &Link, change: impl FnOnce(&mut Ending)) {
        let mut ending = lock(&self.0);
        change(&mut ending);
        let tell = ending.running && ending.ended;
        drop(ending); // before foreign code
        if tell && let Some(filter) = link.filter() {
            tell_complete(&filter);
        }
    }
}

impl Core {
    pub(crate) fn new(class: GUID, kind: Kind) -> Arc<Self> {
        let graph = FreeThreaded(std::ptr::null_mut());
        let inner = Inner { state: STOPPED, clock: None, name: String::new(), graph };
        Arc::new(Self {
            class,
            kind,
            pins: Mutex::default(),
            inner: Mutex::new(inner),
            filter: Mutex::new(FreeThreaded(Weak::new())),
            _counted: Counted::new(),
        })
    }

    /// The COM object that shows this core: pins point to it.
    pub(crate) fn belongs_to(&self, filter: &IBaseFilter) {
        if let Ok(weak) = filter.downgrade() {
            lock(&self.filter).0 = weak;
        }
    }

    pub(crate) fn add(&self, entry: PinEntry) {
        entry.link.belong_to(lock(&self.filter).0.clone());
        lock(&self.pins).push(entry);
    }

    pub(crate) fn pins(&self) -> Vec<PinEntry> {
        lock(&self.pins).clone()
    }

    /// Stopped → paused. A pin that cannot start stops those that have.
    fn start(&self, pins: &[PinEntry]) -> std::result::Result<(), Failure> {
        for (n, entry) in pins.iter().enumerate() {
            if let Err(failure) = Arc::clone(&entry.activity).start() {
                pins.iter().take(n).for_each(|entry| entry.activity.stop());
                return Err(failure);
            }
        }
        Ok(())
    }

    /// Inputs before outputs on the way up, and the other way down: who receives is ready before who sends.
    fn in_order(&self, up: bool) -> Vec<PinEntry> {
        let mut pins = self.pins();
        pins.sort_by_key(|entry| (entry.link.direction() == PINDIR_INPUT) != up);
        pins
    }

    pub(super) fn to_state(&self, state: FILTER_STATE) -> Result<()> {
        let before = lock(&self.inner).state;
        let up = state.0 > before.0;
        // Without the lock: stopping waits for a thread that may ask the filter for something.
        let pins = self.in_order(up);
        match (before, state) {
            (STOPPED, PAUSED) => self.start(&pins)?,
            (STOPPED, RUNNING) => {
                self.start(&pins)?;
                lock(&self.inner).state = PAUSED;
                pins.iter().try_for_each(|entry| entry.activity.run())?;
            }
            (PAUSED, RUNNING) => pins.iter().try_for_each(|entry| entry.activity.run())?,
            (RUNNING, PAUSED) => pins.iter().try_for_each(|entry| entry.activity.pause())?,
            (PAUSED | RUNNING, STOPPED) => {
                pins.iter().for_each(|entry| entry.activity.stop());
            }
            _ => {}
        }
        lock(&self.inner).state = state;
        Ok(())
    }

    pub(super) fn class(&self) -> GUID {
        self.class
    }

    pub(super) fn state(&self) -> FILTER_STATE {
        lock(&self.inner).state
    }

    pub(super) fn set_clock(&self, clock: Option<IReferenceClock>) {
        let old = std::mem::replace(&mut lock(&self.inner).clock, clock.map(FreeThreaded));
        drop(old); // not under the lock: foreign code
    }

    pub(super) fn clock(&self) -> Result<IReferenceClock> {
        let clock = lock(&self.inner).clock.clone();
        clock.map(|clock| clock.0).ok_or_else(windows_core::Error::empty) // S_OK with NULL: no clock
    }

    /// # Safety
    /// `id` is NULL or a string that ends with a zero.
    pub(super) unsafe fn find_pin(&self, id: &PCWSTR) -> Result<IPin> {
        if id.is_null() {
            return Err(Failure::POINTER.into());
        }
        // SAFETY: not NULL; the caller's promise.
        let id = unsafe { id.to_string() }.map_err(|_| Failure::NOT_FOUND)?;
        let found = self.pins().into_iter().find(|entry| entry.link.id() == id);
        found.map(|entry| entry.pin.0).ok_or_else(|| Failure::NOT_FOUND.into())
    }

    /// # Safety
    /// `out` is NULL or may be written.
    pub(super) unsafe fn info(&self, out: *mut FILTER_INFO) -> Result<()> {
        let inner = lock(&self.inner);
        // SAFETY: NULL, or the graph's interface: the graph says NULL before it goes (`Inner::graph`).
        let graph = unsafe { IFilterGraph::from_raw_borrowed(&inner.graph.0) }.cloned();
        let mut info = FILTER_INFO { achName: [0; 128], pGraph: ManuallyDrop::new(graph) };
        write_name(&inner.name, &mut info.achName);
        // SAFETY: the caller's promise.
        Ok(unsafe { super::put(out, info) }?)
    }

    /// # Safety
    /// `name` is NULL or a string that ends with a zero.
    pub(super) unsafe fn join(&self, graph: Ref<IFilterGraph>, name: &PCWSTR) {
        let mut inner = lock(&self.inner);
        inner.graph.0 = graph.as_ref().map_or(std::ptr::null_mut(), Interface::as_raw);
        if !name.is_null() {
            // SAFETY: not NULL; the caller's promise.
            inner.name = unsafe { name.to_string() }.unwrap_or_default();
        }
    }

    pub(super) fn misc_flags(&self) -> u32 {
        if self.kind == Kind::Renderer { AM_FILTER_MISC_FLAGS_IS_RENDERER } else { 0 }
    }

    /// A filter may be released without Stop; its threads must not outlive it.
    pub(super) fn released(&self) {
        self.in_order(false).iter().for_each(|entry| entry.activity.stop());
        // A pin may outlive its filter in somebody's hands, and the filter's core with it; not the other pins.
        drop(std::mem::take(&mut *lock(&self.pins)));
    }
}

/// `IBaseFilter` and `IAMFilterMiscFlags` for COM objects that have a field `core`, an `Arc` of a [`Core`].
macro_rules! base_filter {
    ($object:ident, $implementation:ident) => {
        impl windows::Win32::System::Com::IPersist_Impl for $implementation {
            fn GetClassID(&self) -> windows_core::Result<windows_core::GUID> {
                Ok(self.core.class())
            }
        }

        impl windows::Win32::Media::DirectShow::IMediaFilter_Impl for $implementation {
            fn Stop(&self) -> windows_core::Result<()> {
                self.core.to_state(windows::Win32::Media::DirectShow::State_Stopped)
            }

            fn Pause(&self) -> windows_core::Result<()> {
                self.core.to_state(windows::Win32::Media::DirectShow::State_Paused)
            }

            fn Run(&self, _start: i64) -> windows_core::Result<()> {
                self.core.to_state(windows::Win32::Media::DirectShow::State_Running)
            }

            /// Every transition is over when its method returns, so there is never one to wait for.
            fn GetState(
                &self,
                _milliseconds: u32,
            ) -> windows_core::Result<windows::Win32::Media::DirectShow::FILTER_STATE> {
                Ok(self.core.state())
            }

            fn SetSyncSource(
                &self,
                clock: windows_core::Ref<windows::Win32::Media::IReferenceClock>,
            ) -> windows_core::Result<()> {
                self.core.set_clock(clock.cloned());
                Ok(())
            }

            fn GetSyncSource(&self) -> windows_core::Result<windows::Win32::Media::IReferenceClock> {
                self.core.clock()
            }
        }

        impl windows::Win32::Media::DirectShow::IBaseFilter_Impl for $implementation {
            fn EnumPins(&self) -> windows_core::Result<windows::Win32::Media::DirectShow::IEnumPins> {
                let pins = self.core.pins();
                Ok($crate::com::enumerate::pins(pins.into_iter().map(|entry| entry.pin.0).collect()))
            }

            fn FindPin(
                &self,
                id: &windows_core::PCWSTR,
            ) -> windows_core::Result<windows::Win32::Media::DirectShow::IPin> {
                // SAFETY: COM's caller passes a string that ends with a zero.
                unsafe { self.core.find_pin(id) }
            }

            fn QueryFilterInfo(
                &self,
                out: *mut windows::Win32::Media::DirectShow::FILTER_INFO,
            ) -> windows_core::Result<()> {
                // SAFETY: an out-parameter of COM's caller.
                unsafe { self.core.info(out) }
            }

            fn JoinFilterGraph(
                &self,
                graph: windows_core::Ref<windows::Win32::Media::DirectShow::IFilterGraph>,
                name: &windows_core::PCWSTR,
            ) -> windows_core::Result<()> {
                // SAFETY: COM's caller passes a string that ends with a zero.
                unsafe { self.core.join(graph, name) };
                Ok(())
            }

            fn QueryVendorInfo(&self) -> windows_core::Result<windows_core::PWSTR> {
                $crate::com::link::task_string("ksframe")
            }
        }

        impl windows::Win32::Media::DirectShow::IAMFilterMiscFlags_Impl for $implementation {
            fn GetMiscFlags(&self) -> u32 {
                self.core.misc_flags()
            }
        }

        impl Drop for $object {
            fn drop(&mut self) {
                self.core.released();
            }
        }
    };
}
pub(crate) use base_filter;

base_filter!(Filter, Filter_Impl);
