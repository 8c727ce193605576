//! What the documentation shows of Microsoft's own INFs: which section lives in which file.
//!
//! The files themselves are on every Windows and in no public place, so this list is what the pages and the public
//! samples name. A section that is not here is unknown, never wrong.

/// Section, the system INF that holds it.
const SECTIONS: [(&str, &str); 32] = [
    ("KS.Registration", "ks.inf"),
    ("KSCAPTUR.Registration", "kscaptur.inf"),
    ("KSCAPTUR.Registration.NT", "kscaptur.inf"),
    ("MSPCLOCK.Installation", "ks.inf"),
    ("WDMAUDIO.Registration", "wdmaudio.inf"),
    ("WDMAUDIO.Registration.NT", "wdmaudio.inf"),
    ("USBVideo.NT", "usbvideo.inf"),
    ("USBVideo.NT.HW", "usbvideo.inf"),
    ("USBVideo.NT.Services", "usbvideo.inf"),
    ("USBVideo.NT.WDF", "usbvideo.inf"),
    ("WUDFRD.NT", "wudfrd.inf"),
    ("WUDFRD.NT.HW", "wudfrd.inf"),
    ("WUDFRD.NT.Services", "wudfrd.inf"),
    ("WUDFRD_UpperFilter.NT", "wudfrd.inf"),
    ("WUDFRD_UpperFilter.NT.HW", "wudfrd.inf"),
    ("WUDFRD_UpperFilter.NT.Services", "wudfrd.inf"),
    ("WUDFRD_UpperFilter.NT.Filters", "wudfrd.inf"),
    ("WUDFRD_LowerFilter.NT", "wudfrd.inf"),
    ("WUDFRD_LowerFilter.NT.HW", "wudfrd.inf"),
    ("WUDFRD_LowerFilter.NT.Services", "wudfrd.inf"),
    ("WUDFRD_LowerFilter.NT.Filters", "wudfrd.inf"),
    ("MsHidKmdf.NT", "mshidkmdf.inf"),
    ("MsHidKmdf.NT.HW", "mshidkmdf.inf"),
    ("MsHidKmdf.NT.Services", "mshidkmdf.inf"),
    ("MsHidKmdf_UpperFilter.NT", "mshidkmdf.inf"),
    ("MsHidKmdf_UpperFilter.NT.HW", "mshidkmdf.inf"),
    ("MsHidKmdf_UpperFilter.NT.Services", "mshidkmdf.inf"),
    ("MsHidKmdf_UpperFilter.NT.Filters", "mshidkmdf.inf"),
    ("MsHidKmdf_LowerFilter.NT", "mshidkmdf.inf"),
    ("MsHidKmdf_LowerFilter.NT.HW", "mshidkmdf.inf"),
    ("MsHidKmdf_LowerFilter.NT.Services", "mshidkmdf.inf"),
    ("MsHidKmdf_LowerFilter.NT.Filters", "mshidkmdf.inf"),
];

/// The system INF that holds a section, where that is known.
pub(crate) fn home_of(section: &str) -> Option<&'static str> {
    SECTIONS.iter().find(|(name, _)| name.eq_ignore_ascii_case(section)).map(|(_, file)| *file)
}
