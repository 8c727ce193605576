//! Registry, files, text, and what is left.
#![allow(clippy::undocumented_unsafe_blocks, reason = "argued once, in main.rs")]

use super::*;

#[test]
fn a_registry_value_is_read_by_its_handle_and_a_short_buffer_is_told_the_size() {
    run(|| unsafe {
        registry::set_value(r"\Registry\Machine\Software\Test", "Frames", registry::RegistryValue::dword(8));
        let attributes = pool::<OBJECT_ATTRIBUTES>();
        (*attributes).Length = size_of::<OBJECT_ATTRIBUTES>() as u32;
        (*attributes).ObjectName = unicode(r"\Registry\Machine\software\test");
        let mut key = std::ptr::null_mut();
        assert_eq!(ZwOpenKey(&raw mut key, 1, attributes), STATUS_SUCCESS);
        let (value, needed) = (pool::<[u32; 8]>(), pool::<u32>());
        let name = unicode("frames");
        assert_eq!(ZwQueryValueKey(key, name, 2, value.cast(), 4, needed), STATUS_BUFFER_TOO_SMALL);
        assert_eq!(*needed, 16);
        assert_eq!(ZwQueryValueKey(key, name, 2, value.cast(), 12, needed), STATUS_BUFFER_OVERFLOW);
        assert_eq!(ZwQueryValueKey(key, name, 2, value.cast(), 32, needed), STATUS_SUCCESS);
        assert_eq!(value.read()[..4], [0, 4, 4, 8]);
        assert_eq!(
            ZwQueryValueKey(key, unicode("none"), 2, value.cast(), 32, needed),
            STATUS_OBJECT_NAME_NOT_FOUND
        );
        assert_eq!(ZwClose(key), STATUS_SUCCESS);
    });
}

#[test]
fn a_file_is_read_to_its_end() {
    run(|| unsafe {
        put_file(r"\SystemRoot\test.bin", b"frame".to_vec());
        let attributes = pool::<OBJECT_ATTRIBUTES>();
        (*attributes).ObjectName = unicode(r"\SystemRoot\TEST.BIN");
        let (mut file, iosb) = (std::ptr::null_mut(), pool::<IO_STATUS_BLOCK>());
        let opened =
            ZwCreateFile(&raw mut file, 1, attributes, iosb, NONE, 0, 1, 1, 0, std::ptr::null_mut(), 0);
        assert_eq!(opened, STATUS_SUCCESS);
        let buffer = pool::<[u8; 8]>();
        let none = std::ptr::null_mut();
        let read = || ZwReadFile(file, none, None, none, iosb, buffer.cast(), 3, NONE, std::ptr::null_mut());
        assert_eq!(
            (read(), (*iosb).Information, &buffer.read()[..3]),
            (STATUS_SUCCESS, 3, b"fra".as_slice())
        );
        assert_eq!((read(), (*iosb).Information, &buffer.read()[..2]), (STATUS_SUCCESS, 2, b"me".as_slice()));
        assert_eq!(read(), STATUS_END_OF_FILE);
        assert_eq!(ZwClose(file), STATUS_SUCCESS);
    });
}

#[test]
fn a_guid_becomes_text_and_text_a_guid() {
    run(|| unsafe {
        let (text, back) = (pool::<UNICODE_STRING>(), pool::<GUID>());
        let guid = KSCATEGORY_CAPTURE;
        assert_eq!(RtlStringFromGUID(&raw const guid, text), STATUS_SUCCESS);
        let units = std::slice::from_raw_parts((*text).Buffer, usize::from((*text).Length) / 2);
        assert_eq!(String::from_utf16_lossy(units), "{65E8773D-8F56-11D0-A3B9-00A0C9223196}");
        assert_eq!(RtlGUIDFromString(text, back), STATUS_SUCCESS);
        assert_eq!(*back, guid);
        RtlFreeUnicodeString(text);
    });
}

#[test]
fn what_is_left_after_a_driver_is_named() {
    let report = fault(|| {
        pool::<u64>();
        leaks::check();
    });
    assert_eq!(report.rule(), Some("LeakAtUnload"));
    assert!(report.what.contains("tag 'Test', 8 bytes"), "{report}");
    run(leaks::check);
}

unsafe fn unicode(text: &str) -> PUNICODE_STRING {
    unsafe {
        let string = pool::<UNICODE_STRING>();
        let wide: Vec<u16> = text.encode_utf16().chain([0]).collect();
        let buffer = ExAllocatePool2(0x40, 2 * wide.len() as SIZE_T, TAG).cast::<u16>();
        std::ptr::copy_nonoverlapping(wide.as_ptr(), buffer, wide.len());
        RtlInitUnicodeString(string, buffer);
        string
    }
}
