//! Whether a value is what a schema in docs/schema/ksctl says.
//!
//! The schemas use few words of JSON Schema, and [`fits`] knows those few; a word it does not know fails the test, so that
//! no schema promises more than is checked.

use serde_json::Value;

const KNOWN: [&str; 8] =
    ["$schema", "title", "type", "required", "additionalProperties", "properties", "items", "enum"];

/// What is wrong with a value, as paths and reasons.
pub(crate) fn fits(schema: &Value, value: &Value, path: &str, wrong: &mut Vec<String>) {
    let words = schema.as_object().expect("a schema is an object");
    wrong.extend(
        words
            .keys()
            .filter(|word| !KNOWN.contains(&word.as_str()))
            .map(|word| format!("{path}: unknown word {word}")),
    );
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !types.is_empty() && !types.iter().any(|name| is(name, value)) {
        wrong.push(format!("{path}: {value} is not {types:?}"));
    }
    if let Some(choices) = schema["enum"].as_array()
        && !choices.contains(value)
    {
        wrong.push(format!("{path}: {value} is none of {choices:?}"));
    }
    if let (Some(fields), Value::Object(object)) = (schema["properties"].as_object(), value) {
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        wrong.extend(
            required
                .filter(|name| !object.contains_key(*name))
                .map(|name| format!("{path}: {name} is missing")),
        );
        for (name, value) in object {
            match fields.get(name) {
                Some(schema) => fits(schema, value, &format!("{path}.{name}"), wrong),
                None if schema["additionalProperties"] == false => {
                    wrong.push(format!("{path}: {name} is not in the schema"))
                }
                None => {}
            }
        }
    }
    if let (Some(_), Value::Array(items)) = (schema["items"].as_object(), value) {
        items
            .iter()
            .enumerate()
            .for_each(|(at, item)| fits(&schema["items"], item, &format!("{path}[{at}]"), wrong));
    }
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("no such type {other}"),
    }
}
