//! stub
use crate::cli::Global;
use crate::exit::Exit;
use anyhow::Result;
#[derive(clap::Args)]
pub(crate) struct Args {
    pub address: crate::address::Address,
}
pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let _ = (args.address, global);
    anyhow::bail!("later")
}
