//! What was measured, as a table for people and JSON for everything else.

use crate::peers::Setting;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// What a figure says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Metric {
    PairNs,
    TwoThreads,
    HandOff,
    EmptyNs,
    EmptyP99Ns,
    Starved,
    Reach,
    WakeNs,
    WakeP99Ns,
    SpinWakeNs,
    Fairness,
}

impl Metric {
    pub(crate) const ALL: [Self; 11] = [
        Self::PairNs,
        Self::TwoThreads,
        Self::HandOff,
        Self::EmptyNs,
        Self::EmptyP99Ns,
        Self::Starved,
        Self::Reach,
        Self::WakeNs,
        Self::WakeP99Ns,
        Self::SpinWakeNs,
        Self::Fairness,
    ];

    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::PairNs => "pair_ns",
            Self::TwoThreads => "two_threads_mpairs_per_s",
            Self::HandOff => "hand_off_mframes_per_s",
            Self::EmptyNs => "empty_to_acquired_ns",
            Self::EmptyP99Ns => "empty_to_acquired_p99_ns",
            Self::Starved => "share_of_events_starved",
            Self::WakeNs => "parked_waiter_wakes_ns",
            Self::WakeP99Ns => "parked_waiter_wakes_p99_ns",
            Self::SpinWakeNs => "spinning_waiter_wakes_ns",
            Self::Fairness => "slowest_of_four_threads_to_the_mean",
            Self::Reach => "frames_another_thread_gets_of_8",
        }
    }
}

/// All samples of a run, a value a round.
pub(crate) struct Report {
    pub(crate) frames: usize,
    bytes: usize,
    only: Vec<String>,
    rounds: usize,
    names: Vec<String>,
    samples: BTreeMap<(String, Metric), Vec<f64>>,
    one_way_ns: Vec<f64>,
}

impl Report {
    pub(crate) fn new(setting: &Setting, only: &[String], rounds: usize) -> Self {
        let (names, samples) = (Vec::new(), BTreeMap::new());
        let (frames, bytes) = (setting.frames, setting.bytes);
        Self { frames, bytes, only: only.to_vec(), rounds, names, samples, one_way_ns: Vec::new() }
    }

    pub(crate) fn add(&mut self, name: &str, metric: Metric, value: f64) {
        if !self.names.iter().any(|known| known == name) {
            self.names.push(name.to_owned());
        }
        self.samples.entry((name.to_owned(), metric)).or_default().push(value);
    }

    /// How long a cache line takes from one CPU to the other in this round.
    pub(crate) fn note_placement(&mut self, one_way_ns: f64) {
        self.one_way_ns.push(one_way_ns);
    }

    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    fn all(&self, name: &str, metric: Metric) -> Option<&[f64]> {
        self.samples.get(&(name.to_owned(), metric)).map(Vec::as_slice)
    }

    pub(crate) fn median(&self, name: &str, metric: Metric) -> Option<f64> {
        median(self.all(name, metric)?.to_vec())
    }

    /// The median of the ratios of two subjects, round by round.
    pub(crate) fn ratio(&self, name: &str, to: &str, metric: Metric) -> Option<f64> {
        let (these, those) = (self.all(name, metric)?, self.all(to, metric)?);
        median(these.iter().zip(those).map(|(a, b)| a / b).collect())
    }

    /// The median of a subject over the rounds whose CPUs were near, and over those whose were far.
    fn by_placement(&self, name: &str, metric: Metric) -> Option<[Option<f64>; 2]> {
        let values = self.all(name, metric)?;
        let of = |far| {
            let rounds = values.iter().zip(&self.one_way_ns).filter(|(_, ns)| is_far(**ns) == far);
            median(rounds.map(|(value, _)| *value).collect())
        };
        Some([of(false), of(true)])
    }

    pub(crate) fn table(&self) -> String {
        let mut text = String::new();
        let far = self.one_way_ns.iter().filter(|ns| is_far(**ns)).count();
        let near = median(self.one_way_ns.clone()).unwrap_or_default();
        let _ = writeln!(
            text,
            "{} frames of {} bytes; medians of {} rounds.",
            self.frames, self.bytes, self.rounds
        );
        let _ =
            writeln!(text, "A cache line one way: {near:.0} ns; far (over 100 ns) in {far} of the rounds.\n");
        let _ = writeln!(
            text,
            "{:42} {:>8} {:>6} {:>10} {:>9} {:>15} {:>12} {:>6}",
            "", "pair ns", "x cas", "2 thr Mp/s", "hand-off", "(near / far)", "empty ns/p99", "reach"
        );
        for name in self.names.iter().filter(|name| self.median(name, Metric::WakeNs).is_none()) {
            let figure = |metric| self.median(name, metric).map_or("-".into(), short);
            let locked = self.ratio(name, CMPXCHG, Metric::PairNs).map_or("-".into(), |r| format!("{r:.2}"));
            let placed = self.by_placement(name, Metric::HandOff).unwrap_or_default();
            let [near, far] = placed.map(|value| value.map_or("-".into(), short));
            let starves = self.median(name, Metric::Starved).is_some_and(|share| share > 0.02);
            let empty = match starves {
                true => "strands".into(),
                false => format!("{} / {}", figure(Metric::EmptyNs), figure(Metric::EmptyP99Ns)),
            };
            let _ = writeln!(
                text,
                "{name:42} {:>8} {locked:>6} {:>10} {:>9} {:>15} {:>12} {:>6}",
                figure(Metric::PairNs),
                figure(Metric::TwoThreads),
                figure(Metric::HandOff),
                format!("{near} / {far}"),
                empty,
                figure(Metric::Reach),
            );
        }
        self.waiting_table(&mut text);
        text
    }

    fn waiting_table(&self, text: &mut String) {
        let titles = ("parked: ns", "p99", "spinning: ns", "slowest of 4 / mean");
        let _ = writeln!(
            text,
            "\n{:42} {:>12} {:>8} {:>14} {:>20}",
            "waiting", titles.0, titles.1, titles.2, titles.3
        );
        for name in self.names.iter().filter(|name| self.median(name, Metric::WakeNs).is_some()) {
            let figure = |metric| self.median(name, metric).map_or("-".into(), short);
            let (parked, p99) = (figure(Metric::WakeNs), figure(Metric::WakeP99Ns));
            let (spinning, fair) = (figure(Metric::SpinWakeNs), figure(Metric::Fairness));
            let _ = writeln!(text, "{name:42} {parked:>12} {p99:>8} {spinning:>14} {fair:>20}");
        }
    }

    pub(crate) fn json(&self) -> Value {
        let figures = |name: &String| {
            let metrics = Metric::ALL.iter().filter_map(|&metric| {
                let mut all = self.all(name, metric)?.to_vec();
                let rounds = all.clone();
                all.sort_by(f64::total_cmp);
                let placed = self.by_placement(name, metric).unwrap_or_default();
                let value = json!({
                    "median": median(all.clone()), "min": all.first(), "max": all.last(),
                    "median_near": placed[0], "median_far": placed[1],
                    "ratio_to_cmpxchg": self.ratio(name, CMPXCHG, metric),
                    "ratio_to_dpdk_cached": self.ratio(name, DPDK, metric),
                    "rounds": rounds,
                });
                Some((metric.key().to_owned(), value))
            });
            (name.clone(), Value::Object(metrics.collect()))
        };
        json!({
            "frames": self.frames, "frame_bytes": self.bytes, "rounds": self.rounds, "only": self.only,
            "cache_line_one_way_ns": self.one_way_ns,
            "subjects": Value::Object(self.names.iter().map(figures).collect()),
        })
    }
}

pub(crate) const CMPXCHG: &str = "floor: one lock cmpxchg";
pub(crate) const DPDK: &str = "DPDK mempool, cache 4";

fn is_far(one_way_ns: f64) -> bool {
    one_way_ns > 100.0
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Three significant digits or so.
fn short(value: f64) -> String {
    match value {
        v if v >= 100.0 => format!("{v:.0}"),
        v if v >= 10.0 => format!("{v:.1}"),
        v => format!("{v:.2}"),
    }
}
