//! How long a whole negotiation takes: `cargo xtask bench negotiate` runs it beside the decision alone.
//!
//! Source, in-place transform and sink over a transport that answers from a table: three filters' pins are asked, the
//! decision is made and explained, the allocator is created and assigned, and all of it is written to the transcript. The
//! transport's own work is in the figure; a driver's would not be.

#[path = "../tests/fake/mod.rs"]
mod fake;

use fake::{Fake, FakePin};
use ks_client::{DataFormat, Filter, GUID, Graph, Transport};
use std::{hint::black_box, rc::Rc, time::Instant};

const RUNS: usize = 15;
const REPEAT: u32 = 200;

const IN_PLACE: u32 = 0x1;
const SYSTEM_MEMORY: u32 = 0x2;
const CAN_ALLOCATE: u32 = 0x40;

fn pin(name: &'static str, output: bool, flags: u32) -> FakePin {
    let none = GUID::default();
    let framing_ex = Some(fake::framing_ex(SYSTEM_MEMORY | flags, 3, 4096));
    FakePin {
        name,
        output,
        framing_ex,
        allocates: true,
        ranges: vec![DataFormat::range(&none, &none, &none)],
    }
}

fn main() {
    let mut fake = Fake::default();
    fake.filters.insert("Source", vec![pin("Capture", true, CAN_ALLOCATE)]);
    fake.filters.insert("Transform", vec![pin("In", false, IN_PLACE), pin("Out", true, IN_PLACE)]);
    fake.filters.insert("Sink", vec![pin("In", false, CAN_ALLOCATE)]);
    let fake = Rc::new(fake);
    let transport: Rc<dyn Transport> = fake.clone();
    let [source, transform, sink] = ["Source", "Transform", "Sink"]
        .map(|name| Filter::open(&transport, name, name).expect("a filter of the table"));
    let mut micros: Vec<f64> = (0..RUNS).map(|_| once(&fake, [&source, &transform, &sink])).collect();
    micros.sort_by(f64::total_cmp);
    println!(
        "negotiating source, in-place transform, sink, requests and transcript included: median {:.1} us ({:.1} to {:.1})",
        micros[RUNS / 2],
        micros[0],
        micros[RUNS - 1]
    );
}

/// The mean of many negotiations of one graph after the other, each on a fresh transcript.
fn once(fake: &Fake, [source, transform, sink]: [&Filter; 3]) -> f64 {
    let mut total = 0.0;
    for _ in 0..REPEAT {
        let mut graph = Graph::new();
        graph.connect((source, 0), (transform, 0), None).expect("connected");
        graph.connect((transform, 1), (sink, 0), None).expect("connected");
        let start = Instant::now();
        black_box(graph.negotiate(Default::default()).expect("negotiated"));
        total += start.elapsed().as_secs_f64();
        fake.log.borrow_mut().clear();
    }
    total * 1e6 / f64::from(REPEAT)
}
