//! `cargo xtask model`: the races of frame-pool and of DirectShow's allocator under the model checker, and with `--mutate` the proof that the models see
//! something: each memory ordering is weakened by one step, and some model must fail.

use anyhow::{Context, bail, ensure};

use std::process::{Command, Output, Stdio};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Weaken each ordering in turn and show which models notice
    #[arg(long)]
    mutate: bool,
    /// Explore every interleaving with at most this many forced switches
    #[arg(long, default_value_t = 3)]
    preemptions: u32,
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    if args.mutate { mutate(&args) } else { check(&args) }
}

/// The short form, for the suite: two forced switches at most.
pub(crate) fn short() -> anyhow::Result<()> {
    check(&Args { mutate: false, preemptions: 2 })
}

fn check(args: &Args) -> anyhow::Result<()> {
    let status = models(args, &["--keep-going"]).status().context("could not start cargo")?;
    ensure!(status.success(), "a model fails: a line above names the race");
    let status = under_loom("dshow", "gate_models").status().context("could not start cargo")?;
    ensure!(status.success(), "a model of DirectShow's allocator fails: a line above names the race");
    Ok(())
}

fn mutate(args: &Args) -> anyhow::Result<()> {
    ensure_they_hold(args)?;
    let mut missed = Vec::new();
    for line in said(&output(&mut models(args, &["--orderings"]))?).lines() {
        let [name, strong, weak, reason] = line.splitn(4, ' ').collect::<Vec<_>>()[..] else {
            bail!("the models do not list their orderings as expected: {line}");
        };
        let site = format!("{name}:{weak}");
        let text = said(&output(models(args, &["--keep-going"]).env("FRAME_POOL_WEAKEN", &site))?);
        let caught: Vec<_> = text.lines().filter_map(failing).collect();
        let verdict = if caught.is_empty() { "no model notices" } else { "caught by" };
        println!("{name}: {strong} -> {weak}: {verdict}");
        caught.iter().for_each(|model| println!("    {model}"));
        match (caught.is_empty(), reason) {
            (true, "") => missed.push(site),
            (true, why) => println!("    needed all the same: {why}"),
            (false, _) => {}
        }
    }
    ensure!(
        missed.is_empty(),
        "no model notices a weaker {}: it needs a model, or less ordering",
        missed.join(", ")
    );
    Ok(())
}

/// The model of this line, unless it holds. One that ends in a deadlock takes the process with it, verdict unsaid.
fn failing(line: &str) -> Option<&str> {
    let (model, verdict) = line.split_once(':')?;
    (!verdict.trim_start().starts_with("holds")).then_some(model)
}

/// A mutation proves nothing if a model fails without it.
fn ensure_they_hold(args: &Args) -> anyhow::Result<()> {
    let plain = output(&mut models(args, &["--keep-going"]))?;
    let errors = String::from_utf8_lossy(&plain.stderr).into_owned();
    ensure!(plain.status.success(), "the models do not hold as they are; run without --mutate\n{errors}");
    println!("all models hold as written; now with one ordering weakened at a time");
    Ok(())
}

/// frame-pool's models: a program of its own, with options.
fn models(args: &Args, arguments: &[&str]) -> Command {
    let mut cargo = under_loom("frame-pool", "models");
    cargo.arg("--").args(arguments).env("LOOM_MAX_PREEMPTIONS", args.preemptions.to_string());
    cargo
}

/// A test program built with `--cfg loom`, into a target folder of its own.
fn under_loom(package: &str, test: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["--config", "build.rustflags=['--cfg','loom']", "test", "--quiet", "--release"]);
    cargo.args(["--target-dir", "target/loom", "--package", package, "--test", test]);
    cargo.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    cargo
}

fn output(command: &mut Command) -> anyhow::Result<Output> {
    command.stdin(Stdio::null()).output().context("could not start cargo")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}
