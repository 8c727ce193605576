//! The device: KSDEVICE, its mutex and its filter factories (stream/device-mutex-in-avstream, KSDEVICE, KsInitializeDevice).

use ks_sys::{DEVICE_OBJECT, KSDEVICE, KSDEVICE_DESCRIPTOR, KSDEVICE_DISPATCH};

use crate::bag;
use crate::com;
use crate::factory::{self, Factory};
use crate::mutex::Mutex;
use crate::nt;
use crate::object::{self, Head, Kind, Object};
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{Nt, or_no_memory, succeeded};

#[repr(C)]
pub(crate) struct Device {
    pub(crate) head: Head,
    pub(crate) public: KSDEVICE,
    pub(crate) mutex: Mutex,
    pub(crate) factories: Vec<Ptr<Factory>>,
    /// KsDeviceRegisterAdapterObject: the scatter/gather limits for KSPIN_FLAG_GENERATE_MAPPINGS.
    pub(crate) adapter: Option<Adapter>,
    pub(crate) create_items: crate::create_item::Items,
    pub(crate) removed: bool,
    /// START is under way: Start and PostStart may create factories with or without the mutex.
    pub(crate) starting: bool,
}

#[derive(Clone, Copy)]
pub(crate) struct Adapter {
    pub(crate) max_mapping_bytes: u32,
    /// Bytes of the size of a mapping's address entry: 8 when the device does 64-bit addressing.
    pub(crate) stride: u32,
}

impl Device {
    pub(crate) fn public_raw(&self) -> *mut KSDEVICE {
        (&raw const self.public).cast_mut()
    }

    pub(crate) fn descriptor(&self) -> Option<Ptr<KSDEVICE_DESCRIPTOR>> {
        Ptr::of(self.public.Descriptor)
    }

    pub(crate) fn dispatch(&self) -> Option<Ptr<KSDEVICE_DISPATCH>> {
        self.descriptor().and_then(|d| Ptr::of(d.Dispatch))
    }
}

/// KsInitializeDevice: the KSDEVICE for a functional device object, the filter factories of the descriptor, then the minidriver's
/// Add. The implicit factories' life starts "when the client's device create dispatch function is (or would be) called"
/// (KSFILTERFACTORY), so they are there when Add runs.
pub(crate) fn initialize(
    fdo: Ptr<DEVICE_OBJECT>,
    pdo: *mut DEVICE_OBJECT,
    next: *mut DEVICE_OBJECT,
    descriptor: *const KSDEVICE_DESCRIPTOR,
) -> Nt<Ptr<Device>> {
    let device = or_no_memory(create(fdo, pdo, next, descriptor))?;
    let result = add_factories(device).and_then(|()| call_add(device));
    if let Err(status) = result {
        destroy(device);
        return Err(status);
    }
    Ok(device)
}

fn create(
    fdo: Ptr<DEVICE_OBJECT>,
    pdo: *mut DEVICE_OBJECT,
    next: *mut DEVICE_OBJECT,
    descriptor: *const KSDEVICE_DESCRIPTOR,
) -> Option<Ptr<Device>> {
    let bag = bag::create()?;
    let mut public: KSDEVICE = nt::zeroed();
    public.Descriptor = descriptor;
    public.Bag = bag.raw().cast();
    public.FunctionalDeviceObject = fdo.raw();
    public.PhysicalDeviceObject = pdo;
    public.NextDeviceObject = next;
    public.SystemPowerState = ks_sys::PowerSystemWorking;
    public.DevicePowerState = ks_sys::PowerDeviceD0;
    let mut head = Head::new(Kind::Device, None);
    head.bag = Some(bag);
    let device = nt::create(Device {
        head,
        public,
        mutex: Mutex::default(),
        factories: Vec::new(),
        adapter: None,
        create_items: Default::default(),
        removed: false,
        starting: false,
    })?;
    object::settle(Device::head(device));
    // The first pointer of the device extension is KS's (KsCreateDevice: "at least sizeof (KSDEVICE_HEADER)").
    ptr::put(fdo.DeviceExtension.cast(), device.raw());
    Some(device)
}

fn add_factories(device: Ptr<Device>) -> Nt {
    let Some(descriptor) = device.descriptor() else { return Ok(()) };
    for filter in ptr::array(descriptor.FilterDescriptors, descriptor.FilterDescriptorsCount) {
        factory::create(device, *filter, factory::Reference::OfDescriptor, 0)?;
    }
    Ok(())
}

fn call_add(device: Ptr<Device>) -> Nt {
    let Some(add) = device.dispatch().and_then(|d| d.Add) else { return Ok(()) };
    let call = || crate::call!("AVStrMiniDeviceAdd", add(device.public_raw()));
    succeeded(rules::device_callback("KSDEVICE_DISPATCH.Add", call))
}

/// The device of a functional device object.
pub(crate) fn of_device_object(fdo: *mut DEVICE_OBJECT) -> Option<Ptr<Device>> {
    let extension = Ptr::of(fdo)?.DeviceExtension;
    let device: Ptr<Device> = Ptr::of(ptr::read(extension.cast::<*mut Device>())?)?;
    (device.head.kind() == Kind::Device).then_some(device)
}

/// The end: factories, bag, then the object. What a minidriver left behind is reported by the machine's leak list.
pub(crate) fn destroy(device: Ptr<Device>) {
    com::free(Device::head(device));
    for factory in std::mem::take(&mut device.edit().factories) {
        factory::destroy(factory);
    }
    if let Some(bag) = device.edit().head.bag.take() {
        bag::destroy(bag);
    }
    ptr::put(
        Ptr::of(device.public.FunctionalDeviceObject)
            .map_or(core::ptr::null_mut(), |f| f.DeviceExtension.cast()),
        0usize,
    );
    nt::forget(device.public_raw().addr());
    nt::destroy(device);
}

/// Runs `body` under the device mutex.
pub(crate) fn locked<T>(device: Ptr<Device>, body: impl FnOnce() -> T) -> T {
    device.mutex.acquire();
    let result = body();
    device.mutex.release();
    result
}
