//! Two framing items of any kind: what they agree on is inside both.

use crate::{SHORT, input::AnyItem};
use bolero::check;
use framing::{Framing, Item};

#[test]
fn intersect() {
    check!().with_iterations(SHORT).with_type::<(AnyItem, AnyItem)>().for_each(|(a, b)| {
        let (Ok(a), Ok(b)) = (Item::new(&a.raw()), Item::new(&b.raw())) else { return };
        let agreed = a.agree(&b);
        assert_eq!(agreed.is_ok(), b.agree(&a).is_ok());
        if let Ok(both) = agreed {
            assert_eq!(b.agree(&a), Ok(both));
            is_inside(&both, &a);
            is_inside(&both, &b);
            can_be_created(&both);
        }
    });
}

fn is_inside(both: &Item, input: &Item) {
    assert!(input.physical.contains(both.physical.min()) && input.physical.contains(both.physical.max()));
    assert!(both.alignment >= input.alignment && both.frames >= input.frames);
    assert_eq!(both.memory.agree(input.memory), Some(both.memory));
    assert_eq!(both.bus.agree(input.bus), Some(both.bus));
    assert!(input.pitch.is_none_or(|pitch| both.pitch == Some(pitch)));
}

fn can_be_created(both: &Item) {
    assert!(both.physical.contains(both.optimal.min()) && both.physical.contains(both.optimal.max()));
    let create = Framing::create(both, both.frames, both.optimal.min());
    assert_eq!(create.to_raw().flags & !ks_sys::KSALLOCATOR_OPTIONF_VALID, 0);
}
