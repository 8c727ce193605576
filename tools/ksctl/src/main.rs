//! `ksctl`: KsStudio for people who script.
//!
//! On Linux it drives a hosted machine that runs a `.sys` (`--driver`, by default ksframe.sys); on Windows the installed
//! devices. One subcommand is one file in `commands`; this file only parses, opens what they need, and turns the
//! result into an exit code.
//!
//! What the commands share: [`cli`] the options, [`session`] the machine or the devices, [`address`] and [`pins`] how a filter and a
//! pin are named, [`formats`], [`names`] and [`value`] how formats, properties and their values are, [`target`] what a
//! property is asked of, [`measure`] what a running graph is asked, [`picture`] frames as files, [`topology`] what is inside a filter, [`draw`] and [`draw_filter`] pictures of graphs and filters, [`output`] text or JSON, [`exit`] what the process answers.

mod address;
mod cli;
mod commands;
mod draw;
mod draw_filter;
mod exit;
mod facts;
mod formats;
mod image;
mod image_lint;
mod measure;
mod names;
mod output;
mod picture;
mod pins;
mod plan;
mod selftest;
mod session;
mod target;
mod topology;
mod value;
mod verify;

use clap::Parser;
use exit::Exit;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let (command, global) = (cli.command, cli.global);
    match commands::run(command, &global) {
        Ok(exit) => exit.into(),
        Err(error) => {
            exit::report(&error);
            Exit::of(&error).into()
        }
    }
}
