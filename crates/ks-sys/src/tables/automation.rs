//! Automation tables: the properties, methods and events that an object answers by itself. ks/ns-ks-ksautomation_table_.

use super::{counted, size_of_ulong};
use crate::*;

impl KSPROPERTY_ITEM {
    /// `DEFINE_KSPROPERTY_ITEM`: a property whose request is at least a `Request` (`KSPROPERTY`, `KSP_PIN`, ...) and whose
    /// value is at least a `Value`. ks/ns-ks-ksproperty_item
    ///
    /// No values, relations or support handler; a struct expression adds them: `KSPROPERTY_ITEM { Values, ..item }`.
    pub const fn new<Request, Value>(PropertyId: ULONG, Get: PFNKSHANDLER, Set: PFNKSHANDLER) -> Self {
        KSPROPERTY_ITEM {
            PropertyId,
            Anonymous1: KSPROPERTY_ITEM_Anonymous1 { GetPropertyHandler: Get },
            MinProperty: size_of_ulong::<Request>(),
            MinData: size_of_ulong::<Value>(),
            Anonymous2: KSPROPERTY_ITEM_Anonymous2 { SetPropertyHandler: Set },
            ..zeroed()
        }
    }
}

impl KSPROPERTY_SET {
    /// `DEFINE_KSPROPERTY_SET` with `DEFINE_KSPROPERTY_TABLE`, without fast I/O. ks/ns-ks-ksproperty_set
    pub const fn new(Set: &'static GUID, Items: &'static [KSPROPERTY_ITEM]) -> Self {
        let (PropertiesCount, PropertyItem) = counted(Items);
        KSPROPERTY_SET { Set, PropertiesCount, PropertyItem, ..zeroed() }
    }
}

impl KSMETHOD_ITEM {
    /// `DEFINE_KSMETHOD_ITEM`, with the sizes of `Request` and `Value`. ks/ns-ks-ksmethod_item
    pub const fn new<Request, Value>(MethodId: ULONG, Flags: ULONG, Handler: PFNKSHANDLER) -> Self {
        KSMETHOD_ITEM {
            MethodId,
            Anonymous: KSMETHOD_ITEM_Anonymous { MethodHandler: Handler },
            MinMethod: size_of_ulong::<Request>(),
            MinData: size_of_ulong::<Value>(),
            Flags,
            ..zeroed()
        }
    }
}

impl KSMETHOD_SET {
    /// `DEFINE_KSMETHOD_SET` with `DEFINE_KSMETHOD_TABLE`, without fast I/O. ks/ns-ks-ksmethod_set
    pub const fn new(Set: &'static GUID, Items: &'static [KSMETHOD_ITEM]) -> Self {
        let (MethodsCount, MethodItem) = counted(Items);
        KSMETHOD_SET { Set, MethodsCount, MethodItem, ..zeroed() }
    }
}

impl KSEVENT_ITEM {
    /// `DEFINE_KSEVENT_ITEM`: `Data` is what the client passes (`KSEVENTDATA`, ...), `Extra` what the entry has behind it.
    /// ks/ns-ks-ksevent_item
    pub const fn new<Data, Extra>(EventId: ULONG, Add: PFNKSADDEVENT, Remove: PFNKSREMOVEEVENT) -> Self {
        KSEVENT_ITEM {
            EventId,
            DataInput: size_of_ulong::<Data>(),
            ExtraEntryData: size_of_ulong::<Extra>(),
            AddHandler: Add,
            RemoveHandler: Remove,
            SupportHandler: None,
        }
    }
}

impl KSEVENT_SET {
    /// `DEFINE_KSEVENT_SET` with `DEFINE_KSEVENT_TABLE`. ks/ns-ks-ksevent_set
    pub const fn new(Set: &'static GUID, Items: &'static [KSEVENT_ITEM]) -> Self {
        let (EventsCount, EventItem) = counted(Items);
        KSEVENT_SET { Set, EventsCount, EventItem }
    }
}

impl KSAUTOMATION_TABLE {
    /// `DEFINE_KSAUTOMATION_TABLE` with `_PROPERTIES`, `_METHODS`, `_EVENTS`, or their `_NULL` forms for an empty slice.
    /// ks/ns-ks-ksautomation_table_
    pub const fn new(
        Properties: &'static [KSPROPERTY_SET],
        Methods: &'static [KSMETHOD_SET],
        Events: &'static [KSEVENT_SET],
    ) -> Self {
        let (PropertySetsCount, PropertySets) = counted(Properties);
        let (MethodSetsCount, MethodSets) = counted(Methods);
        let (EventSetsCount, EventSets) = counted(Events);
        KSAUTOMATION_TABLE {
            PropertySetsCount,
            PropertyItemSize: size_of_ulong::<KSPROPERTY_ITEM>(),
            PropertySets,
            MethodSetsCount,
            MethodItemSize: size_of_ulong::<KSMETHOD_ITEM>(),
            MethodSets,
            EventSetsCount,
            EventItemSize: size_of_ulong::<KSEVENT_ITEM>(),
            EventSets,
        }
    }
}
