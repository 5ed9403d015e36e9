//! What a file is, by its first bytes. Its name says nothing about that.

/// How many of the first bytes are looked at.
pub(super) const HEAD: usize = 8 * 1024;

/// The media type of a file that begins with these bytes.
pub(super) fn kind(head: &[u8]) -> &'static str {
    if let Some(known) = infer::get(head) {
        return known.mime_type();
    }
    // A sign may be cut at the end of the head.
    let text = match std::str::from_utf8(head) {
        Ok(text) => Some(text),
        Err(error) if head.len() - error.valid_up_to() < 4 => std::str::from_utf8(&head[..error.valid_up_to()]).ok(),
        Err(_) => None,
    };
    let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    if text.is_some_and(|text| text.chars().all(plain)) { "text/plain" } else { "application/octet-stream" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_begins_with() {
        for (head, expected) in [
            (&b"%PDF-1.7\n"[..], "application/pdf"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
            ("رجسٹریشن نمبر".as_bytes(), "text/plain"),
            (&"ر".as_bytes()[..1], "text/plain"),
            (b"MZ\x90\0", "application/vnd.microsoft.portable-executable"),
            (b"a\0b", "application/octet-stream"),
            (b"\xc3\x28 no text", "application/octet-stream"),
            (b"", "text/plain"),
        ] {
            assert_eq!(kind(head), expected, "{head:?}");
        }
    }
}
