## Your firms

firm-mine = منشآتكم
firm-mine-none = لا تنتمون إلى منشأة بعد. يمكن فتح حساب لمنشأتكم أدناه، أو اتباع الرابط الوارد في دعوة.
firm-mine-cases = { $count ->
    [zero] لا معاملة جارية
    [one] معاملة جارية واحدة
    [two] معاملتان جاريتان
    [few] { $count } معاملات جارية
    [many] { $count } معاملة جارية
   *[other] { $count } معاملة جارية
}
firm-open = فتح حساب لمنشأة
firm-open-lead = تصبحون مالكي الحساب، ويمكنكم دعوة غيركم ومستشار في أي وقت.
firm-name = اسم المنشأة
firm-name-hint = كما ورد في سجلها
firm-name-fault = { $count ->
    [zero] يُكتب اسم المنشأة
    [one] يُكتب اسم المنشأة في حرف واحد على الأكثر
    [two] يُكتب اسم المنشأة في حرفين على الأكثر
    [few] يُكتب اسم المنشأة في { $count } أحرف على الأكثر
    [many] يُكتب اسم المنشأة في { $count } حرفًا على الأكثر
   *[other] يُكتب اسم المنشأة في { $count } حرف على الأكثر
}
firm-number = رقم التسجيل
firm-number-hint = حيث المنشأة مسجلة اليوم. ويمكن إضافته لاحقًا.
firm-number-fault = { $count ->
    [zero] لا يُكتب شيء هنا
    [one] يُكتب حرف واحد على الأكثر
    [two] يُكتب حرفان على الأكثر
    [few] تُكتب { $count } أحرف على الأكثر
    [many] يُكتب { $count } حرفًا على الأكثر
   *[other] يُكتب { $count } حرف على الأكثر
}
firm-open-do = فتح الحساب

## The frame of a firm's pages

firm-acting = تعملون هنا باسم:
firm-role-owner = مالك
firm-role-owner-hint = كل شيء، ومنه الأعضاء والتفويضات
firm-role-preparer = مُعِدّ
firm-role-preparer-hint = المستندات والإجابات والخطوات
firm-role-viewer = مطّلع
firm-role-viewer-hint = اطلاع دون تغيير
firm-role-adviser = مستشار
firm-role-officer = موظف المكتب
firm-role-lead = رئيس المكتب
firm-role-auditor = مراجع
firm-role-administrator = مدير النظام
firm-tabs = صفحات هذه المنشأة
firm-tab-cases = المعاملات
firm-tab-papers = المستندات
firm-tab-members = الأعضاء
firm-tab-looks = من اطّلع

## The firm

firm-cases = المعاملات
firm-cases-none = لا معاملة جارية. وتبدأ المعاملة بخطة.
firm-cases-begin = معرفة المطلوب
firm-turn-firm = الدور عليكم
firm-turn-desk = الدور على المكتب
firm-turn-authority = لدى الجهة المختصة
firm-turn-nobody = لا دور على أحد
firm-state-paused = موقوفة مؤقتًا
firm-state-withdrawn = مسحوبة
firm-state-done = تحقق الهدف
# $step (Text) a step's title
firm-next = التالي: { $step }
# $date (Text) a date
firm-case-since = فُتحت في { $date }
# $date (Text) a date
firm-case-due = آخر موعد { $date }
firm-papers-line = { $count ->
    [zero] لا مستند في الخزانة بعد.
    [one] في الخزانة مستند واحد.
    [two] في الخزانة مستندان.
    [few] في الخزانة { $count } مستندات.
    [many] في الخزانة { $count } مستندًا.
   *[other] في الخزانة { $count } مستند.
}
firm-papers-soon = { $count ->
    [zero] لا ينتهي شيء منها قريبًا.
    [one] واحد منها تنتهي صلاحيته قريبًا.
    [two] اثنان منها تنتهي صلاحيتهما قريبًا.
    [few] { $count } منها تنتهي صلاحيتها قريبًا.
    [many] { $count } منها تنتهي صلاحيتها قريبًا.
   *[other] { $count } منها تنتهي صلاحيتها قريبًا.
}
firm-rename = تصحيح الاسم أو الرقم
firm-save = حفظ
firm-export = تنزيل بيانات المنشأة

## Members and advisers

firm-members = الأعضاء
firm-members-lead = من ينتمي إلى المنشأة، وما يجوز لكل منهم.
firm-member-you = أنتم
firm-member-role = الصفة
# $name (Text) a person's name
firm-member-role-of = صفة { $name }
firm-member-change = تغيير
firm-member-remove = إزالة
firm-member-leave = ترك المنشأة
firm-last-owner = لا تخلو المنشأة من مالك. يرجى تعيين مالك آخر أولًا.
firm-invitations = دعوات لم تُقبل بعد
# $role (Text) a role
# $date (Text) a date
firm-invitation-line = { $role }؛ يمكن قبولها حتى { $date }
firm-invitation-unknown = لم يعد العنوان معروفًا
firm-invitation-withdraw = سحب الدعوة
firm-invite = دعوة عضو
firm-invite-address = عنوان بريده الإلكتروني
firm-invite-address-fault = يُكتب عنوان البريد كاملًا، مع ما بعد @
firm-invite-role = ما يجوز له
firm-invite-role-none = يلزم اختيار ما يجوز له
firm-invite-do = إرسال الدعوة
firm-invited = الدعوة في طريقها.
firm-advisers = المستشارون
firm-advisers-lead = يمكن لمحاسب أو محامٍ أن يعمل باسمكم بتفويض: لجميع المعاملات أو لبعضها، حتى يوم تحددونه. ويمكنكم سحبه في أي وقت.
firm-advisers-none = لا أحد يعمل باسم المنشأة.
firm-mandate-all = جميع المعاملات والخزانة والمعاملات الجديدة
firm-mandate-cases = { $count ->
    [zero] لا معاملة
    [one] معاملة واحدة
    [two] معاملتان
    [few] { $count } معاملات
    [many] { $count } معاملة
   *[other] { $count } معاملة
}
# $scope (Text) which cases
# $date (Text) a date
firm-mandate-line = { $scope }؛ حتى { $date }
# $scope (Text) which cases
# $date (Text) a date
firm-mandate-over = { $scope }؛ انتهى في { $date }
# $date (Text) a date
firm-mandate-withdrawn = سُحب في { $date }
firm-mandate-withdraw = سحب التفويض
firm-mandate-give = منح تفويض
firm-mandate-scope = نطاق التفويض
firm-mandate-scope-none = يلزم اختيار نطاق التفويض
firm-mandate-scope-all = كل شيء
firm-mandate-scope-all-hint = جميع المعاملات الحالية والمقبلة، والخزانة
firm-mandate-scope-case = المعاملة التالية فقط: { $case }
firm-mandate-until = حتى
firm-mandate-until-hint = آخر يوم، مثل { $example }
firm-mandate-until-fault = يُكتب يوم لم يأتِ بعد، مثل { $example }

## An invitation

firm-invitation = دعوة إليكم
# $firm (Text) a firm's name
# $role (Text) a role
firm-invitation-member = تدعوكم { $firm } إلى حسابها لدى المكتب بصفة: { $role }.
# $firm (Text) a firm's name
# $date (Text) a date
firm-invitation-mandate = تطلب منكم { $firm } العمل باسمها لدى المكتب حتى { $date }.
firm-invitation-accept = قبول
firm-invitation-own = أنتم من أعضاء هذه المنشأة.
firm-invitation-over = لم تعد هذه الدعوة صالحة
firm-invitation-over-lead = استُعملت أو سُحبت أو انتهت مدتها. ويمكن لمن أرسلها أن يرسل غيرها.
firm-letter-invitation = دعوة إلى المكتب
firm-letter-open = لقبولها تُفتح هذه الصفحة ويُسجَّل الدخول بهذا العنوان:
# $date (Text) a date
firm-letter-until = يمكن قبول الدعوة حتى { $date }.

## The vault

firm-vault = مستندات المنشأة
firm-vault-lead = ما لدى المنشأة: يُقدَّم مرة واحدة وتستعمله كل معاملة.
firm-vault-none = لا مستند هنا بعد. وتظهر هنا أيضًا المستندات التي ترد مع خطوات المعاملات.
firm-vault-add = إضافة مستند
firm-vault-table = المستندات بحسب نوعها
firm-paper-kind = نوع المستند
firm-paper-kind-none = اختيار النوع
firm-paper-kind-fault = يلزم اختيار نوع المستند
firm-paper-number = الرقم
firm-paper-number-hint = كما ورد في المستند
firm-paper-issuer = جهة الإصدار
firm-paper-issued = تاريخ الإصدار
firm-paper-expires = صالح حتى
firm-paper-date-hint = اليوم والشهر والسنة، مثل { $example }
firm-paper-date-fault = يُكتب تاريخ، مثل { $example }
firm-paper-expires-fault = لا تنتهي الصلاحية قبل الإصدار
firm-paper-long = { $count ->
    [zero] لا يُكتب شيء هنا
    [one] يُكتب حرف واحد على الأكثر
    [two] يُكتب حرفان على الأكثر
    [few] تُكتب { $count } أحرف على الأكثر
    [many] يُكتب { $count } حرفًا على الأكثر
   *[other] يُكتب { $count } حرف على الأكثر
}
firm-paper-states = ما أُجري عليه
firm-paper-states-none = لا شيء بعد
firm-paper-files = الملفات
firm-paper-files-hint = ملف نصي مصوّر أو صور، لكل صفحة
firm-paper-standing = الحالة
firm-paper-claimed = لم يُراجع بعد
firm-paper-review = لدى المكتب
firm-paper-accepted = مقبول
firm-paper-no-date = غير مذكور
# $date (Text) a date
firm-paper-soon = تنتهي صلاحيته في { $date }
# $date (Text) a date
firm-paper-past = انتهت صلاحيته في { $date }
# $who (Text) a person
# $date (Text) a date
firm-paper-filed = أودعه { $who } في { $date }
firm-paper-add-do = إضافة المستند
firm-paper-correct = تصحيح
firm-paper-save = حفظ
firm-paper-remove = إخراجه من الخزانة
firm-paper-remove-hint = يبقى ما سُجل عنه في المعاملات التي قُبل فيها.
firm-paper-fixed = قبل المكتب هذا المستند فيبقى كما هو. ويودع المستند الأحدث إلى جانبه.
firm-paper-moved = عدّل غيركم هذا المستند في هذه الأثناء. في الأعلى ما ورد فيه الآن، وفي الأسفل ما كتبتم. ويُعاد الحفظ لوضع ما كتبتم مكانه.
firm-paper-case = المعاملة التي ورد معها

## Who looked

firm-looks = من اطّلع على بياناتكم
firm-looks-lead = كلما فتح أحد من خارج المنشأة صفحتها أو إحدى معاملاتها دُوّن ذلك هنا.
firm-looks-none = لم يطّلع أحد من الخارج بعد.
firm-looks-when = متى
firm-looks-who = من
firm-looks-what = ماذا
firm-looks-firm = صفحة المنشأة
firm-looks-case = معاملة
firm-looks-older = ما قبل ذلك
