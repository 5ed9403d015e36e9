//! Cases with content, for the tests of the views: an invented corridor.

use desk::ids::CaseId;
use maud::{Markup, html};
use text::{Lang, Locale};

use super::change::{PlanChange, RouteThen};
use super::chronicle::{ChronicleView, Entry};
use super::conflict::ConflictView;
use super::facts::{FactRow, FactsView, Preview, Question};
use super::frame::Frame;
use super::messages::{Message, MessagesView, Writing};
use super::open::{FirmChoice, NewCaseView};
use super::overview::{CaseView, Ends, LawNotice, Next, PaperRow, Standing, Steering, StepRow, Way};
use super::step::{Answer, AnswerKind, NeedRow, PaperForm, Pile, StepForm, StepView};
use crate::ui::{Files, Status, Tone};
use crate::url::{CasePage, Href, Place};

/// A view with its name.
pub(super) type Sample = (&'static str, Markup);

const KEY: &str = "0193a6c0-7d4e-7000-8000-00000000002a";
/// Longer than any name should be.
const LONG: &str =
    "Al-Muttahida-International-Software-Engineering-and-Consulting-Private-Limited-of-Lahore-and-Karachi";

fn pick(l: Locale, [en, ur, ar]: [&str; 3]) -> String {
    String::from(match l.lang {
        Lang::En => en,
        Lang::Ur => ur,
        Lang::Ar => ar,
    })
}

fn case() -> CaseId {
    KEY.parse().unwrap()
}

fn guide(l: Locale) -> Href {
    Place::Guide.href(l.lang)
}

fn frame(l: Locale, here: Option<CasePage>) -> Frame {
    Frame {
        case: case(),
        firm: LONG.to_owned(),
        firm_href: guide(l),
        route: pick(l, ["Workshop, wholly foreign", "کارخانہ، مکمل غیر ملکی ملکیت", "ورشة بملكية أجنبية كاملة"]),
        here,
    }
}

fn step(l: Locale) -> String {
    pick(l, ["Reserve the name", "نام محفوظ کرانا", "حجز الاسم"])
}

fn paper(l: Locale) -> String {
    pick(l, ["Certificate of the name", "نام کا سرٹیفکیٹ", "شهادة الاسم"])
}

fn day(l: Locale) -> String {
    l.date(calendar::Day::from_ymd(2030, 3, 4).unwrap())
}

fn row(l: Locale, standing: Standing, critical: bool) -> StepRow {
    StepRow {
        title: step(l),
        href: guide(l),
        place: Some(pick(l, ["Chamber of Beland", "ایوانِ بےلستان", "غرفة بيلستان"])),
        standing,
        lines: vec![text::say::case::when_done(l, &day(l))],
        critical,
    }
}

fn entry(l: Locale) -> Entry {
    Entry {
        iso: "2030-03-04T09:30:00Z".to_owned(),
        when: day(l),
        who: LONG.to_owned(),
        what: text::say::chronicle::accepted(l, &step(l)),
        words: vec![LONG.to_owned()],
        href: Some(guide(l)),
    }
}

fn overview(l: Locale) -> Vec<Sample> {
    let next = Next {
        whose: text::say::case::your_turn(l),
        tone: Tone::Turn,
        title: text::say::case::next_ready(l, &step(l)),
        lines: vec![text::say::case::next_ready_line(l).to_owned()],
        go: Some((text::say::case::go_step(l), guide(l))),
    };
    let steering = Steering { key: KEY.to_owned(), seen: 7, open: true, paused: false, withdrawn: false };
    let usual = CaseView {
        frame: frame(l, Some(CasePage::Plan)),
        refused: None,
        state: (Status::Open, text::say::case::open_state(l)),
        next,
        ends: Some(Ends { days: vec![day(l), day(l)], over: false, progress: (3, 11), rules: day(l) }),
        law: Some(LawNotice {
            changes: vec![(step(l), guide(l))],
            effect: PlanChange { ends: Some((day(l), day(l))), added: vec![step(l)], ..PlanChange::default() },
            form: Some((KEY.to_owned(), 7)),
        }),
        way: Some(Way {
            ahead: vec![
                row(l, Standing::Back, true),
                row(l, Standing::Ready, false),
                row(l, Standing::Desk, false),
                row(l, Standing::Office, true),
                row(l, Standing::Ahead, false),
            ],
            done: vec![row(l, Standing::Done, false)],
            gone: vec![row(l, Standing::Gone, false)],
        }),
        papers: vec![PaperRow {
            title: paper(l),
            href: Some(guide(l)),
            line: LONG.to_owned(),
            badge: (Status::Done, text::say::case::paper_accepted(l)),
        }],
        vault: guide(l),
        messages: 2,
        latest: vec![entry(l)],
        steering: Some(steering.clone()),
        archive: Some(guide(l)),
        desk: None,
    };
    let empty = CaseView {
        ends: None,
        law: None,
        way: Some(Way::default()),
        papers: vec![],
        messages: 0,
        archive: None,
        steering: Some(Steering { open: false, paused: true, ..steering.clone() }),
        ..usual.clone()
    };
    let stuck = CaseView {
        refused: Some(LONG.to_owned()),
        way: None,
        steering: Some(Steering { open: false, withdrawn: true, ..steering }),
        ends: Some(Ends { days: vec![], over: false, progress: (0, 0), rules: day(l) }),
        ..usual.clone()
    };
    vec![("case", usual.main(l)), ("case, empty", empty.main(l)), ("case without a plan", stuck.main(l))]
}

fn form(l: Locale, error: Option<&str>) -> StepForm {
    let pile = || Pile { value: LONG.to_owned(), error: error.map(str::to_owned) };
    StepForm {
        action: guide(l),
        key: KEY.to_owned(),
        seen: 7,
        example: day(l),
        begin: Some([pile(), pile()]),
        on: pile(),
        reference: pile(),
        papers: vec![PaperForm {
            evidence: "name-certificate".to_owned(),
            title: paper(l),
            number: pile(),
            issuer: pile(),
            issued: pile(),
            expires: pile(),
            files_error: error.map(str::to_owned),
            kept: vec![("ab".repeat(32), "scan.pdf".to_owned())],
        }],
        words: pile(),
        hints: vec![("on".to_owned(), text::say::case::check_day_ahead(l).to_owned())],
        saved: error.is_none(),
    }
}

fn steps(l: Locale) -> Vec<Sample> {
    let need = |met| NeedRow {
        title: paper(l),
        met,
        word: if met { text::say::case::step_need_met(l) } else { text::say::case::step_need_missing(l) },
        from: Some((step(l), guide(l))),
    };
    let usual = StepView {
        frame: frame(l, None),
        title: step(l),
        standing: Standing::Ready,
        lines: vec![day(l)],
        refused: None,
        stopped: None,
        answer: None,
        needs: Some(vec![need(true), need(false)]),
        about: vec![(text::say::common::time(l), html! { (text::say::common::working_days(l, 3_u64)) })],
        guide: guide(l),
        form: Some(form(l, None)),
        no_form: None,
        decide: None,
    };
    let wrong = StepView {
        refused: Some(LONG.to_owned()),
        form: Some(form(l, Some(text::say::errors::choose(l)))),
        ..usual.clone()
    };
    let answered = |kind| StepView {
        standing: Standing::Back,
        answer: Some(Answer {
            kind,
            handed: vec![(paper(l), html! { (LONG) (Files(&[crate::decide::samples::file(l, true)])) })],
            firm_words: Some(LONG.to_owned()),
            desk_words: Some(LONG.to_owned()),
            take_back: Some((guide(l), KEY.to_owned(), 7)),
        }),
        needs: None,
        form: None,
        no_form: Some(text::say::case::step_read_only(l)),
        decide: Some(guide(l)),
        ..usual.clone()
    };
    vec![
        ("step", usual.main(l)),
        ("step, in error", wrong.main(l)),
        ("step that waits", answered(AnswerKind::Waits(vec![day(l)])).main(l)),
        ("step that came back", answered(AnswerKind::Returned(vec![paper(l)])).main(l)),
        ("step that was refused", answered(AnswerKind::Refused(Some((LONG.to_owned(), guide(l))))).main(l)),
        ("step that was accepted", answered(AnswerKind::Accepted(day(l))).main(l)),
        ("step under way", answered(AnswerKind::Begun).main(l)),
    ]
}

fn facts(l: Locale) -> Vec<Sample> {
    let question = pick(l, ["Workers", "کارکنان", "العمال"]);
    let usual = FactsView {
        frame: frame(l, Some(CasePage::Facts)),
        open: vec![(question.clone(), Some(guide(l))), (question.clone(), None)],
        known: vec![FactRow {
            title: question.clone(),
            value: l.integer(12),
            from: text::say::case::facts_from_plan(l).to_owned(),
            change: Some(guide(l)),
        }],
    };
    let empty = FactsView { open: vec![], known: vec![], ..usual.clone() };
    let asks = Question {
        frame: frame(l, Some(CasePage::Facts)),
        control: html! { h1 { (question) } },
        error: None,
        key: KEY.to_owned(),
        seen: 7,
        fact: "workshop.workers".to_owned(),
        dont_know: true,
    };
    let preview = |change| Preview {
        frame: frame(l, Some(CasePage::Facts)),
        title: question.clone(),
        values: [l.integer(12), l.integer(13)],
        change,
        key: KEY.to_owned(),
        seen: 7,
        sends: vec![("fact".to_owned(), "workshop.workers".to_owned())],
    };
    let closes = PlanChange { route: Some(RouteThen::Closed), dropped: vec![step(l)], ..PlanChange::default() };
    vec![
        ("facts", usual.main(l)),
        ("facts, empty", empty.main(l)),
        ("question", asks.main(l)),
        ("change of nothing", preview(Ok(PlanChange::default())).main(l)),
        ("change that closes", preview(Ok(closes)).main(l)),
        ("change that contradicts", preview(Err(LONG.to_owned())).main(l)),
    ]
}

fn told(l: Locale) -> Vec<Sample> {
    let message = |words: Option<&str>| Message {
        iso: "2030-03-04T09:30:00Z".to_owned(),
        when: day(l),
        who: LONG.to_owned(),
        words: words.map(str::to_owned),
        files: vec![("scan.pdf".to_owned(), guide(l))],
    };
    let messages = MessagesView {
        frame: frame(l, Some(CasePage::Messages)),
        messages: vec![message(Some(LONG)), message(None)],
        writing: Some(Writing { key: KEY.to_owned(), ..Writing::default() }),
    };
    let wrong = text::say::case::messages_empty(l).to_owned();
    let in_error = MessagesView {
        messages: vec![],
        writing: Some(Writing { error: Some(wrong.clone()), files_error: Some(wrong), ..Writing::default() }),
        ..messages.clone()
    };
    let chronicle = ChronicleView {
        frame: frame(l, Some(CasePage::Chronicle)),
        entries: vec![entry(l), Entry { href: None, words: vec![], ..entry(l) }],
        archive: Some(guide(l)),
    };
    let conflict = ConflictView {
        frame: frame(l, None),
        theirs: vec![entry(l)],
        same_person: true,
        yours: vec![(paper(l), LONG.to_owned())],
        again: (guide(l), KEY.to_owned(), 8),
        sends: vec![("on".to_owned(), "2030-03-04".to_owned())],
        now: guide(l),
    };
    vec![
        ("messages", messages.main(l)),
        ("messages, in error", in_error.main(l)),
        ("chronicle", chronicle.main(l)),
        ("conflict", conflict.main(l)),
    ]
}

fn opening(l: Locale) -> Vec<Sample> {
    let usual = NewCaseView {
        plan: vec![(text::say::case::new_route(l), frame(l, None).route)],
        facts: vec![(paper(l), LONG.to_owned())],
        papers: vec![paper(l)],
        undecided: true,
        change: guide(l),
        action: guide(l),
        key: KEY.to_owned(),
        firms: vec![FirmChoice { id: KEY.to_owned(), name: LONG.to_owned() }],
        chosen: Some(KEY.to_owned()),
        name: String::new(),
        number: String::new(),
        faults: vec![],
    };
    let first = NewCaseView {
        firms: vec![],
        chosen: None,
        facts: vec![],
        papers: vec![],
        faults: vec![("name", text::say::case::new_name_needed(l)), ("number", text::say::case::new_number_long(l))],
        ..usual.clone()
    };
    vec![
        ("new case", usual.main(l)),
        ("new case, first firm, in error", first.main(l)),
        ("no case", super::open::closed(l, guide(l))),
    ]
}

/// All of them.
pub(super) fn samples(l: Locale) -> Vec<Sample> {
    [overview(l), steps(l), facts(l), told(l), opening(l)].into_iter().flatten().collect()
}
