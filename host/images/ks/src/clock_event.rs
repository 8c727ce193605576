//! Clock events: KSEVENT_CLOCK_POSITION_MARK at a stream time, KSEVENT_CLOCK_INTERVAL_MARK at a base and every interval after it
//! (stream/ksevent-clock-position-mark, ksevent-clock-interval-mark).
//!
//! The marks are stream times, so a timer runs only while the clock does, and everything is reckoned anew when its state or its time
//! changes.

use core::ffi::c_void;

use ks_sys::{KSEVENT_TIME_INTERVAL, KSEVENT_TIME_MARK, KSEVENTDATA, KSSTATE_RUN};

use crate::clock_object::ClockObject;
use crate::event::{self, Entry};
use crate::nt;
use crate::object::{Head, Object};
use crate::ptr::{self, Ptr};
use crate::status::{INVALID_PARAMETER, Nt};

/// When an entry is due next, and how often after that.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    next: i64,
    interval: Option<i64>,
}

/// The mark behind the KSEVENTDATA of a request; its size was checked.
pub(crate) fn mark(id: u32, data: *mut KSEVENTDATA) -> Nt<Mark> {
    if id == ks_sys::KSEVENT_CLOCK_POSITION_MARK {
        let mark: KSEVENT_TIME_MARK = ptr::read(data.cast()).ok_or(INVALID_PARAMETER)?;
        return Ok(Mark { next: mark.MarkTime, interval: None });
    }
    let mark: KSEVENT_TIME_INTERVAL = ptr::read(data.cast()).ok_or(INVALID_PARAMETER)?;
    if mark.Interval <= 0 {
        return Err(INVALID_PARAMETER);
    }
    Ok(Mark { next: mark.TimeBase, interval: Some(mark.Interval) })
}

/// What a request for a clock event must carry.
pub(crate) fn data_size(id: u32) -> usize {
    if id == ks_sys::KSEVENT_CLOCK_POSITION_MARK {
        size_of::<KSEVENT_TIME_MARK>()
    } else {
        size_of::<KSEVENT_TIME_INTERVAL>()
    }
}

/// Signals what is due and sets the timer for the next mark. Called when an event is added, the timer expires, or the clock changes.
pub(crate) fn rearm(object: Ptr<ClockObject>) {
    if let Some(timer) = object.edit().timer.take() {
        nt::stop_timer(timer);
    }
    if object.clock.state() != KSSTATE_RUN {
        return;
    }
    let now = object.clock.now().time;
    let head = ClockObject::head(object);
    for entry in event::entries(head) {
        signal_due(entry, now);
    }
    if let Some(next) = earliest(head, now) {
        let wait = u64::try_from(next - now).unwrap_or(0).max(1);
        object.edit().timer = nt::start_timer(wait, expired, object.raw().cast());
    }
}

/// An interval that has passed several times over is signalled once, and goes on from now.
fn signal_due(entry: Ptr<Entry>, now: i64) {
    let Some(mark) = entry.mark.filter(|m| m.next <= now) else { return };
    entry.edit().mark = mark.interval.map(|interval| {
        let passed = (now - mark.next) / interval + 1;
        Mark { next: mark.next + passed * interval, interval: Some(interval) }
    });
    event::signal(entry);
}

fn earliest(head: Ptr<Head>, now: i64) -> Option<i64> {
    event::entries(head).into_iter().filter_map(|e| e.mark).map(|m| m.next).filter(|next| *next > now).min()
}

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    unsafe fn expired(_dpc: *mut ks_sys::KDPC, context: *mut c_void, _one: *mut c_void, _two: *mut c_void) {
        if let Some(object) = Ptr::of(context.cast::<ClockObject>()) {
            rearm(object);
        }
    }
}
