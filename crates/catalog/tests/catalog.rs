//! What a catalog covers, and what the hash of an image leaves out. `cargo xtask package` has the proofs by other
//! people's programs (osslsigncode, openssl).

use std::time::Duration;

use catalog::{Catalog, Error, Member, authenticode_sha256};

const CHECKSUM: usize = 64 + 24 + 64;
const CERTIFICATES: usize = 64 + 24 + 112 + 4 * 8;

/// The smallest image that has everything the hash looks at: headers and one section of 512 bytes.
fn image() -> Vec<u8> {
    let mut image = vec![0; 1024];
    let mut put = |offset: usize, bytes: &[u8]| image[offset..offset + bytes.len()].copy_from_slice(bytes);
    put(0, b"MZ");
    put(60, &64u32.to_le_bytes()); // e_lfanew
    put(64, b"PE\0\0");
    put(68, &0x8664u16.to_le_bytes()); // Machine
    put(70, &1u16.to_le_bytes()); // NumberOfSections
    put(84, &240u16.to_le_bytes()); // SizeOfOptionalHeader
    put(88, &0x20bu16.to_le_bytes()); // Magic
    put(88 + 108, &16u32.to_le_bytes()); // NumberOfRvaAndSizes
    put(512, &[0xc3; 512]); // ret, all over
    image
}

fn catalog(members: Vec<Member>) -> Catalog {
    let systems = vec!["_v100_X64".to_owned()];
    Catalog {
        members,
        hardware_ids: vec!["ROOT\\KsFrame".to_owned()],
        systems,
        time: Duration::from_secs(1_700_000_000),
    }
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn the_checksum_does_not_count() {
    let mut changed = image();
    changed[CHECKSUM] ^= 0xff;
    assert_eq!(
        authenticode_sha256(&changed).expect("an image"),
        authenticode_sha256(&image()).expect("an image")
    );
}

#[test]
fn certificates_and_the_entry_that_points_to_them_do_not_count() {
    let mut signed = image();
    signed[CERTIFICATES..CERTIFICATES + 4].copy_from_slice(&1024u32.to_le_bytes());
    signed[CERTIFICATES + 4..CERTIFICATES + 8].copy_from_slice(&16u32.to_le_bytes());
    signed.extend([0xaa; 16]);
    assert_eq!(
        authenticode_sha256(&signed).expect("an image"),
        authenticode_sha256(&image()).expect("an image")
    );
}

#[test]
fn every_other_byte_counts() {
    let whole = authenticode_sha256(&image()).expect("an image");
    let uncounted = |offset: usize| {
        (CHECKSUM..CHECKSUM + 4).contains(&offset) || (CERTIFICATES..CERTIFICATES + 8).contains(&offset)
    };
    for offset in (0..1024).filter(|&offset| !uncounted(offset)) {
        let mut changed = image();
        changed[offset] ^= 1;
        // A change in the headers may leave no image at all, which is as good.
        assert_ne!(authenticode_sha256(&changed).ok(), Some(whole), "byte {offset}");
    }
}

#[test]
fn what_is_no_image_is_refused() {
    for bytes in [&b""[..], b"MZ", &[0; 4096], &image()[..100]] {
        assert!(matches!(Member::image("x.sys", bytes), Err(Error::NotAnImage(_))));
    }
    let mut lying = image();
    lying[CERTIFICATES..CERTIFICATES + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    lying[CERTIFICATES + 4..CERTIFICATES + 8].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(matches!(Member::image("x.sys", &lying), Err(Error::NotAnImage(_))));
}

#[test]
fn a_flat_member_is_the_hash_of_its_bytes() {
    // SHA-256 of "abc", from FIPS 180-2, appendix B.1.
    let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let hex: String =
        Member::flat("x.inf", b"abc").sha256().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, known);
}

#[test]
fn a_catalog_holds_the_hash_of_each_member_and_their_names() {
    let members =
        vec![Member::image("ksframe.sys", &image()).expect("an image"), Member::flat("ksframe.inf", b"abc")];
    let der = catalog(members.clone()).to_der().expect("a catalog");
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    assert!(members.iter().all(|member| contains(&der, member.sha256())));
    assert!(
        ["ksframe.sys", "ksframe.inf", "root\\ksframe", "_v100_X64"]
            .iter()
            .all(|text| contains(&der, &utf16(text)))
    );
}

#[test]
fn the_same_files_and_time_make_the_same_catalog() {
    let make =
        || catalog(vec![Member::flat("a", b"a"), Member::flat("b", b"b")]).to_der().expect("a catalog");
    assert_eq!(make(), make());
}

#[test]
fn a_catalog_of_nothing_is_refused() {
    assert!(matches!(catalog(Vec::new()).to_der(), Err(Error::Empty)));
}
