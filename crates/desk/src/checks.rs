//! What a machine can see in a paper before an officer does. Findings are hints to look again: nobody is refused for one.

use calendar::Day;

use crate::firm::Particulars;

/// Something to look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It was issued after the step that gave it was done.
    IssuedLater,
    /// It had lapsed when it was handed in: its last day.
    Lapsed(Day),
    /// States that it has not, as ids of the rulebook, in the order in which they are made.
    Unprepared(Vec<String>),
    /// Its number has another form than such papers have.
    NumberForm,
    /// The check digits of its number do not fit.
    NumberSum,
    /// Nobody has brought a file of it.
    NoFile,
}

impl Finding {
    /// The field of a paper's form that it is about.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        match self {
            Self::IssuedLater => "issued",
            Self::Lapsed(_) => "expires",
            Self::Unprepared(_) | Self::NoFile => "files",
            Self::NumberForm | Self::NumberSum => "number",
        }
    }
}

/// What can be seen in a paper that a step gave on the day `done` and that is used on the day `used`. `number` is the form that the rulebook says the
/// number of such papers has, `wants` the states that it must be in by then.
#[must_use]
pub fn paper(about: &Particulars, number: Option<&str>, wants: &[String], done: Day, used: Day) -> Vec<Finding> {
    let mut found = Vec::new();
    found.extend(about.issued.filter(|issued| *issued > done).map(|_| Finding::IssuedLater));
    found.extend(about.expires.filter(|last| *last < used).map(Finding::Lapsed));
    let missing: Vec<String> = wants.iter().filter(|state| !about.states.contains(state)).cloned().collect();
    found.extend((!missing.is_empty()).then_some(Finding::Unprepared(missing)));
    if let (Some(form), Some(typed)) = (number, &about.number) {
        found.extend(self::number(form, typed));
    }
    found.extend(about.files.is_empty().then_some(Finding::NoFile));
    found
}

/// Whether a number has the form of its kind: `iban` (ISO 13616), or a pattern in which `9` is any digit and every other sign itself; `*` at its end
/// stands for any digits that follow. Blanks, hyphens and the way in which digits are written do not count.
#[must_use]
pub fn number(form: &str, typed: &str) -> Option<Finding> {
    let bare = |text: &str| -> String {
        let plain = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '/' | '.'));
        plain.map(latin_digit).collect::<String>().to_uppercase()
    };
    let typed = bare(typed);
    if form == "iban" {
        return iban(&typed);
    }
    let form = bare(form);
    let fits = |(sign, typed): (char, char)| if sign == '9' { typed.is_ascii_digit() } else { sign == typed };
    let (form, open) = form.strip_suffix('*').map_or((form.as_str(), false), |form| (form, true));
    let rest = typed.chars().count().checked_sub(form.chars().count());
    let ends = match rest {
        Some(0) => !open,
        Some(_) => open && typed.chars().skip(form.chars().count()).all(|c| c.is_ascii_digit()),
        None => false,
    };
    let same = ends && form.chars().zip(typed.chars()).all(fits);
    (!same).then_some(Finding::NumberForm)
}

/// Two letters, two check digits, at most thirty letters and digits; the whole, turned round and read as a number, leaves 1 when divided by 97.
fn iban(typed: &str) -> Option<Finding> {
    let sound = typed.len() >= 15
        && typed.len() <= 34
        && typed.bytes().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase())
        && typed.bytes().take(2).all(|c| c.is_ascii_uppercase())
        && typed.bytes().skip(2).take(2).all(|c| c.is_ascii_digit());
    if !sound {
        return Some(Finding::NumberForm);
    }
    let (head, rest) = typed.split_at(4);
    let rest = rest.chars().chain(head.chars()).filter_map(|c| c.to_digit(36)).fold(0_u32, |rest, digit| {
        // A letter stands for two digits.
        (rest * if digit > 9 { 100 } else { 10 } + digit) % 97
    });
    (rest != 1).then_some(Finding::NumberSum)
}

/// Arabic-Indic and Urdu digits as Latin ones.
fn latin_digit(c: char) -> char {
    let from = |zero: u32| u32::from(c).checked_sub(zero).filter(|digit| *digit < 10);
    let digit = from(0x660).or_else(|| from(0x6f0));
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_has_the_form_of_its_kind() {
        for good in ["7001234567", "700 123 4567", "٧٠٠١٢٣٤٥٦٧", "۷۰۰۱۲۳۴۵۶۷"] {
            assert_eq!(number("7999999999", good), None, "{good}");
        }
        for bad in ["1001234567", "700123456", "70012345678", "7OO1234567", ""] {
            assert_eq!(number("7999999999", bad), Some(Finding::NumberForm), "{bad}");
        }
        assert_eq!(number("7*", "700 123"), None);
        for bad in ["7", "1001", "70O1", ""] {
            assert_eq!(number("7*", bad), Some(Finding::NumberForm), "{bad}");
        }
        assert_eq!(number("99999-9999999-9", "35202-1234567-1"), None);
        assert_eq!(number("99999-9999999-9", "3520212345671"), None);
        assert_eq!(number("99999-9999999-9", "35202-1234567"), Some(Finding::NumberForm));
    }

    #[test]
    fn an_iban_is_checked_by_its_digits() {
        // The examples of the registry that SWIFT keeps for ISO 13616.
        for good in ["GB29 NWBK 6016 1331 9268 19", "SA03 8000 0000 6080 1016 7519", "PK36SCBL0000001123456702"] {
            assert_eq!(number("iban", good), None, "{good}");
        }
        assert_eq!(number("iban", "SA03 8000 0000 6080 1016 7591"), Some(Finding::NumberSum), "two digits swapped");
        for bad in
            ["8000 0000 6080 1016 7519", "SA03", "SAXX80000000608010167519", "SA0380000000608010167519000000000000000"]
        {
            assert_eq!(number("iban", bad), Some(Finding::NumberForm), "{bad}");
        }
    }

    #[test]
    fn days_stand_in_order_and_a_paper_counts_when_it_is_used() {
        let (done, used) = (day("2030-03-04"), day("2030-03-10"));
        let about = |issued: &str, expires: &str| Particulars {
            issued: Some(day(issued)),
            expires: Some(day(expires)),
            files: vec!["ab".repeat(32).parse().unwrap()],
            ..Particulars::default()
        };
        let see = |about: &Particulars| paper(about, None, &[], done, used);
        assert_eq!(see(&about("2030-03-04", "2030-03-10")), []);
        assert_eq!(see(&about("2030-03-05", "2030-03-10")), [Finding::IssuedLater]);
        assert_eq!(see(&about("2030-03-04", "2030-03-09")), [Finding::Lapsed(day("2030-03-09"))]);
        assert_eq!(see(&Particulars::default()), [Finding::NoFile]);
    }

    #[test]
    fn a_paper_went_through_all_that_is_asked_of_it() {
        let wants = ["sealed", "translated"].map(str::to_owned);
        let about = Particulars { states: vec!["sealed".into()], ..Particulars::default() };
        let found = paper(&about, None, &wants, day("2030-03-04"), day("2030-03-04"));
        assert_eq!(found, [Finding::Unprepared(vec!["translated".into()]), Finding::NoFile]);
    }
}
