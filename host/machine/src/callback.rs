//! The one way into the driver: [`Machine::call`].
//!
//! It records that the host is calling, and on what; when the driver comes back, it checks that the IRQL is what it was.

use crate::crossing::Record;
use crate::machine::Machine;
use crate::stop::violation;
use crate::transcript::Value;

/// A call from the host into the driver that has not returned yet.
#[derive(Clone, Copy)]
pub(crate) struct Inward {
    pub(crate) name: &'static str,
}

/// A result of a callback, as the transcript shows it.
pub trait Returned {
    fn shown(&self) -> Option<Value>;
}

impl Returned for () {
    fn shown(&self) -> Option<Value> {
        None
    }
}

impl Returned for i32 {
    fn shown(&self) -> Option<Value> {
        Some(if *self < 0 {
            Value::Text(format!("{:#010x}", *self as u32))
        } else {
            Value::Number((*self).into())
        })
    }
}

impl Returned for u8 {
    fn shown(&self) -> Option<Value> {
        Some(Value::Number((*self).into()))
    }
}

impl Returned for u32 {
    fn shown(&self) -> Option<Value> {
        Some(Value::Number((*self).into()))
    }
}

impl Returned for usize {
    fn shown(&self) -> Option<Value> {
        Some(Value::Number(*self as i64))
    }
}

impl<T> Returned for *mut T {
    fn shown(&self) -> Option<Value> {
        Some(Value::Text(crate::machine().describe(*self as usize)))
    }
}

impl Machine {
    /// Calls the driver: `body` does nothing but call one function of it. `name` is the callback's documented name
    /// (`KSPIN_DISPATCH.Process`), `object` the address of what it is about.
    #[inline]
    pub fn call<R: Returned>(&self, name: &'static str, object: usize, body: impl FnOnce() -> R) -> R {
        let before = self.irql();
        self.crossings.count.set(self.crossings.count.get() + 1);
        if self.transcript.is_on() {
            self.transcript.callback(self, name, object);
        } else {
            self.transcript.note_call(self, name);
        }
        self.crossings.push(Record::Inward(Inward { name }));
        let result = body();
        self.crossings.pop();
        if self.transcript.is_on() {
            self.transcript.result(self, name, result.shown());
        }
        if self.irql() != before {
            self.level_changed(name, before);
        }
        result
    }

    #[cold]
    fn level_changed(&self, name: &str, before: u8) -> ! {
        let what = format!("{name} returned at IRQL {} and was called at IRQL {before}", self.irql());
        if name.starts_with("IO_WORKITEM") || name == "WORKER_THREAD_ROUTINE" {
            violation("WorkItemIrql", "system-worker-threads; bug check 0xE1", what)
        }
        violation("KsCallbackReturn", "kscallbackreturn (Driver Verifier, DDI compliance)", what)
    }
}
