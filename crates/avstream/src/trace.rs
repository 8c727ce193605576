//! Event tracing (ETW) with self-describing events, as TraceLogging writes them.
//!
//! A [`Provider`] is registered in DriverEntry and unregistered when the driver is unloaded. [`trace_events!`](crate::trace_events)
//! makes a function of each event. While no session listens such a function is one load and one branch; its names and types are
//! constants of the image. A session needs no manifest: each event carries its name, and the name and type of each field.
//!
//! The crate `tracelogging` (MIT) does the same in a kernel mode of its own, but `register` and `unregister` panic when they are
//! misused, and a driver of this crate has no way to panic at all; so the four calls are made here.
//!
//! Pages: nf-wdm-etwregister, nf-wdm-etwwritetransfer, nc-wdm-etwenablecallback; ns-evntprov-event_descriptor,
//! ns-evntprov-event_data_descriptor; TraceLoggingProvider.h of the SDK (the form of the metadata).

// UNSAFETY: calls of ETW with pointers to what is to be written.
#![allow(unsafe_code)]

use crate::irql::Passive;
use crate::sys;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use ks_sys::{GUID, LPCGUID, PEVENT_FILTER_DESCRIPTOR, UCHAR, ULONG, ULONGLONG};

/// How much an event matters: `TRACE_LEVEL_…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Level {
    /// Something went wrong.
    Error = 2,
    /// Something may go wrong.
    Warning = 3,
    /// Something happened.
    Information = 4,
}

/// The channel of events without a manifest (WINEVENT_CHANNEL_TRACELOGGING).
const CHANNEL: u8 = 11;
/// EVENT_CONTROL_CODE_DISABLE_PROVIDER and …_ENABLE_PROVIDER.
const DISABLE: ULONG = 0;
const ENABLE: ULONG = 1;

/// A source of events.
#[derive(Debug)]
pub struct Provider {
    id: GUID,
    /// Its length in two bytes, and its name, with a zero at the end.
    traits: &'static [u8],
    /// From EtwRegister, 0 before.
    handle: AtomicU64,
    /// What the sessions want: 0 is nothing.
    level: AtomicU8,
    keywords: AtomicU64,
}

impl Provider {
    /// `traits` is made by [`provider_traits!`](crate::provider_traits).
    #[must_use]
    pub const fn new(id: GUID, traits: &'static [u8]) -> Self {
        Self { id, traits, handle: AtomicU64::new(0), level: AtomicU8::new(0), keywords: AtomicU64::new(0) }
    }

    /// Makes the provider known. That it cannot be is no reason for a driver to fail: it is then never listened to.
    ///
    /// # Safety
    /// Called once, and [`Provider::unregister`] is called before the image is unloaded.
    pub unsafe fn register(&'static self, _at: &Passive) {
        let mut handle = 0;
        let context = (&raw const *self).cast_mut().cast();
        // SAFETY: PASSIVE_LEVEL by the token; everything is static but the variable for the handle.
        let status = unsafe { sys::EtwRegister(&raw const self.id, Some(enabled), context, &raw mut handle) };
        if status >= 0 {
            // Relaxed: whoever writes an event runs after DriverEntry, or in it.
            self.handle.store(handle, Ordering::Relaxed);
        }
    }

    /// The end of it; does nothing if it was not registered.
    pub fn unregister(&self, _at: &Passive) {
        // Relaxed: the swap alone decides who unregisters; nobody writes events any more.
        let handle = self.handle.swap(0, Ordering::Relaxed);
        self.level.store(0, Ordering::Relaxed);
        if handle != 0 {
            // SAFETY: EtwRegister's handle, given back once.
            let _ = unsafe { sys::EtwUnregister(handle) };
        }
    }

    /// Whether some session wants an event of this kind. Any level.
    #[inline]
    #[must_use]
    pub fn wants(&self, level: Level, keyword: u64) -> bool {
        // Relaxed: ETW looks again; an event more or less at the moment of a change does not matter.
        level as u8 <= self.level.load(Ordering::Relaxed) && self.has_keyword(keyword)
    }

    fn has_keyword(&self, keyword: u64) -> bool {
        let wanted = self.keywords.load(Ordering::Relaxed);
        wanted == 0 || wanted & keyword != 0
    }

    /// Writes an event (`EtwWriteTransfer`). Any level: what it points to lies on the stack, or in the image.
    pub fn write<const N: usize>(&self, level: Level, keyword: u64, metadata: &[u8], fields: [Data<'_>; N]) {
        let descriptor = Descriptor {
            id: 0,
            version: 0,
            channel: CHANNEL,
            level: level as u8,
            opcode: 0,
            task: 0,
            keyword,
        };
        let mut data = Parts {
            traits: Data::new(self.traits, Data::PROVIDER_METADATA),
            metadata: Data::new(metadata, Data::EVENT_METADATA),
            fields,
        };
        let none = core::ptr::null();
        // SAFETY: a registered handle, or 0, which ETW refuses; the descriptors point to memory that lives through the call;
        // `Parts` is N + 2 descriptors in a row.
        let _ = unsafe {
            sys::EtwWriteTransfer(
                self.handle.load(Ordering::Relaxed),
                (&raw const descriptor).cast(),
                none,
                none,
                N as u32 + 2,
                (&raw mut data).cast(),
            )
        };
    }
}

/// EVENT_DESCRIPTOR.
#[repr(C, align(8))]
struct Descriptor {
    id: u16,
    version: u8,
    channel: u8,
    level: u8,
    opcode: u8,
    task: u16,
    keyword: u64,
}
const _: () = assert!(size_of::<Descriptor>() == size_of::<ks_sys::EVENT_DESCRIPTOR>());

/// EVENT_DATA_DESCRIPTOR.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug)]
pub struct Data<'a> {
    start: u64,
    size: u32,
    kind: u32,
    life: PhantomData<&'a [u8]>,
}
const _: () = assert!(size_of::<Data<'_>>() == size_of::<ks_sys::EVENT_DATA_DESCRIPTOR>());

#[repr(C)]
struct Parts<'a, const N: usize> {
    traits: Data<'a>,
    metadata: Data<'a>,
    fields: [Data<'a>; N],
}

impl<'a> Data<'a> {
    /// EVENT_DATA_DESCRIPTOR_TYPE_EVENT_METADATA and …_PROVIDER_METADATA.
    const EVENT_METADATA: u32 = 1;
    const PROVIDER_METADATA: u32 = 2;

    fn new(bytes: &'a [u8], kind: u32) -> Self {
        Self {
            start: bytes.as_ptr().expose_provenance() as u64,
            size: bytes.len() as u32,
            kind,
            life: PhantomData,
        }
    }

    /// The bytes of a field.
    #[must_use]
    pub fn field<T: Field>(value: &'a T) -> Self {
        Self::new(crate::bytes::of(value), 0)
    }
}

/// A type that a field can have.
pub trait Field: crate::bytes::Plain {
    /// `TlgIn…`.
    const TYPE: u8;
}

impl Field for i32 {
    const TYPE: u8 = 7;
}
impl Field for u32 {
    const TYPE: u8 = 8;
}
impl Field for u64 {
    const TYPE: u8 = 10;
}

/// The metadata of an event while it is put together, when the driver is compiled.
#[doc(hidden)]
#[derive(Debug)]
pub struct Metadata<const N: usize> {
    bytes: [u8; N],
    used: usize,
}

impl<const N: usize> Metadata<N> {
    /// The length of the whole in two bytes, a byte for tags where `tags`, and a name.
    #[must_use]
    pub const fn new(name: &str, tags: usize) -> Self {
        assert!(N <= u16::MAX as usize, "trace event: its names are too long");
        let mut bytes = [0; N];
        bytes[0] = N as u8;
        bytes[1] = (N >> 8) as u8;
        Self { bytes, used: 2 + tags }.text(name)
    }

    const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut at = 0;
        while at < text.len() {
            assert!(text[at] != 0, "trace event: a name ends at its first zero");
            self.bytes[self.used + at] = text[at];
            at += 1;
        }
        self.used += text.len() + 1;
        self
    }

    /// A field: its name and its type.
    #[must_use]
    pub const fn field(self, name: &str, kind: u8) -> Self {
        let mut named = self.text(name);
        named.bytes[named.used] = kind;
        named.used += 1;
        named
    }

    /// The bytes, all of them.
    #[must_use]
    pub const fn done(self) -> [u8; N] {
        assert!(self.used == N, "trace event: N is the length of its metadata");
        self.bytes
    }
}

/// The traits of a provider of this name.
#[macro_export]
macro_rules! provider_traits {
    ($name:literal) => {{
        const TRAITS: &[u8; $name.len() + 3] = &$crate::trace::Metadata::new($name, 0).done();
        TRAITS
    }};
}

/// Functions that write events:
///
/// ```
/// use avstream::raw::GUID;
/// use avstream::trace::{Level, Provider};
/// static PROVIDER: Provider = Provider::new(
///     GUID::from_u128(0xb386_4c38_4273_58c5_545b_8b36_0834_3471),
///     avstream::provider_traits!("MyProvider"),
/// );
/// avstream::trace_events! {
///     in PROVIDER;
///     /// A buffer was too short.
///     fn short("Short", Level::Warning, 1) { bytes: u32, needed: u32 }
/// }
/// short(1000, 4096); // nobody listens: nothing happens
/// ```
#[macro_export]
macro_rules! trace_events {
    (in $provider:path; $(
        $(#[$meta:meta])*
        fn $function:ident($name:literal, $level:expr, $keyword:expr) { $($field:ident: $type:ty),* $(,)? }
    )*) => {$(
        $(#[$meta])*
        #[inline]
        pub(crate) fn $function($($field: $type),*) {
            const LEN: usize = 2 + 1 + $name.len() + 1 $(+ stringify!($field).len() + 1 + 1)*;
            static METADATA: [u8; LEN] = $crate::trace::Metadata::<LEN>::new($name, 1)
                $(.field(stringify!($field), <$type as $crate::trace::Field>::TYPE))*
                .done();
            if $provider.wants($level, $keyword) {
                $provider.write($level, $keyword, &METADATA, [$($crate::trace::Data::field(&$field)),*]);
            }
        }
    )*};
}

/// `ETWENABLECALLBACK`: a session wants other events than before.
///
/// # Safety
/// ETW calls it with the context of [`Provider::register`].
macro_rules! enable_callback {
    ($abi:literal) => {
        unsafe extern $abi fn enabled(
            _source: LPCGUID,
            code: ULONG,
            level: UCHAR,
            any: ULONGLONG,
            _all: ULONGLONG,
            _filter: PEVENT_FILTER_DESCRIPTOR,
            context: *mut c_void,
        ) {
            // SAFETY: the static provider that was registered with this context.
            let Some(provider) = (unsafe { context.cast::<Provider>().as_ref() }) else { return };
            // "TRACE_LEVEL_NONE": a session that names no level wants all.
            let wanted = if level == 0 { u8::MAX } else { level };
            match code {
                ENABLE => {
                    provider.keywords.store(any, Ordering::Relaxed);
                    provider.level.store(wanted, Ordering::Relaxed);
                }
                DISABLE => provider.level.store(0, Ordering::Relaxed),
                _ => {}
            }
        }
    };
}
#[cfg(target_arch = "x86_64")]
enable_callback!("win64");
#[cfg(not(target_arch = "x86_64"))]
enable_callback!("system");

#[cfg(test)]
mod tests {
    use super::*;

    static PROVIDER: Provider = Provider::new(GUID::from_u128(1), crate::provider_traits!("Ab"));

    #[test]
    fn a_providers_traits_are_their_length_and_its_name() {
        assert_eq!(PROVIDER.traits, [5, 0, b'A', b'b', 0]);
    }

    #[test]
    fn an_events_metadata_is_its_length_a_tag_its_name_and_its_fields() {
        const LEN: usize = 2 + 1 + 2 + 2 + 1 + 3 + 1;
        let metadata = Metadata::<LEN>::new("E", 1).field("x", 8).field("yz", 10).done();
        assert_eq!(metadata, [12, 0, 0, b'E', 0, b'x', 0, 8, b'y', b'z', 0, 10]);
    }

    #[test]
    fn without_a_session_nothing_is_wanted_and_with_one_what_it_asks_for() {
        assert!(!PROVIDER.wants(Level::Error, 1));
        let context = (&raw const PROVIDER).cast_mut().cast();
        let (none, filter) = (core::ptr::null(), core::ptr::null_mut());
        // SAFETY: the context is the provider, as at `register`.
        unsafe { enabled(none, ENABLE, 3, 0b10, 0, filter, context) };
        assert!(PROVIDER.wants(Level::Warning, 0b10));
        assert!(!PROVIDER.wants(Level::Information, 0b10) && !PROVIDER.wants(Level::Error, 0b1));
        // SAFETY: as above.
        unsafe { enabled(none, DISABLE, 0, 0, 0, filter, context) };
        assert!(!PROVIDER.wants(Level::Error, 0b10));
    }
}
