//! Which ksframe.sys is run, for every program and test that runs one.
//!
//! In this order: the file that was named (`--driver`); the variable `KSFRAME_SYS`; one beside the program itself; and
//! in a checkout the one that `cargo xtask driver` leaves in `target/driver/x64`. That last one may be older than its
//! sources. The JSON file beside it holds the hash of each source that the compiler read, so this is known: it is built
//! again, or, where the variable `CI` is set, refused, because there nothing should have been left to chance.

use std::path::{Path, PathBuf};

mod build;
mod stamp;

/// Why there is no image to run.
#[derive(Debug, thiserror::Error)]
pub enum Missing {
    #[error("{} is not there", .0.display())]
    Named(PathBuf),
    #[error("KSFRAME_SYS is {}, which is not there", .0.display())]
    Variable(PathBuf),
    #[error(
        "there is no ksframe.sys: name one with --driver or KSFRAME_SYS, or build it in a checkout with cargo xtask driver"
    )]
    Nowhere,
    #[error("{} is older than its sources ({changed}): build it first, with cargo xtask driver", .image.display())]
    Stale { image: PathBuf, changed: String },
    #[error("{} is older than its sources ({changed}), and could not be built: {reason}", .image.display())]
    NotBuilt { image: PathBuf, changed: String, reason: String },
}

/// The image to run; `named` is what the user asked for.
pub fn find(named: Option<&Path>) -> Result<PathBuf, Missing> {
    if let Some(named) = named {
        return existing(named, Missing::Named);
    }
    if let Some(variable) = std::env::var_os("KSFRAME_SYS") {
        return existing(Path::new(&variable), Missing::Variable);
    }
    if let Some(beside) = beside_this_program() {
        return Ok(beside);
    }
    in_checkout(Variant::Release)
}

/// The checked build, for tests: the file that `KSFRAME_CHECKED_SYS` names, else what `cargo xtask driver --checked` leaves.
pub fn find_checked() -> Result<PathBuf, Missing> {
    match std::env::var_os("KSFRAME_CHECKED_SYS") {
        Some(variable) => existing(Path::new(&variable), Missing::Variable),
        None => in_checkout(Variant::Checked),
    }
}

fn in_checkout(variant: Variant) -> Result<PathBuf, Missing> {
    let checkout = Checkout::of_this_build().ok_or(Missing::Nowhere)?;
    let unattended = std::env::var_os("CI").is_some();
    checkout.current_image(variant, if unattended { WhenStale::Refuse } else { WhenStale::Build })
}

fn existing(image: &Path, missing: fn(PathBuf) -> Missing) -> Result<PathBuf, Missing> {
    if image.is_file() { Ok(image.to_owned()) } else { Err(missing(image.to_owned())) }
}

fn beside_this_program() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    Some(program.with_file_name("ksframe.sys")).filter(|image| image.is_file())
}

/// Which build of the driver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Variant {
    Release,
    Checked,
}

/// What to do about an image that does not match its sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WhenStale {
    Build,
    Refuse,
}

/// The sources that this program was built from, where they still are.
struct Checkout {
    root: PathBuf,
    target: PathBuf,
}

impl Checkout {
    fn of_this_build() -> Option<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2)?;
        let moved = std::env::var_os("CARGO_TARGET_DIR").filter(|moved| !moved.is_empty());
        let target = root.join(moved.unwrap_or_else(|| "target".into()));
        root.join("driver/Cargo.toml").is_file().then(|| Self { root: root.to_owned(), target })
    }

    fn current_image(&self, variant: Variant, when_stale: WhenStale) -> Result<PathBuf, Missing> {
        let image = self.target.join(match variant {
            Variant::Release => "driver/x64/ksframe.sys",
            Variant::Checked => "driver/x64-checked/ksframe.sys",
        });
        let Some(changed) = stamp::what_changed(&image, &self.root) else { return Ok(image) };
        match when_stale {
            WhenStale::Refuse => Err(Missing::Stale { image, changed }),
            WhenStale::Build => match build::build(&self.root, variant) {
                Ok(()) => Ok(image),
                Err(reason) => Err(Missing::NotBuilt { image, changed, reason }),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A checkout with one source, and an image that was built from it.
    fn checkout() -> (tempfile::TempDir, Checkout) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_owned();
        fs::create_dir_all(root.join("target/driver/x64")).unwrap();
        fs::write(root.join("lib.rs"), "abc").unwrap();
        fs::write(root.join("target/driver/x64/ksframe.sys"), "image").unwrap();
        // SHA-256 of "abc": FIPS 180-2, appendix B.1.
        let stamp = r#"{ "sha256": "", "platform": "", "toolchain": "", "sources":
            { "lib.rs": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" } }"#;
        fs::write(root.join("target/driver/x64/ksframe.json"), stamp).unwrap();
        let target = root.join("target");
        (folder, Checkout { root, target })
    }

    #[test]
    fn an_image_whose_sources_are_as_they_were_is_taken() {
        let (_folder, checkout) = checkout();
        let image = checkout.current_image(Variant::Release, WhenStale::Refuse).unwrap();
        assert_eq!(image, checkout.target.join("driver/x64/ksframe.sys"));
    }

    #[test]
    fn a_changed_source_makes_the_image_stale_and_is_named() {
        let (_folder, checkout) = checkout();
        fs::write(checkout.root.join("lib.rs"), "abd").unwrap();
        let error = checkout.current_image(Variant::Release, WhenStale::Refuse).unwrap_err().to_string();
        assert!(error.contains("(lib.rs)") && error.contains("cargo xtask driver"), "{error}");
    }

    #[test]
    fn a_source_that_is_gone_makes_the_image_stale() {
        let (_folder, checkout) = checkout();
        fs::remove_file(checkout.root.join("lib.rs")).unwrap();
        assert!(matches!(
            checkout.current_image(Variant::Release, WhenStale::Refuse),
            Err(Missing::Stale { .. })
        ));
    }

    #[test]
    fn an_image_without_its_json_is_as_good_as_none() {
        let (_folder, checkout) = checkout();
        fs::remove_file(checkout.target.join("driver/x64/ksframe.json")).unwrap();
        assert!(matches!(
            checkout.current_image(Variant::Release, WhenStale::Refuse),
            Err(Missing::Stale { .. })
        ));
    }

    #[test]
    fn a_named_image_that_is_not_there_is_said_to_be_missing() {
        let error = find(Some(Path::new("no/such.sys"))).unwrap_err();
        assert_eq!(error.to_string(), "no/such.sys is not there");
    }
}
