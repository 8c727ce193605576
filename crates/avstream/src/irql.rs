//! IRQL as types: what may be called where is decided by the compiler.
//!
//! "Managing Hardware Priorities" in the documentation. A callback receives a token that says how high the processor's
//! level may be while it runs: [`Passive`] (`PASSIVE_LEVEL`) or [`Dispatch`] (up to `DISPATCH_LEVEL`). A function that
//! may wait, or touch pageable memory, asks for `&Passive`; one that runs anywhere up to `DISPATCH_LEVEL` asks for none.
//! A lock that raises the level borrows the token mutably for as long as it is held, so nothing that needs the lower
//! level can be called meanwhile. Tokens take no space, and cannot be made, copied, or carried to another thread.

use core::marker::PhantomData;

/// The thread runs at `PASSIVE_LEVEL`: it may wait, and everything may be called.
#[derive(Debug)]
pub struct Passive(PhantomData<*mut ()>);

/// The thread may be as high as `DISPATCH_LEVEL`: no waiting, no pageable memory.
#[derive(Debug)]
pub struct Dispatch(PhantomData<*mut ()>);

/// A level that this crate knows, `DISPATCH_LEVEL` at most.
pub trait Irql: sealed::Sealed {
    /// Whether a callback with this token wants to be called at `DISPATCH_LEVEL` where it can be.
    const MAY_BE_DISPATCH: bool;
}

impl Irql for Passive {
    const MAY_BE_DISPATCH: bool = false;
}

impl Irql for Dispatch {
    const MAY_BE_DISPATCH: bool = true;
}

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
pub(crate) fn token<L: Irql>() -> L {
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
