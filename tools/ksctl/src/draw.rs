//! Graphs as pictures: filters and the connections between them, as SVG.

use std::fmt::Write;

/// A connection of two pins, `FILTER/PIN` each.
pub(crate) struct Edge<'a> {
    pub from: &'a str,
    pub to: &'a str,
    pub label: &'a str,
    /// Connections of one allocator have one colour.
    pub allocator: &'a str,
}

const WIDTH: usize = 200;
const HEIGHT: usize = 70;
const GAP: usize = 240;
const COLOURS: [&str; 6] = ["#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#17becf"];

/// Filters from left to right in the order of the data, connections as arrows.
pub(crate) fn svg<'a>(edges: impl Iterator<Item = Edge<'a>>) -> String {
    let edges: Vec<_> = edges.collect();
    let (mut filters, mut allocators): (Vec<&str>, Vec<&str>) = Default::default();
    for edge in &edges {
        [filter(edge.from), filter(edge.to)].into_iter().for_each(|name| keep(&mut filters, name));
        keep(&mut allocators, edge.allocator);
    }
    let width = filters.len() * (WIDTH + GAP) - GAP + 40;
    let height = HEIGHT + 60 + 20 * allocators.len() + edges.len() * 24;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"13\">\n"
    );
    for (at, name) in filters.iter().enumerate() {
        let x = 20 + at * (WIDTH + GAP);
        let _ = writeln!(
            out,
            "  <rect x=\"{x}\" y=\"20\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"6\" fill=\"#f4f4f4\" stroke=\"#444\"/>\n  \
             <text x=\"{}\" y=\"60\" text-anchor=\"middle\">{}</text>",
            x + WIDTH / 2,
            escape(name)
        );
    }
    for (at, edge) in edges.iter().enumerate() {
        draw_edge(&mut out, edge, at, &filters, &allocators);
    }
    for (at, allocator) in allocators.iter().enumerate() {
        let y = HEIGHT + 50 + edges.len() * 24 + at * 20;
        let _ = writeln!(
            out,
            "  <rect x=\"20\" y=\"{}\" width=\"12\" height=\"12\" fill=\"{}\"/>\n  <text x=\"40\" y=\"{y}\">allocator: {}</text>",
            y - 11,
            colour(&allocators, allocator),
            escape(allocator)
        );
    }
    out + "</svg>\n"
}

fn draw_edge(out: &mut String, edge: &Edge<'_>, at: usize, filters: &[&str], allocators: &[&str]) {
    let place = |name: &str| filters.iter().position(|filter| *filter == name).unwrap_or_default();
    let (from, to) = (place(filter(edge.from)), place(filter(edge.to)));
    let y = 40 + at * 24;
    let (left, right) = (20 + from * (WIDTH + GAP) + WIDTH, 20 + to * (WIDTH + GAP));
    let colour = colour(allocators, edge.allocator);
    let _ = writeln!(
        out,
        "  <line x1=\"{left}\" y1=\"{y}\" x2=\"{right}\" y2=\"{y}\" stroke=\"{colour}\" stroke-width=\"3\"/>\n  \
         <path d=\"M {right} {y} l -10 -5 l 0 10 z\" fill=\"{colour}\"/>\n  \
         <text x=\"{}\" y=\"{}\" font-size=\"11\">{} → {}: {}</text>",
        left + 6,
        y - 6,
        escape(pin(edge.from)),
        escape(pin(edge.to)),
        escape(edge.label)
    );
}

fn keep<'a>(list: &mut Vec<&'a str>, name: &'a str) {
    if !list.contains(&name) {
        list.push(name);
    }
}

fn colour(allocators: &[&str], allocator: &str) -> &'static str {
    if allocator.starts_with("none") {
        return "#999999";
    }
    let at = allocators.iter().position(|known| *known == allocator).unwrap_or_default();
    COLOURS[at % COLOURS.len()]
}

fn filter(pin: &str) -> &str {
    pin.rsplit_once('/').map_or(pin, |(filter, _)| filter)
}

fn pin(pin: &str) -> &str {
    pin.rsplit_once('/').map_or(pin, |(_, pin)| pin)
}

/// For text and attributes of XML and HTML.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_of_one_allocator_have_one_colour_and_others_another() {
        let edge = |from, to, allocator| Edge { from, to, label: "NV12", allocator };
        let picture = svg(
            [edge("A/0", "B/0", "one"), edge("B/1", "C/0", "one"), edge("C/1", "D/0", "two")].into_iter()
        );
        assert_eq!(picture.matches("stroke=\"#1f77b4\"").count(), 2);
        assert_eq!(picture.matches("stroke=\"#d62728\"").count(), 1);
        assert_eq!(picture.matches("rx=\"6\"").count(), 4);
    }

    #[test]
    fn names_cannot_break_the_picture() {
        let edge = Edge { from: "<A>&/0", to: "B/0", label: "\"x\"", allocator: "one" };
        let picture = svg([edge].into_iter());
        assert!(picture.contains("&lt;A&gt;&amp;") && picture.contains("&quot;x&quot;"), "{picture}");
    }
}
