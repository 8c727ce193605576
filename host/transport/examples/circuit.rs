//! Runs ksframe.sys from DriverEntry to unload with frames in between: source and sink connected in the kernel.
//!
//! `cargo run --example circuit -- path/to/ksframe.sys [seed] [--transcript]`

use std::rc::Rc;
use std::time::{Duration, Instant};

use host_transport::{Config, Host, HostTransport, Options};
use ks_client::{Filter, GUID, Graph, Identifier, Pin, State, Transport};

const PRIVATE: GUID = GUID::parse("C2E5F0A4-6B0D-4F2E-9D53-0B7A1C86E3F1").expect("a GUID");

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let path = arguments.first().expect("the driver's path");
    let seed = arguments.get(1).and_then(|seed| seed.parse().ok()).unwrap_or(0);
    let transcript = arguments.iter().any(|argument| argument == "--transcript");
    let began = Instant::now();
    let options = Options { config: Config { transcript, ..Config::seeded(seed) }, ..Options::default() };
    let host = match Host::start(path.as_ref(), options) {
        Ok(host) => host,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(3);
        }
    };
    println!("started after {:?}", began.elapsed());
    let transport = HostTransport::new(host);
    let result = stream(&transport, began);
    if transcript {
        transport.with(|host| print!("{}", host.transcript.text()));
    }
    match result {
        Ok(()) => println!("streamed"),
        Err(error) => println!("error: {error}"),
    }
    match transport.stop() {
        Ok(()) => println!("unloaded, nothing left, after {:?}", began.elapsed()),
        Err(report) => println!("{report}"),
    }
}

fn first(transport: &Rc<dyn Transport>, category: &GUID, name: &str) -> Result<Filter, ks_client::Error> {
    let found = transport.interfaces(category).expect("the machine runs");
    println!("{name}: {:?}", found.iter().map(|i| &i.link).collect::<Vec<_>>());
    Filter::open(transport, &found[0].link, name)
}

fn stream(transport: &HostTransport, began: Instant) -> Result<(), ks_client::Error> {
    let transport: Rc<dyn Transport> = Rc::new(transport.clone());
    let source = first(&transport, &ks_sys::KSCATEGORY_CAPTURE, "Source")?;
    let sink = first(&transport, &ks_sys::KSCATEGORY_RENDER, "Sink")?;
    println!("opened after {:?}", began.elapsed());
    for filter in [&source, &sink] {
        for pin in filter.pins()? {
            println!("{} {}: {:?} {:?} {} ranges", filter.name(), pin.label(), pin.data_flow, pin.communication, pin.data_ranges.len());
        }
    }
    let mut graph = Graph::new();
    let link = graph.connect((&source, 0), (&sink, 0), None)?;
    let negotiation = graph.negotiate(framing::decide::Options { strategy: Default::default(), place: Default::default() })?;
    println!("{:?}", negotiation.decision);
    graph.set_state(State::Run)?;
    transport.sleep(Duration::from_secs(2)).expect("the machine runs");
    println!("streamed for two seconds of the machine, after {:?}", began.elapsed());
    if let Some(pin) = graph.sink(link) {
        statistics(pin)?;
    }
    graph.close()?;
    Ok(())
}

fn statistics(pin: &Pin) -> Result<(), ks_client::Error> {
    let bytes = pin.object().get_up_to(&Identifier::get(PRIVATE, 0), 152)?;
    let words: Vec<u64> = bytes.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().expect("eight"))).collect();
    println!("statistics {words:?}");
    Ok(())
}
