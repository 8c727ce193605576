//! Which KS a filter talks to: the devices of this Windows, or a driver on the hosted machine.
//!
//! With `KSFRAME_SYS` set, the image it names runs on a machine inside this very process: so a DirectShow graph streams
//! from a real `.sys` under Wine, where no kernel-mode driver can be loaded. Without it, Windows' own devices are used.

use host_transport::{Description, Host, HostTransport, InterfaceValues, Options, Value};
use ks_client::Transport;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A transport, and how it ends.
pub struct Opened {
    pub transport: Rc<dyn Transport>,
    /// Called when every handle is closed; says what was left behind, where that can be told.
    pub end: Box<dyn FnOnce() -> Result<(), String>>,
}

/// The transport, for the thread that calls this.
pub fn open() -> Result<Opened, String> {
    #[cfg(windows)]
    if std::env::var_os("KSFRAME_SYS").is_none() {
        return Ok(Opened { transport: Rc::new(ks_client::Windows::new()), end: Box::new(|| Ok(())) });
    }
    let image = driver_image::find(None).map_err(|error| error.to_string())?;
    let options = Options { description: names(), ..Options::default() };
    let host = Host::start(&image, options).map_err(|error| error.to_string())?;
    let transport = HostTransport::new(host);
    let ended = transport.clone();
    Ok(Opened {
        transport: Rc::new(transport),
        end: Box::new(move || ended.stop().map_err(|report| report.to_string())),
    })
}

/// The friendly names that inf/ksframe.inx gives the filters: category, reference, name. Without them a filter is known by
/// its link alone.
pub const NAMES: [(&str, &str, &str); 3] = [
    ("65E8773D-8F56-11D0-A3B9-00A0C9223196", "{99F03C88-AC30-4E6E-9281-0B81B5F8E4A3}", "ksframe Source"),
    ("2EB07EA0-7E70-11D0-A5D6-28DB04C10000", "{DAC3A1BD-E7B5-4888-8B39-E5FFFC55DC26}", "ksframe Transform"),
    ("65E8773E-8F56-11D0-A3B9-00A0C9223196", "{35FDE015-E922-4E77-B94D-060E8E930AF0}", "ksframe Sink"),
];

fn names() -> Description {
    let interface = |(category, reference, name): (&str, &str, &str)| InterfaceValues {
        category: category.into(),
        reference: reference.into(),
        values: BTreeMap::from([("FriendlyName".to_owned(), Value::Text(name.into()))]),
    };
    Description { interfaces: NAMES.map(interface).into(), ..Description::default() }
}
