//! Drivers of a few bytes: PE images put together here, so that a test shows the machine code it is about.
#![allow(dead_code, unreachable_pub)]

/// Code lies here in the image; its first byte is the entry point.
pub const CODE: usize = 0x1000;
/// The import slots lie here, eight bytes each, in the order of the imports.
pub const SLOTS: usize = 0x2000;

/// Builds an image for x86-64 with one section of code and one of imports from `test.sys`.
pub fn image(code: &[u8], imports: &[&str]) -> Vec<u8> {
    let mut file = headers();
    file.extend(padded(code));
    file.extend(padded(&import_section(imports)));
    file
}

fn padded(bytes: &[u8]) -> Vec<u8> {
    assert!(bytes.len() <= 0x1000);
    let mut section = bytes.to_vec();
    section.resize(0x1000, 0);
    section
}

/// Slots, names to look up, the directory, and texts.
fn import_section(imports: &[&str]) -> Vec<u8> {
    let mut section = vec![0u8; 0x1000];
    let (names, directory, mut text) = (0x400, 0x800, 0x900);
    let put =
        |section: &mut Vec<u8>, at: usize, bytes: &[u8]| section[at..at + bytes.len()].copy_from_slice(bytes);
    put(&mut section, text, b"test.sys\0");
    let module = text;
    text += 16;
    for (index, name) in imports.iter().enumerate() {
        put(&mut section, text + 2, name.as_bytes());
        for table in [0, names] {
            put(&mut section, table + 8 * index, &((SLOTS + text) as u64).to_le_bytes());
        }
        text += name.len() + 4;
    }
    for (index, word) in [SLOTS + names, 0, 0, SLOTS + module, SLOTS].into_iter().enumerate() {
        put(&mut section, directory + 4 * index, &(word as u32).to_le_bytes());
    }
    section
}

fn headers() -> Vec<u8> {
    let mut h = vec![0u8; 0x1000];
    let mut put = |at: usize, bytes: &[u8]| h[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"MZ");
    put(0x3C, &0x80u32.to_le_bytes());
    put(0x80, b"PE\0\0");
    put(0x84, &0x8664u16.to_le_bytes());
    put(0x86, &2u16.to_le_bytes());
    put(0x94, &240u16.to_le_bytes());
    put(0x96, &0x22u16.to_le_bytes());
    let optional = 0x98;
    put(optional, &0x20Bu16.to_le_bytes());
    put(optional + 16, &(CODE as u32).to_le_bytes());
    put(optional + 24, &0x1_4000_0000u64.to_le_bytes());
    put(optional + 32, &0x1000u32.to_le_bytes());
    put(optional + 36, &0x1000u32.to_le_bytes());
    put(optional + 56, &0x3000u32.to_le_bytes());
    put(optional + 60, &0x1000u32.to_le_bytes());
    put(optional + 68, &1u16.to_le_bytes());
    put(optional + 108, &16u32.to_le_bytes());
    // The import directory.
    put(optional + 112 + 8, &(SLOTS as u32 + 0x800).to_le_bytes());
    put(optional + 112 + 12, &40u32.to_le_bytes());
    for (index, (name, flags)) in
        [(b".text\0\0\0", 0x6000_0020u32), (b".idata\0\0", 0xC000_0040)].into_iter().enumerate()
    {
        let at = optional + 240 + 40 * index;
        let rva = (0x1000 * (index + 1)) as u32;
        put(at, name);
        put(at + 8, &0x1000u32.to_le_bytes());
        put(at + 12, &rva.to_le_bytes());
        put(at + 16, &0x1000u32.to_le_bytes());
        put(at + 20, &rva.to_le_bytes());
        put(at + 36, &flags.to_le_bytes());
    }
    h
}

/// `call [slot]`, from `offset` into the code, with the home space a callee may use.
pub fn call(slot: usize, offset: usize) -> Vec<u8> {
    // sub rsp, 28h; call [rip + …]; add rsp, 28h
    let mut code = vec![0x48, 0x83, 0xEC, 0x28, 0xFF, 0x15];
    let next = CODE + offset + 10;
    code.extend(((SLOTS + 8 * slot) as i32 - next as i32).to_le_bytes());
    code.extend([0x48, 0x83, 0xC4, 0x28]);
    code
}

pub const RETURN: u8 = 0xC3;
