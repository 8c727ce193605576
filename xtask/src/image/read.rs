//! The facts of a PE image, as the `object` crate reads them.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use object::LittleEndian as LE;
use object::pe;
use object::read::pe::{ImageNtHeaders, ImageOptionalHeader, PeFile64};
use serde::Serialize;

use super::{checksum, traps};

/// Everything the report shows and the rules judge.
#[derive(Debug, Serialize)]
pub(crate) struct Facts {
    pub(crate) size: usize,
    pub(crate) sha256: String,
    pub(crate) machine: Machine,
    pub(crate) subsystem: u16,
    pub(crate) os_version: String,
    pub(crate) entry: u32,
    pub(crate) dll_characteristics: u16,
    pub(crate) checksum: u32,
    pub(crate) computed_checksum: u32,
    pub(crate) sections: Vec<Section>,
    /// Module → names, in the order of the import table.
    pub(crate) imports: BTreeMap<String, Vec<String>>,
    pub(crate) exports: Vec<String>,
    /// Functions that `.pdata` describes, without which nothing can unwind through the image.
    pub(crate) unwind_entries: usize,
    pub(crate) relocations: usize,
    pub(crate) has_load_config: bool,
    pub(crate) has_debug_data: bool,
    pub(crate) version: BTreeMap<String, String>,
    pub(crate) traps: Vec<traps::Trap>,
    /// Symbols by which the image could panic; `None` where no map lies beside it.
    pub(crate) panics: Option<Vec<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Machine {
    X64,
    Arm64,
}

#[derive(Debug, Serialize)]
pub(crate) struct Section {
    pub(crate) name: String,
    pub(crate) address: u32,
    pub(crate) size: u32,
    pub(crate) read: bool,
    pub(crate) write: bool,
    pub(crate) execute: bool,
    pub(crate) discardable: bool,
}

pub(crate) fn facts(bytes: &[u8]) -> Result<Facts> {
    let file = PeFile64::parse(bytes).context("no 64-bit PE header")?;
    let header = file.nt_headers().optional_header();
    let machine = machine(file.nt_headers().file_header().machine.get(LE))?;
    Ok(Facts {
        size: bytes.len(),
        sha256: crate::stamp::sha256(bytes),
        machine,
        subsystem: header.subsystem().0,
        os_version: format!(
            "{}.{}",
            header.major_operating_system_version(),
            header.minor_operating_system_version()
        ),
        entry: header.address_of_entry_point(),
        dll_characteristics: header.dll_characteristics().0,
        checksum: header.check_sum(),
        computed_checksum: checksum::compute(bytes)?,
        sections: sections(&file)?,
        imports: imports(&file)?,
        exports: exports(&file)?,
        unwind_entries: directory(&file, pe::IMAGE_DIRECTORY_ENTRY_EXCEPTION).1 / unwind_entry_size(machine),
        relocations: relocations(&file, bytes)?,
        has_load_config: directory(&file, pe::IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG).1 != 0,
        has_debug_data: has_debug_data(&file, bytes),
        version: version(&file, bytes)?,
        traps: traps::find(machine, &code(&file, bytes)?),
        panics: None,
    })
}

fn machine(value: pe::Machine) -> Result<Machine> {
    match value {
        pe::IMAGE_FILE_MACHINE_AMD64 => Ok(Machine::X64),
        pe::IMAGE_FILE_MACHINE_ARM64 => Ok(Machine::Arm64),
        other => anyhow::bail!("machine {:#06x} is neither x64 nor arm64", other.0),
    }
}

/// RUNTIME_FUNCTION: three RVAs on x64, two words on arm64.
fn unwind_entry_size(machine: Machine) -> usize {
    match machine {
        Machine::X64 => 12,
        Machine::Arm64 => 8,
    }
}

fn sections(file: &PeFile64<'_>) -> Result<Vec<Section>> {
    let mut sections = Vec::new();
    for section in file.section_table().iter() {
        let flags = section.characteristics.get(LE).0;
        let end = section.name.iter().position(|byte| *byte == 0).unwrap_or(section.name.len());
        sections.push(Section {
            name: String::from_utf8_lossy(&section.name[..end]).into_owned(),
            address: section.virtual_address.get(LE),
            size: section.virtual_size.get(LE),
            read: flags & pe::IMAGE_SCN_MEM_READ.0 != 0,
            write: flags & pe::IMAGE_SCN_MEM_WRITE.0 != 0,
            execute: flags & pe::IMAGE_SCN_MEM_EXECUTE.0 != 0,
            discardable: flags & pe::IMAGE_SCN_MEM_DISCARDABLE.0 != 0,
        });
    }
    ensure!(!sections.is_empty(), "the image has no sections");
    Ok(sections)
}

fn imports(file: &PeFile64<'_>) -> Result<BTreeMap<String, Vec<String>>> {
    let mut imports = BTreeMap::<String, Vec<String>>::new();
    let Some(table) = file.import_table()? else { return Ok(imports) };
    let mut descriptors = table.descriptors()?;
    while let Some(descriptor) = descriptors.next()? {
        let module = text(table.name(descriptor.name.get(LE))?);
        let names = imports.entry(module).or_default();
        let mut thunks = table.thunks(descriptor.original_first_thunk.get(LE))?;
        while let Some(thunk) = thunks.next::<pe::ImageNtHeaders64>()? {
            names.push(match table.import::<pe::ImageNtHeaders64>(thunk)? {
                object::read::pe::Import::Name(_, name) => text(name),
                object::read::pe::Import::Ordinal(ordinal) => format!("#{ordinal}"),
            });
        }
    }
    Ok(imports)
}

fn exports(file: &PeFile64<'_>) -> Result<Vec<String>> {
    let Some(table) = file.export_table()? else { return Ok(Vec::new()) };
    let names = table.exports()?.into_iter();
    Ok(names.map(|export| export.name.map_or_else(|| format!("#{}", export.ordinal), text)).collect())
}

fn relocations(file: &PeFile64<'_>, bytes: &[u8]) -> Result<usize> {
    let mut count = 0;
    if let Some(mut blocks) = file.data_directories().relocation_blocks(bytes, &file.section_table())? {
        while let Some(block) = blocks.next()? {
            count += block.count();
        }
    }
    Ok(count)
}

/// The debug directory always exists with /Brepro (its REPRO entry); what counts is an entry with a PDB's name.
fn has_debug_data(file: &PeFile64<'_>, bytes: &[u8]) -> bool {
    let (address, size) = directory(file, pe::IMAGE_DIRECTORY_ENTRY_DEBUG);
    let data = file.section_table().pe_data_at(bytes, address).unwrap_or_default();
    let entries = data.get(..size).unwrap_or(data).as_chunks::<28>().0;
    entries.iter().map(|entry| entry[12]).any(|kind| u32::from(kind) == pe::IMAGE_DEBUG_TYPE_CODEVIEW.0)
}

fn code(file: &PeFile64<'_>, bytes: &[u8]) -> Result<Vec<traps::Code>> {
    let mut code = Vec::new();
    for section in file.section_table().iter() {
        if section.characteristics.get(LE).0 & pe::IMAGE_SCN_MEM_EXECUTE.0 == 0 {
            continue;
        }
        let data = section.pe_data(bytes).context("a code section lies outside the file")?;
        let length = data.len().min(section.virtual_size.get(LE) as usize);
        code.push(traps::Code { address: section.virtual_address.get(LE), bytes: data[..length].to_vec() });
    }
    Ok(code)
}

/// The strings of the VERSIONINFO resource (type 16), empty when there is none.
fn version(file: &PeFile64<'_>, bytes: &[u8]) -> Result<BTreeMap<String, String>> {
    let sections = file.section_table();
    let Some(directory) = file.data_directories().resource_directory(bytes, &sections)? else {
        return Ok(BTreeMap::new());
    };
    // Three levels: type, name, language; the first of each below the type is ours.
    for kind in directory.root()?.entries {
        if kind.name_or_id().id() != Some(pe::RT_VERSION) {
            continue;
        }
        let names = kind.data(directory)?.table().context("the version resource has no name")?;
        let languages = names.entries.first().context("the version resource is empty")?.data(directory)?;
        let language = languages.table().and_then(|table| table.entries.first()).context("no language")?;
        let data = language.data(directory)?.data().context("the version resource has no data")?;
        let content = sections.pe_data_at(bytes, data.offset_to_data.get(LE)).context("outside the file")?;
        let length = content.len().min(data.size.get(LE) as usize);
        return Ok(version_strings(&content[..length]));
    }
    Ok(BTreeMap::new())
}

/// The `String` records of a VERSIONINFO: length, value length, type 1, key, padding, value.
fn version_strings(block: &[u8]) -> BTreeMap<String, String> {
    let words: Vec<u16> = block.as_chunks().0.iter().copied().map(u16::from_le_bytes).collect();
    let mut strings = BTreeMap::new();
    for key in ["CompanyName", "FileDescription", "FileVersion", "OriginalFilename", "ProductVersion"] {
        if let Some(value) = value_after(&words, key) {
            strings.insert(key.to_owned(), value);
        }
    }
    strings
}

fn value_after(words: &[u16], key: &str) -> Option<String> {
    let key: Vec<u16> = key.encode_utf16().chain([0]).collect();
    let end = words.windows(key.len()).position(|window| window == key)? + key.len();
    let value = words.get(end..)?;
    // The value starts on a 32-bit boundary: at most one word of padding.
    let value = if value.first() == Some(&0) { &value[1..] } else { value };
    let length = value.iter().position(|word| *word == 0)?;
    String::from_utf16(&value[..length]).ok()
}

/// (address, size) of a data directory; zeroes when it is absent.
fn directory(file: &PeFile64<'_>, index: usize) -> (u32, usize) {
    let directory = file.data_directory(index);
    directory.map_or((0, 0), |found| (found.virtual_address.get(LE), found.size.get(LE) as usize))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
