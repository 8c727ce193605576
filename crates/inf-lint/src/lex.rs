//! From text to logical lines: comments, quoted strings, continuations (page "General Syntax Rules for INF Files").

use crate::finding::{Finding, Level};
use crate::inf::{Field, Line};
use crate::text::Pos;
use std::iter::Peekable;
use std::str::Chars;

/// One logical line of the file.
pub(crate) enum Item {
    Section { name: String, at: Pos },
    Line(Line),
}

/// All logical lines in order; a header that is never closed is rule 1002.
pub(crate) fn items(text: &str) -> Result<Vec<Item>, Finding> {
    let mut lexer = Lexer { rest: text.chars().peekable(), at: Pos { line: 1, column: 1 } };
    let mut items = Vec::new();
    while lexer.rest.peek().is_some() {
        items.extend(lexer.item()?);
    }
    Ok(items)
}

struct Lexer<'t> {
    rest: Peekable<Chars<'t>>,
    at: Pos,
}

/// What ended a field.
enum End {
    Equals,
    Comma,
    Line,
}

impl Lexer<'_> {
    fn item(&mut self) -> Result<Option<Item>, Finding> {
        self.skip_blanks();
        match self.rest.peek() {
            Some('[') => self.section().map(Some),
            _ => Ok(self.line().map(Item::Line)),
        }
    }

    fn section(&mut self) -> Result<Item, Finding> {
        let at = self.at;
        self.next();
        let mut name = String::new();
        loop {
            match self.next() {
                Some(']') => break,
                None | Some('\n') => return Err(unclosed(at)),
                Some(c) => name.push(c),
            }
        }
        self.skip_to_next_line();
        let name = name.trim();
        let name = name.strip_prefix('"').and_then(|name| name.strip_suffix('"')).unwrap_or(name);
        Ok(Item::Section { name: name.to_owned(), at })
    }

    /// `key = value, value` or `value, value`; nothing for an empty line.
    fn line(&mut self) -> Option<Line> {
        let at = self.at;
        let mut key = None;
        let mut values = Vec::new();
        loop {
            let (field, end) = self.field(key.is_none() && values.is_empty());
            match end {
                End::Equals => key = Some(field),
                End::Comma => values.push(field),
                End::Line => {
                    let empty = field.raw.is_empty() && !field.quoted;
                    if !empty || key.is_some() || !values.is_empty() {
                        values.push(field);
                        return Some(Line { key, values, at });
                    }
                    return None;
                }
            }
        }
    }

    /// One field up to the comma, the end of the line or, in the first one, the equals sign.
    fn field(&mut self, may_be_key: bool) -> (Field, End) {
        self.skip_blanks();
        let mut field = Field { raw: String::new(), quoted: false, at: self.at };
        let mut keep = 0; // what lies before this length is not trailing blank
        let end = loop {
            match self.rest.peek().copied() {
                None | Some('\n') => {
                    self.next();
                    break End::Line;
                }
                Some(';') => {
                    self.skip_to_next_line();
                    break End::Line;
                }
                Some(',') => {
                    self.next();
                    break End::Comma;
                }
                Some('=') if may_be_key => {
                    self.next();
                    break End::Equals;
                }
                Some('"') => {
                    self.quoted(&mut field.raw);
                    field.quoted = true;
                    keep = field.raw.len();
                }
                Some('\\') if self.continues() => self.skip_blanks(),
                Some(c) => {
                    self.next();
                    field.raw.push(c);
                    if !c.is_whitespace() {
                        keep = field.raw.len();
                    }
                }
            }
        };
        field.raw.truncate(keep);
        (field, end)
    }

    /// A quoted string; two quotes stand for one. SetupAPI ends an unclosed one at the end of its line.
    fn quoted(&mut self, into: &mut String) {
        self.next();
        loop {
            match self.rest.peek().copied() {
                None | Some('\n') => return,
                Some('"') => {
                    self.next();
                    if self.rest.peek() != Some(&'"') {
                        return;
                    }
                    self.next();
                    into.push('"');
                }
                Some(c) => {
                    self.next();
                    into.push(c);
                }
            }
        }
    }

    /// Takes a backslash that is the last thing on its line, together with the line's end. Another one is text.
    fn continues(&mut self) -> bool {
        let mut ahead = self.rest.clone();
        ahead.next();
        let last = loop {
            match ahead.next() {
                None | Some('\n' | ';') => break true,
                Some(c) if c.is_whitespace() => {}
                Some(_) => break false,
            }
        };
        if last {
            self.skip_to_next_line();
        }
        last
    }

    fn skip_blanks(&mut self) {
        while self.rest.peek().is_some_and(|&c| c.is_whitespace() && c != '\n') {
            self.next();
        }
    }

    fn skip_to_next_line(&mut self) {
        while self.next().is_some_and(|c| c != '\n') {}
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest.next()?;
        match c {
            '\n' => self.at = Pos { line: self.at.line + 1, column: 1 },
            _ => self.at.column += 1,
        }
        Some(c)
    }
}

fn unclosed(at: Pos) -> Finding {
    let message = "this section name is not closed by a bracket, so nothing after it can be read".to_owned();
    Finding { code: "1002", level: Level::Error, at, message }
}
