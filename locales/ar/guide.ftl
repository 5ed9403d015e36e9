guide-title = الدليل
guide-lead = كل ما تذكره القواعد في صفحة مستقلة: ما هو، ومن يقوم به، وما يلزم له، وسنده النظامي.
guide-goals = الأهداف
guide-routes = المسارات
guide-steps = الخطوات
guide-preparations = تجهيز المستندات لاستعمالها في الخارج
guide-evidence = المستندات
guide-authorities = الجهات
guide-obligations = الالتزامات النظامية
guide-traps = محاذير
guide-calendars = تقويم أيام العمل
guide-terms = مسرد المصطلحات
guide-conflicts = مواضع تعارض المصادر
guide-open-questions = مسائل مفتوحة

## On every page

guide-on-this-page = في هذه الصفحة
guide-official-name = الاسم الرسمي: { $name }
guide-names = باللغات الأخرى
guide-applies-when = متى تنطبق
guide-always = دائمًا
guide-needs = ما يلزم
guide-needs-nothing = لا يلزم شيء مسبقًا
guide-gives = ما ينتج
guide-needed-by = مطلوب في
guide-given-by = يصدر عن
guide-used-in = المسارات التي تتضمنه
guide-part-of-goal = جزء من الهدف
guide-issuer = جهة الإصدار
guide-you-bring-it = هذا المستند من عندكم، ولا تصدره أي خطوة.
guide-validity = مدة الصلاحية
guide-validity-none = لا تنتهي صلاحيته.
guide-validity-unknown = لا يذكر أي مصدر مدة صلاحيته.
guide-validity-for = مدة الصلاحية: { $time }
guide-renewable = قابل للتجديد.
guide-prepared = كيف يُجهز
guide-steps-here = خطوات لدى هذه الجهة
guide-papers-here = مستندات تصدرها هذه الجهة
guide-site = الموقع الإلكتروني
guide-portal = البوابة الإلكترونية
guide-part-of = تابعة لـ
guide-published = تاريخ النشر
guide-publisher = الناشر
guide-cited-by = ما يستند إلى هذا المصدر
guide-kind-law = نظام
guide-kind-official = صفحة رسمية
guide-kind-law-firm = مكتب محاماة
guide-kind-consultancy = جهة استشارية
guide-kind-bank = بنك
guide-kind-press = صحافة
guide-kind-secondary = مصدر ثانوي
guide-kind-software = برنامج

## Time

guide-as-of = كما هي في تاريخ
guide-as-of-show = عرض قواعد ذلك اليوم
guide-as-of-shown = المعروض هو قواعد { $date }.
guide-as-of-today = عرض قواعد اليوم
guide-not-in-force = لم يكن شيء من هذا نافذًا في { $date }.
guide-history = سجل التغيرات
guide-changed-between = ما تغير بين { $from } و{ $to }
guide-unchanged = لم يتغير شيء.
guide-was = سابقًا
guide-is-now = حاليًا

## Days off

guide-weekend = العطلة الأسبوعية
guide-holidays = الإجازات الرسمية
guide-holiday-official = رسمي
guide-holiday-announced = معلن
guide-holiday-computed = محسوب
guide-holiday-estimate = تقديري
guide-holiday-recurring = كل سنة

## Reporting a mistake

guide-report-title = إبلاغ المكتب بالخطأ
guide-report-lead = تتضمن الرسالة أدناه القاعدة وصيغتها وهذه الصفحة. يرجى بيان موضع الخطأ ومصدر العلم به.
guide-report-subject = غير صحيح أو قديم: { $rule }
guide-report-rule = القاعدة
guide-report-edition = الصيغة
guide-report-page = الصفحة
guide-report-send = إرسال بريد إلكتروني
guide-report-copy = نسخ هذا النص

## Lists and rows

guide-facts = الأسئلة
guide-bundles = خطوات تُحسب مدتها معًا
guide-states = ما يُجرى على المستندات
guide-constraints = ما لا يجتمع
guide-records = من الاتفاقية والأدلة
guide-no-country = بلا دولة
guide-pages = الصفحات
guide-kind = النوع
guide-name = الاسم
guide-country = الدولة
guide-conditions = الشروط
guide-sets = ما يحدده هذا المسار
guide-without = ما لا يلزم فيه
guide-advisers-say = ما تذكره المصادر عن المسار كله
guide-route-steps = خطوات قد يتضمنها
guide-becomes = ما يصير إليه المستند
guide-comes-before = ما يجب أن يسبقه
guide-which-papers = لأي مستندات
guide-preparing-steps = خطوات تجهيزه
guide-duties-follow = التزامات تترتب على ذلك
guide-duties-here = التزامات تجاه هذه الجهة
guide-belongs = ما يتبع لها
guide-ring = مستندات يتوقف بعضها على بعض
guide-concerns = ما يتعلق به
guide-depends = ما يتوقف عليه
guide-question = السؤال
guide-answer = نوع الإجابة
guide-choices = الخيارات
guide-personal = معلومة شخصية لا تدخل في أي عنوان.
guide-personal-paper = يحتوي على بيانات شخصية.
guide-official-use = الاستعمال الرسمي
guide-as-issued = حاله عند الإصدار
guide-origin = بلد المستند
guide-class = نوع المستند
guide-class-corporate = مستند شركة
guide-class-legal = مستند قانوني
guide-class-educational = شهادة دراسية
guide-class-personal = مستند شخصي
guide-class-account = حسابات مالية
guide-class-permit = ترخيص أو تسجيل أو صفة
guide-details = التفاصيل
guide-follow-ups = ما نتج عن ذلك
guide-dates = التواريخ
guide-readings = ما تذكره المصادر
guide-kept = ما أُخذ به وسببه

## Conditions and amounts in words

guide-one-of = واحد مما يلي:
guide-all-of = جميع ما يلي:
guide-otherwise = وفي غير ذلك
guide-holds = لديكم: { $paper }
guide-holds-not = ليس لديكم: { $paper }
guide-plan-day = تاريخ الخطة
guide-before = قبل { $date }
guide-later = بعد { $date }
guide-full-months = الأشهر الكاملة من { $from } إلى { $to }
guide-full-years = السنوات الكاملة من { $from } إلى { $to }
guide-time-after = بعد { $date } بمدة { $time }
guide-time-before = قبل { $date } بمدة { $time }
guide-least-of = الأقل مما يلي: { $list }
guide-most-of = الأكبر مما يلي: { $list }
guide-share-of = { $percent } من: { $amount }
guide-times = مضروبًا في { $count }
guide-fee-notes = عن الرسوم

## When a duty falls due

guide-due = الموعد
guide-due-opens = يتاح قبل الموعد بمدة { $time }.
guide-due-grace = المهلة بعد الموعد: { $time }.
guide-due-monthly-day = كل شهر، حتى اليوم { $day } من الشهر التالي
guide-due-monthly-last = كل شهر، حتى آخر يوم من الشهر التالي
guide-due-quarterly-last = كل ربع سنة، حتى آخر يوم من الشهر الذي يليه
guide-due-year-end = خلال { $time } من نهاية السنة المالية

## Editions

guide-next-begins = تبدأ الصيغة التالية في { $date }.
guide-changes-on = يتغير هذا في { $date }.
guide-shown-here = المعروض هنا
guide-compare = ما تغير بين تاريخين
guide-compare-from = التاريخ الأول
guide-compare-to = التاريخ الثاني
guide-compare-show = مقارنة
guide-field = البند
guide-open-cases = المعاملات القائمة
guide-transition-new = يسري على المعاملات الجديدة وحدها.
guide-transition-until = تبقى على القواعد السابقة حتى { $date }.

## Days off

guide-days-off = الإجازات القادمة

## Reporting, further

guide-report-text = الرسالة
guide-report-wrong = موضع الخطأ ومصدر العلم به
guide-report-no-mail = لا يُعرف بريد إلكتروني للمكتب. يُنسخ النص ويُرسل عبر صفحة المكتب.
