//! Bytes encrypted to a public key, in the form of `age` (version 1, X25519): what is written here, the program `age` decrypts, and the other way
//! round. <https://c2sp.org/age>

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use curve25519_dalek::MontgomeryPoint;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::StoreError;
use crate::keys::random;

const VERSION: &str = "age-encryption.org/v1";
const STANZA: &str = "-> X25519 ";
/// How many bytes are sealed as one.
const CHUNK: usize = 64 * 1024;
/// How many bytes sealing adds to them.
const SEAL: usize = 16;
/// No header of ours or of `age` for a hundred recipients is longer.
const HEADER: u64 = 64 * 1024;

type Secret = Zeroizing<[u8; 32]>;

/// The public key of whoever may read a backup: `age1…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipient([u8; 32]);

/// The secret key that opens it: `AGE-SECRET-KEY-1…`.
#[derive(Clone)]
pub struct Identity(Secret);

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

/// A text that is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgeKeyError;

impl fmt::Display for AgeKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no key of age")
    }
}

impl std::error::Error for AgeKeyError {}

impl FromStr for Recipient {
    type Err = AgeKeyError;

    fn from_str(text: &str) -> Result<Self, AgeKeyError> {
        bech32("age", text).map(Self).ok_or(AgeKeyError)
    }
}

impl FromStr for Identity {
    type Err = AgeKeyError;

    /// A key alone, or a file of `age-keygen`, whose other lines are remarks.
    fn from_str(text: &str) -> Result<Self, AgeKeyError> {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        let line = Zeroizing::new(line.ok_or(AgeKeyError)?.to_ascii_lowercase());
        bech32("age-secret-key-", &line).map(|key| Self(Zeroizing::new(key))).ok_or(AgeKeyError)
    }
}

/// Encrypts what is written to it. [`Sealing::finish`] must be called, or what was written cannot be read.
pub struct Sealing<W: Write> {
    out: W,
    stream: Stream,
    waiting: Vec<u8>,
}

impl<W: Write> Sealing<W> {
    /// Begins, for one recipient.
    ///
    /// # Errors
    /// If it cannot be written, or the system gives no random bytes.
    pub fn begin(recipient: Recipient, mut out: W) -> io::Result<Self> {
        let file_key: Zeroizing<[u8; 16]> = Zeroizing::new(random().map_err(no_random)?);
        let secret: Secret = Zeroizing::new(random().map_err(no_random)?);
        let share = MontgomeryPoint::mul_base_clamped(*secret).to_bytes();
        let key = wrap_key(&secret, &recipient.0, &share, &recipient.0).ok_or_else(broken)?;
        let body = cipher(&key).encrypt(&Nonce::from([0; 12]), &file_key[..]).map_err(|_| broken())?;
        let (share, body) = (STANDARD_NO_PAD.encode(share), STANDARD_NO_PAD.encode(body));
        let header = format!("{VERSION}\n{STANZA}{share}\n{body}\n---");
        let mac = STANDARD_NO_PAD.encode(header_mac(&file_key, &header)?.finalize().into_bytes());
        let nonce: [u8; 16] = random().map_err(no_random)?;
        out.write_all(format!("{header} {mac}\n").as_bytes())?;
        out.write_all(&nonce)?;
        let stream = Stream { key: derive(&*file_key, &nonce, b"payload").ok_or_else(broken)?, number: 0 };
        Ok(Self { out, stream, waiting: Vec::with_capacity(CHUNK) })
    }

    /// Writes the end.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.seal(true)?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn seal(&mut self, last: bool) -> io::Result<()> {
        let nonce = self.stream.nonce(last);
        let sealed = cipher(&self.stream.key).encrypt(&nonce, &self.waiting[..]).map_err(|_| broken())?;
        self.waiting.clear();
        self.out.write_all(&sealed)
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk waits for what follows, as the last is sealed as the last.
        if self.waiting.len() == CHUNK {
            self.seal(false)?;
        }
        let now = bytes.len().min(CHUNK - self.waiting.len());
        self.waiting.extend_from_slice(&bytes[..now]);
        Ok(now)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Decrypts what is read from it.
pub struct Opening<R: Read> {
    from: BufReader<R>,
    stream: Stream,
    plain: Vec<u8>,
    read: usize,
    ended: bool,
}

impl<R: Read> Opening<R> {
    /// Begins.
    ///
    /// # Errors
    /// If it cannot be read, is not in the form of `age`, or was encrypted to somebody else.
    pub fn begin(identity: &Identity, from: R) -> io::Result<Self> {
        let mut from = BufReader::with_capacity(CHUNK + SEAL, from);
        let (mut header, mut shares) = (String::new(), Vec::new());
        let mac = loop {
            let mut line = String::new();
            (&mut from).take(HEADER).read_line(&mut line)?;
            if line.is_empty() || u64::try_from(header.len()).unwrap_or(HEADER) > HEADER {
                return Err(broken());
            }
            if let Some(mac) = line.strip_prefix("--- ") {
                header.push_str("---");
                break unbase64::<32>(mac.trim_end()).ok_or_else(broken)?;
            }
            if header.is_empty() && line.trim_end() != VERSION {
                return Err(broken());
            }
            shares.push(line.strip_prefix(STANZA).and_then(|share| unbase64::<32>(share.trim_end())));
            if let [.., Some(_), last] = &mut shares[..]
                && let Some(body) = unbase64::<32>(line.trim_end())
            {
                *last = Some(body);
            }
            header.push_str(&line);
        };
        let public = MontgomeryPoint::mul_base_clamped(*identity.0).to_bytes();
        let file_key = shares.windows(2).find_map(|pair| open_file_key(identity, &public, pair));
        let file_key = file_key.ok_or_else(|| io::Error::other("encrypted to another key"))?;
        if header_mac(&file_key, &header)?.finalize().into_bytes()[..].ct_ne(&mac).into() {
            return Err(broken());
        }
        let mut nonce = [0; 16];
        from.read_exact(&mut nonce)?;
        let stream = Stream { key: derive(&*file_key, &nonce, b"payload").ok_or_else(broken)?, number: 0 };
        Ok(Self { from, stream, plain: Vec::new(), read: 0, ended: false })
    }

    fn next(&mut self) -> io::Result<()> {
        let mut sealed = Vec::with_capacity(CHUNK + SEAL);
        let length = u64::try_from(CHUNK + SEAL).unwrap_or(u64::MAX);
        (&mut self.from).take(length).read_to_end(&mut sealed)?;
        let last = self.from.fill_buf()?.is_empty();
        let first = self.stream.number == 0;
        let nonce = self.stream.nonce(last);
        self.plain = cipher(&self.stream.key).decrypt(&nonce, &sealed[..]).map_err(|_| broken())?;
        // Only an empty file ends in an empty chunk.
        if self.plain.is_empty() && !first {
            return Err(broken());
        }
        (self.read, self.ended) = (0, last);
        Ok(())
    }
}

impl<R: Read> Read for Opening<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.read == self.plain.len() && !self.ended {
            self.next()?;
        }
        let now = into.len().min(self.plain.len() - self.read);
        into[..now].copy_from_slice(&self.plain[self.read..self.read + now]);
        self.read += now;
        Ok(now)
    }
}

/// The key of the chunks, and which is next.
struct Stream {
    key: Secret,
    number: u64,
}

impl Stream {
    fn nonce(&mut self, last: bool) -> Nonce {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.number.to_be_bytes());
        nonce[11] = u8::from(last);
        self.number += 1;
        Nonce::from(nonce)
    }
}

/// The file's key from a share and the body after it, if they are for this identity.
fn open_file_key(identity: &Identity, public: &[u8; 32], pair: &[Option<[u8; 32]>]) -> Option<Zeroizing<[u8; 16]>> {
    let [Some(share), Some(body)] = pair else { return None };
    let key = wrap_key(&identity.0, share, share, public)?;
    let plain = Zeroizing::new(cipher(&key).decrypt(&Nonce::from([0; 12]), &body[..]).ok()?);
    Some(Zeroizing::new(plain[..].try_into().ok()?))
}

/// The key that wraps the file's. None if the two have no secret in common, as with a share of small order.
fn wrap_key(secret: &Secret, theirs: &[u8; 32], share: &[u8; 32], recipient: &[u8; 32]) -> Option<Secret> {
    let common = Zeroizing::new(MontgomeryPoint(*theirs).mul_clamped(**secret).to_bytes());
    if *common == [0; 32] {
        return None;
    }
    derive(&*common, &[&share[..], recipient].concat(), b"age-encryption.org/v1/X25519")
}

fn derive(secret: &[u8], salt: &[u8], info: &[u8]) -> Option<Secret> {
    let mut key = Secret::default();
    Hkdf::<Sha256>::new(Some(salt), secret).expand(info, &mut *key).ok()?;
    Some(key)
}

fn header_mac(file_key: &[u8; 16], header: &str) -> io::Result<Hmac<Sha256>> {
    let key = derive(file_key, &[], b"header").ok_or_else(broken)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&*key).map_err(|_| broken())?;
    mac.update(header.as_bytes());
    Ok(mac)
}

fn cipher(key: &Secret) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new((&**key).into())
}

fn unbase64<const N: usize>(text: &str) -> Option<[u8; N]> {
    STANDARD_NO_PAD.decode(text).ok()?.try_into().ok()
}

/// Decodes the 32 bytes of a Bech32 text with a prefix, which it may not have in mixed case.
fn bech32(prefix: &str, text: &str) -> Option<[u8; 32]> {
    const SIGNS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    let data = text.strip_prefix(prefix)?.strip_prefix('1')?;
    let values: Option<Vec<u8>> = data
        .bytes()
        .map(|sign| SIGNS.iter().position(|known| *known == sign).and_then(|value| u8::try_from(value).ok()))
        .collect();
    let values = Zeroizing::new(values?);
    let high = prefix.bytes().map(|sign| sign >> 5);
    let low = prefix.bytes().map(|sign| sign & 31);
    if high.chain([0]).chain(low).chain(values.iter().copied()).fold(1, checksum) != 1 {
        return None;
    }
    let (mut bytes, mut bits, mut count) = (Zeroizing::new(Vec::with_capacity(32)), 0_u32, 0);
    for value in values.get(..values.len().checked_sub(6)?)? {
        bits = (bits << 5 | u32::from(*value)) & 0xfff;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    if bits & ((1 << count) - 1) != 0 {
        return None;
    }
    bytes[..].try_into().ok()
}

fn checksum(sum: u32, value: u8) -> u32 {
    const PARTS: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let top = sum >> 25;
    let sum = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
    PARTS.iter().zip(0..).filter(|(_, bit)| top >> bit & 1 == 1).fold(sum, |sum, (part, _)| sum ^ part)
}

fn broken() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "not in the form of age, or changed")
}

fn no_random(error: StoreError) -> io::Error {
    io::Error::other(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made with `age-keygen` 1.1.1.
    const SECRET: &str = "# created: 2026-11-29T05:25:44Z\n\
        # public key: age1dr6wx3qr43w5wkyexs34x9udplxvynp5cw72juaecsfn4ukkaatqvdrlhm\n\
        AGE-SECRET-KEY-1FPQUE97GF7VJJQLJXNKM8W9Y6C0UQX3ML4PYR9LA50ZD2NKLT9EQDHDJD0\n";
    const PUBLIC: &str = "age1dr6wx3qr43w5wkyexs34x9udplxvynp5cw72juaecsfn4ukkaatqvdrlhm";
    /// `printf 'two governments\n' | age -r "$PUBLIC" | base64 -w0`
    const SAMPLE: &str = "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSA3L3FobU16eFJJK0wrNEE0VWRRdjNNcGRiT3dZclhXbGZZblF4bk\
        d1SDNJClFadTM1dVJSNGxnNW94bHZ6Y3A4Y3ViU2h5bm1KQTdNRjlmdjU4aGx2SjAKLS0tIEczZ0hqYXV4NndJQTdXaHNOSExteGZLNnNvTk5oOHlQTUps\
        YkdlZFRpTEUKf0xApuvKaUvfjpdIvj0xDbIiYCNcwU53uheim8sm4ZhnGNV6IF74KNUudp28lL1Y";

    fn opened(identity: &Identity, sealed: &[u8]) -> io::Result<Vec<u8>> {
        let mut plain = Vec::new();
        Opening::begin(identity, sealed)?.read_to_end(&mut plain)?;
        Ok(plain)
    }

    fn sealed(plain: &[u8]) -> Vec<u8> {
        let mut sealing = Sealing::begin(PUBLIC.parse().unwrap(), Vec::new()).unwrap();
        sealing.write_all(plain).unwrap();
        sealing.finish().unwrap()
    }

    #[test]
    fn what_age_has_written_is_read() {
        let sample = base64::engine::general_purpose::STANDARD.decode(SAMPLE).unwrap();
        assert_eq!(opened(&SECRET.parse().unwrap(), &sample).unwrap(), b"two governments\n");
    }

    #[test]
    fn what_is_written_is_read_whole_or_not_at_all() {
        let identity: Identity = SECRET.parse().unwrap();
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let plain = vec![7; length];
            let sealed = sealed(&plain);
            assert_eq!(opened(&identity, &sealed).unwrap(), plain, "{length}");
            assert!(opened(&identity, &sealed[..sealed.len() - 1]).is_err(), "{length}, cut");
            if length > CHUNK {
                let last = if length % CHUNK == 0 { CHUNK } else { length % CHUNK };
                let border = sealed.len() - last - SEAL;
                assert!(opened(&identity, &sealed[..border]).is_err(), "{length}, cut at a border");
            }
        }
        let whole = sealed(b"two governments");
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            assert!(opened(&identity, &changed).is_err(), "changed at {place}");
        }
    }

    #[test]
    fn another_key_opens_nothing() {
        let identity = Identity(Zeroizing::new([3; 32]));
        assert!(opened(&identity, &sealed(b"x")).is_err());
    }

    #[test]
    fn a_key_with_a_wrong_letter_is_none() {
        assert!(PUBLIC.parse::<Recipient>().is_ok());
        assert_eq!(PUBLIC.replace("dr6", "dr7").parse::<Recipient>(), Err(AgeKeyError));
        assert_eq!(PUBLIC[..60].parse::<Recipient>(), Err(AgeKeyError));
        assert_eq!(SECRET.parse::<Recipient>(), Err(AgeKeyError));
        assert!(PUBLIC.parse::<Identity>().is_err());
    }
}
