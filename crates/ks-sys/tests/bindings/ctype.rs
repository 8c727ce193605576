//! C types of the facts in a canonical spelling: typedefs resolved, records by their tag. The other side is `rust.rs`.

use crate::facts::{self, text};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A function itself; `fn` is a pointer to one.
const FUNCTION: &str = "function";

pub(crate) struct CTypes {
    typedefs: Map<String, Value>,
    /// Rust's name of a record or enum → its tag in C.
    tags: BTreeMap<String, String>,
    enums: BTreeSet<String>,
    id_enums: BTreeSet<String>,
}

impl CTypes {
    pub(crate) fn read() -> Self {
        let records = facts::records();
        let enums = facts::tables(&["enums.json", "wdf-enums.json"]);
        let typedefs = facts::tables(&["wdf-typedefs.json", "typedefs-additions.json", "typedefs.json"]);
        let tag = |(name, entry): (&String, &Value)| {
            let tag = text(entry, "tag");
            (name.clone(), if tag.is_empty() { name.clone() } else { tag.to_owned() })
        };
        let mut tags: BTreeMap<String, String> = records.iter().chain(&enums).map(tag).collect();
        let known: BTreeSet<String> = tags.values().cloned().collect();
        for (name, typedef) in &typedefs {
            // What is only named: the first typedef of a tag is its name in Rust.
            let tag = text(typedef, "type")
                .strip_prefix("struct ")
                .or(text(typedef, "type").strip_prefix("union "));
            if let Some(tag) = tag.filter(|tag| !tag.contains([' ', '*', '(']) && !known.contains(*tag)) {
                tags.entry(name.clone()).or_insert_with(|| tag.to_owned());
            }
        }
        let enum_tags =
            enums.iter().flat_map(|(name, entry)| [name.clone(), text(entry, "tag").to_owned()]).collect();
        let id_enums = facts::table("ks-ids.json").values().map(|id| text(id, "enum").to_owned()).collect();
        CTypes { typedefs, tags, enums: enum_tags, id_enums }
    }

    pub(crate) fn tag_of(&self, rust_name: &str) -> String {
        self.tags.get(rust_name).map_or(rust_name, String::as_str).trim_start_matches('_').to_owned()
    }

    /// `const KSPIN_DESCRIPTOR_EX *` → `*const KSPIN_DESCRIPTOR_EX`; a pointer to a function is `fn(..)`.
    pub(crate) fn canonical(&self, c: &str) -> String {
        let c = c.trim();
        if let Some((is_pointer, ret, params)) = split_function(c) {
            let function = self.function(ret, params);
            return if is_pointer { format!("fn{function}") } else { format!("{FUNCTION}{function}") };
        }
        for qualifier in ["const", "volatile"] {
            if let Some(rest) = c.strip_suffix(qualifier).filter(|rest| rest.ends_with('*')) {
                return self.canonical(rest);
            }
        }
        if let Some(pointee) = c.strip_suffix('*') {
            let pointee = pointee.trim();
            let is_const =
                pointee.ends_with("const") || (pointee.starts_with("const ") && !pointee.contains('*'));
            let to = self.canonical(pointee);
            return match to.strip_prefix(FUNCTION) {
                Some(rest) => format!("fn{rest}"),
                None => format!("*{} {to}", if is_const { "const" } else { "mut" }),
            };
        }
        if let Some((element, count)) = c.strip_suffix(']').and_then(|c| c.split_once('[')) {
            return format!("[{}; {}]", self.canonical(element), if count.is_empty() { "0" } else { count });
        }
        self.named(c)
    }

    /// In a parameter list an array is a pointer, and so is a function.
    pub(crate) fn parameter(&self, c: &str) -> String {
        match c.split_once('[') {
            Some((element, _)) => format!("*mut {}", self.canonical(element)),
            None => self.canonical(c).replace(FUNCTION, "fn"),
        }
    }

    fn function(&self, ret: &str, params: Vec<&str>) -> String {
        let params: Vec<String> = params.iter().map(|p| self.parameter(p)).filter(|p| p != "void").collect();
        format!("({}) -> {}", params.join(", "), self.canonical(ret))
    }

    fn named(&self, c: &str) -> String {
        let words = c
            .split_whitespace()
            .filter(|w| !["const", "volatile", "__unaligned", "struct", "union", "enum"].contains(w));
        let name = words.collect::<Vec<_>>().join(" ");
        let integer = match name.as_str() {
            "void" | "VOID" => "void",
            "char" | "signed char" => "i8",
            "unsigned char" => "u8",
            "short" => "i16",
            "unsigned short" => "u16",
            "int" | "long" => "i32",
            "unsigned int" | "unsigned long" => "u32",
            "long long" => "i64",
            "unsigned long long" => "u64",
            "float" => "f32",
            "double" => "f64",
            "va_list" => "*mut i8",
            // A property, method or event id lives in a ULONG.
            id if self.id_enums.contains(id) => "u32",
            e if self.enums.contains(e) => "i32",
            _ => "",
        };
        match (integer, self.typedefs.get(&name)) {
            ("", Some(typedef)) if is_enum(typedef) => "i32".to_owned(),
            ("", Some(typedef)) if !names_itself(&name, typedef) => self.canonical(text(typedef, "type")),
            ("", _) => name.trim_start_matches('_').to_owned(),
            (integer, _) => integer.to_owned(),
        }
    }
}

/// `typedef enum _TAG NAME`
fn is_enum(typedef: &Value) -> bool {
    text(typedef, "type").starts_with("enum ") && !text(typedef, "type").contains('*')
}

/// `typedef union KSDATAFORMAT KSDATAFORMAT`
fn names_itself(name: &str, typedef: &Value) -> bool {
    text(typedef, "type").split_whitespace().last() == Some(name)
}

/// `NTSTATUS (*)(PIRP, ULONG)` or `NTSTATUS (PIRP, ULONG)`
fn split_function(c: &str) -> Option<(bool, &str, Vec<&str>)> {
    let inner = c.strip_suffix(')')?;
    let pointer = inner.split_once("(*)(");
    let (ret, params) = pointer.or_else(|| inner.split_once('('))?;
    Some((pointer.is_some(), ret, split_top_level(params)))
}

fn split_top_level(list: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in list.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !list[start..].trim().is_empty() {
        parts.push(&list[start..]);
    }
    parts
}
