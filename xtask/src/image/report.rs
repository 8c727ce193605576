//! The report on an image, for people and as data.

use std::path::PathBuf;

use anyhow::{Result, bail};
use object::pe;
use serde::Serialize;

use super::read::{Facts, Section};
use super::rules::Verdict;

#[derive(Debug, Serialize)]
pub(crate) struct Report {
    pub(crate) file: PathBuf,
    #[serde(flatten)]
    pub(crate) facts: Facts,
    pub(crate) verdicts: Vec<Verdict>,
}

/// For whom a report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    Json,
}

impl Report {
    pub(crate) fn print(&self, form: Form) -> Result<()> {
        match form {
            Form::Text => self.print_text(),
            Form::Json => println!("{}", serde_json::to_string_pretty(self)?),
        }
        Ok(())
    }

    /// An error that names every rule that does not hold.
    pub(crate) fn judge(&self) -> Result<()> {
        let broken: Vec<_> = self.verdicts.iter().filter(|verdict| !verdict.holds).collect();
        if broken.is_empty() {
            return Ok(());
        }
        let sentences = broken.iter().map(|verdict| format!("\n  {}: {}", verdict.rule, verdict.seen));
        bail!("{} is not an image to ship:{}", self.file.display(), sentences.collect::<String>())
    }

    fn print_text(&self) {
        let facts = &self.facts;
        println!("{}", self.file.display());
        println!("  sha256     {}", facts.sha256);
        println!("  entry      {:#x}, for Windows {} and later", facts.entry, facts.os_version);
        println!("  CFG        {}", self.control_flow_guard());
        println!("  sections");
        for section in &facts.sections {
            println!(
                "    {:<8} {:#8x} {:>8} bytes  {}",
                section.name,
                section.address,
                section.size,
                section.permissions()
            );
        }
        println!("  imports");
        for (module, names) in &facts.imports {
            println!("    {module}: {}", names.join(" "));
        }
        println!("  version    {}", facts.version.values().cloned().collect::<Vec<_>>().join(" | "));
        for verdict in &self.verdicts {
            println!(
                "  {:<4} {:<20} {}",
                if verdict.holds { "ok" } else { "BAD" },
                verdict.rule,
                verdict.seen
            );
        }
    }

    fn control_flow_guard(&self) -> &'static str {
        let marked = self.facts.dll_characteristics & pe::IMAGE_DLLCHARACTERISTICS_GUARD_CF.0 != 0;
        match (marked, self.facts.has_load_config) {
            (true, true) => "present",
            (true, false) => "marked, but without a load configuration: the kernel ignores it",
            (false, _) => "absent: the image has no load configuration",
        }
    }
}

impl Section {
    fn permissions(&self) -> String {
        let letter = |set, letter| if set { letter } else { '-' };
        let discardable = if self.discardable { " discardable" } else { "" };
        let (read, write, execute) =
            (letter(self.read, 'r'), letter(self.write, 'w'), letter(self.execute, 'x'));
        format!("{read}{write}{execute}{discardable}")
    }
}
