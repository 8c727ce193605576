//! Stage 3 of the bindings: every item as Rust text, by the module (the C header) it belongs to.

use super::ctype::CType;
use super::facts::{Function, Typedef};
use super::model::{Layout, Meaning, Model, ident};
use super::records;
use anyhow::{Context, bail};
use std::collections::{BTreeMap, BTreeSet};

/// (module, kind, name) → text. The order of the keys is the order in the file.
pub(super) type Items = BTreeMap<(String, Kind, String), String>;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Type,
    Constant,
    String,
    Guid,
    Signature,
    Import,
}

/// Headers all of whose typedefs are wanted; of the others, integers and what something else mentions.
const WHOLE: &[&str] = &["ks.h", "ksmedia.h", "ntdef.h", "basetsd.h", "guiddef.h"];

/// Written by hand in ks-sys.
const BY_HAND: &[&str] = &["GUID"];

pub(super) fn items(model: &Model) -> anyhow::Result<Items> {
    let mut items = Items::new();
    constants(model, &mut items)?;
    functions(model, &mut items)?;
    wdf_table(model, &mut items)?;
    types(model, &mut items)?;
    to_be_proved(model, &mut items);
    Ok(items)
}

/// What the crate's tests measure: the layouts as the facts have them, and the names of all constants.
fn to_be_proved(model: &Model, items: &mut Items) {
    for (module, kind, name) in items.keys().cloned().collect::<Vec<_>>() {
        let list = match kind {
            Kind::Constant if module == "wdf_index" => "proof wdf_indexes",
            Kind::Constant => "proof constants",
            Kind::String => "proof strings",
            Kind::Guid => "proof guids",
            Kind::Type | Kind::Signature | Kind::Import => continue,
        };
        items.insert((list.to_owned(), kind, name.clone()), format!("{name},\n"));
    }
    for (name, record) in &model.facts.records {
        items.insert(("proof records".to_owned(), Kind::Type, name.clone()), records::layout(name, record));
        for mask in records::masks(name, record) {
            items.insert(("proof bit_fields".to_owned(), Kind::Constant, mask.clone()), format!("{mask},\n"));
        }
    }
}

/// `wdfdevice.h` → `wdf`: KMDF's headers are one module, as one includes them by one name.
pub(super) fn module(header: &str) -> String {
    let stem = header.trim_end_matches(".h");
    if stem.starts_with("wdf") || stem == "fxldr" { "wdf".to_owned() } else { stem.to_owned() }
}

fn types(model: &Model, items: &mut Items) -> anyhow::Result<()> {
    let facts = &model.facts;
    let is_whole =
        |t: &Typedef| WHOLE.contains(&t.hdr.as_str()) || t.hdr.starts_with("wdf") || model.is_integer(t);
    let whole = facts.typedefs.iter().filter(|(_, t)| is_whole(t));
    let mut wanted: BTreeSet<String> = model.take_mentioned();
    wanted.extend(facts.nt_constants.values().map(|c| c.t.clone()));
    wanted.extend(whole.map(|(name, _)| name.clone()));
    wanted.extend(facts.records.keys().cloned());
    wanted.extend(facts.enums.keys().filter(|name| !name.starts_with('<')).cloned());
    let mut done: BTreeSet<String> = BY_HAND.iter().map(|&name| name.to_owned()).collect();
    while let Some(name) = wanted.pop_first() {
        if done.insert(name.clone()) {
            one_type(model, &name, items).with_context(|| format!("type {name}"))?;
            wanted.extend(model.take_mentioned());
        }
        if wanted.is_empty() {
            wanted = pointers_to(model, &done).filter(|name| !done.contains(name)).collect();
        }
    }
    Ok(())
}

/// The typedefs `PFN_NUMBER *PPFN_NUMBER` of everything that is written.
fn pointers_to<'a>(model: &'a Model, done: &'a BTreeSet<String>) -> impl Iterator<Item = String> + 'a {
    let is_pointer = |typedef: &str| match CType::parse(typedef) {
        Ok(CType::Pointer { to, .. }) => {
            matches!(&*to, CType::Name(name) if model.rust_of(name).is_some_and(|n| done.contains(n)))
        }
        _ => false,
    };
    model.facts.typedefs.iter().filter(move |(_, t)| is_pointer(&t.ty)).map(|(name, _)| name.clone())
}

fn one_type(model: &Model, name: &str, items: &mut Items) -> anyhow::Result<()> {
    let facts = &model.facts;
    let typedef = facts.typedefs.get(name);
    let header = typedef.map_or("wdm.h", |t| t.hdr.as_str());
    let alias = |rust: &str| format!("pub type {name} = {rust};\n");
    let (header, text) = match model.meaning(name) {
        Meaning::Basic(..) => return Ok(()),
        Meaning::PointerWide(rust) => (header, alias(rust)),
        Meaning::Record(record) if record == name => {
            (facts.records[name].hdr.as_str(), records::render(model, name, &facts.records[name])?)
        }
        Meaning::Enum(e) if e == name => {
            (facts.enums[name].hdr.as_str(), alias(if model.is_id_enum(name) { "u32" } else { "i32" }))
        }
        Meaning::Record(other) | Meaning::Enum(other) => bail!("is a tag; the bindings call it {other}"),
        Meaning::Typedef(_, typedef) => {
            (header, alias(&model.named(&CType::parse(&typedef.ty)?, &typedef.names)))
        }
        Meaning::Opaque(_) if typedef.is_some_and(|t| t.ty.starts_with("enum ")) => (header, alias("i32")),
        Meaning::Opaque(_) => (header, opaque(name, model.opaque_layout(name))),
    };
    items.insert((module(header), Kind::Type, name.to_owned()), text);
    Ok(())
}

fn opaque(name: &str, layout: Option<Layout>) -> String {
    let Layout { size, align } = layout.unwrap_or(Layout { size: 0, align: 1 });
    let repr = if align > 1 { format!("C, align({align})") } else { "C".to_owned() };
    format!(
        "#[repr({repr})]\n#[derive(Clone, Copy)]\npub struct {name} {{\n    _opaque: [u8; {size}],\n}}\nunsafe impl Zeroable for {name} {{}}\n"
    )
}

fn constants(model: &Model, items: &mut Items) -> anyhow::Result<()> {
    let facts = &model.facts;
    let mut add = |header: &str, kind, name: &str, text| {
        items.entry((module(header), kind, name.to_owned())).or_insert(text);
    };
    for (enumeration, e) in &facts.enums {
        let ty = if enumeration.starts_with('<') { "u32" } else { enumeration };
        for (name, value) in &e.values {
            add(&e.hdr, Kind::Constant, name, format!("pub const {name}: {ty} = {value};\n"));
        }
    }
    for (name, c) in &facts.constants {
        let ty = constant_type(&c.t, c.v);
        add(&c.hdr, Kind::Constant, name, format!("pub const {name}: {ty} = {};\n", number(c.v)));
    }
    for (name, c) in &facts.nt_constants {
        let value = if c.t == "CSHORT" { format!("{:#x}_u16 as i16", c.v) } else { number(c.v) };
        add(&c.hdr, Kind::Constant, name, format!("pub const {name}: {} = {value};\n", c.t));
    }
    for (name, &v) in &facts.statuses {
        let text = format!("pub const {name}: NTSTATUS = {v:#010X}_u32 as i32;\n");
        add("ntstatus.h", Kind::Constant, name, text);
    }
    for (name, s) in &facts.strings {
        let text = format!("pub const {name}: [u16; {}] = wide({:?});\n", s.v.len() + 1, s.v);
        add(&s.hdr, Kind::String, name, text);
    }
    for (name, g) in &facts.guids {
        let header = if g.hdr.is_empty() { "ntddk.h" } else { &g.hdr };
        let digits = g.guid.replace('-', "_");
        add(header, Kind::Guid, name, format!("pub const {name}: GUID = GUID::from_u128(0x{digits});\n"));
    }
    Ok(())
}

/// A flag or size that C leaves `int` is stored in ULONGs; only what is negative stays signed.
fn constant_type(c: &str, value: i128) -> &'static str {
    match c {
        "long long" => "i64",
        "unsigned long long" => "u64",
        _ if value < 0 => "i32",
        _ => "u32",
    }
}

fn number(value: i128) -> String {
    if value < 10 { value.to_string() } else { format!("{value:#x}") }
}

/// Signatures of what a driver can import, and the imports of what is known to be exported.
fn functions(model: &Model, items: &mut Items) -> anyhow::Result<()> {
    for (name, f) in &model.facts.functions {
        let exporter = exporter(model, name, f);
        // Compiler intrinsics have bodies in no module.
        if exporter.is_none() && (f.inline || name.starts_with('_')) {
            continue;
        }
        let text = signature(model, name, f).with_context(|| format!("function {name}"))?;
        items.insert(("sig".to_owned(), Kind::Signature, name.clone()), text);
        if let Some(module) = exporter.filter(|_| !is_runtime(name)) {
            let text = import(model, name, f)?;
            items.insert((format!("imports {module}"), Kind::Import, name.clone()), text);
        }
    }
    Ok(())
}

/// The module that exports a function. Where two do, it is the kernel's: HAL.dll only forwards to it.
fn exporter<'a>(model: &'a Model, name: &String, f: &'a Function) -> Option<&'a str> {
    const ORDER: &[&str] = &["ntoskrnl.exe", "HAL.dll", "ks.sys", "WDFLDR.SYS"];
    let lists = |module: &&&str| model.facts.modules[**module].contains(name);
    f.module.as_deref().or_else(|| ORDER.iter().find(lists).copied())
}

/// What compiled code calls by itself: each image decides whether to bring it or to import it.
fn is_runtime(name: &str) -> bool {
    name.starts_with("mem") || name.starts_with("__")
}

fn function_type(f: &Function) -> anyhow::Result<CType> {
    let params = f.params.iter().map(|p| CType::parse(p)).collect::<anyhow::Result<_>>()?;
    Ok(CType::Function { ret: Box::new(CType::parse(&f.ret)?), params, variadic: f.variadic })
}

fn signature(model: &Model, name: &str, f: &Function) -> anyhow::Result<String> {
    Ok(format!("pub type {} = {};\n", ident(name), model.function(&function_type(f)?, &f.names)))
}

fn import(model: &Model, name: &str, f: &Function) -> anyhow::Result<String> {
    let convention = if f.variadic { "c " } else { "" };
    Ok(format!("{convention}fn {}{};\n", ident(name), model.prototype(&function_type(f)?, &f.names)))
}

fn wdf_table(model: &Model, items: &mut Items) -> anyhow::Result<()> {
    for (name, f) in &model.facts.wdf_functions {
        let text = signature(model, name, f).with_context(|| format!("function {name}"))?;
        items.insert(("wdf_sig".to_owned(), Kind::Signature, name.clone()), text);
    }
    for (name, index) in &model.facts.wdf_indexes {
        let text = format!("pub const {name}: usize = {index};\n");
        items.insert(("wdf_index".to_owned(), Kind::Constant, name.clone()), text);
    }
    Ok(())
}
