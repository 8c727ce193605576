//! What a pool with waiters promises, one sentence a test. Times are generous: the machine may be busy.

use frame_pool::{Config, FramePool, WaitError, WaitingPool};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_millis(20);
const LONG: Duration = Duration::from_secs(20);

fn pool(frames: u32) -> WaitingPool<'static> {
    WaitingPool::new(FramePool::allocate(&Config::new(frames, 64)).expect("a small pool"))
}

/// Until so many wait.
fn until_waiting(pool: &WaitingPool<'_>, waited: u64) {
    while pool.stats().waited < waited {
        thread::yield_now();
    }
}

#[test]
fn a_waiter_gets_the_frame_that_comes_back() {
    let pool = pool(1);
    let mut held = pool.acquire().unwrap();
    held[0] = 7;
    thread::scope(|scope| {
        let waiter = scope.spawn(|| pool.acquire_timeout(LONG).map(|frame| frame[0]));
        until_waiting(&pool, 1);
        drop(held);
        assert_eq!(waiter.join().unwrap(), Ok(7));
    });
}

#[test]
fn who_waits_in_vain_is_told_so_when_the_time_is_up() {
    let pool = pool(1);
    let _held = pool.acquire().unwrap();
    let began = Instant::now();
    assert_eq!(pool.acquire_timeout(SOON).err(), Some(WaitError::TimedOut));
    assert!(began.elapsed() >= SOON);
}

#[test]
fn after_a_waiter_gave_up_the_frame_is_free_for_anybody() {
    let pool = pool(1);
    let held = pool.acquire().unwrap();
    assert!(pool.acquire_timeout(SOON).is_err());
    drop(held);
    assert!(pool.acquire().is_some());
}

#[test]
fn close_wakes_everybody_who_waits_and_refuses_who_comes() {
    let pool = pool(1);
    let _held = pool.acquire().unwrap();
    thread::scope(|scope| {
        let waiters: Vec<_> = (0..3).map(|_| scope.spawn(|| pool.acquire_timeout(LONG).err())).collect();
        until_waiting(&pool, 3);
        pool.close();
        for waiter in waiters {
            assert_eq!(waiter.join().unwrap(), Some(WaitError::Closed));
        }
    });
    assert_eq!(pool.acquire_timeout(LONG).err(), Some(WaitError::Closed));
}

#[test]
fn a_closed_pool_takes_frames_back_and_serves_again_when_reopened() {
    let pool = pool(1);
    let held = pool.acquire().unwrap();
    pool.close();
    drop(held);
    assert!(pool.acquire().is_none());
    pool.reopen();
    assert!(pool.acquire().is_some());
}

#[test]
fn those_who_wait_are_served_in_the_order_they_came() {
    let pool = pool(1);
    let held = pool.acquire().unwrap();
    let (tell, told) = mpsc::channel();
    thread::scope(|scope| {
        for place in 0..5 {
            let (tell, pool) = (tell.clone(), &pool);
            scope.spawn(move || {
                let frame = pool.acquire_timeout(LONG).expect("a turn");
                tell.send(place).unwrap();
                drop(frame);
            });
            until_waiting(pool, place + 1);
        }
        drop(held);
    });
    drop(tell);
    assert_eq!(told.iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
}

#[test]
fn a_newcomer_does_not_overtake_those_who_wait() {
    let pool = pool(1);
    let held = pool.acquire().unwrap();
    thread::scope(|scope| {
        let waiter = scope.spawn(|| pool.acquire_timeout(LONG).map(drop));
        until_waiting(&pool, 1);
        assert!(pool.acquire().is_none());
        drop(held);
        assert_eq!(waiter.join().unwrap(), Ok(()));
    });
}
