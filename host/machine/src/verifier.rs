//! Rules that the machine itself can check: the IRQL limit of each export.

use crate::export::Level;
use crate::machine::Machine;
use crate::stop::{rule, violation};

/// The name of a level, for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Irql(pub u8);

impl std::fmt::Display for Irql {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            0 => f.write_str("PASSIVE_LEVEL"),
            1 => f.write_str("APC_LEVEL"),
            2 => f.write_str("DISPATCH_LEVEL"),
            15 => f.write_str("HIGH_LEVEL"),
            other => write!(f, "IRQL {other}"),
        }
    }
}

impl Machine {
    #[inline]
    pub(crate) fn check_level(&self, name: &'static str, level: Level) {
        if self.irql() > level.0 {
            self.too_high(name, level);
        }
    }

    #[cold]
    fn too_high(&self, name: &'static str, level: Level) -> ! {
        let rule = if name.starts_with("Ks") { rule("KsIrqlDDIs") } else { rule("IrqlDdi") };
        let (now, most) = (Irql(self.irql()), Irql(level.0));
        let what = format!("{name} was called at {now}; its page allows at most {most}");
        violation(rule, &format!("{name} (Requirements, IRQL)"), what)
    }
}
