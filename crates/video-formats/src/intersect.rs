//! The best format that a client's range and one of ours have in common.

use crate::range::DEFAULT_SIZE;
use crate::stream::Stream;
use ks_sys::{KS_DATARANGE_VIDEO, KS_VIDEO_STREAM_CONFIG_CAPS, SIZE};
use test_picture::{
    HEIGHT_STEP, Layout, MAX_HEIGHT, MAX_WIDTH, MIN_HEIGHT, MIN_WIDTH, Order, PixelFormat, Rate, WIDTH_STEP,
};

/// The format to propose for `pixels`: what the client's own header asks for if that is offered, else the default as
/// far as both ranges allow. `None` if they share nothing. Without a video range the client accepts anything.
#[must_use]
pub fn intersect(pixels: PixelFormat, wanted: Option<&KS_DATARANGE_VIDEO>) -> Option<Stream> {
    let Some(wanted) = wanted else { return stream(pixels, DEFAULT_SIZE, Rate::DEFAULT) };
    let caps = &wanted.ConfigCaps;
    let info = &wanted.VideoInfoHeader;
    let proposed = (info.bmiHeader.biWidth, info.bmiHeader.biHeight.saturating_abs());
    let width = side(proposed.0, DEFAULT_SIZE.0, columns(caps)?)?;
    let height = side(proposed.1, DEFAULT_SIZE.1, lines(caps)?)?;
    stream(pixels, (width, height), rate(info.AvgTimePerFrame, caps)?)
}

fn stream(pixels: PixelFormat, (width, height): (u32, u32), rate: Rate) -> Option<Stream> {
    // RGB is bottom-up unless somebody asks otherwise.
    let layout = Layout::new(pixels, width, height).ok()?.ordered(Order::BottomUp);
    Some(Stream { layout, rate })
}

/// What both ranges allow along one side, in our steps.
#[derive(Clone, Copy)]
struct Side {
    min: u32,
    max: u32,
    step: u32,
}

fn columns(caps: &KS_VIDEO_STREAM_CONFIG_CAPS) -> Option<Side> {
    let ours = Side { min: MIN_WIDTH, max: MAX_WIDTH, step: WIDTH_STEP };
    ours.within(caps, |size| size.cx)
}

fn lines(caps: &KS_VIDEO_STREAM_CONFIG_CAPS) -> Option<Side> {
    let ours = Side { min: MIN_HEIGHT, max: MAX_HEIGHT, step: HEIGHT_STEP };
    ours.within(caps, |size| size.cy)
}

impl Side {
    /// Cuts it to the client's limits. A client that leaves its largest size 0 has none.
    fn within(self, caps: &KS_VIDEO_STREAM_CONFIG_CAPS, side: fn(&SIZE) -> i32) -> Option<Self> {
        let limit = |size: &SIZE| u32::try_from(side(size)).ok();
        let (least, most) = (limit(&caps.MinOutputSize)?, limit(&caps.MaxOutputSize)?);
        if most == 0 {
            return Some(self);
        }
        let min = self.min.max(least).checked_next_multiple_of(self.step)?;
        let max = self.max.min(most) / self.step * self.step;
        (min <= max).then_some(Self { min, max, ..self })
    }

    fn has(self, value: u32) -> bool {
        (self.min..=self.max).contains(&value) && value.is_multiple_of(self.step)
    }
}

fn side(proposed: i32, default: u32, allowed: Side) -> Option<u32> {
    let proposed = u32::try_from(proposed).ok().filter(|&value| allowed.has(value));
    Some(proposed.unwrap_or_else(|| default.max(allowed.min).min(allowed.max)))
}

/// The client's own rate if it is offered, else the default, else the fastest, each if the client's limits allow.
fn rate(proposed: i64, caps: &KS_VIDEO_STREAM_CONFIG_CAPS) -> Option<Rate> {
    let (shortest, longest) = (caps.MinFrameInterval, caps.MaxFrameInterval);
    // One unit of slack: 333,333 and 333,334 are the same rate.
    let allowed = |rate: &Rate| {
        let interval = rate.interval_100ns();
        longest == 0 || (interval >= shortest.saturating_sub(1) && interval <= longest.saturating_add(1))
    };
    let wishes = [Rate::from_interval_100ns(proposed), Some(Rate::DEFAULT)];
    let fastest_first = Rate::ALL.into_iter().rev();
    wishes.into_iter().flatten().chain(fastest_first).find(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RANGES;

    fn wanted() -> KS_DATARANGE_VIDEO {
        RANGES[0]
    }

    #[test]
    fn two_equal_ranges_share_their_default() {
        let stream = intersect(PixelFormat::Nv12, Some(&wanted())).unwrap();
        assert_eq!((stream.layout.width(), stream.layout.height()), (1920, 1080));
        assert_eq!(stream.rate, Rate::DEFAULT);
    }

    #[test]
    fn the_clients_proposal_is_taken_where_it_is_offered() {
        let mut wanted = wanted();
        wanted.VideoInfoHeader.bmiHeader.biWidth = 640;
        wanted.VideoInfoHeader.bmiHeader.biHeight = -480;
        wanted.VideoInfoHeader.AvgTimePerFrame = 166_667;
        let stream = intersect(PixelFormat::Yuy2, Some(&wanted)).unwrap();
        assert_eq!((stream.layout.width(), stream.layout.height()), (640, 480));
        assert_eq!(stream.rate.frames_per_second(), 60);
    }

    #[test]
    fn the_default_is_cut_to_the_clients_largest_size_in_our_steps() {
        let mut wanted = wanted();
        wanted.ConfigCaps.MaxOutputSize = SIZE { cx: 1000, cy: 701 };
        wanted.VideoInfoHeader.bmiHeader.biWidth = 0;
        wanted.VideoInfoHeader.bmiHeader.biHeight = 0;
        let stream = intersect(PixelFormat::Nv12, Some(&wanted)).unwrap();
        assert_eq!((stream.layout.width(), stream.layout.height()), (992, 700));
    }

    #[test]
    fn ranges_without_a_common_size_or_rate_have_no_intersection() {
        let mut small = wanted();
        small.ConfigCaps.MaxOutputSize = SIZE { cx: 319, cy: 240 };
        assert_eq!(intersect(PixelFormat::Nv12, Some(&small)), None);
        let mut slow = wanted();
        slow.ConfigCaps.MinFrameInterval = 10_000_000;
        slow.ConfigCaps.MaxFrameInterval = 20_000_000;
        assert_eq!(intersect(PixelFormat::Nv12, Some(&slow)), None);
    }

    #[test]
    fn limits_from_hell_do_not_overflow() {
        let mut wanted = wanted();
        wanted.ConfigCaps.MinOutputSize = SIZE { cx: i32::MAX, cy: i32::MIN };
        wanted.ConfigCaps.MaxOutputSize = SIZE { cx: i32::MAX, cy: i32::MAX };
        wanted.ConfigCaps.MinFrameInterval = i64::MIN;
        wanted.ConfigCaps.MaxFrameInterval = i64::MAX;
        wanted.VideoInfoHeader.bmiHeader.biHeight = i32::MIN;
        assert_eq!(intersect(PixelFormat::Rgb32, Some(&wanted)), None);
    }

    #[test]
    fn without_a_video_range_the_default_is_proposed() {
        assert_eq!(intersect(PixelFormat::Rgb32, None).unwrap().layout.width(), 1920);
    }
}
