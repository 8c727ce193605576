//! Runs a driver from DriverEntry to unload and prints the transcript: `cargo run --example smoke -- my.sys`.

use host_transport::{Host, Options};

fn main() {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("which driver? give the path of a .sys");
        std::process::exit(2);
    };
    let mut options = Options::default();
    options.config.transcript = true;
    let host = match Host::start(path.as_ref(), options) {
        Ok(host) => host,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(3);
        }
    };
    println!("{}", host.transcript.text());
    if let Err(report) = host.stop() {
        eprintln!("{report}");
        std::process::exit(report.exit_code());
    }
}
