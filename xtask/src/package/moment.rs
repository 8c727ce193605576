//! The time that a package carries: that of its sources, so that two people can make the same package.

use std::process::Command;
use std::time::Duration;

use crate::{process, project};

/// 2026-01-01, for sources without any history.
const NO_HISTORY: Duration = Duration::from_secs(1_767_225_600);

/// `SOURCE_DATE_EPOCH`, else the commit's time, else a fixed one.
pub(super) fn of_sources() -> Duration {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok();
    let mut git = Command::new("git");
    git.args(["log", "-1", "--format=%ct"]).current_dir(project::root());
    let committed = || crate::toolchain::on_path("git").and_then(|_| process::run_quietly(&mut git).ok());
    let seconds = given.or_else(committed).and_then(|text| text.trim().parse().ok());
    seconds.map_or(NO_HISTORY, Duration::from_secs)
}

/// Year, month and day of a time since 1970 (proleptic Gregorian calendar, from day counts in eras of 400 years).
pub(super) fn date(time: Duration) -> (u16, u8, u8) {
    let days = time.as_secs() / 86_400 + 719_468; // since 0000-03-01
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year as u16, month as u8, day as u8)
}

#[cfg(test)]
mod tests {
    use super::date;
    use std::time::Duration;

    #[test]
    fn dates_are_those_of_the_calendar() {
        // `date -u -d @<seconds> +%F`
        for (seconds, expected) in [
            (0, (1970, 1, 1)),
            (951_782_400, (2000, 2, 29)),
            (951_868_800, (2000, 3, 1)),
            (1_767_225_599, (2025, 12, 31)),
            (1_767_225_600, (2026, 1, 1)),
            (4_107_542_400, (2100, 3, 1)),
        ] {
            assert_eq!(date(Duration::from_secs(seconds)), expected);
        }
    }
}
