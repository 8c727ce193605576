//! Services: every device has one, its binary is in the package, and its name is the writer's own.

use super::{ALWAYS, Context, Findings, TIGHTENED};
use crate::finding::Rule;
use crate::inf::{Field, Inf, Section};
use crate::plan::{Install, Service, number};

/// Services of the public samples, all reserved for good (InfVerif 1017), from the samples' INF files.
const SAMPLE_SERVICES: [&str; 66] = [
    "audiocodec",
    "avscamera",
    "avshws",
    "avssamp",
    "bthechosamplecli",
    "bthechosamplesrv",
    "defect_toastmon",
    "dynambus",
    "echo",
    "echo_2",
    "fakemdm",
    "firefly",
    "genpci",
    "hidusbfx2",
    "kbfiltr",
    "kdodsamp",
    "kmdf_enumswitches",
    "lsi_u3",
    "moufiltr",
    "msforwardext",
    "mspassthroughext",
    "muxmp",
    "muxp",
    "ndislwf",
    "ndisprot60",
    "ndisprot630",
    "netvadapter",
    "netvmini60",
    "netvmini620",
    "netvmini630",
    "netvmini680",
    "osrfx2_dchu_usersvc",
    "osrusbfx2",
    "pci9x5x",
    "plclient",
    "plpolicy",
    "prmfuncsample",
    "sampleacpipep",
    "sampledsm",
    "sdcavcodec",
    "sdcavdsp",
    "sdcavxu",
    "serialbuswdk",
    "simbatt",
    "simdevice",
    "simgpio",
    "simgpio_i2c",
    "simpleaudiosample",
    "simsensor",
    "simtc",
    "singlecomponentfstatesvc",
    "skeletoni2c",
    "spbtesttool",
    "statbus",
    "sysvad_componentizedaudiosample",
    "toaster",
    "toasterfilter",
    "treeminiportsample",
    "treeosservicesample",
    "usbsamp",
    "vhidmini",
    "wdffeatured",
    "wdfmulticomp",
    "wdfsimple",
    "wdftoastmon",
    "wmisamp",
];

/// Services that Windows itself brings and an INF for cameras is tempted to install again. InfVerif's own list is not
/// published; these are services that the documentation names.
const SYSTEM_SERVICES: [&str; 12] = [
    "hidusb",
    "ksthunk",
    "mshidkmdf",
    "mspclock",
    "swenum",
    "usbccgp",
    "usbhub3",
    "usbvideo",
    "wdf01000",
    "winusb",
    "wmiacpi",
    "acpi",
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for install in &context.plan.installs {
        function_driver(context, install, findings);
        for service in install.services(context.inf) {
            name(&service, findings);
            if let Some(section) = service.section {
                binary(context.inf, install, section, findings);
            }
        }
        newer_than_its_windows(context.inf, install, findings);
    }
}

/// 1296: a device has a function driver, its own or one that Needs brings.
fn function_driver(context: &Context<'_>, install: &Install<'_>, findings: &mut Findings) {
    if install.hardware.is_empty() || install.section.is_none() || is_no_device(context.inf) {
        return;
    }
    let own = install.services(context.inf).iter().any(|service| service.associated);
    let needed = install.part(context.inf, "Services").is_some_and(|part| part.directive("Needs").is_some());
    if !own && !needed {
        let section = install.section.map_or(install.wanted.as_str(), |section| &section.name);
        let message = format!(
            "{} has no function driver: [{section}.Services] is missing or sets none",
            install.subject()
        );
        findings.add("1296", install.at, message);
    }
}

/// An extension adds to a device that has its driver; network protocols, clients and services are no devices.
fn is_no_device(inf: &Inf) -> bool {
    let class = inf.section("Version").and_then(|version| version.directive("Class")?.value(0));
    let known = ["Extension", "NetTrans", "NetClient", "NetService", "NetDriver"];
    class.is_some_and(|field| known.iter().any(|class| inf.text(field).eq_ignore_ascii_case(class)))
}

fn name(service: &Service<'_>, findings: &mut Findings) {
    let lower = service.name.to_ascii_lowercase();
    if SAMPLE_SERVICES.contains(&lower.as_str()) {
        let message = format!("service name \"{}\" belongs to one of Microsoft's samples", service.name);
        findings.add("1017", service.at, message);
    }
    if SYSTEM_SERVICES.contains(&lower.as_str()) {
        findings.add("1293", service.at, format!("service name \"{}\" belongs to Windows", service.name));
    }
}

/// 2085 and 2084: `%13%\x.sys`, and x.sys is copied there.
fn binary(inf: &Inf, install: &Install<'_>, service: &Section, findings: &mut Findings) {
    let Some(field) = service.directive("ServiceBinary").and_then(|line| line.value(0)) else { return };
    let Some(path) = Path::parse(inf, field) else {
        findings.add("2085", field.at, format!("\"{}\" does not begin with a directory number", field.raw));
        return;
    };
    let copies = install.copies(inf);
    if !copies.iter().any(|copy| Path::new(copy.dirid.as_deref(), &copy.subdir, &copy.dest) == path) {
        let hint = if path.file.eq_ignore_ascii_case("wudfrd.sys")
            || path.file.eq_ignore_ascii_case("mshidkmdf.sys")
        {
            "; it is a part of Windows: Include its INF and Need its sections instead"
        } else {
            ""
        };
        let message = format!("\"{}\" is no file that {} copies{hint}", field.raw, install.subject());
        findings.add("2084", field.at, message);
    }
}

/// A destination in one form, however it was written: 12 is 10 with system32\drivers.
struct Path {
    root: String,
    folder: String,
    file: String,
}

impl Path {
    fn new(dirid: Option<&str>, folder: &str, file: &str) -> Self {
        let (root, prefix) = match dirid.unwrap_or_default() {
            "11" => ("10", "system32"),
            "12" => ("10", "system32\\drivers"),
            other => (other, ""),
        };
        let whole = [prefix, folder, file]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join("\\");
        let (folder, file) = whole.rsplit_once('\\').unwrap_or(("", &whole));
        Self { root: root.to_owned(), folder: folder.to_owned(), file: file.to_owned() }
    }

    /// `%13%\folder\file.sys`; what follows a blank outside quotes is an argument.
    fn parse(inf: &Inf, field: &Field) -> Option<Self> {
        let text = inf.text(field);
        let path = match text.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next()?,
            None => text.split(' ').next()?,
        };
        let (dirid, rest) = path.strip_prefix('%')?.split_once('%')?;
        number(dirid)?;
        Some(Self::new(Some(dirid), "", rest.trim_start_matches('\\')))
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        same(&self.root, &other.root) && same(&self.folder, &other.folder) && same(&self.file, &other.file)
    }
}

/// Directives and the first build that knows them, each from its page.
const INTRODUCED: [(&str, u32); 11] = [
    ("AddComponent", 15063),
    ("AddSoftware", 15063),
    ("AddEventProvider", 17763),
    ("AddFilter", 18362),
    ("AddTrigger", 19041),
    ("ServiceSidType", 19041),
    ("DelayedAutoStart", 19041),
    ("FailureActions", 22621),
    ("BootFlags", 25398),
    ("AddComServer", 22621),
    ("AddComClass", 22621),
];

/// 1199: a syntax that the oldest Windows which takes the section does not know.
fn newer_than_its_windows(inf: &Inf, install: &Install<'_>, findings: &mut Findings) {
    let too_old = |build: u32| install.target.floor < (10, 0, build);
    for line in install.reached.iter().flat_map(|section| &section.lines) {
        let known = INTRODUCED.iter().find(|(directive, _)| line.is(directive));
        if let Some((directive, build)) = known.filter(|(_, build)| too_old(*build)) {
            findings.add("1199", line.at, introduced(directive, *build, install));
        }
        let in_store = line.is("ServiceBinary")
            && line.value(0).is_some_and(|field| inf.text(field).starts_with("%13%"));
        if in_store && too_old(16299) {
            findings.add("1199", line.at, introduced("running from the driver store (%13%)", 16299, install));
        }
    }
}

fn introduced(syntax: &str, build: u32, install: &Install<'_>) -> String {
    let subject = install.subject();
    format!(
        "{syntax} came with 10.0.{build}, but {subject} also installs before: decorate it NT<arch>.10.0...{build}"
    )
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "1017",
        levels: ALWAYS,
        title: "The service has a sample's name",
        why: "Two drivers with one service name replace each other. The names in Microsoft's samples are all taken, by \
              everybody who copied a sample.",
        remedy: "Name the service after your product, and its binary too.",
    },
    Rule {
        code: "1199",
        levels: ALWAYS,
        title: "A syntax is newer than the oldest Windows that takes the section",
        why: "An older Windows skips what it does not know; the driver then installs by half.",
        remedy: "Decorate the Models section with the build that brought the syntax: %Mfg%=Models,NTamd64.10.0...19041.",
    },
    Rule {
        code: "1293",
        levels: ALWAYS,
        title: "The service has the name of one of Windows' own services",
        why: "The installation would replace an inbox driver. InfVerif's list is not published; the one here holds the \
              services that the documentation names.",
        remedy: "Name the service after your product; to use an inbox driver, Include its INF and Need its sections.",
    },
    Rule {
        code: "1296",
        levels: ALWAYS,
        title: "The device has no function driver",
        why: "Windows starts a device by its associated service. The [DDInstall.Services] section must carry the same \
              decoration as the DDInstall section that Windows picks: beside [X.NT] only [X.NT.Services] counts.",
        remedy: "AddService=name,0x00000002,section in [DDInstall.Services]; Include and Needs for an inbox driver; or \
                 AddService=,2 for a device that needs none.",
    },
    Rule {
        code: "2084",
        levels: TIGHTENED,
        title: "The service's binary is not a file of the package",
        why: "The service would start a file that this package does not bring: a typing error, or an inbox driver.",
        remedy: "Copy the file to the directory that ServiceBinary names; for WUDFRd.sys or mshidkmdf.sys, Include \
                 wudfrd.inf or mshidkmdf.inf.",
    },
    Rule {
        code: "2085",
        levels: ALWAYS,
        title: "ServiceBinary is not under a directory number",
        why: "A literal path is right on one computer and wrong on the next.",
        remedy: "ServiceBinary=%13%\\yourdriver.sys.",
    },
];
