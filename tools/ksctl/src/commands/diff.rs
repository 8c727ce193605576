//! `ksctl diff A B`: what two runs did differently: transcripts of ksctl graph, or JSON lines of ksctl trace.

use crate::cli::Global;
use crate::exit::Exit;
use crate::output;
use anyhow::{Context, Result, bail};
use ks_client::Transcript;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Compares two transcripts: of ksctl graph --transcript, or of ksctl trace --out.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl diff before.json after.json\n  ksctl diff before.jsonl after.jsonl --json\n\nExit code 1: they differ."
)]
pub(crate) struct Args {
    /// The one
    left: PathBuf,
    /// The other
    right: PathBuf,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let differences: Vec<String> =
        read(&args.left)?.diff(&read(&args.right)?).iter().map(ToString::to_string).collect();
    output::answer(global.json, &differences, |differences, out| {
        differences.iter().try_for_each(|difference| writeln!(out, "{difference}"))
    })?;
    Ok(if differences.is_empty() { Exit::Done } else { Exit::Found })
}

fn read(file: &Path) -> Result<Transcript> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    if let Ok(whole) = serde_json::from_str::<Value>(&text)
        && let Some(transcript) = Transcript::from_json(&whole)
    {
        return Ok(transcript);
    }
    let events: Result<Vec<Value>, _> = text.lines().map(serde_json::from_str).collect();
    let Ok(events) = events else {
        bail!("{} is neither a transcript of ksctl graph nor one of ksctl trace --out", file.display());
    };
    let entries: Vec<Value> = events.iter().map(entry).collect();
    Transcript::from_json(&json!({ "transcript": entries })).context("a list of entries is a transcript")
}

/// A crossing as an entry: what is compared is what was called with what, not when.
fn entry(event: &Value) -> Value {
    let text = |key: &str| event[key].as_str().unwrap_or_default();
    json!({ "operation": format!("{} {}", text("what"), text("name")), "object": text("thread"), "values": event["values"] })
}
