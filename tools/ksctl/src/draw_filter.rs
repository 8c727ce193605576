//! A filter as a picture, SVG or DOT: its pins at the sides, its nodes within, and how data flows between them.

use crate::draw::escape;
use crate::topology::{End, Topology};
use std::fmt::Write;

/// What is drawn.
pub(crate) struct Drawing<'a> {
    pub filter: &'a str,
    /// Number, name, and whether data flows into it.
    pub pins: Vec<(u32, &'a str, bool)>,
    pub topology: &'a Topology,
}

const WIDTH: usize = 620;
const PIN_WIDTH: usize = 130;
const NODE_WIDTH: usize = 200;
const ROW: usize = 40;
const TOP: usize = 50;

impl Drawing<'_> {
    fn side(&self, input: bool) -> impl Iterator<Item = &(u32, &str, bool)> {
        self.pins.iter().filter(move |(.., is_input)| *is_input == input)
    }

    pub(crate) fn svg(&self) -> String {
        let rows = [self.side(true).count(), self.side(false).count(), self.topology.nodes.len()];
        let height = TOP + ROW * rows.into_iter().max().unwrap_or_default().max(1) + 20;
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" font-family=\"sans-serif\" font-size=\"12\">\n  \
             <rect x=\"80\" y=\"10\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"#f4f4f4\" stroke=\"#444\"/>\n  \
             <text x=\"{}\" y=\"30\" text-anchor=\"middle\" font-size=\"14\">{}</text>\n",
            WIDTH + 20,
            height + 10,
            WIDTH - 140,
            height - 10,
            WIDTH / 2 + 10,
            escape(self.filter)
        );
        for connection in &self.topology.connections {
            let from = self.place(&connection.from, 1);
            let to = self.place(&connection.to, 0);
            if let (Some((x1, y1)), Some((x2, y2))) = (from, to) {
                let _ = writeln!(
                    out,
                    "  <line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"#1f77b4\" stroke-width=\"2\"/>"
                );
            }
        }
        for input in [true, false] {
            for (at, (_, name, _)) in self.side(input).enumerate() {
                let x = if input { 10 } else { WIDTH - PIN_WIDTH + 10 };
                boxed(&mut out, (x, TOP + at * ROW), PIN_WIDTH, "#dde8f5", name);
            }
        }
        for node in &self.topology.nodes {
            let at = (WIDTH / 2 - NODE_WIDTH / 2 + 10, TOP + node.id as usize * ROW);
            boxed(&mut out, at, NODE_WIDTH, "#fff3d6", node.name.as_deref().unwrap_or(&node.kind));
        }
        out + "</svg>\n"
    }

    /// Where a connection ends: at the right edge of what it leaves (1), at the left edge of what it enters (0).
    fn place(&self, end: &End, right: usize) -> Option<(usize, usize)> {
        let middle = |row: usize| TOP + row * ROW + 14;
        if let Some(node) = end.node {
            let left = WIDTH / 2 - NODE_WIDTH / 2 + 10;
            return Some((left + right * NODE_WIDTH, middle(node as usize)));
        }
        let (.., input) = self.pins.iter().find(|(id, ..)| *id == end.pin)?;
        let row = self.side(*input).position(|(id, ..)| *id == end.pin)?;
        let x = if *input { 10 + PIN_WIDTH } else { WIDTH - PIN_WIDTH + 10 };
        Some((x, middle(row)))
    }

    /// For Graphviz.
    pub(crate) fn dot(&self) -> String {
        let filter = self.filter;
        let mut out = format!("digraph {filter:?} {{\n  rankdir=LR;\n  label={filter:?};\n");
        for (id, name, _) in &self.pins {
            let _ = writeln!(out, "  pin{id} [shape=ellipse, label={name:?}];");
        }
        for node in &self.topology.nodes {
            let name = node.name.as_deref().unwrap_or(&node.kind);
            let _ = writeln!(out, "  node{} [shape=box, label={name:?}];", node.id);
        }
        if self.topology.nodes.is_empty() {
            let _ = writeln!(out, "  node0 [shape=box, label={filter:?}];");
        }
        let name = |end: &End| match end.node {
            Some(node) => format!("node{node}"),
            None => format!("pin{}", end.pin),
        };
        for connection in &self.topology.connections {
            let _ = writeln!(out, "  {} -> {};", name(&connection.from), name(&connection.to));
        }
        out + "}\n"
    }
}

fn boxed(out: &mut String, (x, y): (usize, usize), width: usize, colour: &str, text: &str) {
    let _ = writeln!(
        out,
        "  <rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"28\" rx=\"4\" fill=\"{colour}\" stroke=\"#444\"/>\n  \
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
        x + width / 2,
        y + 18,
        escape(text)
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::topology::{Connection, Node};

    fn drawn(of: impl Fn(&Drawing<'_>) -> String) -> String {
        let end = |node, pin| End { node, pin };
        let topology = Topology {
            categories: Vec::new(),
            nodes: vec![Node { id: 0, kind: "KSNODETYPE_<DEV>".into(), name: None }],
            connections: vec![
                Connection { from: end(None, 0), to: end(Some(0), 0) },
                Connection { from: end(Some(0), 1), to: end(None, 1) },
            ],
        };
        of(&Drawing { filter: "F", pins: vec![(0, "In", true), (1, "Out", false)], topology: &topology })
    }

    #[test]
    fn every_pin_node_and_connection_is_in_the_picture() {
        let svg = drawn(|it| it.svg());
        assert_eq!((svg.matches("<line").count(), svg.matches("rx=\"4\"").count()), (2, 3));
        assert!(svg.contains("KSNODETYPE_&lt;DEV&gt;"), "{svg}");
        // Data comes from the right edge of the input to the left edge of the node, and on to the output's left edge.
        assert!(svg.contains("x1=\"140\" y1=\"64\" x2=\"220\" y2=\"64\""), "{svg}");
        assert!(svg.contains("x1=\"420\" y1=\"64\" x2=\"500\" y2=\"64\""), "{svg}");
    }

    #[test]
    fn graphviz_gets_the_same_edges() {
        let dot = drawn(|it| it.dot());
        assert!(dot.contains("pin0 -> node0;") && dot.contains("node0 -> pin1;"), "{dot}");
    }
}
