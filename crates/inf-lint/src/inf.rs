//! A parsed INF: sections of lines of fields, each with its place, and the strings that `%tokens%` stand for.

use crate::finding::Finding;
use crate::lex::{self, Item};
use crate::text::{self, Pos};
use std::collections::HashMap;

/// One value: what stands between commas, without its quotes and with its `%tokens%` as they are.
#[derive(Clone, Debug)]
pub struct Field {
    pub raw: String,
    pub quoted: bool,
    pub at: Pos,
}

/// `key = values`, or values alone.
#[derive(Clone, Debug)]
pub struct Line {
    pub key: Option<Field>,
    pub values: Vec<Field>,
    pub at: Pos,
}

/// All lines under one name; Windows merges sections of the same name, and so does this.
#[derive(Clone, Debug)]
pub struct Section {
    pub name: String,
    pub at: Pos,
    /// Where the same name was opened again.
    pub again: Vec<Pos>,
    pub lines: Vec<Line>,
}

/// A parsed INF.
#[derive(Debug)]
pub struct Inf {
    pub sections: Vec<Section>,
    strings: HashMap<String, String>,
}

impl Inf {
    /// Reads an INF, or says why nobody can (rules 1002 and 1003).
    pub fn parse(bytes: &[u8]) -> Result<Self, Finding> {
        let mut sections: Vec<Section> = Vec::new();
        let mut open = None;
        for item in lex::items(&text::decode(bytes)?)? {
            match item {
                Item::Section { name, at } => open = Some(enter(&mut sections, name, at)),
                // What stands before the first section belongs to nothing, and Windows ignores it too.
                Item::Line(line) => {
                    if let Some(section) = open.and_then(|index: usize| sections.get_mut(index)) {
                        section.lines.push(line);
                    }
                }
            }
        }
        let strings = strings(&sections);
        Ok(Self { sections, strings })
    }

    /// The section of this name; case does not matter.
    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name.eq_ignore_ascii_case(name))
    }

    /// A field's text with its string tokens replaced; `%13%` and tokens that nobody defined stay as they are.
    pub fn text(&self, field: &Field) -> String {
        self.expand(&field.raw)
    }

    /// The names between percent signs that no `[Strings]` section defines, directory numbers apart.
    pub fn undefined_tokens(&self, field: &Field) -> Vec<String> {
        let undefined =
            |name: &&str| !is_number(name) && !self.strings.contains_key(&name.to_ascii_lowercase());
        pieces(&field.raw).filter_map(Piece::token).filter(undefined).map(str::to_owned).collect()
    }

    fn expand(&self, raw: &str) -> String {
        let mut out = String::new();
        for piece in pieces(raw) {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Percent => out.push('%'),
                Piece::Token(name) => match self.strings.get(&name.to_ascii_lowercase()) {
                    Some(value) => out.push_str(value),
                    None => out.extend(["%", name, "%"]),
                },
            }
        }
        out
    }
}

impl Section {
    /// The lines whose key is this directive.
    pub fn directives<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Line> {
        self.lines.iter().filter(move |line| line.is(name))
    }

    pub fn directive(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.is(name))
    }
}

impl Line {
    pub fn is(&self, directive: &str) -> bool {
        self.key.as_ref().is_some_and(|key| key.raw.eq_ignore_ascii_case(directive))
    }

    /// The value at this index, unless it is empty or missing.
    pub fn value(&self, index: usize) -> Option<&Field> {
        self.values.get(index).filter(|field| !field.raw.is_empty())
    }
}

fn enter(sections: &mut Vec<Section>, name: String, at: Pos) -> usize {
    if let Some(index) = sections.iter().position(|section| section.name.eq_ignore_ascii_case(&name)) {
        sections[index].again.push(at);
        return index;
    }
    sections.push(Section { name, at, again: Vec::new(), lines: Vec::new() });
    sections.len() - 1
}

/// `[Strings]` first, then the languages, so that a name defined anywhere is defined.
fn strings(sections: &[Section]) -> HashMap<String, String> {
    let mut strings = HashMap::new();
    let mut take = |wanted: &dyn Fn(&str) -> bool| {
        for line in sections.iter().filter(|s| wanted(&s.name.to_ascii_lowercase())).flat_map(|s| &s.lines) {
            if let (Some(key), Some(value)) = (&line.key, line.values.first()) {
                let name = key.raw.trim_matches('%').to_ascii_lowercase();
                strings.entry(name).or_insert_with(|| value.raw.replace("%%", "%"));
            }
        }
    };
    take(&|name| name == "strings");
    take(&|name| name.starts_with("strings."));
    strings
}

enum Piece<'r> {
    Text(&'r str),
    Token(&'r str),
    Percent,
}

impl<'r> Piece<'r> {
    fn token(self) -> Option<&'r str> {
        match self {
            Self::Token(name) => Some(name),
            Self::Text(_) | Self::Percent => None,
        }
    }
}

/// Splits at `%token%` and `%%`; a lone percent sign is text.
fn pieces(raw: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = raw;
    std::iter::from_fn(move || {
        let (piece, after) = match rest.strip_prefix('%') {
            _ if rest.is_empty() => return None,
            Some(after) => match after.split_once('%') {
                Some(("", after)) => (Piece::Percent, after),
                Some((name, after)) => (Piece::Token(name), after),
                None => (Piece::Text(rest), ""),
            },
            None => {
                let (text, after) = rest.split_at(rest.find('%').unwrap_or(rest.len()));
                (Piece::Text(text), after)
            }
        };
        rest = after;
        Some(piece)
    })
}

fn is_number(name: &str) -> bool {
    name.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit())
}
