//! `IKsPropertySet` and `IAMBufferNegotiation` of the proxy: what an application asks the driver through DirectShow.
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use crate::chain::*;
use dshow::com::input_pin::Manners;
use windows::Win32::Media::DirectShow::*;
use windows::Win32::Media::KernelStreaming::{IKsObject, IKsPropertySet};
use windows_core::{GUID, HRESULT, Interface};

/// KSPROPSETID_Pin and two of its items, from ks.h.
const PIN_SET: GUID = GUID::from_u128(0x8C134960_51AD_11CF_878A_94F801C10000);
const CTYPES: u32 = 1;
const DATAFLOW: u32 = 2;
const STATISTICS: u32 = 0;
const PACE: u32 = 1;
const E_PROP_ID_UNSUPPORTED: HRESULT = HRESULT(0x8007_0490_u32 as i32);
const E_PROP_SET_UNSUPPORTED: HRESULT = HRESULT(0x8007_0492_u32 as i32);

fn get_u32(of: &IKsPropertySet, set: &GUID, id: u32, instance: &[u8]) -> windows_core::Result<u32> {
    let (mut value, mut returned) = (0xdead_beef_u32, 0);
    let out = (&raw mut value).cast();
    unsafe { of.Get(set, id, instance.as_ptr().cast(), instance.len() as u32, out, 4, &mut returned) }?;
    assert_eq!(returned, 4);
    Ok(value)
}

#[test]
fn the_filters_properties_are_asked_with_their_instance_data() {
    let chain = Chain::new();
    let sink = chain.proxy(SINK);
    let properties: IKsPropertySet = sink.filter.cast().unwrap();
    assert_eq!(get_u32(&properties, &PIN_SET, CTYPES, &[]).unwrap(), 1, "the sink has one pin");
    // KSP_PIN without its KSPROPERTY: PinId and a reserved word. KSPIN_DATAFLOW_IN is 1.
    assert_eq!(get_u32(&properties, &PIN_SET, DATAFLOW, &[0; 8]).unwrap(), 1);
    assert!(!unsafe { sink.filter.cast::<IKsObject>().unwrap().KsGetObjectHandle() }.0.is_null());
    drop((sink, properties));
    chain.end();
}

#[test]
fn a_pins_property_is_supported_read_and_written_through_the_proxy() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, _) = chain.renderer(Manners::default());
    let out = source.pin("Capture");
    chain.connect(&out, &pin_of(&renderer, "In")).unwrap();
    let properties: IKsPropertySet = out.cast().unwrap();
    // KSPROPERTY_SUPPORT_GET | KSPROPERTY_SUPPORT_SET
    assert_eq!(unsafe { properties.QuerySupported(&PRIVATE_SET, PACE) }.unwrap() & 3, 3);
    assert_eq!(get_u32(&properties, &PRIVATE_SET, PACE, &[]).unwrap(), 0);
    let pace = 1_u32;
    unsafe { properties.Set(&PRIVATE_SET, PACE, std::ptr::null(), 0, (&raw const pace).cast(), 4) }.unwrap();
    assert_eq!(get_u32(&properties, &PRIVATE_SET, PACE, &[]).unwrap(), 1);
    drop((source, renderer, out, properties));
    chain.end();
}

#[test]
fn the_size_of_a_value_is_told_for_a_buffer_of_none_and_a_short_buffer_is_refused() {
    const JOURNAL: u32 = 2;
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, _) = chain.renderer(Manners::default());
    let out = source.pin("Capture");
    chain.connect(&out, &pin_of(&renderer, "In")).unwrap();
    let properties: IKsPropertySet = out.cast().unwrap();
    let null = std::ptr::null_mut();
    let mut size = 0;
    unsafe { properties.Get(&PRIVATE_SET, JOURNAL, null, 0, null, 0, &mut size) }.unwrap();
    assert!(size >= 32 && size.is_multiple_of(32), "{size}: entries of 32 bytes");
    let mut short = [0xcc_u8; 8];
    let got =
        unsafe { properties.Get(&PRIVATE_SET, STATISTICS, null, 0, short.as_mut_ptr().cast(), 8, &mut size) };
    assert!(got.is_err() && short == [0xcc; 8], "the counters do not fit, and nothing is written: {got:?}");
    drop((source, renderer, out, properties));
    chain.end();
}

#[test]
fn what_the_driver_does_not_have_is_refused_with_the_code_of_the_page() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, _) = chain.renderer(Manners::default());
    let out = source.pin("Capture");
    let properties: IKsPropertySet = out.cast().unwrap();
    assert!(get_u32(&properties, &PRIVATE_SET, PACE, &[]).is_err(), "no KS pin before a connection");
    chain.connect(&out, &pin_of(&renderer, "In")).unwrap();
    let code = |set: &GUID, id| get_u32(&properties, set, id, &[]).unwrap_err().code();
    assert_eq!(code(&GUID::from_u128(0x1234), 0), E_PROP_SET_UNSUPPORTED);
    assert_eq!(code(&PRIVATE_SET, 99), E_PROP_ID_UNSUPPORTED);
    drop((source, renderer, out, properties));
    chain.end();
}

#[test]
fn an_application_suggests_buffers_before_the_connection_and_reads_what_came_of_it() {
    let chain = Chain::new();
    let source = chain.proxy(SOURCE);
    let (renderer, _) = chain.renderer(Manners::default());
    let out = source.pin("Capture");
    let negotiation: IAMBufferNegotiation = out.cast().unwrap();
    let suggested = ALLOCATOR_PROPERTIES { cBuffers: 12, cbBuffer: -1, cbAlign: -1, cbPrefix: -1 };
    unsafe { negotiation.SuggestAllocatorProperties(&suggested) }.unwrap();
    assert!(unsafe { negotiation.GetAllocatorProperties() }.is_err(), "there is no allocator yet");
    chain.connect(&out, &pin_of(&renderer, "In")).unwrap();
    assert_eq!(unsafe { negotiation.GetAllocatorProperties() }.unwrap().cBuffers, 12);
    let late = unsafe { negotiation.SuggestAllocatorProperties(&suggested) };
    assert!(late.is_err(), "\"must be called before the pins connect\"");
    drop((source, renderer, out, negotiation));
    chain.end();
}
