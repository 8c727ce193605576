//! Every memory ordering of the crate, by name, with its partner. Elsewhere an ordering is never spelled out, so that
//! the model run can weaken them one at a time (`cargo xtask model --mutate`) and show which model notices.

use core::sync::atomic::Ordering::{self, AcqRel, Acquire, Relaxed, Release};

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
        if weakened() == Some(self.name) { weaker(self.strong) } else { self.strong }
    }
}

/// One step down.
pub const fn weaker(ordering: Ordering) -> Ordering {
    match ordering {
        Ordering::SeqCst => AcqRel,
        // AcqRel has two steps down; the table has none of it, on purpose.
        _ => Relaxed,
    }
}

macro_rules! sites {
    ($($(#[$doc:meta])* $site:ident = $strong:ident;)*) => {
        $($(#[$doc])* pub(crate) const $site: Site = Site { #[cfg(loom)] name: stringify!($site), strong: $strong };)*
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
    /// Release: pairs with `LOOK_GIVEN`, as `GIVE`.
    GIVE_LENT = Release;
    /// Relaxed: a refused return changes nothing and reads no byte of the frame.
    GIVE_LENT_LOST = Relaxed;
    /// Acquire: pairs with `LEND`.
    REDEEM = Acquire;
    /// Relaxed: as `GIVE_LENT_LOST`.
    REDEEM_LOST = Relaxed;
    /// Relaxed: a first guess for a compare-exchange that decides, or a figure for statistics.
    PEEK = Relaxed;
    /// Relaxed: where to look first. A stale hint costs a longer scan.
    HINT = Relaxed;
    /// Relaxed: counters that nobody decides by.
    COUNT = Relaxed;
}

#[cfg(loom)]
fn weakened() -> Option<&'static str> {
    static NAME: std::sync::OnceLock<Option<std::string::String>> = std::sync::OnceLock::new();
    NAME.get_or_init(|| std::env::var("FRAME_POOL_WEAKEN").ok()).as_deref()
}
