//! A desk with people in it, for tests: the invented corridor on a day of its rules, a store in a folder of its own, a clock that stands still
//! until it is moved, and mail that is read from the outbox.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::http::{Method, Request};
use desk::case::{Case, Command as CaseCommand, Opening};
use desk::firm::{Command as FirmCommand, Firm};
use desk::ids::{CaseId, FirmId, PersonId};
use desk::person::{Command as PersonCommand, DeskRole};
use desk::stream::{By, Meta};
use jiff::{SignedDuration, Timestamp};
use store::codes::Tried;
use store::{Keys, Place, Store};
use tempfile::TempDir;
use text::Lang;
use tower::ServiceExt;

use super::Reply;
use crate::office::{FormKey, OnCase, Signed};
use crate::{Desk, Office, Site, app};

/// Where browsers of these tests find the desk.
pub(crate) const ORIGIN: &str = "http://desk.example";

/// The desk.
pub(crate) struct TestDesk {
    pub site: Site,
    clock: Arc<Mutex<Timestamp>>,
    /// Removed with the desk.
    folder: TempDir,
}

/// Somebody with a session.
#[derive(Clone, Debug)]
pub(crate) struct Somebody {
    pub person: PersonId,
    token: String,
}

impl TestDesk {
    /// A desk with nobody in it, at nine in the morning of 4 March 2030 (UTC).
    pub async fn new() -> Self {
        let clock = Arc::new(Mutex::new("2030-03-04T09:00:00Z".parse().unwrap()));
        let folder = tempfile::tempdir().unwrap();
        let site = open(&folder, &clock).await;
        Self { site, clock, folder }
    }

    /// The same desk after its program was stopped and started again.
    pub async fn again(self) -> Self {
        self.office().store().close().await;
        let site = open(&self.folder, &self.clock).await;
        Self { site, ..self }
    }

    pub fn office(&self) -> &Office {
        self.site.office().unwrap()
    }

    /// Lets time pass.
    pub fn wait(&self, time: SignedDuration) {
        let mut clock = self.clock.lock().unwrap();
        *clock += time;
    }

    /// Signs somebody in by a code that is sent to their address.
    pub async fn sign_in(&self, address: &str) -> Somebody {
        // Ids are ordered by time: the latest mail is the one that is read.
        self.wait(SignedDuration::from_millis(1));
        let office = self.office();
        let letter = str::to_owned;
        let waiting = office.send_code(&self.site, address, "192.0.2.1", Lang::En, letter).await.unwrap();
        let code = office.store().mail(None, 1).await.unwrap().remove(0).mail.body;
        let Tried::Right(person) = office.try_code(&self.site, &waiting, &code).await.unwrap() else {
            panic!("the code is right")
        };
        let now = office.now();
        let (_, token) = office.store().begin_session(person, "test", now, now + crate::office::LASTS).await.unwrap();
        Somebody { person, token }
    }

    /// Signs somebody in who has a role at the desk of a country.
    pub async fn with_role(&self, address: &str, role: DeskRole, country: &str) -> Somebody {
        let somebody = self.sign_in(address).await;
        let meta = Meta { by: By::Clockwork, at: self.office().now(), why: None };
        let give = PersonCommand::Give(role, country.to_owned());
        self.office().on_person(&self.site, meta, somebody.person, &FormKey::default(), give, vec![]).await.unwrap();
        somebody
    }

    pub async fn officer(&self, address: &str) -> Somebody {
        self.with_role(address, DeskRole::Officer, "BB").await
    }

    /// As a handler sees them.
    pub async fn signed(&self, somebody: &Somebody) -> Signed {
        let mut request = Request::builder().uri("/en");
        request = request.header("cookie", format!("daftar={}", somebody.token));
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        <Signed as FromRequestParts<Site>>::from_request_parts(&mut parts, &self.site).await.unwrap()
    }

    /// Opens a firm's account for somebody.
    pub async fn found(&self, owner: &Somebody, name: &str) -> FirmId {
        let id = FirmId::new(self.office().id().unwrap());
        let found = FirmCommand::Found { name: name.to_owned(), number: None, owner: owner.person };
        let signed = self.signed(owner).await;
        self.office().on_firm(&self.site, &signed, id, &FormKey::default(), found, vec![]).await.unwrap();
        id
    }

    /// Opens the case of a clock maker with a room of her own on the route `small`.
    pub async fn open_case(&self, owner: &Somebody, firm: FirmId) -> CaseId {
        let case = CaseId::new(self.office().id().unwrap());
        let law = self.site.law().current();
        let facts = [
            ("workshop.kind", "clocks"),
            ("workshop.workers", "4"),
            ("workshop.owner_country", "NZ"),
            ("workshop.has_room", "true"),
            ("workshop.capital", "100.000 KWD"),
        ];
        let today = self.site.law().today(&law.book);
        let opening = Opening {
            case,
            firm,
            goal: "open-a-workshop".to_owned(),
            route: "small".to_owned(),
            on: today,
            start: today,
            facts: facts.map(|(fact, value)| (fact.to_owned(), value.to_owned())).into(),
            rulebook: law.book.hash.clone(),
        };
        self.on_case(owner, firm, case, CaseCommand::Open(opening)).await.unwrap();
        case
    }

    pub async fn on_case(
        &self,
        who: &Somebody,
        firm: FirmId,
        case: CaseId,
        command: CaseCommand,
    ) -> Result<Arc<Case>, crate::office::Undone> {
        let form = FormKey::default();
        let act = OnCase { firm, case, form: &form, command, vault: vec![], rows: vec![] };
        self.office().on_case(&self.site, &self.signed(who).await, act).await
    }

    pub async fn case(&self, case: CaseId) -> (Arc<Case>, Arc<Firm>) {
        let case = self.office().store().load::<Case>(case.uuid()).await.unwrap().state;
        let firm = self.office().store().load::<Firm>(case.firm().unwrap().uuid()).await.unwrap().state;
        (case, firm)
    }

    /// A page, as a browser of somebody's (or of a stranger's) asks for it.
    pub async fn get(&self, who: Option<&Somebody>, uri: &str) -> Reply {
        self.send(&cookie(who), Method::GET, uri, "").await
    }

    /// A form, as a page of ours sends it.
    pub async fn post(&self, who: Option<&Somebody>, uri: &str, fields: &[(&str, &str)]) -> Reply {
        let fields: BTreeMap<usize, (String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).enumerate().collect();
        let query: crate::extract::Query = fields.into_values().collect();
        self.send(&cookie(who), Method::POST, uri, &query.to_string()).await
    }

    /// A form with files: the field, the name of the file, its bytes.
    pub async fn post_files(
        &self,
        who: Option<&Somebody>,
        uri: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Reply {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        for (name, file, bytes) in files {
            let head = format!("content-disposition: form-data; name=\"{name}\"; filename=\"{file}\"");
            body.extend(format!("--edge\r\n{head}\r\ncontent-type: image/png\r\n\r\n").bytes());
            body.extend_from_slice(bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--edge--\r\n");
        self.post_parts(who, uri, body).await
    }

    /// A form of parts, each between lines of `--edge`.
    pub async fn post_parts(&self, who: Option<&Somebody>, uri: &str, body: impl Into<Body>) -> Reply {
        self.send_as("multipart/form-data; boundary=edge", &cookie(who), Method::POST, uri, body).await
    }

    /// What a browser with these cookies asks or sends.
    pub async fn send(&self, cookies: &str, method: Method, uri: &str, body: &str) -> Reply {
        self.send_as("application/x-www-form-urlencoded", cookies, method, uri, body.to_owned()).await
    }

    async fn send_as(&self, kind: &str, cookies: &str, method: Method, uri: &str, body: impl Into<Body>) -> Reply {
        let mut request = Request::builder().method(method).uri(uri).header("host", "desk.example");
        request = request.header("sec-fetch-site", "same-origin").header("origin", ORIGIN);
        request = request.header("content-type", kind);
        if !cookies.is_empty() {
            request = request.header("cookie", cookies);
        }
        let request = request.body(body.into()).unwrap();
        let response = app(self.site.clone()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Reply { status: parts.status, headers: parts.headers, bytes }
    }
}

fn cookie(who: Option<&Somebody>) -> String {
    who.map(|somebody| format!("daftar={}", somebody.token)).unwrap_or_default()
}

async fn open(folder: &TempDir, clock: &Arc<Mutex<Timestamp>>) -> Site {
    let (keys, _) = Keys::in_folder(folder.path()).unwrap();
    let store = Store::open(&Place::Folder(folder.path().to_owned()), keys).await.unwrap();
    let clock = Arc::clone(clock);
    let office = Office::new(store, Box::new(move || *clock.lock().unwrap()));
    let contact = Desk { email: Some("desk@example.org".to_owned()), url: None };
    Site::new(Some(ORIGIN.parse().unwrap()), contact, super::law(), 42).with_office(office)
}
