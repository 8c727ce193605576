//! Who allocates: from a graph of connected pins to one allocator for each set of filters that shares frames.
//!
//! A graph manager's work, written from the documentation, because the system's own (ksproxy) is not published. Step by
//! step, each with its file:
//!
//! 1. [`Graph`]: filters, pins and links, with what each pin said about frames
//! 2. [`pipes`](Graph::pipes): which links share their frames ("A *pipe* is a set of AVStream filters that share a
//!    common allocator")
//! 3. choose: one framing item for each pin, such that all agree
//! 4. candidates: each pin that could allocate, and each [`Rule`] applied to it
//! 5. [`Decision`]: the allocator, the framing of its create, the number of frames; and the explanation
//!
//! The work is linear in the size of the graph, whatever the graph: `cargo xtask bench negotiate` has the shapes that could make it
//! worse.

mod candidates;
mod choose;
mod decision;
mod explain;
mod frames;
mod graph;
mod memories;
mod pipes;

pub use candidates::{Candidate, Outcome};
pub use choose::{Agreement, Conflict, ConflictBecause};
pub use decision::{
    AllocatorKind, Chosen, Decision, ItemLoss, LostBecause, Options, PipeDecision, Place, Refusal, Strategy,
};
pub use explain::{Reason, Rule, Said, Step};
pub use frames::{MINIMUM_FRAMES, NoRoom, RatioGap};
pub use graph::{Filter, FilterId, Graph, GraphError, Link, LinkId, Pin, PinFraming, PinId, Provides, Side};
pub use pipes::{Cut, CutBecause, Pipe, PipeKind};
