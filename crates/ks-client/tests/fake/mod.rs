//! A transport made of nothing but tables: two kinds of filters that say what a test tells them.
//!
//! It is no emulator and knows no rule of KS beyond what these tests need: which handle was opened on which, what a
//! property answers, and a log of what was asked in which order. What a driver really does is tested on the hosted
//! machine.
#![allow(unsafe_code)]
// UNSAFETY: Buffer::from_raw, over leaked boxes.
#![allow(dead_code, reason = "each test file uses its part")]

use ks_client::{
    Access, Buffer, DataFormat, Done, Failure, GUID, Handle, Interface, Name, NtStatus, Request, Ticket,
    Transport,
};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    ptr::NonNull,
    rc::Rc,
    time::Duration,
};

/// What a pin factory answers.
#[derive(Clone)]
pub(crate) struct FakePin {
    pub(crate) name: &'static str,
    pub(crate) output: bool,
    pub(crate) framing_ex: Option<Vec<u8>>,
    pub(crate) allocates: bool,
    pub(crate) ranges: Vec<DataFormat>,
}

#[derive(Clone)]
enum Object {
    Filter(&'static str),
    Pin { filter: &'static str, id: u32, state: u32 },
    Allocator { framing: Vec<u8>, frames_out: u64 },
    Event,
}

#[derive(Default)]
pub(crate) struct Fake {
    pub(crate) filters: BTreeMap<&'static str, Vec<FakePin>>,
    objects: RefCell<BTreeMap<u64, Object>>,
    pending: RefCell<Vec<(Ticket, Request)>>,
    done: RefCell<Vec<Done>>,
    next: Cell<u64>,
    buffers: Rc<Cell<usize>>,
    /// What happened, one line each.
    pub(crate) log: RefCell<Vec<String>>,
    /// `(line of the log that a request would write, status)`: refused with it.
    pub(crate) refuse: RefCell<Vec<(String, NtStatus)>>,
    now: Cell<u64>,
}

/// The memory type, frames and one size: a framing with one item, as the driver's side would write it.
pub(crate) fn framing_ex(flags: u32, frames: u32, size: u32) -> Vec<u8> {
    let mut bytes: Vec<u8> = [1_u32, 0, 1, 1, 0, 0].iter().flat_map(|word| word.to_le_bytes()).collect();
    bytes.extend(0x4A6D_5FC4_u32.to_le_bytes()); // KSMEMORY_TYPE_KERNEL_NONPAGED
    bytes.extend([0x95, 0x78, 0xD1, 0x11, 0xB0, 0x69, 0x00, 0xA0, 0xC9, 0x06, 0x28, 0x02]);
    bytes.extend([0; 16]);
    let words = [0, 0, flags, frames, 0x3f, 0, size, size, 0, size, size, 0, 0, 0];
    bytes.extend(words.iter().flat_map(|word: &u32| word.to_le_bytes()));
    bytes
}

impl Fake {
    fn say(&self, line: String) -> Result<(), NtStatus> {
        let refusal = self.refuse.borrow().iter().find(|(what, _)| *what == line).map(|&(_, status)| status);
        self.log.borrow_mut().push(line);
        refusal.map_or(Ok(()), Err)
    }

    pub(crate) fn open_handles(&self) -> usize {
        self.objects.borrow().len()
    }

    pub(crate) fn live_buffers(&self) -> usize {
        self.buffers.get()
    }

    /// The log without the questions about pin factories.
    pub(crate) fn story(&self) -> Vec<String> {
        self.log.borrow().iter().filter(|line| !line.starts_with("ask")).cloned().collect()
    }

    fn number(&self) -> u64 {
        self.next.set(self.next.get() + 4);
        self.next.get()
    }

    fn label(&self, handle: Handle) -> String {
        match self.objects.borrow().get(&handle.0) {
            Some(Object::Filter(name)) => (*name).into(),
            Some(Object::Pin { filter, id, .. }) => {
                format!("{filter}.{}", self.filters[filter][*id as usize].name)
            }
            Some(Object::Allocator { .. }) => "allocator".into(),
            Some(Object::Event) => "event".into(),
            None => "nothing".into(),
        }
    }

    /// Answers one request: the status, the bytes.
    fn answer(&self, request: &mut Request) -> Result<Vec<u8>, NtStatus> {
        let object = self.objects.borrow().get(&request.handle.0).cloned().ok_or(NtStatus::INVALID_HANDLE)?;
        let input = request.input.as_deref().unwrap_or_default().to_vec();
        let output = request.output.as_deref().unwrap_or_default().to_vec();
        let id = input.get(16..20).map_or(0, |b| u32::from_le_bytes(b.try_into().unwrap()));
        let set = input.get(..4).map_or(0, |b| u32::from_le_bytes(b.try_into().unwrap()));
        let writes = input.get(20) == Some(&2);
        match (object, set) {
            (Object::Filter(name), 0x8C13_4960) => self.about_pin(name, id, &input),
            (Object::Pin { filter, id: pin, state }, _) => {
                let what = self.filters[filter][pin as usize].clone();
                self.pin(request.handle, filter, &what, state, (set, id, writes), &output)
            }
            (Object::Allocator { framing, frames_out }, 0xCF6E_4342) => {
                let mut status = framing;
                status.extend(frames_out.to_le_bytes());
                Ok(status)
            }
            _ => Err(NtStatus::NOT_FOUND),
        }
    }

    fn about_pin(&self, filter: &'static str, id: u32, input: &[u8]) -> Result<Vec<u8>, NtStatus> {
        let pins = &self.filters[filter];
        if id == 1 {
            return Ok((pins.len() as u32).to_le_bytes().into());
        }
        let pin = &pins[u32::from_le_bytes(input[24..28].try_into().unwrap()) as usize];
        self.say(format!("ask {filter}.{} item {id}", pin.name))?;
        let standard = |set: u128| {
            let mut list = vec![32, 0, 0, 0, 1, 0, 0, 0];
            let guid = GUID::from_u128(set);
            list.extend(guid.Data1.to_le_bytes());
            list.extend(guid.Data2.to_le_bytes());
            list.extend(guid.Data3.to_le_bytes());
            list.extend(guid.Data4);
            list.extend([0; 8]);
            list
        };
        match id {
            0 => Ok([1_u32, 0].iter().flat_map(|word| word.to_le_bytes()).collect()),
            2 => Ok((if pin.output { 2_u32 } else { 1 }).to_le_bytes().into()),
            3 => {
                let body: Vec<u8> = pin.ranges.iter().flat_map(|range| range.bytes().to_vec()).collect();
                let mut list = (8 + body.len() as u32).to_le_bytes().to_vec();
                list.extend((pin.ranges.len() as u32).to_le_bytes());
                list.extend(body);
                Ok(list)
            }
            4 => {
                let wanted = DataFormat::new(input[40..].to_vec()).ok_or(NtStatus::INVALID_PARAMETER)?;
                pin.ranges
                    .iter()
                    .find(|range| range.sub() == wanted.sub())
                    .map_or(Err(NtStatus::NO_MATCH), |found| Ok(found.bytes().to_vec()))
            }
            5 => Ok(standard(0x1A8766A0_62CE_11CF_A5D6_28DB04C10000)),
            6 => Ok(standard(0x4747B320_62CE_11CF_A5D6_28DB04C10000)),
            7 => Ok((if pin.output { 3_u32 } else { 1 }).to_le_bytes().into()),
            12 => Ok(pin.name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect()),
            _ => Err(NtStatus::NOT_FOUND),
        }
    }

    fn pin(
        &self,
        handle: Handle,
        filter: &'static str,
        pin: &FakePin,
        state: u32,
        (set, id, writes): (u32, u32, bool),
        value: &[u8],
    ) -> Result<Vec<u8>, NtStatus> {
        let word = value.first_chunk().map_or(0, |b| u32::from_le_bytes(*b));
        match (set, id, writes) {
            (0x1D58_C920, 0, false) => Ok(state.to_le_bytes().into()),
            (0x1D58_C920, 0, true) => {
                self.say(format!("{filter}.{} to state {word}", pin.name))?;
                if let Some(Object::Pin { state, .. }) = self.objects.borrow_mut().get_mut(&handle.0) {
                    *state = word;
                }
                Ok(Vec::new())
            }
            (0x1D58_C920, 2, true) => {
                self.say(format!("{filter}.{} format of {} bytes", pin.name, value.len()))?;
                Ok(Vec::new())
            }
            (0x1D58_C920, 6, false) => pin.framing_ex.clone().ok_or(NtStatus::NOT_FOUND),
            (0x65AA_BA60, 0, false) if pin.allocates => Ok(vec![0; 8]),
            (0x65AA_BA60, 0, true) if pin.allocates => {
                let whose = if word == 0 { "none".into() } else { self.label(Handle(word.into())) };
                self.say(format!("{filter}.{} uses {whose}", pin.name))?;
                Ok(Vec::new())
            }
            _ => Err(NtStatus::NOT_FOUND),
        }
    }

    fn streams(&self, request: &Request) -> bool {
        [0x2f_4017, 0x2f_8013].contains(&request.code)
    }

    fn running(&self, handle: Handle) -> bool {
        matches!(self.objects.borrow().get(&handle.0), Some(Object::Pin { state: 3, .. }))
    }

    /// Fills a frame: each byte is the low byte of its ticket.
    fn stream_done(&self, (ticket, mut request): (Ticket, Request)) -> Done {
        let len = request.attached[0].len();
        request.attached[0].fill(ticket.0 as u8);
        if let Some(header) = request.output.as_deref_mut() {
            header[36..40].copy_from_slice(&(len as u32).to_le_bytes());
        }
        Done { ticket, status: NtStatus::SUCCESS, information: 56, request }
    }
}

impl Transport for Fake {
    fn interfaces(&self, category: &GUID) -> Result<Vec<Interface>, Failure> {
        let found =
            |name: &&str| Interface { link: (*name).into(), friendly_name: None, category: *category };
        Ok(self.filters.keys().map(found).collect())
    }

    fn open(&self, name: Name<'_>, access: Access) -> Result<Handle, Failure> {
        let object = match name {
            Name::Interface(link) => {
                let (name, _) = self.filters.get_key_value(link).ok_or(NtStatus::OBJECT_NAME_NOT_FOUND)?;
                Object::Filter(name)
            }
            Name::Relative { parent, name } => {
                let (class, parameters) = name.split_at(78);
                let parent_object = self.objects.borrow()[&parent.0].clone();
                match (parent_object, class[2]) {
                    (Object::Filter(filter), b'1') => {
                        let id = u32::from_le_bytes(parameters[48..52].try_into().unwrap());
                        let to = Handle(u64::from_le_bytes(parameters[56..64].try_into().unwrap()));
                        let end =
                            if to == Handle::NULL { "".into() } else { format!(" to {}", self.label(to)) };
                        let read = if access == Access::GENERIC_READ { "read" } else { "write" };
                        self.say(format!(
                            "create {filter}.{}{end} for {read}",
                            self.filters[filter][id as usize].name
                        ))?;
                        Object::Pin { filter, id, state: 0 }
                    }
                    (Object::Pin { .. }, b'6') => {
                        self.say(format!("create allocator on {}", self.label(parent)))?;
                        Object::Allocator { framing: parameters.to_vec(), frames_out: 0 }
                    }
                    _ => return Err(NtStatus::OBJECT_NAME_NOT_FOUND.into()),
                }
            }
        };
        let handle = self.number();
        self.objects.borrow_mut().insert(handle, object);
        Ok(Handle(handle))
    }

    fn close(&self, handle: Handle) -> Result<(), Failure> {
        let label = self.label(handle);
        self.objects.borrow_mut().remove(&handle.0).ok_or(NtStatus::INVALID_HANDLE)?;
        Ok(self.say(format!("close {label}"))?)
    }

    fn submit(&self, mut request: Request) -> Result<Ticket, Failure> {
        let ticket = Ticket(self.number());
        if self.streams(&request) {
            self.pending.borrow_mut().push((ticket, request));
            return Ok(ticket);
        }
        let answer = self.answer(&mut request);
        let room = request.output.as_deref().map_or(0, <[u8]>::len);
        let (status, information) = match &answer {
            Err(status) => (*status, 0),
            Ok(bytes) if room == 0 && !bytes.is_empty() => (NtStatus::BUFFER_OVERFLOW, bytes.len()),
            Ok(bytes) if bytes.len() > room => (NtStatus::BUFFER_TOO_SMALL, 0),
            Ok(bytes) => {
                if let Some(output) = request.output.as_deref_mut() {
                    output[..bytes.len()].copy_from_slice(bytes);
                }
                (NtStatus::SUCCESS, bytes.len())
            }
        };
        self.done.borrow_mut().push(Done { ticket, status, information, request });
        Ok(ticket)
    }

    fn wait(&self, tickets: &[Ticket], timeout: Duration) -> Result<Option<Done>, Failure> {
        let mut done = self.done.borrow_mut();
        if let Some(index) = done.iter().position(|done| tickets.contains(&done.ticket)) {
            return Ok(Some(done.remove(index)));
        }
        let mut pending = self.pending.borrow_mut();
        let ready =
            |(ticket, request): &(Ticket, Request)| tickets.contains(ticket) && self.running(request.handle);
        if let Some(index) = pending.iter().position(ready) {
            return Ok(Some(self.stream_done(pending.remove(index))));
        }
        self.now.set(self.now.get() + timeout.as_nanos() as u64 / 100);
        Ok(None)
    }

    fn cancel(&self, ticket: Ticket) -> Result<(), Failure> {
        let mut pending = self.pending.borrow_mut();
        if let Some(index) = pending.iter().position(|(it, _)| *it == ticket) {
            let (ticket, request) = pending.remove(index);
            let done = Done { ticket, status: NtStatus::CANCELLED, information: 0, request };
            self.done.borrow_mut().push(done);
        }
        Ok(())
    }

    fn alloc_buffer(&self, len: usize, _alignment: usize) -> Result<Buffer, Failure> {
        let memory = Box::leak(vec![0_u8; len].into_boxed_slice());
        let live = Rc::clone(&self.buffers);
        live.set(live.get() + 1);
        let release = move |start: NonNull<u8>, len| {
            live.set(live.get() - 1);
            // SAFETY: start and len are those of the box leaked below's caller, given back exactly once.
            drop(unsafe { Box::from_raw(NonNull::slice_from_raw_parts(start, len).as_ptr()) });
        };
        // SAFETY: the leaked box is valid, initialised and unshared until `release` frees it.
        Ok(unsafe { Buffer::from_raw(NonNull::from(memory).cast(), len, release) })
    }

    fn create_event(&self) -> Result<Handle, Failure> {
        let handle = self.number();
        self.objects.borrow_mut().insert(handle, Object::Event);
        Ok(Handle(handle))
    }

    fn wait_event(&self, _event: Handle, _timeout: Duration) -> Result<bool, Failure> {
        Ok(false)
    }

    fn sleep(&self, duration: Duration) -> Result<(), Failure> {
        self.now.set(self.now.get() + duration.as_nanos() as u64 / 100);
        Ok(())
    }

    fn now_100ns(&self) -> u64 {
        self.now.get()
    }
}
