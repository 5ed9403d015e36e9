//! Turns `locales/{en,ur,ar}/*.ftl` into one typed Rust function for each message, and stops the build with file and
//! line where a language lacks a message or breaks a rule of its writing.

mod generator;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use generator::{File, Lang};

#[expect(clippy::print_stdout, reason = "a build script speaks to cargo on its standard output")]
fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", root.display());
    match build(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build(root: &Path) -> Result<(), Vec<String>> {
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?;
    let unreadable = |error: io::Error| vec![format!("{}: {error}", root.display())];
    let files = files(root).map_err(unreadable)?;
    let latin_words = fs::read_to_string(root.join("latin-words.txt")).map_err(unreadable)?;
    let code = generator::generate(&files, &latin_words)
        .map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    fs::write(out.join("say.rs"), code).map_err(unreadable)
}

fn files(root: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for lang in Lang::ALL {
        for entry in fs::read_dir(root.join(lang.code()))? {
            let path = entry?.path();
            let Some(topic) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
            if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(File { lang, topic: topic.to_owned(), text: fs::read_to_string(&path)? });
            }
        }
    }
    files.sort_by(|a, b| (a.lang, &a.topic).cmp(&(b.lang, &b.topic)));
    Ok(files)
}
