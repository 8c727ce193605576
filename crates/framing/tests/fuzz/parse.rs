//! Bytes of any kind, read as the structures of ks.h.

use crate::{SHORT, input::Word};
use bolero::{TypeGenerator, check};
use framing::lint::{self, DataFlow, PinFacts};
use framing::wire::{RawFraming, RawFramingEx, RawItem};
use framing::{Framing, Item};

/// Up to 408 bytes: room for a header and four items, and then some.
#[derive(Clone, Debug, TypeGenerator)]
struct Bytes {
    #[generator(bolero::produce_with::<Vec<Word>>().len(0_usize..=102))]
    words: Vec<Word>,
    /// The last word is cut short by as many bytes.
    cut: u8,
    /// What CountItems is, often enough for it to fit.
    count_items: Option<u8>,
}

impl Bytes {
    fn get(&self) -> Vec<u8> {
        let mut bytes: Vec<u8> = self.words.iter().flat_map(|word| word.get().to_le_bytes()).collect();
        bytes.truncate(bytes.len().saturating_sub(usize::from(self.cut % 4)));
        if let (Some(count), Some(four)) = (self.count_items, bytes.first_chunk_mut()) {
            *four = u32::from(count % 5).to_le_bytes();
        }
        bytes
    }
}

#[test]
fn parse() {
    check!().with_iterations(SHORT).with_type::<Bytes>().for_each(|input| {
        let bytes = input.get();
        reads_a_framing_ex(&bytes);
        reads_a_framing(&bytes);
        reports_findings_with_codes(&bytes);
    });
}

fn reads_a_framing_ex(bytes: &[u8]) {
    let Ok(framing) = RawFramingEx::from_bytes(bytes) else { return };
    assert_eq!(framing.bytes(), bytes.len());
    assert_eq!(24 + 88 * framing.items().len() + framing.trailing_bytes, bytes.len());
    for raw in framing.items() {
        assert_eq!(RawItem::from_bytes(&raw.to_bytes()), raw);
        if let Ok(item) = Item::new(&raw) {
            assert_eq!(Item::new(&item.to_raw()), Ok(item));
        }
    }
}

fn reads_a_framing(bytes: &[u8]) {
    let read = RawFraming::from_bytes(bytes);
    assert_eq!(read.is_ok(), bytes.len() >= 24);
    let Ok(raw) = read else { return };
    assert_eq!(raw.to_bytes().as_slice(), &bytes[..24]);
    if let Ok(framing) = Framing::new(&raw) {
        assert_eq!(Framing::new(&framing.to_raw()), Ok(framing));
        let item = framing.as_item();
        assert!(item.physical.contains(item.optimal.max()));
    }
}

fn reports_findings_with_codes(bytes: &[u8]) {
    let facts = PinFacts { data_flow: Some(DataFlow::In), dispatch_level: Some(true), ..PinFacts::default() };
    let read = lint::lint_bytes(bytes, &facts, &mut |finding| assert!(finding.problem.code().0 > 0));
    assert_eq!(read.is_ok(), bytes.len() >= 24);
}
