//! Which formats the pins offer, find, take and refuse.

use ks_client::{Connect, DataFormat, NtStatus};
use tests::{Bench, Wanted, Which, u32_at, video};

/// Tries to connect the source's first pin with a format.
fn connect(bench: &Bench, format: &DataFormat) -> Result<(), NtStatus> {
    let source = bench.filter(Which::Source);
    let pin = source.create_pin(&Connect::new(0, format));
    pin.map(drop).map_err(|error| error.status().expect("a status"))
}

#[test]
fn every_pin_offers_nv12_yuy2_and_rgb32_from_320x240_to_3840x2160() {
    let bench = Bench::new();
    for which in [Which::Source, Which::Transform, Which::Sink] {
        for pin in bench.filter(which).pins().unwrap() {
            let subtypes: Vec<_> = pin.data_ranges.iter().map(DataFormat::sub).collect();
            let wanted = [Wanted::nv12(320, 240), Wanted::yuy2(320, 240), Wanted::rgb32(320, 240)];
            assert_eq!(subtypes, wanted.map(|format| format.subtype), "{which:?} {}", pin.id);
            for range in &pin.data_ranges {
                // KS_DATARANGE_VIDEO: ConfigCaps begins at 80, MinOutputSize at 60 in it, MaxOutputSize at 68.
                let size = |at| (u32_at(range.bytes(), at), u32_at(range.bytes(), at + 4));
                assert_eq!((size(140), size(148)), ((320, 240), (3840, 2160)), "{which:?} {}", pin.id);
            }
        }
    }
    bench.end();
}

#[test]
fn every_offered_format_connects_at_both_ends_of_its_limits_and_at_every_rate() {
    let bench = Bench::new();
    let sizes = [(320, 240), (640, 480), (1920, 1080), (3840, 2160)];
    for (width, height) in sizes {
        for wanted in [Wanted::nv12(width, height), Wanted::yuy2(width, height), Wanted::rgb32(width, height)]
        {
            assert_eq!(connect(&bench, &wanted.format()), Ok(()), "{wanted:?}");
        }
    }
    for per_second in [15, 24, 25, 30, 50, 60, 120] {
        let wanted = Wanted::nv12(640, 480).every_100ns(10_000_000 / per_second);
        assert_eq!(connect(&bench, &wanted.format()), Ok(()), "{per_second}");
    }
    bench.end();
}

#[test]
fn a_format_that_is_not_offered_is_no_match() {
    let bench = Bench::new();
    let good = Wanted::nv12(640, 480);
    let refused = [
        Wanted::nv12(304, 240),
        Wanted::nv12(3856, 2160),
        Wanted::nv12(640, 2176),
        Wanted::nv12(648, 480),
        Wanted::nv12(640, 481),
        good.every_100ns(333_667),
        good.every_100ns(0),
        good.every_100ns(-333_333),
        Wanted { bits: 16, ..good },
        Wanted { compression: 0, ..good },
        Wanted { image_bytes: good.image_bytes - 1, ..good },
    ];
    for wanted in refused {
        assert_eq!(connect(&bench, &wanted.format()), Err(NtStatus::NO_MATCH), "{wanted:?}");
    }
    bench.end();
}

#[test]
fn sizes_that_overflow_are_no_match_and_nothing_else() {
    let bench = Bench::new();
    for (width, height) in
        [(i32::MAX, i32::MAX), (i32::MIN, i32::MIN), (640, i32::MIN), (0x4000_0010, 4), (-640, 480)]
    {
        let wanted = Wanted { width, height, ..Wanted::nv12(640, 480) };
        assert_eq!(connect(&bench, &wanted.format()), Err(NtStatus::NO_MATCH), "{width} x {height}");
    }
    bench.end();
}

#[test]
fn a_format_shorter_than_its_header_is_refused() {
    let bench = Bench::new();
    let mut bytes = video(640, 480).bytes().to_vec();
    bytes.truncate(100);
    bytes[..4].copy_from_slice(&100_u32.to_le_bytes());
    assert!(connect(&bench, &DataFormat::new(bytes).unwrap()).is_err());
    bench.end();
}

#[test]
fn the_intersection_of_a_pins_own_ranges_is_its_default_and_connects() {
    let bench = Bench::new();
    for which in [Which::Source, Which::Sink] {
        let filter = bench.filter(which);
        let pin = filter.pin(0).unwrap();
        let format = filter.intersect(0, &pin.data_ranges).unwrap();
        let picture = format.video().unwrap();
        assert_eq!((picture.width, picture.height), (1920, 1080));
        assert_eq!(picture.image_bytes, 1920 * 1080 * 3 / 2);
        filter.create_pin(&Connect::new(0, &format)).unwrap();
    }
    bench.end();
}

#[test]
fn the_transforms_outputs_speak_the_format_of_its_input() {
    let bench = Bench::new();
    let transform = bench.filter(Which::Transform);
    let input = transform.create_pin(&Connect::new(0, &Wanted::yuy2(640, 480).format())).unwrap();
    for output in [1, 2] {
        let ranges = transform.pin(output).unwrap().data_ranges;
        let format = transform.intersect(output, &ranges).unwrap();
        let picture = format.video().unwrap();
        assert_eq!((picture.name(), picture.width, picture.height), ("YUY2".into(), 640, 480));
    }
    drop((input, transform));
    bench.end();
}
