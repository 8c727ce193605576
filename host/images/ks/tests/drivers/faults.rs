//! Whatever fails while a driver calls, nothing is left and no rule is broken: each allocation, handle, mapping and wait in turn.

use std::time::Duration;

use host_transport::{Config, Faults};
use ks_client::{Error, Graph, State};

use crate::build::{Running, start_or_refused};

/// A stream from end to end; what is refused on the way ends it early.
fn stream(running: &Running) -> Result<(), Error> {
    let (source, sink) = (running.filter_or("2F5C1C40")?, running.filter_or("2F5C1C41")?);
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&sink, 0), None)?;
    graph.negotiate(Default::default())?;
    graph.set_state(State::Run)?;
    running.sleep(Duration::from_millis(100));
    graph.set_state(State::Stop)?;
    graph.close()?;
    Ok(())
}

#[test]
fn each_single_fault_leaves_nothing_behind() {
    let mut injected = 0;
    for nth in 0..48 {
        let config = Config { faults: Faults::Nth(nth), ..Config::default() };
        let Some(running) = start_or_refused("pin_clone", config) else { continue };
        let result = stream(&running);
        if let Err(error) = &result {
            let told = error.to_string();
            assert!(!told.contains("rule ") && !told.contains("bug check"), "fault {nth}: {told}");
        }
        injected += running.host.with(|host| host.fault_counts().1);
        running.stop();
    }
    assert!(injected >= 3, "only {injected} requests were made to fail");
}
