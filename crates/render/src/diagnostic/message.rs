//! The sentence for each problem, and what to do about it.

use rulebook::diagnostic::{Kind, Problem, Shape};
use text::{Locale, say};

use super::expression;
use super::said::{bytes, chain, date, quoted};

/// What is wrong, in a sentence.
#[must_use]
pub fn message(l: Locale, problem: &Problem) -> String {
    use say::diagnostics as d;
    match problem {
        Problem::NotUtf8 => d::not_utf8(l).into(),
        Problem::FileTooLarge { limit } => d::file_too_large(l, &bytes(l, *limit)),
        Problem::ByteOrderMark => d::byte_order_mark(l).into(),
        Problem::Yaml { info } => d::yaml(l, info),
        Problem::Tab => d::tab(l).into(),
        Problem::TooDeep { limit } => d::too_deep(l, *limit),
        Problem::Alias => d::alias(l).into(),
        Problem::Tag => d::tag(l).into(),
        Problem::SecondDocument => d::second_document(l).into(),
        Problem::DuplicateKey { key } => d::duplicate_key(l, &quoted(key)),
        Problem::KeyNotText => d::key_not_text(l).into(),
        Problem::TooMany { kind: of, limit } => d::too_many(l, kind(l, *of), *limit),
        Problem::UnknownKey { key, .. } => d::unknown_key(l, &quoted(key)),
        Problem::MissingKey { key } => d::missing_key(l, &quoted(key)),
        Problem::Expected { expected, found } => d::expected(l, &shape(l, *expected), &shape(l, *found)),
        Problem::UnknownWord { word, .. } => d::unknown_word(l, &quoted(word)),
        Problem::BadValue { expected, value } => d::bad_value(l, &quoted(value), &shape(l, *expected)),
        Problem::EmptyText { language } => d::empty_text(l, language),
        Problem::KeysConflict { keys } => d::keys_conflict(l, keys),
        Problem::UnknownId { kind: of, id, .. } => d::unknown_id(l, kind(l, *of), &quoted(id)),
        Problem::DuplicateId { kind: of, id } => d::duplicate_id(l, kind(l, *of), &quoted(id)),
        Problem::RulebookEntity { found } => d::rulebook_entity(l, *found),
        Problem::NoEdition => d::no_edition(l).into(),
        Problem::BackwardsEdition => d::backwards_edition(l).into(),
        Problem::EditionsOverlap => d::editions_overlap(l).into(),
        Problem::EditionHole { from, until } => d::edition_hole(l, &date(l, from), &date(l, until)),
        Problem::FactNeeds { key } => d::fact_needs(l, &quoted(key)),
        Problem::FactRange => d::fact_range(l).into(),
        Problem::PersonalFact { fact, goal } => d::personal_fact(l, &quoted(fact), &quoted(goal)),
        Problem::UnusedFact { fact } => d::unused_fact(l, &quoted(fact)),
        Problem::Expression(kind) => expression::message(l, kind),
        Problem::NeverTrue => d::never_true(l).into(),
        Problem::NobodyGives { evidence } => d::nobody_gives(l, &quoted(evidence)),
        Problem::NobodyMakes { state } => d::nobody_makes(l, &quoted(state)),
        Problem::Ring { members } => d::ring(l, &chain(members)),
        Problem::RingWithWayOut { trap, members, way_out } => {
            d::ring_with_way_out(l, &chain(members), &quoted(trap), &quoted(way_out))
        }
        Problem::RingWithoutTrap { members } => d::ring_without_trap(l, &chain(members)),
        Problem::NoSuchRing { trap } => d::no_such_ring(l, &quoted(trap)),
        Problem::WayOutFails { trap } => d::way_out_fails(l, &quoted(trap)),
        Problem::UnreachedStep { step } => d::unreached_step(l, &quoted(step)),
        Problem::UnusedEvidence { evidence } => d::unused_evidence(l, &quoted(evidence)),
        Problem::PreparationOrder { state, other } => d::preparation_order(l, &quoted(state), &quoted(other)),
        Problem::RouteNeverOpens { route, .. } => d::route_never_opens(l, &quoted(route)),
        Problem::NoEditionInForce { kind: of, id, on } => {
            d::no_edition_in_force(l, kind(l, *of), &quoted(id), &date(l, on))
        }
        Problem::SameRank { evidence, other } => d::same_rank(l, &quoted(evidence), &quoted(other)),
        Problem::NoCitation => d::no_citation(l).into(),
        Problem::CheckedBeforePublished { source } => d::checked_before_published(l, &quoted(source)),
        Problem::Drafts { count } => d::drafts(l, *count),
    }
}

/// What to do about it, where something near was probably meant or only a few words may stand there.
#[must_use]
pub fn help(l: Locale, problem: &Problem) -> Option<String> {
    use say::diagnostics as d;
    match problem {
        Problem::UnknownKey { near, .. } | Problem::UnknownId { near, .. } => {
            near.as_ref().map(|near| d::did_you_mean(l, &quoted(near)))
        }
        Problem::UnknownWord { near, allowed, .. } => Some(match near {
            Some(near) => d::did_you_mean(l, &quoted(near)),
            None => d::allowed(l, &allowed.join(", ")),
        }),
        Problem::Expression(kind) => expression::near(kind).map(|near| d::did_you_mean(l, &quoted(near))),
        Problem::RouteNeverOpens { need, .. } => need.as_ref().map(|need| d::route_never_opens_for(l, &quoted(need))),
        _ => None,
    }
}

/// The nearest known name to what stands there.
pub(super) fn suggestion(problem: &Problem) -> Option<&str> {
    match problem {
        Problem::UnknownKey { near, .. } | Problem::UnknownId { near, .. } | Problem::UnknownWord { near, .. } => {
            near.as_deref()
        }
        Problem::Expression(kind) => expression::near(kind),
        _ => None,
    }
}

/// The word for a kind of entity.
#[must_use]
pub fn kind(l: Locale, kind: Kind) -> &'static str {
    use say::diagnostics as d;
    match kind {
        Kind::Rulebook => d::kind_rulebook(l),
        Kind::Source => d::kind_source(l),
        Kind::Calendar => d::kind_calendar(l),
        Kind::Authority => d::kind_authority(l),
        Kind::Fact => d::kind_fact(l),
        Kind::State => d::kind_state(l),
        Kind::Evidence => d::kind_evidence(l),
        Kind::Step => d::kind_step(l),
        Kind::Bundle => d::kind_bundle(l),
        Kind::Route => d::kind_route(l),
        Kind::Goal => d::kind_goal(l),
        Kind::Obligation => d::kind_obligation(l),
        Kind::Trap => d::kind_trap(l),
        Kind::Constraint => d::kind_constraint(l),
        Kind::Record => d::kind_record(l),
        Kind::Term => d::kind_term(l),
        Kind::Omission => d::kind_omission(l),
    }
}

fn shape(l: Locale, shape: Shape) -> String {
    use say::diagnostics as d;
    match shape {
        Shape::Nothing => d::shape_nothing(l).into(),
        Shape::Text => d::shape_text(l).into(),
        Shape::List => d::shape_list(l).into(),
        Shape::Mapping => d::shape_mapping(l).into(),
        Shape::Bool => d::shape_bool(l).into(),
        Shape::Integer => d::shape_integer(l).into(),
        Shape::Id => d::shape_id(l).into(),
        Shape::FactId => d::shape_fact_id(l).into(),
        Shape::Date => d::shape_date(l, "2026-11-25"),
        Shape::VagueDate => d::shape_vague_date(l, "2026-11-25, 2026-11, 2026"),
        Shape::Money => d::shape_money(l, "\"400.00 SAR\""),
        Shape::Expression => d::shape_expression(l).into(),
        Shape::Days => d::shape_days(l).into(),
        Shape::MonthDay => d::shape_month_day(l, "09-23"),
        Shape::Language => d::shape_language(l).into(),
        Shape::CountryCode => d::shape_country_code(l).into(),
        Shape::Currency => d::shape_currency(l).into(),
    }
}
