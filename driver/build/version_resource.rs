//! The version resource of ksframe.sys: what Explorer, driverquery and crash analysis show of the file.
//!
//! A `.res` file is a list of entries, each a header and its data; ours has the empty entry that every such
//! file starts with and one VERSIONINFO. A VERSIONINFO is a tree of blocks of one form (length, length of the
//! value, whether that is text, key, value, children), each on a 32-bit boundary. The documentation pages are
//! "VS_VERSIONINFO", "VS_FIXEDFILEINFO" and "RESOURCEHEADER". Written by hand because the crates for this call
//! a resource compiler, which a machine without Windows' or LLVM's tools does not have.

const RT_VERSION: u16 = 16;
const ENGLISH: u16 = 0x0409;
const UNICODE: u16 = 1200;
const MOVEABLE_PURE: u16 = 0x30;
const VFT_DRV: u32 = 3;
const VFT2_DRV_SYSTEM: u32 = 7;
const VOS_NT_WINDOWS32: u32 = 0x0004_0004;

/// The words about a file, each as VERSIONINFO calls it.
pub(crate) struct Version<'a> {
    pub(crate) company: &'a str,
    pub(crate) description: &'a str,
    pub(crate) file_name: &'a str,
    pub(crate) product: &'a str,
    pub(crate) copyright: &'a str,
    /// `major.minor.patch`, as in Cargo.toml.
    pub(crate) number: [u16; 3],
}

/// The content of a `.res` file.
pub(crate) fn resource_file(version: &Version<'_>) -> Vec<u8> {
    let mut file = entry(0, 0, 0, &[]);
    file.extend(entry(RT_VERSION, 1, ENGLISH, &version_info(version)));
    file
}

/// RESOURCEHEADER and data. Type and name are numbers, marked by 0xFFFF.
fn entry(kind: u16, name: u16, language: u16, data: &[u8]) -> Vec<u8> {
    const HEADER_BYTES: usize = 32;
    let mut entry = Vec::new();
    push_u32(&mut entry, data.len());
    push_u32(&mut entry, HEADER_BYTES);
    for word in [0xffff, kind, 0xffff, name] {
        push(&mut entry, word);
    }
    push_u32(&mut entry, 0); // DataVersion
    // MemoryFlags, of no meaning today: what resource compilers write.
    push(&mut entry, if kind == 0 { 0 } else { MOVEABLE_PURE });
    push(&mut entry, language);
    push_u32(&mut entry, 0); // Version
    push_u32(&mut entry, 0); // Characteristics
    entry.extend(data);
    pad(&mut entry);
    entry
}

fn version_info(version: &Version<'_>) -> Vec<u8> {
    let [major, minor, patch] = version.number;
    let number = format!("{major}.{minor}.{patch}.0");
    let strings = [
        ("CompanyName", version.company),
        ("FileDescription", version.description),
        ("FileVersion", &number),
        ("InternalName", version.file_name),
        ("LegalCopyright", version.copyright),
        ("OriginalFilename", version.file_name),
        ("ProductName", version.product),
        ("ProductVersion", &number),
    ];
    let strings = strings.map(|(key, value)| text_block(key, value));
    let table = block(&format!("{ENGLISH:04X}{UNICODE:04X}"), &[], &strings);
    let translation = [ENGLISH.to_le_bytes(), UNICODE.to_le_bytes()].concat();
    let children = [
        block("StringFileInfo", &[], &[table]),
        block("VarFileInfo", &[], &[block("Translation", &translation, &[])]),
    ];
    block("VS_VERSION_INFO", &fixed_file_info(version.number), &children)
}

/// VS_FIXEDFILEINFO
fn fixed_file_info([major, minor, patch]: [u16; 3]) -> Vec<u8> {
    let (high, low) = (u32::from(major) << 16 | u32::from(minor), u32::from(patch) << 16);
    let words = [
        0xFEEF_04BD, // dwSignature
        0x0001_0000, // dwStrucVersion
        high,
        low,
        high,
        low,
        0x3f, // dwFileFlagsMask
        0,    // dwFileFlags
        VOS_NT_WINDOWS32,
        VFT_DRV,
        VFT2_DRV_SYSTEM,
        0, // dwFileDateMS: a date would make each build differ
        0, // dwFileDateLS
    ];
    words.iter().flat_map(|word: &u32| word.to_le_bytes()).collect()
}

/// A block whose value is text; its length counts characters, with the closing zero.
fn text_block(key: &str, value: &str) -> Vec<u8> {
    let value = zero_terminated(value);
    let bytes: Vec<u8> = value.iter().flat_map(|word| word.to_le_bytes()).collect();
    finish(key, value.len(), 1, &bytes, &[])
}

/// A block whose value is bytes.
fn block(key: &str, value: &[u8], children: &[Vec<u8>]) -> Vec<u8> {
    // A block without a value is marked as text, as the resource compilers do.
    finish(key, value.len(), u16::from(value.is_empty()), value, children)
}

fn finish(key: &str, value_length: usize, is_text: u16, value: &[u8], children: &[Vec<u8>]) -> Vec<u8> {
    let mut block = vec![0; 2];
    push(&mut block, u16::try_from(value_length).expect("a version string is short"));
    push(&mut block, is_text);
    zero_terminated(key).iter().for_each(|word| push(&mut block, *word));
    for part in std::iter::once(value).chain(children.iter().map(Vec::as_slice)) {
        pad(&mut block);
        block.extend(part);
    }
    let length = u16::try_from(block.len()).expect("the version resource is small");
    block[..2].copy_from_slice(&length.to_le_bytes());
    block
}

fn zero_terminated(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

fn push(bytes: &mut Vec<u8>, word: u16) {
    bytes.extend(word.to_le_bytes());
}

fn push_u32(bytes: &mut Vec<u8>, value: usize) {
    bytes.extend(u32::try_from(value).expect("the version resource is small").to_le_bytes());
}

fn pad(bytes: &mut Vec<u8>) {
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}
