## daftar serve

cli-listening = «دفتر» على العنوان { $address }
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

## What can go wrong

cli-no-file = { $path } غير موجود.
cli-not-a-folder = { $path } ليس مجلدًا.
cli-unreadable = تتعذر قراءة { $path }: { $reason }
cli-unwritable = تتعذر كتابة الناتج: { $reason }
cli-folder-too-large = في { $path } أكثر مما تتسع له مدونة قواعد.
