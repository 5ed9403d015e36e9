//! Turns `locales/{en,ur,ar}/*.ftl` into one typed Rust function for each message, and stops the build with file and
//! line where a language lacks a message or breaks a rule of its writing.

mod generator;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use generator::{File, Lang};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let Some(out) = std::env::var_os("OUT_DIR").map(PathBuf::from) else {
        println!("cargo::error=OUT_DIR is not set");
        return ExitCode::FAILURE;
    };
    let read = files(&root).and_then(|files| Ok((files, fs::read_to_string(root.join("latin-words.txt"))?)));
    let (files, latin_words) = match read {
        Ok(read) => read,
        Err(error) => {
            println!("cargo::error={}: {error}", root.display());
            return ExitCode::FAILURE;
        }
    };
    match generator::generate(&files, &latin_words) {
        Ok(code) => match fs::write(out.join("say.rs"), code) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                println!("cargo::error={}: {error}", out.display());
                ExitCode::FAILURE
            }
        },
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
            ExitCode::FAILURE
        }
    }
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
