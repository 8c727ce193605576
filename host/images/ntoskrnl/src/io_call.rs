//! Sending IRPs down (`IofCallDriver`) and completing them (`IofCompleteRequest`).

use ks_sys::*;
use machine::stop::{bug_check, violation};
use machine::{Value, machine};

use crate::inline::{current_stack, mark_pending, set_current_stack, status};
use crate::invoke;
use crate::io_irp::{IO_TYPE_IRP, Irps, finish, location_number};

machine::exports! { pub(crate) EXPORTS;
    IoForwardIrpSynchronously, PASSIVE_LEVEL;
    IofCallDriver, DISPATCH_LEVEL;
    IofCompleteRequest, DISPATCH_LEVEL;
}

const NO_MORE_IRP_STACK_LOCATIONS: u32 = 0x35;
const MULTIPLE_IRP_COMPLETE_REQUESTS: u32 = 0x44;

/// Names of the major functions, for people.
pub fn major_name(major: u8) -> &'static str {
    match major {
        0 => "IRP_MJ_CREATE",
        2 => "IRP_MJ_CLOSE",
        3 => "IRP_MJ_READ",
        4 => "IRP_MJ_WRITE",
        9 => "IRP_MJ_FLUSH_BUFFERS",
        14 => "IRP_MJ_DEVICE_CONTROL",
        15 => "IRP_MJ_INTERNAL_DEVICE_CONTROL",
        18 => "IRP_MJ_CLEANUP",
        20 => "IRP_MJ_QUERY_SECURITY",
        21 => "IRP_MJ_SET_SECURITY",
        22 => "IRP_MJ_POWER",
        23 => "IRP_MJ_SYSTEM_CONTROL",
        27 => "IRP_MJ_PNP",
        _ => "IRP_MJ",
    }
}

pub unsafe extern "win64" fn IofCallDriver(device: PDEVICE_OBJECT, irp: PIRP) -> NTSTATUS {
    if (*irp).Type != IO_TYPE_IRP {
        bug_check(
            0x44,
            [irp as u64, 0, 0, 0],
            format!("IoCallDriver was given {}, which is no IRP", machine().describe(irp as usize)),
        );
    }
    (*irp).CurrentLocation -= 1;
    if (*irp).CurrentLocation <= 0 {
        bug_check(
            NO_MORE_IRP_STACK_LOCATIONS,
            [irp as u64, 0, 0, 0],
            "an IRP has no stack location left for the next driver",
        );
    }
    let location = current_stack(irp).sub(1);
    set_current_stack(irp, location);
    (*location).DeviceObject = device;
    let major = (*location).MajorFunction;
    let driver = (*device).DriverObject;
    let Some(dispatch) = (*driver).MajorFunction.get(usize::from(major)).copied().flatten() else {
        bug_check(
            0x1E,
            [0; 4],
            format!("{} was sent to a driver without a routine for it", major_name(major)),
        );
    };
    let (serial, number) = (serial_of(irp), location_number(irp));
    let answer = invoke(major_name(major), irp as usize, dispatch as usize, || dispatch(device, irp));
    check_pending(irp, serial, number, answer, major);
    answer
}

fn serial_of(irp: PIRP) -> u64 {
    machine().state::<Irps>().lives.borrow().get(&(irp as usize)).map_or(0, |life| life.serial)
}

/// "A dispatch routine that returns STATUS_PENDING must have marked the IRP pending, and the other way round."
unsafe fn check_pending(irp: PIRP, serial: u64, number: usize, answer: NTSTATUS, major: u8) {
    let irps = machine().state::<Irps>();
    let lives = irps.lives.borrow();
    // An IRP that has ended cannot be looked at; one that lives tells by its stack location.
    let Some(life) = lives.get(&(irp as usize)).filter(|life| life.serial == serial && !life.completed)
    else {
        return;
    };
    let first = irp.add(1).cast::<IO_STACK_LOCATION>();
    let marked = life.marked >> number & 1 == 1 || (*first.add(number)).Control & SL_PENDING_RETURNED != 0;
    drop(lives);
    if answer == STATUS_PENDING && !marked && current_stack(irp) == first.add(number) {
        let what = format!(
            "a dispatch routine returned STATUS_PENDING for {} without marking the IRP pending",
            major_name(major)
        );
        violation("KsMarkPendingIrp", "ksmarkpendingirp (Driver Verifier); IoMarkIrpPending", what);
    }
}

/// Completion routines run from the lowest driver's caller up, until one says STATUS_MORE_PROCESSING_REQUIRED.
pub unsafe extern "win64" fn IofCompleteRequest(irp: PIRP, _boost: CCHAR) {
    check_completion(irp);
    machine().transcript.note(machine(), "ntoskrnl.exe", "completed", || {
        vec![
            machine().describe(irp as usize).into(),
            Value::Text(format!("{:#010x}", status(irp) as u32)),
            Value::Number((*irp).IoStatus.Information as i64),
        ]
    });
    while (*irp).CurrentLocation <= (*irp).StackCount {
        let location = current_stack(irp);
        (*irp).PendingReturned = (*location).Control & SL_PENDING_RETURNED;
        note_mark(irp);
        (*irp).CurrentLocation += 1;
        set_current_stack(irp, location.add(1));
        let wanted = match status(irp) >= 0 {
            true => SL_INVOKE_ON_SUCCESS,
            false => SL_INVOKE_ON_ERROR,
        } | if (*irp).Cancel != 0 { SL_INVOKE_ON_CANCEL } else { 0 };
        let routine = (*location).CompletionRoutine;
        let invoked = (*location).Control & wanted != 0;
        if let Some(routine) = routine.filter(|_| invoked) {
            let context = (*location).Context;
            *location = zeroed();
            let last = (*irp).CurrentLocation > (*irp).StackCount;
            let device = if last { std::ptr::null_mut() } else { (*current_stack(irp)).DeviceObject };
            let answer = invoke("IO_COMPLETION_ROUTINE", irp as usize, routine as usize, || {
                routine(device, irp, context)
            });
            if answer == STATUS_MORE_PROCESSING_REQUIRED {
                return;
            }
        } else {
            let pending = (*irp).PendingReturned != 0;
            *location = zeroed();
            if pending && (*irp).CurrentLocation <= (*irp).StackCount {
                mark_pending(irp);
            }
        }
    }
    if let Some(life) = machine().state::<Irps>().lives.borrow_mut().get_mut(&(irp as usize)) {
        life.completed = true;
    }
    finish(irp);
}

unsafe fn note_mark(irp: PIRP) {
    if (*irp).PendingReturned != 0 {
        let number = location_number(irp);
        if let Some(life) = machine().state::<Irps>().lives.borrow_mut().get_mut(&(irp as usize)) {
            life.marked |= 1 << number;
        }
    }
}

unsafe fn check_completion(irp: PIRP) {
    let known = machine().state::<Irps>().lives.borrow().contains_key(&(irp as usize));
    if !known || (*irp).Type != IO_TYPE_IRP || (*irp).CurrentLocation > (*irp).StackCount + 1 {
        let what = format!("{} is completed a second time, or is no IRP", machine().describe(irp as usize));
        bug_check(MULTIPLE_IRP_COMPLETE_REQUESTS, [irp as u64, 0, 0, 0], what);
    }
    if (*irp).CancelRoutine.is_some() {
        violation(
            "IrpCancelRoutineAtCompletion",
            "IoCompleteRequest; bug check 0xC9 (0xC)",
            "an IRP is completed while it still has a cancel routine",
        );
    }
    if status(irp) == STATUS_PENDING || status(irp) == -1 {
        violation(
            "IrpStatusAtCompletion",
            "IoCompleteRequest (Remarks)",
            "an IRP is completed with the status STATUS_PENDING",
        );
    }
}

/// "Sends the IRP to the lower device and waits": TRUE if there was a stack location for it.
pub unsafe extern "win64" fn IoForwardIrpSynchronously(device: PDEVICE_OBJECT, irp: PIRP) -> BOOLEAN {
    if (*irp).CurrentLocation <= 1 {
        return 0;
    }
    let mut event: KEVENT = zeroed();
    crate::KeInitializeEvent(&raw mut event, 0, 0);
    crate::inline::copy_stack_to_next(irp);
    crate::inline::set_completion(
        irp,
        Some(signal_and_stop),
        (&raw mut event).cast(),
        crate::inline::INVOKE_ALWAYS,
    );
    if IofCallDriver(device, irp) == STATUS_PENDING {
        crate::KeWaitForSingleObject((&raw mut event).cast(), 0, 0, 0, std::ptr::null_mut());
    }
    1
}

unsafe extern "win64" fn signal_and_stop(_device: PDEVICE_OBJECT, irp: PIRP, context: PVOID) -> NTSTATUS {
    if (*irp).PendingReturned != 0 {
        crate::KeSetEvent(context.cast(), 0, 0);
    }
    STATUS_MORE_PROCESSING_REQUIRED
}

/// An IRP of the I/O manager's own: made, filled in, sent to `device`, waited for. PASSIVE_LEVEL.
pub unsafe fn synchronous(
    device: PDEVICE_OBJECT,
    fill: impl FnOnce(PIRP, PIO_STACK_LOCATION),
) -> (NTSTATUS, usize) {
    use std::cell::Cell;
    use std::rc::Rc;
    let result = Rc::new(Cell::new(None));
    let place = Rc::clone(&result);
    let key = Rc::as_ptr(&result) as usize;
    let irp = crate::io_irp::make_threaded(
        (*device).StackSize,
        Box::new(move |status, information| {
            place.set(Some((status, information)));
            machine().signal(key);
        }),
    );
    if irp.is_null() {
        return (STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    fill(irp, crate::inline::next_stack(irp));
    let answer = IofCallDriver(device, irp);
    while result.get().is_none() {
        if answer != STATUS_PENDING {
            let what = format!(
                "a dispatch routine returned {:#010x} for an IRP that it has not completed",
                answer as u32
            );
            violation("IrpNotCompleted", "IoCallDriver (Return value)", what);
        }
        machine().wait(&[key], done, None);
    }
    result.get().expect("looked at just now")
}

/// The waiter above looks for itself; being woken is all it needs.
fn done(_: &machine::Thread, objects: &[usize]) -> Option<usize> {
    let cell = objects[0] as *const std::cell::Cell<Option<(NTSTATUS, usize)>>;
    // SAFETY: the cell that `synchronous` keeps while it waits.
    unsafe { (*cell).get() }.map(|_| 0)
}
