//! What can go wrong, with the operation and the object in each sentence.

use crate::{Failure, NtStatus};

/// A client's error.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A request was refused, timed out, or could not be sent.
    #[error("{object}: {operation}: {failure}")]
    Request {
        object: String,
        operation: String,
        #[source]
        failure: Failure,
    },
    /// The driver answered with something that is not what its property or method says.
    #[error("{object}: {operation}: the answer makes no sense: {problem}")]
    Malformed { object: String, operation: String, problem: String },
    /// The caller asked for what cannot be; nothing was sent.
    #[error("{object}: {problem}")]
    Impossible { object: String, problem: String },
}

impl Error {
    /// The NTSTATUS, where the driver or the I/O manager gave one.
    #[must_use]
    pub fn status(&self) -> Option<NtStatus> {
        match self {
            Self::Request { failure: Failure::Status(status), .. } => Some(*status),
            _ => None,
        }
    }

    /// "The object has no such property, method or event": an answer, not a fault. KS says NOT_FOUND for an unknown
    /// set or item; drivers also say NOT_SUPPORTED, NOT_IMPLEMENTED, PROPSET_NOT_FOUND or INVALID_DEVICE_REQUEST.
    #[must_use]
    pub fn is_unsupported(&self) -> bool {
        const UNSUPPORTED: [NtStatus; 5] = [
            NtStatus::NOT_FOUND,
            NtStatus::PROPSET_NOT_FOUND,
            NtStatus::NOT_SUPPORTED,
            NtStatus::NOT_IMPLEMENTED,
            NtStatus::INVALID_DEVICE_REQUEST,
        ];
        self.status().is_some_and(|status| UNSUPPORTED.contains(&status))
    }

    pub(crate) fn malformed(object: &str, operation: &str, problem: impl Into<String>) -> Self {
        Self::Malformed { object: object.into(), operation: operation.into(), problem: problem.into() }
    }

    pub(crate) fn impossible(object: &str, problem: impl Into<String>) -> Self {
        Self::Impossible { object: object.into(), problem: problem.into() }
    }
}

/// Turns an Err that means "not there" into None.
pub fn if_supported<T>(answer: Result<T, Error>) -> Result<Option<T>, Error> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is_unsupported() => Ok(None),
        Err(error) => Err(error),
    }
}
