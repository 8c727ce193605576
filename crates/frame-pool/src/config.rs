//! What a pool is asked for, and the arithmetic from it to bytes: how long a frame's cell is, where the frame starts
//! in it, how much memory the whole needs. All sums are checked; a configuration that does not fit is a [`ConfigError`].
//!
//! A cell, N times over, `pitch` bytes apart:
//!
//! ```text
//! │ slack … │ red zone │ prefix │ frame (bytes) │ postfix │ red zone │ slack to the next cell │
//! └─────────── lead ────────────┘ ← the frame itself has the alignment asked for
//! ```
//! The red zones are there in the checked configuration only.

use core::alloc::Layout;

/// The most frames a pool can have: a ticket has sixteen bits for the index.
pub const MAX_FRAMES: u32 = 65_535;

/// What to build: N frames of one size. Start from [`Config::new`] or [`Config::plane`] and add what differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    pub(crate) frames: u32,
    pub(crate) bytes: usize,
    pub(crate) row: Option<Rows>,
    pub(crate) align: usize,
    pub(crate) prefix: usize,
    pub(crate) postfix: usize,
    pub(crate) seats: u32,
    pub(crate) quarantine: u32,
}

/// The lines of a 2D frame: `bytes` of picture every `stride` bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    /// How many lines.
    pub count: usize,
    /// Bytes of picture in a line.
    pub bytes: usize,
    /// Bytes from the start of a line to the start of the next.
    pub stride: usize,
}

/// Why a pool cannot be built as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The frame count is outside 1..=65,535.
    #[error("a pool has 1 to 65,535 frames, not {0}")]
    FrameCount(u32),
    /// A frame of no bytes has no address of its own.
    #[error("a frame has at least one byte")]
    EmptyFrame,
    /// The alignment is not a power of two.
    #[error("an alignment is a power of two, not {0}")]
    Alignment(usize),
    /// A line's bytes do not fit in its stride.
    #[error("{bytes} bytes of a line do not fit in a stride of {stride}")]
    Stride {
        /// Bytes of picture in a line.
        bytes: usize,
        /// Bytes from line to line.
        stride: usize,
    },
    /// The quarantine needs the checked configuration, and leaves room for the frames within the 65,535.
    #[error("a quarantine of {0} frames needs the checked configuration and at most 65,535 frames in all")]
    Quarantine(u32),
    /// The sum of it all does not fit in the address space.
    #[error("frames, prefixes and alignment together exceed the address space")]
    TooLarge,
    /// The memory given is shorter than the layout.
    #[error("the pool needs {needed} bytes and was given {given}: ask FramePool::layout first")]
    MemoryTooSmall {
        /// What the layout says, with the slack that the memory's own alignment costs.
        needed: usize,
        /// What was given.
        given: usize,
    },
    /// The memory given does not begin on the layout's alignment.
    #[error("the pool's memory must begin on a multiple of {0}")]
    MemoryMisaligned(usize),
    /// The system has no memory for a pool that owns its frames.
    #[error("the system has no {0} bytes of memory for the pool")]
    OutOfMemory(usize),
}

impl Config {
    /// `frames` frames of `bytes` each, aligned to 64 (a cache line, and the widest vector register).
    pub const fn new(frames: u32, bytes: usize) -> Self {
        Self { frames, bytes, row: None, align: 64, prefix: 0, postfix: 0, seats: 16, quarantine: 0 }
    }

    /// `frames` pictures of `count` lines: the last line is as long as its stride, as `KS_VIDEOINFO` biSizeImage has it.
    pub const fn plane(frames: u32, rows: Rows) -> Self {
        let mut config = Self::new(frames, rows.count.saturating_mul(rows.stride));
        config.row = Some(rows);
        config
    }

    /// Each frame begins on a multiple of `align`, a power of two.
    pub const fn align(mut self, align: usize) -> Self {
        self.align = align;
        self
    }

    /// `prefix` bytes before each frame and `postfix` bytes after it belong to whoever holds the frame.
    pub const fn around(mut self, prefix: usize, postfix: usize) -> Self {
        self.prefix = prefix;
        self.postfix = postfix;
        self
    }

    /// How many threads or CPUs have a place of their own to remember where to look first; rounded up to a power of
    /// two. Two in one seat are slower, never wrong.
    pub const fn seats(mut self, seats: u32) -> Self {
        self.seats = seats;
        self
    }

    /// In the checked configuration: a frame given back stays out of use until `frames` more have come back, so that
    /// a late write is seen. The pool has that many cells more; the frames to be had stay N.
    pub const fn quarantine(mut self, frames: u32) -> Self {
        self.quarantine = frames;
        self
    }
}

/// The numbers that a pool works with, all sums checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Geometry {
    pub frames: u32,
    pub cells: u32,
    pub bytes: usize,
    pub row: Option<Rows>,
    pub align: usize,
    pub prefix: usize,
    pub postfix: usize,
    pub red: usize,
    pub lead: usize,
    pub pitch: usize,
    pub seats: u32,
}

impl Geometry {
    pub(crate) fn new(config: &Config, red: usize) -> Result<Self, ConfigError> {
        let Config { frames, bytes, row, align, prefix, postfix, seats, quarantine } = *config;
        check(config, red > 0)?;
        let up = |n: usize| n.checked_next_multiple_of(align);
        let sizes = || {
            let lead = up(red.checked_add(prefix)?)?;
            let pitch = up(lead.checked_add(bytes)?.checked_add(postfix)?.checked_add(red)?)?;
            Some((lead, pitch))
        };
        let (lead, pitch) = sizes().ok_or(ConfigError::TooLarge)?;
        let seats = seats.clamp(1, 4096).next_power_of_two();
        let cells = frames + quarantine;
        let all = Self { frames, cells, bytes, row, align, prefix, postfix, red, lead, pitch, seats };
        all.cells_layout().map(|_| all)
    }

    pub(crate) fn cells_layout(&self) -> Result<Layout, ConfigError> {
        let size = self.pitch.checked_mul(self.cells as usize).ok_or(ConfigError::TooLarge)?;
        Layout::from_size_align(size, self.align).map_err(|_| ConfigError::TooLarge)
    }
}

fn check(config: &Config, checked: bool) -> Result<(), ConfigError> {
    if !(1..=MAX_FRAMES).contains(&config.frames) {
        return Err(ConfigError::FrameCount(config.frames));
    }
    if config.bytes == 0 {
        return Err(ConfigError::EmptyFrame);
    }
    if !config.align.is_power_of_two() {
        return Err(ConfigError::Alignment(config.align));
    }
    if let Some(Rows { bytes, stride, .. }) = config.row.filter(|r| r.bytes > r.stride) {
        return Err(ConfigError::Stride { bytes, stride });
    }
    let most = if checked { MAX_FRAMES - config.frames } else { 0 };
    if config.quarantine > most {
        return Err(ConfigError::Quarantine(config.quarantine));
    }
    Ok(())
}
