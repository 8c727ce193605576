//! Stage 1 of the bindings: the fact files, as read. Nothing is decided here.
//!
//! The files lie in crates/ks-sys/facts; facts/README.md says what each holds and where it comes from.

use anyhow::Context;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

pub(super) type Table<T> = BTreeMap<String, T>;

/// A member of a record; one that has `fields` is itself a record without a name of its own.
#[derive(Deserialize, Clone)]
pub(super) struct Field {
    pub(super) name: String,
    /// From the start of the outermost record.
    pub(super) bit_offset: u64,
    pub(super) size: u64,
    #[serde(rename = "type")]
    pub(super) ty: String,
    pub(super) bit_width: Option<u64>,
    #[serde(default)]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) align: u64,
    #[serde(default)]
    pub(super) fields: Vec<Field>,
}

#[derive(Deserialize, Clone)]
pub(super) struct Record {
    pub(super) kind: String,
    pub(super) size: u64,
    pub(super) align: u64,
    pub(super) hdr: String,
    pub(super) tag: Option<String>,
    pub(super) fields: Vec<Field>,
}

#[derive(Deserialize, Clone)]
pub(super) struct Typedef {
    #[serde(rename = "type")]
    pub(super) ty: String,
    pub(super) hdr: String,
    #[serde(default)]
    pub(super) size: u64,
    #[serde(default)]
    pub(super) align: u64,
    #[serde(default)]
    pub(super) names: Vec<String>,
    pub(super) only: Option<String>,
    pub(super) arm64: Option<Box<Typedef>>,
}

#[derive(Deserialize, Clone)]
pub(super) struct Enum {
    pub(super) hdr: String,
    pub(super) tag: Option<String>,
    pub(super) values: serde_json::Map<String, Value>,
    pub(super) only: Option<String>,
}

#[derive(Deserialize, Clone)]
pub(super) struct Function {
    pub(super) ret: String,
    pub(super) params: Vec<String>,
    #[serde(default)]
    pub(super) names: Vec<String>,
    #[serde(default)]
    pub(super) inline: bool,
    #[serde(default)]
    pub(super) variadic: bool,
    /// The exporting module, where the modules' own lists are older than the function.
    pub(super) module: Option<String>,
    pub(super) only: Option<String>,
    pub(super) arm64: Option<Box<Function>>,
}

#[derive(Deserialize)]
pub(super) struct Constant {
    pub(super) v: i128,
    pub(super) t: String,
    pub(super) hdr: String,
}

#[derive(Deserialize)]
pub(super) struct Text {
    pub(super) v: String,
    pub(super) hdr: String,
}

#[derive(Deserialize)]
pub(super) struct Guid {
    pub(super) guid: String,
    #[serde(default)]
    pub(super) hdr: String,
}

/// Every fact file, for one processor where they differ.
pub(super) struct Facts {
    pub(super) records: Table<Record>,
    pub(super) typedefs: Table<Typedef>,
    pub(super) enums: Table<Enum>,
    pub(super) functions: Table<Function>,
    pub(super) constants: Table<Constant>,
    /// The constants of NT, with the type of the member that holds them.
    pub(super) nt_constants: Table<Constant>,
    pub(super) strings: Table<Text>,
    pub(super) guids: Table<Guid>,
    pub(super) statuses: Table<u32>,
    pub(super) modules: Table<Vec<String>>,
    pub(super) ids: Table<Value>,
    pub(super) wdf_functions: Table<Function>,
    pub(super) wdf_indexes: Table<u32>,
}

impl Facts {
    /// Reads the facts that hold for `arch` (`x64` or `arm64`).
    pub(super) fn read(folder: &Path, arch: &str) -> anyhow::Result<Self> {
        let read = Reader { folder };
        let mut records: Table<Record> = read.table(&format!("records-{arch}.json"))?;
        records.extend(read.table::<Record>(&format!("wdf-records-{arch}.json"))?);
        let mut functions: Table<Function> = read.table("functions.json")?;
        functions.extend(read.table::<Function>("additions.json")?);
        for (name, value) in read.table::<Value>("wdf-bind.json")? {
            match value.get("fields") {
                Some(_) => drop(records.insert(name, serde_json::from_value(value)?)),
                None => drop(functions.insert(name, serde_json::from_value(value)?)),
            }
        }
        let mut typedefs: Table<Typedef> = read.table("wdf-typedefs.json")?;
        typedefs.extend(read.table::<Typedef>("typedefs-additions.json")?);
        typedefs.extend(read.table::<Typedef>("typedefs.json")?);
        let mut enums: Table<Enum> = read.table("enums.json")?;
        enums.extend(read.table::<Enum>("wdf-enums.json")?);
        let mut guids: Table<Guid> = read.table("guids-ntddk.json")?;
        guids.extend(read.table::<Guid>("guids.json")?);
        Ok(Facts {
            records,
            typedefs: for_arch(typedefs, arch, |t| (&t.only, &t.arm64)),
            enums: enums.into_iter().filter(|(_, e)| e.only.as_deref().is_none_or(|o| o == arch)).collect(),
            functions: for_arch(functions, arch, |f| (&f.only, &f.arm64)),
            constants: read.table("macros.json")?,
            nt_constants: read.table("nt-macros.json")?,
            strings: read.table("strings.json")?,
            guids,
            statuses: read.table("status.json")?,
            modules: read.table("modules.json")?,
            ids: read.table("ks-ids.json")?,
            wdf_functions: read.table("wdf-signatures.json")?,
            wdf_indexes: read.table("wdf-functions.json")?,
        })
    }
}

/// Keeps what exists on `arch`, in the shape it has there.
fn for_arch<T: Clone>(
    table: Table<T>,
    arch: &str,
    differences: impl Fn(&T) -> (&Option<String>, &Option<Box<T>>),
) -> Table<T> {
    let shape = |entry: T| {
        let (only, arm64) = differences(&entry);
        if only.as_deref().is_some_and(|only| only != arch) {
            return None;
        }
        match arm64 {
            Some(other) if arch == "arm64" => Some(T::clone(other)),
            _ => Some(entry),
        }
    };
    table.into_iter().filter_map(|(name, entry)| Some((name, shape(entry)?))).collect()
}

struct Reader<'a> {
    folder: &'a Path,
}

impl Reader<'_> {
    fn table<T: DeserializeOwned>(&self, name: &str) -> anyhow::Result<Table<T>> {
        let path = self.folder.join(name);
        let text = std::fs::read_to_string(&path).with_context(|| {
            format!("cannot read {}; the fact files belong to the repository: git checkout", path.display())
        })?;
        serde_json::from_str(&text)
            .with_context(|| format!("{} is not the table it should be", path.display()))
    }
}
