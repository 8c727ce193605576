//! What `cargo xtask demo` shows: ksframe.sys from DriverEntry to unload, natively, with frames in between.
//!
//! `cargo run --release --example demo -- path/to/ksframe.sys [seed]`: loads the driver, connects its source to its sink
//! inside the kernel, negotiates who allocates, streams two seconds of the machine's time, takes one frame out to the
//! client and draws it, closes everything and looks for what is left.

mod picture;

use std::error::Error;
use std::rc::Rc;
use std::time::{Duration, Instant};

use framing::decide::{Options as Strategy, PipeDecision};
use host_transport::{Config, Host, HostTransport, Options};
use ks_client::{Filter, GUID, Graph, Identifier, LinkKey, Negotiation, State, Stream, Transport};

/// ksframe's private property set; item 0 is the statistics of a pin.
const PRIVATE: GUID = GUID::parse("C2E5F0A4-6B0D-4F2E-9D53-0B7A1C86E3F1").expect("a GUID");
/// How many the statistics have (docs/private-properties.md).
const COUNTERS: usize = 21;

type Outcome = Result<(), Box<dyn Error>>;

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("which driver? give the path of ksframe.sys");
        std::process::exit(2);
    };
    let seed = arguments.next().and_then(|seed| seed.to_str()?.parse().ok()).unwrap_or(0);
    if let Err(error) = run(path.as_ref(), seed) {
        eprintln!("error: {error}");
        std::process::exit(3);
    }
}

fn run(path: &std::path::Path, seed: u64) -> Outcome {
    let began = Instant::now();
    let options = Options { config: Config::seeded(seed), ..Options::default() };
    let host = Host::start(path, options)?;
    println!(
        "  DriverEntry, AddDevice, START: {} runs, {:.1?} after its file was opened",
        host.image.name,
        began.elapsed()
    );
    let transport = HostTransport::new(host);
    let client: Rc<dyn Transport> = Rc::new(transport.clone());
    stream(&client)?;
    one_frame(&client)?;
    drop(client);
    transport.stop()?;
    println!(
        "  unloaded: no memory, handle, reference, timer or thread is left ({:.1?} in all)",
        began.elapsed()
    );
    Ok(())
}

fn open(client: &Rc<dyn Transport>, category: &GUID, name: &str) -> Result<Filter, Box<dyn Error>> {
    let found = client.interfaces(category)?;
    let interface = found.first().ok_or_else(|| format!("no {name} filter is registered"))?;
    Ok(Filter::open(client, &interface.link, name)?)
}

/// Source to sink, inside the kernel.
fn stream(client: &Rc<dyn Transport>) -> Outcome {
    let source = open(client, &ks_sys::KSCATEGORY_CAPTURE, "Source")?;
    let sink = open(client, &ks_sys::KSCATEGORY_RENDER, "Sink")?;
    let mut graph = Graph::new();
    let link = graph.connect((&source, 0), (&sink, 0), None)?;
    if let Some(format) = graph.format(link) {
        println!("  connected in the kernel: Source → Sink, {format}");
    }
    let negotiation =
        graph.negotiate(Strategy { strategy: Default::default(), place: Default::default() })?;
    negotiation.decision.pipes.iter().for_each(|pipe| explain(&negotiation, pipe));
    graph.set_state(State::Run)?;
    let began = Instant::now();
    client.sleep(Duration::from_secs(2))?;
    println!("  RUN for two seconds of the machine's time, which took {:.1?}", began.elapsed());
    statistics(&graph, link)?;
    graph.close()?;
    println!("  closed: source first, then sink; the allocator is deleted");
    Ok(())
}

fn explain(negotiation: &Negotiation, pipe: &PipeDecision) {
    let name = |pin| negotiation.graph.pin_name(pin);
    match &pipe.outcome {
        Ok(chosen) => {
            let framing = &chosen.framing;
            let (frames, bytes) = (framing.frames, framing.frame_size);
            println!("  negotiated: {} allocates, {frames} frames of {bytes} bytes", name(chosen.pin));
        }
        Err(refusal) => println!("  nobody allocates: {refusal:?}"),
    }
    let graph = &negotiation.graph;
    for pin in pipe.candidates.iter().map(|candidate| candidate.pin) {
        if let Some(reason) = pipe.why_not(pin) {
            println!("    {} does not: {}", name(pin), reason.say(graph));
        }
    }
}

/// What the sink says that it received.
fn statistics(graph: &Graph, link: LinkKey) -> Outcome {
    let pin = graph.sink(link).ok_or("the connection has a sink")?;
    let bytes = pin.object().get_up_to(&Identifier::get(PRIVATE, 0), 8 * COUNTERS)?;
    let word = |index: usize| {
        bytes.get(8 * index..8 * index + 8).map_or(0, |w| u64::from_le_bytes(w.try_into().expect("eight")))
    };
    println!(
        "  the sink verified {} frames by number, stamp and content: {} missing, {} corrupted, {} without a stamp",
        word(0),
        word(6),
        word(8),
        word(9)
    );
    Ok(())
}

/// A frame to the client, as a user-mode program gets it.
fn one_frame(client: &Rc<dyn Transport>) -> Outcome {
    let source = open(client, &ks_sys::KSCATEGORY_CAPTURE, "Source")?;
    let factory = source.pin(0)?;
    let range = factory.data_ranges.first().ok_or("the pin has no data range")?;
    let format = source.intersect(0, std::slice::from_ref(range))?;
    let mut graph = Graph::new();
    let link = graph.connect_client(&source, 0, &format)?;
    let mut frames = Stream::new(graph.source(link).ok_or("the connection has a source")?);
    graph.set_state(State::Pause)?;
    let frame = frames.frame(format.sample_size() as usize, 4096)?;
    frames.queue(frame, 0)?;
    graph.set_state(State::Run)?;
    let arrival = frames.next(Duration::from_secs(1))?.ok_or("no frame within a second")?;
    println!(
        "  one frame read by a user-mode client ({}, {} bytes):",
        arrival.status,
        arrival.frame.data_used()
    );
    if let Some(video) = format.video() {
        picture::draw(&video, arrival.frame.used());
    }
    drop(frames);
    graph.close()?;
    Ok(())
}
