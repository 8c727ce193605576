//! Descriptors of the device, its filters, and their pins: the parts that are a count and a pointer.

use super::{counted, size_of_ulong};
use crate::*;

impl KSIDENTIFIER {
    /// An entry of `DEFINE_KSPIN_INTERFACE_TABLE` (`DEFINE_KSPIN_INTERFACE_ITEM`) or `DEFINE_KSPIN_MEDIUM_TABLE`
    /// (`DEFINE_KSPIN_MEDIUM_ITEM`), and the head of any request. ks/ns-ks-ksidentifier
    pub const fn new(Set: GUID, Id: ULONG) -> Self {
        KSIDENTIFIER { Set, Id, Flags: 0 }
    }
}

impl KSPIN_DESCRIPTOR {
    /// `DEFINE_KSPIN_INTERFACE_TABLE`; no call is `DEFINE_KSPIN_DEFAULT_INTERFACES`. ks/ns-ks-kspin_descriptor
    pub const fn with_interfaces(mut self, Interfaces: &'static [KSPIN_INTERFACE]) -> Self {
        (self.InterfacesCount, self.Interfaces) = counted(Interfaces);
        self
    }

    /// `DEFINE_KSPIN_MEDIUM_TABLE`; no call is `DEFINE_KSPIN_DEFAULT_MEDIUMS`. ks/ns-ks-kspin_descriptor
    pub const fn with_mediums(mut self, Mediums: &'static [KSPIN_MEDIUM]) -> Self {
        (self.MediumsCount, self.Mediums) = counted(Mediums);
        self
    }

    /// The formats that the pin takes or gives; [`Table::cast`] makes an entry of a longer range. ks/ns-ks-kspin_descriptor
    pub const fn with_data_ranges(mut self, DataRanges: &'static [PKSDATARANGE]) -> Self {
        (self.DataRangesCount, self.DataRanges) = counted(DataRanges);
        self
    }
}

impl KSFILTER_DESCRIPTOR {
    /// `DEFINE_KSFILTER_DESCRIPTOR`: the current version, and none of everything (`..._CATEGORIES_NULL`,
    /// `..._NODE_DESCRIPTORS_NULL`, `..._DEFAULT_CONNECTIONS`). ks/ns-ks-_ksfilter_descriptor
    pub const fn new() -> Self {
        KSFILTER_DESCRIPTOR {
            Version: KSFILTER_DESCRIPTOR_VERSION,
            PinDescriptorSize: size_of_ulong::<KSPIN_DESCRIPTOR_EX>(),
            NodeDescriptorSize: size_of_ulong::<KSNODE_DESCRIPTOR>(),
            ..zeroed()
        }
    }

    /// `DEFINE_KSFILTER_PIN_DESCRIPTORS`
    pub const fn with_pins(mut self, Pins: &'static [KSPIN_DESCRIPTOR_EX]) -> Self {
        (self.PinDescriptorsCount, self.PinDescriptors) = counted(Pins);
        self
    }

    /// `DEFINE_KSFILTER_CATEGORIES`
    pub const fn with_categories(mut self, Categories: &'static [GUID]) -> Self {
        (self.CategoriesCount, self.Categories) = counted(Categories);
        self
    }

    /// `DEFINE_KSFILTER_NODE_DESCRIPTORS`
    pub const fn with_nodes(mut self, Nodes: &'static [KSNODE_DESCRIPTOR]) -> Self {
        (self.NodeDescriptorsCount, self.NodeDescriptors) = counted(Nodes);
        self
    }

    /// `DEFINE_KSFILTER_CONNECTIONS`
    pub const fn with_connections(mut self, Connections: &'static [KSTOPOLOGY_CONNECTION]) -> Self {
        (self.ConnectionsCount, self.Connections) = counted(Connections);
        self
    }
}

impl Default for KSFILTER_DESCRIPTOR {
    fn default() -> Self {
        Self::new()
    }
}

impl KSDEVICE_DESCRIPTOR {
    /// A device of the current version with the filters of `DEFINE_KSFILTER_DESCRIPTOR_TABLE`: [`Table::cast`] makes an
    /// entry. ks/ns-ks-_ksdevice_descriptor
    pub const fn new(
        Dispatch: &'static KSDEVICE_DISPATCH,
        Filters: &'static [*const KSFILTER_DESCRIPTOR],
    ) -> Self {
        let (FilterDescriptorsCount, FilterDescriptors) = counted(Filters);
        KSDEVICE_DESCRIPTOR {
            Dispatch,
            FilterDescriptorsCount,
            FilterDescriptors,
            Version: KSDEVICE_DESCRIPTOR_VERSION,
            ..zeroed()
        }
    }
}
