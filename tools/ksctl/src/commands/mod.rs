//! The subcommands, one file each: `Args` for clap, `run` for the work.

use crate::cli::{Command, Global};
use crate::exit::Exit;
use anyhow::Result;

pub(crate) mod explain;
pub(crate) mod framing;
pub(crate) mod list;
pub(crate) mod show;

pub(crate) fn run(command: Command, global: &Global) -> Result<Exit> {
    match command {
        Command::List(args) => list::run(args, global),
        Command::Show(args) => show::run(args, global),
        Command::Framing(args) => framing::run(args, global),
        Command::Explain(args) => explain::run(args, global),
    }
}
