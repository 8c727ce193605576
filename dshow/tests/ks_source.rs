//! ksframe.sys on the hosted machine, its pins as sources of frames: what the proxy filter stands on.
// UNSAFETY: spaces are made of memory by its address.
#![allow(unsafe_code)]

use dshow::clip::Clip;
use dshow::failure::Failure;
use dshow::flow::{FrameSink, Verifier};
use dshow::ks::memory::Block;
use dshow::ks::{KsSource, Session};
use dshow::space::Space;
use dshow::supply::{OneByOne, Supplied, Supply};
use dshow::transport;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The Capture pin of a session of its own.
fn capture() -> (Arc<Session>, KsSource) {
    let session = Session::open(transport::open).unwrap();
    let category = ks_client::GUID::parse(transport::NAMES[0].0).unwrap();
    let opened = session.call(move |side| {
        let interface = side.interfaces(&category).unwrap().remove(0);
        let filter = side.open_filter(&interface).unwrap();
        let key = side.add_pin(filter.key, 0);
        (key, filter.pins[0].offers.clone())
    });
    let (key, offers) = opened.unwrap();
    (Arc::clone(&session), KsSource::new(session, key, offers))
}

fn started(source: &mut KsSource) -> (Verifier, usize) {
    let media_type = source.offers().into_iter().find(|offer| offer.layout().is_some()).unwrap();
    let needs = source.set_format(&media_type).unwrap();
    let mut verifier = Verifier::new();
    verifier.set_format(&media_type).unwrap();
    let control = source.control();
    control.pause().unwrap();
    source.start().unwrap();
    control.run().unwrap();
    (verifier, needs.buffer_bytes as usize)
}

/// Frames, each judged and lent again, in spaces that `make` makes.
fn stream(source: &mut KsSource, frames: u64, mut make: impl FnMut(usize) -> Space) -> Verifier {
    let (mut verifier, bytes) = started(source);
    (0..source.depth()).for_each(|_| source.lend(make(bytes)).unwrap());
    while verifier.verdict().frames < frames {
        match source.next().unwrap() {
            Supplied::Frame { space, bytes: used, span } => {
                source.lend(make(bytes)).unwrap();
                verifier.frame(space, used, span).unwrap();
            }
            other => panic!("{other:?}"),
        }
    }
    source.stop();
    verifier
}

/// The first `bytes` of a block, which goes with the space.
fn over(block: Block, bytes: usize) -> Space {
    // SAFETY: the block has at least that many, zeroed and its own, and is the space's owner.
    unsafe { Space::new(block.start(), bytes, 0, Box::new(block)) }
}

fn all_good(verifier: &Verifier) {
    let seen = verifier.verdict();
    assert_eq!((seen.good, seen.missing, seen.repeated, seen.damaged), (seen.frames, 0, 0, 0), "{seen:?}");
}

#[test]
fn every_frame_of_the_capture_pin_arrives_as_it_was_drawn() {
    let _alone = alone();
    let (session, mut source) = capture();
    let verifier = stream(&mut source, 30, |bytes| Space::owned(vec![0xcc; bytes]));
    all_good(&verifier);
    let way = source.control().carried();
    assert!(way.copied >= 30 && way.direct == 0, "the process's heap is out of the driver's reach: {way:?}");
    drop(source);
    session.close().unwrap();
}

#[test]
fn memory_that_the_driver_can_be_pointed_to_is_filled_without_a_copy() {
    let _alone = alone();
    let (session, mut source) = capture();
    let memory = Arc::clone(&session);
    let verifier = stream(&mut source, 30, |bytes| {
        let block = Block::allocate(&memory, bytes, 64).unwrap();
        over(block, bytes)
    });
    all_good(&verifier);
    let way = source.control().carried();
    assert!(way.direct >= 30 && way.copied == 0, "{way:?}");
    drop((source, memory));
    session.close().unwrap();
}

#[test]
fn captured_frames_are_served_as_an_avi_file() {
    let _alone = alone();
    let (session, source) = capture();
    let mut clip = Clip::new(Box::new(OneByOne::new(Box::new(source))), 3).unwrap();
    let mut file = vec![0; clip.len_bytes() as usize];
    assert_eq!(clip.read(0, &mut file).unwrap(), file.len());
    assert_eq!((&file[..4], &file[8..12]), (&b"RIFF"[..], &b"AVI "[..]));
    drop(clip);
    session.close().unwrap();
}

#[test]
fn a_space_that_is_too_small_comes_back_refused_and_is_not_overrun() {
    let _alone = alone();
    let (session, mut source) = capture();
    started(&mut source);
    let block = Block::allocate(&session, 4096, 64).unwrap();
    source.lend(over(block, 16)).unwrap();
    // STATUS_BUFFER_TOO_SMALL, docs/private-properties.md: refused_short.
    match source.next() {
        Err(failure) => assert_eq!(failure, Failure::from_nt(0xC000_0023_u32 as i32)),
        other => panic!("{other:?}"),
    }
    drop(source);
    session.close().unwrap();
}

#[test]
fn a_stop_gives_back_what_was_lent_and_a_later_start_goes_on() {
    let _alone = alone();
    let (session, mut source) = capture();
    for _ in 0..100 {
        all_good(&stream(&mut source, 2, |bytes| Space::owned(vec![0; bytes])));
    }
    drop(source);
    session.close().unwrap();
}
