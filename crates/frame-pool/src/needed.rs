//! How many frames a pool needs, and why.
//!
//! The arithmetic is that of Fuchsia's sysmem (`BufferCollectionConstraints`): what each participant camps on — frames
//! that it may hold at once without ever giving one back for another — adds up; slack that it wants for itself adds up;
//! slack that all may share counts once, at the largest; the result lies between everybody's minimum and maximum.

use core::fmt;

/// What one participant asks for. A filter that holds one frame while it works camps on one; an encoder that keeps two
/// references and writes a third camps on three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Participant<'a> {
    /// Who it is, for the reasons.
    pub name: &'a str,
    /// Frames that it may hold at once.
    pub camping: u32,
    /// Frames on top, for it alone, so that it need not wait for the others.
    pub dedicated_slack: u32,
    /// Frames on top that it is content to share.
    pub shared_slack: u32,
    /// The pool must have at least so many.
    pub min: u32,
    /// The pool may have at most so many; `u32::MAX` if it does not care.
    pub max: u32,
}

impl<'a> Participant<'a> {
    /// Somebody who holds `camping` frames and wants nothing else.
    pub const fn camping(name: &'a str, camping: u32) -> Self {
        Self { name, camping, dedicated_slack: 0, shared_slack: 0, min: 0, max: u32::MAX }
    }
}

/// The answer, with its sum. `Display` tells it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed<'a> {
    /// How many frames.
    pub frames: u32,
    /// All camping together.
    pub camping: u32,
    /// All dedicated slack together.
    pub dedicated_slack: u32,
    /// The largest shared slack.
    pub shared_slack: u32,
    /// The largest minimum.
    pub min: u32,
    participants: &'a [Participant<'a>],
}

/// Nobody can be content: one asks for more than another allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{frames} frames are needed and {name} allows {max} at most: lower somebody's camping or slack, or raise that"
)]
pub struct Conflict<'a> {
    /// How many frames would be needed.
    pub frames: u32,
    /// Who allows fewer.
    pub name: &'a str,
    /// How many it allows.
    pub max: u32,
}

/// How many frames these need together. At least one.
pub fn count<'a>(participants: &'a [Participant<'a>]) -> Result<Needed<'a>, Conflict<'a>> {
    let sum = |of: fn(&Participant<'_>) -> u32| participants.iter().map(of).fold(0, u32::saturating_add);
    let most = |of: fn(&Participant<'_>) -> u32| participants.iter().map(of).max().unwrap_or(0);
    let (camping, dedicated_slack) = (sum(|p| p.camping), sum(|p| p.dedicated_slack));
    let (shared_slack, min) = (most(|p| p.shared_slack), most(|p| p.min));
    let added = camping.saturating_add(dedicated_slack).saturating_add(shared_slack);
    let frames = added.max(min).max(1);
    match participants.iter().min_by_key(|p| p.max).filter(|p| p.max < frames) {
        Some(&Participant { name, max, .. }) => Err(Conflict { frames, name, max }),
        None => Ok(Needed { frames, camping, dedicated_slack, shared_slack, min, participants }),
    }
}

impl fmt::Display for Needed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} frames:", self.frames)?;
        for p in self.participants {
            write!(f, "  {} camps on {}", p.name, p.camping)?;
            if p.dedicated_slack > 0 {
                write!(f, ", wants {} more for itself", p.dedicated_slack)?;
            }
            if p.shared_slack > 0 {
                write!(f, ", is content to share {} more", p.shared_slack)?;
            }
            writeln!(f)?;
        }
        let Self { camping, dedicated_slack, shared_slack, .. } = self;
        let sum = camping.saturating_add(*dedicated_slack).saturating_add(*shared_slack);
        write!(
            f,
            "  {camping} camping + {dedicated_slack} dedicated + {shared_slack} shared (the largest) = {sum}"
        )?;
        match self.participants.iter().find(|p| p.min == self.min && p.min > sum) {
            Some(p) => write!(f, "; {} asks for at least {}", p.name, p.min),
            None if sum == 0 => write!(f, "; a pool has at least one"),
            None => Ok(()),
        }
    }
}
