//! The machine's own parts without a driver: pool, threads, time.
#![allow(unsafe_code)]
// UNSAFETY: writes to pool as a driver does, also where it may not.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use machine::{Config, MILLISECOND, Machine, PoolRequest, Report, machine};

const TAG: u32 = u32::from_le_bytes(*b"Test");

fn request(size: usize) -> PoolRequest {
    PoolRequest { size, tag: TAG, ..PoolRequest::default() }
}

fn fault(body: impl FnOnce() + 'static) -> Box<Report> {
    let run = Machine::start(Config::default()).expect("the arenas are free");
    run.run("test", body).expect_err("it is at fault")
}

fn write(address: usize, byte: u8) {
    // SAFETY: the tests pass addresses of the pool's range.
    unsafe { (address as *mut u8).write(byte) };
}

#[test]
fn a_write_past_a_block_is_found_when_it_is_freed() {
    let report = fault(|| {
        let block = machine().allocate(request(20));
        write(block + 20, 1);
        machine().free(block, Some(TAG));
    });
    assert_eq!(report.rule(), Some("PoolOverrun"));
    assert!(report.what.contains("at offset 20"), "{report}");
}

#[test]
fn a_write_before_a_block_is_found_when_it_is_freed() {
    let report = fault(|| {
        let block = machine().allocate(request(64));
        write(block - 1, 1);
        machine().free(block, None);
    });
    assert!(report.what.contains("at offset -1"), "{report}");
}

#[test]
fn a_block_that_is_freed_twice_or_with_another_tag_is_a_bug_check() {
    let twice = fault(|| {
        let block = machine().allocate(request(20));
        machine().free(block, Some(TAG));
        machine().free(block, Some(TAG));
    });
    assert!(twice.what.contains("freed twice"), "{twice}");
    let tag = fault(|| {
        let block = machine().allocate(request(20));
        machine().free(block, Some(u32::from_le_bytes(*b"Else")));
    });
    assert!(tag.what.contains("'Test' was freed with tag 'Else'"), "{tag}");
}

#[test]
fn a_small_block_that_is_written_after_it_was_freed_is_found_later() {
    let report = fault(|| {
        let block = machine().allocate(request(32));
        machine().free(block, None);
        write(block + 3, 9);
        for _ in 0..300 {
            let other = machine().allocate(request(32));
            machine().free(other, None);
        }
    });
    assert_eq!(report.rule(), Some("PoolUseAfterFree"));
}

#[test]
fn a_large_block_that_is_written_after_it_was_freed_is_found_at_once() {
    let report = fault(|| {
        let block = machine().allocate(request(3 << 20));
        machine().free(block, None);
        write(block + 5, 9);
    });
    assert!(report.what.contains("after it was freed"), "{report}");
}

#[test]
fn a_freed_small_block_that_begins_a_page_closes_nothing_of_its_neighbours() {
    let run = Machine::start(Config::default()).expect("the arenas are free");
    run.run("test", || {
        let mut small = std::iter::repeat_with(|| machine().allocate(request(1))).take(5_000);
        let edge = small.find(|block| block.is_multiple_of(4096)).expect("one of them begins a page");
        let next = machine().allocate(request(1));
        assert_eq!(next >> 12, edge >> 12, "the next one lies in the same page");
        machine().free(edge, Some(TAG));
        write(next, 1);
        machine().free(next, Some(TAG));
    })
    .expect("no page of a neighbour was closed");
}

#[test]
fn what_is_not_asked_to_be_zero_is_junk_and_blocks_are_aligned() {
    let run = Machine::start(Config::default()).expect("the arenas are free");
    run.run("test", || {
        for (size, align) in [(1, 16), (24, 64), (5000, 16), (4096, 4096)] {
            let block = machine().allocate(PoolRequest { align, ..request(size) });
            assert!(block.is_multiple_of(align.max(if size >= 4096 { 4096 } else { 16 })));
            assert!(machine().in_pool_block(block, size));
            assert!(!machine().in_pool_block(block, size + 1));
        }
        assert_eq!(machine().pool_blocks().len(), 4);
    })
    .expect("nothing is wrong");
}

/// Two threads that write letters, with a point after each.
fn letters(seed: u64) -> String {
    let run = Machine::start(Config::seeded(seed)).expect("the arenas are free");
    let text = Rc::new(RefCell::new(String::new()));
    for letter in ['a', 'b'] {
        let text = Rc::clone(&text);
        run.spawn(
            "writer",
            Box::new(move || {
                for _ in 0..40 {
                    text.borrow_mut().push(letter);
                    machine().point();
                }
            }),
        );
    }
    run.settle().expect("nothing is wrong");
    text.take()
}

#[test]
fn a_seed_decides_who_runs_and_decides_it_the_same_each_time() {
    assert_eq!(letters(7), letters(7));
    let different: std::collections::BTreeSet<String> = (0..20).map(letters).collect();
    assert!(different.len() > 15);
    assert!(different.iter().all(|text| text.len() == 80));
}

#[test]
fn time_jumps_when_nothing_can_run() {
    let run = Machine::start(Config::default()).expect("the arenas are free");
    let began = run.clock.now();
    let woke = Rc::new(Cell::new(0));
    let seen = Rc::clone(&woke);
    run.run("sleeper", move || {
        machine().wait(&[], |_, _| None, Some(machine().clock.now() + 90 * 60 * 1000 * MILLISECOND));
        seen.set(machine().clock.now());
    })
    .expect("nothing is wrong");
    assert!(woke.get() - began >= 90 * 60 * 1000 * MILLISECOND);
}

#[test]
fn a_thread_that_waits_for_nobody_hangs_the_run() {
    let run = Machine::start(Config::default()).expect("the arenas are free");
    let report =
        run.run("waiter", || machine().wait(&[0x1000], |_, _| None, None)).expect_err("nobody signals");
    assert_eq!(report.kind, machine::Kind::Hung);
    assert!(report.what.starts_with("waiter waits"), "{report}");
}
