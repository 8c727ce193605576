//! A filter among the others: under one name, with every category that its interfaces are registered for.
//!
//! A filter has one interface in each of its categories, and their links differ in the category's GUID alone:
//! `\\?\root#ksframe#0000#{category}\reference` is the device's instance, the category, and the reference string, by which one
//! device tells its filters apart. Devices without reference strings have one filter each.

use crate::exit::NotThere;
use ks_client::Interface;

#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub name: String,
    pub link: String,
    pub categories: Vec<&'static str>,
}

impl Found {
    pub(super) fn new(interface: Interface, category: &'static str) -> Self {
        let Interface { link, friendly_name, .. } = interface;
        let (device, reference) = parts(&link);
        let unnamed = if reference.is_empty() { device } else { reference };
        let name = friendly_name.unwrap_or_else(|| unnamed.to_owned());
        Self { name, link, categories: vec![category] }
    }

    /// The reference string: what the device calls this filter; empty where it has one filter only.
    pub(crate) fn reference(&self) -> &str {
        parts(&self.link).1
    }

    /// Whether a link is this filter's in some category.
    pub(super) fn is_also(&self, link: &str) -> bool {
        let same = |(a, b): (&str, &str)| a.eq_ignore_ascii_case(b);
        let (ours, theirs) = (parts(&self.link), parts(link));
        same((ours.0, theirs.0)) && same((ours.1, theirs.1))
    }
}

/// The device's instance and the reference string of a link.
fn parts(link: &str) -> (&str, &str) {
    // As Win32 writes it, and as the object manager does.
    let rest = [r"\\?\", r"\??\"].into_iter().find_map(|prefix| link.strip_prefix(prefix)).unwrap_or(link);
    let (before, reference) = rest.split_once('\\').unwrap_or((rest, ""));
    (before.rsplit_once('#').map_or(before, |(device, _category)| device), reference)
}

/// The filter that a name means, or what there is instead.
pub(super) fn named<'f>(all: &'f [Found], name: &str) -> Result<&'f Found, NotThere> {
    let lower = name.to_lowercase();
    let only = |matches: &dyn Fn(&Found) -> bool| {
        let mut found = all.iter().filter(|found| matches(found));
        (found.next(), found.next().is_some())
    };
    let exact = only(&|found| found.name.to_lowercase() == lower || found.link.to_lowercase() == lower);
    let part = only(&|found| found.name.to_lowercase().contains(&lower));
    match (exact, part) {
        ((Some(found), false), _) | ((None, _), (Some(found), false)) => Ok(found),
        // Two devices of one driver: nothing but the link tells them apart.
        ((Some(_), true), _) => {
            let links = all.iter().filter(|found| found.name.to_lowercase() == lower);
            let links: Vec<_> = links.map(|found| found.link.as_str()).collect();
            Err(NotThere(format!(
                "several filters are called {name:?}; name one by its link: {}",
                links.join(", ")
            )))
        }
        ((None, _), (some, _)) => {
            let names: Vec<_> = all.iter().map(|found| format!("{:?}", found.name)).collect();
            let problem = if some.is_some() { "several filters match" } else { "no filter is called" };
            Err(NotThere(format!("{problem} {name:?}; there are {}", names.join(", "))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAPTURE: &str = "{65e8773d-8f56-11d0-a3b9-00a0c9223196}";
    const VIDEO: &str = "{6994ad05-93ef-11d0-a3cc-00a0c9223196}";

    fn found(device: &str, reference: &str, name: &str) -> Found {
        let link = format!(r"\\?\{device}#{CAPTURE}{reference}");
        let category = ks_sys::KSCATEGORY_CAPTURE;
        Found::new(Interface { link, friendly_name: Some(name.into()), category }, "KSCATEGORY_CAPTURE")
    }

    #[test]
    fn a_filter_in_two_categories_is_one_filter_and_two_devices_of_a_driver_are_two() {
        let camera = found("usb#vid_1#0", r"\global", "Camera");
        assert!(camera.is_also(&format!(r"\\?\usb#vid_1#0#{VIDEO}\GLOBAL")));
        assert!(!camera.is_also(&format!(r"\\?\usb#vid_1#1#{CAPTURE}\global")), "another device");
        assert!(!camera.is_also(&format!(r"\\?\usb#vid_1#0#{CAPTURE}\other")), "another filter");
        assert_eq!(camera.reference(), "global");
    }

    #[test]
    fn a_filter_without_a_name_is_called_by_its_reference_string_or_its_device() {
        let called = |reference: &str| {
            let link = format!(r"\\?\usb#vid_1#0#{CAPTURE}{reference}");
            let category = ks_sys::KSCATEGORY_CAPTURE;
            Found::new(Interface { link, friendly_name: None, category }, "KSCATEGORY_CAPTURE").name
        };
        assert_eq!((called(r"\global"), called("")), ("global".into(), "usb#vid_1#0".into()));
    }

    #[test]
    fn filters_of_one_name_are_told_apart_by_their_links() {
        let all = [found("usb#1", r"\global", "Camera"), found("usb#2", r"\global", "Camera")];
        let error = named(&all, "camera").unwrap_err().to_string();
        assert!(error.contains("by its link") && error.contains(&all[1].link), "{error}");
        assert_eq!(named(&all, &all[1].link.to_uppercase()).unwrap().link, all[1].link);
        assert!(named(&all, "cam").unwrap_err().to_string().contains("several filters match"));
        assert!(named(&all, "tuner").unwrap_err().to_string().contains("no filter is called"));
    }

    #[test]
    fn a_part_of_a_name_that_one_filter_has_is_enough() {
        let all = [found("root#0", r"\a", "ksframe Source"), found("root#0", r"\b", "ksframe Sink")];
        assert_eq!(named(&all, "sink").unwrap().reference(), "b");
    }
}
