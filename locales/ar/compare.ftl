compare-title = مساراتكم
compare-heading = { $count ->
    [zero] لا يوجد مسار متاح لكم بعد
    [one] يتاح لكم مسار واحد
    [two] يتاح لكم مساران
    [few] تتاح لكم { $count } مسارات
    [many] يتاح لكم { $count } مسارًا
   *[other] يتاح لكم { $count } مسار
}
compare-open = المسارات المتاحة
compare-undecided = المسارات غير المحسومة
compare-closed = المسارات غير المتاحة
compare-choose = عرض هذه الخطة
compare-choose-closed = عرض ما كان سيلزم
compare-time = المدة حتى الإنجاز
compare-ready = الإنجاز
compare-fees-first = رسوم السنة الأولى
compare-fees-later = رسوم كل سنة لاحقة
compare-steps = الخطوات
compare-papers = المستندات المطلوب إحضارها
compare-first-obstacle = أول عقبة
compare-no-obstacle = لا عقبة نعلمها
compare-advisers-say = تذكر المصادر من { $min } إلى { $max ->
    [zero] { $max } يوم عمل
    [one] { $max } يوم عمل
    [two] { $max } يوم عمل
    [few] { $max } أيام عمل
    [many] { $max } يوم عمل
   *[other] { $max } يوم عمل
} للعملية كلها.
compare-closed-because = سبب عدم الإتاحة
compare-undecided-because = ما يحسمه
compare-answer-it = الإجابة عن هذا السؤال
compare-opens-if = يصبح متاحًا إذا
compare-opens-when = { $fact }: { $value }
compare-opens-or = أو
compare-opens-never = لا يجعله متاحًا أي تغيير من جانبكم.
compare-you-said = إجابتكم: { $answer }
compare-currencies-apart = لا تُجمع المبالغ بعملتين مختلفتين.
compare-caption = مقارنة المسارات المتاحة
compare-change-answers = تغيير الإجابات
compare-lead = الهدف نفسه عبر كل مسار تعرفه القواعد.
compare-usually = في المعتاد { $time }
compare-days-off-included = { $time } شاملةً أيام الإجازات
compare-none-yet = يتضح ما لم يُحسم مع إجاباتكم التالية.
compare-fails = هذا الشرط غير متحقق: { $condition }
compare-open-question = بانتظار الإجابة: { $condition }
compare-opens-all = هذه كلها معًا
compare-with-change = عرض المسارات بعد هذا التغيير
compare-advisers = ما يقوله المستشارون
compare-days-missing = مدد غير معروفة بالكامل
