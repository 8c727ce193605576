//! The scripts of the package, as far as they can be judged without a PowerShell: they parse (by tree-sitter's
//! grammar, which shares nothing with Microsoft's), they are ASCII as Windows PowerShell 5.1 wants it without a byte
//! order mark, and they look for the same filters that the INF installs. They have not run on Windows yet.

use std::path::Path;

use tree_sitter::{Node, Parser};

fn script(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../inf").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The first place that the grammar does not know, as line and text.
fn first_error(text: &str) -> Option<String> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).expect("the grammar fits the parser");
    let tree = parser.parse(text, None).expect("a tree");
    deepest_error(tree.root_node())
        .map(|node| format!("line {}: {}", node.start_position().row + 1, &text[node.byte_range()]))
}

fn deepest_error(node: Node<'_>) -> Option<Node<'_>> {
    if !node.has_error() {
        return None;
    }
    let inner = (0..node.child_count()).filter_map(|index| node.child(index)).find_map(deepest_error);
    inner.or_else(|| (node.is_error() || node.is_missing()).then_some(node))
}

#[test]
fn every_script_parses() {
    for name in ["facts.ps1", "install.ps1", "uninstall.ps1"] {
        assert_eq!(first_error(&script(name)), None, "{name}");
    }
}

#[test]
fn the_parser_notices_a_missing_brace() {
    assert!(first_error(&script("install.ps1").replacen("exit 1\n}", "exit 1\n", 1)).is_some());
}

#[test]
fn every_script_is_ascii() {
    for name in ["device.cs", "facts.ps1", "install.ps1", "uninstall.ps1"] {
        assert!(script(name).is_ascii(), "{name}");
    }
}

#[test]
fn the_scripts_look_for_the_filters_that_the_inf_installs() {
    let filters: toml::Table = toml::from_str(&script("filters.toml")).expect("filters.toml");
    let inx = script("ksframe.inx");
    let guid = |category: &str| {
        let line = inx.lines().find(|line| line.split('=').next().is_some_and(|key| key.trim() == category));
        line.and_then(|line| line.split('"').nth(1))
            .unwrap_or_else(|| panic!("{category} in the INF"))
            .to_owned()
    };
    let facts = script("facts.ps1");
    for filter in filters["filter"].as_array().expect("[[filter]]") {
        let reference = filter["reference"].as_str().expect("a reference");
        let block = facts
            .split("@{ Name = ")
            .find(|block| block.contains(reference))
            .expect("the filter in facts.ps1");
        assert!(block.starts_with(&format!("'{}'", filter["name"].as_str().expect("a name"))));
        let categories: Vec<&str> =
            filter["categories"].as_array().expect("categories").iter().filter_map(|c| c.as_str()).collect();
        let named = block.matches("'{").count() - 1; // without the reference itself
        assert_eq!(named, categories.len(), "{block}");
        assert!(categories.iter().all(|category| block.contains(&guid(category))), "{block}");
    }
}

#[test]
fn a_state_changing_function_asks_first() {
    // What `-WhatIf` needs, and PSScriptAnalyzer's PSUseShouldProcessForStateChangingFunctions.
    for name in ["install.ps1", "uninstall.ps1"] {
        for function in script(name).split("\nfunction ").skip(1) {
            let changing =
                ["Install-", "Add-", "Remove-", "Invoke-"].iter().any(|verb| function.starts_with(verb));
            assert_eq!(changing, function.contains("$PSCmdlet.ShouldProcess("), "{function}");
        }
    }
}
