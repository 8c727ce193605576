//! The name of a create request: an object class, `{GUID}`, and behind a backslash its parameters in binary.
//!
//! ks.h defines the classes (KSSTRING_Pin and so on); the parameters follow the text in the same UNICODE_STRING, so its
//! Length counts to the byte.

use ks_sys::{FILE_OBJECT, GUID, UNICODE_STRING};

use crate::irp::{self, Irp};
use crate::ptr::{self, Ptr};
use crate::status::{Nt, OBJECT_NAME_INVALID};

/// `{8-4-4-4-12}`.
const CLASS_UNITS: usize = 38;

/// What a create below an object asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    Pin,
    Allocator,
    AllocatorEx,
    Clock,
    Node,
}

const CLASSES: [(&str, Class); 5] = [
    ("146F1A80-4791-11D0-A5D6-28DB04C10000", Class::Pin),
    ("642F5D00-4791-11D0-A5D6-28DB04C10000", Class::Allocator),
    ("091BB63B-603F-11D1-B067-00A0C9062802", Class::AllocatorEx),
    ("53172480-4791-11D0-A5D6-28DB04C10000", Class::Clock),
    ("0621061A-EE75-11D0-B915-00A0C9223196", Class::Node),
];

/// The class a name begins with, if it is one of KS's.
pub(crate) fn class(name: &[u8]) -> Option<Class> {
    let text: String = units(name).take(CLASS_UNITS).filter_map(|u| char::from_u32(u.into())).collect();
    let guid = GUID::parse(&text)?;
    CLASSES.iter().find(|(known, _)| GUID::parse(known) == Some(guid)).map(|(_, class)| *class)
}

pub(crate) fn units(name: &[u8]) -> impl Iterator<Item = u16> {
    name.as_chunks().0.iter().copied().map(u16::from_le_bytes)
}

/// The whole name of a create, in bytes.
pub(crate) fn bytes<'a>(file: Ptr<FILE_OBJECT>) -> &'a [u8] {
    let UNICODE_STRING { Length, Buffer, .. } = file.FileName;
    ptr::bytes(Buffer.cast(), usize::from(Length))
}

/// The parameters behind `{GUID}\`, copied: the caller's buffer is not aligned for what it holds.
pub(crate) fn parameters(irp: Irp) -> Nt<Vec<u8>> {
    let name = bytes(irp::file(irp)?);
    let skip = (CLASS_UNITS + 1) * size_of::<u16>();
    let backslash = units(name).nth(CLASS_UNITS) == Some(u16::from(b'\\'));
    name.get(skip..).filter(|_| backslash).map(<[u8]>::to_vec).ok_or(OBJECT_NAME_INVALID)
}

/// A record at an offset of raw bytes; `None` when they end before it does.
#[allow(unsafe_code)]
pub(crate) fn read<T: ks_sys::Zeroable + Copy>(bytes: &[u8], at: usize) -> Option<T> {
    let slice = bytes.get(at..at.checked_add(size_of::<T>())?)?;
    // UNSAFETY: reads a C record from bytes that have no alignment.
    // SAFETY: the slice has the record's size, and any bytes are a record of ks-sys (Zeroable: integers and pointers).
    Some(unsafe { slice.as_ptr().cast::<T>().read_unaligned() })
}

/// `{GUID}\` with parameters behind it: the name for a create of ours.
pub(crate) fn compose(class: Class, parameters: &[u8]) -> Vec<u8> {
    let text = CLASSES.iter().find(|(_, c)| *c == class).map_or("", |(text, _)| text);
    let mut name: Vec<u8> = format!("{{{text}}}\\").encode_utf16().flat_map(u16::to_le_bytes).collect();
    name.extend_from_slice(parameters);
    name
}

/// A place in the create's own name buffer that is aligned for a `T` and as long: the parameters are longer than they are misaligned by
/// the text before them.
pub(crate) fn aligned_parameters<T>(irp: Irp) -> Nt<Ptr<T>> {
    let file = irp::file(irp)?;
    let start = file.FileName.Buffer.cast::<u8>();
    Ptr::of(start.wrapping_add(start.align_offset(align_of::<T>().max(8))).cast()).ok_or(OBJECT_NAME_INVALID)
}
