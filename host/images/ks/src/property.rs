//! Properties: IOCTL_KS_PROPERTY on any object, through the minidriver's automation table and then the class's own.
//!
//! KsPropertyHandler's page is the rule for buffers and for the verbs (GET, SET, BASICSUPPORT, SETSUPPORT, RELATIONS, DEFAULTVALUES);
//! KSPIN_DESCRIPTOR_EX.AutomationTable for who answers: "if the client supplies any property handlers that are already provided
//! by AVStream, the client's implementation supersedes that of AVStream", item by item.

use core::ffi::c_void;

use ks_sys::{
    GUID, KSPROPERTY, KSPROPERTY_ITEM, KSPROPERTY_SET, KSPROPERTY_TYPE_BASICSUPPORT as BASIC,
    KSPROPERTY_TYPE_DEFAULTVALUES as DEFAULTS, KSPROPERTY_TYPE_GET as GET,
    KSPROPERTY_TYPE_RELATIONS as RELATIONS, KSPROPERTY_TYPE_SET as SET,
    KSPROPERTY_TYPE_SETSUPPORT as SETSUPPORT, KSPROPERTY_TYPE_TOPOLOGY as TOPOLOGY, PFNKSHANDLER,
};

use crate::irp::{self, Irp};
use crate::nt;
use crate::object::Head;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{
    BUFFER_TOO_SMALL, INSUFFICIENT_RESOURCES, INVALID_BUFFER_SIZE, INVALID_PARAMETER, NOT_FOUND, Nt,
    PROPSET_NOT_FOUND, check,
};
use crate::support;

/// A request on its way: the kernel's copies of the request and of the value.
#[derive(Clone, Copy)]
pub(crate) struct Call {
    pub(crate) irp: Irp,
    /// KSPROPERTY, KSMETHOD or KSEVENT with whatever follows it.
    pub(crate) request: *mut u8,
    pub(crate) request_len: usize,
    pub(crate) data: *mut u8,
    pub(crate) data_len: usize,
    /// The object that was asked; absent when a minidriver dispatches for an object of its own.
    pub(crate) head: Option<Ptr<Head>>,
}

pub(crate) type ClassHandler = fn(&Call) -> Nt;

/// A property that AVStream answers itself.
pub(crate) struct ClassProperty {
    pub(crate) set: &'static GUID,
    pub(crate) id: u32,
    pub(crate) min_property: usize,
    pub(crate) min_data: usize,
    pub(crate) get: Option<ClassHandler>,
    pub(crate) put: Option<ClassHandler>,
}

/// Where an item is looked for: first table first.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tables<'a> {
    pub(crate) driver: &'a [KSPROPERTY_SET],
    /// KSAUTOMATION_TABLE.PropertyItemSize: items may carry the client's own data behind them.
    pub(crate) item_size: usize,
    pub(crate) class: &'a [ClassProperty],
}

pub(crate) enum Item<'a> {
    Driver(Ptr<KSPROPERTY_ITEM>, Ptr<KSPROPERTY_SET>),
    Class(&'a ClassProperty),
}

/// Serves a property request. The result goes to `irp::finish`.
pub(crate) fn serve(irp: Irp, head: Option<Ptr<Head>>, tables: Tables<'_>) -> Nt {
    let call = prepare(irp, head)?;
    let property = call.property()?;
    match property.Flags & !TOPOLOGY {
        GET => get(&call, &find(&property, tables)?),
        SET => put(&call, &find(&property, tables)?),
        BASIC => support::basic(&call, &find(&property, tables)?),
        DEFAULTS => support::default_values(&call, &find(&property, tables)?),
        RELATIONS => support::relations(&call, &find(&property, tables)?),
        SETSUPPORT => support::sets(&call, &property.Set, tables),
        flags if flags & SERIALISING != 0 => {
            // A set that nobody has is refused however it is asked for.
            if !knows_set(&property.Set, tables) {
                return Err(PROPSET_NOT_FOUND);
            }
            nt::not_emulated(
                "a client serialises a property set (KSPROPERTY_TYPE_SERIALIZE…), which the host does not do",
            )
        }
        _ => Err(INVALID_PARAMETER),
    }
}

const SERIALISING: u32 = ks_sys::KSPROPERTY_TYPE_SERIALIZESET
    | ks_sys::KSPROPERTY_TYPE_UNSERIALIZESET
    | ks_sys::KSPROPERTY_TYPE_SERIALIZERAW
    | ks_sys::KSPROPERTY_TYPE_UNSERIALIZERAW
    | ks_sys::KSPROPERTY_TYPE_SERIALIZESIZE;

impl Call {
    pub(crate) fn property(&self) -> Nt<KSPROPERTY> {
        self.request::<KSPROPERTY>()
    }

    /// The request as the structure its set documents.
    pub(crate) fn request<T: Copy>(&self) -> Nt<T> {
        if self.request_len < size_of::<T>() {
            return Err(INVALID_BUFFER_SIZE);
        }
        ptr::read(self.request.cast()).ok_or(INVALID_PARAMETER)
    }

    /// The value of a SET.
    pub(crate) fn value<T: Copy>(&self) -> Nt<T> {
        if self.data_len < size_of::<T>() {
            return Err(BUFFER_TOO_SMALL);
        }
        ptr::read(self.data.cast()).ok_or(INVALID_PARAMETER)
    }

    pub(crate) fn value_bytes<'a>(&self) -> &'a [u8] {
        ptr::bytes(self.data, self.data_len)
    }

    /// The answer to a GET of a fixed size.
    pub(crate) fn answer<T: Copy>(&self, value: T) -> Nt {
        if self.data_len < size_of::<T>() {
            return Err(BUFFER_TOO_SMALL);
        }
        ptr::put(self.data.cast(), value);
        irp::set_information(self.irp, size_of::<T>());
        Ok(())
    }

    /// The answer to a GET of variable size: "a zero-length query → STATUS_BUFFER_OVERFLOW with the size in Information, a short one
    /// STATUS_BUFFER_TOO_SMALL", as Microsoft's samples do it.
    pub(crate) fn answer_bytes(&self, value: &[u8]) -> Nt {
        if self.data_len == 0 {
            return Err(irp::overflow(self.irp, value.len()));
        }
        if self.data_len < value.len() {
            irp::set_information(self.irp, value.len());
            return Err(BUFFER_TOO_SMALL);
        }
        ptr::bytes(self.data, value.len()).copy_from_slice(value);
        irp::set_information(self.irp, value.len());
        Ok(())
    }
}

/// One system buffer for both: the value first, at the next multiple of eight the request. The I/O manager copies the value back.
pub(crate) fn prepare(irp: Irp, head: Option<Ptr<Head>>) -> Nt<Call> {
    let c = irp::control(irp)?;
    let (in_len, out_len) = (c.input_len as usize, c.output_len as usize);
    if in_len < size_of::<KSPROPERTY>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    let at = out_len.next_multiple_of(8);
    if !irp::system_buffer(irp).is_null() {
        // A handler up the stack prepared it already.
        let buffer = irp::system_buffer(irp);
        return Ok(Call {
            irp,
            request: buffer.wrapping_add(at),
            request_len: in_len,
            data: buffer,
            data_len: out_len,
            head,
        });
    }
    nt::probe_client(c.input, in_len, c.from_user, false)?;
    nt::probe_client(c.output, out_len, c.from_user, true)?;
    let buffer = nt::allocate(at + in_len, *b"KsSb");
    if buffer.is_null() {
        return Err(INSUFFICIENT_RESOURCES);
    }
    ptr::bytes(buffer, out_len).copy_from_slice(ptr::bytes(c.output, out_len));
    ptr::bytes(buffer.wrapping_add(at), in_len).copy_from_slice(ptr::bytes(c.input, in_len));
    irp::set_system_buffer(irp, buffer);
    irp.edit().Flags |= ks_sys::IRP_BUFFERED_IO | ks_sys::IRP_DEALLOCATE_BUFFER | ks_sys::IRP_INPUT_OPERATION;
    Ok(Call {
        irp,
        request: buffer.wrapping_add(at),
        request_len: in_len,
        data: buffer,
        data_len: out_len,
        head,
    })
}

/// The item for a set and an id: a minidriver's hides the class's.
pub(crate) fn find<'a>(property: &KSPROPERTY, tables: Tables<'a>) -> Nt<Item<'a>> {
    if let Some(found) = find_driver_item(property, tables) {
        return Ok(found);
    }
    let found = tables.class.iter().find(|p| p.id == property.Id && *p.set == property.Set);
    match found {
        Some(item) => Ok(Item::Class(item)),
        None if knows_set(&property.Set, tables) => Err(NOT_FOUND),
        None => Err(PROPSET_NOT_FOUND),
    }
}

fn find_driver_item<'a>(property: &KSPROPERTY, tables: Tables<'a>) -> Option<Item<'a>> {
    let sets = tables.driver.iter().filter(|s| ptr::read(s.Set) == Some(property.Set));
    for set in sets {
        for at in 0..set.PropertiesCount as usize {
            let item = Ptr::of(set.PropertyItem.wrapping_byte_add(at * tables.stride()))?;
            if item.PropertyId == property.Id {
                return Some(Item::Driver(item, Ptr::of(set)?));
            }
        }
    }
    None
}

impl Tables<'_> {
    fn stride(&self) -> usize {
        self.item_size.max(size_of::<KSPROPERTY_ITEM>())
    }
}

pub(crate) fn knows_set(set: &GUID, tables: Tables<'_>) -> bool {
    tables.driver.iter().any(|s| ptr::read(s.Set) == Some(*set)) || tables.class.iter().any(|p| p.set == set)
}

fn get(call: &Call, item: &Item<'_>) -> Nt {
    // A handler that answers with less, or more, sets Information itself.
    irp::set_information(call.irp, call.data_len);
    match item {
        Item::Class(p) => {
            let handler = p.get.ok_or(NOT_FOUND)?;
            check_sizes(call, p.min_property, p.min_data)?;
            handler(call)
        }
        Item::Driver(p, set) => {
            let handler = get_handler(*p);
            check_sizes(call, p.MinProperty as usize, p.MinData as usize)?;
            call_handler(call, handler, *p, *set)
        }
    }
}

fn put(call: &Call, item: &Item<'_>) -> Nt {
    irp::set_information(call.irp, 0);
    match item {
        Item::Class(p) => {
            let handler = p.put.ok_or(NOT_FOUND)?;
            check_sizes(call, p.min_property, p.min_data)?;
            handler(call)
        }
        Item::Driver(p, set) => {
            let handler = set_handler(*p);
            check_sizes(call, p.MinProperty as usize, p.MinData as usize)?;
            call_handler(call, handler, *p, *set)
        }
    }
}

fn check_sizes(call: &Call, min_property: usize, min_data: usize) -> Nt {
    if call.request_len < min_property {
        return Err(INVALID_BUFFER_SIZE);
    }
    if call.data_len < min_data {
        irp::set_information(call.irp, min_data);
        return Err(BUFFER_TOO_SMALL);
    }
    Ok(())
}

/// Calls a handler of the minidriver. It finds its item and set in the IRP (KSPROPERTY_ITEM_IRP_STORAGE and
/// KSPROPERTY_SET_IRP_STORAGE: DriverContext words 3 and 0).
pub(crate) fn call_handler(
    call: &Call,
    handler: PFNKSHANDLER,
    item: Ptr<KSPROPERTY_ITEM>,
    set: Ptr<KSPROPERTY_SET>,
) -> Nt {
    let handler = handler.ok_or(NOT_FOUND)?;
    let words = irp::driver_context(call.irp);
    words[0] = set.raw().cast();
    words[3] = item.raw().cast::<c_void>();
    let status = crate::call!(
        "PFNKSHANDLER",
        handler(
            call.irp.raw(),
            call.request.cast(),
            if call.data_len == 0 { core::ptr::null_mut() } else { call.data.cast() }
        )
    );
    rules::pending_is_marked("PFNKSHANDLER", call.irp, status);
    check(status)
}

#[allow(unsafe_code)]
pub(crate) fn get_handler(item: Ptr<KSPROPERTY_ITEM>) -> PFNKSHANDLER {
    // UNSAFETY: a C union; an automation table's items hold handlers, never the BOOLEAN of KSPROPERTY's own tables.
    // SAFETY: the minidriver's table is written with the handler member (DEFINE_KSPROPERTY_ITEM).
    unsafe { item.Anonymous1.GetPropertyHandler }
}

#[allow(unsafe_code)]
pub(crate) fn set_handler(item: Ptr<KSPROPERTY_ITEM>) -> PFNKSHANDLER {
    // SAFETY: as in `get_handler`.
    unsafe { item.Anonymous2.SetPropertyHandler }
}
