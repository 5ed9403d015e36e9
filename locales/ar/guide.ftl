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
guide-changed-between = ما تغير بين { $from } و { $to }
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
