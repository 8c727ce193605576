//! The pull model: `IAsyncReader`. The input pin asks, the output pin selects, the input pin commits.
//!
//! Page: "Negotiating Allocators", steps 1 to 6 of an IAsyncReader connection; the numbers in this file are those.

use super::{Access, Agreement, Allocator, Answer, Log, Owner, Said, settle};
use crate::failure::Failure;
use crate::properties::Properties;

/// What the input pin sees of the output pin: `IAsyncReader`.
pub trait Reader {
    type Allocator: Allocator;
    /// `RequestAllocator`
    fn request(
        &self,
        preferred: Option<&Self::Allocator>,
        properties: Properties,
    ) -> Result<Self::Allocator, Failure>;
    /// Whether two references are the same allocator: who owns it is told by nothing else.
    fn same(&self, one: &Self::Allocator, other: &Self::Allocator) -> bool;
}

/// What the input pin wants.
#[derive(Clone, Copy, Debug)]
pub struct InputPin {
    /// Less than this, and the input pin fails the connection. What it does not care about is zero.
    pub needs: Properties,
}

impl InputPin {
    /// Steps 1 and 3: ask, then check the properties of what comes back.
    pub fn negotiate<R: Reader>(
        &self,
        reader: &R,
        preferred: Option<R::Allocator>,
        log: &mut Log,
    ) -> Result<Agreement<R::Allocator>, Failure> {
        let given = reader.request(preferred.as_ref(), self.needs);
        log.note(
            1,
            Said::Requested(self.needs, Answer(given.as_ref().map(drop).map_err(|failure| *failure))),
        );
        let allocator = given?;
        let owner = match &preferred {
            Some(offered) if reader.same(offered, &allocator) => Owner::InputPin,
            _ => Owner::OutputPin,
        };
        let properties = log.answer(3, allocator.properties(), |a| Said::Verified(owner, a))?;
        if let Some(short) = properties.shortfall(self.needs) {
            log.note(3, Said::Short(owner, short));
            return Err(Failure::FAIL);
        }
        log.note(3, Said::Selected(owner, properties));
        Ok(Agreement { allocator, owner, properties, access: Access::ReadWrite })
    }
}

/// The output pin's side of `RequestAllocator`.
#[derive(Clone, Copy, Debug)]
pub struct OutputSide {
    /// What the output pin itself cannot do without: an alignment for unbuffered reads, a smallest buffer.
    pub needs: Properties,
    pub prefers: Owner,
}

impl OutputSide {
    /// Step 2: select the input pin's allocator or an own one.
    pub fn answer<A: Allocator>(
        &self,
        preferred: Option<A>,
        asked: Properties,
        own: impl FnOnce() -> Result<A, Failure>,
        log: &mut Log,
    ) -> Result<Agreement<A>, Failure> {
        if asked.align_bytes != 0 {
            asked.align()?; // VFW_E_BADALIGN, before anything is made
        }
        let wish = self.needs.merged_with(asked);
        let offered = preferred.map(|allocator| (Owner::InputPin, allocator));
        let mut own = Some(own);
        let mut make = || own.take().map(|own| own().map(|allocator| (Owner::OutputPin, allocator)));
        match (self.prefers, offered) {
            (Owner::InputPin, Some(offer)) => match self.try_one(offer, wish, log) {
                Ok(agreement) => Ok(agreement),
                Err(failure) => make().unwrap_or(Err(failure)).and_then(|own| self.try_one(own, wish, log)),
            },
            (_, offer) => {
                let first = make().unwrap_or(Err(Failure::NO_ALLOCATOR));
                let tried = first.and_then(|own| self.try_one(own, wish, log));
                match (tried, offer) {
                    (Err(_), Some(offer)) => self.try_one(offer, wish, log),
                    (tried, _) => tried,
                }
            }
        }
    }

    fn try_one<A: Allocator>(
        &self,
        (owner, allocator): (Owner, A),
        wish: Properties,
        log: &mut Log,
    ) -> Result<Agreement<A>, Failure> {
        let properties = settle(&allocator, owner, 2, wish, self.needs, log)?;
        log.note(2, Said::Selected(owner, properties));
        Ok(Agreement { allocator, owner, properties, access: Access::ReadWrite })
    }
}
