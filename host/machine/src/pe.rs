//! What the loader needs of a PE file, read with the crate `object` and checked: every range lies within the image.

use object::LittleEndian as LE;
use object::pe::{self, ImageNtHeaders64};
use object::read::pe::{ExportTarget, Import, PeFile64};

/// A driver file, taken apart.
pub(crate) struct Parsed<'data> {
    pub(crate) preferred_base: u64,
    pub(crate) size: usize,
    pub(crate) entry: u32,
    pub(crate) sections: Vec<Section<'data>>,
    /// Where a 64-bit address is to be moved by the distance from the preferred base.
    pub(crate) relocations: Vec<u32>,
    pub(crate) imports: Vec<Imported>,
    pub(crate) exports: Vec<(String, u32)>,
    /// The exception directory: place and number of its RUNTIME_FUNCTIONs.
    pub(crate) functions: (u32, u32),
    pub(crate) headers: &'data [u8],
}

pub(crate) struct Section<'data> {
    pub(crate) rva: u32,
    pub(crate) size: usize,
    pub(crate) data: &'data [u8],
    pub(crate) executable: bool,
    pub(crate) writable: bool,
}

/// One imported name and the slot for its address.
pub(crate) struct Imported {
    pub(crate) module: String,
    pub(crate) name: String,
    pub(crate) slot: u32,
}

const MAXIMUM_SIZE: usize = 256 << 20;

pub(crate) fn parse(data: &[u8]) -> Result<Parsed<'_>, String> {
    read(data).map_err(|error| format!("it is not a valid 64-bit PE image: {error}"))?
}

fn read(data: &[u8]) -> object::read::Result<Result<Parsed<'_>, String>> {
    let file = PeFile64::parse(data)?;
    let headers = file.nt_headers();
    if headers.file_header.machine.get(LE) != pe::IMAGE_FILE_MACHINE_AMD64 {
        return Ok(Err("it is not an image for x86-64; build the driver for that".into()));
    }
    let optional = &headers.optional_header;
    let size = optional.size_of_image.get(LE) as usize;
    if size > MAXIMUM_SIZE {
        return Ok(Err(format!("it says that it is {size} bytes large")));
    }
    let functions = file
        .data_directory(pe::IMAGE_DIRECTORY_ENTRY_EXCEPTION)
        .map_or((0, 0), |directory| (directory.virtual_address.get(LE), directory.size.get(LE) / 12));
    let parsed = Parsed {
        preferred_base: optional.image_base.get(LE),
        size,
        entry: optional.address_of_entry_point.get(LE),
        sections: sections(&file, data)?,
        relocations: relocations(&file, data)?,
        imports: imports(&file)?,
        exports: exports(&file)?,
        functions,
        headers: data.get(..optional.size_of_headers.get(LE) as usize).unwrap_or_default(),
    };
    Ok(parsed.check())
}

fn sections<'data>(file: &PeFile64<'data>, data: &'data [u8]) -> object::read::Result<Vec<Section<'data>>> {
    let mut sections = Vec::new();
    for header in file.section_table().iter() {
        let (rva, size) = header.pe_address_range();
        let flags = header.characteristics.get(LE);
        sections.push(Section {
            rva,
            size: size as usize,
            data: header.pe_data(data)?,
            executable: flags.contains(pe::IMAGE_SCN_MEM_EXECUTE),
            writable: flags.contains(pe::IMAGE_SCN_MEM_WRITE),
        });
    }
    Ok(sections)
}

fn relocations(file: &PeFile64<'_>, data: &[u8]) -> object::read::Result<Vec<u32>> {
    let mut all = Vec::new();
    let Some(mut blocks) = file.data_directories().relocation_blocks(data, &file.section_table())? else {
        return Ok(all);
    };
    while let Some(block) = blocks.next()? {
        all.extend(block.filter(|r| r.typ == pe::IMAGE_REL_BASED_DIR64).map(|r| r.virtual_address));
    }
    Ok(all)
}

fn imports(file: &PeFile64<'_>) -> object::read::Result<Vec<Imported>> {
    let mut all = Vec::new();
    let Some(table) = file.import_table()? else { return Ok(all) };
    let mut descriptors = table.descriptors()?;
    while let Some(descriptor) = descriptors.next()? {
        let module = text(table.name(descriptor.name.get(LE))?).to_ascii_lowercase();
        let names = match descriptor.original_first_thunk.get(LE) {
            0 => descriptor.first_thunk.get(LE),
            names => names,
        };
        let mut thunks = table.thunks(names)?;
        let mut slot = descriptor.first_thunk.get(LE);
        while let Some(thunk) = thunks.next::<ImageNtHeaders64>()? {
            let name = match table.import::<ImageNtHeaders64>(thunk)? {
                Import::Name(_, name) => text(name),
                Import::Ordinal(ordinal) => format!("#{ordinal}"),
            };
            all.push(Imported { module: module.clone(), name, slot });
            slot += 8;
        }
    }
    Ok(all)
}

fn exports(file: &PeFile64<'_>) -> object::read::Result<Vec<(String, u32)>> {
    let Some(table) = file.export_table()? else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for export in table.exports()? {
        if let ExportTarget::Address(rva) = export.target {
            let ordinal = format!("#{}", export.ordinal.0);
            all.push((ordinal, rva));
            all.extend(export.name.map(|name| (text(name), rva)));
        }
    }
    Ok(all)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

impl Parsed<'_> {
    fn check(self) -> Result<Self, String> {
        let holds =
            |rva: u32, len: usize| (rva as usize).checked_add(len).is_some_and(|end| end <= self.size);
        let (functions, count) = self.functions;
        let good = self.sections.iter().all(|s| holds(s.rva, s.size.max(s.data.len().min(s.size))))
            && self.relocations.iter().all(|rva| holds(*rva, 8))
            && self.imports.iter().all(|import| holds(import.slot, 8))
            && self.exports.iter().all(|(_, rva)| holds(*rva, 1))
            && holds(functions, count as usize * 12)
            && holds(0, self.headers.len())
            && holds(self.entry, 1);
        if good { Ok(self) } else { Err("a part of it lies outside its own image".into()) }
    }
}
