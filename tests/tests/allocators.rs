//! The allocator behind KSALLOCATOR_DISPATCH: what it gives, what it refuses, when it goes.

use host_transport::{Config, Description, Options};
use ks_client::{Connect, Filter, NtStatus, Pin};
use tests::allocators::{Asked, give_back, take_frame};
use tests::{Bench, Which, statistics, u32_at, video};

const PICTURE: u32 = 640 * 480 * 3 / 2;

/// The sink's input, opened by a kernel-mode client.
fn kernel_input(bench: &Bench) -> (Filter, Pin) {
    let kernel = bench.transport().kernel_client().expect("the host has kernel-mode clients");
    let link = &kernel.interfaces(&ks_sys::KSCATEGORY_RENDER).unwrap()[0].link;
    let sink = Filter::open(&kernel, link, "Sink").unwrap();
    let input = sink.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    (sink, input)
}

fn input(bench: &Bench) -> Pin {
    bench.filter(Which::Sink).create_pin(&Connect::new(0, &video(640, 480))).unwrap()
}

#[test]
fn frames_are_aligned_as_negotiated_and_never_handed_out_twice() {
    let bench = Bench::new();
    let (sink, input) = kernel_input(&bench);
    for alignment in [0x3f, 0xff, 0xfff] {
        let asked = Asked { alignment_mask: alignment, ..Asked::frames(4, PICTURE) };
        let allocator = asked.create(&input).unwrap();
        let mut frames: Vec<u64> = (0..4).map(|_| take_frame(&allocator)).collect();
        assert!(frames.iter().all(|frame| frame & u64::from(alignment) == 0), "{frames:#x?}");
        assert_eq!(statistics(&input).pool_in_use, 4);
        frames.sort_unstable();
        assert!(frames.windows(2).all(|two| two[1] - two[0] >= u64::from(PICTURE)), "{frames:#x?}");
        for frame in frames {
            assert!(give_back(&allocator, frame).is_success());
        }
        assert_eq!((statistics(&input).pool_in_use, statistics(&input).pool_high_water), (0, 4));
    }
    drop((input, sink));
    bench.end();
}

#[test]
fn zero_frames_leave_the_number_to_the_pin() {
    let bench = Bench::new();
    let input = input(&bench);
    let allocator = Asked::frames(0, PICTURE).create(&input).unwrap();
    let made = statistics(&input);
    assert!(made.pool_frames >= 3 && made.pool_frame_bytes == u64::from(PICTURE), "{made:?}");
    drop((allocator, input));
    bench.end();
}

#[test]
fn a_request_that_overflows_or_exceeds_is_refused_and_never_rounded() {
    let bench = Bench::new();
    let input = input(&bench);
    let resources = Some(NtStatus::INSUFFICIENT_RESOURCES);
    let parameter = Some(NtStatus::INVALID_PARAMETER);
    assert_eq!(Asked::frames(u32::MAX, PICTURE).refusal(&input), resources);
    assert_eq!(Asked::frames(65, PICTURE).refusal(&input), resources, "64 is the limit");
    assert_eq!(Asked::frames(64, u32::MAX).refusal(&input), resources, "512 MiB is the limit");
    assert_eq!(Asked::frames(4, PICTURE - 1).refusal(&input), parameter, "no picture fits");
    for mask in [0x40, 0x1000, u32::MAX] {
        let asked = Asked { alignment_mask: mask, ..Asked::frames(4, PICTURE) };
        assert_eq!(asked.refusal(&input), parameter, "FileAlignment {mask:#x} is no mask");
    }
    assert_eq!(statistics(&input).allocators_made, 0);
    drop(input);
    bench.end();
}

#[test]
fn the_limits_come_from_the_registry() {
    let key = r"\Registry\Machine\System\CurrentControlSet\Services\ksframe\Parameters";
    let mut description = Description::default();
    let values = [("MaxFramesPerPool", 6), ("MaxPoolBytesMiB", 2)];
    let values = values.map(|(name, value)| (name.to_owned(), host_transport::Value::Dword(value)));
    description.registry.insert(key.to_owned(), values.into());
    let bench = Bench::with(Options { description, config: Config::default(), ..Options::default() });
    let input = input(&bench);
    assert_eq!(Asked::frames(7, PICTURE).refusal(&input), Some(NtStatus::INSUFFICIENT_RESOURCES));
    assert_eq!(Asked::frames(6, PICTURE).refusal(&input), Some(NtStatus::INSUFFICIENT_RESOURCES), "2.6 MiB");
    assert_eq!(Asked::frames(4, PICTURE).refusal(&input), None);
    drop(input);
    bench.end();
}

#[test]
fn all_pools_together_stay_within_the_limit_and_give_their_share_back() {
    let bench = Bench::new();
    let sink = bench.filter(Which::Sink);
    let input = sink.create_pin(&Connect::new(0, &video(3840, 2160))).unwrap();
    let picture = 3840 * 2160 * 3 / 2;
    let one = Asked::frames(30, picture).create(&input).unwrap();
    assert_eq!(Asked::frames(30, picture).refusal(&input), Some(NtStatus::INSUFFICIENT_RESOURCES));
    one.close().unwrap();
    assert_eq!(Asked::frames(30, picture).refusal(&input), None);
    drop((input, sink));
    bench.end();
}

#[test]
fn an_allocator_outlives_the_handle_of_its_pin() {
    let bench = Bench::new();
    let (sink, input) = kernel_input(&bench);
    let allocator = Asked::frames(3, PICTURE).create(&input).unwrap();
    let frame = take_frame(&allocator);
    input.close().unwrap();
    assert!(give_back(&allocator, frame).is_success());
    allocator.close().unwrap();
    drop(sink);
    bench.end();
}

#[test]
fn the_status_of_an_allocator_tells_what_was_asked_and_how_many_are_out() {
    let bench = Bench::new();
    let (sink, input) = kernel_input(&bench);
    let allocator = Asked::frames(3, PICTURE).create(&input).unwrap();
    let frame = take_frame(&allocator);
    let identifier = ks_client::Identifier::get(
        ks_sys::KSPROPSETID_StreamAllocator,
        ks_sys::KSPROPERTY_STREAMALLOCATOR_STATUS,
    );
    let status = allocator.get_exactly::<32>(&identifier).unwrap();
    assert_eq!((u32_at(&status, 8), u32_at(&status, 12), u32_at(&status, 24)), (3, PICTURE, 1));
    assert!(give_back(&allocator, frame).is_success());
    drop((allocator, input, sink));
    bench.end();
}
