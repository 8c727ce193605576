//! The two passes over the driver's frames: the search for a handler, and the unwinding to it.

use ks_sys::{CONTEXT, EXCEPTION_RECORD};

use super::state::{State, resume};
use super::{
    Dispatch, DispatcherContext, EXCEPTION_NONCONTINUABLE, EXCEPTION_TARGET_UNWIND, EXCEPTION_UNWINDING,
    KMODE_EXCEPTION_NOT_HANDLED,
};
use crate::arena;
use crate::machine::{Machine, machine};
use crate::stop::{bug_check, not_emulated};
use crate::unwind::{Handler, MOST_FRAMES, Undone};

type LanguageHandler =
    unsafe extern "win64" fn(*mut EXCEPTION_RECORD, u64, *mut CONTEXT, *mut DispatcherContext) -> i32;

/// EXCEPTION_DISPOSITION.
mod disposition {
    pub(super) const CONTINUE_EXECUTION: i32 = 0;
    pub(super) const CONTINUE_SEARCH: i32 = 1;
}

/// Asks the handlers from the innermost frame out. Returns, or goes on where a handler has set the context, when one says
/// that execution continues; ends the run when none takes the exception.
pub(super) fn dispatch(record: &mut EXCEPTION_RECORD, mut dispatch: Dispatch, raised_by: &str) {
    let mut context = dispatch.origin.context();
    let mut state = dispatch.origin;
    for _ in 0..MOST_FRAMES {
        let Some(undone) = machine().undo_frame(&mut state) else { break };
        let Some(handler) = undone.handler.filter(Handler::takes_exceptions) else { continue };
        let mut dispatcher = dispatcher_context(&undone, &handler, &mut context, &mut dispatch);
        match call(&handler, record, &undone, &mut context, &mut dispatcher) {
            disposition::CONTINUE_SEARCH => {}
            disposition::CONTINUE_EXECUTION => return go_on(record, &context, &dispatch),
            other => not_emulated(format!("an exception handler answered {other}, a nested exception")),
        }
    }
    let beyond = machine().innermost_callback(dispatch.records);
    machine().not_handled(record, raised_by, beyond);
}

/// EXCEPTION_CONTINUE_EXECUTION: "If the exception is noncontinuable, STATUS_NONCONTINUABLE_EXCEPTION is raised."
fn go_on(record: &EXCEPTION_RECORD, context: &CONTEXT, dispatch: &Dispatch) {
    if record.ExceptionFlags & EXCEPTION_NONCONTINUABLE != 0 {
        const STATUS_NONCONTINUABLE_EXCEPTION: u64 = 0xC000_0025;
        bug_check(
            KMODE_EXCEPTION_NOT_HANDLED,
            [STATUS_NONCONTINUABLE_EXCEPTION, context.Rip, 0, 0],
            "a handler wants to go on after an exception that cannot be continued",
        );
    }
    land(context, dispatch.records)
}

/// Goes on in the driver; the calls that were under way beyond `records` are over.
fn land(context: &CONTEXT, records: usize) -> ! {
    let machine = machine();
    machine.crossings.truncate(records);
    machine.transcript.note(machine, "", "goes on", || vec![machine.describe(context.Rip as usize).into()]);
    if !arena::STACKS.contains(context.Rsp as usize) || machine.image_at(context.Rip as usize).is_none() {
        let parameters = [0xC000_0028, context.Rip, context.Rsp, 0];
        bug_check(
            KMODE_EXCEPTION_NOT_HANDLED,
            parameters,
            "an exception handler gave a context that is none",
        );
    }
    // SAFETY: code of a driver's image and a stack of the machine, checked just now; which of its places is the
    // handler's word, as on Windows.
    unsafe { resume(context) }
}

/// `RtlUnwindEx`: runs the termination handlers of the frames up to `frame`, and goes on there at `target` with `value` in
/// rax.
pub fn unwind_to(
    frame: u64,
    target: u64,
    record: &mut EXCEPTION_RECORD,
    value: u64,
    dispatch: &mut Dispatch,
) -> ! {
    record.ExceptionFlags |= EXCEPTION_UNWINDING;
    let mut state = dispatch.origin;
    for _ in 0..MOST_FRAMES {
        let mut here = state;
        let Some(undone) = machine().undo_frame(&mut state) else { break };
        let is_target = undone.establisher == frame;
        if let Some(handler) = undone.handler.filter(Handler::takes_unwinding) {
            if is_target {
                record.ExceptionFlags |= EXCEPTION_TARGET_UNWIND;
            }
            let mut context = here.context();
            let mut dispatcher = dispatcher_context(&undone, &handler, &mut context, dispatch);
            dispatcher.target_ip = target;
            let answer = call(&handler, record, &undone, &mut context, &mut dispatcher);
            if answer != disposition::CONTINUE_SEARCH {
                not_emulated(format!("a termination handler answered {answer}, a collided unwind"));
            }
            record.ExceptionFlags &= !EXCEPTION_TARGET_UNWIND;
        }
        if is_target {
            here.registers.general[0] = value;
            here.registers.rip = target;
            land(&here.context(), dispatch.records);
        }
    }
    let parameters = [0xC000_0028, frame, target, 0];
    bug_check(
        KMODE_EXCEPTION_NOT_HANDLED,
        parameters,
        "an unwind did not meet the frame that it was to end in",
    )
}

fn dispatcher_context(
    undone: &Undone,
    handler: &Handler,
    context: &mut CONTEXT,
    dispatch: &mut Dispatch,
) -> DispatcherContext {
    DispatcherContext {
        control_pc: undone.control_pc,
        image_base: undone.image_base,
        function_entry: undone.function_entry,
        establisher_frame: undone.establisher,
        target_ip: 0,
        context_record: context,
        language_handler: handler.routine,
        handler_data: handler.data,
        history_table: dispatch,
        scope_index: 0,
        fill: 0,
    }
}

fn call(
    handler: &Handler,
    record: &mut EXCEPTION_RECORD,
    undone: &Undone,
    context: &mut CONTEXT,
    dispatcher: &mut DispatcherContext,
) -> i32 {
    let machine = machine();
    // SAFETY: the image's unwind information names this function as the language handler of the frame.
    let routine = unsafe { std::mem::transmute::<usize, LanguageHandler>(handler.routine as usize) };
    machine.call("EXCEPTION_ROUTINE", undone.control_pc as usize, || {
        // SAFETY: the four arguments of EXCEPTION_ROUTINE, which live until it returns or the stack is unwound.
        unsafe { routine(record, undone.establisher, context, dispatcher) }
    })
}

impl Machine {
    /// Makes `state` the caller's; None when it is not in a driver's image (any more).
    fn undo_frame(&self, state: &mut State) -> Option<Undone> {
        let image = self.image_at(state.registers.rip as usize)?;
        crate::unwind::step(&image, state)
    }

    /// Whether any driver frame from `state` out has an exception handler.
    pub(super) fn has_handler(&self, mut state: State) -> bool {
        (0..MOST_FRAMES)
            .map_while(|_| self.undo_frame(&mut state))
            .any(|undone| undone.handler.is_some_and(|handler| handler.takes_exceptions()))
    }
}
