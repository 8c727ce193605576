//! `cargo xtask package`, run as a developer runs it, with other people's programs as the judges: osslsigncode for the
//! signatures and the catalog, openssl for what the catalog holds.
//!
//! The image is the driver where `cargo xtask test` has built it (KSFRAME_SYS), else the smallest image that can be
//! signed: what is tested here is the package around it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// A folder of its own for packages, and for the test certificate that would otherwise be the user's.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        fs::write(bench.path("tiny.sys"), tiny_image()).expect("tiny.sys");
        bench
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("package").args(arguments).env("XDG_CONFIG_HOME", self.path("config"));
        if std::env::var_os("KSFRAME_SYS").is_none() {
            command.env("KSFRAME_SYS", self.path("tiny.sys"));
        }
        command.env("SOURCE_DATE_EPOCH", "1800000000").output().expect("xtask starts")
    }

    /// A package in the folder of this name.
    fn package(&self, name: &str) -> PathBuf {
        let out = self.path(name);
        let output = self.xtask(&["--arch", "x64", "--out", out.to_str().expect("UTF-8")]);
        assert!(output.status.success(), "{}", said(&output));
        out.join("x64")
    }

    fn verify(&self, package: &Path) -> Output {
        self.xtask(&["--verify", package.to_str().expect("UTF-8")])
    }
}

/// Headers and one section: `ret` all over, then the tables of the filters that the INF installs.
fn tiny_image() -> Vec<u8> {
    let mut image = vec![0; 1536];
    let mut put = |offset: usize, bytes: &[u8]| image[offset..offset + bytes.len()].copy_from_slice(bytes);
    put(0, b"MZ");
    put(60, &64u32.to_le_bytes()); // e_lfanew
    put(64, b"PE\0\0");
    put(68, &0x8664u16.to_le_bytes()); // Machine
    put(70, &1u16.to_le_bytes()); // NumberOfSections
    put(84, &240u16.to_le_bytes()); // SizeOfOptionalHeader
    put(88, &0x20bu16.to_le_bytes()); // Magic
    put(88 + 108, &16u32.to_le_bytes()); // NumberOfRvaAndSizes
    put(328, b".text");
    put(328 + 8, &[1024u32, 4096, 1024, 512].map(u32::to_le_bytes).concat()); // sizes and places
    put(512, &[0xc3; 512]);
    put(1024, &filter_tables(4096 + 512));
    image
}

/// GUIDs, KSFILTER_DESCRIPTORs as far as Categories, the array of pointers to them, and a KSDEVICE_DESCRIPTOR.
fn filter_tables(address: u64) -> Vec<u8> {
    let mut table = Vec::new();
    let mut descriptors = Vec::new();
    for (reference, categories) in filters() {
        let guids = address + table.len() as u64;
        table.extend([vec![reference], categories.clone()].concat().concat());
        descriptors.push(address + table.len() as u64);
        let count = categories.len() as u64;
        table.extend([0, 0, 0, guids, 0, 0, count, guids + 16].map(u64::to_le_bytes).concat());
    }
    let array = address + table.len() as u64;
    table.extend(descriptors.iter().flat_map(|descriptor| descriptor.to_le_bytes()));
    table.extend([0, descriptors.len() as u64, array].map(u64::to_le_bytes).concat());
    table
}

/// inf/filters.toml, with the categories' GUIDs from the INF's strings.
fn filters() -> Vec<([u8; 16], Vec<[u8; 16]>)> {
    let read = |name: &str| {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../inf").join(name)).expect("inf/")
    };
    let (filters, inx) =
        (read("filters.toml").parse::<toml::Table>().expect("filters.toml"), read("ksframe.inx"));
    let string = |name: &str| {
        let line = inx.lines().find(|line| line.split('=').next().is_some_and(|key| key.trim() == name));
        line.and_then(|line| line.split('"').nth(1)).expect("a string of the INF").to_owned()
    };
    let filter = |filter: &toml::Value| {
        let categories =
            filter["categories"].as_array().expect("categories").iter().filter_map(|name| name.as_str());
        (
            guid(filter["reference"].as_str().expect("a reference")),
            categories.map(|name| guid(&string(name))).collect(),
        )
    };
    filters["filter"].as_array().expect("[[filter]]").iter().map(filter).collect()
}

/// As it lies in memory.
fn guid(text: &str) -> [u8; 16] {
    let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
    let mut guid = u128::from_str_radix(&digits, 16).expect("a GUID").to_be_bytes();
    [0..4, 4..6, 6..8].into_iter().for_each(|part| guid[part].reverse());
    guid
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

fn files(package: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(package).expect("the package").map(|entry| entry.expect("readable").path());
    entries
        .map(|path| {
            (
                path.file_name().expect("a name").to_string_lossy().into_owned(),
                fs::read(&path).expect("readable"),
            )
        })
        .collect()
}

/// Writes a file of the package and the SHA256SUMS that go with it: what a forger would do.
fn forge(package: &Path, name: &str, bytes: &[u8]) {
    fs::write(package.join(name), bytes).expect("writable");
    let hash =
        |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let others = files(package).into_iter().filter(|(name, _)| name != "SHA256SUMS");
    let sums: String = others.map(|(name, bytes)| format!("{}  {name}\n", hash(&bytes))).collect();
    fs::write(package.join("SHA256SUMS"), sums).expect("writable");
}

#[test]
fn a_package_has_everything_that_a_test_machine_needs() {
    let bench = Bench::new();
    let package = bench.package("out");
    let names: Vec<String> = files(&package).into_keys().collect();
    assert_eq!(
        names,
        [
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "SHA256SUMS",
            "device.cs",
            "facts.ps1",
            "install.ps1",
            "ksframe.cat",
            "ksframe.cer",
            "ksframe.inf",
            "ksframe.sys",
            "uninstall.ps1"
        ]
    );
}

#[test]
fn the_archive_holds_the_same_bytes_as_the_folder() {
    let bench = Bench::new();
    let package = bench.package("out");
    let version = env!("CARGO_PKG_VERSION");
    let file = fs::File::open(bench.path(&format!("out/ksframe-{version}-x64.zip"))).expect("the archive");
    let mut archive = zip::ZipArchive::new(file).expect("a zip");
    let mut packed = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).expect("an entry");
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).expect("readable");
        let name = entry.name().expect("a name").into_owned();
        packed.insert(name.trim_start_matches("ksframe-x64/").to_owned(), bytes);
    }
    assert_eq!(packed, files(&package));
}

#[test]
fn one_changed_byte_in_any_file_fails() {
    let bench = Bench::new();
    let package = bench.package("out");
    for (name, bytes) in files(&package) {
        for place in [0, bytes.len() / 2, bytes.len() - 1] {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            fs::write(package.join(&name), &changed).expect("writable");
            let output = bench.verify(&package);
            assert!(!output.status.success(), "byte {place} of {name} makes no difference");
        }
        fs::write(package.join(&name), &bytes).expect("writable");
    }
    let output = bench.verify(&package);
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn a_changed_image_fails_both_signatures_whatever_the_sums_say() {
    let bench = Bench::new();
    let package = bench.package("out");
    let mut image = files(&package)["ksframe.sys"].clone();
    image[512] ^= 1;
    forge(&package, "ksframe.sys", &image);
    let said = said(&bench.verify(&package));
    assert!(said.contains("FAILED  ksframe.sys carries a good signature"), "{said}");
    assert!(said.contains("FAILED  ksframe.cat lists ksframe.sys"), "{said}");
    assert!(said.contains("ok  every file is the one that SHA256SUMS names"), "{said}");
}

#[test]
fn a_changed_inf_is_no_member_of_the_catalog_whatever_the_sums_say() {
    let bench = Bench::new();
    let package = bench.package("out");
    let inf = String::from_utf8(files(&package)["ksframe.inf"].clone()).expect("ASCII");
    forge(
        &package,
        "ksframe.inf",
        inf.replace("MaxFramesPerPool,0x00010001,64", "MaxFramesPerPool,0x00010001,65").as_bytes(),
    );
    let said = said(&bench.verify(&package));
    assert!(said.contains("FAILED  ksframe.cat lists ksframe.inf"), "{said}");
    assert!(said.contains("ok  every file is the one that SHA256SUMS names"), "{said}");
}

#[test]
fn a_driver_without_the_filters_of_the_inf_is_refused() {
    let bench = Bench::new();
    for (from, to, complaint) in [
        (filters()[2].0, [0; 16], "which the driver does not have"),
        (filters()[0].1[0], filters()[2].1[0], "is in the categories"),
    ] {
        let mut image = tiny_image();
        let place = image.windows(16).position(|window| window == from).expect("the GUID");
        image[place..place + 16].copy_from_slice(&to);
        fs::write(bench.path("tiny.sys"), image).expect("writable");
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["package", "--arch", "x64", "--out"]).arg(bench.path("out"));
        command.env("XDG_CONFIG_HOME", bench.path("config")).env("KSFRAME_SYS", bench.path("tiny.sys"));
        let output = command.output().expect("xtask starts");
        assert!(!output.status.success() && said(&output).contains(complaint), "{}", said(&output));
    }
}

#[test]
fn a_changed_catalog_fails_its_signature_whatever_the_sums_say() {
    let bench = Bench::new();
    let package = bench.package("out");
    let mut catalog = files(&package)["ksframe.cat"].clone();
    let name = b"k\0s\0f\0r\0a\0m\0e\0.\0i\0n\0f\0";
    let place = catalog.windows(name.len()).position(|window| window == name).expect("the INF's name");
    catalog[place] = b'K';
    forge(&package, "ksframe.cat", &catalog);
    let said = said(&bench.verify(&package));
    assert!(said.contains("FAILED  ksframe.cat carries a good signature"), "{said}");
}

#[test]
fn a_file_that_was_slipped_in_is_noticed() {
    let bench = Bench::new();
    let package = bench.package("out");
    fs::write(package.join("extra.dll"), b"x").expect("writable");
    assert!(!bench.verify(&package).status.success());
}

#[test]
fn two_packages_differ_in_the_time_of_their_signatures_and_in_nothing_else() {
    let bench = Bench::new();
    let (first, second) = (bench.package("first"), bench.package("second"));
    let asn1 = |package: &Path| {
        let mut openssl = Command::new("openssl");
        openssl.args(["asn1parse", "-inform", "DER", "-in"]).arg(package.join("ksframe.cat"));
        let printed = String::from_utf8(openssl.output().expect("openssl starts").stdout).expect("ASCII");
        // The signature itself covers its own time: an RSA key of 3072 bits gives 384 bytes.
        let timeless = |line: &&str| !line.contains("UTCTIME") && !line.contains("l= 384 prim: OCTET STRING");
        printed.lines().filter(timeless).map(str::to_owned).collect::<Vec<_>>()
    };
    // The image's signature has a time of its own, which the catalog's hash of the image leaves out.
    assert!(asn1(&first).len() > 50, "openssl printed a catalog");
    assert_eq!(asn1(&first), asn1(&second));
    for name in ["device.cs", "install.ps1", "ksframe.cer", "ksframe.inf", "uninstall.ps1"] {
        assert!(files(&first)[name] == files(&second)[name], "{name}");
    }
}

#[cfg(unix)]
#[test]
fn the_key_is_its_owners_alone_and_another_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let bench = Bench::new();
    bench.package("out");
    let key = bench.path("config/ksframe/test-signing/key.pem");
    assert_eq!(fs::metadata(&key).expect("the key").permissions().mode() & 0o777, 0o600);
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("mine");
    let output = bench.xtask(&["--arch", "x64", "--out", bench.path("again").to_str().expect("UTF-8")]);
    assert!(!output.status.success() && said(&output).contains("chmod 600"), "{}", said(&output));
}

#[test]
fn ksctl_goes_into_the_package_where_it_is_asked_for() {
    let bench = Bench::new();
    fs::write(bench.path("some.exe"), b"a program").expect("mine");
    let (out, exe) = (bench.path("out"), bench.path("some.exe"));
    let [out_name, exe] = [&out, &exe].map(|path| path.to_str().expect("UTF-8"));
    let output = bench.xtask(&["--arch", "x64", "--out", out_name, "--ksctl", exe]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(files(&out.join("x64"))["ksctl.exe"], b"a program");
    fs::write(out.join("x64/ksctl.exe"), b"b program").expect("mine");
    assert!(!bench.verify(&out.join("x64")).status.success());
}

/// A certificate of the caller's own, made by openssl with these options.
fn certificate(bench: &Bench, options: &[&str]) -> [String; 2] {
    let paths = ["own.pem", "own.key"].map(|name| bench.path(name).to_str().expect("UTF-8").to_owned());
    let [cert, key] = &paths;
    let mut openssl = Command::new("openssl");
    openssl.args(["req", "-x509", "-nodes", "-subj", "/CN=own", "-out", cert, "-keyout", key]).args(options);
    let made = openssl.output().expect("openssl starts");
    assert!(made.status.success(), "{}", said(&made));
    paths
}

const RSA: [&str; 2] = ["-newkey", "rsa:2048"];
const CODE_SIGNING: [&str; 2] = ["-addext", "extendedKeyUsage=codeSigning"];

#[test]
fn a_certificate_of_ones_own_signs() {
    let bench = Bench::new();
    let [cert, key] = certificate(&bench, &[RSA, CODE_SIGNING].concat());
    let out = bench.path("out");
    let output = bench.xtask(&[
        "--arch",
        "x64",
        "--cert",
        &cert,
        "--key",
        &key,
        "--out",
        out.to_str().expect("UTF-8"),
    ]);
    assert!(output.status.success() && said(&output).contains("CN = own"), "{}", said(&output));
}

#[test]
fn a_certificate_that_windows_would_not_take_is_refused_with_the_reason() {
    let elliptic = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
    let cases: [(&[&str], &str); 2] =
        [(&[&elliptic[..], &CODE_SIGNING].concat(), "verifies RSA only"), (&RSA, "not for code signing")];
    for (options, reason) in cases {
        let bench = Bench::new();
        let [cert, key] = certificate(&bench, options);
        let output = bench.xtask(&["--arch", "x64", "--cert", &cert, "--key", &key]);
        assert!(!output.status.success() && said(&output).contains(reason), "{options:?}: {}", said(&output));
    }
}

/// What `openssl ca` wants to know before it signs a certificate for a time that is over.
const AUTHORITY: &str = "\
[ca]
default_ca = own
[own]
database = index.txt
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
x509_extensions = signing
[any]
commonName = supplied
[signing]
extendedKeyUsage = codeSigning
";

/// A certificate that was good in 2020 and no longer is.
fn expired_certificate(bench: &Bench) -> [String; 2] {
    let folder = bench.path("authority");
    fs::create_dir(&folder).expect("mine");
    fs::write(folder.join("ca.cnf"), AUTHORITY).expect("mine");
    fs::write(folder.join("index.txt"), "").expect("mine");
    for line in [
        "req -new -newkey rsa:2048 -nodes -subj /CN=own -out own.csr -keyout own.key",
        "ca -batch -selfsign -notext -config ca.cnf -keyfile own.key -in own.csr -out own.pem \
         -startdate 20200101000000Z -enddate 20210101000000Z",
    ] {
        let mut openssl = Command::new("openssl");
        let made =
            openssl.current_dir(&folder).args(line.split_whitespace()).output().expect("openssl starts");
        assert!(made.status.success(), "{}", said(&made));
    }
    ["own.pem", "own.key"].map(|name| folder.join(name).to_str().expect("UTF-8").to_owned())
}

#[test]
fn an_expired_certificate_is_refused() {
    let bench = Bench::new();
    let [cert, key] = expired_certificate(&bench);
    let output = bench.xtask(&["--arch", "x64", "--cert", &cert, "--key", &key]);
    assert!(
        !output.status.success() && said(&output).contains("has expired: use one that has not"),
        "{}",
        said(&output)
    );
}

#[test]
fn the_kept_test_certificate_is_made_anew_when_it_has_expired() {
    let bench = Bench::new();
    let kept = bench.path("config/ksframe/test-signing");
    fs::create_dir_all(&kept).expect("mine");
    let [cert, key] = expired_certificate(&bench);
    fs::rename(cert, kept.join("certificate.pem")).expect("mine");
    fs::rename(key, kept.join("key.pem")).expect("mine");
    let package = bench.package("out");
    assert!(bench.verify(&package).status.success());
}

#[test]
fn an_image_for_another_processor_is_refused() {
    let bench = Bench::new();
    let output = bench.xtask(&["--arch", "arm64", "--out", bench.path("out").to_str().expect("UTF-8")]);
    assert!(!output.status.success() && said(&output).contains("is no image for arm64"), "{}", said(&output));
}
