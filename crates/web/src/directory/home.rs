//! Where a record has its page.

use rulebook::Rulebook;
use rulebook::checked::RecordIx;
use rulebook::diagnostic::Kind;
use rulebook::source::{Record, RecordKind};
use text::Lang;

use super::shelf::Shelf;
use crate::guide::entity::Entity;
use crate::url::Href;

/// Where a record has its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// Beside the agreement.
    Agreement,
    /// In a list of the directory.
    Shelf(Shelf),
}

/// Where a record has its page; none of these has it in the guide. An open question stands with what it is about.
pub(crate) fn home(book: &Rulebook, record: &Record) -> Option<Home> {
    match record.kind {
        RecordKind::Agreement
        | RecordKind::Commitment
        | RecordKind::Milestone
        | RecordKind::Body
        | RecordKind::Figure
        | RecordKind::Contested
        | RecordKind::Deal => Some(Home::Agreement),
        RecordKind::OpenQuestion => record.about.iter().find_map(|id| {
            let about = book.entities.records.by_id(id.as_str())?;
            if about.kind == RecordKind::OpenQuestion { None } else { home(book, about) }
        }),
        _ => Shelf::of(record).map(Home::Shelf),
    }
}

/// The page of a record, if it is not in the guide.
pub(super) fn of(book: &Rulebook, record: RecordIx, lang: Lang) -> Option<Href> {
    let id = book.entities.records.id(record).as_str();
    home(book, &book.entities.records[record]).map(|home| match home {
        Home::Agreement => Href::agreement(lang, id),
        Home::Shelf(shelf) => Href::listed(lang, shelf.word(), id),
    })
}

/// The page of anything that has one outside the guide.
pub(crate) fn own_page(book: &Rulebook, entity: Entity, lang: Lang) -> Option<Href> {
    (entity.kind() == Kind::Record).then(|| of(book, entity.ix(), lang)).flatten()
}

/// The page of anything.
pub(crate) fn href(book: &Rulebook, entity: Entity, lang: Lang) -> Href {
    own_page(book, entity, lang).unwrap_or_else(|| Href::entity(lang, entity.kind(), entity.id(book)))
}
