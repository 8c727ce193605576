//! What the class driver calls: KSPIN_DISPATCH's functions, each of three steps.

// UNSAFETY: KS calls back with pointers to its objects.
#![allow(unsafe_code)]

use super::{Instance, NewPin, Pin, PinProcess, PinRef, State};
use crate::context;
use crate::filter::FilterRef;
use crate::format::Format;
use crate::framing::Framing;
use crate::irql;
use crate::process::Next;
use crate::stream::Parked;
use crate::sys::callbacks;
use crate::{NtError, Result, pool, sys};
use core::ptr::NonNull;
use ks_sys::{
    KSATTRIBUTE_LIST, KSDATAFORMAT, KSMULTIPLE_ITEM, KSPIN, KSPIN_DESCRIPTOR_EX, KSSTATE, NTSTATUS, PIRP,
};

/// Edits a framing into the pin's own copy of its descriptor: first the descriptor, so that other pins keep theirs, then
/// the framing, at the size of the whole.
///
/// # Safety
/// `raw` is a pin of type `P`, and its filter's control mutex is held.
unsafe fn edit_framing<P: Pin>(raw: *mut KSPIN, framing: &Framing) -> Result<()> {
    if P::FRAMING.is_none() {
        return Err(NtError::NOT_SUPPORTED);
    }
    let whole = size_of::<Framing>() as u32;
    let descriptor = size_of::<KSPIN_DESCRIPTOR_EX>() as u32;
    // SAFETY: the pin's bag and the pointer to its descriptor; the mutex is held.
    NtError::check(unsafe {
        let pointer = (&raw mut (*raw).Descriptor).cast();
        sys::_KsEdit((*raw).Bag, pointer, descriptor, descriptor, pool::TAG)
    })?;
    // SAFETY: the descriptor is this pin's own now; its framing is a `Framing`, `P`'s constant or an earlier copy.
    NtError::check(unsafe {
        let pointer = (&raw const (*(*raw).Descriptor).AllocatorFraming).cast_mut().cast();
        sys::_KsEdit((*raw).Bag, pointer, whole, whole, pool::TAG)
    })?;
    // SAFETY: both were just made this pin's own memory.
    unsafe {
        let own = (*(*raw).Descriptor).AllocatorFraming.cast_mut().cast::<Framing>();
        own.write(*framing);
    }
    Ok(())
}

/// Runs a callback on the pin's context.
///
/// # Safety
/// `raw` is what KS called back with.
unsafe fn on<P: Pin>(raw: *mut KSPIN, call: impl FnOnce(PinRef<'_, P>) -> Result<()>) -> NTSTATUS {
    // SAFETY: by the caller's promise; the pin outlives its callback.
    let pin = unsafe { PinRef::<P>::from_raw(raw) };
    NtError::status_of(pin.ok_or(NtError::INVALID_DEVICE_STATE).and_then(call))
}

/// Everything that Create does.
///
/// # Safety
/// `raw` is the parameter of Create.
unsafe fn create_instance<P: Pin>(raw: NonNull<KSPIN>) -> Result<()> {
    // SAFETY: a new pin; its filter outlives it.
    let filter = unsafe { FilterRef::from_raw(sys::KsPinGetParentFilter(raw.as_ptr())) };
    let pin = NewPin::<P> { raw, filter: filter.ok_or(NtError::INVALID_DEVICE_STATE)? };
    let value = P::create(&pin, &irql::token())?;
    if let Some(framing) = pin.format().and_then(P::framing) {
        // SAFETY: Create runs under the filter control mutex.
        unsafe { edit_framing::<P>(raw.as_ptr(), &framing) }?;
    }
    // SAFETY: the pin outlives its timer, which lives in its context.
    let timer = unsafe { P::TIMER.make(raw.as_ptr()) }?;
    // SAFETY: as for the timer.
    let worker = unsafe { P::WORKER.make(raw.as_ptr()) }?;
    // SAFETY: Create runs under the filter control mutex, which guards this bag.
    let context = unsafe {
        context::place((*raw.as_ptr()).Bag, Instance { timer, worker, parked: Parked::new(), value })
    }?;
    // SAFETY: the structure is KS's and these members are ours to set in Create.
    unsafe {
        (*raw.as_ptr()).Context = context.as_ptr();
        if P::EXTENDED_HEADER_BYTES != 0 {
            (*raw.as_ptr()).StreamHeaderSize =
                size_of::<ks_sys::KSSTREAM_HEADER>() as u32 + P::EXTENDED_HEADER_BYTES;
        }
    }
    // SAFETY: a new pin is in KSSTATE_STOP, where injection mode may be chosen.
    unsafe { P::RETURNS.register(raw.as_ptr()) };
    // SAFETY: a pin of type `P`.
    unsafe { P::POWER.register(raw.as_ptr()) };
    Ok(())
}

/// Everything that SetDataFormat does.
///
/// # Safety
/// The parameters of SetDataFormat.
unsafe fn format_set<P: Pin>(raw: NonNull<KSPIN>, is_change: bool, range: *const KSDATAFORMAT) -> Result<()> {
    // SAFETY: "Access to this member is synchronized by the filter control mutex", which is held here.
    let format =
        unsafe { Format::from_raw((*raw.as_ptr()).ConnectionFormat) }.ok_or(NtError::INVALID_PARAMETER)?;
    // SAFETY: one of our own ranges.
    let range = unsafe { Format::from_raw(range) }.ok_or(NtError::NO_MATCH)?;
    // SAFETY: a pin of this driver; its filter outlives it.
    let filter = unsafe { FilterRef::from_raw(sys::KsPinGetParentFilter(raw.as_ptr())) };
    P::accept(filter.ok_or(NtError::INVALID_DEVICE_STATE)?, format, range)?;
    if !is_change {
        return Ok(());
    }
    // SAFETY: OldFormat is there, so Create has been.
    let pin = unsafe { PinRef::<P>::from_raw(raw.as_ptr()) }.ok_or(NtError::INVALID_DEVICE_STATE)?;
    P::change_format(pin, format, &irql::token())?;
    match P::framing(format) {
        // SAFETY: SetDataFormat runs under the filter control mutex.
        Some(framing) => unsafe { edit_framing::<P>(raw.as_ptr(), &framing) },
        None => Ok(()),
    }
}

callbacks! {
    pub(super) unsafe fn create<P: Pin>(raw: *mut KSPIN, _irp: PIRP) -> NTSTATUS {
        let pin = NonNull::new(raw).ok_or(NtError::INVALID_PARAMETER);
        // SAFETY: called by KS.
        NtError::status_of(pin.and_then(|pin| unsafe { create_instance::<P>(pin) }))
    }

    pub(super) unsafe fn close<P: Pin>(raw: *mut KSPIN, _irp: PIRP) -> NTSTATUS {
        // SAFETY: called by KS.
        unsafe {
            on::<P>(raw, |pin| {
                if let Some(timer) = &pin.instance().timer {
                    timer.stop(&irql::token());
                }
                pin.delete_parked();
                P::close(pin, &irql::token());
                Ok(())
            })
        }
    }

    pub(super) unsafe fn process<P: PinProcess>(raw: *mut KSPIN) -> NTSTATUS {
        // SAFETY: called by KS.
        let pin = unsafe { PinRef::<P>::from_raw(raw) };
        let next = pin.ok_or(NtError::INVALID_DEVICE_STATE).and_then(|pin| P::process(pin, &mut irql::token()));
        Next::status_of(next)
    }

    pub(super) unsafe fn reset<P: Pin>(raw: *mut KSPIN) {
        // SAFETY: called by KS.
        let _ = unsafe { on::<P>(raw, |pin| { pin.delete_parked(); P::reset(pin); Ok(()) }) };
    }

    pub(super) unsafe fn set_data_format<P: Pin>(
        raw: *mut KSPIN,
        old: *mut KSDATAFORMAT,
        _old_attributes: *mut KSMULTIPLE_ITEM,
        range: *const KSDATAFORMAT,
        _attributes: *const KSATTRIBUTE_LIST
    ) -> NTSTATUS {
        let pin = NonNull::new(raw).ok_or(NtError::INVALID_PARAMETER);
        // SAFETY: called by KS. Without an old format the pin has not been created.
        NtError::status_of(pin.and_then(|pin| unsafe { format_set::<P>(pin, !old.is_null(), range) }))
    }

    pub(super) unsafe fn set_device_state<P: Pin>(raw: *mut KSPIN, to: KSSTATE, from: KSSTATE) -> NTSTATUS {
        let states = State::from_raw(to).and_then(|to| Ok((to, State::from_raw(from)?)));
        // SAFETY: called by KS.
        unsafe {
            on::<P>(raw, |pin| {
                let (to, from) = states?;
                let set = P::set_state(pin, to, from, &irql::token());
                if to == State::Stop {
                    pin.delete_parked();
                }
                set
            })
        }
    }
}
