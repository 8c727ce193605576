//! KS and DirectShow: the two statements of one framing.

use framing::directshow::{self, Properties, Unconvertible};
use framing::{Alignment, Flags, Framing, PoolType};
use proptest::prelude::*;

proptest! {
    #[test]
    fn properties_that_ks_can_say_come_back_the_same(
        buffers in 1_i32.., buffer_bytes in 1_i32.., shift in 0_u32..31, prefix_bytes in 0_i32..
    ) {
        let align_bytes = 1_i32 << shift;
        let there = Properties { buffers, buffer_bytes, align_bytes, prefix_bytes };
        let framing = directshow::framing(&there).unwrap();
        prop_assert_eq!(framing.lost.prefix, prefix_bytes != 0);
        let back = directshow::properties(&framing.value, prefix_bytes.cast_unsigned()).unwrap();
        prop_assert_eq!(back.value, there);
        prop_assert_eq!(back.lost, directshow::Lost::default());
    }

    #[test]
    fn no_properties_make_the_conversion_panic_or_invent_a_requirement(numbers in any::<[i32; 4]>(), prefix: u32) {
        let [buffers, buffer_bytes, align_bytes, prefix_bytes] = numbers;
        let properties = Properties { buffers, buffer_bytes, align_bytes, prefix_bytes };
        if let Ok(framing) = directshow::framing(&properties) {
            prop_assert_eq!(framing.value.frames == 0, matches!(buffers, 0 | -1));
            prop_assert_eq!(framing.value.frame_size == 0, matches!(buffer_bytes, 0 | -1));
            let _ = directshow::properties(&framing.value, prefix);
        }
    }
}

#[test]
fn zero_and_minus_one_are_both_no_requirement() {
    for nothing in [0, -1] {
        let all = Properties {
            buffers: nothing,
            buffer_bytes: nothing,
            align_bytes: nothing,
            prefix_bytes: nothing,
        };
        let framing = directshow::framing(&all).unwrap().value;
        assert_eq!((framing.frames, framing.frame_size, framing.alignment), (0, 0, Alignment::BYTE));
    }
}

#[test]
fn frame_size_includes_the_prefix_and_cb_buffer_does_not() {
    let properties = Properties { buffers: 3, buffer_bytes: 4096, align_bytes: 16, prefix_bytes: 64 };
    let framing = directshow::framing(&properties).unwrap().value;
    assert_eq!((framing.frame_size, framing.alignment.mask()), (4160, 0xf));
}

#[test]
fn what_directshow_cannot_say_is_named() {
    let framing = Framing {
        flags: Flags::SYSTEM_MEMORY.with(Flags::INPLACE_MODIFIER),
        pool: PoolType::PAGED,
        frames: 3,
        frame_size: 4096,
        alignment: Alignment::BYTE,
        pitch: Some(64),
    };
    let lost = directshow::properties(&framing, 0).unwrap().lost;
    assert_eq!(lost.sentences().count(), 3, "pool, flags, pitch");
}

#[test]
fn values_that_do_not_exist_on_the_other_side_are_refused() {
    let good = Properties { buffers: 3, buffer_bytes: 4096, align_bytes: 1, prefix_bytes: 0 };
    let refused = |properties| directshow::framing(&properties).unwrap_err();
    assert_eq!(
        refused(Properties { buffers: -2, ..good }),
        Unconvertible::Negative { field: "cBuffers", value: -2 }
    );
    assert!(matches!(refused(Properties { align_bytes: 48, ..good }), Unconvertible::Alignment(_)));
    let framing = directshow::framing(&good).unwrap().value;
    let large = directshow::properties(&Framing { frames: u32::MAX, ..framing }, 0);
    assert!(matches!(large, Err(Unconvertible::TooLarge { field: "Frames", .. })));
    let prefix = directshow::properties(&framing, 4096);
    assert_eq!(prefix, Err(Unconvertible::Prefix { prefix_bytes: 4096, frame_size: 4096 }));
}
