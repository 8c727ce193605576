//! What a driver's file says against itself: header, sections, imports, checksum, signature. No code of it runs here.

use object::LittleEndian as LE;
use object::pe;
use object::read::pe::{Import, PeFile64};
use serde::Serialize;

/// One finding about an image, with a code that stays.
#[derive(Debug, Serialize, PartialEq)]
pub(crate) struct Finding {
    pub code: &'static str,
    pub problem: String,
    pub remedy: &'static str,
}

/// The modules that a kernel-streaming minidriver finds on every Windows.
const KNOWN_MODULES: [&str; 6] =
    ["ntoskrnl.exe", "hal.dll", "ks.sys", "wdfldr.sys", "portcls.sys", "drmk.sys"];

pub(crate) fn lint(data: &[u8]) -> object::read::Result<Vec<Finding>> {
    let file = PeFile64::parse(data)?;
    let mut findings = Vec::new();
    header(&file, &mut findings);
    sections(&file, &mut findings);
    imports(&file, &mut findings)?;
    checksum(&file, data, &mut findings);
    Ok(findings)
}

fn header(file: &PeFile64<'_>, findings: &mut Vec<Finding>) {
    let optional = &file.nt_headers().optional_header;
    let flags = optional.dll_characteristics.get(LE);
    let mut missing = |flag, code, problem: &str, remedy| {
        if !flags.contains(flag) {
            findings.push(Finding { code, problem: problem.into(), remedy });
        }
    };
    missing(
        pe::IMAGE_DLLCHARACTERISTICS_NX_COMPAT,
        "KSI001",
        "it is not marked NX compatible",
        "link with /NXCOMPAT",
    );
    missing(
        pe::IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE,
        "KSI002",
        "it cannot be moved in memory (no DYNAMIC_BASE)",
        "link with /DYNAMICBASE",
    );
    let section_alignment = optional.section_alignment.get(LE);
    if section_alignment < 0x1000 {
        findings.push(Finding {
            code: "KSI003",
            problem: format!("its sections are aligned to {section_alignment:#x} bytes, less than a page: Memory Integrity refuses it"),
            remedy: "link with /ALIGN:0x1000 or leave the option out",
        });
    }
    if file.data_directory(pe::IMAGE_DIRECTORY_ENTRY_SECURITY).is_none_or(|it| it.size.get(LE) == 0) {
        findings.push(Finding {
            code: "KSI004",
            problem: "it carries no signature".into(),
            remedy: "sign the package: cargo xtask package, or signtool sign /fd sha256",
        });
    }
}

fn sections(file: &PeFile64<'_>, findings: &mut Vec<Finding>) {
    for section in file.section_table().iter() {
        let flags = section.characteristics.get(LE);
        if flags.contains(pe::IMAGE_SCN_MEM_EXECUTE) && flags.contains(pe::IMAGE_SCN_MEM_WRITE) {
            let name = String::from_utf8_lossy(section.raw_name()).into_owned();
            findings.push(Finding {
                code: "KSI005",
                problem: format!("section {name} is writable and executable: Memory Integrity refuses it"),
                remedy: "do not merge code and data sections; look for /SECTION and /MERGE",
            });
        }
    }
}

fn imports(file: &PeFile64<'_>, findings: &mut Vec<Finding>) -> object::read::Result<()> {
    let Some(table) = file.import_table()? else { return Ok(()) };
    let mut descriptors = table.descriptors()?;
    while let Some(descriptor) = descriptors.next()? {
        let module = String::from_utf8_lossy(table.name(descriptor.name.get(LE))?).to_ascii_lowercase();
        if !KNOWN_MODULES.contains(&module.as_str()) {
            findings.push(Finding {
                code: "KSI006",
                problem: format!(
                    "it imports from {module}, which a camera driver does not find on every Windows"
                ),
                remedy: "check that the module is a kernel-mode one and that the INF brings it",
            });
        }
        let names = match descriptor.original_first_thunk.get(LE) {
            0 => descriptor.first_thunk.get(LE),
            names => names,
        };
        let mut thunks = table.thunks(names)?;
        while let Some(thunk) = thunks.next::<pe::ImageNtHeaders64>()? {
            if let Import::Name(_, name) = table.import::<pe::ImageNtHeaders64>(thunk)? {
                old_pool(&String::from_utf8_lossy(name), findings);
            }
        }
    }
    Ok(())
}

/// "ExAllocatePoolWithTag has been deprecated in Windows 10, version 2004 and has been replaced by ExAllocatePool2."
fn old_pool(name: &str, findings: &mut Vec<Finding>) {
    if ["ExAllocatePool", "ExAllocatePoolWithTag", "ExAllocatePoolWithQuotaTag"].contains(&name) {
        findings.push(Finding {
            code: "KSI007",
            problem: format!("it imports {name}, which is deprecated since Windows 10 2004"),
            remedy: "call ExAllocatePool2, which gives zeroed, non-executable pool",
        });
    }
}

fn checksum(file: &PeFile64<'_>, data: &[u8], findings: &mut Vec<Finding>) {
    let written = file.nt_headers().optional_header.check_sum.get(LE);
    // Signature, file header, and 64 bytes into the optional header.
    let place = file.dos_header().nt_headers_offset() as usize + 24 + 64;
    let right = pe_checksum(data, place);
    if written != right {
        findings.push(Finding {
            code: "KSI008",
            problem: format!(
                "its checksum is {written:#x} and should be {right:#x}: the loader checks that of a driver"
            ),
            remedy: "link with /RELEASE, or set it after the last change of the file",
        });
    }
}

/// The sum that ImageHlp's CheckSumMappedFile computes: 16-bit words with their carries, without the field itself, plus the
/// length.
fn pe_checksum(data: &[u8], place: usize) -> u32 {
    let word = |(at, pair): (usize, &[u8])| match at * 2 {
        at if at == place || at == place + 2 => 0,
        _ => u64::from(pair[0]) | u64::from(*pair.get(1).unwrap_or(&0)) << 8,
    };
    let mut sum: u64 = data.chunks(2).enumerate().map(word).sum();
    while sum >> 16 != 0 {
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    sum as u32 + data.len() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_leaves_its_own_place_out_and_adds_the_length() {
        // By hand: words 0x0201, (left out, left out), 0x0807; 0x0a08 + 8 bytes.
        assert_eq!(pe_checksum(&[1, 2, 0xAA, 0xBB, 0xCC, 0xDD, 7, 8], 2), 0x0A08 + 8);
        // 0xFFFF + 0x0002 carries round to 0x0002.
        assert_eq!(pe_checksum(&[0xFF, 0xFF, 2, 0], 100), 2 + 4);
    }
}
