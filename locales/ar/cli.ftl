## daftar serve

cli-key-made = أُنشئ المفتاح الرئيس: { $path }. يلزم حفظ نسخة منه في مكان آخر، فمن دونه لا يمكن قراءة البيانات الشخصية مرة أخرى.
cli-data-folder = لا يمكن استعمال المجلد { $path } لحفظ سجلات المكتب: { $error }
cli-store = تعذر فتح سجلات المكتب: { $error }
cli-first-administrator = لا يوجد مدير للنظام بعد. من يسجّل الدخول ويفتح هذا الرابط يصبح المدير الأول: { $address }
cli-listening = «دفتر» على العنوان { $address }
cli-kept-in = سجلات المكتب محفوظة في { $place }
cli-key-in = المفتاح الرئيسي في { $path }
cli-stop-hint = للإيقاف: Ctrl-C.
cli-reloaded = أُعيدت قراءة مدونة القواعد.
cli-reload-refused = في مدونة القواعد المعدلة أخطاء، وتبقى السابقة.

## daftar check

cli-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
cli-warnings = { $count ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
}
cli-notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
cli-drafts = { $count ->
    [zero] لا نصوص في طور المسودة
    [one] نص واحد في طور المسودة
    [two] نصان في طور المسودة
    [few] { $count } نصوص في طور المسودة
    [many] { $count } نصًا في طور المسودة
   *[other] { $count } نص في طور المسودة
}
cli-no-differences = مدونتا القواعد متطابقتان.
cli-added = مضاف
cli-removed = محذوف
cli-changed = معدل

## daftar store

cli-store-holds = السجل سليم. الأحداث: { $events }؛ السلاسل: { $streams }؛ نقاط التحقق التي قورن بها: { $checkpoints }.
cli-store-break = أول خلل في السجل عند الحدث { $global } (السلسلة { $stream }، الموضع { $position }): { $why }
cli-store-break-nowhere = أول خلل في السجل عند الحدث { $global }: { $why }
cli-store-fault-missing = أحداث سابقة له مفقودة.
cli-store-fault-position = أحداث سابقة من سلسلته مفقودة.
cli-store-fault-hash = عُدِّل هذا الحدث أو حدث سابق من سلسلته.
cli-store-fault-chain = لا تمر به السلسلة الجامعة للسجل كله.
cli-store-fault-form = بصمته صحيحة، لكن هذا الإصدار من البرنامج لا يستطيع قراءته.
cli-store-fault-checkpoint = هذا السجل غير السجل الموقَّع، أو ينتهي قبله.
cli-store-fault-signature = نقطة التحقق الخاصة به لم توقَّع بمفتاح هذا النظام، أو عُدِّلت.
cli-store-rebuilt = أُعيد بناء الجداول. الأحداث المقروءة: { $events }.
cli-store-progress = { $done } من { $total } من الأحداث
cli-store-copied = نُسخ كل شيء.
cli-store-not-empty = يوجد في وجهة النسخ شيء سابق، فليُختَر مكان فارغ.
cli-store-no-events = لا توجد أحداث بعد، فلا شيء يوقَّع.
cli-store-checkpoint = وُقِّع السجل حتى الحدث { $global }:
cli-store-no-checkpoints = { $path } ليس ملف نقاط تحقق.

## daftar backup

cli-backup-made = النسخة الاحتياطية هي { $path }. ليس المفتاح الرئيس فيها، ومن دونه لا يمكن قراءتها كاملة.
cli-backup-restored = استُعيد كل شيء من النسخة الاحتياطية.
cli-backup-no-key = { $text } ليس مفتاح تشفير.
cli-backup-no-erasures = { $path } ليس قائمة بمن مُحيت بياناتهم.
cli-backup-unwritable = تتعذر كتابة { $path }: { $reason }

## daftar ask

cli-ask-number = يُكتب رقم الإجابة أو أحد هذه الحروف:
cli-ask-numbers = تُكتب أرقام الإجابات مفصولة بمسافات أو أحد هذه الحروف:
cli-ask-value = تُكتب الإجابة أو أحد هذه الحروف:
cli-ask-why = سبب السؤال
cli-ask-back = رجوع
cli-ask-dont-know = لا أعلم
cli-ask-quit = خروج مع حفظ الإجابات
cli-ask-saved = حُفظت إجاباتكم في { $file }.
cli-ask-resume = متابعة من { $file }.
cli-ask-first = هذا هو السؤال الأول.
cli-ask-country = اسم الدولة أو حرفاها
cli-ask-other-goal = الإجابات في { $file } لهدف آخر.
cli-ask-no-answers-file = { $file } ليس ملف إجابات محفوظة.
cli-ask-decides-steps = تحدد الإجابة الخطوات اللازمة أو تكلفتها.
cli-ask-decides-sums = تحدد الإجابة تكلفة الخطوات.

## What can go wrong

cli-no-file = { $path } غير موجود.
cli-not-a-folder = { $path } ليس مجلدًا.
cli-unreadable = تتعذر قراءة { $path }: { $reason }
cli-unwritable = تتعذر كتابة الناتج: { $reason }
cli-folder-too-large = في { $path } أكثر مما تتسع له مدونة قواعد.

cli-unknown-goal = لا يوجد هدف اسمه { $id }.
cli-unknown-route = لا يوجد إلى هذا الهدف مسار اسمه { $id }.
cli-goal-not-in-force = الهدف «{ $goal }» غير نافذ في { $date }.
cli-goal-too-large = يحتاج الهدف «{ $goal }» إلى خطوات أكثر مما تتسع له خطة.
cli-unknown-zone = لا يعرف هذا النظام المنطقة الزمنية { $zone }، فيُذكر اليوم بالخيار --on
cli-fix-rulebook = يلزم أولًا تصحيح مدونة القواعد.
cli-not-text = ليس في { $path } نص بترميز UTF-8.
cli-file-too-large = حجم { $path } أكبر مما يتسع له ملف معلومات.
cli-no-page = لا يوجد أمر فرعي اسمه { $name }.
cli-no-address = يتعذر تشغيل الموقع على { $address }: { $reason }

## daftar plan

cli-route-not-in-force = لا تعرف القواعد هذا المسار في { $date }.
cli-need-unfilled = يحتاج إلى { $paper }، ولا سبيل إليه بهذه الطريقة.
cli-need-not-in-force = يحتاج إلى { $paper }، ولا قاعدة نافذة تبين كيفية الحصول عليه.
cli-need-undecided = لا يُعرف بعد هل يمكن الحصول على هذا: { $paper }
cli-timeline-usual = المدة المعتادة
cli-timeline-latest = أبعد تقدير
cli-begin-from = يُستحسن البدء في { $date } أو بعده.
cli-held-lapses = تنتهي صلاحية { $paper } لديكم في { $date } قبل استعماله، وتتضمن الخطة تجديده.
cli-year-without-list = العطلات الرسمية لسنة { $year } محسوبة، إذ لم تصدر قائمتها بعد.
cli-duty-without-date = لا تاريخ محددًا لها في الأشهر الاثني عشر الأولى.
cli-tentative = قد يتغير موعدها
cli-without-date = لا يمكن تحديد تاريخ لما يلي: { $steps }

## Without a mail server

cli-codes-here = لم يُحدَّد خادم بريد: تظهر رموز الدخول هنا.
cli-code-for = رمز الدخول لـ { $address }: { $code }
