//! A clock as an object: opened on a pin by KSSTRING_Clock, or made by KsCreateDefaultClock; KSPROPSETID_Clock
//! (stream/ksproperty-clock-…, ks-clocks).

use ks_sys::{
    FILE_OBJECT, KSCLOCK_CREATE, KSCLOCK_FUNCTIONTABLE, KSCORRELATED_TIME, KSPROPERTY, KSPROPSETID_Clock,
    KSRESOLUTION, KSSTATE, LONGLONG, PLONGLONG,
};

use crate::clock::{self, Clock, Moment};
use crate::create_name;
use crate::event;
use crate::filter;
use crate::irp::{self, Irp};
use crate::nt;
use crate::object::{self, Head, Kind, Object};
use crate::pin::Pin;
use crate::property::{Call, ClassHandler, ClassProperty};
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{
    ACCESS_DENIED, INVALID_BUFFER_SIZE, INVALID_DEVICE_REQUEST, INVALID_PARAMETER, Nt, or_no_memory,
};

#[repr(C)]
pub(crate) struct ClockObject {
    head: Head,
    _public: [usize; 2],
    pub(crate) clock: Ptr<Clock>,
    /// For the next mark of an event.
    pub(crate) timer: Option<Ptr<nt::Timer>>,
}

impl Object for ClockObject {
    type Public = [usize; 2];
    const KIND: Kind = Kind::Clock;
}

/// A create of class KSSTRING_Clock below a pin that exposes a clock (KSPIN_FLAG_IMPLEMENT_CLOCK, KSPIN_DISPATCH.Clock).
pub(crate) fn open_on_pin(pin: Ptr<Pin>, irp: Irp) -> Nt {
    validate_create(irp)?;
    let clock = clock::of_pin(pin).ok_or(INVALID_DEVICE_REQUEST)?;
    attach(irp, Some(Pin::head(pin)), clock)
}

/// KsValidateClockCreateRequest: the parameters are one KSCLOCK_CREATE without flags.
pub(crate) fn validate_create(irp: Irp) -> Nt<KSCLOCK_CREATE> {
    let parameters = create_name::parameters(irp)?;
    let create = create_name::read::<KSCLOCK_CREATE>(&parameters, 0).ok_or(INVALID_BUFFER_SIZE)?;
    if create.CreateFlags == 0 { Ok(create) } else { Err(INVALID_PARAMETER) }
}

/// Makes the object for the create's file object.
pub(crate) fn attach(irp: Irp, parent: Option<Ptr<Head>>, clock: Ptr<Clock>) -> Nt {
    let file = irp::file(irp)?;
    let mut head = Head::new(Kind::Clock, parent);
    head.file = file.raw();
    let object = or_no_memory(nt::create(ClockObject { head, _public: [0; 2], clock, timer: None }))?;
    object::settle(ClockObject::head(object));
    clock.edit().objects.push(object);
    file.edit().FsContext = object.raw().cast();
    Ok(())
}

pub(crate) fn close(head: Ptr<Head>) -> Nt {
    let object = ClockObject::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?;
    event::free_all(head);
    if let Some(timer) = object.edit().timer.take() {
        nt::stop_timer(timer);
    }
    let clock = object.clock;
    clock.edit().objects.retain(|o| *o != object);
    if let Some(file) = Ptr::of(head.file) {
        filter::forget_file(file);
    }
    nt::forget(object::public_address(head));
    nt::destroy(object);
    clock::free_if_unused(clock);
    Ok(())
}

pub(crate) fn of_file(file: *mut FILE_OBJECT) -> Option<Ptr<ClockObject>> {
    object::of_file(Ptr::of(file)?).and_then(ClockObject::from_head)
}

const fn item(id: u32, min_data: usize, get: ClassHandler) -> ClassProperty {
    ClassProperty {
        set: &KSPROPSETID_Clock,
        id,
        min_property: size_of::<KSPROPERTY>(),
        min_data,
        get: Some(get),
        put: None,
    }
}

pub(crate) const PROPERTIES: &[ClassProperty] = &[
    item(ks_sys::KSPROPERTY_CLOCK_TIME, 8, |call| call.answer(of(call)?.now().time)),
    item(ks_sys::KSPROPERTY_CLOCK_PHYSICALTIME, 8, |call| call.answer(of(call)?.physical().time)),
    item(ks_sys::KSPROPERTY_CLOCK_CORRELATEDTIME, 16, |call| call.answer(correlated(of(call)?.now()))),
    item(ks_sys::KSPROPERTY_CLOCK_CORRELATEDPHYSICALTIME, 16, |call| {
        call.answer(correlated(of(call)?.physical()))
    }),
    item(ks_sys::KSPROPERTY_CLOCK_RESOLUTION, size_of::<KSRESOLUTION>(), |call| {
        call.answer(of(call)?.resolution())
    }),
    item(ks_sys::KSPROPERTY_CLOCK_STATE, size_of::<KSSTATE>(), |call| call.answer(of(call)?.state())),
    item(ks_sys::KSPROPERTY_CLOCK_FUNCTIONTABLE, size_of::<KSCLOCK_FUNCTIONTABLE>(), function_table),
];

fn of(call: &Call) -> Nt<Ptr<Clock>> {
    call.head.and_then(ClockObject::from_head).map(|o| o.clock).ok_or(INVALID_PARAMETER)
}

fn correlated(moment: Moment) -> KSCORRELATED_TIME {
    KSCORRELATED_TIME { Time: moment.time, SystemTime: moment.system }
}

/// "Accessible only from kernel mode."
fn function_table(call: &Call) -> Nt {
    if irp::from_user(call.irp) {
        return Err(ACCESS_DENIED);
    }
    call.answer(KSCLOCK_FUNCTIONTABLE {
        GetTime: Some(get_time),
        GetPhysicalTime: Some(get_physical_time),
        GetCorrelatedTime: Some(get_correlated_time),
        GetCorrelatedPhysicalTime: Some(get_correlated_physical_time),
    })
}

fn clock_of(file: *mut FILE_OBJECT) -> Ptr<Clock> {
    match of_file(file) {
        Some(object) => object.clock,
        None => rules::not_an_object("KSCLOCK_FUNCTIONTABLE", "clock", file.addr()),
    }
}

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    unsafe fn get_time(file: *mut FILE_OBJECT) -> LONGLONG {
        clock_of(file).now().time
    }

    #[allow(unsafe_code)]
    unsafe fn get_physical_time(file: *mut FILE_OBJECT) -> LONGLONG {
        clock_of(file).physical().time
    }

    #[allow(unsafe_code)]
    unsafe fn get_correlated_time(file: *mut FILE_OBJECT, system: PLONGLONG) -> LONGLONG {
        let moment = clock_of(file).now();
        ptr::put(system, moment.system);
        moment.time
    }

    #[allow(unsafe_code)]
    unsafe fn get_correlated_physical_time(file: *mut FILE_OBJECT, system: PLONGLONG) -> LONGLONG {
        let moment = clock_of(file).physical();
        ptr::put(system, moment.system);
        moment.time
    }
}
