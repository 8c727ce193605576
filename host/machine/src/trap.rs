//! Traps: what the processor itself reports while a driver runs.
//!
//! Some are instructions of kernel code that user mode refuses, and are carried out here: `mov` from and to cr8 (the
//! IRQL). `int 0x29` is fast-fail. What a driver's exception handlers may take goes to [`seh`](crate::seh::fault). Everything
//! else is a bug check: the registers and the stack are described, the thread is made to end, and the scheduler finds the report. A fault in code outside the machine's threads is nobody's business here.
#![allow(unsafe_code)]
// UNSAFETY: reads interrupted code, and the processor block behind gs; redirects an interrupted thread.

use std::cell::Cell;

use corosensei::trap::CoroutineTrapHandler;

use crate::arena::{self, PAGE};
use crate::clock::Clock;
use crate::machine::{Machine, machine};
use crate::os;
use crate::os::{Interruption, RSP, Registers, Verdict};
use crate::report::Kind;
use crate::thread::Thread;

pub(crate) const TICK_MS: u32 = 250;

const IRQL_NOT_LESS_OR_EQUAL: u32 = 0xA;
const KMODE_EXCEPTION_NOT_HANDLED: u32 = 0x1E;
const PAGE_FAULT_IN_NONPAGED_AREA: u32 = 0x50;
const UNEXPECTED_KERNEL_MODE_TRAP: u32 = 0x7F;
const KERNEL_SECURITY_CHECK_FAILURE: u32 = 0x139;
const DPC_WATCHDOG_VIOLATION: u32 = 0x133;

#[derive(Default)]
pub(crate) struct TrapState {
    handler: Cell<Option<CoroutineTrapHandler<()>>>,
    shared_data: Cell<usize>,
    processor_block: Cell<usize>,
    probing: Cell<Probe>,
    last_count: Cell<u64>,
    quiet_ticks: Cell<u32>,
}

/// A careful access to memory that may not be there.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Probe {
    #[default]
    No,
    UnderWay,
    Failed,
}

impl TrapState {
    pub(crate) fn reset(&self) {
        self.handler.set(None);
        self.probing.set(Probe::No);
        self.quiet_ticks.set(0);
    }

    pub(crate) fn set_shared_pages(&self, shared_data: usize, processor_block: usize) {
        self.shared_data.set(shared_data);
        self.processor_block.set(processor_block);
    }

    /// Whether an address is within the stack of the thread that runs.
    pub(crate) fn stack_holds(&self, address: usize) -> bool {
        self.handler.get().is_some_and(|handler| handler.stack_ptr_in_bounds(address))
    }

    /// The page that stands for KUSER_SHARED_DATA.
    pub(crate) fn shared_data(&self) -> usize {
        self.shared_data.get()
    }

    /// `thread` runs from now on: faults end it, gs:[0x188] is it.
    pub(crate) fn enter(&self, thread: &Thread) {
        const CURRENT_THREAD: usize = 0x188;
        const PROCESSOR_NUMBER: usize = 0x1A4;
        self.handler.set(thread.body.borrow().as_ref().map(|body| body.trap_handler()));
        let block = self.processor_block.get();
        // SAFETY: the block is a page of the machine's own.
        unsafe { ((block + CURRENT_THREAD) as *mut usize).write(thread.object()) };
        // SAFETY: likewise.
        unsafe { ((block + PROCESSOR_NUMBER) as *mut u32).write(machine().processor() as u32) };
    }

    pub(crate) fn leave(&self) {
        self.handler.set(None);
    }

    /// Writes the clock into the shared page, where inline code reads it.
    #[inline]
    pub(crate) fn publish_time(&self, clock: &Clock) {
        const TICK_100NS: u64 = 156_250;
        let page = self.shared_data.get();
        let (interrupt, system) = (clock.now(), clock.system_time());
        for (offset, value) in [(0x08, interrupt), (0x14, system), (0x320, interrupt / TICK_100NS)] {
            // KSYSTEM_TIME: low half, high half, and the high half again.
            for (part, half) in [(0, value as u32), (4, (value >> 32) as u32), (8, (value >> 32) as u32)] {
                // SAFETY: the page is the machine's own; 0x14 and its parts are aligned for u32.
                unsafe { ((page + offset + part) as *mut u32).write(half) };
            }
        }
    }

    /// Reads (and writes back) a byte of each page.
    pub(crate) fn touch(&self, address: usize, size: usize, write: bool) -> bool {
        if size == 0 {
            return true;
        }
        let last = address + size - 1;
        let pages = (address & !(PAGE - 1)..=last).step_by(PAGE).map(|page| page.max(address));
        self.probing.set(Probe::UnderWay);
        for at in pages {
            // SAFETY: a fault here is caught by `on_interruption`, which skips the access.
            unsafe { touch_byte(at as *mut u8, write.into()) };
            if self.probing.get() == Probe::Failed {
                break;
            }
        }
        self.probing.replace(Probe::No) == Probe::UnderWay
    }
}

/// One load, and one store of the same value; both are instructions of three bytes, so that a fault can step over them.
#[unsafe(naked)]
unsafe extern "win64" fn touch_byte(address: *mut u8, write: u32) {
    std::arch::naked_asm!(
        ".byte 0x44, 0x8A, 0x01", // mov r8b, [rcx]
        "test edx, edx",
        "jz 2f",
        ".byte 0x44, 0x88, 0x01", // mov [rcx], r8b
        "2:",
        "ret",
    )
}

/// Called in the signal or exception handler.
pub(crate) fn on_interruption(registers: &mut Registers, interruption: Interruption) -> Verdict {
    let machine = machine();
    if machine.trap.probing.get() != Probe::No && interruption != Interruption::Tick {
        machine.trap.probing.set(Probe::Failed);
        registers.rip += 3;
        return Verdict::Resume;
    }
    let Some(handler) = machine.trap.handler.get() else { return Verdict::NotOurs };
    if interruption == Interruption::Tick {
        return machine.on_tick(registers, handler);
    }
    if interruption == Interruption::Protection && machine.carry_out(registers) {
        return Verdict::Resume;
    }
    // A fault with the stack outside the thread's own is the host's, on its way in or out of a thread.
    if !handler.stack_ptr_in_bounds(registers.general[RSP] as usize) {
        return Verdict::NotOurs;
    }
    if !machine.is_fast_fail(registers) && machine.begin_exception(registers, interruption) {
        return Verdict::Resume;
    }
    let (code, parameters, what) = machine.explain(registers, interruption);
    machine.end_thread(registers, handler, Kind::BugCheck { code, parameters }, what);
    Verdict::Resume
}

impl Machine {
    /// Carries out an instruction that only the kernel may execute. False: it is none that is known.
    fn carry_out(&self, registers: &mut Registers) -> bool {
        let Some(code) = self.code_at(registers.rip) else { return false };
        let [prefix @ (0x44 | 0x45), 0x0F, direction @ (0x20 | 0x22), modrm] = code[..4] else {
            return false;
        };
        // ModRM: mod 11, reg 0 (with REX.R: cr8), rm the general register.
        if modrm & 0xF8 != 0xC0 {
            return false;
        }
        let register = usize::from(modrm & 7) + if prefix & 1 == 1 { 8 } else { 0 };
        match direction {
            0x20 => registers.general[register] = self.irql().into(),
            // What waits for a lower level runs at the next call into the host.
            _ => self.sched.irql.set(registers.general[register] as u8),
        }
        registers.rip += 4;
        true
    }

    fn code_at(&self, rip: u64) -> Option<[u8; 4]> {
        let image = self.image_at(rip as usize)?;
        let end = image.base + image.size;
        // SAFETY: four bytes within a mapped image.
        (rip as usize + 4 <= end).then(|| unsafe { std::ptr::read_unaligned(rip as *const [u8; 4]) })
    }

    fn explain(&self, registers: &Registers, interruption: Interruption) -> (u32, [u64; 4], String) {
        let at = self.describe_code(registers.rip as usize);
        match interruption {
            Interruption::Access { address, write } => {
                self.explain_access(address as usize, write, &at, registers)
            }
            Interruption::Protection if self.is_fast_fail(registers) => {
                let code = registers.general[os::RCX];
                let what = format!("{at} gave up by fast-fail code {code} (int 0x29)");
                (KERNEL_SECURITY_CHECK_FAILURE, [code, 0, 0, 0], what)
            }
            Interruption::Protection if self.is_assertion(registers) => (
                KMODE_EXCEPTION_NOT_HANDLED,
                [0xC000_0420, 0, 0, 0],
                format!("{at} found an assertion false (int 0x2c)"),
            ),
            Interruption::Protection => (
                KMODE_EXCEPTION_NOT_HANDLED,
                [0xC000_0096, 0, 0, 0],
                format!("{at} executed a privileged instruction or used an address that is none"),
            ),
            Interruption::Illegal => (
                KMODE_EXCEPTION_NOT_HANDLED,
                [0xC000_001D, 0, 0, 0],
                format!("{at} executed an illegal instruction"),
            ),
            Interruption::Breakpoint => {
                (KMODE_EXCEPTION_NOT_HANDLED, [0x8000_0003, 0, 0, 0], format!("{at} executed a breakpoint"))
            }
            Interruption::Arithmetic => {
                (UNEXPECTED_KERNEL_MODE_TRAP, [0, 0, 0, 0], format!("{at} divided by zero"))
            }
            Interruption::Tick => unreachable!("handled before"),
        }
    }

    fn explain_access(
        &self,
        address: usize,
        write: bool,
        at: &str,
        registers: &Registers,
    ) -> (u32, [u64; 4], String) {
        let verb = if write { "wrote to" } else { "read from" };
        let stack = registers.general[RSP] as usize;
        if arena::STACKS.contains(address) && address.abs_diff(stack) < 2 * PAGE {
            let what = format!("{at} used up the thread's stack");
            return (UNEXPECTED_KERNEL_MODE_TRAP, [8, 0, 0, 0], what);
        }
        let place = match self.freed_block_at(address) {
            Some(block) => format!("{block}, after it was freed"),
            None if address < 0x1_0000 => format!("address {address:#x} (a NULL pointer and an offset)"),
            None => format!("{}, where it may not", self.describe(address)),
        };
        let code = if self.irql() >= crate::irql::DISPATCH_LEVEL {
            IRQL_NOT_LESS_OR_EQUAL
        } else {
            PAGE_FAULT_IN_NONPAGED_AREA
        };
        (code, [address as u64, write.into(), registers.rip, 0], format!("{at} {verb} {place}"))
    }

    fn is_fast_fail(&self, registers: &Registers) -> bool {
        self.code_at(registers.rip).is_some_and(|code| code[..2] == [0xCD, 0x29])
    }

    fn is_assertion(&self, registers: &Registers) -> bool {
        self.code_at(registers.rip).is_some_and(|code| code[..2] == [0xCD, 0x2C])
    }

    fn describe_code(&self, rip: usize) -> String {
        match (self.describe_in_image(rip), self.crossings.records().last()) {
            (Some(place), _) => place,
            (None, Some(crate::crossing::Record::Outward { import, .. })) => {
                format!("{} (called by {})", import.name, import.image)
            }
            (None, _) => "the host, outside any image,".into(),
        }
    }

    fn end_thread(
        &self,
        registers: &mut Registers,
        handler: CoroutineTrapHandler<()>,
        kind: Kind,
        what: String,
    ) {
        let stack = self.stack_from(registers);
        self.record_report(kind, what, stack);
        // SAFETY: the stack pointer is within the thread (checked by the caller), and the registers are set as told. The
        // thread's values are abandoned with its stack; the run has ended and only its report is looked at.
        let target = unsafe { handler.setup_trap_handler(|| ()) };
        registers.redirect(target);
    }

    /// A thread that has not called out for long loops for ever.
    fn on_tick(&self, registers: &mut Registers, handler: CoroutineTrapHandler<()>) -> Verdict {
        let count = self.crossings.count.get();
        let in_driver = arena::IMAGES.contains(registers.rip as usize);
        if self.trap.last_count.replace(count) != count || !in_driver {
            self.trap.quiet_ticks.set(0);
            return Verdict::Resume;
        }
        self.trap.quiet_ticks.set(self.trap.quiet_ticks.get() + 1);
        if self.trap.quiet_ticks.get() * TICK_MS < self.config().watchdog_ms {
            return Verdict::Resume;
        }
        let what = format!(
            "{} has run for {} ms without calling out: an endless loop",
            self.describe_code(registers.rip as usize),
            self.config().watchdog_ms
        );
        let parameters = [0, 0, 0, 0];
        self.end_thread(
            registers,
            handler,
            Kind::BugCheck { code: DPC_WATCHDOG_VIOLATION, parameters },
            what,
        );
        Verdict::Resume
    }
}

impl Registers {
    fn redirect(&mut self, target: corosensei::trap::TrapHandlerRegs) {
        const RSI: usize = 6;
        const RDI: usize = 7;
        self.rip = target.rip;
        self.general[RSP] = target.rsp;
        self.general[os::RBP] = target.rbp;
        self.general[RDI] = target.rdi;
        self.general[RSI] = target.rsi;
    }
}
