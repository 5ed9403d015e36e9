//! Where a request comes from. What proxies say of it is believed only of the proxies that the desk runs; of all others it is taken away, so that
//! nothing inside can believe it by mistake.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// Who speaks for whom, in proxies' own words.
const FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// Whether the reader came over TLS.
pub(crate) const PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
/// What nobody is believed.
const NEVER: [HeaderName; 3] =
    [header::FORWARDED, HeaderName::from_static("x-forwarded-host"), HeaderName::from_static("x-real-ip")];

/// The address at the other end of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Peer(pub IpAddr);

/// The network address of who asks, behind our own proxies. Unknown where a request did not come over the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visitor(pub Option<IpAddr>);

impl Visitor {
    /// The network that counts as one visitor: an IPv4 address, or the half of an IPv6 address that a provider gives to one customer (RFC 6177).
    #[must_use]
    pub fn network(self) -> String {
        match self.0 {
            None => "unknown".to_owned(),
            Some(IpAddr::V4(address)) => address.to_string(),
            Some(IpAddr::V6(address)) => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        }
    }
}

/// Who asks; takes the words of proxies away that are not ours.
pub(super) fn settle(headers: &mut HeaderMap, peer: Option<Peer>, ours: &[Network]) -> Visitor {
    let is_ours = |address: IpAddr| ours.iter().any(|network| network.holds(address));
    let peer = peer.map(|peer| peer.0.to_canonical());
    let trusted = peer.is_some_and(is_ours);
    for name in NEVER {
        headers.remove(name);
    }
    let over_tls = trusted && headers.get(PROTO).is_some_and(|proto| proto.as_bytes().eq_ignore_ascii_case(b"https"));
    headers.remove(PROTO);
    if over_tls {
        headers.insert(PROTO, HeaderValue::from_static("https"));
    }
    let chain: Vec<IpAddr> = headers.get_all(FOR).iter().filter_map(addresses).flatten().collect();
    headers.remove(FOR);
    if !trusted {
        return Visitor(peer);
    }
    // Each proxy adds at the end whom it heard: from there back, the first that is not ours is who asks.
    let asks = chain.iter().rev().copied().find(|address| !is_ours(*address));
    Visitor(asks.or(chain.first().copied()).or(peer))
}

/// The addresses of a list; none of them if one is no address, since then its end is not known either.
fn addresses(list: &HeaderValue) -> Option<Vec<IpAddr>> {
    let item = |item: &str| {
        let item = item.trim();
        let bare = item.strip_prefix('[').and_then(|item| item.split(']').next()).unwrap_or(item);
        bare.parse::<IpAddr>().ok().map(|address| address.to_canonical())
    };
    list.to_str().ok()?.split(',').map(item).collect()
}

/// A network: an address and how many of its bits count, such as `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// Whether an address is in it.
    fn holds(self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(ours), IpAddr::V4(theirs)) => {
                alike(ours.to_bits().into(), theirs.to_bits().into(), 32 - self.bits)
            }
            (IpAddr::V6(ours), IpAddr::V6(theirs)) => alike(ours.to_bits(), theirs.to_bits(), 128 - self.bits),
            _ => false,
        }
    }
}

fn alike(ours: u128, theirs: u128, free: u32) -> bool {
    // With all bits free there is nothing to compare.
    ours.checked_shr(free).unwrap_or(0) == theirs.checked_shr(free).unwrap_or(0)
}

/// A text that is no network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetworkError;

impl FromStr for Network {
    type Err = NetworkError;

    fn from_str(text: &str) -> Result<Self, NetworkError> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u32>().map_err(|_| NetworkError)?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| NetworkError)?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        if bits > most { Err(NetworkError) } else { Ok(Self { address, bits }) }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.bits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(peer: &str, says: &[(&'static str, &str)]) -> (String, HeaderMap) {
        let mut headers = HeaderMap::new();
        for (name, value) in says {
            headers.append(*name, HeaderValue::from_str(value).unwrap());
        }
        let ours = ["10.0.0.0/8".parse().unwrap(), "fd00::1".parse().unwrap()];
        let visitor = settle(&mut headers, Some(Peer(peer.parse().unwrap())), &ours);
        (visitor.network(), headers)
    }

    #[test]
    fn only_our_own_proxies_are_believed() {
        let said = [("x-forwarded-for", "203.0.113.9, 10.0.0.7"), ("x-forwarded-proto", "https")];
        let (from_ours, headers) = settled("10.1.2.3", &said);
        assert_eq!(from_ours, "203.0.113.9");
        assert_eq!(headers.len(), 1);
        assert_eq!(headers[PROTO], "https");
        let (from_stranger, headers) = settled("198.51.100.4", &said);
        assert_eq!((from_stranger.as_str(), headers.len()), ("198.51.100.4", 0));
    }

    #[test]
    fn what_a_visitor_writes_into_the_list_does_not_count() {
        let (asks, _) = settled("10.0.0.1", &[("x-forwarded-for", "127.0.0.1, 203.0.113.9")]);
        assert_eq!(asks, "203.0.113.9");
        let (two_lists, _) = settled("10.0.0.1", &[("x-forwarded-for", "rubbish"), ("x-forwarded-for", "203.0.113.9")]);
        assert_eq!(two_lists, "203.0.113.9");
        let (nothing, _) = settled("::ffff:10.0.0.1", &[("x-forwarded-for", "rubbish, 203.0.113.9")]);
        assert_eq!(nothing, "10.0.0.1");
        let (inside, _) = settled("fd00::1", &[("x-forwarded-for", "10.0.0.5"), ("x-real-ip", "203.0.113.1")]);
        assert_eq!(inside, "10.0.0.5");
    }

    #[test]
    fn a_network_has_an_address_and_bits() {
        let holds = |network: &str, address: &str| network.parse::<Network>().unwrap().holds(address.parse().unwrap());
        assert!(holds("0.0.0.0/0", "203.0.113.9") && holds("::/0", "2001:db8::1"));
        assert!(holds("192.0.2.128/25", "192.0.2.200") && !holds("192.0.2.128/25", "192.0.2.127"));
        assert!(holds("2001:db8::/32", "2001:db8:ffff::1") && !holds("2001:db8::/32", "2001:db9::1"));
        assert!(!holds("::/0", "203.0.113.9"));
        for bad in ["", "10.0.0.0/33", "10.0.0/8", "::1/129", "10.0.0.0/-1", "10.0.0.0/"] {
            assert_eq!(bad.parse::<Network>(), Err(NetworkError), "{bad}");
        }
    }

    #[test]
    fn the_half_of_a_long_address_is_one_visitor() {
        let network = |text: &str| Visitor(Some(text.parse().unwrap())).network();
        assert_eq!(network("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(network("203.0.113.9"), "203.0.113.9");
        assert_eq!(Visitor(None).network(), "unknown");
    }
}
