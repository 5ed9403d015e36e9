## Opening a case from a plan

case-open = فتح معاملة لدى المكتب
case-open-hint = يرافقكم المكتب بعد ذلك في هذا المسار: يراجع كل مستند، ويجيب عن كل خطوة، ويبيّن على من الدور.
case-new-title = فتح معاملة
case-new-lead = يتابع المكتب هذه الخطة معكم خطوة بخطوة حتى يكتمل التسجيل.
case-new-comes-along = ما ينتقل إلى المعاملة
case-new-goal = الهدف
case-new-route = المسار
case-new-rules = القواعد وأول يوم
case-new-facts = إجاباتكم
case-new-papers = المستندات الموجودة لديكم
case-new-papers-hint = تُحفظ في خزانة مستندات المنشأة، ويمكن هناك إضافة الأرقام والملفات.
case-new-change = تغيير الإجابات
case-new-firm = لأي منشأة؟
case-new-another = منشأة أخرى
case-new-no-firm = يُكتب اسم منشأتكم، فتصبحون مالكي حسابها ويمكنكم دعوة آخرين إليه.
case-new-name = اسم المنشأة
case-new-name-hint = كما ورد في سجل بلدكم
case-new-number = رقم التسجيل في بلدكم
case-new-submit = فتح المعاملة
case-new-closed-title = لا يمكن بعد فتح معاملة على هذا المسار
case-new-closed = المسار غير متاح بهذه الإجابات. تبيّن الخطة السبب وما الذي قد يتيحه.
case-new-undecided = ما زالت إجابة واحدة على الأقل ناقصة. يمكن تقديمها داخل المعاملة، وتنتظرها الخطوات المتوقفة عليها.
case-new-to-plan = الرجوع إلى الخطة
case-new-choose-firm = يلزم اختيار منشأة أو كتابة اسم غيرها.
case-new-name-needed = يُكتب اسم المنشأة بما لا يزيد على مئتي حرف.
case-new-number-long = لا يزيد النص على مئتي حرف.
case-new-not-yours = لا تتيح صلاحيتكم فتح معاملات لهذه المنشأة. يمكن اختيار غيرها.

## The pages of a case

case-trail = الصفحات الأعلى
case-tabs = صفحات هذه المعاملة
case-tab-plan = الخطة
case-tab-facts = الإجابات
case-tab-messages = المراسلات
case-tab-chronicle = السجل
case-tab-duties = الالتزامات
case-title = { $route }: { $firm }
case-open-state = جارية
case-paused-state = موقوفة مؤقتًا
case-withdrawn-state = مسحوبة
case-done-state = تحقق الهدف

## Whose turn, and the next thing

case-your-turn = الدور عليكم
case-firm-turn = الدور على المنشأة
case-desk-turn = الدور على المكتب
case-office-turn = لدى الجهة المختصة
case-nobody-turn = لا دور على أحد
case-next-ready = الخطوة التالية: { $step }
case-next-back = أُعيدت إليكم: { $step }
case-next-desk = ينظر المكتب في: { $step }
case-next-authority = قيد الإجراء لدى الجهة: { $step }
case-next-ready-line = كل ما تحتاج إليه متوفر. تُنجز الخطوة ثم تُقدَّم هنا.
case-next-back-line = بيّن المكتب ما ينقص. يُستكمل ثم يُقدَّم من جديد.
case-next-desk-line = لا يلزمكم شيء الآن، وستُبلَّغون فور صدور القرار.
case-next-desk-by = يجيب المكتب في موعد أقصاه { $date }.
case-next-authority-line = بعد رد الجهة تُسجَّل النتيجة هنا.
case-next-also = { $count ->
    [zero] لا توجد خطوة أخرى يمكن إنجازها الآن.
    [one] ويمكن إنجاز خطوة أخرى الآن.
    [two] ويمكن إنجاز خطوتين أخريين الآن.
    [few] ويمكن إنجاز { $count } خطوات أخرى الآن.
    [many] ويمكن إنجاز { $count } خطوة أخرى الآن.
   *[other] ويمكن إنجاز { $count } خطوة أخرى الآن.
}
case-next-fact = تنقص إجابة
case-next-fact-line = تتوقف عليها الخطوات التالية.
case-next-done = تحقق الهدف
case-next-done-line = قبل المكتب جميع الخطوات. وما يستحق من الآن مبيّن في صفحة الالتزامات.
case-next-paused = المعاملة موقوفة مؤقتًا
case-next-paused-line = لا يمكن تقديم أي خطوة حتى تُستأنف، والتواريخ تتأخر في أثناء ذلك.
case-next-withdrawn = سُحبت المعاملة
case-next-withdrawn-line = لم يضع شيء: يمكن فتحها من جديد فتُستأنف من حيث توقفت.
case-next-blocked = توقفت الخطة
case-next-blocked-line = بما هو معروف الآن لم يعد المسار يؤدي إلى الهدف. يمكن مراجعة إجاباتكم أو مراسلة المكتب.
case-go-step = الانتقال إلى هذه الخطوة
case-go-back = الاطلاع على ما ينقص
case-go-result = تسجيل النتيجة
case-go-fact = تقديم الإجابة
case-go-duties = الاطلاع على الالتزامات
case-go-decide = البت في هذه الخطوة

## When it ends

case-ends = موعد الإنجاز المتوقع
case-ends-typical = { $date } في المعتاد
case-ends-latest = في أبعد الأحوال { $date }
case-ends-unknown = لا يمكن تحديده لأن مدة بعض الخطوات غير مذكورة في أي مصدر.
case-progress = { $steps } من { $all }
case-progress-title = المقبول

## The living plan

case-plan = الخطة
case-step-done = منجزة
case-step-desk = لدى المكتب
case-step-authority = قيد الإجراء
case-step-back = أُعيدت
case-step-ready = يمكن البدء
case-step-ahead = قادمة
case-step-gone = لم تعد لازمة
case-critical = كل يوم تأخير هنا يؤخر الإنجاز.
case-when-done = أُنجزت في { $date }
case-when-since = قيد الإجراء منذ { $date }
case-when-handed = قُدّمت في { $date }
case-when-returned = أُعيدت في { $date }
case-when-expected = المتوقع من { $from } إلى { $to }
case-when-expected-from = المتوقع من { $date }، ولا يذكر أي مصدر مدتها
case-waits-for = بانتظار: { $papers }
case-waits-fact = بانتظار إجابة
case-late-by = تُنجز في المعتاد في { $date }، وقد تأخرت.
case-late-critical = تُنجز في المعتاد في { $date }، وقد تأخرت ويتأخر معها الإنجاز.
case-plan-ahead = ما بقي
case-plan-done = ما أُنجز
case-plan-gone = لم تعد لازمة
case-plan-empty = لا خطوات في الخطة.
case-no-journey-title = تعذر إعداد الخطة الآن
case-no-journey-gone = لم يعد في القواعد شيء تستند إليه هذه المعاملة، وعلى المكتب النظر فيها.
case-no-journey-contradiction = تتعارض إجابتان. بتغيير إحداهما تعود الخطة.
case-no-journey-desk = إلى أن يُصحَّح ذلك يمكن إعادة الخطوة إلى المنشأة، ولا يمكن قبولها ولا رفضها.

## Papers of the case

case-papers = المستندات
case-papers-none = لم يرد أي مستند بعد.
case-papers-vault = جميع مستندات المنشأة
case-paper-review = قيد نظر المكتب
case-paper-accepted = مقبول
case-paper-claimed = موجود ولم يُنظر فيه بعد
case-paper-number = رقم { $number }
case-paper-expires = صالح حتى { $date }

## Pause, withdraw, reopen

case-steer = إيقاف المعاملة أو سحبها
case-pause = إيقاف المعاملة مؤقتًا
case-pause-line = لا يعمل عليها أحد حتى تُستأنف، ولا يضيع شيء.
case-resume = استئناف المعاملة
case-withdraw = سحب المعاملة
case-withdraw-line = يتوقف المكتب عن العمل عليها، ويمكنكم فتحها من جديد متى شئتم.
case-withdraw-sure = نعم، تُسحب
case-reopen = فتحها من جديد
case-take-along = تنزيل المعاملة كاملة
case-take-along-line = جميع المستندات، والسجل بصيغة تُقرأ وبصيغة للأنظمة، مع بصمة كل ملف.

## When the law changes

case-law-title = تغيّر النظام في ما يخص هذه المعاملة
case-law-lead = لهذه القواعد نص جديد يسري أيضًا على المعاملات المفتوحة من قبل:
case-law-change = { $title }، ابتداءً من { $date }
case-law-effect = أثر ذلك في خطتكم
case-law-nothing = تبقى خطواتكم وتواريخكم كما هي.
case-law-adopt = المتابعة وفق القواعد الجديدة
case-law-adopt-line = ما أُنجز يبقى منجزًا.
case-law-on = تسري على هذه المعاملة قواعد { $date }.

## A plan before and after

case-change-ends = ينتقل موعد الإنجاز المتوقع من { $before } إلى { $after }.
case-change-added = خطوات جديدة: { $steps }
case-change-dropped = لم تعد لازمة: { $steps }
case-change-closes = يصبح المسار غير متاح، ولا يمكن أن تستمر المعاملة.
case-change-opens = يصبح المسار متاحًا.
case-change-undecides = تصبح إتاحة المسار متوقفة على إجابة أخرى.
case-change-same = تبقى الخطة كما هي.

## Facts

case-facts-title = المعروف في هذه المعاملة
case-facts-lead = تقوم الخطة على هذه الإجابات. وإذا تغيّرت إحداها عُرض أثرها قبل اعتمادها.
case-facts-open = ما لم يُجب عنه بعد
case-facts-open-none = لم يبق ما يُجاب عنه.
case-facts-known = الإجابات المقدمة
case-facts-from-plan = من الخطة
case-facts-told = قدّمها { $who } في { $date }
case-facts-preview = ما الذي يتغير
case-facts-preview-of = { $fact }: قبل التغيير وبعده
case-facts-before = قبل
case-facts-after = بعد
case-facts-accept = اعتماد التغيير
case-facts-keep = إبقاؤها كما كانت
case-facts-see = عرض ما يتغير
case-facts-same = هذه هي الإجابة الحالية.

## Conflict

case-conflict-title = غيّر شخص آخر هذا في أثناء ذلك
case-conflict-lead = لم يضع شيء مما كتبتموه ولم يُستبدل به شيء. وفيما يلي التغييران معًا.
case-conflict-theirs = ما حدث
case-conflict-yours = ما أرسلتموه
case-conflict-send = إرسال تغييري من جديد
case-conflict-leave = إبقاؤه كما هو الآن
case-conflict-you = كان ذلك منكم في نافذة أخرى.

## Messages

case-messages-title = المراسلات
case-messages-lead = بين منشأتكم والمكتب في شأن هذه المعاملة وحدها. ويُخطَر الطرف الآخر بالبريد الإلكتروني عند ورود جديد، وتُجمع الرسائل المتقاربة في إخطار واحد.
case-messages-none = لا مراسلات بعد.
case-messages-write = رسالتكم
case-messages-files = الملفات
case-messages-files-hint = مستندات أو صور
case-messages-send = إرسال
case-messages-empty = يلزم كتابة شيء أولًا.
case-messages-long = النص طويل جدًا، والحد الأقصى { $count } حرف.
case-messages-gone = (مُحيت هذه الرسالة مع بيانات كاتبها.)
case-messages-count = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
case-messages-all = جميع المراسلات

## Duties

case-duties-title = التزامات هذه المنشأة
case-duties-lead = ما يستحق خلال الاثني عشر شهرًا القادمة بحكم ما أثمرته هذه المعاملة.
case-duties-none = لا يوجد بعد ما تترتب عليه التزامات.
case-duties-file = ملف التقويم

## The page of a step

case-step-what = ماهيتها
case-step-guide = المزيد في الدليل
case-step-needs = ما تحتاج إليه
case-step-need-met = متوفر
case-step-need-bring = تحضرونه أنتم
case-step-need-missing = ما زال ناقصًا
case-step-need-maybe = قد يلزم
case-step-needs-none = لا تحتاج إلى أي مستند.
case-step-gives = ما ينتج عنها
case-step-form-lead = تُنجز الخطوة لدى جهتها ثم تُسجَّل نتيجتها هنا، وينظر فيها المكتب ويجيب.
case-step-hand-in-title = تقديمها
case-step-begin-title = هي قيد الإجراء لدى الجهة
case-step-begin-line = يُذكر منذ متى لتكون تواريخ الخطة صحيحة.
case-step-began-on = قيد الإجراء منذ
case-step-begin = هي قيد الإجراء
case-step-day = يوم إنجازها
case-step-reference = رقم المرجع لدى الجهة
case-step-reference-hint = كما ورد في الإيصال أو في المنصة
case-step-paper-number = الرقم
case-step-paper-issuer = جهة الإصدار
case-step-paper-issued = تاريخ الإصدار
case-step-paper-expires = صالح حتى
case-step-paper-expires-hint = يُترك فارغًا إن لم يذكر المستند آخر يوم.
case-step-paper-files = الملفات
case-step-paper-files-hint = مستند أو صورة، وعدة ملفات إن كان في عدة صفحات
case-step-paper-files-kept = محفوظ مع المسودة:
case-step-paper-from-vault = من خزانة مستندات المنشأة
case-step-words = ما ينبغي أن يعلمه المكتب
case-step-words-hint = لهذه الخطوة وحدها
case-step-submit = تقديمها إلى المكتب
case-step-save = حفظ والمتابعة لاحقًا
case-step-saved = تم الحفظ. لا يراها غيركم حتى تُقدَّم.
case-step-handed-title = قُدّمت
case-step-handed-by = قدّمها { $who } في { $date }.
case-step-take-back = استردادها
case-step-take-back-line = يمكن استردادها وتغييرها ما لم يبت فيها المكتب.
case-step-returned-title = أعادها المكتب
case-step-returned-items = الناقص أو غير الصحيح:
case-step-refused-title = لا يمكن للمكتب قبولها
case-step-refused-source = السند: { $source }
case-step-refused-appeal = يحق لكم الاعتراض بمراسلة المكتب في هذه المعاملة فينظر فيها موظف ثانٍ، ويمكن أيضًا تصحيحها وتقديمها من جديد.
case-step-accepted-title = مقبولة
case-step-accepted-on = قبلها المكتب في { $date }.
case-step-second = بتّ فيها موظف واحد، وتحتاج هذه الخطوة إلى ثانٍ.
case-step-second-firm = ينظر المكتب فيها، ويبت في هذه الخطوة موظفان.
case-step-not-yet = لا يمكن إنجازها بعد
case-step-read-only = تتيح صلاحيتكم الاطلاع هنا دون التقديم.
case-step-gone-line = لم تعد هذه الخطوة لازمة، وما جرى فيها محفوظ في السجل.
case-step-words-of-desk = بعبارة المكتب
case-step-your-words = بعبارتكم
case-step-prepared = ما حالته الآن؟

## What a machine can see in a paper

case-check-title = يرجى المراجعة مرة أخرى
case-check-lead = هذا تنبيه فقط، ويمكن التقديم على حاله.
case-check-day-ahead = هذا اليوم لم يأت بعد.
case-check-issued-later = صدر بعد يوم إنجاز الخطوة { $date }.
case-check-lapsed = انتهت صلاحيته في { $date }.
case-check-lapses-before = تنتهي صلاحيته في { $date } قبل أن تحتاج إليه هذه الخطوة: { $step }
case-check-states = لم يُجر عليه بعد: { $states }
case-check-number = لا يبدو هذا الرقم صحيحًا، وينبغي أن يكون على هذا النحو: { $form }
case-check-sum = أرقام التحقق غير متطابقة، وربما كُتب رقم خطأ.
case-check-no-file = لا يوجد ملف بعد.
case-file-too-large = لا يزيد حجم الملف على مئة ميغابايت.
case-file-no-room = لم يبق للمنشأة متسع لملفات أخرى. يمكن حذف ما لا حاجة إليه.
case-file-kind = لا تُقبل إلا المستندات بصيغة بي دي إف والصور الشائعة مهما كان الاسم.
case-file-too-many = لا يمكن إرسال أكثر من عشرين ملفًا دفعة واحدة.
