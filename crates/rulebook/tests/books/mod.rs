//! The rulebooks of the repository, read from disk.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::{Path, PathBuf};

use rulebook::diagnostic::Severity;
use rulebook::{InputFile, Rulebook, check};

/// The folder of all rulebooks.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks")
}

/// Every rulebook's folder, in the order of their names.
pub fn all() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root()).expect("rulebooks");
    let mut found: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// The largest rulebook: the real one.
pub fn largest() -> PathBuf {
    let size = |dir: &PathBuf| files(dir).iter().map(|file| file.bytes.len()).sum::<usize>();
    all().into_iter().max_by_key(size).expect("a rulebook")
}

/// Every YAML file in a folder and below, in the order of their names.
pub fn yaml_files(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .flat_map(|path| if path.is_dir() { yaml_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    found.sort();
    found
}

/// The files of a rulebook, without its tests.
pub fn files(dir: &Path) -> Vec<InputFile> {
    yaml_files(dir)
        .into_iter()
        .filter(|path| !path.starts_with(dir.join("tests")))
        .map(|path| InputFile {
            path: path.strip_prefix(dir).expect("inside").to_string_lossy().replace('\\', "/"),
            bytes: std::fs::read(&path).expect("a file"),
        })
        .collect()
}

/// A rulebook that must hold.
pub fn load(dir: &Path) -> Rulebook {
    must_hold(files(dir), &dir.display().to_string())
}

/// The rulebook of files that must hold.
pub fn must_hold(files: Vec<InputFile>, name: &str) -> Rulebook {
    let checked = check(files);
    let errors: Vec<String> = checked
        .diagnostics
        .iter()
        .filter(|d| d.severity() == Severity::Error)
        .map(|d| format!("{}:{} {:?}", d.place.file, d.place.line, d.problem))
        .collect();
    checked.rulebook.unwrap_or_else(|| panic!("{name} does not hold:\n{}", errors.join("\n")))
}
