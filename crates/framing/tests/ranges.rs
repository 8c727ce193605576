//! Ranges and ratios against a reference that tries every number.

use framing::{Compression, InvalidRange, Range};
use proptest::prelude::*;

/// Small ranges whose members can be listed, placed low, or at the very top of 32 bits.
fn small_range() -> impl Strategy<Value = Range> {
    (0_u32..40, 0_u32..60, 0_u32..20, prop::bool::ANY).prop_filter_map(
        "a legal range",
        |(min, width, step, high)| {
            let base = if high { u32::MAX - 100 } else { 0 };
            Range::new(base + min, base + min + width, step).ok()
        },
    )
}

fn any_range() -> impl Strategy<Value = Range> {
    (any::<u32>(), any::<u32>(), any::<u32>())
        .prop_filter_map("a legal range", |(a, b, step)| Range::new(a.min(b), a.max(b), step).ok())
}

fn members(range: Range) -> Vec<u32> {
    (range.min()..=range.max())
        .filter(|&size| (size - range.min()).is_multiple_of(range.stepping().max(1)))
        .collect()
}

proptest! {
    #[test]
    fn an_intersection_is_exactly_the_sizes_that_both_ranges_have(a in small_range(), b in small_range()) {
        let (in_a, in_b) = (members(a), members(b));
        let expected: Vec<u32> = in_a.into_iter().filter(|size| in_b.contains(size)).collect();
        prop_assert_eq!(a.intersect(b).map(members).unwrap_or_default(), expected);
    }

    #[test]
    fn an_intersection_of_any_ranges_stays_inside_both(a in any_range(), b in any_range()) {
        if let Some(both) = a.intersect(b) {
            for size in [both.min(), both.max(), both.min() + (both.max() - both.min()) / 2] {
                prop_assert_eq!(both.contains(size), a.contains(size) && b.contains(size));
            }
            prop_assert!(a.contains(both.min()) && b.contains(both.min()));
            prop_assert!(a.contains(both.max()) && b.contains(both.max()));
        }
    }

    #[test]
    fn the_next_legal_size_up_and_down_is_the_nearest_one(range in small_range(), near in 0_u32..120, high in prop::bool::ANY) {
        let size = if high { u32::MAX - 119 + near } else { near };
        let all = members(range);
        prop_assert_eq!(range.at_least(size), all.iter().copied().find(|&member| member >= size));
        prop_assert_eq!(range.at_most(size), all.iter().copied().rev().find(|&member| member <= size));
        prop_assert_eq!(range.contains(size), all.contains(&size));
        prop_assert_eq!(
            range.from_size(size).map(members).unwrap_or_default(),
            all.into_iter().filter(|&member| member >= size).collect::<Vec<_>>()
        );
    }

    #[test]
    fn a_frame_found_backwards_through_a_ratio_fits_and_one_byte_more_does_not(
        numerator in 1_u32.., denominator in 1_u32.., margin: u32, size: u32
    ) {
        let ratio = Compression::new(numerator, denominator, margin).unwrap();
        match ratio.backward(size) {
            None => prop_assert!(size < margin),
            Some(found) => {
                prop_assert!(ratio.forward(found).is_some_and(|room| room <= size));
                if let Some(more) = found.checked_add(1) {
                    prop_assert!(ratio.forward(more).is_none_or(|room| room > size));
                }
            }
        }
    }
}

#[test]
fn a_stepping_greater_than_the_range_is_refused_except_where_there_is_only_one_size() {
    assert_eq!(Range::new(10, 14, 5), Err(InvalidRange::SteppingAboveRange { stepping: 5, difference: 4 }));
    assert_eq!(Range::new(8192, 8192, 0), Ok(Range::exactly(8192)), "KsEdit in the samples");
    assert_eq!(Range::new(8192, 8192, 1), Ok(Range::exactly(8192)), "DECLARE_SIMPLE_FRAMING_EX");
    assert_eq!(Range::new(2, 1, 0), Err(InvalidRange::MinAboveMax { min: 2, max: 1 }));
    assert_eq!(Range::new(0, u32::MAX, 1), Ok(Range::ANY), "DECLARE_SIMPLE_FRAMING_EX's PhysicalRange");
}

#[test]
fn a_compressor_of_one_to_three_needs_a_third_of_the_room_and_a_decompressor_three_times_as_much() {
    let compressor = Compression::new(1, 3, 0).unwrap();
    assert_eq!((compressor.forward(3000), compressor.forward(3001)), (Some(1000), Some(1001)));
    assert_eq!(compressor.backward(1000), Some(3000));
    let decompressor = Compression::new(3, 1, 16).unwrap();
    assert_eq!(decompressor.forward(1000), Some(3016));
    assert_eq!(decompressor.backward(3016), Some(1000));
    assert_eq!(decompressor.forward(u32::MAX), None, "it does not fit in 32 bits");
    assert!(Compression::new(0, 1, 0).is_err() && Compression::new(1, 0, 0).is_err());
}
