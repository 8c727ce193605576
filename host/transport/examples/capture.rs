//! Takes frames from the first capture filter of any driver, as a user-mode client does:
//! `cargo run --release --example capture -- my.sys [pin] [seed] [frames]`.

use std::error::Error;
use std::rc::Rc;
use std::time::Duration;

use host_transport::{Config, Host, HostTransport, Options};
use ks_client::{DataFlow, Filter, Graph, State, Stream, Transport};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(path) = arguments.first() else {
        eprintln!("which driver? give the path of a .sys");
        std::process::exit(2);
    };
    let number =
        |at: usize, default: u64| arguments.get(at).and_then(|word| word.parse().ok()).unwrap_or(default);
    if let Err(error) = run(path, number(1, 0) as u32, number(2, 0), number(3, 10) as usize) {
        eprintln!("error: {error}");
        std::process::exit(3);
    }
}

fn run(path: &str, pin: u32, seed: u64, count: usize) -> Result<(), Box<dyn Error>> {
    let options = Options { config: Config::seeded(seed), ..Options::default() };
    let transport = HostTransport::new(Host::start(path.as_ref(), options)?);
    let client: Rc<dyn Transport> = Rc::new(transport.clone());
    let taken = capture(&client, pin, count);
    drop(client);
    transport.stop()?;
    taken
}

fn capture(client: &Rc<dyn Transport>, pin: u32, count: usize) -> Result<(), Box<dyn Error>> {
    let found = client.interfaces(&ks_sys::KSCATEGORY_CAPTURE)?;
    let interface = found.first().ok_or("the driver registers no capture filter")?;
    let filter = Filter::open(client, &interface.link, "filter")?;
    for factory in filter.pins()? {
        println!(
            "{}: data flows {:?}, {} data ranges",
            factory.label(),
            factory.data_flow,
            factory.data_ranges.len()
        );
    }
    let factory = filter.pin(pin)?;
    if factory.data_flow != DataFlow::Out {
        return Err("frames flow into that pin, not out of it".into());
    }
    let range = factory.data_ranges.first().ok_or("the pin has no data range")?;
    let format = filter.intersect(pin, std::slice::from_ref(range))?;
    println!("format: {format}");
    let mut graph = Graph::new();
    let link = graph.connect_client(&filter, pin, &format)?;
    let mut frames = Stream::with_header_bytes(graph.source(link).ok_or("no pin")?, HEADER_AND_FRAME_INFO);
    graph.set_state(State::Pause)?;
    for _ in 0..3 {
        let frame = frames.frame(format.sample_size() as usize, 4096)?;
        frames.queue(frame, 0)?;
    }
    graph.set_state(State::Run)?;
    for number in 0..count {
        let Some(arrival) = frames.next(Duration::from_secs(2))? else {
            return Err("no frame within two seconds".into());
        };
        let (used, time) = (arrival.frame.data_used(), arrival.frame.presentation_time());
        let sum = arrival
            .frame
            .used()
            .iter()
            .fold(0u32, |sum, byte| sum.wrapping_mul(31).wrapping_add((*byte).into()));
        println!("frame {number}: {}, {used} bytes, time {time:?}, sum {sum:08x}", arrival.status);
        frames.queue(arrival.frame, 0)?;
    }
    graph.set_state(State::Stop)?;
    drop(frames);
    graph.close()?;
    Ok(())
}

/// KSSTREAM_HEADER (56 bytes on x64) and KS_FRAME_INFO, which video drivers put behind it.
const HEADER_AND_FRAME_INFO: usize = 56 + 72;
