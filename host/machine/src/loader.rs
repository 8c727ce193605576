//! The loader: maps a driver's image into the kernel arena, moves it there, binds what it imports.
//!
//! Addresses that Windows drivers compile in are redirected to pages of the machine: KUSER_SHARED_DATA at
//! 0xFFFFF78000000000, which the inline time functions read. An import that no module has is bound all the same; calling
//! it ends the run with its name.
#![allow(unsafe_code)]
// UNSAFETY: writes an image's bytes, and calls nothing.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;
use std::sync::Mutex;

use crate::arena::{self, Bump, PAGE, Range, round_up};
use crate::crossing::{Import, thunk};
use crate::export::Target;
use crate::machine::{Machine, adopt};
use crate::os::{self, Access};
use crate::pe::{self, Parsed};

/// A driver in memory.
pub struct Image {
    /// The file's name: `ksframe.sys`.
    pub name: &'static str,
    pub base: usize,
    pub size: usize,
    /// The address of its entry point.
    pub entry: usize,
    exports: HashMap<String, usize>,
    /// Place and number of the RUNTIME_FUNCTIONs.
    pub(crate) functions: (usize, usize),
    /// From the linker's map, if one lies beside the file: offset and name, by offset.
    symbols: Vec<(u32, String)>,
    /// What it imports that no module has: `module!name`.
    pub missing: Vec<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    #[error("cannot read the driver {path}: {error}")]
    Read { path: String, error: std::io::Error },
    #[error("cannot load {name}: {reason}")]
    Image { name: String, reason: String },
}

pub(crate) struct ImageStore {
    images: RefCell<Vec<Rc<Image>>>,
    space: RefCell<Bump>,
    thunks: RefCell<Bump>,
}

impl ImageStore {
    pub(crate) fn new() -> Self {
        ImageStore {
            images: RefCell::default(),
            space: RefCell::new(Bump::new(arena::IMAGES)),
            thunks: RefCell::new(Bump::new(arena::THUNKS)),
        }
    }
}

impl ImageStore {
    pub(crate) fn adopt(&self, old: &ImageStore) {
        self.images.replace(adopt(&old.images));
        self.space.replace(adopt(&old.space));
        self.thunks.replace(adopt(&old.thunks));
    }
}

impl Image {
    /// The address of an export of the image itself, by name or as `#ordinal`.
    pub fn export(&self, name: &str) -> Option<usize> {
        self.exports.get(name).copied()
    }

    pub(crate) fn holds(&self, address: usize) -> bool {
        Range { base: self.base, size: self.size }.contains(address)
    }

    /// `ksframe.sys+0x1234`, with the function's name where the map has it.
    fn describe(&self, address: usize) -> String {
        let offset = address - self.base;
        let known = self.symbols.partition_point(|(start, _)| *start as usize <= offset);
        match known.checked_sub(1).map(|index| &self.symbols[index]) {
            Some((start, name)) => format!("{}!{name}+{:#x}", self.name, offset - *start as usize),
            None => format!("{}+{offset:#x}", self.name),
        }
    }
}

impl Machine {
    /// Loads a driver's file.
    pub fn load(&self, path: &Path) -> Result<Rc<Image>, LoadError> {
        self.replace(&path.file_name().unwrap_or_default().to_string_lossy(), path)
    }

    /// Puts a real image in place of one of the host's modules: what is loaded from now on binds its imports of `module`
    /// (`ks.sys`) to the exports of the file at `path`, and to nothing else.
    pub fn replace(&self, module: &str, path: &Path) -> Result<Rc<Image>, LoadError> {
        let data = std::fs::read(path)
            .map_err(|error| LoadError::Read { path: path.display().to_string(), error })?;
        let symbols = std::fs::read_to_string(path.with_extension("map")).map(|map| symbols(&map));
        self.load_bytes(module, &data, symbols.unwrap_or_default())
    }

    /// Loads a driver from memory; `symbols` are offsets and names in order.
    pub fn load_bytes(
        &self,
        name: &str,
        data: &[u8],
        symbols: Vec<(u32, String)>,
    ) -> Result<Rc<Image>, LoadError> {
        self.map(intern(name), data, symbols).map_err(|reason| LoadError::Image { name: name.into(), reason })
    }

    fn map(&self, name: &'static str, data: &[u8], symbols: Vec<(u32, String)>) -> Result<Rc<Image>, String> {
        let parsed = pe::parse(data)?;
        let space = self.images.space.borrow_mut().take(parsed.size + PAGE);
        let base = space.ok_or("there is no room for one more image")?;
        copy(base, &parsed);
        relocate(base, &parsed);
        redirect_shared_data(base, &parsed, self.trap.shared_data());
        refuse_gs(base, &parsed)?;
        let missing = self.bind(name, base, &parsed);
        protect(base, &parsed).map_err(|error| format!("its pages cannot be protected: {error}"))?;
        let (functions, count) = parsed.functions;
        let image = Rc::new(Image {
            name,
            base,
            size: parsed.size,
            entry: base + parsed.entry as usize,
            exports: parsed.exports.into_iter().map(|(name, rva)| (name, base + rva as usize)).collect(),
            functions: (base + functions as usize, count as usize),
            symbols,
            missing,
        });
        self.images.images.borrow_mut().push(Rc::clone(&image));
        Ok(image)
    }

    /// Fills the import slots; gives the names that nothing stands for.
    fn bind(&self, image: &'static str, base: usize, parsed: &Parsed<'_>) -> Vec<String> {
        let mut missing = Vec::new();
        let room = round_up(parsed.imports.len() * 32, PAGE);
        let thunks = self.images.thunks.borrow_mut().take(room).expect("64 MiB hold two million thunks");
        for (index, imported) in parsed.imports.iter().enumerate() {
            let address = self.import(image, &imported.module, &imported.name, thunks + index * 32);
            if address.1 {
                missing.push(format!("{}!{}", imported.module, imported.name));
            }
            write(base + imported.slot as usize, &address.0.to_le_bytes());
        }
        let _ = os::protect(thunks, room, Access::ReadExecute);
        missing
    }

    /// The address to put into a slot, and whether nothing stands for the name.
    fn import(&self, image: &'static str, module: &str, name: &str, thunk_at: usize) -> (usize, bool) {
        if let Some(address) = self.export_of_image(module, name) {
            return (address, false);
        }
        let known = self.has_module(module).unwrap_or_else(|| intern(module));
        // Half of a module and half of another would be neither.
        let export = self.find_export(known, name).filter(|_| !self.is_image(module));
        match export.map(|export| export.target) {
            Some(Target::Data(_)) => (self.variable(known, name).expect("found just now"), false),
            Some(Target::Raw(code)) => (code as usize, false),
            Some(Target::Function(_)) | None => {
                let import = Import { image, module: known, name: intern(name), export };
                write(thunk_at, &thunk(self.crossings.add_import(import)));
                (thunk_at, export.is_none())
            }
        }
    }

    /// The address a driver gets for a name that it asks for while it runs (`MmGetSystemRoutineAddress`). 0: none.
    pub fn bind_late(&self, module: &'static str, name: &str) -> usize {
        let Some(export) = self.find_export(module, name) else { return 0 };
        match export.target {
            Target::Data(_) => self.variable(module, name).unwrap_or(0),
            Target::Raw(code) => code as usize,
            Target::Function(_) => {
                let page = self.images.thunks.borrow_mut().take(PAGE).expect("64 MiB of thunks");
                let import = Import { image: "driver", module, name: export.name, export: Some(export) };
                write(page, &thunk(self.crossings.add_import(import)));
                let _ = os::protect(page, PAGE, Access::ReadExecute);
                page
            }
        }
    }

    /// A function of a table that the host hands out (KMDF's): a thunk for `export`, in pages that `seal` closes.
    pub fn bind_table(
        &self,
        module: &'static str,
        exports: &[(&'static str, Option<&'static crate::Export>)],
    ) -> Vec<usize> {
        let room = round_up(exports.len().max(1) * 32, PAGE);
        let thunks = self.images.thunks.borrow_mut().take(room).expect("64 MiB of thunks");
        let image = self.images.images.borrow().last().map_or("driver", |image| image.name);
        let mut addresses = Vec::with_capacity(exports.len());
        for (index, (name, export)) in exports.iter().enumerate() {
            let import = Import { image, module, name, export: *export };
            let at = thunks + index * 32;
            write(at, &thunk(self.crossings.add_import(import)));
            addresses.push(at);
        }
        let _ = os::protect(thunks, room, Access::ReadExecute);
        addresses
    }

    /// What a loaded image exports under its own file name (a replacement `ks.sys`, an export driver).
    fn export_of_image(&self, module: &str, name: &str) -> Option<usize> {
        let images = self.images.images.borrow();
        images.iter().find(|image| image.name.eq_ignore_ascii_case(module))?.export(name)
    }

    fn is_image(&self, module: &str) -> bool {
        self.images.images.borrow().iter().any(|image| image.name.eq_ignore_ascii_case(module))
    }

    pub(crate) fn image_at(&self, address: usize) -> Option<Rc<Image>> {
        self.images.images.borrow().iter().find(|image| image.holds(address)).cloned()
    }

    pub(crate) fn describe_in_image(&self, address: usize) -> Option<String> {
        self.image_at(address).map(|image| image.describe(address))
    }

    pub(crate) fn unload_all(&self) {
        for image in self.images.images.take() {
            let _ = os::protect(image.base, round_up(image.size, PAGE), Access::ReadWrite);
        }
        self.images.space.borrow_mut().reset();
        let mut thunks = self.images.thunks.borrow_mut();
        let (base, size) = thunks.used();
        let _ = os::protect(base, size, Access::ReadWrite);
        thunks.reset();
    }
}

fn write(address: usize, bytes: &[u8]) {
    // SAFETY: callers pass places in an image or in thunks that were taken just now and are still writable.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), address as *mut u8, bytes.len()) };
}

fn bytes<'a>(address: usize, len: usize) -> &'a mut [u8] {
    // SAFETY: as in `write`; nothing else refers to an image that is being mapped.
    unsafe { std::slice::from_raw_parts_mut(address as *mut u8, len) }
}

fn copy(base: usize, parsed: &Parsed<'_>) {
    write(base, parsed.headers);
    for section in &parsed.sections {
        let len = section.data.len().min(section.size);
        write(base + section.rva as usize, &section.data[..len]);
    }
}

fn relocate(base: usize, parsed: &Parsed<'_>) {
    let distance = (base as u64).wrapping_sub(parsed.preferred_base);
    for rva in &parsed.relocations {
        let slot = bytes(base + *rva as usize, 8);
        let value = u64::from_le_bytes(slot.try_into().expect("eight bytes"));
        slot.copy_from_slice(&value.wrapping_add(distance).to_le_bytes());
    }
}

/// `KeQuerySystemTime` and its kin are loads from this page, whose address stands in the code as 8 bytes.
const SHARED_DATA: u64 = 0xFFFF_F780_0000_0000;

fn redirect_shared_data(base: usize, parsed: &Parsed<'_>, page: usize) {
    const HIGH: [u8; 5] = [0x00, 0x80, 0xF7, 0xFF, 0xFF];
    for section in parsed.sections.iter().filter(|section| section.executable) {
        let code = bytes(base + section.rva as usize, section.size);
        for at in 0..code.len().saturating_sub(7) {
            if code[at + 3..at + 8] == HIGH {
                let address = u64::from_le_bytes(code[at..at + 8].try_into().expect("eight bytes"));
                if (SHARED_DATA..SHARED_DATA + PAGE as u64).contains(&address) {
                    let offset = address - SHARED_DATA;
                    code[at..at + 8].copy_from_slice(&(page as u64 + offset).to_le_bytes());
                }
            }
        }
    }
}

/// Where gs belongs to the process under the host, an image that reads the processor block through it cannot run.
fn refuse_gs(base: usize, parsed: &Parsed<'_>) -> Result<(), String> {
    if os::GS_IS_FREE {
        return Ok(());
    }
    for section in parsed.sections.iter().filter(|section| section.executable) {
        let code = bytes(base + section.rva as usize, section.size);
        let reads_gs =
            |w: &[u8]| w[0] == 0x65 && matches!(w[1], 0x48 | 0x4C) && w[2] == 0x8B && w[3] & 0xC7 == 0x04;
        if let Some(at) = code.windows(9).position(|w| reads_gs(w) && w[4] == 0x25) {
            let rva = section.rva as usize + at;
            return Err(format!(
                "it reads gs at offset {rva:#x}, which inside a Windows process is the TEB. Run it on Linux."
            ));
        }
    }
    Ok(())
}

fn protect(base: usize, parsed: &Parsed<'_>) -> std::io::Result<()> {
    for section in &parsed.sections {
        let access = match (section.executable, section.writable) {
            (true, _) => Access::ReadExecute,
            (false, true) => Access::ReadWrite,
            (false, false) => Access::ReadOnly,
        };
        os::protect(base + section.rva as usize, round_up(section.size.max(1), PAGE), access)?;
    }
    Ok(())
}

/// Keeps a name for the life of the process; the same few names come back in each run.
fn intern(name: &str) -> &'static str {
    static NAMES: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
    let mut names = NAMES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    match names.binary_search(&name) {
        Ok(at) => names[at],
        Err(at) => {
            let kept: &'static str = Box::leak(name.into());
            names.insert(at, kept);
            kept
        }
    }
}

/// Offsets and names out of a linker map: lines of `section:offset  name  address …`, as link and lld-link write them.
fn symbols(map: &str) -> Vec<(u32, String)> {
    let preferred = map
        .lines()
        .find_map(|line| line.trim().strip_prefix("Preferred load address is "))
        .and_then(|address| u64::from_str_radix(address.trim(), 16).ok());
    let Some(preferred) = preferred else { return Vec::new() };
    let mut symbols: Vec<(u32, String)> = map.lines().filter_map(|line| symbol(line, preferred)).collect();
    symbols.sort();
    symbols
}

fn symbol(line: &str, preferred: u64) -> Option<(u32, String)> {
    let mut words = line.split_whitespace();
    words.next()?.split_once(':')?;
    let name = words.next()?;
    let address = words.next().filter(|word| word.len() == 16)?;
    let offset = u64::from_str_radix(address, 16).ok()?.checked_sub(preferred)?;
    Some((u32::try_from(offset).ok()?, name.into()))
}
