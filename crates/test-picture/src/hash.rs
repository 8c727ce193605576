//! A fast, order-sensitive hash of bytes: finds accidents, not adversaries.
//!
//! Each byte, and the place of each byte, matters. Four lanes keep a processor's multiplier busy; a receiver reads
//! every byte of every frame through this.

const LANES: usize = 4;
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;
const SEEDS: [u64; LANES] =
    [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0, 0x082e_fa98_ec4e_6c89];

/// The hash of one run of bytes.
pub(crate) fn bytes(data: &[u8]) -> u64 {
    let mut lanes = SEEDS;
    let (blocks, rest) = data.as_chunks::<{ LANES * 8 }>();
    for block in blocks {
        let (words, _) = block.as_chunks::<8>();
        for (lane, word) in lanes.iter_mut().zip(words) {
            *lane = step(*lane, u64::from_le_bytes(*word));
        }
    }
    let tail = rest.iter().fold(SEEDS[0], |hash, &byte| step(hash, u64::from(byte)));
    lanes.into_iter().fold(step(tail, data.len() as u64), step)
}

/// Adds a value to a running hash.
pub(crate) fn step(hash: u64, value: u64) -> u64 {
    let product = (hash ^ value).wrapping_mul(MULTIPLIER);
    product ^ (product >> 29)
}

/// The 32 bits that a stamp has room for.
pub(crate) fn fold(hash: u64) -> u32 {
    (hash ^ (hash >> 32)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_single_bit_changes_the_hash() {
        let mut data = [0x5a_u8; 100];
        let whole = bytes(&data);
        for at in 0..data.len() * 8 {
            data[at / 8] ^= 1 << (at % 8);
            assert_ne!(bytes(&data), whole, "bit {at} is not seen");
            data[at / 8] ^= 1 << (at % 8);
        }
    }

    #[test]
    fn two_words_that_change_places_change_the_hash() {
        let mut data = [0_u8; 64];
        data[3] = 1;
        let first = bytes(&data);
        data.swap(3, 35);
        assert_ne!(bytes(&data), first);
    }
}
