//! The order of a graph's connections against the data: each before those that feed the filter it comes from.

use crate::graph::Link;
use std::collections::{BTreeMap, BTreeSet};

/// The indexes of the connections that are there, the most downstream first; of those that could come next the one that
/// was made first. Time grows with their number alone, but for the logarithm of a map.
pub(crate) fn upstream(links: &[Option<Link>]) -> Vec<usize> {
    let live = || links.iter().enumerate().filter_map(|(index, link)| Some((index, link.as_ref()?)));
    let mut entering: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    let mut leaving: BTreeMap<u64, usize> = BTreeMap::new();
    for (index, link) in live() {
        if let Some(filter) = sink_filter(link) {
            entering.entry(filter).or_default().push(index);
        }
        if let Some(filter) = source_filter(link) {
            *leaving.entry(filter).or_default() += 1;
        }
    }
    let free = |link: &Link| sink_filter(link).is_none_or(|filter| !leaving.contains_key(&filter));
    let mut ready: BTreeSet<usize> = live().filter(|(_, link)| free(link)).map(|(index, _)| index).collect();
    let mut waiting: BTreeSet<usize> = live().map(|(index, _)| index).collect();
    let mut order = Vec::with_capacity(waiting.len());
    // A cycle has no last link: then the first one that waits goes.
    while let Some(next) = ready.pop_first().or_else(|| waiting.first().copied()) {
        waiting.remove(&next);
        ready.remove(&next);
        order.push(next);
        let Some(filter) = links[next].as_ref().and_then(source_filter) else { continue };
        let Some(left) = leaving.get_mut(&filter) else { continue };
        *left -= 1;
        if *left == 0 {
            let fed = entering.get(&filter).into_iter().flatten().copied();
            ready.extend(fed.filter(|index| waiting.contains(index)));
        }
    }
    order
}

fn source_filter(link: &Link) -> Option<u64> {
    link.source().map(|pin| pin.filter().object().handle().0)
}

fn sink_filter(link: &Link) -> Option<u64> {
    link.sink().map(|pin| pin.filter().object().handle().0)
}
