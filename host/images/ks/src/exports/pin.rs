//! Pins: hierarchy, gates and processing, callbacks, injection, the pin at the other end.

use ks_sys::*;

use crate::frame::Frame;
use crate::gate;
use crate::inject::{self, Submission};
use crate::nt;
use crate::object::Object;
use crate::pin::{Attached, Pin};
use crate::process::{self, Wish};
use crate::ptr::{self, Ptr};
use crate::queue;
use crate::rules;
use crate::status::code;

machine::exports! { pub(crate) EXPORTS;
    KsPinGetParentFilter, PASSIVE_LEVEL;
    KsPinGetNextSiblingPin, PASSIVE_LEVEL;
    KsPinGetAndGate, HIGH_LEVEL;
    KsPinAttachAndGate, PASSIVE_LEVEL;
    KsPinAttachOrGate, PASSIVE_LEVEL;
    KsPinAttemptProcessing, DISPATCH_LEVEL;
    KsPinAcquireProcessingMutex, PASSIVE_LEVEL;
    KsPinReleaseProcessingMutex, PASSIVE_LEVEL;
    KsPinGetAvailableByteCount, HIGH_LEVEL;
    KsPinRegisterFrameReturnCallback, PASSIVE_LEVEL;
    KsPinRegisterIrpCompletionCallback, PASSIVE_LEVEL;
    KsPinRegisterHandshakeCallback, PASSIVE_LEVEL;
    KsPinRegisterPowerCallbacks, HIGH_LEVEL;
    KsPinSubmitFrame, DISPATCH_LEVEL;
    KsPinSubmitFrameMdl, DISPATCH_LEVEL;
    KsPinGetConnectedPinFileObject, PASSIVE_LEVEL;
    KsPinGetConnectedPinDeviceObject, HIGH_LEVEL;
    KsPinGetCopyRelationships, HIGH_LEVEL;
}

fn processing(of: PKSPIN, ddi: &'static str) -> Ptr<process::Processing> {
    Pin::of(of, ddi)
        .processor()
        .unwrap_or_else(|| rules::not_an_object(ddi, "pin with a processing object", of.addr()))
}

/// "KsPinAttachOrGate must be called before the pin in question leaves KSSTATE_STOP"; a NULL gate detaches.
fn attach(of: PKSPIN, gate: PKSGATE, ddi: &'static str, kind: fn(Ptr<KSGATE>) -> Attached) {
    let pin = Pin::of(of, ddi);
    if pin.public.ClientState != KSSTATE_STOP {
        rules::attached_late(ddi);
    }
    let gate = Ptr::of(gate);
    pin.edit().attached = gate.map_or(Attached::Default, kind);
    let filter = pin.filter.processing().and_then(|p| p.gate());
    if let (Some(gate), Some(filter)) = (gate, filter)
        && gate.NextGate.is_null()
    {
        gate::attach_to_and(gate, filter);
    }
}

windows_abi! {
    pub(crate) unsafe fn KsPinGetParentFilter(Pin: PKSPIN) -> PKSFILTER {
        Pin::of(Pin, "KsPinGetParentFilter").filter.public_raw()
    }

    pub(crate) unsafe fn KsPinGetNextSiblingPin(Pin: PKSPIN) -> PKSPIN {
        let pin = Pin::of(Pin, "KsPinGetNextSiblingPin");
        let next = pin.filter.pins_of(pin.public.Id).skip_while(|p| *p != pin).nth(1);
        next.map_or(core::ptr::null_mut(), |p| p.public_raw())
    }

    pub(crate) unsafe fn KsPinGetAndGate(Pin: PKSPIN) -> PKSGATE {
        Pin::of(Pin, "KsPinGetAndGate").gate().map_or(core::ptr::null_mut(), Ptr::raw)
    }

    pub(crate) unsafe fn KsPinAttachAndGate(Pin: PKSPIN, AndGate: PKSGATE) {
        attach(Pin, AndGate, "KsPinAttachAndGate", Attached::And);
    }

    pub(crate) unsafe fn KsPinAttachOrGate(Pin: PKSPIN, OrGate: PKSGATE) {
        attach(Pin, OrGate, "KsPinAttachOrGate", Attached::Or);
    }

    pub(crate) unsafe fn KsPinAttemptProcessing(Pin: PKSPIN, Asynchronous: BOOLEAN) {
        let wish = if Asynchronous != 0 { Wish::Asynchronous } else { Wish::Synchronous };
        process::attempt(processing(Pin, "KsPinAttemptProcessing"), wish);
    }

    pub(crate) unsafe fn KsPinAcquireProcessingMutex(Pin: PKSPIN) {
        process::acquire_mutex(processing(Pin, "KsPinAcquireProcessingMutex"));
    }

    pub(crate) unsafe fn KsPinReleaseProcessingMutex(Pin: PKSPIN) {
        process::release_mutex(processing(Pin, "KsPinReleaseProcessingMutex"), "KsPinReleaseProcessingMutex");
    }

    /// "A nonsuccessful return status indicates that Pin does not have an associated queue."
    pub(crate) unsafe fn KsPinGetAvailableByteCount(Pin: PKSPIN, InputDataBytes: PLONG, OutputBufferBytes: PLONG) -> NTSTATUS {
        let Some(queue) = Pin::of(Pin, "KsPinGetAvailableByteCount").queue else { return STATUS_UNSUCCESSFUL };
        let (input, output) = queue::available_bytes(queue);
        ptr::put(InputDataBytes, input as LONG);
        ptr::put(OutputBufferBytes, output as LONG);
        STATUS_SUCCESS
    }

    /// "Do not call KsPinRegisterFrameReturnCallback unless the filter is in the stop state" (stream/frame-injection).
    pub(crate) unsafe fn KsPinRegisterFrameReturnCallback(Pin: PKSPIN, FrameReturn: PFNKSPINFRAMERETURN) {
        let pin = Pin::of(Pin, "KsPinRegisterFrameReturnCallback");
        if pin.public.ClientState != KSSTATE_STOP {
            rules::registered_late("KsPinRegisterFrameReturnCallback", "stream/frame-injection");
        }
        pin.edit().frame_return = FrameReturn;
    }

    /// "Must be called … before the pin goes into KSSTATE_ACQUIRE."
    pub(crate) unsafe fn KsPinRegisterIrpCompletionCallback(Pin: PKSPIN, IrpCompletion: PFNKSPINIRPCOMPLETION) {
        let pin = Pin::of(Pin, "KsPinRegisterIrpCompletionCallback");
        if pin.public.ClientState != KSSTATE_STOP {
            rules::registered_late("KsPinRegisterIrpCompletionCallback", "nf-ks-kspinregisterirpcompletioncallback");
        }
        pin.edit().irp_completion = IrpCompletion;
    }

    pub(crate) unsafe fn KsPinRegisterHandshakeCallback(Pin: PKSPIN, Handshake: PFNKSPINHANDSHAKE) {
        Pin::of(Pin, "KsPinRegisterHandshakeCallback").edit().handshake = Handshake;
    }

    pub(crate) unsafe fn KsPinRegisterPowerCallbacks(Pin: PKSPIN, Sleep: PFNKSPINPOWER, Wake: PFNKSPINPOWER) {
        let pin = Pin::of(Pin, "KsPinRegisterPowerCallbacks");
        pin.edit().sleep = Sleep;
        pin.edit().wake = Wake;
    }

    /// "Data … should be NULL if and only if Size is equal to 0."
    pub(crate) unsafe fn KsPinSubmitFrame(
        Pin: PKSPIN,
        Data: PVOID,
        Size: ULONG,
        StreamHeader: PKSSTREAM_HEADER,
        Context: PVOID,
    ) -> NTSTATUS {
        let pin = Pin::of(Pin, "KsPinSubmitFrame");
        if Data.is_null() != (Size == 0) {
            return STATUS_INVALID_PARAMETER;
        }
        let what = Submission { data: Data.cast(), size: Size, mdl: core::ptr::null_mut(), header: StreamHeader, context: Context.cast() };
        code(inject::submit(pin, what))
    }

    pub(crate) unsafe fn KsPinSubmitFrameMdl(Pin: PKSPIN, Mdl: PMDL, StreamHeader: PKSSTREAM_HEADER, Context: PVOID) -> NTSTATUS {
        let pin = Pin::of(Pin, "KsPinSubmitFrameMdl");
        let what = Submission { data: core::ptr::null_mut(), size: 0, mdl: Mdl, header: StreamHeader, context: Context.cast() };
        code(inject::submit(pin, what))
    }

    /// "The connected pin's file object, if Pin is a source pin; else NULL."
    pub(crate) unsafe fn KsPinGetConnectedPinFileObject(Pin: PKSPIN) -> PFILE_OBJECT {
        Pin::of(Pin, "KsPinGetConnectedPinFileObject").peer_file
    }

    pub(crate) unsafe fn KsPinGetConnectedPinDeviceObject(Pin: PKSPIN) -> PDEVICE_OBJECT {
        let file = Pin::of(Pin, "KsPinGetConnectedPinDeviceObject").peer_file;
        Ptr::of(file).map_or(core::ptr::null_mut(), nt::related_device)
    }

    pub(crate) unsafe fn KsPinGetCopyRelationships(Pin: PKSPIN, CopySource: *mut PKSPIN, DelegateBranch: *mut PKSPIN) {
        let pin = Pin::of(Pin, "KsPinGetCopyRelationships");
        let (delegate, source) = crate::splitter::relations(pin);
        let public = |p: Option<Ptr<Pin>>| p.map_or(core::ptr::null_mut(), |p| p.public_raw());
        ptr::put(CopySource, public(source));
        ptr::put(DelegateBranch, public(delegate));
    }
}

/// "AVStream calls the minidriver-provided routine when an IRP completes a pass around the circuit and the frame that is associated with
/// the IRP is about to be recycled or retired" (KsPinRegisterIrpCompletionCallback).
pub(crate) fn irp_completed(pin: Ptr<Pin>, frame: Ptr<Frame>) {
    if let Some(callback) = pin.irp_completion {
        rules::void_pin_callback("AVStrMiniPinIrpCompletion", || {
            crate::call!("AVStrMiniPinIrpCompletion", callback(pin.public_raw(), frame.irp))
        });
    }
}
