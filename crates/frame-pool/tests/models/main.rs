//! The pool's races, each run through every interleaving and every value a weak memory may show (loom).
//!
//! Built with `--cfg loom` by `cargo xtask model`; without it there is nothing to run, and this says so. Options:
//! `--orderings` prints the orderings that can be weakened; `--keep-going` runs all models though one fails. The
//! environment's FRAME_POOL_WEAKEN names an ordering to weaken by one step: then some model must fail.

#[cfg(loom)]
mod lanes;
#[cfg(loom)]
mod pool;
#[cfg(loom)]
mod waiting;

#[cfg(not(loom))]
fn main() {
    // On the error stream: a test runner that asks for a list reads the other one.
    eprintln!("models: built without --cfg loom, nothing checked; run: cargo xtask model");
}

#[cfg(loom)]
fn main() -> std::process::ExitCode {
    use std::panic::catch_unwind;
    if std::env::args().any(|a| a == "--orderings") {
        for (name, strong) in frame_pool::ordering::SITES {
            let weaker = frame_pool::ordering::weaker(*strong);
            let reason = frame_pool::ordering::UNSEEN
                .iter()
                .find(|(unseen, _)| unseen == name)
                .map_or("", |(_, why)| why);
            weaker.iter().for_each(|weak| println!("{name} {strong:?} {weak:?} {reason}"));
        }
        return std::process::ExitCode::SUCCESS;
    }
    let only: Option<String> = std::env::var("FRAME_POOL_MODEL").ok();
    let keep_going = std::env::args().any(|a| a == "--keep-going");
    std::panic::set_hook(Box::new(|_| {}));
    let mut failed = 0;
    for &(name, model) in pool::MODELS
        .iter()
        .chain(waiting::MODELS)
        .chain(lanes::MODELS)
        .filter(|(name, _)| only.as_ref().is_none_or(|o| name.contains(o)))
    {
        let began = std::time::Instant::now();
        // Said before the model runs: a deadlock that is found in a destructor ends the process.
        print!("{name}: ");
        std::io::Write::flush(&mut std::io::stdout()).expect("a place to write to");
        let told = match catch_unwind(|| explore(name, model)) {
            Ok(()) => "holds".to_owned(),
            Err(panic) => {
                failed += 1;
                let said = panic.downcast_ref::<String>().map(String::as_str);
                let said =
                    said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a panic without words");
                format!("FAILS: {}", said.lines().take(3).collect::<Vec<_>>().join(" "))
            }
        };
        println!("{told} ({:.1} s)", began.elapsed().as_secs_f32());
        if failed > 0 && !keep_going {
            break;
        }
    }
    std::process::ExitCode::from(u8::from(failed > 0))
}

/// Every interleaving with at most three forced switches, or as many as asked for; a model of three threads with a lock
/// has too many for more than two.
#[cfg(loom)]
fn explore(name: &str, model: fn()) {
    let mut builder = loom::model::Builder::new();
    let asked = std::env::var("LOOM_MAX_PREEMPTIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(3);
    let most = if name.starts_with("two_who_wait") { 2 } else { usize::MAX };
    builder.preemption_bound = Some(most.min(asked));
    builder.max_branches = 20_000;
    builder.check(model);
}
