//! Running the program, and small rulebooks for it to read.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The invented corridor.
pub fn invented() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks/aa-bb")
}

/// What a run left behind.
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A run to be.
pub struct Daftar {
    pub command: Command,
    input: String,
}

/// The program with arguments, in an environment that says nothing.
pub fn daftar<S: AsRef<std::ffi::OsStr>>(args: impl IntoIterator<Item = S>) -> Daftar {
    let mut command = Command::new(env!("CARGO_BIN_EXE_daftar"));
    command.args(args);
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS"] {
        command.env_remove(variable);
    }
    Daftar { command, input: String::new() }
}

impl Daftar {
    /// Further arguments.
    pub fn and<S: AsRef<std::ffi::OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    /// With this variable.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// In this folder.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// With this on standard input.
    pub fn typing(mut self, input: &str) -> Self {
        self.input = input.to_owned();
        self
    }

    pub fn run(mut self) -> Run {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("standard input");
        // A program that does not read its input to the end is not at fault.
        let _ = stdin.write_all(self.input.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("the program ends");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// The plan of the invented corridor for what stands on standard input.
pub fn plan(on: &str) -> Daftar {
    daftar(["plan", "--facts", "-", "--on", on, "--rulebook"]).and([invented()])
}

/// A folder with one rulebook file.
pub fn folder(content: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "rules.yaml", content);
    folder
}

/// Writes a file into a folder.
pub fn write(folder: &Path, name: &str, content: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
    std::fs::write(path, content).expect("the file");
}

/// The smallest rulebook: one paper that one step gives, one route, one goal.
pub const SMALL: &str = include_str!("small.yaml");
