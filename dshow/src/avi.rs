//! An AVI stream of uncompressed pictures that is computed, not stored: what the pull source serves.
//!
//! An `IAsyncReader` is asked for bytes at an offset. All pictures have one size, so each byte's place is known
//! before a picture exists: the header and the index are computed once, and a range that lies in a picture is
//! asked of [`Pictures`]. Layout (page "AVI RIFF File Reference"): `RIFF AVI` of a `LIST hdrl` (`avih`, one `strl` of
//! `strh` and `strf`), a `LIST movi` of `00db` chunks, and an `idx1`.

use crate::failure::Failure;

/// Where the pictures come from.
pub trait Pictures {
    /// Writes the bytes of picture `index` from `offset` on; `out` never reaches past its end.
    fn read(&mut self, index: u32, offset: usize, out: &mut [u8]) -> Result<(), Failure>;
}

/// What all pictures of a stream have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    pub width: u32,
    /// Lines; rows of RGB pictures are stored top-down.
    pub height: u32,
    pub bits_per_pixel: u16,
    /// `biCompression`: a FOURCC, or 0 for RGB.
    pub compression: [u8; 4],
    pub picture_bytes: u32,
    pub interval_100ns: u32,
}

/// The stream: where each byte of the file is.
#[derive(Clone, Debug)]
pub struct Avi {
    header: Vec<u8>,
    index: Vec<u8>,
    picture_bytes: usize,
    chunk_bytes: usize,
    pictures: u32,
}

const CHUNK_HEADER_BYTES: usize = 8;
const HAS_INDEX: u32 = 0x10;
const KEY_FRAME: u32 = 0x10;

impl Avi {
    /// A stream of `pictures` pictures. A file past 4 GiB, which RIFF cannot express, is refused.
    pub fn new(format: Format, pictures: u32) -> Result<Self, Failure> {
        let chunk_bytes = (u64::from(format.picture_bytes).next_multiple_of(2)) + CHUNK_HEADER_BYTES as u64;
        let movi = u64::from(pictures).checked_mul(chunk_bytes).map(|bytes| bytes + 4);
        let index = u64::from(pictures) * 16;
        let total = movi.map(|movi| movi + index + 1024).ok_or(Failure::INVALID_ARGUMENT)?;
        if total > u64::from(u32::MAX) {
            return Err(Failure::INVALID_ARGUMENT);
        }
        let movi_bytes = (total - index - 1024) as u32;
        Ok(Self {
            header: header(format, pictures, movi_bytes),
            index: index_chunk(pictures, chunk_bytes as u32, format.picture_bytes),
            picture_bytes: format.picture_bytes as usize,
            chunk_bytes: chunk_bytes as usize,
            pictures,
        })
    }

    /// The file's length in bytes (`IAsyncReader::Length`).
    pub fn len_bytes(&self) -> u64 {
        (self.header.len() + self.index.len()) as u64 + u64::from(self.pictures) * self.chunk_bytes as u64
    }

    /// Fills `out` from `offset` on and says how many bytes it wrote: fewer only at the end of the file.
    pub fn read(&self, offset: u64, out: &mut [u8], pictures: &mut impl Pictures) -> Result<usize, Failure> {
        let mut done = 0;
        while let Some(rest) = out.get_mut(done..).filter(|rest| !rest.is_empty()) {
            match self.read_piece(offset + done as u64, rest, pictures)? {
                0 => break,
                wrote => done += wrote,
            }
        }
        Ok(done)
    }

    /// Writes what lies at `offset` up to the next border of header, chunk or index; 0 at the end of the file.
    fn read_piece(
        &self,
        offset: u64,
        out: &mut [u8],
        pictures: &mut impl Pictures,
    ) -> Result<usize, Failure> {
        let offset = usize::try_from(offset).map_err(|_| Failure::INVALID_ARGUMENT)?;
        let Some(in_movi) = offset.checked_sub(self.header.len()) else {
            return Ok(copy(&self.header, offset, out));
        };
        let (picture, within) = (in_movi / self.chunk_bytes, in_movi % self.chunk_bytes);
        if picture >= self.pictures as usize {
            return Ok(copy(&self.index, in_movi - self.pictures as usize * self.chunk_bytes, out));
        }
        let Some(in_picture) = within.checked_sub(CHUNK_HEADER_BYTES) else {
            return Ok(copy(&chunk_header(b"00db", self.picture_bytes as u32), within, out));
        };
        let left = self.picture_bytes.saturating_sub(in_picture);
        let wanted = left.min(out.len());
        match out.get_mut(..wanted) {
            Some(part) if wanted > 0 => pictures.read(picture as u32, in_picture, part).map(|()| wanted),
            _ => Ok(copy(&[0], 0, out)), // the pad byte of an odd picture
        }
    }
}

/// Copies from `from[offset..]` as much as fits, and says how much that was.
fn copy(from: &[u8], offset: usize, out: &mut [u8]) -> usize {
    let from = from.get(offset..).unwrap_or_default();
    let wanted = from.len().min(out.len());
    out.iter_mut().zip(from).for_each(|(out, from)| *out = *from);
    wanted
}

fn chunk_header(id: &[u8; 4], bytes: u32) -> [u8; CHUNK_HEADER_BYTES] {
    let mut header = [0; CHUNK_HEADER_BYTES];
    let (name, size) = header.split_at_mut(4);
    name.copy_from_slice(id);
    size.copy_from_slice(&bytes.to_le_bytes());
    header
}

fn chunk(id: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&chunk_header(id, body.len() as u32)[..], body].concat()
}

fn words(values: &[u32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}

/// Everything up to and with the `movi` of the LIST that holds the pictures.
fn header(format: Format, pictures: u32, movi_bytes: u32) -> Vec<u8> {
    let avih = words(&[
        format.interval_100ns / 10, // dwMicroSecPerFrame
        0,                          // dwMaxBytesPerSec: not said
        0,                          // dwPaddingGranularity
        HAS_INDEX,
        pictures,
        0, // dwInitialFrames
        1, // dwStreams
        format.picture_bytes,
        format.width,
        format.height,
        0,
        0,
        0,
        0,
    ]);
    let strl =
        [&b"strl"[..], &chunk(b"strh", &stream_header(format, pictures)), &chunk(b"strf", &bitmap(format))];
    let hdrl = [&b"hdrl"[..], &chunk(b"avih", &avih), &chunk(b"LIST", &strl.concat())].concat();
    let list = chunk(b"LIST", &hdrl);
    let index_bytes = CHUNK_HEADER_BYTES as u32 + pictures * 16;
    let riff_bytes = 4 + list.len() as u32 + CHUNK_HEADER_BYTES as u32 + movi_bytes + index_bytes;
    [&chunk_header(b"RIFF", riff_bytes)[..], b"AVI ", &list, &chunk_header(b"LIST", movi_bytes), b"movi"]
        .concat()
}

/// AVIStreamHeader: rate / scale is pictures per second.
fn stream_header(format: Format, pictures: u32) -> Vec<u8> {
    let handler = u32::from_le_bytes(format.compression);
    let mut header = b"vids".to_vec();
    let fields =
        [handler, 0, 0, 0, format.interval_100ns, 10_000_000, 0, pictures, format.picture_bytes, u32::MAX, 0];
    header.extend(words(&fields));
    let frame = [0, 0, format.width as u16, format.height as u16];
    header.extend(frame.iter().flat_map(|side| side.to_le_bytes()));
    header
}

/// BITMAPINFOHEADER; a top-down RGB picture has a negative height.
fn bitmap(format: Format) -> Vec<u8> {
    let top_down = format.compression == [0; 4];
    let height = if top_down { format.height.wrapping_neg() } else { format.height };
    let planes_and_bits = 1 | u32::from(format.bits_per_pixel) << 16;
    let compression = u32::from_le_bytes(format.compression);
    words(&[40, format.width, height, planes_and_bits, compression, format.picture_bytes, 0, 0, 0, 0])
}

/// `idx1`: offsets count from the `movi` FOURCC.
fn index_chunk(pictures: u32, chunk_bytes: u32, picture_bytes: u32) -> Vec<u8> {
    let id = u32::from_le_bytes(*b"00db");
    let entries = (0..pictures).flat_map(|n| words(&[id, KEY_FRAME, 4 + n * chunk_bytes, picture_bytes]));
    chunk(b"idx1", &entries.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMAT: Format = Format {
        width: 3,
        height: 1,
        bits_per_pixel: 24,
        compression: [0; 4],
        picture_bytes: 9,
        interval_100ns: 333_333,
    };

    /// Picture n is nine bytes of the value n.
    struct Numbered;
    impl Pictures for Numbered {
        fn read(&mut self, index: u32, offset: usize, out: &mut [u8]) -> Result<(), Failure> {
            assert!(offset + out.len() <= 9, "asked past the picture's end");
            out.fill(index as u8 + 1);
            Ok(())
        }
    }

    fn whole(avi: &Avi) -> Vec<u8> {
        let mut file = vec![0xcc; avi.len_bytes() as usize];
        assert_eq!(avi.read(0, &mut file, &mut Numbered).unwrap(), file.len());
        file
    }

    fn dword(file: &[u8], at: usize) -> u32 {
        u32::from_le_bytes(file[at..at + 4].try_into().unwrap())
    }

    #[test]
    fn the_riff_size_reaches_to_the_end_of_the_file() {
        let file = whole(&Avi::new(FORMAT, 3).unwrap());
        assert_eq!((&file[..4], &file[8..12]), (&b"RIFF"[..], &b"AVI "[..]));
        assert_eq!(dword(&file, 4) as usize, file.len() - 8);
    }

    #[test]
    fn each_index_entry_points_at_its_chunk_and_an_odd_picture_is_padded() {
        let file = whole(&Avi::new(FORMAT, 3).unwrap());
        let movi = file.windows(4).position(|name| name == b"movi").unwrap();
        let idx1 = file.windows(4).position(|name| name == b"idx1").unwrap();
        for n in 0..3 {
            let entry = idx1 + 8 + 16 * n;
            let at = movi + dword(&file, entry + 8) as usize;
            assert_eq!((&file[at..at + 4], dword(&file, at + 4)), (&b"00db"[..], 9));
            assert_eq!(file[at + 8..at + 17], [n as u8 + 1; 9]);
            assert_eq!(file[at + 17], 0, "pad");
        }
        assert_eq!(dword(&file, movi - 4) as usize, 4 + 3 * 18, "the movi list's size");
    }

    #[test]
    fn any_cut_into_reads_gives_the_same_file() {
        let avi = Avi::new(FORMAT, 4).unwrap();
        let file = whole(&avi);
        for size in [1, 2, 7, 8, 9, 64, 1000] {
            let mut pieces = Vec::new();
            let mut piece = vec![0; size];
            while let n @ 1.. = avi.read(pieces.len() as u64, &mut piece, &mut Numbered).unwrap() {
                pieces.extend_from_slice(&piece[..n]);
            }
            assert_eq!(pieces, file, "reads of {size}");
        }
    }

    #[test]
    fn a_file_that_riff_cannot_express_is_refused() {
        let large = Format { picture_bytes: 12_441_600, ..FORMAT };
        assert!(Avi::new(large, 300).is_ok());
        assert_eq!(Avi::new(large, 1000).unwrap_err(), Failure::INVALID_ARGUMENT);
        assert_eq!(
            Avi::new(Format { picture_bytes: u32::MAX, ..FORMAT }, u32::MAX).unwrap_err(),
            Failure::INVALID_ARGUMENT
        );
    }
}
