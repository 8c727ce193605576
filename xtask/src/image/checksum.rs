//! The checksum of a PE image, which the kernel verifies when it loads a driver.
//!
//! `CheckSumMappedFile` of imagehlp is the documented way to compute it; the sum itself is the one's-complement
//! sum of the file's 16-bit words, the checksum field taken as zero, plus the file's length. Debian's lld 14 has
//! no `/RELEASE`, so we write it ourselves for every linker.

use anyhow::{Context, Result, ensure};

/// Distance of the field from the start of the PE signature: 4 + 20 (file header) + 64.
const FIELD: usize = 88;

/// Puts the right checksum into the image.
pub(crate) fn write(image: &mut [u8]) -> Result<()> {
    let field = field(image)?;
    let sum = compute(image)?;
    image[field..field + 4].copy_from_slice(&sum.to_le_bytes());
    Ok(())
}

/// What the checksum field should hold.
pub(crate) fn compute(image: &[u8]) -> Result<u32> {
    let field = field(image)?;
    let mut sum: u32 = 0;
    for (index, pair) in image.chunks(2).enumerate() {
        let offset = index * 2;
        if (field..field + 4).contains(&offset) {
            continue;
        }
        sum += u32::from(pair[0]) | u32::from(pair.get(1).copied().unwrap_or(0)) << 8;
        sum = (sum & 0xffff) + (sum >> 16);
    }
    let length = u32::try_from(image.len()).context("the image is larger than 4 GiB")?;
    Ok((sum & 0xffff) + length)
}

fn field(image: &[u8]) -> Result<usize> {
    let e_lfanew = image.get(0x3c..0x40).context("too short for a DOS header")?;
    let signature = u32::from_le_bytes(e_lfanew.try_into().expect("four bytes")) as usize;
    let field = signature.checked_add(FIELD).context("e_lfanew is out of range")?;
    ensure!(field % 2 == 0 && image.len() >= field + 4, "the PE header does not fit into the file");
    Ok(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 0x60 + 4 bytes: the smallest that has the field, with e_lfanew = 8.
    fn image() -> Vec<u8> {
        let mut image = vec![0; 8 + FIELD + 4];
        image[0x3c] = 8;
        image
    }

    #[test]
    fn the_sum_folds_its_carries_and_adds_the_length() {
        let mut image = image();
        image[0] = 0xff;
        image[1] = 0xff;
        image[2] = 0x02;
        // 0xffff + 0x0002 + 0x0008 (e_lfanew) = 0x1_0009, folded 0x000a; the length is 100.
        assert_eq!(compute(&image).unwrap(), 0x000a + 100);
    }

    #[test]
    fn what_is_written_does_not_change_what_is_computed() {
        let mut image = image();
        let before = compute(&image).unwrap();
        write(&mut image).unwrap();
        assert_eq!(compute(&image).unwrap(), before);
        assert_eq!(image[8 + FIELD..], before.to_le_bytes());
    }

    #[test]
    fn a_header_outside_the_file_is_an_error() {
        let mut image = image();
        image[0x3c..0x40].copy_from_slice(&u32::MAX.to_le_bytes());
        assert!(compute(&image).is_err());
    }
}
