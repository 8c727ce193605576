//! `ksctl dshow list|connect`: DirectShow's filters, and what two of them say to each other about an allocator.
//!
//! Windows, and Wine, whose DirectShow other people wrote. The work is `dshow::com::graphs`; below its proxies lie the same
//! filters of KS that every other command has: the installed devices, or a driver on the hosted machine.

use crate::cli::Global;
use crate::exit::Exit;
use anyhow::Result;
use std::path::PathBuf;

/// Lists DirectShow filters, connects two, and tells the negotiation (Windows and Wine).
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl dshow list --driver ksframe.sys\n  ksctl dshow connect \"ksframe Source/Capture\" \"Verifying Renderer\" --driver ksframe.sys\n  ksctl dshow connect \"ksframe Source\" \"ksframe Sink\" --seconds 0 --driver ksframe.sys --json\n\nExit code 1: the connection was refused, or a frame was lost or damaged. 4: no filter has the name."
)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// List filters: those of KS by the proxy, those of ksframe.ax, and those that are registered
    #[command(after_help = "Examples:\n  ksctl dshow list --driver ksframe.sys")]
    List,
    /// Connect two filters in a graph, run it, and print what was said and why
    #[command(
        after_help = "Examples:\n  ksctl dshow connect \"ksframe Source/Capture\" \"Verifying Renderer\" --driver ksframe.sys"
    )]
    Connect(Ends),
}

#[derive(clap::Args)]
struct Ends {
    /// FILTER or FILTER/PIN that data flows out of: a name or a part of it
    from: String,
    /// FILTER or FILTER/PIN that data flows into
    to: String,
    /// Seconds to run; 0 connects and negotiates only
    #[arg(long, default_value_t = 1.0, value_parser = seconds)]
    seconds: f64,
    /// Write what was asked and answered, as JSON for ksctl diff
    #[arg(long, value_name = "FILE")]
    transcript: Option<PathBuf>,
}

fn seconds(text: &str) -> Result<f64, String> {
    let wrong = || format!("{text:?} is no time: write seconds, from 0 to 86400");
    text.parse().ok().filter(|seconds| (0.0..=86_400.0).contains(seconds)).ok_or_else(wrong)
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    here::run(args.what, global)
}

#[cfg(not(windows))]
mod here {
    use super::{Ends, What};
    use crate::cli::Global;
    use crate::exit::Exit;
    use anyhow::{Result, bail};

    pub(super) fn run(what: What, _: &Global) -> Result<Exit> {
        let instead = match what {
            What::List => "ksctl list".to_owned(),
            What::Connect(Ends { from, to, seconds, transcript }) => {
                let file =
                    transcript.map_or_else(String::new, |file| format!(" --transcript {}", file.display()));
                format!("ksctl graph \"{from} -> {to}\" --seconds {seconds}{file}")
            }
        };
        bail!(
            "DirectShow is a part of Windows and of Wine: run ksctl.exe there (cargo xtask dshow builds it for Wine); without it \
             the kernel's side of the same is {instead}"
        )
    }
}

#[cfg(windows)]
mod here {
    use super::{Ends, What};
    use crate::cli::Global;
    use crate::commands::graph;
    use crate::exit::{Exit, NotThere};
    use crate::{output, session};
    use anyhow::{Context, Result};
    use dshow::com::graphs::{self, Ask, Connected, Found, ListedPin, Origin, Refused};
    use dshow::ks::Session;
    use serde_json::{Value, json};
    use std::io::{self, Write};
    use std::sync::Arc;
    use std::time::Duration;

    pub(super) fn run(what: What, global: &Global) -> Result<Exit> {
        let session = open(global)?;
        let exit = match what {
            What::List => list(&session, global),
            What::Connect(ends) => connect(&session, &ends, global),
        }?;
        session.close().map_err(ks_client::Failure::Stopped)?;
        Ok(exit)
    }

    /// The KS side lives on a thread of its own, and is opened there.
    fn open(global: &Global) -> Result<Arc<Session>> {
        let opening = session::opening(global)?;
        let open = move || {
            let session = opening().map_err(|error| format!("{error:#}"))?;
            let transport = session.transport().clone();
            let end = Box::new(move || session.close().map_err(|error| format!("{error:#}")));
            Ok(dshow::transport::Opened { transport, end })
        };
        Session::open(open).map_err(anyhow::Error::msg)
    }

    fn list(session: &Arc<Session>, global: &Global) -> Result<Exit> {
        let found = graphs::list(session);
        output::answer(global.json, &found, print_list)?;
        Ok(Exit::Done)
    }

    fn print_list(found: &Found, out: &mut dyn Write) -> io::Result<()> {
        let origin = |origin| match origin {
            Origin::KernelStreaming => "KS",
            Origin::Ksframe => "ksframe.ax",
            Origin::Registered => "registered",
        };
        let pin = |pin: &ListedPin| format!("{} ({})", pin.name, pin.direction);
        let pins = |pins: &[ListedPin]| pins.iter().map(pin).collect::<Vec<_>>().join(", ");
        let rows =
            found.filters.iter().map(|it| [it.name.clone(), origin(it.origin).to_owned(), pins(&it.pins)]);
        writeln!(out, "{}", output::table(["FILTER", "FROM", "PINS"], rows))?;
        match &found.without_ks {
            Some(why) => writeln!(out, "Not all filters of KS are listed: {why}"),
            None => Ok(()),
        }
    }

    fn connect(session: &Arc<Session>, ends: &Ends, global: &Global) -> Result<Exit> {
        let run_for = Duration::from_secs_f64(ends.seconds);
        let ask = Ask { from: ends.from.clone(), to: ends.to.clone(), run_for };
        let answer = match graphs::connect(session, &ask) {
            Ok(connected) => told(&connected)?,
            Err(refused) if refused.why.starts_with("no filter is called") => {
                return Err(NotThere(refused.why).into());
            }
            Err(refused) => refusal(&ask, refused),
        };
        if let Some(file) = &ends.transcript {
            graph::write(file, &format!("{:#}\n", answer["transcript"]))?;
        }
        output::answer(global.json, &answer, print)?;
        let verdict = &answer["verdict"];
        let lost =
            ["missing", "repeated", "damaged"].iter().filter_map(|name| verdict[name].as_u64()).sum::<u64>();
        // A renderer that judges and saw nothing has not seen that it works.
        let nothing = ends.seconds > 0.0 && verdict["frames"] == 0;
        let good = answer["refused"].is_null() && lost == 0 && !nothing;
        Ok(if good { Exit::Done } else { Exit::Found })
    }

    fn told(connected: &Connected) -> Result<Value> {
        let mut answer = serde_json::to_value(connected).context("the connection is no JSON")?;
        answer["refused"] = Value::Null;
        Ok(answer)
    }

    /// The same fields, where there is no connection.
    fn refusal(ask: &Ask, refused: Refused) -> Value {
        json!({
            "from": ask.from, "to": ask.to, "media_type": null, "transport": null,
            "transcript": refused.transcript.to_json(), "explanation": refused.explanation, "verdict": null,
            "refused": refused.why,
        })
    }

    fn print(answer: &Value, out: &mut dyn Write) -> io::Result<()> {
        let text = |key: &str| answer[key].as_str().unwrap_or_default();
        match answer["refused"].as_str() {
            Some(why) => writeln!(out, "refused: {why}")?,
            None => {
                writeln!(out, "{} -> {}", text("from"), text("to"))?;
                writeln!(out, "  type        {}\n  transport   {}", text("media_type"), text("transport"))?;
            }
        }
        let said = ks_client::Transcript::from_json(&answer["transcript"]).unwrap_or_default();
        for (number, entry) in said.entries().iter().enumerate() {
            writeln!(out, "  {:>2}  {}", number + 1, entry_text(entry))?;
        }
        for line in answer["explanation"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            writeln!(out, "{line}")?;
        }
        if let Value::Object(verdict) = &answer["verdict"] {
            let told: Vec<_> = verdict.iter().map(|(name, value)| format!("{name} {value}")).collect();
            writeln!(out, "frames judged: {}", told.join(", "))?;
        }
        Ok(())
    }

    /// One thing that was said: what, to whom, and the rest as it is; a decision is told by the explanation instead.
    fn entry_text(entry: &Value) -> String {
        let text = |key: &str| entry[key].as_str().unwrap_or_default();
        let rest = entry.as_object().into_iter().flatten();
        let rest = rest.filter(|(key, _)| !["operation", "object", "decision"].contains(&key.as_str()));
        let rest: Vec<_> = rest.map(|(key, value)| format!("{key} {value}")).collect();
        format!("{}: {}  {}", text("operation"), text("object"), rest.join(", "))
    }
}
