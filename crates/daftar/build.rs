//! Builds one corridor into the binary: the folder that `rulebooks/built-in` names, without its tests.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

fn main() -> io::Result<()> {
    let rulebooks = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks").canonicalize()?;
    let choice = rulebooks.join("built-in");
    tell_cargo(&choice);
    let folder = rulebooks.join(fs::read_to_string(choice)?.trim());
    let mut files = Vec::new();
    collect(&folder, &mut files)?;
    let mut code = String::from("&[\n");
    for file in files {
        let name = file.strip_prefix(&folder).map_err(io::Error::other)?.to_string_lossy().replace('\\', "/");
        let _ = writeln!(code, "    ({name:?}, include_bytes!({:?})),", file.to_string_lossy());
    }
    code.push(']');
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    fs::write(out.join("built_in.rs"), code)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    tell_cargo(folder);
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() && !path.ends_with("tests") {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            tell_cargo(&path);
            files.push(path);
        }
    }
    Ok(())
}

fn tell_cargo(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}
