chronicle-title = السجل
chronicle-lead = كل ما جرى في هذه المعاملة، والأحدث أولًا. لا يمكن هنا تغيير شيء ولا حذفه.
chronicle-all = السجل كاملًا
chronicle-clockwork = ساعة المكتب
chronicle-erased = شخص مُحيت بياناته
chronicle-you = أنتم

## What happened. Each sentence follows the name of who did it and a colon.

chronicle-opened = فتح المعاملة: { $route }
chronicle-facts-changed = تغيير الإجابات: { $facts }
chronicle-fact = { $fact }: { $value }
chronicle-fact-unknown = غير معروف
chronicle-law-changed = نقل المعاملة إلى قواعد { $date }
chronicle-taken = إسناد المعاملة إلى { $officer }
chronicle-taken-self = تولي المعاملة
chronicle-released = إعادة المعاملة إلى قائمة الانتظار
chronicle-begun = الإفادة بأن الخطوة قيد الإجراء منذ { $date }: { $step }
chronicle-handed = تقديم خطوة أُنجزت في { $date }: { $step }
chronicle-taken-back = استرداد خطوة: { $step }
chronicle-proposed = القرار الأول من قرارين: { $step }
chronicle-accepted = القبول: { $step }
chronicle-returned = الإعادة: { $step }. الناقص أو غير الصحيح: { $papers }
chronicle-returned-bare = الإعادة: { $step }
chronicle-refused = الرفض استنادًا إلى { $source }: { $step }
chronicle-undone = التراجع عن القرار: { $step }
chronicle-said = كتابة رسالة
chronicle-said-files = { $count ->
    [zero] كتابة رسالة
    [one] كتابة رسالة مع ملف واحد
    [two] كتابة رسالة مع ملفين
    [few] كتابة رسالة مع { $count } ملفات
    [many] كتابة رسالة مع { $count } ملفًا
   *[other] كتابة رسالة مع { $count } ملف
}
chronicle-noted = كتابة ملاحظة للموظفين
chronicle-paused = إيقاف المعاملة مؤقتًا
chronicle-resumed = استئناف المعاملة
chronicle-withdrawn = سحب المعاملة
chronicle-reopened = فتح المعاملة من جديد
chronicle-completed = تحقق الهدف
chronicle-reference = المرجع { $number }
chronicle-of-firm = أحد أعضاء المنشأة
chronicle-of-adviser = مستشار المنشأة
chronicle-of-desk = موظف في المكتب
