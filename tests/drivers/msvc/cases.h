/* A driver that is a list of cases: one filter, on which property 1 (set) runs the case of that number and property 2 (get) says how it
 * ended. A case returns 0 when all is as it should be, else the line that found a difference. */
#ifndef TEST_MSVC_CASES_H
#define TEST_MSVC_CASES_H
#include "driver.h"

typedef ULONG (*TEST_CASE)(PKSFILTER Filter);
#define CHECK(condition) do { if (!(condition)) return __LINE__; } while (0)

static ULONG TestResult;
static NTSTATUS NTAPI TestGetResult(PIRP Irp, PKSIDENTIFIER, PVOID Data)
{
    *(PULONG)Data = TestResult;
    Irp->IoStatus.Information = sizeof(ULONG);
    return STATUS_SUCCESS;
}

#define TEST_DRIVER(guid, begin, cases) TEST_DRIVER_ALL(guid, begin, cases, NULL, NULL, NULL, 0)

/* The same with dispatch tables of the device and the filter, and pins. */
#define TEST_DRIVER_ALL(guid, begin, cases, dispatch, filter, pins, count)                                                              \
    static NTSTATUS NTAPI TestRunCase(PIRP Irp, PKSIDENTIFIER, PVOID Data)                                                             \
    {                                                                                                                                  \
        ULONG Number = *(PULONG)Data;                                                                                                  \
        if (Number >= sizeof(cases) / sizeof(cases[0])) return STATUS_INVALID_PARAMETER;                                               \
        begin();                                                                                                                       \
        TestResult = cases[Number](KsGetFilterFromIrp(Irp));                                                                           \
        return STATUS_SUCCESS;                                                                                                         \
    }                                                                                                                                  \
    DEFINE_KSPROPERTY_TABLE(TestProperties) {                                                                                          \
        DEFINE_KSPROPERTY_ITEM(1, NULL, sizeof(KSPROPERTY), sizeof(ULONG), TestRunCase, NULL, 0, NULL, NULL, 0),                       \
        DEFINE_KSPROPERTY_ITEM(2, TestGetResult, sizeof(KSPROPERTY), sizeof(ULONG), NULL, NULL, 0, NULL, NULL, 0)                      \
    };                                                                                                                                 \
    DEFINE_KSPROPERTY_SET_TABLE(TestSets) { DEFINE_KSPROPERTY_SET(&TestSet, 2, TestProperties, 0, NULL) };                             \
    DEFINE_KSAUTOMATION_TABLE(TestAutomation) {                                                                                        \
        DEFINE_KSAUTOMATION_PROPERTIES(TestSets), DEFINE_KSAUTOMATION_METHODS_NULL, DEFINE_KSAUTOMATION_EVENTS_NULL };                 \
    static const GUID TestFilterGuid = { guid, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };                   \
    static const KSFILTER_DESCRIPTOR TestFilter = { filter, &TestAutomation, KSFILTER_DESCRIPTOR_VERSION, 0, &TestFilterGuid, \
        count, sizeof(KSPIN_DESCRIPTOR_EX), pins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };          \
    static const KSFILTER_DESCRIPTOR *const TestFilters[] = { &TestFilter };                                                           \
    static const KSDEVICE_DESCRIPTOR TestDevice = { dispatch, 1, TestFilters, KSDEVICE_DESCRIPTOR_VERSION };                           \
    extern "C" __declspec(code_seg("INIT")) NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)                    \
    {                                                                                                                                  \
        __security_init_cookie();                                                                                                      \
        return KsInitializeDriver(Driver, Path, &TestDevice);                                                                          \
    }

#endif
