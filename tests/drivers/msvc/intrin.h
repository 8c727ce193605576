/* What mingw-w64's wdm.h needs of <intrin.h> when clang compiles it for Windows' own conventions (x86_64-pc-windows-msvc):
 * the compiler knows most intrinsics by itself, and the kernel ones are here. Port functions trap: no test driver has ports. */
#ifndef TEST_MSVC_INTRIN_H
#define TEST_MSVC_INTRIN_H
#ifdef __cplusplus
extern "C" {
#endif
unsigned char __readgsbyte(unsigned long);
unsigned short __readgsword(unsigned long);
unsigned long __readgsdword(unsigned long);
unsigned __int64 __readgsqword(unsigned long);
long _InterlockedExchangeAdd(long volatile *, long);
static __inline unsigned __int64 __readcr8(void) { unsigned __int64 v; __asm__ volatile("mov %%cr8, %0" : "=r"(v)); return v; }
static __inline void __writecr8(unsigned __int64 v) { __asm__ volatile("mov %0, %%cr8" : : "r"(v) : "memory"); }
#define TEST_PORT_STRING(name) static __inline void name(unsigned short port, void *buffer, unsigned long count) \
    { (void)port; (void)buffer; (void)count; __builtin_trap(); }
#define TEST_PORT(in, out, type) static __inline type in(unsigned short port) { (void)port; __builtin_trap(); } \
    static __inline void out(unsigned short port, type value) { (void)port; (void)value; __builtin_trap(); }
TEST_PORT_STRING(__inbytestring) TEST_PORT_STRING(__inwordstring) TEST_PORT_STRING(__indwordstring)
TEST_PORT_STRING(__outbytestring) TEST_PORT_STRING(__outwordstring) TEST_PORT_STRING(__outdwordstring)
TEST_PORT(__inbyte, __outbyte, unsigned char)
TEST_PORT(__inword, __outword, unsigned short)
TEST_PORT(__indword, __outdword, unsigned long)
#define TEST_MOVS(name, type) static __inline void name(type *to, const type *from, unsigned __int64 count) \
    { while (count--) *to++ = *from++; }
TEST_MOVS(__movsb, unsigned char) TEST_MOVS(__movsw, unsigned short) TEST_MOVS(__movsd, unsigned long)
#ifdef __cplusplus
}
#endif
#endif
