//! Allocator framing at compile time: `DECLARE_SIMPLE_FRAMING_EX`, and framing of more than one item.

use crate::*;

/// `KSALLOCATOR_FRAMING_EX` with `N` items: C declares one and lets the rest follow. ks/ns-ks-ksallocator_framing_ex
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSALLOCATOR_FRAMING_EX_N<const N: usize> {
    pub CountItems: ULONG,
    pub PinFlags: ULONG,
    pub OutputCompression: KS_COMPRESSION,
    pub PinWeight: ULONG,
    pub FramingItem: [KS_FRAMING_ITEM; N],
}

const _: () = assert!(size_of::<KSALLOCATOR_FRAMING_EX_N<1>>() == size_of::<KSALLOCATOR_FRAMING_EX>());

#[allow(unsafe_code)]
// UNSAFETY: a promise about a layout.
// SAFETY: integers, and records that are zeroable.
unsafe impl<const N: usize> Zeroable for KSALLOCATOR_FRAMING_EX_N<N> {}

impl<const N: usize> KSALLOCATOR_FRAMING_EX_N<N> {
    /// The items, ranked by their MemoryTypeWeight; no compression.
    pub const fn new(FramingItem: [KS_FRAMING_ITEM; N]) -> Self {
        assert!(N > 0 && N <= u32::MAX as usize, "framing has at least one item");
        let OutputCompression =
            KS_COMPRESSION { RatioNumerator: 1, RatioDenominator: 1, RatioConstantMargin: 0 };
        KSALLOCATOR_FRAMING_EX_N {
            CountItems: N as ULONG,
            PinFlags: 0,
            OutputCompression,
            PinWeight: 0,
            FramingItem,
        }
    }
}

impl KSALLOCATOR_FRAMING_EX {
    /// `DECLARE_SIMPLE_FRAMING_EX`: one item, on any bus. ks/ns-ks-ksallocator_framing_ex
    ///
    /// `Alignment` is a mask (`0x3f` for 64 bytes). `MinFrameSize` and `MaxFrameSize` are the optimal range; the physical
    /// range is everything, in steps of one.
    pub const fn simple(
        MemoryType: GUID,
        Flags: ULONG,
        Frames: ULONG,
        Alignment: ULONG,
        MinFrameSize: ULONG,
        MaxFrameSize: ULONG,
    ) -> Self {
        let item = KS_FRAMING_ITEM {
            MemoryType,
            BusType: KS_TYPE_DONT_CARE,
            Flags,
            Frames,
            Anonymous: KS_FRAMING_ITEM_Anonymous { FileAlignment: Alignment },
            PhysicalRange: KS_FRAMING_RANGE { MinFrameSize: 0, MaxFrameSize: ULONG::MAX, Stepping: 1 },
            FramingRange: KS_FRAMING_RANGE_WEIGHTED {
                Range: KS_FRAMING_RANGE { MinFrameSize, MaxFrameSize, Stepping: 1 },
                ..zeroed()
            },
            ..zeroed()
        };
        let KSALLOCATOR_FRAMING_EX_N { CountItems, PinFlags, OutputCompression, PinWeight, FramingItem } =
            KSALLOCATOR_FRAMING_EX_N::new([item]);
        KSALLOCATOR_FRAMING_EX { CountItems, PinFlags, OutputCompression, PinWeight, FramingItem }
    }
}
