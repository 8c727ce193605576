//! ksframe's own INF: no rule objects, and it registers the filters that the driver has, no more and no fewer.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use inf_lint::plan::Plan;
use inf_lint::{Inf, Line, Mode, Options, lint};
use ks_sys::GUID;

/// `inf/filters.toml`: what INF, driver and tests agree on.
#[derive(serde::Deserialize)]
struct Filters {
    filter: Vec<Filter>,
}

#[derive(serde::Deserialize)]
struct Filter {
    friendly_name: String,
    reference: String,
    categories: Vec<String>,
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../inf").join(name)
}

fn inx() -> Vec<u8> {
    std::fs::read(file("ksframe.inx")).expect("inf/ksframe.inx")
}

fn filters() -> Vec<Filter> {
    let text = std::fs::read_to_string(file("filters.toml")).expect("inf/filters.toml");
    toml::from_str::<Filters>(&text).expect("inf/filters.toml").filter
}

/// The category's GUID from the bindings, which were generated from Microsoft's headers' values.
fn category(name: &str) -> GUID {
    match name {
        "KSCATEGORY_CAPTURE" => ks_sys::KSCATEGORY_CAPTURE,
        "KSCATEGORY_DATATRANSFORM" => ks_sys::KSCATEGORY_DATATRANSFORM,
        "KSCATEGORY_RENDER" => ks_sys::KSCATEGORY_RENDER,
        "KSCATEGORY_VIDEO" => ks_sys::KSCATEGORY_VIDEO,
        "KSCATEGORY_VIDEO_CAMERA" => ks_sys::KSCATEGORY_VIDEO_CAMERA,
        other => panic!("{other}: add it here, from ks-sys"),
    }
}

/// (category, reference string, friendly name) of every interface that the INF adds.
fn installed(inf: &Inf) -> BTreeSet<(String, String, String)> {
    let plan = Plan::of(inf);
    let [install] = plan.installs.as_slice() else { panic!("one Models line: {:?}", plan.installs) };
    let part = install.part(inf, "Interfaces").expect("[KsFrame.Interfaces]");
    part.directives("AddInterface").map(|line| interface(inf, line)).collect()
}

fn interface(inf: &Inf, line: &Line) -> (String, String, String) {
    let text = |index: usize| inf.text(&line.values[index]);
    let values = inf.section(&text(2)).and_then(|section| section.directive("AddReg")).expect("AddReg");
    let values = inf.section(&inf.text(&values.values[0])).expect("the AddReg section");
    let named = |line: &&Line| line.values[2].raw == "FriendlyName";
    let name = values.lines.iter().find(named).expect("FriendlyName");
    (text(0), text(1), inf.text(&name.values[4]))
}

#[test]
fn the_inf_registers_exactly_the_filters_and_categories_of_the_driver() {
    let expected: BTreeSet<_> = filters()
        .iter()
        .flat_map(|filter| filter.categories.iter().map(move |name| (filter, category(name))))
        .map(|(filter, guid)| (format!("{{{guid}}}"), filter.reference.clone(), filter.friendly_name.clone()))
        .collect();
    assert_eq!(installed(&Inf::parse(&inx()).expect("ksframe.inx parses")), expected);
}

#[test]
fn no_rule_objects_to_the_inf_in_any_mode() {
    let registered = Some(filters().into_iter().map(|filter| filter.reference).collect::<Vec<_>>());
    for mode in [Mode::Declarative, Mode::Universal, Mode::Windows, Mode::Hardware] {
        let options = Options { mode, registered: registered.clone(), ..Options::default() };
        assert_eq!(lint("ksframe.inx", &inx(), &options), [], "{mode:?}");
    }
}

#[test]
fn a_reference_string_that_the_driver_does_not_have_is_found() {
    let options = Options {
        registered: Some(vec!["{00000000-0000-0000-0000-000000000000}".into()]),
        ..Options::default()
    };
    let found = lint("ksframe.inx", &inx(), &options);
    assert_eq!(found.iter().filter(|finding| finding.code == "KS002").count(), filters().len(), "{found:?}");
}

#[test]
fn the_inf_is_plain_ascii_without_a_path_of_any_machine() {
    let bytes = inx();
    let text = String::from_utf8(bytes).expect("ASCII");
    assert!(text.is_ascii());
    assert!(!text.to_ascii_lowercase().contains("c:\\"));
}

#[test]
fn the_installation_guide_names_the_device_and_every_filter_as_the_inf_does() {
    let guide = std::fs::read_to_string(file("../docs/install.md")).expect("docs/install.md");
    assert!(guide.contains("ROOT\\KsFrame") && guide.contains("ksframe frame allocator"));
    for filter in filters() {
        assert!(guide.contains(&filter.friendly_name), "{}", filter.friendly_name);
    }
}

#[test]
fn the_parameters_of_the_inf_are_the_defaults_of_the_driver() {
    let inf = Inf::parse(&inx()).expect("ksframe.inx parses");
    let driver = std::fs::read_to_string(file("../driver/src/budget.rs")).expect("driver/src/budget.rs");
    let parameters = &inf.section("KsFrame.Parameters").expect("[KsFrame.Parameters]").lines;
    assert_eq!(
        parameters.len(),
        driver.matches("Limit { name: Name::new(").count(),
        "one line for each limit of the driver"
    );
    for line in parameters {
        let [root, key, name, kind, value] = line.values.as_slice() else { panic!("five values: {line:?}") };
        assert_eq!([&root.raw, &key.raw, &kind.raw], ["HKR", "Parameters", "0x00010001"]);
        assert!(
            driver.contains(&format!("Name::new(\"{}\"), default: {},", name.raw, value.raw)),
            "{}",
            name.raw
        );
    }
}
