//! MDLs, strings, spin locks and fast mutexes: what wdm.h only initialises or reads.

use crate::*;

const PAGE_MASK: usize = PAGE_SIZE as usize - 1;

/// wdm/nf-wdm-byte_offset
pub const fn BYTE_OFFSET(Va: usize) -> usize {
    Va & PAGE_MASK
}

/// wdm/nf-wdm-address_and_size_to_span_pages
pub const fn ADDRESS_AND_SIZE_TO_SPAN_PAGES(Va: usize, Size: usize) -> usize {
    let (pages, rest) = (Size >> PAGE_SHIFT, Size & PAGE_MASK);
    pages + ((BYTE_OFFSET(Va) + rest + PAGE_MASK) >> PAGE_SHIFT)
}

/// wdm/nf-wdm-mmgetmdlvirtualaddress
///
/// # Safety
/// `Mdl` is alive.
#[inline]
pub unsafe fn MmGetMdlVirtualAddress(Mdl: PMDL) -> PVOID {
    // SAFETY: the caller's promise.
    let mdl = unsafe { &*Mdl };
    mdl.StartVa.wrapping_byte_add(mdl.ByteOffset as usize)
}

/// wdm/nf-wdm-mmgetmdlbytecount
///
/// # Safety
/// `Mdl` is alive.
#[inline]
pub unsafe fn MmGetMdlByteCount(Mdl: PMDL) -> ULONG {
    // SAFETY: the caller's promise.
    unsafe { (*Mdl).ByteCount }
}

/// wdm/nf-wdm-mmgetmdlbyteoffset
///
/// # Safety
/// `Mdl` is alive.
#[inline]
pub unsafe fn MmGetMdlByteOffset(Mdl: PMDL) -> ULONG {
    // SAFETY: the caller's promise.
    unsafe { (*Mdl).ByteOffset }
}

/// wdm/nf-wdm-mmgetmdlpfnarray: the page numbers stand behind the MDL.
#[inline]
pub fn MmGetMdlPfnArray(Mdl: PMDL) -> PPFN_NUMBER {
    Mdl.wrapping_add(1).cast()
}

/// wdm/nf-wdm-mminitializemdl
///
/// # Safety
/// `MemoryDescriptorList` is valid for writing, with room behind it for a page number for each page that is spanned.
#[inline]
pub unsafe fn MmInitializeMdl(MemoryDescriptorList: PMDL, BaseVa: PVOID, Length: SIZE_T) {
    let offset = BYTE_OFFSET(BaseVa as usize);
    let pages = ADDRESS_AND_SIZE_TO_SPAN_PAGES(BaseVa as usize, Length);
    // SAFETY: the caller's promise. Members that are not named here are the memory manager's, and stay as they are.
    let mdl = unsafe { &mut *MemoryDescriptorList };
    mdl.Next = core::ptr::null_mut();
    mdl.Size = (size_of::<MDL>() + size_of::<ULONG_PTR>() * pages) as CSHORT;
    mdl.MdlFlags = 0;
    mdl.StartVa = BaseVa.wrapping_byte_sub(offset);
    mdl.ByteOffset = offset as ULONG;
    mdl.ByteCount = Length as ULONG;
}

/// wdm/nf-wdm-keinitializespinlock
///
/// # Safety
/// `SpinLock` is valid for writing and held by nobody.
#[inline]
pub unsafe fn KeInitializeSpinLock(SpinLock: PKSPIN_LOCK) {
    // SAFETY: the caller's promise.
    unsafe { SpinLock.write(0) }
}

/// wdm/nf-wdm-rtlinitemptyunicodestring; the string is returned, where C writes it.
pub const fn RtlInitEmptyUnicodeString(Buffer: PWCH, BufferSize: USHORT) -> UNICODE_STRING {
    UNICODE_STRING { Length: 0, MaximumLength: BufferSize, Buffer }
}

/// A string of the image, for wdm/ns-wdm-_unicode_string; its length leaves out the NUL that the text must end with.
pub const fn RTL_CONSTANT_STRING<const N: usize>(Text: &'static [u16; N]) -> UNICODE_STRING {
    assert!(N > 0 && N < 0x8000 && Text[N - 1] == 0, "a NUL-terminated string of less than 32768 units");
    let bytes = (N * 2) as USHORT;
    UNICODE_STRING { Length: bytes - 2, MaximumLength: bytes, Buffer: Text.as_ptr().cast_mut() }
}

/// wdm/nf-wdm-initializeobjectattributes; the record is returned, where C writes it.
pub const fn InitializeObjectAttributes(
    ObjectName: PUNICODE_STRING,
    Attributes: ULONG,
    RootDirectory: HANDLE,
    SecurityDescriptor: PSECURITY_DESCRIPTOR,
) -> OBJECT_ATTRIBUTES {
    OBJECT_ATTRIBUTES {
        Length: size_of::<OBJECT_ATTRIBUTES>() as ULONG,
        RootDirectory,
        ObjectName,
        Attributes,
        SecurityDescriptor,
        SecurityQualityOfService: core::ptr::null_mut(),
    }
}
