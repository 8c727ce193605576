//! Building a C++ driver of tests/drivers by the conventions of Microsoft's compiler: clang for x86_64-pc-windows-msvc, lld-link, import
//! libraries from the lists of what Windows exports.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::build::root;

const COMPILE: [&str; 24] = [
    "--target=x86_64-pc-windows-msvc",
    "-fms-compatibility",
    "-fms-extensions",
    // Without it clang takes functions in C++ for ones that raise nothing, and leaves __try around them out.
    "-fasync-exceptions",
    "-ffreestanding",
    "-fno-rtti",
    "-fno-exceptions",
    "-std=c++17",
    "-O2",
    "-mno-red-zone",
    "-Wall",
    "-Wno-unknown-pragmas",
    "-Wno-missing-braces",
    "-Wno-ignored-attributes",
    "-Wno-inline-new-delete",
    "-Wno-writable-strings",
    // /GS and /guard:cf
    "-fstack-protector-strong",
    "-Xclang",
    "-cfguard",
    "-isystem",
    "tests/drivers/msvc",
    "-isystem",
    "/usr/share/mingw-w64/include/ddk",
    "-isystem/usr/share/mingw-w64/include",
];

const LINK: [&str; 7] = [
    "/nologo",
    "/driver",
    "/nodefaultlib",
    "/subsystem:native",
    "/entry:DriverEntry",
    "/guard:cf",
    "/opt:ref",
];

/// The programs needed, and the Debian package of each.
const PROGRAMS: [(&str, &str); 3] = [("clang", "clang"), ("lld-link", "lld"), ("llvm-dlltool", "llvm")];

/// The driver's image, or `None` (said aloud) where a program for it is missing.
pub(crate) fn image(name: &str) -> Option<PathBuf> {
    if !PROGRAMS.iter().all(|(program, package)| test_needs::found(program, package)) {
        return None;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let own = format!("{name}-{}-{:?}", std::process::id(), std::thread::current().id());
    let (object, image) = (folder.join(format!("{own}.obj")), folder.join(format!("{own}.sys")));
    if image.exists() {
        return Some(image);
    }
    let source = format!("tests/drivers/{name}/{name}.cpp");
    run(Command::new("clang").args(COMPILE).arg("-c").arg(&source).arg("-o").arg(&object));
    let mut link = Command::new("lld-link");
    link.args(LINK).arg(format!("/out:{}", image.display())).arg(&object);
    link.arg(format!("/map:{}", folder.join(format!("{own}.map")).display()));
    for module in ["ks.sys", "ntoskrnl.exe", "HAL.dll", "cng.sys"] {
        link.arg(import_library(folder, &own, module));
    }
    run(&mut link);
    Some(image)
}

fn run(command: &mut Command) {
    let output = command.current_dir(root()).output().expect("it runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} fails:\n{told}");
}

/// An import library with every name that Windows' module exports.
fn import_library(folder: &Path, own: &str, module: &str) -> PathBuf {
    let stem = format!("{own}-{module}");
    let (definition, library) = (folder.join(format!("{stem}.def")), folder.join(format!("{stem}.lib")));
    // Of Windows' import libraries, but not in MinGW's, from which the list is.
    let more = if module == "ntoskrnl.exe" { "__chkstk\n" } else { "" };
    let names = match module {
        "cng.sys" => "BCryptGenRandom".to_owned(),
        _ => exports(module).collect::<Vec<_>>().join("\n") + "\n" + more,
    };
    std::fs::write(&definition, format!("LIBRARY {module}\nEXPORTS\n{names}\n")).expect("a file");
    run(Command::new("llvm-dlltool")
        .args(["-m", "i386:x86-64", "-d"])
        .arg(&definition)
        .arg("-l")
        .arg(&library));
    library
}

/// What a module exports, out of the JSON list: names in quotes between its own name and the next bracket.
fn exports(module: &str) -> impl Iterator<Item = &'static str> {
    let facts = include_str!("../../../../../crates/ks-sys/facts/modules.json");
    let list = facts.split_once(&format!("\"{module}\": [")).expect("the module is listed").1;
    list.split_once(']').expect("the list ends").0.split(',').map(|name| name.trim().trim_matches('"'))
}
