//! What every pin has, whatever it transports: its name, its filter, its peer, the type they agreed on.
//!
//! Page: strmif/nn-strmif-ipin. The pins of this folder implement `IPin` by passing most of it to a [`Link`].

use super::enumerate;
use super::live::Counted;
use super::media_type::{self, Lent};
use crate::failure::Failure;
use crate::media_type::{Guid, MediaType};
use std::mem::ManuallyDrop;
use std::sync::{Mutex, MutexGuard, PoisonError};
use windows::Win32::Media::DirectShow::{
    IBaseFilter, IEnumMediaTypes, IPin, PIN_DIRECTION, PIN_INFO, PINDIR_INPUT, PINDIR_OUTPUT,
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
    id: &'static str,
    filter: Mutex<FreeThreaded<Weak<IBaseFilter>>>,
    connection: Mutex<Option<Connection>>,
    /// A link lives as long as its pin.
    _counted: Counted,
}

impl Link {
    pub(crate) fn input(id: &'static str) -> Self {
        Self::new(PINDIR_INPUT, id)
    }

    pub(crate) fn output(id: &'static str) -> Self {
        Self::new(PINDIR_OUTPUT, id)
    }

    fn new(direction: PIN_DIRECTION, id: &'static str) -> Self {
        Self {
            direction,
            id,
            filter: Mutex::new(FreeThreaded(Weak::new())),
            connection: Mutex::new(None),
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

    pub(crate) fn id(&self) -> &'static str {
        self.id
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
    }

    /// The type of the samples from now on is another one.
    pub(crate) fn change_type(&self, media_type: MediaType) {
        if let Some(connection) = lock(&self.connection).as_mut() {
            connection.media_type = media_type;
        }
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
        write_name(self.id, &mut info.achName);
        // SAFETY: the caller's promise.
        Ok(unsafe { super::put(out, info) }?)
    }

    /// `IPin::QueryDirection`
    pub(crate) fn direction(&self) -> PIN_DIRECTION {
        self.direction
    }

    /// `IPin::QueryId`: the caller frees it with CoTaskMemFree.
    pub(crate) fn query_id(&self) -> windows_core::Result<PWSTR> {
        task_string(self.id)
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
