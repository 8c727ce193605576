//! Dates, and which Windows this is: 10.0.19041, the version that drivers here are built for.

use ks_sys::*;

machine::exports! { pub(crate) EXPORTS;
    ExLocalTimeToSystemTime: unsafe extern "win64" fn(*const i64, *mut i64), HIGH_LEVEL;
    ExSystemTimeToLocalTime: unsafe extern "win64" fn(*const i64, *mut i64), HIGH_LEVEL;
    IoIsWdmVersionAvailable, PASSIVE_LEVEL;
    PsGetVersion, PASSIVE_LEVEL;
    RtlGetVersion, PASSIVE_LEVEL;
    RtlSecondsSince1970ToTime: unsafe extern "win64" fn(ULONG, *mut i64), HIGH_LEVEL;
    RtlTimeFieldsToTime, HIGH_LEVEL;
    RtlTimeToSecondsSince1970: unsafe extern "win64" fn(*const i64, *mut ULONG) -> BOOLEAN, HIGH_LEVEL;
    RtlTimeToTimeFields: unsafe extern "win64" fn(*const i64, *mut TIME_FIELDS), HIGH_LEVEL;
}

const MAJOR: u32 = 10;
const BUILD: u32 = 19041;

/// The machine lives in UTC.
pub unsafe extern "win64" fn ExSystemTimeToLocalTime(system: *const i64, local: *mut i64) {
    *local = *system;
}

pub unsafe extern "win64" fn ExLocalTimeToSystemTime(local: *const i64, system: *mut i64) {
    *system = *local;
}

/// "TRUE if the system is at least as new": WDM ended at 6.0 with Windows Vista.
pub unsafe extern "win64" fn IoIsWdmVersionAvailable(major: UCHAR, minor: UCHAR) -> BOOLEAN {
    ((major, minor) <= (6, 0)).into()
}

pub unsafe extern "win64" fn PsGetVersion(
    major: PULONG,
    minor: PULONG,
    build: PULONG,
    pack: PUNICODE_STRING,
) -> BOOLEAN {
    for (place, value) in [(major, MAJOR), (minor, 0), (build, BUILD)] {
        if !place.is_null() {
            *place = value;
        }
    }
    if !pack.is_null() {
        (*pack).Length = 0;
    }
    // "TRUE for a checked build."
    0
}

/// RTL_OSVERSIONINFOW: size, major, minor, build, platform (VER_PLATFORM_WIN32_NT is 2), service pack's name.
pub unsafe extern "win64" fn RtlGetVersion(information: PRTL_OSVERSIONINFOW) -> NTSTATUS {
    let words = information.cast::<u32>();
    for (index, value) in [(1, MAJOR), (2, 0), (3, BUILD), (4, 2), (5, 0)] {
        words.add(index).write(value);
    }
    STATUS_SUCCESS
}

/// From 1601-01-01 to 1970-01-01: 134,774 days.
const SECONDS_TO_1970: i64 = 134_774 * 86_400;

unsafe extern "win64" fn RtlSecondsSince1970ToTime(seconds: ULONG, time: *mut i64) {
    *time = (i64::from(seconds) + SECONDS_TO_1970) * 10_000_000;
}

/// "FALSE if the time is before 1970 or after 2105."
unsafe extern "win64" fn RtlTimeToSecondsSince1970(time: *const i64, seconds: *mut ULONG) -> BOOLEAN {
    let since = *time / 10_000_000 - SECONDS_TO_1970;
    let fits = u32::try_from(since);
    if let Ok(since) = fits {
        *seconds = since;
    }
    fits.is_ok().into()
}

/// "Returns FALSE if a field is out of its range." Weekday is ignored.
pub unsafe extern "win64" fn RtlTimeFieldsToTime(fields: PTIME_FIELDS, time: PLARGE_INTEGER) -> BOOLEAN {
    let f = &*fields;
    let in_range = (1601..=30827).contains(&f.Year)
        && (1..=12).contains(&f.Month)
        && (0..24).contains(&f.Hour)
        && (0..60).contains(&f.Minute)
        && (0..60).contains(&f.Second)
        && (0..1000).contains(&f.Milliseconds);
    if !in_range {
        return 0;
    }
    let wanted = (i64::from(f.Year), i64::from(f.Month), i64::from(f.Day));
    // A little before the day, and then to it.
    let mut day = (wanted.0 - 1601) * 365 + (wanted.1 - 1) * 28;
    while date(day) < wanted {
        day += 1;
    }
    if date(day) != wanted {
        return 0;
    }
    let seconds = ((day * 24 + i64::from(f.Hour)) * 60 + i64::from(f.Minute)) * 60 + i64::from(f.Second);
    (*time).QuadPart = seconds * 10_000_000 + i64::from(f.Milliseconds) * 10_000;
    1
}

pub unsafe extern "win64" fn RtlTimeToTimeFields(time: *const i64, fields: *mut TIME_FIELDS) {
    let milliseconds = (*time).max(0) / 10_000;
    let (days, within) = (milliseconds / 86_400_000, milliseconds % 86_400_000);
    let (year, month, day) = date(days);
    *fields = TIME_FIELDS {
        Year: year as i16,
        Month: month as i16,
        Day: day as i16,
        Hour: (within / 3_600_000) as i16,
        Minute: (within / 60_000 % 60) as i16,
        Second: (within / 1000 % 60) as i16,
        Milliseconds: (within % 1000) as i16,
        // 1601-01-01 was a Monday.
        Weekday: ((days + 1) % 7) as i16,
    };
}

/// The Gregorian date of a day counted from 1601-01-01, with which a cycle of 400 years begins.
fn date(days: i64) -> (i64, i64, i64) {
    let (cycle, mut day) = (days / 146_097, days % 146_097);
    let century = (day / 36_524).min(3);
    day -= century * 36_524;
    let four = (day / 1461).min(24);
    day -= four * 1461;
    let single = (day / 365).min(3);
    day -= single * 365;
    let year = 1601 + 400 * cycle + 100 * century + 4 * four + single;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while day >= lengths[month] {
        day -= lengths[month];
        month += 1;
    }
    (year, month as i64 + 1, day + 1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn days_become_dates() {
        assert_eq!(super::date(0), (1601, 1, 1));
        // 2000-02-29 and 2026-01-01, counted by another program.
        assert_eq!(super::date(145_790), (2000, 2, 29));
        assert_eq!(super::date(155_228), (2026, 1, 1));
    }
}
