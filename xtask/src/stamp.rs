//! The JSON beside `ksframe.sys`: what it was built from, so that a stale image is known as one.
//!
//! The list of sources is the compiler's own (cargo's dep-info file), so it is exact; new files come in only
//! through a changed one that names them. Whoever loads the image compares each listed hash with its file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::project;
use crate::toolchain::Toolchain;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Stamp {
    /// Of the image itself.
    pub(crate) sha256: String,
    pub(crate) platform: String,
    pub(crate) toolchain: String,
    /// Path from the project's root, with forward slashes, and the SHA-256 of the content.
    pub(crate) sources: BTreeMap<String, String>,
}

impl Stamp {
    pub(crate) fn of(image: &[u8], dep_info: &Path, platform: &str, toolchain: &Toolchain) -> Result<Self> {
        let mut sources = BTreeMap::new();
        for file in source_files(dep_info)? {
            let content =
                std::fs::read(project::root().join(&file)).with_context(|| format!("cannot read {file}"))?;
            sources.insert(file, sha256(&content));
        }
        let platform = platform.to_owned();
        Ok(Self { sha256: sha256(image), platform, toolchain: toolchain.describe(), sources })
    }

    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("a stamp has only strings") + "\n"
    }
}

/// The files of this project that went into the image, and the manifests that steer its build.
fn source_files(dep_info: &Path) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(dep_info)
        .with_context(|| format!("cargo left no {}, the list of sources", dep_info.display()))?;
    let mut files: Vec<String> = dependencies(&text).iter().filter_map(|file| relative(file)).collect();
    let manifests: Vec<String> = files.iter().filter_map(|file| manifest_of(file)).collect();
    files.extend(manifests);
    files.extend(["Cargo.toml", "Cargo.lock", "driver/Cargo.toml"].map(str::to_owned));
    files.sort();
    files.dedup();
    Ok(files)
}

/// The part after the colon of the first rule; a space in a name is written `\ `.
fn dependencies(dep_info: &str) -> Vec<PathBuf> {
    let rule = dep_info.lines().next().unwrap_or_default();
    let list = rule.split_once(": ").map_or("", |(_, list)| list);
    let names = list.replace("\\ ", "\0");
    names.split_whitespace().map(|name| PathBuf::from(name.replace('\0', " "))).collect()
}

fn relative(file: &Path) -> Option<String> {
    // The build script is named as driver/../build.rs.
    let file = file.canonicalize().ok()?;
    let root = project::root().canonicalize().ok()?;
    let inside = file.strip_prefix(root).ok().filter(|inside| !inside.starts_with("target"))?;
    let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Some(parts.join("/"))
}

/// `crates/x/src/y.rs` → `crates/x/Cargo.toml`
fn manifest_of(file: &str) -> Option<String> {
    let (package, _) = file.split_once("/src/")?;
    Some(format!("{package}/Cargo.toml"))
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_in_a_folder_does_not_split_a_source_name() {
        let files = dependencies("/t/ksframe.dll: /my\\ code/a.rs /my\\ code/b.rs\n\n/my\\ code/a.rs:\n");
        assert_eq!(files, [PathBuf::from("/my code/a.rs"), PathBuf::from("/my code/b.rs")]);
    }

    #[test]
    fn every_source_brings_the_manifest_of_its_package() {
        assert_eq!(
            manifest_of("crates/frame-pool/src/pool.rs").as_deref(),
            Some("crates/frame-pool/Cargo.toml")
        );
        assert_eq!(manifest_of("build.rs"), None);
    }
}
