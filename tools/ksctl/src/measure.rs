//! What is measured of a graph while it runs.
//!
//! Three sources, and nothing else is printed: KSPROPERTY_STREAMALLOCATOR_STATUS, read again and again; ksframe's own counters
//! where a pin has them; and what the hosted machine saw pass each pin, which no client sees on Windows.

use crate::names::{self, Item};
use crate::plan::Made;
use crate::session::Session;
use crate::value::{STATISTICS, Type};
use anyhow::Result;
use host_transport::Flow;
use ks_client::{Graph, Identifier, Pin, State};
use serde::Serialize;
use serde_json::Value;
use std::time::Duration;

/// How often the allocators are looked at during a run.
const SAMPLES: u32 = 100;

/// A run of a graph.
#[derive(Default)]
pub(crate) struct Run {
    /// By the machine's clock.
    pub seconds: f64,
    pub pools: Vec<Pool>,
}

/// An allocator that a client created, as it was while the graph ran.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Pool {
    /// The pin that it was created on.
    #[serde(skip)]
    pub pin: String,
    pub frames: u32,
    pub frame_bytes: u32,
    pub in_use: u32,
    pub in_use_mean: f64,
    /// The most that any sample saw.
    pub high_water: u32,
    pub samples: u32,
}

/// How long frames take from the source pin's release to the sink pin's, by the machine's clock.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Latency {
    /// Frames that this is about: the last ones.
    pub frames: usize,
    pub p50_us: f64,
    pub p99_us: f64,
    pub longest_us: f64,
}

/// How often the pipe of a connection had no free frame, and how long in all.
#[derive(Debug, Serialize)]
pub(crate) struct Waits {
    pub count: u64,
    pub milliseconds: f64,
}

/// What passed a connection.
#[derive(Default)]
pub(crate) struct Passed {
    pub frames: Option<u64>,
    pub latency: Option<Latency>,
    pub waits: Option<Waits>,
    /// The counters of the pins, where they have them: ksframe's KSFRAME_STATISTICS.
    pub received: Option<Value>,
    pub sent: Option<Value>,
}

/// Runs for so many seconds and looks at the allocators meanwhile; `after_each` sample something else may be done.
pub(crate) fn run(
    session: &Session,
    graph: &mut Graph,
    seconds: f64,
    mut after_each: impl FnMut() -> Result<()>,
) -> Result<Run> {
    let mut run = Run { seconds: 0.0, pools: graph.allocators().filter_map(Pool::of).collect() };
    if seconds <= 0.0 {
        return Ok(run);
    }
    graph.set_state(State::Run)?;
    let started = session.transport().now_100ns();
    for _ in 0..SAMPLES {
        session.transport().sleep(Duration::from_secs_f64(seconds / f64::from(SAMPLES)))?;
        for (pool, now) in run.pools.iter_mut().zip(graph.allocators().filter_map(Pool::of)) {
            pool.sample(now.in_use);
        }
        after_each()?;
    }
    run.seconds = (session.transport().now_100ns() - started) as f64 / 1e7;
    Ok(run)
}

impl Pool {
    fn of(allocator: &ks_client::Allocator) -> Option<Self> {
        let status = allocator.status().ok()?;
        let name = allocator.object().name();
        Some(Self {
            pin: name.strip_prefix("allocator on ").unwrap_or(name).to_owned(),
            frames: status.framing.frames,
            frame_bytes: status.framing.frame_size,
            in_use: status.allocated_frames,
            in_use_mean: 0.0,
            high_water: status.allocated_frames,
            samples: 0,
        })
    }

    fn sample(&mut self, in_use: u32) {
        self.samples += 1;
        self.in_use = in_use;
        self.in_use_mean += (f64::from(in_use) - self.in_use_mean) / f64::from(self.samples);
        self.high_water = self.high_water.max(in_use);
    }
}

/// What passed a connection so far; to be asked while the graph runs.
pub(crate) fn passed(session: &Session, graph: &Graph, made: &Made) -> Passed {
    let (source, sink) = (graph.source(made.key), graph.sink(made.key));
    let (sent, received) = (source.and_then(counters), sink.and_then(counters));
    let flow = sink.and_then(|pin| session.machine()?.flow(pin.handle()));
    let counted = received.as_ref().or(sent.as_ref()).and_then(|counters| counters.get("frames")?.as_u64());
    Passed {
        frames: counted.or(flow.as_ref().map(|flow| flow.frames)),
        latency: flow.as_ref().and_then(Latency::of),
        waits: flow.map(|it| Waits { count: it.waits, milliseconds: it.waited_100ns as f64 / 1e4 }),
        received,
        sent,
    }
}

/// ksframe's counters of a pin; other drivers have none.
pub(crate) fn counters(pin: &Pin) -> Option<Value> {
    let item = Item { set: names::KSFRAME, id: names::STATISTICS };
    let bytes = pin.object().get_up_to(&Identifier::get(item.set, item.id), 8 * STATISTICS.len()).ok()?;
    Some(Type::of(item).show(&bytes)).filter(Value::is_object)
}

impl Latency {
    fn of(flow: &Flow) -> Option<Self> {
        let times = &flow.times_100ns;
        let at = |share: f64| {
            // The nearest rank: the smallest time that so large a share of the frames did not exceed.
            let rank = (share * times.len() as f64).ceil() as usize;
            times.get(rank.max(1) - 1).map(|time| f64::from(*time) / 10.0)
        };
        Some(Self { frames: times.len(), p50_us: at(0.5)?, p99_us: at(0.99)?, longest_us: at(1.0)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_those_of_the_nearest_rank() {
        let flow = Flow { times_100ns: (1..=200).collect(), ..Flow::default() };
        // Of 200 values, the 100th and the 198th.
        let latency = Latency { frames: 200, p50_us: 10.0, p99_us: 19.8, longest_us: 20.0 };
        assert_eq!(Latency::of(&flow), Some(latency));
        assert_eq!(Latency::of(&Flow::default()), None);
        let one = Flow { times_100ns: vec![7], ..Flow::default() };
        assert_eq!(Latency::of(&one).map(|it| (it.p50_us, it.p99_us)), Some((0.7, 0.7)));
    }

    #[test]
    fn the_mean_and_the_most_are_those_of_the_samples() {
        let mut pool = Pool {
            pin: String::new(),
            frames: 8,
            frame_bytes: 64,
            in_use: 0,
            in_use_mean: 0.0,
            high_water: 0,
            samples: 0,
        };
        [2, 6, 4].into_iter().for_each(|in_use| pool.sample(in_use));
        assert_eq!((pool.in_use, pool.in_use_mean, pool.high_water, pool.samples), (4, 4.0, 6, 3));
    }
}
