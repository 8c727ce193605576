//! Frames around a circuit whose filters touch no pixel: what is left is the class driver, and the calls into and out of
//! the minidriver (`tests/drivers/pin_clone`: a pin-centric source and sink, a filter-centric transform in place).

use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use host_transport::{Config, HostTransport};
use ks_client::{Filter, GUID, Graph, Identifier, State, Transport};

use crate::ksframe::start;
use crate::{Outcome, rounds};

const TEST_SET: GUID = GUID::from_u128(0x2f5c1c36_6a0b_4b52_9a7a_6f1e64c0d7e1);
/// More than the frames of the circuit.
const MOST_FRAMES: u32 = 64;
const ENDLESS: u32 = u32::MAX;

/// Source, transform and sink in RUN; the source sends whenever it has a frame.
struct Circuit {
    transport: HostTransport,
    client: Rc<dyn Transport>,
    source: Filter,
    _others: [Filter; 2],
    graph: Graph,
}

/// What the driver counts, in the order of its COUNTERS.
struct Counters {
    received: u32,
    misordered: u32,
    in_place: u32,
}

impl Circuit {
    fn run(image: &Path) -> Outcome<Circuit> {
        let transport = start(image, Config::real())?;
        let client: Rc<dyn Transport> = Rc::new(transport.clone());
        let filters = client.interfaces(&ks_sys::KSCATEGORY_VIDEO)?;
        let open = |guid: &str| -> Outcome<Filter> {
            let found =
                filters.iter().find(|filter| filter.link.contains(guid)).ok_or("a filter is missing")?;
            Ok(Filter::open(&client, &found.link, guid)?)
        };
        let (source, transform, sink) = (open("2F5C1C40")?, open("2F5C1C42")?, open("2F5C1C41")?);
        source.object().set(&Identifier::set(TEST_SET, 1), &ENDLESS.to_le_bytes())?;
        let mut graph = Graph::new();
        graph.connect((&source, 0), (&transform, 0), None)?;
        graph.connect((&transform, 1), (&sink, 0), None)?;
        graph.negotiate(Default::default())?;
        graph.set_state(State::Run)?;
        Ok(Circuit { transport, client, source, _others: [transform, sink], graph })
    }

    fn counters(&self) -> Outcome<Counters> {
        let bytes = self.source.object().get_up_to(&Identifier::get(TEST_SET, 1), 28)?;
        let counter = |at: usize| -> Outcome<u32> {
            Ok(u32::from_le_bytes(bytes.get(4 * at..4 * at + 4).ok_or("too few counters")?.try_into()?))
        };
        Ok(Counters { received: counter(3)?, misordered: counter(4)?, in_place: counter(6)? })
    }

    /// Nanoseconds a frame, over a stretch of running.
    fn pace(&self, stretch: Duration) -> Outcome<f64> {
        let (before, began) = (self.counters()?.received, Instant::now());
        self.client.sleep(stretch)?;
        let (after, took) = (self.counters()?.received, began.elapsed());
        Ok(took.as_nanos() as f64 / f64::from(after - before))
    }

    /// Every frame went through the transform in place, and came in order; those between it and the sink at STOP came to nothing.
    fn end(mut self) -> Outcome<()> {
        self.graph.set_state(State::Stop)?;
        let Counters { received, misordered, in_place } = self.counters()?;
        if misordered > 0 || !(received..=received + MOST_FRAMES).contains(&in_place) {
            Err(format!(
                "of {received} frames {in_place} were transformed in place and {misordered} misplaced"
            ))?;
        }
        self.graph.close()?;
        drop((self.source, self._others, self.client));
        Ok(self.transport.stop()?)
    }
}

pub(crate) fn frames(image: &Path) -> Outcome<Vec<f64>> {
    let circuit = Circuit::run(image)?;
    let took = rounds(31, || circuit.pace(Duration::from_millis(50)))?;
    circuit.end()?;
    Ok(took)
}

/// Resident memory before and after, once the first hundred thousand frames have settled it.
pub(crate) fn memory_of_ten_million(image: &Path) -> Outcome<Vec<f64>> {
    let circuit = Circuit::run(image)?;
    let until = |frames: u32| -> Outcome<()> {
        while circuit.counters()?.received < frames {
            circuit.client.sleep(Duration::from_millis(20))?;
        }
        Ok(())
    };
    until(100_000)?;
    let before = resident_kib()?;
    until(10_100_000)?;
    let after = resident_kib()?;
    eprintln!("resident memory: {before} KiB after 100,000 frames, {after} KiB after 10,100,000");
    circuit.end()?;
    Ok(vec![after - before])
}

#[cfg(target_os = "linux")]
fn resident_kib() -> Outcome<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}

#[cfg(not(target_os = "linux"))]
fn resident_kib() -> Outcome<f64> {
    Err("resident memory is only read on Linux".into())
}
