//! Our allocator beside quartz's, through the same COM calls in the same process: `cargo xtask bench dshow`.
//!
//! Rounds alternate between the two, so that a machine that slows down slows both. Each line of output is JSON: what was
//! measured, whose allocator, and the rounds' minimum, median and maximum in nanoseconds.

#[cfg(not(windows))]
fn main() {
    eprintln!("this compares with quartz: run it under Windows or Wine (cargo xtask bench dshow)");
    std::process::exit(2);
}

#[cfg(windows)]
fn main() {
    windows_only::main();
}

#[cfg(windows)]
mod windows_only {
    // UNSAFETY: COM methods are unsafe to call; these are called as their pages say.
    #![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

    use std::ffi::c_void;
    use std::ptr::NonNull;
    use std::sync::atomic::{AtomicPtr, Ordering::*};
    use std::sync::mpsc::sync_channel;
    use std::time::Instant;
    use windows::Win32::Media::DirectShow::*;
    use windows::Win32::System::Com::*;
    use windows_core::{GUID, Interface};

    const ROUNDS: usize = 9;
    const EIGHT: ALLOCATOR_PROPERTIES =
        ALLOCATOR_PROPERTIES { cBuffers: 8, cbBuffer: 3_110_400, cbAlign: 64, cbPrefix: 0 };

    struct FreeThreaded<T>(T);
    unsafe impl<T> Send for FreeThreaded<T> {}

    /// How a case is measured: nanoseconds for one unit of its work, with the allocator committed.
    type Case = (&'static str, fn(&IMemAllocator) -> f64);

    pub(super) fn main() {
        unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) }.ok().expect("COM");
        let cases: [Case; 3] = [
            ("GetBuffer and Release, uncontended", uncontended),
            ("producer to consumer, a pool of 8", hand_over),
            ("blocked GetBuffer to its return", wake),
        ];
        for (what, case) in cases {
            let mut figures = [Vec::new(), Vec::new()];
            for _ in 0..ROUNDS {
                for (figures, make) in figures.iter_mut().zip([ours, quartz]) {
                    let allocator = make();
                    unsafe { allocator.SetProperties(&EIGHT) }.expect("SetProperties");
                    unsafe { allocator.Commit() }.expect("Commit");
                    figures.push(case(&allocator));
                    unsafe { allocator.Decommit() }.expect("Decommit");
                }
            }
            for (whose, figures) in ["ksframe", "quartz"].iter().zip(&mut figures) {
                figures.sort_by(f64::total_cmp);
                let (least, median, most) = (figures[0], figures[ROUNDS / 2], figures[ROUNDS - 1]);
                println!(
                    "{{\"what\":\"{what}\",\"whose\":\"{whose}\",\"rounds\":{ROUNDS},\"min_ns\":{least:.1},\"median_ns\":{median:.1},\"max_ns\":{most:.1}}}"
                );
            }
        }
    }

    fn ours() -> IMemAllocator {
        dshow::com::allocator::new()
    }

    fn quartz() -> IMemAllocator {
        const CLSID_MEMORY_ALLOCATOR: GUID = GUID::from_u128(0x1e651cc0_b199_11d0_8212_00c04fc32c45);
        unsafe { CoCreateInstance(&CLSID_MEMORY_ALLOCATOR, None, CLSCTX_INPROC_SERVER) }.expect("quartz")
    }

    fn get(allocator: &IMemAllocator) -> IMediaSample {
        let mut sample = None;
        unsafe { allocator.GetBuffer(&mut sample, None, None, 0) }.expect("GetBuffer");
        sample.expect("a sample")
    }

    /// Repeats work until it has taken a while, and says how long one unit took.
    fn repeat(mut work: impl FnMut()) -> f64 {
        let (started, mut done) = (Instant::now(), 0_u32);
        while started.elapsed().as_millis() < 60 {
            for _ in 0..50 {
                work();
            }
            done += 50;
        }
        started.elapsed().as_nanos() as f64 / f64::from(done)
    }

    fn uncontended(allocator: &IMemAllocator) -> f64 {
        repeat(|| drop(get(allocator)))
    }

    /// Nanoseconds for each frame that one thread gets and another releases, over a ring that never parks: what is
    /// left is the allocator's own.
    fn hand_over(allocator: &IMemAllocator) -> f64 {
        const FRAMES: usize = 50_000;
        let ring: [AtomicPtr<c_void>; 8] = Default::default();
        let started = Instant::now();
        std::thread::scope(|scope| {
            let ring = &ring;
            scope.spawn(move || {
                for n in 0..FRAMES {
                    let place = &ring[n % ring.len()];
                    let sample = spin(|| NonNull::new(place.swap(std::ptr::null_mut(), Acquire)));
                    drop(unsafe { IMediaSample::from_raw(sample.as_ptr()) });
                }
            });
            for n in 0..FRAMES {
                let sample = get(allocator).into_raw();
                let place = &ring[n % ring.len()];
                spin(|| place.compare_exchange(std::ptr::null_mut(), sample, Release, Relaxed).ok());
            }
        });
        started.elapsed().as_nanos() as f64 / FRAMES as f64
    }

    /// Tries until it works; gives the processor away where it takes long.
    fn spin<T>(mut attempt: impl FnMut() -> Option<T>) -> T {
        let mut tries = 0_u32;
        loop {
            if let Some(done) = attempt() {
                return done;
            }
            tries += 1;
            if tries.is_multiple_of(1 << 12) { std::thread::yield_now() } else { std::hint::spin_loop() }
        }
    }

    /// From the release of the only sample that is free to the return of a GetBuffer that waits for it.
    fn wake(allocator: &IMemAllocator) -> f64 {
        const WAKES: u32 = 50;
        let (send, receive) = sync_channel::<(FreeThreaded<IMediaSample>, Instant)>(1);
        let mut all: Vec<_> = (0..8).map(|_| get(allocator)).collect();
        let raw = FreeThreaded(allocator.clone());
        let waiter = std::thread::spawn(move || {
            let allocator = raw;
            for _ in 0..WAKES {
                let sample = get(&allocator.0);
                if send.send((FreeThreaded(sample), Instant::now())).is_err() {
                    return;
                }
            }
        });
        let mut times = Vec::new();
        for _ in 0..WAKES {
            std::thread::sleep(std::time::Duration::from_millis(2)); // so that the other thread is really parked
            let sample = all.pop().expect("the waiter's sample came back");
            let released = Instant::now();
            drop(sample);
            let (sample, woken) = receive.recv().expect("the waiter");
            times.push((woken - released).as_nanos() as f64);
            all.push(sample.0);
        }
        waiter.join().expect("the waiter");
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    }
}
