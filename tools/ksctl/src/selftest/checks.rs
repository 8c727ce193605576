//! The checks: each asks the driver what one command asks it, and judges the answer.

use super::report::Verdict;
use crate::address::Address;
use crate::commands::framing::Framings;
use crate::commands::graph::{self, Answer};
use crate::commands::stream;
use crate::measure::counters;
use crate::plan::Plan;
use crate::session::{Found, Session};
use anyhow::{Context, Result};
use doctor::{Facts, Level};
use framing::decide::Options;
use ks_client::{Filter, Graph, PinFactory, State};
use serde_json::{Value, json};
use std::time::Duration;

/// How long a graph runs, and each of its rounds when it is stopped and started.
const GRAPH_SECONDS: f64 = 1.0;
const ROUND: Duration = Duration::from_millis(200);

/// Counters of a pin that are no frame's fault when everything is right.
const FAULTS: [&str; 6] =
    ["refused_short", "refused_misaligned", "gaps", "repeats", "corrupted", "pool_bad_frees"];

pub(super) fn computer(facts: &Facts) -> Verdict {
    let findings = doctor::examine(facts);
    let refusals = || findings.iter().filter(|finding| finding.level != Level::Note);
    let figures = json!(findings);
    if refusals().next().is_none() {
        return Verdict::passed("ready, and the driver is visible", figures);
    }
    let says: Vec<_> = refusals().map(|finding| finding.says.as_str()).collect();
    let remedies = refusals().map(|finding| finding.remedy.clone()).collect();
    Verdict::failed(says.join("; "), remedies, figures)
}

/// Each of the names belongs to exactly one filter.
pub(super) fn filters(found: &[Found], wanted: &[&str]) -> Verdict {
    let count = |name: &str| found.iter().filter(|it| it.name == name).count();
    let against: Vec<String> = wanted
        .iter()
        .filter_map(|name| match count(name) {
            1 => None,
            0 => Some(format!("there is no {name}")),
            several => Some(format!("there are {several} called {name}")),
        })
        .collect();
    let figures =
        found.iter().map(|it| json!({ "name": it.name, "categories": it.categories, "link": it.link }));
    let figures = Value::Array(figures.collect());
    match against.is_empty() {
        true => Verdict::passed(wanted.join(", "), figures),
        false => {
            let remedies = vec![
                "install.ps1 of the driver package installs them; ksctl doctor says what is in the way"
                    .into(),
            ];
            Verdict::failed(against.join("; "), remedies, figures)
        }
    }
}

/// The filter makes a format of each range that the pin offers (KSPROPERTY_PIN_DATAINTERSECTION).
pub(super) fn formats(filter: &Filter, pin: &PinFactory) -> Result<Verdict> {
    let made = pin.data_ranges.iter().map(|range| filter.intersect(pin.id, std::slice::from_ref(range)));
    let (made, refused): (Vec<_>, Vec<_>) = made.partition(Result::is_ok);
    let names: Vec<String> = made.into_iter().flatten().map(|format| format.to_string()).collect();
    let mut against: Vec<String> =
        refused.into_iter().filter_map(Result::err).map(|it| it.to_string()).collect();
    if names.is_empty() {
        against.push("it makes no format of any of its ranges".into());
    }
    Ok(Verdict::of(
        format!("{} formats of {} ranges", names.len(), pin.data_ranges.len()),
        against,
        json!(names),
    ))
}

pub(super) fn framing(framings: &Framings) -> Verdict {
    let against = framings.findings.iter().map(|it| format!("{}: {}", it.code, it.problem)).collect();
    let remedies = framings.findings.iter().map(|it| it.remedy.clone()).collect();
    let items = framings.extended.as_ref().map_or(0, Vec::len);
    let says = match (items, &framings.old) {
        (0, None) => "it supports neither property".to_owned(),
        (0, Some(old)) => old.clone(),
        (items, _) => format!("{items} items, and no finding"),
    };
    let against: Vec<String> = against;
    match against.is_empty() {
        true => Verdict::passed(says, Value::Null),
        false => Verdict::failed(against.join("; "), remedies, Value::Null),
    }
}

/// Frames as `ksctl stream` takes them, each judged by what is drawn into it.
pub(super) fn frames(session: &Session, filter: &str, pin: &PinFactory, wanted: u64) -> Result<Verdict> {
    let address = Address { filter: filter.to_owned(), pin: Some(pin.id.to_string()) };
    let summary = stream::frames(&stream::Args::judging(address, wanted), session)?;
    let mut text = Vec::new();
    summary.print(&mut text)?;
    let text = String::from_utf8_lossy(&text);
    let says = text.lines().skip(1).map(str::trim).collect::<Vec<_>>().join("; ");
    let figures = serde_json::to_value(&summary)?;
    let mut against = Vec::new();
    if !summary.is_good() {
        against.push("frames were lost, repeated, damaged or late".to_owned());
    }
    if figures["numbers"].is_null() {
        against.push("the pictures carry no numbers, which ksframe's do".to_owned());
    }
    Ok(Verdict::of(says, against, figures))
}

/// A graph as `ksctl graph` runs it; and its transcript.
pub(super) fn graph(session: &Session, text: &str) -> Result<(Verdict, Value)> {
    let (answer, transcript) = graph::run_plan(&Plan::read(text, None)?, GRAPH_SECONDS, session)?;
    Ok((judge(&answer)?, transcript.to_json()))
}

fn judge(answer: &Answer) -> Result<Verdict> {
    let mut against: Vec<String> =
        answer.refused.iter().map(|pin| format!("the allocator of {pin} refused")).collect();
    if !answer.is_good() && against.is_empty() {
        against.push("a connection has no allocator, or moves no frame".into());
    }
    for counters in answer.connections.iter().flat_map(|it| [&it.received, &it.sent]).flatten() {
        against.extend(faults(counters));
    }
    let says: Vec<String> = answer.connections.iter().map(connection).collect();
    Ok(Verdict::of(says.join("; "), against, serde_json::to_value(answer)?))
}

fn connection(it: &graph::Connection) -> String {
    let frames = it.frames.map_or("an unknown number of".to_owned(), |frames| frames.to_string());
    let pool = it.pool.as_ref().map_or_else(String::new, |pool| {
        format!(
            ", {} of {} in use at most, {:.1} in the mean",
            pool.high_water, pool.frames, pool.in_use_mean
        )
    });
    format!("allocator {}, {frames} frames{pool}", it.allocator)
}

/// ksframe's counters that speak of a fault, with their values.
fn faults(counters: &Value) -> Vec<String> {
    let counted = FAULTS.iter().map(|&name| (name, counters[name].as_u64().unwrap_or(0)));
    let counted = counted.filter(|(_, value)| *value > 0);
    counted.map(|(name, value)| format!("{name} is {value}")).collect()
}

/// The graph runs and stops again and again: frames move in each round, and after each its pools are whole.
pub(super) fn stop_and_start(session: &Session, text: &str, rounds: u32) -> Result<Verdict> {
    let mut graph = Graph::new();
    let made = Plan::read(text, None)?.connect(session, &mut graph)?;
    graph.negotiate(Options::default())?;
    let last = made.last().context("a graph has a connection")?.key;
    let mut figures = Vec::new();
    let mut against = Vec::new();
    for round in 1..=rounds {
        graph.set_state(State::Run)?;
        session.transport().sleep(ROUND)?;
        let running = graph.sink(last).and_then(counters).unwrap_or(Value::Null);
        graph.set_state(State::Stop)?;
        let stopped = graph.sink(last).and_then(counters).unwrap_or(Value::Null);
        against.extend(round_faults(&running, &stopped).into_iter().map(|it| format!("round {round}: {it}")));
        figures.push(json!({ "running": running, "stopped": stopped }));
    }
    graph.close()?;
    Ok(Verdict::of(format!("{rounds} rounds of {ROUND:?}: {text}"), against, Value::Array(figures)))
}

fn round_faults(running: &Value, stopped: &Value) -> Vec<String> {
    let mut against = faults(stopped);
    if running["frames"].as_u64().unwrap_or(0) == 0 {
        against.push("no frame arrived".into());
    }
    match stopped["pool_in_use"].as_u64() {
        Some(0) => {}
        Some(out) => against.push(format!("{out} frames were not given back at the stop")),
        None => against.push("the sink does not tell its counters".into()),
    }
    against
}

#[cfg(test)]
mod tests {
    use super::super::report::Outcome;
    use super::*;

    #[test]
    fn a_round_without_frames_or_with_frames_kept_back_fails() {
        let counters = |frames: u64, out: u64| json!({ "frames": frames, "pool_in_use": out, "gaps": 0 });
        assert_eq!(round_faults(&counters(3, 2), &counters(3, 0)), Vec::<String>::new());
        assert_eq!(round_faults(&counters(0, 0), &counters(0, 0)), ["no frame arrived"]);
        assert_eq!(
            round_faults(&counters(3, 2), &counters(3, 2)),
            ["2 frames were not given back at the stop"]
        );
        assert_eq!(
            round_faults(&Value::Null, &Value::Null).len(),
            2,
            "a sink that says nothing proves nothing"
        );
    }

    #[test]
    fn a_counter_of_faults_is_named_with_its_value() {
        assert_eq!(faults(&json!({ "gaps": 2, "frames": 9, "corrupted": 0 })), ["gaps is 2"]);
    }

    #[test]
    fn a_filter_that_is_missing_or_there_twice_fails() {
        let verdict = filters(&[], &["ksframe Sink"]);
        assert_eq!(verdict.outcome(), (Outcome::Failed, "there is no ksframe Sink"));
    }
}
