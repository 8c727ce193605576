//! IKsReferenceClock: "provided by AVStream on all pins. The pin passes the request onto the master clock" (nn-ks-iksreferenceclock).
//!
//! The object is in pool and counts references, as COM has it; its functions are asked of the master clock's file object: directly
//! when the clock is one of the engine's, else through the clock's own function table.

use core::ffi::c_void;

use ks_sys::{
    FILE_OBJECT, IID_IUnknown, IKsReferenceClock, IKsReferenceClockVtbl, KSCLOCK_FUNCTIONTABLE, KSPROPERTY,
    KSPROPSETID_Clock, KSRESOLUTION, KSSTATE, LONGLONG, NTSTATUS, PLONGLONG,
};

use crate::clock::{self, Clock, Moment};
use crate::clock_object;
use crate::nt;
use crate::pin::Pin;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{DEVICE_NOT_READY, NOINTERFACE, Nt, code, or_no_memory};

/// # Invariants
/// Begins with the COM part, so that the interface pointer is the object's address.
#[repr(C)]
struct ReferenceClock {
    com: IKsReferenceClock,
    table: IKsReferenceClockVtbl,
    references: u32,
    source: Source,
}

#[derive(Clone, Copy)]
enum Source {
    /// The pin's own clock.
    Own(Ptr<Clock>),
    /// The master clock's file object, referenced.
    Master { file: Ptr<FILE_OBJECT>, table: Option<KSCLOCK_FUNCTIONTABLE> },
}

/// KsPinGetReferenceClockInterface: "if the pin implements the clock or has received notification of the master clock … STATUS_DEVICE_NOT_READY
/// if the pin has not yet received notification".
pub(crate) fn of_pin(pin: Ptr<Pin>) -> Nt<*mut IKsReferenceClock> {
    let source = match Ptr::of(pin.master_clock.cast_const()) {
        Some(file) => {
            nt::reference(file);
            let known = clock_object::of_file(file.raw()).is_some();
            Source::Master {
                file,
                table: if known { None } else { get(file, ks_sys::KSPROPERTY_CLOCK_FUNCTIONTABLE).ok() },
            }
        }
        None => Source::Own(clock::of_pin(pin).ok_or(DEVICE_NOT_READY)?),
    };
    let object = or_no_memory(nt::create(ReferenceClock {
        com: IKsReferenceClock { lpVtbl: core::ptr::null_mut() },
        table: TABLE,
        references: 1,
        source,
    }))?;
    object.edit().com.lpVtbl = &raw mut object.edit().table;
    Ok(object.raw().cast())
}

const TABLE: IKsReferenceClockVtbl = IKsReferenceClockVtbl {
    QueryInterface: Some(query_interface),
    AddRef: Some(add_ref),
    Release: Some(release),
    GetTime: Some(get_time),
    GetPhysicalTime: Some(get_physical_time),
    GetCorrelatedTime: Some(get_correlated_time),
    GetCorrelatedPhysicalTime: Some(get_correlated_physical_time),
    GetResolution: Some(get_resolution),
    GetState: Some(get_state),
};

/// {C9902485-C180-11D2-8473-D42394459E5E}
const IID_IKS_REFERENCE_CLOCK: ks_sys::GUID = ks_sys::GUID::from_u128(0xC9902485_C180_11D2_8473_D42394459E5E);

type This = *mut IKsReferenceClock;

fn this(raw: This) -> Ptr<ReferenceClock> {
    match Ptr::of(raw.cast::<ReferenceClock>()) {
        Some(object) if object.references > 0 => object,
        _ => rules::not_an_object("IKsReferenceClock", "reference clock", raw.addr()),
    }
}

fn get<T: ks_sys::Zeroable + Copy>(file: Ptr<FILE_OBJECT>, id: u32) -> Nt<T> {
    get_into(file, id, nt::zeroed())
}

fn get_into<T: Copy>(file: Ptr<FILE_OBJECT>, id: u32, empty: T) -> Nt<T> {
    let request = KSPROPERTY { Set: KSPROPSETID_Clock, Id: id, Flags: ks_sys::KSPROPERTY_TYPE_GET };
    let value = or_no_memory(nt::Scratch::new(empty))?;
    nt::control(file, ks_sys::IOCTL_KS_PROPERTY, request, value.raw().cast(), size_of::<T>() as u32)?;
    Ok(value.get())
}

#[derive(Clone, Copy)]
enum Which {
    Stream,
    Physical,
}

fn moment(raw: This, which: Which) -> Moment {
    let of_clock = |clock: Ptr<Clock>| match which {
        Which::Stream => clock.now(),
        Which::Physical => clock.physical(),
    };
    match this(raw).source {
        Source::Own(clock) => of_clock(clock),
        Source::Master { file, table } => match clock_object::of_file(file.raw()) {
            Some(object) => of_clock(object.clock),
            None => foreign(file, table, which),
        },
    }
}

/// A clock of another driver's, by its function table; one without has no time to give at DISPATCH_LEVEL.
fn foreign(file: Ptr<FILE_OBJECT>, table: Option<KSCLOCK_FUNCTIONTABLE>, which: Which) -> Moment {
    let routine = table.and_then(|t| match which {
        Which::Stream => t.GetCorrelatedTime,
        Which::Physical => t.GetCorrelatedPhysicalTime,
    });
    let (Some(routine), Some(out)) = (routine, nt::Scratch::new(0i64)) else {
        return Moment { time: 0, system: 0 };
    };
    let time = crate::call_value!("PFNKSCLOCK_CORRELATEDTIME", routine(file.raw(), out.raw()));
    Moment { time, system: out.get() }
}

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    unsafe fn query_interface(raw: This, id: *const ks_sys::IID, out: *mut *mut c_void) -> NTSTATUS {
        match ptr::read(id) {
            Some(id) if id == IID_IUnknown || id == IID_IKS_REFERENCE_CLOCK => {
                this(raw).edit().references += 1;
                ptr::put(out, raw.cast());
                ks_sys::STATUS_SUCCESS
            }
            _ => NOINTERFACE.code(),
        }
    }

    #[allow(unsafe_code)]
    unsafe fn add_ref(raw: This) -> u32 {
        this(raw).edit().references += 1;
        this(raw).references
    }

    #[allow(unsafe_code)]
    unsafe fn release(raw: This) -> u32 {
        let object = this(raw);
        object.edit().references -= 1;
        if object.references > 0 {
            return object.references;
        }
        if let Source::Master { file, .. } = object.source {
            nt::dereference(file);
        }
        nt::destroy(object);
        0
    }

    #[allow(unsafe_code)]
    unsafe fn get_time(raw: This) -> LONGLONG {
        moment(raw, Which::Stream).time
    }

    #[allow(unsafe_code)]
    unsafe fn get_physical_time(raw: This) -> LONGLONG {
        moment(raw, Which::Physical).time
    }

    /// "Returns the times that both clocks show at the same moment."
    #[allow(unsafe_code)]
    unsafe fn get_correlated_time(raw: This, system: PLONGLONG) -> LONGLONG {
        let moment = moment(raw, Which::Stream);
        ptr::put(system, moment.system);
        moment.time
    }

    #[allow(unsafe_code)]
    unsafe fn get_correlated_physical_time(raw: This, system: PLONGLONG) -> LONGLONG {
        let moment = moment(raw, Which::Physical);
        ptr::put(system, moment.system);
        moment.time
    }

    #[allow(unsafe_code)]
    unsafe fn get_resolution(raw: This, out: *mut KSRESOLUTION) -> NTSTATUS {
        let resolution = match this(raw).source {
            Source::Own(clock) => Ok(clock.resolution()),
            Source::Master { file, .. } => get(file, ks_sys::KSPROPERTY_CLOCK_RESOLUTION),
        };
        code(resolution.map(|r| ptr::put(out, r)))
    }

    #[allow(unsafe_code)]
    unsafe fn get_state(raw: This, out: *mut KSSTATE) -> NTSTATUS {
        let state = match this(raw).source {
            Source::Own(clock) => Ok(clock.state()),
            Source::Master { file, .. } => get_into(file, ks_sys::KSPROPERTY_CLOCK_STATE, ks_sys::KSSTATE_STOP),
        };
        code(state.map(|s| ptr::put(out, s)))
    }
}
