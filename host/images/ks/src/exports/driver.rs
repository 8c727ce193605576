//! Driver and device: KsInitializeDriver, KsCreateDevice, KsCreateFilterFactory, default dispatch routines.

use ks_sys::*;

use crate::device::{self, Adapter};
use crate::driver;
use crate::factory::{self, Factory, Reference};
use crate::irp;
use crate::nt;
use crate::object::Object;
use crate::pnp;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{INVALID_PARAMETER, Nt, code};

machine::exports! { pub(crate) EXPORTS;
    KsInitializeDriver, PASSIVE_LEVEL;
    KsAddDevice, PASSIVE_LEVEL;
    KsCreateDevice, PASSIVE_LEVEL;
    KsInitializeDevice, PASSIVE_LEVEL;
    KsTerminateDevice, PASSIVE_LEVEL;
    KsCreateFilterFactory, PASSIVE_LEVEL;
    KsFilterFactorySetDeviceClassesState, PASSIVE_LEVEL;
    KsFilterFactoryGetSymbolicLink, PASSIVE_LEVEL;
    KsFilterFactoryAddCreateItem, HIGH_LEVEL;
    KsDefaultDispatchPnp, HIGH_LEVEL;
    KsDefaultDispatchPower, HIGH_LEVEL;
    KsDefaultForwardIrp, HIGH_LEVEL;
    KsNullDriverUnload, HIGH_LEVEL;
    KsGetDeviceForDeviceObject, HIGH_LEVEL;
    KsAcquireDevice, PASSIVE_LEVEL;
    KsReleaseDevice, PASSIVE_LEVEL;
    KsDeviceRegisterAdapterObject, PASSIVE_LEVEL;
    KsCompletePendingRequest, DISPATCH_LEVEL;
}

windows_abi! {
    pub(crate) unsafe fn KsInitializeDriver(
        DriverObject: PDRIVER_OBJECT,
        _RegistryPathName: PUNICODE_STRING,
        Descriptor: *const KSDEVICE_DESCRIPTOR,
    ) -> NTSTATUS {
        code(driver::initialize(DriverObject, Descriptor))
    }

    pub(crate) unsafe fn KsAddDevice(DriverObject: PDRIVER_OBJECT, PhysicalDeviceObject: PDEVICE_OBJECT) -> NTSTATUS {
        // SAFETY: the same contract.
        unsafe { driver::add_device(DriverObject, PhysicalDeviceObject) }
    }

    pub(crate) unsafe fn KsCreateDevice(
        DriverObject: PDRIVER_OBJECT,
        PhysicalDeviceObject: PDEVICE_OBJECT,
        Descriptor: *const KSDEVICE_DESCRIPTOR,
        ExtensionSize: ULONG,
        Device: *mut PKSDEVICE,
    ) -> NTSTATUS {
        code(driver::create_device(DriverObject, PhysicalDeviceObject, Descriptor, ExtensionSize)
            .map(|device| ptr::put(Device, device.public_raw())))
    }

    pub(crate) unsafe fn KsInitializeDevice(
        FunctionalDeviceObject: PDEVICE_OBJECT,
        PhysicalDeviceObject: PDEVICE_OBJECT,
        NextDeviceObject: PDEVICE_OBJECT,
        Descriptor: *const KSDEVICE_DESCRIPTOR,
    ) -> NTSTATUS {
        let made = Ptr::of(FunctionalDeviceObject)
            .ok_or(INVALID_PARAMETER)
            .and_then(|fdo| device::initialize(fdo, PhysicalDeviceObject, NextDeviceObject, Descriptor));
        code(made.map(|_| ()))
    }

    /// "Deletes the KSDEVICE"; the device object stays the caller's.
    pub(crate) unsafe fn KsTerminateDevice(DeviceObject: PDEVICE_OBJECT) {
        if let Some(device) = device::of_device_object(DeviceObject) {
            device::destroy(device);
        }
    }

    /// "Before calling this function, the minidriver must obtain the device mutex."
    pub(crate) unsafe fn KsCreateFilterFactory(
        DeviceObject: PDEVICE_OBJECT,
        Descriptor: *const KSFILTER_DESCRIPTOR,
        RefString: PWSTR,
        _SecurityDescriptor: PSECURITY_DESCRIPTOR,
        CreateItemFlags: ULONG,
        SleepCallback: PFNKSFILTERFACTORYPOWER,
        WakeCallback: PFNKSFILTERFACTORYPOWER,
        FilterFactory: *mut PKSFILTERFACTORY,
    ) -> NTSTATUS {
        code(driver::device_of(DeviceObject).and_then(|device| {
            if !device.mutex.is_mine() && !device.starting {
                rules::mutex_missing(machine::stop::rule("KsDeviceMutex"), "nf-ks-kscreatefilterfactory", "KsCreateFilterFactory", "device mutex");
            }
            let reference = if RefString.is_null() { Reference::OfDescriptor } else { Reference::Given(text_at(RefString)) };
            let factory = factory::create(device, Descriptor, reference, CreateItemFlags)?;
            factory.edit().sleep = SleepCallback;
            factory.edit().wake = WakeCallback;
            ptr::put(FilterFactory, factory.public_raw());
            Ok(())
        }))
    }

    pub(crate) unsafe fn KsFilterFactorySetDeviceClassesState(FilterFactory: PKSFILTERFACTORY, NewState: BOOLEAN) -> NTSTATUS {
        code(factory::set_interfaces(Factory::of(FilterFactory, "KsFilterFactorySetDeviceClassesState"), NewState != 0))
    }

    /// The link of the first category's interface.
    pub(crate) unsafe fn KsFilterFactoryGetSymbolicLink(FilterFactory: PKSFILTERFACTORY) -> PUNICODE_STRING {
        let factory = Factory::of(FilterFactory, "KsFilterFactoryGetSymbolicLink");
        factory.interfaces.first().map_or(core::ptr::null_mut(), nt::Interface::link)
    }

    /// One more name by which the factory's filters can be opened.
    pub(crate) unsafe fn KsFilterFactoryAddCreateItem(
        FilterFactory: PKSFILTERFACTORY,
        RefString: PWSTR,
        _SecurityDescriptor: PSECURITY_DESCRIPTOR,
        CreateItemFlags: ULONG,
    ) -> NTSTATUS {
        let factory = Factory::of(FilterFactory, "KsFilterFactoryAddCreateItem");
        factory.edit().aliases.push((text_at(RefString), CreateItemFlags));
        STATUS_SUCCESS
    }

    pub(crate) unsafe fn KsDefaultDispatchPnp(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS {
        // SAFETY: the same contract.
        unsafe { pnp::pnp(DeviceObject, Irp) }
    }

    pub(crate) unsafe fn KsDefaultDispatchPower(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS {
        // SAFETY: the same contract.
        unsafe { pnp::power(DeviceObject, Irp) }
    }

    pub(crate) unsafe fn KsDefaultForwardIrp(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS {
        // SAFETY: the same contract.
        unsafe { pnp::forward(DeviceObject, Irp) }
    }

    pub(crate) unsafe fn KsNullDriverUnload(DriverObject: PDRIVER_OBJECT) {
        // SAFETY: the same contract.
        unsafe { driver::unload(DriverObject) }
    }

    pub(crate) unsafe fn KsGetDeviceForDeviceObject(FunctionalDeviceObject: PDEVICE_OBJECT) -> PKSDEVICE {
        device::of_device_object(FunctionalDeviceObject).map_or(core::ptr::null_mut(), |d| d.public_raw())
    }

    pub(crate) unsafe fn KsAcquireDevice(Device: PKSDEVICE) {
        device::Device::of(Device, "KsAcquireDevice").mutex.acquire();
    }

    /// "Every call to KsAcquireDevice must have a corresponding call to KsReleaseDevice" (KsDeviceMutex).
    pub(crate) unsafe fn KsReleaseDevice(Device: PKSDEVICE) {
        let device = device::Device::of(Device, "KsReleaseDevice");
        if !device.mutex.is_mine() {
            rules::not_the_owner(machine::stop::rule("KsDeviceMutex"), "ks-ksdevicemutex", "KsReleaseDevice");
        }
        device.mutex.release();
    }

    /// "MaxMappingsByteCount: the maximum number of bytes each mapping can hold; MappingTableStride: at least sizeof (KSMAPPING)."
    pub(crate) unsafe fn KsDeviceRegisterAdapterObject(
        Device: PKSDEVICE,
        _AdapterObject: PADAPTER_OBJECT,
        MaxMappingsByteCount: ULONG,
        MappingTableStride: ULONG,
    ) {
        let device = device::Device::of(Device, "KsDeviceRegisterAdapterObject");
        device.edit().adapter = Some(Adapter { max_mapping_bytes: MaxMappingsByteCount, stride: MappingTableStride });
    }

    /// "Minidrivers should set Irp.IoStatus.Status before calling this function." A create that failed and a close take their object
    /// with them.
    pub(crate) unsafe fn KsCompletePendingRequest(Irp: PIRP) {
        if let Some(irp) = Ptr::of(Irp) {
            let _ = finish_pending(irp);
            nt::complete(irp);
        }
    }
}

fn finish_pending(irp: irp::Irp) -> Nt {
    use crate::filter::{self, Filter};
    use crate::object;
    use crate::pin::{self, Pin};
    let (file, major) = (irp::file(irp)?, irp::stack(irp)?.MajorFunction);
    let closing = major == IRP_MJ_CLOSE;
    let failed_create = major == IRP_MJ_CREATE && irp::status(irp) < 0;
    if !closing && !failed_create {
        return Ok(());
    }
    let head = crate::pending::object(irp).or_else(|| object::of_file(file)).ok_or(INVALID_PARAMETER)?;
    filter::forget_file(file);
    if let Some(pin) = Pin::from_head(head) {
        let filter_file = pin.filter.head.file;
        pin::destroy(pin);
        pin::release_filter(filter_file);
    } else if let Some(filter) = Filter::from_head(head) {
        filter::destroy(filter);
    }
    Ok(())
}

/// A NUL-terminated string of the driver's.
pub(crate) fn text_at(text: PWSTR) -> Vec<u16> {
    (0..).map_while(|at| ptr::read(text.wrapping_add(at)).filter(|unit| *unit != 0)).collect()
}
