/* Structured exception handling: __try, __except, __finally, filters and language handlers of a driver's own, over exceptions that exports
 * raise and that the processor raises. */
#include "../msvc/cases.h"

#define STATUS_OF_ITS_OWN ((NTSTATUS)0xE0001234L)
#define NOWHERE ((volatile ULONG *)0x10)

/* clang covers calls by __try, not single instructions: what the processor is to find lies in functions of its own. */
static __declspec(noinline) void Write(volatile ULONG *Place) { *Place = 1; }
static __declspec(noinline) ULONG Read(volatile ULONG *Place) { return *Place; }
static __declspec(noinline) int Divide(int By) { return 100 / By; }
static __declspec(noinline) void Break() { __debugbreak(); }

static int Order[8], Steps;
static void Step(int What) { if (Steps < 8) Order[Steps++] = What; }
static bool Went(int A, int B, int C, int D) { return Order[0] == A && Order[1] == B && Order[2] == C && Order[3] == D; }

extern "C" __declspec(noinline) void RaiseIt(NTSTATUS Status)
{
    ExRaiseStatus(Status);
    Step(99);
}

static ULONG RaisedByAnExport(PKSFILTER)
{
    volatile NTSTATUS Caught = 0;
    __try {
        ExRaiseStatus(STATUS_OF_ITS_OWN);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught = GetExceptionCode();
    }
    CHECK(Caught == STATUS_OF_ITS_OWN);
    return 0;
}

/* "The __finally blocks run from the inside out, after the filter has said that the exception is handled." */
static ULONG FramesAndFinally(PKSFILTER)
{
    __try {
        __try {
            __try {
                RaiseIt(STATUS_OF_ITS_OWN);
            } __finally {
                Step(AbnormalTermination() ? 2 : 92);
            }
        } __finally {
            Step(AbnormalTermination() ? 3 : 93);
        }
    } __except ((Step(1), EXCEPTION_EXECUTE_HANDLER)) {
        Step(4);
    }
    CHECK(Went(1, 2, 3, 4) && Steps == 4);
    return 0;
}

static __declspec(noinline) void Inner(volatile int *Count)
{
    __try {
        RaiseIt(STATUS_OF_ITS_OWN);
    } __finally {
        ++*Count;
    }
}

/* A filter in an outer function is asked after one in an inner function that declines; both functions' __finally blocks run. */
static ULONG SearchGoesOn(PKSFILTER)
{
    volatile int Count = 0;
    volatile NTSTATUS Caught = 0;
    __try {
        __try {
            Inner(&Count);
        } __except (GetExceptionCode() == STATUS_ACCESS_VIOLATION ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
            return __LINE__;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught = GetExceptionCode();
    }
    CHECK(Count == 1 && Caught == STATUS_OF_ITS_OWN);
    return 0;
}

static ULONG_PTR Faulted[2];
static int About(PEXCEPTION_POINTERS Pointers)
{
    Faulted[0] = Pointers->ExceptionRecord->ExceptionInformation[0];
    Faulted[1] = Pointers->ExceptionRecord->ExceptionInformation[1];
    return Pointers->ExceptionRecord->ExceptionCode == STATUS_ACCESS_VIOLATION ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH;
}

/* "ExceptionInformation[0] is 0 for a read and 1 for a write; [1] is the address." */
static ULONG AccessViolation(PKSFILTER)
{
    volatile int Caught = 0;
    __try {
        Write(NOWHERE);
    } __except (About(GetExceptionInformation())) {
        Caught++;
    }
    CHECK(Caught == 1 && Faulted[0] == 1 && Faulted[1] == 0x10);
    __try {
        Read(NOWHERE);
    } __except (About(GetExceptionInformation())) {
        Caught++;
    }
    CHECK(Caught == 2 && Faulted[0] == 0 && Faulted[1] == 0x10);
    return 0;
}

static ULONG ProbedBuffers(PKSFILTER)
{
    volatile ULONG Caught = 0;
    ULONG Local = 0;
    __try {
        ProbeForRead(&Local, sizeof(Local), 4); /* a kernel address */
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught |= GetExceptionCode() == STATUS_ACCESS_VIOLATION ? 1 : 0;
    }
    __try {
        ProbeForWrite((PVOID)0x10001, 4, 4);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught |= GetExceptionCode() == STATUS_DATATYPE_MISALIGNMENT ? 2 : 0;
    }
    __try {
        ProbeForRead(NULL, 0, 1); /* "If Length is 0, the address is not checked." */
        Caught |= 4;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
    CHECK(Caught == 7);
    return 0;
}

/* memcpy and RtlCopyMemory from a client's address that is not there, in a function with registers of its own to keep. */
static ULONG CopiesFromAClient(PKSFILTER Filter)
{
    static UCHAR Many[8192];
    UCHAR Bytes[64];
    volatile ULONG Caught = 0;
    PKSFILTER Kept = Filter;
    /* What is long is copied by the processor's string instructions, which need more registers. */
    __try {
        memcpy(Many, (const void *)0x20000, sizeof(Many));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught++;
    }
    __try {
        memset((void *)0x20000, 0, sizeof(Many));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught++;
    }
    __try {
        memcpy(Bytes, (const void *)0x20000, sizeof(Bytes));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught++;
    }
    __try {
        memset((void *)0x20000, 0, 100);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught++;
    }
    __try {
        Caught += RtlCompareMemory(Bytes, (const void *)0x20000, sizeof(Bytes)) ? 10 : 0;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught++;
    }
    CHECK(Caught == 5 && Kept == Filter && Kept->Context == Filter->Context);
    return 0;
}

static ULONG Arithmetic(PKSFILTER)
{
    volatile int Zero = 0;
    volatile NTSTATUS Caught[2] = { 0, 0 };
    __try {
        Zero = Divide(Zero);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught[0] = GetExceptionCode();
    }
    __try {
        Break();
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught[1] = GetExceptionCode();
    }
    CHECK(Caught[0] == STATUS_INTEGER_DIVIDE_BY_ZERO && Caught[1] == STATUS_BREAKPOINT);
    return 0;
}

/* EXCEPTION_CONTINUE_EXECUTION: the instruction runs again with the registers that the filter left. */
static ULONG Target;
static int Repair(PEXCEPTION_POINTERS Pointers)
{
    Pointers->ContextRecord->Rcx = (ULONG_PTR)&Target;
    return EXCEPTION_CONTINUE_EXECUTION;
}

static __declspec(noinline) ULONG_PTR WriteByRcx(ULONG_PTR Place, ULONG_PTR *Kept)
{
    __asm__ volatile("movl $77, (%%rcx)" : "+c"(Place), "+r"(*Kept) : : "memory");
    return Place;
}

static ULONG Continued(PKSFILTER)
{
    ULONG_PTR Kept = 0x1122334455667788, Place = 0;
    __try {
        Place = WriteByRcx(0x10, &Kept);
    } __except (Repair(GetExceptionInformation())) {
        return __LINE__;
    }
    CHECK(Target == 77 && Kept == 0x1122334455667788 && Place == (ULONG_PTR)&Target);
    return 0;
}

/* Preserved registers, of both kinds, are those of the frame that goes on. The function in between uses and saves them all. */
extern "C" ULONG KeepsRegisters(void (*Raise)(NTSTATUS), NTSTATUS Status);
extern "C" void ClobbersRegisters(void (*Raise)(NTSTATUS), NTSTATUS Status);
extern "C" LONG OwnHandler(PEXCEPTION_RECORD Record, PVOID Frame, PCONTEXT Context, PVOID Dispatcher);
static int HandlerCalls, HandlerUnwinds;

static ULONG Registers(PKSFILTER)
{
    ULONG Wrong = KeepsRegisters(RaiseIt, STATUS_OF_ITS_OWN);
    CHECK(Wrong == 0);
    CHECK(HandlerCalls == 1 && HandlerUnwinds == 1); /* the language handler in between, once in each pass */
    return 0;
}

extern "C" LONG OwnHandler(PEXCEPTION_RECORD Record, PVOID, PCONTEXT, PVOID)
{
    if (Record->ExceptionFlags & 6) HandlerUnwinds++; else HandlerCalls++;
    return 1; /* ExceptionContinueSearch */
}

__asm__(
    ".globl KeepsRegisters\n.seh_proc KeepsRegisters\nKeepsRegisters:\n"
    "pushq %rbx\n.seh_pushreg %rbx\npushq %rsi\n.seh_pushreg %rsi\npushq %rdi\n.seh_pushreg %rdi\n"
    "pushq %r12\n.seh_pushreg %r12\npushq %r15\n.seh_pushreg %r15\n"
    "subq $0x40, %rsp\n.seh_stackalloc 0x40\nmovaps %xmm6, 0x20(%rsp)\n.seh_savexmm %xmm6, 0x20\n"
    "movaps %xmm15, 0x30(%rsp)\n.seh_savexmm %xmm15, 0x30\n.seh_endprologue\n"
    "movl $0x5b, %ebx\nmovl $0x51, %esi\nmovl $0xd1, %edi\nmovl $0x12, %r12d\nmovl $0x15, %r15d\n"
    "movl $6, %eax\nmovd %eax, %xmm6\nmovl $15, %eax\nmovd %eax, %xmm15\n"
    "LKeepsBegin:\ncallq ClobbersRegisters\nnop\nLKeepsEnd:\nmovl $100, %eax\njmp LKeepsOut\n"
    "LKeepsCaught:\nxorl %eax, %eax\n"
    "cmpl $0x5b, %ebx\njne LKeepsWrong\ncmpl $0x51, %esi\njne LKeepsWrong\ncmpl $0xd1, %edi\njne LKeepsWrong\n"
    "cmpl $0x12, %r12d\njne LKeepsWrong\ncmpl $0x15, %r15d\njne LKeepsWrong\n"
    "movd %xmm6, %ecx\ncmpl $6, %ecx\njne LKeepsWrong\nmovd %xmm15, %ecx\ncmpl $15, %ecx\nje LKeepsOut\n"
    "LKeepsWrong:\nmovl $1, %eax\n"
    "LKeepsOut:\nmovaps 0x20(%rsp), %xmm6\nmovaps 0x30(%rsp), %xmm15\naddq $0x40, %rsp\n"
    "popq %r15\npopq %r12\npopq %rdi\npopq %rsi\npopq %rbx\nretq\n"
    ".seh_handler __C_specific_handler, @except, @unwind\n.seh_handlerdata\n"
    ".long 1\n.long LKeepsBegin@IMGREL\n.long LKeepsEnd@IMGREL\n.long 1\n.long LKeepsCaught@IMGREL\n.text\n.seh_endproc\n"
    /* a frame pointer, every preserved register saved by its own kind of code, and a handler of its own */
    ".globl ClobbersRegisters\n.seh_proc ClobbersRegisters\nClobbersRegisters:\n"
    "pushq %rbp\n.seh_pushreg %rbp\nsubq $0x1000, %rsp\n.seh_stackalloc 0x1000\nleaq 0x80(%rsp), %rbp\n.seh_setframe %rbp, 0x80\n"
    "movq %rbx, 0x20(%rbp)\n.seh_savereg %rbx, 0xa0\nmovq %rsi, 0x28(%rbp)\n.seh_savereg %rsi, 0xa8\n"
    "movq %rdi, 0x30(%rbp)\n.seh_savereg %rdi, 0xb0\nmovq %r12, 0x38(%rbp)\n.seh_savereg %r12, 0xb8\n"
    "movaps %xmm6, 0x40(%rbp)\n.seh_savexmm %xmm6, 0xc0\n.seh_endprologue\n"
    "xorl %ebx, %ebx\nxorl %esi, %esi\nxorl %edi, %edi\nxorl %r12d, %r12d\nxorps %xmm6, %xmm6\n"
    "movq %rcx, %rax\nmovl %edx, %ecx\ncallq *%rax\nud2\n"
    ".seh_handler OwnHandler, @except, @unwind\n.seh_handlerdata\n.long 0\n.text\n.seh_endproc\n");

static ULONG ReturnOutOfTry(volatile int *Count)
{
    __try {
        return 5;
    } __finally {
        *Count += AbnormalTermination() ? 10 : 1;
    }
}

static ULONG NormalEnds(PKSFILTER)
{
    volatile int Count = 0;
    CHECK(ReturnOutOfTry(&Count) == 5);
    __try {
        Count += 100;
    } __finally {
        Count += 1000;
    }
    CHECK(Count == 1110 || Count == 1101); /* a return out of __try is an abnormal end for MSVC, a jump for clang */
    return 0;
}

/* An exception in a __finally block that an inner __try takes does not disturb the outer one. */
static ULONG Nested(PKSFILTER)
{
    __try {
        __try {
            RaiseIt(STATUS_OF_ITS_OWN);
        } __finally {
            __try {
                RaiseIt(STATUS_UNSUCCESSFUL);
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                Step(GetExceptionCode() == STATUS_UNSUCCESSFUL ? 1 : 91);
            }
            Step(2);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Step(GetExceptionCode() == STATUS_OF_ITS_OWN ? 3 : 93);
    }
    Step(4);
    CHECK(Went(1, 2, 3, 4) && Steps == 4);
    return 0;
}

/* ExAllocatePoolWithQuotaTag raises when it fails; MmProbeAndLockPages raises for an address that is none. */
static ULONG ExportsThatRaise(PKSFILTER)
{
    volatile NTSTATUS Caught = 0;
    PMDL Mdl = IoAllocateMdl((PVOID)0x30000, 100, FALSE, FALSE, NULL);
    CHECK(Mdl);
    __try {
        MmProbeAndLockPages(Mdl, UserMode, IoReadAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Caught = GetExceptionCode();
    }
    IoFreeMdl(Mdl);
    CHECK(Caught == STATUS_ACCESS_VIOLATION);
    return 0;
}

static ULONG Unhandled(PKSFILTER)
{
    RaiseIt(STATUS_OF_ITS_OWN);
    return __LINE__;
}

static ULONG UnhandledFault(PKSFILTER)
{
    __try {
        Write(NOWHERE);
    } __except (EXCEPTION_CONTINUE_SEARCH) {
    }
    return __LINE__;
}

/* "At DISPATCH_LEVEL a page fault is a bug check", whatever handler there is. */
static ULONG FaultAtDispatch(PKSFILTER)
{
    KIRQL Old;
    KeRaiseIrql(DISPATCH_LEVEL, &Old);
    __try {
        Write(NOWHERE);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
    KeLowerIrql(Old);
    return __LINE__;
}

static ULONG GoesOnAfterTheEnd(PKSFILTER)
{
    __try {
        RaiseIt(STATUS_OF_ITS_OWN);
    } __except (EXCEPTION_CONTINUE_EXECUTION) {
    }
    return __LINE__;
}

static ULONG Asserts(PKSFILTER)
{
    __asm__ volatile("int $0x2c");
    return __LINE__;
}

static const TEST_CASE Cases[] = { RaisedByAnExport, FramesAndFinally, SearchGoesOn, AccessViolation, ProbedBuffers, CopiesFromAClient,
    Arithmetic, Continued, Registers, NormalEnds, Nested, ExportsThatRaise,
    Unhandled, UnhandledFault, FaultAtDispatch, GoesOnAfterTheEnd, Asserts };

static void Begin()
{
    RtlZeroMemory(Order, sizeof(Order));
    Steps = HandlerCalls = HandlerUnwinds = 0;
}

TEST_DRIVER(0x2f5c1c90, Begin, Cases)
