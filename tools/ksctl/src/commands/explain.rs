//! `ksctl explain FILTER/PIN`: why the pin's allocator would or would not be chosen, and what to change.
//!
//! Asked of real connections, not of a guess: the pin with this program at its other end, and the pin with each kernel
//! pin of the same machine that takes its format.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::session::{self, Session};
use crate::{output, pins};
use anyhow::Result;
use framing::decide::Options;
use ks_client::{DataFlow, DataFormat, Filter, Graph, Negotiation, PinFactory};
use serde::Serialize;
use std::io::{self, Write};

/// Says why a pin's allocator would or would not be chosen, and what to change.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  ksctl explain Source/Capture\n  ksctl explain Sink/0 --json")]
pub(crate) struct Args {
    /// FILTER/PIN: a name or a part of it; a pin by name or number
    address: Address,
}

#[derive(Serialize)]
struct Explanation {
    pin: String,
    situations: Vec<Situation>,
}

#[derive(Serialize)]
struct Situation {
    /// What the pin is connected with.
    with: String,
    chosen: bool,
    /// Who allocates instead, or the one sentence why nobody does.
    allocator: String,
    /// Why the pin's allocator was not chosen.
    because: Option<String>,
    remedy: Option<String>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let session = session::open(global)?;
    let filter = args.address.filter(&session)?;
    let factory = args.address.pin(&filter)?;
    let explanation = Explanation {
        pin: format!("{} / {}", filter.name(), factory.label()),
        situations: situations(&session, &filter, &factory)?,
    };
    drop(filter);
    session.close()?;
    output::answer(global.json, &explanation, print)?;
    let chosen = explanation.situations.iter().any(|situation| situation.chosen);
    Ok(if chosen { Exit::Done } else { Exit::Found })
}

fn situations(session: &Session, filter: &Filter, factory: &PinFactory) -> Result<Vec<Situation>> {
    let mut all = Vec::new();
    let ranges = factory.data_ranges.iter();
    let formats: Vec<DataFormat> =
        ranges.filter_map(|range| filter.intersect(factory.id, std::slice::from_ref(range)).ok()).collect();
    if let Some(format) = formats.first() {
        let mut graph = Graph::new();
        if graph.connect_client(filter, factory.id, format).is_ok() {
            all.push(situation("this program (user mode)".into(), factory, graph)?);
        }
    }
    for found in session.filters()? {
        let opened = Filter::open(session.transport(), &found.link, &found.name);
        let peers = opened.map_err(anyhow::Error::from).and_then(|other| Ok((pins::of(&other)?, other)));
        let (peers, other) = match peers {
            Ok(peers) => peers,
            // Another program's camera, say: the other situations are no less worth telling.
            Err(error) => {
                all.push(Situation::unknown(found.name, &error));
                continue;
            }
        };
        for peer in peers.iter().filter(|peer| faces(peer, factory)) {
            let mut graph = Graph::new();
            let (from, to) = match factory.data_flow {
                DataFlow::Out => ((filter, factory.id), (&other, peer.id)),
                DataFlow::In => ((&other, peer.id), (filter, factory.id)),
            };
            // Two pins that share no format are no situation.
            if graph.connect(from, to, None).is_ok() {
                all.push(situation(format!("{} / {}", found.name, peer.label()), factory, graph)?);
            }
        }
    }
    Ok(all)
}

impl Situation {
    fn unknown(with: String, error: &anyhow::Error) -> Self {
        let because = Some(error.to_string());
        Self { with, chosen: false, allocator: "not known".into(), because, remedy: None }
    }
}

fn faces(peer: &PinFactory, factory: &PinFactory) -> bool {
    peer.data_flow != factory.data_flow
}

fn situation(with: String, factory: &PinFactory, mut graph: Graph) -> Result<Situation> {
    let negotiation = graph.negotiate(Options::default())?;
    let situation = describe(with, factory, &negotiation);
    graph.close()?;
    Ok(situation)
}

fn describe(with: String, factory: &PinFactory, negotiation: &Negotiation) -> Situation {
    let Negotiation { graph, decision, .. } = negotiation;
    let pipe = decision.pipes.first();
    // The graph has one connection, so its one output and one input are told apart by the direction of the data.
    let mut pins = pipe.iter().flat_map(|pipe| pipe.candidates.iter().map(|candidate| candidate.pin));
    let ours = match factory.data_flow {
        DataFlow::Out => pins.next(),
        DataFlow::In => pins.next_back(),
    };
    let chosen = pipe.and_then(|pipe| pipe.outcome.as_ref().ok());
    let allocator = match pipe.map(|pipe| &pipe.outcome) {
        Some(Ok(chosen)) => format!("{} ({:?})", graph.pin_name(chosen.pin), chosen.kind),
        Some(Err(refusal)) => ks_client::report::refused(graph, refusal),
        None => "no pipe forms".to_owned(),
    };
    let reason = pipe.zip(ours).and_then(|(pipe, pin)| pipe.why_not(pin));
    Situation {
        with,
        chosen: ours.is_some() && chosen.map(|chosen| chosen.pin) == ours,
        allocator,
        because: reason.as_ref().map(|reason| reason.say(graph)),
        remedy: reason.map(|reason| reason.remedy(graph)),
    }
}

fn print(explanation: &Explanation, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", explanation.pin)?;
    for situation in &explanation.situations {
        let verdict =
            if situation.chosen { "its allocator is chosen" } else { "its allocator is not chosen" };
        writeln!(out, "\n  with {}: {verdict}", situation.with)?;
        writeln!(out, "    allocator  {}", situation.allocator)?;
        if let Some(because) = &situation.because {
            writeln!(out, "    because    {because}")?;
        }
        if let Some(remedy) = &situation.remedy {
            writeln!(out, "    change     {remedy}")?;
        }
    }
    Ok(())
}
