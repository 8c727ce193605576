//! Automation tables: what a minidriver adds to what every filter and pin answers (KSAUTOMATION_TABLE,
//! stream/defining-automation-tables).

use ks_sys::{
    KSAUTOMATION_TABLE, KSEVENT_SET, KSMETHOD_SET, KSNODEPROPERTY, KSPROPERTY, KSPROPERTY_TYPE_TOPOLOGY,
};

use crate::allocator_irp;
use crate::clock_object;
use crate::connection;
use crate::filter::Filter;
use crate::irp::{self, Irp};
use crate::object::{self, Head, Kind, Object};
use crate::pin::Pin;
use crate::pin_properties;
use crate::property::{ClassProperty, Tables};
use crate::ptr::{self, Ptr};
use crate::status::{INVALID_BUFFER_SIZE, INVALID_PARAMETER, Nt};

/// The minidriver's table of a filter or pin.
pub(crate) fn table(head: Ptr<Head>) -> Option<Ptr<KSAUTOMATION_TABLE>> {
    match head.kind() {
        Kind::Filter => {
            Filter::from_head(head).and_then(|f| f.descriptor()).and_then(|d| Ptr::of(d.AutomationTable))
        }
        Kind::Pin => {
            Pin::from_head(head).and_then(|p| p.descriptor()).and_then(|d| Ptr::of(d.AutomationTable))
        }
        _ => None,
    }
}

/// The node's own table, when the request names one (KSPROPERTY_TYPE_TOPOLOGY, KSP_NODE).
fn node_table(head: Ptr<Head>, irp: Irp) -> Nt<Option<Ptr<KSAUTOMATION_TABLE>>> {
    let control = irp::control(irp)?;
    if (control.input_len as usize) < size_of::<KSPROPERTY>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    crate::nt::probe_client(control.input, control.input_len as usize, control.from_user, false)?;
    let request: KSPROPERTY = ptr::read(control.input.cast()).ok_or(INVALID_PARAMETER)?;
    if request.Flags & KSPROPERTY_TYPE_TOPOLOGY == 0 {
        return Ok(table(head));
    }
    if (control.input_len as usize) < size_of::<KSNODEPROPERTY>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    let request: KSNODEPROPERTY = ptr::read(control.input.cast()).ok_or(INVALID_PARAMETER)?;
    let node =
        object::filter(head).and_then(|f| f.node_descriptor(request.NodeId)).ok_or(INVALID_PARAMETER)?;
    Ok(Ptr::of(node.AutomationTable))
}

fn is_topology(irp: Irp) -> bool {
    irp::control(irp)
        .ok()
        .and_then(|c| ptr::read(c.input.cast::<KSPROPERTY>()))
        .is_some_and(|p| p.Flags & KSPROPERTY_TYPE_TOPOLOGY != 0)
}

pub(crate) fn properties<'a>(head: Ptr<Head>, irp: Irp) -> Nt<Tables<'a>> {
    let table = node_table(head, irp)?;
    let class: &[ClassProperty] = match head.kind() {
        _ if is_topology(irp) => &[],
        Kind::Filter => FILTER,
        Kind::Pin => connection::PIN,
        Kind::Allocator => allocator_irp::PROPERTIES,
        Kind::Clock => clock_object::PROPERTIES,
        _ => &[],
    };
    let (driver, item_size) = match table {
        Some(t) => (ptr::array(t.PropertySets, t.PropertySetsCount), t.PropertyItemSize as usize),
        None => (&[][..], 0),
    };
    Ok(Tables { driver, item_size, class })
}

const FILTER: &[ClassProperty] = pin_properties::FILTER;

pub(crate) struct Methods<'a> {
    pub(crate) sets: &'a [KSMETHOD_SET],
    pub(crate) item_size: usize,
}

pub(crate) fn methods<'a>(head: Ptr<Head>, irp: Irp) -> Nt<Methods<'a>> {
    Ok(match node_table(head, irp)? {
        Some(t) => Methods {
            sets: ptr::array(t.MethodSets, t.MethodSetsCount),
            item_size: t.MethodItemSize as usize,
        },
        None => Methods { sets: &[], item_size: 0 },
    })
}

pub(crate) struct Events<'a> {
    pub(crate) sets: &'a [KSEVENT_SET],
    pub(crate) item_size: usize,
}

pub(crate) fn events<'a>(head: Ptr<Head>, irp: Irp) -> Nt<Events<'a>> {
    Ok(match node_table(head, irp)? {
        Some(t) => {
            Events { sets: ptr::array(t.EventSets, t.EventSetsCount), item_size: t.EventItemSize as usize }
        }
        None => Events { sets: &[], item_size: 0 },
    })
}
