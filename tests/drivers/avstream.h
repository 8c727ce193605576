/* What the test drivers share: the headers of mingw-w64, one data range, one framing, and the tables every AVStream
 * minidriver has. Each driver is a single translation unit that includes this file and defines DriverEntry. */
#ifndef TEST_AVSTREAM_H
#define TEST_AVSTREAM_H

#include <ntddk.h>
#include <windef.h>
#define NOBITMAP
#include <ks.h>

/* {2F5C1C36-6A0B-4B52-9A7A-6F1E64C0D7E1}: the private property set of all test drivers, on the filter. */
static const GUID TestSet = { 0x2f5c1c36, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };

/* One stream format without parameters: {E436EB83-524F-11CE-9F53-0020AF0BA770}, 4096-byte samples. */
#define SAMPLE_BYTES 4096
static const KSDATARANGE TestRange = { {
    sizeof(KSDATARANGE), 0, SAMPLE_BYTES, 0,
    { 0xe436eb83, 0x524f, 0x11ce, { 0x9f, 0x53, 0x00, 0x20, 0xaf, 0x0b, 0xa7, 0x70 } },
    { 0x2f5c1c37, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } },
    { 0x0f6417d6, 0xc318, 0x11d0, { 0xa4, 0x3f, 0x00, 0xa0, 0xc9, 0x22, 0x31, 0x96 } } } };
static const PKSDATARANGE TestRanges[] = { (PKSDATARANGE)&TestRange };

static const GUID CategoryVideo = { 0x6994ad05, 0x93ef, 0x11d0, { 0xa3, 0xcc, 0x00, 0xa0, 0xc9, 0x22, 0x31, 0x96 } };
static const GUID MemoryKernelNonPaged = { 0x4a6d5fc4, 0x7895, 0x11d1, { 0xb0, 0x69, 0x00, 0xa0, 0xc9, 0x06, 0x28, 0x02 } };

#define FRAMING(name, flags, frames)                                                                                   \
    static const KSALLOCATOR_FRAMING_EX name = { 1, 0, { 1, 1, 0 }, 0,                                                 \
        { { { 0 }, { 0 }, 0, 0, KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY | (flags), (frames), { 63 }, 0,                  \
            { 0, 0xffffffff, 1 }, { { SAMPLE_BYTES, SAMPLE_BYTES, 1 }, 0, 0 } } } }

#define PIN(dispatch, flow, communication, flags, necessary, framing)                                                   \
    { (dispatch), NULL,                                                                                                \
      { 0, NULL, 0, NULL, 1, (const PKSDATARANGE *)TestRanges, (flow), (communication), NULL, NULL, { 0 } },            \
      (flags), 4, (necessary), (framing), NULL }

#endif
