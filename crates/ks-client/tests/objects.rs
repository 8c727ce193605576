//! Filters, pins, connections and streams against a table of answers (see fake/mod.rs).

mod fake;

use fake::{Fake, FakePin};
use ks_client::{
    Connect, Connection, DataFlow, DataFormat, Filter, GUID, NtStatus, State, Stream, Transport,
    common_format,
};
use std::{rc::Rc, time::Duration};

const NV12: GUID = GUID::from_u128(0x3231564E_0000_0010_8000_00AA00389B71);
const YUY2: GUID = GUID::from_u128(0x32595559_0000_0010_8000_00AA00389B71);

fn range(sub: &GUID) -> DataFormat {
    DataFormat::range(&ks_sys::KSDATAFORMAT_TYPE_VIDEO, sub, &ks_sys::KSDATAFORMAT_SPECIFIER_NONE)
}

fn pin(name: &'static str, output: bool, ranges: &[GUID]) -> FakePin {
    let framing_ex = Some(fake::framing_ex(2, 3, 4096));
    FakePin { name, output, framing_ex, allocates: true, ranges: ranges.iter().map(range).collect() }
}

fn two_filters() -> (Rc<Fake>, Filter, Filter) {
    let mut fake = Fake::default();
    fake.filters.insert("Source", vec![pin("Capture", true, &[YUY2, NV12])]);
    fake.filters.insert("Sink", vec![pin("In", false, &[NV12])]);
    let fake = Rc::new(fake);
    let transport: Rc<dyn Transport> = fake.clone();
    let open = |name| Filter::open(&transport, name, name).unwrap();
    (Rc::clone(&fake), open("Source"), open("Sink"))
}

#[test]
fn a_pin_factory_says_everything_about_itself() {
    let (_, source, _) = two_filters();
    let [capture] = <[_; 1]>::try_from(source.pins().unwrap()).unwrap();
    assert_eq!((capture.label().as_str(), capture.data_flow), ("Capture", DataFlow::Out));
    assert!(capture.has_standard_transport());
    assert_eq!(capture.data_ranges.iter().map(DataFormat::sub).collect::<Vec<_>>(), [YUY2, NV12]);
    assert_eq!(capture.instances, (0, 1));
}

#[test]
fn the_sink_pin_is_created_first_and_the_source_pin_is_closed_first() {
    let (fake, source, sink) = two_filters();
    let connection = Connection::open((&source, 0), (&sink, 0), &range(&NV12)).unwrap();
    connection.close().unwrap();
    assert_eq!(
        fake.story(),
        [
            "create Sink.In for write",
            "create Source.Capture to Sink.In for read",
            "close Source.Capture",
            "close Sink.In",
        ]
    );
}

#[test]
fn a_dropped_connection_also_closes_the_source_first() {
    let (fake, source, sink) = two_filters();
    drop(Connection::open((&source, 0), (&sink, 0), &range(&NV12)).unwrap());
    assert_eq!(fake.story()[2..], ["close Source.Capture", "close Sink.In"]);
}

#[test]
fn when_the_source_pin_is_refused_the_sink_pin_is_gone_again() {
    let (fake, source, sink) = two_filters();
    let refused = ("create Source.Capture to Sink.In for read".into(), NtStatus::NO_MATCH);
    fake.refuse.borrow_mut().push(refused);
    let error = Connection::open((&source, 0), (&sink, 0), &range(&NV12)).unwrap_err();
    assert_eq!(error.to_string(), "Capture of Source: open: STATUS_NO_MATCH (0xc0000272)");
    assert_eq!(fake.open_handles(), 2, "the two filters");
    assert_eq!(fake.live_buffers(), 0);
}

#[test]
fn two_pins_agree_on_the_first_range_of_the_input_that_the_output_can_serve() {
    let (_, source, sink) = two_filters();
    let (capture, input) = (source.pin(0).unwrap(), sink.pin(0).unwrap());
    assert_eq!(common_format((&source, &capture), (&sink, &input)).unwrap().sub(), NV12);
    let only_rgb = ks_client::PinFactory { data_ranges: vec![range(&GUID::from_u128(7))], ..input };
    let error = common_format((&source, &capture), (&sink, &only_rgb)).unwrap_err().to_string();
    assert!(error.contains("no data range of the input gives a common format"), "{error}");
}

#[test]
fn frames_that_were_queued_come_back_filled_once_the_pin_runs() {
    let (fake, source, _) = two_filters();
    let pin = source.create_pin(&Connect::new(0, &range(&NV12))).unwrap();
    let mut stream = Stream::new(&pin);
    for _ in 0..3 {
        let frame = stream.frame(64, 64).unwrap();
        stream.queue(frame, 0).unwrap();
    }
    assert!(stream.next(Duration::from_millis(1)).unwrap().is_none(), "stopped");
    pin.set_state(State::Run).unwrap();
    let arrival = stream.next(Duration::from_millis(1)).unwrap().unwrap();
    assert_eq!((arrival.status, arrival.frame.used().len()), (NtStatus::SUCCESS, 64));
    assert_ne!(arrival.frame.data()[0], 0);
    assert_eq!(stream.in_flight(), 2);
    drop((arrival, stream));
    pin.close().unwrap();
    assert_eq!(fake.live_buffers(), 0, "what was in flight was taken back");
}

#[test]
fn a_value_that_is_not_what_its_property_says_is_named() {
    let (fake, source, _) = two_filters();
    fake.log.borrow_mut().clear();
    let pin = source.create_pin(&Connect::new(0, &range(&NV12))).unwrap();
    pin.set_state(State::Acquire).unwrap();
    assert_eq!(pin.state().unwrap(), State::Acquire);
    let missing = pin.format().unwrap_err();
    assert_eq!(
        missing.to_string(),
        "Capture of Source: get KSPROPERTY_CONNECTION_DATAFORMAT: STATUS_NOT_FOUND (0xc0000225)"
    );
    assert!(missing.is_unsupported());
}

#[test]
fn states_are_stepped_one_at_a_time_both_ways() {
    let path = |mut from: State, to| {
        let mut path = Vec::new();
        while let Some(next) = from.step_towards(to) {
            path.push(next);
            from = next;
        }
        path
    };
    assert_eq!(path(State::Stop, State::Run), [State::Acquire, State::Pause, State::Run]);
    assert_eq!(path(State::Run, State::Stop), [State::Pause, State::Acquire, State::Stop]);
    assert_eq!(path(State::Pause, State::Pause), []);
}
