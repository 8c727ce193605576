//! The ends that no program plans: handles closed in the wrong order, and a device that is taken away.

use super::client::Client;
use super::life::{kernel_pairs, running};
use anyhow::{Context, Result};
use framing::decide::Options;
use ks_client::{Graph, Handle, LinkKey, Pin, State, Stream};

/// A program that was killed closes its handles in any order and steps nothing down: filters before their pins, sinks
/// before their sources, allocators before the pins that use them.
pub(super) fn close_order(client: &mut Client<'_>) -> Result<()> {
    let (mut handles, mut pins, mut streams): (Vec<Handle>, Vec<Pin>, Vec<Stream>) = Default::default();
    let graph = if client.rng.bool() { connected(client)? } else { None };
    let mut places = client.places()?;
    places.truncate(client.rng.usize(1..4));
    for place in &places {
        let format = client.format(place)?;
        let pin = match client.pin(place, &format) {
            // The graph has this pin, and there is only one of it.
            Err(_) if graph.is_some() => continue,
            pin => pin?,
        };
        let state = State::ALL[client.rng.usize(0..State::ALL.len())];
        client.go(&pin, state)?;
        let mut stream = Stream::new(&pin);
        if state >= State::Pause && client.rng.bool() {
            client.queue(&mut stream, &format, 2)?;
        }
        handles.extend([place.filter.object().handle(), pin.handle()]);
        pins.push(pin);
        streams.push(stream);
    }
    if let Some((graph, link)) = &graph {
        handles.extend([graph.source(*link), graph.sink(*link)].into_iter().flatten().map(Pin::handle));
        handles.extend(graph.allocators().map(|allocator| allocator.handle()));
    }
    client.rng.shuffle(&mut handles);
    for handle in handles {
        // The objects will close their handles again, and be refused.
        let _ = client.session.transport().close(handle);
        client.outcome.requests += 1;
    }
    Ok(())
}

/// The device goes before any pin is there, with pins in any state, with frames under way, or with a graph.
pub(super) fn removal(client: &mut Client<'_>) -> Result<()> {
    let mut places = client.places()?;
    let Some(place) = places.pop() else { return Ok(()) };
    match client.rng.u8(0..5) {
        0 => {
            client.session.host().surprise_removal()?;
        }
        1 => {
            let format = client.format(&place)?;
            let pin = client.pin(&place, &format)?;
            let state = State::ALL[client.rng.usize(0..State::ALL.len())];
            client.go(&pin, state)?;
            client.session.host().surprise_removal()?;
        }
        2 => {
            let graph = connected(client)?;
            client.session.host().surprise_removal()?;
            // Steps down what can be stepped down, and closes; a device that has gone may refuse any of it.
            drop(graph);
        }
        _ => {
            let (pin, mut stream, _) = running(client, &place, 4)?;
            client.wait_up_to(0..60)?;
            client.session.host().surprise_removal()?;
            // Frames come back; the handles are closed by programs that were told, after the device has gone.
            stream.cancel().context("frames did not come back from a device that was removed")?;
            drop(stream);
            pin.close()?;
        }
    }
    Ok(())
}

/// Two of the driver's pins that are connected in the kernel, in a state that the seed chooses.
fn connected(client: &mut Client<'_>) -> Result<Option<(Graph, LinkKey)>> {
    let mut pairs = kernel_pairs(client)?;
    client.rng.shuffle(&mut pairs);
    for (source, sink) in pairs {
        let mut graph = Graph::new();
        let Ok(link) = graph.connect((&source.filter, source.id), (&sink.filter, sink.id), None) else {
            continue;
        };
        graph.negotiate(Options::default())?;
        graph.set_state(State::ALL[client.rng.usize(0..State::ALL.len())])?;
        client.wait_up_to(0..60)?;
        return Ok(Some((graph, link)));
    }
    Ok(None)
}
