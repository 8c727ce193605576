//! The subcommands, one file each: `Args` for clap, `run` for the work.

use crate::cli::{Command, Global};
use crate::exit::Exit;
use anyhow::Result;

pub(crate) mod completions;
pub(crate) mod device;
pub(crate) mod diff;
pub(crate) mod doctor;
pub(crate) mod dshow;
pub(crate) mod events;
pub(crate) mod explain;
pub(crate) mod framing;
pub(crate) mod get;
pub(crate) mod graph;
pub(crate) mod lint;
pub(crate) mod list;
pub(crate) mod machine;
pub(crate) mod methods;
pub(crate) mod selftest;
pub(crate) mod set;
pub(crate) mod show;
pub(crate) mod stream;
pub(crate) mod top;
pub(crate) mod trace;
pub(crate) mod verify;
pub(crate) mod watch;

pub(crate) fn run(command: Command, global: &Global) -> Result<Exit> {
    match command {
        Command::List(args) => list::run(args, global),
        Command::Show(args) => show::run(args, global),
        Command::Framing(args) => framing::run(args, global),
        Command::Explain(args) => explain::run(args, global),
        Command::Get(args) => get::run(args, global),
        Command::Selftest(args) => selftest::run(args, global),
        Command::Set(args) => set::run(args, global),
        Command::Watch(args) => watch::run(args, global),
        Command::Events(args) => events::run(args, global),
        Command::Methods(args) => methods::run(args, global),
        Command::Stream(args) => stream::run(args, global),
        Command::Graph(args) => graph::run(args, global),
        Command::Top(args) => top::run(args, global),
        Command::Trace(args) => trace::run(args, global),
        Command::Device(args) => device::run(args, global),
        Command::Dshow(args) => dshow::run(args, global),
        Command::Diff(args) => diff::run(args, global),
        Command::Lint(args) => lint::run(args, global),
        Command::Doctor(args) => doctor::run(args, global),
        Command::Machine(args) => machine::run(args, global),
        Command::Verify(args) => verify::run(args, global),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => completions::man(args),
    }
}
