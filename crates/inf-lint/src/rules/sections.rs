//! Sections: named and missing, there and never named, opened twice; tokens that no string stands for.

use super::{ALWAYS, Context, Findings, WARNING};
use crate::finding::Rule;
use crate::inf::{Inf, Section};
use crate::plan::PARTS;

/// Directives whose values name sections, and which of them do.
const NAMING: [(&str, Which); 12] = [
    ("CopyFiles", Which::All),
    ("AddReg", Which::All),
    ("DelReg", Which::All),
    ("DelFiles", Which::All),
    ("AddProperty", Which::All),
    ("AddService", Which::At(2)),
    ("AddInterface", Which::At(2)),
    ("KmdfService", Which::At(1)),
    ("UmdfService", Which::At(1)),
    ("AddFilter", Which::At(2)),
    ("AddComponent", Which::At(2)),
    ("AddSoftware", Which::At(2)),
];

#[derive(Clone, Copy)]
enum Which {
    All,
    At(usize),
}

/// Sections that Windows looks for by itself, whoever names them.
const KNOWN: [&str; 15] = [
    "version",
    "manufacturer",
    "strings",
    "sourcedisksnames",
    "sourcedisksfiles",
    "destinationdirs",
    "controlflags",
    "classinstall32",
    "interfaceinstall32",
    "defaultinstall",
    "defaultuninstall",
    "signatureattributes",
    "winpesetup",
    "layoutfile",
    "productinfo",
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    let inf = context.inf;
    missing(context, findings);
    unused(context, findings);
    for section in &inf.sections {
        for at in &section.again {
            findings.add(
                "1209",
                *at,
                format!("[{}] was opened before, on line {}", section.name, section.at.line),
            );
        }
        if !section.name.to_ascii_lowercase().starts_with("strings") {
            tokens(inf, section, findings);
        }
    }
}

/// 1203: a directive names a section that does not exist.
fn missing(context: &Context<'_>, findings: &mut Findings) {
    let inf = context.inf;
    for install in context.plan.installs.iter().filter(|install| install.section.is_none()) {
        findings.add("1203", install.at, format!("[{}] is installed but does not exist", install.wanted));
    }
    for section in context.plan.installs.iter().flat_map(|install| &install.reached) {
        for (directive, which) in NAMING {
            for line in section.directives(directive) {
                let named = line.values.iter().enumerate().filter(|(index, field)| {
                    let counts = match which {
                        Which::All => true,
                        Which::At(at) => *index == at,
                    };
                    counts && !field.raw.is_empty() && !field.raw.starts_with('@')
                });
                for field in named.map(|(_, field)| field) {
                    let name = inf.text(field);
                    if inf.section(&name).is_none() {
                        findings.add(
                            "1203",
                            field.at,
                            format!("{directive} names [{name}], which does not exist"),
                        );
                    }
                }
            }
        }
    }
}

/// 2083: a section that nothing reaches.
fn unused(context: &Context<'_>, findings: &mut Findings) {
    for section in &context.inf.sections {
        let reached = context.plan.installs.iter().flat_map(|install| &install.reached);
        if !known(section)
            && !reached.into_iter().any(|known| std::ptr::eq(*known, section))
            && !named(context.inf, section)
        {
            let message = format!("nothing that is installed reads [{}]", section.name);
            findings.add("2083", section.at, message);
        }
    }
}

fn known(section: &Section) -> bool {
    let lower = section.name.to_ascii_lowercase();
    KNOWN.iter().any(|known| lower == *known || lower.starts_with(&format!("{known}.")))
}

/// Named by a Models list, or by a section that Windows reads on its own account (a class, an interface class, an
/// uninstall). A part (`X.Services`) beside a decorated X does not count: Windows reads the decorated parts alone.
fn named(inf: &Inf, section: &Section) -> bool {
    let lower = section.name.to_ascii_lowercase();
    if PARTS.iter().any(|part| lower.ends_with(&format!(".{part}"))) {
        return lower.ends_with(".remove.services"); // the network installer reads these
    }
    let manufacturers = inf.section("Manufacturer").into_iter().flat_map(|section| &section.lines);
    let models: Vec<String> =
        manufacturers.filter_map(|line| Some(inf.text(line.value(0)?).to_ascii_lowercase())).collect();
    let is_models = models.iter().any(|name| lower == *name || lower.starts_with(&format!("{name}.nt")));
    is_models || by_itself(inf).iter().any(|named| std::ptr::eq(*named, section))
}

/// What the known sections reach, directive by directive.
fn by_itself(inf: &Inf) -> Vec<&Section> {
    let mut reached: Vec<&Section> = inf.sections.iter().filter(|section| known(section)).collect();
    reached.retain(|section| !section.name.to_ascii_lowercase().starts_with("strings"));
    let mut next = 0;
    while let Some(section) = reached.get(next).copied() {
        next += 1;
        for field in section.lines.iter().filter(|line| line.key.is_some()).flat_map(|line| &line.values) {
            let named = inf.section(&inf.text(field));
            reached.extend(named.filter(|named| !reached.iter().any(|known| std::ptr::eq(*known, *named))));
        }
    }
    reached
}

/// 1235: a token without a string.
fn tokens(inf: &Inf, section: &Section, findings: &mut Findings) {
    for line in &section.lines {
        for field in line.key.iter().chain(&line.values) {
            for name in inf.undefined_tokens(field) {
                findings.add(
                    "1235",
                    field.at,
                    format!("%{name}% is not defined in [Strings]; a literal % is written %%"),
                );
            }
        }
    }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "1203",
        levels: ALWAYS,
        title: "A section is named but does not exist",
        why: "Windows skips the directive, or the whole installation fails; mostly it is a typing error.",
        remedy: "Add the section, or mend the name.",
    },
    Rule {
        code: "1209",
        levels: ALWAYS,
        title: "A section is opened twice",
        why: "Windows merges the two, which hides the second from the reader.",
        remedy: "Make them one section.",
    },
    Rule {
        code: "1235",
        levels: ALWAYS,
        title: "A %token% has no string",
        why: "Windows leaves the token as it is, percent signs and all, in a path or a name that a user sees.",
        remedy: "Define it in [Strings]; to write a literal percent sign, double it: %%SystemRoot%%.",
    },
    Rule {
        code: "2083",
        levels: WARNING,
        title: "Nothing reads this section",
        why: "It looks installed and is not. The usual cause is a decoration that does not match: Windows reads \
              [X.NT.Services] beside [X.NT], never [X.Services].",
        remedy: "Give it the decoration of the DDInstall section it belongs to, or delete it.",
    },
];
