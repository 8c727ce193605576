//! Video formats as bytes, from the layouts of ksmedia.h: KSDATAFORMAT (64 bytes), then KS_VIDEOINFOHEADER (88).

use ks_client::DataFormat;
use ks_sys::GUID;

/// What a format says.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    pub subtype: GUID,
    pub compression: u32,
    pub bits: u16,
    pub width: i32,
    pub height: i32,
    pub interval_100ns: i64,
    pub image_bytes: u32,
}

const fn four_cc(code: &[u8; 4]) -> GUID {
    // "FOURCCMap": the code, then 0000-0010-8000-00AA00389B71.
    GUID::from_u128((u32::from_le_bytes(*code) as u128) << 96 | 0x0000_0010_8000_00aa_0038_9b71)
}

impl Wanted {
    /// NV12 at 30 frames a second: twelve bits a pixel.
    #[must_use]
    pub const fn nv12(width: i32, height: i32) -> Self {
        Self {
            subtype: four_cc(b"NV12"),
            compression: u32::from_le_bytes(*b"NV12"),
            bits: 12,
            width,
            height,
            interval_100ns: 333_333,
            image_bytes: (width * height / 2 * 3) as u32,
        }
    }

    /// YUY2: sixteen bits a pixel.
    #[must_use]
    pub const fn yuy2(width: i32, height: i32) -> Self {
        let code = b"YUY2";
        let image_bytes = (width * height * 2) as u32;
        let plain = Self::nv12(width, height);
        Self {
            subtype: four_cc(code),
            compression: u32::from_le_bytes(*code),
            bits: 16,
            image_bytes,
            ..plain
        }
    }

    /// RGB32: MEDIASUBTYPE_RGB32, BI_RGB, four bytes a pixel, the bottom line first.
    #[must_use]
    pub const fn rgb32(width: i32, height: i32) -> Self {
        let subtype = GUID::from_u128(0xe436_eb7e_524f_11ce_9f53_0020_af0b_a770);
        let image_bytes = (width * height * 4) as u32;
        Self { subtype, compression: 0, bits: 32, image_bytes, ..Self::nv12(width, height) }
    }

    #[must_use]
    pub const fn every_100ns(self, interval_100ns: i64) -> Self {
        Self { interval_100ns, ..self }
    }

    /// The bytes.
    #[must_use]
    pub fn format(&self) -> DataFormat {
        let mut bytes = Vec::with_capacity(152);
        bytes.extend([152, 0, self.image_bytes, 0].map(u32::to_le_bytes).as_flattened());
        for guid in [ks_sys::KSDATAFORMAT_TYPE_VIDEO, self.subtype, ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO]
        {
            bytes.extend(guid.Data1.to_le_bytes());
            bytes.extend(guid.Data2.to_le_bytes());
            bytes.extend(guid.Data3.to_le_bytes());
            bytes.extend(guid.Data4);
        }
        // rcSource and rcTarget, bit rate and error rate.
        bytes.extend([0; 40]);
        bytes.extend(self.interval_100ns.to_le_bytes());
        bytes.extend(40_u32.to_le_bytes());
        bytes.extend(self.width.to_le_bytes());
        bytes.extend(self.height.to_le_bytes());
        bytes.extend(1_u16.to_le_bytes());
        bytes.extend(self.bits.to_le_bytes());
        bytes.extend(self.compression.to_le_bytes());
        bytes.extend(self.image_bytes.to_le_bytes());
        bytes.extend([0; 16]);
        DataFormat::new(bytes).expect("152 bytes that say so")
    }
}

/// NV12 of a size at 30 frames a second: what most tests use.
#[must_use]
pub fn video(width: i32, height: i32) -> DataFormat {
    Wanted::nv12(width, height).format()
}
