//! What happened in a negotiation: requests, answers, the decision and its explanation, as JSON; and the difference of two.
//!
//! An entry has no handle, address or time in it, only names, so that two runs of the same thing are the same text
//! and two runs of different things differ where they differ.

use crate::Error;
use serde_json::{Value, json};
use std::fmt;

/// A list of entries, in the order in which they happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transcript {
    entries: Vec<Value>,
}

impl Transcript {
    #[must_use]
    pub fn entries(&self) -> &[Value] {
        &self.entries
    }

    /// The whole as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "transcript": self.entries })
    }

    /// From JSON that [`Transcript::to_json`] made.
    #[must_use]
    pub fn from_json(json: &Value) -> Option<Self> {
        Some(Self { entries: json.get("transcript")?.as_array()?.clone() })
    }

    /// Adds an entry: an object with its `operation`, and its `object` where it has one.
    pub fn record(&mut self, entry: Value) {
        self.entries.push(entry);
    }

    /// Adds the entries of another transcript after these.
    pub fn append(&mut self, other: Self) {
        self.entries.extend(other.entries);
    }

    /// Records an operation with its outcome.
    pub fn note<T>(&mut self, operation: &str, object: &str, details: Value, answer: &Result<T, Error>) {
        let mut entry = json!({ "operation": operation, "object": object });
        if let (Some(entry), Value::Object(details)) = (entry.as_object_mut(), details) {
            entry.extend(details);
            if let Err(error) = answer {
                entry.insert("error".into(), Value::String(error.to_string()));
            }
        }
        self.entries.push(entry);
    }

    /// What is different in `other`: entries that are only in one of the two, and fields that differ in entries that
    /// speak of the same operation on the same object.
    #[must_use]
    pub fn diff(&self, other: &Self) -> Vec<Difference> {
        let mut differences = Vec::new();
        for pair in align(&self.entries, &other.entries) {
            match pair {
                (Some(left), Some(right)) => fields("", left, right, &headline(left), &mut differences),
                (Some(left), None) => differences.push(Difference::OnlyLeft(headline(left))),
                (None, Some(right)) => differences.push(Difference::OnlyRight(headline(right))),
                (None, None) => {}
            }
        }
        differences
    }
}

/// One difference between two transcripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    OnlyLeft(String),
    OnlyRight(String),
    Field { entry: String, path: String, left: Value, right: Value },
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OnlyLeft(entry) => write!(f, "- {entry}"),
            Self::OnlyRight(entry) => write!(f, "+ {entry}"),
            Self::Field { entry, path, left, right } => write!(f, "~ {entry}: {path}: {left} -> {right}"),
        }
    }
}

/// What an entry is about: entries with the same headline are compared field by field.
fn headline(entry: &Value) -> String {
    let text = |key| entry.get(key).and_then(Value::as_str);
    match (text("operation"), text("object")) {
        (Some(operation), Some(object)) => format!("{operation}: {object}"),
        (Some(operation), None) => operation.into(),
        _ => entry.to_string(),
    }
}

/// The longest common subsequence by headline, with what is between.
fn align<'a>(left: &'a [Value], right: &'a [Value]) -> Vec<(Option<&'a Value>, Option<&'a Value>)> {
    let keys = |entries: &[Value]| entries.iter().map(headline).collect::<Vec<_>>();
    let (left_keys, right_keys) = (keys(left), keys(right));
    let width = right.len() + 1;
    let mut longest = vec![0_u32; (left.len() + 1) * width];
    for i in (0..left.len()).rev() {
        for j in (0..right.len()).rev() {
            longest[i * width + j] = if left_keys[i] == right_keys[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < left.len() || j < right.len() {
        let both = i < left.len() && j < right.len();
        if both && left_keys[i] == right_keys[j] {
            pairs.push((Some(&left[i]), Some(&right[j])));
            (i, j) = (i + 1, j + 1);
        } else if j == right.len() || both && longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            pairs.push((Some(&left[i]), None));
            i += 1;
        } else {
            pairs.push((None, Some(&right[j])));
            j += 1;
        }
    }
    pairs
}

/// The fields in which two values differ, by their paths.
fn fields(path: &str, left: &Value, right: &Value, entry: &str, out: &mut Vec<Difference>) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (left, right) {
        (Value::Object(a), Value::Object(b)) => {
            let only_right = b.keys().filter(|key| !a.contains_key(*key));
            for key in a.keys().chain(only_right) {
                let side =
                    |object: &serde_json::Map<String, Value>| object.get(key).cloned().unwrap_or(Value::Null);
                fields(&below(key), &side(a), &side(b), entry, out);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                fields(&below(&index.to_string()), a, b, entry, out);
            }
        }
        (a, b) if a != b => {
            let (entry, path) = (entry.to_owned(), path.to_owned());
            out.push(Difference::Field { entry, path, left: a.clone(), right: b.clone() });
        }
        _ => {}
    }
}

/// How objects are called in a transcript.
pub(crate) mod names {
    use crate::{DataFormat, Filter};

    /// A pin factory before a pin of it exists: by number, as it was asked for.
    pub(crate) fn factory(filter: &Filter, pin: u32) -> String {
        format!("pin {pin} of {}", filter.name())
    }

    pub(crate) fn format(format: &DataFormat) -> String {
        format.to_string()
    }
}
