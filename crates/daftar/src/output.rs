//! Standard output, written in one go; a reader that has gone away is no mistake of ours.

use std::io::{self, Write};

use crate::failure::Failure;

/// What will stand on standard output.
pub struct Output {
    stream: io::BufWriter<io::Stdout>,
}

impl Output {
    /// Nothing is written yet.
    pub fn new() -> Self {
        Self { stream: io::BufWriter::new(io::stdout()) }
    }

    /// Writes a text.
    pub fn write(&mut self, text: &str) -> Result<(), Failure> {
        self.bytes(text.as_bytes())
    }

    /// Writes bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.stream.write_all(bytes).map_err(unwritten)
    }

    /// Writes JSON, indented, and ends the line.
    pub fn json(&mut self, json: &serde_json::Value) -> Result<(), Failure> {
        serde_json::to_writer_pretty(&mut self.stream, json).map_err(|error| unwritten(error.into()))?;
        self.write("\n")
    }

    /// Hands everything on.
    pub fn flush(&mut self) -> Result<(), Failure> {
        self.stream.flush().map_err(unwritten)
    }
}

fn unwritten(error: io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe { Failure::ReaderGone } else { Failure::Output(error) }
}
