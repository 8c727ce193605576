//! The build script of the driver image (driver/Cargo.toml names it): its version resource, and with the feature
//! `wdk` all that the WDK's own build would do.

use std::path::PathBuf;
use std::{env, error, fs};

#[path = "driver/build/version_resource.rs"]
mod version_resource;

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed=../build.rs");
    println!("cargo::rerun-if-changed=build/version_resource.rs");
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        // Nothing is linked: on other systems the crate is empty.
        return Ok(());
    }
    link_version_resource()?;
    #[cfg(feature = "wdk")]
    wdk_build::configure_wdk_binary_build()?;
    Ok(())
}

/// The linkers take a `.res` like an object file.
fn link_version_resource() -> Result<(), Box<dyn error::Error>> {
    let number =
        |part| Ok::<u16, Box<dyn error::Error>>(env::var(format!("CARGO_PKG_VERSION_{part}"))?.parse()?);
    let version = version_resource::Version {
        company: &env::var("CARGO_PKG_AUTHORS")?,
        description: &env::var("CARGO_PKG_DESCRIPTION")?,
        file_name: "ksframe.sys",
        product: "ksframe",
        copyright: &env::var("CARGO_PKG_LICENSE")?,
        number: [number("MAJOR")?, number("MINOR")?, number("PATCH")?],
    };
    let file = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?).join("version.res");
    fs::write(&file, version_resource::resource_file(&version))?;
    println!("cargo::rustc-link-arg-cdylib={}", file.display());
    Ok(())
}
