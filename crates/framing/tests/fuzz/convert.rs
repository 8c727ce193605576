//! KS to DirectShow and back, and frame sizes through ratios.

use crate::{SHORT, input::Word};
use bolero::check;
use framing::Compression;
use framing::directshow::{self, Properties};

#[test]
fn convert() {
    check!().with_iterations(SHORT).with_type::<([Word; 4], [Word; 3], Word)>().for_each(
        |(properties, ratio, size)| {
            there_and_back(properties.map(|word| word.get().cast_signed()));
            forwards_and_backwards(ratio.map(Word::get), size.get());
        },
    );
}

fn there_and_back([buffers, buffer_bytes, align_bytes, prefix_bytes]: [i32; 4]) {
    let Ok(framing) = directshow::framing(&Properties { buffers, buffer_bytes, align_bytes, prefix_bytes })
    else {
        return;
    };
    let prefix = prefix_bytes.max(0).cast_unsigned();
    let Ok(back) = directshow::properties(&framing.value, prefix) else { return };
    // 0 and -1 both mean "no requirement"; KS writes 0.
    let same = |asked: i32, got: i32| asked == got || asked == -1 && got == 0;
    assert!(same(buffers, back.value.buffers));
    assert!(same(buffer_bytes, back.value.buffer_bytes));
    assert!(same(align_bytes, back.value.align_bytes) || align_bytes <= 0 && back.value.align_bytes == 1);
}

/// The largest frame whose output fits does fit, and one byte more does not.
fn forwards_and_backwards([numerator, denominator, margin]: [u32; 3], size: u32) {
    let Ok(ratio) = Compression::new(numerator, denominator, margin) else { return };
    match ratio.backward(size) {
        None => assert!(size < ratio.margin()),
        Some(fits) => {
            assert!(ratio.forward(fits).is_some_and(|room| room <= size));
            assert!(fits == u32::MAX || ratio.forward(fits + 1).is_none_or(|room| room > size));
        }
    }
}
