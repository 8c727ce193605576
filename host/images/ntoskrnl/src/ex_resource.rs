//! Executive resources (ERESOURCE, "introduction-to-eresource-routines"): one writer or many readers, each as often as it likes.
//!
//! Who owns what is kept here by the resource's address; of the driver's structure only ActiveCount is written.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ks_sys::*;
use machine::stop::violation;
use machine::{Thread, machine};

machine::exports! { pub(crate) EXPORTS;
    ExAcquireResourceExclusiveLite, APC_LEVEL;
    ExAcquireResourceSharedLite, APC_LEVEL;
    ExAcquireSharedStarveExclusive, APC_LEVEL;
    ExAcquireSharedWaitForExclusive, APC_LEVEL;
    ExConvertExclusiveToSharedLite, DISPATCH_LEVEL;
    ExDeleteResourceLite, DISPATCH_LEVEL;
    ExEnterCriticalRegionAndAcquireResourceExclusive: unsafe extern "win64" fn(PERESOURCE) -> PVOID, APC_LEVEL;
    ExEnterCriticalRegionAndAcquireResourceShared: unsafe extern "win64" fn(PERESOURCE) -> PVOID, APC_LEVEL;
    ExGetExclusiveWaiterCount, DISPATCH_LEVEL;
    ExGetSharedWaiterCount, DISPATCH_LEVEL;
    ExInitializeResourceLite, DISPATCH_LEVEL;
    ExIsResourceAcquiredExclusiveLite, DISPATCH_LEVEL;
    ExIsResourceAcquiredSharedLite, DISPATCH_LEVEL;
    ExReinitializeResourceLite, DISPATCH_LEVEL;
    ExReleaseResourceAndLeaveCriticalRegion: unsafe extern "win64" fn(PERESOURCE), DISPATCH_LEVEL;
    ExReleaseResourceForThreadLite, DISPATCH_LEVEL;
    ExReleaseResourceLite, DISPATCH_LEVEL;
}

const PAGE: &str = "introduction-to-eresource-routines";

#[derive(Default)]
struct Resource {
    exclusive: bool,
    /// Thread → how often it has acquired.
    owners: BTreeMap<usize, u32>,
    exclusive_waiters: u32,
    shared_waiters: u32,
}

#[derive(Default)]
struct Resources(RefCell<BTreeMap<usize, Resource>>);

/// Resources that were initialized and not deleted: they would lie in memory that is freed.
pub(crate) fn left() -> Vec<usize> {
    machine().state::<Resources>().0.borrow().keys().copied().collect()
}

fn me() -> usize {
    machine().current_thread().map_or(1, |thread| thread.object())
}

fn with<T>(resource: PERESOURCE, body: impl FnOnce(&mut Resource) -> T) -> T {
    let resources = machine().state::<Resources>();
    let mut all = resources.0.borrow_mut();
    let Some(found) = all.get_mut(&(resource as usize)) else {
        drop(all);
        let what = format!("{} is no initialized resource", machine().describe(resource as usize));
        violation("ResourceNotInitialized", PAGE, what);
    };
    let result = body(found);
    let count: u32 = found.owners.values().sum();
    // SAFETY: a resource that ExInitializeResourceLite has set up.
    unsafe { (*resource).ActiveCount = count as i16 };
    result
}

impl Resource {
    fn take_exclusive(&mut self, thread: usize) -> bool {
        let mine = self.exclusive && self.owners.contains_key(&thread);
        if !self.owners.is_empty() && !mine {
            return false;
        }
        self.exclusive = true;
        *self.owners.entry(thread).or_default() += 1;
        true
    }

    /// "If the resource is acquired exclusively by the calling thread, it is acquired exclusively once more."
    fn take_shared(&mut self, thread: usize, starve: bool) -> bool {
        let mine = self.owners.contains_key(&thread);
        if !mine && (self.exclusive || (self.exclusive_waiters > 0 && !starve)) {
            return false;
        }
        *self.owners.entry(thread).or_default() += 1;
        true
    }
}

fn exclusive(thread: &Thread, objects: &[usize]) -> Option<usize> {
    with(objects[0] as PERESOURCE, |resource| resource.take_exclusive(thread.object())).then_some(0)
}

fn shared(thread: &Thread, objects: &[usize]) -> Option<usize> {
    with(objects[0] as PERESOURCE, |resource| resource.take_shared(thread.object(), true)).then_some(0)
}

/// "Disable normal kernel APC delivery before calling": at APC_LEVEL or in a critical region, which is not told apart here.
fn acquire_exclusive(resource: PERESOURCE, wait: BOOLEAN) -> BOOLEAN {
    if with(resource, |r| r.take_exclusive(me())) {
        return 1;
    }
    if with(resource, |r| !r.exclusive && r.owners.contains_key(&me())) {
        let what = format!(
            "a thread that shares {} asks for it exclusively: it waits for itself",
            machine().describe(resource as usize)
        );
        violation("ResourceUpgrade", "ExAcquireResourceExclusiveLite (Remarks)", what);
    }
    if wait == 0 {
        return 0;
    }
    with(resource, |r| r.exclusive_waiters += 1);
    machine().wait(&[resource as usize], exclusive, None);
    with(resource, |r| r.exclusive_waiters -= 1);
    1
}

fn acquire_shared(resource: PERESOURCE, wait: BOOLEAN, starve: bool) -> BOOLEAN {
    if with(resource, |r| r.take_shared(me(), starve)) {
        return 1;
    }
    if wait == 0 {
        return 0;
    }
    with(resource, |r| r.shared_waiters += 1);
    machine().wait(&[resource as usize], shared, None);
    with(resource, |r| r.shared_waiters -= 1);
    1
}

fn release(resource: PERESOURCE, thread: usize) {
    let released = with(resource, |r| {
        let Some(count) = r.owners.get_mut(&thread) else { return false };
        *count -= 1;
        if *count == 0 {
            r.owners.remove(&thread);
        }
        r.exclusive &= !r.owners.is_empty();
        true
    });
    if !released {
        let what =
            format!("{} is released by a thread that does not own it", machine().describe(resource as usize));
        violation("ResourceRelease", "ExReleaseResourceLite; bug check 0xE3", what);
    }
    machine().signal(resource as usize);
}

unsafe extern "win64" fn ExInitializeResourceLite(resource: PERESOURCE) -> NTSTATUS {
    *resource = zeroed();
    let resources = machine().state::<Resources>();
    if resources.0.borrow_mut().insert(resource as usize, Resource::default()).is_some() {
        let what = format!("{} is initialized twice", machine().describe(resource as usize));
        violation("ResourceInitializedTwice", "ExInitializeResourceLite (Remarks)", what);
    }
    STATUS_SUCCESS
}

unsafe extern "win64" fn ExReinitializeResourceLite(resource: PERESOURCE) -> NTSTATUS {
    with(resource, |r| *r = Resource::default());
    STATUS_SUCCESS
}

/// "The driver must call it before the memory is freed."
unsafe extern "win64" fn ExDeleteResourceLite(resource: PERESOURCE) -> NTSTATUS {
    if with(resource, |r| !r.owners.is_empty()) {
        let what = format!("{} is deleted while it is owned", machine().describe(resource as usize));
        violation("ResourceDeletedOwned", "ExDeleteResourceLite", what);
    }
    machine().state::<Resources>().0.borrow_mut().remove(&(resource as usize));
    STATUS_SUCCESS
}

unsafe extern "win64" fn ExAcquireResourceExclusiveLite(resource: PERESOURCE, wait: BOOLEAN) -> BOOLEAN {
    acquire_exclusive(resource, wait)
}

unsafe extern "win64" fn ExAcquireResourceSharedLite(resource: PERESOURCE, wait: BOOLEAN) -> BOOLEAN {
    acquire_shared(resource, wait, false)
}

unsafe extern "win64" fn ExAcquireSharedStarveExclusive(resource: PERESOURCE, wait: BOOLEAN) -> BOOLEAN {
    acquire_shared(resource, wait, true)
}

unsafe extern "win64" fn ExAcquireSharedWaitForExclusive(resource: PERESOURCE, wait: BOOLEAN) -> BOOLEAN {
    acquire_shared(resource, wait, false)
}

unsafe extern "win64" fn ExReleaseResourceLite(resource: PERESOURCE) {
    release(resource, me());
}

unsafe extern "win64" fn ExReleaseResourceForThreadLite(resource: PERESOURCE, thread: ERESOURCE_THREAD) {
    release(resource, thread);
}

unsafe extern "win64" fn ExConvertExclusiveToSharedLite(resource: PERESOURCE) {
    with(resource, |r| r.exclusive = false);
    machine().signal(resource as usize);
}

unsafe extern "win64" fn ExIsResourceAcquiredExclusiveLite(resource: PERESOURCE) -> BOOLEAN {
    with(resource, |r| r.exclusive && r.owners.contains_key(&me())).into()
}

/// "The number of times the caller has acquired the resource, for either access."
unsafe extern "win64" fn ExIsResourceAcquiredSharedLite(resource: PERESOURCE) -> ULONG {
    with(resource, |r| r.owners.get(&me()).copied().unwrap_or(0))
}

unsafe extern "win64" fn ExGetExclusiveWaiterCount(resource: PERESOURCE) -> ULONG {
    with(resource, |r| r.exclusive_waiters)
}

unsafe extern "win64" fn ExGetSharedWaiterCount(resource: PERESOURCE) -> ULONG {
    with(resource, |r| r.shared_waiters)
}

unsafe extern "win64" fn ExEnterCriticalRegionAndAcquireResourceExclusive(resource: PERESOURCE) -> PVOID {
    crate::KeEnterCriticalRegion();
    acquire_exclusive(resource, 1);
    std::ptr::null_mut()
}

unsafe extern "win64" fn ExEnterCriticalRegionAndAcquireResourceShared(resource: PERESOURCE) -> PVOID {
    crate::KeEnterCriticalRegion();
    acquire_shared(resource, 1, false);
    std::ptr::null_mut()
}

unsafe extern "win64" fn ExReleaseResourceAndLeaveCriticalRegion(resource: PERESOURCE) {
    release(resource, me());
    crate::KeLeaveCriticalRegion();
}
