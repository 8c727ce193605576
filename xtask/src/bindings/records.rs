//! Stage 3 of the bindings, records: a struct or union of the facts as `#[repr(C)]` text of the same layout.
//!
//! Rust lays the members out by itself; this file only adds what C had that Rust cannot know: packing, stronger
//! alignment, bit-fields as the integer that holds them. `ks-sys` proves the result against the same facts.

use super::ctype::CType;
use super::facts::{Field, Record};
use super::model::{Layout, Model, ident};
use anyhow::{Context, ensure};
use std::fmt::Write;

/// A struct or union to write: a record of the facts, or a member of one that has no name of its own.
struct Shape {
    name: String,
    is_union: bool,
    start_bits: u64,
    layout: Layout,
    fields: Vec<Field>,
}

/// A member as it will be written.
struct Member {
    name: String,
    ty: String,
    offset: u64,
    layout: Layout,
    /// Rust aligns the type more strongly than its members do.
    over_aligned: bool,
}

/// The text of `record` and of the records nested in it.
pub(super) fn render(model: &Model, name: &str, record: &Record) -> anyhow::Result<String> {
    let mut text = String::new();
    Shape::of(name, record).write(model, &mut text).with_context(|| format!("record {name}"))?;
    Ok(text)
}

/// What the facts say of the layout of `record`, to be asserted: `IRP: 208, 16 { Type: 0, .. }`.
pub(super) fn layout(name: &str, record: &Record) -> String {
    let mut members = Vec::new();
    Shape::of(name, record).places("", &mut members);
    format!("{name}: {}, {} {{ {} }}\n", record.size, record.align, members.join(", "))
}

/// The masks that `render` writes, by name: `DEVICE_CAPABILITIES::Removable`.
pub(super) fn masks(name: &str, record: &Record) -> Vec<String> {
    let mut masks = Vec::new();
    Shape::of(name, record).masks(&mut masks);
    masks
}

impl Shape {
    fn of(name: &str, record: &Record) -> Self {
        let shape = Shape {
            name: name.to_owned(),
            is_union: record.kind == "union",
            start_bits: 0,
            layout: Layout { size: record.size, align: record.align },
            fields: record.fields.clone(),
        };
        shape.simplified()
    }

    fn nested(parent: &str, member: &str, field: &Field) -> Self {
        Shape {
            name: format!("{parent}_{member}"),
            is_union: field.kind == "union",
            start_bits: field.bit_offset,
            layout: Layout { size: field.size, align: field.align },
            fields: field.fields.clone(),
        }
    }

    /// Two spellings of C that only cost the reader: a record that is nothing but one anonymous record is that
    /// record; a union of an anonymous struct with `LONGLONG Alignment` is that struct, aligned to 8.
    fn simplified(mut self) -> Self {
        let is_anonymous = |f: &Field| f.name.is_empty() && !f.fields.is_empty();
        let aligns = |f: &Field| f.name == "Alignment" && f.fields.is_empty();
        let wraps = match self.fields.as_slice() {
            [only] => is_anonymous(only),
            [inner, other] => self.is_union && is_anonymous(inner) && inner.kind == "struct" && aligns(other),
            _ => false,
        };
        if !wraps {
            return self;
        }
        let inner = self.fields.swap_remove(0);
        Shape { is_union: inner.kind == "union", fields: inner.fields, ..self }.simplified()
    }

    fn write(&self, model: &Model, out: &mut String) -> anyhow::Result<()> {
        let mut nested = String::new();
        let mut members = self.members(model, &mut nested)?;
        let attribute = self.attribute(&members);
        if attribute.starts_with(", packed") {
            members.iter_mut().for_each(|m| self.unaligned(m));
        }
        let keyword = if self.is_union { "union" } else { "struct" };
        writeln!(out, "#[repr(C{attribute})]\n#[derive(Clone, Copy)]")?;
        writeln!(out, "pub {keyword} {} {{", self.name)?;
        for member in self.padded(members)? {
            writeln!(out, "    pub {}: {},", member.name, member.ty)?;
        }
        writeln!(out, "}}\nunsafe impl Zeroable for {} {{}}", self.name)?;
        self.write_masks(out)?;
        out.push_str(&nested);
        Ok(())
    }

    /// Where each bit-field stands in the integer that holds it, as a mask.
    fn write_masks(&self, out: &mut String) -> anyhow::Result<()> {
        if self.fields.iter().all(|field| field.bit_width.is_none()) {
            return Ok(());
        }
        writeln!(out, "impl {} {{", self.name)?;
        for (field, width) in self.fields.iter().filter_map(|f| Some((f, f.bit_width?))) {
            let (bits, shift) = (field.size * 8, (field.bit_offset - self.start_bits) % (field.size * 8));
            let mask = (u64::MAX >> (64 - width)) << shift;
            writeln!(out, "    pub const {}: u{bits} = {mask:#x};", ident(&field.name))?;
        }
        writeln!(out, "}}")?;
        Ok(())
    }

    /// `RECORD::Field` of every bit-field, with those of nested records.
    fn masks(&self, out: &mut Vec<String>) {
        for (field, name) in self.fields.iter().zip(self.names()) {
            match field.fields.is_empty() {
                true if field.bit_width.is_some() => out.push(format!("{}::{}", self.name, ident(&name))),
                true => {}
                false => Shape::nested(&self.name, &name, field).simplified().masks(out),
            }
        }
    }

    /// `path.of.member: offset` of every member, from the start of the outermost record.
    fn places(&self, prefix: &str, out: &mut Vec<String>) {
        let mut units = self.bit_field_units();
        number_bit_fields(&mut units);
        out.extend(units.iter().map(|u| format!("{prefix}{}: {}", u.name, self.start_bits / 8 + u.offset)));
        for (field, name) in
            self.fields.iter().zip(self.names()).filter(|(field, _)| field.bit_width.is_none())
        {
            let path = format!("{prefix}{}", ident(&name));
            out.push(format!("{path}: {}", field.bit_offset / 8));
            if !field.fields.is_empty() {
                Shape::nested("", "", field).simplified().places(&format!("{path}."), out);
            }
        }
    }

    /// The members' names; one without a name is `Anonymous`, or `Anonymous1`, `Anonymous2` where there are several.
    fn names(&self) -> Vec<String> {
        let anonymous = self.fields.iter().filter(|f| f.name.is_empty() && !f.fields.is_empty()).count();
        let mut seen = 0;
        let name = |field: &Field| match field.name.as_str() {
            "" if anonymous == 1 => "Anonymous".to_owned(),
            "" => {
                seen += 1;
                format!("Anonymous{seen}")
            }
            name => name.to_owned(),
        };
        self.fields.iter().map(name).collect()
    }

    fn members(&self, model: &Model, nested: &mut String) -> anyhow::Result<Vec<Member>> {
        let mut members: Vec<Member> = Vec::new();
        for (field, name) in self.fields.iter().zip(self.names()) {
            if let Some(unit) = self.bit_field_unit(field) {
                members.push(unit);
                continue;
            }
            members.push(self.member(model, &name, field, nested)?);
        }
        self.join_units(&mut members);
        number_bit_fields(&mut members);
        Ok(members)
    }

    fn bit_field_units(&self) -> Vec<Member> {
        let mut units = self.fields.iter().filter_map(|field| self.bit_field_unit(field)).collect();
        self.join_units(&mut units);
        units
    }

    /// Bit-fields that follow each other in one integer of a struct are that one integer.
    fn join_units(&self, members: &mut Vec<Member>) {
        members.dedup_by(|b, a| {
            !self.is_union && a.name == "_bitfield" && b.name == a.name && a.offset == b.offset
        });
    }

    fn member(
        &self,
        model: &Model,
        name: &str,
        field: &Field,
        nested: &mut String,
    ) -> anyhow::Result<Member> {
        let offset = (field.bit_offset - self.start_bits) / 8;
        let (ty, layout) = if field.fields.is_empty() {
            let ty = CType::parse(&field.ty)?;
            let layout = model.layout(&ty).with_context(|| format!("member {name}"))?;
            (model.rust(&ty), layout)
        } else {
            let inner = Shape::nested(&self.name, name, field).simplified();
            inner.write(model, nested)?;
            (inner.name, inner.layout)
        };
        let over_aligned = CType::parse(&field.ty).is_ok_and(|ty| is_over_aligned(model, &ty));
        ensure!(
            layout.size == field.size,
            "member {name}: {} bytes by its type, {} by the facts",
            layout.size,
            field.size
        );
        Ok(Member { name: ident(name), ty, offset, layout, over_aligned })
    }

    /// The integer that holds a bit-field.
    fn bit_field_unit(&self, field: &Field) -> Option<Member> {
        field.bit_width?;
        let offset = (field.bit_offset - self.start_bits) / 8 / field.size * field.size;
        let ty = format!("u{}", field.size * 8);
        let layout = Layout { size: field.size, align: field.size };
        Some(Member { name: "_bitfield".to_owned(), ty, offset, layout, over_aligned: false })
    }

    /// `, packed(n)` or `, align(n)` where Rust's own layout would differ.
    fn attribute(&self, members: &[Member]) -> String {
        let natural = members.iter().map(|m| m.layout.align).max().unwrap_or(1);
        let misplaced = members.iter().any(|m| m.offset % m.layout.align != 0);
        if natural > self.layout.align || misplaced {
            return format!(", packed({})", self.layout.align);
        }
        if natural < self.layout.align { format!(", align({})", self.layout.align) } else { String::new() }
    }

    /// Rust refuses a type of stronger alignment inside a packed one: its bytes stand there instead.
    fn unaligned(&self, member: &mut Member) {
        if member.over_aligned && member.layout.align > self.layout.align {
            member.ty = format!("Unaligned<{}, {}>", member.ty, member.layout.size);
        }
    }

    /// Adds what C left unnamed: gaps larger than alignment explains, and a tail.
    fn padded(&self, members: Vec<Member>) -> anyhow::Result<Vec<Member>> {
        if self.is_union {
            return Ok(members);
        }
        let bytes = |n: u64, at: u64| Member {
            name: format!("_padding{at}"),
            ty: format!("[u8; {n}]"),
            offset: at,
            layout: Layout { size: n, align: 1 },
            over_aligned: false,
        };
        let (mut padded, mut end) = (Vec::new(), 0_u64);
        for member in members {
            let natural = end.next_multiple_of(member.layout.align.min(self.layout.align));
            ensure!(natural <= member.offset, "{} overlaps what stands before it", member.name);
            if natural < member.offset {
                padded.push(bytes(member.offset - end, end));
            }
            end = member.offset + member.layout.size;
            padded.push(member);
        }
        if end.next_multiple_of(self.layout.align) < self.layout.size {
            padded.push(bytes(self.layout.size - end, end));
        }
        Ok(padded)
    }
}

fn is_over_aligned(model: &Model, ty: &CType) -> bool {
    let record = model.record(ty);
    record.is_some_and(|(name, record)| {
        render(model, name, record).is_ok_and(|text| text.starts_with("#[repr(C, align"))
    })
}

fn number_bit_fields(members: &mut [Member]) {
    let mut units: Vec<&mut Member> = members.iter_mut().filter(|m| m.name == "_bitfield").collect();
    if units.len() > 1 {
        for (i, unit) in units.iter_mut().enumerate() {
            unit.name = format!("_bitfield{}", i + 1);
        }
    }
}
