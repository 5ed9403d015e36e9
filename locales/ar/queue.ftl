## The pages of the desk

queue-pages = صفحات المكتب
queue-page-queue = قائمة العمل
queue-page-search = البحث
queue-page-people = العاملون
queue-page-outbox = البريد الصادر

## The queue

queue-title = قائمة العمل
queue-lead = كل سطر معاملة، والأطول انتظارًا أولًا.
queue-piles = أقسام القائمة
queue-mine = تنتظرني الآن
queue-unassigned = بلا موظف
queue-firm = بانتظار المنشأة
queue-overdue = متأخرة
queue-pile = { $name } ({ $count })
queue-more-than = أكثر من { $count }
queue-empty-mine = لا شيء ينتظركم الآن.
queue-empty-mine-go = استلام معاملة لم يستلمها أحد
queue-empty-unassigned = لكل معاملة تنتظر المكتب موظف.
queue-empty-firm = لا توجد معاملة جارية تنتظر منشأتها.
queue-empty-overdue = لا يوجد رد متأخر.
queue-filter = التصفية والترتيب
queue-route = المسار
queue-all-routes = جميع المسارات
queue-authority = جهة الخطوة
queue-all-authorities = جميع الجهات
queue-desk = المكتب
queue-all-desks = المكتبان
queue-order = الترتيب
queue-oldest = الأطول انتظارًا أولًا
queue-latest = الأحدث أولًا
queue-caption = المعاملات
queue-column-firm = المنشأة
queue-column-step = الخطوة
queue-column-route = المسار
queue-column-since = تنتظر منذ
queue-column-due = موعد الرد
queue-column-officer = الموظف
queue-column-act = الاستلام
queue-nobody = لا أحد
queue-me = أنتم
queue-no-name = موظف لم يسجل اسمه
queue-no-due = لم يحدد موعد
queue-late = { $date }، متأخرة
queue-more = المعاملات التالية
queue-first = العودة إلى البداية
queue-take = استلام
queue-take-of = معاملة { $firm }
queue-keys = المفاتيح: { $next } التالية، { $before } السابقة، { $open } فتح، { $take } استلام

## Who has a case

queue-at-the-desk = لدى المكتب
queue-has = المعاملة لدى { $who }.
queue-you-have = المعاملة لديكم.
queue-nobody-has = لم يستلم أحد هذه المعاملة بعد.
queue-take-it = استلام المعاملة
queue-give-back = إعادتها إلى القائمة
queue-hand-over = تسليمها إلى موظف آخر
queue-hand-over-to = إلى من
queue-choose = يُختار موظف
queue-cannot-have = لا يمكن تسليم المعاملة إلى هذا الشخص: ليست له هذه الصفة، أو هو من المنشأة نفسها.
queue-of-firm = أنتم من هذه المنشأة أو تعملون باسمها، ويتولى ملفاتها موظف آخر.
queue-has-already = استلم شخص آخر المعاملة في هذه الأثناء.

## Search

queue-search-title = البحث في المعاملات والمنشآت
queue-search-lead = يُكتب أول الاسم بالحروف اللاتينية أو العربية أو الأردية كيفما كان إملاؤه، أو رقم التسجيل، أو رقم المعاملة.
queue-search-label = منشأة أو رقم أو معاملة
queue-search-none = لم يُعثر على شيء يطابق { $what }.
queue-search-many = لا يظهر إلا أول { $count }. يُكتب مزيد من الاسم.
queue-search-no-cases = لا توجد معاملة بعد
queue-search-number = رقم { $number }
