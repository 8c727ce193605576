//! Event tracing: what is written is what happened, in the form that TraceLogging's readers know, and nothing without a session.

use std::time::Duration;

use ks_client::{Connect, State, Stream};
use ks_sys::GUID;
use ntoskrnl::etw::{Session, Written};
use tests::{Bench, Pair, Which, video};

/// {F9AC9C84-9866-5F27-A5E7-59139DA3CF69}: the hash that event tracing's tools make of the name "KsFrame".
const KSFRAME: GUID = GUID::from_u128(0xf9ac_9c84_9866_5f27_a5e7_5913_9da3_cf69);
const NEGOTIATION: u64 = 1;
const REFUSAL: u64 = 2;
const STARVATION: u64 = 4;
const PICTURE: usize = 320 * 240 * 3 / 2;

fn listen(bench: &Bench, level: u8, keywords: u64) {
    let session = Session { provider: KSFRAME, level, keywords };
    bench.host().with(|host| host.run("session", move || ntoskrnl::etw::listen(session))).unwrap();
}

/// A decoded event: its name and its fields.
#[derive(Debug, PartialEq, Eq)]
struct Event {
    name: String,
    level: u8,
    keyword: u64,
    fields: Vec<(String, i64)>,
}

impl Event {
    fn field(&self, name: &str) -> i64 {
        let found = self.fields.iter().find(|(field, _)| field == name);
        found.unwrap_or_else(|| panic!("{self:?} has no {name}")).1
    }
}

fn events(bench: &Bench) -> Vec<Event> {
    let written = bench.host().with(|host| host.run("session", ntoskrnl::etw::written)).unwrap();
    written.iter().map(decode).collect()
}

/// Up to the first zero, and what follows.
fn name(bytes: &[u8]) -> (String, &[u8]) {
    let end = bytes.iter().position(|&byte| byte == 0).expect("a name ends with a zero");
    (String::from_utf8(bytes[..end].to_vec()).unwrap(), &bytes[end + 1..])
}

/// As TraceLoggingProvider.h has it: the provider's traits (type 2), the event's metadata (type 1), the fields (type 0).
fn decode(written: &Written) -> Event {
    assert_eq!(written.provider, KSFRAME);
    let [(2, traits), (1, metadata), data @ ..] = written.parts.as_slice() else { panic!("{written:?}") };
    assert_eq!(u16::from_le_bytes([traits[0], traits[1]]) as usize, traits.len());
    assert_eq!(name(&traits[2..]), ("KsFrame".to_owned(), &[][..]));
    assert_eq!(u16::from_le_bytes([metadata[0], metadata[1]]) as usize, metadata.len());
    assert_eq!(metadata[2], 0, "no tags");
    // EVENT_DESCRIPTOR: Id, Version, Channel (11: TraceLogging), Level, Opcode, Task, Keyword.
    assert_eq!(written.descriptor[3], 11);
    let (event, mut rest) = name(&metadata[3..]);
    let mut fields = Vec::new();
    for (kind, bytes) in data {
        assert_eq!(*kind, 0);
        let (field, after) = name(rest);
        // TlgInINT32, TlgInUINT32, TlgInUINT64.
        let value = match (after[0], bytes.as_slice()) {
            (7, &[a, b, c, d]) => i64::from(i32::from_le_bytes([a, b, c, d])),
            (8, &[a, b, c, d]) => i64::from(u32::from_le_bytes([a, b, c, d])),
            (10, bytes) => u64::from_le_bytes(bytes.try_into().expect("eight bytes")).cast_signed(),
            other => panic!("{field} is {other:?}"),
        };
        fields.push((field, value));
        rest = &after[1..];
    }
    assert!(rest.is_empty(), "{event} describes a field that it does not have");
    let keyword = u64::from_le_bytes(*written.descriptor.last_chunk().unwrap());
    Event { name: event, level: written.descriptor[4], keyword, fields }
}

fn names(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| event.name.as_str()).collect()
}

#[test]
fn without_a_session_nothing_is_written() {
    let bench = Bench::new();
    let mut pair = Pair::new(&bench, 0, &video(320, 240));
    pair.graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_secs(1));
    drop(pair);
    assert_eq!(events(&bench), []);
    bench.end();
}

#[test]
fn a_negotiation_is_told_with_its_numbers_from_connection_to_close() {
    let bench = Bench::new();
    listen(&bench, 4, NEGOTIATION);
    let pair = Pair::new(&bench, 0, &video(320, 240));
    drop(pair);
    let events = events(&bench);
    let made = events.iter().find(|event| event.name == "AllocatorMade").expect("an allocator was made");
    assert_eq!((made.level, made.keyword), (4, NEGOTIATION));
    assert_eq!(made.field("frame_bytes"), PICTURE as i64);
    assert!(made.field("frames") >= 3, "{made:?}");
    let connected: Vec<_> = events.iter().filter(|event| event.name == "Connected").collect();
    assert_eq!(connected.len(), 2, "{:?}", names(&events));
    assert!(connected.iter().all(|event| event.field("frame_bytes") == PICTURE as i64));
    assert_eq!(events.iter().filter(|event| event.name == "Closed").count(), 2);
    bench.end();
}

#[test]
fn a_buffer_that_is_refused_and_a_source_that_starves_are_told_to_those_who_ask_for_it() {
    let bench = Bench::new();
    listen(&bench, 3, REFUSAL | STARVATION);
    let pin = bench.filter(Which::Source).create_pin(&Connect::new(0, &video(320, 240))).unwrap();
    [State::Acquire, State::Pause, State::Run].iter().for_each(|&state| pin.set_state(state).unwrap());
    bench.run_for(Duration::from_millis(500));
    let mut stream = Stream::new(&pin);
    stream.queue(stream.frame(100, 64).unwrap(), 0).unwrap();
    let refused = stream.next(Duration::from_secs(1)).unwrap().expect("it comes back");
    assert!(!refused.status.is_success());
    [State::Pause, State::Acquire, State::Stop].iter().for_each(|&state| pin.set_state(state).unwrap());
    drop((stream, pin));
    let events = events(&bench);
    let short = events.iter().find(|event| event.name == "BufferTooShort").expect("it was refused");
    assert_eq!((short.level, short.keyword), (3, REFUSAL));
    assert_eq!((short.field("bytes"), short.field("needed")), (100, PICTURE as i64));
    assert!(names(&events).contains(&"Starved"), "{:?}", names(&events));
    assert!(!names(&events).contains(&"Connected"), "nobody asked for negotiation");
    bench.end();
}

#[test]
fn a_session_that_ended_is_told_nothing_more() {
    let bench = Bench::new();
    listen(&bench, 4, 0);
    drop(bench.filter(Which::Sink).create_pin(&Connect::new(0, &video(320, 240))).unwrap());
    let before = events(&bench).len();
    assert!(before > 0);
    bench.host().with(|host| host.run("session", || ntoskrnl::etw::stop_listening(KSFRAME))).unwrap();
    drop(bench.filter(Which::Sink).create_pin(&Connect::new(0, &video(320, 240))).unwrap());
    assert_eq!(events(&bench).len(), before);
    bench.end();
}
