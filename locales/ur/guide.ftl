guide-title = رہنما
guide-lead = قواعد میں مذکور ہر چیز اپنے صفحے پر: یہ کیا ہے، کون کرتا ہے، کیا درکار ہے اور کس قانون کے تحت۔
guide-goals = مقاصد
guide-routes = راستے
guide-steps = مراحل
guide-preparations = بیرونِ ملک استعمال کے لیے دستاویزات کی تیاری
guide-evidence = دستاویزات
guide-authorities = مجاز ادارے
guide-obligations = قانونی ذمہ داریاں
guide-traps = ممکنہ رکاوٹیں
guide-calendars = کارگزاری کے کیلنڈر
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
guide-part-of = کا حصہ
guide-published = تاریخِ اشاعت
guide-publisher = ناشر
guide-cited-by = اس ماخذ پر کیا مبنی ہے
guide-kind-law = قانون
guide-kind-official = سرکاری صفحہ
guide-kind-law-firm = لا فرم
guide-kind-consultancy = مشاورتی ادارہ
guide-kind-bank = بینک
guide-kind-press = صحافت
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
