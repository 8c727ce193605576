//! IOCTL_KS_RESET_STATE: KSRESET_BEGIN flushes what is queued, KSRESET_END resumes (ni-ks-ioctl_ks_reset_state).

use ks_sys::KSRESET;

use crate::circuit;
use crate::filter;
use crate::irp::{self, Irp};
use crate::nt;
use crate::object::{Head, Object};
use crate::pin::Pin;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{INVALID_BUFFER_SIZE, INVALID_DEVICE_REQUEST, INVALID_PARAMETER, Nt};

pub(crate) fn serve(head: Ptr<Head>, irp: Irp) -> Nt {
    let pin = Pin::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?;
    let to = value(irp)?;
    filter::locked(pin.filter, || {
        let from = std::mem::replace(&mut pin.edit().public.ResetState, to);
        if to == ks_sys::KSRESET_BEGIN && from != to {
            reset(pin);
        }
    });
    Ok(())
}

/// KsAcquireResetValue: the request's input is one KSRESET.
pub(crate) fn value(irp: Irp) -> Nt<KSRESET> {
    let control = irp::control(irp)?;
    if (control.input_len as usize) < size_of::<KSRESET>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    nt::probe_client(control.input, size_of::<KSRESET>(), control.from_user, false)?;
    match ptr::read(control.input.cast::<KSRESET>()) {
        Some(value @ (ks_sys::KSRESET_BEGIN | ks_sys::KSRESET_END)) => Ok(value),
        _ => Err(INVALID_PARAMETER),
    }
}

/// "Called when a pin's queue is flushed": the minidriver's Reset, then every frame of a client goes back.
fn reset(pin: Ptr<Pin>) {
    if let Some(reset) = pin.dispatch().and_then(|d| d.Reset) {
        rules::void_pin_callback("KSPIN_DISPATCH.Reset", || {
            crate::call!("AVStrMiniPinReset", reset(pin.public_raw()))
        });
    }
    if let Some(pipe) = pin.pipe {
        circuit::purge_client_frames(pipe);
    }
}
