//! `ksctl top`: a graph while it runs: frames, pools, states and refusals, drawn again ten times a second.
//!
//! Between two drawings the machine runs as long as this computer's clock says, so that what is seen is the driver's own
//! pace.

use crate::cli::Global;
use crate::exit::Exit;
use crate::measure::counters;
use crate::plan::{Made, Plan};
use crate::session::{self, Session};
use anyhow::{Result, bail};
use framing::decide::Options;
use ks_client::{Graph, State};
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind};
use ratatui::layout::{Constraint, Layout};
use ratatui::widgets::{Block, Gauge, Paragraph, Row, Table};
use ratatui::{DefaultTerminal, Frame};
use serde::Serialize;
use serde_json::Value;
use std::io::{IsTerminal, Write};
use std::time::Duration;

/// Shows a graph while it runs: frames, pools, states, refusals.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl top\n  ksctl top \"Source -> Transform -> Sink\" --format NV12:640x480@30\n  ksctl top --json --ticks 5\n\nKeys: q ends, p pauses and goes on, s stops and runs again."
)]
pub(crate) struct Args {
    /// "FILTER[/PIN,PIN] -> FILTER[/PIN,PIN] …", or a .toml file
    #[arg(default_value = "Source -> Sink")]
    graph: String,
    /// The format of every connection, or a part of it
    #[arg(long)]
    format: Option<String>,
    /// With --json: how many lines, a tenth of a second of the machine's time apart
    #[arg(long, default_value_t = 10)]
    ticks: u32,
}

const TICK: Duration = Duration::from_millis(100);
/// The counters of ksframe that are refusals or losses.
const REFUSALS: [&str; 11] = [
    "dropped",
    "starved_ticks",
    "refused_short",
    "refused_misaligned",
    "gaps",
    "repeats",
    "corrupted",
    "pool_failed",
    "pool_bad_frees",
    "pool_damaged",
    "late",
];

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    if !global.json && !std::io::stdout().is_terminal() {
        bail!(
            "ksctl top draws on a terminal: for a file or a pipe take ksctl top --json, or ksctl graph --json"
        );
    }
    let plan = Plan::read(&args.graph, args.format.as_deref())?;
    let session = session::open(global)?;
    let mut graph = Graph::new();
    let made = plan.connect(&session, &mut graph)?;
    graph.negotiate(Options::default())?;
    graph.set_state(State::Run)?;
    if global.json {
        lines(&args, &session, &graph, &made)?;
    } else {
        let mut terminal = ratatui::init();
        let watched = watch(&mut terminal, &session, &mut graph, &made);
        // The terminal is given back before anything is printed.
        ratatui::restore();
        watched?;
    }
    graph.close()?;
    session.close()?;
    Ok(Exit::Done)
}

/// What would be drawn, a JSON line a tick.
fn lines(args: &Args, session: &Session, graph: &Graph, made: &[Made]) -> Result<()> {
    let mut view = View::new(session);
    let mut out = std::io::stdout().lock();
    for _ in 0..args.ticks {
        session.transport().sleep(TICK)?;
        view.look(session, graph, made);
        writeln!(out, "{}", serde_json::to_string(&view)?)?;
        out.flush()?;
    }
    Ok(())
}

fn watch(terminal: &mut DefaultTerminal, session: &Session, graph: &mut Graph, made: &[Made]) -> Result<()> {
    let mut view = View::new(session);
    loop {
        view.look(session, graph, made);
        terminal.draw(|frame| view.draw(frame))?;
        if event::poll(TICK)?
            && let Event::Key(key) = event::read()?
            && key.kind == KeyEventKind::Press
        {
            match key.code {
                KeyCode::Char('q') | KeyCode::Esc => return Ok(()),
                KeyCode::Char('p') => toggle(graph, State::Pause)?,
                KeyCode::Char('s') => toggle(graph, State::Stop)?,
                _ => {}
            }
        }
        session.transport().sleep(TICK)?;
    }
}

fn toggle(graph: &mut Graph, other: State) -> Result<()> {
    let target = if graph.state() == State::Run { other } else { State::Run };
    Ok(graph.set_state(target)?)
}

/// What is drawn.
#[derive(Serialize)]
struct View {
    #[serde(skip)]
    started_100ns: u64,
    #[serde(skip)]
    last_100ns: u64,
    #[serde(serialize_with = "by_name")]
    state: State,
    seconds: f64,
    links: Vec<Link>,
    pools: Vec<Pool>,
}

fn by_name<S: serde::Serializer>(state: &State, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(state)
}

#[derive(Serialize)]
struct Link {
    name: String,
    format: String,
    frames: Option<u64>,
    rate: f64,
    refusals: String,
}

#[derive(Serialize)]
struct Pool {
    name: String,
    in_use: u32,
    frames: u32,
    most: u32,
}

impl View {
    fn new(session: &Session) -> Self {
        let now = session.transport().now_100ns();
        Self {
            started_100ns: now,
            last_100ns: now,
            state: State::Stop,
            seconds: 0.0,
            links: Vec::new(),
            pools: Vec::new(),
        }
    }

    fn look(&mut self, session: &Session, graph: &Graph, made: &[Made]) {
        let now = session.transport().now_100ns();
        let elapsed = (now - self.last_100ns) as f64 / 1e7;
        self.state = graph.state();
        self.seconds = (now - self.started_100ns) as f64 / 1e7;
        let before: Vec<Option<u64>> = self.links.iter().map(|link| link.frames).collect();
        self.links = made.iter().map(|made| link(graph, made)).collect();
        for (link, before) in self.links.iter_mut().zip(before) {
            if let (Some(now), Some(before), true) = (link.frames, before, elapsed > 0.0) {
                link.rate = now.saturating_sub(before) as f64 / elapsed;
            }
        }
        let most: Vec<u32> = self.pools.iter().map(|pool| pool.most).collect();
        self.pools = graph.allocators().enumerate().filter_map(|(at, it)| pool(it, most.get(at))).collect();
        self.last_100ns = now;
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let links = Constraint::Length(self.links.len() as u16 + 3);
        let areas =
            Layout::vertical([Constraint::Length(1), links, Constraint::Min(3), Constraint::Length(1)])
                .split(frame.area());
        let head = format!("ksctl top   {}   {:.1} s of the machine's time", self.state, self.seconds);
        frame.render_widget(Paragraph::new(head), areas[0]);
        frame.render_widget(self.table(), areas[1]);
        let rows = Layout::vertical(self.pools.iter().map(|_| Constraint::Length(3))).split(areas[2]);
        for (pool, area) in self.pools.iter().zip(rows.iter()) {
            let label = format!("{} of {} in use, {} at most", pool.in_use, pool.frames, pool.most);
            let ratio = f64::from(pool.in_use) / f64::from(pool.frames.max(1));
            let gauge = Gauge::default().block(Block::bordered().title(pool.name.as_str())).label(label);
            frame.render_widget(gauge.ratio(ratio.clamp(0.0, 1.0)), *area);
        }
        frame.render_widget(
            Paragraph::new("q ends   p pauses and goes on   s stops and runs again"),
            areas[3],
        );
    }

    fn table(&self) -> Table<'_> {
        let rows = self.links.iter().map(|link| {
            let frames = link.frames.map_or("not told".into(), |frames| frames.to_string());
            Row::new([
                link.name.clone(),
                frames,
                format!("{:.0}/s", link.rate),
                link.refusals.clone(),
                link.format.clone(),
            ])
        });
        let widths = [
            Constraint::Fill(3),
            Constraint::Length(9),
            Constraint::Length(6),
            Constraint::Fill(1),
            Constraint::Fill(1),
        ];
        Table::new(rows, widths)
            .header(Row::new(["CONNECTION", "FRAMES", "RATE", "REFUSALS", "FORMAT"]))
            .block(Block::bordered().title("connections"))
    }
}

fn link(graph: &Graph, made: &Made) -> Link {
    let told = graph.sink(made.key).and_then(counters).or_else(|| graph.source(made.key).and_then(counters));
    let told = told.unwrap_or_default();
    let count = |name: &str| told.get(name).and_then(Value::as_u64);
    let refusals = REFUSALS.iter().filter_map(|name| Some((name, count(name).filter(|count| *count > 0)?)));
    let refusals: Vec<_> = refusals.map(|(name, count)| format!("{name} {count}")).collect();
    Link {
        name: format!("{} -> {}", made.from, made.to),
        format: made.format.clone(),
        frames: count("frames"),
        rate: 0.0,
        refusals: if refusals.is_empty() { "none".into() } else { refusals.join(", ") },
    }
}

fn pool(allocator: &ks_client::Allocator, most: Option<&u32>) -> Option<Pool> {
    let status = allocator.status().ok()?;
    let in_use = status.allocated_frames;
    let most = most.map_or(in_use, |most| in_use.max(*most));
    Some(Pool { name: allocator.object().name().to_owned(), in_use, frames: status.framing.frames, most })
}
