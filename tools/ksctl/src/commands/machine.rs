//! `ksctl machine`: the hosted machine, what it exports, and what of the driver's imports it does not have.

use crate::cli::Global;
use crate::exit::Exit;
use crate::{output, session};
use anyhow::Result;
use host_transport::MODULES;
use ks_sys::names::KS_EXPORTS;
use serde::Serialize;
use std::io::{self, Write};

/// Describes the machine that runs a driver here: its images, their exports, and what is not emulated.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl machine\n  ksctl machine --exports ks.sys\n  ksctl machine --json"
)]
pub(crate) struct Args {
    /// List the exports of one image, with the highest IRQL that each allows
    #[arg(long, value_name = "IMAGE")]
    exports: Option<String>,
}

#[derive(Serialize)]
struct Description {
    driver: String,
    /// What the driver imports and the machine does not have: calling one of these stops the run with its name.
    missing_imports: Vec<String>,
    processors: u32,
    user_arena: String,
    kernel_arena: String,
    images: Vec<Image>,
    /// What Windows' ks.sys exports and this machine's does not.
    ks_not_emulated: Vec<&'static str>,
    ks_exports_of_windows: usize,
}

#[derive(Serialize)]
struct Image {
    name: &'static str,
    exports: Vec<Export>,
}

#[derive(Serialize)]
struct Export {
    name: &'static str,
    irql: u8,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let images: Vec<Image> = MODULES.iter().map(|module| image(module)).collect();
    if let Some(wanted) = &args.exports {
        return exports(global, &images, wanted);
    }
    let session = session::open_hosted(global, global.config())?;
    let (driver, missing) =
        session.host().with(|host| (host.image.name.to_owned(), host.image.missing.clone()));
    session.close()?;
    let ks = images.iter().find(|image| image.name == "ks.sys");
    let has = |name: &&str| ks.is_some_and(|ks| ks.exports.iter().any(|export| export.name == *name));
    let range = |range: machine::arena::Range| format!("{:#x} to {:#x}", range.base, range.end());
    let description = Description {
        driver,
        missing_imports: missing,
        processors: global.config().processors,
        user_arena: range(machine::arena::USER),
        kernel_arena: range(machine::arena::KERNEL),
        ks_not_emulated: KS_EXPORTS.iter().copied().filter(|name| !has(name)).collect(),
        ks_exports_of_windows: KS_EXPORTS.len(),
        images,
    };
    output::answer(global.json, &description, print)?;
    Ok(if description.missing_imports.is_empty() { Exit::Done } else { Exit::Found })
}

fn image(module: &'static machine::Module) -> Image {
    let all = module.tables.iter().flat_map(|table| table.iter());
    let mut exports: Vec<_> = all.map(|export| Export { name: export.name, irql: export.level.0 }).collect();
    exports.sort_by_key(|export| export.name);
    Image { name: module.name, exports }
}

fn exports(global: &Global, images: &[Image], wanted: &str) -> Result<Exit> {
    let found = images.iter().find(|image| image.name.eq_ignore_ascii_case(wanted));
    let names = images.iter().map(|image| image.name).collect::<Vec<_>>().join(", ");
    let missing = || crate::exit::NotThere(format!("there is no image {wanted:?}; there are {names}"));
    let image = found.ok_or_else(missing)?;
    output::answer(global.json, image, |image, out| {
        image
            .exports
            .iter()
            .try_for_each(|export| writeln!(out, "{:<45} at most IRQL {}", export.name, export.irql))
    })?;
    Ok(Exit::Done)
}

fn print(it: &Description, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "A machine of {} processors that runs {} natively, under rules", it.processors, it.driver)?;
    writeln!(out, "  user addresses    {}\n  kernel addresses  {}", it.user_arena, it.kernel_arena)?;
    for image in &it.images {
        writeln!(out, "  {:<16}  {} exports", image.name, image.exports.len())?;
    }
    match it.missing_imports.as_slice() {
        [] => writeln!(out, "Everything that {} imports is there.", it.driver)?,
        missing => writeln!(out, "{} imports what is not there: {}", it.driver, missing.join(", "))?,
    }
    let (missing, all) = (it.ks_not_emulated.len(), it.ks_exports_of_windows);
    writeln!(
        out,
        "Of the {all} exports of Windows' ks.sys {missing} are not emulated; calling one stops the run with its name:"
    )?;
    for names in it.ks_not_emulated.chunks(4) {
        writeln!(out, "  {}", names.join(" "))?;
    }
    Ok(())
}
