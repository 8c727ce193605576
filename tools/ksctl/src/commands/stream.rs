//! `ksctl stream FILTER/PIN`: frames from a pin to files, to a pipe, or to nowhere, with what they were like.
//!
//! Frames are this program's own buffers, several under way at a time. Times are the machine's; the last line also says how
//! long it took here. [`seen`] is what the frames were like, [`sink`] where they go.

mod seen;
mod sink;

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::formats::{self, Wanted};
use crate::picture::Kind;
use crate::session::{self, Session};
use crate::{names, output};
use anyhow::{Context, Result, bail};
use host_transport::Config;
use ks_client::{Connect, DataFlow, DataFormat, Identifier, Pin, State, Stream};
use seen::Seen;
pub(crate) use seen::Summary;
use sink::Sink;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Takes frames from a pin: to PNG files, Y4M, raw bytes, or a pipe; and checks their numbers and times.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl stream Source/Capture --frames 10\n  ksctl stream Source/Capture --format YUY2:640x480@30 --frames 2 --out frames\n  ksctl stream Source/Capture --frames 300 --out - | ffplay -\n  ksctl stream Source/Capture --fast --real --frames 600 --out /dev/null"
)]
pub(crate) struct Args {
    /// FILTER/PIN, of which data flows out
    address: Address,
    /// The format, or a part of it: NV12:1920x1080@30, NV12, 640x480, @15
    #[arg(long)]
    format: Option<Wanted>,
    /// How many frames
    #[arg(long, default_value_t = 30)]
    frames: u64,
    /// A folder for one file a frame, a file, or - for standard output [default: nowhere]
    #[arg(long, value_name = "WHERE")]
    out: Option<PathBuf>,
    /// How frames are written [default: png in a folder; what a player knows in a pipe; else by the file's ending]
    #[arg(long = "as", value_name = "KIND")]
    kind: Option<Kind>,
    /// Frames under way at a time
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=256))]
    queue: u32,
    /// On the wall clock and without the verifier, for measurements
    #[arg(long)]
    real: bool,
    /// Ask ksframe's source for frames as fast as they are taken (KSFRAME_PACE 1)
    #[arg(long)]
    fast: bool,
    /// Compare one picture of so many whole with what its stamp promises; stamps are read of all [default: 1; 32 with --real]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    judge_every: Option<u64>,
    /// Do not look for frame numbers in the pictures
    #[arg(long, conflicts_with = "judge_every")]
    unchecked: bool,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let config =
        if args.real { Config { seed: global.machine.seed, ..Config::real() } } else { global.config() };
    let session = session::open_with(global, config)?;
    let summary = frames(&args, &session)?;
    session.close()?;
    report(global.json, &args, &summary)?;
    Ok(if summary.is_good() { Exit::Done } else { Exit::Found })
}

/// Creates the pin, takes its frames, and closes it.
pub(crate) fn frames(args: &Args, session: &Session) -> Result<Summary> {
    let filter = args.address.filter(session)?;
    let factory = args.address.pin(&filter)?;
    if factory.data_flow == DataFlow::In {
        bail!(
            "data flows into {} of {}: connect an output to it with ksctl graph",
            factory.label(),
            filter.name()
        );
    }
    let format = formats::choose(&filter, &factory, args.format.as_ref())?;
    let mut sink = Sink::open(args.out.as_deref(), args.kind, &format)?;
    let pin = filter.create_pin(&Connect::new(factory.id, &format))?;
    if args.fast {
        pin.object()
            .set(&Identifier::set(names::KSFRAME, names::PACE), &1_u32.to_le_bytes())
            .context("--fast is for ksframe.sys: this pin has no KSFRAME_PACE; leave the option out")?;
    }
    let summary = stream(args, session, &pin, &format, &mut sink);
    // What was written so far is kept also when the stream fails.
    let written = sink.finish();
    let summary = summary?;
    written?;
    pin.close()?;
    Ok(summary)
}

fn stream(
    args: &Args,
    session: &Session,
    pin: &Pin,
    format: &DataFormat,
    sink: &mut Sink,
) -> Result<Summary> {
    let bytes =
        format.frame_bytes().with_context(|| format!("{format} does not say how large a frame is"))?;
    let mut stream = Stream::new(pin);
    pin.set_state(State::Acquire)?;
    pin.set_state(State::Pause)?;
    // A pin that is stopped refuses frames; one that runs without any has nothing to fill.
    for _ in 0..args.queue {
        stream.queue(stream.frame(bytes as usize, 64)?, 0)?;
    }
    pin.set_state(State::Run)?;
    let mut seen = Seen::new(pin, format, bytes as usize, args.judge_every());
    let taken = take(args, session, &mut stream, sink, &mut seen);
    for state in [State::Pause, State::Acquire, State::Stop] {
        pin.set_state(state)?;
    }
    stream.cancel()?;
    taken?;
    Ok(seen.summary())
}

fn take(args: &Args, session: &Session, stream: &mut Stream, sink: &mut Sink, seen: &mut Seen) -> Result<()> {
    const PATIENCE: Duration = Duration::from_secs(5);
    let mut progress = Progress::new();
    while seen.summary.frames < args.frames {
        let arrival = stream.next(PATIENCE)?.with_context(|| {
            format!("no frame came for {PATIENCE:?}: ksctl trace shows what the driver did meanwhile")
        })?;
        if !arrival.status.is_success() {
            seen.failure(&arrival)?;
        } else {
            seen.frame(&arrival, session.transport().now_100ns());
            sink.write(seen.summary.frames, arrival.frame.used())?;
        }
        progress.show(seen, args.frames);
        stream.queue(arrival.frame, 0)?;
    }
    progress.clear();
    Ok(())
}

impl Args {
    /// So many frames of a pin, in the format that it gives, looked at and thrown away.
    pub(crate) fn judging(address: Address, frames: u64) -> Self {
        Self {
            address,
            format: None,
            frames,
            out: None,
            kind: None,
            queue: 8,
            real: false,
            fast: false,
            judge_every: None,
            unchecked: false,
        }
    }

    fn judge_every(&self) -> u64 {
        match (self.unchecked, self.real) {
            (true, _) => 0,
            (false, real) => self.judge_every.unwrap_or(if real { 32 } else { 1 }),
        }
    }
}

/// How far it is, on a terminal's standard error.
struct Progress {
    on: bool,
    shown: Instant,
}

impl Progress {
    fn new() -> Self {
        Self { on: io::stderr().is_terminal(), shown: Instant::now() }
    }

    fn show(&mut self, seen: &Seen, all: u64) {
        if self.on && self.shown.elapsed() > Duration::from_millis(100) {
            self.shown = Instant::now();
            eprint!("\r\x1b[K{} of {all}", seen.so_far());
        }
    }

    fn clear(&self) {
        if self.on {
            eprint!("\r\x1b[K");
        }
    }
}

/// The summary, out of the way of frames on standard output.
fn report(json: bool, args: &Args, summary: &Summary) -> Result<()> {
    if args.out.as_deref() == Some(Path::new("-")) {
        match json {
            true => eprintln!("{}", serde_json::to_string_pretty(summary)?),
            false => summary.print(&mut io::stderr())?,
        }
        return Ok(());
    }
    output::answer(json, summary, Summary::print)
}
