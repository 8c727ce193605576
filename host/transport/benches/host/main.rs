//! What the host costs: `cargo xtask bench host`. Each figure is measured here, now; nothing is carried over.
//!
//! `cargo bench --package host-transport --bench host -- path/to/ksframe.sys path/to/pin_clone.sys [--json] [--only text]`
//!
//! `ksframe` measures ksframe.sys: start, properties, whole runs. `circuit` measures the class driver with a driver of
//! `tests/drivers` that touches no pixel.

mod circuit;
mod ksframe;

use std::error::Error;
use std::path::{Path, PathBuf};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// A program of this name on the command line is this one's child: it says when its first frame arrived.
const FIRST_FRAME: &str = "--first-frame";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [FIRST_FRAME, image] => ksframe::first_frame_of_this_process(Path::new(image)),
        _ => Bench::of(&arguments).and_then(|bench| bench.run()),
    };
    if let Err(error) = result {
        eprintln!("error: {error}");
        std::process::exit(3);
    }
}

struct Bench {
    ksframe: PathBuf,
    /// Absent where there is no compiler for it.
    circuit: Option<PathBuf>,
    json: bool,
    only: Option<String>,
}

impl Bench {
    fn of(arguments: &[String]) -> Outcome<Bench> {
        let (mut images, mut json, mut only) = (Vec::new(), false, None);
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--json" => json = true,
                "--only" => only = Some(arguments.next().ok_or("--only what?")?.clone()),
                unknown if unknown.starts_with('-') => Err(format!("what is {unknown}?"))?,
                image => images.push(PathBuf::from(image)),
            }
        }
        let mut images = images.into_iter();
        let ksframe = images.next().ok_or("which driver? give the path of ksframe.sys")?;
        Ok(Bench { ksframe, circuit: images.next(), json, only })
    }

    fn run(&self) -> Outcome<()> {
        let image = &self.ksframe;
        self.tell("process start to first frame through source → sink", "ms", || ksframe::starts(image))?;
        self.tell("KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX get, real mode", "ns", || {
            ksframe::framing_round_trips(image)
        })?;
        self.tell("KSPROPERTY_CONNECTION_STATE get, real mode", "ns", || ksframe::state_round_trips(image))?;
        match &self.circuit {
            Some(circuit) => {
                let frame = "a frame through source → transform → sink, no pixels, real mode";
                self.tell(frame, "ns", || circuit::frames(circuit))?;
                self.tell("resident memory that 10,000,000 more frames add", "KiB", || {
                    circuit::memory_of_ten_million(circuit)
                })?;
            }
            None => eprintln!("not measured: frames, for want of the image of tests/drivers/pin_clone"),
        }
        self.tell("one seed: open, negotiate, 50 frames 1080p, close, unload", "ms", || {
            ksframe::seeds(image, 40)
        })?;
        self.tell("1,000 seeds of that in one process, all in all", "s", || ksframe::thousand_seeds(image))?;
        self.tell("different transcripts in three runs of one seed", "", || ksframe::transcripts(image))
    }

    fn tell(&self, what: &str, unit: &str, measure: impl FnOnce() -> Outcome<Vec<f64>>) -> Outcome<()> {
        if self.only.as_ref().is_some_and(|only| !what.contains(only.as_str())) {
            return Ok(());
        }
        let mut rounds = measure()?;
        rounds.sort_by(f64::total_cmp);
        // The best of all rounds as well, because other work on the machine only ever adds.
        let (median, best) = (rounds[rounds.len() / 2], rounds[0]);
        match self.json {
            true => println!(r#"{{"what":"{what}","unit":"{unit}","median":{median:.3},"best":{best:.3}}}"#),
            false => println!("{what:<66} {median:>10.2} {unit:<4} best {best:.2}"),
        }
        Ok(())
    }
}

fn rounds(count: usize, mut body: impl FnMut() -> Outcome<f64>) -> Outcome<Vec<f64>> {
    (0..count).map(|_| body()).collect()
}
