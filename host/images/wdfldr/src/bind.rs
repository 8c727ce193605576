//! Binding: a driver's stub asks for a version of the framework and gets the address of its table and its globals.

use std::sync::OnceLock;

use ks_sys::*;
use machine::stop::violation;
use machine::{PoolRequest, machine};

use crate::driver;

machine::exports! { pub(crate) EXPORTS;
    WdfVersionBind: ks_sys::sig::WdfVersionBind, PASSIVE_LEVEL;
    WdfVersionUnbind: ks_sys::sig::WdfVersionUnbind, PASSIVE_LEVEL;
}

/// The version this is written from. A driver that was built for it or for an earlier one can bind.
const VERSION: (u32, u32) = (1, 33);
/// Since 1.15 a driver holds a pointer to the framework's table; before, it had a copy.
const FIRST_WITH_POINTER: u32 = 15;

/// Every function's name, in the order of the table.
fn names() -> &'static [&'static str] {
    static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let text = include_str!("../../../../crates/ks-sys/facts/wdf-functions.json");
        let table: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(text).expect("a JSON object");
        let mut names: Vec<(u64, &'static str)> = table
            .into_iter()
            .filter(|(name, _)| name != "WdfFunctionTableNumEntries")
            .filter_map(|(name, index)| Some((index.as_u64()?, &*Box::leak(name.into_boxed_str()))))
            .collect();
        names.sort_unstable();
        names.into_iter().map(|(_, name)| name).collect()
    })
}

/// Gives the table's address to the driver, once made, in system memory.
fn table() -> usize {
    let entries: Vec<_> = names().iter().map(|name| (*name, machine().export_of("kmdf", name))).collect();
    let addresses = machine().bind_table("kmdf", &entries);
    let table = machine().allocate_system(addresses.len() * size_of::<usize>());
    for (index, address) in addresses.iter().enumerate() {
        // SAFETY: within the memory taken just now.
        unsafe { (table as *mut usize).add(index).write(*address) };
    }
    machine().name_as(table, "WdfFunctions");
    table
}

pub(crate) unsafe extern "win64" fn WdfVersionBind(
    driver: PDRIVER_OBJECT,
    _path: PUNICODE_STRING,
    info: PWDF_BIND_INFO,
    globals: *mut PWDF_COMPONENT_GLOBALS,
) -> NTSTATUS {
    let version = (*info).Version;
    if (version.Major, version.Minor) > VERSION || version.Major != VERSION.0 {
        return STATUS_REVISION_MISMATCH;
    }
    if version.Minor < FIRST_WITH_POINTER {
        machine::stop::not_emulated(format!(
            "the driver binds KMDF {}.{}; the host has 1.{FIRST_WITH_POINTER} to 1.{}",
            version.Major, version.Minor, VERSION.1
        ));
    }
    // "Make sure that the client's table is not larger than the framework's."
    if (*info).FuncCount as usize > names().len() {
        return STATUS_INVALID_PARAMETER;
    }
    let size = size_of::<WDF_DRIVER_GLOBALS>();
    let made = machine().allocate(PoolRequest { size, tag: TAG, zero: true, ..PoolRequest::default() });
    if made == 0 {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    machine().name_as(made, "WdfDriverGlobals");
    driver::bound(made, driver);
    (*info).FuncTable.cast::<usize>().write(table());
    *globals = made as PWDF_COMPONENT_GLOBALS;
    STATUS_SUCCESS
}

const TAG: u32 = u32::from_le_bytes(*b"FxGl");

pub(crate) unsafe extern "win64" fn WdfVersionUnbind(
    _path: PUNICODE_STRING,
    _info: PWDF_BIND_INFO,
    globals: PWDF_COMPONENT_GLOBALS,
) -> NTSTATUS {
    if !driver::unbound(globals as usize) {
        violation(
            "WdfVersionUnbind",
            "KMDF's loader",
            "WdfVersionUnbind was called for a binding that does not exist, or twice",
        );
    }
    machine().free(globals as usize, Some(TAG));
    STATUS_SUCCESS
}
