//! The table as a picture: one panel a figure, one bar a subject, on a logarithmic scale, the value beside the bar.

use crate::report::{Metric, Report};
use std::fmt::Write;

const ROW: f64 = 20.0;
const NAMES: f64 = 330.0;
const BARS: f64 = 420.0;

/// An SVG document of its own, readable on white and on dark.
pub(crate) fn svg(report: &Report) -> String {
    let panels = [
        (Metric::PairNs, "one thread: acquire and release, ns (shorter is better)"),
        (Metric::TwoThreads, "two threads on one pool, million pairs a second (longer is better)"),
        (Metric::HandOff, "hand-off from thread to thread, million frames a second (longer is better)"),
        (Metric::EmptyNs, "empty pool, frame given back to frame acquired, ns (shorter is better)"),
        (Metric::WakeNs, "a parked waiter, frame given back to frame acquired, ns (shorter is better)"),
        (Metric::SpinWakeNs, "a waiter whose frame comes within 2 µs, ns (shorter is better)"),
    ];
    let mut body = String::new();
    let mut y = 10.0;
    for (metric, title) in panels {
        y = panel(&mut body, report, metric, title, y);
    }
    let width = NAMES + BARS + 90.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{y}\" font-family=\"sans-serif\" \
         font-size=\"13\"><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>{body}</svg>\n"
    )
}

/// Draws one panel from `y` on and returns where the next begins.
fn panel(body: &mut String, report: &Report, metric: Metric, title: &str, mut y: f64) -> f64 {
    let value = |name: &String| Some((name.clone(), report.median(name, metric).filter(|v| *v > 0.0)?));
    let mut rows: Vec<(String, f64)> = report.names().iter().filter_map(value).collect();
    rows.sort_by(|a, b| a.1.total_cmp(&b.1));
    if metric == Metric::TwoThreads || metric == Metric::HandOff {
        rows.reverse();
    }
    let most = rows.iter().map(|row| row.1).fold(1e-9, f64::max);
    let least = rows.iter().map(|row| row.1).fold(most, f64::min) / 2.0;
    y += 24.0;
    let _ = write!(body, "<text x=\"10\" y=\"{y}\" font-weight=\"bold\">{title}</text>");
    y += 10.0;
    for (name, value) in rows {
        let long = BARS * (value / least).ln() / (most / least).ln().max(1e-9);
        let colour = match &name {
            n if n.starts_with("frame-pool") => "#d95f02",
            n if n.starts_with("floor") => "#999999",
            _ => "#4c78a8",
        };
        let (text, bar) = (y + 14.0, y + 3.0);
        let _ = write!(
            body,
            "<text x=\"{}\" y=\"{text}\" text-anchor=\"end\">{name}</text>\
             <rect x=\"{NAMES}\" y=\"{bar}\" width=\"{long:.1}\" height=\"14\" fill=\"{colour}\"/>\
             <text x=\"{:.1}\" y=\"{text}\">{value:.3}</text>",
            NAMES - 8.0,
            NAMES + long + 6.0,
        );
        y += ROW;
    }
    y + 12.0
}
