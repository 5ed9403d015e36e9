//! Writing a desk into the store: people, firms, and cases that follow the stories.

use std::sync::Arc;

use calendar::Day;
use desk::case::Case;
use desk::firm::{self, Firm};
use desk::ids::{CaseId, FirmId, PersonId, WordsId};
use desk::person::{Command as PersonCommand, DeskRole, Person};
use desk::stream::{By, Meta};
use jiff::{SignedDuration, Timestamp};
use store::{ActError, AppendError, Changes, Loaded, Statement, Store, StoreError, people, words};
use text::{Lang, Locale, say};
use uuid::{Builder, Uuid};

use super::draw::Draw;
use super::names;
use super::story::{Actor, Cast, Deed, Story};

/// What a desk is filled with.
pub struct Filling {
    /// The store.
    pub store: Store,
    /// What may happen to a case.
    pub stories: Vec<Story>,
    /// The officers.
    pub officers: Vec<PersonId>,
    /// The seed of everything that is drawn.
    pub seed: u64,
    /// Nothing happens after this.
    pub now: Timestamp,
}

/// How much was written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Written {
    /// Cases.
    pub cases: u64,
    /// Their events.
    pub events: u64,
}

/// A new id, ordered by time, drawn from the seed.
fn id(draw: &mut Draw, at: Timestamp) -> Uuid {
    let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
    let mut random = [0; 10];
    for (place, byte) in random.iter_mut().zip(draw.next().to_le_bytes().into_iter().chain(draw.next().to_le_bytes())) {
        *place = byte;
    }
    Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// Noon of a day in UTC.
fn noon(day: Day) -> Timestamp {
    Timestamp::from_second(i64::from(day.number()) * 86_400 + 43_200).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Somebody with an account, a name and an address.
pub async fn person(
    store: &Store,
    draw: &mut Draw,
    at: Timestamp,
    address: &str,
    lang: Lang,
    roles: &[(DeskRole, &str)],
) -> Result<PersonId, StoreError> {
    let person = PersonId::new(id(draw, at));
    let key = store.person_key(person).await?;
    let rows = vec![
        people::put(&key, "name", names::person(draw))?,
        people::put(&key, "email", address)?,
        people::put(&key, "letters", lang.code())?,
        people::index(store.keys(), "email", address, person),
    ];
    let meta = Meta { by: By::Person(person), at, why: None };
    let joined = store
        .act(person.uuid(), None, meta, |state: &Person, _| state.decide(PersonCommand::Join), |_| Ok(rows.clone()))
        .await;
    joined.map_err(failed)?;
    for (role, country) in roles {
        let give = PersonCommand::Give(*role, (*country).to_owned());
        let meta = Meta { by: By::Clockwork, at, why: None };
        let given =
            store.act(person.uuid(), None, meta, |state: &Person, _| state.decide(give.clone()), |_| Ok(vec![]));
        given.await.map_err(failed)?;
    }
    Ok(person)
}

impl Filling {
    /// One firm with its owner and its cases: two on average.
    pub async fn firm(self: Arc<Self>, number: u64) -> Result<Written, StoreError> {
        // The officers and stories were drawn for purposes below this.
        let mut draw = Draw::new(self.seed, number + 1_000_000);
        let mut written = Written::default();
        let mut told: Vec<&Story> = Vec::new();
        for _ in 0..=draw.below(3) {
            told.extend(draw.pick(&self.stories));
        }
        let first = told.iter().filter_map(|story| Some(noon(story.deeds.first()?.on))).min().unwrap_or(self.now);
        let founded = first - SignedDuration::from_hours(1);
        let (name, lang) = names::firm(&mut draw, number);
        let owner = person(&self.store, &mut draw, founded, &format!("owner-{number}@firm.example"), lang, &[]).await?;
        let firm = FirmId::new(id(&mut draw, founded));
        let found = firm::Command::Found { name, number: Some(format!("{:07}", draw.below(10_000_000))), owner };
        let meta = Meta { by: By::Person(owner), at: founded, why: None };
        let decide = |state: &Firm, _| state.decide(founded, found.clone());
        self.store.act(firm.uuid(), None, meta, decide, |_| Ok(vec![])).await.map_err(failed)?;
        for story in told {
            let officer = draw.pick(&self.officers).copied().unwrap_or(owner);
            let second = self.officers.iter().copied().find(|other| *other != officer).unwrap_or(officer);
            let minutes = i64::try_from(draw.below(180)).unwrap_or(0);
            let case = CaseId::new(id(&mut draw, first));
            let cast = Cast { firm, case, officer };
            let mut at = Timestamp::UNIX_EPOCH;
            let mut loaded = Loaded::<Case> { state: Arc::default(), position: 0 };
            for deed in &story.deeds {
                let by = match deed.actor {
                    Actor::Owner => owner,
                    Actor::Officer => officer,
                    Actor::Second => second,
                };
                // Deeds of a day follow one another by a few minutes, and none is of tomorrow.
                let due = noon(deed.on) + SignedDuration::from_mins(minutes);
                at = due.max(at + SignedDuration::from_mins(7)).min(self.now);
                loaded = self.deed(deed, cast, by, at, lang, loaded, &mut draw).await?;
                written.events += 1;
            }
            written.cases += 1;
        }
        Ok(written)
    }

    #[expect(clippy::too_many_arguments, reason = "who, when and in which state: one event")]
    async fn deed(
        &self,
        deed: &Deed,
        cast: Cast,
        by: PersonId,
        at: Timestamp,
        lang: Lang,
        before: Loaded<Case>,
        draw: &mut Draw,
    ) -> Result<Loaded<Case>, StoreError> {
        let (event, said) = deed.cast(cast, at, || WordsId::new(id(draw, at)));
        let rows = match said {
            Some(said) => vec![self.words(said, by, lang).await?],
            None => Vec::new(),
        };
        let mut changes = Changes::new(Meta { by: By::Person(by), at, why: None });
        let state = changes.write(cast.case.uuid(), &before, vec![event])?;
        changes.rows(rows);
        match self.store.change(changes).await {
            Ok(_) => Ok(Loaded { state, position: before.position + 1 }),
            Err(AppendError::Store(error)) => Err(error),
            Err(moved @ AppendError::Moved { .. }) => Err(StoreError::Damaged(moved.to_string())),
        }
    }

    async fn words(&self, id: WordsId, by: PersonId, lang: Lang) -> Result<Statement, StoreError> {
        let key = self.store.person_key(by).await?;
        words::put(&key, id, say::demo::returned(Locale::new(lang)))
    }
}

/// The domain has no reason to refuse what is written here.
fn failed(error: ActError<desk::Refusal>) -> StoreError {
    match error {
        ActError::Store(error) => error,
        other => StoreError::Damaged(other.to_string()),
    }
}
