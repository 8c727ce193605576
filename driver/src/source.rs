//! The Source filter: a camera without hardware. It is described and listed; creating its pin is refused until the
//! pin can deliver frames.

// UNSAFETY: callbacks of C, and tables of pointers that C reads.
#![allow(unsafe_code)]

use core::ptr::null;

use ks_sys::*;

use crate::device::Table;

/// Its text is the reference string of the filter's device interfaces in the INF.
static REFERENCE: GUID = GUID::from_u128(0x99F03C88_AC30_4E6E_9281_0B81B5F8E4A3);

static CATEGORIES: [GUID; 3] = [KSCATEGORY_CAPTURE, KSCATEGORY_VIDEO, KSCATEGORY_VIDEO_CAMERA];

pub(crate) static FILTER: Table<KSFILTER_DESCRIPTOR> = Table(KSFILTER_DESCRIPTOR {
    Dispatch: null(),
    AutomationTable: null(),
    Version: KSFILTER_DESCRIPTOR_VERSION as ULONG,
    Flags: 0,
    ReferenceGuid: &REFERENCE,
    PinDescriptorsCount: PINS.0.len() as ULONG,
    PinDescriptorSize: size_of::<KSPIN_DESCRIPTOR_EX>() as ULONG,
    PinDescriptors: PINS.0.as_ptr(),
    CategoriesCount: CATEGORIES.len() as ULONG,
    Categories: CATEGORIES.as_ptr(),
    NodeDescriptorsCount: 0,
    NodeDescriptorSize: 0,
    NodeDescriptors: null(),
    ConnectionsCount: 0,
    Connections: null(),
    ComponentId: null(),
});

static PINS: Table<[KSPIN_DESCRIPTOR_EX; 1]> = Table([KSPIN_DESCRIPTOR_EX {
    Dispatch: &PIN.0,
    PinDescriptor: KSPIN_DESCRIPTOR {
        DataRangesCount: RANGES.0.len() as ULONG,
        DataRanges: RANGES.0.as_ptr(),
        DataFlow: KSPIN_DATAFLOW_OUT,
        Communication: KSPIN_COMMUNICATION_BOTH,
        Category: &PINNAME_VIDEO_CAPTURE,
        ..zeroed()
    },
    InstancesPossible: 1,
    ..zeroed()
}]);

static PIN: Table<KSPIN_DISPATCH> = Table(KSPIN_DISPATCH { Create: Some(create), ..zeroed() });

static RANGES: Table<[PKSDATARANGE; 1]> = Table([(&raw const VIDEO).cast_mut()]);

static VIDEO: KSDATARANGE = KSDATARANGE {
    FormatSize: size_of::<KSDATARANGE>() as ULONG,
    MajorFormat: KSDATAFORMAT_TYPE_VIDEO,
    SubFormat: KSDATAFORMAT_SUBTYPE_WILDCARD,
    Specifier: KSDATAFORMAT_SPECIFIER_NONE,
    ..zeroed()
};

windows_abi! {
    /// `AVStrMiniPinCreate`
    unsafe fn create(_pin: PKSPIN, _irp: PIRP) -> NTSTATUS {
        STATUS_NOT_IMPLEMENTED
    }
}
