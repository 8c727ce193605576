//! What every scenario needs: the driver's filters and pins, small formats, states, and counting.

use super::{Case, Outcome};
use crate::formats::{self, Wanted};
use crate::pins;
use crate::session::Hosted;
use anyhow::Result;
use fastrand::Rng;
use ks_client::{Communication, Connect, DataFormat, Filter, Pin, PinFactory, State, Stream};
use std::time::Duration;

/// How long a frame may take, by the machine's clock.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// The driver as a scenario sees it.
pub(super) struct Client<'s> {
    pub session: &'s Hosted,
    pub rng: Rng,
    pub outcome: Outcome,
    /// Something is made to fail: a refusal is then an answer.
    pub faulty: bool,
}

/// A pin factory with its filter.
pub(super) struct Place {
    pub filter: Filter,
    pub factory: PinFactory,
    /// Data flows only one way through the filter: its pins move frames without each other.
    pub alone: bool,
}

impl<'s> Client<'s> {
    pub(super) fn new(session: &'s Hosted, case: &Case) -> Self {
        let faulty = case.faults != super::Fault::None;
        Self { session, rng: Rng::with_seed(case.seed), outcome: Outcome::default(), faulty }
    }

    pub(super) fn filters(&self) -> Result<Vec<Filter>> {
        let open = |found: crate::session::Found| {
            Ok(Filter::open(self.session.transport(), &found.link, &found.name)?)
        };
        self.session.registered()?.into_iter().map(open).collect()
    }

    /// Every pin that this program can connect to, each of a filter of its own.
    pub(super) fn places(&mut self) -> Result<Vec<Place>> {
        let mut places = Vec::new();
        for filter in self.filters()? {
            let pins = pins::of(&filter)?;
            self.outcome.requests += 9 * pins.len() as u64;
            let alone = pins.iter().all(|pin| pin.data_flow == pins[0].data_flow);
            for factory in pins {
                if matches!(factory.communication, Communication::Sink | Communication::Both) {
                    places.push(Place { filter: filter.clone(), factory, alone });
                }
            }
        }
        self.rng.shuffle(&mut places);
        Ok(places)
    }

    /// The pin's smallest usual format, so that a run is about requests and not about painting; or its own.
    pub(super) fn format(&mut self, place: &Place) -> Result<DataFormat> {
        self.outcome.requests += 2;
        let small = Wanted { size: Some((320, 240)), ..Wanted::default() };
        let chosen = formats::choose(&place.filter, &place.factory, Some(&small));
        chosen.or_else(|_| formats::choose(&place.filter, &place.factory, None))
    }

    pub(super) fn pin(&mut self, place: &Place, format: &DataFormat) -> Result<Pin> {
        self.outcome.requests += 1;
        Ok(place.filter.create_pin(&Connect::new(place.factory.id, format))?)
    }

    /// Steps a pin to a state, one at a time.
    pub(super) fn go(&mut self, pin: &Pin, target: State) -> Result<()> {
        let mut state = pin.state()?;
        while let Some(next) = state.step_towards(target) {
            pin.set_state(next)?;
            self.outcome.requests += 2;
            state = next;
        }
        Ok(())
    }

    /// Hands over frames: empty ones where data flows out, zeroes where it flows in.
    pub(super) fn queue(&mut self, stream: &mut Stream, format: &DataFormat, frames: usize) -> Result<()> {
        let bytes = format.frame_bytes().unwrap_or(4096) as usize;
        for _ in 0..frames {
            self.outcome.requests += 1;
            stream.queue(stream.frame(bytes, 64)?, bytes)?;
        }
        Ok(())
    }

    /// Takes so many frames, if they come in time.
    pub(super) fn take(&mut self, place: &Place, stream: &mut Stream, frames: usize) -> Result<Taken> {
        for _ in 0..frames {
            let Some(arrival) = stream.next(PATIENCE)? else {
                let (pin, filter) = (place.factory.label(), place.filter.name());
                return Ok(Taken::Silence(format!(
                    "no frame came back for {PATIENCE:?} from {pin} of {filter}"
                )));
            };
            self.outcome.frames += u64::from(arrival.status.is_success());
            let (used, there) = (arrival.frame.data_used() as usize, arrival.frame.data().len());
            anyhow::ensure!(
                used <= there,
                "DataUsed of a frame is {used}, more than the {there} bytes it has"
            );
        }
        Ok(if frames > 0 { Taken::All } else { Taken::Nothing })
    }

    /// Lets some milliseconds pass, as many as the seed says.
    pub(super) fn wait_up_to(&mut self, range: std::ops::Range<u64>) -> Result<()> {
        let milliseconds = self.rng.u64(range);
        self.wait(milliseconds)
    }

    pub(super) fn wait(&self, milliseconds: u64) -> Result<()> {
        Ok(self.session.transport().sleep(Duration::from_millis(milliseconds))?)
    }
}

/// How taking frames went.
pub(super) enum Taken {
    /// None were asked for.
    Nothing,
    All,
    /// One did not come; in a sentence.
    Silence(String),
}
