guide-title = گائیڈ
guide-lead = قواعد میں مذکور ہر چیز اپنے صفحے پر: یہ کیا ہے، کون کرتا ہے، کیا درکار ہے اور کس قانون کے تحت۔
guide-goals = مقاصد
guide-routes = راستے
guide-steps = مراحل
guide-preparations = بیرونِ ملک استعمال کے لیے دستاویزات کی تیاری
guide-evidence = دستاویزات
guide-authorities = مجاز ادارے
guide-obligations = قانونی ذمہ داریاں
guide-traps = ممکنہ رکاوٹیں
guide-calendars = کاروباری دنوں کے کیلنڈر
guide-terms = فرہنگِ اصطلاحات
guide-conflicts = جہاں ماخذوں میں اختلاف ہے
guide-open-questions = حل طلب سوالات

## On every page

guide-on-this-page = اس صفحے پر
guide-official-name = سرکاری نام: { $name }
guide-names = دوسری زبانوں میں
guide-applies-when = کب لاگو ہوتا ہے
guide-always = ہمیشہ
guide-needs = کیا درکار ہے
guide-needs-nothing = پہلے سے کچھ درکار نہیں
guide-gives = کیا حاصل ہوتا ہے
guide-needed-by = کہاں درکار ہے
guide-given-by = کہاں سے ملتی ہے
guide-used-in = وہ راستے جن میں شامل ہے
guide-part-of-goal = مقصد کا حصہ
guide-issuer = جاری کنندہ
guide-you-bring-it = یہ دستاویز آپ خود لاتے ہیں؛ کسی مرحلے سے نہیں ملتی۔
guide-validity = مدتِ کارآمدی
guide-validity-none = اس کی میعاد ختم نہیں ہوتی۔
guide-validity-unknown = کسی ماخذ میں مدتِ کارآمدی درج نہیں۔
guide-validity-for = { $time } کے لیے کارآمد
guide-renewable = اس کی تجدید ہو سکتی ہے۔
guide-prepared = تیاری کا طریقہ
guide-steps-here = اس ادارے کے مراحل
guide-papers-here = اس ادارے کی دستاویزات
guide-site = ویب سائٹ
guide-portal = پورٹل
guide-part-of = کس کا حصہ
guide-published = تاریخِ اشاعت
guide-publisher = ناشر
guide-cited-by = اس ماخذ پر کیا مبنی ہے
guide-kind-law = قانون
guide-kind-official = سرکاری صفحہ
guide-kind-law-firm = لا فرم
guide-kind-consultancy = مشاورتی ادارہ
guide-kind-bank = بینک
guide-kind-press = ذرائع ابلاغ
guide-kind-secondary = ثانوی ماخذ
guide-kind-software = سافٹ ویئر

## Time

guide-as-of = بمطابق تاریخ
guide-as-of-show = اس دن کے قواعد دکھائیں
guide-as-of-shown = آپ { $date } کے قواعد دیکھ رہے ہیں۔
guide-as-of-today = آج کے قواعد دکھائیں
guide-not-in-force = { $date } کو اس میں سے کچھ نافذ نہ تھا۔
guide-history = تبدیلیوں کی تاریخ
guide-changed-between = { $from } اور { $to } کے درمیان کیا بدلا
guide-unchanged = کچھ نہیں بدلا۔
guide-was = پہلے
guide-is-now = اب

## Days off

guide-weekend = ہفتہ وار تعطیل
guide-holidays = سرکاری تعطیلات
guide-holiday-official = سرکاری
guide-holiday-announced = اعلان شدہ
guide-holiday-computed = حساب سے
guide-holiday-estimate = تخمینی
guide-holiday-recurring = ہر سال

## Reporting a mistake

guide-report-title = ڈیسک کو غلطی بتائیں
guide-report-lead = نیچے دیے گئے پیغام میں قاعدہ، اس کا متن اور یہ صفحہ درج ہے۔ بتائیں کہ کیا غلط ہے اور آپ کو کیسے معلوم ہوا۔
guide-report-subject = غلط یا پرانا: { $rule }
guide-report-rule = قاعدہ
guide-report-edition = ایڈیشن
guide-report-page = صفحہ
guide-report-send = ای میل لکھیں
guide-report-copy = یہ متن کاپی کریں

## Lists and rows

guide-facts = سوالات
guide-bundles = وہ مراحل جن کی مدت اکٹھی معلوم ہے
guide-states = دستاویزات پر کی جانے والی کارروائی
guide-constraints = جو باتیں ایک ساتھ درست نہیں ہو سکتیں
guide-records = معاہدے اور فہرستوں سے
guide-no-country = کسی ملک سے وابستہ نہیں
guide-pages = صفحات
guide-kind = قسم
guide-name = نام
guide-country = ملک
guide-conditions = شرائط
guide-sets = یہ راستہ کیا طے کرتا ہے
guide-without = اس میں کیا درکار نہیں
guide-advisers-say = پورے راستے کے بارے میں ماخذ کیا کہتے ہیں
guide-route-steps = وہ مراحل جو شامل ہو سکتے ہیں
guide-becomes = دستاویز کی نئی حیثیت
guide-comes-before = اس سے پہلے کیا ضروری ہے
guide-which-papers = کن دستاویزات کے لیے
guide-preparing-steps = اسے تیار کرنے والے مراحل
guide-duties-follow = بعد کی ذمہ داریاں
guide-duties-here = اس ادارے سے متعلق ذمہ داریاں
guide-belongs = اس کے ماتحت
guide-ring = وہ دستاویزات جو ایک دوسرے پر منحصر ہیں
guide-concerns = کس سے متعلق ہے
guide-depends = اس پر کیا منحصر ہے
guide-question = سوال
guide-answer = جواب کی قسم
guide-choices = ممکنہ جوابات
guide-personal = ذاتی: یہ کبھی پتے کا حصہ نہیں بنتا۔
guide-personal-paper = اس میں ذاتی ڈیٹا ہے۔
guide-official-use = سرکاری استعمال
guide-as-issued = جاری ہوتے وقت اس کی حیثیت
guide-origin = دستاویز کا ملک
guide-class = دستاویز کی قسم
guide-class-corporate = کمپنی کی دستاویز
guide-class-legal = قانونی دستاویز
guide-class-educational = تعلیمی سند
guide-class-personal = فرد کی دستاویز
guide-class-account = حسابات
guide-class-permit = اجازت نامہ، رجسٹریشن یا حیثیت
guide-details = تفصیلات
guide-follow-ups = اس پر پیش رفت
guide-dates = تاریخیں
guide-readings = ماخذ کیا کہتے ہیں
guide-kept = کیا اختیار کیا گیا اور کیوں

## Conditions and amounts in words

guide-one-of = ان میں سے ایک:
guide-all-of = یہ سب:
guide-otherwise = بصورتِ دیگر
guide-holds = آپ کے پاس ہے: { $paper }
guide-holds-not = آپ کے پاس نہیں ہے: { $paper }
guide-plan-day = لائحۂ عمل کی تاریخ
guide-before = { $date } سے پہلے
guide-later = { $date } کے بعد
guide-full-months = { $from } سے { $to } تک پورے مہینے
guide-full-years = { $from } سے { $to } تک پورے سال
guide-time-after = { $date } سے { $time } بعد
guide-time-before = { $date } سے { $time } پہلے
guide-least-of = ان میں سب سے کم: { $list }
guide-most-of = ان میں سب سے زیادہ: { $list }
guide-share-of = اس کا { $percent }: { $amount }
guide-times = ضرب { $count }
guide-fee-notes = فیسوں کے بارے میں

## When a duty falls due

guide-due = کب
guide-due-opens = { $time } پہلے سے ممکن ہے۔
guide-due-grace = { $time } بعد تک مہلت ہے۔
guide-due-monthly-day = ہر ماہ، اگلے مہینے کی { $day } تاریخ تک
guide-due-monthly-last = ہر ماہ، اگلے مہینے کے آخری دن تک
guide-due-quarterly-last = ہر سہ ماہی، اس کے بعد کے مہینے کے آخری دن تک
guide-due-year-end = مالی سال کے اختتام سے { $time } کے اندر

## Editions

guide-next-begins = اگلا ایڈیشن { $date } سے نافذ ہے۔
guide-changes-on = { $date } کو یہ بدل جاتا ہے۔
guide-shown-here = یہاں دکھایا گیا
guide-compare = دو تاریخوں کے درمیان کیا بدلا
guide-compare-from = پہلی تاریخ
guide-compare-to = بعد کی تاریخ
guide-compare-show = موازنہ کریں
guide-field = نکتہ
guide-open-cases = جاری معاملات
guide-transition-new = صرف نئے معاملات پر لاگو ہے۔
guide-transition-until = ان پر { $date } تک پرانے قواعد لاگو رہتے ہیں۔

## Days off

guide-days-off = آئندہ تعطیلات

## Reporting, further

guide-report-text = پیغام
guide-report-wrong = کیا غلط ہے اور آپ کو کیسے معلوم ہوا
guide-report-no-mail = ڈیسک کا کوئی ای میل پتہ معلوم نہیں۔ یہ متن کاپی کر کے ڈیسک کے اپنے صفحے سے بھیجیں۔
