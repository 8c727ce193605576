//! `ksctl completions SHELL`, `ksctl man [FOLDER]`: what a package installs beside the program.

use crate::cli::Cli;
use crate::exit::Exit;
use anyhow::{Context, Result};
use clap::CommandFactory;
use clap_complete::Shell;
use std::io::Write;
use std::path::PathBuf;

/// Prints the completions of a shell.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl completions bash > /etc/bash_completion.d/ksctl\n  ksctl completions zsh"
)]
pub(crate) struct Args {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(args: Args) -> Result<Exit> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "ksctl", &mut text);
    std::io::stdout().write_all(&text)?;
    Ok(Exit::Done)
}

/// Writes the manual pages: one for ksctl, one for each command.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  ksctl man man1")]
pub(crate) struct ManArgs {
    /// The folder to write ksctl.1, ksctl-list.1, … into
    folder: PathBuf,
}

pub(crate) fn man(args: ManArgs) -> Result<Exit> {
    let failed = || format!("cannot write the pages into {}", args.folder.display());
    std::fs::create_dir_all(&args.folder).with_context(failed)?;
    clap_mangen::generate_to(Cli::command(), &args.folder).with_context(failed)?;
    Ok(Exit::Done)
}
