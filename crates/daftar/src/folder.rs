//! The files of a rulebook: of a folder, or those built in.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use rulebook::InputFile;
use rulebook::yaml::MAX_BYTES;

use crate::failure::Failure;

/// Path and content of each file of the corridor that is built in.
const BUILT_IN: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/built_in.rs"));
/// The most files of a folder.
const MOST_FILES: usize = 10_000;
/// The most bytes of all files together.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// The deepest folder.
const DEEPEST: usize = 16;

/// The files of a rulebook's folder, or of the corridor that is built in.
pub fn files(folder: Option<&Path>) -> Result<Vec<InputFile>, Failure> {
    match folder {
        Some(folder) => read(folder),
        None => Ok(BUILT_IN
            .iter()
            .map(|(path, bytes)| InputFile { path: (*path).to_owned(), bytes: bytes.to_vec() })
            .collect()),
    }
}

/// Reads `*.yaml` of a folder and the folders in it, in the order of their names. Folders named `tests`, hidden files
/// and symbolic links are left out.
fn read(folder: &Path) -> Result<Vec<InputFile>, Failure> {
    match fs::metadata(folder) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(Failure::NotAFolder(folder.to_owned())),
        Err(error) => return Err(unreadable(folder, error)),
    }
    let mut walk = Walk { root: folder, files: Vec::new(), bytes: 0 };
    walk.folder(folder, String::new(), 0)?;
    Ok(walk.files)
}

struct Walk<'p> {
    root: &'p Path,
    files: Vec<InputFile>,
    bytes: usize,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, within: String, depth: usize) -> Result<(), Failure> {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = entries.map_err(|error| unreadable(folder, error))?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let kind = entry.file_type().map_err(|error| unreadable(&path, error))?;
            let relative = format!("{within}{name}");
            if name.starts_with('.') {
                continue;
            } else if kind.is_dir() && name != "tests" {
                if depth == DEEPEST {
                    return Err(Failure::TooLarge(self.root.to_owned()));
                }
                self.folder(&path, format!("{relative}/"), depth + 1)?;
            } else if kind.is_file() && name.ends_with(".yaml") {
                self.file(&path, relative)?;
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, relative: String) -> Result<(), Failure> {
        // One byte more than a file may have is enough for the check to say that it is too large.
        let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        let read = File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes));
        self.bytes += read.map_err(|error| unreadable(path, error))?;
        self.files.push(InputFile { path: relative, bytes });
        if self.files.len() > MOST_FILES || self.bytes > MOST_BYTES {
            return Err(Failure::TooLarge(self.root.to_owned()));
        }
        Ok(())
    }
}

/// Why a file or folder cannot be read.
pub fn unreadable(path: &Path, error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound => Failure::NoFile(path.to_owned()),
        _ => Failure::Unreadable(path.to_owned(), error),
    }
}

/// A line (from 1) of one of the files.
pub fn line(files: &[InputFile], path: &str, number: u32) -> Option<String> {
    let file = files.iter().find(|file| file.path == path)?;
    let text = String::from_utf8_lossy(&file.bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let at = usize::try_from(number).ok()?.checked_sub(1)?;
    text.lines().nth(at).map(str::to_owned)
}

/// The same files again, for showing their lines once the check has taken them.
pub fn copy(files: &[InputFile]) -> Vec<InputFile> {
    files.iter().map(|file| InputFile { path: file.path.clone(), bytes: file.bytes.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_corridor_has_no_tests_and_is_in_order() {
        let paths: Vec<&str> = BUILT_IN.iter().map(|(path, _)| *path).collect();
        assert!(paths.contains(&"rulebook.yaml"));
        assert!(paths.iter().all(|path| !path.split('/').any(|part| part == "tests")));
    }

    #[test]
    fn lines_are_found_by_their_number() {
        let files = [InputFile { path: "a.yaml".into(), bytes: "\u{feff}one\r\ntwo\n".into() }];
        assert_eq!(line(&files, "a.yaml", 1).as_deref(), Some("one"));
        assert_eq!(line(&files, "a.yaml", 2).as_deref(), Some("two"));
        assert_eq!(line(&files, "a.yaml", 3), None);
        assert_eq!(line(&files, "a.yaml", 0), None);
        assert_eq!(line(&files, "b.yaml", 1), None);
    }
}
