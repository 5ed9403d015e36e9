//! What the page shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{case as say, chronicle as told, common, refusal};

use super::steps::{StepRow, list};
use crate::case::change::PlanChange;
use crate::case::chronicle::{Entry, entries};
use crate::case::frame::Frame;
use crate::ui::{
    Badge, Button, CardRow, Details, EmptyState, LinkButton, Notice, Pair, PostForm, Rows, Status, SummaryList, Tone,
    Weight,
};
use crate::url::{CasePage, Href};

/// A case.
#[derive(Clone, Debug)]
pub(crate) struct CaseView {
    /// The case.
    pub frame: Frame,
    /// Why what was just asked was not done.
    pub refused: Option<String>,
    /// Whether it moves.
    pub state: (Status, &'static str),
    /// Whose turn it is, and the next thing.
    pub next: Next,
    /// When it ends, if there is a plan.
    pub ends: Option<Ends>,
    /// The rules that changed and are not followed yet.
    pub law: Option<LawNotice>,
    /// The way; `None` if none can be computed.
    pub way: Option<Way>,
    /// Papers that came in with the case or count in it.
    pub papers: Vec<PaperRow>,
    /// Where all papers of the firm are.
    pub vault: Href,
    /// How many messages there are.
    pub messages: usize,
    /// What happened last.
    pub latest: Vec<Entry>,
    /// What may be done with the case as a whole.
    pub steering: Option<Steering>,
    /// The whole case to take along, for whom it is.
    pub archive: Option<Href>,
    /// What only the desk sees: who has the case.
    pub desk: Option<Markup>,
}

/// The one next thing.
#[derive(Clone, Debug)]
pub(crate) struct Next {
    /// Whose turn it is.
    pub whose: &'static str,
    /// How much it asks of the reader.
    pub tone: Tone,
    /// What.
    pub title: String,
    /// What there is to say about it.
    pub lines: Vec<String>,
    /// Where to do it.
    pub go: Option<(&'static str, Href)>,
}

/// When the goal is reached.
#[derive(Clone, Debug)]
pub(crate) struct Ends {
    /// The usual and the latest day; empty if no source gives the time.
    pub days: Vec<String>,
    /// It has ended.
    pub over: bool,
    /// How many steps are accepted, of how many.
    pub progress: (usize, usize),
    /// The day whose rules count.
    pub rules: String,
}

/// The steps.
#[derive(Clone, Debug, Default)]
pub(crate) struct Way {
    /// Under way and ahead, as they are read.
    pub ahead: Vec<StepRow>,
    /// Accepted.
    pub done: Vec<StepRow>,
    /// Not needed any more.
    pub gone: Vec<StepRow>,
}

/// Rules that changed under the case.
#[derive(Clone, Debug)]
pub(crate) struct LawNotice {
    /// What changed, with its page.
    pub changes: Vec<(String, Href)>,
    /// What that does to the plan.
    pub effect: PlanChange,
    /// The key of the form, for who may decide.
    pub form: Option<(String, u64)>,
}

/// A paper in a line.
#[derive(Clone, Debug)]
pub(crate) struct PaperRow {
    /// Its name.
    pub title: String,
    /// Its page in the vault.
    pub href: Option<Href>,
    /// Its number, its states, its last day.
    pub line: String,
    /// How far it counts.
    pub badge: (Status, &'static str),
}

/// What the owner may do with the case as a whole.
#[derive(Clone, Debug)]
pub(crate) struct Steering {
    /// The key of the form.
    pub key: String,
    /// The position of the case.
    pub seen: u64,
    /// Whether it moves, so that it can be paused or withdrawn.
    pub open: bool,
    /// Whether it is paused, so that it can go on or be withdrawn.
    pub paused: bool,
    /// Whether it was withdrawn, so that it can be opened again.
    pub withdrawn: bool,
}

impl CaseView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (self.frame.route) }
                @if let Some(says) = &self.refused {
                    (Notice { tone: Tone::Wrong, title: Some(refusal::title(l)), body: html! { p { (says) } } })
                }
                (self.next.main(l))
                @if let Some(desk) = &self.desk { (desk) }
                (self.standing(l))
                @if let Some(law) = &self.law { (law.main(l, &self.here(l))) }
                @if let Some(way) = &self.way { (way.main(l)) }
                (self.papers(l))
                (self.messages(l))
                section class="flow" aria-labelledby="chronicle" {
                    h2 id="chronicle" { (told::title(l)) }
                    (entries(&self.latest))
                    p class="ui no-print" { a href=(self.frame.page(l, CasePage::Chronicle)) { (told::all(l)) } }
                }
                @if let Some(steering) = &self.steering { (steering.main(l, &self.here(l))) }
                @if let Some(archive) = &self.archive {
                    div class="buttons no-print" {
                        (LinkButton { label: say::take_along(l), href: archive.clone(), weight: Weight::Quiet })
                        p class="soft small ui" { (say::take_along_line(l)) }
                    }
                }
            }
        }
    }

    fn here(&self, l: Locale) -> Href {
        self.frame.page(l, CasePage::Plan)
    }

    /// Whether it moves, when it ends, how much is done.
    fn standing(&self, l: Locale) -> Markup {
        let (status, word) = self.state;
        let pair = |key, value| Pair { key, value, change: None };
        let mut pairs = Vec::new();
        if let Some(ends) = &self.ends {
            if !ends.over {
                let value = if ends.days.is_empty() { say::ends_unknown(l).to_owned() } else { ends.days.join(" · ") };
                pairs.push(pair(say::ends(l), html! { (value) }));
            }
            let (done, all) = ends.progress;
            let count = |steps: usize| l.integer(i64::try_from(steps).unwrap_or(i64::MAX));
            let progress = say::progress(l, &count(done), &common::steps(l, all));
            pairs.push(pair(say::progress_title(l), html! { (progress) }));
        }
        html! {
            p class="ui" {
                (Badge { status, word })
                @if let Some(ends) = &self.ends { " " span class="soft" { (say::law_on(l, &ends.rules)) } }
            }
            @if !pairs.is_empty() { (SummaryList { pairs }) }
        }
    }

    fn papers(&self, l: Locale) -> Markup {
        let rows = self.papers.iter().map(|paper| {
            let (status, word) = paper.badge;
            CardRow {
                title: &paper.title,
                href: paper.href.clone(),
                summary: Some(paper.line.as_str()).filter(|line| !line.is_empty()),
                side: vec![html! { (Badge { status, word }) }],
            }
        });
        html! {
            section class="flow" aria-labelledby="papers" {
                h2 id="papers" { (say::papers(l)) }
                (Rows { rows: rows.collect(), nothing: EmptyState { says: say::papers_none(l), leads: None } })
                p class="ui no-print" { a href=(self.vault) { (say::papers_vault(l)) } }
            }
        }
    }

    fn messages(&self, l: Locale) -> Markup {
        html! {
            section class="flow" aria-labelledby="messages" {
                h2 id="messages" { (say::messages_title(l)) }
                p { (say::messages_count(l, self.messages)) }
                p class="ui no-print" { a href=(self.frame.page(l, CasePage::Messages)) { (say::messages_all(l)) } }
            }
        }
    }
}

impl Next {
    fn main(&self, l: Locale) -> Markup {
        let title = format!("{}{}{}", self.whose, if l.lang.is_rtl() { " — " } else { " – " }, self.title);
        html! {
            (Notice { tone: self.tone, title: Some(&title), body: html! {
                @for line in &self.lines { p { (line) } }
                @if let Some((label, href)) = &self.go {
                    p class="no-print" { (LinkButton { label, href: href.clone(), weight: Weight::Main }) }
                }
            } })
        }
    }
}

impl Way {
    fn main(&self, l: Locale) -> Markup {
        html! {
            section class="flow" aria-labelledby="plan" {
                h2 id="plan" { (say::plan(l)) }
                @if self.ahead.is_empty() && self.done.is_empty() {
                    (EmptyState { says: say::plan_empty(l), leads: None })
                }
                @if !self.ahead.is_empty() { (list(l, &self.ahead)) }
                @if !self.done.is_empty() {
                    (Details { summary: say::plan_done(l), body: list(l, &self.done), open: self.ahead.is_empty() })
                }
                @if !self.gone.is_empty() {
                    (Details { summary: say::plan_gone(l), body: list(l, &self.gone), open: false })
                }
            }
        }
    }
}

impl LawNotice {
    fn main(&self, l: Locale, here: &Href) -> Markup {
        html! {
            (Notice { tone: Tone::Turn, title: Some(say::law_title(l)), body: html! {
                p { (say::law_lead(l)) }
                ul { @for (title, href) in &self.changes { li { a href=(href) { (title) } } } }
                p { (say::law_effect(l)) ":" }
                (self.effect.main(l))
                @if let Some((key, seen)) = &self.form {
                    (PostForm { action: here.clone(), key, seen: Some(*seen), files: false, body: html! {
                        p { (say::law_adopt_line(l)) }
                        (Button { label: say::law_adopt(l), weight: Weight::Quiet, sends: Some(("do", "adopt-law")) })
                    } })
                }
            } })
        }
    }
}

impl Steering {
    fn main(&self, l: Locale, here: &Href) -> Markup {
        let form = |line: Option<&str>, label: &str, what: &str| {
            html! {
                (PostForm { action: here.clone(), key: &self.key, seen: Some(self.seen), files: false, body: html! {
                    @if let Some(line) = line { p { (line) } }
                    (Button { label, weight: Weight::Quiet, sends: Some(("do", what)) })
                } })
            }
        };
        html! {
            div class="no-print flow" {
                @if self.paused { (form(None, say::resume(l), "resume")) }
                @if self.withdrawn { (form(None, say::reopen(l), "reopen")) }
                @if self.open || self.paused {
                    (Details { summary: say::steer(l), open: false, body: html! {
                        @if self.open { (form(Some(say::pause_line(l)), say::pause(l), "pause")) }
                        (form(Some(say::withdraw_line(l)), say::withdraw_sure(l), "withdraw"))
                    } })
                }
            }
        }
    }
}
