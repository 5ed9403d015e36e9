//! Names of the months and weekdays, as official pages of both countries write them.

use crate::Lang;

/// The months of the Gregorian calendar. Arabic uses the names of the Gulf and Egypt (نوفمبر), not of the Levant.
pub(crate) const fn months(lang: Lang) -> &'static [&'static str; 12] {
    match lang {
        Lang::En => &[
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Lang::Ur => {
            &["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"]
        }
        Lang::Ar => &[
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ],
    }
}

/// Short month names for tables. Urdu and Arabic do not shorten theirs.
pub(crate) const fn short_months(lang: Lang) -> &'static [&'static str; 12] {
    match lang {
        Lang::En => &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        Lang::Ur | Lang::Ar => months(lang),
    }
}

/// Monday to Sunday.
pub(crate) const fn weekdays(lang: Lang) -> &'static [&'static str; 7] {
    match lang {
        Lang::En => &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Lang::Ur => &["پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"],
        Lang::Ar => &["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    }
}

/// Monday to Sunday, as short as a calendar's head needs them. Urdu has no shorter form.
pub(crate) const fn short_weekdays(lang: Lang) -> &'static [&'static str; 7] {
    match lang {
        Lang::En => &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        Lang::Ur => weekdays(lang),
        Lang::Ar => &["اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"],
    }
}

/// Month names that people type besides the official ones, after [`crate::fold_for_search`].
pub(crate) const OTHER_MONTHS: [(&str, i16); 21] = [
    ("sept", 9),
    ("كانون الثاني", 1),
    ("شباط", 2),
    ("اذار", 3),
    ("نيسان", 4),
    ("ايار", 5),
    ("حزيران", 6),
    ("تموز", 7),
    ("اب", 8),
    ("ايلول", 9),
    ("تشرين الاول", 10),
    ("تشرين الثاني", 11),
    ("كانون الاول", 12),
    ("ماي", 5),
    ("جوان", 6),
    ("جويليه", 7),
    ("اوت", 8),
    ("شتنبر", 9),
    ("نونبر", 11),
    ("دجنبر", 12),
    ("جولاي", 7),
];
