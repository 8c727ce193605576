//! Malformed requests: lengths, pointers, GUIDs, ids, handles, counts and flags that no honest program sends.
//!
//! Most begin as a sensible request of which one or two things are then spoilt: pure noise is refused at the first check
//! and finds nothing behind it. Several lists are sent at the same time, on threads that the seed interleaves.

use super::client::Client;
use anyhow::Result;
use fastrand::Rng;
use host_transport::{Answers, Raw};
use ks_client::{Access, GUID, Handle, Name, Pin, name};
use ks_sys::names::{EVENT_SETS, METHOD_SETS, PROPERTY_SETS, Set};

/// Requests of one case: four threads, so many rounds of so many each.
const THREADS: usize = 4;
const ROUNDS: usize = 8;
const EACH: usize = 64;
/// Memory for one request: what goes in, and what comes out.
const SLOT: usize = 4096;

const CODES: [u32; 8] = [
    ks_sys::IOCTL_KS_PROPERTY,
    ks_sys::IOCTL_KS_ENABLE_EVENT,
    ks_sys::IOCTL_KS_DISABLE_EVENT,
    ks_sys::IOCTL_KS_METHOD,
    ks_sys::IOCTL_KS_WRITE_STREAM,
    ks_sys::IOCTL_KS_READ_STREAM,
    ks_sys::IOCTL_KS_RESET_STATE,
    ks_sys::IOCTL_KS_HANDSHAKE,
];

pub(super) fn requests(client: &mut Client<'_>) -> Result<()> {
    let (pins, mut handles) = objects(client)?;
    handles.extend([0, 4, 0xFFFF_FFFF_FFFF_FFFF, 0x8000_0004, 0x1234]);
    let host = client.session.host();
    let memory = host.user_memory(THREADS * EACH * 2 * SLOT)?;
    for _ in 0..ROUNDS {
        let mut lists = Vec::new();
        for thread in 0..THREADS {
            let mut list = Vec::new();
            for slot in 0..EACH {
                let place = memory + ((thread * EACH + slot) * 2 * SLOT) as u64;
                let (raw, input, output) = Maker { rng: &mut client.rng, place, handles: &handles }.request();
                host.poke(place, &input)?;
                host.poke(place + SLOT as u64, &output)?;
                list.push(raw);
            }
            lists.push(list);
        }
        let answers: Answers = host.send_raw(lists)?;
        client.outcome.hostile_requests += answers.sent;
        anyhow::ensure!(
            answers.stuck == 0,
            "{} requests are still pending after they were cancelled: a program that sends them can never end",
            answers.stuck
        );
    }
    pins.into_iter()
        .try_for_each(|pin| client.go(&pin, ks_client::State::Stop))
        .or_else(|error| refused_is_fine(client, error))
}

/// Every filter and one pin of each, open, some of them running: the handles that requests go to.
fn objects(client: &mut Client<'_>) -> Result<(Vec<Pin>, Vec<u64>)> {
    let (mut pins, mut handles) = (Vec::new(), Vec::new());
    for place in client.places()? {
        handles.push(place.filter.object().handle().0);
        let Ok(format) = client.format(&place) else { continue };
        let Ok(pin) = client.pin(&place, &format) else { continue };
        let state = ks_client::State::ALL[client.rng.usize(0..4)];
        client.go(&pin, state)?;
        handles.push(pin.handle().0);
        pins.push(pin);
    }
    Ok((pins, handles))
}

/// Hostile requests change states behind our back, so a step that is refused afterwards is no finding.
fn refused_is_fine(client: &Client<'_>, error: anyhow::Error) -> Result<()> {
    match client.session.host().with(|host| host.report()) {
        None => Ok(()),
        Some(_) => Err(error),
    }
}

/// Makes one request.
struct Maker<'a> {
    rng: &'a mut Rng,
    place: u64,
    handles: &'a [u64],
}

impl Maker<'_> {
    /// The request, and the bytes of its two buffers.
    fn request(mut self) -> (Raw, Vec<u8>, Vec<u8>) {
        let code = match self.rng.u8(0..16) {
            0 => self.rng.u32(..),
            1 => CODES[self.rng.usize(0..CODES.len())] ^ 1 << self.rng.u32(0..18),
            n => CODES[usize::from(n) % CODES.len()],
        };
        let handle = match self.handles.len() {
            0 => self.rng.u64(..),
            len => self.handles[self.rng.usize(0..len)],
        };
        let streams = [ks_sys::IOCTL_KS_WRITE_STREAM, ks_sys::IOCTL_KS_READ_STREAM].contains(&code);
        let mut input = self.identifier();
        let mut output = if streams { self.stream_headers() } else { self.value() };
        spoil(self.rng, &mut input);
        spare(&mut input);
        spoil(self.rng, &mut output);
        let input_place = (self.place, input.len() as u32);
        let output_place = (self.place + SLOT as u64, output.len() as u32);
        let raw =
            Raw { handle, code, input: self.misplace(input_place), output: self.misplace(output_place) };
        (raw, input, output)
    }

    /// A KSIDENTIFIER of a set and item that exist somewhere, with what may follow it.
    fn identifier(&mut self) -> Vec<u8> {
        let tables: [&[Set]; 3] = [PROPERTY_SETS, METHOD_SETS, EVENT_SETS];
        let sets = tables[self.rng.usize(0..tables.len())];
        let (guid, id) = match self.rng.u8(0..8) {
            0 => (GUID::from_u128(u128::from(self.rng.u64(..)) << 64), self.rng.u32(..)),
            1 => (GUID::from_u128(0), 0),
            2 => (crate::names::KSFRAME, self.rng.u32(0..4)),
            3..=5 => {
                let usual =
                    [ks_sys::KSPROPSETID_Pin, ks_sys::KSPROPSETID_Connection, ks_sys::KSPROPSETID_Stream];
                (usual[self.rng.usize(0..usual.len())], self.rng.u32(0..16))
            }
            _ => {
                let (_, guid, items) = sets[self.rng.usize(0..sets.len())];
                (guid, items.get(self.rng.usize(0..items.len().max(1))).map_or(0, |(_, id)| *id))
            }
        };
        let flags = match self.rng.u8(0..8) {
            0 => self.rng.u32(..),
            1 => 1 << self.rng.u32(0..32),
            n => 1 + u32::from(n % 2),
        };
        let rest = self.rng.usize(0..5) * 8;
        let mut bytes = guid_bytes(&guid);
        bytes.extend(id.to_le_bytes());
        bytes.extend(flags.to_le_bytes());
        bytes.extend((0..rest).map(|at| if at % 8 == 0 { self.rng.u8(0..4) } else { 0 }));
        bytes
    }

    /// A value: nothing, a word, a handle, a state, a format's beginning, noise.
    fn value(&mut self) -> Vec<u8> {
        match self.rng.u8(0..6) {
            0 => Vec::new(),
            1 => self.rng.u32(0..5).to_le_bytes().into(),
            2 => self.handles.first().copied().unwrap_or(4).to_le_bytes().into(),
            3 => self.rng.u64(..).to_le_bytes().into(),
            4 => {
                let mut format = vec![0; 64 + self.rng.usize(0..200)];
                let size = [64, format.len() as u32, u32::MAX, 0][self.rng.usize(0..4)];
                format[..4].copy_from_slice(&size.to_le_bytes());
                format
            }
            _ => (0..self.rng.usize(0..256)).map(|_| self.rng.u8(..)).collect(),
        }
    }

    /// KSSTREAM_HEADERs whose sizes, counts and data pointers are anything.
    fn stream_headers(&mut self) -> Vec<u8> {
        let mut all = Vec::new();
        for _ in 0..self.rng.usize(1..4) {
            let mut header = vec![0; 56];
            let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
            put(0, &[56, 56, 56, 0, 8, u32::MAX][self.rng.usize(0..6)].to_le_bytes());
            let extent = [0, 64, 4096, u32::MAX, 0x8000_0000][self.rng.usize(0..5)];
            put(32, &extent.to_le_bytes());
            put(36, &[0, extent, extent.wrapping_add(1), u32::MAX][self.rng.usize(0..4)].to_le_bytes());
            let data = self.misplace((self.place, 0)).0;
            put(40, &data.to_le_bytes());
            put(48, &self.rng.u32(..).to_le_bytes());
            all.extend(header);
        }
        all
    }

    /// Usually where it is; now and then nowhere, misaligned, in the kernel, at the end of all addresses, or too long.
    fn misplace(&mut self, (address, len): (u64, u32)) -> (u64, u32) {
        match self.rng.u8(0..24) {
            0 => (0, len),
            1 => (address + 1, len),
            2 => (0x6000_0000_0000 + self.rng.u64(0..1 << 30), len),
            3 => (u64::MAX - 3, len),
            4 => (address, u32::MAX),
            5 => (address, len.saturating_add(self.rng.u32(0..SLOT as u32))),
            6 => (0xFFFF_F780_0000_0000, len),
            _ => (address, len),
        }
    }
}

/// Changes a bit, cuts the end, or leaves all as it is.
fn spoil(rng: &mut Rng, bytes: &mut Vec<u8>) {
    match rng.u8(0..6) {
        0 if !bytes.is_empty() => {
            let at = rng.usize(0..bytes.len());
            bytes[at] ^= 1 << rng.u8(0..8);
        }
        1 => bytes.truncate(rng.usize(0..=bytes.len())),
        _ => {}
    }
}

/// Serialisation of whole sets and buffered events are not emulated, and what is not emulated would end the run.
fn spare(identifier: &mut [u8]) {
    const NOT_EMULATED: u32 = ks_sys::KSEVENT_TYPE_ENABLEBUFFERED
        | ks_sys::KSPROPERTY_TYPE_SERIALIZESET
        | ks_sys::KSPROPERTY_TYPE_UNSERIALIZESET
        | ks_sys::KSPROPERTY_TYPE_SERIALIZERAW
        | ks_sys::KSPROPERTY_TYPE_UNSERIALIZERAW
        | ks_sys::KSPROPERTY_TYPE_SERIALIZESIZE;
    let flags = identifier.get_mut(20..).and_then(|rest| rest.first_chunk_mut::<4>());
    if let Some(flags) = flags {
        // The identifier may be read from one byte further on: the flags are then a byte's shift to the right.
        *flags = (u32::from_le_bytes(*flags) & !(NOT_EMULATED | NOT_EMULATED << 8)).to_le_bytes();
    }
}

fn guid_bytes(guid: &GUID) -> Vec<u8> {
    let mut bytes = guid.Data1.to_le_bytes().to_vec();
    bytes.extend(guid.Data2.to_le_bytes());
    bytes.extend(guid.Data3.to_le_bytes());
    bytes.extend(guid.Data4);
    bytes
}

/// Creates with spoilt names: pins, allocators, clocks and nodes, with parameters too short, too long, and wrong.
pub(super) fn creates(client: &mut Client<'_>) -> Result<()> {
    const CREATES: usize = 200;
    let (pins, handles) = objects(client)?;
    for _ in 0..CREATES {
        let classes = [name::PIN, name::ALLOCATOR, name::CLOCK];
        let class = classes[client.rng.usize(0..classes.len())];
        let parameters = parameters(&mut client.rng, &handles);
        let mut whole = name::create(class, &parameters);
        spoil(&mut client.rng, &mut whole);
        let Some(parent) = handles.get(client.rng.usize(0..handles.len().max(1))) else { return Ok(()) };
        let access = Access([0xC000_0000, 0x8000_0000, 0, u32::MAX][client.rng.usize(0..4)]);
        client.outcome.hostile_requests += 1;
        let opened =
            client.session.transport().open(Name::Relative { parent: Handle(*parent), name: &whole }, access);
        match opened {
            Ok(handle) => client.session.transport().close(handle)?,
            Err(ks_client::Failure::Status(_)) => {}
            Err(other) => return Err(other.into()),
        }
    }
    pins.iter()
        .try_for_each(|pin| client.go(pin, ks_client::State::Stop))
        .or_else(|error| refused_is_fine(client, error))
}

/// KSPIN_CONNECT with a format, or KSALLOCATOR_FRAMING: near enough to be read, and wrong somewhere.
fn parameters(rng: &mut Rng, handles: &[u64]) -> Vec<u8> {
    let mut bytes = vec![0; [24, 64, 72, 136, 248][rng.usize(0..5)]];
    if bytes.len() > 64 {
        let standard = [guid_bytes(&ks_sys::KSINTERFACESETID_Standard), vec![0; 8]].concat();
        bytes[..24].copy_from_slice(&standard);
        bytes[24..48].copy_from_slice(&[guid_bytes(&ks_sys::KSMEDIUMSETID_Standard), vec![0; 8]].concat());
        bytes[48..52].copy_from_slice(&rng.u32(0..4).to_le_bytes());
        if rng.u8(0..4) == 0 {
            let to = handles.get(rng.usize(0..handles.len().max(1))).copied().unwrap_or(4);
            bytes[56..64].copy_from_slice(&to.to_le_bytes());
        }
    }
    for _ in 0..rng.usize(0..6) {
        let at = rng.usize(0..bytes.len() / 4) * 4;
        let word = [0, 1, 64, u32::MAX, 0x8000_0000, rng.u32(..)][rng.usize(0..6)];
        bytes[at..at + 4].copy_from_slice(&word.to_le_bytes());
    }
    bytes
}
