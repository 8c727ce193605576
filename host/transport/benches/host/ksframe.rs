//! ksframe.sys on the host, from outside: through `ks-client`, as any program uses it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use host_transport::{Config, Host, HostTransport, Options};
use ks_client::{DataFormat, Filter, GUID, Graph, Identifier, LinkKey, State, Transport};
use sha2::{Digest, Sha256};

use crate::{FIRST_FRAME, Outcome, rounds};

const PRIVATE: GUID = GUID::parse("C2E5F0A4-6B0D-4F2E-9D53-0B7A1C86E3F1").expect("a GUID");
/// How many the statistics have (docs/private-properties.md).
const COUNTERS: usize = 21;

pub(crate) fn start(path: &Path, config: Config) -> Outcome<HostTransport> {
    Ok(HostTransport::new(Host::start(path, Options { config, ..Options::default() })?))
}

fn open(client: &Rc<dyn Transport>, category: &GUID, name: &str) -> Outcome<Filter> {
    let found = client.interfaces(category)?;
    let interface = found.first().ok_or_else(|| format!("no {name} filter is registered"))?;
    Ok(Filter::open(client, &interface.link, name)?)
}

/// A graph of source and sink, negotiated, in STOP.
fn connect(client: &Rc<dyn Transport>, format: Option<&DataFormat>) -> Outcome<(Graph, LinkKey)> {
    let source = open(client, &ks_sys::KSCATEGORY_CAPTURE, "Source")?;
    let sink = open(client, &ks_sys::KSCATEGORY_RENDER, "Sink")?;
    let mut graph = Graph::new();
    let link = graph.connect((&source, 0), (&sink, 0), format)?;
    graph.negotiate(framing::decide::Options { strategy: Default::default(), place: Default::default() })?;
    Ok((graph, link))
}

fn received(graph: &Graph, link: LinkKey) -> Outcome<u64> {
    let pin = graph.sink(link).ok_or("the connection has a sink")?;
    let bytes = pin.object().get_up_to(&Identifier::get(PRIVATE, 0), 8 * COUNTERS)?;
    Ok(u64::from_le_bytes(bytes.get(..8).ok_or("the statistics are short")?.try_into()?))
}

/// A whole life: open, negotiate, RUN until `frames` have arrived (looking once in `step`), close, unload. `arrived` runs
/// before the way down.
fn life(path: &Path, config: Config, frames: u64, step: Duration, arrived: impl FnOnce()) -> Outcome<String> {
    let recorded = config.transcript;
    let transport = start(path, config)?;
    let client: Rc<dyn Transport> = Rc::new(transport.clone());
    let (mut graph, link) = connect(&client, None)?;
    graph.set_state(State::Run)?;
    while received(&graph, link)? < frames {
        client.sleep(step)?;
    }
    arrived();
    graph.close()?;
    drop(client);
    let transcript =
        if recorded { transport.with(|host| host.transcript.json_lines()) } else { String::new() };
    transport.stop()?;
    Ok(transcript)
}

/// The child of [`starts`].
pub(crate) fn first_frame_of_this_process(image: &Path) -> Outcome<()> {
    let say = || {
        println!("here");
        let _ = std::io::stdout().flush();
    };
    life(image, Config::default(), 1, Duration::from_millis(1), say).map(drop)
}

/// From the start of a process of its own to the moment at which it says that a frame is there.
pub(crate) fn starts(image: &Path) -> Outcome<Vec<f64>> {
    rounds(9, || {
        let began = Instant::now();
        let mut child = Command::new(std::env::current_exe()?);
        let mut child = child.arg(FIRST_FRAME).arg(image).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("it has an output")?).read_line(&mut line)?;
        let took = began.elapsed();
        let status = child.wait()?;
        if !status.success() || line.trim() != "here" {
            Err(format!("the child ended with {status} and said {line:?}"))?;
        }
        Ok(took.as_secs_f64() * 1e3)
    })
}

pub(crate) fn framing_round_trips(image: &Path) -> Outcome<Vec<f64>> {
    let id = ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX;
    round_trips(image, &Identifier::get(ks_sys::KSPROPSETID_Connection, id), 512)
}

pub(crate) fn state_round_trips(image: &Path) -> Outcome<Vec<f64>> {
    round_trips(
        image,
        &Identifier::get(ks_sys::KSPROPSETID_Connection, ks_sys::KSPROPERTY_CONNECTION_STATE),
        4,
    )
}

fn round_trips(image: &Path, identifier: &Identifier, len: usize) -> Outcome<Vec<f64>> {
    const CALLS: u32 = 2_000;
    let transport = start(image, Config::real())?;
    let client: Rc<dyn Transport> = Rc::new(transport.clone());
    let (graph, link) = connect(&client, None)?;
    let pin = graph.source(link).ok_or("the connection has a source")?;
    let took = rounds(101, || {
        let began = Instant::now();
        for _ in 0..CALLS {
            pin.object().get_up_to(identifier, len)?;
        }
        Ok(began.elapsed().as_nanos() as f64 / f64::from(CALLS))
    })?;
    graph.close()?;
    drop(client);
    transport.stop()?;
    Ok(took)
}

const STEP: Duration = Duration::from_millis(100);

pub(crate) fn seeds(image: &Path, count: u64) -> Outcome<Vec<f64>> {
    (0..count)
        .map(|seed| {
            let began = Instant::now();
            life(image, Config::seeded(seed), 50, STEP, || ())?;
            Ok(began.elapsed().as_secs_f64() * 1e3)
        })
        .collect()
}

pub(crate) fn thousand_seeds(image: &Path) -> Outcome<Vec<f64>> {
    let began = Instant::now();
    for seed in 0..1_000 {
        life(image, Config::seeded(seed), 50, STEP, || ())?;
    }
    Ok(vec![began.elapsed().as_secs_f64()])
}

/// How many transcripts of three runs differ from the first; the hash of that one goes to the error output.
pub(crate) fn transcripts(image: &Path) -> Outcome<Vec<f64>> {
    let hash = || -> Outcome<String> {
        let config = Config { transcript: true, ..Config::seeded(7) };
        let transcript = life(image, config, 50, STEP, || ())?;
        Ok(Sha256::digest(transcript).iter().map(|byte| format!("{byte:02x}")).collect())
    };
    let hashes = [hash()?, hash()?, hash()?];
    eprintln!("sha256 of the transcript of seed 7: {}", hashes.join(" "));
    Ok(vec![hashes.iter().filter(|other| **other != hashes[0]).count() as f64])
}
