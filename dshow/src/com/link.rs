//! What every pin has, whatever it transports: its name, its filter, its peer, the type they agreed on.
//!
//! Page: strmif/nn-strmif-ipin. The pins of this folder implement `IPin` by passing most of it to a [`Link`].

use super::enumerate;
use super::live::Counted;
use super::media_type::{self, Lent};
use crate::failure::Failure;
use crate::media_type::{Guid, MediaType};
use ks_client::Transcript;
use serde_json::{Value, json};
use std::mem::ManuallyDrop;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use windows::Win32::Media::DirectShow::{
    FILTER_INFO, IBaseFilter, IEnumMediaTypes, IFilterGraph, IPin, PIN_DIRECTION, PIN_INFO, PINDIR_INPUT,
    PINDIR_OUTPUT,
};
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows::Win32::System::Com::CoTaskMemAlloc;
use windows_core::{PWSTR, Weak};

/// A COM interface that may be used from any thread.
pub(crate) struct FreeThreaded<T>(pub T);

// SAFETY: DirectShow's interfaces belong to no apartment: "filters are free-threaded, and the filter graph manager and
// streaming threads call them from any thread" (page "Threads and Critical Sections").
unsafe impl<T> Send for FreeThreaded<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for FreeThreaded<T> {}

impl<T: Clone> Clone for FreeThreaded<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// The peer, and what both agreed on.
#[derive(Clone)]
pub(crate) struct Connection {
    pub peer: FreeThreaded<IPin>,
    pub media_type: MediaType,
}

/// The common part of a pin.
pub(crate) struct Link {
    direction: PIN_DIRECTION,
    id: String,
    filter: Mutex<FreeThreaded<Weak<IBaseFilter>>>,
    connection: Mutex<Option<Connection>>,
    transcript: Mutex<Transcript>,
    /// Whom to tell that the pin has a peer now.
    connected: OnceLock<Box<dyn Fn() + Send + Sync>>,
    /// A link lives as long as its pin.
    _counted: Counted,
}

impl Link {
    pub(crate) fn input(id: impl Into<String>) -> Self {
        Self::new(PINDIR_INPUT, id.into())
    }

    pub(crate) fn output(id: impl Into<String>) -> Self {
        Self::new(PINDIR_OUTPUT, id.into())
    }

    fn new(direction: PIN_DIRECTION, id: String) -> Self {
        Self {
            direction,
            id,
            filter: Mutex::new(FreeThreaded(Weak::new())),
            connection: Mutex::new(None),
            transcript: Mutex::default(),
            connected: OnceLock::new(),
            _counted: Counted::new(),
        }
    }

    /// The filter takes the pin as its own; the pin does not keep it alive.
    pub(crate) fn belong_to(&self, filter: Weak<IBaseFilter>) {
        lock(&self.filter).0 = filter;
    }

    pub(crate) fn filter(&self) -> Option<IBaseFilter> {
        lock(&self.filter).0.upgrade()
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn connection(&self) -> Option<Connection> {
        lock(&self.connection).clone()
    }

    pub(crate) fn connected(&self) -> Result<Connection, Failure> {
        self.connection().ok_or(Failure::NOT_CONNECTED)
    }

    /// Checks what a connection needs before anything is tried: this pin is free, and the peer faces the other way.
    pub(crate) fn may_connect(&self, peer: &IPin) -> Result<(), Failure> {
        if self.connection().is_some() {
            return Err(Failure::ALREADY_CONNECTED);
        }
        // SAFETY: a COM interface that is held.
        let theirs = unsafe { peer.QueryDirection() }?;
        if theirs == self.direction { Err(Failure::INVALID_DIRECTION) } else { Ok(()) }
    }

    pub(crate) fn connect(&self, peer: &IPin, media_type: MediaType) {
        *lock(&self.connection) = Some(Connection { peer: FreeThreaded(peer.clone()), media_type });
        if let Some(tell) = self.connected.get() {
            tell();
        }
    }

    /// `tell` is called after each connection. It is set once, before the pin is shown to anybody.
    pub(crate) fn when_connected(&self, tell: Box<dyn Fn() + Send + Sync>) {
        let _set_before = self.connected.set(tell);
    }

    /// The type of the samples from now on is another one.
    pub(crate) fn change_type(&self, media_type: MediaType) {
        if let Some(connection) = lock(&self.connection).as_mut() {
            connection.media_type = media_type;
        }
    }

    /// What transcripts call the pin: its name and its filter's.
    pub(crate) fn name(&self) -> String {
        match self.filter().and_then(|filter| filter_name(&filter)) {
            Some(filter) => format!("{} of {filter}", self.id),
            None => self.id.clone(),
        }
    }

    /// What was said about the pin so far.
    pub(crate) fn transcript(&self) -> Transcript {
        lock(&self.transcript).clone()
    }

    pub(crate) fn note_all(&self, said: Transcript) {
        lock(&self.transcript).append(said);
    }

    /// An operation on `object`, with what it was about and how it was refused.
    pub(crate) fn note(&self, operation: &str, object: &str, about: &str, refused: Option<&Failure>) {
        self.note_more(operation, object, json!({ "about": about }), refused);
    }

    pub(crate) fn note_more(&self, operation: &str, object: &str, details: Value, refused: Option<&Failure>) {
        let mut entry = json!({ "operation": operation, "object": object });
        if let (Some(entry), Value::Object(details)) = (entry.as_object_mut(), details) {
            entry.extend(details);
            if let Some(failure) = refused {
                entry.insert("error".into(), Value::String(failure.to_string()));
            }
        }
        lock(&self.transcript).record(entry);
    }

    /// Whether there was anything to disconnect.
    pub(crate) fn disconnect(&self) -> bool {
        let before = lock(&self.connection).take();
        before.is_some() // and the peer is released here, after the lock
    }

    /// `IPin::ConnectedTo`
    pub(crate) fn connected_to(&self) -> windows_core::Result<IPin> {
        Ok(self.connected()?.peer.0)
    }

    /// `IPin::ConnectionMediaType`
    ///
    /// # Safety
    /// `out` is NULL or may be written.
    pub(crate) unsafe fn connection_media_type(&self, out: *mut AM_MEDIA_TYPE) -> windows_core::Result<()> {
        let value = media_type::write(&self.connected()?.media_type)?;
        // SAFETY: the caller's promise.
        Ok(unsafe { super::put(out, value) }?)
    }

    /// `IPin::QueryPinInfo`: the caller releases the filter.
    ///
    /// # Safety
    /// `out` is NULL or may be written.
    pub(crate) unsafe fn query_pin_info(&self, out: *mut PIN_INFO) -> windows_core::Result<()> {
        let mut info =
            PIN_INFO { pFilter: ManuallyDrop::new(self.filter()), dir: self.direction, achName: [0; 128] };
        write_name(&self.id, &mut info.achName);
        // SAFETY: the caller's promise.
        Ok(unsafe { super::put(out, info) }?)
    }

    /// `IPin::QueryDirection`
    pub(crate) fn direction(&self) -> PIN_DIRECTION {
        self.direction
    }

    /// `IPin::QueryId`: the caller frees it with CoTaskMemFree.
    pub(crate) fn query_id(&self) -> windows_core::Result<PWSTR> {
        task_string(&self.id)
    }

    /// `IPin::EnumMediaTypes`
    pub(crate) fn enumerate(types: Vec<MediaType>) -> IEnumMediaTypes {
        enumerate::media_types(types)
    }

    /// Asks the peer whether it takes the type (`IPin::ReceiveConnection`).
    pub(crate) fn offer(peer: &IPin, this: &IPin, media_type: &MediaType) -> Result<(), Failure> {
        let lent = Lent::new(media_type)?;
        // SAFETY: held interfaces, and a type that lives for the call.
        Ok(unsafe { peer.ReceiveConnection(this, lent.as_ptr()) }?)
    }
}

impl Link {
    /// The graph that the pin's filter is in.
    pub(crate) fn graph(&self) -> Option<IFilterGraph> {
        let filter = self.filter()?;
        let mut info = FILTER_INFO::default();
        // SAFETY: a held interface and an out-parameter of our own, whose reference to the graph becomes ours.
        unsafe { filter.QueryFilterInfo(&mut info) }.ok()?;
        ManuallyDrop::into_inner(info.pGraph)
    }
}

/// What the graph calls a filter, where it is in one.
fn filter_name(filter: &IBaseFilter) -> Option<String> {
    let mut info = FILTER_INFO::default();
    // SAFETY: a held interface and an out-parameter of our own, whose reference to the graph is dropped.
    unsafe { filter.QueryFilterInfo(&mut info) }.ok()?;
    drop(ManuallyDrop::into_inner(info.pGraph));
    Some(text(&info.achName)).filter(|name| !name.is_empty())
}

/// What transcripts call a pin that somebody else wrote.
pub(crate) fn pin_name(pin: &IPin) -> String {
    let mut info = PIN_INFO { pFilter: ManuallyDrop::new(None), dir: PINDIR_INPUT, achName: [0; 128] };
    // SAFETY: a held interface and an out-parameter of our own, whose reference to the filter is dropped.
    if unsafe { pin.QueryPinInfo(&mut info) }.is_err() {
        return "a pin without a name".into();
    }
    let filter = ManuallyDrop::into_inner(info.pFilter).and_then(|filter| filter_name(&filter));
    let own = text(&info.achName);
    filter.map_or_else(|| own.clone(), |filter| format!("{own} of {filter}"))
}

/// A name in a fixed field, up to its zero.
fn text(field: &[u16; 128]) -> String {
    let units = field.split(|unit| *unit == 0).next().unwrap_or_default();
    String::from_utf16_lossy(units)
}

/// A string for a caller who frees it with CoTaskMemFree.
pub(crate) fn task_string(text: &str) -> windows_core::Result<PWSTR> {
    let units: Vec<u16> = text.encode_utf16().chain([0]).collect();
    // SAFETY: any size may be asked for.
    let memory = unsafe { CoTaskMemAlloc(units.len() * 2) }.cast::<u16>();
    if memory.is_null() {
        return Err(Failure::OUT_OF_MEMORY.into());
    }
    // SAFETY: allocated with that length.
    unsafe { std::ptr::copy_nonoverlapping(units.as_ptr(), memory, units.len()) };
    Ok(PWSTR(memory))
}

/// A name in a fixed field, cut where it does not fit, always ended by a zero.
pub(crate) fn write_name(name: &str, field: &mut [u16; 128]) {
    let units = name.encode_utf16().take(127);
    field.iter_mut().zip(units).for_each(|(field, unit)| *field = unit);
}

/// A lock whose data is good even if a thread panicked while it held it: plain values, written whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether an offer satisfies a type that may be left open in part: a zero GUID is any (page "How Filters Connect").
pub(crate) fn fits(wanted: &MediaType, offer: &MediaType) -> bool {
    let open = Guid([0; 16]);
    let any = |wanted, offer| wanted == open || wanted == offer;
    any(wanted.major, offer.major)
        && any(wanted.subtype, offer.subtype)
        && (wanted.format_type == open
            || (wanted.format_type, &wanted.format) == (offer.format_type, &offer.format))
}
