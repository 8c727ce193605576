//! `ksctl stream FILTER/PIN`: frames from a pin to files, to a pipe, or to nowhere, with what they were like.
//!
//! Frames are this program's own buffers, several under way at a time. Times are the machine's; the last line also says how
//! long it took here.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::formats::{self, Wanted};
use crate::picture::{self, Kind, Pictures};
use crate::session::{self, Session};
use crate::{names, output};
use anyhow::{Context, Result, bail};
use host_transport::Config;
use ks_client::{Arrival, Connect, DataFlow, DataFormat, Identifier, Pin, State, Stream};
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use test_picture::{Fault, Layout, Stamp, judge};

/// Takes frames from a pin: to PNG files, Y4M, raw bytes, or a pipe; and checks their numbers and times.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl stream Source/Capture --frames 10\n  ksctl stream Source/Capture --format YUY2:640x480@30 --frames 2 --out frames\n  ksctl stream Source/Capture --frames 300 --out - --as y4m | ffplay -\n  ksctl stream Source/Capture --fast --real --frames 600 --out /dev/null"
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
    /// How frames are written [default: png in a folder, y4m or raw elsewhere, by the file's ending]
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
    /// Do not look for frame numbers in the pictures
    #[arg(long)]
    unchecked: bool,
}

/// What was seen.
#[derive(Default, Serialize)]
struct Summary {
    pin: String,
    format: String,
    frames: u64,
    bytes: u64,
    /// Frames a second, by the machine's clock and by this computer's.
    frames_per_second: f64,
    frames_per_second_here: f64,
    /// Frames that came back with a failure, by its status.
    failed: u64,
    last_failure: Option<String>,
    /// Presentation times that were not later than the one before.
    times_not_rising: u64,
    without_time: u64,
    /// What the numbers in the pictures say; None where they have none.
    numbers: Option<Numbers>,
}

#[derive(Default, Serialize)]
struct Numbers {
    first: u64,
    last: u64,
    missing: u64,
    repeated: u64,
    /// The picture is not the one that was painted.
    damaged: u64,
    short: u64,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let config =
        if args.real { Config { seed: global.machine.seed, ..Config::real() } } else { global.config() };
    let session = session::open_with(global, config)?;
    let filter = args.address.filter(&session)?;
    let factory = args.address.pin(&filter)?;
    if factory.data_flow == DataFlow::In {
        bail!(
            "data flows into {} of {}: connect an output to it with ksctl graph",
            factory.label(),
            filter.name()
        );
    }
    let format = formats::choose(&filter, &factory, args.format.as_ref())?;
    let mut sink = Sink::open(&args, &format)?;
    let pin = filter.create_pin(&Connect::new(factory.id, &format))?;
    if args.fast {
        pin.object()
            .set(&Identifier::set(names::KSFRAME, names::PACE), &1_u32.to_le_bytes())
            .context("--fast is for ksframe.sys: this pin has no KSFRAME_PACE; leave the option out")?;
    }
    let summary = stream(&args, &session, &pin, &format, &mut sink);
    // What was written so far is kept also when the stream fails.
    let written = sink.finish();
    let summary = summary?;
    written?;
    pin.close()?;
    drop(filter);
    session.close()?;
    report(global.json, &args, &summary)?;
    Ok(if summary.is_good() { Exit::Done } else { Exit::Found })
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
    let mut seen = Seen::new(args, pin, format);
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
    let progress = Progress::new();
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
        progress.show(seen.summary.frames, args.frames);
        stream.queue(arrival.frame, 0)?;
    }
    progress.clear();
    Ok(())
}

/// The summary while it grows.
struct Seen {
    summary: Summary,
    layout: Option<Layout>,
    last_time: Option<u64>,
    last_stamp: Option<Stamp>,
    /// The arrivals of the first and the last frame, by the machine's clock and by this computer's.
    arrived: Option<((u64, Instant), (u64, Instant))>,
}

impl Seen {
    fn new(args: &Args, pin: &Pin, format: &DataFormat) -> Self {
        let summary =
            Summary { pin: pin.name().to_owned(), format: format.to_string(), ..Summary::default() };
        let layout = picture::layout(format).filter(|_| !args.unchecked);
        Self { summary, layout, last_time: None, last_stamp: None, arrived: None }
    }

    fn frame(&mut self, arrival: &Arrival, now_100ns: u64) {
        let now = (now_100ns, Instant::now());
        self.arrived = Some((self.arrived.map_or(now, |(first, _)| first), now));
        let bytes = arrival.frame.used();
        self.summary.frames += 1;
        self.summary.bytes += bytes.len() as u64;
        match arrival.frame.presentation_time() {
            None => self.summary.without_time += 1,
            Some(time) => {
                self.summary.times_not_rising += u64::from(self.last_time.is_some_and(|last| time <= last));
                self.last_time = Some(time);
            }
        }
        if let Some(layout) = self.layout {
            self.picture(judge(&layout, bytes));
        }
    }

    fn picture(&mut self, judged: Result<Stamp, Fault>) {
        let numbers = self.summary.numbers.get_or_insert_default();
        let stamp = match judged {
            Ok(stamp) => stamp,
            Err(Fault::Content(stamp)) => {
                numbers.damaged += 1;
                stamp
            }
            Err(Fault::Short) => return numbers.short += 1,
            // The first picture without a number: a source that draws none.
            Err(Fault::NoStamp) if self.summary.frames == 1 => {
                self.layout = None;
                self.summary.numbers = None;
                return;
            }
            Err(Fault::NoStamp) => return numbers.damaged += 1,
        };
        match self.last_stamp {
            None => numbers.first = stamp.number,
            Some(last) if stamp.number <= last.number => numbers.repeated += 1,
            Some(last) => numbers.missing += stamp.number - last.number - 1,
        }
        numbers.last = stamp.number;
        self.last_stamp = Some(stamp);
    }

    /// A stream that only fails ends: with a frame rate of zero nobody would ever see why.
    fn failure(&mut self, arrival: &Arrival) -> Result<()> {
        const TOO_MANY: u64 = 64;
        self.summary.failed += 1;
        self.summary.last_failure = Some(arrival.status.to_string());
        match self.summary.failed {
            TOO_MANY.. => {
                bail!("{TOO_MANY} frames came back with failures, the last with {}", arrival.status)
            }
            _ => Ok(()),
        }
    }

    /// Rates are of the intervals between the first frame and the last: one frame has none.
    fn summary(mut self) -> Summary {
        if let Some((first, last)) = self.arrived.filter(|_| self.summary.frames > 1) {
            let intervals = (self.summary.frames - 1) as f64;
            self.summary.frames_per_second = intervals / ((last.0 - first.0).max(1) as f64 / 1e7);
            self.summary.frames_per_second_here = intervals / (last.1 - first.1).as_secs_f64().max(1e-9);
        }
        self.summary
    }
}

impl Summary {
    fn is_good(&self) -> bool {
        let numbers =
            self.numbers.as_ref().is_none_or(|it| it.missing + it.repeated + it.damaged + it.short == 0);
        self.failed == 0 && self.times_not_rising == 0 && numbers
    }
}

/// Where frames go.
enum Sink {
    Nowhere,
    Folder(PathBuf, Pictures),
    Stream(String, Pictures, Box<dyn Write>),
}

impl Sink {
    fn open(args: &Args, format: &DataFormat) -> Result<Self> {
        let Some(path) = &args.out else { return Ok(Self::Nowhere) };
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let is_pipe = path == Path::new("-");
        if !is_pipe && ending.is_empty() && !path.exists() || path.is_dir() {
            std::fs::create_dir_all(path)
                .with_context(|| format!("cannot make the folder {}", path.display()))?;
            return Ok(Self::Folder(path.clone(), Pictures::new(args.kind.unwrap_or(Kind::Png), format)?));
        }
        let by_ending = match ending {
            "png" => Kind::Png,
            "y4m" => Kind::Y4m,
            _ => Kind::Raw,
        };
        let pictures = Pictures::new(args.kind.unwrap_or(by_ending), format)?;
        let (name, mut out): (String, Box<dyn Write>) = match is_pipe {
            true => ("standard output".into(), Box::new(BufWriter::new(io::stdout()))),
            false => (path.display().to_string(), Box::new(BufWriter::new(create(path)?))),
        };
        pictures.begin(&mut out)?;
        Ok(Self::Stream(name, pictures, out))
    }

    fn write(&mut self, number: u64, bytes: &[u8]) -> Result<()> {
        match self {
            Self::Nowhere => Ok(()),
            Self::Folder(folder, pictures) => {
                let path = folder.join(format!("frame-{number:05}.{}", pictures.extension()));
                let mut file = BufWriter::new(create(&path)?);
                pictures.begin(&mut file)?;
                pictures
                    .write(bytes, &mut file)
                    .and_then(|()| Ok(file.flush()?))
                    .with_context(|| cannot_write(&path.display().to_string()))
            }
            Self::Stream(name, pictures, out) => {
                pictures.write(bytes, out).with_context(|| cannot_write(name))
            }
        }
    }

    fn finish(self) -> Result<()> {
        match self {
            Self::Stream(name, _, mut out) => out.flush().with_context(|| cannot_write(&name)),
            Self::Nowhere | Self::Folder(..) => Ok(()),
        }
    }
}

fn create(path: &Path) -> Result<File> {
    File::create(path)
        .with_context(|| format!("cannot write {}: name another place with --out", path.display()))
}

fn cannot_write(name: &str) -> String {
    format!("cannot write {name}: make room, or name another place with --out")
}

/// A counter on a terminal's standard error.
struct Progress {
    on: bool,
}

impl Progress {
    fn new() -> Self {
        Self { on: io::stderr().is_terminal() }
    }

    fn show(&self, done: u64, all: u64) {
        if self.on && done.is_multiple_of(10) {
            eprint!("\r{done} of {all} frames");
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
        return Ok(print(summary, &mut io::stderr())?);
    }
    output::answer(json, summary, print)
}

fn print(summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{} as {}", summary.pin, summary.format)?;
    writeln!(
        out,
        "  {} frames, {} bytes; {:.2} frames/s by the machine's clock, {:.0} frames/s here",
        summary.frames, summary.bytes, summary.frames_per_second, summary.frames_per_second_here
    )?;
    match &summary.numbers {
        Some(it) => writeln!(
            out,
            "  numbers {} to {}: {} missing, {} repeated, {} damaged, {} short",
            it.first, it.last, it.missing, it.repeated, it.damaged, it.short
        )?,
        None => writeln!(out, "  the pictures carry no numbers")?,
    }
    if summary.without_time > 0 {
        writeln!(out, "  {} frames without a presentation time", summary.without_time)?;
    }
    if summary.times_not_rising > 0 {
        writeln!(out, "  {} presentation times not later than the one before", summary.times_not_rising)?;
    }
    if let Some(failure) = &summary.last_failure {
        writeln!(out, "  {} frames came back with a failure, the last with {failure}", summary.failed)?;
    }
    Ok(())
}
