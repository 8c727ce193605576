//! `inf-lint [--mode k|u|w|h] FILE…`, `inf-lint --explain CODE`: the linter by itself, for whoever has no ksframe.

use inf_lint::{Level, Mode, Options, Platform, explain, lint, page};
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: inf-lint [--mode k|u|w|h] [--platform FOLDER] FILE...    lint these INF or INX files\n\
                     \x20                                    FOLDER holds the INFs of the target system (%windir%\\INF)\n\
                     \x20      inf-lint --explain CODE             say what a rule means, e.g. --explain 1324";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["--explain", code] => explained(code),
        _ => options_of(&words).and_then(|(options, files)| linted(&options, files)),
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

/// The options, in any order, and then the files.
fn options_of<'w>(mut words: &'w [&'w str]) -> Result<(Options, &'w [&'w str]), String> {
    let mut options = Options::default();
    loop {
        match words {
            ["--mode", mode, rest @ ..] => (options.mode, words) = (mode_of(mode)?, rest),
            ["--platform", folder, rest @ ..] => {
                options.platform = Some(Platform::read(Path::new(folder))?);
                words = rest;
            }
            [first, ..] if !first.starts_with('-') => return Ok((options, words)),
            _ => return Err(USAGE.to_owned()),
        }
    }
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
fn linted(options: &Options, files: &[&str]) -> Result<ExitCode, String> {
    let mut errors = false;
    for file in files {
        let bytes = std::fs::read(file).map_err(|error| format!("cannot read {file}: {error}"))?;
        for finding in lint(file, &bytes, options) {
            println!("{file}:{finding}");
            errors |= finding.level == Level::Error;
        }
    }
    Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
