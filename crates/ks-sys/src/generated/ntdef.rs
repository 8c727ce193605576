//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type ANSI_STRING = STRING;
pub type ANSI_STRING32 = STRING32;
pub type ANSI_STRING64 = STRING64;
pub type BOOLEAN = UCHAR;
pub type CANSI_STRING = STRING;
pub type CCHAR = i8;
pub type CHAR = i8;
pub type CLONG = ULONG;
pub type COMPARTMENT_ID = i32;
pub type CSHORT = i16;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct CSTRING {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for CSTRING {}
pub type DOUBLE = f64;
pub type DWORDLONG = ULONGLONG;
pub type EVENT_TYPE = i32;
pub type EXCEPTION_ROUTINE = callback!(
    fn(
        ExceptionRecord: *mut EXCEPTION_RECORD,
        EstablisherFrame: PVOID,
        ContextRecord: *mut CONTEXT,
        DispatcherContext: PVOID,
    ) -> EXCEPTION_DISPOSITION
);
pub type FCHAR = UCHAR;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct FLOAT128 {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for FLOAT128 {}
pub type FLONG = ULONG;
pub type FSHORT = USHORT;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GROUP_AFFINITY {
    pub Mask: KAFFINITY,
    pub Group: USHORT,
    pub Reserved: [USHORT; 3],
}
unsafe impl Zeroable for GROUP_AFFINITY {}
pub type HANDLE = *mut c_void;
pub type HRESULT = i32;
pub type KIRQL = UCHAR;
pub type LANGID = USHORT;
#[repr(C)]
#[derive(Clone, Copy)]
pub union LARGE_INTEGER {
    pub Anonymous: LARGE_INTEGER_Anonymous,
    pub u: LARGE_INTEGER_u,
    pub QuadPart: LONGLONG,
}
unsafe impl Zeroable for LARGE_INTEGER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LARGE_INTEGER_Anonymous {
    pub LowPart: ULONG,
    pub HighPart: LONG,
}
unsafe impl Zeroable for LARGE_INTEGER_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LARGE_INTEGER_u {
    pub LowPart: ULONG,
    pub HighPart: LONG,
}
unsafe impl Zeroable for LARGE_INTEGER_u {}
pub type LCID = ULONG;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LIST_ENTRY {
    pub Flink: *mut LIST_ENTRY,
    pub Blink: *mut LIST_ENTRY,
}
unsafe impl Zeroable for LIST_ENTRY {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct LIST_ENTRY32 {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for LIST_ENTRY32 {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct LIST_ENTRY64 {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for LIST_ENTRY64 {}
pub type LOGICAL = ULONG;
pub type LONG = i32;
pub type LONGLONG = i64;
pub type LP = LPWSTR;
pub type LPCCH = *const CHAR;
pub type LPCH = *mut CHAR;
pub type LPCSTR = *const CHAR;
pub type LPCTCH = LPCWCH;
pub type LPCTSTR = LPCWSTR;
pub type LPCUTSTR = LPCUWSTR;
pub type LPCUWCHAR = *const WCHAR;
pub type LPCUWSTR = *const WCHAR;
pub type LPCWCH = *const WCHAR;
pub type LPCWCHAR = *const WCHAR;
pub type LPCWSTR = *const WCHAR;
pub type LPSTR = *mut CHAR;
pub type LPTCH = LPWCH;
pub type LPTSTR = LPWSTR;
pub type LPUTSTR = LPUWSTR;
pub type LPUWSTR = *mut WCHAR;
pub type LPWCH = *mut WCHAR;
pub type LPWSTR = *mut WCHAR;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LUID {
    pub LowPart: ULONG,
    pub HighPart: LONG,
}
unsafe impl Zeroable for LUID {}
pub type NPSTR = *mut CHAR;
pub type NTSTATUS = LONG;
pub type NT_PRODUCT_TYPE = i32;
pub type NWPSTR = *mut WCHAR;
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct OBJECTID {
    _opaque: [u8; 20],
}
unsafe impl Zeroable for OBJECTID {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OBJECT_ATTRIBUTES {
    pub Length: ULONG,
    pub RootDirectory: HANDLE,
    pub ObjectName: PUNICODE_STRING,
    pub Attributes: ULONG,
    pub SecurityDescriptor: PVOID,
    pub SecurityQualityOfService: PVOID,
}
unsafe impl Zeroable for OBJECT_ATTRIBUTES {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct OBJECT_ATTRIBUTES32 {
    _opaque: [u8; 24],
}
unsafe impl Zeroable for OBJECT_ATTRIBUTES32 {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct OBJECT_ATTRIBUTES64 {
    _opaque: [u8; 48],
}
unsafe impl Zeroable for OBJECT_ATTRIBUTES64 {}
pub type OEM_STRING = STRING;
pub type PANSI_STRING = PSTRING;
pub type PANSI_STRING32 = *mut ANSI_STRING32;
pub type PANSI_STRING64 = *mut ANSI_STRING64;
pub type PBOOLEAN = *mut BOOLEAN;
pub type PCANSI_STRING = PSTRING;
pub type PCCH = *const CHAR;
pub type PCCHAR = *mut CCHAR;
pub type PCH = *mut CHAR;
pub type PCHAR = *mut CHAR;
pub type PCLONG = *mut CLONG;
pub type PCNTSTATUS = *const NTSTATUS;
pub type PCNZCH = *const CHAR;
pub type PCNZTCH = PCNZWCH;
pub type PCNZWCH = *const WCHAR;
pub type PCOBJECT_ATTRIBUTES = *const OBJECT_ATTRIBUTES;
pub type PCOBJECT_ATTRIBUTES32 = *const OBJECT_ATTRIBUTES32;
pub type PCOBJECT_ATTRIBUTES64 = *const OBJECT_ATTRIBUTES64;
pub type PCOEM_STRING = *const STRING;
pub type PCOMPARTMENT_ID = *mut COMPARTMENT_ID;
pub type PCSCHAR = *const SCHAR;
pub type PCSHORT = *mut CSHORT;
pub type PCSTR = *const CHAR;
pub type PCSTRING = *mut CSTRING;
pub type PCSZ = *const i8;
pub type PCTCH = LPCWCH;
pub type PCTSTR = LPCWSTR;
pub type PCUCHAR = *const UCHAR;
pub type PCUCSCHAR = *const UCSCHAR;
pub type PCUCSSTR = *const UCSCHAR;
pub type PCULONG = *const ULONG;
pub type PCUNICODE_STRING = *const UNICODE_STRING;
pub type PCUNZTCH = PCUNZWCH;
pub type PCUNZWCH = *const WCHAR;
pub type PCUQUAD = *const UQUAD;
pub type PCUSHORT = *const USHORT;
pub type PCUTSTR = LPCUWSTR;
pub type PCUUCSCHAR = *const UCSCHAR;
pub type PCUUCSSTR = *const UCSCHAR;
pub type PCUWCHAR = *const WCHAR;
pub type PCUWSTR = *const WCHAR;
pub type PCUZZTSTR = PCUZZWSTR;
pub type PCUZZWSTR = *const WCHAR;
pub type PCWCH = *const WCHAR;
pub type PCWCHAR = *const WCHAR;
pub type PCWNF_STATE_NAME = *const WNF_STATE_NAME;
pub type PCWSTR = *const WCHAR;
pub type PCZPCSTR = *const PCSTR;
pub type PCZPCWSTR = *const PCWSTR;
pub type PCZPSTR = *const PSTR;
pub type PCZPWSTR = *const PWSTR;
pub type PCZZSTR = *const CHAR;
pub type PCZZTSTR = PCZZWSTR;
pub type PCZZWSTR = *const WCHAR;
pub type PDWORDLONG = *mut DWORDLONG;
pub type PEXCEPTION_ROUTINE = Option<EXCEPTION_ROUTINE>;
pub type PFLOAT128 = *mut FLOAT128;
pub type PGROUP_AFFINITY = *mut GROUP_AFFINITY;
pub type PHANDLE = *mut HANDLE;
pub type PHYSICAL_ADDRESS = LARGE_INTEGER;
pub type PKIRQL = *mut KIRQL;
pub type PLARGE_INTEGER = *mut LARGE_INTEGER;
pub type PLCID = PULONG;
pub type PLIST_ENTRY = *mut LIST_ENTRY;
pub type PLIST_ENTRY32 = *mut LIST_ENTRY32;
pub type PLIST_ENTRY64 = *mut LIST_ENTRY64;
pub type PLOGICAL = *mut ULONG;
pub type PLONG = *mut LONG;
pub type PLONGLONG = *mut LONGLONG;
pub type PLUID = *mut LUID;
pub type PNTSTATUS = *mut NTSTATUS;
pub type PNT_PRODUCT_TYPE = *mut NT_PRODUCT_TYPE;
pub type PNZCH = *mut CHAR;
pub type PNZTCH = PNZWCH;
pub type PNZWCH = *mut WCHAR;
pub type POBJECT_ATTRIBUTES = *mut OBJECT_ATTRIBUTES;
pub type POBJECT_ATTRIBUTES32 = *mut OBJECT_ATTRIBUTES32;
pub type POBJECT_ATTRIBUTES64 = *mut OBJECT_ATTRIBUTES64;
pub type POEM_STRING = PSTRING;
pub type PPHYSICAL_ADDRESS = *mut LARGE_INTEGER;
pub type PPROCESSOR_NUMBER = *mut PROCESSOR_NUMBER;
pub type PQUAD = *mut QUAD;
pub type PRLIST_ENTRY = *mut LIST_ENTRY;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PROCESSOR_NUMBER {
    pub Group: USHORT,
    pub Number: UCHAR,
    pub Reserved: UCHAR,
}
unsafe impl Zeroable for PROCESSOR_NUMBER {}
pub type PRTL_BALANCED_NODE = *mut RTL_BALANCED_NODE;
pub type PRTL_REFERENCE_COUNT = *mut LONG_PTR;
pub type PRTL_REFERENCE_COUNT32 = *mut LONG;
pub type PSCHAR = *mut SCHAR;
pub type PSHORT = *mut SHORT;
pub type PSINGLE_LIST_ENTRY = *mut SINGLE_LIST_ENTRY;
pub type PSINGLE_LIST_ENTRY32 = *mut SINGLE_LIST_ENTRY32;
pub type PSTR = *mut CHAR;
pub type PSTRING = *mut STRING;
pub type PSTRING32 = *mut STRING32;
pub type PSTRING64 = *mut STRING64;
pub type PSZ = *mut CHAR;
pub type PTCH = LPWCH;
pub type PTCHAR = *mut WCHAR;
pub type PTSTR = LPWSTR;
pub type PTUCHAR = *mut WCHAR;
pub type PUCHAR = *mut UCHAR;
pub type PUCSCHAR = *mut UCSCHAR;
pub type PUCSSTR = *mut UCSCHAR;
pub type PULARGE_INTEGER = *mut ULARGE_INTEGER;
pub type PULONG = *mut ULONG;
pub type PULONGLONG = *mut ULONGLONG;
pub type PUNICODE_STRING = *mut UNICODE_STRING;
pub type PUNICODE_STRING32 = *mut UNICODE_STRING32;
pub type PUNICODE_STRING64 = *mut UNICODE_STRING64;
pub type PUNZTCH = PUNZWCH;
pub type PUNZWCH = *mut WCHAR;
pub type PUQUAD = *mut UQUAD;
pub type PUSHORT = *mut USHORT;
pub type PUTSTR = LPUWSTR;
pub type PUUCSCHAR = *mut UCSCHAR;
pub type PUUCSSTR = *mut UCSCHAR;
pub type PUWSTR = *mut WCHAR;
pub type PUZZTSTR = PUZZWSTR;
pub type PUZZWSTR = *mut WCHAR;
pub type PVOID = *mut c_void;
pub type PVOID64 = *mut c_void;
pub type PWCH = *mut WCHAR;
pub type PWCHAR = *mut WCHAR;
pub type PWNF_STATE_NAME = *mut WNF_STATE_NAME;
pub type PWSTR = *mut WCHAR;
pub type PZPCSTR = *mut PCSTR;
pub type PZPCWSTR = *mut PCWSTR;
pub type PZPSTR = *mut PSTR;
pub type PZPTSTR = PZPWSTR;
pub type PZPWSTR = *mut PWSTR;
pub type PZZSTR = *mut CHAR;
pub type PZZTSTR = PZZWSTR;
pub type PZZWSTR = *mut WCHAR;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct QUAD {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for QUAD {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct RTL_BALANCED_NODE {
    _opaque: [u8; 24],
}
unsafe impl Zeroable for RTL_BALANCED_NODE {}
pub type RTL_REFERENCE_COUNT = LONG_PTR;
pub type RTL_REFERENCE_COUNT32 = LONG;
pub type RTL_STRING_LENGTH_TYPE = USHORT;
pub type SCHAR = i8;
pub type SECURITY_STATUS = i32;
pub type SHORT = i16;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SINGLE_LIST_ENTRY {
    pub Next: *mut SINGLE_LIST_ENTRY,
}
unsafe impl Zeroable for SINGLE_LIST_ENTRY {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct SINGLE_LIST_ENTRY32 {
    _opaque: [u8; 4],
}
unsafe impl Zeroable for SINGLE_LIST_ENTRY32 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct STRING {
    pub Length: USHORT,
    pub MaximumLength: USHORT,
    pub Buffer: PCHAR,
}
unsafe impl Zeroable for STRING {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct STRING32 {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for STRING32 {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct STRING64 {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for STRING64 {}
pub type SUITE_TYPE = i32;
pub type TCHAR = WCHAR;
pub type TIMER_TYPE = i32;
pub type TUCHAR = WCHAR;
pub type UCHAR = u8;
pub type UCSCHAR = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub union ULARGE_INTEGER {
    pub Anonymous: ULARGE_INTEGER_Anonymous,
    pub u: ULARGE_INTEGER_u,
    pub QuadPart: ULONGLONG,
}
unsafe impl Zeroable for ULARGE_INTEGER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ULARGE_INTEGER_Anonymous {
    pub LowPart: ULONG,
    pub HighPart: ULONG,
}
unsafe impl Zeroable for ULARGE_INTEGER_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ULARGE_INTEGER_u {
    pub LowPart: ULONG,
    pub HighPart: ULONG,
}
unsafe impl Zeroable for ULARGE_INTEGER_u {}
pub type ULONG = u32;
pub type ULONGLONG = u64;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct UNICODE_STRING {
    pub Length: USHORT,
    pub MaximumLength: USHORT,
    pub Buffer: PWCH,
}
unsafe impl Zeroable for UNICODE_STRING {}
pub type UNICODE_STRING32 = STRING32;
pub type UNICODE_STRING64 = STRING64;
pub type UQUAD = QUAD;
pub type USHORT = u16;
pub type USN = LONGLONG;
pub type WAIT_TYPE = i32;
pub type WCHAR = wchar_t;
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct WNF_STATE_NAME {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for WNF_STATE_NAME {}
pub const BackOffice: SUITE_TYPE = 2;
pub const Blade: SUITE_TYPE = 10;
pub const CommunicationServer: SUITE_TYPE = 3;
pub const ComputeServer: SUITE_TYPE = 14;
pub const DEFAULT_COMPARTMENT_ID: COMPARTMENT_ID = 1;
pub const DataCenter: SUITE_TYPE = 7;
pub const EmbeddedNT: SUITE_TYPE = 6;
pub const EmbeddedRestricted: SUITE_TYPE = 11;
pub const Enterprise: SUITE_TYPE = 1;
pub const MaxSuiteType: SUITE_TYPE = 17;
pub const NotificationEvent: EVENT_TYPE = 0;
pub const NotificationTimer: TIMER_TYPE = 0;
pub const NtProductLanManNt: NT_PRODUCT_TYPE = 2;
pub const NtProductServer: NT_PRODUCT_TYPE = 3;
pub const NtProductWinNt: NT_PRODUCT_TYPE = 1;
pub const Personal: SUITE_TYPE = 9;
pub const PhoneNT: SUITE_TYPE = 16;
pub const SecurityAppliance: SUITE_TYPE = 12;
pub const SingleUserTS: SUITE_TYPE = 8;
pub const SmallBusiness: SUITE_TYPE = 0;
pub const SmallBusinessRestricted: SUITE_TYPE = 5;
pub const StorageServer: SUITE_TYPE = 13;
pub const SynchronizationEvent: EVENT_TYPE = 1;
pub const SynchronizationTimer: TIMER_TYPE = 1;
pub const TerminalServer: SUITE_TYPE = 4;
pub const UNSPECIFIED_COMPARTMENT_ID: COMPARTMENT_ID = 0;
pub const WHServer: SUITE_TYPE = 15;
pub const WaitAll: WAIT_TYPE = 0;
pub const WaitAny: WAIT_TYPE = 1;
pub const WaitDequeue: WAIT_TYPE = 3;
pub const WaitNotification: WAIT_TYPE = 2;
