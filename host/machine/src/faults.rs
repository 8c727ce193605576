//! Faults on purpose: what may fail is made to fail, once for each unique call stack, or at random by the seed.

use std::cell::RefCell;
use std::collections::HashSet;

use crate::machine::Machine;
use crate::{Config, Value};

/// What can be made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FaultKind {
    Allocation,
    Handle,
    Mapping,
    Create,
    Wait,
}

/// Which faults a run has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Faults {
    #[default]
    None,
    /// The n-th unique call stack, counted from 0, that asks for anything fails, once.
    Nth(usize),
    /// One request in so many fails, by the seed.
    OneIn(u32),
}

#[derive(Default)]
pub(crate) struct FaultState {
    inner: RefCell<Inner>,
}

#[derive(Default)]
struct Inner {
    faults: Faults,
    seen: HashSet<Vec<usize>>,
    random: fastrand::Rng,
    injected: usize,
}

impl FaultState {
    pub(crate) fn reset(&self, config: &Config) {
        *self.inner.borrow_mut() = Inner {
            faults: config.faults.clone(),
            random: fastrand::Rng::with_seed(config.seed ^ 0x6661_756c_7473),
            ..Inner::default()
        };
    }
}

impl Machine {
    /// Whether this request is to fail. Asked by each export that may fail for want of something.
    pub fn fails(&self, kind: FaultKind) -> bool {
        if self.faults.inner.borrow().faults == Faults::None {
            return false;
        }
        let stack = self.call_stack_addresses();
        if stack.is_empty() {
            return false;
        }
        let mut inner = self.faults.inner.borrow_mut();
        let fails = match inner.faults {
            Faults::None => false,
            Faults::OneIn(n) => inner.random.u32(0..n.max(1)) == 0,
            Faults::Nth(n) => inner.seen.insert(stack) && inner.seen.len() == n + 1,
        };
        inner.injected += usize::from(fails);
        drop(inner);
        if fails {
            self.transcript.note(self, "machine", "fault", || vec![Value::Text(format!("{kind:?}"))]);
        }
        fails
    }

    /// How many unique call stacks asked for something that could fail, and how many requests were made to fail.
    pub fn fault_counts(&self) -> (usize, usize) {
        let inner = self.faults.inner.borrow();
        (inner.seen.len(), inner.injected)
    }
}
