//! Small ranges, low and at the very top of 32 bits, against the slow reference that tries every number.

use crate::SHORT;
use bolero::{TypeGenerator, check};
use framing::{Item, Range};

/// Up to 100 numbers from a number below 100 on.
#[derive(Clone, Copy, Debug, TypeGenerator)]
struct SmallRange {
    from: u8,
    width: u8,
    stepping: u8,
}

impl SmallRange {
    fn get(self, base: u32) -> Option<Range> {
        let min = base + u32::from(self.from % 100);
        Range::new(min, min + u32::from(self.width % 100), u32::from(self.stepping % 24)).ok()
    }
}

#[test]
fn small_ranges() {
    check!().with_iterations(SHORT).with_type::<(bool, [SmallRange; 2])>().for_each(|&(high, ranges)| {
        let base = if high { u32::MAX - 200 } else { 0 };
        let [Some(a), Some(b)] = ranges.map(|range| range.get(base)) else { return };
        let sizes = base..=base + 200;
        intersect_exactly(a, b, sizes.clone());
        agree_exactly(a, b, sizes);
    });
}

fn intersect_exactly(a: Range, b: Range, sizes: std::ops::RangeInclusive<u32>) {
    let both = a.intersect(b);
    for size in sizes {
        let expected = a.contains(size) && b.contains(size);
        assert_eq!(both.is_some_and(|both| both.contains(size)), expected, "{a:?} {b:?} {both:?} {size}");
    }
}

/// Two items that differ in their sizes alone: frames of 0 bytes are nothing to agree on, every other common size is kept.
fn agree_exactly(a: Range, b: Range, mut sizes: std::ops::RangeInclusive<u32>) {
    let item = |physical| Item { physical, optimal: physical, ..Item::ANY };
    let agreed = item(a).agree(&item(b)).ok();
    let common = |size: u32| a.contains(size) && b.contains(size);
    assert_eq!(agreed.is_some(), sizes.clone().any(|size| size != 0 && common(size)), "{a:?} {b:?}");
    let Some(agreed) = agreed else { return };
    assert!(sizes.all(|size| agreed.physical.contains(size) == common(size)), "{a:?} {b:?} {agreed:?}");
}
