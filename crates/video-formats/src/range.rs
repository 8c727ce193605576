//! What is announced: one `KS_DATARANGE_VIDEO` for each pixel format.

use ks_sys::{
    GUID, KS_BITMAPINFOHEADER, KS_DATARANGE_VIDEO, KS_VIDEO_STREAM_CONFIG_CAPS, KS_VIDEOINFOHEADER,
    KSDATAFORMAT, SIZE,
};
use test_picture::{
    HEIGHT_STEP, Layout, MAX_HEIGHT, MAX_WIDTH, MIN_HEIGHT, MIN_WIDTH, PixelFormat, Rate, WIDTH_STEP,
};

/// The ranges, the most wanted first.
pub static RANGES: [KS_DATARANGE_VIDEO; 3] =
    [range(PixelFormat::Nv12), range(PixelFormat::Yuy2), range(PixelFormat::Rgb32)];

/// The size that a range proposes when nobody asks for another.
pub(crate) const DEFAULT_SIZE: (u32, u32) = (1920, 1080);

/// `MEDIASUBTYPE_xxx`: for codes of four characters, the code in front of a common tail; RGB32 has its own.
pub(crate) const fn subtype(format: PixelFormat) -> GUID {
    match format {
        PixelFormat::Rgb32 => GUID::from_u128(0xe436_eb7e_524f_11ce_9f53_0020_af0b_a770),
        PixelFormat::Nv12 | PixelFormat::Yuy2 => {
            GUID::from_u128((format.compression() as u128) << 96 | 0x0000_0010_8000_00aa_0038_9b71)
        }
    }
}

pub(crate) const fn data_format(format: PixelFormat, size: usize, sample_bytes: u32) -> KSDATAFORMAT {
    KSDATAFORMAT {
        FormatSize: size as u32,
        Flags: 0,
        SampleSize: sample_bytes,
        Reserved: 0,
        MajorFormat: ks_sys::KSDATAFORMAT_TYPE_VIDEO,
        SubFormat: subtype(format),
        Specifier: ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO,
    }
}

pub(crate) const fn video_info(layout: &Layout, rate: Rate, height: i32) -> KS_VIDEOINFOHEADER {
    let bits = layout.size_bytes() as u64 * 8 * rate.frames_per_second() as u64;
    KS_VIDEOINFOHEADER {
        // Empty rectangles mean the whole picture.
        rcSource: ks_sys::zeroed(),
        rcTarget: ks_sys::zeroed(),
        dwBitRate: if bits > u32::MAX as u64 { u32::MAX } else { bits as u32 },
        dwBitErrorRate: 0,
        AvgTimePerFrame: rate.interval_100ns(),
        bmiHeader: KS_BITMAPINFOHEADER {
            biSize: size_of::<KS_BITMAPINFOHEADER>() as u32,
            biWidth: layout.width() as i32,
            biHeight: height,
            biPlanes: 1,
            biBitCount: layout.format().bits_per_pixel(),
            biCompression: layout.format().compression(),
            biSizeImage: layout.size_bytes(),
            biXPelsPerMeter: 0,
            biYPelsPerMeter: 0,
            biClrUsed: 0,
            biClrImportant: 0,
        },
    }
}

const fn size(width: u32, height: u32) -> SIZE {
    SIZE { cx: width as i32, cy: height as i32 }
}

const fn range(format: PixelFormat) -> KS_DATARANGE_VIDEO {
    let Ok(layout) = Layout::new(format, DEFAULT_SIZE.0, DEFAULT_SIZE.1) else {
        panic!("the default size is offered")
    };
    let whole = size_of::<KS_DATARANGE_VIDEO>();
    KS_DATARANGE_VIDEO {
        DataRange: data_format(format, whole, layout.size_bytes()),
        bFixedSizeSamples: 1,
        bTemporalCompression: 0,
        StreamDescriptionFlags: 0,
        MemoryAllocationFlags: 0,
        ConfigCaps: config_caps(format),
        VideoInfoHeader: video_info(&layout, Rate::DEFAULT, DEFAULT_SIZE.1 as i32),
    }
}

const fn config_caps(format: PixelFormat) -> KS_VIDEO_STREAM_CONFIG_CAPS {
    let (slowest, fastest) = (Rate::ALL[0], Rate::ALL[Rate::ALL.len() - 1]);
    let least_bits = MIN_WIDTH * MIN_HEIGHT * format.bits_per_pixel() as u32 * slowest.frames_per_second();
    let mut caps: KS_VIDEO_STREAM_CONFIG_CAPS = ks_sys::zeroed();
    caps.guid = ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO;
    caps.VideoStandard = ks_sys::KS_AnalogVideo_None as u32;
    caps.InputSize = size(MAX_WIDTH, MAX_HEIGHT);
    // The picture is synthesised at the size asked for: nothing is cropped.
    caps.MinCroppingSize = size(MIN_WIDTH, MIN_HEIGHT);
    caps.MaxCroppingSize = size(MAX_WIDTH, MAX_HEIGHT);
    caps.CropGranularityX = WIDTH_STEP as i32;
    caps.CropGranularityY = HEIGHT_STEP as i32;
    caps.CropAlignX = WIDTH_STEP as i32;
    caps.CropAlignY = HEIGHT_STEP as i32;
    caps.MinOutputSize = size(MIN_WIDTH, MIN_HEIGHT);
    caps.MaxOutputSize = size(MAX_WIDTH, MAX_HEIGHT);
    caps.OutputGranularityX = WIDTH_STEP as i32;
    caps.OutputGranularityY = HEIGHT_STEP as i32;
    caps.MinFrameInterval = fastest.interval_100ns();
    caps.MaxFrameInterval = slowest.interval_100ns();
    caps.MinBitsPerSecond = least_bits as i32;
    // Above 2 Gbit/s the field cannot say it: 4K at 120 frames a second.
    caps.MaxBitsPerSecond = i32::MAX;
    caps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subtypes_are_those_of_the_headers() {
        // uuids.h: MEDIASUBTYPE_NV12 3231564E-0000-0010-8000-00AA00389B71, MEDIASUBTYPE_YUY2 32595559-…
        assert_eq!(subtype(PixelFormat::Nv12), GUID::from_u128(0x3231_564e_0000_0010_8000_00aa_0038_9b71));
        assert_eq!(subtype(PixelFormat::Yuy2), GUID::from_u128(0x3259_5559_0000_0010_8000_00aa_0038_9b71));
    }

    #[test]
    fn a_range_says_its_own_size_and_proposes_1080p() {
        for range in &RANGES {
            assert_eq!(range.DataRange.FormatSize, 296);
            assert_eq!(range.VideoInfoHeader.bmiHeader.biWidth, 1920);
        }
        assert_eq!(RANGES[0].DataRange.SampleSize, 3_110_400);
    }
}
