//! What the tests of the program share: the program, the driver, a folder to run in, and drivers that are spoilt on purpose.

pub(crate) mod schema;

use object::LittleEndian as LE;
use object::read::pe::PeFile64;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const COMPILER: &str = "x86_64-w64-mingw32-gcc";

/// ksctl on the driver of this checkout, in a folder of its own.
pub(crate) struct Bench {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) driver: PathBuf,
}

impl Bench {
    pub(crate) fn new() -> Self {
        let driver = driver_image::find(None).expect("ksframe.sys, which cargo xtask driver builds");
        Self { folder: tempfile::tempdir().unwrap(), driver }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ksctl"));
        command.env("KSFRAME_SYS", &self.driver).current_dir(self.folder.path());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command().args(arguments).output().unwrap())
    }

    /// A copy of the driver with its bytes changed.
    pub(crate) fn spoilt(&self, name: &str, spoil: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut bytes = std::fs::read(&self.driver).unwrap();
        spoil(&mut bytes);
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    /// What facts.ps1 says of a computer without the driver.
    pub(crate) fn facts(&self, name: &str) {
        let facts = r#"{"elevated":false,"build":19045,"architecture":"amd64","package_architecture":"amd64","secure_boot":true,
            "test_signing":false,"memory_integrity":null,"certificate_in_root":false,"certificate_in_publisher":false,
            "packages":null,"devices":[],"interfaces":[]}"#;
        std::fs::write(self.path(name), facts).unwrap();
    }

    /// tests/drivers/objects, a driver with methods and events; None, which leaves the test out, where there is no compiler.
    pub(crate) fn objects(&self, name: &str) -> Option<String> {
        let path = self.path(name).display().to_string();
        let drivers = checkout("tests/drivers");
        let flags = format!("@{}", drivers.join("gcc.txt").display());
        if !test_needs::found(COMPILER, "gcc-mingw-w64-x86-64") {
            return None;
        }
        let mut compiler = Command::new(COMPILER);
        compiler.args(["-o", &path]).arg(drivers.join("objects/objects.c")).arg(flags);
        let built = compiler.output().unwrap();
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        Some(path)
    }

    /// A copy whose entry point begins with this machine code.
    pub(crate) fn with_entry(&self, name: &str, code: &[u8]) -> String {
        self.spoilt(name, |bytes| {
            let at = entry_in_file(bytes);
            bytes[at..at + code.len()].copy_from_slice(code);
        })
    }
}

fn entry_in_file(bytes: &[u8]) -> usize {
    let file = PeFile64::parse(bytes).unwrap();
    let entry = file.nt_headers().optional_header.address_of_entry_point.get(LE);
    let sections = file.section_table();
    let section = sections.iter().find(|section| section.contains_rva(entry)).unwrap();
    (entry - section.virtual_address.get(LE) + section.pointer_to_raw_data.get(LE)) as usize
}

/// Where the headers say what a file is: `e_lfanew` points at the signature, the file header follows it.
pub(crate) fn file_header(bytes: &[u8]) -> usize {
    u32::from_le_bytes(bytes[0x3C..0x40].try_into().unwrap()) as usize + 4
}

/// What came of a run.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn of(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}{}", self.out, self.err))
    }
}

/// The checkout's own files.
pub(crate) fn checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}
