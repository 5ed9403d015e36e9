//! All three languages say the same thing: the same keys, the same arguments, every plural form.

use std::collections::BTreeSet;

use super::message::{Catalogue, Key, Kind, Lang, Message, Part, Piece, Variant, paths, visit};
use super::{Mistake, Place};

pub fn languages(catalogue: &Catalogue, mistakes: &mut Vec<Mistake>) {
    for (key, english) in &catalogue.en {
        for lang in [Lang::Ur, Lang::Ar] {
            let Some(message) = catalogue.of(lang).get(key) else {
                let file = format!("locales/{}/{}.ftl", lang.code(), english.topic);
                let says = format!("`{key}` has no {} text in {file}", lang.name());
                mistakes.push(Mistake { place: english.place.clone(), says });
                continue;
            };
            same_arguments(key, english, message, mistakes);
        }
    }
    for lang in Lang::ALL {
        for (key, message) in catalogue.of(lang) {
            let Some(english) = catalogue.en.get(key) else {
                let says = format!("`{key}` is not in locales/en/{}.ftl", message.topic);
                mistakes.push(Mistake { place: message.place.clone(), says });
                continue;
            };
            plurals(lang, &message.pattern, mistakes);
            texts_on_every_path(key, english, message, mistakes);
        }
    }
}

fn same_arguments(key: &str, english: &Message, message: &Message, mistakes: &mut Vec<Mistake>) {
    let mut used = BTreeSet::new();
    visit(&message.pattern, &mut |name, place, selects| {
        used.insert(name);
        let says = match english.arguments.iter().find(|argument| argument.name == name) {
            None => format!("${name} is no argument of `{key}` in English"),
            Some(argument) if selects && argument.kind == Kind::Text => {
                format!("${name} selects a plural here; declare it in English: `# ${name} (Number) what it counts`")
            }
            Some(_) => return,
        };
        mistakes.push(Mistake { place: place.clone(), says });
    });
    for argument in english.arguments.iter().filter(|argument| !used.contains(argument.name.as_str())) {
        let says = format!("`{key}` does not use ${}, English does", argument.name);
        mistakes.push(Mistake { place: message.place.clone(), says });
    }
}

fn plurals(lang: Lang, pattern: &[Part], mistakes: &mut Vec<Mistake>) {
    for part in pattern {
        let Part::Select { on, place, variants } = part else { continue };
        for category in lang.categories() {
            // `[0]` says all that Arabic `zero` says, `[1]` all that `one` says, `[2]` all that `two` says.
            let exact =
                ["zero", "one", "two"].iter().zip(0_u64..).find(|(c, _)| *c == category).map(|(_, n)| Key::Exactly(n));
            let covered =
                |v: &Variant| v.key == Key::Category((*category).to_owned()) || Some(&v.key) == exact.as_ref();
            if !variants.iter().any(covered) {
                mistakes.push(mistake(
                    place,
                    format!("the plural form [{category}] of ${on} is missing in {}", lang.name()),
                ));
            }
        }
        for (i, variant) in variants.iter().enumerate() {
            if variants.iter().take(i).any(|earlier| earlier.key == variant.key) {
                mistakes.push(mistake(place, format!("a plural form of ${on} is there twice")));
            }
            plurals(lang, &variant.pattern, mistakes);
        }
        number_shown(on, place, variants, mistakes);
    }
}

/// If `other` prints the number, so do the forms that stand for many numbers.
fn number_shown(on: &str, place: &Place, variants: &[Variant], mistakes: &mut Vec<Mistake>) {
    let prints = |variant: &Variant| {
        let mut found = false;
        visit(&variant.pattern, &mut |name, _, selects| found |= name == on && !selects);
        found
    };
    if !variants.iter().any(|variant| variant.key == Key::Other && prints(variant)) {
        return;
    }
    for category in ["few", "many"] {
        if variants.iter().any(|v| v.key == Key::Category(category.to_owned()) && !prints(v)) {
            mistakes.push(mistake(place, format!("the form [{category}] does not print ${on}, [other] does")));
        }
    }
}

/// A text is printed in every form or in none; in none is a mistake already told.
fn texts_on_every_path(key: &str, english: &Message, message: &Message, mistakes: &mut Vec<Mistake>) {
    for argument in english.arguments.iter().filter(|argument| argument.kind == Kind::Text) {
        let (mut printed, mut selects) = (false, false);
        visit(&message.pattern, &mut |name, _, select| {
            printed |= name == argument.name;
            selects |= name == argument.name && select;
        });
        let lost = |path: &Vec<Piece<'_>>| {
            !path.iter().any(|piece| matches!(piece, Piece::Argument(name) if *name == argument.name))
        };
        if printed && !selects && paths(&message.pattern).iter().any(lost) {
            mistakes.push(mistake(&message.place, format!("a form of `{key}` leaves ${} out", argument.name)));
        }
    }
}

fn mistake(place: &Place, says: String) -> Mistake {
    Mistake { place: place.clone(), says }
}
