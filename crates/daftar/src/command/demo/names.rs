//! Names of firms and people that do not exist, in three scripts.

use text::Lang;

use super::draw::Draw;

const FIRST: [&str; 24] = [
    "Amber", "Banyan", "Cobalt", "Delta", "Ember", "Falcon", "Granite", "Harbour", "Indigo", "Jasmine", "Kestrel",
    "Lantern", "Maple", "Nimbus", "Oasis", "Pebble", "Quartz", "River", "Saffron", "Tulip", "Umbra", "Velvet",
    "Willow", "Zephyr",
];
const SECOND: [&str; 12] = [
    "Data", "Logic", "Systems", "Cloud", "Works", "Signal", "Robotics", "Soft", "Networks", "Studio", "Vision", "Code",
];
const URDU: [[&str; 6]; 2] =
    [["چراغ", "شاہین", "ساحل", "زعفران", "بادل", "گلاب"], ["سسٹمز", "ڈیٹا", "سافٹ", "نیٹ ورکس", "ٹیک", "لیبز"]];
const ARABIC: [[&str; 6]; 2] = [
    ["واحة", "نخلة", "لؤلؤة", "ميناء", "نجمة", "ريح"],
    ["التقنية", "البيانات", "البرمجيات", "الأنظمة", "الحلول", "الشبكات"],
];
const PEOPLE: [&str; 12] = [
    "Adil Rahim",
    "Bushra Noor",
    "Celine Omar",
    "Dawud Aziz",
    "Erum Saleh",
    "Farid Jalal",
    "Ghada Munir",
    "Hina Tariq",
    "Idris Kamal",
    "Jamila Wahid",
    "Kamran Latif",
    "Lubna Yasin",
];

/// The name of a firm; the number keeps two of them apart.
pub fn firm(draw: &mut Draw, number: u64) -> (String, Lang) {
    let two = |draw: &mut Draw, words: &[[&str; 6]; 2]| {
        let [first, second] = words;
        format!("{} {} {number}", draw.pick(first).unwrap_or(&""), draw.pick(second).unwrap_or(&""))
    };
    match draw.below(10) {
        0 | 1 => (two(draw, &URDU), Lang::Ur),
        2 => (two(draw, &ARABIC), Lang::Ar),
        _ => {
            let name = format!("{} {} {number}", draw.pick(&FIRST).unwrap_or(&""), draw.pick(&SECOND).unwrap_or(&""));
            (name, Lang::En)
        }
    }
}

/// The name of a person.
pub fn person(draw: &mut Draw) -> &'static str {
    draw.pick(&PEOPLE).copied().unwrap_or_default()
}
