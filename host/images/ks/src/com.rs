//! The COM faces of AVStream's objects (IKsControl, IKsReferenceClock).

/// Made when an interface is first asked for.
pub(crate) struct Face;
