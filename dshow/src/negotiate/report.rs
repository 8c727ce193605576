//! A negotiation of DirectShow as ks-client's transcript has those of KS: the same entries, the same fields.
//!
//! Each step is an entry with its `operation`, its `object` and, where it was refused, its `error`; the end is an entry
//! `decide` with the pipe, its candidates, each rule that was applied to them, and what was chosen. So one program reads
//! both, compares both, and explains both.

use super::{Access, Answer, Log, Owner, Said, Step};
use crate::properties::Properties;
use ks_client::Transcript;
use serde_json::{Value, json};

/// The page whose steps are counted.
const PAGE: &str = "Negotiating Allocators";

/// Whose negotiation it is.
#[derive(Clone, Copy, Debug)]
pub struct Between<'a> {
    /// The output pin.
    pub from: &'a str,
    /// The input pin.
    pub to: &'a str,
    /// `IMemInputPin` or `IAsyncReader`.
    pub transport: &'a str,
}

/// All that was said, and the decision.
pub fn transcript(log: &Log, between: Between<'_>) -> Transcript {
    let mut transcript = steps(log, between);
    transcript.record(json!({
        "operation": "decide",
        "options": { "strategy": [], "place": "as the output pin prefers" },
        "decision": [decision(log, between)],
    }));
    transcript
}

/// What was said alone: for the side that does not decide.
pub fn steps(log: &Log, between: Between<'_>) -> Transcript {
    let mut transcript = Transcript::default();
    log.steps().iter().for_each(|step| transcript.record(entry(step, between)));
    transcript
}

fn pin<'a>(owner: Owner, between: Between<'a>) -> &'a str {
    match owner {
        Owner::InputPin => between.to,
        Owner::OutputPin => between.from,
    }
}

fn entry(step: &Step, between: Between<'_>) -> Value {
    let of = |owner| format!("allocator of {}", pin(owner, between));
    let (operation, object, details, error) = match &step.said {
        Said::Requirements(answer) => {
            let answered = json!({ "properties": answer.0.ok() });
            ("IMemInputPin::GetAllocatorRequirements", between.to.to_owned(), answered, error(answer))
        }
        Said::Offer(Owner::InputPin, answer) => {
            ("IMemInputPin::GetAllocator", between.to.to_owned(), json!({}), error(answer))
        }
        Said::Offer(Owner::OutputPin, answer) => {
            ("make an allocator", between.from.to_owned(), json!({}), error(answer))
        }
        Said::Asked(owner, request, answer) => {
            let both = json!({ "request": request, "properties": answer.0.ok() });
            ("IMemAllocator::SetProperties", of(*owner), both, error(answer))
        }
        Said::Verified(owner, answer) => {
            let answered = json!({ "properties": answer.0.ok() });
            ("IMemAllocator::GetProperties", of(*owner), answered, error(answer))
        }
        Said::Short(owner, short) => ("check", of(*owner), json!({}), Some(short.to_string())),
        Said::Notified(owner, access, answer) => {
            let read_only = *access == Access::ReadOnly;
            let request = json!({ "allocator": of(*owner), "read only": read_only });
            ("IMemInputPin::NotifyAllocator", between.to.to_owned(), request, error(answer))
        }
        Said::Requested(properties, answer) => {
            let request = json!({ "request": properties });
            ("IAsyncReader::RequestAllocator", between.from.to_owned(), request, error(answer))
        }
        Said::Selected(owner, properties) => {
            ("select", of(*owner), json!({ "properties": properties }), None)
        }
    };
    let mut entry = json!({ "operation": operation, "object": object, "step": step.step, "page": PAGE });
    if let (Some(entry), Value::Object(details)) = (entry.as_object_mut(), details) {
        entry.extend(details);
        if let Some(error) = error {
            entry.insert("error".into(), Value::String(error));
        }
    }
    entry
}

fn error<T>(answer: &Answer<T>) -> Option<String> {
    answer.0.as_ref().err().map(ToString::to_string)
}

fn decision(log: &Log, between: Between<'_>) -> Value {
    let selected = log.steps().iter().find_map(|step| match step.said {
        Said::Selected(owner, properties) => Some((owner, properties)),
        _ => None,
    });
    let candidates =
        [Owner::OutputPin, Owner::InputPin].map(|owner| candidate(log, owner, selected, between));
    let outcome = match selected {
        Some((owner, properties)) => json!({ "chosen": chosen(owner, properties, between) }),
        None => json!({ "refused": "no allocator serves both pins; see the candidates" }),
    };
    json!({
        "pipe": "user mode",
        "connections": [format!("{} to {}", between.from, between.to)],
        "transport": between.transport,
        "outcome": outcome,
        "candidates": candidates,
        "items not used": [],
        "preferences set aside": [],
        "too small for the ratio": [],
        "ends at": [],
    })
}

fn chosen(owner: Owner, properties: Properties, between: Between<'_>) -> Value {
    let Properties { buffers, buffer_bytes, align_bytes, prefix_bytes } = properties;
    json!({
        "allocator": "a user-mode filter's",
        "pin": pin(owner, between),
        "memory": "user-mode memory",
        "agreed": format!("{buffers} buffers of {buffer_bytes} bytes, aligned to {align_bytes}, behind {prefix_bytes} bytes of prefix"),
        "create": {
            "frames": buffers, "frame size": buffer_bytes, "alignment": align_bytes, "prefix": prefix_bytes,
        },
    })
}

/// What one pin's allocator passed, and where it failed.
fn candidate(log: &Log, owner: Owner, selected: Option<(Owner, Properties)>, between: Between<'_>) -> Value {
    let mut rules = Vec::new();
    let mut lost: Option<(String, &str)> = None;
    let mut rule = |sentence: &str, step: u8, problem: Option<String>, remedy: &'static str| {
        let page = format!("{PAGE}, step {step}");
        rules.push(json!({ "rule": sentence, "page": page, "passed": problem.is_none() }));
        if let Some(problem) = problem {
            lost = Some((problem, remedy));
        }
    };
    for step in log.steps() {
        match &step.said {
            Said::Offer(of, answer) if *of == owner => {
                let remedy =
                    "let the pin offer an allocator (IMemInputPin::GetAllocator), or use the other pin's";
                rule("The pin provides an allocator.", step.step, error(answer), remedy);
            }
            Said::Asked(of, _, answer) if *of == owner => {
                let remedy = "ask for what the allocator can do, or decommit it first";
                rule("The allocator takes the properties it is asked for.", step.step, error(answer), remedy);
            }
            Said::Short(of, short) if *of == owner => {
                let remedy = "an allocator with more or larger buffers, or a pin that needs less";
                rule("What it grants is enough for both pins.", step.step, Some(short.to_string()), remedy);
            }
            Said::Notified(of, _, answer) if *of == owner => {
                let remedy = "see why the input pin refuses it: NotifyAllocator's own answer";
                rule("The input pin agrees to it.", step.step, error(answer), remedy);
            }
            _ => {}
        }
    }
    let name = pin(owner, between);
    match selected {
        Some((winner, _)) if winner == owner => json!({ "pin": name, "won": true, "rules": rules }),
        _ => {
            let (because, remedy) = lost.unwrap_or_else(|| {
                let never = "it was never tried: the other pin's came first, and served";
                (never.into(), "let the output pin prefer it, or the other refuse")
            });
            json!({ "pin": name, "won": false, "because": because, "remedy": remedy, "rules": rules })
        }
    }
}
