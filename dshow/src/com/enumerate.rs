//! `IEnumPins` and `IEnumMediaTypes` over a list that was taken when the enumerator was made.
//!
//! Pages: strmif/nf-strmif-ienumpins-next and its like. `Next` answers S_FALSE when it gives fewer than were asked for.

use super::live::Counted;
use super::media_type;
use super::{FALSE, OK};
use crate::failure::Failure;
use crate::media_type::MediaType;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use windows::Win32::Media::DirectShow::{
    IEnumMediaTypes, IEnumMediaTypes_Impl, IEnumPins, IEnumPins_Impl, IPin,
};
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows_core::{HRESULT, Result, implement};

pub(crate) fn pins(list: Vec<IPin>) -> IEnumPins {
    EnumPins { list, at: AtomicUsize::new(0), _counted: Counted::new() }.into()
}

pub(crate) fn media_types(list: Vec<MediaType>) -> IEnumMediaTypes {
    EnumMediaTypes { list, at: AtomicUsize::new(0), _counted: Counted::new() }.into()
}

#[implement(IEnumPins)]
struct EnumPins {
    list: Vec<IPin>,
    at: AtomicUsize,
    _counted: Counted,
}

#[implement(IEnumMediaTypes)]
struct EnumMediaTypes {
    list: Vec<MediaType>,
    at: AtomicUsize,
    _counted: Counted,
}

/// Hands out up to `wanted` of `list`, one by one, and tells the caller how many.
///
/// # Safety
/// `fetched` is NULL or may be written.
unsafe fn next<T>(
    list: &[T],
    at: &AtomicUsize,
    wanted: u32,
    fetched: *mut u32,
    mut give: impl FnMut(usize, &T) -> std::result::Result<(), Failure>,
) -> HRESULT {
    if fetched.is_null() && wanted != 1 {
        return HRESULT(Failure::POINTER.code());
    }
    let mut given = 0;
    // Relaxed: an enumerator belongs to one caller; the atomic only makes it Sync.
    while given < wanted as usize {
        let Some(item) = list.get(at.load(Relaxed)) else { break };
        if let Err(failure) = give(given, item) {
            return HRESULT(failure.code());
        }
        at.fetch_add(1, Relaxed);
        given += 1;
    }
    if !fetched.is_null() {
        // SAFETY: not NULL, so it may be written (the caller's promise).
        unsafe { fetched.write(given as u32) };
    }
    if given == wanted as usize { OK } else { FALSE }
}

fn skip(at: &AtomicUsize, count: u32, len: usize) -> Result<()> {
    let to = at.load(Relaxed).saturating_add(count as usize);
    at.store(to.min(len), Relaxed);
    if to <= len { Ok(()) } else { Err(windows_core::Error::from_hresult(FALSE)) }
}

impl IEnumPins_Impl for EnumPins_Impl {
    fn Next(&self, wanted: u32, out: *mut Option<IPin>, fetched: *mut u32) -> HRESULT {
        if out.is_null() {
            return HRESULT(Failure::POINTER.code());
        }
        // SAFETY: `fetched` is an out-parameter of COM's caller; `out` is an array of `wanted` pointers that hold nothing.
        unsafe {
            next(&self.list, &self.at, wanted, fetched, |n, pin| Ok(out.add(n).write(Some(pin.clone()))))
        }
    }

    fn Skip(&self, count: u32) -> Result<()> {
        skip(&self.at, count, self.list.len())
    }

    fn Reset(&self) -> Result<()> {
        self.at.store(0, Relaxed);
        Ok(())
    }

    fn Clone(&self) -> Result<IEnumPins> {
        Ok(EnumPins {
            list: self.list.clone(),
            at: AtomicUsize::new(self.at.load(Relaxed)),
            _counted: Counted::new(),
        }
        .into())
    }
}

impl IEnumMediaTypes_Impl for EnumMediaTypes_Impl {
    fn Next(&self, wanted: u32, out: *mut *mut AM_MEDIA_TYPE, fetched: *mut u32) -> HRESULT {
        if out.is_null() {
            return HRESULT(Failure::POINTER.code());
        }
        // SAFETY: `fetched` is an out-parameter of COM's caller; `out` is an array of `wanted` pointers.
        unsafe {
            next(&self.list, &self.at, wanted, fetched, |n, item| {
                Ok(out.add(n).write(media_type::boxed(item)?))
            })
        }
    }

    fn Skip(&self, count: u32) -> Result<()> {
        skip(&self.at, count, self.list.len())
    }

    fn Reset(&self) -> Result<()> {
        self.at.store(0, Relaxed);
        Ok(())
    }

    fn Clone(&self) -> Result<IEnumMediaTypes> {
        Ok(EnumMediaTypes {
            list: self.list.clone(),
            at: AtomicUsize::new(self.at.load(Relaxed)),
            _counted: Counted::new(),
        }
        .into())
    }
}
