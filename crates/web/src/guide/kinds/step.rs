//! Steps and preparations.

use maud::{Markup, html};
use rulebook::checked::{Effect, EvidenceIx, Ix, NeedRule, StateIx, StepIx};
use rulebook::source::{Channel, Edition, StepEdition};
use text::say::{common, guide as say, plan, step as said};

use super::{common_rows, links, sure, traps};
use crate::guide::entity::Entity;
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn entry<'s>(guide: &Guide<'s>, ix: StepIx, position: usize) -> Option<Entry<'s>> {
    let l = guide.l();
    let edition = guide.book().entities.steps[ix].editions.get(position)?;
    let rule = guide.book().rules.steps.get(ix.get())?.get(position)?;
    let common_fields = edition.common();
    let fees = Row::many(common::fees(l), guide.fees(edition, &rule.fees));
    let glance = [
        Some(fees.unwrap_or_else(|| Row::one(common::fees(l), plan::fees_none(l)))),
        Some(Row::one(common::time(l), time(guide, edition))),
        rule.authority.map(|_| Row::one(said::who(l), who(guide, edition))),
        edition.channel.map(|channel| Row::one(said::channel(l), channel_word(guide, channel))),
    ];
    let mut rows = vec![
        Row::one(say::applies_when(l), guide.condition(&rule.when)),
        Row::many(say::needs(l), guide.needs(&rule.needs))
            .unwrap_or_else(|| Row::one(say::needs(l), say::needs_nothing(l))),
    ];
    match &rule.effect {
        Effect::Gives(papers) => {
            let papers = papers.iter().map(|ix| (guide.book().entities.evidence.id(*ix).to_string(), guide.link(*ix)));
            rows.extend(Row::many(say::gives(l), papers.collect()));
        }
        Effect::Turns { into, after, when } => {
            rows.push(Row::one(say::becomes(l), guide.link(*into)));
            rows.extend(Row::many(say::comes_before(l), states(guide, after)));
            if !when.clauses.is_empty() {
                rows.push(Row::one(say::which_papers(l), guide.condition(when)));
            }
        }
    }
    rows.extend(Row::many(say::fee_notes(l), guide.fee_notes(edition)));
    rows.extend(common_rows(guide, &common_fields));
    Some(Entry {
        glance: glance.into_iter().flatten().collect(),
        sure: sure(guide, &common_fields),
        draft: edition.draft,
        rows,
        ..Entry::default()
    })
}

pub(super) fn sections(guide: &Guide<'_>, ix: StepIx) -> Vec<Section> {
    let l = guide.l();
    let rule = guide.steps().find(|(step, ..)| *step == ix).map(|(_, _, rule)| rule);
    let gives: &[EvidenceIx] = match rule.map(|rule| &rule.effect) {
        Some(Effect::Gives(papers)) => papers,
        _ => &[],
    };
    let mut others: Vec<StepIx> = gives.iter().flat_map(|paper| guide.given_by(*paper)).collect();
    others.retain(|other| *other != ix);
    others.dedup();
    [
        Section::links("routes", say::used_in(l), links(guide, guide.routes_of(ix))),
        Section::links("others", said::alternatives(l), links(guide, others)),
        Section::links("duties", say::duties_follow(l), links(guide, guide.duties_of(gives))),
        traps(guide, Entity::from(ix)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn time(guide: &Guide<'_>, edition: &StepEdition) -> Markup {
    let bundle = edition.within.as_ref().and_then(|id| guide.book().entities.bundles.find(id.as_str()));
    html! {
        (guide.days(edition.days))
        @if let Some(bundle) = bundle {
            div class="soft small" { (guide.around(&said::days_within(guide.l(), text::SLOT), &guide.link(bundle))) }
        }
    }
}

fn who(guide: &Guide<'_>, edition: &StepEdition) -> Markup {
    let l = guide.l();
    let find = |id: &rulebook::yaml::At<rulebook::source::Id>| guide.book().entities.authorities.find(id.as_str());
    let authority = edition.authority.as_ref().and_then(find);
    let country = authority.and_then(|ix| guide.book().entities.authorities[ix].country);
    html! {
        @if let Some(authority) = authority { (guide.link(authority)) }
        @if let Some(country) = country.and_then(|code| l.country(code.as_str())) { div class="soft small" { (country) } }
        @if let Some(through) = edition.through.as_ref().and_then(find) {
            div class="soft small" { (guide.around(&said::through(l, text::SLOT), &guide.link(through))) }
        }
    }
}

fn channel_word(guide: &Guide<'_>, channel: Channel) -> &'static str {
    let l = guide.l();
    match channel {
        Channel::Online => said::channel_online(l),
        Channel::Counter => said::channel_counter(l),
        Channel::Either => said::channel_online_or_counter(l),
        Channel::Courier => said::channel_courier(l),
        Channel::Bank => said::channel_bank(l),
        Channel::Private => said::channel_private(l),
        Channel::Court => said::channel_court(l),
    }
}

fn states(guide: &Guide<'_>, states: &[StateIx]) -> Vec<(String, Markup)> {
    states.iter().map(|ix| (guide.book().entities.states.id(*ix).to_string(), guide.link(*ix))).collect()
}

impl Guide<'_> {
    /// Needed papers under their ids, each with how it is prepared and when it is needed.
    pub(in crate::guide) fn needs(&self, needs: &[NeedRule]) -> Vec<(String, Markup)> {
        needs
            .iter()
            .map(|need| {
                let id = self.book().entities.evidence.id(need.evidence).to_string();
                (id, html! { (self.link(need.evidence)) (self.manner(need)) })
            })
            .collect()
    }

    /// How a needed paper is prepared and when it is needed.
    pub(in crate::guide) fn manner(&self, need: &NeedRule) -> Markup {
        html! {
            @if !need.states.is_empty() {
                div class="soft small" {
                    (say::prepared(self.l())) ": "
                    @for (at, state) in need.states.iter().enumerate() { @if at > 0 { " + " } (self.link(*state)) }
                }
            }
            @if !need.when.clauses.is_empty() {
                div class="soft small" { (said::fee_only_when(self.l())) ": " (self.condition(&need.when)) }
            }
        }
    }
}
