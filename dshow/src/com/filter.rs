//! `IBaseFilter`: the states that a graph steps a filter through, and the pins that follow them.
//!
//! Pages: strmif/nn-strmif-ibasefilter, nn-strmif-imediafilter. What a filter does is in its pins; the filter starts and
//! stops them ([`Activity`]) and tells the graph when a renderer has seen the end.

use super::enumerate;
use super::link::{FreeThreaded, Link, lock, task_string, write_name};
use super::live::Counted;
use crate::failure::Failure;
use crate::negotiate::Log;
use std::ffi::c_void;
use std::mem::ManuallyDrop;
use std::sync::{Arc, Mutex};
use windows::Win32::Media::DirectShow::{
    FILTER_INFO, FILTER_STATE, IAMFilterMiscFlags, IAMFilterMiscFlags_Impl, IBaseFilter, IBaseFilter_Impl,
    IEnumPins, IFilterGraph, IMediaEventSink, IMediaFilter_Impl, IPin, State_Paused, State_Running,
    State_Stopped,
};
use windows::Win32::Media::IReferenceClock;
use windows::Win32::System::Com::IPersist_Impl;
use windows_core::{GUID, Interface, PCWSTR, PWSTR, Ref, Result, implement};

const EC_COMPLETE: i32 = 1;
const AM_FILTER_MISC_FLAGS_IS_RENDERER: u32 = 1;

/// What a pin does while its filter is not stopped.
pub(crate) trait Activity: Send + Sync {
    /// Stopped → paused: samples may flow from here on.
    fn start(self: Arc<Self>) -> std::result::Result<(), Failure>;
    /// To stopped: nothing flows any more when this returns.
    fn stop(&self);
    /// What was said when the pin was connected.
    fn log(&self) -> Log;
}

/// A pin as its filter has it.
pub(crate) struct PinEntry {
    pub pin: IPin,
    pub link: Arc<Link>,
    pub activity: Arc<dyn Activity>,
}

/// What kind of filter it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Source,
    Renderer,
}

/// The filter.
#[implement(IBaseFilter, IAMFilterMiscFlags)]
pub(crate) struct Filter {
    class: GUID,
    kind: Kind,
    pins: Vec<PinEntry>,
    inner: Mutex<Inner>,
    _counted: Counted,
}

struct Inner {
    state: FILTER_STATE,
    clock: Option<FreeThreaded<IReferenceClock>>,
    name: String,
    /// Not counted: "the filter must not add a reference to the graph" (page nf-strmif-ibasefilter-joinfiltergraph),
    /// and the graph says NULL before it goes.
    graph: *mut c_void,
}

/// A filter with its pins.
pub(crate) fn new(class: GUID, kind: Kind, pins: Vec<PinEntry>) -> IBaseFilter {
    let inner = Inner { state: State_Stopped, clock: None, name: String::new(), graph: std::ptr::null_mut() };
    let links: Vec<_> = pins.iter().map(|entry| Arc::clone(&entry.link)).collect();
    let filter: IBaseFilter =
        Filter { class, kind, pins, inner: Mutex::new(inner), _counted: Counted::new() }.into();
    for link in links {
        if let Ok(weak) = filter.downgrade() {
            link.belong_to(weak);
        }
    }
    filter
}

/// Tells the graph that a renderer has seen the end of its stream (EC_COMPLETE).
pub(crate) fn tell_complete(filter: &IBaseFilter) {
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

impl Filter_Impl {
    /// Stopped → paused. A pin that cannot start stops those that have.
    fn start(&self) -> std::result::Result<(), Failure> {
        for (n, entry) in self.pins.iter().enumerate() {
            if let Err(failure) = Arc::clone(&entry.activity).start() {
                self.pins.iter().take(n).for_each(|entry| entry.activity.stop());
                return Err(failure);
            }
        }
        Ok(())
    }

    fn to_state(&self, state: FILTER_STATE) -> Result<()> {
        let before = lock(&self.inner).state;
        match (before == State_Stopped, state == State_Stopped) {
            (true, false) => self.start()?,
            // Without the lock: stopping waits for a thread that may ask the filter for something.
            (false, true) => self.pins.iter().for_each(|entry| entry.activity.stop()),
            _ => {}
        }
        lock(&self.inner).state = state;
        Ok(())
    }
}

impl IPersist_Impl for Filter_Impl {
    fn GetClassID(&self) -> Result<GUID> {
        Ok(self.class)
    }
}

impl IMediaFilter_Impl for Filter_Impl {
    fn Stop(&self) -> Result<()> {
        self.to_state(State_Stopped)
    }

    fn Pause(&self) -> Result<()> {
        self.to_state(State_Paused)
    }

    fn Run(&self, _start: i64) -> Result<()> {
        self.to_state(State_Running)
    }

    /// Every transition is over when its method returns, so there is never one to wait for.
    fn GetState(&self, _milliseconds: u32) -> Result<FILTER_STATE> {
        Ok(lock(&self.inner).state)
    }

    fn SetSyncSource(&self, clock: Ref<IReferenceClock>) -> Result<()> {
        let old = std::mem::replace(&mut lock(&self.inner).clock, clock.cloned().map(FreeThreaded));
        drop(old); // not under the lock: foreign code
        Ok(())
    }

    fn GetSyncSource(&self) -> Result<IReferenceClock> {
        let clock = lock(&self.inner).clock.clone();
        clock.map(|clock| clock.0).ok_or_else(windows_core::Error::empty) // S_OK with NULL: no clock
    }
}

impl IBaseFilter_Impl for Filter_Impl {
    fn EnumPins(&self) -> Result<IEnumPins> {
        Ok(enumerate::pins(self.pins.iter().map(|entry| entry.pin.clone()).collect()))
    }

    fn FindPin(&self, id: &PCWSTR) -> Result<IPin> {
        if id.is_null() {
            return Err(Failure::POINTER.into());
        }
        // SAFETY: not NULL; COM's caller passes a string that ends with a zero.
        let id = unsafe { id.to_string() }.map_err(|_| Failure::NOT_FOUND)?;
        let found = self.pins.iter().find(|entry| entry.link.id() == id);
        found.map(|entry| entry.pin.clone()).ok_or_else(|| Failure::NOT_FOUND.into())
    }

    fn QueryFilterInfo(&self, out: *mut FILTER_INFO) -> Result<()> {
        let inner = lock(&self.inner);
        // SAFETY: NULL, or the graph's interface: the graph says NULL before it goes (`Inner::graph`).
        let graph = unsafe { IFilterGraph::from_raw_borrowed(&inner.graph) }.cloned();
        let mut info = FILTER_INFO { achName: [0; 128], pGraph: ManuallyDrop::new(graph) };
        write_name(&inner.name, &mut info.achName);
        // SAFETY: an out-parameter of COM's caller.
        Ok(unsafe { super::put(out, info) }?)
    }

    fn JoinFilterGraph(&self, graph: Ref<IFilterGraph>, name: &PCWSTR) -> Result<()> {
        let mut inner = lock(&self.inner);
        inner.graph = graph.as_ref().map_or(std::ptr::null_mut(), Interface::as_raw);
        if !name.is_null() {
            // SAFETY: not NULL; COM's caller passes a string that ends with a zero.
            inner.name = unsafe { name.to_string() }.unwrap_or_default();
        }
        Ok(())
    }

    fn QueryVendorInfo(&self) -> Result<PWSTR> {
        task_string("ksframe")
    }
}

impl IAMFilterMiscFlags_Impl for Filter_Impl {
    fn GetMiscFlags(&self) -> u32 {
        if self.kind == Kind::Renderer { AM_FILTER_MISC_FLAGS_IS_RENDERER } else { 0 }
    }
}

impl Drop for Filter {
    fn drop(&mut self) {
        // A filter may be released without Stop; its threads must not outlive it.
        self.pins.iter().for_each(|entry| entry.activity.stop());
    }
}
