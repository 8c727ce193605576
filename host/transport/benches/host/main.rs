//! What the host costs: `cargo xtask bench host`. Each figure is measured here, now; nothing is carried over.
//!
//! `cargo bench --package host-transport --bench host -- path/to/ksframe.sys [--json]`

use std::error::Error;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use host_transport::{Config, Host, HostTransport, Options};
use ks_client::{DataFormat, Filter, GUID, Graph, Identifier, LinkKey, State, Transport};

type Outcome<T> = Result<T, Box<dyn Error>>;

const PRIVATE: GUID = GUID::parse("C2E5F0A4-6B0D-4F2E-9D53-0B7A1C86E3F1").expect("a GUID");

/// A figure with its unit; `best` of all rounds as well, because other work on the machine only ever adds.
struct Figure {
    what: &'static str,
    unit: &'static str,
    median: f64,
    best: f64,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let json = arguments.iter().any(|argument| argument == "--json");
    let Some(path) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        eprintln!("which driver? give the path of ksframe.sys");
        std::process::exit(2);
    };
    if let Err(error) = measure(Path::new(path), |figure| figure.print(json)) {
        eprintln!("error: {error}");
        std::process::exit(3);
    }
}

impl Figure {
    fn of(what: &'static str, unit: &'static str, mut rounds: Vec<f64>) -> Figure {
        rounds.sort_by(f64::total_cmp);
        Figure { what, unit, median: rounds[rounds.len() / 2], best: rounds[0] }
    }

    fn print(&self, json: bool) {
        let Figure { what, unit, median, best } = self;
        match json {
            true => println!(r#"{{"what":"{what}","unit":"{unit}","median":{median:.3},"best":{best:.3}}}"#),
            false => println!("{what:<62} {median:>10.2} {unit:<10} best {best:.2}"),
        }
    }
}

fn measure(path: &Path, tell: impl Fn(Figure)) -> Outcome<()> {
    let first = rounds(9, || first_frame(path))?;
    tell(Figure::of("load, DriverEntry … START, first frame through source → sink", "ms", first));
    let (framing, state) = property_round_trips(path)?;
    tell(Figure::of("KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX get, real mode", "ns", framing));
    tell(Figure::of("KSPROPERTY_CONNECTION_STATE get, real mode", "ns", state));
    tell(Figure::of("one seed: open, negotiate, 50 frames 1080p, close, unload", "ms", seeds(path)?));
    Ok(())
}

fn rounds(count: usize, mut body: impl FnMut() -> Outcome<f64>) -> Outcome<Vec<f64>> {
    (0..count).map(|_| body()).collect()
}

fn start(path: &Path, config: Config) -> Outcome<HostTransport> {
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
    let bytes = pin.object().get_up_to(&Identifier::get(PRIVATE, 0), 152)?;
    Ok(u64::from_le_bytes(bytes.get(..8).ok_or("the statistics are short")?.try_into()?))
}

fn first_frame(path: &Path) -> Outcome<f64> {
    let began = Instant::now();
    let transport = start(path, Config::default())?;
    let client: Rc<dyn Transport> = Rc::new(transport.clone());
    let (mut graph, link) = connect(&client, None)?;
    graph.set_state(State::Run)?;
    while received(&graph, link)? == 0 {
        client.sleep(Duration::from_millis(1))?;
    }
    let took = began.elapsed();
    graph.close()?;
    drop(client);
    transport.stop()?;
    Ok(took.as_secs_f64() * 1e3)
}

fn property_round_trips(path: &Path) -> Outcome<(Vec<f64>, Vec<f64>)> {
    let transport = start(path, Config::real())?;
    let client: Rc<dyn Transport> = Rc::new(transport.clone());
    let (graph, link) = connect(&client, None)?;
    let pin = graph.source(link).ok_or("the connection has a source")?;
    let framing =
        Identifier::get(ks_sys::KSPROPSETID_Connection, ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX);
    let state = Identifier::get(ks_sys::KSPROPSETID_Connection, ks_sys::KSPROPERTY_CONNECTION_STATE);
    let batch = |identifier: &Identifier, len: usize| -> Outcome<f64> {
        const CALLS: u32 = 2_000;
        let began = Instant::now();
        for _ in 0..CALLS {
            pin.object().get_up_to(identifier, len)?;
        }
        Ok(began.elapsed().as_nanos() as f64 / f64::from(CALLS))
    };
    let long = rounds(31, || batch(&framing, 512))?;
    let short = rounds(31, || batch(&state, 4))?;
    graph.close()?;
    drop(client);
    transport.stop()?;
    Ok((long, short))
}

fn seeds(path: &Path) -> Outcome<Vec<f64>> {
    (0..40)
        .map(|seed| {
            let began = Instant::now();
            let transport = start(path, Config::seeded(seed))?;
            let client: Rc<dyn Transport> = Rc::new(transport.clone());
            let (mut graph, link) = connect(&client, None)?;
            graph.set_state(State::Run)?;
            while received(&graph, link)? < 50 {
                client.sleep(Duration::from_millis(100))?;
            }
            graph.close()?;
            drop(client);
            transport.stop()?;
            Ok(began.elapsed().as_secs_f64() * 1e3)
        })
        .collect()
}
