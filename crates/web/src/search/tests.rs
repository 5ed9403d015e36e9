//! What readers type for what the invented corridor says.

use rulebook::Rulebook;
use rulebook::diagnostic::Kind;
use text::Lang;

use super::find::{Found, find};
use super::index::Index;

struct Searched {
    book: Rulebook,
    index: Index,
}

fn searched() -> Searched {
    let book = crate::ask::tests::invented();
    let index = Index::new(&book);
    Searched { book, index }
}

impl Searched {
    fn find(&self, query: &str, lang: Lang) -> Found {
        find(&self.book, &self.index, query, lang)
    }

    /// Kind and id of what is found.
    fn ids(&self, query: &str, lang: Lang) -> Vec<String> {
        let found = self.find(query, lang);
        found.hits.iter().map(|hit| format!("{}/{}", hit.kind().as_str(), hit.id(&self.book))).collect()
    }
}

#[test]
fn a_name_is_found_in_any_language_whatever_the_reader_s() {
    let searched = searched();
    for lang in Lang::ALL {
        for query in ["workshop licence", "کارخانے کا لائسنس", "رخصة الورشة"] {
            let ids = searched.ids(query, lang);
            assert_eq!(ids.first().map(String::as_str), Some("evidence/licence"), "{query} in {lang}: {ids:?}");
        }
    }
}

#[test]
fn spellings_of_urdu_and_arabic_are_one() {
    let searched = searched();
    for (written, typed) in [
        ("رخصة الورشة", ["رخصه الورشه", "الرُّخصة ورشة", "والرخصه بالورشة"]),
        ("کارخانے کا لائسنس", ["كارخانے كا لائسنس", "کارخانے کا لايسنس", "كارخانے کا لائسنس"]),
        ("خطاب النقابة", ["خطاب نقابه", "الخطاب النقابة", "خطاب للنقابة"]),
    ] {
        let expected = searched.ids(written, Lang::Ar);
        assert!(!expected.is_empty(), "{written}");
        for typed in typed {
            let found = searched.ids(typed, Lang::Ar);
            assert_eq!(found.first(), expected.first(), "{typed} for {written}");
        }
    }
}

#[test]
fn digits_of_any_script_are_one() {
    let searched = searched();
    let expected = searched.ids("20", Lang::En);
    // Both routes and the large one's condition speak of twenty workers.
    assert!(expected.contains(&"route/large".to_owned()), "{expected:?}");
    for typed in ["٢٠", "۲۰", "２０"] {
        assert_eq!(searched.ids(typed, Lang::En), expected, "{typed}");
    }
}

#[test]
fn the_beginning_of_a_word_is_enough() {
    let searched = searched();
    assert!(searched.ids("lic", Lang::En).contains(&"evidence/licence".to_owned()));
    assert!(searched.ids("carp", Lang::En).is_empty());
}

#[test]
fn titles_come_before_texts() {
    let searched = searched();
    // The guild is named in the text of a trap as well.
    let found = searched.find("guild", Lang::En);
    let place = |kind: Kind| found.hits.iter().position(|hit| hit.kind() == kind).unwrap();
    assert!(place(Kind::Authority) < place(Kind::Trap), "{:?}", found.hits);
    let kinds: Vec<Kind> = found.hits.iter().map(|hit| hit.kind()).collect();
    let mut groups = kinds.clone();
    groups.dedup();
    let mut distinct = groups.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(groups.len(), distinct.len(), "a kind stands together: {kinds:?}");
}

#[test]
fn a_slip_of_the_finger_is_forgiven_and_said() {
    let searched = searched();
    let found = searched.find("workshop licnece", Lang::En);
    assert_eq!(found.taken, [("licnece".to_owned(), "licence".to_owned())]);
    assert_eq!(found.hits.first().map(|hit| hit.id(&searched.book)), Some("licence"));
    // Of a word of three letters too little is known.
    assert!(searched.find("xyz", Lang::En).hits.is_empty());
}

#[test]
fn without_all_words_most_of_them_do() {
    let searched = searched();
    let found = searched.find("workshop licence unobtainium", Lang::En);
    assert!(found.partly);
    assert_eq!(found.hits.first().map(|hit| hit.id(&searched.book)), Some("licence"));
    assert!(!searched.find("workshop licence", Lang::En).partly);
}

#[test]
fn nothing_is_found_in_nothing() {
    let searched = searched();
    for query in ["", "   ", "…", "؟!"] {
        let found = searched.find(query, Lang::Ar);
        assert!(found.hits.is_empty() && found.words.is_empty() && !found.partly, "{query}");
    }
}
