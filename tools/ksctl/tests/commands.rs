//! What commands do beyond printing: they call, wait, follow, draw and measure.
#![allow(dead_code, reason = "each test program uses its own part of what they share")]

mod common;

use common::Bench;
use serde_json::Value;

const SET: &str = "{2F5C1C36-6A0B-4B52-9A7A-6F1E64C0D7E1}";

/// ksctl on tests/drivers/objects; None without a compiler for it.
fn on_objects(bench: &Bench, arguments: &[&str]) -> Option<common::Ran> {
    let driver = bench.objects("objects.sys")?;
    Some(bench.run(&[&["--driver", &driver], arguments].concat()))
}

#[test]
fn a_method_is_called_with_a_value_and_gives_the_drivers_answer() {
    let bench = Bench::new();
    let method = format!("{SET}:1");
    let Some(ran) = on_objects(&bench, &["methods", "2F5C1C80", &method, "41", "--json"]) else { return };
    // The driver's method adds one.
    assert_eq!((ran.code, &ran.json()["value"]), (Some(0), &Value::from(42)), "{}", ran.err);
    let ran = on_objects(&bench, &["methods", "2F5C1C80", &format!("{SET}:9"), "1"]).unwrap();
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("ksctl methods 2F5C1C80 lists the methods"), "{}", ran.err);
}

#[test]
fn an_event_is_enabled_brought_about_and_waited_for() {
    let bench = Bench::new();
    let event = format!("{SET}:3");
    let Some(ran) = on_objects(&bench, &["events", "2F5C1C80", &event, "--set", ":2=1", "--json"]) else {
        return;
    };
    assert_eq!((ran.code, &ran.json()["signalled"]), (Some(0), &Value::from(true)), "{}", ran.err);
    let ran = on_objects(&bench, &["events", "2F5C1C80", &event, "--wait", "1"]).unwrap();
    assert_eq!(ran.code, Some(1), "nobody brings it about: {}", ran.out);
    assert!(ran.out.contains("was not signalled within 1 s"), "{}", ran.out);
}

#[test]
fn a_property_that_can_only_be_written_is_said_to_be_set() {
    let bench = Bench::new();
    let Some(ran) = on_objects(&bench, &["set", "2F5C1C80", &format!("{SET}:2"), "1"]) else { return };
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("was set; it cannot be read"), "{}", ran.out);
}

#[test]
fn a_graph_tells_of_each_connection_its_pool_waits_and_latency() {
    let ran = Bench::new().run(&["graph", "Source -> Transform -> Sink", "--format", "320x240@30", "--json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let answer = ran.json();
    let connections = answer["connections"].as_array().unwrap();
    assert_eq!(connections.len(), 2);
    for connection in connections {
        let number = |path: &str| connection.pointer(path).and_then(Value::as_f64).unwrap_or(-1.0);
        // A second at 30 frames a second; the first frame is due at once.
        assert!((30.0..=32.0).contains(&number("/frames")), "{connection:#}");
        assert!(number("/latency/p50_us") > 0.0, "{connection:#}");
        assert!(number("/latency/p99_us") >= number("/latency/p50_us"), "{connection:#}");
        assert_eq!(number("/latency/frames"), number("/frames"));
        assert_eq!(number("/waits/count"), 0.0, "the sink gives every frame back at once: {connection:#}");
        assert!(number("/pool/high_water") <= number("/pool/frames"), "{connection:#}");
    }
}

#[test]
fn a_trace_of_a_graph_is_the_same_whether_it_is_followed_or_not() {
    let bench = Bench::new();
    let trace = |more: &[&str]| {
        let usual = ["trace", "Source -> Sink", "--seconds", "0.1"];
        let ran = bench.run(&[usual.as_slice(), more].concat());
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        ran.out
    };
    let whole = trace(&[]);
    assert!(whole.contains("AVStrMiniPinProcess"), "frames moved");
    assert_eq!(trace(&["--follow"]), whole);
    let pins = trace(&["--follow", "--object", "pin:1", "--module", "ks.sys"]);
    assert!(!pins.is_empty() && pins.lines().all(|line| line.contains("pin:1")), "{pins}");
    let late = trace(&["--since", "1050"]);
    let first = |text: &str| text.trim_start().split_once(' ').unwrap().0.parse::<f64>().unwrap();
    assert!(first(&late) >= 1050.0 && first(&whole) < 1050.0);
}

#[test]
fn a_pipe_gets_what_a_player_recognises() {
    let bench = Bench::new();
    let begins = |format: &str| {
        let stream = ["stream", "Source/Capture", "--frames", "2", "--out", "-", "--format", format];
        let out = bench.command().args(stream).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        out.stdout
    };
    // YUV4MPEG2: a header line, then FRAME and the planes.
    let y4m = begins("NV12:320x240@30");
    assert!(y4m.starts_with(b"YUV4MPEG2 W320 H240 F10000000:333333 Ip A1:1 C420\nFRAME\n"));
    let header = y4m.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    assert_eq!(y4m.len(), header + 2 * ("FRAME\n".len() + 320 * 240 * 3 / 2));
    assert!(begins("RGB32:320x240").starts_with(b"\x89PNG"), "Y4M has no RGB");
}

#[test]
fn a_stream_that_is_not_checked_does_not_claim_to_know() {
    let bench = Bench::new();
    let stream = ["stream", "Source/Capture", "--frames", "3", "--format", "320x240"];
    let ran = bench.run(&[stream.as_slice(), &["--unchecked"]].concat());
    assert!(ran.out.contains("were not looked into") && !ran.out.contains("carry no numbers"), "{}", ran.out);
    let seen = bench.run(&[stream.as_slice(), &["--judge-every", "2", "--json"]].concat()).json();
    assert_eq!((&seen["numbers"]["judged"], &seen["numbers"]["last"]), (&2.into(), &2.into()));
    assert_eq!(seen["interval_ms"]["shortest"], seen["interval_ms"]["longest"], "the clock is the machine's");
}

#[test]
fn a_filter_is_drawn_with_its_pins_nodes_and_connections() {
    let bench = Bench::new();
    let svg = bench.run(&["show", "Transform", "--svg"]).out;
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
    // Three pins, one node that nobody named, an edge for each pin ("the default connection set", KSFILTER_DESCRIPTOR).
    assert_eq!(svg.matches("<line").count(), 3, "{svg}");
    let shown = bench.run(&["show", "Source/Capture", "--states", "--json"]).json();
    let states = shown["pins"][0]["states"].as_array().unwrap();
    let names: Vec<_> = states.iter().map(|step| step["state"].as_str().unwrap()).collect();
    assert_eq!(names, ["ACQUIRE", "PAUSE", "RUN", "PAUSE", "ACQUIRE", "STOP"]);
}

#[test]
fn pins_are_called_what_the_inf_calls_them() {
    let list = Bench::new().run(&["list", "--json"]).json();
    let names = |filter: usize| -> Vec<String> {
        let pins = list[filter]["pins"].as_array().unwrap();
        pins.iter().map(|pin| pin["name"].as_str().unwrap().to_owned()).collect()
    };
    let filters: Vec<_> =
        list.as_array().unwrap().iter().map(|filter| filter["name"].as_str().unwrap()).collect();
    assert_eq!(filters, ["ksframe Source", "ksframe Sink", "ksframe Transform"]);
    // PINNAME_VIDEO_CAPTURE and _PREVIEW have names of their own; the others are in inf/ksframe.inx.
    assert_eq!(names(0), ["Capture", "Preview", "Inject"]);
    assert_eq!(
        (names(1), names(2)),
        (vec!["In".into()], vec!["In".into(), "In place".into(), "Copy".into()])
    );
}
