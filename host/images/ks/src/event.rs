//! Events: IOCTL_KS_ENABLE_EVENT and DISABLE_EVENT, the list of each object, and how one is signalled (KSEVENTDATA, KSEVENT_ENTRY,
//! stream/event-handling-in-avstream).

use ks_sys::{
    FILE_OBJECT, GUID, KSEVENT, KSEVENT_ENTRY, KSEVENT_ITEM, KSEVENT_SET, KSEVENTDATA,
    KSEVENTSETID_Connection, KSEVENTSETID_StreamAllocator,
};

use crate::automation::{self, Events};
use crate::clock_event;
use crate::clock_object::ClockObject;
use crate::frame::Frame;
use crate::irp::{self, Irp};
use crate::list;
use crate::notify;
use crate::nt;
use crate::object::{Head, Kind, Object};
use crate::pin::Pin;
use crate::pipe::Station;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{
    INVALID_BUFFER_SIZE, INVALID_PARAMETER, NOT_FOUND, Nt, PROPSET_NOT_FOUND, check, or_no_memory,
};

/// An entry with what the engine keeps in front of it. The item's ExtraEntryData bytes lie behind the entry.
#[repr(C)]
pub(crate) struct Entry {
    head: Option<Ptr<Head>>,
    target: notify::Target,
    set: GUID,
    id: u32,
    /// Of a clock's event.
    pub(crate) mark: Option<clock_event::Mark>,
    pub(crate) public: KSEVENT_ENTRY,
}

/// Events AVStream itself raises, besides what the automation table has.
fn class_event(head: Ptr<Head>, set: &GUID, id: u32) -> bool {
    match head.kind() {
        Kind::Allocator => {
            *set == KSEVENTSETID_StreamAllocator && id == ks_sys::KSEVENT_STREAMALLOCATOR_FREEFRAME
        }
        Kind::Pin => {
            // "KSPIN_FLAG_GENERATE_EOS_EVENTS: this pin handles connection event support requests."
            let flags = Pin::from_head(head).map_or(0, |p| p.flags());
            *set == KSEVENTSETID_Connection
                && id == ks_sys::KSEVENT_CONNECTION_ENDOFSTREAM
                && flags & ks_sys::KSPIN_FLAG_GENERATE_EOS_EVENTS != 0
        }
        Kind::Clock => *set == ks_sys::KSEVENTSETID_Clock && id <= ks_sys::KSEVENT_CLOCK_POSITION_MARK,
        _ => false,
    }
}

/// IOCTL_KS_ENABLE_EVENT: KSEVENT in, KSEVENTDATA (and what the item's DataInput asks for) in the other buffer.
pub(crate) fn enable(irp: Irp, head: Ptr<Head>) -> Nt {
    let c = irp::control(irp)?;
    if (c.input_len as usize) < size_of::<KSEVENT>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    nt::probe_client(c.input, size_of::<KSEVENT>(), c.from_user, false)?;
    let event: KSEVENT = ptr::read(c.input.cast()).ok_or(INVALID_PARAMETER)?;
    let events = automation::events(head, irp)?;
    match event.Flags & !ks_sys::KSEVENT_TYPE_TOPOLOGY {
        ks_sys::KSEVENT_TYPE_ENABLE | ks_sys::KSEVENT_TYPE_ONESHOT => add(irp, head, &event, &events),
        ks_sys::KSEVENT_TYPE_SETSUPPORT => set_support(irp, head, &event, &events),
        ks_sys::KSEVENT_TYPE_BASICSUPPORT => {
            find(&event, &events).map(|_| ()).or_else(|status| class_or(head, &event, status))
        }
        ks_sys::KSEVENT_TYPE_ENABLEBUFFERED | ks_sys::KSEVENT_TYPE_QUERYBUFFER => {
            // An event that nobody has is refused however it is asked for.
            find(&event, &events).map(|_| ()).or_else(|status| class_or(head, &event, status))?;
            nt::not_emulated(
                "a client enables a buffered event (KSEVENT_TYPE_ENABLEBUFFERED), which the host does not do",
            )
        }
        _ => Err(INVALID_PARAMETER),
    }
}

fn class_or(head: Ptr<Head>, event: &KSEVENT, status: crate::status::Status) -> Nt {
    if class_event(head, &event.Set, event.Id) { Ok(()) } else { Err(status) }
}

fn set_support(irp: Irp, head: Ptr<Head>, event: &KSEVENT, events: &Events<'_>) -> Nt {
    irp::set_information(irp, 0);
    let known = events.sets.iter().any(|s| ptr::read(s.Set) == Some(event.Set));
    let class = (0..8).any(|id| class_event(head, &event.Set, id));
    if known || class { Ok(()) } else { Err(PROPSET_NOT_FOUND) }
}

type Found = (Ptr<KSEVENT_ITEM>, Ptr<KSEVENT_SET>);

fn find(event: &KSEVENT, events: &Events<'_>) -> Nt<Found> {
    let stride = events.item_size.max(size_of::<KSEVENT_ITEM>());
    let mut known = false;
    for set in events.sets.iter().filter(|s| ptr::read(s.Set) == Some(event.Set)) {
        known = true;
        for at in 0..set.EventsCount as usize {
            let item = Ptr::of(set.EventItem.wrapping_byte_add(at * stride)).ok_or(INVALID_PARAMETER)?;
            if item.EventId == event.Id {
                return Ok((item, Ptr::of(set).ok_or(INVALID_PARAMETER)?));
            }
        }
    }
    Err(if known { NOT_FOUND } else { PROPSET_NOT_FOUND })
}

fn add(irp: Irp, head: Ptr<Head>, event: &KSEVENT, events: &Events<'_>) -> Nt {
    let c = irp::control(irp)?;
    let found = match find(event, events) {
        Ok(found) => Some(found),
        Err(_) if class_event(head, &event.Set, event.Id) => None,
        Err(status) => return Err(status),
    };
    let needed = match (head.kind(), found) {
        (Kind::Clock, None) => clock_event::data_size(event.Id),
        (_, Some((item, _))) => (item.DataInput as usize).max(size_of::<KSEVENTDATA>()),
        (_, None) => size_of::<KSEVENTDATA>(),
    };
    if (c.output_len as usize) < needed {
        return Err(INVALID_BUFFER_SIZE);
    }
    nt::probe_client(c.output, c.output_len as usize, c.from_user, false)?;
    irp::set_information(irp, 0);
    let entry = make(irp, head, event, found)?;
    let data: *mut KSEVENTDATA = c.output.cast();
    match found.and_then(|(item, _)| item.AddHandler) {
        Some(add) => {
            let status =
                crate::call!("AVStrMiniAddEvent", add(irp.raw(), data, &raw mut entry.edit().public));
            rules::never_pending("AVStrMiniAddEvent", status);
            if let Err(status) = check(status) {
                free(entry);
                return Err(status);
            }
        }
        // "If you do not provide an AVStrAddEvent handler, then by default AVStream adds the event to the object list."
        None => push(head, entry),
    }
    if let Some(clock) = ClockObject::from_head(head) {
        clock_event::rearm(clock);
    }
    Ok(())
}

fn make(irp: Irp, head: Ptr<Head>, event: &KSEVENT, found: Option<Found>) -> Nt<Ptr<Entry>> {
    let c = irp::control(irp)?;
    let target = notify::Target::of(c.output.cast(), c.from_user)?;
    let mark = match head.kind() {
        Kind::Clock => Some(clock_event::mark(event.Id, c.output.cast())?),
        _ => None,
    };
    let extra = found.map_or(0, |(item, _)| item.ExtraEntryData as usize);
    let mut public: KSEVENT_ENTRY = nt::zeroed();
    public.Object = target.object();
    public.EventData = c.output.cast();
    public.NotificationType = target.kind();
    public.FileObject = irp::file(irp)?.raw();
    public.Flags =
        if event.Flags & ks_sys::KSEVENT_TYPE_ONESHOT != 0 { ks_sys::KSEVENT_ENTRY_ONESHOT } else { 0 };
    if let Some((item, set)) = found {
        public.EventItem = item.raw();
        public.EventSet = set.raw();
    }
    let entry = Entry { head: Some(head), target, set: event.Set, id: event.Id, mark, public };
    let entry = or_no_memory(nt::create_with_tail(entry, extra))?;
    list::init(list_entry(entry));
    Ok(entry)
}

fn list_entry(entry: Ptr<Entry>) -> *mut ks_sys::LIST_ENTRY {
    &raw mut entry.edit().public.ListEntry
}

fn push(head: Ptr<Head>, entry: Ptr<Entry>) {
    list::push_back(&raw mut head.edit().events, list_entry(entry));
}

/// The entry behind a public one of the driver's, or behind a list entry, which a KSEVENT_ENTRY begins with.
pub(crate) fn of(public: *mut KSEVENT_ENTRY) -> Option<Ptr<Entry>> {
    Ptr::of(public.wrapping_byte_sub(core::mem::offset_of!(Entry, public)).cast())
}

/// KsAddEvent and KsDefaultAddEventHandler: onto the list of the object.
pub(crate) fn add_to(head: Ptr<Head>, public: *mut KSEVENT_ENTRY) {
    if let Some(entry) = of(public) {
        push(head, entry);
    }
}

pub(crate) fn entries(head: Ptr<Head>) -> Vec<Ptr<Entry>> {
    list::entries(&raw mut head.edit().events).into_iter().filter_map(|e| of(e.cast())).collect()
}

/// KsGenerateEvents and the class's own events: every entry of the set and id that `wanted` accepts.
pub(crate) fn generate(head: Ptr<Head>, set: Option<&GUID>, id: u32, wanted: impl Fn(Ptr<Entry>) -> bool) {
    for entry in entries(head) {
        if set.is_none_or(|s| *s == entry.set) && entry.id == id && wanted(entry) {
            signal(entry);
        }
    }
}

/// KsGenerateEvent. A one-shot entry fires once.
pub(crate) fn signal(entry: Ptr<Entry>) {
    entry.target.signal();
    if entry.public.Flags & ks_sys::KSEVENT_ENTRY_ONESHOT != 0 {
        entry.edit().public.Flags |= ks_sys::KSEVENT_ENTRY_DELETED;
        list::remove(list_entry(entry));
        free(entry);
    }
}

/// IOCTL_KS_DISABLE_EVENT: the input is the KSEVENTDATA's address, an empty input means all of the file object's.
pub(crate) fn disable(irp: Irp, head: Ptr<Head>) -> Nt {
    let c = irp::control(irp)?;
    let file = irp::file(irp)?;
    irp::set_information(irp, 0);
    if c.input_len == 0 {
        free_of_file(head, file);
        return Ok(());
    }
    if (c.input_len as usize) < size_of::<KSEVENTDATA>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    let found = entries(head)
        .into_iter()
        .find(|e| e.public.EventData.addr() == c.input.addr() && e.public.FileObject == file.raw());
    discard(found.ok_or(NOT_FOUND)?);
    Ok(())
}

/// The handles of a file object are closed: its events go.
pub(crate) fn free_of_file(head: Ptr<Head>, file: Ptr<FILE_OBJECT>) {
    for entry in entries(head).into_iter().filter(|e| e.public.FileObject == file.raw()) {
        discard(entry);
    }
}

pub(crate) fn free_all(head: Ptr<Head>) {
    for entry in entries(head) {
        discard(entry);
    }
}

/// Removes an entry through the item's RemoveHandler, where there is one.
pub(crate) fn discard(entry: Ptr<Entry>) {
    if let Some(remove) = Ptr::of(entry.public.EventItem).and_then(|item| item.RemoveHandler) {
        crate::call!("AVStrMiniRemoveEvent", remove(entry.public.FileObject, &raw mut entry.edit().public));
    }
    list::remove(list_entry(entry));
    free(entry);
}

pub(crate) fn free(entry: Ptr<Entry>) {
    entry.target.release();
    nt::destroy(entry);
}

/// KSEVENT_STREAMALLOCATOR_FREEFRAME: "used to receive notification when a free frame is available for allocation".
pub(crate) fn frame_is_free(head: Ptr<Head>) {
    if !list::is_empty(&raw mut head.edit().events) {
        generate(
            head,
            Some(&KSEVENTSETID_StreamAllocator),
            ks_sys::KSEVENT_STREAMALLOCATOR_FREEFRAME,
            |_| true,
        );
    }
}

/// KSEVENT_CONNECTION_ENDOFSTREAM: for pins with KSPIN_FLAG_GENERATE_EOS_EVENTS, when the last frame of the stream has left the queue.
pub(crate) fn end_of_stream(frame: Ptr<Frame>) {
    if frame.header.OptionsFlags & ks_sys::KSSTREAM_HEADER_OPTIONSF_ENDOFSTREAM == 0 {
        return;
    }
    let Some(Station::Queue(queue)) = frame.pipe.stations.get(frame.station) else { return };
    for pin in &queue.pins {
        if pin.flags() & ks_sys::KSPIN_FLAG_GENERATE_EOS_EVENTS != 0
            && let Some(head) = Ptr::of(&raw const pin.head)
        {
            generate(head, Some(&KSEVENTSETID_Connection), ks_sys::KSEVENT_CONNECTION_ENDOFSTREAM, |_| true);
        }
    }
}
