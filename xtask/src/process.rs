//! Starting other programs: their output is shown when they fail, and none runs for ever.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

/// Runs a program and shows what it wrote only when it fails.
pub(crate) fn run_quietly(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| cannot_start(command))?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        eprint!("{said}{}", String::from_utf8_lossy(&output.stderr));
        bail!("{} ended with {}; what it wrote stands above", name(command), output.status);
    }
    Ok(said.into_owned())
}

/// Runs a program whose output goes straight to the user.
pub(crate) fn run_loudly(command: &mut Command) -> Result<()> {
    let status = command.stdin(Stdio::null()).status().with_context(|| cannot_start(command))?;
    ensure!(status.success(), "{} ended with {status}; what it wrote stands above", name(command));
    Ok(())
}

/// Runs a program whose output goes straight to the user, and ends it when its time is up.
pub(crate) fn run_loudly_within(limit: Duration, command: &mut Command) -> Result<()> {
    let mut child = command.stdin(Stdio::null()).spawn().with_context(|| cannot_start(command))?;
    let Some(status) = wait(&mut child, limit)? else {
        bail!("{} did not end within {} s", name(command), limit.as_secs());
    };
    ensure!(status.success(), "{} ended with {status}; what it wrote stands above", name(command));
    Ok(())
}

/// Runs a program that may hang (it asks the network); the error is its own last words.
pub(crate) fn run_within(limit: Duration, command: &mut Command) -> Result<()> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| cannot_start(command))?;
    let mut stderr = child.stderr.take().expect("stderr is piped");
    let words = std::thread::spawn(move || {
        let mut words = String::new();
        // Words that are not UTF-8 are lost; the exit code still decides.
        let _ = stderr.read_to_string(&mut words);
        words
    });
    let Some(status) = wait(&mut child, limit)? else {
        bail!("{} did not answer within {} s", name(command), limit.as_secs_f32());
    };
    let words = words.join().unwrap_or_default();
    let last = words.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("it said nothing");
    ensure!(status.success(), "{}: {}", name(command), last.trim());
    Ok(())
}

/// Waits, and ends the program itself when the time is up.
fn wait(child: &mut Child, limit: Duration) -> Result<Option<std::process::ExitStatus>> {
    let end = Instant::now() + limit;
    while Instant::now() < end {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

fn name(command: &Command) -> String {
    let arguments = command.get_args().take(2).map(|argument| argument.to_string_lossy());
    let program = std::path::Path::new(command.get_program());
    let program = program.file_name().unwrap_or(command.get_program()).to_string_lossy();
    std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start {}: is it installed and on the PATH?", command.get_program().to_string_lossy())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_hangs_is_ended_at_its_limit() {
        let started = Instant::now();
        let error = run_within(Duration::from_millis(100), Command::new("sleep").arg("60")).unwrap_err();
        assert_eq!(error.to_string(), "sleep 60 did not answer within 0.1 s");
        assert!(started.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn a_program_that_fails_is_quoted_with_its_last_words() {
        let mut shell = Command::new("sh");
        let error =
            run_within(Duration::from_secs(30), shell.args(["-c", "echo first >&2; echo last >&2; exit 3"]));
        assert!(error.unwrap_err().to_string().ends_with(": last"));
    }
}
