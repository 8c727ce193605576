//! `ksctl trace FILTER/PIN`: what passes between the driver and the machine while frames are taken from a pin.
//!
//! Every crossing in order, with the driver's callbacks and their results, in the machine's time and without addresses: two
//! runs of one seed are the same text.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::{formats, session};
use anyhow::{Context, Result};
use host_transport::Config;
use ks_client::{Connect, DataFlow, State, Stream};
use machine::Event;
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

/// Prints what passes between the driver and the machine: from its load, through frames of a pin, to its unload.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl trace --module ks.sys\n  ksctl trace Source/Capture --frames 2 --object pin:0\n  ksctl trace Source/Capture --since 1000.5 --json\n  ksctl trace --out before.jsonl"
)]
pub(crate) struct Args {
    /// A filter to open, or FILTER/PIN to take frames from; without it, every filter is opened and closed
    address: Option<Address>,
    /// Frames to take from the pin
    #[arg(long, default_value_t = 1)]
    frames: u32,
    /// Only calls to this module (ks.sys, ntoskrnl.exe, …), and what it notes
    #[arg(long)]
    module: Option<String>,
    /// Only what has this object among its values: pin:0, filter:0, irp:3
    #[arg(long)]
    object: Option<String>,
    /// Only from this time on, in milliseconds of the machine's time (it boots at 1000)
    #[arg(long, value_name = "MS")]
    since: Option<f64>,
    /// Print as it happens, after each step, instead of at the end
    #[arg(long)]
    follow: bool,
    /// Write JSON lines to a file, for ksctl diff
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let config = Config { transcript: true, ..global.config() };
    let session = session::open_with(global, config)?;
    let mut printer = Printer::new(&args, global)?;
    let done = steps(&args, &session, &mut printer);
    // What led to a failure is what one traces for: it is printed before the failure.
    printer.take(&session.host().with(|host| host.transcript.events()))?;
    done?;
    session.close()?;
    Ok(Exit::Done)
}

fn steps(args: &Args, session: &session::Session, printer: &mut Printer) -> Result<()> {
    let mut show = || match args.follow {
        true => printer.take(&session.host().with(|host| host.transcript.events())),
        false => Ok(()),
    };
    let Some(address) = &args.address else {
        for found in session.filters()? {
            drop(ks_client::Filter::open(session.transport(), &found.link, &found.name)?);
            show()?;
        }
        return Ok(());
    };
    let filter = address.filter(session)?;
    show()?;
    if address.pin.is_none() {
        return Ok(());
    }
    let factory = address.pin(&filter)?;
    let format = formats::choose(&filter, &factory, None)?;
    let pin = filter.create_pin(&Connect::new(factory.id, &format))?;
    show()?;
    let mut stream = Stream::new(&pin);
    for state in [State::Acquire, State::Pause, State::Run] {
        // A pin that is stopped refuses frames.
        if state == State::Run && factory.data_flow == DataFlow::Out {
            for _ in 0..args.frames {
                stream.queue(stream.frame(format.frame_bytes().unwrap_or(4096) as usize, 64)?, 0)?;
            }
        }
        pin.set_state(state)?;
        show()?;
    }
    while stream.in_flight() > 0 {
        stream.next(Duration::from_secs(5))?.context("no frame came for 5 s of the machine's time")?;
        show()?;
    }
    for state in [State::Pause, State::Acquire, State::Stop] {
        pin.set_state(state)?;
    }
    drop(stream);
    Ok(pin.close()?)
}

/// Prints events that pass the filters, each once.
struct Printer<'a> {
    args: &'a Args,
    json: bool,
    out: Box<dyn Write>,
    printed: usize,
}

impl<'a> Printer<'a> {
    fn new(args: &'a Args, global: &Global) -> Result<Self> {
        let out: Box<dyn Write> = match &args.out {
            Some(file) => Box::new(
                std::fs::File::create(file).with_context(|| format!("cannot write {}", file.display()))?,
            ),
            None => Box::new(std::io::stdout()),
        };
        Ok(Self {
            args,
            json: global.json || args.out.is_some(),
            out: Box::new(std::io::BufWriter::new(out)),
            printed: 0,
        })
    }

    fn take(&mut self, events: &[Event]) -> Result<()> {
        for event in events.iter().skip(self.printed).filter(|event| self.args.pass(event)) {
            if self.json {
                writeln!(self.out, "{}", serde_json::to_string(event)?)?;
            } else {
                writeln!(self.out, "{event}")?;
            }
        }
        self.printed = events.len();
        Ok(self.out.flush()?)
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
