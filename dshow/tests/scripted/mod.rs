//! Pins and allocators that do what a test tells them, and remember what was done to them.

use dshow::failure::Failure;
use dshow::negotiate::{Access, Allocator, pull, push};
use dshow::properties::Properties;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// An allocator that grants at most `most`, counts its references, and writes down the calls.
pub(crate) struct Scripted {
    pub name: &'static str,
    pub most: Properties,
    /// Which requests `SetProperties` fails, and how.
    pub refuses: Cell<fn(Properties) -> Option<Failure>>,
    pub current: Cell<Properties>,
    pub calls: RefCell<Vec<&'static str>>,
}

#[derive(Clone)]
pub(crate) struct Handle(pub Rc<Scripted>);

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.name)
    }
}

pub(crate) fn allocator(name: &'static str, most: Properties) -> Handle {
    let current = Cell::new(Properties::default());
    Handle(Rc::new(Scripted { name, most, refuses: Cell::new(|_| None), current, calls: RefCell::default() }))
}

/// An allocator that is committed already: its properties stay as they are.
pub(crate) fn committed(name: &'static str, current: Properties) -> Handle {
    let handle = allocator(name, current);
    handle.0.refuses.set(|_| Some(Failure::ALREADY_COMMITTED));
    handle.0.current.set(current);
    handle
}

impl Allocator for Handle {
    fn set_properties(&self, request: Properties) -> Result<Properties, Failure> {
        self.0.calls.borrow_mut().push("SetProperties");
        if let Some(failure) = (self.0.refuses.get())(request) {
            return Err(failure);
        }
        let most = self.0.most;
        self.0.current.set(Properties {
            buffers: request.buffers.min(most.buffers),
            buffer_bytes: request.buffer_bytes.min(most.buffer_bytes),
            align_bytes: request.align_bytes.min(most.align_bytes),
            prefix_bytes: request.prefix_bytes.min(most.prefix_bytes),
        });
        Ok(self.0.current.get())
    }
    fn properties(&self) -> Result<Properties, Failure> {
        self.0.calls.borrow_mut().push("GetProperties");
        Ok(self.0.current.get())
    }
    fn commit(&self) -> Result<(), Failure> {
        self.0.calls.borrow_mut().push("Commit");
        Ok(())
    }
    fn decommit(&self) -> Result<(), Failure> {
        self.0.calls.borrow_mut().push("Decommit");
        Ok(())
    }
}

/// An input pin: its requirements, its offer, and what it says when it is notified.
pub(crate) struct Pin {
    pub requirements: Result<Properties, Failure>,
    pub offer: Result<Handle, Failure>,
    pub accepts: fn(&Handle) -> Result<(), Failure>,
    pub notified: RefCell<Vec<(&'static str, Access)>>,
}

pub(crate) fn pin(requirements: Result<Properties, Failure>, offer: Result<Handle, Failure>) -> Pin {
    Pin { requirements, offer, accepts: |_| Ok(()), notified: RefCell::default() }
}

impl push::InputPin for Pin {
    type Allocator = Handle;
    fn requirements(&self) -> Result<Properties, Failure> {
        self.requirements
    }
    fn allocator(&self) -> Result<Handle, Failure> {
        self.offer.clone()
    }
    fn notify(&self, allocator: &Handle, access: Access) -> Result<(), Failure> {
        self.notified.borrow_mut().push((allocator.0.name, access));
        (self.accepts)(allocator)
    }
}

/// An output pin that answers `RequestAllocator` with what the test says.
pub(crate) struct Reader(pub fn(Option<&Handle>, Properties) -> Result<Handle, Failure>);

impl pull::Reader for Reader {
    type Allocator = Handle;
    fn request(&self, preferred: Option<&Handle>, properties: Properties) -> Result<Handle, Failure> {
        (self.0)(preferred, properties)
    }
    fn same(&self, one: &Handle, other: &Handle) -> bool {
        Rc::ptr_eq(&one.0, &other.0)
    }
}
