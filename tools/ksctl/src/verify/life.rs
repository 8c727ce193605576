//! The scenarios: what a driver goes through from its load to its unload, each on a machine of its own.
//!
//! What a scenario asks for is legal unless its name says otherwise, so a refusal is a failure where nothing was made to
//! fail. The machine's rules watch all the while.

use super::client::{Client, Place, Taken};
use super::ends;
use super::hostile;
use crate::pins;
use anyhow::{Context, Result, bail};
use framing::decide::Options;
use ks_client::{Communication, DataFlow, Error, Filter, Graph, State, Stream};

/// A part of a driver's life.
pub(crate) struct Scenario {
    pub name: &'static str,
    /// For the report.
    pub says: &'static str,
    pub(super) run: fn(&mut Client<'_>) -> Result<()>,
}

pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "load",
        says: "loads, starts, is removed, unloads, and leaves nothing",
        run: |_| Ok(()),
    },
    Scenario { name: "enumerate", says: "describes every filter and pin", run: enumerate },
    Scenario {
        name: "intersect",
        says: "makes a format of each of its ranges, and takes it back",
        run: intersect,
    },
    Scenario { name: "states", says: "goes any way through the states", run: states },
    Scenario { name: "stream", says: "brings and takes frames", run: stream },
    Scenario { name: "starve", says: "runs without frames and goes on when some come", run: starve },
    Scenario { name: "cancel", says: "gives back what is cancelled", run: cancel },
    Scenario { name: "format", says: "changes format, or refuses, in every state", run: format_change },
    Scenario { name: "graph", says: "connects to its own other pins in the kernel, and runs", run: graph },
    Scenario {
        name: "close-order",
        says: "survives handles that are closed in the wrong order",
        run: ends::close_order,
    },
    Scenario { name: "removal", says: "survives the removal of its device at any point", run: ends::removal },
    Scenario {
        name: "hostile",
        says: "refuses malformed requests, from several threads",
        run: hostile::requests,
    },
    Scenario { name: "hostile-create", says: "refuses malformed creates", run: hostile::creates },
];

pub(crate) fn scenario(name: &str) -> Option<&'static Scenario> {
    SCENARIOS.iter().find(|scenario| scenario.name == name)
}

fn enumerate(client: &mut Client<'_>) -> Result<()> {
    for filter in client.filters()? {
        let pins = pins::of(&filter)?;
        client.outcome.requests += 9 * pins.len() as u64;
    }
    Ok(())
}

fn intersect(client: &mut Client<'_>) -> Result<()> {
    for filter in client.filters()? {
        for factory in pins::of(&filter)? {
            for range in &factory.data_ranges {
                let format = filter.intersect(factory.id, std::slice::from_ref(range));
                client.outcome.requests += 2;
                // NO_MATCH is an answer; a format that does not have the range's major type is none.
                let Ok(format) = answered(format)? else { continue };
                let (made, asked) = (format.major(), range.major());
                anyhow::ensure!(made == asked, "an intersection of {{{asked}}} gave a format of {{{made}}}");
            }
        }
    }
    Ok(())
}

/// An answer of the driver: what it gave, or the status of its refusal. Everything else is an error.
fn answered<T>(result: Result<T, Error>) -> Result<Result<T, ks_client::NtStatus>> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(error) => match error.status() {
            Some(status) => Ok(Err(status)),
            None => Err(error.into()),
        },
    }
}

fn states(client: &mut Client<'_>) -> Result<()> {
    for place in client.places()? {
        let format = client.format(&place)?;
        let pin = client.pin(&place, &format)?;
        for _ in 0..client.rng.usize(1..6) {
            let target = State::ALL[client.rng.usize(0..State::ALL.len())];
            client.go(&pin, target)?;
            let milliseconds = client.rng.u64(0..50);
            client.wait(milliseconds)?;
        }
        client.go(&pin, State::Stop)?;
        pin.close()?;
    }
    Ok(())
}

/// A stream that has been stepped to RUN, with frames under way.
pub(super) fn running(
    client: &mut Client<'_>,
    place: &Place,
    frames: usize,
) -> Result<(ks_client::Pin, Stream, ks_client::DataFormat)> {
    let format = client.format(place)?;
    let pin = client.pin(place, &format)?;
    let mut stream = Stream::new(&pin);
    client.go(&pin, State::Pause)?;
    client.queue(&mut stream, &format, frames)?;
    client.go(&pin, State::Run)?;
    Ok((pin, stream, format))
}

fn stop(client: &mut Client<'_>, pin: ks_client::Pin, mut stream: Stream) -> Result<()> {
    client.go(&pin, State::Stop)?;
    stream.cancel()?;
    drop(stream);
    Ok(pin.close()?)
}

fn stream(client: &mut Client<'_>) -> Result<()> {
    let mut silent = Silent::default();
    for place in client.places()? {
        let under_way = client.rng.usize(1..6);
        let (pin, mut stream, format) = running(client, &place, under_way)?;
        let frames = if place.alone { client.rng.usize(1..8) } else { 0 };
        for _ in 0..frames {
            let taken = client.take(&place, &mut stream, 1)?;
            if silent.note(taken) {
                break;
            }
            client.queue(&mut stream, &format, 1)?;
        }
        stop(client, pin, stream)?;
    }
    silent.judge()
}

fn starve(client: &mut Client<'_>) -> Result<()> {
    let mut silent = Silent::default();
    for place in client.places()? {
        let (pin, mut stream, format) = running(client, &place, 0)?;
        client.wait_up_to(50..500)?;
        client.queue(&mut stream, &format, 2)?;
        let taken = client.take(&place, &mut stream, if place.alone { 2 } else { 0 })?;
        silent.note(taken);
        stop(client, pin, stream)?;
    }
    silent.judge()
}

/// Pins that moved no frame. One that wants an allocator first, or a peer, is within its rights; a driver of which no pin
/// moves a frame is not.
#[derive(Default)]
struct Silent {
    moved: bool,
    last: Option<String>,
}

impl Silent {
    fn note(&mut self, taken: Taken) -> bool {
        match taken {
            Taken::All => self.moved = true,
            Taken::Silence(what) => {
                self.last = Some(what);
                return true;
            }
            Taken::Nothing => {}
        }
        false
    }

    fn judge(self) -> Result<()> {
        match self.last {
            Some(what) if !self.moved => bail!("{what}, nor from any other pin"),
            _ => Ok(()),
        }
    }
}

fn cancel(client: &mut Client<'_>) -> Result<()> {
    for place in client.places()? {
        let frames = client.rng.usize(1..9);
        let (pin, mut stream, format) = running(client, &place, frames)?;
        if client.rng.bool() {
            client.wait_up_to(0..100)?;
        }
        // All come back, whatever the driver was doing with them.
        stream.cancel().context("frames that were cancelled did not come back")?;
        if client.rng.bool() {
            client.queue(&mut stream, &format, 1)?;
        }
        stop(client, pin, stream)?;
    }
    Ok(())
}

fn format_change(client: &mut Client<'_>) -> Result<()> {
    for place in client.places()? {
        let format = client.format(&place)?;
        let pin = client.pin(&place, &format)?;
        let mut stream = Stream::new(&pin);
        let state = State::ALL[client.rng.usize(0..State::ALL.len())];
        client.go(&pin, state)?;
        if state >= State::Pause {
            client.queue(&mut stream, &format, 3)?;
        }
        let ranges = place.factory.data_ranges.clone();
        let other = ranges.get(client.rng.usize(0..ranges.len().max(1))).cloned();
        if let Some(Ok(other)) = other.map(|range| place.filter.intersect(place.factory.id, &[range])) {
            // In STOP another format of its own should do; with frames under way a refusal is right. Both are answers.
            let _ = answered(pin.set_format(&other))?;
            client.outcome.requests += 1;
        }
        stop(client, pin, stream)?;
    }
    Ok(())
}

fn graph(client: &mut Client<'_>) -> Result<()> {
    for (source, sink) in kernel_pairs(client)? {
        connected(client, (&source.filter, source.id), (&sink.filter, sink.id))?;
    }
    Ok(())
}

/// A pin of an open filter.
pub(super) struct End {
    pub filter: Filter,
    pub id: u32,
}

/// Outputs and inputs of different filters of the driver that the kernel could connect.
pub(super) fn kernel_pairs(client: &Client<'_>) -> Result<Vec<(End, End)>> {
    let mut ends: [Vec<End>; 2] = Default::default();
    for filter in client.filters()? {
        for pin in pins::of(&filter)? {
            for (ends, flow) in ends.iter_mut().zip([DataFlow::Out, DataFlow::In]) {
                if kernel_pin(&pin, flow) {
                    ends.push(End { filter: filter.clone(), id: pin.id });
                }
            }
        }
    }
    let [sources, sinks] = &ends;
    let end = |end: &End| End { filter: end.filter.clone(), id: end.id };
    let is_other = |a: &End, b: &End| a.filter.object().handle() != b.filter.object().handle();
    let pairs = sources.iter().flat_map(|source| {
        sinks.iter().filter(move |sink| is_other(source, sink)).map(move |sink| (end(source), end(sink)))
    });
    Ok(pairs.collect())
}

fn kernel_pin(pin: &ks_client::PinFactory, flow: DataFlow) -> bool {
    let sends = matches!(pin.communication, Communication::Source | Communication::Both);
    let takes = matches!(pin.communication, Communication::Sink | Communication::Both);
    let right = if flow == DataFlow::Out { sends } else { takes };
    pin.data_flow == flow && right && pin.has_standard_transport()
}

fn connected(client: &mut Client<'_>, from: (&Filter, u32), to: (&Filter, u32)) -> Result<()> {
    let mut graph = Graph::new();
    // Two pins without a common format are no connection.
    match graph.connect(from, to, None) {
        Ok(_) => {}
        Err(error) if error.status().is_some() => return Ok(()),
        Err(Error::Impossible { .. }) => return Ok(()),
        Err(error) => return Err(error.into()),
    }
    graph.negotiate(Options::default())?;
    graph.set_state(State::Run)?;
    client.wait_up_to(0..100)?;
    client.outcome.requests += graph.transcript().entries().len() as u64;
    graph.close()?;
    Ok(())
}
