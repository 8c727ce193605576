//! Points where a processor can be taken away: levels, DPCs, quanta.

use crate::clock::Time;
use crate::irql::DISPATCH_LEVEL;
use crate::machine::Machine;
use crate::sched::Dpc;
use crate::thread::Pause;

/// In real time a thread goes on for so long before it looks whether another wants to.
const QUANTUM: Time = 500;

/// A thread that could be switched away from is, once in so many points.
const SWITCH_ONE_IN: u32 = 4;

impl Machine {
    /// A point where Windows could interrupt: time passes, due timers and DPCs run, another thread may.
    #[inline]
    pub fn point(&self) {
        self.clock.refresh();
        self.point_on_entry();
    }

    /// A point at the time that the crossing has just read.
    #[inline]
    pub(crate) fn point_on_entry(&self) {
        if !self.clock.is_real() {
            return self.simulated_point();
        }
        self.run_queued_dpcs();
        if self.clock.look_is_due(self.clock.recent(), QUANTUM) {
            self.look();
        }
    }

    /// A point that needs no time of its own: the next crossing reads the clock again.
    #[inline]
    pub(crate) fn point_on_return(&self) {
        if self.clock.is_real() { self.run_queued_dpcs() } else { self.simulated_point() }
    }

    /// Nothing runs before `time`; the page that drivers read the time from says so to whoever runs next.
    pub(super) fn idle_until(&self, time: Time) {
        self.clock.idle_until(time);
        self.trap.publish_time(&self.clock);
    }

    #[inline]
    fn run_queued_dpcs(&self) {
        if self.sched.dpcs_queued.get() > 0 && self.sched.irql.get() < DISPATCH_LEVEL {
            self.drain_dpcs();
        }
    }

    /// Real time: timers that are due, and others who want to run.
    #[cold]
    fn look(&self) {
        self.trap.publish_time(&self.clock);
        if self.sched.irql.get() < DISPATCH_LEVEL {
            self.clock.expire();
            self.run_queued_dpcs();
        }
        let hand_back = self.must_hand_back() || self.others_could_run() || self.door.borrow().has_errands();
        if hand_back && self.sched.running.borrow().is_some() {
            self.pause(Pause::Preempted);
        }
    }

    fn simulated_point(&self) {
        let sched = &self.sched;
        self.clock.spend(1);
        self.trap.publish_time(&self.clock);
        if sched.irql.get() < DISPATCH_LEVEL {
            if self.clock.something_is_due() {
                self.clock.expire();
            }
            self.run_queued_dpcs();
        }
        let hand_back = self.must_hand_back() || (self.others_could_run() && sched.one_in(SWITCH_ONE_IN));
        if hand_back && sched.running.borrow().is_some() {
            self.pause(Pause::Preempted);
        }
    }

    pub(super) fn must_hand_back(&self) -> bool {
        let deadline = self.sched.deadline.get();
        deadline != Time::MAX && self.clock.now() >= deadline
    }

    fn others_could_run(&self) -> bool {
        let sched = &self.sched;
        if sched.running.borrow().is_none() {
            return false;
        }
        let elsewhere = sched.processors.borrow().len() > sched.held.get() + 1;
        let ready =
            !sched.ready.borrow().is_empty() || sched.dpcs_queued.get() > 0 || self.clock.something_is_due();
        sched.held.get() > 0 || (ready && (elsewhere || sched.irql.get() < DISPATCH_LEVEL))
    }

    /// Lets others run if there are any.
    pub fn yield_now(&self) {
        if self.current_thread().is_some() {
            self.pause(Pause::Preempted);
        }
    }

    pub fn irql(&self) -> u8 {
        self.sched.irql.get()
    }

    /// Sets the level and gives the old one; what waited for a lower level runs at once.
    pub fn set_irql(&self, level: u8) -> u8 {
        let old = self.sched.irql.replace(level);
        if level < DISPATCH_LEVEL && old >= DISPATCH_LEVEL && self.current_thread().is_some() {
            self.point();
        }
        old
    }

    /// The number of the processor that runs this.
    pub fn processor(&self) -> usize {
        self.sched.processor.get()
    }

    pub fn processors(&self) -> usize {
        self.sched.processor_count()
    }

    /// Queues a DPC on this processor. False if one with this key is queued already.
    pub fn queue_dpc(&self, dpc: Dpc) -> bool {
        let mut processors = self.sched.processors.borrow_mut();
        if processors.iter().any(|p| p.dpcs.iter().any(|queued| queued.key == dpc.key)) {
            return false;
        }
        processors[self.sched.processor.get()].dpcs.push_back(dpc);
        self.sched.dpcs_queued.set(self.sched.dpcs_queued.get() + 1);
        true
    }

    /// Takes a DPC out of its queue. False if it was not in one.
    pub fn remove_dpc(&self, key: usize) -> bool {
        let mut processors = self.sched.processors.borrow_mut();
        for processor in processors.iter_mut() {
            if let Some(at) = processor.dpcs.iter().position(|dpc| dpc.key == key) {
                processor.dpcs.remove(at);
                self.sched.dpcs_queued.set(self.sched.dpcs_queued.get() - 1);
                return true;
            }
        }
        false
    }

    pub fn dpcs_queued(&self) -> usize {
        self.sched.dpcs_queued.get()
    }

    /// Whether any processor is in the middle of a DPC.
    pub fn dpc_is_running(&self) -> bool {
        self.sched.dpcs_running.get() > 0
    }

    pub(super) fn drain_dpcs(&self) {
        let sched = &self.sched;
        let old = sched.irql.replace(DISPATCH_LEVEL);
        loop {
            let next = sched.processors.borrow_mut()[sched.processor.get()].dpcs.pop_front();
            let Some(dpc) = next else { break };
            sched.dpcs_queued.set(sched.dpcs_queued.get() - 1);
            sched.dpcs_running.set(sched.dpcs_running.get() + 1);
            (dpc.run)(dpc.key);
            sched.dpcs_running.set(sched.dpcs_running.get() - 1);
        }
        sched.irql.set(old);
    }
}
