//! Methods: IOCTL_KS_METHOD through a minidriver's automation table (KSMETHOD, KSMETHOD_ITEM, nf-ks-ksmethodhandler).

use ks_sys::{KSMETHOD, KSMETHOD_ITEM, PFNKSHANDLER};

use crate::automation::Methods;
use crate::irp::{self, Irp};
use crate::object::Head;
use crate::property::{self, Call};
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{
    BUFFER_TOO_SMALL, INVALID_BUFFER_SIZE, INVALID_PARAMETER, NOT_FOUND, Nt, PROPSET_NOT_FOUND, check,
};
use crate::support::guid_bytes;

const TOPOLOGY: u32 = ks_sys::KSMETHOD_TYPE_TOPOLOGY;

pub(crate) fn serve(irp: Irp, head: Option<Ptr<Head>>, methods: Methods<'_>) -> Nt {
    let call = property::prepare(irp, head)?;
    let method = call.request::<KSMETHOD>()?;
    match method.Flags & !TOPOLOGY {
        ks_sys::KSMETHOD_TYPE_SETSUPPORT => set_support(&call, &method, &methods),
        ks_sys::KSMETHOD_TYPE_BASICSUPPORT => basic_support(&call, find(&method, &methods)?),
        ks_sys::KSMETHOD_TYPE_SEND => send(&call, find(&method, &methods)?),
        _ => Err(INVALID_PARAMETER),
    }
}

fn find(method: &KSMETHOD, methods: &Methods<'_>) -> Nt<Ptr<KSMETHOD_ITEM>> {
    let stride = methods.item_size.max(size_of::<KSMETHOD_ITEM>());
    let mut known = false;
    for set in methods.sets.iter().filter(|s| ptr::read(s.Set) == Some(method.Set)) {
        known = true;
        for at in 0..set.MethodsCount as usize {
            let item = Ptr::of(set.MethodItem.wrapping_byte_add(at * stride)).ok_or(INVALID_PARAMETER)?;
            if item.MethodId == method.Id {
                return Ok(item);
            }
        }
    }
    Err(if known { NOT_FOUND } else { PROPSET_NOT_FOUND })
}

fn set_support(call: &Call, method: &KSMETHOD, methods: &Methods<'_>) -> Nt {
    let sets: Vec<ks_sys::GUID> = methods.sets.iter().filter_map(|s| ptr::read(s.Set)).collect();
    if method.Set == ks_sys::GUID::default() {
        return call.answer_bytes(&sets.iter().flat_map(guid_bytes).collect::<Vec<u8>>());
    }
    if sets.contains(&method.Set) { Ok(()) } else { Err(PROPSET_NOT_FOUND) }
}

fn basic_support(call: &Call, item: Ptr<KSMETHOD_ITEM>) -> Nt {
    if item.SupportHandler.is_some() {
        return call_handler(call, item.SupportHandler, item);
    }
    if call.data_len == 0 { Ok(()) } else { call.answer(item.Flags) }
}

fn send(call: &Call, item: Ptr<KSMETHOD_ITEM>) -> Nt {
    if call.request_len < item.MinMethod as usize {
        return Err(INVALID_BUFFER_SIZE);
    }
    if call.data_len < item.MinData as usize {
        irp::set_information(call.irp, item.MinData as usize);
        return Err(BUFFER_TOO_SMALL);
    }
    irp::set_information(call.irp, call.data_len);
    call_handler(call, handler(item), item)
}

fn call_handler(call: &Call, handler: PFNKSHANDLER, item: Ptr<KSMETHOD_ITEM>) -> Nt {
    let handler = handler.ok_or(NOT_FOUND)?;
    // KSMETHOD_ITEM_IRP_STORAGE and KSMETHOD_TYPE_IRP_STORAGE.
    let words = irp::driver_context(call.irp);
    words[3] = item.raw().cast();
    words[2] = core::ptr::without_provenance_mut(item.Flags as usize);
    let data = if call.data_len == 0 { core::ptr::null_mut() } else { call.data.cast() };
    let status = crate::call!("PFNKSHANDLER", handler(call.irp.raw(), call.request.cast(), data));
    rules::pending_is_marked("PFNKSHANDLER", call.irp, status);
    check(status)
}

#[allow(unsafe_code)]
fn handler(item: Ptr<KSMETHOD_ITEM>) -> PFNKSHANDLER {
    // UNSAFETY: a C union; an automation table's items hold handlers.
    // SAFETY: the minidriver's table is written with the handler member (DEFINE_KSMETHOD_ITEM).
    unsafe { item.Anonymous.MethodHandler }
}
