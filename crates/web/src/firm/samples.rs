//! Samples of a firm's pages: empty, usual, overlong, in error. All content is invented.

use desk::policy::Role;
use text::Locale;

use super::form::{FirmFault, FirmFields};
use super::frame::Frame;
use super::invitation::InvitationView;
use super::looks::view::{LookRow, LooksView};
use super::members::view::{AdviserRow, InvitationRow, MemberRow, MembersFault, MembersView, Typed};
use super::mine::view::{FirmRow, MineView};
use super::overview::view::{CaseRow, FirmView};
use super::vault::fields::{PaperFault, PaperFields};
use super::vault::view::{Expiry, NewPaperView, PaperForm, PaperRow, PaperView, VaultView};
use crate::ui::{Sample, Status};
use crate::url::{FirmPage, Href, Place};

const FIRM: &str = "0193a6c0-7d4e-7000-8000-00000000002a";
const NAME: &str = "Karachi Cloud Works";

pub(super) fn long() -> String {
    "Karachi Cloud Works and Sons of the Harbour ".repeat(6)
}

pub(super) fn frame(name: &str, role: Role, here: FirmPage) -> Frame {
    Frame { firm: FIRM.parse().unwrap(), name: name.to_owned(), role, looks: !role.is_of_desk(), here }
}

/// All samples of this folder.
pub(crate) fn samples(l: Locale) -> Vec<Sample> {
    [mine(l), overview(l), members(l), invitation(l), looks(l), vault(l), papers(l)].into_iter().flatten().collect()
}

fn mine(l: Locale) -> Vec<Sample> {
    let row = |name: &str, role, cases| FirmRow {
        name: name.to_owned(),
        href: Place::Firms.href(l.lang),
        role: super::frame::role(l, role),
        cases,
    };
    let usual = vec![row(NAME, Role::Owner, 2), row("لاہور سافٹ ویئر ہاؤس", Role::Adviser, 0)];
    let fields = FirmFields { name: long(), number: long() };
    let view = |firms, fields, faults| MineView { firms, fields, faults, queue: true, key: FIRM.to_owned() };
    vec![
        Sample::new("firms, none", view(vec![], FirmFields::default(), vec![]).main(l)),
        Sample::new("firms", view(usual, FirmFields::default(), vec![]).main(l)),
        Sample::new(
            "firms, overlong and in error",
            view(vec![row(&long(), Role::Viewer, 11)], fields, vec![FirmFault::Name, FirmFault::Number]).main(l),
        ),
    ]
}

fn overview(l: Locale) -> Vec<Sample> {
    let case = |title: &str, status, word| CaseRow {
        title: title.to_owned(),
        href: Href::firm(l.lang, FIRM.parse().unwrap()),
        status: (status, word),
        line: text::say::firm::next(l, "Investor registration"),
    };
    let view = |name: &str, role, cases, rename| FirmView {
        frame: frame(name, role, FirmPage::Cases),
        number: Some("0123456".to_owned()),
        cases,
        papers: [7, 2],
        rename,
        faults: vec![],
        export: None,
        key: FIRM.to_owned(),
    };
    let usual = vec![
        case("Service company", Status::Turn, text::say::firm::turn_firm(l)),
        case("Branch", Status::Done, text::say::firm::state_done(l)),
    ];
    let empty =
        FirmView { number: None, papers: [0, 0], ..view(NAME, Role::Owner, vec![], Some(FirmFields::default())) };
    let wrong = FirmFields { name: String::new(), number: long() };
    vec![
        Sample::new("firm, new", empty.main(l)),
        Sample::new("firm", view(NAME, Role::Preparer, usual.clone(), None).main(l)),
        Sample::new("firm, for an officer", view(NAME, Role::Officer, usual, None).main(l)),
        Sample::new(
            "firm, overlong and in error",
            FirmView {
                faults: vec![FirmFault::Name],
                ..view(
                    &long(),
                    Role::Owner,
                    vec![case(&long(), Status::Todo, text::say::firm::turn_desk(l))],
                    Some(wrong),
                )
            }
            .main(l),
        ),
    ]
}

fn members(l: Locale) -> Vec<Sample> {
    let member = |id: u8, name: &str, role: (&'static str, &'static str), own| MemberRow {
        person: format!("0193a6c0-7d4e-7000-8000-0000000000{id}"),
        name: name.to_owned(),
        role,
        own,
    };
    let owner = (text::say::firm::role_owner(l), "owner");
    let viewer = (text::say::firm::role_viewer(l), "viewer");
    let mandate = |counts| AdviserRow {
        id: FIRM.to_owned(),
        name: "عبد الرحمن".to_owned(),
        line: text::say::firm::mandate_line(l, text::say::firm::mandate_all(l), "31 December 2026"),
        counts,
    };
    let waits = |address: Option<&str>| InvitationRow {
        id: FIRM.to_owned(),
        address: address.map(str::to_owned),
        line: text::say::firm::invitation_line(l, viewer.0, "13 December 2026"),
    };
    let view = |name: &str, manages| MembersView {
        frame: frame(name, if manages { Role::Owner } else { Role::Viewer }, FirmPage::Members),
        members: vec![member(10, "Aisha Khan", owner, true), member(11, "Bilal", viewer, false)],
        invitations: vec![],
        advisers: vec![],
        manages,
        cases: vec![],
        example: "31 May 2027".to_owned(),
        typed: Typed::default(),
        faults: vec![],
        sent: false,
        key: FIRM.to_owned(),
    };
    let usual = MembersView {
        invitations: vec![waits(Some("bilal@example.pk")), waits(None)],
        advisers: vec![mandate(true), mandate(false)],
        cases: vec![(FIRM.to_owned(), "Service company".to_owned())],
        sent: true,
        ..view(NAME, true)
    };
    let typed = Typed { member: long(), adviser: long(), until: "soon".to_owned(), ..Typed::default() };
    use MembersFault::{Adviser, LastOwner, Member, Role as NoRole, Scope, Until};
    let wrong = MembersView {
        members: vec![member(10, &long(), owner, true)],
        typed,
        faults: vec![Member, NoRole, Adviser, Scope, Until, LastOwner],
        ..view(&long(), true)
    };
    vec![
        Sample::new("members, for a viewer", view(NAME, false).main(l)),
        Sample::new("members", usual.main(l)),
        Sample::new("members, overlong and in error", wrong.main(l)),
    ]
}

fn invitation(l: Locale) -> Vec<Sample> {
    let waits = InvitationView::Waits {
        line: text::say::firm::invitation_member(l, NAME, text::say::firm::role_preparer(l)),
        action: Place::Firms.href(l.lang),
        key: FIRM.to_owned(),
    };
    vec![
        Sample::new("invitation", waits.main(l)),
        Sample::new("invitation, own firm", InvitationView::Own(Place::Firms.href(l.lang)).main(l)),
        Sample::new("invitation, over", InvitationView::Over.main(l)),
    ]
}

fn looks(l: Locale) -> Vec<Sample> {
    let look = |who: &str| LookRow {
        when: "29 November 2026, 04:00 UTC".to_owned(),
        who: who.to_owned(),
        what: (text::say::firm::looks_case(l), Place::Firms.href(l.lang)),
    };
    let view = |looks, older| LooksView { frame: frame(NAME, Role::Owner, FirmPage::Looks), looks, older };
    vec![
        Sample::new("looks, none", view(vec![], None).main(l)),
        Sample::new("looks", view(vec![look("سارہ"), look(&long())], Some(Place::Firms.href(l.lang))).main(l)),
    ]
}

fn vault(l: Locale) -> Vec<Sample> {
    let row = |kind: &str, number: Option<&str>, expires, status, word| PaperRow {
        kind: kind.to_owned(),
        href: Place::Firms.href(l.lang),
        number: number.map(str::to_owned),
        expires,
        standing: (status, word),
    };
    let view = |name: &str, papers, add| VaultView { frame: frame(name, Role::Owner, FirmPage::Papers), papers, add };
    let day = || "31 December 2026".to_owned();
    let papers = vec![
        row("Audited accounts", None, Expiry::Unknown, Status::Todo, text::say::firm::paper_claimed(l)),
        row(
            "Commercial registration",
            Some("1010123456"),
            Expiry::Soon(day()),
            Status::Done,
            text::say::firm::paper_accepted(l),
        ),
        row("Passport", Some("AB 123"), Expiry::Past(day()), Status::Undecided, text::say::firm::paper_review(l)),
        row(&long(), Some(&long()), Expiry::Until(day()), Status::Todo, text::say::firm::paper_claimed(l)),
    ];
    vec![
        Sample::new("vault, empty", view(NAME, vec![], None).main(l)),
        Sample::new("vault", view(&long(), papers, Some(Place::Firms.href(l.lang))).main(l)),
    ]
}

fn papers(l: Locale) -> Vec<Sample> {
    let form = |fields, faults| PaperForm {
        action: Place::Firms.href(l.lang),
        fields,
        faults,
        states: vec![("sealed".to_owned(), "Sealed".to_owned())],
        example: "29 November 2026".to_owned(),
        key: FIRM.to_owned(),
        seen: 7,
    };
    let wrong = PaperFields { number: long(), issued: "soon".to_owned(), ..PaperFields::default() };
    let kept = vec![("ab".repeat(32).parse().unwrap(), "page 1.pdf".to_owned())];
    let wrong = PaperFields { files: kept, ..wrong };
    let faults = vec![
        PaperFault::File(crate::extract::Refused::Kind),
        PaperFault::Kind,
        PaperFault::Number,
        PaperFault::Issued,
        PaperFault::Order,
    ];
    let new = |fields, faults| NewPaperView {
        frame: frame(NAME, Role::Preparer, FirmPage::Papers),
        kinds: vec![("cr".to_owned(), "Commercial registration".to_owned())],
        kind: String::new(),
        form: form(fields, faults),
    };
    let paper = |correct, moved, fixed| PaperView {
        frame: frame(NAME, Role::Owner, FirmPage::Papers),
        kind: ("Commercial registration".to_owned(), Some(Place::Guide.href(l.lang))),
        standing: (Status::Todo, text::say::firm::paper_claimed(l)),
        shown: PaperFields { number: "0123".to_owned(), ..PaperFields::default() },
        states: String::new(),
        expires: Expiry::Soon("31 December 2026".to_owned()),
        files: vec![("page 1.pdf".to_owned(), Place::Firms.href(l.lang))],
        filed: text::say::firm::paper_filed(l, "Aisha Khan", "29 November 2026"),
        case: Some(Place::Firms.href(l.lang)),
        correct,
        moved,
        fixed,
        remove: Some((Place::Firms.href(l.lang), FIRM.to_owned())),
    };
    vec![
        Sample::new("new paper", new(PaperFields::default(), vec![]).main(l)),
        Sample::new("new paper, in error", new(wrong.clone(), faults.clone()).main(l)),
        Sample::new("paper", paper(Some(form(PaperFields::default(), vec![])), false, false).main(l)),
        Sample::new("paper, accepted", paper(None, false, true).main(l)),
        Sample::new("paper, changed meanwhile", paper(Some(form(wrong, faults[1..].to_vec())), true, false).main(l)),
    ]
}
