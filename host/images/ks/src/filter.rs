//! Filters: an open of a filter factory, its pin factories, its control mutex (KSFILTER, KSFILTER_DESCRIPTOR,
//! stream/filter-control-mutex-in-avstream).

use ks_sys::{
    FILE_OBJECT, KSFILTER, KSFILTER_DESCRIPTOR, KSFILTER_DISPATCH, KSNODE_DESCRIPTOR, KSPIN_DESCRIPTOR_EX,
    PFNKSFILTERPOWER,
};

use crate::bag;
use crate::com;
use crate::event;
use crate::factory::Factory;
use crate::gate;
use crate::irp::{self, Irp};
use crate::mutex::Mutex;
use crate::nt;
use crate::object::{self, Head, Kind, Object};
use crate::pending;
use crate::pin::Pin;
use crate::process::{Owner, Processing, Traits};
use crate::process_filter::Table;
use crate::ptr::Ptr;
use crate::rules;
use crate::status::{ACCESS_DENIED, INVALID_PARAMETER, Nt, PENDING, check, or_no_memory};

#[repr(C)]
pub(crate) struct Filter {
    pub(crate) head: Head,
    pub(crate) public: KSFILTER,
    pub(crate) factory: Ptr<Factory>,
    /// The filter control mutex: "a pin object uses its parent's filter control mutex".
    pub(crate) control: Mutex,
    /// In order of creation.
    pub(crate) pins: Vec<Ptr<Pin>>,
    processing: Option<Processing>,
    pub(crate) table: Table,
    /// Whether the states of the pins hold the filter's gate open.
    pub(crate) state_input: bool,
    /// One OR gate for each pin type with KSPIN_FLAG_SOME_FRAMES_REQUIRED_FOR_PROCESSING, made on first use.
    pub(crate) or_gates: Vec<(u32, Ptr<ks_sys::KSGATE>)>,
    pub(crate) sleep: PFNKSFILTERPOWER,
    pub(crate) wake: PFNKSFILTERPOWER,
}

impl Filter {
    pub(crate) fn public_raw(&self) -> *mut KSFILTER {
        (&raw const self.public).cast_mut()
    }

    pub(crate) fn descriptor(&self) -> Option<Ptr<KSFILTER_DESCRIPTOR>> {
        Ptr::of(self.public.Descriptor)
    }

    pub(crate) fn dispatch(&self) -> Option<Ptr<KSFILTER_DISPATCH>> {
        self.descriptor().and_then(|d| Ptr::of(d.Dispatch))
    }

    pub(crate) fn pin_types(&self) -> u32 {
        self.descriptor().map_or(0, |d| d.PinDescriptorsCount)
    }

    /// "PinDescriptorSize … larger values allow client-specific descriptor information to be appended", so the array steps by
    /// it. 0 means the plain size, which the page asks for but drivers leave out.
    pub(crate) fn pin_descriptor(&self, id: u32) -> Option<Ptr<KSPIN_DESCRIPTOR_EX>> {
        let d = self.descriptor().filter(|d| id < d.PinDescriptorsCount)?;
        Ptr::of(d.PinDescriptors.wrapping_byte_add(id as usize * pin_descriptor_size(d)))
    }

    pub(crate) fn node_descriptor(&self, id: u32) -> Option<Ptr<KSNODE_DESCRIPTOR>> {
        let d = self.descriptor().filter(|d| id < d.NodeDescriptorsCount)?;
        let size = match d.NodeDescriptorSize {
            0 => size_of::<KSNODE_DESCRIPTOR>(),
            size => size as usize,
        };
        Ptr::of(d.NodeDescriptors.wrapping_byte_add(id as usize * size))
    }

    pub(crate) fn processing(&self) -> Option<Ptr<Processing>> {
        self.processing.as_ref().and_then(|p| Ptr::of(&raw const *p))
    }

    pub(crate) fn pins_of(&self, id: u32) -> impl Iterator<Item = Ptr<Pin>> {
        self.pins.iter().copied().filter(move |p| p.public.Id == id)
    }
}

pub(crate) fn pin_descriptor_size(filter: Ptr<KSFILTER_DESCRIPTOR>) -> usize {
    match filter.PinDescriptorSize {
        0 => size_of::<KSPIN_DESCRIPTOR_EX>(),
        size => size as usize,
    }
}

/// IRP_MJ_CREATE of a filter. "This routine is called with the device mutex held" (PFNKSFILTERIRP), and the filter control
/// mutex is held too (stream/filter-control-mutex-in-avstream).
pub(crate) fn open(factory: Ptr<Factory>, irp: Irp) -> Nt {
    let descriptor = factory.descriptor().ok_or(INVALID_PARAMETER)?;
    if irp::from_user(irp) && descriptor.Flags & ks_sys::KSFILTER_FLAG_DENY_USERMODE_ACCESS != 0 {
        return Err(ACCESS_DENIED);
    }
    let file = irp::file(irp)?;
    crate::device::locked(factory.device, || {
        let filter = or_no_memory(create(factory, file))?;
        let result = locked(filter, || call_create(filter, irp));
        match result {
            Err(PENDING) => pending::remember(irp, Filter::head(filter)),
            Err(_) => {
                forget_file(file);
                destroy(filter);
            }
            Ok(()) => {}
        }
        result
    })
}

fn create(factory: Ptr<Factory>, file: Ptr<FILE_OBJECT>) -> Option<Ptr<Filter>> {
    let bag = bag::create()?;
    let mut head = Head::new(Kind::Filter, Some(Factory::head(factory)));
    head.bag = Some(bag);
    head.file = file.raw();
    let public = KSFILTER {
        Descriptor: factory.public.FilterDescriptor,
        Bag: bag.raw().cast(),
        Context: factory.public.Context,
    };
    let filter = nt::create(Filter {
        head,
        public,
        factory,
        control: Mutex::default(),
        pins: Vec::new(),
        processing: None,
        table: Table::default(),
        state_input: false,
        or_gates: Vec::new(),
        sleep: None,
        wake: None,
    })?;
    object::settle(Filter::head(filter));
    add_processing(filter);
    factory.edit().filters.push(filter);
    file.edit().FsContext = filter.raw().cast();
    Some(filter)
}

/// "Providing a filter-processing function instead of individual pin-processing functions is what makes a driver filter-centric."
fn add_processing(filter: Ptr<Filter>) {
    let (Some(dispatch), Some(descriptor)) = (filter.dispatch(), filter.descriptor()) else { return };
    if dispatch.Process.is_none() {
        return;
    }
    filter.edit().processing = Some(Processing::new(Owner::Filter(filter), traits(descriptor.Flags)));
    if let Some(gate) = filter.processing().and_then(|p| p.gate()) {
        gate::init_and(gate, None);
        // The input that stands for the states of the pins: off, as there are none.
        gate::turn_off(gate);
    }
}

fn traits(flags: u32) -> Traits {
    let work_queue = if flags & ks_sys::KSFILTER_FLAG_HYPERCRITICAL_PROCESSING != 0 {
        ks_sys::HyperCriticalWorkQueue
    } else if flags & ks_sys::KSFILTER_FLAG_CRITICAL_PROCESSING != 0 {
        ks_sys::CriticalWorkQueue
    } else {
        ks_sys::DelayedWorkQueue
    };
    Traits {
        at_dispatch_level: flags & ks_sys::KSFILTER_FLAG_DISPATCH_LEVEL_PROCESSING != 0,
        asynchronous: false,
        work_queue,
    }
}

fn call_create(filter: Ptr<Filter>, irp: Irp) -> Nt {
    let Some(create) = filter.dispatch().and_then(|d| d.Create) else { return Ok(()) };
    let call = || crate::call!("AVStrMiniFilterCreate", create(filter.public_raw(), irp.raw()));
    let status = rules::filter_callback("KSFILTER_DISPATCH.Create", call);
    rules::pending_is_marked("KSFILTER_DISPATCH.Create", irp, status);
    check(status)
}

/// IRP_MJ_CLOSE: "any registered events on the filter have been freed, but the object is otherwise intact"; device mutex held.
pub(crate) fn close(filter: Ptr<Filter>, irp: Irp) -> Nt {
    event::free_all(Filter::head(filter));
    crate::device::locked(filter.factory.device, || {
        let result = locked(filter, || call_close(filter, irp));
        if let Ok(file) = irp::file(irp) {
            forget_file(file);
        }
        if result == Err(PENDING) {
            pending::remember(irp, Filter::head(filter));
            return result;
        }
        destroy(filter);
        Ok(())
    })
}

fn call_close(filter: Ptr<Filter>, irp: Irp) -> Nt {
    let Some(close) = filter.dispatch().and_then(|d| d.Close) else { return Ok(()) };
    let call = || crate::call!("AVStrMiniFilterClose", close(filter.public_raw(), irp.raw()));
    let status = rules::filter_callback("KSFILTER_DISPATCH.Close", call);
    rules::pending_is_marked("KSFILTER_DISPATCH.Close", irp, status);
    check(status)
}

/// KsCompletePendingRequest has finished a create or a close that the minidriver kept pending.
pub(crate) fn destroy(filter: Ptr<Filter>) {
    com::free(Filter::head(filter));
    filter.factory.edit().filters.retain(|f| *f != filter);
    if let Some(bag) = filter.edit().head.bag.take() {
        bag::destroy(bag);
    }
    filter.edit().table.free();
    for (_, gate) in std::mem::take(&mut filter.edit().or_gates) {
        nt::destroy(gate);
    }
    nt::forget(filter.public_raw().addr());
    nt::destroy(filter);
}

pub(crate) fn forget_file(file: Ptr<FILE_OBJECT>) {
    file.edit().FsContext = core::ptr::null_mut();
}

/// Runs `body` under the filter control mutex.
pub(crate) fn locked<T>(filter: Ptr<Filter>, body: impl FnOnce() -> T) -> T {
    filter.control.acquire();
    let result = body();
    filter.control.release();
    result
}

/// KsFilterCreatePinFactory: the descriptor is copied behind those the filter has, in memory that belongs to the filter
/// (KsEdit of its descriptor), and its id is the next one.
pub(crate) fn add_pin_type(filter: Ptr<Filter>, new: *const KSPIN_DESCRIPTOR_EX) -> Nt<u32> {
    let new = Ptr::of(new).ok_or(INVALID_PARAMETER)?;
    let bag = filter.head.bag.ok_or(INVALID_PARAMETER)?;
    let old = filter.descriptor().ok_or(INVALID_PARAMETER)?;
    let (count, stride) = (old.PinDescriptorsCount as usize, pin_descriptor_size(old));
    let size = size_of::<KSFILTER_DESCRIPTOR>();
    let mut edited = filter.public.Descriptor.cast_mut().cast();
    crate::edit::edit(bag, &mut edited, size, size, TAG)?;
    let descriptor: Ptr<KSFILTER_DESCRIPTOR> = or_no_memory(Ptr::of(edited.cast()))?;
    filter.edit().public.Descriptor = descriptor.raw();
    let mut pins = descriptor.PinDescriptors.cast_mut().cast();
    crate::edit::edit(bag, &mut pins, (count + 1) * stride, count * stride, TAG)?;
    let slot: Ptr<KSPIN_DESCRIPTOR_EX> =
        or_no_memory(Ptr::of(pins.cast::<u8>().wrapping_add(count * stride).cast()))?;
    *slot.edit() = *new;
    let d = descriptor.edit();
    d.PinDescriptors = pins.cast();
    d.PinDescriptorSize = stride as u32;
    d.PinDescriptorsCount += 1;
    filter.edit().table.invalidate();
    Ok(count as u32)
}

const TAG: u32 = u32::from_le_bytes(*b"KsFd");

/// The OR gate that stands for "one or more instances of the pin type have frames".
pub(crate) fn or_gate(filter: Ptr<Filter>, id: u32) -> Option<Ptr<ks_sys::KSGATE>> {
    if let Some((_, gate)) = filter.or_gates.iter().find(|(of, _)| *of == id) {
        return Some(*gate);
    }
    let gate = nt::create(nt::zeroed::<ks_sys::KSGATE>())?;
    gate::init_or(gate);
    gate::attach_to_and(gate, filter.processing()?.gate()?);
    filter.edit().or_gates.push((id, gate));
    Some(gate)
}
