//! Connecting two pins in the kernel, in the only order that works.
//!
//! "Create the sink pin first (PinToHandle NULL), then the source pin with PinToHandle = the sink's handle. Close in the
//! reverse order": the source sends its IRPs to the sink's file object, so it must not outlive it. The direction is that
//! of the IRPs: between two kernel pins the output is the IRP source, as in all AVStream filters.

use crate::{Connect, DataFormat, Error, Filter, Pin, PinFactory};

/// A kernel connection. Dropping it closes the source first, then the sink.
#[derive(Debug)]
pub struct Connection {
    // Fields drop in the order of their declaration: the source must go first.
    source: Pin,
    sink: Pin,
}

impl Connection {
    /// Connects an output of one filter to an input of another with a given format.
    pub fn open(source: (&Filter, u32), sink: (&Filter, u32), format: &DataFormat) -> Result<Self, Error> {
        let sink = sink.0.create_pin(&Connect::new(sink.1, format))?;
        let to = sink.handle();
        let source = source.0.create_pin(&Connect { to, ..Connect::new(source.1, format) })?;
        Ok(Self { source, sink })
    }

    #[must_use]
    pub fn source(&self) -> &Pin {
        &self.source
    }

    #[must_use]
    pub fn sink(&self) -> &Pin {
        &self.sink
    }

    /// Closes both ends, the source first.
    pub fn close(self) -> Result<(), Error> {
        self.source.close()?;
        self.sink.close()
    }
}

/// The format two pins agree on: the source makes one of a range of the sink's (most preferred first), and the sink
/// must say the same of it.
pub fn common_format(
    source: (&Filter, &PinFactory),
    sink: (&Filter, &PinFactory),
) -> Result<DataFormat, Error> {
    let mut refusals = Vec::new();
    for range in &sink.1.data_ranges {
        match source.0.intersect(source.1.id, std::slice::from_ref(range)) {
            Ok(format) => return Ok(format),
            Err(error) if error.status().is_some() => refusals.push(error.to_string()),
            Err(error) => return Err(error),
        }
    }
    let pair =
        format!("{} of {} and {} of {}", source.1.label(), source.0.name(), sink.1.label(), sink.0.name());
    let why = refusals.last().map(|last| format!("; the last refusal: {last}")).unwrap_or_default();
    Err(Error::impossible(&pair, format!("no data range of the input gives a common format{why}")))
}
