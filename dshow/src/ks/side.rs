//! What lives on the KS thread: open filters, their pins, and the connections of those.
//!
//! A DirectShow pin stands for an *instance* of a pin factory. It is known by its [`PinKey`] from the time its filter is
//! opened; the KS pin exists from its connection on and goes with it, because KS has no unconnected pins. Connections whose
//! filters meet lie in one [`Graph`], where their allocators are decided about together.

use super::stream::{Carried, Streaming, Told};
use crate::media_type::MediaType;
use crate::properties::Properties;
use ks_client::{
    Buffer, Communication, DataFlow, DataFormat, Error, Filter, GUID, Graph, Identifier, Interface, LinkKey,
    NtStatus, Object, Options, Pin, State, Transcript, Transport,
};
use serde_json::json;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::mpsc::Sender;
use std::time::Duration;

/// How long one turn of carrying frames may wait.
const TURN: Duration = Duration::from_millis(2);
/// Frames that a client keeps with a pin: at least three are to be outstanding (page "Specifying Allocator Framing in
/// AVStream Codecs").
pub const FRAMES_WITH_PIN: usize = 3;

/// An open filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FilterKey(u32);

/// An instance of a pin, or the place for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PinKey(u32);

impl PinKey {
    pub fn number(self) -> u32 {
        self.0
    }

    pub fn from_number(number: u32) -> Self {
        Self(number)
    }
}

/// A filter as it describes itself.
#[derive(Clone, Debug)]
pub struct FilterInfo {
    pub key: FilterKey,
    pub name: String,
    pub link: String,
    pub pins: Vec<PinInfo>,
}

/// A pin factory as its filter describes it.
#[derive(Clone, Debug)]
pub struct PinInfo {
    pub factory: u32,
    pub name: String,
    pub flow: DataFlow,
    pub communication: Communication,
    /// `u32::MAX` is KSINSTANCE_INDETERMINATE.
    pub instances_possible: u32,
    pub ranges: Vec<DataFormat>,
    /// The format that the filter makes of each range, as media types.
    pub offers: Vec<MediaType>,
}

/// What an object can be asked of.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    Filter(FilterKey),
    Pin(PinKey),
}

/// What a property request came to.
#[derive(Clone, Debug)]
pub struct Answered {
    pub status: NtStatus,
    pub information: usize,
    pub value: Vec<u8>,
}

struct Instance {
    filter: FilterKey,
    factory: u32,
    connected: Option<Connected>,
    state: State,
    stream: Option<Streaming>,
    carried: Carried,
    transcript: Transcript,
}

#[derive(Clone)]
struct Connected {
    graph: usize,
    link: LinkKey,
    /// The other pin, where it is one of KS too.
    peer: Option<PinKey>,
}

/// Everything on the KS thread.
///
/// Fields drop in their order: streams with their pins, then graphs, then filters, then memory.
pub struct Side {
    pins: BTreeMap<PinKey, Instance>,
    graphs: Vec<Option<Graph>>,
    filters: BTreeMap<FilterKey, Filter>,
    memory: BTreeMap<u64, Buffer>,
    transport: Rc<dyn Transport>,
    last_key: u32,
    turn: usize,
}

fn impossible(object: impl Into<String>, problem: impl Into<String>) -> Error {
    Error::Impossible { object: object.into(), problem: problem.into() }
}

impl Side {
    pub(super) fn new(transport: Rc<dyn Transport>) -> Self {
        Self {
            pins: BTreeMap::new(),
            graphs: Vec::new(),
            filters: BTreeMap::new(),
            memory: BTreeMap::new(),
            transport,
            last_key: 0,
            turn: 0,
        }
    }

    fn new_key(&mut self) -> u32 {
        self.last_key += 1;
        self.last_key
    }

    /// The device interfaces of a category.
    pub fn interfaces(&self, category: &GUID) -> Result<Vec<Interface>, String> {
        self.transport.interfaces(category).map_err(|failure| failure.to_string())
    }

    /// Opens a filter and asks it for its pins.
    pub fn open_filter(&mut self, interface: &Interface) -> Result<FilterInfo, Error> {
        let name = interface.friendly_name.as_deref().unwrap_or(&interface.link);
        let filter = Filter::open(&self.transport, &interface.link, name)?;
        let pins = (0..filter.pin_count()?).map(|id| pin_info(&filter, id)).collect::<Result<_, _>>()?;
        let key = FilterKey(self.new_key());
        self.filters.insert(key, filter);
        Ok(FilterInfo { key, name: name.into(), link: interface.link.clone(), pins })
    }

    /// Closes a filter, with what is left of its pins.
    pub fn close_filter(&mut self, key: FilterKey) {
        let own: Vec<PinKey> =
            self.pins.iter().filter(|(_, it)| it.filter == key).map(|(key, _)| *key).collect();
        for pin in own {
            let _closed = self.disconnect(pin); // it goes in any case; its transcript went with the filter
            self.pins.remove(&pin);
        }
        self.filters.remove(&key);
    }

    /// A place for an instance of a pin.
    pub fn add_pin(&mut self, filter: FilterKey, factory: u32) -> PinKey {
        let key = PinKey(self.new_key());
        let instance = Instance {
            filter,
            factory,
            connected: None,
            state: State::Stop,
            stream: None,
            carried: Carried::default(),
            transcript: Transcript::default(),
        };
        self.pins.insert(key, instance);
        key
    }

    /// What was said about a pin, on the KS side.
    pub fn take_transcript(&mut self, key: PinKey) -> Transcript {
        self.pins.get_mut(&key).map(|pin| std::mem::take(&mut pin.transcript)).unwrap_or_default()
    }

    /// Which way the pin's frames went, since it was first started.
    pub fn carried(&self, key: PinKey) -> Carried {
        let Some(pin) = self.pins.get(&key) else { return Carried::default() };
        let now = pin.stream.as_ref().map(|stream| stream.carried).unwrap_or_default();
        Carried { direct: pin.carried.direct + now.direct, copied: pin.carried.copied + now.copied }
    }

    fn instance(&mut self, key: PinKey) -> Result<&mut Instance, Error> {
        self.pins.get_mut(&key).ok_or_else(|| impossible("the pin", "its filter was closed"))
    }

    fn filter_of(&self, key: PinKey) -> Result<(&Filter, u32), Error> {
        let pin = self.pins.get(&key).ok_or_else(|| impossible("the pin", "its filter was closed"))?;
        let filter = self.filters.get(&pin.filter);
        filter.map(|filter| (filter, pin.factory)).ok_or_else(|| impossible("the filter", "it was closed"))
    }

    /// The formats that two pins can agree on, the sink's most preferred range first: what the source makes of each.
    pub fn common_formats(&self, source: PinKey, sink: PinKey) -> Result<Vec<DataFormat>, Error> {
        let (from, from_pin) = self.filter_of(source)?;
        let (to, to_pin) = self.filter_of(sink)?;
        let mut formats: Vec<DataFormat> = Vec::new();
        for range in to.pin(to_pin)?.data_ranges {
            match from.intersect(from_pin, std::slice::from_ref(&range)) {
                Ok(format) if !formats.contains(&format) => formats.push(format),
                Err(error) if error.status().is_none() => return Err(error),
                _ => {}
            }
        }
        Ok(formats)
    }

    /// Connects a pin with the client: the KS pin is made with this format. The answer is what it asks of buffers.
    pub fn connect_client(&mut self, key: PinKey, format: &DataFormat) -> Result<Properties, Error> {
        self.disconnect(key)?;
        let (filter, factory) = self.filter_of(key)?;
        let filter = filter.clone();
        let graph = self.graph_for(&[key])?;
        let made = self.graph(graph)?.connect_client(&filter, factory, format);
        let link = self.note_for(&[key], graph, made)?;
        self.instance(key)?.connected = Some(Connected { graph, link, peer: None });
        let asked = self.decide(&[key], graph).and_then(|()| self.wishes(key, format));
        if asked.is_err() {
            let _gone = self.disconnect(key); // the refusal is what the caller hears of
        }
        asked
    }

    /// Connects two pins in the kernel: the sink is made first, then the source with the sink's handle; and decides who
    /// allocates.
    pub fn connect_kernel(&mut self, source: PinKey, sink: PinKey, format: &DataFormat) -> Result<(), Error> {
        let both = [source, sink];
        both.into_iter().try_for_each(|key| self.disconnect(key))?;
        let (from, to) = (self.filter_of(source)?, self.filter_of(sink)?);
        let (from, to) = ((from.0.clone(), from.1), (to.0.clone(), to.1));
        let graph = self.graph_for(&both)?;
        let made = self.graph(graph)?.connect((&from.0, from.1), (&to.0, to.1), Some(format));
        let link = self.note_for(&both, graph, made)?;
        for (key, peer) in [(source, sink), (sink, source)] {
            self.instance(key)?.connected = Some(Connected { graph, link, peer: Some(peer) });
        }
        let decided = self.decide(&both, graph);
        if decided.is_err() {
            let _gone = self.disconnect(source);
        }
        decided
    }

    /// Takes a pin's connection apart, if it has one: the KS pins are closed, and the other connections of the graph
    /// decide again.
    pub fn disconnect(&mut self, key: PinKey) -> Result<(), Error> {
        let Some(Connected { graph, link, peer }) = self.instance(key)?.connected.clone() else {
            return Ok(());
        };
        let both: Vec<PinKey> = [Some(key), peer].into_iter().flatten().collect();
        for pin in &both {
            self.set_state(*pin, State::Stop)?;
            self.instance(*pin)?.connected = None;
        }
        let gone = self.graph(graph)?.disconnect(link);
        self.note_for(&both, graph, gone)?;
        if self.graph(graph)?.is_empty() {
            if let Some(place) = self.graphs.get_mut(graph) {
                *place = None;
            }
            return Ok(());
        }
        // Those that run keep what they have: their allocators are given at the next connection in STOP.
        if self.is_stopped(graph) { self.decide(&both, graph) } else { Ok(()) }
    }

    /// Steps a pin to a state. Going down to STOP takes its frames back first.
    pub fn set_state(&mut self, key: PinKey, to: State) -> Result<(), Error> {
        if to == State::Stop {
            self.end_stream(key)?;
        }
        let Some(pin) = self.ks_pin(key) else { return Ok(()) };
        let from = self.instance(key)?.state;
        let graph = self.graph_of(key)?;
        let stepped = self.graph(graph)?.step_pin(&pin, from, to);
        self.note_for(&[key], graph, stepped)?;
        self.instance(key)?.state = to;
        Ok(())
    }

    /// Gives a connection another format, also while it runs: its frames come back, it steps to STOP, keeps its pin, and
    /// steps back up. If the new format is refused, the old one is back.
    pub fn change_format(&mut self, key: PinKey, format: &DataFormat) -> Result<Properties, Error> {
        let connected = self.instance(key)?.connected.clone();
        let connected = connected.ok_or_else(|| impossible("the pin", "it is not connected"))?;
        let both: Vec<PinKey> = [Some(key), connected.peer].into_iter().flatten().collect();
        let (graph, before) = (connected.graph, self.instance(key)?.state);
        let to = self.pins.get_mut(&key).and_then(|pin| pin.stream.take()).map(|stream| {
            let to = stream.listener();
            (stream.end(), to)
        });
        for pin in &both {
            self.set_state(*pin, State::Stop)?;
        }
        if !self.is_stopped(graph) {
            return Err(impossible(
                "the graph",
                "other pins that share its allocators run; stop their filters first",
            ));
        }
        let changed = self.graph(graph)?.change_format(connected.link, format, Options::default());
        let changed = self.note_for(&both, graph, changed);
        for pin in both.iter().rev() {
            self.set_state(*pin, before)?;
        }
        if let Some((ended, to)) = to {
            ended?;
            self.begin_stream(key, to)?;
        }
        changed?;
        self.wishes(key, format)
    }

    /// Frames go to and from the pin from now on; what comes back is sent to `to`.
    pub(super) fn begin_stream(&mut self, key: PinKey, to: Sender<Told>) -> Result<(), Error> {
        let pin = self.ks_pin(key).ok_or_else(|| impossible("the pin", "it is not connected"))?;
        self.instance(key)?.stream = Some(Streaming::new(&pin, to));
        Ok(())
    }

    /// Hands a frame to the pin.
    pub(super) fn queue(
        &mut self,
        key: PinKey,
        space: crate::space::Space,
        used: usize,
    ) -> Result<(), Error> {
        let transport = Rc::clone(&self.transport);
        let stream = self.instance(key)?.stream.as_mut();
        stream.ok_or_else(|| impossible("the pin", "it is not streaming"))?.queue(&transport, space, used)
    }

    /// Takes every frame back from the pin.
    pub(super) fn end_stream(&mut self, key: PinKey) -> Result<(), Error> {
        let pin = self.instance(key)?;
        let Some(stream) = pin.stream.take() else { return Ok(()) };
        pin.carried.direct += stream.carried.direct;
        pin.carried.copied += stream.carried.copied;
        stream.end()
    }

    /// Waits until the pin has read all frames that it has.
    pub(super) fn drain(&mut self, key: PinKey) -> Result<(), Error> {
        self.instance(key)?.stream.as_mut().map_or(Ok(()), Streaming::drain)
    }

    /// A property, method or event request, with exactly the caller's bytes; what the driver answers, success or not.
    pub fn request(&self, of: Of, identifier: &Identifier, value: &[u8]) -> Result<Answered, Error> {
        let pin;
        let object: &Object = match of {
            Of::Filter(key) => {
                self.filters.get(&key).ok_or_else(|| impossible("the filter", "it was closed"))?.object()
            }
            Of::Pin(key) => {
                pin = self.ks_pin(key).ok_or_else(|| impossible("the pin", "it is not connected"))?;
                pin.object()
            }
        };
        let done = object.pass_on(identifier, value)?;
        let mut value = done.request.output.as_deref().map(<[u8]>::to_vec).unwrap_or_default();
        value.truncate(done.information);
        Ok(Answered { status: done.status, information: done.information, value })
    }

    /// The handle of a pin that is connected.
    pub fn handle(&self, key: PinKey) -> Option<u64> {
        self.ks_pin(key).map(|pin| pin.handle().0)
    }

    /// The handle of a filter that is open.
    pub fn filter_handle(&self, key: FilterKey) -> Option<u64> {
        self.filters.get(&key).map(|filter| filter.object().handle().0)
    }

    pub(super) fn keep_memory(&mut self, bytes: usize, alignment: usize) -> Result<u64, String> {
        let buffer = self.transport.alloc_buffer(bytes, alignment).map_err(|failure| failure.to_string())?;
        let address = buffer.address();
        self.memory.insert(address, buffer);
        Ok(address)
    }

    pub(super) fn give_memory_back(&mut self, address: u64) {
        self.memory.remove(&address);
    }

    /// Whether anything moves: frames that pins have, or pins that pass frames among themselves.
    pub(super) fn is_busy(&self) -> bool {
        self.pins.values().any(|pin| match &pin.stream {
            Some(stream) => stream.in_flight() > 0,
            None => pin.state == State::Run,
        })
    }

    /// Whether a pin that runs has no frame to write to. On a machine whose time is made by running it, nothing is lost by
    /// waiting for one.
    pub(super) fn waits_for_buffers(&self) -> bool {
        let starves =
            |pin: &Instance| pin.state == State::Run && pin.stream.as_ref().is_some_and(Streaming::starves);
        self.pins.values().any(starves)
    }

    /// A turn: waits for a frame of one pin, looks at the others, and lets the machine run where only it has work.
    pub(super) fn carry(&mut self) {
        self.turn = self.turn.wrapping_add(1);
        let busy =
            self.pins.values_mut().filter(|pin| pin.stream.as_ref().is_some_and(|it| it.in_flight() > 0));
        let mut busy: Vec<&mut Instance> = busy.collect();
        if busy.is_empty() {
            // A machine that has stopped has told those that stream; others hear of it with their next request.
            let _ran = self.transport.sleep(TURN);
            return;
        }
        let first = self.turn % busy.len();
        busy.rotate_left(first);
        let mut wait = TURN;
        for pin in busy {
            let carried = pin.stream.as_mut().map(|stream| stream.carry(wait));
            if carried == Some(Err(())) {
                pin.stream = None;
            }
            wait = Duration::ZERO;
        }
    }

    fn ks_pin(&self, key: PinKey) -> Option<Pin> {
        let pin = self.pins.get(&key)?;
        let connected = pin.connected.as_ref()?;
        let graph = self.graphs.get(connected.graph)?.as_ref()?;
        let ends = [graph.source(connected.link), graph.sink(connected.link)].into_iter().flatten();
        let filter = self.filters.get(&pin.filter)?.object().handle();
        let own = |end: &&Pin| end.id() == pin.factory && end.filter().object().handle() == filter;
        ends.into_iter().find(own).cloned()
    }

    fn graph_of(&mut self, key: PinKey) -> Result<usize, Error> {
        let connected = self.instance(key)?.connected.as_ref();
        connected.map(|it| it.graph).ok_or_else(|| impossible("the pin", "it is not connected"))
    }

    fn graph(&mut self, index: usize) -> Result<&mut Graph, Error> {
        let graph = self.graphs.get_mut(index).and_then(Option::as_mut);
        graph.ok_or_else(|| impossible("the graph", "it is gone"))
    }

    fn is_stopped(&self, graph: usize) -> bool {
        let of_it = |pin: &&Instance| pin.connected.as_ref().is_some_and(|it| it.graph == graph);
        self.pins.values().filter(of_it).all(|pin| pin.state == State::Stop)
    }

    /// The graph that the filters of these pins are in: what they were in before becomes one.
    fn graph_for(&mut self, keys: &[PinKey]) -> Result<usize, Error> {
        let filters: Vec<FilterKey> =
            keys.iter().filter_map(|key| Some(self.pins.get(key)?.filter)).collect();
        let mut graphs: Vec<usize> = self
            .pins
            .values()
            .filter(|pin| filters.contains(&pin.filter))
            .filter_map(|pin| Some(pin.connected.as_ref()?.graph))
            .collect();
        graphs.sort_unstable();
        graphs.dedup();
        if graphs.iter().any(|graph| !self.is_stopped(*graph)) {
            return Err(impossible("the graph", "filters that share its allocators run; stop them first"));
        }
        let Some((&first, others)) = graphs.split_first() else {
            self.graphs.push(Some(Graph::new()));
            return Ok(self.graphs.len() - 1);
        };
        for &other in others {
            let Some(joining) = self.graphs.get_mut(other).and_then(Option::take) else { continue };
            let moved = self.graph(first)?.absorb(joining)?;
            for pin in self.pins.values_mut() {
                if let Some(connected) = pin.connected.as_mut().filter(|it| it.graph == other) {
                    (connected.graph, connected.link) = (first, moved(connected.link));
                }
            }
        }
        Ok(first)
    }

    /// Who allocates, for all connections of a graph.
    fn decide(&mut self, keys: &[PinKey], graph: usize) -> Result<(), Error> {
        let decided = self.graph(graph)?.negotiate(Options::default());
        self.note_for(keys, graph, decided).map(drop)
    }

    /// What was just noted in a graph belongs to these pins' transcripts.
    fn note_for<T>(&mut self, keys: &[PinKey], graph: usize, result: Result<T, Error>) -> Result<T, Error> {
        let noted = self.graph(graph)?.take_transcript();
        for key in keys {
            if let Some(pin) = self.pins.get_mut(key) {
                pin.transcript.append(noted.clone());
            }
        }
        result
    }

    /// What a pin asks of a client's buffers: its framing in DirectShow's terms, and room for a frame of the format.
    fn wishes(&mut self, key: PinKey, format: &DataFormat) -> Result<Properties, Error> {
        let pin = self.ks_pin(key).ok_or_else(|| impossible("the pin", "it is not connected"))?;
        let bytes = format.frame_bytes().unwrap_or_else(|| format.sample_size());
        let least = Properties {
            buffers: FRAMES_WITH_PIN as i32,
            buffer_bytes: i32::try_from(bytes).unwrap_or(i32::MAX),
            align_bytes: 1,
            prefix_bytes: 0,
        };
        let framing = pin.framing()?.and_then(|raw| framing::Framing::new(&raw).ok());
        let converted = framing.as_ref().map(|framing| framing::directshow::properties(framing, 0));
        let wishes = match &converted {
            Some(Ok(wishes)) => least.merged_with(wishes.value.into()),
            _ => least,
        };
        let lost = converted.as_ref().and_then(|it| it.as_ref().ok()).map(|it| it.lost);
        self.instance(key)?.transcript.record(json!({
            "operation": "framing as ALLOCATOR_PROPERTIES",
            "object": pin.name(),
            "framing": framing.map(|framing| framing.to_string()),
            "properties": wishes,
            "not said by it": lost.map(|lost| json!({
                "pool type": lost.pool_type, "flags": lost.flags, "pitch": lost.pitch,
            })),
        }));
        Ok(wishes)
    }
}

/// What a filter says about one of its pins, with the formats that it makes of its own ranges.
fn pin_info(filter: &Filter, id: u32) -> Result<PinInfo, Error> {
    let factory = filter.pin(id)?;
    let offer = |range: &DataFormat| {
        let format = filter.intersect(id, std::slice::from_ref(range)).ok()?;
        MediaType::from_ks(format.bytes()).ok()
    };
    Ok(PinInfo {
        factory: id,
        name: factory.label(),
        flow: factory.data_flow,
        communication: factory.communication,
        instances_possible: factory.instances.1,
        offers: factory.data_ranges.iter().filter_map(offer).collect(),
        ranges: factory.data_ranges,
    })
}
