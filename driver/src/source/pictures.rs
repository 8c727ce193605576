//! What a source pin paints, and when: the painter, the pace, the clock of the graph.
//!
//! A timer ticks at each due time (at DISPATCH_LEVEL) and asks for a thread, since painting takes its time. A frame that
//! finds no buffer is dropped, and its number with it.

use avstream::clock::ReferenceClock;
use avstream::lock::{Lock, Spin};
use avstream::pool::PoolBytes;
use avstream::property::{Get, OnPin, Property, Request, Set};
use avstream::timer::Timed;
use avstream::{NtError, Passive, PinRef, Result, State, time};
use core::sync::atomic::{AtomicBool, Ordering};
use test_picture::{Due, Pace, Pacer, Painter, Rate};
use video_formats::Stream;

use crate::faults::{Fate, Faults};
use crate::guard;
use crate::signals::Starved;
use crate::trace;
use crate::video::{Video, VideoPin};

/// Frames painted in one call, so that no mutex is held for long.
pub(crate) const FRAMES_A_CALL: usize = 16;

/// The state of one pin's pictures.
pub(crate) struct Pictures {
    /// Taken out while a frame is being painted.
    painter: Lock<Option<Painter<PoolBytes>>, Spin>,
    pacer: Lock<Pacer, Spin>,
    pub(crate) faults: Faults,
    clock: Lock<Option<ReferenceClock>, Spin>,
    /// The pin is in RUN.
    running: AtomicBool,
    /// The device has its power, as this pin was told: SetDeviceState(RUN) may come before that.
    awake: AtomicBool,
}

/// A source pin.
pub(crate) trait Paints: Timed + VideoPin {
    /// Whether a frame of its own can be kept back.
    #[cfg(feature = "checked")]
    const CAN_HOLD: bool = false;

    /// Its pictures.
    fn pictures(&self) -> &Pictures;
    /// Asks for a thread to paint in. Up to `DISPATCH_LEVEL`.
    fn ask(pin: PinRef<'_, Self>);
}

/// The rows of a stream's pattern, in memory of their own.
fn painter(stream: &Stream) -> Result<Painter<PoolBytes>> {
    let scratch = PoolBytes::new(Painter::scratch_bytes(&stream.layout))?;
    Painter::new(stream.layout, scratch).ok_or(NtError::UNSUCCESSFUL)
}

impl Pictures {
    pub(crate) fn new(video: &Video) -> Result<Self> {
        let stream = video.stream();
        Ok(Self {
            painter: Lock::spin(Some(painter(&stream)?)),
            pacer: Lock::spin(Pacer::new(stream.rate, Pace::RealTime)),
            faults: Faults::new(),
            clock: Lock::spin(None),
            running: AtomicBool::new(false),
            awake: AtomicBool::new(!video.common.is_asleep()),
        })
    }

    /// Changes the format of `video` and of the pictures, or neither.
    pub(crate) fn change(&self, video: &Video, wanted: Stream) -> Result<()> {
        // Memory first: after the change nothing may fail.
        let painter = painter(&wanted)?;
        video.change_format(wanted)?;
        drop(self.painter.with(|current| current.replace(painter)));
        self.restart(wanted.rate);
        Ok(())
    }

    /// Numbers and drops start anew.
    fn restart(&self, rate: Rate) {
        self.pacer.with(|pacer| *pacer = Pacer::new(rate, pacer.pace()));
    }

    /// The frame that is due now.
    pub(crate) fn due(&self) -> Option<Due> {
        let now = time::monotonic_100ns();
        let fate = match self.faults.pending(now) {
            Some(fate) => fate,
            None => self.faults.fate(self.pacer.with(|pacer| pacer.due(now))?, now),
        };
        match fate {
            Fate::Send(due) => Some(due),
            Fate::Skip => {
                self.pacer.with(Pacer::sent);
                None
            }
            Fate::Wait => None,
        }
    }

    /// Paints a frame into a buffer that was checked, and counts it. `false`: somebody else is painting.
    pub(crate) fn paint(&self, video: &Video, due: Due, buffer: &mut [u8]) -> bool {
        let Some(painter) = self.painter.with(Option::take) else { return false };
        let number = self.faults.number(due.number);
        let painted = painter.paint(number, due.time_100ns, buffer).is_some();
        self.faults.spoil(due.number, painter.layout(), buffer);
        // A change of format has put a new painter there, which stays.
        drop(
            self.painter
                .with(|current| if current.is_none() { current.replace(painter) } else { Some(painter) }),
        );
        if painted {
            self.pacer.with(Pacer::sent);
            video.counters.frame(due.number);
            video.counters.dropped(due.dropped);
        }
        painted
    }

    /// The presentation time of a frame: the graph's clock, else the stream's own running time.
    pub(crate) fn time_100ns(&self, due: Due) -> i64 {
        let clock = self.clock.with(|clock| clock.as_ref().and_then(ReferenceClock::stream_time_100ns));
        clock.unwrap_or(due.time_100ns.cast_signed())
    }

    /// Whether a buffer can take a picture of the stream; a refusal is counted.
    pub(crate) fn check<P: Paints>(pin: PinRef<'_, P>, stream: &Stream, buffer: &[u8]) -> Result<()> {
        guard::check(buffer, &stream.layout).map_err(|refusal| guard::refuse(pin, refusal, buffer.len()))
    }
}

/// Steps of a pin with pictures.
pub(crate) fn set_state<P: Paints>(pin: PinRef<'_, P>, to: State, from: State, at: &Passive) {
    pin.video().set_state(to, from);
    let pictures = pin.context().pictures();
    // Relaxed: what follows from it (the timer, the pacer) is started and stopped here, under locks of their own.
    pictures.running.store(to == State::Run, Ordering::Relaxed);
    match (to, from) {
        (State::Acquire, State::Stop) => {
            // Picture numbers and drops start anew here, and nowhere else ("Capturing Video").
            pictures.restart(pin.video().stream().rate);
            let clock = pin.reference_clock(at);
            drop(pictures.clock.with(|current| core::mem::replace(current, clock)));
        }
        (State::Run, _) => go(pin),
        (_, State::Run) => halt(pin, at),
        (State::Stop, _) => drop(pictures.clock.with(Option::take)),
        _ => {}
    }
}

/// Time begins to pass, if the pin is in RUN and awake; called when either comes true.
fn go<P: Paints>(pin: PinRef<'_, P>) {
    let pictures = pin.context().pictures();
    if pictures.running.load(Ordering::Relaxed) && pictures.awake.load(Ordering::Relaxed) {
        let now = time::monotonic_100ns();
        pictures.pacer.with(|pacer| pacer.run(now));
        pin.start_timer(1);
    }
}

/// The device goes to sleep.
pub(crate) fn sleep<P: Paints>(pin: PinRef<'_, P>, at: &Passive) {
    pin.context().pictures().awake.store(false, Ordering::Relaxed);
    halt(pin, at);
}

/// The device works again.
pub(crate) fn wake<P: Paints>(pin: PinRef<'_, P>) {
    pin.context().pictures().awake.store(true, Ordering::Relaxed);
    go(pin);
}

/// Time stands still.
fn halt<P: Paints>(pin: PinRef<'_, P>, at: &Passive) {
    pin.context().pictures().pacer.with(Pacer::pause);
    pin.stop_timer(at);
}

/// A frame is due.
pub(crate) fn tick<P: Paints>(pin: PinRef<'_, P>) {
    let now = time::monotonic_100ns();
    let pictures = pin.context().pictures();
    let (starved, wait) = pictures.pacer.with(|pacer| (pacer.is_starved(now), pacer.wait_100ns(now)));
    if starved {
        pin.video().counters.starved();
        trace::starved(pin.video().serial());
        pin.signal::<Starved>();
    }
    P::ask(pin);
    if let Some(wait) = wait.filter(|_| !pin.video().common.is_gone()) {
        pin.start_timer(wait);
    }
}

/// KSPROPERTY_KSFRAME_PACE: 0 real time, 1 as fast as frames are taken.
pub(crate) struct PaceProperty;

impl Property for PaceProperty {
    type Value = u32;
    const ID: u32 = 1;
}

impl<P: Paints> Get<OnPin<P>> for PaceProperty {
    fn get(pin: PinRef<'_, P>) -> Result<u32> {
        let pace = pin.context().pictures().pacer.with(|pacer| pacer.pace());
        Ok(u32::from(pace == Pace::AsFastAsTaken))
    }
}

impl<P: Paints> Set<OnPin<P>> for PaceProperty {
    fn set(pin: PinRef<'_, P>, value: u32, _request: &Request<'_>) -> Result<()> {
        let pace = match value {
            0 => Pace::RealTime,
            1 => Pace::AsFastAsTaken,
            _ => return Err(NtError::INVALID_PARAMETER),
        };
        pin.context().pictures().pacer.with(|pacer| pacer.set_pace(pace));
        P::ask(pin);
        Ok(())
    }
}
