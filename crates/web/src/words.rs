//! The sentences of the frame, the home page and the pages for what goes wrong.

use text::{Lang, Locale};

macro_rules! words {
    ($($name:ident: $en:literal, $ur:literal, $ar:literal;)*) => {
        $(pub(crate) const fn $name(l: Locale) -> &'static str {
            match l.lang {
                Lang::En => $en,
                Lang::Ur => $ur,
                Lang::Ar => $ar,
            }
        })*

        /// Every sentence in every language, for the tests.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, [&str; 3])] = &[$((stringify!($name), [$en, $ur, $ar])),*];
    };
}

words! {
    skip: "Skip to the content", "سیدھے متن پر جائیں", "انتقل إلى المحتوى";
    places: "Places", "حصے", "أقسام الموقع";
    tongues: "Language", "زبان", "اللغة";
    home: "Home", "سرورق", "الرئيسية";
    start: "Start a plan", "منصوبہ بنائیں", "ابدأ خطتك";
    guide: "Guide", "رہنما", "الدليل";
    agreement: "The agreement", "معاہدہ", "الاتفاقية";
    search: "Search", "تلاش", "البحث";
    foot: "A desk that two countries run together. It explains the law and cites it; it does not replace advice on your own case.",
          "دو ملکوں کا مشترکہ دفتر۔ یہاں قانون حوالے کے ساتھ سمجھایا جاتا ہے؛ یہ آپ کے اپنے معاملے میں قانونی مشورے کا بدل نہیں۔",
          "مكتب تديره دولتان معًا. يشرح الأنظمة ويذكر مصادرها، ولا يغني عن المشورة في حالتك الخاصة.";
    nothing_stored: "No account, no cookies, nothing stored.",
          "نہ کھاتہ، نہ کوکی، کچھ محفوظ نہیں کیا جاتا۔",
          "بلا حساب ولا ملفات ارتباط، ولا يُحفظ شيء.";

    home_title: "What it takes to work across the border",
          "سرحد پار کام کے لیے کیا درکار ہے",
          "ما يلزم للعمل عبر الحدود";
    home_line: "Everything it takes to open your firm across the border, in order.",
          "سرحد پار اپنی کمپنی کھولنے کے لیے جو کچھ درکار ہے، ترتیب سے۔",
          "كل ما يلزم لتأسيس شركتك عبر الحدود، خطوةً خطوة.";
    home_lede: "Answer a few questions. You see which routes are open to your firm, what each takes in steps, papers, fees and weeks, and the law behind it.",
          "چند سوالوں کے جواب دیں۔ آپ دیکھیں گے کہ آپ کی کمپنی کے لیے کون سے راستے کھلے ہیں، ہر راستے میں کتنے مراحل، کاغذات، فیسیں اور ہفتے لگتے ہیں، اور اس کے پیچھے کون سا قانون ہے۔",
          "أجب عن بضعة أسئلة لترى المسارات المفتوحة أمام شركتك، وما يتطلبه كل منها من خطوات ووثائق ورسوم وأسابيع، والنظام الذي يستند إليه.";
    home_button: "See what it takes", "دیکھیں کیا درکار ہے", "اعرف ما يلزمك";
    home_reassure: "“I don’t know” is always an answer.",
          "”مجھے معلوم نہیں“ بھی ایک جواب ہے۔",
          "«لا أعرف» جواب مقبول دائمًا.";
    home_routes: "Routes at a glance", "راستے ایک نظر میں", "المسارات في لمحة";
    home_no_routes: "No rulebook is loaded, so there is no route to show.",
          "کوئی ضابطہ موجود نہیں، اس لیے دکھانے کو کوئی راستہ نہیں۔",
          "لم تُحمَّل أي قواعد بعد، فلا مسار يُعرض.";
    home_changes: "What changed in the law", "قانون میں کیا بدلا", "ما الذي تغيّر في الأنظمة";
    home_no_changes: "No change is recorded.", "کوئی تبدیلی درج نہیں۔", "لا تغييرات مسجلة.";
    home_desk: "Reach the desk", "دفتر سے رابطہ", "تواصل مع المكتب";
    home_desk_line: "Tell us what is wrong or missing, or ask what this site does not answer.",
          "کچھ غلط یا رہ گیا ہو تو بتائیں، یا وہ پوچھیں جس کا جواب یہاں نہیں۔",
          "أخبرنا بما هو خاطئ أو ناقص، أو اسأل عما لا تجد جوابه هنا.";
    home_no_desk: "The desk has not published an address yet.",
          "دفتر نے ابھی اپنا پتہ شائع نہیں کیا۔",
          "لم ينشر المكتب عنوانًا للتواصل بعد.";
    email: "E-mail", "ای میل", "البريد الإلكتروني";
    website: "Web site", "ویب سائٹ", "الموقع الإلكتروني";

    not_found: "There is no page at this address", "اس پتے پر کوئی صفحہ نہیں", "لا توجد صفحة في هذا العنوان";
    not_found_line: "It may have been mistyped, or the page has moved. The guide and the search lead to everything that is here.",
          "شاید پتہ لکھنے میں غلطی ہوئی، یا صفحہ کہیں اور چلا گیا۔ رہنما اور تلاش یہاں کی ہر چیز تک لے جاتے ہیں۔",
          "ربما كُتب العنوان خطأً أو نُقلت الصفحة. الدليل والبحث يوصلانك إلى كل ما في الموقع.";
    bad_address: "This address cannot be read", "یہ پتہ پڑھا نہیں جا سکتا", "تعذّرت قراءة هذا العنوان";
    bad_address_line: "A part of it is not text. If you followed a link, it was cut or changed on the way; ask for it again.",
          "اس کا ایک حصہ متن نہیں۔ اگر آپ کسی ربط سے آئے ہیں تو وہ راستے میں کٹ گیا یا بدل گیا؛ ربط دوبارہ منگوائیں۔",
          "جزء منه ليس نصًا. إن كنت قد تبعت رابطًا فقد اقتُطع أو تغيّر في الطريق؛ اطلبه مرة أخرى.";
    too_long: "This address is too long", "یہ پتہ بہت لمبا ہے", "هذا العنوان طويل جدًا";
    too_long_line: "Start again with fewer answers; a plan never needs an address as long as this.",
          "کم جوابوں کے ساتھ دوبارہ شروع کریں؛ کسی منصوبے کو اتنے لمبے پتے کی ضرورت نہیں ہوتی۔",
          "ابدأ من جديد بإجابات أقل؛ فلا تحتاج أي خطة إلى عنوان بهذا الطول.";
    not_allowed: "This page cannot be used that way", "یہ صفحہ اس طرح استعمال نہیں ہو سکتا", "لا تُستخدم هذه الصفحة بهذه الطريقة";
    not_allowed_line: "It can be read, but nothing can be sent to it.",
          "اسے پڑھا جا سکتا ہے، مگر اس پر کچھ بھیجا نہیں جا سکتا۔",
          "يمكن قراءتها، لكن لا يمكن إرسال شيء إليها.";
    too_large: "What you sent is too large", "آپ نے جو بھیجا وہ بہت بڑا ہے", "ما أرسلته أكبر من الحد المسموح";
    too_large_line: "Nothing was kept. Shorten it and send it again.",
          "کچھ محفوظ نہیں ہوا۔ اسے مختصر کر کے دوبارہ بھیجیں۔",
          "لم يُحفظ شيء. اختصره ثم أرسله من جديد.";
    internal: "Something went wrong on our side", "ہماری طرف کوئی خرابی ہوئی", "حدث خلل من جهتنا";
    internal_line: "Your answers are still in the address of the page before this one: go back and try again. If it happens again, tell the desk this number.",
          "آپ کے جواب پچھلے صفحے کے پتے میں موجود ہیں: واپس جا کر دوبارہ کوشش کریں۔ پھر بھی ایسا ہو تو دفتر کو یہ نمبر بتائیں۔",
          "إجاباتك باقية في عنوان الصفحة السابقة: ارجع وحاول مرة أخرى. وإن تكرر ذلك فأخبر المكتب بهذا الرقم.";
    reference: "Reference", "حوالہ نمبر", "الرقم المرجعي";
}
