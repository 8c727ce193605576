//! Makes everything that may fail fail once, for each unique call stack of the driver, and says what the driver made of
//! it: `cargo run --release --example faults -- path/to/ksframe.sys [at most so many]`.
//!
//! Each run connects source and sink, negotiates, streams some frames, closes and unloads. A fault may be refused with a
//! status or survived; a broken rule, a bug check or a leak is the driver's mistake (or the host's), and is printed.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use host_transport::{Config, Faults, Host, HostTransport, Options, StartError};
use ks_client::{Filter, GUID, Graph, State, Transport};

/// How a run with one fault ended.
enum End {
    /// Everything went on as if nothing had happened.
    Survived,
    /// A status came back, and everything was put away.
    Refused(String),
    Stopped(String),
}

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("which driver? give the path of ksframe.sys");
        std::process::exit(2);
    };
    let most = arguments.next().and_then(|most| most.to_str()?.parse().ok()).unwrap_or(usize::MAX);
    let (mut survived, mut refused, mut stopped) = (0, 0, 0);
    for nth in 0..most {
        let (end, reached) = one(Path::new(&path), nth);
        match end {
            End::Survived => survived += 1,
            End::Refused(why) => {
                refused += 1;
                println!("fault {nth}: refused: {why}");
            }
            End::Stopped(report) => {
                stopped += 1;
                println!("fault {nth}: {report}");
            }
        }
        if !reached {
            println!(
                "{nth} faults: {refused} refused with a status, {survived} survived, {stopped} stopped the machine"
            );
            break;
        }
    }
    std::process::exit(if stopped > 0 { 3 } else { 0 });
}

/// One run; false if it had fewer call stacks than that.
fn one(path: &Path, nth: usize) -> (End, bool) {
    let config = Config { faults: Faults::Nth(nth), ..Config::default() };
    let host = match Host::start(path, Options { config, ..Options::default() }) {
        Ok(host) => host,
        Err(StartError::Stopped(report)) => return (End::Stopped(report.to_string()), true),
        Err(error) => return (End::Refused(error.to_string()), true),
    };
    let transport = HostTransport::new(host);
    let client: Rc<dyn Transport> = Rc::new(transport.clone());
    let streamed = stream(&client);
    drop(client);
    let injected = transport.with(|host| host.fault_counts().1 > 0);
    let end = match (streamed, transport.stop()) {
        (_, Err(report)) => End::Stopped(report.to_string()),
        (Ok(()), Ok(())) => End::Survived,
        (Err(error), Ok(())) => End::Refused(error.to_string()),
    };
    (end, injected)
}

fn stream(client: &Rc<dyn Transport>) -> Result<(), Box<dyn std::error::Error>> {
    let open = |category: &GUID, name: &str| -> Result<Filter, Box<dyn std::error::Error>> {
        let found = client.interfaces(category)?;
        let interface = found.first().ok_or("the filter is not registered")?;
        Ok(Filter::open(client, &interface.link, name)?)
    };
    let source = open(&ks_sys::KSCATEGORY_CAPTURE, "Source")?;
    let sink = open(&ks_sys::KSCATEGORY_RENDER, "Sink")?;
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&sink, 0), None)?;
    graph.negotiate(framing::decide::Options { strategy: Default::default(), place: Default::default() })?;
    graph.set_state(State::Run)?;
    client.sleep(Duration::from_millis(200))?;
    graph.close()?;
    Ok(())
}
