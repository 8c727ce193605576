//! Whether an image matches its sources: the JSON beside it, written by `cargo xtask driver`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The part of the JSON that matters here.
#[derive(Deserialize)]
struct Stamp {
    /// Path from the checkout's root → SHA-256 of the content, in hexadecimal digits.
    sources: BTreeMap<String, String>,
}

/// What no longer matches, in a few words; `None` when the image is current.
pub(crate) fn what_changed(image: &Path, root: &Path) -> Option<String> {
    if !image.is_file() {
        return Some("it was never built".to_owned());
    }
    let Ok(text) = std::fs::read(image.with_extension("json")) else {
        return Some("its .json is gone".to_owned());
    };
    let Ok(stamp) = serde_json::from_slice::<Stamp>(&text) else {
        return Some("its .json is not what cargo xtask driver writes".to_owned());
    };
    let changed = stamp.sources.into_iter().find(|(source, hash)| !matches(&root.join(source), hash));
    changed.map(|(source, _)| source)
}

fn matches(file: &Path, hash: &str) -> bool {
    let digits = |content: Vec<u8>| {
        Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    std::fs::read(file).is_ok_and(|content| digits(content) == hash)
}
