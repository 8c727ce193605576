//! tests/drivers/objects: events, workers, merged tables, shared bag items, pin types made at run time.

use std::rc::Rc;
use std::time::Duration;

use host_transport::Config;
use ks_client::{Event, Identifier, Object};

use crate::build::{TEST_SET, start};

#[test]
fn the_objects_beside_streaming_do_what_their_pages_say() {
    let Some(running) = start("objects", Config::default()) else { return };
    let object =
        Object::open_interface(&running.transport, &running.link("2F5C1C80"), "filter").expect("opens");
    let object = Rc::new(object);
    let event = Event::enable(&object, &Identifier::event(TEST_SET, 3)).expect("enabled");
    assert!(!event.wait(Duration::from_millis(10)).expect("no failure"));
    object.set(&Identifier::set(TEST_SET, 2), &[0; 4]).expect("fired");
    assert!(event.wait(Duration::from_millis(10)).expect("no failure"), "KsGenerateEvents signals it");
    running.sleep(Duration::from_millis(10));
    let bytes = object.get_up_to(&Identifier::get(TEST_SET, 1), 24).expect("the counters");
    let counter = |at: usize| u32::from_le_bytes(bytes[at * 4..at * 4 + 4].try_into().expect("four bytes"));
    let [works, at_passive, merged, freed, pin_types, wrong] = std::array::from_fn(counter);
    assert_eq!((works, at_passive), (1, 1), "a work item runs at PASSIVE_LEVEL");
    assert_eq!(merged, 1, "the first table is dominant");
    assert_eq!((freed, pin_types, wrong), (1, 2, 0));
    let types = Identifier::get(ks_sys::KSPROPSETID_Pin, ks_sys::KSPROPERTY_PIN_CTYPES);
    assert_eq!(object.get_u32(&types).expect("a count"), 2);
    event.disable().expect("disabled");
    drop(object);
    running.stop();
}
