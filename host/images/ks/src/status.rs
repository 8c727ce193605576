//! NTSTATUS inside the engine: an error type that never holds a success.

use ks_sys::NTSTATUS;

/// A failure, a warning or an information that is not plain success.
///
/// # Invariants
/// Never STATUS_SUCCESS.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Status(NTSTATUS);

pub(crate) type Nt<T = ()> = Result<T, Status>;

impl Status {
    pub(crate) const fn code(self) -> NTSTATUS {
        self.0
    }
}

macro_rules! statuses {
    ($($name:ident = $code:ident;)*) => { $(pub(crate) const $name: Status = Status(ks_sys::$code);)* };
}

statuses! {
    PENDING = STATUS_PENDING;
    BUFFER_OVERFLOW = STATUS_BUFFER_OVERFLOW;
    BUFFER_TOO_SMALL = STATUS_BUFFER_TOO_SMALL;
    CANCELLED = STATUS_CANCELLED;
    DEVICE_NOT_READY = STATUS_DEVICE_NOT_READY;
    INSUFFICIENT_RESOURCES = STATUS_INSUFFICIENT_RESOURCES;
    INVALID_BUFFER_SIZE = STATUS_INVALID_BUFFER_SIZE;
    INVALID_DEVICE_REQUEST = STATUS_INVALID_DEVICE_REQUEST;
    INVALID_DEVICE_STATE = STATUS_INVALID_DEVICE_STATE;
    INVALID_PARAMETER = STATUS_INVALID_PARAMETER;
    NO_MATCH = STATUS_NO_MATCH;
    NOT_FOUND = STATUS_NOT_FOUND;
    NOT_SUPPORTED = STATUS_NOT_SUPPORTED;
    OBJECT_NAME_INVALID = STATUS_OBJECT_NAME_INVALID;
    OBJECT_NAME_NOT_FOUND = STATUS_OBJECT_NAME_NOT_FOUND;
    OBJECT_TYPE_MISMATCH = STATUS_OBJECT_TYPE_MISMATCH;
    PROPSET_NOT_FOUND = STATUS_PROPSET_NOT_FOUND;
    CONNECTION_REFUSED = STATUS_CONNECTION_REFUSED;
    ACCESS_DENIED = STATUS_ACCESS_DENIED;
    DEVICE_REMOVED = STATUS_DEVICE_REMOVED;
    UNSUCCESSFUL = STATUS_UNSUCCESSFUL;
    NOINTERFACE = STATUS_NOINTERFACE;
}

/// What a callback or an export returned, as a result.
pub(crate) fn check(status: NTSTATUS) -> Nt {
    if status == ks_sys::STATUS_SUCCESS { Ok(()) } else { Err(Status(status)) }
}

/// Any success code counts.
pub(crate) fn succeeded(status: NTSTATUS) -> Nt {
    // INVARIANT: only negative codes are wrapped.
    if status >= 0 { Ok(()) } else { Err(Status(status)) }
}

pub(crate) fn code(result: Nt) -> NTSTATUS {
    match result {
        Ok(()) => ks_sys::STATUS_SUCCESS,
        Err(status) => status.code(),
    }
}

/// The result of something that can be refused for lack of memory.
pub(crate) fn or_no_memory<T>(value: Option<T>) -> Nt<T> {
    value.ok_or(INSUFFICIENT_RESOURCES)
}
