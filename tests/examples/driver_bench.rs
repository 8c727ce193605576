//! `cargo xtask bench driver`: what the driver costs, in real mode, beside what memory can do in the same run.
//!
//! Rounds of each measurement alternate and the median counts, because the machine is not ours alone. What the class
//! driver, the I/O manager and the client of the host cost is in these numbers too, and said.

#![allow(unsafe_code)]
// UNSAFETY: calls the driver's routines as the class driver does, by their addresses.

use std::hint::black_box;
use std::time::{Duration, Instant};

use frame_pool::{Config as PoolConfig, FramePool};
use host_transport::{Config, Options};
use ks_client::{Connect, Filter, Frame, Pin, State, Stream};
use tests::allocators::{Asked, give_back, take_frame};
use tests::{Bench, Which, as_fast_as_taken, video};

const ROUNDS: usize = 9;
const ROUND: Duration = Duration::from_millis(200);
const PICTURE: usize = 1920 * 1080 * 3 / 2;
const FRAMES: usize = 8;

fn main() {
    let bench = Bench::with(Options { config: Config::real(), ..Options::default() });
    pictures(&bench);
    allocator(&bench);
    memory(&bench);
    bench.end();
}

fn median(mut rounds: Vec<f64>) -> f64 {
    rounds.sort_by(f64::total_cmp);
    rounds[rounds.len() / 2]
}

/// How often `work` can be done in a second, in one round.
fn per_second(mut work: impl FnMut()) -> f64 {
    let (start, mut done) = (Instant::now(), 0);
    while start.elapsed() < ROUND {
        work();
        done += 1;
    }
    f64::from(done) / start.elapsed().as_secs_f64()
}

fn pictures(bench: &Bench) {
    let source = bench.filter(Which::Source);
    let pin = source.create_pin(&Connect::new(0, &video(1920, 1080))).expect("the pin");
    as_fast_as_taken(&pin);
    let mut stream = Stream::new(&pin);
    step(&pin, &[State::Acquire, State::Pause, State::Run]);
    let (mut painted, mut set) = (Vec::new(), Vec::new());
    let mut frames: Vec<Frame> = (0..FRAMES).map(|_| stream.frame(PICTURE, 4096).expect("memory")).collect();
    for round in 0..ROUNDS {
        for frame in frames.drain(..) {
            stream.queue(frame, 0).expect("queued");
        }
        painted.push(per_second(|| {
            let arrival = stream.next(Duration::from_secs(1)).expect("no failure").expect("a frame");
            assert_eq!(arrival.frame.data_used() as usize, PICTURE);
            stream.queue(arrival.frame, 0).expect("queued");
        }));
        frames.extend(stream.cancel().expect("back").into_iter().map(|arrival| arrival.frame));
        let mut next = 0;
        set.push(per_second(|| {
            frames[next % FRAMES].data_mut().fill(black_box(round as u8));
            next += 1;
        }));
    }
    step(&pin, &[State::Pause, State::Acquire, State::Stop]);
    let (painted, set) = (median(painted), median(set));
    println!("1080p NV12, moving bars redrawn for each frame, over {FRAMES} frames of the client's");
    println!("  {painted:8.0} frames/s  ksframe.sys, with the host's IRPs around each frame");
    println!("  {set:8.0} frames/s  memset of the same frames, same run: {:.0} %", 100.0 * painted / set);
    println!("             elsewhere, on another day: GStreamer 709, FFmpeg 1,600, memset 38,000");
}

fn step(pin: &Pin, states: &[State]) {
    states.iter().for_each(|&state| pin.set_state(state).expect("a state"));
}

fn allocator(bench: &Bench) {
    let kernel = bench.transport().kernel_client().expect("kernel-mode clients");
    let link = &kernel.interfaces(&ks_sys::KSCATEGORY_RENDER).expect("interfaces")[0].link;
    let sink = Filter::open(&kernel, link, "Sink").expect("opens");
    let input = sink.create_pin(&Connect::new(0, &video(1920, 1080))).expect("the pin");
    let allocator = Asked::frames(8, PICTURE as u32).create(&input).expect("an allocator");
    let pool = FramePool::allocate(&PoolConfig::new(8, PICTURE)).expect("a pool");
    let (mut requests, mut bare, mut table) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        table.push(through_the_table(bench));
        requests.push(per_second(|| {
            let frame = take_frame(&allocator);
            assert!(give_back(&allocator, frame).is_success());
        }));
        bare.push(
            1000.0
                * per_second(|| {
                    for _ in 0..1000 {
                        let frame = pool.at(0).acquire_raw().expect("a frame");
                        pool.at(0).give_back_raw(black_box(frame).as_ptr()).expect("ours");
                    }
                }),
        );
    }
    let nanoseconds = |per_second: f64| 1e9 / per_second;
    println!("one frame taken from an allocator of 8 and given back");
    let (bare, table) = (nanoseconds(median(bare)), nanoseconds(median(table)));
    println!("  {bare:8.1} ns  the bare pool");
    println!(
        "  {table:8.1} ns  Allocate and Free of the driver's KSALLOCATOR_DISPATCH, on a thread of the machine: {:.1} ×",
        table / bare
    );
    println!(
        "  {:8.1} ns  by two requests, KSMETHOD_STREAMALLOCATOR_ALLOC and FREE, through the host's I/O manager",
        nanoseconds(median(requests))
    );
}

/// How often a second the driver's own Allocate and Free can be called, one after the other, as the class driver calls them.
fn through_the_table(bench: &Bench) -> f64 {
    let called = || {
        let routines = ks::last_routines().expect("an allocator was made");
        let (Some(allocate), Some(free)) = (routines.allocate, routines.free) else {
            panic!("the table has both");
        };
        1000.0
            * per_second(|| {
                for _ in 0..1000 {
                    // SAFETY: the routine of an allocator that is open, with its context, on a thread of the machine,
                    // where drivers run.
                    let frame = unsafe { allocate(routines.context) };
                    assert!(!frame.is_null());
                    // SAFETY: as above; the frame is given back once.
                    unsafe { free(routines.context, black_box(frame)) };
                }
            })
    };
    bench.host().with(|host| host.run("allocator", called)).expect("the driver does no wrong")
}

/// Pool of the driver with no pin open.
fn memory(bench: &Bench) {
    let tag = u32::from_le_bytes(*b"KsFr");
    let idle: usize = bench.host().with(|host| {
        host.pool_blocks()
            .iter()
            .filter(|block| block.tag == tag && !block.paged)
            .map(|block| block.size)
            .sum()
    });
    println!("nonpaged pool of the driver with no pin open");
    println!("  {idle:8} bytes (limit: 65,536)");
}
