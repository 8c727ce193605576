//! Filters: pins of a filter, pin factories, gates and processing.

use ks_sys::*;

use crate::filter::{self, Filter};
use crate::object::Object;
use crate::process::{self, Wish};
use crate::process_filter;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::code;
use crate::topology;

machine::exports! { pub(crate) EXPORTS;
    KsFilterGetFirstChildPin, PASSIVE_LEVEL;
    KsFilterGetChildPinCount, PASSIVE_LEVEL;
    KsFilterCreatePinFactory, PASSIVE_LEVEL;
    KsFilterCreateNode, PASSIVE_LEVEL;
    KsFilterAddTopologyConnections, PASSIVE_LEVEL;
    KsFilterGetAndGate, HIGH_LEVEL;
    KsFilterAttemptProcessing, DISPATCH_LEVEL;
    KsFilterAcquireProcessingMutex, PASSIVE_LEVEL;
    KsFilterReleaseProcessingMutex, PASSIVE_LEVEL;
    KsFilterRegisterPowerCallbacks, PASSIVE_LEVEL;
    KsProcessPinUpdate, HIGH_LEVEL;
}

/// The processing object of a filter; asking for one that is not filter-centric is the driver's mistake.
fn processing(of: PKSFILTER, ddi: &'static str) -> Ptr<process::Processing> {
    let filter = Filter::of(of, ddi);
    filter.processing().unwrap_or_else(|| rules::not_an_object(ddi, "filter-centric filter", of.addr()))
}

fn hold_control(filter: Ptr<Filter>, ddi: &'static str, page: &'static str) {
    if !filter.control.is_mine() {
        rules::mutex_missing(machine::stop::rule("KsFilterMutex"), page, ddi, "filter control mutex");
    }
}

windows_abi! {
    pub(crate) unsafe fn KsFilterGetFirstChildPin(Filter: PKSFILTER, PinId: ULONG) -> PKSPIN {
        Filter::of(Filter, "KsFilterGetFirstChildPin").pins_of(PinId).next().map_or(core::ptr::null_mut(), |p| p.public_raw())
    }

    /// "If no such pins exist or if PinID is out of range, zero is returned."
    pub(crate) unsafe fn KsFilterGetChildPinCount(Filter: PKSFILTER, PinId: ULONG) -> ULONG {
        Filter::of(Filter, "KsFilterGetChildPinCount").pins_of(PinId).count() as ULONG
    }

    pub(crate) unsafe fn KsFilterCreatePinFactory(Filter: PKSFILTER, PinDescriptor: *const KSPIN_DESCRIPTOR_EX, PinID: PULONG) -> NTSTATUS {
        let filter = Filter::of(Filter, "KsFilterCreatePinFactory");
        code(filter::add_pin_type(filter, PinDescriptor).map(|id| ptr::put(PinID, id)))
    }

    /// "Note that the filter control mutex must be held before calling this function."
    pub(crate) unsafe fn KsFilterCreateNode(Filter: PKSFILTER, NodeDescriptor: *const KSNODE_DESCRIPTOR, NodeID: PULONG) -> NTSTATUS {
        let filter = Filter::of(Filter, "KsFilterCreateNode");
        hold_control(filter, "KsFilterCreateNode", "nf-ks-ksfiltercreatenode");
        code(topology::add_node(filter, NodeDescriptor).map(|id| ptr::put(NodeID, id)))
    }

    pub(crate) unsafe fn KsFilterAddTopologyConnections(
        Filter: PKSFILTER,
        NewConnectionsCount: ULONG,
        NewTopologyConnections: *const KSTOPOLOGY_CONNECTION,
    ) -> NTSTATUS {
        let filter = Filter::of(Filter, "KsFilterAddTopologyConnections");
        hold_control(filter, "KsFilterAddTopologyConnections", "nf-ks-ksfilteraddtopologyconnections");
        code(topology::add_connections(filter, ptr::array(NewTopologyConnections, NewConnectionsCount)))
    }

    pub(crate) unsafe fn KsFilterGetAndGate(Filter: PKSFILTER) -> PKSGATE {
        processing(Filter, "KsFilterGetAndGate").gate().map_or(core::ptr::null_mut(), Ptr::raw)
    }

    pub(crate) unsafe fn KsFilterAttemptProcessing(Filter: PKSFILTER, Asynchronous: BOOLEAN) {
        let wish = if Asynchronous != 0 { Wish::Asynchronous } else { Wish::Synchronous };
        process::attempt(processing(Filter, "KsFilterAttemptProcessing"), wish);
    }

    pub(crate) unsafe fn KsFilterAcquireProcessingMutex(Filter: PKSFILTER) {
        process::acquire_mutex(processing(Filter, "KsFilterAcquireProcessingMutex"));
    }

    pub(crate) unsafe fn KsFilterReleaseProcessingMutex(Filter: PKSFILTER) {
        process::release_mutex(processing(Filter, "KsFilterReleaseProcessingMutex"), "KsFilterReleaseProcessingMutex");
    }

    pub(crate) unsafe fn KsFilterRegisterPowerCallbacks(Filter: PKSFILTER, Sleep: PFNKSFILTERPOWER, Wake: PFNKSFILTERPOWER) {
        let filter = Filter::of(Filter, "KsFilterRegisterPowerCallbacks");
        filter.edit().sleep = Sleep;
        filter.edit().wake = Wake;
    }

    /// "Called from within a filter-centric filter's process dispatch to update a process pin."
    pub(crate) unsafe fn KsProcessPinUpdate(ProcessPin: PKSPROCESSPIN) -> BOOLEAN {
        let Some(process_pin) = Ptr::of(ProcessPin) else { return 0 };
        process_filter::update(crate::pin::Pin::of(process_pin.Pin, "KsProcessPinUpdate")).into()
    }
}
