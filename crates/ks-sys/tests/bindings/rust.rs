//! The generated source, parsed by `syn`, its types in the same canonical spelling as `ctype.rs` gives to C's.

use crate::ctype::CTypes;
use std::collections::BTreeMap;
use std::path::Path;
use syn::{Fields, FnArg, GenericArgument, Item, PathArguments, ReturnType, Type};

#[derive(Default)]
pub(crate) struct Source {
    pub(crate) aliases: BTreeMap<String, Type>,
    /// A struct's or union's members, in order.
    pub(crate) records: BTreeMap<String, Vec<(String, Type)>>,
}

impl Source {
    /// One module of src/generated.
    pub(crate) fn read(module: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/generated/{module}.rs"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let mut source = Source::default();
        let file = syn::parse_file(&text).unwrap_or_else(|e| panic!("{module}.rs: {e}"));
        file.items.into_iter().for_each(|item| source.add(item));
        source
    }

    /// Every module whose names are flat at the root.
    pub(crate) fn read_flat() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
        let mut source = Source::default();
        for entry in std::fs::read_dir(folder).expect("the generated modules are there") {
            let name = entry.expect("a readable folder").file_name().to_string_lossy().replace(".rs", "");
            if !["mod", "sig", "imports", "wdf_sig", "wdf_index"].contains(&name.as_str()) {
                let module = Source::read(&name);
                source.aliases.extend(module.aliases);
                source.records.extend(module.records);
            }
        }
        source
    }

    fn add(&mut self, item: Item) {
        let (attrs, name) = match &item {
            Item::Type(t) => (&t.attrs, &t.ident),
            Item::Struct(s) => (&s.attrs, &s.ident),
            Item::Union(u) => (&u.attrs, &u.ident),
            _ => return,
        };
        let name = name.to_string().replace("r#", "");
        let other = if cfg!(target_arch = "aarch64") { "x86_64" } else { "aarch64" };
        if attrs.iter().any(|a| {
            a.path().is_ident("cfg")
                && a.meta.require_list().is_ok_and(|l| l.tokens.to_string().contains(other))
        }) {
            return;
        }
        let members = |fields: &syn::FieldsNamed| {
            let member = |f: &syn::Field| {
                (f.ident.as_ref().map_or(String::new(), |i| i.to_string().replace("r#", "")), f.ty.clone())
            };
            fields.named.iter().map(member).collect()
        };
        match item {
            Item::Type(t) => drop(self.aliases.insert(name, *t.ty)),
            Item::Struct(syn::ItemStruct { fields: Fields::Named(fields), .. }) => {
                drop(self.records.insert(name, members(&fields)))
            }
            Item::Union(u) => drop(self.records.insert(name, members(&u.fields))),
            _ => {}
        }
    }

    pub(crate) fn canonical(&self, ty: &Type, c: &CTypes) -> String {
        match ty {
            Type::Ptr(p) => format!(
                "*{} {}",
                if matches!(p.mutability, syn::PointerMutability::Mut(_)) { "mut" } else { "const" },
                self.canonical(&p.elem, c)
            ),
            Type::Array(a) => {
                let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(n), .. }) = &a.len else {
                    panic!("an array's length is a number")
                };
                format!("[{}; {}]", self.canonical(&a.elem, c), n.base10_digits())
            }
            Type::Path(path) => self.path(path, c),
            Type::Macro(m) => self.function(&m.mac, c),
            _ => panic!("no type that the generator writes"),
        }
    }

    fn path(&self, path: &syn::TypePath, c: &CTypes) -> String {
        let last = path.path.segments.last().expect("a path has a name");
        let name = last.ident.to_string();
        let inside = match &last.arguments {
            PathArguments::AngleBracketed(arguments) => arguments.args.first(),
            _ => None,
        };
        if let Some(GenericArgument::Type(inside)) = inside {
            // Option<callback>, Unaligned<record, size>: the same thing to C.
            return self.canonical(inside, c);
        }
        match (name.as_str(), self.aliases.get(&name)) {
            ("c_void", _) => "void".to_owned(),
            ("usize", _) => "u64".to_owned(),
            ("isize", _) => "i64".to_owned(),
            (_, Some(alias)) => self.canonical(alias, c),
            (_, None) => c.tag_of(&name),
        }
    }

    /// `callback!(fn(A: X, _: Y) -> Z)`
    fn function(&self, mac: &syn::Macro, c: &CTypes) -> String {
        let signature: syn::Signature =
            syn::parse_str(&format!("{} ", mac.tokens.to_string().replacen("fn", "fn f", 1)))
                .unwrap_or_else(|e| panic!("{}: {e}", mac.tokens));
        let parameter = |arg: &FnArg| match arg {
            FnArg::Typed(typed) => self.canonical(&typed.ty, c),
            FnArg::Receiver(_) => panic!("no method"),
        };
        let params: Vec<String> = signature.inputs.iter().map(parameter).collect();
        let ret = match &signature.output {
            ReturnType::Default => "void".to_owned(),
            ReturnType::Type(_, ty) => self.canonical(ty, c),
        };
        format!("fn({}) -> {ret}", params.join(", "))
    }
}
