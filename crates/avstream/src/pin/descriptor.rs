//! `KSPIN_DESCRIPTOR_EX` and `KSPIN_DISPATCH` of a pin type, built and checked at compile time.

// UNSAFETY: descriptors point to each other.
#![allow(unsafe_code)]

use super::{Flow, Pin, callbacks};
use crate::automation;
use crate::filter::Filter;
use core::marker::PhantomData;
use ks_sys::{KSAUTOMATION_TABLE, KSPIN_DESCRIPTOR, KSPIN_DESCRIPTOR_EX, KSPIN_DISPATCH};

/// A pin type in its filter's list.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct PinType<F> {
    descriptor: KSPIN_DESCRIPTOR_EX,
    filter: PhantomData<F>,
}

// SAFETY: it points to constants.
unsafe impl<F> Sync for PinType<F> {}

impl<F: Filter> PinType<F> {
    /// The type `P`, checked.
    #[must_use]
    pub const fn of<P: Pin<Filter = F>>() -> Self {
        const { Descriptor::<P>::check() };
        Self { descriptor: Descriptor::<P>::PIN, filter: PhantomData }
    }

    /// Whether the pin has a process callback of its own.
    pub(crate) const fn processes(&self) -> bool {
        // SAFETY: a pointer to a constant of this module.
        let dispatch = unsafe { &*self.descriptor.Dispatch };
        dispatch.Process.is_some()
    }
}

impl<F> core::fmt::Debug for PinType<F> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("PinType")
    }
}

/// The descriptor of a pin type, built and checked at compile time.
struct Descriptor<P>(PhantomData<P>);

impl<P: Pin> Descriptor<P> {
    const DISPATCH: KSPIN_DISPATCH = KSPIN_DISPATCH {
        Create: Some(callbacks::create::<P>),
        Close: Some(callbacks::close::<P>),
        Process: P::PROCESS.slot,
        Reset: Some(callbacks::reset::<P>),
        SetDataFormat: Some(callbacks::set_data_format::<P>),
        SetDeviceState: Some(callbacks::set_device_state::<P>),
        Connect: None,
        Disconnect: None,
        Clock: core::ptr::null(),
        Allocator: P::ALLOCATOR.as_raw(),
    };
    const AUTOMATION: KSAUTOMATION_TABLE = automation::table(P::PROPERTIES, P::METHODS, P::EVENTS);
    const PIN: KSPIN_DESCRIPTOR_EX = KSPIN_DESCRIPTOR_EX {
        Dispatch: &Self::DISPATCH,
        AutomationTable: if automation::is_empty(&Self::AUTOMATION) {
            core::ptr::null()
        } else {
            &Self::AUTOMATION
        },
        PinDescriptor: KSPIN_DESCRIPTOR {
            DataRangesCount: P::RANGES.len() as u32,
            DataRanges: P::RANGES.as_ptr().cast(),
            DataFlow: <P::Flow as Flow>::DATA_FLOW,
            Communication: <P::Flow as Flow>::COMMUNICATION,
            Category: &P::CATEGORY,
            Name: &P::NAME,
            // No interfaces and mediums: the standard ones, without which there is no kernel pipe.
            ..ks_sys::zeroed()
        },
        Flags: P::FLAGS | P::PROCESS.flags,
        InstancesPossible: P::INSTANCES_POSSIBLE,
        InstancesNecessary: P::INSTANCES_NECESSARY,
        AllocatorFraming: match P::FRAMING {
            Some(framing) => framing.as_raw(),
            None => core::ptr::null(),
        },
        IntersectHandler: P::INTERSECT.0,
    };

    const fn check() {
        assert!(!P::RANGES.is_empty(), "Pin::RANGES: a pin has at least one data range");
        assert!(P::INSTANCES_POSSIBLE > 0, "Pin::INSTANCES_POSSIBLE is 0: nobody could connect");
        assert!(
            P::INSTANCES_NECESSARY <= P::INSTANCES_POSSIBLE,
            "Pin::INSTANCES_NECESSARY is above Pin::INSTANCES_POSSIBLE"
        );
        let flags = P::FLAGS | P::PROCESS.flags;
        assert!(
            flags & ks_sys::KSPIN_FLAG_SPLITTER == 0 || P::INSTANCES_POSSIBLE > 1,
            "Pin::FLAGS: a splitter needs Pin::INSTANCES_POSSIBLE above 1"
        );
        exclude(flags, ks_sys::KSPIN_FLAG_CRITICAL_PROCESSING, ks_sys::KSPIN_FLAG_HYPERCRITICAL_PROCESSING);
        exclude(
            flags,
            ks_sys::KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING,
            ks_sys::KSPIN_FLAG_INITIATE_PROCESSING_ON_EVERY_ARRIVAL,
        );
        exclude(
            flags,
            ks_sys::KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING,
            ks_sys::KSPIN_FLAG_SOME_FRAMES_REQUIRED_FOR_PROCESSING,
        );
        exclude(
            flags,
            ks_sys::KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY,
            ks_sys::KSPIN_FLAG_PROCESS_IF_ANY_IN_RUN_STATE,
        );
        assert!(
            P::ALLOCATOR.as_raw().is_null() || P::FRAMING.is_some(),
            "Pin::ALLOCATOR without Pin::FRAMING: AVStream asks a pin for frames only if it has framing"
        );
    }
}

const fn exclude(flags: u32, one: u32, other: u32) {
    assert!(
        flags & one == 0 || flags & other == 0,
        "Pin::FLAGS: two flags that the KSPIN_DESCRIPTOR_EX page calls mutually exclusive"
    );
}
