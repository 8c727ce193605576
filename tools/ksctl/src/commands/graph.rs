//! `ksctl graph "source -> transform -> sink"`: connects filters in the kernel, negotiates their allocators, runs, and says
//! for each connection what moved. What is measured, and how, is in [`crate::measure`].

use crate::cli::Global;
use crate::draw;
use crate::exit::Exit;
use crate::measure::{self, Latency, Passed, Pool, Waits};
use crate::plan::{Made, Plan};
use crate::session::Session;
use crate::{output, session};
use anyhow::{Context, Result};
use framing::decide::Options;
use host_transport::Config;
use ks_client::{Graph, Negotiation, Transcript, report};
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};
use std::path::PathBuf;

/// Connects filters in the kernel, negotiates, runs, and reports each connection.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl graph \"Source -> Sink\"\n  ksctl graph \"Source/Capture -> Sink\" --format NV12:640x480@30 --seconds 2 --explain\n  ksctl graph \"Source -> Transform -> Sink\" --real --json\n  ksctl graph \"Source -> Sink\" --seconds 0 --svg graph.svg\n  ksctl graph \"Source -> Sink\" --transcript now.json\n\nA file instead of a chain:\n  [[connect]]\n  from = \"Source/Capture\"\n  to = \"Sink\"\n  format = \"NV12:1280x720@30\""
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
    /// On the wall clock and without the verifier: latencies are then this computer's
    #[arg(long)]
    real: bool,
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
pub(crate) struct Answer {
    pub connections: Vec<Connection>,
    /// Pins whose allocator refused although it was chosen.
    pub refused: Vec<String>,
    seconds: f64,
    decision: Value,
}

#[derive(Serialize)]
pub(crate) struct Connection {
    from: String,
    to: String,
    format: String,
    /// The pin whose allocator the frames are from, or why there is none.
    pub allocator: String,
    /// That allocator while the graph ran, where a client made it.
    pub pool: Option<Pool>,
    pub frames: Option<u64>,
    frames_per_second: Option<f64>,
    waits: Option<Waits>,
    latency: Option<Latency>,
    pub received: Option<Value>,
    pub sent: Option<Value>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let plan = Plan::read(&args.graph, args.format.as_deref())?;
    let config =
        if args.real { Config { seed: global.machine.seed, ..Config::real() } } else { global.config() };
    let session = session::open_with(global, config)?;
    let (answer, transcript) = run_plan(&plan, args.seconds, &session)?;
    session.close()?;
    if let Some(file) = &args.svg {
        write(file, &draw::svg(answer.connections.iter().map(Connection::edge)))?;
    }
    if let Some(file) = &args.transcript {
        write(file, &format!("{:#}\n", transcript.to_json()))?;
    }
    output::answer(global.json, &answer, |answer, out| print(&args, answer, out))?;
    Ok(if answer.is_good() { Exit::Done } else { Exit::Found })
}

/// Connects, negotiates, runs for so many seconds, and takes everything apart.
pub(crate) fn run_plan(plan: &Plan, seconds: f64, session: &Session) -> Result<(Answer, Transcript)> {
    let mut graph = Graph::new();
    let made = plan.connect(session, &mut graph)?;
    let negotiation = graph.negotiate(Options::default())?;
    let run = measure::run(session, &mut graph, seconds, || Ok(()))?;
    let connections =
        made.iter().map(|made| Connection::of(session, &graph, &negotiation, made, &run)).collect();
    let transcript = graph.close()?;
    let answer = Answer {
        connections,
        refused: negotiation.refused.clone(),
        seconds: run.seconds,
        decision: report::decision(&negotiation.graph, &negotiation.decision),
    };
    Ok((answer, transcript))
}

pub(super) fn write(file: &std::path::Path, text: &str) -> Result<()> {
    std::fs::write(file, text)
        .with_context(|| format!("cannot write {}: make room, or name another file", file.display()))
}

/// Who allocates the frames of a connection, by the decision of the pipe that it is a part of: in words, and the pin.
fn allocator(graph: &Graph, negotiation: &Negotiation, made: &Made) -> (String, Option<String>) {
    let Negotiation { graph: model, decision, .. } = negotiation;
    let Some(source) = graph.source(made.key) else { return ("the client's".into(), None) };
    let is_ours = |pin: framing::decide::PinId| model.pin_name(pin).to_string() == source.name();
    let pipe = decision.pipes.iter().find(|it| it.pipe.links.iter().any(|link| is_ours(model[*link].from)));
    match pipe.map(|pipe| &pipe.outcome) {
        Some(Ok(chosen)) => {
            let pin = model.pin_name(chosen.pin).to_string();
            (format!("{pin} ({:?})", chosen.kind), Some(pin))
        }
        Some(Err(refusal)) => (format!("none: {}", report::refused(model, refusal)), None),
        None => ("none: it is in no pipe".into(), None),
    }
}

impl Connection {
    fn of(
        session: &Session,
        graph: &Graph,
        negotiation: &Negotiation,
        made: &Made,
        run: &measure::Run,
    ) -> Self {
        let Passed { frames, latency, waits, received, sent } = measure::passed(session, graph, made);
        let (allocator, pin) = allocator(graph, negotiation, made);
        let pool = run.pools.iter().find(|pool| Some(&pool.pin) == pin.as_ref()).cloned();
        Self {
            from: made.from.clone(),
            to: made.to.clone(),
            format: made.format.clone(),
            allocator,
            pool,
            frames,
            frames_per_second: frames.filter(|_| run.seconds > 0.0).map(|frames| frames as f64 / run.seconds),
            waits,
            latency,
            received,
            sent,
        }
    }

    fn edge(&self) -> draw::Edge<'_> {
        draw::Edge { from: &self.from, to: &self.to, label: &self.format, allocator: &self.allocator }
    }

    fn print(&self, seconds: f64, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{} -> {} as {}", self.from, self.to, self.format)?;
        writeln!(out, "  allocator   {}", self.allocator)?;
        if let Some(pool) = &self.pool {
            let Pool { frames, frame_bytes, in_use, in_use_mean, high_water, samples, .. } = pool;
            writeln!(
                out,
                "  in use      {in_use} of {frames} frames of {frame_bytes} bytes; {in_use_mean:.1} in the mean, {high_water} at most ({samples} samples)"
            )?;
        }
        if let (Some(frames), Some(rate)) = (self.frames, self.frames_per_second) {
            writeln!(
                out,
                "  throughput  {frames} frames, {rate:.2} frames/s over {seconds:.3} s of the machine's time"
            )?;
        }
        if let Some(it) = &self.waits {
            writeln!(out, "  waits       {} for a free frame, {:.1} ms in all", it.count, it.milliseconds)?;
        }
        if let Some(it) = &self.latency {
            writeln!(
                out,
                "  latency     p50 {:.1} us, p99 {:.1} us, longest {:.1} us of {} frames",
                it.p50_us, it.p99_us, it.longest_us, it.frames
            )?;
        }
        for (side, counters) in [("received", &self.received), ("sent", &self.sent)] {
            if let Some(Value::Object(counters)) = counters {
                let told = counters.iter().filter(|(_, value)| value.as_u64() != Some(0));
                let told = told.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>();
                writeln!(out, "  {side:<10}  {}", told.join(", "))?;
            }
        }
        Ok(())
    }
}

impl Answer {
    pub(crate) fn is_good(&self) -> bool {
        let allocated = self.connections.iter().all(|connection| !connection.allocator.starts_with("none"));
        let moved =
            self.seconds == 0.0 || self.connections.iter().all(|it| it.frames_per_second != Some(0.0));
        allocated && moved && self.refused.is_empty()
    }
}

fn print(args: &Args, answer: &Answer, out: &mut dyn Write) -> io::Result<()> {
    answer.connections.iter().try_for_each(|connection| connection.print(answer.seconds, out))?;
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
