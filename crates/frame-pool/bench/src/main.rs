//! frame-pool measured beside its peers and beside what the machine can do at all, in one run.
//!
//! Everything is measured in rounds, interleaved: each round runs every subject once for a few milliseconds, so that
//! what disturbs the machine disturbs all alike. Medians are reported, and ratios taken within a round. Threads are
//! pinned. Two CPUs of a virtual machine may be near or far from each other, and move: each round notes which.

mod clock;
mod floors;
mod peers;
mod plot;
mod report;
mod ring;
mod scenario;
mod subject;
mod waiting;

use anyhow::{Context, ensure};
use clap::Parser;
use report::Report;
use std::path::PathBuf;

/// Measure frame-pool beside its peers.
#[derive(Parser)]
#[command(name = "cargo xtask bench pool --")]
struct Args {
    /// How many times each subject is measured
    #[arg(long, default_value_t = 15)]
    rounds: usize,
    /// Only subjects whose name contains this; may be repeated
    #[arg(long)]
    only: Vec<String>,
    /// Milliseconds for each measurement
    #[arg(long, default_value_t = 15)]
    slice_ms: u64,
    /// Where pool.json, pool.svg and the peers' objects go
    #[arg(long, default_value = "target/bench")]
    into: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    ensure!(args.rounds > 0, "--rounds must be at least 1");
    ensure!(
        scenario::cpus() >= 2,
        "two CPUs are needed: hand-off between threads is half of what is measured"
    );
    let setting = peers::Setting { frames: 8, bytes: 1920 * 1080 * 3 / 2 };
    let mut subjects = peers::rust::all(&setting);
    subjects.extend(peers::c::all(&setting, &args.into.join("peers")));
    subjects
        .retain(|s| args.only.is_empty() || args.only.iter().any(|part| s.name().contains(part.as_str())));
    let plan = scenario::Plan { slice_ms: args.slice_ms };

    let mut report = Report::new(&setting, &args.only, args.rounds);
    for round in 0..args.rounds {
        eprintln!("round {} of {}", round + 1, args.rounds);
        floors::measure(&plan, &mut report);
        waiting::measure(&mut report);
        for subject in &subjects {
            scenario::measure(&plan, &**subject, &mut report);
        }
    }
    print!("{}", report.table());
    std::fs::create_dir_all(&args.into).with_context(|| format!("cannot create {}", args.into.display()))?;
    let (json, svg) = (args.into.join("pool.json"), args.into.join("pool.svg"));
    std::fs::write(&json, serde_json::to_vec_pretty(&report.json())?).context("cannot write pool.json")?;
    std::fs::write(&svg, plot::svg(&report)).context("cannot write pool.svg")?;
    println!("\nwritten: {} and {}", json.display(), svg.display());
    Ok(())
}
