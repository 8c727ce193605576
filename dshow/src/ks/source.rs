//! A KS pin that data flows out of, as the [`Supply`] of a DirectShow output pin.
//!
//! Samples are lent to the pin, several at a time, and come back filled. A command that KS refuses comes back as
//! HRESULT_FROM_NT of its status; the whole sentence is in the pin's transcript.

use super::side::FRAMES_WITH_PIN;
use super::stream::{Carried, Told};
use super::{PinKey, Session};
use crate::failure::Failure;
use crate::media_type::MediaType;
use crate::properties::Properties;
use crate::sample::Span;
use crate::space::Space;
use crate::supply::{Control, Supplied, Supply};
use ks_client::{DataFormat, NtStatus, State};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long a frame may take before the source is called dead.
const FRAME_LIMIT: Duration = Duration::from_secs(10);

/// The pin, from any thread.
pub struct KsSource {
    offers: Vec<MediaType>,
    control: Arc<KsControl>,
    arrived: Receiver<Told>,
}

/// The pin's states and its connection: also while its frames are being waited for.
pub struct KsControl {
    session: Arc<Session>,
    key: PinKey,
    to: Mutex<Sender<Told>>,
    running: AtomicBool,
}

/// A format as KS has it.
pub(crate) fn to_ks(media_type: &MediaType) -> Result<DataFormat, Failure> {
    DataFormat::new(media_type.to_ks()).ok_or(Failure::TYPE_NOT_ACCEPTED)
}

impl KsControl {
    pub(super) fn new(session: Arc<Session>, key: PinKey) -> (Arc<Self>, Receiver<Told>) {
        let (to, arrived) = channel();
        let control = Self { session, key, to: Mutex::new(to), running: AtomicBool::new(false) };
        (Arc::new(control), arrived)
    }

    pub(super) fn session(&self) -> &Arc<Session> {
        &self.session
    }

    pub(super) fn key(&self) -> PinKey {
        self.key
    }

    fn set_state(&self, state: State) -> Result<(), Failure> {
        let key = self.key;
        self.running.store(state == State::Run, Relaxed); // a hint for how long to wait, no more
        self.session.try_call(move |side| side.set_state(key, state))
    }

    /// Frames go to the client from now on.
    pub(super) fn begin_stream(&self) -> Result<(), Failure> {
        let (key, to) = (self.key, self.to.lock().unwrap_or_else(PoisonError::into_inner).clone());
        self.session.try_call(move |side| side.begin_stream(key, to))
    }
}

impl Control for KsControl {
    fn pause(&self) -> Result<(), Failure> {
        self.set_state(State::Pause)
    }

    fn run(&self) -> Result<(), Failure> {
        self.set_state(State::Run)
    }

    fn stop(&self) {
        let _refused = self.set_state(State::Stop); // it is in the transcript, and the pin is closed in any case
    }

    fn nudge(&self) {
        let _gone = self.to.lock().unwrap_or_else(PoisonError::into_inner).send(Told::Nudge);
    }

    /// Other sizes and rates than the offered ones are the pin's to judge, when the format is set.
    fn accepts(&self, offers: &[MediaType], media_type: &MediaType) -> bool {
        let same = |offer: &&MediaType| {
            (offer.major, offer.subtype, offer.format_type)
                == (media_type.major, media_type.subtype, media_type.format_type)
        };
        offers.iter().any(|offer| same(&offer))
    }

    fn disconnect(&self) {
        let key = self.key;
        let _refused = self.session.try_call(move |side| side.disconnect(key));
    }

    fn carried(&self) -> Carried {
        let key = self.key;
        self.session.call(move |side| side.carried(key)).unwrap_or_default()
    }

    fn transcript(&self) -> ks_client::Transcript {
        let key = self.key;
        self.session.call(move |side| side.take_transcript(key)).unwrap_or_default()
    }
}

impl KsSource {
    /// The pin `key` of a session, which makes these formats.
    pub fn new(session: Arc<Session>, key: PinKey, offers: Vec<MediaType>) -> Self {
        let (control, arrived) = KsControl::new(session, key);
        Self { offers, control, arrived }
    }

    fn call<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut super::side::Side, PinKey) -> Result<T, ks_client::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let key = self.control.key;
        self.control.session.try_call(move |side| job(side, key))
    }
}

impl Supply for KsSource {
    fn offers(&self) -> Vec<MediaType> {
        self.offers.clone()
    }

    fn control(&self) -> Arc<dyn Control> {
        Arc::clone(&self.control) as Arc<dyn Control>
    }

    fn set_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure> {
        let format = to_ks(media_type)?;
        self.call(move |side, key| side.connect_client(key, &format))
    }

    fn change_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure> {
        let format = to_ks(media_type)?;
        self.call(move |side, key| side.change_format(key, &format))
    }

    fn start(&mut self) -> Result<(), Failure> {
        while self.arrived.try_recv().is_ok() {} // of the run before
        self.control.begin_stream()
    }

    fn depth(&self) -> usize {
        FRAMES_WITH_PIN
    }

    fn lend(&mut self, space: Space) -> Result<(), Failure> {
        self.call(move |side, key| side.queue(key, space, 0))
    }

    fn next(&mut self) -> Result<Supplied, Failure> {
        let told = loop {
            match self.arrived.recv_timeout(FRAME_LIMIT) {
                Ok(Told::Arrived(arrived)) => break arrived,
                Ok(Told::Nudge) => return Ok(Supplied::Nothing),
                Ok(Told::Failed) => return Err(Failure::RUNTIME_ERROR),
                // A pin in PAUSE may well give nothing.
                Err(RecvTimeoutError::Timeout) if !self.control.running.load(Relaxed) => {}
                Err(RecvTimeoutError::Timeout) => return Err(Failure::TIMEOUT),
                Err(RecvTimeoutError::Disconnected) => return Err(Failure::UNEXPECTED),
            }
        };
        match told.status {
            NtStatus::CANCELLED => Ok(Supplied::Returned(told.space)),
            status if status.is_success() && told.used > 0 => {
                let span =
                    told.time_100ns.map(|time| Span { start_100ns: time.cast_signed(), stop_100ns: None });
                Ok(Supplied::Frame { space: told.space, bytes: told.used, span })
            }
            status if status.is_success() => Ok(Supplied::Returned(told.space)),
            status => Err(Failure::from_nt(status.0)),
        }
    }

    fn stop(&mut self) {
        self.control.stop();
    }
}
