//! `ksctl graph "source -> transform -> sink"`: connects filters in the kernel, negotiates their allocators, runs, and says
//! for each connection what moved.
//!
//! Figures come from three places: the decision of the negotiation, KSPROPERTY_STREAMALLOCATOR_STATUS read again and again
//! while the graph runs, and ksframe's own counters where a pin has them. What none of them has is not printed.

use crate::cli::Global;
use crate::draw;
use crate::exit::Exit;
use crate::names::{self, Item};
use crate::plan::{Made, Plan};
use crate::session::Session;
use crate::value::Type;
use crate::{output, session};
use anyhow::{Context, Result};
use framing::decide::Options;
use ks_client::{Graph, Identifier, Negotiation, Pin, State, report};
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

/// Connects filters in the kernel, negotiates, runs, and reports each connection.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl graph \"Source -> Sink\"\n  ksctl graph \"Source/Capture -> Sink\" --format NV12:640x480@30 --seconds 2 --explain\n  ksctl graph \"Source -> Sink\" --seconds 0 --svg graph.svg\n  ksctl graph \"Source -> Sink\" --transcript now.json\n\nA file instead of a chain:\n  [[connect]]\n  from = \"Source/Capture\"\n  to = \"Sink\"\n  format = \"NV12:1280x720@30\""
)]
pub(crate) struct Args {
    /// "FILTER[/PIN,PIN] -> FILTER[/PIN,PIN] …", or a .toml file
    graph: String,
    /// The format of every connection, or a part of it: NV12:1920x1080@30
    #[arg(long)]
    format: Option<String>,
    /// Seconds of the machine's time to run; 0 connects and negotiates only
    #[arg(long, default_value_t = 1.0)]
    seconds: f64,
    /// Tell the decision in sentences: each pin, each rule
    #[arg(long)]
    explain: bool,
    /// Draw the graph, its connections coloured by allocator
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Write what was asked and answered, as JSON for ksctl diff
    #[arg(long, value_name = "FILE")]
    transcript: Option<PathBuf>,
}

#[derive(Serialize)]
struct Answer {
    connections: Vec<Connection>,
    allocators: Vec<Measured>,
    /// Pins whose allocator refused although it was chosen.
    refused: Vec<String>,
    seconds: f64,
    decision: Value,
}

#[derive(Serialize)]
struct Connection {
    from: String,
    to: String,
    format: String,
    /// The pin whose allocator the frames are from, or why there is none.
    allocator: String,
    /// Counters of the sink's and the source's pin, where they have them: ksframe's KSFRAME_STATISTICS.
    received: Option<Value>,
    sent: Option<Value>,
    frames_per_second: Option<f64>,
}

/// What KSPROPERTY_STREAMALLOCATOR_STATUS said while the graph ran.
#[derive(Serialize)]
struct Measured {
    allocator: String,
    frames: u32,
    frame_bytes: u32,
    samples: u32,
    in_use_mean: f64,
    in_use_most: u32,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let plan = Plan::read(&args.graph, args.format.as_deref())?;
    let session = session::open(global)?;
    let mut graph = Graph::new();
    let made = plan.connect(&session, &mut graph)?;
    let negotiation = graph.negotiate(Options::default())?;
    let (allocators, seconds) = measure(&args, &session, &mut graph)?;
    let connections =
        made.iter().map(|made| connection(&graph, &negotiation, made, seconds)).collect::<Result<_>>()?;
    let transcript = graph.close()?;
    session.close()?;
    let answer = Answer {
        connections,
        allocators,
        refused: negotiation.refused.clone(),
        seconds,
        decision: report::decision(&negotiation.graph, &negotiation.decision),
    };
    if let Some(file) = &args.svg {
        write(file, &draw::svg(answer.connections.iter().map(Connection::edge)))?;
    }
    if let Some(file) = &args.transcript {
        write(file, &format!("{:#}\n", transcript.to_json()))?;
    }
    output::answer(global.json, &answer, |answer, out| print(&args, answer, out))?;
    Ok(if answer.is_good() { Exit::Done } else { Exit::Found })
}

pub(super) fn write(file: &std::path::Path, text: &str) -> Result<()> {
    std::fs::write(file, text)
        .with_context(|| format!("cannot write {}: make room, or name another file", file.display()))
}

/// Runs for the time asked for, and looks at the allocators meanwhile.
fn measure(args: &Args, session: &Session, graph: &mut Graph) -> Result<(Vec<Measured>, f64)> {
    const SAMPLES: u32 = 100;
    let status =
        |graph: &Graph| graph.allocators().map(|allocator| allocator.status().ok()).collect::<Vec<_>>();
    let names: Vec<String> = graph.allocators().map(|it| it.object().name().to_owned()).collect();
    let first = status(graph);
    let (mut sums, mut most) = (vec![0_u64; names.len()], vec![0_u32; names.len()]);
    let mut seconds = 0.0;
    let mut samples = 0;
    if args.seconds > 0.0 {
        graph.set_state(State::Run)?;
        let started = session.transport().now_100ns();
        for _ in 0..SAMPLES {
            session.transport().sleep(Duration::from_secs_f64(args.seconds / f64::from(SAMPLES)))?;
            samples += 1;
            for (index, status) in status(graph).into_iter().enumerate() {
                let out = status.map_or(0, |status| status.allocated_frames);
                sums[index] += u64::from(out);
                most[index] = most[index].max(out);
            }
        }
        seconds = (session.transport().now_100ns() - started) as f64 / 1e7;
    }
    let measured = names.into_iter().enumerate().filter_map(|(index, allocator)| {
        let framing = first[index]?.framing;
        Some(Measured {
            allocator,
            frames: framing.frames,
            frame_bytes: framing.frame_size,
            samples,
            in_use_mean: sums[index] as f64 / f64::from(samples.max(1)),
            in_use_most: most[index],
        })
    });
    Ok((measured.collect(), seconds))
}

fn connection(graph: &Graph, negotiation: &Negotiation, made: &Made, seconds: f64) -> Result<Connection> {
    let received = graph.sink(made.key).and_then(counters);
    let sent = graph.source(made.key).and_then(counters);
    let frames = received.as_ref().or(sent.as_ref()).and_then(|counters| counters.get("frames")?.as_f64());
    Ok(Connection {
        from: made.from.clone(),
        to: made.to.clone(),
        format: made.format.clone(),
        allocator: allocator(graph, negotiation, made),
        received,
        sent,
        frames_per_second: frames.filter(|_| seconds > 0.0).map(|frames| frames / seconds),
    })
}

/// ksframe's counters of a pin; other drivers have none.
pub(super) fn counters(pin: &Pin) -> Option<Value> {
    let item = Item { set: names::KSFRAME, id: names::STATISTICS };
    let bytes = pin.object().get_up_to(&Identifier::get(item.set, item.id), 152).ok()?;
    Some(Type::of(item).show(&bytes)).filter(Value::is_object)
}

/// Who allocates the frames of a connection: the decision of the pipe that it is a part of.
fn allocator(graph: &Graph, negotiation: &Negotiation, made: &Made) -> String {
    let Negotiation { graph: model, decision, .. } = negotiation;
    let Some(source) = graph.source(made.key) else { return "the client's".into() };
    let is_ours = |pin: framing::decide::PinId| model.pin_name(pin).to_string() == source.name();
    let pipe = decision.pipes.iter().find(|it| it.pipe.links.iter().any(|link| is_ours(model[*link].from)));
    match pipe.map(|pipe| &pipe.outcome) {
        Some(Ok(chosen)) => format!("{} ({:?})", model.pin_name(chosen.pin), chosen.kind),
        Some(Err(refusal)) => format!("none: {}", report::refused(model, refusal)),
        None => "none: it is in no pipe".into(),
    }
}

impl Connection {
    fn edge(&self) -> draw::Edge<'_> {
        draw::Edge { from: &self.from, to: &self.to, label: &self.format, allocator: &self.allocator }
    }
}

impl Answer {
    fn is_good(&self) -> bool {
        let allocated = self.connections.iter().all(|connection| !connection.allocator.starts_with("none"));
        let moved =
            self.seconds == 0.0 || self.connections.iter().all(|it| it.frames_per_second != Some(0.0));
        allocated && moved && self.refused.is_empty()
    }
}

fn print(args: &Args, answer: &Answer, out: &mut dyn Write) -> io::Result<()> {
    for connection in &answer.connections {
        writeln!(out, "{} -> {} as {}", connection.from, connection.to, connection.format)?;
        writeln!(out, "  allocator   {}", connection.allocator)?;
        if let Some(rate) = connection.frames_per_second {
            writeln!(
                out,
                "  throughput  {rate:.2} frames/s over {:.3} s of the machine's time",
                answer.seconds
            )?;
        }
        for (side, counters) in [("received", &connection.received), ("sent", &connection.sent)] {
            if let Some(Value::Object(counters)) = counters {
                let told = counters.iter().filter(|(_, value)| value.as_u64() != Some(0));
                let told = told.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>();
                writeln!(out, "  {side:<10}  {}", told.join(", "))?;
            }
        }
    }
    for it in &answer.allocators {
        writeln!(
            out,
            "{}: {} frames of {} bytes; in use {:.1} in the mean, {} at most ({} samples)",
            it.allocator, it.frames, it.frame_bytes, it.in_use_mean, it.in_use_most, it.samples
        )?;
    }
    answer.refused.iter().try_for_each(|refused| writeln!(out, "refused: {refused}"))?;
    if args.explain { explain(&answer.decision, out) } else { Ok(()) }
}

/// The decision, pipe by pipe, pin by pin, rule by rule.
fn explain(decision: &Value, out: &mut dyn Write) -> io::Result<()> {
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for pipe in decision.as_array().into_iter().flatten() {
        let links: Vec<_> = list(pipe, "connections").iter().map(text).collect();
        writeln!(out, "\npipe ({}): {}", text(&pipe["pipe"]), links.join("; "))?;
        for candidate in list(pipe, "candidates") {
            let verdict = match candidate["won"].as_bool() {
                Some(true) => "allocates".to_owned(),
                _ => format!("does not allocate: {}", text(&candidate["because"])),
            };
            writeln!(out, "  {} {verdict}", text(&candidate["pin"]))?;
            for rule in list(&candidate, "rules") {
                let mark = if rule["passed"] == true { "+" } else { "-" };
                writeln!(out, "    {mark} {} ({})", text(&rule["rule"]), text(&rule["page"]))?;
            }
            if let Some(remedy) = candidate["remedy"].as_str() {
                writeln!(out, "    change: {remedy}")?;
            }
        }
    }
    Ok(())
}
