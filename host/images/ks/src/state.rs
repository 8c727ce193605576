//! Pin and pipe states: KSPROPERTY_CONNECTION_STATE, SetDeviceState, single steps (PFNKSPINSETDEVICESTATE).
//!
//! The client tells one pin a state; what the minidriver hears is the state of the pipe the pin belongs to: "state changes received
//! in this routine represent the state of the pipe as a whole, not the individual state of the pin as reported in the
//! DeviceState member". The pages do not say how the pipe's state follows from several pins' (docs/observed-behaviour.md):
//! here a pin that is told to go up takes the whole pipe up to that state, and one that is told to go down takes it down;
//! a pipe that is there already stays. So any order in which a client tells the pins of a graph works.

use ks_sys::{KSSTATE, KSSTATE_ACQUIRE, KSSTATE_RUN, KSSTATE_STOP};

use crate::filter;
use crate::mutex::Taken;
use crate::nt;
use crate::pin::Pin;
use crate::pipe::{self, Pipe};
use crate::process;
use crate::ptr::Ptr;
use crate::rules;
use crate::status::{INVALID_PARAMETER, Nt, check};

/// KSPROPERTY_CONNECTION_STATE (SET).
pub(crate) fn set(pin: Ptr<Pin>, to: KSSTATE) -> Nt {
    if !(KSSTATE_STOP..=KSSTATE_RUN).contains(&to) {
        return Err(INVALID_PARAMETER);
    }
    if !pin.is_standard() {
        return set_directly(pin, to);
    }
    let _graph = pipe::graph();
    let from = std::mem::replace(&mut pin.edit().public.DeviceState, to);
    let result = drive(pin, from, to);
    if result.is_err() {
        pin.edit().public.DeviceState = from;
    }
    result
}

/// "Pins that do not use the standard transport mechanism receive nonfiltered state changes … must be prepared to deal with state
/// changes that jump more than a single step."
fn set_directly(pin: Ptr<Pin>, to: KSSTATE) -> Nt {
    filter::locked(pin.filter, || {
        let from = std::mem::replace(&mut pin.edit().public.DeviceState, to);
        pin.edit().public.ClientState = to;
        let result = call(pin, to, from);
        if result.is_err() {
            pin.edit().public.DeviceState = from;
            pin.edit().public.ClientState = from;
        }
        result
    })
}

fn drive(pin: Ptr<Pin>, told_before: KSSTATE, to: KSSTATE) -> Nt {
    if to >= told_before {
        while state_of(pin) < to {
            step(pin, state_of(pin) + 1, Must::Succeed)?;
        }
    } else {
        while state_of(pin) > to {
            step(pin, state_of(pin) - 1, Must::Succeed)?;
        }
    }
    Ok(())
}

fn state_of(pin: Ptr<Pin>) -> KSSTATE {
    pin.pipe.map_or(KSSTATE_STOP, |pipe| pipe.state)
}

/// Whether a minidriver's refusal stops the step: not when its pin is being closed.
#[derive(Clone, Copy, PartialEq)]
enum Must {
    Succeed,
    GoOn,
}

/// The pin is closing: the pipe comes to STOP whatever anybody says.
pub(crate) fn stop_for_close(pin: Ptr<Pin>) {
    if !pin.is_standard() {
        if pin.public.ClientState != KSSTATE_STOP {
            let _ = set_directly(pin, KSSTATE_STOP);
        }
        return;
    }
    let _graph = pipe::graph();
    pin.edit().public.DeviceState = KSSTATE_STOP;
    while state_of(pin) > KSSTATE_STOP {
        let _ = step(pin, state_of(pin) - 1, Must::GoOn);
    }
}

/// One step of the whole pipe. Up: the pipe is built at STOP→ACQUIRE ("the kernel pipe section is created when the pin transitions to
/// KSSTATE_ACQUIRE"), the sinks hear of it before the sources, frames enter, gates open. Down: the gates close first ("the gate
/// closes before stepping down"), then sources before sinks, and at STOP the frames go home.
fn step(pin: Ptr<Pin>, to: KSSTATE, must: Must) -> Nt {
    let pipe = match pin.pipe {
        Some(pipe) => pipe,
        None => pipe::build(pin)?,
    };
    let result = if to > pipe.state { step_up(pipe, to) } else { step_down(pipe, to, must) };
    if pipe.state == KSSTATE_STOP {
        pipe::dismantle(pipe);
    }
    result
}

fn step_up(pipe: Ptr<Pipe>, to: KSSTATE) -> Nt {
    let from = pipe.state;
    let pins = pipe.pins.clone();
    for (told, pin) in pins.iter().rev().enumerate() {
        if let Err(status) = tell(*pin, to, from) {
            // The pins that had agreed hear that it did not happen.
            for pin in pins.iter().rev().take(told) {
                let _ = tell(*pin, from, to);
            }
            return Err(status);
        }
    }
    pipe.edit().state = to;
    if to == KSSTATE_ACQUIRE
        && let Err(status) = pipe::fill(pipe)
    {
        let _ = step_down(pipe, from, Must::GoOn);
        return Err(status);
    }
    for pin in &pins {
        process::after_step(*pin);
    }
    Ok(())
}

fn step_down(pipe: Ptr<Pipe>, to: KSSTATE, must: Must) -> Nt {
    let from = pipe.state;
    let pins = pipe.pins.clone();
    for pin in &pins {
        process::before_step(*pin, to);
    }
    let mut result = Ok(());
    for pin in &pins {
        let told = tell(*pin, to, from);
        if told.is_err() && must == Must::Succeed {
            result = told;
            break;
        }
        if told.is_err() {
            pin.edit().public.ClientState = to;
        }
    }
    if result.is_ok() {
        pipe.edit().state = to;
    }
    for pin in &pins {
        process::after_step(*pin);
    }
    result
}

/// ClientState is "updated immediately before SetDeviceState is called. If this callback routine fails, AVStream rolls back
/// ClientState to its previous value".
fn tell(pin: Ptr<Pin>, to: KSSTATE, from: KSSTATE) -> Nt {
    let taken = pin.filter.control.try_acquire();
    pin.edit().public.ClientState = to;
    if to < from {
        process::filter_state_changed(pin);
        process::drain(pin);
    }
    let result = call(pin, to, from);
    if result.is_err() {
        pin.edit().public.ClientState = from;
    }
    if taken == Taken::Yes {
        pin.filter.control.release();
    }
    if result.is_ok() {
        crate::clock::pin_state_changed(pin, to);
    }
    result
}

fn call(pin: Ptr<Pin>, to: KSSTATE, from: KSSTATE) -> Nt {
    let Some(set) = pin.dispatch().and_then(|d| d.SetDeviceState) else { return Ok(()) };
    let began = nt::now_100ns();
    let status = crate::call!("AVStrMiniPinSetDeviceState", set(pin.public_raw(), to, from));
    rules::never_pending("KSPIN_DISPATCH.SetDeviceState", status);
    rules::timed_set_device_state(began);
    check(status)
}
