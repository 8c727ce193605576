//! The page "IMemAllocator" and the pages of its methods, on the state machine without COM.

// UNSAFETY: a buffer is given back by its index, and the type cannot tell who has it.
#![allow(unsafe_code)]

use dshow::allocator::{Core, Slot, Wait};
use dshow::failure::Failure;
use dshow::properties::Properties;
use frame_pool::Ticket;
use std::ptr::NonNull;
use std::sync::Arc;
use std::thread;

const TWO: Properties = Properties { buffers: 2, buffer_bytes: 4096, align_bytes: 64, prefix_bytes: 16 };

struct Bare {
    buffer: usize,
}
impl Slot for Bare {
    type Maker = ();
    fn new((): &(), buffer: NonNull<u8>, _: i32) -> Self {
        Self { buffer: buffer.as_ptr().addr() }
    }
}

fn committed(properties: Properties) -> Core<Bare> {
    let core = Core::new();
    core.set_properties(properties).unwrap();
    core.commit(&()).unwrap();
    core
}

fn put(core: &Core<Bare>, ticket: Ticket) {
    // SAFETY: the tests put back what they got, once.
    unsafe { core.put(ticket) };
}

#[test]
fn set_properties_fails_with_already_committed_while_the_allocator_is_committed() {
    let core = committed(TWO);
    assert_eq!(core.set_properties(TWO), Err(Failure::ALREADY_COMMITTED));
}

#[test]
fn set_properties_fails_with_buffers_outstanding_until_the_last_sample_is_back() {
    let core = committed(TWO);
    let ticket = core.get(Wait::ForBuffer).unwrap().ticket;
    core.decommit();
    assert_eq!(core.set_properties(TWO), Err(Failure::BUFFERS_OUTSTANDING));
    put(&core, ticket);
    assert_eq!(core.set_properties(TWO), Ok(TWO));
}

#[test]
fn commit_fails_with_sizenotset_before_the_properties_are_set() {
    assert_eq!(Core::<Bare>::new().commit(&()), Err(Failure::SIZE_NOT_SET));
}

#[test]
fn get_buffer_fails_with_not_committed_before_commit_and_after_decommit() {
    let core = Core::<Bare>::new();
    core.set_properties(TWO).unwrap();
    assert_eq!(core.get(Wait::ForBuffer).map(|t| t.ticket).unwrap_err(), Failure::NOT_COMMITTED);
    core.commit(&()).unwrap();
    core.decommit();
    assert_eq!(core.get(Wait::ForBuffer).map(|t| t.ticket).unwrap_err(), Failure::NOT_COMMITTED);
}

#[test]
fn get_buffer_with_nowait_says_timeout_when_all_buffers_are_out() {
    let core = committed(TWO);
    let _out = [core.get(Wait::No).unwrap(), core.get(Wait::No).unwrap()];
    assert_eq!(core.get(Wait::No).map(|t| t.ticket).unwrap_err(), Failure::TIMEOUT);
}

#[test]
fn the_alignment_applies_to_the_start_of_the_prefix() {
    let core = committed(TWO);
    for _ in 0..2 {
        assert_eq!(core.get(Wait::No).unwrap().slot.buffer % 64, 16);
    }
}

#[test]
fn decommit_wakes_who_waits_with_not_committed() {
    let core = Arc::new(committed(TWO));
    let out = [core.get(Wait::No).unwrap().ticket, core.get(Wait::No).unwrap().ticket];
    let waiter = thread::spawn({
        let core = Arc::clone(&core);
        move || core.get(Wait::ForBuffer).map(|taken| taken.ticket)
    });
    while !waiter.is_finished() {
        core.decommit(); // whichever comes first, the wait or the decommit, the answer is the same
        thread::yield_now();
    }
    assert_eq!(waiter.join().unwrap(), Err(Failure::NOT_COMMITTED));
    out.into_iter().for_each(|ticket| put(&core, ticket));
}

#[test]
fn the_memory_goes_when_the_last_sample_is_back() {
    let core = committed(TWO);
    let ticket = core.get(Wait::No).unwrap().ticket;
    core.decommit();
    assert!(core.holds_memory(), "a holder of a sample is not affected by Decommit");
    put(&core, ticket);
    assert!(!core.holds_memory());
}

#[test]
fn commit_while_samples_are_out_goes_on_with_the_same_buffers() {
    let core = committed(TWO);
    let ticket = core.get(Wait::No).unwrap().ticket;
    core.decommit();
    core.commit(&()).unwrap();
    assert_eq!(core.free_count(), 1);
    put(&core, ticket);
    assert_eq!(core.free_count(), 2);
    assert!(core.holds_memory());
}
