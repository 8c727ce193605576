//! The topology of a filter: KSPROPSETID_Topology, nodes and connections added later (stream/kspropsetid-topology, KSFILTER_DESCRIPTOR,
//! KsFilterCreateNode, KsFilterAddTopologyConnections).

use ks_sys::{
    GUID, KSFILTER_DESCRIPTOR, KSNODE_DESCRIPTOR, KSP_NODE, KSPROPERTY, KSPROPSETID_Topology,
    KSTOPOLOGY_CONNECTION,
};

use crate::edit;
use crate::filter::Filter;
use crate::object;
use crate::property::{Call, ClassHandler, ClassProperty};
use crate::ptr::{self, Ptr};
use crate::status::{INVALID_PARAMETER, NOT_FOUND, Nt, or_no_memory};
use crate::support::{guid_bytes, multiple_item};

const fn item(id: u32, min_property: usize, get: ClassHandler) -> ClassProperty {
    ClassProperty { set: &KSPROPSETID_Topology, id, min_property, min_data: 0, get: Some(get), put: None }
}

pub(crate) const CATEGORIES: ClassProperty =
    item(ks_sys::KSPROPERTY_TOPOLOGY_CATEGORIES, size_of::<KSPROPERTY>(), categories);
pub(crate) const NODES: ClassProperty =
    item(ks_sys::KSPROPERTY_TOPOLOGY_NODES, size_of::<KSPROPERTY>(), nodes);
pub(crate) const CONNECTIONS: ClassProperty =
    item(ks_sys::KSPROPERTY_TOPOLOGY_CONNECTIONS, size_of::<KSPROPERTY>(), connections);
pub(crate) const NAME: ClassProperty = item(ks_sys::KSPROPERTY_TOPOLOGY_NAME, size_of::<KSP_NODE>(), name);

fn filter(call: &Call) -> Nt<Ptr<Filter>> {
    call.head.and_then(object::filter).ok_or(INVALID_PARAMETER)
}

fn answer_guids(call: &Call, guids: &[GUID]) -> Nt {
    let bytes: Vec<[u8; 16]> = guids.iter().map(guid_bytes).collect();
    call.answer_bytes(&multiple_item(size_of::<GUID>(), guids.len(), |at| &bytes[at]))
}

fn categories(call: &Call) -> Nt {
    let descriptor = filter(call)?.descriptor().ok_or(NOT_FOUND)?;
    answer_guids(call, ptr::array(descriptor.Categories, descriptor.CategoriesCount))
}

fn nodes(call: &Call) -> Nt {
    let filter = filter(call)?;
    let count = filter.descriptor().map_or(0, |d| d.NodeDescriptorsCount);
    let types: Vec<GUID> = (0..count).filter_map(|id| ptr::read(filter.node_descriptor(id)?.Type)).collect();
    answer_guids(call, &types)
}

/// "ConnectionsCount may be zero indicating that the default connection set is used: … a single topology node where each pin on the
/// filter is connected to the corresponding ID on the topology node. The direction is determined by pin data flow."
fn connections(call: &Call) -> Nt {
    let filter = filter(call)?;
    let descriptor = filter.descriptor().ok_or(NOT_FOUND)?;
    let own: &[KSTOPOLOGY_CONNECTION] = ptr::array(descriptor.Connections, descriptor.ConnectionsCount);
    let list = if own.is_empty() { default_connections(filter) } else { own.to_vec() };
    let bytes: Vec<Vec<u8>> = list.iter().map(connection_bytes).collect();
    call.answer_bytes(&multiple_item(size_of::<KSTOPOLOGY_CONNECTION>(), list.len(), |at| {
        bytes[at].as_slice()
    }))
}

fn default_connections(filter: Ptr<Filter>) -> Vec<KSTOPOLOGY_CONNECTION> {
    let of_pin = |id: u32| {
        let input = filter.pin_descriptor(id)?.PinDescriptor.DataFlow == ks_sys::KSPIN_DATAFLOW_IN;
        let (from, to) = if input { (ks_sys::KSFILTER_NODE, 0) } else { (0, ks_sys::KSFILTER_NODE) };
        Some(KSTOPOLOGY_CONNECTION { FromNode: from, FromNodePin: id, ToNode: to, ToNodePin: id })
    };
    (0..filter.pin_types()).filter_map(of_pin).collect()
}

fn connection_bytes(c: &KSTOPOLOGY_CONNECTION) -> Vec<u8> {
    [c.FromNode, c.FromNodePin, c.ToNode, c.ToNodePin].iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// The node's Name, or its Type where it has none, as text: the registry that would translate it is not there.
fn name(call: &Call) -> Nt {
    let node = filter(call)?.node_descriptor(call.request::<KSP_NODE>()?.NodeId).ok_or(INVALID_PARAMETER)?;
    let guid = ptr::read(node.Name).or(ptr::read(node.Type)).ok_or(NOT_FOUND)?;
    let text: Vec<u8> = format!("{{{guid}}}\0").encode_utf16().flat_map(u16::to_le_bytes).collect();
    call.answer_bytes(&text)
}

const TAG: u32 = u32::from_le_bytes(*b"KsFd");

/// The filter's descriptor, as its own copy.
fn own_descriptor(filter: Ptr<Filter>) -> Nt<Ptr<KSFILTER_DESCRIPTOR>> {
    let bag = filter.head.bag.ok_or(INVALID_PARAMETER)?;
    let size = size_of::<KSFILTER_DESCRIPTOR>();
    let mut edited = filter.public.Descriptor.cast_mut().cast();
    edit::edit(bag, &mut edited, size, size, TAG)?;
    filter.edit().public.Descriptor = edited.cast();
    or_no_memory(Ptr::of(edited.cast()))
}

/// An array that belongs to the filter and has room for `more` records behind the `count` it had.
fn grow<T>(filter: Ptr<Filter>, array: *const T, count: u32, more: u32, stride: usize) -> Nt<*mut T> {
    let bag = filter.head.bag.ok_or(INVALID_PARAMETER)?;
    let mut grown = array.cast_mut().cast();
    edit::edit(bag, &mut grown, (count + more) as usize * stride, count as usize * stride, TAG)?;
    Ok(grown.cast())
}

/// KsFilterCreateNode: "AVStream places the ID of the new node" in NodeID.
pub(crate) fn add_node(filter: Ptr<Filter>, node: *const KSNODE_DESCRIPTOR) -> Nt<u32> {
    let node = ptr::read(node).ok_or(INVALID_PARAMETER)?;
    let descriptor = own_descriptor(filter)?;
    let stride = (descriptor.NodeDescriptorSize as usize).max(size_of::<KSNODE_DESCRIPTOR>());
    let (old, count) = (descriptor.NodeDescriptors, descriptor.NodeDescriptorsCount);
    let nodes = grow(filter, old, count, 1, stride)?;
    ptr::put(nodes.wrapping_byte_add(count as usize * stride), node);
    let d = descriptor.edit();
    d.NodeDescriptors = nodes;
    d.NodeDescriptorSize = stride as u32;
    d.NodeDescriptorsCount = count + 1;
    Ok(count)
}

/// KsFilterAddTopologyConnections.
pub(crate) fn add_connections(filter: Ptr<Filter>, new: &[KSTOPOLOGY_CONNECTION]) -> Nt {
    let descriptor = own_descriptor(filter)?;
    let (old, count) = (descriptor.Connections, descriptor.ConnectionsCount);
    let all = grow(filter, old, count, new.len() as u32, size_of::<KSTOPOLOGY_CONNECTION>())?;
    for (at, connection) in new.iter().enumerate() {
        ptr::put(all.wrapping_add(count as usize + at), *connection);
    }
    descriptor.edit().Connections = all;
    descriptor.edit().ConnectionsCount = count + new.len() as u32;
    Ok(())
}
