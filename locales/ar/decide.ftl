## The page of a decision

decide-title = قرار: { $step }
decide-handed-title = ما قُدِّم
decide-list-title = ما يجب أن يستوفيه
decide-law-title = النظام
decide-about-title = ما تقوله القواعد عن هذه الخطوة
decide-handed-by = قدّمها
decide-handed-at = تاريخ التقديم
decide-done-on = تاريخ الإنجاز
decide-due = موعد الرد
decide-firm-words = كلام المنشأة
decide-no-papers = لم يرد معها أي مستند.
decide-states = الحالة
decide-files = الملفات
decide-item-comes = ينتج عن هذه الخطوة
decide-item-needs = يلزم لها
decide-machine = فحص آلي
decide-for-you = متروك لتقديركم

## What the machine checks

decide-fits = مطابق
decide-look = يحتاج إلى نظر
decide-check-number = الرقم مذكور.
decide-check-no-number = الرقم غير مذكور.
decide-check-issued = صدر في { $date }، ولم يكن ذلك بعد إنجاز الخطوة.
decide-check-issued-later = صدر في { $date }، أي بعد يوم إنجاز الخطوة.
decide-check-no-issued = تاريخ الإصدار غير مذكور.
decide-check-valid = صالح حتى { $date }.
decide-check-lapsed = انتهت صلاحيته في { $date }.
decide-check-no-end = لا يذكر تاريخ انتهاء.
decide-check-files = { $count ->
    [zero] لا ملفات مرفقة.
    [one] ملف واحد مرفق.
    [two] ملفان مرفقان.
    [few] { $count } ملفات مرفقة.
    [many] { $count } ملفًا مرفقًا.
   *[other] { $count } ملف مرفق.
}
decide-check-no-file = لا ملف مرفق.
decide-check-there = موجود وفي الحالة المطلوبة.
decide-check-missing = غير موجود، أو ليس في الحالة المطلوبة.
decide-check-not-filed = لم يرد ضمن ما قُدِّم.
decide-judge-paper = هل يُثبت المستند ما تطلبه القاعدة، وهل يخص هذه المنشأة؟

## The decision

decide-verdict-title = قراركم
decide-accept = قبول
decide-accept-then = تكتمل الخطوة، وتراها المنشأة بعد عشر ثوان، وتُفتح الخطوات التالية.
decide-send-back = إعادة
decide-send-back-then = تقرأ المنشأة ما ينقص وكلامكم، ثم تستكمله وتقدّمه من جديد.
decide-refuse = رفض
decide-refuse-then = تقرأ المنشأة النظام الذي يوجب ذلك وأن لها أن تعترض، فينظر فيها موظف ثان. ولها كذلك أن تستكملها وتقدّمها من جديد.
decide-items = ما ينقص أو لا يصح
decide-items-hint = عند الإعادة
decide-source = النظام الذي يوجب ذلك
decide-source-hint = عند الرفض
decide-source-choose = يُختار نظام
decide-words = كلامكم إلى المنشأة
decide-words-hint = يلزم عند الإعادة أو الرفض. يُذكر ما ينبغي فعله لا الخطأ وحده.
decide-submit = إصدار القرار
decide-two-first = تحتاج هذه الخطوة إلى موظفين. قراركم هو الأول، ولا ترى المنشأة شيئًا قبل الثاني.
decide-two-second = أصدر { $who } القرار الأول: { $verdict }. القرار نفسه منكم يجعله نهائيًا، والمخالف يحتاج إلى موظف آخر.
decide-choose = يلزم اختيار واحد من الثلاثة.
decide-words-needed = يُذكر السبب بكلامكم.
decide-words-long = النص أطول من اللازم. لا يزيد على { $count } حرف.
decide-items-needed = يُختار ما ينقص أو لا يصح.
decide-source-needed = يُختار النظام الذي يوجب ذلك.
decide-paper-changed = غيّرت المنشأة مستندًا أثناء قراءتكم. يُنظر فيه من جديد ثم يُتخذ القرار.

## Why somebody cannot decide

decide-own-firm = أنتم من هذه المنشأة أو تعملون باسمها، فيقرر في ملفاتها موظف آخر.
decide-own-hand = أنتم من قدّمها أو من أصدر القرار الأول، فيقرر الآن موظف آخر.
decide-nothing = لا شيء ينتظر قرارًا في هذه الخطوة.
decide-closed = المعاملة غير جارية، فلا قرار فيها.
decide-reads = تتيح صلاحيتكم القراءة هنا دون القرار.

## After the decision

decide-accepted = قُبلت
decide-returned = أُعيدت
decide-refused = رُفضت
decide-decided = { $verdict }. أصدر { $who } القرار في { $when }.
decide-first-of-two = صدر القرار الأول من اثنين، وينتظر موظفًا ثانيًا.
decide-undo = الرجوع عن القرار
decide-undo-line = يمكن الرجوع عنه خلال عشر ثوان، ولم تر المنشأة شيئًا بعد.
decide-undo-first-line = يمكن الرجوع عنه ما لم يقرر موظف ثان.
decide-next = المعاملة التالية في القائمة
decide-to-case = إلى المعاملة

## Notes

decide-notes-title = ملاحظات المكتب
decide-notes-lead = لا يقرؤها إلا الموظفون والمدققون، ولا تراها المنشأة ولا من يعمل باسمها.
decide-notes-none = لا ملاحظة بعد.
decide-notes-write = ملاحظتكم
decide-notes-save = إضافة الملاحظة
decide-notes-empty = يُكتب شيء أولًا.
decide-notes-gone = (مُحيت هذه الملاحظة مع بيانات كاتبها.)
