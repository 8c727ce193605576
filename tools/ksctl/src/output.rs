//! What a command prints: JSON for programs, text for people. One answer, two faces.

use anyhow::Context;
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;
use std::io::{self, Write};

/// Prints an answer: as JSON, or as whatever `text` makes of it.
pub(crate) fn answer<T: Serialize>(
    json: bool,
    answer: &T,
    text: impl FnOnce(&T, &mut dyn Write) -> io::Result<()>,
) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    let write = || -> io::Result<()> {
        if json {
            serde_json::to_writer_pretty(&mut out, answer).map_err(io::Error::from)?;
            writeln!(out)?;
        } else {
            text(answer, &mut out)?;
        }
        out.flush()
    };
    write().context("cannot write to standard output: make room where it leads, or send it elsewhere")
}

/// A table without lines, as wide as its content.
pub(crate) fn table<const N: usize>(head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(head);
    rows.into_iter().for_each(|row| {
        table.add_row(row);
    });
    let lines: Vec<_> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}
