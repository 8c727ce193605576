//! What a pool promises, one sentence a test. Sizes and counts are small and odd on purpose.

use frame_pool::{Config, ConfigError, FramePool, Refused, Rows, Ticket};

fn pool(frames: u32) -> FramePool<'static> {
    FramePool::allocate(&Config::new(frames, 1000)).expect("a small pool")
}

#[test]
fn a_pool_of_n_hands_out_n_frames_and_then_none() {
    for n in [1, 2, 3, 8, 65, 1000] {
        let pool = pool(n);
        let held: Vec<_> = std::iter::from_fn(|| pool.acquire()).collect();
        assert_eq!(held.len(), n as usize);
        drop(held);
        assert_eq!(std::iter::from_fn(|| pool.acquire_raw()).count(), n as usize);
    }
}

#[test]
fn frames_are_aligned_and_do_not_overlap() {
    let config = Config::new(5, 100).align(256).around(10, 7);
    let pool: FramePool = FramePool::allocate(&config).unwrap();
    let mut held: Vec<_> = std::iter::from_fn(|| pool.acquire()).collect();
    for (mark, frame) in held.iter_mut().enumerate() {
        assert_eq!(frame.as_ptr().addr() % 256, 0);
        frame.prefix_mut().fill(mark as u8);
        frame.fill(mark as u8);
        frame.postfix_mut().fill(mark as u8);
    }
    for (mark, frame) in held.iter_mut().enumerate() {
        let (before, after) = (frame.prefix_mut().to_vec(), frame.postfix_mut().to_vec());
        assert_eq!((before.len(), frame.len(), after.len()), (10, 100, 7));
        assert!(before.iter().chain(frame.iter()).chain(&after).all(|&b| b == mark as u8));
    }
}

#[test]
fn a_plane_has_rows_of_picture_bytes_at_its_stride() {
    let rows = Rows { count: 3, bytes: 10, stride: 16 };
    let pool: FramePool = FramePool::allocate(&Config::plane(1, rows)).unwrap();
    let mut frame = pool.acquire().unwrap();
    assert_eq!(frame.len(), 48);
    for row in 0..3 {
        frame.row_mut(row).unwrap().fill(row as u8 + 1);
    }
    assert!(frame.row_mut(3).is_none());
    assert_eq!((frame[16], frame[25], frame[26], frame[32]), (2, 2, 0, 3));
}

#[test]
fn a_dropped_frame_can_be_had_again_and_its_ticket_has_gone_stale() {
    let pool = pool(1);
    let first = pool.acquire().unwrap().into_ticket();
    assert!(pool.acquire().is_none());
    pool.give_back_ticket(first).unwrap();
    let second = pool.acquire().unwrap().into_ticket();
    assert_eq!((first.index(), second.generation()), (second.index(), first.generation() + 1));
    assert_eq!(pool.give_back_ticket(first), Err(Refused::Stale));
    pool.give_back_ticket(second).unwrap();
}

#[test]
fn a_bare_pointer_is_told_apart_as_foreign_misaligned_or_not_out() {
    let pool = pool(3);
    let raw = pool.acquire_raw().unwrap().as_ptr();
    let outside = [0u8; 4];
    assert_eq!(pool.give_back_raw(outside.as_ptr()), Err(Refused::Foreign));
    assert_eq!(pool.give_back_raw(std::ptr::null()), Err(Refused::Foreign));
    assert_eq!(pool.give_back_raw(raw.wrapping_add(1)), Err(Refused::Misaligned));
    assert_eq!(pool.give_back_raw(raw.wrapping_add(64)), Err(Refused::Misaligned));
    assert_eq!(pool.give_back_raw(raw), Ok(()));
    assert_eq!(pool.give_back_raw(raw), Err(Refused::NotOut));
    let stats = pool.stats();
    assert_eq!((stats.foreign, stats.misaligned, stats.not_out, stats.stale), (2, 2, 1, 0));
}

#[test]
fn every_address_around_the_frames_is_judged_as_division_would_judge_it() {
    for (bytes, align) in [(1, 1), (24, 8), (1000, 64), (96, 32), (7, 1)] {
        let config = Config::new(3, bytes).align(align).around(3, 0);
        let pool: FramePool = FramePool::allocate(&config).unwrap();
        let mut starts: Vec<_> = std::iter::from_fn(|| pool.acquire_raw()).map(|p| p.as_ptr()).collect();
        starts.sort();
        let (first, pitch) = (starts[0], pool.pitch_bytes());
        let lead = 3usize.next_multiple_of(align);
        for at in -200isize..(3 * pitch + 200) as isize {
            let pointer = first.wrapping_offset(at);
            let inside = at >= -(lead as isize) && at < (3 * pitch - lead) as isize;
            let start = inside && at >= 0 && at % pitch as isize == 0;
            let judged = pool.ticket_of(pointer);
            match (inside, start) {
                (_, true) => assert_eq!(judged.unwrap().index() as isize, at / pitch as isize),
                (true, false) => assert_eq!(judged, Err(Refused::Misaligned), "{at}"),
                (false, _) => assert_eq!(judged, Err(Refused::Foreign), "{at}"),
            }
        }
    }
}

#[test]
fn a_frame_owned_by_a_handle_cannot_be_given_back_by_its_address() {
    let pool = pool(1);
    let frame = pool.acquire().unwrap();
    assert_eq!(pool.give_back_raw(frame.as_ptr()), Err(Refused::NotOut));
    assert_eq!(pool.give_back_ticket(frame.ticket()), Err(Refused::NotOut));
    assert!(pool.acquire().is_none());
}

#[test]
fn a_frame_goes_into_raw_hands_and_comes_back_with_its_bytes() {
    let pool = pool(2);
    let mut frame = pool.acquire().unwrap();
    frame[999] = 7;
    let raw = frame.into_raw();
    let frame = pool.redeem_raw(raw.as_ptr()).unwrap();
    assert_eq!(frame[999], 7);
    assert_eq!(pool.redeem_raw(raw.as_ptr()).unwrap_err(), Refused::NotOut);
}

#[test]
fn any_number_as_a_ticket_is_refused_and_never_taken() {
    let pool = pool(3);
    let held: Vec<_> = std::iter::from_fn(|| pool.acquire()).collect();
    for raw in (0..2000).chain((0..64).map(|bit| 1 << bit)).chain([u64::MAX]) {
        assert!(pool.give_back_ticket(Ticket::from_raw(raw)).is_err(), "{raw:#x}");
        assert!(pool.redeem(Ticket::from_raw(raw)).is_err(), "{raw:#x}");
    }
    assert_eq!(held.len(), 3);
    assert!(pool.acquire().is_none());
}

#[test]
fn the_figures_add_up() {
    let pool = pool(3);
    let held = [pool.acquire(), pool.acquire()];
    let stats = pool.stats();
    assert_eq!((stats.in_use, stats.high_water, stats.acquired, stats.failed), (2, 2, 2, 0));
    let third = pool.acquire();
    assert!(pool.acquire().is_none());
    drop((held, third));
    let stats = pool.stats();
    assert_eq!((stats.in_use, stats.high_water, stats.acquired, stats.failed), (0, 3, 3, 1));
}

#[test]
fn a_pool_fits_in_exactly_the_layout_it_asks_for() {
    let config = Config::new(4, 500).align(4096);
    let layout = FramePool::layout(&config).unwrap();
    let mut memory = vec![0u8; layout.size() + layout.align()];
    let slack = memory.as_ptr().align_offset(layout.align());
    let exact = &mut memory[slack..slack + layout.size()];
    let pool: FramePool = FramePool::new_in(exact, &config).unwrap();
    assert_eq!(std::iter::from_fn(|| pool.acquire_raw()).count(), 4);
}

#[test]
fn memory_that_is_too_small_is_refused_with_the_size_it_needs() {
    let config = Config::new(4, 500);
    let needed = FramePool::layout(&config).unwrap().size();
    let mut memory = vec![0u8; needed - 1];
    let refused = FramePool::new_in(&mut memory, &config).err().unwrap();
    assert!(matches!(refused, ConfigError::MemoryTooSmall { given, .. } if given == needed - 1), "{refused}");
}

#[test]
fn a_configuration_that_makes_no_sense_is_refused() {
    let refused = |config: Config| FramePool::layout(&config).err().unwrap();
    assert_eq!(refused(Config::new(0, 1)), ConfigError::FrameCount(0));
    assert_eq!(refused(Config::new(65_536, 1)), ConfigError::FrameCount(65_536));
    assert_eq!(refused(Config::new(1, 0)), ConfigError::EmptyFrame);
    assert_eq!(refused(Config::new(1, 1).align(48)), ConfigError::Alignment(48));
    assert_eq!(refused(Config::new(1, 1).align(0)), ConfigError::Alignment(0));
    assert_eq!(refused(Config::new(2, usize::MAX / 2)), ConfigError::TooLarge);
    assert_eq!(refused(Config::new(1, 1).around(usize::MAX, 1)), ConfigError::TooLarge);
    let narrow = Rows { count: 2, bytes: 9, stride: 8 };
    assert_eq!(refused(Config::plane(1, narrow)), ConfigError::Stride { bytes: 9, stride: 8 });
    assert_eq!(refused(Config::new(1, 1).quarantine(1)), ConfigError::Quarantine(1));
}

#[test]
fn the_largest_pool_hands_out_all_its_frames() {
    let pool: FramePool = FramePool::allocate(&Config::new(65_535, 1).align(1)).unwrap();
    assert_eq!(std::iter::from_fn(|| pool.acquire_raw()).count(), 65_535);
}
