//! The framework's rules: each fires when it is broken, and stays quiet when it is kept. The functions are called as a driver calls
//! them, through their addresses, but without a driver.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks)]
// UNSAFETY: exports take raw pointers; here they point at pool of the machine.

use ks_sys::wdf::*;
use ks_sys::*;
use machine::irql::{DISPATCH_LEVEL, PASSIVE_LEVEL};
use machine::{Config, Machine, PoolRequest, machine};

use crate::bind::{WdfVersionBind, WdfVersionUnbind};
use crate::object::{Kind, create, delete};
use crate::timer::{WdfTimerCreate, WdfTimerStop};

/// The rule that ended a run of `body`.
fn broken_rule(body: impl FnOnce() + 'static) -> Option<String> {
    let run = Machine::start(Config::default()).expect("the arenas are free");
    [&ntoskrnl::MODULE, &crate::MODULE, &crate::KMDF].into_iter().for_each(|module| run.add_module(module));
    let report = run.run("test", body).err()?;
    Some(report.rule().map_or_else(|| report.to_string(), str::to_owned))
}

fn pool<T>() -> *mut T {
    let request = PoolRequest { size: size_of::<T>(), tag: 1, zero: true, ..PoolRequest::default() };
    machine().allocate(request) as *mut T
}

unsafe fn bind() -> PWDF_COMPONENT_GLOBALS {
    let (info, globals) = (pool::<WDF_BIND_INFO>(), pool::<PWDF_COMPONENT_GLOBALS>());
    (*info).Version = WDF_VERSION { Major: 1, Minor: 31, Build: 0 };
    (*info).FuncTable = pool();
    let (path, driver) = (std::ptr::null_mut(), pool());
    assert_eq!(WdfVersionBind(driver, path, info, globals), STATUS_SUCCESS);
    *globals
}

unsafe fn unbind(times: u32) {
    let globals = bind();
    for _ in 0..times {
        WdfVersionUnbind(std::ptr::null_mut(), std::ptr::null_mut(), globals);
    }
}

#[test]
fn a_binding_that_is_undone_twice_is_found_and_once_is_right() {
    assert_eq!(broken_rule(|| unsafe { unbind(2) }).as_deref(), Some("WdfVersionUnbind"));
    assert_eq!(broken_rule(|| unsafe { unbind(1) }), None);
}

unsafe fn stop_timer_at(level: u8) {
    let (globals, config) = (bind().cast(), pool::<WDF_TIMER_CONFIG>());
    let (attributes, timer) = (pool::<WDF_OBJECT_ATTRIBUTES>(), pool::<WDFTIMER>());
    (*config).Size = size_of::<WDF_TIMER_CONFIG>() as u32;
    (*attributes).ParentObject =
        create(Kind::Driver, std::ptr::null_mut(), 0).expect("a parent").handle as WDFOBJECT;
    assert_eq!(WdfTimerCreate(globals, config, attributes, timer), STATUS_SUCCESS);
    machine().set_irql(level);
    WdfTimerStop(globals, *timer, 1);
    machine().set_irql(PASSIVE_LEVEL);
}

#[test]
fn a_timer_that_is_waited_for_at_dispatch_level_is_found_and_below_it_is_right() {
    assert_eq!(broken_rule(|| unsafe { stop_timer_at(DISPATCH_LEVEL) }).as_deref(), Some("WdfTimerStop"));
    assert_eq!(broken_rule(|| unsafe { stop_timer_at(PASSIVE_LEVEL) }), None);
}

unsafe fn delete_device_at(level: u8) {
    let functional = pool::<DEVICE_OBJECT>();
    ntoskrnl::ob::create(functional as usize, &ntoskrnl::ob::EVENT);
    ntoskrnl::reference(functional as usize);
    let device = create(Kind::Device { functional }, std::ptr::null_mut(), 0).expect("a device");
    machine().set_irql(level);
    delete(&device);
    machine().set_irql(PASSIVE_LEVEL);
}

#[test]
fn a_device_that_is_deleted_at_dispatch_level_is_found_and_below_it_is_right() {
    assert_eq!(
        broken_rule(|| unsafe { delete_device_at(DISPATCH_LEVEL) }).as_deref(),
        Some("WdfObjectDelete")
    );
    assert_eq!(broken_rule(|| unsafe { delete_device_at(PASSIVE_LEVEL) }), None);
}
