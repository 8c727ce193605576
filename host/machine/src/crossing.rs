//! Crossings: every call from the driver out into the host passes through [`enter`] and [`leave`].
//!
//! Each import of each image is bound to a thunk of its own in the kernel arena, which loads the import's number and jumps
//! to [`common_entry`]. That saves what the call was made with, lets [`enter`] look at it, puts [`leave_entry`] in place of
//! the return address and jumps to the function, with stack and registers as the driver left them: the function is an
//! ordinary `extern "win64"` one. So call site, arguments, result and IRQL of every call are seen in one place, and a
//! function that other modules call directly costs them nothing.
#![allow(unsafe_code)]
// UNSAFETY: machine code entry points that receive the driver's registers and stack.

use std::arch::naked_asm;
use std::cell::{Cell, RefCell};

use crate::callback::Inward;
use crate::export::{Export, Target};
use crate::machine::{Machine, machine};
use crate::pool::Blame;
use crate::stop::not_emulated;
use crate::transcript::Value;

/// What the entry code saves, in the order in which it lies on the stack.
#[repr(C)]
pub(crate) struct Frame {
    /// xmm6 … xmm15: what else a callee preserves, and an exception handler expects.
    vectors: [[u64; 2]; 10],
    alignment: u64,
    /// rcx, rdx, r8, r9.
    arguments: [u64; 4],
    /// rbx, rbp, rsi, rdi, r12 … r15: what a callee preserves.
    pub(crate) preserved: [u64; 8],
    return_address: usize,
    /// The four home slots, then further arguments.
    stack_arguments: [u64; 4],
}

/// A call that has not returned yet.
#[derive(Clone, Copy)]
#[allow(
    clippy::large_enum_variant,
    reason = "one is written at every call; a box would be an allocation each"
)]
pub(crate) enum Record {
    /// The driver called the host.
    Outward {
        import: Import,
        return_address: usize,
        stack: usize,
        preserved: [u64; 8],
        vectors: [[u64; 2]; 10],
    },
    /// The host called the driver.
    Inward(Inward),
}

/// One bound import.
#[derive(Clone, Copy)]
pub(crate) struct Import {
    pub(crate) image: &'static str,
    pub(crate) module: &'static str,
    pub(crate) name: &'static str,
    /// None: the host does not have it.
    pub(crate) export: Option<&'static Export>,
}

/// The calls under way on the running thread, and what every import number means.
#[derive(Default)]
pub(crate) struct Crossings {
    records: RefCell<Vec<Record>>,
    imports: RefCell<Vec<Import>>,
    pub(crate) count: Cell<u64>,
    /// At this count somebody interrupts.
    interrupt_at: Cell<u64>,
    interruption: RefCell<Option<Box<dyn FnOnce()>>>,
}

impl Crossings {
    pub(crate) fn reset(&self) {
        self.records.take();
        self.imports.take();
        self.interrupt_at.set(0);
        self.interruption.take();
    }

    pub(crate) fn swap(&self, records: &RefCell<Vec<Record>>) {
        self.records.swap(records);
    }

    pub(crate) fn push(&self, record: Record) {
        self.records.borrow_mut().push(record);
    }

    pub(crate) fn pop(&self) -> Option<Record> {
        self.records.borrow_mut().pop()
    }

    /// Forgets the calls beyond the first `count`: an exception has left them.
    pub(crate) fn truncate(&self, count: usize) {
        self.records.borrow_mut().truncate(count);
    }

    /// How deep in calls the running thread is.
    pub(crate) fn depth(&self) -> usize {
        self.records.borrow().len()
    }

    pub(crate) fn records(&self) -> Vec<Record> {
        self.records.try_borrow().map(|records| records.clone()).unwrap_or_default()
    }

    pub(crate) fn add_import(&self, import: Import) -> usize {
        self.imports.borrow_mut().push(import);
        self.imports.borrow().len() - 1
    }
}

impl Machine {
    /// How often the driver has called out, or was called.
    pub fn crossings_made(&self) -> u64 {
        self.crossings.count.get()
    }

    /// At the driver's first call out after so many more crossings, a thread of the machine runs `action`, and whoever makes
    /// that call gives way.
    pub fn interrupt_after(&self, crossings: u64, action: impl FnOnce() + 'static) {
        self.crossings.interrupt_at.set(self.crossings.count.get() + crossings);
        self.crossings.interruption.replace(Some(Box::new(action)));
    }

    /// What was to interrupt and has not is not done any more.
    pub fn interrupt_never(&self) {
        self.crossings.interrupt_at.set(0);
        self.crossings.interruption.take();
    }

    #[cold]
    fn interrupt(&self) {
        self.crossings.interrupt_at.set(0);
        if let Some(action) = self.crossings.interruption.take() {
            self.spawn("interruption", action);
            self.yield_now();
        }
    }

    /// The call site to blame for what the running export does: where the driver's call will return to.
    pub fn blame(&self) -> Blame {
        let records = self.crossings.records.borrow();
        let outward = records.iter().rev().find_map(|record| match record {
            Record::Outward { return_address, .. } => Some(*return_address),
            Record::Inward(_) => None,
        });
        Blame(outward.unwrap_or(0))
    }
}

/// The bytes of a thunk: `mov r11d, number; mov r10, common_entry; jmp r10`.
pub(crate) fn thunk(number: usize) -> [u8; 32] {
    let mut code = [0xCC; 32];
    code[..2].copy_from_slice(&[0x41, 0xBB]);
    code[2..6].copy_from_slice(&(number as u32).to_le_bytes());
    code[6..8].copy_from_slice(&[0x49, 0xBA]);
    code[8..16].copy_from_slice(&(common_entry as *const () as u64).to_le_bytes());
    code[16..19].copy_from_slice(&[0x41, 0xFF, 0xE2]);
    code
}

/// Saves the caller's registers in a [`Frame`], asks [`enter`] where to go, restores them and goes there.
#[unsafe(naked)]
unsafe extern "win64" fn common_entry() {
    naked_asm!(
        "push r15", "push r14", "push r13", "push r12", "push rdi", "push rsi", "push rbp", "push rbx",
        "push r9", "push r8", "push rdx", "push rcx",
        "sub rsp, 264",                     // ten preserved vectors, four vector arguments, the callee's home slots, alignment
        "movups [rsp + 32], xmm0",
        "movups [rsp + 48], xmm1",
        "movups [rsp + 64], xmm2",
        "movups [rsp + 80], xmm3",
        "movups [rsp + 96], xmm6",
        "movups [rsp + 112], xmm7",
        "movups [rsp + 128], xmm8",
        "movups [rsp + 144], xmm9",
        "movups [rsp + 160], xmm10",
        "movups [rsp + 176], xmm11",
        "movups [rsp + 192], xmm12",
        "movups [rsp + 208], xmm13",
        "movups [rsp + 224], xmm14",
        "movups [rsp + 240], xmm15",
        "mov ecx, r11d",
        "lea rdx, [rsp + 96]",
        "call {enter}",
        "movups xmm0, [rsp + 32]",
        "movups xmm1, [rsp + 48]",
        "movups xmm2, [rsp + 64]",
        "movups xmm3, [rsp + 80]",
        "add rsp, 264",
        "pop rcx", "pop rdx", "pop r8", "pop r9",
        "add rsp, 64",                      // enter has preserved the others itself
        "jmp rax",
        enter = sym enter,
    )
}

/// Where a function returns to: shows [`leave`] the result and goes back to the driver.
#[unsafe(naked)]
unsafe extern "win64" fn leave_entry() {
    naked_asm!(
        "sub rsp, 8",                       // the return address goes here again
        "push rax",
        "sub rsp, 48",
        "movups [rsp + 32], xmm0",
        "mov rcx, rax",
        "call {leave}",
        "movups xmm0, [rsp + 32]",
        "add rsp, 48",
        "mov [rsp + 8], rax",
        "pop rax",
        "ret",
        leave = sym leave,
    )
}

/// Looks at a call before it happens; gives the function's address.
unsafe extern "win64" fn enter(number: u32, frame: &mut Frame) -> *const () {
    let machine = machine();
    let import = machine.crossings.imports.borrow()[number as usize];
    machine.clock.refresh();
    let stack = &raw const frame.return_address as usize;
    machine.crossings.count.set(machine.crossings.count.get() + 1);
    if machine.transcript.is_on() {
        machine.transcript.call(machine, import, shown_arguments(machine, import, frame));
    } else {
        machine.transcript.note_call(machine, import.name);
    }
    machine.crossings.push(Record::Outward {
        import,
        return_address: frame.return_address,
        stack,
        preserved: frame.preserved,
        vectors: frame.vectors,
    });
    let Some(Export { target: Target::Function(code), level, .. }) = import.export else { missing(import) };
    machine.check_level(import.name, *level);
    let interrupt_at = machine.crossings.interrupt_at.get();
    if interrupt_at != 0 && machine.crossings.count.get() >= interrupt_at {
        machine.interrupt();
    }
    machine.point_on_entry();
    frame.return_address = leave_entry as *const () as usize;
    *code
}

/// Looks at a call's result; gives the address in the driver to return to.
unsafe extern "win64" fn leave(result: u64) -> usize {
    let machine = machine();
    let Some(Record::Outward { import, return_address, .. }) = machine.crossings.pop() else {
        unreachable!("every leave pairs with an enter");
    };
    if machine.transcript.is_on() {
        let shape = import.export.map(|export| (export.shape)().result);
        machine.transcript.result(machine, import.name, shape.and_then(|show| show.value(result, machine)));
    }
    machine.point_on_return();
    return_address
}

fn shown_arguments(machine: &Machine, import: Import, frame: &Frame) -> Vec<Value> {
    let Some(export) = import.export else { return Vec::new() };
    let shape = (export.shape)();
    let raw = arguments(frame, shape.arguments.len());
    shape.arguments.iter().zip(raw).filter_map(|(show, raw)| show.value(raw, machine)).collect()
}

fn arguments(frame: &Frame, count: usize) -> Vec<u64> {
    let stack = frame.stack_arguments.as_ptr();
    (0..count)
        .map(|index| match frame.arguments.get(index) {
            Some(register) => *register,
            // SAFETY: the caller of a function with so many arguments has put them after the home slots.
            None => unsafe { stack.wrapping_add(index).read() },
        })
        .collect()
}

fn missing(import: Import) -> ! {
    let Import { image, module, name, .. } = import;
    let module = module.rsplit_once('.').map_or(module, |(stem, _)| stem);
    not_emulated(format!("{image} called {module}!{name}, which the host does not have"))
}
