//! Which crate may depend on which.

use std::collections::BTreeMap;
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::Finding;
use crate::toolchain::cargo;
use crate::{process, project};

const TABLE: &str = "xtask/edges.toml";

/// xtask/edges.toml
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    uses: BTreeMap<String, Vec<String>>,
    dev: BTreeMap<String, Vec<String>>,
}

/// The part of `cargo metadata` that matters here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    /// Absent for an ordinary one.
    kind: Option<String>,
    /// Present for a crate of this workspace only.
    path: Option<String>,
}

pub(super) fn check() -> Result<Vec<Finding>> {
    let table = std::fs::read_to_string(project::root().join(TABLE)).context("the table of edges is gone")?;
    let allowed = toml::from_str(&table).with_context(|| format!("{TABLE} is not what it should be"))?;
    let mut metadata = Command::new(cargo());
    metadata.current_dir(project::root()).args(["metadata", "--format-version", "1", "--no-deps"]);
    let metadata: Metadata = serde_json::from_str(&process::run_quietly(&mut metadata)?)?;
    Ok(judge(&metadata.packages, &allowed))
}

fn judge(packages: &[Package], allowed: &Allowed) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in packages {
        let Some(uses) = allowed.uses.get(&package.name) else {
            findings.push(Finding::new(
                TABLE,
                1,
                format!("{} is not in the table: add what it may use", package.name),
            ));
            continue;
        };
        for edge in package.dependencies.iter().filter(|edge| edge.path.is_some()) {
            let dev = edge.kind.as_deref() == Some("dev");
            let in_tests = dev && allowed.dev.get(&package.name).is_some_and(|dev| dev.contains(&edge.name));
            if !uses.contains(&edge.name) && !in_tests {
                let text = format!(
                    "{} may not depend on {} (docs/architecture.md says why)",
                    package.name, edge.name
                );
                findings.push(Finding::new(TABLE, 1, text));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, edges: &[(&str, Option<&str>)]) -> Package {
        let dependency = |(name, kind): &(&str, Option<&str>)| Dependency {
            name: (*name).to_owned(),
            kind: kind.map(str::to_owned),
            path: Some(format!("crates/{name}")),
        };
        Package { name: name.to_owned(), dependencies: edges.iter().map(dependency).collect() }
    }

    fn allowed() -> Allowed {
        toml::from_str("[uses]\nlow = []\nhigh = ['low']\n[dev]\nlow = ['high']\n").unwrap()
    }

    #[test]
    fn an_edge_that_points_up_is_refused_but_in_tests_where_the_table_says_so() {
        let up = judge(&[package("low", &[("high", None)])], &allowed());
        assert_eq!(up[0].text, "low may not depend on high (docs/architecture.md says why)");
        assert!(judge(&[package("low", &[("high", Some("dev"))])], &allowed()).is_empty());
        assert!(judge(&[package("high", &[("low", None)])], &allowed()).is_empty());
    }

    #[test]
    fn a_crate_without_a_row_is_refused() {
        assert!(judge(&[package("new", &[])], &allowed())[0].text.contains("new is not in the table"));
    }
}
