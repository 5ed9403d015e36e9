//! What somebody tries who means harm: forms from other sites, planted sessions, other firms' ids, addresses and texts that are more than they seem.

mod ids;
mod session;
mod words;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use desk::ids::{CaseId, FirmId};
use tower::ServiceExt;

use super::Reply;
use super::desk::{ORIGIN, Somebody, TestDesk};
use crate::office::LASTS;
use crate::{Site, app};

const KEY: &str = "0193a6c0-7d4e-7000-8000-00000000002a";
const PLAN: &str = "route=small&on=2030-03-04&workshop.kind=clocks&workshop.workers=4&workshop.owner_country=NZ\
                    &workshop.has_room=true&workshop.capital=100.000%20KWD";
const OURS: &[(&str, &str)] = &[("sec-fetch-site", "same-origin"), ("origin", ORIGIN)];

/// A firm with a case, and who is before it.
struct Ground {
    desk: TestDesk,
    founder: Somebody,
    officer: Somebody,
    stranger: Somebody,
    firm: FirmId,
    case: CaseId,
}

impl Ground {
    async fn new() -> Self {
        let desk = TestDesk::new().await;
        let founder = desk.sign_in("founder@example.org").await;
        let officer = desk.officer("officer@example.org").await;
        let stranger = desk.sign_in("stranger@example.org").await;
        let firm = desk.found(&founder, "Clocks of the Bay").await;
        let case = desk.open_case(&founder, firm).await;
        Self { desk, founder, officer, stranger, firm, case }
    }

    /// Every form behind the sign-in or leading there: address below the language, and what it sends.
    fn forms(&self) -> Vec<(String, String)> {
        let (firm, case) = (format!("/firm/{}", self.firm), format!("/case/{}", self.case));
        let hand_in = "do=hand-in&on=2030-03-04";
        [
            ("/account", "do=save&name=Mallory&letters=ur"),
            ("/account/erase", "sure=yes"),
            ("/desk", &format!("case={}&do=take", self.case)),
            ("/desk/people", "do=give&address=stranger@example.org&role=administrator&country=BB"),
            (&format!("/desk/first/{}", "0".repeat(64)), "country=BB"),
            (&format!("/case/new?{PLAN}"), &format!("key={KEY}&firm={}", self.firm)),
            (&case, "do=withdraw"),
            (&format!("{case}/facts"), "fact=workshop.workers&answer=5&accept=yes"),
            (&format!("{case}/messages"), "words=hello"),
            (&format!("{case}/step/lease"), hand_in),
            (&format!("{case}/step/lease/plan"), hand_in),
            (&format!("{case}/decide/lease"), "verdict=accept"),
            (&format!("{case}/decide/lease/plan"), "verdict=accept"),
            (&format!("{case}/notes"), "words=hello"),
            ("/firms", &format!("key={KEY}&organisation=Mallory")),
            (&firm, "organisation=Mallory"),
            (&format!("{firm}/members"), "do=invite&member=mallory@example.org&role=owner"),
            (&format!("{firm}/papers/new"), &format!("key={KEY}&kind=lease")),
            (&format!("{firm}/papers/{KEY}"), "do=remove"),
            (&format!("/invitation/{}", "0".repeat(96)), ""),
            ("/signin", "address=mallory@example.org"),
            ("/signin/code", "code=12345678"),
            ("/signin/passkey", "state=00&answer=%7B%7D"),
            ("/signout", ""),
        ]
        .map(|(uri, body)| (uri.to_owned(), body.to_owned()))
        .into()
    }

    /// Every page of the firm and of its case, below the language.
    fn pages(&self) -> Vec<String> {
        let (firm, case) = (format!("/firm/{}", self.firm), format!("/case/{}", self.case));
        let hash = "ab".repeat(32);
        let of_firm = ["", "/members", "/looks", "/papers", "/papers/new", &format!("/papers/{KEY}")];
        let of_case = ["", ".zip", "/facts", "/messages", "/chronicle", "/duties", "/duties.ics", "/step/lease"];
        let more = ["/step/lease/plan", "/decide/lease", "/decide/lease/plan", "/notes", &format!("/file/{hash}")];
        let firms = of_firm.iter().map(|page| format!("{firm}{page}"));
        firms.chain(of_case.iter().chain(&more).map(|page| format!("{case}{page}"))).collect()
    }
}

/// The cookie of a new session.
async fn cookie(desk: &TestDesk, who: &Somebody) -> String {
    let now = desk.office().now();
    let (_, token) = desk.office().store().begin_session(who.person, "test", now, now + LASTS).await.unwrap();
    format!("daftar={token}")
}

/// A request with exactly these headers.
async fn ask(site: &Site, method: Method, uri: &str, headers: &[(&str, &str)], body: &str) -> Reply {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = app(site.clone()).oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
    Reply { status: parts.status, headers: parts.headers, bytes }
}

/// A form with a cookie, and with what a browser says of where it comes from.
async fn form(site: &Site, cookie: &str, uri: &str, from: &[(&str, &str)], body: &str) -> Reply {
    let always = [("host", "desk.example"), ("cookie", cookie), ("content-type", "application/x-www-form-urlencoded")];
    ask(site, Method::POST, uri, &[&always, from].concat(), body).await
}

fn set_cookies(reply: &Reply) -> Vec<String> {
    reply.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

/// The code in the latest letter.
async fn code(desk: &TestDesk) -> String {
    let letter = desk.office().store().mail(None, 1).await.unwrap().remove(0).mail.body;
    letter.split(|c: char| !c.is_ascii_digit()).find(|run| run.len() == 8).unwrap().to_owned()
}

#[test]
fn the_forms_that_are_attacked_are_all_there_are() {
    fn posts(folder: &std::path::Path) -> usize {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries
            .filter(|path| !path.ends_with("tests"))
            .map(|path| match path.is_dir() {
                true => posts(&path),
                false => std::fs::read_to_string(&path).unwrap().matches(").post(").count(),
            })
            .sum()
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let forms = runtime.block_on(Ground::new()).forms().len();
    let src = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    assert_eq!(posts(&src), forms, "a route that takes a form belongs into Ground::forms");
}

#[tokio::test]
async fn no_form_of_another_site_does_anything() {
    let at = Ground::new().await;
    let founder = cookie(&at.desk, &at.founder).await;
    let elsewhere: [&[(&str, &str)]; 9] = [
        &[],
        &[("sec-fetch-site", "cross-site"), ("origin", "http://evil.example")],
        &[("sec-fetch-site", "same-site"), ("origin", "http://other.desk.example")],
        &[("sec-fetch-site", "none")],
        &[("sec-fetch-site", "same-origin"), ("origin", "http://evil.example")],
        &[("origin", "http://desk.example.evil.example")],
        &[("origin", "null")],
        &[("sec-fetch-site", "cross-site"), ("origin", "null")],
        &[("referer", "http://desk.example/en/account")],
    ];
    let forms = at.forms();
    for (uri, body) in &forms {
        for from in elsewhere {
            let reply = form(&at.desk.site, &founder, &format!("/en{uri}"), from, body).await;
            assert_eq!(reply.status, StatusCode::FORBIDDEN, "{uri} {from:?}");
            assert_eq!(set_cookies(&reply), Vec::<String>::new(), "{uri} {from:?}");
        }
    }
    // Nothing was done; and it is the origin that was missing.
    let (case, firm) = at.desk.case(at.case).await;
    assert_eq!((case.status, firm.name.as_str()), (desk::case::Status::Open, "Clocks of the Bay"));
    assert_eq!(firm.invitations.len(), 0);
    let renamed = form(&at.desk.site, &founder, &format!("/en/firm/{}", at.firm), OURS, "organisation=Ours").await;
    assert_eq!(renamed.status, StatusCode::SEE_OTHER);
}
