//! The Authenticode hash of a PE image.
//!
//! Signing a file changes three places in it: the checksum, the directory entry that points to the certificates, and
//! the certificates themselves at the end. The hash leaves these out ("Windows Authenticode Portable Executable
//! Signature Format", section "Calculating the PE Image Hash"), so it is the same before and after. The maintained
//! crate `authenticode` computes it too, but with older generations of `object`, `digest` and `cms` beside ours.

use object::LittleEndian as LE;
use object::pe::{IMAGE_DIRECTORY_ENTRY_SECURITY, ImageDosHeader, ImageNtHeaders32, ImageNtHeaders64};
use object::read::pe::{ImageNtHeaders, optional_header_magic};
use sha2::{Digest, Sha256};

use crate::Error;

/// Where the three places are, as offsets in the file.
struct Places {
    checksum: usize,
    directory_entry: usize,
    certificates: std::ops::Range<usize>,
}

/// The SHA-256 of all of the image but what signing changes.
pub fn authenticode_sha256(image: &[u8]) -> Result<[u8; 32], Error> {
    let magic = optional_header_magic(image).map_err(|_| Error::NotAnImage("its headers cannot be read"))?;
    let places = match magic {
        object::pe::IMAGE_NT_OPTIONAL_HDR32_MAGIC => places::<ImageNtHeaders32>(image, 96),
        object::pe::IMAGE_NT_OPTIONAL_HDR64_MAGIC => places::<ImageNtHeaders64>(image, 112),
        _ => Err(Error::NotAnImage("its optional header is of neither kind")),
    }?;
    let hashed = [
        0..places.checksum,
        places.checksum + 4..places.directory_entry,
        places.directory_entry + 8..places.certificates.start,
        places.certificates.end..image.len(),
    ];
    let mut hash = Sha256::new();
    for range in hashed {
        hash.update(image.get(range).ok_or(Error::NotAnImage("its certificates lie outside of it"))?);
    }
    // A signer pads the file to a multiple of eight before it appends the certificates, and hashes the padding.
    if places.certificates.is_empty() {
        hash.update(&[0; 8][..image.len().next_multiple_of(8) - image.len()]);
    }
    Ok(hash.finalize().into())
}

/// `directories` is the offset of the data directories in the optional header.
fn places<Headers: ImageNtHeaders>(image: &[u8], directories: usize) -> Result<Places, Error> {
    let cut = |_| Error::NotAnImage("its headers are cut short");
    let headers = ImageDosHeader::parse(image).map_err(cut)?.nt_headers_offset() as usize;
    let mut offset = headers as u64;
    let (_, found) = Headers::parse(image, &mut offset).map_err(cut)?;
    // Signature (4) and file header (20) stand before the optional header; CheckSum is at 64 in both kinds of it.
    let optional = headers + 24;
    let certificates = match found.iter().nth(IMAGE_DIRECTORY_ENTRY_SECURITY) {
        Some(entry) if entry.virtual_address.get(LE) != 0 => {
            // The one directory whose address is an offset in the file.
            let start = entry.virtual_address.get(LE) as usize;
            start..start + entry.size.get(LE) as usize
        }
        Some(_) => image.len()..image.len(),
        None => return Err(Error::NotAnImage("it has no directory entry for certificates")),
    };
    let directory_entry = optional + directories + 8 * IMAGE_DIRECTORY_ENTRY_SECURITY;
    Ok(Places { checksum: optional + 64, directory_entry, certificates })
}
