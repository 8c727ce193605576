//! Splitters: `KSPIN_FLAG_SPLITTER`, `KsPinGetCopyRelationships`.
//!
//! Of the instances of a splitter pin the minidriver serves one. What it puts into that one's frames AVStream passes on to the
//! others, its *branches*: the same buffers, or copies in frames of their own ("AVStream Splitters": "The minidriver interacts only with
//! the input queue and a single output queue"). A filter-centric filter is not shown its branches; a pin-centric one has to ask.

// UNSAFETY: KS writes two pointers.
#![allow(unsafe_code)]

use crate::irql::Passive;
use crate::pin::{Out, Pin, PinRef};
use crate::sys;

impl<P: Pin<Flow = Out>> PinRef<'_, P> {
    /// Whether AVStream serves this instance from another one: then nothing is to be put into its frames.
    ///
    /// To be asked in `process`, each time: which instance is the served one changes when that one stops. There the pin is bound to
    /// its pipe, because binding takes the processing mutex, which `process` holds ("Processing Mutex in AVStream").
    #[must_use]
    pub fn is_branch(self, _at: &Passive) -> bool {
        let (mut source, mut delegate) = (core::ptr::null_mut(), core::ptr::null_mut());
        // SAFETY: a live pin of a pin-centric filter, and two pointers to write to.
        unsafe { sys::KsPinGetCopyRelationships(self.raw(), &raw mut source, &raw mut delegate) };
        !source.is_null() || !delegate.is_null()
    }
}
