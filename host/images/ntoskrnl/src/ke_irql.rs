//! The interrupt request level: raising and lowering.

use machine::irql::{DISPATCH_LEVEL, HIGH_LEVEL};
use machine::machine;
use machine::stop::bug_check;

machine::exports! { pub(crate) EXPORTS;
    KeGetCurrentIrql: unsafe extern "win64" fn() -> u8, HIGH_LEVEL;
    KeLowerIrql: unsafe extern "win64" fn(u8), HIGH_LEVEL;
    KeRaiseIrqlToDpcLevel: unsafe extern "win64" fn() -> u8, HIGH_LEVEL;
    KfLowerIrql: unsafe extern "win64" fn(u8), HIGH_LEVEL;
    KfRaiseIrql: unsafe extern "win64" fn(u8) -> u8, HIGH_LEVEL;
}

pub unsafe extern "win64" fn KeGetCurrentIrql() -> u8 {
    machine().irql()
}

/// "If the new IRQL is less than the current one, a bug check occurs" (IRQL_NOT_GREATER_OR_EQUAL).
pub unsafe extern "win64" fn KfRaiseIrql(new: u8) -> u8 {
    let old = machine().irql();
    if new < old || new > HIGH_LEVEL {
        bug_check(9, [new.into(), old.into(), 0, 0], format!("KeRaiseIrql from {old} to {new}"));
    }
    machine().set_irql(new)
}

pub unsafe extern "win64" fn KeRaiseIrqlToDpcLevel() -> u8 {
    KfRaiseIrql(DISPATCH_LEVEL)
}

/// "If the new IRQL is greater than the current one, a bug check occurs" (IRQL_NOT_LESS_OR_EQUAL).
pub unsafe extern "win64" fn KfLowerIrql(new: u8) {
    let old = machine().irql();
    if new > old {
        bug_check(0xA, [new.into(), old.into(), 0, 0], format!("KeLowerIrql from {old} to {new}"));
    }
    machine().set_irql(new);
}

pub unsafe extern "win64" fn KeLowerIrql(new: u8) {
    KfLowerIrql(new);
}
