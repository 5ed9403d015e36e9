//! What is written can be read again, in every language and with all digits.

use calendar::Day;
use proptest::prelude::*;
use text::{
    Digits, Lang, Locale, fold_digits, fold_for_search, parse_date, parse_integer, parse_money_amount, parse_percent,
    strip_marks,
};

fn locales() -> impl Iterator<Item = Locale> {
    Lang::ALL.into_iter().flat_map(|lang| Digits::ALL.map(|digits| Locale::new(lang).with_digits(digits)))
}

proptest! {
    #[test]
    fn numbers_read_back(number: i64) {
        for l in locales() {
            prop_assert_eq!(parse_integer(&l.integer(number)), Ok(number));
            prop_assert_eq!(parse_percent(&l.percent(number)), Ok(number));
            for (currency, decimals) in [("SAR", 2), ("JPY", 0), ("KWD", 3)] {
                prop_assert_eq!(parse_money_amount(&l.amount(number, currency), decimals), Ok(number));
            }
        }
    }

    #[test]
    fn dates_read_back(number in Day::MIN.number()..=Day::MAX.number()) {
        let day = Day::from_number(i64::from(number));
        prop_assert_eq!(parse_date(&day.to_string()), Ok(day));
        for l in locales() {
            prop_assert_eq!(parse_date(&l.date(day)), Ok(day));
        }
    }

    #[test]
    fn money_carries_nothing_but_amount_and_code(number: i64) {
        for l in locales() {
            let money = strip_marks(&l.money(number, "SAR")).replace("SAR", "");
            prop_assert_eq!(parse_money_amount(&money, 2), Ok(number));
        }
    }

    #[test]
    fn no_text_is_too_strange_to_be_read(text in "[ -~\u{200b}-\u{200f}؀-ۿﭐ-﷿ﹰ-ﻼ]{0,30}|.*") {
        let _ = (parse_integer(&text), parse_money_amount(&text, 2), parse_percent(&text), parse_date(&text));
        let once = fold_for_search(&text);
        prop_assert_eq!(&fold_for_search(&once), &once);
        let digits = fold_digits(&text);
        prop_assert_eq!(&fold_digits(&digits), &digits);
        for l in locales() {
            let written = l.digits_in(&text).into_owned();
            prop_assert_eq!(l.digits_in(&written), written.as_str());
            let _ = l.sort_key(&text);
        }
    }
}
