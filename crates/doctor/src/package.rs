//! Certificate and driver store: whether Windows trusts the package and has it.

use crate::{Facts, Finding};

pub(crate) fn examine(facts: &Facts) -> Vec<Finding> {
    [certificate(facts), staged(facts)].into_iter().flatten().collect()
}

/// Root makes it valid, TrustedPublisher installs without a question. Both are for the computer, not for a user.
fn certificate(facts: &Facts) -> Option<Finding> {
    let stores = [("Root", facts.certificate_in_root), ("TrustedPublisher", facts.certificate_in_publisher)];
    let missing: Vec<&str> =
        stores.iter().filter(|(_, there)| *there == Some(false)).map(|(store, _)| *store).collect();
    if missing.is_empty() {
        return None;
    }
    let imports: Vec<String> =
        missing.iter().map(|store| format!("certutil -addstore {store} ksframe.cer")).collect();
    Some(Finding::refusal(
        "certificate-missing",
        format!("the package's certificate is not in {} of this computer", missing.join(" and ")),
        imports.join("; "),
    ))
}

fn staged(facts: &Facts) -> Option<Finding> {
    match facts.packages.as_deref()? {
        [] => Some(Finding::refusal(
            "package-not-staged",
            "ksframe.inf is not in the driver store",
            "pnputil /add-driver ksframe.inf /install",
        )),
        [_] => None,
        several => Some(Finding::warning(
            "several-packages",
            format!("the driver store holds {} of ksframe: {}", several.len(), several.join(", ")),
            "uninstall.ps1, then install.ps1: which of them Windows takes depends on DriverVer",
        )),
    }
}
