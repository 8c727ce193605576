//! Every memory ordering of the crate, by name, with its partner. Elsewhere an ordering is never spelled out, so that
//! the model run can weaken them one at a time (`cargo xtask model --mutate`) and show which model notices.

use core::sync::atomic::Ordering::{self, AcqRel, Acquire, Relaxed, Release, SeqCst};

/// One place in the code where an atomic is used.
pub(crate) struct Site {
    #[cfg(loom)]
    pub name: &'static str,
    pub strong: Ordering,
}

impl Site {
    /// The ordering to use: what the table says, but for the one that a mutation run has weakened.
    #[cfg(not(loom))]
    #[inline(always)]
    pub(crate) const fn get(&self) -> Ordering {
        self.strong
    }

    #[cfg(loom)]
    pub(crate) fn get(&self) -> Ordering {
        weakened().filter(|(name, _)| *name == self.name).map_or(self.strong, |(_, ordering)| ordering)
    }
}

/// What is one step weaker: nothing, one ordering, or either half of AcqRel.
pub const fn weaker(ordering: Ordering) -> &'static [Ordering] {
    match ordering {
        SeqCst => &[AcqRel],
        AcqRel => &[Acquire, Release],
        Relaxed => &[],
        _ => &[Relaxed],
    }
}

macro_rules! sites {
    ($($(#[$doc:meta])* $site:ident = $strong:ident;)*) => {
        $($(#[$doc])* #[cfg_attr(not(feature = "std"), allow(dead_code))] // those of the waiting layer
        pub(crate) const $site: Site = Site { #[cfg(loom)] name: stringify!($site), strong: $strong };)*
        /// The name of every site and its ordering, for the mutation run.
        pub const SITES: &[(&str, Ordering)] = &[$((stringify!($site), $strong)),*];
    };
}

sites! {
    /// Acquire: pairs with `GIVE` and `GIVE_LENT`. The taker sees what the last holder wrote into the frame; a refusal
    /// sees what the giver did before.
    LOOK_GIVEN = Acquire;
    /// Acquire: pairs with `TAKE`. Who sees a frame out also sees the frames that its taker had given back before:
    /// without it a refusal could be a lie (model `a_refusal_is_true_…`).
    LOOK_TAKEN = Acquire;
    /// Release: pairs with `LOOK_TAKEN` and `TAKE_LOST`. Carries along the taker's earlier returns.
    TAKE = Release;
    /// Acquire: pairs with `TAKE`: losing the race is one more way to see a frame out.
    TAKE_LOST = Acquire;
    /// Release: pairs with `LOOK_GIVEN`. What the holder wrote into the frame is there for the next taker.
    GIVE = Release;
    /// Release: pairs with `REDEEM`: who claims a raw pointer sees the bytes that were written under the handle, even
    /// if the pointer came to it by a way without ordering.
    LEND = Release;
    /// AcqRel: pairs with itself. Who lays a frame into the quarantine has poisoned it before; who gets it out gives it
    /// back, and its next taker must find the poison whole.
    REST = AcqRel;
    /// Release: pairs with `LOOK_GIVEN`, as `GIVE`.
    GIVE_LENT = Release;
    /// Relaxed: a refused return changes nothing and reads no byte of the frame.
    GIVE_LENT_LOST = Relaxed;
    /// Acquire: pairs with `LEND`.
    REDEEM = Acquire;
    /// Relaxed: as `GIVE_LENT_LOST`.
    REDEEM_LOST = Relaxed;
    /// SeqCst fence: pairs with itself on the other side. A giver stores `given` and then looks for waiters; a waiter
    /// registers and then looks at `given`. Without a total order of the two fences both could miss each other, and a
    /// thread would sleep beside a free frame.
    RENDEZVOUS = SeqCst;
    /// Relaxed: whether anybody waits; `RENDEZVOUS` orders it, and the queue's lock decides.
    WAITING = Relaxed;
    /// Release: pairs with `SEE_GRANT`. The frame was lent before its ticket was written here.
    GRANT = Release;
    /// Acquire: pairs with `GRANT`, so that the frame is lent in the eyes of the waiter too and `redeem` finds it so.
    SEE_GRANT = Acquire;
    /// SeqCst: the two halves of the barrier between a tray's owner and its claimers, full fences to the model checker
    /// (see `slot/barrier.rs`). Pairs with itself: a lowered `height` or a raised `revoked` is seen.
    LIGHT = SeqCst;
    /// Relaxed: the owner reads what it alone writes, or `revoked`, which `LIGHT` orders.
    TRAY_OWN = Relaxed;
    /// Relaxed: `LIGHT` follows at once.
    REVOKE = Relaxed;
    /// Release: pairs with `CLAIMER_LOOKS`. Who sees a tray lower sees what its owner gave back before; who sees it
    /// higher sees the entry.
    STACK = Release;
    /// Acquire: pairs with `STACK` and `ENTRY`.
    CLAIMER_LOOKS = Acquire;
    /// Release: pairs with `CLAIMER_LOOKS`. The bytes that the last holder wrote, for a claimer that read the height
    /// before this ticket was put down.
    ENTRY = Release;
    /// Release: pairs with `REOPEN`. A claimer's looks are over before the owner stores entries again.
    CLAIMED = Release;
    /// Acquire: pairs with `CLAIMED`.
    REOPEN = Acquire;
    /// Release: pairs with `LOOK_TAKEN`, as `TAKE`.
    KEEP_TAKEN = Release;
    /// Release: pairs with `LOOK_GIVEN`: who sees the new `given` sees the new `taken`, so a kept frame never looks free.
    KEEP_GIVEN = Release;
    /// Acquire: pairs with `LEAVE`: the next owner of a tray sees it as the last one left it.
    SIT = Acquire;
    /// Release: pairs with `SIT`.
    LEAVE = Release;
    /// Relaxed: a first guess for a compare-exchange that decides, or a figure for statistics.
    PEEK = Relaxed;
    /// Relaxed: what the checked configuration keeps for people to read; nobody decides by it.
    NOTE = Relaxed;
    /// Relaxed: where to look first. A stale hint costs a longer scan.
    HINT = Relaxed;
    /// Relaxed: counters that nobody decides by.
    COUNT = Relaxed;
}

/// Orderings that are needed though no model can see it, and why not.
pub const UNSEEN: &[(&str, &str)] = &[
    (
        "GRANT",
        "the model checker lets a compare-exchange read the newest value only; the standard does not promise `redeem` that without this",
    ),
    ("SEE_GRANT", "as for GRANT, its partner"),
    (
        "ENTRY",
        "one of ENTRY, KEEP_TAKEN and KEEP_GIVEN may be relaxed as long as the others are not: with all three relaxed, the model of the kept frame's bytes fails",
    ),
    ("KEEP_TAKEN", "as for ENTRY"),
    ("KEEP_GIVEN", "as for ENTRY"),
];

/// The site and the ordering that FRAME_POOL_WEAKEN names, as `GIVE:Relaxed`.
#[cfg(loom)]
fn weakened() -> Option<(&'static str, Ordering)> {
    static ASKED: std::sync::OnceLock<Option<(&'static str, Ordering)>> = std::sync::OnceLock::new();
    *ASKED.get_or_init(|| {
        let asked = std::env::var("FRAME_POOL_WEAKEN").ok()?;
        let variants =
            SITES.iter().flat_map(|&(name, strong)| weaker(strong).iter().map(move |&weak| (name, weak)));
        let found = variants.into_iter().find(|(name, weak)| asked == std::format!("{name}:{weak:?}"));
        Some(
            found.expect(
                "FRAME_POOL_WEAKEN names a site and a weaker ordering of it, as --orderings lists them",
            ),
        )
    })
}
