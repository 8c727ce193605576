//! The peers that are C: each file of c/ is compiled into a shared object with the system's compiler and the flags that
//! pkg-config names, and loaded. What is absent is skipped with a line that says what to install.
#![allow(unsafe_code)]
// UNSAFETY: foreign functions in objects that this file itself has compiled, called with the types of c/workload.h.

use super::Setting;
use crate::clock;
use crate::subject::Subject;
use anyhow::{Context, bail, ensure};
use std::ffi::{CStr, CString, c_char, c_void};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// A C peer: its file, its pkg-config name, what Debian calls the package.
struct Recipe {
    name: &'static str,
    file: &'static str,
    object: &'static str,
    define: &'static str,
    library: &'static str,
    debian: &'static str,
    bounded: bool,
}

const RECIPES: &[Recipe] = &[
    Recipe {
        name: "DPDK mempool, cache 4",
        file: "dpdk.c",
        object: "dpdk4",
        define: "-DCACHE=4",
        library: "libdpdk",
        debian: "libdpdk-dev",
        bounded: true,
    },
    Recipe {
        name: "DPDK mempool, no cache",
        file: "dpdk.c",
        object: "dpdk0",
        define: "-DCACHE=0",
        library: "libdpdk",
        debian: "libdpdk-dev",
        bounded: true,
    },
    Recipe {
        name: "FFmpeg av_buffer_pool",
        file: "ffmpeg.c",
        object: "ffmpeg",
        define: "",
        library: "libavutil",
        debian: "libavutil-dev",
        bounded: false,
    },
    Recipe {
        name: "GStreamer GstBufferPool",
        file: "gstreamer.c",
        object: "gstreamer",
        define: "",
        library: "gstreamer-1.0",
        debian: "libgstreamer1.0-dev",
        bounded: true,
    },
    Recipe {
        name: "mimalloc",
        file: "mimalloc.c",
        object: "mimalloc",
        define: "",
        library: "-lmimalloc",
        debian: "libmimalloc-dev",
        bounded: false,
    },
    Recipe {
        name: "glibc malloc",
        file: "malloc.c",
        object: "malloc",
        define: "",
        library: "-lc",
        debian: "gcc",
        bounded: false,
    },
];

/// Those that can be built here; of the others, a line each on stderr.
pub(crate) fn all(setting: &Setting, into: &Path) -> Vec<Box<dyn Subject>> {
    let mut found: Vec<Box<dyn Subject>> = Vec::new();
    for recipe in RECIPES {
        match Loaded::build(recipe, setting, into) {
            Ok(loaded) => found.push(Box::new(loaded)),
            Err(why) => eprintln!("skipped: {}: {why:#}", recipe.name),
        }
    }
    found
}

struct Loaded {
    name: &'static str,
    bounded: bool,
    enter: unsafe extern "C" fn(),
    leave: unsafe extern "C" fn(),
    pairs: unsafe extern "C" fn(u64),
    produce: unsafe extern "C" fn(u64),
    consume: unsafe extern "C" fn(u64),
    take: unsafe extern "C" fn() -> *mut c_void,
    give: unsafe extern "C" fn(*mut c_void),
}

impl Loaded {
    fn build(recipe: &Recipe, setting: &Setting, into: &Path) -> anyhow::Result<Self> {
        let object = compile(recipe, into)?;
        let path = CString::new(object.as_os_str().as_encoded_bytes())?;
        // SAFETY: a path that ends in 0; the object's constructors are the libraries' own.
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        ensure!(!handle.is_null(), "{} does not load", object.display());
        macro_rules! function {
            ($name:literal as $type:ty) => {{
                // SAFETY: an open handle and a name that ends in 0.
                let symbol = unsafe { libc::dlsym(handle, $name.as_ptr()) };
                ensure!(!symbol.is_null(), "{} has no {:?}", object.display(), $name);
                // SAFETY: c/ declares it with this signature.
                unsafe { std::mem::transmute::<*mut c_void, $type>(symbol) }
            }};
        }
        let start = function!(c"start" as unsafe extern "C" fn(usize, usize) -> *const c_char);
        let loaded = Self {
            name: recipe.name,
            bounded: recipe.bounded,
            enter: function!(c"enter" as unsafe extern "C" fn()),
            leave: function!(c"leave" as unsafe extern "C" fn()),
            pairs: function!(c"pairs" as unsafe extern "C" fn(u64)),
            produce: function!(c"produce" as unsafe extern "C" fn(u64)),
            consume: function!(c"consume" as unsafe extern "C" fn(u64)),
            take: function!(c"take" as unsafe extern "C" fn() -> *mut c_void),
            give: function!(c"give" as unsafe extern "C" fn(*mut c_void)),
        };
        let (frames, bytes) = (setting.frames, setting.bytes);
        // On a thread of its own: DPDK pins the one that starts it.
        let started = std::thread::spawn(move || {
            // SAFETY: called once, before anything else of the object.
            let why = unsafe { start(frames, bytes) };
            // SAFETY: null, or a static string of the object.
            (!why.is_null()).then(|| unsafe { CStr::from_ptr(why) }.to_string_lossy().into_owned())
        });
        match started.join().ok().flatten() {
            Some(why) => bail!(why),
            None => Ok(loaded),
        }
    }
}

fn compile(recipe: &Recipe, into: &Path) -> anyhow::Result<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("c").join(recipe.file);
    let object = into.join(format!("{}.so", recipe.object));
    std::fs::create_dir_all(into)?;
    let flags = flags_of(recipe)?;
    let mut cc = Command::new("cc");
    cc.args(["-O3", "-march=native", "-std=gnu11", "-shared", "-fPIC", "-DALLOW_EXPERIMENTAL_API"]);
    cc.args(Some(recipe.define).filter(|d| !d.is_empty())).arg("-o").arg(&object).arg(source).args(flags);
    let done = cc.output().context("no C compiler: apt install gcc")?;
    let said = String::from_utf8_lossy(&done.stderr);
    let error = said.lines().find(|line| line.contains("error")).unwrap_or_default();
    ensure!(done.status.success(), "cc failed (apt install {}?): {error}", recipe.debian);
    Ok(object)
}

fn flags_of(recipe: &Recipe) -> anyhow::Result<Vec<String>> {
    if recipe.library.starts_with("-l") {
        return Ok(vec![recipe.library.into()]); // Debian gives it no pkg-config file
    }
    let asked = Command::new("pkg-config").args(["--cflags", "--libs", recipe.library]).output();
    let asked = asked.context("no pkg-config: apt install pkg-config")?;
    ensure!(asked.status.success(), "{} is not installed: apt install {}", recipe.library, recipe.debian);
    Ok(String::from_utf8_lossy(&asked.stdout).split_whitespace().map(str::to_owned).collect())
}

impl Subject for Loaded {
    fn name(&self) -> &str {
        self.name
    }
    fn bounded(&self) -> bool {
        self.bounded
    }
    fn enter(&self) {
        // SAFETY: as all calls below: started, with the declared signature; scenarios keep one thread a ring side.
        unsafe { (self.enter)() }
    }
    fn leave(&self) {
        // SAFETY: as `enter`.
        unsafe { (self.leave)() }
    }
    fn pairs(&self, n: u64) {
        // SAFETY: as `enter`.
        unsafe { (self.pairs)(n) }
    }
    fn produce(&self, n: u64) {
        // SAFETY: as `enter`.
        unsafe { (self.produce)(n) }
    }
    fn consume(&self, n: u64) {
        // SAFETY: as `enter`.
        unsafe { (self.consume)(n) }
    }
    fn reach(&self, most: usize) -> usize {
        let held: Vec<_> = std::iter::from_fn(|| self.take()).take(most).collect();
        let count = held.len();
        held.into_iter().for_each(|frame| self.give(frame));
        count
    }
    fn starve(&self, then: &mut dyn FnMut(&mut dyn FnMut())) {
        let mut held: Vec<_> = std::iter::from_fn(|| self.take()).collect();
        then(&mut || {
            if let Some(frame) = held.pop() {
                self.give(frame);
            }
        });
        held.into_iter().for_each(|frame| self.give(frame));
    }
    fn poll_one(&self, stop: &AtomicBool) -> Option<clock::Stamp> {
        while !stop.load(Relaxed) {
            if let Some(frame) = self.take() {
                let now = clock::now();
                self.give(frame);
                return Some(now);
            }
        }
        None
    }
}

impl Loaded {
    fn take(&self) -> Option<*mut c_void> {
        // SAFETY: as `enter`.
        let frame = unsafe { (self.take)() };
        (!frame.is_null()).then_some(frame)
    }

    fn give(&self, frame: *mut c_void) {
        // SAFETY: a frame that `take` gave, once.
        unsafe { (self.give)(frame) }
    }
}
