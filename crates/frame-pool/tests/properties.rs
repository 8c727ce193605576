//! Any sequence of calls, right and wrong, against a model that is a list: what it says, the pool must say.

use frame_pool::{CheckedPool, Checks, Config, Frame, FramePool, Lane, Pool, Ticket};
use proptest::prelude::*;

/// One call. The numbers pick among what there is, modulo how much there is.
#[derive(Clone, Debug)]
enum Call {
    Acquire { seat: u32 },
    Drop(usize),
    Lend(usize),
    GiveBackPointer { of: usize, offset: isize },
    GiveBackTicket(usize),
    GiveBackForgedTicket(u64),
    Redeem(usize),
}

fn call() -> impl Strategy<Value = Call> {
    prop_oneof![
        4 => any::<u32>().prop_map(|seat| Call::Acquire { seat }),
        2 => any::<usize>().prop_map(Call::Drop),
        2 => any::<usize>().prop_map(Call::Lend),
        2 => (any::<usize>(), prop_oneof![4 => Just(0isize), 1 => -200isize..400])
            .prop_map(|(of, offset)| Call::GiveBackPointer { of, offset }),
        2 => any::<usize>().prop_map(Call::GiveBackTicket),
        1 => any::<u64>().prop_map(Call::GiveBackForgedTicket),
        1 => any::<usize>().prop_map(Call::Redeem),
    ]
}

/// What the model knows: who has each frame, and every ticket ever issued.
struct Model<'p, C: Checks> {
    pool: &'p Pool<'p, C>,
    owned: Vec<Frame<'p, C>>,
    lent: Vec<Ticket>,
    issued: Vec<Ticket>,
}

impl<'p, C: Checks> Model<'p, C> {
    fn out(&self) -> usize {
        self.owned.len() + self.lent.len()
    }

    fn apply(&mut self, call: Call) {
        let pick = |n: usize, len: usize| (len > 0).then(|| n % len);
        match call {
            Call::Acquire { seat } => {
                let frame = self.pool.at(seat).acquire();
                assert_eq!(frame.is_some(), self.out() < self.pool.frames() as usize);
                if let Some(frame) = frame {
                    assert!(!self.issued.contains(&frame.ticket()), "a ticket is issued once");
                    self.issued.push(frame.ticket());
                    self.owned.push(frame);
                }
            }
            Call::Drop(n) => drop(pick(n, self.owned.len()).map(|i| self.owned.swap_remove(i))),
            Call::Lend(n) => {
                let lent = pick(n, self.owned.len()).map(|i| self.owned.swap_remove(i).into_ticket());
                self.lent.extend(lent);
            }
            Call::GiveBackPointer { of, offset } => self.give_back_pointer(of, offset),
            Call::GiveBackTicket(n) => {
                let Some(ticket) = pick(n, self.issued.len()).map(|i| self.issued[i]) else { return };
                let lent = self.lent.iter().position(|lent| *lent == ticket);
                let said = self.pool.give_back_ticket(ticket);
                assert_eq!(said.is_ok(), lent.is_some(), "{said:?} for {ticket:?}");
                lent.map(|i| self.lent.swap_remove(i));
            }
            Call::GiveBackForgedTicket(raw) => {
                let ticket = Ticket::from_raw(raw);
                if !self.lent.contains(&ticket) {
                    assert!(self.pool.give_back_ticket(ticket).is_err());
                }
            }
            Call::Redeem(n) => {
                let Some(i) = pick(n, self.lent.len()) else { return };
                let ticket = self.lent.swap_remove(i);
                self.owned.push(self.pool.redeem(ticket).expect("it is lent"));
            }
        }
    }

    fn give_back_pointer(&mut self, of: usize, offset: isize) {
        let Some(ticket) = self.issued.get(of % self.issued.len().max(1)).copied() else { return };
        let address = |ticket| self.pool.pointer_of(ticket).expect("a ticket of this pool").as_ptr();
        let pointer = address(ticket).wrapping_offset(offset);
        let lent = self.lent.iter().position(|lent| address(*lent) == pointer);
        let said = self.pool.give_back_raw(pointer);
        assert_eq!(said.is_ok(), lent.is_some(), "{said:?} at {offset} from {ticket:?}");
        lent.map(|i| self.lent.swap_remove(i));
    }

    fn check(&self) {
        let stats = self.pool.stats();
        assert_eq!(stats.in_use as usize, self.out());
        assert_eq!(stats.acquired as usize, self.issued.len());
        assert!(stats.high_water as usize >= self.out() && stats.high_water <= stats.frames);
    }
}

fn run<C: Checks>(pool: &Pool<'_, C>, calls: Vec<Call>) {
    let mut model = Model { pool, owned: vec![], lent: vec![], issued: vec![] };
    for call in calls {
        model.apply(call);
        model.check();
    }
    let Model { owned, lent, .. } = model;
    drop(owned);
    lent.into_iter().for_each(|ticket| pool.give_back_ticket(ticket).expect("it is lent"));
    assert_eq!(std::iter::from_fn(|| pool.acquire()).map(std::mem::forget).count(), pool.frames() as usize);
}

proptest! {
    #[test]
    fn any_calls_are_answered_as_a_list_would(frames in 1u32..6, calls in prop::collection::vec(call(), 0..120)) {
        run(&FramePool::allocate(&Config::new(frames, 48)).unwrap(), calls);
    }

    #[test]
    fn the_checked_configuration_answers_the_same(
        frames in 1u32..6,
        quarantine in 0u32..4,
        calls in prop::collection::vec(call(), 0..120),
    ) {
        let pool = CheckedPool::allocate(&Config::new(frames, 48).quarantine(quarantine)).unwrap();
        run(&pool, calls);
        prop_assert_eq!(pool.stats().damaged, 0);
    }
}

/// One call through lanes: by lane 0 or 1, by the pool itself, or by a lane leaving and another taking its seat.
#[derive(Clone, Debug)]
enum LaneCall {
    Acquire { lane: usize },
    AcquireWithout,
    GiveBack { lane: usize, frame: usize },
    Drop(usize),
    LendAndReturn(usize),
    NewLane { lane: usize },
}

fn lane_call() -> impl Strategy<Value = LaneCall> {
    prop_oneof![
        6 => (0..2usize).prop_map(|lane| LaneCall::Acquire { lane }),
        2 => Just(LaneCall::AcquireWithout),
        6 => (0..2usize, any::<usize>()).prop_map(|(lane, frame)| LaneCall::GiveBack { lane, frame }),
        2 => any::<usize>().prop_map(LaneCall::Drop),
        1 => any::<usize>().prop_map(LaneCall::LendAndReturn),
        1 => (0..2usize).prop_map(|lane| LaneCall::NewLane { lane }),
    ]
}

/// The list that lanes are compared with: what is out, and every ticket ever issued.
struct Out<'p> {
    pool: &'p FramePool<'p>,
    frames: Vec<Frame<'p>>,
    issued: Vec<Ticket>,
}

impl<'p> Out<'p> {
    /// A frame came exactly if one was free, under a ticket that nobody had before.
    fn came(&mut self, frame: Option<Frame<'p>>) {
        assert_eq!(frame.is_some(), self.frames.len() < self.pool.frames() as usize);
        let Some(frame) = frame else { return };
        assert!(
            self.frames.iter().all(|other| other.ticket().index() != frame.ticket().index()),
            "twice out"
        );
        assert!(!self.issued.contains(&frame.ticket()), "a ticket is issued once");
        self.issued.push(frame.ticket());
        self.frames.push(frame);
    }

    fn pick(&mut self, n: usize) -> Option<Frame<'p>> {
        (!self.frames.is_empty()).then(|| self.frames.swap_remove(n % self.frames.len()))
    }

    fn apply(&mut self, call: LaneCall, lanes: &mut [Option<Lane<'p>>; 2]) {
        match call {
            LaneCall::Acquire { lane } => {
                let Some(lane) = &mut lanes[lane] else { return };
                let frame = lane.acquire();
                self.came(frame);
            }
            LaneCall::AcquireWithout => self.came(self.pool.acquire()),
            LaneCall::GiveBack { lane, frame } => match (&mut lanes[lane], self.pick(frame)) {
                (Some(lane), Some(frame)) => lane.give_back(frame),
                (_, frame) => drop(frame),
            },
            LaneCall::Drop(n) => drop(self.pick(n)),
            LaneCall::LendAndReturn(n) => {
                let Some(ticket) = self.pick(n).map(Frame::into_ticket) else { return };
                self.pool.give_back_ticket(ticket).expect("lent a moment ago");
                assert!(self.pool.give_back_ticket(ticket).is_err(), "a second return is refused");
            }
            LaneCall::NewLane { lane } => {
                lanes[lane] = None;
                lanes[lane] = self.pool.lane();
            }
        }
    }
}

proptest! {
    #[test]
    fn whatever_lies_on_trays_a_frame_is_refused_only_when_all_are_out(
        frames in 1u32..11,
        calls in prop::collection::vec(lane_call(), 0..200),
    ) {
        let pool = FramePool::allocate(&Config::new(frames, 48).seats(4)).unwrap();
        let mut lanes = [pool.lane(), pool.lane()];
        let mut out = Out { pool: &pool, frames: vec![], issued: vec![] };
        for call in calls {
            out.apply(call, &mut lanes);
            let stats = pool.stats();
            prop_assert_eq!(stats.in_use as usize, out.frames.len());
            prop_assert_eq!(stats.acquired as usize, out.issued.len());
        }
        out.frames.clear();
        drop(lanes);
        prop_assert_eq!(std::iter::from_fn(|| pool.acquire_raw()).count(), frames as usize);
    }
}
