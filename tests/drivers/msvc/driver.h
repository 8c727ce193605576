/* The beginning of a test driver in C++ that is compiled as Microsoft's compiler would: its calling and object conventions, its
 * exception tables, its security cookie. mingw-w64's headers supply ks.h and wdm.h; what they lack or say otherwise is here. */
#ifndef TEST_MSVC_DRIVER_H
#define TEST_MSVC_DRIVER_H

#define DECLSPEC_NOVTABLE __declspec(novtable)
#define DECLSPEC_NOTHROW __declspec(nothrow)
extern "C" {
#include <ntdef.h>
/* A constant expression in C++, too. */
#undef FIELD_OFFSET
#define FIELD_OFFSET(type, field) ((LONG)__builtin_offsetof(type, field))
#include <ntddk.h>
}
#include <windef.h>
#define NOBITMAP
#include <punknown.h>
#include <ks.h>

#include "cookie.h"

#define POOL_NX_ALLOCATION 512
#define POOL_ZERO_ALLOCATION 1024
#ifndef NonPagedPoolNx
#define NonPagedPoolNx ((POOL_TYPE)512)
#endif
#define TEST_TAG 'tseT'

inline void *operator new(size_t, void *place) noexcept { return place; }
inline void *operator new(size_t size, POOL_TYPE type, ULONG tag) noexcept
{
    return ExAllocatePoolWithTag((POOL_TYPE)(type | POOL_ZERO_ALLOCATION), size, tag);
}
void operator delete(void *block) noexcept { if (block) ExFreePool(block); }
void operator delete(void *block, size_t) noexcept { if (block) ExFreePool(block); }

/* {2F5C1C36-6A0B-4B52-9A7A-6F1E64C0D7E1}: the private property set of all test drivers, on the filter. */
static const GUID TestSet = { 0x2f5c1c36, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID CategoryVideo = { 0x6994ad05, 0x93ef, 0x11d0, { 0xa3, 0xcc, 0x00, 0xa0, 0xc9, 0x22, 0x31, 0x96 } };

#endif
