//! What a campaign found: as text, JSON, JUnit XML, and HTML with the failing transcripts. Reports of shards can be joined.

use super::{Case, Failure, Fault, Outcome, SCENARIOS, scenario};
use crate::draw::escape;
use serde::{Deserialize, Serialize};
use std::fmt::Write;
use std::io;

/// The report of a campaign, or of several together.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Report {
    pub driver: String,
    pub first_seed: u64,
    pub seeds: u64,
    pub shards: Vec<String>,
    /// Wall-clock seconds, of the longest of the shards.
    pub seconds: f64,
    pub scenarios: Vec<Row>,
    pub failures: Vec<Failed>,
}

/// A scenario over all its cases.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Row {
    pub scenario: String,
    pub cases: u64,
    pub failed: u64,
    pub requests: u64,
    pub hostile_requests: u64,
    pub frames: u64,
    pub faults_injected: u64,
    /// Of all workers together.
    pub microseconds: u64,
}

/// One way to fail, with the first case that did.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Failed {
    pub scenario: String,
    pub seed: u64,
    pub faults: Fault,
    /// How many cases failed like this.
    pub times: u64,
    pub failure: Failure,
    /// The same run again.
    pub command: String,
    pub transcript: Vec<String>,
}

/// Lines of a transcript that are kept: the last ones lead to the failure.
const KEPT: usize = 400;

impl Report {
    pub(crate) fn add(&mut self, case: &Case, outcome: Outcome) {
        let row = self.row(&case.scenario);
        row.cases += 1;
        row.failed += u64::from(outcome.failure.is_some());
        row.requests += outcome.requests;
        row.hostile_requests += outcome.hostile_requests;
        row.frames += outcome.frames;
        row.faults_injected += outcome.faults_injected as u64;
        row.microseconds += outcome.microseconds;
        let Some(failure) = outcome.failure else { return };
        let (first, command) = (outcome.transcript.len().saturating_sub(KEPT), case.command(&self.driver));
        self.keep(Failed {
            scenario: case.scenario.clone(),
            seed: case.seed,
            faults: case.faults,
            times: 1,
            failure,
            command,
            transcript: outcome.transcript[first..].to_vec(),
        });
    }

    /// The scenario's row, in its place: which case ends first is nobody's order.
    fn row(&mut self, scenario: &str) -> &mut Row {
        let place = |name: &str| SCENARIOS.iter().position(|known| known.name == name).unwrap_or(usize::MAX);
        let at = self.scenarios.iter().position(|row| row.scenario == scenario).unwrap_or_else(|| {
            let at = self.scenarios.partition_point(|row| place(&row.scenario) <= place(scenario));
            self.scenarios.insert(at, Row { scenario: scenario.to_owned(), ..Row::default() });
            at
        });
        &mut self.scenarios[at]
    }

    /// The same failure of the same scenario is told once. Which case was first does not depend on who finished first.
    fn keep(&mut self, new: Failed) {
        match self.failures.iter_mut().find(|known| known.is_like(&new.scenario, &new.failure)) {
            None => self.failures.push(new),
            Some(known) => {
                known.times += new.times;
                if new.seed < known.seed && !new.transcript.is_empty() {
                    *known = Failed { times: known.times, ..new };
                }
            }
        }
    }

    pub(crate) fn knows(&self, scenario: &str, failure: &Failure) -> bool {
        self.failures.iter().any(|known| known.is_like(scenario, failure))
    }

    /// Several shards' reports as one.
    pub(crate) fn merge(reports: Vec<Self>) -> Self {
        let mut all = Self::default();
        for report in reports {
            if all.driver.is_empty() {
                (all.driver, all.first_seed, all.seeds) =
                    (report.driver.clone(), report.first_seed, report.seeds);
            }
            all.shards.extend(report.shards);
            all.seconds = all.seconds.max(report.seconds);
            for row in report.scenarios {
                let into = all.row(&row.scenario);
                into.cases += row.cases;
                into.failed += row.failed;
                into.requests += row.requests;
                into.hostile_requests += row.hostile_requests;
                into.frames += row.frames;
                into.faults_injected += row.faults_injected;
                into.microseconds += row.microseconds;
            }
            report.failures.into_iter().for_each(|failed| all.keep(failed));
        }
        all
    }

    pub(crate) fn cases(&self) -> u64 {
        self.scenarios.iter().map(|row| row.cases).sum()
    }

    pub(crate) fn failed(&self) -> u64 {
        self.scenarios.iter().map(|row| row.failed).sum()
    }

    /// Hostile requests in a minute of one worker's time, machine starts included.
    fn hostile_per_minute(&self) -> Option<f64> {
        let rows = || self.scenarios.iter().filter(|row| row.scenario == "hostile");
        let (requests, time) = (
            rows().map(|row| row.hostile_requests).sum::<u64>(),
            rows().map(|row| row.microseconds).sum::<u64>(),
        );
        (time > 0).then(|| requests as f64 / (time as f64 / 6e7))
    }

    pub(crate) fn text(&self, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(
            out,
            "{}: seeds {} to {}",
            self.driver,
            self.first_seed,
            (self.first_seed + self.seeds).saturating_sub(1)
        )?;
        let rows = self.scenarios.iter().map(|row| {
            let says = scenario(&row.scenario).map_or("", |scenario| scenario.says);
            [
                if row.failed == 0 { "ok".to_owned() } else { format!("{} FAILED", row.failed) },
                row.scenario.clone(),
                row.cases.to_string(),
                (row.requests + row.hostile_requests).to_string(),
                row.frames.to_string(),
                row.faults_injected.to_string(),
                says.to_owned(),
            ]
        });
        let head = ["", "SCENARIO", "CASES", "REQUESTS", "FRAMES", "FAULTS", "THE DRIVER"];
        writeln!(out, "{}", crate::output::table(head, rows))?;
        for failed in &self.failures {
            writeln!(out, "\n{} ({} cases): {}", failed.scenario, failed.times, failed.failure.headline())?;
            failed.failure.details.lines().skip(1).try_for_each(|line| writeln!(out, "  {line}"))?;
            writeln!(out, "  again: {}", failed.command)?;
        }
        writeln!(out, "\n{} cases, {} failed, in {:.1} s", self.cases(), self.failed(), self.seconds)?;
        match self.hostile_per_minute() {
            Some(rate) => writeln!(out, "{rate:.0} hostile requests a minute of one worker's time"),
            None => Ok(()),
        }
    }

    /// One test case a scenario and a failure, as CI systems read it.
    pub(crate) fn junit(&self) -> String {
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite name=\"ksctl verify {}\" tests=\"{}\" failures=\"{}\" time=\"{:.3}\">\n",
            escape(&self.driver),
            self.scenarios.len(),
            self.scenarios.iter().filter(|row| row.failed > 0).count(),
            self.seconds
        );
        for row in &self.scenarios {
            let time = row.microseconds as f64 / 1e6;
            let _ = writeln!(
                out,
                "<testcase classname=\"ksctl.verify\" name=\"{}\" time=\"{time:.3}\">",
                escape(&row.scenario)
            );
            for failed in self.failures.iter().filter(|failed| failed.scenario == row.scenario) {
                let _ = writeln!(
                    out,
                    "<failure type=\"{}\" message=\"{}\">{}\n{}</failure>",
                    escape(&failed.failure.kind),
                    escape(&failed.failure.headline()),
                    escape(&failed.failure.details),
                    escape(&failed.command)
                );
            }
            out += "</testcase>\n";
        }
        out + "</testsuite>\n</testsuites>\n"
    }

    /// A page of its own, with the transcripts.
    pub(crate) fn html(&self) -> String {
        let mut out = format!(
            "<!doctype html>\n<meta charset=\"utf-8\">\n<title>ksctl verify {0}</title>\n\
             <style>body{{font-family:sans-serif;max-width:70em;margin:2em auto}}td,th{{padding:.2em .8em;text-align:left}}\
             pre{{background:#f4f4f4;padding:1em;overflow:auto}}.bad{{color:#b00}}.ok{{color:#070}}</style>\n\
             <h1>{0}</h1>\n<p>{1} cases, <b class=\"{2}\">{3} failed</b>, {4} seeds from {5}, {6:.1} s</p>\n\
             <table>\n<tr><th>scenario<th>cases<th>failed<th>requests<th>frames<th>faults\n",
            escape(&self.driver),
            self.cases(),
            if self.failed() == 0 { "ok" } else { "bad" },
            self.failed(),
            self.seeds,
            self.first_seed,
            self.seconds
        );
        for row in &self.scenarios {
            let requests = row.requests + row.hostile_requests;
            let _ = writeln!(
                out,
                "<tr><td>{}<td>{}<td>{}<td>{requests}<td>{}<td>{}",
                escape(&row.scenario),
                row.cases,
                row.failed,
                row.frames,
                row.faults_injected
            );
        }
        out += "</table>\n";
        for failed in &self.failures {
            let _ = write!(
                out,
                "<h2 class=\"bad\">{}: {}</h2>\n<p>{} cases; the same run again: <code>{}</code></p>\n<pre>{}</pre>\n",
                escape(&failed.scenario),
                escape(&failed.failure.headline()),
                failed.times,
                escape(&failed.command),
                escape(&failed.failure.details)
            );
            if !failed.transcript.is_empty() {
                let lines = escape(&failed.transcript.join("\n"));
                let _ = writeln!(
                    out,
                    "<details><summary>the last {} lines of its transcript</summary><pre>{lines}</pre></details>",
                    failed.transcript.len()
                );
            }
        }
        out
    }
}

impl Failed {
    /// Two failures are alike when they differ in numbers only: a seed, an address, a count.
    fn is_like(&self, scenario: &str, failure: &Failure) -> bool {
        let plain = |text: &str| text.chars().filter(|letter| !letter.is_ascii_digit()).collect::<String>();
        self.scenario == scenario
            && (&self.failure.kind, &self.failure.rule) == (&failure.kind, &failure.rule)
            && plain(&self.failure.what) == plain(&failure.what)
    }
}

impl Failure {
    fn headline(&self) -> String {
        match &self.rule {
            Some(rule) => format!("rule {rule}: {}", self.what),
            None => format!("{}: {}", self.kind.replace('_', " "), self.what),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failing(scenario: &str, seed: u64, what: &str) -> (Case, Outcome) {
        let case = Case { scenario: scenario.into(), seed, faults: Fault::None, transcript: false };
        let failure = Some(Failure::new("bug_check", what));
        (
            case,
            Outcome { failure, microseconds: 1000, transcript: vec!["a <b>".into()], ..Outcome::default() },
        )
    }

    fn report(cases: &[(&str, u64, &str)]) -> Report {
        let mut report = Report { driver: "my.sys".into(), seeds: 10, ..Report::default() };
        cases
            .iter()
            .map(|(scenario, seed, what)| failing(scenario, *seed, what))
            .for_each(|(case, outcome)| report.add(&case, outcome));
        report
    }

    #[test]
    fn the_same_failure_of_many_seeds_is_told_once_with_the_smallest_seed() {
        let report = report(&[
            ("stream", 7, "it read 12 bytes"),
            ("stream", 3, "it read 16 bytes"),
            ("states", 1, "other"),
        ]);
        assert_eq!(report.failures.len(), 2);
        assert_eq!((report.failures[0].seed, report.failures[0].times), (3, 2));
        assert_eq!(report.failed(), 3);
    }

    #[test]
    fn joined_shards_have_the_sum_of_their_cases() {
        let all = Report::merge(vec![
            report(&[("stream", 7, "x")]),
            report(&[("stream", 2, "x"), ("load", 0, "y")]),
        ]);
        assert_eq!((all.cases(), all.failed(), all.failures.len()), (3, 3, 2));
        assert_eq!(all.failures[0].times, 2);
    }

    #[test]
    fn a_report_in_xml_and_html_is_not_broken_by_what_a_driver_says() {
        let report = report(&[("stream", 7, "<&\">")]);
        assert!(report.junit().contains("message=\"bug check: &lt;&amp;&quot;&gt;\""), "{}", report.junit());
        assert!(report.html().contains("a &lt;b&gt;"));
    }
}
