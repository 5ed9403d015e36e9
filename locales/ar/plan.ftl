plan-title = خطتكم
plan-heading = خطتكم: { $route }
plan-open = هذا المسار متاح لكم.
plan-undecided = إتاحة هذا المسار متوقفة على إجابات لم تُقدَّم بعد.
plan-closed = هذا المسار غير متاح لكم، وفيما يلي ما كان سيلزم لو أتيح.
plan-compare = مقارنة جميع المسارات

## Time

plan-time = المدة
plan-begins = البدء
plan-ready = الإنجاز
plan-ready-earliest = في أقرب الأحوال: { $date }
plan-ready-typical = في المعتاد: { $date }
plan-ready-latest = في أبعد الأحوال: { $date }
plan-no-date = لا يمكن تحديد تاريخ لأن مدة هذه الخطوات غير معروفة:
plan-days-unknown = لم تُحتسب لعدم ذكر مدتها في أي مصدر: { $steps }
plan-earliest = الأقرب
plan-typical = المعتاد
plan-latest = الأبعد
plan-timeline = الجدول الزمني
plan-timeline-text = الجدول الزمني: { $steps }، من { $from } إلى { $to }. والتواريخ مذكورة في قائمة الخطوات أدناه.
plan-critical = كل يوم تأخير هنا يؤخر العملية كلها.
plan-critical-path = أطول سلسلة
plan-days-off = أيام الإجازات
plan-days-off-tentative = أيام إجازات غير مؤكدة
plan-you-are-here = أنتم هنا
plan-at-once = يمكن البدء فورًا
plan-after = بعد: { $steps }
plan-starts = البدء: { $date }
plan-ends = الإنجاز: { $date }

## Money

plan-fees = الرسوم
plan-fees-first = في السنة الأولى
plan-fees-later = في كل سنة لاحقة
plan-fees-unknown = لم تُحتسب لعدم ذكر مبلغها في أي مصدر: { $fees }
plan-fees-none = بلا رسوم
plan-paid-to = تُدفع إلى: { $payee }
plan-converted = ≈ { $converted } بسعر { $rate } ({ $source })
plan-rate = العرض بعملة أخرى
plan-rate-hint = سعر الصرف كما يحدده بنككم

## Steps

plan-steps = الخطوات
plan-steps-left = { $count ->
    [zero] لم تبق أي خطوة
    [one] بقيت خطوة واحدة
    [two] بقيت خطوتان
    [few] بقيت { $count } خطوات
    [many] بقيت { $count } خطوة
   *[other] بقيت { $count } خطوة
}
plan-step-maybe = ربما
plan-step-maybe-why = تتوقف الحاجة إلى هذه الخطوة على سؤال لم يُجب عنه.
plan-step-one-of = واحدة من هذه، بحسب سؤال لم يُجب عنه:
plan-step-done = منجزة
plan-step-renew = تجديد
plan-why-step = سبب هذه الخطوة
plan-needed-for = { $paper }: مطلوب لأجل { $step }
plan-needed-for-goal = { $paper }: جزء من الهدف.
plan-needed-in = لازمة لأجل: { $steps }.
plan-goal-itself = الهدف نفسه
plan-step-number = الخطوة { $number }
plan-because-answer = لأن إجابتكم: { $answer }
plan-place = أين
plan-needs = ما يلزم لها
plan-gives = ما ينتج عنها

## Papers

plan-papers = قائمة المستندات
plan-papers-bring = مستندات من عندكم
plan-papers-get = مستندات تصدر في أثناء الخطوات
plan-prepared = التجهيز: { $states }
plan-have-it = موجود لدينا

## What to watch

plan-traps = محاذير
plan-way-out = المخرج
plan-warnings = تنبيهات
plan-warning-lapses = تنتهي صلاحية { $paper } في { $date } قبل استعماله في: { $step }. يحسن تأخير البدء به أو الاستعداد لتجديده.
plan-warning-changes = تتغير قواعد هذه الخطوة في { $date } قبل موعد بدئها: { $step }
plan-before-change = حتى ذلك التاريخ
plan-after-change = بعد ذلك التاريخ
plan-warning-tentative = قد تتقدم التواريخ القريبة من العيدين وسائر الإجازات القمرية أو تتأخر يومًا أو يومين.
plan-obligations = بعد الإنجاز
plan-obligations-lead = التزامات تبدأ مع المستندات التي تصبح لديكم.

## Take it with you

plan-take-along = الاحتفاظ بالخطة
plan-share-hint = يتضمن الرابط إجاباتكم، ومن لديه الرابط يرى هذه الخطة.
plan-as-of = القواعد كما هي في { $on }، والبدء في { $start }
plan-change-dates = تغيير هذه التواريخ
plan-rules-on = تاريخ القواعد
plan-starts-on = أول يوم في الخطة
plan-old-rules = هذه الخطة مبنية على قواعد تاريخ سابق.
plan-whatsapp = المشاركة عبر واتساب
plan-mail = الإرسال بالبريد الإلكتروني
plan-link = رابط هذه الخطة
plan-link-hint = للنسخ بعد التحديد.
plan-from-address-bar = يمكن نسخ عنوان هذه الصفحة من المتصفح.
plan-link-too-long = مع هذا العدد من الإجابات يتجاوز العنوان { $limit } حرف، وقد تقتطعه برامج كثيرة. يمكن حفظ الخطة ملفًا بدل ذلك.
plan-timeline-key = الشريط الداكن: كل يوم تأخير فيه يؤخر العملية كلها. الخط المنقط: قد يستغرق حتى ذلك الحين. الرمادي في الأعلى: أيام الإجازات.
plan-perhaps = { $step } (ربما)
plan-papers-have = المستندات الموجودة لديكم
plan-checklist-lead = يمكن التأشير على الورق أمام كل ما صار جاهزًا.
plan-questions-open = أسئلة لم يُجب عنها
plan-together = مدد معروفة مجتمعة فقط
plan-fee-of = { $step }: { $fee }
plan-currencies = كل عملة على حدة، ولا تُجمع العملات.
plan-sure-law = النظام والمصادر
plan-papers-of-step = المستندات اللازمة لها
plan-bring = تقدمونه أنتم
plan-you-have = موجود لديكم
plan-date-hint = مثلًا { $date }
