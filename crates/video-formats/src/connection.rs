//! The format of a connection, and when it may change.
//!
//! A second SetDataFormat may come just before RUN with the actual surface parameters and should not be failed if
//! possible ("Data Range Intersections in AVStream"); by then buffers are queued whose size nobody can change. So: when
//! stopped, any format; until RUN, one that fits the frames there are; and never while a frame is held.

use crate::stream::Stream;

/// How far a connection is on its way to running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Stopped: there are no frames.
    Stopped,
    /// Acquired or paused: there are frames.
    Ready,
    /// Frames flow.
    Running,
}

/// Why the format stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    /// Frames flow.
    Running,
    /// A frame is being worked on.
    FrameHeld,
    /// The frames there are, of this many bytes, are too small.
    FramesTooSmall(u32),
}

/// A connection's format.
#[derive(Clone, Copy, Debug)]
pub struct Connection {
    stream: Stream,
    phase: Phase,
    /// What the frames of this run were negotiated with.
    frame_bytes: u32,
    held: bool,
}

impl Connection {
    /// A new connection, stopped.
    #[must_use]
    pub const fn new(stream: Stream) -> Self {
        Self { stream, phase: Phase::Stopped, frame_bytes: stream.layout.size_bytes(), held: false }
    }

    /// The format now.
    #[must_use]
    pub const fn stream(&self) -> Stream {
        self.stream
    }

    /// How far it is.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The connection goes to another phase. Leaving `Stopped` fixes the size of the frames.
    pub fn enter(&mut self, phase: Phase) {
        if self.phase == Phase::Stopped {
            self.frame_bytes = self.stream.layout.size_bytes();
        }
        self.phase = phase;
    }

    /// A frame is being worked on, in the format returned, until [`Connection::release`].
    pub const fn hold(&mut self) -> Stream {
        self.held = true;
        self.stream
    }

    /// No frame is being worked on.
    pub const fn release(&mut self) {
        self.held = false;
    }

    /// Takes a new format over, if it may.
    pub fn change(&mut self, stream: Stream) -> Result<(), Stays> {
        if self.held {
            return Err(Stays::FrameHeld);
        }
        match self.phase {
            Phase::Running => return Err(Stays::Running),
            Phase::Ready if stream.layout.size_bytes() > self.frame_bytes => {
                return Err(Stays::FramesTooSmall(self.frame_bytes));
            }
            Phase::Stopped | Phase::Ready => {}
        }
        self.stream = stream;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use test_picture::{Layout, PixelFormat, Rate};

    fn stream(width: u32, height: u32) -> Stream {
        Stream { layout: Layout::new(PixelFormat::Nv12, width, height).unwrap(), rate: Rate::DEFAULT }
    }

    #[test]
    fn a_stopped_connection_takes_any_format() {
        let mut connection = Connection::new(stream(640, 480));
        assert_eq!(connection.change(stream(3840, 2160)), Ok(()));
        assert_eq!(connection.stream(), stream(3840, 2160));
    }

    #[test]
    fn a_ready_one_takes_what_fits_its_frames_even_twice() {
        let mut connection = Connection::new(stream(640, 480));
        connection.enter(Phase::Ready);
        assert_eq!(connection.change(stream(320, 240)), Ok(()));
        assert_eq!(connection.change(stream(640, 480)), Ok(()), "the frames did not shrink");
        assert_eq!(connection.change(stream(656, 480)), Err(Stays::FramesTooSmall(460_800)));
    }

    #[test]
    fn a_running_one_takes_none() {
        let mut connection = Connection::new(stream(640, 480));
        connection.enter(Phase::Ready);
        connection.enter(Phase::Running);
        assert_eq!(connection.change(stream(320, 240)), Err(Stays::Running));
    }

    #[test]
    fn a_held_frame_keeps_the_format_until_it_is_released() {
        let mut connection = Connection::new(stream(640, 480));
        connection.enter(Phase::Ready);
        connection.hold();
        assert_eq!(connection.change(stream(320, 240)), Err(Stays::FrameHeld));
        connection.release();
        assert_eq!(connection.change(stream(320, 240)), Ok(()));
    }

    #[test]
    fn after_a_stop_larger_frames_may_be_asked_for_again() {
        let mut connection = Connection::new(stream(640, 480));
        connection.enter(Phase::Ready);
        connection.enter(Phase::Stopped);
        connection.change(stream(1920, 1080)).unwrap();
        connection.enter(Phase::Ready);
        assert_eq!(connection.change(stream(1280, 720)), Ok(()));
    }
}
