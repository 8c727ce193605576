//! `ksctl trace FILTER/PIN`: what passes between the driver and the machine while frames are taken from a pin, or while a graph
//! runs.
//!
//! Every crossing in order, with the driver's callbacks and their results, in the machine's time and without addresses: two
//! runs of one seed are the same text.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::plan::Plan;
use crate::session::Hosted;
use crate::{formats, measure, session};
use anyhow::{Context, Result};
use framing::decide::Options;
use host_transport::Config;
use ks_client::{Connect, DataFlow, Filter, Graph, State, Stream};
use machine::Event;
use std::cell::RefCell;
use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

/// Prints what passes between the driver and the machine: from its load, through frames of a pin or a graph, to its unload.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl trace --module ks.sys\n  ksctl trace Source/Capture --frames 2 --object pin:0\n  ksctl trace Source/Capture --since 1000.5 --json\n  ksctl trace \"Source -> Sink\" --seconds 0.2 --follow --object pin:1\n  ksctl trace --out before.jsonl"
)]
pub(crate) struct Args {
    /// A filter to open, FILTER/PIN to take frames from, or a graph to run ("Source -> Sink", or a .toml file); without it, every
    /// filter is opened and closed
    what: Option<String>,
    /// Frames to take from the pin
    #[arg(long, default_value_t = 1)]
    frames: u32,
    /// Seconds of the machine's time that the graph runs
    #[arg(long, default_value_t = 1.0)]
    seconds: f64,
    /// Only calls to this module (ks.sys, ntoskrnl.exe, …), and what it notes
    #[arg(long)]
    module: Option<String>,
    /// Only what has this object among its values: pin:0, filter:0, irp:3
    #[arg(long)]
    object: Option<String>,
    /// Only from this time on, in milliseconds of the machine's time (it boots at 1000)
    #[arg(long, value_name = "MS")]
    since: Option<f64>,
    /// Print while it happens: at each step, and a hundred times during a graph's run
    #[arg(long)]
    follow: bool,
    /// Write JSON lines to a file, for ksctl diff
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let config = Config { transcript: true, ..global.config() };
    let session = session::open_hosted(global, config)?;
    let tracer = Tracer::new(&args, global, &session)?;
    let done = match &args.what {
        None => tracer.filters(),
        Some(graph) if graph.contains("->") || graph.ends_with(".toml") => tracer.graph(graph),
        Some(text) => tracer.pin(&text.parse()?),
    };
    // What led to a failure is what one traces for: it is printed before the failure.
    tracer.print()?;
    done?;
    session.close()?;
    Ok(Exit::Done)
}

/// Does something with the driver, and prints the events that pass the filters, each once.
struct Tracer<'a> {
    args: &'a Args,
    session: &'a Hosted,
    json: bool,
    out: RefCell<Box<dyn Write>>,
}

impl<'a> Tracer<'a> {
    fn new(args: &'a Args, global: &Global, session: &'a Hosted) -> Result<Self> {
        let out: Box<dyn Write> = match &args.out {
            Some(file) => {
                Box::new(File::create(file).with_context(|| format!("cannot write {}", file.display()))?)
            }
            None => Box::new(std::io::stdout()),
        };
        let out = RefCell::new(Box::new(std::io::BufWriter::new(out)) as Box<dyn Write>);
        Ok(Self { args, session, json: global.json || args.out.is_some(), out })
    }

    /// A step is done: with --follow it is printed now.
    fn step(&self) -> Result<()> {
        if self.args.follow { self.print() } else { Ok(()) }
    }

    fn print(&self) -> Result<()> {
        let events = self.session.host().with(|host| host.transcript.drain());
        self.write(&events).with_context(|| match &self.args.out {
            Some(file) => format!("cannot write {}: make room, or name another file", file.display()),
            None => {
                "cannot write to standard output: make room where it leads, or send it elsewhere".to_owned()
            }
        })
    }

    fn write(&self, events: &[Event]) -> std::io::Result<()> {
        let mut out = self.out.borrow_mut();
        for event in events.iter().filter(|event| self.args.pass(event)) {
            match self.json {
                true => writeln!(out, "{}", serde_json::to_string(event)?)?,
                false => writeln!(out, "{event}")?,
            }
        }
        out.flush()
    }

    fn filters(&self) -> Result<()> {
        for found in self.session.filters()? {
            drop(Filter::open(self.session.transport(), &found.link, &found.name)?);
            self.step()?;
        }
        Ok(())
    }

    fn graph(&self, text: &str) -> Result<()> {
        let mut graph = Graph::new();
        Plan::read(text, None)?.connect(self.session, &mut graph)?;
        self.step()?;
        graph.negotiate(Options::default())?;
        self.step()?;
        measure::run(self.session, &mut graph, self.args.seconds, || self.step())?;
        graph.close()?;
        Ok(())
    }

    fn pin(&self, address: &Address) -> Result<()> {
        let filter = address.filter(self.session)?;
        self.step()?;
        if address.pin.is_none() {
            return Ok(());
        }
        let factory = address.pin(&filter)?;
        let format = formats::choose(&filter, &factory, None)?;
        let pin = filter.create_pin(&Connect::new(factory.id, &format))?;
        self.step()?;
        let mut stream = Stream::new(&pin);
        for state in [State::Acquire, State::Pause, State::Run] {
            // A pin that is stopped refuses frames.
            if state == State::Run && factory.data_flow == DataFlow::Out {
                for _ in 0..self.args.frames {
                    stream.queue(stream.frame(format.frame_bytes().unwrap_or(4096) as usize, 64)?, 0)?;
                }
            }
            pin.set_state(state)?;
            self.step()?;
        }
        while stream.in_flight() > 0 {
            stream.next(Duration::from_secs(5))?.context("no frame came for 5 s of the machine's time")?;
            self.step()?;
        }
        for state in [State::Pause, State::Acquire, State::Stop] {
            pin.set_state(state)?;
        }
        drop(stream);
        Ok(pin.close()?)
    }
}

impl Args {
    /// Whether an event passes the filters.
    fn pass(&self, event: &Event) -> bool {
        let Self { module, object, since, .. } = self;
        let milliseconds = event.time as f64 / 10_000.0;
        module.as_ref().is_none_or(|module| event.module.eq_ignore_ascii_case(module))
            && object
                .as_ref()
                .is_none_or(|object| event.values.iter().any(|value| value.to_string() == *object))
            && since.is_none_or(|since| milliseconds >= since)
    }
}
