//! Which KS a filter talks to: the devices of this Windows, or a driver on the hosted machine.
//!
//! With `KSFRAME_SYS` set, the image it names runs on a machine inside this very process: so a DirectShow graph streams
//! from a real `.sys` under Wine, where no kernel-mode driver can be loaded. Without it, Windows' own devices are used.

use host_transport::{Host, HostTransport, Options};
use ks_client::Transport;
use std::rc::Rc;

/// The transport, for the thread that calls this.
pub fn open() -> Result<Rc<dyn Transport>, String> {
    #[cfg(windows)]
    if std::env::var_os("KSFRAME_SYS").is_none() {
        return Ok(Rc::new(ks_client::Windows::new()));
    }
    let image = driver_image::find(None).map_err(|error| error.to_string())?;
    let host = Host::start(&image, Options::default()).map_err(|error| error.to_string())?;
    Ok(Rc::new(HostTransport::new(host)))
}
