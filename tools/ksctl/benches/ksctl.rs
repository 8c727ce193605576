//! What ksctl costs: `cargo xtask bench ksctl`. Each figure is measured here, now, with the aim of this project beside it.
//!
//! `cargo bench --package ksctl --bench ksctl -- path/to/ksframe.sys [list] [stream] [verify]`; without a name, all.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;
use std::time::{Duration, Instant};

use host_transport::{Config, Host, HostTransport, Options};
use ks_client::{Connect, DataFormat, Filter, GUID, Identifier, State, Stream, Transport};
use serde_json::Value;

type Outcome<T> = Result<T, Box<dyn Error>>;

const PRIVATE: GUID = GUID::parse("C2E5F0A4-6B0D-4F2E-9D53-0B7A1C86E3F1").expect("a GUID");
const FRAMES: u64 = 1500;
const QUEUE: usize = 8;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let Some((driver, wanted)) = arguments.split_first() else {
        eprintln!("which driver? give the path of ksframe.sys");
        std::process::exit(2);
    };
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|it| it == name);
    for name in ["list", "stream", "verify"].into_iter().filter(|name| is_wanted(name)) {
        if let Err(error) = measure(name, driver) {
            eprintln!("error: {name}: {error}");
            std::process::exit(3);
        }
    }
}

fn measure(name: &str, driver: &str) -> Outcome<()> {
    match name {
        "list" => list(driver),
        "stream" => stream(driver),
        _ => verify(driver),
    }
}

fn ksctl(driver: &str, arguments: &[&str]) -> Outcome<Vec<u8>> {
    let ran =
        Command::new(env!("CARGO_BIN_EXE_ksctl")).args(["--driver", driver]).args(arguments).output()?;
    match ran.status.code() {
        // 1 and 3: verify found something, or met what is not emulated, which its own text tells.
        Some(0 | 1 | 3) if !ran.stdout.is_empty() => Ok(ran.stdout),
        _ => Err(String::from_utf8_lossy(&ran.stderr).into()),
    }
}

fn json(driver: &str, arguments: &[&str]) -> Outcome<Value> {
    Ok(serde_json::from_slice(&ksctl(driver, &[arguments, &["--json"]].concat())?)?)
}

fn median(mut rounds: Vec<f64>) -> f64 {
    rounds.sort_by(f64::total_cmp);
    rounds[rounds.len() / 2]
}

/// From the start of the process to its end.
fn list(driver: &str) -> Outcome<()> {
    let mut rounds = Vec::new();
    for _ in 0..21 {
        let began = Instant::now();
        ksctl(driver, &["list"])?;
        rounds.push(began.elapsed().as_secs_f64() * 1e3);
    }
    let worst = rounds.iter().copied().fold(0.0, f64::max);
    println!(
        "ksctl list, from start to end: {:.0} ms, the worst of 21 {worst:.0} ms (aim: under 150)",
        median(rounds)
    );
    Ok(())
}

/// `ksctl stream` beside the library alone, in turns.
fn stream(driver: &str) -> Outcome<()> {
    let (mut bare, mut checked, mut unchecked) = (Vec::new(), Vec::new(), Vec::new());
    let frames = FRAMES.to_string();
    let usual =
        ["stream", "Source/Capture", "--format", "NV12:1920x1080", "--real", "--fast", "--out", "/dev/null"];
    let usual = [usual.as_slice(), &["--frames", frames.as_str()]].concat();
    let rate = |arguments: &[&str]| -> Outcome<f64> {
        json(driver, arguments)?["frames_per_second_here"].as_f64().ok_or_else(|| "no rate".into())
    };
    for _ in 0..7 {
        bare.push(library(Path::new(driver))?);
        checked.push(rate(&usual)?);
        unchecked.push(rate(&[usual.as_slice(), &["--unchecked"]].concat())?);
    }
    let bare = median(bare);
    println!("1080p NV12 frames a second to /dev/null, {QUEUE} under way, on the wall clock:");
    println!("  {bare:8.0}  the library alone: next, write, queue");
    for (rate, what) in [(median(checked), "ksctl stream"), (median(unchecked), "ksctl stream --unchecked")] {
        println!("  {rate:8.0}  {what}: {:.0} % (aim: 80 %)", 100.0 * rate / bare);
    }
    Ok(())
}

/// What a program on ks-client does at the least.
fn library(driver: &Path) -> Outcome<f64> {
    let options = Options { config: Config::real(), ..Options::default() };
    let host = HostTransport::new(Host::start(driver, options)?);
    let rate = frames_per_second(&host);
    host.stop()?;
    rate
}

fn frames_per_second(host: &HostTransport) -> Outcome<f64> {
    let client: Rc<dyn Transport> = Rc::new(host.clone());
    let link = client.interfaces(&ks_sys::KSCATEGORY_CAPTURE)?.into_iter().next().ok_or("no source")?.link;
    let filter = Filter::open(&client, &link, "Source")?;
    let format = full_hd(&filter)?;
    let bytes = format.frame_bytes().ok_or("a size")? as usize;
    let pin = filter.create_pin(&Connect::new(0, &format))?;
    pin.object().set(&Identifier::set(PRIVATE, 1), &1_u32.to_le_bytes())?;
    let mut stream = Stream::new(&pin);
    [State::Acquire, State::Pause].into_iter().try_for_each(|state| pin.set_state(state))?;
    for _ in 0..QUEUE {
        stream.queue(stream.frame(bytes, 64)?, 0)?;
    }
    pin.set_state(State::Run)?;
    let mut out = std::fs::File::create("/dev/null")?;
    let mut began = None;
    for _ in 0..FRAMES {
        let arrival = stream.next(Duration::from_secs(5))?.ok_or("a frame")?;
        began.get_or_insert_with(Instant::now);
        out.write_all(arrival.frame.used())?;
        stream.queue(arrival.frame, 0)?;
    }
    let seconds = began.ok_or("frames")?.elapsed().as_secs_f64();
    [State::Pause, State::Acquire, State::Stop].into_iter().try_for_each(|state| pin.set_state(state))?;
    stream.cancel()?;
    drop(stream);
    pin.close()?;
    Ok((FRAMES - 1) as f64 / seconds)
}

/// NV12 1920x1080: the first range of that sub-type with the size put into its KS_VIDEOINFOHEADER.
fn full_hd(filter: &Filter) -> Outcome<DataFormat> {
    let pin = filter.pin(0)?;
    let range =
        pin.data_ranges.iter().find(|range| range.default_video().is_some_and(|it| it.name() == "NV12"));
    let mut bytes = range.ok_or("a range of NV12")?.bytes().to_vec();
    bytes[260..264].copy_from_slice(&1920_u32.to_le_bytes());
    bytes[264..268].copy_from_slice(&1080_u32.to_le_bytes());
    Ok(filter.intersect(0, &[DataFormat::new(bytes).ok_or("a range")?])?)
}

fn verify(driver: &str) -> Outcome<()> {
    let hostile = json(driver, &["verify", "--only", "hostile", "--seeds", "400"])?;
    let row = &hostile["scenarios"][0];
    let requests = row["hostile_requests"].as_f64().ok_or("requests")?;
    let seconds = hostile["seconds"].as_f64().ok_or("seconds")?;
    println!(
        "ksctl verify, hostile requests a minute: {:.2} million ({requests:.0} in {seconds:.1} s; aim: more than 1)",
        requests * 60.0 / seconds / 1e6
    );
    let all = json(driver, &["verify", "--seeds", "500", "--faults"])?;
    let sum = |name: &str| {
        all["scenarios"].as_array().into_iter().flatten().filter_map(|row| row[name].as_u64()).sum::<u64>()
    };
    println!(
        "ksctl verify --seeds 500 --faults: {:.1} s, {} cases, {} of them failed, {} faults (aim: under 120 s)",
        all["seconds"].as_f64().ok_or("seconds")?,
        sum("cases"),
        sum("failed"),
        sum("faults_injected")
    );
    Ok(())
}
