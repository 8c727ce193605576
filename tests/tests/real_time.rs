//! Several clients at once: programs on OS threads of their own, in real time, with one driver.

use std::rc::Rc;
use std::sync::Barrier;
use std::time::Duration;

use host_transport::{Config, Door, Options, RemoteTransport, Served};
use ks_client::{Connect, Filter, Graph, Identifier, Pin, State, Stream, Transport};
use tests::{as_fast_as_taken, statistics, video};

const CLIENTS: usize = 4;

fn served() -> Served {
    let image = driver_image::find(None).unwrap_or_else(|missing| panic!("{missing}"));
    Served::start(image, Options { config: Config::real(), ..Options::default() })
        .unwrap_or_else(|why| panic!("{why}"))
}

fn open(client: &Rc<dyn Transport>, category: &ks_sys::GUID) -> Filter {
    let interfaces = client.interfaces(category).expect("the machine runs");
    Filter::open(client, &interfaces[0].link, "filter").expect("it opens")
}

/// Runs `body` on so many OS threads at once, each with a client of its own, and gives what they gave.
fn at_once<T: Send + 'static>(served: &Served, body: fn(Rc<dyn Transport>) -> T) -> Vec<T> {
    let start = |door: Door| std::thread::spawn(move || body(Rc::new(RemoteTransport::through(door))));
    let threads: Vec<_> = (0..CLIENTS).map(|_| start(served.door())).collect();
    threads.into_iter().map(|thread| thread.join().expect("no client panics")).collect()
}

#[test]
fn clients_on_four_threads_each_get_their_own_answers() {
    let served = served();
    let answers = at_once(&served, |client| {
        let source = open(&client, &ks_sys::KSCATEGORY_CAPTURE);
        let types = Identifier::get(ks_sys::KSPROPSETID_Pin, ks_sys::KSPROPERTY_PIN_CTYPES);
        (0..500).map(|_| source.object().get_u32(&types).expect("an answer")).collect::<Vec<_>>()
    });
    assert!(answers.iter().flatten().all(|types| *types == 3), "Capture, Preview, Inject: {answers:?}");
    served.stop().unwrap_or_else(|report| panic!("{report}"));
}

/// Where each client waits until all have pictures: none gets past it unless all streams are under way together.
static HALF_WAY: Barrier = Barrier::new(CLIENTS);

/// Thirty pictures in reads of this client's own.
fn thirty_pictures(client: Rc<dyn Transport>) -> u64 {
    let source = open(&client, &ks_sys::KSCATEGORY_CAPTURE);
    let pin: Pin = source.create_pin(&Connect::new(0, &video(320, 240))).expect("a pin of this client's own");
    let mut stream = Stream::new(&pin);
    for state in [State::Acquire, State::Pause, State::Run] {
        pin.set_state(state).expect("up");
    }
    for _ in 0..3 {
        let frame = stream.frame(320 * 240 * 3 / 2, 64).expect("memory");
        stream.queue(frame, 0).expect("queued");
    }
    let mut pictures = 0;
    while pictures < 30 {
        if pictures == 10 {
            HALF_WAY.wait();
        }
        let arrival = stream.next(Duration::from_secs(5)).expect("no failure").expect("a picture in time");
        pictures += 1;
        stream.queue(arrival.frame, 0).expect("queued again");
    }
    drop(stream.cancel().expect("the rest comes back"));
    for state in [State::Pause, State::Acquire, State::Stop] {
        pin.set_state(state).expect("down");
    }
    drop(stream);
    pin.close().expect("closed");
    pictures
}

#[test]
fn streams_of_four_clients_run_side_by_side() {
    let served = served();
    assert_eq!(at_once(&served, thirty_pictures), [30; CLIENTS]);
    served.stop().unwrap_or_else(|report| panic!("{report}"));
}

#[test]
fn a_client_can_look_and_stop_while_a_circuit_runs_as_fast_as_it_can() {
    let served = served();
    let client: Rc<dyn Transport> = Rc::new(RemoteTransport::through(served.door()));
    let (source, sink) =
        (open(&client, &ks_sys::KSCATEGORY_CAPTURE), open(&client, &ks_sys::KSCATEGORY_RENDER));
    let mut graph = Graph::new();
    let link = graph.connect((&source, 0), (&sink, 0), Some(&video(320, 240))).expect("connected");
    graph.negotiate(Default::default()).expect("negotiated");
    as_fast_as_taken(graph.source(link).expect("a pin"));
    graph.set_state(State::Run).expect("RUN returns");
    client.sleep(Duration::from_millis(200)).expect("time passes");
    let received = statistics(graph.sink(link).expect("a pin"));
    assert!(received.frames > 100 && received.corrupted == 0, "{received:?}");
    graph.close().expect("closed");
    drop((source, sink, client));
    served.stop().unwrap_or_else(|report| panic!("{report}"));
}

#[test]
fn virtual_time_has_one_client_and_says_so() {
    let image = driver_image::find(None).unwrap_or_else(|missing| panic!("{missing}"));
    let refused = Served::start(image, Options::default()).err().expect("refused");
    assert!(refused.contains("real time"), "{refused}");
}
