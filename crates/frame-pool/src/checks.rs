//! What a pool does beyond handing frames out, chosen by type so that what is off costs nothing.

mod sealed {
    pub trait Sealed {}
}

/// [`Unchecked`] or [`Checked`].
pub trait Checks: sealed::Sealed + 'static {
    /// Bytes of red zone before and after each frame.
    #[doc(hidden)]
    const RED_ZONE: usize;
}

/// The fast configuration.
#[derive(Debug)]
pub enum Unchecked {}

impl sealed::Sealed for Unchecked {}

impl Checks for Unchecked {
    const RED_ZONE: usize = 0;
}
