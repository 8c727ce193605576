//! The registry: keys by path, values by name, in the order of names. Filled from a description before a driver starts.

use std::cell::RefCell;
use std::collections::BTreeMap;

use machine::machine;

/// A value: its REG_… type and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryValue {
    pub kind: u32,
    pub data: Vec<u8>,
}

pub const REG_SZ: u32 = 1;
pub const REG_BINARY: u32 = 3;
pub const REG_DWORD: u32 = 4;

impl RegistryValue {
    pub fn dword(value: u32) -> Self {
        RegistryValue { kind: REG_DWORD, data: value.to_le_bytes().into() }
    }

    pub fn string(text: &str) -> Self {
        RegistryValue {
            kind: REG_SZ,
            data: text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect(),
        }
    }

    /// The text of a REG_SZ.
    pub fn as_text(&self) -> Option<String> {
        let units: Vec<u16> = self.data.as_chunks().0.iter().copied().map(u16::from_le_bytes).collect();
        (self.kind == REG_SZ).then(|| String::from_utf16_lossy(&units).trim_end_matches('\0').into())
    }
}

/// One key; names are compared without regard to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Key {
    pub(crate) path: String,
    pub(crate) values: BTreeMap<String, (String, RegistryValue)>,
}

#[derive(Default)]
pub(crate) struct Registry {
    pub(crate) keys: RefCell<BTreeMap<String, Key>>,
}

pub(crate) fn fold(path: &str) -> String {
    path.trim_end_matches('\\').to_ascii_lowercase()
}

/// Makes a key, if there is none. Its parents are made with it.
pub fn create_key(path: &str) -> bool {
    let registry = machine().state::<Registry>();
    let mut keys = registry.keys.borrow_mut();
    if keys.contains_key(&fold(path)) {
        return false;
    }
    for (at, _) in path.match_indices('\\').filter(|(at, _)| *at > 0) {
        keys.entry(fold(&path[..at])).or_insert_with(|| Key { path: path[..at].into(), ..Key::default() });
    }
    keys.insert(fold(path), Key { path: path.into(), ..Key::default() });
    true
}

pub fn set_value(path: &str, name: &str, value: RegistryValue) {
    create_key(path);
    let registry = machine().state::<Registry>();
    let mut keys = registry.keys.borrow_mut();
    let key = keys.get_mut(&fold(path)).expect("made just now");
    key.values.insert(name.to_ascii_lowercase(), (name.into(), value));
}

pub fn value(path: &str, name: &str) -> Option<RegistryValue> {
    let registry = machine().state::<Registry>();
    let keys = registry.keys.borrow();
    keys.get(&fold(path))?.values.get(&name.to_ascii_lowercase()).map(|(_, value)| value.clone())
}

/// A key's values with their names, in the order of names.
pub(crate) fn values(path: &str) -> Vec<(String, RegistryValue)> {
    let registry = machine().state::<Registry>();
    let keys = registry.keys.borrow();
    keys.get(&fold(path)).map(|key| key.values.values().cloned().collect()).unwrap_or_default()
}

/// The names of a key's subkeys.
pub(crate) fn children(path: &str) -> Vec<String> {
    let below = format!("{}\\", fold(path));
    let registry = machine().state::<Registry>();
    let keys = registry.keys.borrow();
    let direct = |name: &&String| name.strip_prefix(&below).is_some_and(|rest| !rest.contains('\\'));
    let names = keys.iter().filter(|(name, _)| direct(name));
    names.map(|(_, key)| key.path.rsplit('\\').next().unwrap_or_default().to_owned()).collect()
}

/// Whether there was one.
pub(crate) fn delete_value(path: &str, name: &str) -> bool {
    let registry = machine().state::<Registry>();
    let mut keys = registry.keys.borrow_mut();
    keys.get_mut(&fold(path)).is_some_and(|key| key.values.remove(&name.to_ascii_lowercase()).is_some())
}

pub fn has_key(path: &str) -> bool {
    machine().state::<Registry>().keys.borrow().contains_key(&fold(path))
}

/// Removes a key: false if it has subkeys.
pub fn delete_key(path: &str) -> bool {
    let registry = machine().state::<Registry>();
    let mut keys = registry.keys.borrow_mut();
    let below = format!("{}\\", fold(path));
    if keys.keys().any(|key| key.starts_with(&below)) {
        return false;
    }
    keys.remove(&fold(path));
    true
}
