//! What a tool does with DirectShow: list the filters there are, connect two of them, run the graph, and read what was said.
//!
//! The filters are those of KS, each as a proxy with all its pins; those of this crate; and those that are registered with
//! DirectShow. One is named as people do, by its name or a part of it that no other has; a pin by `FILTER/PIN`.

use super::filters::{self, Negotiation, Proxy};
use super::input_pin::Manners;
use super::link::pin_name;
use super::media_type;
use super::names::{self, Choice, Registered, bind, ks_filters, name_of, registered};
use super::server;
use crate::flow::{Verdict, Verifier};
use crate::ks::Session;
use ks_client::Transcript;
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;
use std::time::{Duration, Instant};
use windows::Win32::Media::DirectShow::{
    IBaseFilter, IGraphBuilder, IMediaControl, IMemInputPin, IPin, PIN_DIRECTION, PINDIR_INPUT, PINDIR_OUTPUT,
};
use windows::Win32::System::Com::{
    CLSCTX_INPROC_SERVER, COINIT_MULTITHREADED, CoCreateInstance, CoInitializeEx,
};
use windows_core::{GUID, HSTRING, Interface as _};

/// Where a filter comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A KS filter, shown by the proxy.
    KernelStreaming,
    /// One of this crate's own.
    Ksframe,
    /// Registered with DirectShow.
    Registered,
}

/// A filter that can be connected.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    pub name: String,
    pub origin: Origin,
    /// The link of a KS filter's device interface; a class id of the others.
    pub identity: String,
    /// Of a registered filter only what it shows without being connected; none if it cannot be created.
    pub pins: Vec<ListedPin>,
}

/// What there is.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    pub filters: Vec<Listed>,
    /// Why those of KS are missing, where they cannot be looked for or opened.
    pub without_ks: Option<String>,
}

/// One of its pins.
#[derive(Clone, Debug, Serialize)]
pub struct ListedPin {
    pub name: String,
    /// `in` or `out`
    pub direction: &'static str,
    /// The types it offers, the preferred one first.
    pub types: Vec<String>,
}

/// Two pins, and how long their graph runs.
#[derive(Clone, Debug)]
pub struct Ask {
    /// `FILTER` or `FILTER/PIN`: data flows out of it.
    pub from: String,
    /// The same, where data flows in.
    pub to: String,
    /// 0 connects only.
    pub run_for: Duration,
}

/// A connection that was made.
#[derive(Debug, Serialize)]
pub struct Connected {
    pub from: String,
    pub to: String,
    /// The type that both agreed on.
    pub media_type: String,
    /// `kernel`, `push` (IMemInputPin) or `pull` (IAsyncReader).
    pub transport: &'static str,
    /// What was asked and answered, for `ksctl diff`.
    #[serde(serialize_with = "as_json")]
    pub transcript: Transcript,
    /// The decision in sentences.
    pub explanation: Vec<String>,
    /// Of a graph that ran into a verifying renderer.
    pub verdict: Option<Verdict>,
}

/// Why there is no connection, with what was said until then.
#[derive(Debug, thiserror::Error)]
#[error("{why}")]
pub struct Refused {
    pub why: String,
    pub transcript: Transcript,
    pub explanation: Vec<String>,
}

impl From<String> for Refused {
    fn from(why: String) -> Self {
        Self { why, transcript: Transcript::default(), explanation: Vec::new() }
    }
}

fn as_json<S: serde::Serializer>(transcript: &Transcript, serializer: S) -> Result<S::Ok, S::Error> {
    transcript.to_json().serialize(serializer)
}

/// Every filter there is, KS first.
pub fn list(session: &Arc<Session>) -> Found {
    initialize();
    let mut all = Vec::new();
    let mut without_ks = None;
    let interfaces = ks_filters(session).unwrap_or_else(|why| {
        without_ks = Some(why);
        Vec::new()
    });
    for interface in interfaces {
        let (name, identity) = (name_of(&interface), interface.link.clone());
        match filters::proxy(session, interface) {
            Ok((filter, _)) => {
                all.push(Listed { name, origin: Origin::KernelStreaming, identity, pins: pins(&filter) });
            }
            Err(why) => without_ks = Some(format!("{name}: {why}")),
        }
    }
    for (name, id) in server::own_classes() {
        all.push(Listed {
            name: name.into(),
            origin: Origin::Ksframe,
            identity: format!("{{{id:?}}}"),
            pins: server::create(&id).map(|filter| pins(&filter)).unwrap_or_default(),
        });
    }
    for Registered { name, moniker, class } in registered() {
        // A filter that cannot be created, or a moniker of a device that is gone, is listed without pins.
        let pins = bind(&moniker).map(|filter| pins(&filter)).unwrap_or_default();
        all.push(Listed { name, origin: Origin::Registered, identity: class, pins });
    }
    Found { filters: all, without_ks }
}

/// Puts two filters into a graph, connects them, runs them for as long as is asked, and takes everything apart.
pub fn connect(session: &Arc<Session>, ask: &Ask) -> Result<Connected, Refused> {
    initialize();
    let (from, to) = (End::open(session, &ask.from)?, End::open(session, &ask.to)?);
    let graph = graph()?;
    for end in [&from, &to] {
        // SAFETY: held interfaces and a string that lives for the call.
        let added = unsafe { graph.AddFilter(&end.filter, &HSTRING::from(&end.name)) };
        added.map_err(|error| format!("the graph does not take {}: {error}", end.name))?;
    }
    let (output, input) = (from.pin(PINDIR_OUTPUT)?, to.pin(PINDIR_INPUT)?);
    // SAFETY: held interfaces.
    let connected = unsafe { graph.ConnectDirect(&output, &input, None) };
    let mut transcript = Transcript::default();
    transcript.append(from.said(&output));
    // What two pins say to each other in the kernel is the same from both ends.
    if transport(&input, &output) != "kernel" {
        transcript.append(to.said(&input));
    }
    let explanation = explain(&transcript);
    if let Err(error) = connected {
        let why = format!("{} does not connect to {}: {error}", pin_name(&output), pin_name(&input));
        return Err(Refused { why, transcript, explanation });
    }
    let transport = transport(&input, &output);
    if transcript.entries().is_empty() {
        // Both are others' filters: they tell nobody what they said to each other, only what came of it can be asked.
        transcript.record(outcome(&output, &input));
    }
    let media_type = agreed(&output).unwrap_or_else(|| "a type that cannot be read".into());
    if !ask.run_for.is_zero() {
        run(&graph, ask.run_for).map_err(|why| Refused {
            why,
            transcript: transcript.clone(),
            explanation: explanation.clone(),
        })?;
    }
    Ok(Connected {
        from: pin_name(&output),
        to: pin_name(&input),
        media_type,
        transport,
        transcript,
        explanation,
        verdict: to.verifier.as_ref().map(Verifier::verdict),
    })
}

/// The decisions of a transcript in sentences, those of KS and those of DirectShow alike.
pub fn explain(transcript: &Transcript) -> Vec<String> {
    let mut lines = Vec::new();
    let text = |value: &serde_json::Value, key: &str| {
        value.get(key).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    };
    let list = |value: &serde_json::Value, key: &str| {
        value.get(key).and_then(serde_json::Value::as_array).cloned().unwrap_or_default()
    };
    for entry in transcript.entries().iter().filter(|entry| text(entry, "operation") == "decide") {
        for pipe in list(entry, "decision") {
            let outcome = &pipe["outcome"];
            let between = list(&pipe, "connections");
            let between: Vec<_> = between.iter().filter_map(serde_json::Value::as_str).collect();
            let between = between.join(", ");
            let kind = text(&pipe, "pipe");
            match outcome.get("chosen") {
                Some(chosen) => lines.push(format!(
                    "{between}: a pipe in {kind}; {} of {}, {}.",
                    text(chosen, "allocator"),
                    text(chosen, "pin"),
                    text(chosen, "agreed"),
                )),
                None => lines.push(format!("{between}: a pipe in {kind}; {}.", text(outcome, "refused"))),
            }
            for candidate in list(&pipe, "candidates").iter().filter(|it| it["won"] == false) {
                lines.push(format!(
                    "  not {}: {} ({})",
                    text(candidate, "pin"),
                    text(candidate, "because"),
                    text(candidate, "remedy"),
                ));
            }
        }
    }
    lines
}

/// A filter that was chosen by its name.
struct End {
    name: String,
    filter: IBaseFilter,
    pin: Option<String>,
    said: Said,
    verifier: Option<Verifier>,
}

enum Said {
    At(Box<Negotiation>),
    AtAnyPin(Proxy),
    ToOthers,
}

impl End {
    fn open(session: &Arc<Session>, named: &str) -> Result<Self, String> {
        let (name, pin) = match named.split_once('/') {
            Some((name, pin)) => (name.trim(), Some(pin.trim().to_owned())),
            None => (named.trim(), None),
        };
        let (name, choice) = names::find(session, name)?;
        let failed = |why: String| format!("{name} cannot be created: {why}");
        let mut verifier = None;
        let (filter, said) = match choice {
            Choice::Ks(interface) => {
                let (filter, proxy) = filters::proxy(session, interface).map_err(failed)?;
                (filter, Said::AtAnyPin(proxy))
            }
            Choice::Own(id) if id == filters::CLSID_RENDERER => {
                let judge = Verifier::new();
                verifier = Some(judge.clone());
                let manners = Manners { offers_allocator: true, ..Manners::default() };
                let (filter, said) = filters::renderer(Box::new(judge), manners);
                (filter, Said::At(Box::new(said)))
            }
            Choice::Own(id) => {
                let (filter, said) =
                    server::create_and_listen(&id).map_err(|failure| failed(failure.to_string()))?;
                (filter, Said::At(Box::new(said)))
            }
            Choice::Registered(moniker) => (bind(&moniker).map_err(failed)?, Said::ToOthers),
        };
        Ok(Self { name, filter, pin, said, verifier })
    }

    /// The pin that was named, or the first free one that faces the right way.
    fn pin(&self, direction: PIN_DIRECTION) -> Result<IPin, String> {
        let all = all_pins(&self.filter);
        let facing = |pin: &IPin| {
            // SAFETY: a held interface.
            unsafe { pin.QueryDirection() }.is_ok_and(|own| own == direction)
        };
        let free = |pin: &IPin| {
            // SAFETY: a held interface.
            unsafe { pin.ConnectedTo() }.is_err()
        };
        let wanted =
            |pin: &IPin| self.pin.as_ref().is_none_or(|wanted| own_name(pin).contains(wanted.as_str()));
        let found = all.iter().find(|pin| facing(pin) && free(pin) && wanted(pin));
        found.cloned().ok_or_else(|| {
            let names: Vec<String> = all.iter().map(own_name).collect();
            let side = if direction == PINDIR_INPUT { "input" } else { "output" };
            let asked = self.pin.as_ref().map(|pin| format!(" called {pin:?}")).unwrap_or_default();
            format!("{} has no free {side} pin{asked}; its pins: {}", self.name, names.join(", "))
        })
    }

    fn said(&self, pin: &IPin) -> Transcript {
        match &self.said {
            Said::At(negotiation) => negotiation.transcript(),
            Said::AtAnyPin(proxy) => {
                proxy.negotiation(&own_name(pin)).map(|said| said.transcript()).unwrap_or_default()
            }
            Said::ToOthers => Transcript::default(),
        }
    }
}

fn all_pins(filter: &IBaseFilter) -> Vec<IPin> {
    // SAFETY: a held interface.
    let Ok(pins) = (unsafe { filter.EnumPins() }) else { return Vec::new() };
    let mut all = Vec::new();
    loop {
        let mut one = [None];
        // SAFETY: a held interface and room for one.
        let more = unsafe { pins.Next(&mut one, None) };
        let (true, [Some(pin)]) = (more.is_ok(), one) else { return all };
        all.push(pin);
    }
}

fn pins(filter: &IBaseFilter) -> Vec<ListedPin> {
    let listed = |pin: &IPin| ListedPin {
        name: own_name(pin),
        // SAFETY: a held interface.
        direction: match unsafe { pin.QueryDirection() } {
            Ok(PINDIR_INPUT) => "in",
            _ => "out",
        },
        types: types(pin),
    };
    all_pins(filter).iter().map(listed).collect()
}

fn types(pin: &IPin) -> Vec<String> {
    // SAFETY: a held interface.
    let Ok(types) = (unsafe { pin.EnumMediaTypes() }) else { return Vec::new() };
    let mut all = Vec::new();
    // A filter of others may enumerate without end; nobody reads more than a few.
    while all.len() < 64 {
        let mut one = [std::ptr::null_mut()];
        // SAFETY: a held interface and room for one.
        let more = unsafe { types.Next(&mut one, None) };
        let [raw] = one;
        if !more.is_ok() || raw.is_null() {
            break;
        }
        // SAFETY: a media type that was given to us to free.
        let value = unsafe { media_type::read(raw) };
        // SAFETY: as above, and not used after this.
        unsafe { media_type::free(raw) };
        all.extend(value.map(|value| value.to_string()));
    }
    all
}

/// A pin's own name, without its filter's.
fn own_name(pin: &IPin) -> String {
    pin_name(pin).split(" of ").next().unwrap_or_default().to_owned()
}

fn agreed(pin: &IPin) -> Option<String> {
    let mut raw = windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE::default();
    // SAFETY: a held interface and an out-parameter of our own, whose block is freed below.
    unsafe { pin.ConnectionMediaType(&mut raw) }.ok()?;
    // SAFETY: as the pin wrote it.
    let value = unsafe { media_type::read(&raw) };
    // SAFETY: the block is ours to free, and not used after this.
    unsafe { windows::Win32::System::Com::CoTaskMemFree(Some(raw.pbFormat.cast())) };
    value.ok().map(|value| value.to_string())
}

fn transport(input: &IPin, output: &IPin) -> &'static str {
    let kernel = super::kernel::end_of(input).zip(super::kernel::end_of(output));
    match kernel {
        Some((one, other)) if one.is_same_session(&other) => "kernel",
        _ if input.cast::<IMemInputPin>().is_ok() => "push",
        _ => "pull",
    }
}

/// What two filters of others came to.
fn outcome(output: &IPin, input: &IPin) -> serde_json::Value {
    let allocator = input.cast::<IMemInputPin>().and_then(|input| {
        // SAFETY: a held interface.
        unsafe { input.GetAllocator() }
    });
    // SAFETY: a held interface.
    let properties = allocator.and_then(|allocator| unsafe { allocator.GetProperties() });
    json!({
        "operation": "look at the outcome",
        "object": format!("{} to {}", pin_name(output), pin_name(input)),
        "properties": properties.ok().map(|properties| super::allocator::from_wire(&properties)),
    })
}

fn graph() -> Result<IGraphBuilder, String> {
    const FILTER_GRAPH: GUID = GUID::from_u128(0xe436ebb3_524f_11ce_9f53_0020af0ba770);
    // SAFETY: a class of the system, in a process where COM is initialised.
    let graph = unsafe { CoCreateInstance(&FILTER_GRAPH, None, CLSCTX_INPROC_SERVER) };
    graph.map_err(|error: windows_core::Error| format!("no filter graph manager here: {error}"))
}

fn run(graph: &IGraphBuilder, how_long: Duration) -> Result<(), String> {
    let control: IMediaControl = graph.cast().map_err(|error| error.to_string())?;
    // SAFETY: a held interface.
    unsafe { control.Run() }.map_err(|error| format!("the graph does not run: {error}"))?;
    let until = Instant::now() + how_long;
    while let Some(left) = until.checked_duration_since(Instant::now()) {
        std::thread::sleep(left.min(Duration::from_millis(20)));
    }
    // SAFETY: a held interface.
    unsafe { control.Stop() }.map_err(|error| format!("the graph does not stop: {error}"))
}

fn initialize() {
    // SAFETY: any thread may ask for an apartment; one that is in another keeps it, and DirectShow works there as well.
    let _already = unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) };
}
