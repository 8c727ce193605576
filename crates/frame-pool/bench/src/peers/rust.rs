//! The peers that are Rust, and frame-pool itself in its ways of use.

use super::Setting;
use crate::subject::{Native, Peer, Subject};
use frame_pool::{Config, Frame, FramePool};
use std::sync::Mutex;

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

/// frame-pool first, then the crates.
pub(crate) fn all(setting: &Setting) -> Vec<Box<dyn Subject>> {
    let config = Config::new(setting.frames as u32, setting.bytes);
    let pool = || FramePool::allocate(&config).expect("memory for the frames");
    let queue = crossbeam_queue::ArrayQueue::new(setting.frames);
    addresses(setting).into_iter().for_each(|frame| drop(queue.push(frame)));
    #[expect(deprecated, reason = "its ABA limit of 2^31 is out of reach of a slice")]
    let heapless = heapless::mpmc::Queue::new();
    addresses(setting).into_iter().for_each(|frame| drop(heapless.enqueue(frame)));
    let opool = opool::Pool::new_prefilled(setting.frames, NewBuffer(setting.bytes));
    vec![
        Native::boxed("frame-pool", Handles(pool()), true),
        Native::boxed("frame-pool, raw pointers", Raw(pool()), true),
        Native::boxed("crossbeam ArrayQueue", ArrayQueue(queue), true),
        Native::boxed("heapless mpmc::Queue", Heapless(heapless), true),
        Native::boxed("opool", Opool(opool), false),
        Native::boxed("std Mutex<Vec>", MutexVec(Mutex::new(addresses(setting))), true),
    ]
}
