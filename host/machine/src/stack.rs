//! Stacks of driver threads: in the kernel arena, with a closed page below, used again and again.
#![allow(unsafe_code)]
// UNSAFETY: hands memory ranges to the coroutine switch as stacks.

use corosensei::stack::{Stack, StackPointer};

use crate::arena::{PAGE, STACKS};
use crate::os::{self, Access};

/// Windows gives 24 KiB. Exports run on the caller's stack here and are Rust, so there is more; a driver's own use is not
/// held to the 24 KiB.
pub(crate) const SIZE: usize = 256 << 10;

/// The topmost page is not stack: it stands for the thread's object.
pub(crate) struct ArenaStack {
    /// The lowest address, of the guard page.
    bottom: usize,
}

impl ArenaStack {
    /// The address that stands for the thread (`KeGetCurrentThread`) that runs on this stack.
    pub(crate) fn thread_block(&self) -> usize {
        self.bottom + SIZE - PAGE
    }
}

// SAFETY: `base` to `limit` is committed memory that this value alone owns, with a closed page at `limit`.
unsafe impl Stack for ArenaStack {
    fn base(&self) -> StackPointer {
        StackPointer::new(self.thread_block()).expect("the arena is not at 0")
    }

    fn limit(&self) -> StackPointer {
        StackPointer::new(self.bottom).expect("the arena is not at 0")
    }

    #[cfg(windows)]
    fn teb_fields(&self) -> corosensei::stack::StackTebFields {
        corosensei::stack::StackTebFields {
            StackBase: self.thread_block(),
            StackLimit: self.bottom + PAGE,
            DeallocationStack: self.bottom,
            GuaranteedStackBytes: 0,
        }
    }

    #[cfg(windows)]
    fn update_teb_fields(&mut self, _stack_limit: usize, _guaranteed_stack_bytes: usize) {}
}

/// Stacks that no thread uses now. They outlive runs.
pub(crate) struct StackStore {
    free: Vec<ArenaStack>,
    made: usize,
}

impl StackStore {
    pub(crate) const fn new() -> Self {
        StackStore { free: Vec::new(), made: 0 }
    }

    pub(crate) fn made(&self) -> usize {
        self.made
    }

    /// All of `made` stacks, free.
    pub(crate) fn of(made: usize) -> Self {
        let free = (0..made).rev().map(|index| ArenaStack { bottom: STACKS.base + index * SIZE }).collect();
        StackStore { free, made }
    }

    /// A stack, or None when the range is used up (16,384 threads).
    pub(crate) fn take(&mut self) -> Option<ArenaStack> {
        self.free.pop().or_else(|| self.make())
    }

    pub(crate) fn give_back(&mut self, stack: ArenaStack) {
        self.free.push(stack);
    }

    fn make(&mut self) -> Option<ArenaStack> {
        let bottom = STACKS.base + self.made * SIZE;
        if bottom + SIZE > STACKS.end() {
            return None;
        }
        os::protect(bottom + PAGE, SIZE - PAGE, Access::ReadWrite).ok()?;
        self.made += 1;
        Some(ArenaStack { bottom })
    }

    /// Brings the stacks into one order, so that the next run takes them as a first one would.
    pub(crate) fn sort(&mut self) {
        self.free.sort_by_key(|stack| std::cmp::Reverse(stack.bottom));
    }
}
