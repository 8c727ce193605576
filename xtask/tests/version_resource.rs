//! The version resource that the driver's build script writes, beside the one that a resource compiler makes of the
//! same words.

#[path = "../../driver/build/version_resource.rs"]
mod version_resource;

#[test]
fn the_resource_is_the_one_that_llvm_rc_makes() {
    let written = version_resource::resource_file(&version_resource::Version {
        company: "The ksframe authors",
        description: "Kernel-streaming frame allocator: AVStream minidriver",
        file_name: "ksframe.sys",
        product: "ksframe",
        copyright: "MIT OR Apache-2.0",
        number: [0, 1, 0],
    });
    assert!(written == include_bytes!("version/ksframe.res"), "compare with xtask/tests/version/ksframe.rc");
}
