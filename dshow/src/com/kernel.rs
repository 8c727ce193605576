//! Connections that stay in the kernel: two pins of the proxy, found out about each other and left to KS.
//!
//! Page "Using AVStream with the Kernel Streaming Proxy Module": "kernel-mode filters often are connected in user mode through
//! the Kernel Streaming Proxy". How two of its pins know each other the pages do not say; what they tell each other is private
//! to a proxy, and so it is here: [`IKernelPin`] says which KS pin it is, to whoever is of the same session.

use super::link::{Link, fits};
use crate::failure::Failure;
use crate::ks::source::to_ks;
use crate::ks::{PinKey, Session};
use crate::media_type::MediaType;
use std::ffi::c_void;
use std::sync::Arc;
use windows::Win32::Media::DirectShow::IPin;
use windows_core::{HRESULT, IUnknown, IUnknown_Vtbl, Interface, interface};

/// The private interface of the proxy's pins.
#[interface("6b1d4a52-87c3-4f0e-9a55-21e00c3d7f20")]
pub(crate) unsafe trait IKernelPin: IUnknown {
    /// Which session it is of, by its address, and which pin.
    fn kernel_end(&self, session: *mut *const c_void, pin: *mut u32) -> HRESULT;
}

/// A pin of a session.
#[derive(Clone)]
pub(crate) struct KernelEnd {
    pub session: Arc<Session>,
    pub key: PinKey,
}

/// A pin of some session, maybe another process's DLL's.
pub(crate) struct OtherEnd {
    session: *const c_void,
    key: PinKey,
}

impl OtherEnd {
    /// Whether both are pins of one session: then a connection of theirs is one in the kernel.
    pub(crate) fn is_same_session(&self, other: &Self) -> bool {
        self.session == other.session
    }
}

impl KernelEnd {
    fn address(&self) -> *const c_void {
        Arc::as_ptr(&self.session).cast()
    }

    /// Whether the other is a pin of the same session.
    pub(crate) fn is_with(&self, other: &OtherEnd) -> bool {
        self.address() == other.session
    }

    /// `IKernelPin::kernel_end`
    ///
    /// # Safety
    /// Both are NULL or may be written.
    pub(crate) unsafe fn tell(&self, session: *mut *const c_void, pin: *mut u32) -> HRESULT {
        // SAFETY: the caller's promise.
        let told = unsafe { super::put(session, self.address()) };
        // SAFETY: the caller's promise.
        super::hresult(told.and_then(|()| unsafe { super::put(pin, self.key.number()) }))
    }
}

/// The KS pin behind a DirectShow pin, if the proxy made it.
pub(crate) fn end_of(pin: &IPin) -> Option<OtherEnd> {
    let kernel: IKernelPin = pin.cast().ok()?;
    let (mut session, mut number) = (std::ptr::null(), 0);
    // SAFETY: a held interface and out-parameters of our own.
    unsafe { kernel.kernel_end(&mut session, &mut number) }.ok().ok()?;
    Some(OtherEnd { session, key: PinKey::from_number(number) })
}

/// Connects two pins of KS in the first format that both take: the sink agrees, KS makes both pins and negotiates their
/// allocators. A failure leaves both as they were.
pub(crate) fn connect(
    source: &KernelEnd,
    sink: OtherEnd,
    link: &Link,
    (this, peer): (&IPin, &IPin),
    wanted: Option<&MediaType>,
) -> Result<(), Failure> {
    if !source.is_with(&sink) {
        return Err(Failure::NO_TRANSPORT);
    }
    let (from, to) = (source.key, sink.key);
    let formats = source.session.try_call(move |side| side.common_formats(from, to))?;
    let both =
        formats.into_iter().filter_map(|format| Some((MediaType::from_ks(format.bytes()).ok()?, format)));
    let mut types: Vec<_> = both.filter(|(it, _)| wanted.is_none_or(|wanted| fits(wanted, it))).collect();
    // A picture that is given whole may be of a size that no range names by itself; the pins judge it.
    if let Some(whole) = wanted.filter(|wanted| types.is_empty() && wanted.layout().is_some()) {
        types.push((whole.clone(), to_ks(whole)?));
    }
    let mut last = Failure::NO_ACCEPTABLE_TYPES;
    for (media_type, format) in types {
        match Link::offer(peer, this, &media_type) {
            Ok(()) => {}
            Err(Failure::TYPE_NOT_ACCEPTED) => continue,
            Err(failure) => return Err(failure),
        }
        let made = source.session.try_call(move |side| side.connect_kernel(from, to, &format));
        match made {
            Ok(()) => {
                link.connect(peer, media_type);
                return Ok(());
            }
            Err(failure) => last = failure,
        }
        // SAFETY: a held interface. It accepted a moment ago and is told that nothing came of it.
        let _told = unsafe { peer.Disconnect() };
    }
    Err(last)
}
