//! The push model: `IMemInputPin`. The output pin selects, the input pin may offer and must verify.
//!
//! Page: "Negotiating Allocators", steps 1 to 7 of an IMemInputPin connection; the numbers in this file are those.

use super::{Access, Agreement, Allocator, Log, Owner, Said, settle};
use crate::failure::Failure;
use crate::properties::Properties;

/// What the output pin sees of the input pin: `IMemInputPin`.
pub trait InputPin {
    type Allocator: Allocator;
    /// `GetAllocatorRequirements`; optional, `E_NOTIMPL` where there are none.
    fn requirements(&self) -> Result<Properties, Failure>;
    /// `GetAllocator`: the offer, or `VFW_E_NO_ALLOCATOR`.
    fn allocator(&self) -> Result<Self::Allocator, Failure>;
    /// `NotifyAllocator`
    fn notify(&self, allocator: &Self::Allocator, access: Access) -> Result<(), Failure>;
}

/// What the output pin wants.
#[derive(Clone, Copy, Debug)]
pub struct OutputPin {
    /// Less than this, and the connection fails.
    pub needs: Properties,
    /// Whose allocator is tried first; the other's is tried when it does not serve.
    pub prefers: Owner,
    pub access: Access,
}

impl OutputPin {
    /// Steps 1 to 6. `own` makes the output pin's own allocator, and is called only if it comes to that.
    pub fn negotiate<P: InputPin>(
        &self,
        pin: &P,
        own: impl Fn() -> Result<P::Allocator, Failure>,
        log: &mut Log,
    ) -> Result<Agreement<P::Allocator>, Failure> {
        let wish = match log.answer(1, pin.requirements(), Said::Requirements) {
            Ok(wish) => self.needs.merged_with(wish),
            Err(_) => self.needs, // step 1 is optional, for both sides
        };
        let order = match self.prefers {
            Owner::InputPin => [Owner::InputPin, Owner::OutputPin],
            Owner::OutputPin => [Owner::OutputPin, Owner::InputPin],
        };
        let mut last = Failure::NO_ALLOCATOR;
        for owner in order {
            let made = match owner {
                Owner::InputPin => pin.allocator(),
                Owner::OutputPin => own(),
            };
            let (step, outcome) = (if owner == Owner::InputPin { 2 } else { 3 }, made.as_ref().map(drop));
            log.note(step, Said::Offer(owner, super::Answer(outcome.map_err(|failure| *failure))));
            let tried = made.and_then(|allocator| self.try_one(pin, allocator, owner, wish, log));
            match tried {
                Ok(agreement) => return Ok(agreement),
                // The reason of the last allocator that existed says more than "there was none".
                Err(Failure::NO_ALLOCATOR) => {}
                Err(failure) => last = failure,
            }
        }
        Err(last)
    }

    /// Steps 4 to 6 with one allocator.
    fn try_one<P: InputPin>(
        &self,
        pin: &P,
        allocator: P::Allocator,
        owner: Owner,
        wish: Properties,
        log: &mut Log,
    ) -> Result<Agreement<P::Allocator>, Failure> {
        let properties = settle(&allocator, owner, 4, wish, self.needs, log)?;
        let access = self.access;
        log.answer(5, pin.notify(&allocator, access), |a| Said::Notified(owner, access, a))?;
        log.note(6, Said::Selected(owner, properties));
        Ok(Agreement { allocator, owner, properties, access })
    }
}

/// Step 7: the output pin commits when streaming starts, and decommits when it stops.
impl<A: Allocator> Agreement<A> {
    /// Streaming starts.
    pub fn start(&self) -> Result<(), Failure> {
        self.allocator.commit()
    }

    /// Streaming stops.
    pub fn stop(&self) -> Result<(), Failure> {
        self.allocator.decommit()
    }
}

/// The input pin's side: what it offers, what it needs, what was selected.
#[derive(Clone, Debug)]
pub struct InputSide<A> {
    needs: Option<Properties>,
    offer: Option<A>,
    selected: Option<(A, Access)>,
    changes_samples: Changes,
}

/// Whether the filter behind the input pin writes into the samples it receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changes {
    Nothing,
    InPlace,
}

impl<A: Allocator> InputSide<A> {
    pub fn new(needs: Option<Properties>, offer: Option<A>, changes_samples: Changes) -> Self {
        Self { needs, offer, selected: None, changes_samples }
    }

    /// What the pin needs now: a pin of KS learns it with the type of the connection.
    pub fn set_needs(&mut self, needs: Option<Properties>) {
        self.needs = needs;
    }

    /// `IMemInputPin::GetAllocatorRequirements`: `E_NOTIMPL` where there are none.
    pub fn requirements(&self) -> Result<Properties, Failure> {
        self.needs.ok_or(Failure::NOT_IMPLEMENTED)
    }

    /// `IMemInputPin::GetAllocator`: the proposed allocator before the selection, the selected one afterwards, with
    /// a reference that the caller releases.
    pub fn allocator(&self) -> Result<A, Failure> {
        let selected = self.selected.as_ref().map(|(allocator, _)| allocator);
        selected.or(self.offer.as_ref()).cloned().ok_or(Failure::NO_ALLOCATOR)
    }

    /// `IMemInputPin::NotifyAllocator`, with step 6: the input pin verifies the properties, and a refusal keeps what
    /// was selected before.
    pub fn notify(&mut self, allocator: A, access: Access, log: &mut Log) -> Result<(), Failure> {
        if self.changes_samples == Changes::InPlace && access == Access::ReadOnly {
            return Err(Failure::FAIL);
        }
        if let Some(needs) = self.needs {
            let actual = log.answer(6, allocator.properties(), |a| Said::Verified(Owner::OutputPin, a))?;
            if let Some(short) = actual.shortfall(needs) {
                log.note(6, Said::Short(Owner::OutputPin, short));
                return Err(Failure::FAIL);
            }
        }
        self.selected = Some((allocator, access));
        Ok(())
    }

    /// What was selected, for the receiving side.
    pub fn selected(&self) -> Option<&(A, Access)> {
        self.selected.as_ref()
    }

    /// The pins part: the selection is gone, the offer stays for the next connection.
    pub fn disconnect(&mut self) {
        self.selected = None;
    }
}
