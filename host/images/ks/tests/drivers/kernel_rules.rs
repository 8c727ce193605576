//! tests/drivers/kernel_rules: each rule of the kernel fires when it is broken, and stays quiet when the same functions are used
//! rightly.

use host_transport::Config;
use ks_client::{Error, Failure, Identifier};

use crate::build::{TEST_SET, start};
use crate::misbehave::verdict;

/// The misdeeds, by their numbers in kernel_rules.c.
pub(crate) const RULES: [(u32, &str); 43] = [
    (1, "IrqlDdi"),
    (2, "IrqlKeApcLte1"),
    (3, "IrqlDispatch"),
    (4, "IrqlExAllocatePool"),
    (5, "SpinLock"),
    (6, "SpinLockRelease"),
    (7, "LockOrder"),
    (8, "CancelSpinLock"),
    (9, "FastMutexRecursion"),
    (10, "FastMutexRelease"),
    (11, "RundownProtection"),
    (12, "RemoveLock"),
    (13, "IrpNotCompleted"),
    (14, "IrpStatusAtCompletion"),
    (15, "IrpCancelRoutineAtCompletion"),
    (16, "IrpNotStopped"),
    (17, "MdlFreedLocked"),
    (18, "MdlMapUnlocked"),
    (19, "MdlBuildForUser"),
    (20, "PoolOverrun"),
    (21, "PoolUseAfterFree"),
    (22, "WorkItemIrql"),
    (23, "WorkItemQueued"),
    (24, "WorkItemFree"),
    (25, "WaitForUninitializedObject"),
    (26, "ZwCloseHandle"),
    (27, "LeakAtUnload"),
    (28, "EtwUnregister"),
    (29, "ExDeleteTimer"),
    (30, "ResourceNotInitialized"),
    (31, "ResourceInitializedTwice"),
    (32, "ResourceUpgrade"),
    (33, "ResourceRelease"),
    (34, "ResourceDeletedOwned"),
    (35, "MmFreePagesFromMdl"),
    (36, "ExtendedProcessorState"),
    (37, "IoGetDmaAdapter"),
    (38, "DmaCommonBuffer"),
    (39, "DmaRange"),
    (40, "DmaUnlocked"),
    (41, "PushLockRelease"),
    (42, "DeviceQueueNotBusy"),
    (43, "EtwWriteTransfer"),
];

/// The driver does the right thing instead.
const RIGHT: u32 = 0x100;

/// The rule that ends the run when the driver was told `number` and asked for something else after it.
fn broken_rule(number: u32) -> Option<Option<String>> {
    let running = start("kernel_rules", Config::default())?;
    let filter = running.filter("2F5C1C90");
    let told = filter.object().set(&Identifier::set(TEST_SET, 1), &number.to_le_bytes());
    let asked = told.and_then(|()| filter.object().get_u32(&Identifier::get(TEST_SET, 1)).map(drop));
    let result = match asked {
        Err(Error::Request { failure: Failure::Status(_), .. }) => Ok(()),
        other => other,
    };
    Some(verdict(running, filter, result))
}

#[test]
fn each_rule_of_the_kernel_fires_when_it_is_broken() {
    for (number, rule) in RULES {
        let Some(found) = broken_rule(number) else { return };
        assert_eq!(found.as_deref(), Some(rule), "misdeed {number}");
    }
}

#[test]
fn each_rule_of_the_kernel_stays_quiet_when_it_is_kept() {
    for (number, rule) in RULES {
        let Some(found) = broken_rule(number | RIGHT) else { return };
        assert_eq!(found, None, "{rule}, kept");
    }
}
