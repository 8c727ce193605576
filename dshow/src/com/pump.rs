//! The streaming thread of an output pin: samples from the allocator to the supply, and from there to the peer.
//!
//! Pages: "Data Flow for Filter Developers"; "Dynamic Format Changes" with its three mechanisms, which all end here:
//! - *QueryAccept (Downstream)*: the source, or an application that asks this pin ([`Asked`]), has another type that fits the
//!   buffers: the peer is asked, and the type travels with the first sample of it;
//! - *ReceiveConnection*: as before, but larger buffers are needed: the peer receives the type as at a connection, the
//!   allocator gets its properties anew, and the peer is notified;
//! - *QueryAccept (Upstream)*: the peer attached a type to the sample that `GetBuffer` gives: the source goes over to it, and
//!   the type stays on that sample.

use super::OK;
use super::link::{FreeThreaded, Link, lock};
use super::media_type::{self, Lent};
use super::output_pin::{Shared, peer_accepts};
use super::speak::{ComAllocator, ComInputPin};
use crate::failure::Failure;
use crate::media_type::MediaType;
use crate::negotiate::push::InputPin as _;
use crate::negotiate::{Agreement, Allocator as _};
use crate::properties::Properties;
use crate::sample::Span;
use crate::space::Space;
use crate::supply::{Supplied, Supply};
use std::collections::BTreeMap;
use std::ptr::NonNull;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};
use windows::Win32::Media::DirectShow::{IMediaSample, IMemInputPin, IPin};
use windows_core::Interface;

const AM_GBF_NOWAIT: u32 = 4;

/// How samples reach the peer.
#[derive(Clone)]
pub(super) struct Transport {
    pub agreement: Agreement<ComAllocator>,
    pub input: FreeThreaded<IMemInputPin>,
    /// What the allocator was set to when larger buffers were needed.
    resized: Arc<Mutex<Option<Properties>>>,
}

impl Transport {
    pub(super) fn new(agreement: Agreement<ComAllocator>, input: IMemInputPin) -> Self {
        Self { agreement, input: FreeThreaded(input), resized: Arc::default() }
    }

    /// What the allocator grants now.
    pub(super) fn properties(&self) -> Properties {
        lock(&self.resized).unwrap_or(self.agreement.properties)
    }
}

/// A change of type that somebody waits for.
pub(super) struct Asked {
    pub media_type: MediaType,
    pub answer: Sender<Result<(), Failure>>,
}

/// One run of the streaming thread.
pub(super) struct Pump<'a> {
    pin: &'a Shared,
    link: &'a Link,
    transport: &'a Transport,
    peer: IPin,
    /// Samples that the supply has, by their spaces' tags.
    lent: BTreeMap<u64, IMediaSample>,
    last_tag: u64,
    /// What the next sample that is delivered brings with it.
    attach: Option<MediaType>,
}

impl<'a> Pump<'a> {
    pub(super) fn new(pin: &'a Shared, link: &'a Link, transport: &'a Transport, peer: IPin) -> Self {
        Self { pin, link, transport, peer, lent: BTreeMap::new(), last_tag: 0, attach: None }
    }

    /// Until something ends it; whether the frames ended by themselves.
    pub(super) fn run(&mut self, supply: &mut dyn Supply) -> bool {
        loop {
            match self.turn(supply) {
                Ok(true) => {}
                Ok(false) => return true,
                // Stopped, refused by the peer, or failed: the filter's state or the transcript says which.
                Err(_) => return false,
            }
        }
    }

    /// Lends what there is to lend, and deals with what comes back. False: the frames have ended.
    fn turn(&mut self, supply: &mut dyn Supply) -> Result<bool, Failure> {
        let asked = lock(&self.pin.asked).take();
        if let Some(Asked { media_type, answer }) = asked {
            let changed = self.go_over(supply, media_type);
            let _gone = answer.send(changed); // who asked may have given up; a failure left the old type
        }
        self.lend(supply)?;
        match supply.next()? {
            Supplied::Frame { space, bytes, span } => {
                let sample = self.take_back(space)?;
                self.deliver(&sample, bytes, span)?;
            }
            Supplied::Returned(space) => drop(self.take_back(space)?),
            Supplied::Change(media_type) => self.announce(media_type)?,
            Supplied::Nothing => {}
            Supplied::End => return Ok(false),
        }
        Ok(true)
    }

    /// As many samples as the supply can use. It is waited for one only while the supply has none.
    fn lend(&mut self, supply: &mut dyn Supply) -> Result<(), Failure> {
        while self.lent.len() < supply.depth() {
            let sample = match self.buffer() {
                Ok(sample) => sample,
                Err(Failure::TIMEOUT) if !self.lent.is_empty() => return Ok(()),
                Err(failure) => return Err(failure),
            };
            if let Some(media_type) = attached_type(&sample)? {
                self.change_for_the_peer(supply, &media_type)?;
            }
            let space = self.space(&sample)?;
            self.lent.insert(self.last_tag, sample);
            supply.lend(space)?;
        }
        Ok(())
    }

    fn buffer(&self) -> Result<IMediaSample, Failure> {
        let flags = if self.lent.is_empty() { 0 } else { AM_GBF_NOWAIT };
        let mut sample = None;
        let allocator = self.transport.agreement.allocator.interface();
        // SAFETY: a held interface and an out-parameter of our own.
        unsafe { allocator.GetBuffer(&mut sample, None, None, flags) }?;
        sample.ok_or(Failure::UNEXPECTED)
    }

    /// A sample as the supply has it: with a reference, so that its memory stays whatever becomes of this thread.
    fn space(&mut self, sample: &IMediaSample) -> Result<Space, Failure> {
        // SAFETY: a held interface.
        let pointer = NonNull::new(unsafe { sample.GetPointer() }?).ok_or(Failure::UNEXPECTED)?;
        // SAFETY: a held interface.
        let size = usize::try_from(unsafe { sample.GetSize() }).map_err(|_| Failure::UNEXPECTED)?;
        self.last_tag += 1;
        let owner = Box::new(FreeThreaded(sample.clone()));
        // SAFETY: a sample fresh from its allocator: `size` bytes that nobody else has, as long as it is referred to.
        Ok(unsafe { Space::new(pointer, size, self.last_tag, owner) })
    }

    fn take_back(&mut self, space: Space) -> Result<IMediaSample, Failure> {
        let tag = space.tag();
        drop(space); // its reference to the sample; ours is in the list
        self.lent.remove(&tag).ok_or(Failure::UNEXPECTED)
    }

    fn deliver(&mut self, sample: &IMediaSample, bytes: usize, span: Option<Span>) -> Result<(), Failure> {
        let bytes = i32::try_from(bytes).map_err(|_| Failure::BUFFER_OVERFLOW)?;
        // SAFETY: a held interface.
        unsafe { sample.SetActualDataLength(bytes) }?;
        // SAFETY: a held interface.
        unsafe { sample.SetSyncPoint(true) }?;
        if let Some(span) = span {
            let stop = span.stop_100ns;
            // SAFETY: a held interface; in-parameters that live for the call.
            unsafe { sample.SetTime(Some(&span.start_100ns), stop.as_ref().map(std::ptr::from_ref)) }?;
        }
        if let Some(media_type) = self.attach.take() {
            // "Attach the media type to the next sample": from this one on the format is another.
            let lent = Lent::new(&media_type)?;
            // SAFETY: a held interface, and a type that lives for the call.
            unsafe { sample.SetMediaType(lent.as_ptr()) }?;
            self.link.change_type(media_type);
        }
        let receive = Interface::vtable(&self.transport.input.0).Receive;
        // SAFETY: held interfaces.
        let answer = unsafe { receive(self.transport.input.0.as_raw(), sample.as_raw()) };
        // S_FALSE and failures both mean that the peer wants no more.
        if answer == OK { Ok(()) } else { Err(Failure::from_failed(answer.0)) }
    }

    /// Downstream, of the source's own accord: it has changed already.
    fn announce(&mut self, media_type: MediaType) -> Result<(), Failure> {
        if !peer_accepts(&self.peer, &media_type) {
            return Err(Failure::TYPE_NOT_ACCEPTED);
        }
        self.note("QueryAccept (Downstream)", &media_type, None);
        self.attach = Some(media_type);
        Ok(())
    }

    /// Upstream: the peer attached a type to a sample. The frames from that sample on are of it.
    fn change_for_the_peer(
        &mut self,
        supply: &mut dyn Supply,
        media_type: &MediaType,
    ) -> Result<(), Failure> {
        if self.link.connection().is_some_and(|connection| connection.media_type == *media_type) {
            return Ok(());
        }
        let changed = supply.change_format(media_type);
        self.note("QueryAccept (Upstream)", media_type, changed.as_ref().err());
        changed?;
        self.give_back_lent(supply)?;
        self.link.change_type(media_type.clone());
        Ok(())
    }

    /// Downstream, because somebody asked this pin. A refusal leaves the old type.
    fn go_over(&mut self, supply: &mut dyn Supply, media_type: MediaType) -> Result<(), Failure> {
        let old = self.link.connected()?.media_type;
        let fits = i64::from(media_type.sample_bytes) <= i64::from(self.transport.properties().buffer_bytes);
        let mechanism = if fits { "QueryAccept (Downstream)" } else { "ReceiveConnection" };
        let changed = self.try_to_go_over(supply, &media_type, fits);
        self.note(mechanism, &media_type, changed.as_ref().err());
        if changed.is_err() {
            let back = supply.change_format(&old);
            self.note("go back", &old, back.as_ref().err());
            back?;
        }
        changed
    }

    fn try_to_go_over(
        &mut self,
        supply: &mut dyn Supply,
        media_type: &MediaType,
        fits: bool,
    ) -> Result<(), Failure> {
        if !peer_accepts(&self.peer, media_type) {
            return Err(Failure::TYPE_NOT_ACCEPTED);
        }
        let needs = supply.change_format(media_type)?;
        self.give_back_lent(supply)?;
        if fits {
            self.attach = Some(media_type.clone());
            return Ok(());
        }
        // SAFETY: a held interface; the peer of our peer is this pin.
        let this = unsafe { self.peer.ConnectedTo() }?;
        Link::offer(&self.peer, &this, media_type)?;
        self.resize(needs)?;
        ComInputPin(&self.transport.input.0)
            .notify(&self.transport.agreement.allocator, self.transport.agreement.access)?;
        self.link.change_type(media_type.clone());
        Ok(())
    }

    /// "Decommit and recommit the allocator in order to change buffer sizes."
    fn resize(&mut self, needs: Properties) -> Result<(), Failure> {
        let allocator = &self.transport.agreement.allocator;
        allocator.decommit()?;
        let set = allocator.set_properties(self.transport.properties().merged_with(needs));
        allocator.commit()?; // also where the properties were refused: then as they were
        let granted = set?;
        match granted.shortfall(needs) {
            None => *lock(&self.transport.resized) = Some(granted),
            Some(_) => return Err(Failure::FAIL),
        }
        Ok(())
    }

    /// What the supply had when its format changed: frames of the old format are delivered, the rest goes home.
    fn give_back_lent(&mut self, supply: &mut dyn Supply) -> Result<(), Failure> {
        while !self.lent.is_empty() {
            match supply.next()? {
                Supplied::Frame { space, bytes, span } => {
                    let sample = self.take_back(space)?;
                    self.deliver(&sample, bytes, span)?;
                }
                Supplied::Returned(space) => drop(self.take_back(space)?),
                Supplied::Nothing => {}
                Supplied::Change(_) | Supplied::End => return Err(Failure::UNEXPECTED),
            }
        }
        Ok(())
    }

    fn note(&self, mechanism: &str, media_type: &MediaType, failure: Option<&Failure>) {
        let details = serde_json::json!({ "mechanism": mechanism, "format": media_type.to_string() });
        self.link.note_more("change format", &self.link.name(), details, failure);
    }
}

/// The type that a sample brings with it (`IMediaSample::GetMediaType`); NULL with S_FALSE means "not changed".
pub(super) fn attached_type(sample: &IMediaSample) -> Result<Option<MediaType>, Failure> {
    let mut raw = std::ptr::null_mut();
    let get = Interface::vtable(sample).GetMediaType;
    // SAFETY: a held interface and an out-parameter of our own.
    Failure::from_code(unsafe { get(sample.as_raw(), &mut raw) }.0).map_or(Ok(()), Err)?;
    if raw.is_null() {
        return Ok(None);
    }
    // SAFETY: a media type that the sample gave us to free.
    let value = unsafe { media_type::read(raw) };
    // SAFETY: as above, and not used after this.
    unsafe { media_type::free(raw) };
    value.map(Some)
}
