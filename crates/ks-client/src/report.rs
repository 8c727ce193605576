//! Framings, decisions and explanations as JSON: for transcripts, and for tools that print them.

use framing::{
    Framing, Item,
    decide::{
        AllocatorKind, Candidate, Chosen, Cut, CutBecause, Decision, Graph, ItemLoss, LostBecause, Options,
        Outcome, PipeDecision, PipeKind, Place, RatioGap, Reason, Refusal, Said, Strategy,
    },
    wire::{RawFraming, RawFramingEx},
};
use serde_json::{Value, json};

/// A KSALLOCATOR_FRAMING_EX, item by item.
#[must_use]
pub fn framing_ex(framing: &RawFramingEx<'_>) -> Value {
    let item = |raw| match Item::new(&raw) {
        Ok(item) => Value::String(item.to_string()),
        Err(invalid) => json!({ "invalid": invalid.to_string() }),
    };
    framing.items().map(item).collect()
}

/// A KSALLOCATOR_FRAMING that a pin answered.
#[must_use]
pub fn framing(raw: &RawFraming) -> Value {
    match Framing::new(raw) {
        Ok(framing) => Value::String(framing.to_string()),
        Err(invalid) => json!({ "invalid": invalid.to_string() }),
    }
}

/// A KSALLOCATOR_FRAMING as the parameters of a create.
#[must_use]
pub fn create(framing: &Framing) -> Value {
    json!({
        "frames": framing.frames,
        "frame size": framing.frame_size,
        "alignment": framing.alignment.bytes(),
        "pool": framing.pool.to_string(),
        "options": framing.flags.in_context(framing::Context::Options).to_string(),
    })
}

#[must_use]
pub fn options(options: Options) -> Value {
    let names = [
        (Strategy::MINIMIZE_NUMBER_OF_FRAMES, "MinimizeNumberOfFrames"),
        (Strategy::MINIMIZE_FRAME_SIZE, "MinimizeFrameSize"),
        (Strategy::MINIMIZE_NUMBER_OF_ALLOCATORS, "MinimizeNumberOfAllocators"),
        (Strategy::MAXIMIZE_SPEED, "MaximizeSpeed"),
    ];
    let strategy: Vec<_> =
        names.iter().filter(|(flag, _)| options.strategy.has(*flag)).map(|(_, name)| name).collect();
    let place = match options.place {
        Place::First => "first pin",
        Place::Middle => "middle pin",
        Place::Last => "last pin",
    };
    json!({ "strategy": strategy, "place": place })
}

/// A decision with its whole explanation.
#[must_use]
pub fn decision(graph: &Graph, decision: &Decision) -> Value {
    decision.pipes.iter().map(|decided| pipe(graph, decided)).collect()
}

fn pipe(graph: &Graph, decided: &PipeDecision) -> Value {
    let name = |pin| graph.pin_name(pin).to_string();
    let links = decided
        .pipe
        .links
        .iter()
        .map(|&link| format!("{} to {}", name(graph[link].from), name(graph[link].to)));
    let kind = match decided.pipe.kind {
        PipeKind::Kernel => "kernel",
        PipeKind::User => "user mode",
    };
    let outcome = match &decided.outcome {
        Ok(chosen) => json!({ "chosen": self::chosen(graph, chosen) }),
        Err(refusal) => json!({ "refused": refused(graph, refusal) }),
    };
    json!({
        "pipe": kind,
        "connections": links.collect::<Vec<_>>(),
        "outcome": outcome,
        "candidates": decided.candidates.iter().map(|it| candidate(graph, it)).collect::<Vec<_>>(),
        "items not used": decided.lost_items.iter().map(|it| lost_item(graph, it)).collect::<Vec<_>>(),
        "preferences set aside": decided.relaxed.iter().map(|&pin| name(pin)).collect::<Vec<_>>(),
        "too small for the ratio": decided.ratio_gaps.iter().map(|it| ratio_gap(graph, it)).collect::<Vec<_>>(),
        "ends at": decided.pipe.cuts.iter().map(|it| cut(graph, it)).collect::<Vec<_>>(),
    })
}

fn chosen(graph: &Graph, chosen: &Chosen) -> Value {
    let whose = match chosen.kind {
        AllocatorKind::Own => "the pin's own",
        AllocatorKind::Default => "the default allocator",
        AllocatorKind::UserMode => "a user-mode filter's",
        AllocatorKind::Proxy => "a user-mode one of the proxy",
    };
    json!({
        "allocator": whose,
        "pin": graph.pin_name(chosen.pin).to_string(),
        "memory": chosen.agreed.memory.to_string(),
        "agreed": chosen.agreed.to_string(),
        "create": create(&chosen.framing),
    })
}

/// Why a pipe has no allocator, in one sentence.
#[must_use]
pub fn refused(graph: &Graph, refusal: &Refusal) -> String {
    let name = |pin| graph.pin_name(pin);
    match *refusal {
        Refusal::Conflict(conflict) => Reason::Conflict(conflict).say(graph),
        Refusal::NoRoom(room) => {
            Reason::NoRoom { pin: room.pin, needed: room.needed, sizes: room.sizes }.say(graph)
        }
        Refusal::TwoMustAllocate(one, other) => {
            format!("{} and {} each insist on allocating (MUST_ALLOCATE)", name(one), name(other))
        }
        Refusal::Nobody => "no pin of the pipe can allocate; see the candidates".into(),
        Refusal::NoSize => "no pin says how large a frame is".into(),
    }
}

fn candidate(graph: &Graph, candidate: &Candidate) -> Value {
    let rules = candidate.steps.iter().map(|step| {
        let mut said = json!({ "rule": step.rule.sentence(), "page": step.rule.page() });
        said["passed"] = json!(step.said == Said::Passed);
        said
    });
    let rules: Vec<Value> = rules.collect();
    let pin = graph.pin_name(candidate.pin).to_string();
    match candidate.outcome {
        Outcome::Won => json!({ "pin": pin, "won": true, "rules": rules }),
        Outcome::Lost(reason) => json!({
            "pin": pin, "won": false, "because": reason.say(graph), "remedy": reason.remedy(graph), "rules": rules,
        }),
    }
}

fn lost_item(graph: &Graph, lost: &ItemLoss) -> Value {
    let because = match lost.because {
        LostBecause::Disagreement(disagreement) => format!("the pipe agreed otherwise: {disagreement}"),
        LostBecause::Outweighed(other) => format!("item {other} comes before it by MemoryTypeWeight"),
        LostBecause::Invalid(invalid) => invalid.to_string(),
    };
    json!({ "pin": graph.pin_name(lost.pin).to_string(), "item": lost.item, "because": because })
}

fn ratio_gap(graph: &Graph, gap: &RatioGap) -> Value {
    json!({
        "pin": graph.pin_name(gap.output).to_string(),
        "because": format!(
            "frames of {} bytes come in, and frames of {} bytes hold the output of at most {} bytes",
            gap.received, gap.size, gap.holds_at_most
        ),
    })
}

fn cut(graph: &Graph, cut: &Cut) -> Value {
    let because: String = match cut.because {
        CutBecause::Cycle => "the frame would come back: the graph has a cycle".into(),
        CutBecause::FrameIntegrity(pin) => {
            format!("{} asks that its frames stay as they are (FRAME_INTEGRITY)", graph.pin_name(pin))
        }
        CutBecause::UserMode => "one side of the filter is in user mode".into(),
        CutBecause::SharedWithBranch => {
            "it changes frames that other branches share, so it gets copies".into()
        }
        CutBecause::Framing => "the framings on both sides do not agree, so the transform copies".into(),
    };
    json!({ "filter": graph[cut.filter].name, "because": because })
}
