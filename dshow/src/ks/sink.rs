//! A KS pin that data flows into, as the [`FrameSink`] of a DirectShow input pin.
//!
//! A sample that arrives goes down to the pin and is held until the pin has read it; then the KS side releases it. Nobody
//! waits for that but the end of the stream.

use super::source::{KsControl, to_ks};
use super::stream::Told;
use super::{PinKey, Session};
use crate::failure::Failure;
use crate::flow::FrameSink;
use crate::media_type::MediaType;
use crate::properties::Properties;
use crate::sample::Span;
use crate::space::Space;
use crate::supply::Control;
use ks_client::DataFormat;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

/// The pin, from any thread.
pub struct KsSink {
    ranges: Vec<DataFormat>,
    control: Arc<KsControl>,
    told: Receiver<Told>,
    needs: Option<Properties>,
    streaming: bool,
}

impl KsSink {
    /// The pin `key` of a session, which takes these ranges.
    pub fn new(session: Arc<Session>, key: PinKey, ranges: Vec<DataFormat>) -> Self {
        let (control, told) = KsControl::new(session, key);
        Self { ranges, control, told, needs: None, streaming: false }
    }

    pub fn control(&self) -> Arc<dyn Control> {
        Arc::clone(&self.control) as Arc<dyn Control>
    }

    /// Whether frames can still be sent: the KS side says once when they cannot.
    fn check(&self) -> Result<(), Failure> {
        match self.told.try_recv() {
            Ok(Told::Failed) => Err(Failure::RUNTIME_ERROR),
            _ => Ok(()),
        }
    }
}

impl FrameSink for KsSink {
    /// "A partial match for a data range on the pin": the GUIDs. Whether the sizes fit, the pin says when it is made.
    fn accepts(&self, media_type: &MediaType) -> bool {
        let Ok(format) = to_ks(media_type) else { return false };
        let open = ks_client::GUID::default();
        let covers = |range: ks_client::GUID, own| range == open || range == own;
        self.ranges.iter().any(|range| {
            covers(range.major(), format.major())
                && covers(range.sub(), format.sub())
                && covers(range.specifier(), format.specifier())
        })
    }

    /// Makes the KS pin, or changes the format of the one there is.
    fn set_format(&mut self, media_type: &MediaType) -> Result<(), Failure> {
        let (format, key, streaming) = (to_ks(media_type)?, self.control.key(), self.streaming);
        let needs = self.control.session().try_call(move |side| {
            if streaming { side.change_format(key, &format) } else { side.connect_client(key, &format) }
        })?;
        self.needs = Some(needs);
        Ok(())
    }

    fn requirements(&self) -> Option<Properties> {
        self.needs
    }

    fn start(&mut self) -> Result<(), Failure> {
        self.streaming = true;
        self.control.begin_stream()
    }

    fn frame(&mut self, space: Space, used: usize, _: Option<Span>) -> Result<(), Failure> {
        self.check()?;
        let key = self.control.key();
        self.control.session().try_call(move |side| side.queue(key, space, used))
    }

    fn end_of_stream(&mut self) {
        let key = self.control.key();
        let _drained = self.control.session().try_call(move |side| side.drain(key)); // what was refused is in the counters
    }

    fn stop(&mut self) {
        self.streaming = false;
    }
}
