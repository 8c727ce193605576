//! Every failure is undone completely: each request of each step of a connection fails once, in either way that a request
//! can; the graph is then as it was before the step, the step can be done again, and at the end nothing is open.

use std::rc::Rc;
use std::time::Duration;

use ks_client::{
    DataFormat, Error, Event, Filter, Graph, Identifier, LinkKey, Pin, State, Stream, Transport,
};
use tests::{Bench, Failing, How, Which, statistics, video};

const FRAME_BYTES: usize = 640 * 480 * 3 / 2;

/// Source and sink on a transport that fails when it is told to.
struct Rig {
    // Fields drop in this order: the graph, its filters, the machine.
    graph: Graph,
    link: Option<LinkKey>,
    source: Filter,
    sink: Filter,
    failing: Rc<Failing>,
    bench: Bench,
}

impl Rig {
    fn new(how: How) -> Self {
        let bench = Bench::new();
        let failing = Failing::new(bench.transport(), how);
        let transport: Rc<dyn Transport> = Rc::clone(&failing) as _;
        let [source, sink] = [Which::Source, Which::Sink].map(|which| bench.filter_over(&transport, which));
        Self { graph: Graph::new(), link: None, source, sink, failing, bench }
    }

    fn connect(&mut self) -> Result<(), Error> {
        let ends = ((&self.source, 0), (&self.sink, 0));
        // Without a format: the data ranges are intersected.
        self.link = Some(self.graph.connect(ends.0, ends.1, None)?);
        Ok(())
    }

    fn negotiate(&mut self) -> Result<(), Error> {
        self.graph.negotiate(Default::default()).map(drop)
    }

    fn run(&mut self) -> Result<(), Error> {
        self.graph.set_state(State::Run)
    }

    fn change_format(&mut self) -> Result<(), Error> {
        let link = self.link.expect("connected");
        self.graph.change_format(link, &video(1280, 720), Default::default()).map(drop)
    }

    fn pins(&self) -> Vec<Pin> {
        let link = self.link;
        let ends = link.map(|link| [self.graph.source(link), self.graph.sink(link)]);
        ends.into_iter().flatten().flatten().cloned().collect()
    }

    /// Connections of the two pin factories, as the filters count them.
    fn instances(&self) -> [u32; 2] {
        [&self.source, &self.sink].map(|filter| filter.pin(0).expect("a pin factory").instances.0)
    }

    fn end(self) {
        let Self { graph, source, sink, failing, bench, .. } = self;
        graph.close().expect("closed");
        drop((source, sink));
        assert_eq!(failing.open_handles(), 0, "every handle is closed");
        drop(failing);
        bench.end();
    }
}

/// Fails the n-th request of a step, for each n, until a run of it has no request left to fail; gives the number of requests.
fn sweep(
    before: impl Fn(&mut Rig),
    step: impl Fn(&mut Rig) -> Result<(), Error>,
    as_before: impl Fn(&Rig, &str),
) -> usize {
    let mut requests = 0;
    for how in [How::NotSent, How::Refused] {
        for n in 0.. {
            let mut rig = Rig::new(how);
            before(&mut rig);
            let open = rig.failing.open_handles();
            rig.failing.arm(n);
            let outcome = step(&mut rig);
            let failed = rig.failing.disarm();
            if let Err(error) = outcome {
                assert!(failed, "without a failure: {error}");
                let case = format!("request {n}, {how:?}: {error}");
                assert_eq!(rig.failing.open_handles(), open, "{case}");
                as_before(&rig, &case);
                step(&mut rig).unwrap_or_else(|again| panic!("{case}; and again: {again}"));
            }
            rig.end();
            if !failed {
                break;
            }
            requests += 1;
        }
    }
    println!("{requests} requests, each failed once");
    requests
}

fn every_pin(rig: &Rig, state: State, case: &str) {
    assert_eq!(rig.graph.state(), state, "{case}");
    for pin in rig.pins() {
        assert_eq!(pin.state().expect("a state"), state, "{}: {case}", pin.name());
    }
}

#[test]
fn whatever_request_of_connecting_fails_neither_pin_is_left() {
    let requests = sweep(|_| {}, Rig::connect, |rig, case| assert_eq!(rig.instances(), [0, 0], "{case}"));
    assert!(requests > 40, "{requests}: two opens, and what the pins are asked");
}

#[test]
fn whatever_request_of_negotiating_fails_no_allocator_is_left() {
    let requests = sweep(
        |rig| rig.connect().expect("connected"),
        Rig::negotiate,
        |rig, case| {
            assert_eq!(rig.graph.allocators().len(), 0, "{case}");
            let sink = statistics(&rig.pins()[1]);
            assert_eq!(sink.allocators_made, sink.allocators_deleted, "{case}");
        },
    );
    assert!(requests > 20, "{requests}: framing and allocator of two pins, a create, an assignment");
}

#[test]
fn whatever_request_of_starting_fails_every_pin_is_back_in_stop() {
    let requests = sweep(
        |rig| {
            rig.connect().expect("connected");
            rig.negotiate().expect("negotiated");
        },
        Rig::run,
        |rig, case| every_pin(rig, State::Stop, case),
    );
    assert!(requests >= 2 * 3 * 2, "{requests}: three states of two pins, in two ways");
}

#[test]
fn whatever_request_of_a_change_of_format_fails_the_old_format_runs_on() {
    let old = |rig: &Rig| -> DataFormat {
        rig.graph.format(rig.link.expect("connected")).expect("its format").clone()
    };
    let requests = sweep(
        |rig| {
            rig.connect().expect("connected");
            rig.negotiate().expect("negotiated");
            rig.run().expect("RUN");
        },
        Rig::change_format,
        |rig, case| {
            every_pin(rig, State::Run, case);
            assert_ne!(old(rig).frame_bytes(), Some(1280 * 720 * 3 / 2), "{case}");
            for pin in rig.pins() {
                assert_eq!(pin.format().expect("a format"), old(rig), "{}: {case}", pin.name());
            }
            assert_eq!(rig.graph.allocators().len(), 1, "{case}");
            let before = statistics(&rig.pins()[1]).frames;
            rig.bench.run_for(Duration::from_millis(200));
            let sink = statistics(&rig.pins()[1]);
            assert!(sink.frames > before && sink.corrupted == 0, "pictures go on: {case}: {sink:?}");
        },
    );
    assert!(requests > 40, "{requests}: down, two formats, a negotiation, up");
}

/// A client's frames on their way: each request of making them, sending them and of an event fails.
#[test]
fn whatever_request_of_a_stream_fails_every_frame_comes_back_and_is_freed() {
    for n in 0.. {
        let mut rig = Rig::new(How::NotSent);
        let link = rig.graph.connect_client(&rig.source, 0, &video(640, 480)).expect("connected");
        rig.graph.negotiate(Default::default()).expect("negotiated");
        rig.graph.set_state(State::Run).expect("RUN");
        let pin = rig.graph.source(link).expect("a pin").clone();
        let open = rig.failing.open_handles();
        rig.failing.arm(n);
        let outcome = stream(&pin);
        let failed = rig.failing.disarm();
        assert_eq!(outcome.is_err(), failed, "request {n}: {outcome:?}");
        assert_eq!(rig.failing.open_handles(), open, "request {n}");
        drop(pin);
        rig.end();
        if !failed {
            assert!(
                n >= 13,
                "{n}: three frames of two buffers each, sent; an event with its two buffers, sent"
            );
            return;
        }
    }
}

fn stream(pin: &Pin) -> Result<(), Error> {
    let end = Identifier::event(ks_sys::KSEVENTSETID_Connection, ks_sys::KSEVENT_CONNECTION_ENDOFSTREAM);
    let mut stream = Stream::new(pin);
    for _ in 0..3 {
        let frame = stream.frame(FRAME_BYTES, 64)?;
        stream.queue(frame, 0)?;
    }
    match Event::enable(&pin.shared_object(), &end) {
        Err(error) if !error.is_unsupported() => return Err(error),
        _ => {}
    }
    assert_eq!(stream.drain()?.len(), 3);
    Ok(())
}
