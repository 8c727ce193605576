//! The whole chain in one process: ksframe.sys on the hosted machine, the proxy filter over its Capture pin, a graph of
//! DirectShow, and frames that are judged at its end. `cargo xtask dshow` sets KSFRAME_SYS.
#![cfg(windows)]
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use dshow::com::{filters, input_pin::Manners, live};
use dshow::flow::Verifier;
use dshow::ks_source::Which;
use dshow::negotiate::{Owner, Said};
use windows::Win32::Media::DirectShow::*;
use windows::Win32::System::Com::*;
use windows_core::{GUID, Interface, w};

const CLSID_FILTER_GRAPH: GUID = GUID::from_u128(0xe436ebb3_524f_11ce_9f53_0020af0ba770);

#[test]
fn frames_of_the_driver_reach_a_directshow_renderer_and_nothing_is_left() {
    unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) }.ok().unwrap();
    let graph: IGraphBuilder =
        unsafe { CoCreateInstance(&CLSID_FILTER_GRAPH, None, CLSCTX_INPROC_SERVER) }.unwrap();
    let category = ks_client::GUID::from_u128(0x65e8773d_8f56_11d0_a3b9_00a0c9223196);
    let which = Which { category, filter: String::new(), pin: 0 };
    let (proxy, said) = filters::proxy(which).unwrap();
    let verifier = Verifier::new();
    let manners = Manners { offers_allocator: true, ..Manners::default() };
    let (renderer, _) = filters::renderer(Box::new(verifier.clone()), manners);
    unsafe { graph.AddFilter(&proxy, w!("proxy")) }.unwrap();
    unsafe { graph.AddFilter(&renderer, w!("renderer")) }.unwrap();
    let (out, input) = unsafe { (proxy.FindPin(w!("Out")).unwrap(), renderer.FindPin(w!("In")).unwrap()) };
    unsafe { graph.ConnectDirect(&out, &input, None) }
        .unwrap_or_else(|error| panic!("{error}; {:#?}", said.log()));
    let selected = said.log().steps().last().copied().unwrap();
    assert!(matches!(selected.said, Said::Selected(Owner::InputPin, _)), "{selected:?}");

    let control: IMediaControl = graph.cast().unwrap();
    for round in 1..=3 {
        unsafe { control.Run() }.unwrap();
        while verifier.verdict().frames < 20 * round {
            std::thread::yield_now();
        }
        unsafe { control.Stop() }.unwrap();
    }
    let verdict = verifier.verdict();
    assert_eq!((verdict.damaged, verdict.missing), (0, 0), "{verdict:?}");
    drop((out, input, proxy, renderer, control, graph, said)); // what was said belongs to the pin
    assert_eq!(live::objects(), 0);
}
