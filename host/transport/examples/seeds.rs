use std::rc::Rc; use std::time::{Duration, Instant};
use host_transport::*; use ks_client::*;
fn once(path: &str, seed: u64, transcript: bool, dur: u64) -> std::result::Result<String, String> {
    let options = Options { config: Config { transcript, ..Config::seeded(seed) }, ..Options::default() };
    let host = Host::start(path.as_ref(), options).map_err(|e| e.to_string())?;
    let t = HostTransport::new(host);
    let r = (|| -> std::result::Result<(), Error> {
        let tr: Rc<dyn Transport> = Rc::new(t.clone());
        let l = |c: &GUID| tr.interfaces(c).unwrap()[0].link.clone();
        let source = Filter::open(&tr, &l(&ks_sys::KSCATEGORY_CAPTURE), "Source")?;
        let sink = Filter::open(&tr, &l(&ks_sys::KSCATEGORY_RENDER), "Sink")?;
        let mut graph = Graph::new();
        graph.connect((&source, 0), (&sink, 0), None)?;
        graph.negotiate(framing::decide::Options { strategy: Default::default(), place: Default::default() })?;
        graph.set_state(State::Run)?;
        tr.sleep(Duration::from_millis(dur)).expect("x");
        graph.close()?; Ok(()) })();
    let text = t.with(|h| h.transcript.json_lines());
    if let Err(e) = r { return Err(e.to_string()); }
    t.stop().map_err(|e| e.to_string())?;
    Ok(text)
}
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let n: u64 = a[2].parse().unwrap();
    let a1 = once(&a[1], 3, true, 300); let a2 = once(&a[1], 3, true, 300); let a3 = once(&a[1], 4, true, 300);
    println!("same {} different {} len {}", a1 == a2, a1 != a3, a1.as_ref().map(|s| s.len()).unwrap_or(0));
    let t = Instant::now(); let mut bad = 0;
    for s in 0..n { if let Err(e) = once(&a[1], s, false, 1700) { bad += 1; if bad < 3 { println!("seed {s}: {e}"); } } }
    println!("{n} seeds in {:?}, {bad} bad", t.elapsed());
}
