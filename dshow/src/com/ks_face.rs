//! What KSProxy shows of a KS object besides DirectShow: `IKsPropertySet`, `IKsObject`, `IKsPinFactory`.
//!
//! Pages: ksproxy/nf-ksproxy-ikspropertyset-get, -set, -querysupported, nf-ksproxy-iksobject-ksgetobjecthandle,
//! nf-ksproxy-ikspinfactory-kspinfactory. "Instance data" is what follows the KSPROPERTY in a request; a pin that is not
//! connected has no KS pin, and says so.

use crate::failure::Failure;
use crate::ks::Session;
use crate::ks::side::{Answered, Of};
use ks_client::{GUID as KsGuid, Identifier, NtStatus};
use std::ffi::c_void;
use std::sync::Arc;
use windows_core::GUID;

/// HRESULT_FROM_WIN32(ERROR_MORE_DATA)
const MORE_DATA: Failure = Failure::from_failed(0x8007_00EA_u32 as i32);
/// The longest value or instance data that is taken from a caller: property values are far below it.
const LONGEST_BYTES: u32 = 1 << 20;

/// A KS object: a filter, or a pin.
pub(crate) struct KsFace {
    pub session: Arc<Session>,
    pub of: Of,
}

impl KsFace {
    fn ask(&self, identifier: Identifier, value: Vec<u8>) -> Result<Answered, Failure> {
        let of = self.of;
        let answered = self.session.try_call(move |side| side.request(of, &identifier, &value))?;
        match answered.status {
            status if status.is_success() => Ok(answered),
            NtStatus::BUFFER_OVERFLOW => Ok(answered),
            NtStatus::PROPSET_NOT_FOUND => Err(Failure::PROP_SET_UNSUPPORTED),
            NtStatus::NOT_FOUND => Err(Failure::PROP_ID_UNSUPPORTED),
            status => Err(Failure::from_nt(status.0)),
        }
    }

    /// `Get`: "to determine the necessary buffer size, specify NULL for PropertyData and zero for DataLength".
    pub(crate) fn get(
        &self,
        set: &GUID,
        id: u32,
        instance: &[u8],
        bytes: usize,
    ) -> Result<Answered, Failure> {
        let identifier = Identifier::get(to_ks(set), id).followed_by(instance);
        let answered = self.ask(identifier, vec![0; bytes])?;
        if !answered.status.is_success() && bytes > 0 {
            return Err(MORE_DATA);
        }
        Ok(answered)
    }

    /// `Set`
    pub(crate) fn set(&self, set: &GUID, id: u32, instance: &[u8], value: &[u8]) -> Result<(), Failure> {
        let identifier = Identifier::set(to_ks(set), id).followed_by(instance);
        self.ask(identifier, value.to_vec()).map(drop)
    }

    /// `QuerySupported`: KSPROPERTY_TYPE_BASICSUPPORT, whose answer is a word of KSPROPERTY_TYPE_GET and _SET; and
    /// KSPROPERTY_SUPPORT_GET and _SET are the same bits.
    pub(crate) fn supported(&self, set: &GUID, id: u32) -> Result<u32, Failure> {
        let identifier = Identifier::get(to_ks(set), id).with_flags(ks_sys::KSPROPERTY_TYPE_BASICSUPPORT);
        let answered = self.ask(identifier, vec![0; 4])?;
        let word = answered.value.first_chunk().ok_or(Failure::UNEXPECTED)?;
        Ok(u32::from_le_bytes(*word))
    }

    /// `KsGetObjectHandle`: NULL where there is no object.
    pub(crate) fn handle(&self) -> u64 {
        let of = self.of;
        let handle = self.session.call(move |side| match of {
            Of::Filter(key) => side.filter_handle(key),
            Of::Pin(key) => side.handle(key),
        });
        handle.ok().flatten().unwrap_or_default()
    }
}

fn to_ks(guid: &GUID) -> KsGuid {
    KsGuid::from_u128(guid.to_u128())
}

/// The bytes that a caller passed.
///
/// # Safety
/// `start` is NULL or readable for `bytes`.
pub(crate) unsafe fn given<'a>(start: *const c_void, bytes: u32) -> Result<&'a [u8], Failure> {
    match (start.is_null(), bytes) {
        (_, 0) => Ok(&[]),
        (true, _) => Err(Failure::POINTER),
        (_, LONGEST_BYTES..) => Err(Failure::INVALID_ARGUMENT),
        // SAFETY: not NULL; the caller's promise.
        (false, bytes) => Ok(unsafe { std::slice::from_raw_parts(start.cast(), bytes as usize) }),
    }
}

/// How much a caller has room for.
pub(crate) fn room(start: *mut c_void, bytes: u32) -> Result<usize, Failure> {
    match (start.is_null(), bytes) {
        (_, 0) => Ok(0),
        (true, _) => Err(Failure::POINTER),
        (_, LONGEST_BYTES..) => Err(Failure::INVALID_ARGUMENT),
        (false, bytes) => Ok(bytes as usize),
    }
}

/// `IKsPropertySet` and `IKsObject` for COM objects that have a field `ks`, a [`KsFace`].
macro_rules! ks_object {
    ($object:ident) => {
        impl windows::Win32::Media::KernelStreaming::IKsPropertySet_Impl for $object {
            fn Set(
                &self,
                set: *const windows_core::GUID,
                id: u32,
                instance: *const std::ffi::c_void,
                instance_bytes: u32,
                value: *const std::ffi::c_void,
                value_bytes: u32,
            ) -> windows_core::Result<()> {
                // SAFETY: NULL or readable, an in-parameter of COM's caller.
                let set = unsafe { set.as_ref() }.ok_or($crate::failure::Failure::POINTER)?;
                // SAFETY: COM's caller says how long each is.
                let instance = unsafe { $crate::com::ks_face::given(instance, instance_bytes) }?;
                // SAFETY: as above.
                let value = unsafe { $crate::com::ks_face::given(value, value_bytes) }?;
                Ok(self.ks.set(set, id, instance, value)?)
            }

            fn Get(
                &self,
                set: *const windows_core::GUID,
                id: u32,
                instance: *const std::ffi::c_void,
                instance_bytes: u32,
                value: *mut std::ffi::c_void,
                value_bytes: u32,
                returned: *mut u32,
            ) -> windows_core::Result<()> {
                // SAFETY: NULL or readable, an in-parameter of COM's caller.
                let set = unsafe { set.as_ref() }.ok_or($crate::failure::Failure::POINTER)?;
                // SAFETY: COM's caller says how long each is.
                let instance = unsafe { $crate::com::ks_face::given(instance, instance_bytes) }?;
                let room = $crate::com::ks_face::room(value, value_bytes)?;
                let answered = self.ks.get(set, id, instance, room)?;
                let bytes = answered.value.len().min(room);
                if bytes > 0 {
                    // SAFETY: not NULL, because `room` is not 0, and `bytes` is at most what COM's caller has there.
                    unsafe { std::ptr::copy_nonoverlapping(answered.value.as_ptr(), value.cast(), bytes) };
                }
                // SAFETY: NULL, which is passed over, or an out-parameter of COM's caller.
                if let Some(returned) = unsafe { returned.as_mut() } {
                    *returned = answered.information as u32;
                }
                Ok(())
            }

            fn QuerySupported(&self, set: *const windows_core::GUID, id: u32) -> windows_core::Result<u32> {
                // SAFETY: NULL or readable, an in-parameter of COM's caller.
                let set = unsafe { set.as_ref() }.ok_or($crate::failure::Failure::POINTER)?;
                Ok(self.ks.supported(set, id)?)
            }
        }

        impl windows::Win32::Media::KernelStreaming::IKsObject_Impl for $object {
            fn KsGetObjectHandle(&self) -> windows::Win32::Foundation::HANDLE {
                let handle = self.ks.handle() as usize;
                windows::Win32::Foundation::HANDLE(std::ptr::with_exposed_provenance_mut(handle))
            }
        }
    };
}
pub(crate) use ks_object;
