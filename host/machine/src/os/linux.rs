//! Linux: mmap, sigaction on an alternate stack, arch_prctl for gs, an interval timer for the watchdog.

use std::cell::Cell;
use std::io;
use std::ptr;
use std::sync::Once;

use libc::{c_int, c_void, siginfo_t, ucontext_t};

use super::{Access, Interruption, Registers, Verdict};

pub(crate) fn reserve(base: usize, size: usize) -> io::Result<()> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED_NOREPLACE;
    // SAFETY: MAP_FIXED_NOREPLACE never takes over a mapping that exists.
    let got = unsafe { libc::mmap(base as *mut c_void, size, libc::PROT_NONE, flags, -1, 0) };
    if got == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    // Kernels before 4.17 take the address as a hint.
    if got as usize != base { Err(io::ErrorKind::AddrInUse.into()) } else { Ok(()) }
}

pub(crate) fn protect(address: usize, size: usize, access: Access) -> io::Result<()> {
    let protection = match access {
        Access::None => libc::PROT_NONE,
        Access::ReadOnly => libc::PROT_READ,
        Access::ReadWrite => libc::PROT_READ | libc::PROT_WRITE,
        Access::ReadExecute => libc::PROT_READ | libc::PROT_EXEC,
    };
    // SAFETY: callers pass ranges of the arenas, which belong to the machine alone.
    match unsafe { libc::mprotect(address as *mut c_void, size, protection) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Makes committed pages read as zero and gives their memory back.
pub(crate) fn zero(address: usize, size: usize) {
    // SAFETY: callers pass ranges of the arenas, in which nothing is in use any more.
    unsafe { libc::madvise(address as *mut c_void, size, libc::MADV_DONTNEED) };
}

/// Whether gs may point at the machine's processor block.
pub(crate) const GS_IS_FREE: bool = true;

/// Points gs at `block`; 64-bit Linux leaves that register to the program.
pub(crate) fn set_gs(block: usize) {
    const ARCH_SET_GS: c_int = 0x1001;
    // SAFETY: nothing on 64-bit Linux uses gs; glibc's thread block is behind fs.
    unsafe { libc::syscall(libc::SYS_arch_prctl, ARCH_SET_GS, block) };
}

type Handler = fn(&mut Registers, Interruption) -> Verdict;

thread_local! {
    static HANDLER: Cell<Option<Handler>> = const { Cell::new(None) };
    static HAS_STACK: Cell<bool> = const { Cell::new(false) };
}

const FAULTS: [c_int; 5] = [libc::SIGSEGV, libc::SIGBUS, libc::SIGILL, libc::SIGFPE, libc::SIGTRAP];
/// The handler makes the report, so its stack is a roomy one.
const SIGNAL_STACK: usize = 512 << 10;

/// Routes faults of this thread through `handler`.
pub(crate) fn install_traps(handler: Handler) {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        for signal in FAULTS {
            install(signal);
        }
        install(libc::SIGALRM);
    });
    HANDLER.set(Some(handler));
    if !HAS_STACK.replace(true) {
        give_this_thread_a_signal_stack();
    }
}

pub(crate) fn remove_traps() {
    HANDLER.set(None);
}

fn install(signal: c_int) {
    // SAFETY: an all-zero sigaction is a valid start.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = on_signal as *const () as usize;
    action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_NODEFER | libc::SA_RESTART;
    // SAFETY: on_signal has the SA_SIGINFO signature.
    unsafe { libc::sigaction(signal, &action, ptr::null_mut()) };
}

fn give_this_thread_a_signal_stack() {
    let memory = Box::leak(vec![0u8; SIGNAL_STACK].into_boxed_slice());
    let stack = libc::stack_t { ss_sp: memory.as_mut_ptr().cast(), ss_flags: 0, ss_size: SIGNAL_STACK };
    // SAFETY: the memory is leaked, so it outlives the thread.
    unsafe { libc::sigaltstack(&stack, ptr::null_mut()) };
}

/// Calls the handler of this thread with `Tick` every `milliseconds` of wall time; 0 stops it.
pub(crate) fn tick_every(milliseconds: u32) {
    thread_local! { static TIMER: Cell<Option<libc::timer_t>> = const { Cell::new(None) }; }
    let Some(timer) = TIMER.get().or_else(make_timer) else { return };
    TIMER.set(Some(timer));
    let period = libc::timespec {
        tv_sec: (milliseconds / 1000).into(),
        tv_nsec: i64::from(milliseconds % 1000) * 1_000_000,
    };
    let setting = libc::itimerspec { it_interval: period, it_value: period };
    // SAFETY: the timer was created by this thread and is never deleted.
    unsafe { libc::timer_settime(timer, 0, &setting, ptr::null_mut()) };
}

/// A timer whose signal goes to this thread and no other.
fn make_timer() -> Option<libc::timer_t> {
    // SAFETY: an all-zero sigevent is a valid start.
    let mut event: libc::sigevent = unsafe { std::mem::zeroed() };
    event.sigev_notify = libc::SIGEV_THREAD_ID;
    event.sigev_signo = libc::SIGALRM;
    // SAFETY: plain system call.
    event.sigev_notify_thread_id = unsafe { libc::gettid() };
    let mut timer = ptr::null_mut();
    // SAFETY: both point at locals.
    let made = unsafe { libc::timer_create(libc::CLOCK_MONOTONIC, &mut event, &mut timer) };
    (made == 0).then_some(timer)
}

/// gregs order of ucontext_t for the processor's numbering.
const ORDER: [c_int; 16] = [
    libc::REG_RAX,
    libc::REG_RCX,
    libc::REG_RDX,
    libc::REG_RBX,
    libc::REG_RSP,
    libc::REG_RBP,
    libc::REG_RSI,
    libc::REG_RDI,
    libc::REG_R8,
    libc::REG_R9,
    libc::REG_R10,
    libc::REG_R11,
    libc::REG_R12,
    libc::REG_R13,
    libc::REG_R14,
    libc::REG_R15,
];

extern "C" fn on_signal(signal: c_int, info: *mut siginfo_t, context: *mut c_void) {
    // SAFETY: the kernel passes a valid context to an SA_SIGINFO handler.
    let context = unsafe { &mut *context.cast::<ucontext_t>() };
    // SAFETY: likewise for the information block.
    let interruption = classify(signal, unsafe { &*info }, context);
    let mut registers = Registers {
        rip: context.uc_mcontext.gregs[libc::REG_RIP as usize] as u64,
        flags: context.uc_mcontext.gregs[libc::REG_EFL as usize] as u64,
        ..Default::default()
    };
    // Windows tells where a breakpoint is, Linux where it would go on.
    if interruption == Interruption::Breakpoint {
        registers.rip -= 1;
    }
    for (register, index) in registers.general.iter_mut().zip(ORDER) {
        *register = context.uc_mcontext.gregs[index as usize] as u64;
    }
    match HANDLER.get().map(|handle| handle(&mut registers, interruption)) {
        Some(Verdict::Resume) => {
            context.uc_mcontext.gregs[libc::REG_RIP as usize] = registers.rip as i64;
            for (register, index) in registers.general.iter().zip(ORDER) {
                context.uc_mcontext.gregs[index as usize] = *register as i64;
            }
        }
        _ if signal == libc::SIGALRM => {}
        _ => take_the_usual_course(signal),
    }
}

fn classify(signal: c_int, info: &siginfo_t, context: &ucontext_t) -> Interruption {
    const SI_KERNEL: c_int = 0x80;
    match signal {
        libc::SIGALRM => Interruption::Tick,
        libc::SIGILL => Interruption::Illegal,
        libc::SIGFPE => Interruption::Arithmetic,
        libc::SIGTRAP => Interruption::Breakpoint,
        // A general protection fault comes with no address.
        _ if info.si_code == SI_KERNEL => Interruption::Protection,
        _ => Interruption::Access {
            // SAFETY: SIGSEGV and SIGBUS carry an address.
            address: unsafe { info.si_addr() } as u64,
            write: context.uc_mcontext.gregs[libc::REG_ERR as usize] & 2 != 0,
        },
    }
}

/// The fault happens again on return, this time with the system's own action.
fn take_the_usual_course(signal: c_int) {
    // SAFETY: restores the default action.
    unsafe { libc::signal(signal, libc::SIG_DFL) };
}
