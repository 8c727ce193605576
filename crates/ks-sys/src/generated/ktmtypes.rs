//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type NOTIFICATION_MASK = ULONG;
pub type PCRM_PROTOCOL_ID = *mut GUID;
pub type PSAVEPOINT_ID = *mut ULONG;
pub type PTRANSACTION_NOTIFICATION = *mut TRANSACTION_NOTIFICATION;
pub type SAVEPOINT_ID = ULONG;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct TRANSACTION_NOTIFICATION {
    _opaque: [u8; 32],
}
unsafe impl Zeroable for TRANSACTION_NOTIFICATION {}
