//! Stage 2 of the bindings: C names to Rust names, C types to Rust types, and how large a type is.

use super::ctype::CType;
use super::facts::{Facts, Record, Typedef};
use anyhow::{Context, bail};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Basic C types of the Windows ABI (LLP64).
const BASIC: &[(&str, &str, u64)] = &[
    ("char", "i8", 1),
    ("signed char", "i8", 1),
    ("unsigned char", "u8", 1),
    ("_Bool", "u8", 1),
    ("short", "i16", 2),
    ("unsigned short", "u16", 2),
    ("int", "i32", 4),
    ("long", "i32", 4),
    ("unsigned int", "u32", 4),
    ("unsigned long", "u32", 4),
    ("long long", "i64", 8),
    ("__int64", "i64", 8),
    ("unsigned long long", "u64", 8),
    ("unsigned __int64", "u64", 8),
    ("float", "f32", 4),
    ("double", "f64", 8),
    ("va_list", "*mut i8", 8),
];

/// Typedefs of an integer that stands for a pointer's width: the C compiler says `unsigned long long`.
const POINTER_WIDE: &[(&str, &str)] = &[
    ("DWORD_PTR", "usize"),
    ("INT_PTR", "isize"),
    ("LONG_PTR", "isize"),
    ("SIZE_T", "usize"),
    ("SSIZE_T", "isize"),
    ("UINT_PTR", "usize"),
    ("ULONG_PTR", "usize"),
    ("intptr_t", "isize"),
    ("ptrdiff_t", "isize"),
    ("size_t", "usize"),
    ("ssize_t", "isize"),
    ("uintptr_t", "usize"),
];

/// What a name in a C type stands for.
pub(super) enum Meaning<'a> {
    Basic(&'static str, u64),
    PointerWide(&'static str),
    Record(&'a str),
    Enum(&'a str),
    Typedef(&'a str, &'a Typedef),
    /// Declared but never defined, or defined in a header whose records the facts leave out.
    Opaque(String),
}

#[derive(Clone, Copy, PartialEq)]
pub(super) struct Layout {
    pub(super) size: u64,
    pub(super) align: u64,
}

pub(super) struct Model {
    pub(super) facts: Facts,
    /// `_IRP` → `IRP`, for records and enums.
    tags: BTreeMap<String, String>,
    /// The same for records and enums that the facts only name.
    opaque_typedefs: BTreeMap<String, String>,
    /// Enums whose values are ids of a property, method or event: they are stored in ULONGs.
    id_enums: BTreeSet<String>,
    /// Names that a rendered type mentions.
    mentioned: RefCell<BTreeSet<String>>,
}

impl Model {
    pub(super) fn new(facts: Facts) -> Self {
        let record_tags = facts.records.iter().filter_map(|(name, r)| Some((r.tag.clone()?, name.clone())));
        let enum_tags = facts.enums.iter().filter_map(|(name, e)| Some((e.tag.clone()?, name.clone())));
        let tags: BTreeMap<String, String> = record_tags.chain(enum_tags).collect();
        let known = |tag: &str| {
            tags.contains_key(tag) || facts.records.contains_key(tag) || facts.enums.contains_key(tag)
        };
        let mut opaque_typedefs = BTreeMap::new();
        for (name, typedef) in &facts.typedefs {
            if let Some(tag) = tag_of(typedef).filter(|tag| !known(tag)) {
                opaque_typedefs.entry(tag.to_owned()).or_insert_with(|| name.clone());
            }
        }
        let id_enums =
            facts.ids.values().filter_map(|id| Some(id.get("enum")?.as_str()?.to_owned())).collect();
        Model { facts, tags, opaque_typedefs, id_enums, mentioned: RefCell::default() }
    }

    pub(super) fn is_id_enum(&self, name: &str) -> bool {
        self.id_enums.contains(name)
    }

    pub(super) fn meaning(&self, name: &str) -> Meaning<'_> {
        if let Some(&(_, rust, size)) = BASIC.iter().find(|(c, ..)| *c == name) {
            return Meaning::Basic(rust, size);
        }
        if let Some(&(_, rust)) = POINTER_WIDE.iter().find(|(c, _)| *c == name) {
            return Meaning::PointerWide(rust);
        }
        let tagged = self.tags.get(name).map_or(name, String::as_str);
        if let Some((name, _)) = self.facts.records.get_key_value(tagged) {
            return Meaning::Record(name);
        }
        if let Some((name, _)) = self.facts.enums.get_key_value(tagged) {
            return Meaning::Enum(name);
        }
        match self.facts.typedefs.get_key_value(name) {
            Some((name, typedef)) if !self.defines_itself(name, typedef) => Meaning::Typedef(name, typedef),
            _ => Meaning::Opaque(self.opaque_name(name)),
        }
    }

    /// Whether a typedef gives its name to a record that the facts do not describe: `typedef struct _KTHREAD KTHREAD`.
    fn defines_itself(&self, name: &str, typedef: &Typedef) -> bool {
        tag_of(typedef).is_some_and(|tag| self.opaque_typedefs.get(tag).is_some_and(|first| first == name))
    }

    /// The name of an opaque type: its typedef's, or its tag's.
    fn opaque_name(&self, tag: &str) -> String {
        self.opaque_typedefs.get(tag).map_or(tag.trim_start_matches('_'), String::as_str).to_owned()
    }

    /// Size and alignment of an opaque type, when a typedef tells them.
    pub(super) fn opaque_layout(&self, name: &str) -> Option<Layout> {
        let typedef = self.facts.typedefs.get(name).filter(|t| t.size > 0)?;
        Some(Layout { size: typedef.size, align: typedef.align })
    }

    pub(super) fn take_mentioned(&self) -> BTreeSet<String> {
        self.mentioned.take()
    }

    /// What a name is called in Rust, when the facts define it.
    pub(super) fn rust_of(&self, name: &str) -> Option<&str> {
        match self.meaning(name) {
            Meaning::Record(name) | Meaning::Enum(name) | Meaning::Typedef(name, _) => Some(name),
            Meaning::PointerWide(_) => self.facts.typedefs.get_key_value(name).map(|(name, _)| name.as_str()),
            Meaning::Basic(..) | Meaning::Opaque(_) => None,
        }
    }

    /// The Rust spelling of a C type; every name in it is noted as mentioned.
    pub(super) fn rust(&self, ty: &CType) -> String {
        match ty {
            CType::Void => "c_void".to_owned(),
            CType::Name(name) => self.rust_name(name),
            CType::Array(element, count) => format!("[{}; {count}]", self.rust(element)),
            CType::Pointer { to, .. } if self.is_function(to) => format!("Option<{}>", self.rust(to)),
            CType::Pointer { to, is_const: true } => format!("*const {}", self.rust(to)),
            CType::Pointer { to, is_const: false } => format!("*mut {}", self.rust(to)),
            CType::Function { .. } => self.function(ty, &[]),
        }
    }

    fn rust_name(&self, name: &str) -> String {
        let rust = match self.meaning(name) {
            Meaning::Basic(rust, _) => return rust.to_owned(),
            // These typedefs keep their name, so that a signature reads as its page does.
            Meaning::PointerWide(_) => name.to_owned(),
            Meaning::Record(name) | Meaning::Enum(name) | Meaning::Typedef(name, _) => name.to_owned(),
            Meaning::Opaque(name) => name,
        };
        self.mentioned.borrow_mut().insert(rust.clone());
        rust
    }

    fn is_function(&self, ty: &CType) -> bool {
        match ty {
            CType::Function { .. } => true,
            CType::Name(name) => match self.meaning(name) {
                Meaning::Typedef(_, typedef) => {
                    CType::parse(&typedef.ty).is_ok_and(|to| matches!(to, CType::Function { .. }))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// `typedef ULONG PFN_NUMBER`
    pub(super) fn is_integer(&self, typedef: &Typedef) -> bool {
        match CType::parse(&typedef.ty) {
            Ok(CType::Name(name)) => match self.meaning(&name) {
                Meaning::Basic(..) | Meaning::PointerWide(_) => true,
                Meaning::Typedef(_, inner) => self.is_integer(inner),
                _ => false,
            },
            _ => false,
        }
    }

    /// The record that a type names, if it names one.
    pub(super) fn record(&self, ty: &CType) -> Option<(&str, &Record)> {
        let CType::Name(name) = ty else { return None };
        match self.meaning(name) {
            Meaning::Record(name) => self.facts.records.get_key_value(name).map(|(n, r)| (n.as_str(), r)),
            Meaning::Typedef(_, typedef) => self.record(&CType::parse(&typedef.ty).ok()?),
            _ => None,
        }
    }

    /// As `rust`, with the names of the parameters when it is a function or a pointer to one.
    pub(super) fn named(&self, ty: &CType, names: &[String]) -> String {
        match ty {
            CType::Pointer { to, .. } if matches!(**to, CType::Function { .. }) => {
                format!("Option<{}>", self.function(to, names))
            }
            _ => self.function(ty, names),
        }
    }

    /// `callback!(fn(Irp: PIRP) -> NTSTATUS)`
    pub(super) fn function(&self, ty: &CType, names: &[String]) -> String {
        match ty {
            CType::Function { variadic: true, .. } => format!("variadic!(fn{})", self.prototype(ty, names)),
            CType::Function { variadic: false, .. } => format!("callback!(fn{})", self.prototype(ty, names)),
            _ => self.rust(ty),
        }
    }

    /// `(Irp: PIRP) -> NTSTATUS`
    pub(super) fn prototype(&self, ty: &CType, names: &[String]) -> String {
        let CType::Function { ret, params, variadic } = ty else { return String::new() };
        let mut list: Vec<String> =
            params.iter().enumerate().map(|(i, p)| self.parameter(p, names.get(i))).collect();
        if *variadic {
            list.push("...".to_owned());
        }
        let ret = if **ret == CType::Void { String::new() } else { format!(" -> {}", self.rust(ret)) };
        format!("({}){ret}", list.join(", "))
    }

    fn parameter(&self, ty: &CType, name: Option<&String>) -> String {
        // In a C parameter list an array is a pointer and a function is a pointer to it.
        let ty = match ty {
            CType::Array(element, _) => format!("*mut {}", self.rust(element)),
            _ if self.is_function(ty) => format!("Option<{}>", self.rust(ty)),
            _ => self.rust(ty),
        };
        match name.filter(|name| !name.is_empty()) {
            Some(name) => format!("{}: {ty}", ident(name)),
            None => format!("_: {ty}"),
        }
    }

    pub(super) fn layout(&self, ty: &CType) -> anyhow::Result<Layout> {
        let scalar = |size| Layout { size, align: size };
        Ok(match ty {
            CType::Pointer { .. } => scalar(8),
            CType::Array(element, count) => {
                let element = self.layout(element)?;
                Layout { size: element.size * count, align: element.align }
            }
            CType::Name(name) => match self.meaning(name) {
                Meaning::Basic(_, size) => scalar(size),
                Meaning::PointerWide(_) => scalar(8),
                Meaning::Enum(_) => scalar(4),
                Meaning::Record(name) => {
                    let record = &self.facts.records[name];
                    Layout { size: record.size, align: record.align }
                }
                Meaning::Typedef(_, typedef) => self.layout(&CType::parse(&typedef.ty)?)?,
                Meaning::Opaque(name) => {
                    self.opaque_layout(&name).with_context(|| format!("{name} has no known size"))?
                }
            },
            CType::Void | CType::Function { .. } => bail!("{ty:?} has no size"),
        })
    }
}

/// The tag in `typedef struct TAG NAME`.
fn tag_of(typedef: &Typedef) -> Option<&str> {
    let tag = ["struct ", "union ", "enum "].iter().find_map(|keyword| typedef.ty.strip_prefix(keyword));
    tag.filter(|tag| tag.chars().all(|c| c.is_alphanumeric() || c == '_'))
}

/// A C identifier as Rust writes it.
pub(super) fn ident(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
        "extern", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
        "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "try",
        "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}
