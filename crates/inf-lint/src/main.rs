//! `inf-lint [--mode k|u|w|h] FILE…`, `inf-lint --explain CODE`: the linter by itself, for whoever has no ksframe.

use inf_lint::{Level, Mode, Options, explain, lint, page};
use std::process::ExitCode;

const USAGE: &str = "usage: inf-lint [--mode k|u|w|h] FILE...    lint these INF or INX files\n\
                     \x20      inf-lint --explain CODE             say what a rule means, e.g. --explain 1324";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["--explain", code] => explained(code),
        ["--mode", mode, files @ ..] if !files.is_empty() => {
            mode_of(mode).and_then(|mode| linted(mode, files))
        }
        [first, ..] if !first.starts_with('-') => linted(Mode::default(), &words),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn explained(code: &str) -> Result<ExitCode, String> {
    let rule = explain(code)
        .ok_or_else(|| format!("there is no rule {code}; docs/lint/inf.md lists all of them"))?;
    println!("{}\n\n{}", page::heading(rule), page::text(rule));
    Ok(ExitCode::SUCCESS)
}

fn mode_of(letter: &str) -> Result<Mode, String> {
    Ok(match letter {
        "k" => Mode::Declarative,
        "u" => Mode::Universal,
        "w" => Mode::Windows,
        "h" => Mode::Hardware,
        other => return Err(format!("there is no mode {other}\n{USAGE}")),
    })
}

/// Fails when there is an error in any file; warnings alone do not.
fn linted(mode: Mode, files: &[&str]) -> Result<ExitCode, String> {
    let options = Options { mode, ..Options::default() };
    let mut errors = false;
    for file in files {
        let bytes = std::fs::read(file).map_err(|error| format!("cannot read {file}: {error}"))?;
        for finding in lint(file, &bytes, &options) {
            println!("{file}:{finding}");
            errors |= finding.level == Level::Error;
        }
    }
    Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
