//! Allocator negotiation between two DirectShow pins, as the page "Negotiating Allocators" describes it.
//!
//! Both transports and both roles, over two small traits, so that the same code speaks to a COM interface of a
//! filter that somebody else wrote and to a scripted pin in a test:
//! * [`push`]: the output pin calls `IMemInputPin` on the input pin (seven steps);
//! * [`pull`]: the input pin calls `IAsyncReader` on the output pin (six steps).
//!
//! Each step leaves a [`Step`] in a [`Log`], so that a refusal can be explained from what was really said.

use crate::failure::Failure;
use crate::properties::{Properties, Shortfall};
use serde::{Serialize, Serializer};

pub mod pull;
pub mod push;
pub mod report;

/// What negotiation needs of an `IMemAllocator`. A clone is another reference to the same allocator.
pub trait Allocator: Clone {
    /// `IMemAllocator::SetProperties`: the request, and what the allocator made of it.
    fn set_properties(&self, request: Properties) -> Result<Properties, Failure>;
    /// `IMemAllocator::GetProperties`
    fn properties(&self) -> Result<Properties, Failure>;
    /// `IMemAllocator::Commit`
    fn commit(&self) -> Result<(), Failure>;
    /// `IMemAllocator::Decommit`
    fn decommit(&self) -> Result<(), Failure>;
}

/// Whose allocator a connection uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// The output pin made it.
    OutputPin,
    /// The input pin offered it; it serves that input pin and no other.
    InputPin,
}

/// Whether the samples of an allocator may be changed by the filter that receives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    ReadWrite,
    /// The filter must copy a sample to modify its data.
    ReadOnly,
}

/// The allocator that both pins settled on.
#[derive(Clone, Debug)]
pub struct Agreement<A> {
    pub allocator: A,
    pub owner: Owner,
    /// What the allocator said it will do, not what was asked of it.
    pub properties: Properties,
    pub access: Access,
}

/// One thing that was said during a negotiation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The number of the step on the page "Negotiating Allocators", under the transport's heading.
    pub step: u8,
    pub said: Said,
}

/// What was said, and the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// `IMemInputPin::GetAllocatorRequirements`
    Requirements(Answer<Properties>),
    /// An allocator was offered by its owner, or could not be had.
    Offer(Owner, Answer<()>),
    /// `IMemAllocator::SetProperties`: the request and the answer.
    Asked(Owner, Properties, Answer<Properties>),
    /// `IMemAllocator::GetProperties`, asked of an allocator whose properties cannot be set now, or to verify.
    Verified(Owner, Answer<Properties>),
    /// The allocator's properties do not serve.
    Short(Owner, Shortfall),
    /// `IMemInputPin::NotifyAllocator`
    Notified(Owner, Access, Answer<()>),
    /// `IAsyncReader::RequestAllocator`
    Requested(Properties, Answer<()>),
    /// The negotiation ended with this allocator.
    Selected(Owner, Properties),
}

/// The answer to something said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer<T>(pub Result<T, Failure>);

impl<T: Serialize> Serialize for Answer<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Ok(value) => value.serialize(serializer),
            Err(failure) => serializer.collect_str(failure),
        }
    }
}

/// The steps of one negotiation, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Log(Vec<Step>);

impl Log {
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    pub(crate) fn note(&mut self, step: u8, said: Said) {
        self.0.push(Step { step, said });
    }

    /// Notes the answer and hands it on.
    pub(crate) fn answer<T: Copy>(
        &mut self,
        step: u8,
        result: Result<T, Failure>,
        said: impl FnOnce(Answer<T>) -> Said,
    ) -> Result<T, Failure> {
        self.note(step, said(Answer(result)));
        result
    }
}

/// Brings `allocator` to properties that `needs` can live with, asking for `wish` first.
///
/// An allocator may not honour what it is asked (push step 4), and one that is committed or has buffers out cannot
/// be asked at all: then what it already has decides.
fn settle<A: Allocator>(
    allocator: &A,
    owner: Owner,
    step: u8,
    wish: Properties,
    needs: Properties,
    log: &mut Log,
) -> Result<Properties, Failure> {
    let mut last = Failure::FAIL;
    let without_wish = (wish != needs).then_some(needs);
    for request in [Some(wish), without_wish].into_iter().flatten() {
        let asked = log.answer(step, allocator.set_properties(request), |a| Said::Asked(owner, request, a));
        let actual = match asked {
            Ok(actual) => actual,
            Err(Failure::ALREADY_COMMITTED | Failure::BUFFERS_OUTSTANDING) => {
                log.answer(step, allocator.properties(), |a| Said::Verified(owner, a))?
            }
            Err(failure) => {
                last = failure;
                continue;
            }
        };
        match actual.shortfall(needs) {
            None => return Ok(actual),
            Some(short) => log.note(step, Said::Short(owner, short)),
        }
    }
    Err(last)
}
