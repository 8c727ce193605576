//! Names of pins that ksmedia.h has none for: `KSPIN_DESCRIPTOR.Name`. The INF says each in words, under `MediaCategories`
//! ("Friendly Names for Audio Endpoint Devices"; develop/porting-inf-to-windows-driver).

use ks_sys::GUID;

/// "In", of the transform and the sink.
pub(crate) const IN: GUID = GUID::from_u128(0x7d1c_66a1_3f0e_4b8c_9b57_2c0a_6f4e_1d01);
/// "In place".
pub(crate) const IN_PLACE: GUID = GUID::from_u128(0x7d1c_66a1_3f0e_4b8c_9b57_2c0a_6f4e_1d02);
/// "Copy".
pub(crate) const COPY: GUID = GUID::from_u128(0x7d1c_66a1_3f0e_4b8c_9b57_2c0a_6f4e_1d03);
/// "Inject".
pub(crate) const INJECT: GUID = GUID::from_u128(0x7d1c_66a1_3f0e_4b8c_9b57_2c0a_6f4e_1d04);
