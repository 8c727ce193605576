//! Pool, lookaside lists, MDLs, a client's pointers.
#![allow(clippy::undocumented_unsafe_blocks, reason = "argued once, in main.rs")]

use super::*;

#[test]
fn a_lookaside_list_has_its_members_where_the_inline_functions_look() {
    run(|| unsafe {
        // Pool is aligned to 16 bytes; the structure asks for a cache line, and Windows does not insist.
        let list = pool::<NPAGED_LOOKASIDE_LIST>();
        ExInitializeNPagedLookasideList(list, None, None, 0, 48, TAG, 0);
        let general = &list.cast::<[u8; 128]>().read();
        let word = |at: usize| u64::from_le_bytes(general[at..at + 8].try_into().expect("eight bytes"));
        let (depth, size) = (word(16) as u16, (word(40) >> 32) as u32);
        let general: PSLIST_HEADER = list.cast();
        // The header's ExAllocateFromNPagedLookasideList and ExFreeToNPagedLookasideList, by hand.
        assert!(ExpInterlockedPopEntrySList(general.cast()).is_null());
        assert_eq!(word(48), ExAllocatePoolWithTag as *const () as u64);
        let block = ExAllocatePoolWithTag(word(36) as _, size as _, TAG);
        assert!(ExQueryDepthSList(general.cast()) < depth);
        ExpInterlockedPushEntrySList(general.cast(), block.cast());
        assert_eq!(ExpInterlockedPopEntrySList(general.cast()).cast(), block);
        ExpInterlockedPushEntrySList(general.cast(), block.cast());
        ExDeleteNPagedLookasideList(list);
        assert!(!machine().in_pool_block(block as usize, 1));
    });
}

#[test]
fn pool_that_must_be_zero_is_zero_and_other_pool_is_junk() {
    run(|| unsafe {
        let all = |block: PVOID, byte: u8| {
            std::slice::from_raw_parts(block.cast::<u8>(), 64).iter().all(|b| *b == byte)
        };
        assert!(all(ExAllocatePool2(0x40, 64, TAG), 0));
        assert!(all(ExAllocatePoolWithTag(512 | 1024, 64, TAG), 0));
        assert!(!all(ExAllocatePoolWithTag(512, 64, TAG), 0));
        // Exactly one kind of pool, a size and a tag.
        assert!(ExAllocatePool2(0x140, 64, TAG).is_null());
        assert!(ExAllocatePool2(0x40, 64, 0).is_null());
    });
}

#[test]
fn an_mdl_must_be_locked_before_it_is_mapped_and_unlocked_before_it_is_freed() {
    let make = || unsafe {
        let buffer = machine().allocate_user(8192);
        IoAllocateMdl((buffer + 100) as PVOID, 5000, 0, 0, std::ptr::null_mut())
    };
    run(move || unsafe {
        let mdl = make();
        assert_eq!(((*mdl).ByteOffset, (*mdl).ByteCount), (100, 5000));
        MmProbeAndLockPages(mdl, 1, 2);
        assert!(!MmMapLockedPagesSpecifyCache(mdl, 0, 1, std::ptr::null_mut(), 0, 16).is_null());
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
    });
    let unmapped = fault(move || unsafe {
        MmMapLockedPagesSpecifyCache(make(), 0, 1, std::ptr::null_mut(), 0, 16);
    });
    assert_eq!(unmapped.rule(), Some("MdlMapUnlocked"));
    let locked = fault(move || unsafe {
        let mdl = make();
        MmProbeAndLockPages(mdl, 1, 2);
        IoFreeMdl(mdl);
    });
    assert_eq!(locked.rule(), Some("MdlFreedLocked"));
}

#[test]
fn a_clients_pointer_is_probed_without_a_crash() {
    run(|| {
        let buffer = machine().allocate_user(4096);
        assert_eq!(probe(buffer, 4096, 1, true), STATUS_SUCCESS);
        assert_eq!(probe(buffer + 1, 4, 4, false), STATUS_DATATYPE_MISALIGNMENT);
        assert_eq!(probe(machine::arena::USER.end() - 8, 8, 1, false), STATUS_ACCESS_VIOLATION);
        assert_eq!(probe(pool::<u64>() as usize, 8, 1, false), STATUS_ACCESS_VIOLATION);
        assert_eq!(probe(0x1000, 8, 1, false), STATUS_ACCESS_VIOLATION);
    });
}
