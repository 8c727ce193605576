//! Allocators: objects that hand out frames (stream/ks-allocators, filter-specific-allocators, KSALLOCATOR_DISPATCH,
//! KsCreateDefaultAllocatorEx).
//!
//! One object serves two interfaces that contend for the same frames: IRPs (`allocator_irp`), which wait at the limit, and the
//! function table, which does not. The frames come from pool, from the pin's KSALLOCATOR_DISPATCH, or from the callbacks given to
//! KsCreateDefaultAllocatorEx.

use core::ffi::c_void;
use std::collections::{BTreeSet, VecDeque};

use ks_sys::{
    FILE_OBJECT, KSALLOCATOR_FRAMING, PFNKSDEFAULTALLOCATE, PFNKSDEFAULTFREE, PFNKSDELETEALLOCATOR,
    PFNKSINITIALIZEALLOCATOR,
};

use crate::create_name;
use crate::event;
use crate::filter::Filter;
use crate::irp::{self, Irp};
use crate::nt;
use crate::object::{self, Head, Kind, Object};
use crate::pin::Pin;
use crate::ptr::Ptr;
use crate::rules;
use crate::status::{
    INSUFFICIENT_RESOURCES, INVALID_BUFFER_SIZE, INVALID_PARAMETER, Nt, check, or_no_memory,
};

/// Where frames come from.
#[derive(Clone, Copy)]
enum Backing {
    /// "The default allocator allocates pool memory based on the allocator requirements."
    Pool,
    /// The minidriver's own routines. "Other routines for KSALLOCATOR_DISPATCH must have at least an indirect way of referencing Pin"
    /// through the context that InitializeAllocator returned.
    Minidriver {
        context: *mut c_void,
        allocate: PFNKSDEFAULTALLOCATE,
        free: PFNKSDEFAULTFREE,
        delete: PFNKSDELETEALLOCATOR,
    },
}

#[repr(C)]
pub(crate) struct Allocator {
    pub(crate) head: Head,
    /// The public place behind the head: an allocator has no structure a driver knows.
    _public: [usize; 2],
    /// The file object of its pin's filter, which it keeps. The pin may go before it: DeleteAllocator has the context alone.
    pub(crate) filter_file: *mut FILE_OBJECT,
    pub(crate) framing: KSALLOCATOR_FRAMING,
    backing: Backing,
    /// Frames that are out, by address.
    out: BTreeSet<usize>,
    /// Frames that were out once: freeing one of these again is a double free.
    returned: BTreeSet<usize>,
    /// ALLOC requests that wait for a frame, oldest first.
    pub(crate) waiting: VecDeque<Irp>,
    closed: bool,
}

impl Object for Allocator {
    type Public = [usize; 2];
    const KIND: Kind = Kind::Allocator;
}

/// The minidriver's routines behind an allocator: what a benchmark calls as the class driver does.
#[derive(Clone, Copy, Debug)]
pub struct Routines {
    pub context: *mut c_void,
    pub allocate: PFNKSDEFAULTALLOCATE,
    pub free: PFNKSDEFAULTFREE,
}

#[derive(Default)]
struct LastMade(core::cell::Cell<Option<Routines>>);

/// Those of the allocator that was made last on a pin. To be called on a thread of the machine.
#[must_use]
pub fn last_routines() -> Option<Routines> {
    nt::state::<LastMade>().0.get()
}

/// The callbacks of KsCreateDefaultAllocatorEx, or of a pin's KSALLOCATOR_DISPATCH.
#[derive(Clone, Copy)]
pub(crate) struct Callbacks {
    pub(crate) initialize_context: *mut c_void,
    pub(crate) allocate: PFNKSDEFAULTALLOCATE,
    pub(crate) free: PFNKSDEFAULTFREE,
    pub(crate) initialize: PFNKSINITIALIZEALLOCATOR,
    pub(crate) delete: PFNKSDELETEALLOCATOR,
}

/// A create of class KSSTRING_Allocator below a pin: with the pin's own allocator if it has one, else with the default one.
pub(crate) fn open_on_pin(pin: Ptr<Pin>, irp: Irp) -> Nt {
    let framing = validate_create(irp)?;
    let dispatch = pin.dispatch().and_then(|d| Ptr::of(d.Allocator));
    let Some(dispatch) = dispatch else { return create(irp, Some(pin.filter), framing, Backing::Pool) };
    let backing = initialize_on_pin(pin, *dispatch, &framing)?;
    create(irp, Some(pin.filter), framing, backing)
}

fn initialize_on_pin(
    pin: Ptr<Pin>,
    dispatch: ks_sys::KSALLOCATOR_DISPATCH,
    framing: &KSALLOCATOR_FRAMING,
) -> Nt<Backing> {
    let initialize = dispatch.InitializeAllocator.ok_or(INVALID_PARAMETER)?;
    let out = or_no_memory(nt::Scratch::new((*framing, core::ptr::null_mut::<c_void>())))?;
    let (framing, context) = out.both();
    let status = rules::pin_callback("KSALLOCATOR_DISPATCH.InitializeAllocator", || {
        crate::call!("AVStrMiniInitializeAllocator", initialize(pin.public_raw(), framing, context))
    });
    check(status)?;
    let context = out.get().1;
    let routines = Routines { context, allocate: dispatch.Allocate, free: dispatch.Free };
    nt::state::<LastMade>().0.set(Some(routines));
    Ok(Backing::Minidriver {
        context,
        allocate: dispatch.Allocate,
        free: dispatch.Free,
        delete: dispatch.DeleteAllocator,
    })
}

/// KsCreateDefaultAllocatorEx: "creates a default allocator … and associates the FileObject with this allocator. Does not complete the
/// IRP or set the status in the IRP." Without `DefaultAllocate` the other callbacks must be NULL.
pub(crate) fn create_default(irp: Irp, callbacks: Callbacks) -> Nt {
    let framing = validate_create(irp)?;
    let Callbacks { initialize_context, allocate, free, initialize, delete } = callbacks;
    if allocate.is_none() {
        let alone =
            free.is_none() && initialize.is_none() && delete.is_none() && initialize_context.is_null();
        return if alone { create(irp, None, framing, Backing::Pool) } else { Err(INVALID_PARAMETER) };
    }
    let context = match initialize {
        Some(initialize) => {
            let out = or_no_memory(nt::Scratch::new((framing, core::ptr::null_mut::<c_void>())))?;
            let (framing, context) = out.both();
            check(crate::call!(
                "PFNKSINITIALIZEALLOCATOR",
                initialize(initialize_context, framing, context)
            ))?;
            out.get().1
        }
        None => initialize_context,
    };
    create(irp, None, framing, Backing::Minidriver { context, allocate, free, delete })
}

/// KsValidateAllocatorCreateRequest: the parameters are one KSALLOCATOR_FRAMING with known options.
pub(crate) fn validate_create(irp: Irp) -> Nt<KSALLOCATOR_FRAMING> {
    let parameters = create_name::parameters(irp)?;
    if parameters.len() != size_of::<KSALLOCATOR_FRAMING>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    let framing = create_name::read::<KSALLOCATOR_FRAMING>(&parameters, 0).ok_or(INVALID_BUFFER_SIZE)?;
    // KSALLOCATOR_OPTIONF_VALID (ks.h); INPLACE_MODIFIER, which filter-specific-allocators puts here, is bit 0 as well.
    if options(&framing) & !ks_sys::KSALLOCATOR_OPTIONF_VALID != 0 || framing.FrameSize == 0 {
        return Err(INVALID_PARAMETER);
    }
    if !alignment(&framing).checked_add(1).is_some_and(u32::is_power_of_two) {
        return Err(INVALID_PARAMETER);
    }
    Ok(framing)
}

#[allow(unsafe_code)]
fn options(framing: &KSALLOCATOR_FRAMING) -> u32 {
    // UNSAFETY: OptionsFlags and RequirementsFlags are one ULONG under two names.
    // SAFETY: both members are a ULONG.
    unsafe { framing.Anonymous1.OptionsFlags }
}

/// A mask: 0x3f is 64 bytes.
#[allow(unsafe_code)]
pub(crate) fn alignment(framing: &KSALLOCATOR_FRAMING) -> u32 {
    // SAFETY: both members of the union are 32 bits; a create has no 2D flag, so they are the alignment.
    unsafe { framing.Anonymous2.FileAlignment }
}

fn create(irp: Irp, filter: Option<Ptr<Filter>>, framing: KSALLOCATOR_FRAMING, backing: Backing) -> Nt {
    let file = irp::file(irp)?;
    let mut head = Head::new(Kind::Allocator, filter.map(Filter::head));
    head.file = file.raw();
    let made = nt::create(Allocator {
        head,
        _public: [0; 2],
        filter_file: filter.map_or(core::ptr::null_mut(), |filter| filter.head.file),
        framing,
        backing,
        out: BTreeSet::new(),
        returned: BTreeSet::new(),
        waiting: VecDeque::new(),
        closed: false,
    });
    let Some(allocator) = made else {
        delete_backing(backing);
        return Err(INSUFFICIENT_RESOURCES);
    };
    object::settle(Allocator::head(allocator));
    file.edit().FsContext = allocator.raw().cast();
    Ok(())
}

fn delete_backing(backing: Backing) {
    if let Backing::Minidriver { context, delete: Some(delete), .. } = backing {
        crate::call!("AVStrMiniDeleteAllocator", delete(context));
    }
}

impl Allocator {
    pub(crate) fn allocated(&self) -> u32 {
        self.out.len() as u32
    }

    /// "Frames: the maximum number of frames"; 0 is no limit.
    fn is_exhausted(&self) -> bool {
        self.framing.Frames != 0 && self.out.len() >= self.framing.Frames as usize
    }

    /// "If the allocation pool type can be serviced at DISPATCH_LEVEL": paged pool cannot.
    pub(crate) fn serves_dispatch_level(&self) -> bool {
        self.framing.PoolType & 1 == 0
    }
}

pub(crate) fn of_file(file: *mut FILE_OBJECT) -> Option<Ptr<Allocator>> {
    object::of_file(Ptr::of(file)?).and_then(Allocator::from_head)
}

/// A frame, if there is one now. What the minidriver gives is held to its framing.
pub(crate) fn allocate(allocator: Ptr<Allocator>) -> Option<*mut c_void> {
    if allocator.closed || allocator.is_exhausted() {
        return None;
    }
    let frame = match allocator.backing {
        Backing::Pool => allocate_pool(allocator),
        Backing::Minidriver { context, allocate, .. } => allocate
            .map_or(core::ptr::null_mut(), |allocate| crate::call!("AVStrMiniAllocate", allocate(context))),
    };
    if frame.is_null() {
        return None;
    }
    rules::allocated_frame(allocator, frame);
    if !allocator.edit().out.insert(frame.addr()) {
        rules::frame_handed_out_twice(allocator);
    }
    allocator.edit().returned.remove(&frame.addr());
    Some(frame)
}

fn allocate_pool(allocator: Ptr<Allocator>) -> *mut c_void {
    let align = alignment(&allocator.framing) as usize + 1;
    nt::allocate_frame(allocator.framing.FrameSize as usize, align, allocator.framing.PoolType).cast()
}

/// A frame comes back. "The allocator signals the free-frame event … Additionally, if there are allocation request IRPs waiting to be
/// completed, the allocator must schedule a worker item (if the current IRQL is not PASSIVE_LEVEL) and complete the request with the
/// free frame."
pub(crate) fn free(allocator: Ptr<Allocator>, frame: *mut c_void) -> Nt {
    if !allocator.edit().out.remove(&frame.addr()) {
        rules::foreign_frame(allocator, allocator.returned.contains(&frame.addr()));
    }
    allocator.edit().returned.insert(frame.addr());
    match allocator.backing {
        Backing::Pool => nt::free_pool(frame),
        Backing::Minidriver { context, free, .. } => {
            if let Some(free) = free {
                crate::call!("AVStrMiniAllocatorFreeFrame", free(context, frame));
            }
        }
    }
    event::frame_is_free(Allocator::head(allocator));
    crate::allocator_irp::serve_waiting(allocator);
    Ok(())
}

/// Whether `frame` is out, asked before an untrusted pointer is freed: "Free validates an untrusted pointer without reading through it".
pub(crate) fn is_out(allocator: Ptr<Allocator>, frame: *mut c_void) -> bool {
    allocator.out.contains(&frame.addr())
}

/// IRP_MJ_CLEANUP: "when the handle to the allocator is closed, the function table pointers are invalid and the associated events are
/// automatically disabled". The frames stay usable for whoever holds a reference on the file object (docs/observed-behaviour.md), who can
/// see what happened: FO_CLEANUP_COMPLETE, "the file system has completed its cleanup for this file object" (FILE_OBJECT).
pub(crate) fn cleanup(allocator: Ptr<Allocator>) {
    if let Some(file) = Ptr::of(allocator.head.file) {
        file.edit().Flags |= ks_sys::FO_CLEANUP_COMPLETE;
    }
    crate::allocator_irp::cancel_waiting(allocator);
}

/// IRP_MJ_CLOSE, the last reference: "once DeleteAllocator is called, AVStream will no longer use the allocator".
pub(crate) fn close(allocator: Ptr<Allocator>) -> Nt {
    event::free_all(Allocator::head(allocator));
    crate::allocator_irp::cancel_waiting(allocator);
    allocator.edit().closed = true;
    if !allocator.out.is_empty() {
        rules::frames_out_at_delete(allocator);
    }
    let backing = allocator.backing;
    if let Some(file) = Ptr::of(allocator.head.file) {
        crate::filter::forget_file(file);
    }
    nt::forget(object::public_address(Allocator::head(allocator)));
    nt::destroy(allocator);
    delete_backing(backing);
    Ok(())
}
