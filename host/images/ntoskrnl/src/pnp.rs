//! The PnP manager: loads a driver, gives it a device, and takes it through its life by the IRPs that Windows would send.
//!
//! The device is root-enumerated. At the bottom of its stack is a physical device object of the host's own driver, whose
//! dispatch routines complete PnP and power requests as a bus driver does.

use std::cell::RefCell;
use std::rc::Rc;

use ks_sys::*;
use machine::{Image, PoolRequest, machine};

use crate::io_call::synchronous;
use crate::io_device::{make, top_of};
use crate::rtl_string::allocate_string;
use crate::{invoke, nt_success, ob, registry};

const TAG: u32 = u32::from_le_bytes(*b"Driv");
const IO_TYPE_DRIVER: i16 = 4;
const DO_DEVICE_INITIALIZING: u32 = 0x80;

/// A driver that was loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Driver(PDRIVER_OBJECT);

/// A device: its physical device object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device(PDEVICE_OBJECT);

#[derive(Default)]
struct Devices(RefCell<Vec<(usize, String)>>);

/// The device instance that a physical device object is: `ROOT\KSFRAME\0000`.
/// The instance of a device that the bus found.
pub fn instance_of(device: PDEVICE_OBJECT) -> Option<String> {
    let devices = machine().state::<Devices>();
    let all = devices.0.borrow();
    all.iter().find(|(physical, _)| *physical == device as usize).map(|(_, instance)| instance.clone())
}

pub(crate) fn enum_key(instance: &str) -> String {
    format!(r"\Registry\Machine\System\CurrentControlSet\Enum\{instance}")
}

/// The key of the device's driver, where the HKR of an INF's install section leads.
pub fn driver_key(instance: &str) -> String {
    format!(r"\Registry\Machine\System\CurrentControlSet\Control\Class\{}", instance.replace('\\', "_"))
}

/// Where a service's parameters are.
pub fn service_key(service: &str) -> String {
    format!(r"\Registry\Machine\System\CurrentControlSet\Services\{service}")
}

impl Driver {
    /// Makes the driver object of `image` and calls its entry.
    pub fn load(image: &Image) -> Result<Driver, NTSTATUS> {
        let service = image.name.trim_end_matches(".sys");
        registry::create_key(&format!("{}\\Parameters", service_key(service)));
        // SAFETY: the object is made here; the entry has a driver entry's type.
        unsafe {
            let driver = make_driver(service);
            (*driver).DriverStart = image.base as PVOID;
            (*driver).DriverSize = image.size as u32;
            let mut path: UNICODE_STRING = zeroed();
            allocate_string(&raw mut path, &service_key(service));
            type Entry = unsafe extern "win64" fn(PDRIVER_OBJECT, PUNICODE_STRING) -> NTSTATUS;
            let entry = std::mem::transmute::<usize, Entry>(image.entry);
            (*driver).DriverInit = Some(entry);
            let status = machine().call("DriverEntry", driver as usize, || entry(driver, &raw mut path));
            crate::RtlFreeUnicodeString(&raw mut path);
            if nt_success(status) {
                Ok(Driver(driver))
            } else {
                free_driver(driver);
                Err(status)
            }
        }
    }

    pub fn object(self) -> PDRIVER_OBJECT {
        self.0
    }

    /// Makes a device and calls AddDevice for it.
    pub fn add_device(self, instance: &str) -> Result<Device, NTSTATUS> {
        registry::create_key(&enum_key(instance));
        // SAFETY: a driver object made by `load`, and a device made here.
        unsafe {
            let bus = bus();
            let physical = make(bus, 0, 0x22);
            if physical.is_null() {
                return Err(STATUS_INSUFFICIENT_RESOURCES);
            }
            machine().name_as(physical as usize, "pdo:0");
            (*physical).Flags &= !DO_DEVICE_INITIALIZING;
            machine().state::<Devices>().0.borrow_mut().push((physical as usize, instance.into()));
            let Some(add) = (*(*self.0).DriverExtension).AddDevice else { return Err(STATUS_NOT_SUPPORTED) };
            let driver = self.0;
            let status =
                invoke("DRIVER_ADD_DEVICE", physical as usize, add as usize, || add(driver, physical));
            let device = Device(physical);
            if nt_success(status) {
                Ok(device)
            } else {
                device.forget();
                Err(status)
            }
        }
    }

    /// Calls DriverUnload. All devices must be gone.
    pub fn unload(self) {
        // SAFETY: a driver object made by `load`.
        unsafe {
            if let Some(unload) = (*self.0).DriverUnload {
                let driver = self.0;
                invoke("DRIVER_UNLOAD", self.0 as usize, unload as usize, || unload(driver));
            }
            free_driver(self.0);
        }
    }
}

unsafe fn make_driver(name: &str) -> PDRIVER_OBJECT {
    let size = size_of::<DRIVER_OBJECT>() + size_of::<DRIVER_EXTENSION>();
    let driver = machine().allocate(PoolRequest { size, tag: TAG, zero: true, ..PoolRequest::default() })
        as PDRIVER_OBJECT;
    let extension = driver.add(1).cast::<DRIVER_EXTENSION>();
    (*driver).Type = IO_TYPE_DRIVER;
    (*driver).Size = size_of::<DRIVER_OBJECT>() as i16;
    (*driver).DriverExtension = extension;
    (*extension).DriverObject = driver;
    allocate_string(&raw mut (*driver).DriverName, &format!(r"\Driver\{name}"));
    allocate_string(&raw mut (*extension).ServiceKeyName, name);
    (*driver).MajorFunction.fill(Some(invalid_request));
    ob::create(driver as usize, &ob::DRIVER);
    machine().name_as(driver as usize, format!("driver:{name}"));
    driver
}

unsafe fn free_driver(driver: PDRIVER_OBJECT) {
    let extension = (*driver).DriverExtension;
    crate::RtlFreeUnicodeString(&raw mut (*driver).DriverName);
    crate::RtlFreeUnicodeString(&raw mut (*extension).ServiceKeyName);
    crate::io_extension::free_all(driver as usize);
    ob::dereference(driver as usize);
    machine().free(driver as usize, Some(TAG));
}

/// "The I/O manager initializes the dispatch table with a routine that fails requests."
unsafe extern "win64" fn invalid_request(_device: PDEVICE_OBJECT, irp: PIRP) -> NTSTATUS {
    crate::inline::set_status(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    crate::IofCompleteRequest(irp, 0);
    STATUS_INVALID_DEVICE_REQUEST
}

/// The host's bus driver: the driver object of all physical devices.
struct Bus(PDRIVER_OBJECT);

impl Default for Bus {
    fn default() -> Self {
        // SAFETY: a fresh driver object, whose table is filled here.
        unsafe {
            let driver = make_driver("PnpManager");
            (*driver).MajorFunction[usize::from(IRP_MJ_PNP)] = Some(bus_pnp);
            (*driver).MajorFunction[usize::from(IRP_MJ_POWER)] = Some(bus_power);
            (*driver).MajorFunction[usize::from(IRP_MJ_SYSTEM_CONTROL)] = Some(bus_unhandled);
            Bus(driver)
        }
    }
}

fn bus() -> PDRIVER_OBJECT {
    let bus: Rc<Bus> = machine().state::<Bus>();
    bus.0
}

/// Frees the host's own driver object, so that a leak list shows only what is the driver's.
pub fn close_bus() {
    // SAFETY: made by `Bus::default`, and no device of it is left when a run ends.
    unsafe { free_driver(bus()) };
}

unsafe fn complete(irp: PIRP, status: NTSTATUS) -> NTSTATUS {
    (*irp).IoStatus.Anonymous.Status = status;
    crate::IofCompleteRequest(irp, 0);
    status
}

/// "A bus driver completes requests that it does not handle with the status they have."
unsafe extern "win64" fn bus_unhandled(_device: PDEVICE_OBJECT, irp: PIRP) -> NTSTATUS {
    complete(irp, crate::inline::status(irp))
}

unsafe extern "win64" fn bus_power(_device: PDEVICE_OBJECT, irp: PIRP) -> NTSTATUS {
    complete(irp, STATUS_SUCCESS)
}

unsafe extern "win64" fn bus_pnp(device: PDEVICE_OBJECT, irp: PIRP) -> NTSTATUS {
    const HANDLED: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 0x17];
    const QUERY_CAPABILITIES: u8 = 9;
    let minor = (*crate::inline::current_stack(irp)).MinorFunction;
    if minor == QUERY_CAPABILITIES {
        let capabilities = (*crate::inline::current_stack(irp)).Parameters.DeviceCapabilities.Capabilities;
        // D0 in S0, D3 in every other system state: PowerDeviceD0 is 1, PowerDeviceD3 is 4.
        (*capabilities).DeviceState = [0, 1, 4, 4, 4, 4, 4];
        return complete(irp, STATUS_SUCCESS);
    }
    let _ = device;
    if HANDLED.contains(&minor) {
        complete(irp, STATUS_SUCCESS)
    } else {
        complete(irp, crate::inline::status(irp))
    }
}

/// Minor functions of IRP_MJ_PNP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    Start = 0,
    QueryRemove = 1,
    Remove = 2,
    CancelRemove = 3,
    Stop = 4,
    QueryStop = 5,
    CancelStop = 6,
    SurpriseRemoval = 0x17,
}

impl Device {
    /// Sends one PnP request to the top of the stack and waits for its end.
    pub fn request(self, request: Request) -> NTSTATUS {
        machine().transcript.note(machine(), "ntoskrnl.exe", "pnp", || vec![format!("{request:?}").into()]);
        // SAFETY: the stack of a device that was added.
        unsafe {
            synchronous(top_of(self.0), |irp, location| {
                (*irp).IoStatus.Anonymous.Status = STATUS_NOT_SUPPORTED;
                (*location).MajorFunction = IRP_MJ_PNP;
                (*location).MinorFunction = request as u8;
            })
            .0
        }
    }

    pub fn start(self) -> NTSTATUS {
        self.request(Request::Start)
    }

    /// Removes the device: the driver's device objects go, and then the physical one.
    pub fn remove(self) -> NTSTATUS {
        let status = self.request(Request::Remove);
        self.forget();
        status
    }

    pub fn object(self) -> PDEVICE_OBJECT {
        self.0
    }

    /// Sends a device power request (`IRP_MN_SET_POWER`): 1 is D0, 4 is D3.
    pub fn set_power(self, state: DEVICE_POWER_STATE) -> NTSTATUS {
        const IRP_MN_SET_POWER: u8 = 2;
        const DEVICE_POWER_STATE_TYPE: i32 = 1;
        // SAFETY: the stack of a device that was added.
        unsafe {
            synchronous(top_of(self.0), |irp, location| {
                (*irp).IoStatus.Anonymous.Status = STATUS_NOT_SUPPORTED;
                (*location).MajorFunction = IRP_MJ_POWER;
                (*location).MinorFunction = IRP_MN_SET_POWER;
                (*location).Parameters.Power.Type = DEVICE_POWER_STATE_TYPE;
                (*location).Parameters.Power.State = POWER_STATE { DeviceState: state };
            })
            .0
        }
    }

    fn forget(self) {
        machine().state::<Devices>().0.borrow_mut().retain(|(physical, _)| *physical != self.0 as usize);
        // SAFETY: made by `add_device`; files that are open hold references of their own.
        unsafe { crate::IoDeleteDevice(self.0) };
    }
}
