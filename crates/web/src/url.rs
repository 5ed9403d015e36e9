//! Addresses. A link is a value: no path string stands outside this module and the router.

mod case;
mod desk;
mod firm;

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use maud::Render;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rulebook::diagnostic::Kind;
use text::Lang;

pub use case::CasePage;
pub use desk::DeskPage;
pub(crate) use desk::{DECIDE, DECIDE_PAPER, FIRST, NOTES};
pub use firm::FirmPage;
pub(crate) use firm::INVITATION;

/// What stays readable in an address: letters, digits and the unreserved marks.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The machine side.
pub(crate) const API: &str = "/api/v1";
/// The description of the machine side.
pub(crate) const OPENAPI: &str = "/api/v1/openapi.json";
/// Every page of the site.
pub(crate) const SITEMAP: &str = "/sitemap.xml";
/// What robots may read.
pub(crate) const ROBOTS: &str = "/robots.txt";
/// Whom to tell of a weakness.
pub(crate) const SECURITY: &str = "/.well-known/security.txt";

/// A place of the site, whatever the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page.
    Home,
    /// The interview, from its first question.
    Start,
    /// The guide's table of contents.
    Guide,
    /// The agreement, clause by clause.
    Agreement,
    /// Search over the guide.
    Search,
    /// The duties after registration.
    Obligations,
    /// The duties as a calendar file.
    DutiesIcs,
    /// Organisations, events, training.
    Directory,
    /// The terms in three languages.
    Glossary,
    /// What changed in the rules.
    Changes,
    /// The same as a feed.
    Feed,
    /// The routes side by side, for a reader's answers.
    Routes,
    /// The plan of one route.
    Plan,
    /// The same as a calendar file.
    PlanIcs,
    /// The same as a table for spreadsheets.
    PlanCsv,
    /// The same for machines.
    PlanJson,
    /// Signing in: the address.
    SignIn,
    /// Signing in: the code.
    SignInCode,
    /// Signing in with a passkey.
    SignInPasskey,
    /// Signing out.
    SignOut,
    /// One's own account.
    Account,
    /// Everything that is kept about oneself.
    AccountExport,
    /// Having one's data erased.
    AccountErase,
    /// The firms that one belongs to.
    Firms,
    /// Opening a case from a plan.
    NewCase,
    /// The officer's queue.
    Queue,
}

impl Place {
    /// The places that every page links to, in order.
    pub const NAVIGATION: [Self; 4] = [Self::Start, Self::Guide, Self::Agreement, Self::Search];

    /// The places that the foot of every page links to besides.
    pub const FOOT: [Self; 4] = [Self::Obligations, Self::Directory, Self::Glossary, Self::Changes];

    /// The places that are pages of their own for everybody, for the map of the site.
    pub(crate) const MAPPED: [Self; 8] = [
        Self::Home,
        Self::Start,
        Self::Guide,
        Self::Agreement,
        Self::Obligations,
        Self::Directory,
        Self::Glossary,
        Self::Changes,
    ];

    /// The path below the language; the router uses the same.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Start => "/start",
            Self::Guide => "/guide",
            Self::Agreement => "/agreement",
            Self::Search => "/search",
            Self::Obligations => "/duties",
            Self::DutiesIcs => "/duties.ics",
            Self::Directory => "/directory",
            Self::Glossary => "/glossary",
            Self::Changes => "/changes",
            Self::Feed => "/changes.atom",
            Self::Routes => "/routes",
            Self::Plan => "/plan",
            Self::PlanIcs => "/plan.ics",
            Self::PlanCsv => "/plan.csv",
            Self::PlanJson => "/plan.json",
            Self::SignIn => "/signin",
            Self::SignInCode => "/signin/code",
            Self::SignInPasskey => "/signin/passkey",
            Self::SignOut => "/signout",
            Self::Account => "/account",
            Self::AccountExport => "/account/export",
            Self::AccountErase => "/account/erase",
            Self::Firms => "/firms",
            Self::NewCase => "/case/new",
            Self::Queue => "/desk",
        }
    }

    /// The address of the place in a language.
    #[must_use]
    pub fn href(self, lang: Lang) -> Href {
        Href::local(lang, self.path())
    }
}

/// An address that a page may link to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Href(Cow<'static, str>);

impl Href {
    /// A page of this site: `tail` is empty, `/`, or a path that begins with a slash, already encoded.
    pub(crate) fn local(lang: Lang, tail: &str) -> Self {
        Self(format!("/{lang}{}", if tail == "/" { "" } else { tail }).into())
    }

    /// The guide's list of all entities of a kind.
    #[must_use]
    pub fn guide(lang: Lang, kind: Kind) -> Self {
        Self::local(lang, &format!("{}/{}", Place::Guide.path(), kind.as_str()))
    }

    /// The page of an entity in the guide.
    #[must_use]
    pub fn entity(lang: Lang, kind: Kind, id: &str) -> Self {
        let mut href = Self::guide(lang, kind).0.into_owned();
        // Writing to a String cannot fail.
        let _ = write!(href, "/{}", utf8_percent_encode(id, ENCODED));
        Self(href.into())
    }

    /// What changed in an entity between two days.
    #[must_use]
    pub fn changes(lang: Lang, kind: Kind, id: &str) -> Self {
        Self(format!("{}/changes", Self::entity(lang, kind, id)).into())
    }

    /// A list of the directory.
    pub(crate) fn shelf(lang: Lang, shelf: &str) -> Self {
        Self::local(lang, &format!("{}/{shelf}", Place::Directory.path()))
    }

    /// A record in a list of the directory.
    pub(crate) fn listed(lang: Lang, shelf: &str, id: &str) -> Self {
        let id = utf8_percent_encode(id, ENCODED);
        Self::local(lang, &format!("{}/{shelf}/{id}", Place::Directory.path()))
    }

    /// A record beside the agreement.
    pub(crate) fn agreement(lang: Lang, id: &str) -> Self {
        let id = utf8_percent_encode(id, ENCODED);
        Self::local(lang, &format!("{}/{id}", Place::Agreement.path()))
    }

    /// A page or file that is the same in every language.
    pub(crate) const fn root(path: &'static str) -> Self {
        Self(Cow::Borrowed(path))
    }

    /// A file that the binary serves.
    pub(crate) const fn asset(path: String) -> Self {
        Self(Cow::Owned(path))
    }

    /// An element of the same page.
    #[must_use]
    pub fn fragment(id: &str) -> Self {
        Self(format!("#{}", utf8_percent_encode(id, ENCODED)).into())
    }

    /// An address that somebody else wrote, if it leads to a web page or a mailbox; a script or a file is none.
    #[must_use]
    pub fn external(url: &str) -> Option<Self> {
        let scheme = url.split(':').next().unwrap_or_default().to_ascii_lowercase();
        let known = matches!(scheme.as_str(), "http" | "https" | "mailto") && url.len() > scheme.len() + 1;
        let clean = !url.contains(|c: char| c.is_control() || c.is_whitespace());
        (known && clean).then(|| Self(url.to_owned().into()))
    }

    /// A mailbox.
    #[must_use]
    pub fn mail(address: &str) -> Option<Self> {
        Self::external(&format!("mailto:{address}"))
    }

    /// An element of that page.
    #[must_use]
    pub fn at(self, id: &str) -> Self {
        Self(format!("{}#{}", self.0, utf8_percent_encode(id, ENCODED)).into())
    }

    /// The same address with one more parameter.
    #[must_use]
    pub fn with(self, name: &str, value: &str) -> Self {
        let mut url = self.0.into_owned();
        url.push(if url.contains('?') { '&' } else { '?' });
        encode_pair(&mut url, name, value);
        Self(url.into())
    }

    /// A page of this site that came along with a request, to go on to; an address of another site is none.
    #[must_use]
    pub fn own(text: &str) -> Option<Self> {
        let lang = text.strip_prefix('/')?.split(['/', '?']).next()?;
        let plain = text.bytes().all(|c| c.is_ascii_graphic() && !matches!(c, b'\\' | b'#' | b'<' | b'>' | b'"'));
        (plain && lang.parse::<Lang>().is_ok()).then(|| Self(text.to_owned().into()))
    }

    /// The address as it is written in HTML, before escaping.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A path as it may stand in the log: without what lets somebody in who has it.
pub(crate) fn without_token(path: &str) -> Cow<'_, str> {
    let before = |route: &'static str| route.split('{').next().unwrap_or(route);
    let tokens = [before(FIRST), before(INVITATION)];
    match tokens.iter().find_map(|before| path.find(before).map(|at| at + before.len())) {
        Some(end) if end < path.len() => format!("{}…", &path[..end]).into(),
        _ => path.into(),
    }
}

/// Appends `name=value`, each encoded.
pub(crate) fn encode_pair(url: &mut String, name: &str, value: &str) {
    // Writing to a String cannot fail.
    let _ = write!(url, "{}={}", utf8_percent_encode(name, ENCODED), utf8_percent_encode(value, ENCODED));
}

impl fmt::Display for Href {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Render for Href {
    fn render_to(&self, buffer: &mut String) {
        self.as_str().render_to(buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_an_address_in_each_language() {
        assert_eq!(Place::Home.href(Lang::Ur).as_str(), "/ur");
        assert_eq!(Place::Start.href(Lang::Ar).as_str(), "/ar/start");
    }

    #[test]
    fn an_entity_has_its_page_under_its_kind() {
        assert_eq!(Href::guide(Lang::En, Kind::Step).as_str(), "/en/guide/step");
        assert_eq!(Href::entity(Lang::Ar, Kind::Fact, "firm.share_of").as_str(), "/ar/guide/fact/firm.share_of");
        assert_eq!(Href::changes(Lang::Ur, Kind::Step, "lease").as_str(), "/ur/guide/step/lease/changes");
    }

    #[test]
    fn a_path_is_logged_without_what_lets_in() {
        for (path, logged) in [
            ("/en/invitation/a1b2c3", "/en/invitation/…"),
            ("/ar/desk/first/a1b2c3/x", "/ar/desk/first/…"),
            ("/en/desk/first/", "/en/desk/first/"),
            ("/ur/case/0193a6c0-7d4e-7000-8000-00000000002a", "/ur/case/0193a6c0-7d4e-7000-8000-00000000002a"),
        ] {
            assert_eq!(without_token(path), logged);
        }
    }

    #[test]
    fn parameters_are_encoded() {
        let href = Place::Search.href(Lang::En).with("q", "tax & fee").with("in", "ٹیکس");
        assert_eq!(href.as_str(), "/en/search?q=tax%20%26%20fee&in=%D9%B9%DB%8C%DA%A9%D8%B3");
    }

    #[test]
    fn what_leads_on_stays_here() {
        assert!(Href::own("/en/case/new?goal=operate&fact=1").is_some() && Href::own("/ur").is_some());
        for bad in [
            "",
            "en",
            "//evil.example",
            "/\\evil.example",
            "/en\\evil",
            "/fr/start",
            "https://evil.example",
            "/en\r\nx: y",
        ] {
            assert_eq!(Href::own(bad), None, "{bad}");
        }
    }

    #[test]
    fn only_pages_and_mailboxes_are_linked() {
        assert!(Href::external("https://example.org/law?id=7").is_some());
        assert!(Href::mail("desk@example.org").is_some());
        for bad in [
            "javascript:alert(1)",
            "JAVASCRIPT:x",
            "data:text/html,x",
            "//example.org",
            "/en",
            "https:",
            "https://a b",
            "",
        ] {
            assert_eq!(Href::external(bad), None, "{bad}");
        }
    }
}
