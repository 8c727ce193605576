//! What the checked configuration finds, one mistake a test.
#![allow(unsafe_code)]
// UNSAFETY: the mistakes are writes where nobody may write; a C caller makes them with its pointer, and so do these.

use frame_pool::{CheckedPool, Config, Damage, DamageKind};

fn pool(config: Config) -> CheckedPool<'static> {
    CheckedPool::allocate(&config).expect("a small pool")
}

/// A stray write, as a C caller's.
fn write(at: *mut u8) {
    // SAFETY: within the pool's memory (red zone or a frame that has come back), no reference to it exists.
    unsafe { at.write(1) }
}

#[test]
fn a_write_past_the_end_is_found_when_the_frame_comes_back_and_names_its_owner() {
    let pool = pool(Config::new(2, 1000));
    let raw = pool.at(0).acquire_as(42).unwrap().into_raw();
    write(raw.as_ptr().wrapping_add(1003));
    pool.give_back_raw(raw.as_ptr()).unwrap();
    let found: Vec<_> = pool.damages().collect();
    assert_eq!(found, [Damage { frame: 0, kind: DamageKind::After, offset: 1003, owner: 42 }]);
    assert_eq!(pool.stats().damaged, 1);
}

#[test]
fn a_write_before_the_prefix_is_found_and_one_into_the_prefix_is_allowed() {
    let pool = pool(Config::new(1, 1000).around(16, 16));
    let mut frame = pool.acquire().unwrap();
    frame.prefix_mut().fill(1);
    frame.postfix_mut().fill(1);
    drop(frame);
    assert_eq!(pool.damages().count(), 0);
    let raw = pool.acquire_raw().unwrap();
    write(raw.as_ptr().wrapping_sub(17));
    pool.give_back_raw(raw.as_ptr()).unwrap();
    let found: Vec<_> = pool.damages().collect();
    assert_eq!(found, [Damage { frame: 0, kind: DamageKind::Before, offset: -17, owner: 0 }]);
}

#[test]
fn a_write_after_the_return_is_found_when_the_frame_goes_out_again() {
    let pool = pool(Config::new(1, 1000));
    let raw = pool.at(0).acquire_as(7).unwrap().into_raw();
    pool.give_back_raw(raw.as_ptr()).unwrap();
    write(raw.as_ptr().wrapping_add(999));
    let _again = pool.acquire().unwrap();
    let found: Vec<_> = pool.damages().collect();
    assert_eq!(found, [Damage { frame: 0, kind: DamageKind::AfterReturn, offset: 999, owner: 7 }]);
}

#[test]
fn correct_use_finds_no_damage_whatever_the_shape() {
    for (bytes, align, prefix, postfix) in
        [(1, 1, 0, 0), (1000, 64, 0, 0), (257, 8, 3, 5), (4096, 4096, 100, 1)]
    {
        let pool = pool(Config::new(3, bytes).align(align).around(prefix, postfix).quarantine(2));
        for _ in 0..20 {
            let mut held: Vec<_> = std::iter::from_fn(|| pool.acquire()).collect();
            assert_eq!(held.len(), 3);
            for frame in &mut held {
                frame.prefix_mut().fill(9);
                frame.fill(9);
                frame.postfix_mut().fill(9);
            }
        }
        assert_eq!(pool.stats().damaged, 0);
        assert_eq!(pool.stats().acquired, 60);
    }
}

#[test]
fn a_frame_rests_until_as_many_others_have_come_back_as_the_quarantine_holds() {
    let pool = pool(Config::new(2, 8).quarantine(3));
    let first = pool.acquire().unwrap().as_ptr();
    for _ in 0..3 {
        assert_ne!(pool.acquire().unwrap().as_ptr(), first);
    }
    let seen = (0..6).any(|_| pool.acquire().unwrap().as_ptr() == first);
    assert!(seen, "after the quarantine the frame is used again");
}

#[test]
fn a_quarantine_neither_hides_frames_nor_adds_any() {
    let pool = pool(Config::new(4, 8).quarantine(5));
    for _ in 0..50 {
        let held: Vec<_> = std::iter::from_fn(|| pool.acquire()).collect();
        assert_eq!(held.len(), 4);
    }
}

#[test]
fn outstanding_lists_who_holds_what() {
    let pool = pool(Config::new(3, 8).quarantine(1));
    let (a, b) = (pool.at(0).acquire_as(1).unwrap(), pool.at(0).acquire_as(2).unwrap());
    let mut out: Vec<_> = pool.outstanding().map(|o| (o.ticket, o.owner)).collect();
    out.sort_by_key(|o| o.1);
    assert_eq!(out, [(a.ticket(), 1), (b.ticket(), 2)]);
    drop((a, b));
    assert_eq!(pool.outstanding().count(), 0);
}

#[test]
fn the_high_water_mark_is_exact() {
    let pool = pool(Config::new(5, 8));
    let held: Vec<_> = (0..3).map(|_| pool.acquire()).collect();
    drop(held);
    let _one = pool.acquire();
    let stats = pool.stats();
    assert_eq!((stats.high_water, stats.in_use), (3, 1));
}

#[test]
fn a_frame_goes_out_full_of_poison_so_that_old_pictures_are_not_mistaken_for_new_ones() {
    let pool = pool(Config::new(1, 100));
    pool.acquire().unwrap().fill(3);
    assert!(pool.acquire().unwrap().iter().all(|&b| b == 0xdd));
}
