//! What an INF would have put into the registry before its driver starts: the FriendlyNames of the interfaces
//! (`AddInterface`), the values of the service (`AddService`), and those of the device, names of pins among them. On Windows SetupAPI does this; here nobody else would.

use anyhow::{Context, Result};
use host_transport::{Description, InterfaceValues, Value};
use inf_lint::plan::{Install, Plan};
use inf_lint::{Inf, Section};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The INF that belongs to a driver: beside it, or in the folder `inf` of the checkout that it was built in.
pub(super) fn of(driver: &Path) -> Option<PathBuf> {
    let named = |folder: PathBuf| {
        let stem = driver.file_stem()?;
        let file = |ending| folder.join(stem).with_extension(ending);
        ["inf", "inx"].into_iter().map(file).find(|file| file.is_file())
    };
    let whole = driver.canonicalize().ok()?;
    let folders = whole.ancestors().skip(1);
    named(whole.parent()?.to_owned()).or_else(|| folders.take(5).find_map(|up| named(up.join("inf"))))
}

/// Adds what the INF says to a description.
pub(super) fn apply(file: &Path, driver: &Path, description: &mut Description) -> Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read the INF {}", file.display()))?;
    let inf = Inf::parse(&bytes)
        .map_err(|finding| anyhow::Error::msg(finding.to_string()))
        .with_context(|| format!("cannot read the INF {}; ksctl lint says more", file.display()))?;
    let plan = Plan::of(&inf);
    let ours = |install: &&Install| ["$ARCH$", "amd64"].contains(&install.target.arch.as_str());
    if let Some(install) = plan.installs.iter().find(ours) {
        description.interfaces.extend(interfaces(&inf, install));
        for (subkey, name, value) in install.section.into_iter().flat_map(|section| values(&inf, section)) {
            description.device.entry(subkey).or_default().entry(name).or_insert(value);
        }
        let service = driver.file_stem().unwrap_or_default().to_string_lossy();
        for section in install.services(&inf).iter().filter(|it| it.associated).filter_map(|it| it.section) {
            service_values(&inf, section, &service, description);
        }
    }
    Ok(())
}

fn interfaces(inf: &Inf, install: &Install) -> Vec<InterfaceValues> {
    let lines = install.part(inf, "interfaces").into_iter().flat_map(|part| part.directives("AddInterface"));
    let interface = |line: &inf_lint::Line| {
        let text = |index| line.value(index).map(|field| inf.text(field));
        let section = inf.section(&text(2)?)?;
        let values = values(inf, section).filter(|(subkey, ..)| subkey.is_empty());
        Some(InterfaceValues {
            category: text(0)?,
            reference: text(1).unwrap_or_default(),
            values: values.map(|(_, name, value)| (name, value)).collect(),
        })
    };
    lines.filter_map(interface).collect()
}

fn service_values(inf: &Inf, section: &Section, service: &str, description: &mut Description) {
    for (subkey, name, value) in values(inf, section) {
        let key = format!(r"\Registry\Machine\System\CurrentControlSet\Services\{service}\{subkey}");
        let values: &mut BTreeMap<_, _> = description.registry.entry(key).or_default();
        // The caller's own description wins over the INF's default.
        values.entry(name).or_insert(value);
    }
}

/// The values of the AddReg sections that a section names: subkey, name, value.
fn values<'i>(inf: &'i Inf, section: &'i Section) -> impl Iterator<Item = (String, String, Value)> + 'i {
    let lists = section.directives("AddReg").flat_map(|line| &line.values);
    let lists = lists.filter_map(|field| inf.section(&inf.text(field)));
    lists.flat_map(|list| &list.lines).filter_map(|line| {
        let text = |index| line.value(index).map(|field| inf.text(field)).unwrap_or_default();
        let relative = text(0).eq_ignore_ascii_case("HKR");
        let value = value(number(&text(3)).unwrap_or(0), &text(4))?;
        relative.then(|| (text(1), text(2), value))
    })
}

/// A value by its AddReg flags: FLG_ADDREG_TYPE_DWORD or FLG_ADDREG_TYPE_SZ. What a driver cannot find it takes its
/// default for, so other types are left out.
fn value(flags: u32, text: &str) -> Option<Value> {
    match flags & 0xFFFF_0001 {
        0x0001_0001 => number(text).map(Value::Dword),
        0 => Some(Value::Text(text.to_owned())),
        _ => None,
    }
}

fn number(text: &str) -> Option<u32> {
    match text.to_ascii_lowercase().strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INX: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../inf/ksframe.inx");

    #[test]
    fn an_inf_gives_interfaces_their_names_and_the_service_its_parameters() {
        let mut description = Description::default();
        apply(Path::new(INX), Path::new("ksframe.sys"), &mut description).unwrap();
        let named = |name: &str| {
            let has = |it: &&InterfaceValues| matches!(it.values.get("FriendlyName"), Some(Value::Text(text)) if text == name);
            description.interfaces.iter().filter(has).count()
        };
        // One line for each filter and category of the INF: three, two and two.
        assert_eq!((named("ksframe Source"), named("ksframe Transform"), named("ksframe Sink")), (3, 2, 2));
        // KSPIN_DESCRIPTOR.Name of the transform's second pin, in words.
        let in_place = &description.device[r"MediaCategories\{7D1C66A1-3F0E-4B8C-9B57-2C0A6F4E1D02}"];
        assert!(matches!(in_place.get("Name"), Some(Value::Text(text)) if text == "In place"));
        let parameters = r"\Registry\Machine\System\CurrentControlSet\Services\ksframe\Parameters";
        let frames = description.registry[parameters].get("MaxFramesPerPool");
        assert!(matches!(frames, Some(Value::Dword(64))), "{frames:?}");
    }
}
