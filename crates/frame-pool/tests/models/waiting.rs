//! Models of waiting: a wake-up must not be lost, and a waiter gets one answer. A lost wake-up shows as a deadlock.

use frame_pool::{Config, FramePool, WaitError, WaitingPool};
use loom::sync::Arc;
use loom::thread;

pub(crate) const MODELS: &[(&str, fn())] = &[
    ("give_while_waiting_no_wake_up_is_lost", give_while_waiting),
    ("close_while_waiting_the_waiter_is_told", close_while_waiting),
    ("close_while_giving_the_waiter_gets_one_answer_and_the_frame_is_not_lost", close_while_giving),
    ("two_who_wait_are_both_served_by_one_frame", two_waiters),
];

fn pool() -> Arc<WaitingPool<'static>> {
    let pool = FramePool::allocate(&Config::new(1, 1).align(1).seats(1)).expect("a small pool");
    Arc::new(WaitingPool::new(pool))
}

fn give_while_waiting() {
    let pool = pool();
    let other = pool.clone();
    let user = thread::spawn(move || drop(other.acquire_wait().expect("open")));
    drop(pool.acquire_wait().expect("open"));
    user.join().expect("the other user ends well");
    assert!(pool.acquire().is_some(), "the frame is free again");
}

fn close_while_waiting() {
    let pool = pool();
    let other = pool.clone();
    let held = pool.acquire().expect("the one frame");
    let waiter = thread::spawn(move || other.acquire_wait().err());
    pool.close();
    assert_eq!(waiter.join().expect("the waiter ends well"), Some(WaitError::Closed));
    drop(held);
}

fn close_while_giving() {
    let pool = pool();
    let (other, closer) = (pool.clone(), pool.clone());
    let held = pool.acquire().expect("the one frame");
    let waiter = thread::spawn(move || drop(other.acquire_wait()));
    let closer = thread::spawn(move || closer.close());
    drop(held);
    waiter.join().expect("the waiter ends well");
    closer.join().expect("the closer ends well");
    pool.reopen();
    assert!(pool.acquire().is_some(), "the frame is free again");
}

fn two_waiters() {
    let pool = pool();
    let held = pool.acquire().expect("the one frame");
    let users: Vec<_> = (0..2)
        .map(|_| {
            let pool = pool.clone();
            thread::spawn(move || drop(pool.acquire_wait().expect("open")))
        })
        .collect();
    drop(held);
    users.into_iter().for_each(|user| user.join().expect("each user ends well"));
    assert!(pool.acquire().is_some(), "the frame is free again");
}
