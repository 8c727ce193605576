//! Exceptions: raising them, and the language handler of C's `__try` ("x64 exception handling", "try-except statement",
//! ExRaiseStatus, EXCEPTION_RECORD). The frames are walked by the machine (`machine::seh`).

use ks_sys::*;
use machine::machine;
use machine::seh::{self, DispatcherContext};

machine::exports! { pub(crate) EXPORTS;
    ExRaiseAccessViolation, HIGH_LEVEL;
    ExRaiseDatatypeMisalignment, HIGH_LEVEL;
    ExRaiseStatus, HIGH_LEVEL;
    RtlCaptureContext: unsafe extern "win64" fn(*mut CONTEXT), HIGH_LEVEL;
    RtlRaiseException: unsafe extern "win64" fn(*mut EXCEPTION_RECORD), HIGH_LEVEL;
    RtlUnwind: unsafe extern "win64" fn(u64, u64, *mut EXCEPTION_RECORD, u64), HIGH_LEVEL;
    RtlUnwindEx:
        unsafe extern "win64" fn(u64, u64, *mut EXCEPTION_RECORD, u64, *mut CONTEXT, *mut seh::Dispatch),
        HIGH_LEVEL;
    __C_specific_handler:
        unsafe extern "win64" fn(*mut EXCEPTION_RECORD, u64, *mut CONTEXT, *mut DispatcherContext) -> i32,
        HIGH_LEVEL;
    _local_unwind: unsafe extern "win64" fn(u64, u64), HIGH_LEVEL;
}

/// An export raises an exception that cannot be continued in the driver that called it.
pub fn raise_status(status: NTSTATUS) -> ! {
    machine().raise(status, seh::EXCEPTION_NONCONTINUABLE, &[]);
    unreachable!("an exception that cannot be continued does not come back")
}

pub unsafe extern "win64" fn ExRaiseStatus(status: NTSTATUS) {
    raise_status(status);
}

pub unsafe extern "win64" fn ExRaiseAccessViolation() {
    raise_status(STATUS_ACCESS_VIOLATION);
}

pub unsafe extern "win64" fn ExRaiseDatatypeMisalignment() {
    raise_status(STATUS_DATATYPE_MISALIGNMENT);
}

unsafe extern "win64" fn RtlRaiseException(record: *mut EXCEPTION_RECORD) {
    machine().raise_record(&mut *record);
}

unsafe extern "win64" fn RtlCaptureContext(context: *mut CONTEXT) {
    if let Some(of_caller) = seh::caller_context() {
        *context = of_caller;
    }
}

/// A driver's own handler, or code outside any dispatch, unwinds.
unsafe extern "win64" fn RtlUnwind(frame: u64, target: u64, record: *mut EXCEPTION_RECORD, value: u64) {
    seh::unwind_from_caller(frame, target, record.as_mut(), value);
}

unsafe extern "win64" fn RtlUnwindEx(
    frame: u64,
    target: u64,
    record: *mut EXCEPTION_RECORD,
    value: u64,
    _context: *mut CONTEXT,
    history: *mut seh::Dispatch,
) {
    match (history.as_mut(), record.as_mut()) {
        (Some(dispatch), Some(record)) => seh::unwind_to(frame, target, record, value, dispatch),
        (_, record) => seh::unwind_from_caller(frame, target, record, value),
    }
}

/// "Performs a local unwind to the target in the frame": a jump out of `__try` blocks with `__finally`.
unsafe extern "win64" fn _local_unwind(frame: u64, target: u64) {
    seh::unwind_from_caller(frame, target, None, 0);
}

/// SCOPE_TABLE of winnt.h: a count, then the `__try` blocks, inner before outer.
#[repr(C)]
struct Scope {
    begin: u32,
    end: u32,
    /// The filter's offset, 1 for EXCEPTION_EXECUTE_HANDLER, or the `__finally` block's.
    handler: u32,
    /// The `__except` block; 0: this is a `__finally`.
    target: u32,
}

const EXECUTE_HANDLER: u32 = 1;
const CONTINUE_EXECUTION: i32 = 0;
const CONTINUE_SEARCH: i32 = 1;

unsafe fn scopes<'a>(dispatcher: *const DispatcherContext) -> &'a [Scope] {
    let table = (*dispatcher).handler_data as *const u32;
    std::slice::from_raw_parts(table.add(1).cast(), *table as usize)
}

fn holds(scope: &Scope, offset: u64) -> bool {
    (u64::from(scope.begin)..u64::from(scope.end)).contains(&offset)
}

/// The handler of each function with `__try`: asks its filters in the first pass, runs its `__finally` blocks in the second.
unsafe extern "win64" fn __C_specific_handler(
    record: *mut EXCEPTION_RECORD,
    frame: u64,
    context: *mut CONTEXT,
    dispatcher: *mut DispatcherContext,
) -> i32 {
    let unwinding = seh::EXCEPTION_UNWINDING | seh::EXCEPTION_EXIT_UNWIND;
    if (*record).ExceptionFlags & unwinding == 0 {
        search(record, frame, context, dispatcher)
    } else {
        terminate(record, frame, dispatcher);
        CONTINUE_SEARCH
    }
}

unsafe fn search(
    record: *mut EXCEPTION_RECORD,
    frame: u64,
    context: *mut CONTEXT,
    dispatcher: *mut DispatcherContext,
) -> i32 {
    let base = (*dispatcher).image_base;
    let offset = (*dispatcher).control_pc - base;
    let first = (*dispatcher).scope_index as usize;
    for scope in scopes(dispatcher).iter().skip(first).filter(|scope| holds(scope, offset)) {
        if scope.target == 0 {
            continue;
        }
        let answer = match scope.handler {
            EXECUTE_HANDLER => 1,
            filter => {
                let mut pointers = EXCEPTION_POINTERS { ExceptionRecord: record, ContextRecord: context };
                ask(base + u64::from(filter), &mut pointers, frame)
            }
        };
        if answer < 0 {
            return CONTINUE_EXECUTION;
        }
        if answer > 0 {
            let (target, code) = (base + u64::from(scope.target), (*record).ExceptionCode as u32);
            let dispatch = &mut *(*dispatcher).history_table;
            seh::unwind_to(frame, target, &mut *record, code.into(), dispatch);
        }
    }
    CONTINUE_SEARCH
}

unsafe fn ask(filter: u64, pointers: *mut EXCEPTION_POINTERS, frame: u64) -> i32 {
    type Filter = unsafe extern "win64" fn(*mut EXCEPTION_POINTERS, u64) -> i32;
    let filter = filter as usize;
    machine()
        .call("exception filter", filter, || std::mem::transmute::<usize, Filter>(filter)(pointers, frame))
}

unsafe fn terminate(record: *mut EXCEPTION_RECORD, frame: u64, dispatcher: *mut DispatcherContext) {
    type Finally = unsafe extern "win64" fn(BOOLEAN, u64);
    let base = (*dispatcher).image_base;
    let offset = (*dispatcher).control_pc - base;
    let is_target = (*record).ExceptionFlags & seh::EXCEPTION_TARGET_UNWIND != 0;
    let target = (*dispatcher).target_ip.wrapping_sub(base);
    let first = (*dispatcher).scope_index as usize;
    for (index, scope) in scopes(dispatcher).iter().enumerate().skip(first) {
        if !holds(scope, offset) {
            continue;
        }
        // The block that execution goes on in, or whose `__except` takes it, is not left.
        if is_target && (holds(scope, target) || (scope.target != 0 && u64::from(scope.target) == target)) {
            return;
        }
        if scope.target == 0 {
            (*dispatcher).scope_index = index as u32 + 1;
            let routine = (base + u64::from(scope.handler)) as usize;
            machine().call("termination handler", routine, || {
                std::mem::transmute::<usize, Finally>(routine)(1, frame);
            });
        }
    }
}
