## The frame of every page

common-site-name = دفتر
common-skip = الانتقال إلى المحتوى
common-language = اللغة
common-digits = الأرقام
common-main-menu = القائمة الرئيسية
common-nav-home = الرئيسية
common-nav-account = مكتبي
common-nav-plan = خطتكم
common-nav-guide = الدليل
common-nav-obligations = بعد التسجيل
common-nav-agreement = الاتفاقية
common-nav-directory = دليل الجهات
common-nav-search = البحث
common-footer-law = يشرح «دفتر» الأنظمة ولا يقوم مقامها، والعبرة بنص النظام وقرار الجهة المختصة.
common-footer-privacy = لا يحتاج الاطلاع وإعداد الخطة إلى حساب: إجاباتكم في عنوان الصفحة ولا تُحفظ. أما ما تقومون به لدى المكتب فيُحفظ لكم وللمكتب.
common-footer-rules-on = القواعد كما هي في { $date }
common-footer-desk = المكتب
common-footer-machines = للأنظمة الآلية
common-footer-feed = موجز تغيرات الأنظمة
common-footer-code = الشفرة المصدرية

## Words that many pages share

common-yes = نعم
common-no = لا
common-unknown = غير معروف
common-none = لا يوجد
common-open = متاح
common-closed = غير متاح
common-undecided = غير محسوم
common-back = رجوع
common-go-on = متابعة
common-change = تغيير
common-remove = إزالة
common-show = عرض
common-show-all = عرض الكل
common-apply = تطبيق
common-details = التفاصيل
common-print = طباعة
common-download-as = تنزيل بصيغة { $format }
common-calendar-file = ملف التقويم
common-copy-link = نسخ الرابط
common-link-copied = نُسخ الرابط.
common-share = مشاركة
common-optional = اختياري
common-other-site = يفتح موقعًا آخر
common-more-about = المزيد عن { $what }
common-and-more = و{ $count } أخرى
common-note = ملاحظة
common-warning = تنبيه
common-today = اليوم
common-total = المجموع
common-first-year = السنة الأولى
common-later-years = كل سنة لاحقة

## Amounts and time

common-at-least = { $amount } على الأقل
common-at-most = { $amount } على الأكثر
common-about = نحو { $amount }
common-days = { $count ->
    [zero] في اليوم نفسه
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
common-days-range = من { $min } إلى { $max ->
    [zero] { $max } يوم
    [one] { $max } يوم
    [two] { $max } يوم
    [few] { $max } أيام
    [many] { $max } يومًا
   *[other] { $max } يوم
}
common-working-days = { $count ->
    [zero] في اليوم نفسه
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
common-working-days-range = من { $min } إلى { $max ->
    [zero] { $max } يوم عمل
    [one] { $max } يوم عمل
    [two] { $max } يوم عمل
    [few] { $max } أيام عمل
    [many] { $max } يوم عمل
   *[other] { $max } يوم عمل
}
common-weeks = { $count ->
    [zero] أقل من أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
common-weeks-range = من { $min } إلى { $max ->
    [zero] { $max } أسبوع
    [one] { $max } أسبوع
    [two] { $max } أسبوع
    [few] { $max } أسابيع
    [many] { $max } أسبوعًا
   *[other] { $max } أسبوع
}
common-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
common-years = { $count ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
common-days-unknown = لا يذكر أي مصدر المدة اللازمة.
common-amount-unknown = لا يذكر أي مصدر المبلغ.

## Counts

common-steps = { $count ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
common-papers = { $count ->
    [zero] لا مستندات
    [one] مستند واحد
    [two] مستندان
    [few] { $count } مستندات
    [many] { $count } مستندًا
   *[other] { $count } مستند
}
common-routes = { $count ->
    [zero] لا مسارات
    [one] مسار واحد
    [two] مساران
    [few] { $count } مسارات
    [many] { $count } مسارًا
   *[other] { $count } مسار
}
common-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
common-sources-count = { $count ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
common-results = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}

## How sure, since when, by which law

common-law = السند النظامي
common-sources = المصادر
common-article = المادة { $number }
common-confidence = درجة الثقة
common-confidence-high = درجة الثقة: عالية
common-confidence-medium = درجة الثقة: متوسطة
common-confidence-low = درجة الثقة: منخفضة
common-official-text = ورد ذلك في نص رسمي.
common-no-official-text = { $count ->
    [zero] لم يُذكر مصدر ولم يُطّلع على نص رسمي.
    [one] ذكره مصدر واحد، ولم يُطّلع على نص رسمي.
    [two] ذكره مصدران، ولم يُطّلع على نص رسمي.
    [few] ذكرته { $count } مصادر، ولم يُطّلع على نص رسمي.
    [many] ذكره { $count } مصدرًا، ولم يُطّلع على نص رسمي.
   *[other] ذكره { $count } مصدر، ولم يُطّلع على نص رسمي.
}
common-readings = تذكر مصادر أخرى أرقامًا مختلفة:
common-checked = آخر تحقق: { $date }
common-in-force-between = نافذ من { $from } إلى { $to }
common-in-force-since = نافذ منذ { $date }
common-in-force-to = نافذ حتى { $date }، وتاريخ بدئه غير معروف
common-in-force-open = نافذ، وتاريخ بدئه غير معروف
common-only-month-known = المعروف هو الشهر فقط
common-only-year-known = المعروف هو السنة فقط
common-tentative = مبدئي: يتوقف على رؤية الهلال.
common-draft = مسودة: لم يراجع هذا النص قارئ ثانٍ.
common-report = هذه المعلومات غير صحيحة أو قديمة

## What people get

common-fee = الرسم
common-fees = الرسوم
common-time = المدة
common-step = خطوة
common-paper = مستند
common-route = مسار
common-authority = الجهة المختصة
common-obligation = التزام نظامي
common-source = مصدر
common-goal = الهدف
common-training = بيانات للتدريب: المنشآت والأشخاص والمعاملات هنا مخترعة.
common-file-open = فتح الملف: { $name }
common-file-save = حفظ الملف: { $name }
