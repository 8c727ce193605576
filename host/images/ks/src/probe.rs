//! KsProbeStreamIrp: checks a streaming IRP's headers, copies them into a system buffer, and locks their data in MDLs.
//!
//! "Makes the specified modifications to the given IRP's input and output buffers based on the specific validation flags passed, and then
//! validates the stream header" (nf-ks-ksprobestreamirp).

use ks_sys::{
    KSPROBE_ALLOCATEMDL, KSPROBE_ALLOWFORMATCHANGE, KSPROBE_MODIFY, KSPROBE_PROBEANDLOCK, KSPROBE_STREAMREAD,
    KSPROBE_STREAMWRITE, KSSTREAM_HEADER,
};

use crate::irp::{self, Control, Irp};
use crate::nt;
use crate::ptr::{self, Ptr};
use crate::status::{INSUFFICIENT_RESOURCES, INVALID_BUFFER_SIZE, Nt, or_no_memory};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Transfer {
    Read,
    Write,
}

/// What AVStream asks of KsProbeStreamIrp for its own pins.
pub(crate) fn probe(irp: Irp, transfer: Transfer) -> Nt {
    let flags = match transfer {
        Transfer::Read => KSPROBE_STREAMREAD,
        Transfer::Write => KSPROBE_STREAMWRITE,
    };
    with_flags(irp, flags | KSPROBE_ALLOCATEMDL | KSPROBE_PROBEANDLOCK, 0)
}

/// `extended` is the size each header must have, 0 for "the plain one or larger".
pub(crate) fn with_flags(irp: Irp, flags: u32, extended: u32) -> Nt {
    let control = irp::control(irp)?;
    if irp::system_buffer(irp).is_null() {
        copy_headers(irp, &control, flags)?;
    }
    let headers = headers(irp)?;
    for header in &headers {
        validate(header, flags, extended)?;
    }
    if flags & KSPROBE_ALLOCATEMDL != 0 && irp.MdlAddress.is_null() {
        lock_data(irp, &headers, flags, control.from_user)?;
    }
    Ok(())
}

/// KSPROBE_STREAMREAD is 0: a read is what is no write.
fn is_read(flags: u32) -> bool {
    flags & KSPROBE_STREAMWRITE == KSPROBE_STREAMREAD
}

/// The copy goes back to the client on completion of a read: its headers tell what was filled.
fn copy_headers(irp: Irp, control: &Control, flags: u32) -> Nt {
    let len = control.output_len as usize;
    if len < size_of::<KSSTREAM_HEADER>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    let returns = is_read(flags) || flags & KSPROBE_MODIFY != 0;
    nt::probe_client(control.output, len, control.from_user, returns)?;
    let copy = nt::allocate(len, *b"KsSb");
    if copy.is_null() {
        return Err(INSUFFICIENT_RESOURCES);
    }
    ptr::bytes(copy, len).copy_from_slice(ptr::bytes(control.output, len));
    irp::set_system_buffer(irp, copy);
    let back = if returns { ks_sys::IRP_INPUT_OPERATION } else { 0 };
    irp.edit().Flags |= ks_sys::IRP_BUFFERED_IO | ks_sys::IRP_DEALLOCATE_BUFFER | back;
    Ok(())
}

/// The headers one after another, each `Size` bytes long.
pub(crate) fn headers(irp: Irp) -> Nt<Vec<Ptr<KSSTREAM_HEADER>>> {
    let len = irp::control(irp)?.output_len as usize;
    let buffer = irp::system_buffer(irp);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < len {
        let rest = len - at;
        let header: Ptr<KSSTREAM_HEADER> = or_no_memory(Ptr::of(buffer.wrapping_add(at).cast()))?;
        let size = if rest < size_of::<KSSTREAM_HEADER>() { 0 } else { header.Size as usize };
        if size < size_of::<KSSTREAM_HEADER>() || size > rest || !size.is_multiple_of(8) {
            return Err(INVALID_BUFFER_SIZE);
        }
        found.push(header);
        at += size;
    }
    Ok(found)
}

/// "For a read operation, [DataUsed] is not used when submitting a frame and must be set to zero"; a write says how many of its bytes
/// are valid, which cannot be more than there are.
fn validate(header: &KSSTREAM_HEADER, flags: u32, extended: u32) -> Nt {
    let size_fits = extended == 0 || header.Size == extended;
    let used_fits = if is_read(flags) { header.DataUsed == 0 } else { header.DataUsed <= header.FrameExtent };
    let format_change = header.OptionsFlags & ks_sys::KSSTREAM_HEADER_OPTIONSF_TYPECHANGED != 0;
    let format_fits = !format_change || flags & KSPROBE_ALLOWFORMATCHANGE == KSPROBE_ALLOWFORMATCHANGE;
    if size_fits && used_fits && format_fits { Ok(()) } else { Err(INVALID_BUFFER_SIZE) }
}

fn lock_data(irp: Irp, headers: &[Ptr<KSSTREAM_HEADER>], flags: u32, from_user: bool) -> Nt {
    for header in headers.iter().filter(|h| !h.Data.is_null() && h.FrameExtent > 0) {
        let mdl = nt::append_mdl(irp, header.Data.cast(), header.FrameExtent)?;
        if flags & KSPROBE_PROBEANDLOCK == KSPROBE_PROBEANDLOCK {
            nt::lock_pages(mdl, from_user, is_read(flags))?;
        }
    }
    Ok(())
}
