//! Why SetupAPI refused, and what to do about the refusals that are known.

use std::path::PathBuf;

use windows::core::HRESULT;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{step} failed: {source}{}", remedy(source.code()))]
    SetupApi { step: &'static str, source: windows::core::Error },
    #[error("{} has no driver for {hardware_id} on this Windows: is it for this architecture and build?", inf.display())]
    NoMatch { hardware_id: String, inf: PathBuf },
    #[error("{}: {source}", inf.display())]
    Inf { inf: PathBuf, source: std::io::Error },
}

/// Refusals that have one answer (winerror.h, setupapi.h).
const REMEDIES: [(u32, &str); 6] = [
    (0x8007_0005, "run this elevated: Start-Process powershell -Verb RunAs"),
    (0x8007_0002, "the INF or a file that it copies is not there: unpack the archive again"),
    (0xE000_0235, "a 32-bit program cannot install on this Windows: use the 64-bit one"),
    (0xE000_022F, "the catalog does not list a file of the package: unpack the archive again"),
    (0xE000_0242, "the publisher is not trusted: certutil -addstore TrustedPublisher ksframe.cer"),
    (0x800B_0109, "the certificate is not trusted: certutil -addstore Root ksframe.cer"),
];

fn remedy(code: HRESULT) -> String {
    let known = REMEDIES.iter().find(|(known, _)| *known == code.0 as u32);
    known.map(|(_, remedy)| format!(" ({remedy})")).unwrap_or_default()
}
