//! The chains: each event's hash covers all its columns and the hash before it in its stream, and one chain runs through all events.

use sha2::{Digest, Sha256};

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// The form of what is hashed. A later form gets a later number.
const FORM: u8 = 1;

/// What stands in the log of one event, as it is hashed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    pub global: u64,
    pub stream: &'a str,
    pub position: u64,
    pub kind: &'a str,
    pub version: u16,
    pub body: &'a str,
    pub who: &'a str,
    pub at: &'a str,
    pub why: Option<&'a str>,
}

impl Line<'_> {
    /// The event's hash, after the one before it in the stream. Lengths are part of what is hashed, so that no two lines give the same bytes.
    pub fn hash(&self, before: Option<&Hash>) -> Hash {
        let mut digest = Sha256::new();
        digest.update([FORM]);
        field(&mut digest, before.map(|hash| &hash[..]));
        field(&mut digest, Some(&self.global.to_be_bytes()));
        field(&mut digest, Some(self.stream.as_bytes()));
        field(&mut digest, Some(&self.position.to_be_bytes()));
        field(&mut digest, Some(self.kind.as_bytes()));
        field(&mut digest, Some(&self.version.to_be_bytes()));
        field(&mut digest, Some(self.body.as_bytes()));
        field(&mut digest, Some(self.who.as_bytes()));
        field(&mut digest, Some(self.at.as_bytes()));
        field(&mut digest, self.why.map(str::as_bytes));
        digest.finalize().into()
    }
}

/// The chain over all events, after the one before it in the log.
pub(crate) fn chain(before: Option<&Hash>, hash: &Hash) -> Hash {
    let mut digest = Sha256::new();
    digest.update([FORM]);
    field(&mut digest, before.map(|hash| &hash[..]));
    field(&mut digest, Some(hash));
    digest.finalize().into()
}

fn field(digest: &mut Sha256, bytes: Option<&[u8]>) {
    match bytes {
        None => digest.update([0]),
        Some(bytes) => {
            digest.update([1]);
            // No field is longer than 2^64 bytes.
            digest.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            digest.update(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: Line<'static> = Line {
        global: 1,
        stream: "case-0193a6c0-7d4e-7000-8000-00000000002a",
        position: 1,
        kind: "opened",
        version: 1,
        body: "{}",
        who: "clockwork",
        at: "2026-11-29T04:00:00.000000Z",
        why: None,
    };

    #[test]
    fn every_column_is_covered() {
        let hash = LINE.hash(None);
        let others = [
            Line { global: 2, ..LINE },
            Line { stream: "case-0193a6c0-7d4e-7000-8000-00000000002b", ..LINE },
            Line { position: 2, ..LINE },
            Line { kind: "closed", ..LINE },
            Line { version: 2, ..LINE },
            Line { body: "{ }", ..LINE },
            Line { who: "person:0193a6c0-7d4e-7000-8000-00000000002a", ..LINE },
            Line { at: "2026-11-29T04:00:00.000001Z", ..LINE },
            Line { why: Some(""), ..LINE },
            // A letter that moves over the border of two columns.
            Line { kind: "opened{", body: "}", ..LINE },
        ];
        for other in others {
            assert_ne!(other.hash(None), hash, "{other:?}");
        }
        assert_ne!(LINE.hash(Some(&[0; 32])), hash);
    }

    /// Stored chains have to hold for ever, so the form must not change by accident. Worked out with Python:
    /// `f = lambda b: b'\0' if b is None else b'\1' + len(b).to_bytes(8, 'big') + b` and `sha256(b'\1' + f(None) + f((1).to_bytes(8, 'big')) + …)`.
    #[test]
    fn the_form_does_not_change() {
        let hash = LINE.hash(None);
        assert_eq!(hex(&hash), "aa45f167a41f9a115fb5fd17987f80fb83aef1803f6e34d484a4e0575582aed7");
        assert_eq!(hex(&chain(None, &hash)), "3ad4d525ad9a6e46c31560c3e57bf63e6b3ffee51e431e2ffdbfdbf1daf29a3a");
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
