/* What Microsoft's libraries link into every driver: the security cookie of /GS (BufferOverflowK.lib) and the tables of control flow guard.
 * Windows' loader points the guard's functions at its own; without it, they are these, which let everything pass. */
#ifndef TEST_MSVC_COOKIE_H
#define TEST_MSVC_COOKIE_H

#define TEST_DEFAULT_COOKIE 0x00002B992DDFA232ull

extern "C" {
ULONG64 __security_cookie = TEST_DEFAULT_COOKIE;

/* From the tick count in the shared data page, as the library's own. */
void __security_init_cookie(void)
{
    if (__security_cookie == TEST_DEFAULT_COOKIE) {
        ULONG64 Cookie = *(volatile ULONG64 *)0xFFFFF78000000320ull ^ (ULONG64)&__security_cookie;
        __security_cookie = Cookie & 0x0000FFFFFFFFFFFFull ? Cookie & 0x0000FFFFFFFFFFFFull : TEST_DEFAULT_COOKIE + 1;
    }
}

void __security_check_cookie(ULONG64 Cookie)
{
    if (Cookie != __security_cookie) __asm__ volatile("int $0x29" : : "c"(2)); /* FAST_FAIL_STACK_COOKIE_CHECK_FAILURE */
}

int _fltused = 0x9875;

/* clang asks for it where a destructor stands; there are no C++ exceptions, so every search goes on. */
int __CxxFrameHandler3(void *, ULONG64, void *, void *) { return 1; }

void TestGuardCheck(void) {}
__attribute__((naked)) void TestGuardDispatch(void) { __asm__("jmp *%rax"); }
void *__guard_check_icall_fptr = (void *)TestGuardCheck;
void *__guard_dispatch_icall_fptr = (void *)TestGuardDispatch;
extern void *__guard_fids_table, *__guard_flags, *__guard_fids_count;

/* IMAGE_LOAD_CONFIG_DIRECTORY64 up to the guard's flags. */
extern const struct {
    ULONG Size, Zero[15];
    ULONG64 More[3], SecurityCookie, SeHandlers[2], CheckFunction, DispatchFunction, Functions, FunctionCount;
    ULONG Flags;
} _load_config_used;
__declspec(selectany) extern const decltype(_load_config_used) _load_config_used = {
    148, { 0 }, { 0 }, (ULONG64)&__security_cookie, { 0 }, (ULONG64)&__guard_check_icall_fptr, (ULONG64)&__guard_dispatch_icall_fptr,
    (ULONG64)&__guard_fids_table, (ULONG64)&__guard_fids_count, 0x500 };
}
#endif
