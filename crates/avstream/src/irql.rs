//! IRQL, and which mutexes of AVStream's are held, as types: what may be called where is decided by the compiler.
//!
//! "Managing Hardware Priorities" in the documentation. A callback receives a token that says how high the processor's
//! level may be while it runs: [`Passive`] (`PASSIVE_LEVEL`) or [`Dispatch`] (up to `DISPATCH_LEVEL`). A function that
//! may wait, or touch pageable memory, asks for `&Passive`; one that runs anywhere up to `DISPATCH_LEVEL` asks for none.
//! A lock that raises the level borrows the token mutably for as long as it is held, so nothing that needs the lower
//! level can be called meanwhile. Tokens take no space, and cannot be made, copied, or carried to another thread.
//!
//! AVStream's mutexes are taken in one order, device, control, processing, and none of them twice ("Mutexes in AVStream").
//! A callback may come with some of them held, so [`Passive`] alone takes none; [`Thread`] is a thread in which none is
//! held, and each mutex hands out the token that says what may still be taken below it. Each is a [`Passive`], too.
//!
//! ```
//! use avstream::irql::Thread;
//! use avstream::{Dispatch, Passive};
//! fn may_wait(_: &Passive) {}
//! fn in_a_worker(at: &mut Thread) {
//!     may_wait(at);
//! }
//! fn in_a_timer(_at: &mut Dispatch) {
//!     // may_wait(_at) does not compile.
//! }
//! ```

use core::marker::PhantomData;
use core::ops::Deref;

/// The thread runs at `PASSIVE_LEVEL`: it may wait. Mutexes of AVStream's may be held.
#[derive(Debug)]
pub struct Passive(PhantomData<*mut ()>);

/// The thread may be as high as `DISPATCH_LEVEL`: no waiting, no pageable memory.
#[derive(Debug)]
pub struct Dispatch(PhantomData<*mut ()>);

/// What a piece of code was told about its level and its mutexes. `DISPATCH_LEVEL` at most.
pub trait Token: sealed::Sealed {}

/// A level that a process callback can be called at.
pub trait Irql: Token {
    /// Whether a callback with this token wants to be called at `DISPATCH_LEVEL` where it can be.
    const MAY_BE_DISPATCH: bool;
}

impl Irql for Passive {
    const MAY_BE_DISPATCH: bool = false;
}

impl Irql for Dispatch {
    const MAY_BE_DISPATCH: bool = true;
}

macro_rules! passive_tokens {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $name(Passive);

        impl Deref for $name {
            type Target = Passive;
            fn deref(&self) -> &Passive {
                &self.0
            }
        }
        impl Token for $name {}
        impl sealed::Sealed for $name {
            fn token() -> Self {
                Self(Passive(PhantomData))
            }
        }
    )*};
}

passive_tokens! {
    /// A thread at `PASSIVE_LEVEL` that holds no mutex of AVStream's: a worker's.
    Thread;
    /// `PASSIVE_LEVEL`, under the device mutex.
    UnderDevice;
    /// `PASSIVE_LEVEL`, under a filter's control mutex (and maybe under the device mutex).
    UnderControl;
    /// `PASSIVE_LEVEL`, under a processing mutex: "should not subsequently attempt to acquire the filter control mutex".
    UnderProcessing;
}

impl Token for Passive {}
impl Token for Dispatch {}

mod sealed {
    pub trait Sealed: Sized {
        #[doc(hidden)]
        fn token() -> Self;
    }
    impl Sealed for super::Passive {
        fn token() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    impl Sealed for super::Dispatch {
        fn token() -> Self {
            Self(core::marker::PhantomData)
        }
    }
}

/// A token for a callback, made by its trampoline from what the documentation page of the callback promises.
pub(crate) fn token<L: Token>() -> L {
    L::token()
}

/// The token for code that this crate did not call: DriverEntry, or an unload routine.
///
/// # Safety
/// The caller runs at `PASSIVE_LEVEL`, for as long as the token lives.
#[must_use]
#[allow(unsafe_code)]
// UNSAFETY: what the level is, the caller says.
pub unsafe fn assume_passive() -> Passive {
    token()
}
