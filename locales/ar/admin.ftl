## People and roles

admin-people-title = العاملون في المكتب
admin-people-lead = من يعمل في المكتب وبأي صفة.
admin-people-none = لم تُمنح أي صفة بعد.
admin-column-who = من
admin-column-role = الصفة
admin-column-country = مكتب أي دولة
admin-column-act = سحب الصفة
admin-officer = موظف
admin-officer-what = يعمل على المعاملات ويقرر في الخطوات.
admin-lead = رئيس المكتب
admin-lead-what = يوزع المعاملات ويقرر ثانيًا.
admin-auditor = مدقق
admin-auditor-what = يقرأ كل ما سُجل ولا يغير شيئًا.
admin-administrator = مدير النظام
admin-administrator-what = يمنح الصفات ويسحبها ويرعى النظام ولا يرى أي معاملة.
admin-give-title = منح صفة
admin-address = البريد الإلكتروني
admin-address-hint = يلزم أن يكون الشخص قد سجل الدخول مرة.
admin-role = الصفة
admin-country = مكتب أي دولة
admin-give = منح الصفة
admin-take = سحب
admin-take-of = { $role }، { $who }
admin-unknown = لم يسجل أحد الدخول بهذا البريد بعد. يُطلب من الشخص تسجيل الدخول مرة.
admin-address-wrong = يُكتب البريد الإلكتروني الذي يسجل به الشخص الدخول.
admin-role-needed = يلزم اختيار صفة.
admin-country-needed = يلزم اختيار دولة.
admin-last = يبقى آخر مدير للنظام. تُمنح الصفة لغيره أولًا.

## The outbox

admin-outbox-title = البريد الصادر
admin-outbox-lead = ما أُرسل من البريد وما ينتظر الإرسال، والأحدث أولًا. رموز الدخول مخفية إلا في مكتب التدريب.
admin-outbox-none = لا بريد بعد.
admin-outbox-to = إلى
admin-outbox-what = الرسالة
admin-outbox-made = تاريخ الكتابة
admin-outbox-state = الحالة
admin-outbox-code = رمز الدخول
admin-outbox-other = رسالة
admin-outbox-sent = أُرسلت في { $when }
admin-outbox-waits = تنتظر الإرسال
admin-outbox-failed = { $count ->
    [zero] لم تُجر محاولة: { $error }
    [one] أخفقت محاولة واحدة: { $error }
    [two] أخفقت محاولتان: { $error }
    [few] أخفقت { $count } محاولات: { $error }
    [many] أخفقت { $count } محاولة: { $error }
   *[other] أخفقت { $count } محاولة: { $error }
}
admin-outbox-older = بريد أقدم

## The first administrator

admin-first-title = أول مدير للنظام
admin-first-lead = لا يوجد لهذا المكتب مدير للنظام بعد. من يفتح هذا الرابط ويضغط الزر يصبح مديرًا للنظام، ثم لا يؤدي الرابط إلى شيء.
admin-first-take = تولي إدارة النظام
