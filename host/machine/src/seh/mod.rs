//! Structured exception handling: an exception reaches the driver's own handlers, or the run ends with a report.
//!
//! Written from "x64 exception handling" and "Structured exception handling" (Microsoft C++ docs) and winnt.h's structures.
//! An exception begins in an export ([`Machine::raise`]: `ExRaiseStatus`, `ProbeForRead`) or in the processor ([`fault`]: a
//! client's address that is not there, a division by zero). [`dispatch`] walks the driver's frames by the unwind codes of
//! their images and calls each frame's language handler, which is code of the image or `__C_specific_handler`; a handler
//! that takes the exception asks [`unwind_to`] to run the termination handlers up to its frame and to go on there.
//!
//! The walk ends where the host called the driver: ks.sys and the kernel keep no handlers around minidriver callbacks here,
//! so an exception that leaves a callback is the bug check that it is on Windows. What the host keeps on the stack between
//! the export and the driver is abandoned, which is why an export raises only while it holds nothing.
#![allow(unsafe_code)]
// UNSAFETY: calls handlers in driver images and leaves frames in the middle.

mod dispatch;
pub(crate) mod fault;
mod state;

use ks_sys::{CONTEXT, EXCEPTION_RECORD, PVOID};

pub use dispatch::unwind_to;
pub(crate) use state::State;

use crate::crossing::Record;
use crate::machine::{Machine, machine};
use crate::stop::bug_check;

pub const EXCEPTION_NONCONTINUABLE: u32 = 1;
pub const EXCEPTION_UNWINDING: u32 = 2;
pub const EXCEPTION_EXIT_UNWIND: u32 = 4;
pub const EXCEPTION_TARGET_UNWIND: u32 = 0x20;

pub(crate) const KMODE_EXCEPTION_NOT_HANDLED: u32 = 0x1E;

/// DISPATCHER_CONTEXT of winnt.h for x64: what a language handler gets besides the record.
#[repr(C)]
pub struct DispatcherContext {
    pub control_pc: u64,
    pub image_base: u64,
    pub function_entry: u64,
    pub establisher_frame: u64,
    pub target_ip: u64,
    pub context_record: *mut CONTEXT,
    pub language_handler: u64,
    pub handler_data: u64,
    /// Opaque to handlers, which pass it on: here the [`Dispatch`] under way.
    pub history_table: *mut Dispatch,
    pub scope_index: u32,
    fill: u32,
}

/// One exception on its way: where it began, and how many calls were under way there.
pub struct Dispatch {
    origin: State,
    records: usize,
}

impl Machine {
    /// Raises an exception in the driver that called the export which runs now. Returns only if a handler said that
    /// execution goes on; that is an error for one that is not continuable.
    pub fn raise(&self, code: i32, flags: u32, parameters: &[usize]) {
        let mut record: EXCEPTION_RECORD = ks_sys::zeroed();
        record.ExceptionCode = code;
        record.ExceptionFlags = flags;
        record.NumberParameters = parameters.len().min(15) as u32;
        for (slot, parameter) in record.ExceptionInformation.iter_mut().zip(parameters) {
            *slot = *parameter as _;
        }
        self.raise_record(&mut record);
    }

    /// The same with a record of the driver's (`RtlRaiseException`).
    pub fn raise_record(&self, record: &mut EXCEPTION_RECORD) {
        let raised_by = self.running_export();
        let Some(dispatch) = self.caller() else { self.not_handled(record, raised_by, "the host itself") };
        if record.ExceptionAddress.is_null() {
            record.ExceptionAddress = dispatch.origin.registers.rip as PVOID;
        }
        self.note_exception(record);
        dispatch::dispatch(record, dispatch, raised_by);
    }

    /// The driver function that called the running export, as it is after the call.
    pub(crate) fn caller(&self) -> Option<Dispatch> {
        let records = self.crossings.records();
        let origin = Machine::state_after(records.last()?)?;
        Some(Dispatch { origin, records: records.len() - 1 })
    }

    fn running_export(&self) -> &'static str {
        match self.crossings.records().last() {
            Some(Record::Outward { import, .. }) => import.name,
            _ => "the host",
        }
    }

    fn note_exception(&self, record: &EXCEPTION_RECORD) {
        self.transcript.note_call(self, "(exception)");
        self.transcript.note(self, "", "exception", || {
            let code = format!("{:#010x}", record.ExceptionCode as u32);
            vec![code.into(), self.describe(record.ExceptionAddress as usize).into()]
        });
    }

    fn not_handled(&self, record: &EXCEPTION_RECORD, raised_by: &str, beyond: &str) -> ! {
        let code = record.ExceptionCode as u32;
        let [first, second] = [record.ExceptionInformation[0] as u64, record.ExceptionInformation[1] as u64];
        bug_check(
            KMODE_EXCEPTION_NOT_HANDLED,
            [code.into(), record.ExceptionAddress as u64, first, second],
            format!("{raised_by} raised exception {code:#010x}, and no handler up to {beyond} took it"),
        )
    }
}

/// Unwinds to `frame` from the function that called the running export: `RtlUnwind`, `_local_unwind`.
pub fn unwind_from_caller(frame: u64, target: u64, record: Option<&mut EXCEPTION_RECORD>, value: u64) -> ! {
    const STATUS_UNWIND: i32 = 0xC000_0027_u32 as i32;
    let Some(mut dispatch) = machine().caller() else {
        bug_check(KMODE_EXCEPTION_NOT_HANDLED, [0; 4], "an unwind was asked for from outside a driver")
    };
    let mut own: EXCEPTION_RECORD = ks_sys::zeroed();
    own.ExceptionCode = STATUS_UNWIND;
    unwind_to(frame, target, record.unwrap_or(&mut own), value, &mut dispatch)
}

/// The context that `RtlCaptureContext` gives: the caller's.
pub fn caller_context() -> Option<CONTEXT> {
    machine().caller().map(|dispatch| dispatch.origin.context())
}
