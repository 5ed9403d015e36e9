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
pub(crate) const OTHER_MONTHS: [(&str, usize); 21] = [
    ("sept", 8),
    ("كانون الثاني", 0),
    ("شباط", 1),
    ("اذار", 2),
    ("نيسان", 3),
    ("ايار", 4),
    ("حزيران", 5),
    ("تموز", 6),
    ("اب", 7),
    ("ايلول", 8),
    ("تشرين الاول", 9),
    ("تشرين الثاني", 10),
    ("كانون الاول", 11),
    ("ماي", 4),
    ("جوان", 5),
    ("جويليه", 6),
    ("اوت", 7),
    ("شتنبر", 8),
    ("نونبر", 10),
    ("دجنبر", 11),
    ("جولاي", 6),
];
