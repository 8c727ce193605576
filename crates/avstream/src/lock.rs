//! Locks: a value that can be reached only while its lock is held.
//!
//! One type, [`Lock<T, B>`], over a backend: [`Spin`] (`KSPIN_LOCK`, raises to `DISPATCH_LEVEL`) or [`Fast`]
//! (`FAST_MUTEX`, waits, so it is taken at `PASSIVE_LEVEL`). The guard borrows the caller's IRQL token, and hands out
//! the token of the level it holds.
//!
//! AVStream's own mutexes (device, filter control, processing) are backends, too: [`mutex`](crate::mutex) has them, over
//! the object whose mutex it is.
//!
//! ```
//! use avstream::Passive;
//! use avstream::lock::{Lock, Spin};
//! static SEEN: Lock<u32, Spin> = Lock::spin(0);
//! fn callback(at: &mut Passive) -> u32 {
//!     let mut seen = SEEN.lock(at);
//!     *seen += 1;
//!     *seen
//! }
//! fn from_anywhere() -> u32 {
//!     SEEN.with(|seen| *seen)
//! }
//! ```

// UNSAFETY: `UnsafeCell` behind a lock of Windows; the guard's existence is the proof of exclusive access.
#![allow(unsafe_code)]

use crate::irql::{self, Dispatch, Passive, Thread, Token, UnderControl, UnderDevice, UnderProcessing};
use crate::{Result, pool::PoolBox, sys};
use core::cell::UnsafeCell;
use core::ops::{Deref, DerefMut};

/// A way to lock.
///
/// # Safety
/// Between `acquire` and `release` on one value no other `acquire` on it returns, and writes made before `release` are
/// seen after the next `acquire`.
pub unsafe trait Backend {
    /// The token that the holder has.
    type Holds: Token;
    /// What `release` needs to put things back.
    type Saved: Copy;

    /// Waits for the lock.
    fn acquire(&self) -> Self::Saved;

    /// Gives the lock back.
    ///
    /// # Safety
    /// The caller holds the lock, and `saved` is what its `acquire` returned.
    unsafe fn release(&self, saved: Self::Saved);
}

/// Callers with this token may take locks of the backend `B`.
#[diagnostic::on_unimplemented(
    message = "`{B}` must not be taken by the holder of `{Self}`: it might wait for itself, or wait where nobody may",
    label = "says which level this is, and which mutexes may be held already"
)]
pub trait MayTake<B>: Token {}

macro_rules! may_take {
    ($lock:ty: $($token:ty),*) => { $(impl MayTake<$lock> for $token {})* };
}
may_take!(Spin: Passive, Dispatch, Thread, UnderDevice, UnderControl, UnderProcessing);
may_take!(Fast: Passive, Thread, UnderDevice, UnderControl, UnderProcessing);

/// A value behind a lock.
#[derive(Debug)]
pub struct Lock<T, B> {
    backend: B,
    value: UnsafeCell<T>,
}

// SAFETY: the backend lets one thread at a time at the value, which may move between threads.
unsafe impl<T: Send, B: Backend + Send + Sync> Sync for Lock<T, B> {}

impl<T> Lock<T, Spin> {
    /// A value behind a spin lock.
    pub const fn spin(value: T) -> Self {
        Self { backend: Spin(UnsafeCell::new(0)), value: UnsafeCell::new(value) }
    }
}

impl<T> Lock<T, Spin> {
    /// Runs a few instructions under the lock, from anywhere. `Send` keeps IRQL tokens out of the closure: they belong
    /// to their thread, so nothing in it can prove a level that no longer holds.
    ///
    /// ```compile_fail
    /// use avstream::{Passive, lock::Lock};
    /// fn needs_passive(_: &Passive) {}
    /// fn callback(at: &Passive) {
    ///     Lock::spin(0_u32).with(|_| needs_passive(at));
    /// }
    /// ```
    pub fn with<R>(&self, change: impl FnOnce(&mut T) -> R + Send) -> R {
        change(&mut self.lock(&mut irql::token::<Dispatch>()))
    }
}

impl<T> Lock<T, Fast> {
    /// A value behind a fast mutex; its event lives in nonpaged pool.
    pub fn fast(value: T) -> Result<Self> {
        Ok(Self { backend: Fast::new()?, value: UnsafeCell::new(value) })
    }
}

impl<T, B: Backend> Lock<T, B> {
    /// A value behind a lock that is there already.
    pub(crate) const fn over(backend: B, value: T) -> Self {
        Self { backend, value: UnsafeCell::new(value) }
    }

    /// Waits for the lock. The caller's token is borrowed until the guard goes.
    pub fn lock<'a, L: MayTake<B>>(&'a self, _at: &'a mut L) -> Guard<'a, T, B> {
        Guard { saved: self.backend.acquire(), lock: self, level: irql::token() }
    }

    /// The value, when nobody else can know the lock.
    pub fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }
}

/// The lock is held while this lives.
///
/// # Invariants
/// The lock is held by this thread, with `saved` from its `acquire`.
#[derive(Debug)]
pub struct Guard<'a, T, B: Backend> {
    lock: &'a Lock<T, B>,
    saved: B::Saved,
    level: B::Holds,
}

impl<T, B: Backend> Guard<'_, T, B> {
    /// The level while the lock is held, together with the value.
    pub fn parts(&mut self) -> (&mut T, &mut B::Holds) {
        // SAFETY: the lock is held (invariant), and `self` is borrowed mutably.
        (unsafe { &mut *self.lock.value.get() }, &mut self.level)
    }
}

impl<T, B: Backend> Deref for Guard<'_, T, B> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: the lock is held (invariant); a shared borrow of the guard gives a shared borrow of the value.
        unsafe { &*self.lock.value.get() }
    }
}

impl<T, B: Backend> DerefMut for Guard<'_, T, B> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as in `parts`.
        unsafe { &mut *self.lock.value.get() }
    }
}

impl<T, B: Backend> Drop for Guard<'_, T, B> {
    fn drop(&mut self) {
        // SAFETY: by the invariant.
        unsafe { self.lock.backend.release(self.saved) }
    }
}

/// `KSPIN_LOCK`: "Introduction to Spin Locks".
#[derive(Debug)]
pub struct Spin(UnsafeCell<usize>);

// SAFETY: the word is touched by the spin lock functions alone, which are made for that.
unsafe impl Sync for Spin {}

// SAFETY: that is what a spin lock is; KeAcquireSpinLockRaiseToDpc and KeReleaseSpinLock are full fences.
unsafe impl Backend for Spin {
    type Holds = Dispatch;
    type Saved = u8;

    fn acquire(&self) -> u8 {
        // SAFETY: an initialised spin lock (zero, as KeInitializeSpinLock sets it); the caller is at most at
        // DISPATCH_LEVEL, which is what its token says.
        unsafe { sys::KeAcquireSpinLockRaiseToDpc(self.0.get()) }
    }

    unsafe fn release(&self, saved: u8) {
        // SAFETY: held, and `saved` is the level before it, as the trait demands of the caller.
        unsafe { sys::KeReleaseSpinLock(self.0.get(), saved) }
    }
}

/// `FAST_MUTEX`: "Fast Mutexes and Guarded Mutexes".
#[derive(Debug)]
pub struct Fast(PoolBox<UnsafeCell<ks_sys::FAST_MUTEX>>);

// SAFETY: the mutex is touched by its functions alone; its memory stays where it is.
unsafe impl Sync for Fast {}
// SAFETY: as above; nothing of it belongs to a thread while it is not held.
unsafe impl Send for Fast {}

impl Fast {
    fn new() -> Result<Self> {
        let mutex = PoolBox::zeroed()?;
        let fast = Self(mutex);
        // ExInitializeFastMutex is inline: count 1, no owner, and a synchronization event that is not signalled.
        let raw = fast.0.get();
        // SAFETY: nobody else knows the mutex yet; its memory is nonpaged and does not move.
        unsafe { (*raw).Count = 1 };
        // SAFETY: as above.
        let event = unsafe { &raw mut (*raw).Event };
        // SAFETY: the event is zeroed nonpaged memory that nobody waits on.
        unsafe { sys::KeInitializeEvent(event, ks_sys::SynchronizationEvent, 0) };
        Ok(fast)
    }
}

// SAFETY: ExAcquireFastMutex gives exclusive ownership and both functions are fences.
unsafe impl Backend for Fast {
    // APC_LEVEL: above PASSIVE_LEVEL, so nothing that needs that may be called.
    type Holds = Dispatch;
    type Saved = ();

    fn acquire(&self) {
        // SAFETY: initialised in `new`; the caller is at PASSIVE_LEVEL, below the APC_LEVEL that the page allows.
        unsafe { sys::ExAcquireFastMutex(self.0.get()) }
    }

    unsafe fn release(&self, (): ()) {
        // SAFETY: held by this thread, as the trait demands.
        unsafe { sys::ExReleaseFastMutex(self.0.get()) }
    }
}
