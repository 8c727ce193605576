//! What a driver finds when it starts: registry values and files, from a TOML description.
//!
//! ```toml
//! [registry.'\Registry\Machine\System\CurrentControlSet\Services\my\Parameters']
//! Frames = 8                  # REG_DWORD
//! Name = "camera"             # REG_SZ
//! Table = [1, 2, 255]         # REG_BINARY
//!
//! [files]
//! '\??\C:\frame.bin' = "path/on/this/machine.bin"
//!
//! [[interface]]               # what an INF's AddInterface writes
//! category = "{65E8773D-8F56-11D0-A3B9-00A0C9223196}"
//! reference = "GLOBAL"
//! values = { FriendlyName = "My camera" }
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ntoskrnl::registry::{REG_BINARY, RegistryValue};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Description {
    /// Key path → value name → value.
    #[serde(default)]
    pub registry: BTreeMap<String, BTreeMap<String, Value>>,
    /// Below the key of the device's driver, where an INF's HKR leads: subkey, names, values.
    #[serde(default)]
    pub device: BTreeMap<String, BTreeMap<String, Value>>,
    /// Path that the driver opens → file here.
    #[serde(default)]
    pub files: BTreeMap<String, PathBuf>,
    /// Values of device interfaces.
    #[serde(default, rename = "interface")]
    pub interfaces: Vec<InterfaceValues>,
}

/// What an INF says of one interface of the device.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterfaceValues {
    /// A GUID as text.
    pub category: String,
    pub reference: String,
    #[serde(default)]
    pub values: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Dword(u32),
    Text(String),
    Binary(Vec<u8>),
}

impl Description {
    /// Reads a description; file paths in it are relative to it.
    pub fn read(path: &Path) -> Result<Description, String> {
        let fail = |error: &dyn std::fmt::Display| format!("cannot read {}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| fail(&error))?;
        let mut description: Description = toml::from_str(&text).map_err(|error| fail(&error))?;
        let folder = path.parent().unwrap_or(Path::new("."));
        description.files.values_mut().for_each(|file| *file = folder.join(&*file));
        Ok(description)
    }

    /// Puts everything where the driver will look for it.
    pub(crate) fn apply(&self, instance: &str) -> Result<(), String> {
        for interface in &self.interfaces {
            let text = interface.category.trim_matches(['{', '}']);
            let class = ks_sys::GUID::parse(text)
                .ok_or_else(|| format!("{:?} of an interface is no GUID", interface.category))?;
            let key = ntoskrnl::interface_key(instance, &class, &interface.reference);
            for (name, value) in &interface.values {
                ntoskrnl::registry::set_value(&key, name, value.into());
            }
        }
        let own = ntoskrnl::pnp::driver_key(instance);
        let device = self.device.iter().map(|(subkey, values)| (format!(r"{own}\{subkey}"), values));
        let registry = self.registry.iter().map(|(key, values)| (key.clone(), values));
        for (key, values) in device.chain(registry) {
            for (name, value) in values {
                ntoskrnl::registry::set_value(&key, name, value.into());
            }
        }
        for (name, file) in &self.files {
            let content =
                std::fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
            ntoskrnl::put_file(name, content);
        }
        Ok(())
    }
}

impl From<&Value> for RegistryValue {
    fn from(value: &Value) -> Self {
        match value {
            Value::Dword(number) => RegistryValue::dword(*number),
            Value::Text(text) => RegistryValue::string(text),
            Value::Binary(data) => RegistryValue { kind: REG_BINARY, data: data.clone() },
        }
    }
}
