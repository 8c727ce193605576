//! What can be measured: a pool of eight frames behind a few loops. The loops are inlined around each peer, in Rust here
//! and in C in c/workload.h, so that nobody pays for a call that a user would not make.
#![allow(unsafe_code)]
// UNSAFETY: the ring's contract (one thread a side) is kept by the scenarios, which run one producer and one consumer.

use crate::clock;
use crate::ring::Ring;
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering::*};

/// One peer, ready to be measured from several threads.
pub(crate) trait Subject: Send + Sync {
    fn name(&self) -> &str;
    /// Called once on every measuring thread before, and after.
    fn enter(&self) {}
    fn leave(&self) {}
    /// Acquire and release, `n` times.
    fn pairs(&self, n: u64);
    /// Acquire `n` frames and push each into the ring.
    fn produce(&self, n: u64);
    /// Pop `n` frames from the ring and release each.
    fn consume(&self, n: u64);
    /// How many frames this thread can get at once, up to `most`; they are released again.
    fn reach(&self, most: usize) -> usize;
    /// Whether None is an answer: an allocator, or a pool that grows, never gives it.
    fn bounded(&self) -> bool;
    /// Takes and keeps every frame, then calls `then` and releases one frame in it when asked.
    fn starve(&self, then: &mut dyn FnMut(&mut dyn FnMut()));
    /// Spins until a frame is acquired, notes the time, and releases it. None if `stop` was raised first.
    fn poll_one(&self, stop: &AtomicBool) -> Option<clock::Stamp>;
}

/// A peer in Rust.
pub(crate) trait Peer: Send + Sync {
    type Frame<'a>: Send
    where
        Self: 'a;
    fn acquire(&self) -> Option<Self::Frame<'_>>;
    fn release(&self, frame: Self::Frame<'_>);
}

/// A Rust peer with its name and its ring.
pub(crate) struct Native<P: Peer + 'static> {
    pub(crate) name: String,
    pub(crate) peer: &'static P,
    pub(crate) ring: Ring<P::Frame<'static>>,
    pub(crate) bounded: bool,
}

impl<P: Peer> Native<P> {
    pub(crate) fn boxed(name: &str, peer: P, bounded: bool) -> Box<dyn Subject> {
        // Leaked on purpose: frames borrow it, the ring holds frames, and the process ends with the run.
        Box::new(Self { name: name.into(), peer: Box::leak(Box::new(peer)), ring: Ring::new(), bounded })
    }
}

impl<P: Peer> Subject for Native<P> {
    fn name(&self) -> &str {
        &self.name
    }

    fn pairs(&self, n: u64) {
        for _ in 0..n {
            let frame = self.peer.acquire();
            std::sync::atomic::compiler_fence(SeqCst);
            if let Some(frame) = frame {
                self.peer.release(frame);
            }
        }
    }

    fn produce(&self, n: u64) {
        for _ in 0..n {
            let frame = loop {
                if let Some(frame) = self.peer.acquire() {
                    break frame;
                }
            };
            // SAFETY: one producer (the scenario).
            unsafe { self.ring.push(frame) };
        }
    }

    fn consume(&self, n: u64) {
        for _ in 0..n {
            // SAFETY: one consumer (the scenario).
            self.peer.release(unsafe { self.ring.pop() });
        }
    }

    fn reach(&self, most: usize) -> usize {
        let held: Vec<_> = std::iter::from_fn(|| self.peer.acquire()).take(most).collect();
        let count = black_box(held.len());
        held.into_iter().for_each(|frame| self.peer.release(frame));
        count
    }

    fn bounded(&self) -> bool {
        self.bounded
    }

    fn starve(&self, then: &mut dyn FnMut(&mut dyn FnMut())) {
        let mut held: Vec<_> = std::iter::from_fn(|| self.peer.acquire()).collect();
        then(&mut || {
            if let Some(frame) = held.pop() {
                self.peer.release(frame);
            }
        });
        held.into_iter().for_each(|frame| self.peer.release(frame));
    }

    fn poll_one(&self, stop: &AtomicBool) -> Option<clock::Stamp> {
        while !stop.load(Relaxed) {
            if let Some(frame) = self.peer.acquire() {
                let now = clock::now();
                self.peer.release(frame);
                return Some(now);
            }
        }
        None
    }
}
