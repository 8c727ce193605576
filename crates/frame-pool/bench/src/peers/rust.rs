//! The peers that are Rust, and frame-pool itself in its ways of use.

use super::Setting;
use crate::clock;
use crate::ring::Ring;
use crate::subject::{Native, Peer, Subject};
use frame_pool::{Config, Frame, FramePool, Lane};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering::*};

/// Addresses for the peers that hold pointers: of one zeroed block that lives as long as the process.
fn addresses(setting: &Setting) -> Vec<&'static mut [u8]> {
    let block: &'static mut [u8] = Box::leak(vec![0u8; setting.frames * setting.bytes].into_boxed_slice());
    block.chunks_exact_mut(setting.bytes).collect()
}

struct Handles(FramePool<'static>);

impl Peer for Handles {
    type Frame<'a> = Frame<'a>;
    #[inline(always)]
    fn acquire(&self) -> Option<Frame<'_>> {
        self.0.acquire()
    }
    #[inline(always)]
    fn release(&self, frame: Frame<'_>) {
        drop(frame);
    }
}

struct Raw(FramePool<'static>);

impl Peer for Raw {
    type Frame<'a> = usize;
    #[inline(always)]
    fn acquire(&self) -> Option<usize> {
        self.0.acquire_raw().map(|p| p.as_ptr().expose_provenance())
    }
    #[inline(always)]
    fn release(&self, frame: usize) {
        self.0.give_back_raw(std::ptr::without_provenance(frame)).expect("a frame that was just acquired");
    }
}

type Buffer = &'static mut [u8];

struct ArrayQueue(crossbeam_queue::ArrayQueue<Buffer>);

impl Peer for ArrayQueue {
    type Frame<'a> = Buffer;
    #[inline(always)]
    fn acquire(&self) -> Option<Buffer> {
        self.0.pop()
    }
    #[inline(always)]
    fn release(&self, frame: Buffer) {
        self.0.push(frame).expect("room for what was taken");
    }
}

struct Heapless(heapless::mpmc::Queue<Buffer, 8>);

impl Peer for Heapless {
    type Frame<'a> = Buffer;
    #[inline(always)]
    fn acquire(&self) -> Option<Buffer> {
        self.0.dequeue()
    }
    #[inline(always)]
    fn release(&self, mut frame: Buffer) {
        // enqueue may say "full" for a moment while a dequeue is half done.
        while let Err(back) = self.0.enqueue(frame) {
            frame = back;
        }
    }
}

struct MutexVec(Mutex<Vec<Buffer>>);

impl Peer for MutexVec {
    type Frame<'a> = Buffer;
    #[inline(always)]
    fn acquire(&self) -> Option<Buffer> {
        self.0.lock().expect("no panic under the lock").pop()
    }
    #[inline(always)]
    fn release(&self, frame: Buffer) {
        self.0.lock().expect("no panic under the lock").push(frame);
    }
}

struct NewBuffer(usize);

impl opool::PoolAllocator<Vec<u8>> for NewBuffer {
    fn allocate(&self) -> Vec<u8> {
        vec![0; self.0]
    }
}

struct Opool(opool::Pool<NewBuffer, Vec<u8>>);

impl Peer for Opool {
    type Frame<'a> = opool::RefGuard<'a, NewBuffer, Vec<u8>>;
    #[inline(always)]
    fn acquire(&self) -> Option<Self::Frame<'_>> {
        Some(self.0.get())
    }
    #[inline(always)]
    fn release(&self, frame: Self::Frame<'_>) {
        drop(frame);
    }
}

/// frame-pool with a lane for each thread: like DPDK's threads, each registers before it works and leaves after.
struct Lanes {
    pool: &'static FramePool<'static>,
    ring: Ring<Frame<'static>>,
}

impl Lanes {
    fn lane(&self) -> Lane<'static> {
        self.pool.lane().expect("a seat for each of two threads, and a system with a process-wide barrier")
    }
}

// UNSAFETY: the ring's contract: the scenarios run one producer and one consumer.
#[allow(unsafe_code)]
impl Subject for Lanes {
    fn name(&self) -> &str {
        "frame-pool, lanes"
    }
    fn bounded(&self) -> bool {
        true
    }
    fn pairs(&self, n: u64) {
        let mut lane = self.lane();
        for _ in 0..n {
            let frame = lane.acquire();
            std::sync::atomic::compiler_fence(SeqCst);
            if let Some(frame) = frame {
                lane.give_back(frame);
            }
        }
    }
    fn produce(&self, n: u64) {
        let mut lane = self.lane();
        for _ in 0..n {
            let frame = loop {
                if let Some(frame) = lane.acquire() {
                    break frame;
                }
            };
            // SAFETY: one producer (the scenario).
            unsafe { self.ring.push(frame) };
        }
    }
    fn consume(&self, n: u64) {
        let mut lane = self.lane();
        for _ in 0..n {
            // SAFETY: one consumer (the scenario).
            lane.give_back(unsafe { self.ring.pop() });
        }
    }
    fn reach(&self, most: usize) -> usize {
        let mut lane = self.lane();
        let held: Vec<_> = std::iter::from_fn(|| lane.acquire()).take(most).collect();
        let count = held.len();
        held.into_iter().for_each(|frame| lane.give_back(frame));
        count
    }
    fn starve(&self, then: &mut dyn FnMut(&mut dyn FnMut())) {
        let mut lane = self.lane();
        let mut held: Vec<_> = std::iter::from_fn(|| lane.acquire()).collect();
        then(&mut || held.pop().into_iter().for_each(|frame| lane.give_back(frame)));
        held.into_iter().for_each(|frame| lane.give_back(frame));
    }
    fn poll_one(&self, stop: &AtomicBool) -> Option<clock::Stamp> {
        let mut lane = self.lane();
        while !stop.load(Relaxed) {
            if let Some(frame) = lane.acquire() {
                let now = clock::now();
                lane.give_back(frame);
                return Some(now);
            }
        }
        None
    }
}

/// frame-pool first, then the crates.
pub(crate) fn all(setting: &Setting) -> Vec<Box<dyn Subject>> {
    let config = Config::new(setting.frames as u32, setting.bytes);
    let pool = || FramePool::allocate(&config.seats(256)).expect("memory for the frames");
    let queue = crossbeam_queue::ArrayQueue::new(setting.frames);
    addresses(setting).into_iter().for_each(|frame| drop(queue.push(frame)));
    #[expect(deprecated, reason = "its ABA limit of 2^31 is out of reach of a slice")]
    let heapless = heapless::mpmc::Queue::new();
    addresses(setting).into_iter().for_each(|frame| drop(heapless.enqueue(frame)));
    let opool = opool::Pool::new_prefilled(setting.frames, NewBuffer(setting.bytes));
    vec![
        Native::boxed("frame-pool", Handles(pool()), true),
        Box::new(Lanes { pool: Box::leak(Box::new(pool())), ring: Ring::new() }),
        Native::boxed("frame-pool, raw pointers", Raw(pool()), true),
        Native::boxed("crossbeam ArrayQueue", ArrayQueue(queue), true),
        Native::boxed("heapless mpmc::Queue", Heapless(heapless), true),
        Native::boxed("opool", Opool(opool), false),
        Native::boxed("std Mutex<Vec>", MutexVec(Mutex::new(addresses(setting))), true),
    ]
}
