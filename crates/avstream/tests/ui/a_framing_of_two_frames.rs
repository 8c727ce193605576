//! Two frames starve a circuit.

use avstream::framing::{Framing, Item, Sizes};

const FRAMING: Framing = Framing::new(&[Item::nonpaged(2, Sizes::exactly(4096))]);

fn main() {
    let _ = FRAMING.old();
}
