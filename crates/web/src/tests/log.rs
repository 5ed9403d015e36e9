//! What the log says, and what it must not.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::browser;
use super::desk::TestDesk;

thread_local! {
    /// What this test's thread has logged; the other tests log on threads of their own.
    static HEARD: RefCell<String> = const { RefCell::new(String::new()) };
}

struct Listener;

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("web")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        HEARD.with_borrow_mut(|heard| event.record(&mut Line(heard)));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// For the whole process: a listener of one thread is missed by log lines that another thread reaches first.
fn listen() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Listener).unwrap());
}

#[tokio::test]
async fn who_comes_in_and_what_is_refused_is_logged_by_id() {
    listen();
    let desk = TestDesk::new().await;
    let (founder, stranger) = (desk.sign_in("founder@example.org").await, desk.sign_in("stranger@example.org").await);
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    HEARD.take();
    desk.get(Some(&stranger), &format!("/en/firm/{firm}")).await;
    let log = HEARD.take();
    assert!(log.contains(&format!("person={} what=\"firm {firm}\"", stranger.person)), "{log}");
    desk.post(None, "/en/signin/code", &[("code", "00000000")]).await;
    let log = HEARD.take();
    assert!(log.contains("a sign-in failed: Gone"), "{log}");
    desk.post(Some(&stranger), "/en/signout", &[]).await;
    let log = HEARD.take();
    assert!(log.contains(&format!("person={}", stranger.person)) && log.contains("signed out"), "{log}");
    assert!(!log.contains("example.org") && !log.contains("Clocks"), "{log}");
}

#[tokio::test]
async fn a_query_is_never_logged_and_a_reference_is() {
    listen();
    let reply = browser().get("/ur/broken?kiln.revenue=secret").await;
    browser().get("/ar/numbered/7?kiln.revenue=secret").await;
    browser().with("referer", "https://desk.example.org/en?secret").get("/en/none?q=secret").await;
    let log = HEARD.take();
    assert!(log.contains("/ur/broken") && log.contains("/en/none") && log.contains("status=404"), "{log}");
    assert!(!log.contains("secret"), "{log}");
    let reference = log.split("reference=").nth(1).and_then(|rest| rest.get(..9)).unwrap();
    assert!(reply.text().contains(reference), "{reference} is in the log and on the page");
}
