directory-title = دليل الجهات
directory-lead = جهات وفعاليات وبرامج تدريب تعين على الطريق، ولا يعني إدراجها تزكية.
directory-organisations = الجهات
directory-events = الفعاليات
directory-training = التدريب
directory-occupations = المهن
directory-frameworks = أطر المهارات
directory-deals = الصفقات
directory-filter = تصفية
directory-filter-country = الدولة
directory-filter-city = المدينة
directory-filter-kind = النوع
directory-filter-tag = الموضوع
directory-filter-all = الكل
directory-clear = إلغاء التصفية
directory-none = لا شيء يطابق هذه التصفية.
directory-coming = القادمة
directory-past = السابقة
directory-date-unknown = لم يُعلن التاريخ
directory-site = الموقع الإلكتروني
directory-data-protection = البيانات الشخصية
directory-founders = مسار المؤسس
directory-organisations-lead = حاضنات ومسرعات وصناديق ومجمعات: من تقبل وماذا تقدم.
directory-events-lead = المعارض والمنتديات بتواريخها السابقة وما يُعرف عن المقبل منها.
directory-training-lead = برامج للتدريب أو الاختبار، وكلفتها ولمن هي.
directory-occupations-lead = رموز مهن الحوسبة المستخدمة في التأشيرات والرخص والإحصاءات.
directory-frameworks-lead = قوائم المهارات والمهن بإصدارها وحجمها وترخيصها.
directory-data-protection-lead = ما يسري على البيانات الشخصية التي تعبر الحدود.
directory-founders-lead = كيف يصل مؤسسو الشركات الناشئة إلى البلد الآخر مرحلة بعد مرحلة.
directory-filter-theme = النوع
directory-filter-stage = مرحلة الشركة
directory-filter-open = القبول من الخارج
directory-filter-for = لمن
directory-filter-show = عرض
directory-back-to = القائمة كلها
directory-next-date = المقبل
directory-past-dates = التواريخ السابقة
directory-country = البلد
directory-city = المدينة
directory-duties = الواجبات
directory-instruments = الأنظمة والمسودات
directory-reading = كيف يُقرأ هذا
directory-glossary = المسرد
directory-glossary-lead = كلمة واحدة لكل شيء بثلاث لغات. والاسم الموسوم بأنه رسمي هو ما يستخدمه صاحبه.
directory-term = المصطلح
directory-official = رسمي
directory-term-kind-body = الجهات
directory-term-kind-paper = المستندات
directory-term-kind-act = الأفعال
directory-term-kind-money = الأموال
directory-term-kind-status = الحالات
directory-term-kind-word = كلمات هذا الموقع
directory-entries = { $count ->
    [zero] لا توجد مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
directory-attendance = { $count ->
    [zero] لا زوار
    [one] زائر واحد
    [two] زائران
    [few] { $count } زوار
    [many] { $count } زائرًا
   *[other] { $count } زائر
}

## تفاصيل السجل برموزها

directory-detail-signatory = الموقّع
directory-detail-prior-step = قبل التوقيع
directory-detail-duration = المدة
directory-detail-text-public = هل النص منشور؟
directory-detail-indicator = كيف يمكن قياسه
directory-detail-article = المادة
directory-detail-instrument = الأداة النظامية
directory-detail-authority = الجهة
directory-detail-in-force = النفاذ
directory-detail-enforceable-from = بدء الإلزام
directory-detail-official-text = النص الرسمي
directory-detail-advice = ما العمل
directory-detail-type = النوع
directory-detail-owner = القائم عليها
directory-detail-programmes = البرامج
directory-detail-capacity = السعة
directory-detail-batch-size = حجم الدفعة
directory-detail-length = المدة الزمنية
directory-detail-equity = الحصة المأخوذة
directory-detail-cash = النقد
directory-detail-other-terms = شروط أخرى
directory-detail-open-to-foreign = القبول من الخارج
directory-detail-foreign-share = نسبة المشاركين من الخارج
directory-detail-figures = أرقام
directory-detail-organiser = المنظم
directory-detail-next = المرة المقبلة
directory-detail-startup-part = للشركات الناشئة
directory-detail-applies-when = متى ينطبق
directory-detail-needs = ما يلزم له
directory-detail-gives = ما ينتج عنه
directory-detail-fee = الرسم
directory-detail-working-days = أيام العمل
directory-detail-channel = طريقة الإنجاز
directory-detail-validity = الصلاحية
directory-detail-law = النظام
directory-detail-field = الحقل
directory-detail-cost = الكلفة
directory-detail-audience = لمن
directory-detail-code = الرمز
directory-detail-education = المؤهل
directory-detail-skill-group = مجموعة المهارة
directory-detail-version = الإصدار
directory-detail-previous = الإصدارات السابقة
directory-detail-size = الحجم
directory-detail-languages = اللغات
directory-detail-licence = الترخيص
directory-detail-formats = الصيغ
directory-detail-identifier = المعرّفات
directory-detail-shape = البنية
directory-detail-files = الملفات
directory-detail-columns = الأعمدة
directory-detail-context = السياق
directory-detail-alignment = المواءمة
directory-detail-saudi-use = استخدامه في المملكة

## الموضوعات

directory-theme-accelerator = مسرعة
directory-theme-incubator = حاضنة
directory-theme-fund = صندوق
directory-theme-competition = مسابقة
directory-theme-government-support = دعم حكومي
directory-theme-venture-studio = استوديو مشاريع
directory-theme-co-investment = استثمار مشترك
directory-theme-hub = مركز
directory-theme-data-protection = البيانات الشخصية
directory-theme-founder-route = مسار المؤسس
directory-theme-training = تدريب
directory-theme-occupations = مهن
directory-theme-ssco = التصنيف السعودي الموحد للمهن
directory-theme-isco-08 = التصنيف الدولي الموحد للمهن
directory-theme-saudization = التوطين

## الوسوم

directory-tag-technology = التقنية
directory-tag-deep-tech = التقنية العميقة
directory-tag-ai = الذكاء الاصطناعي
directory-tag-ict = الاتصالات وتقنية المعلومات
directory-tag-biotech = التقنية الحيوية
directory-tag-advanced-manufacturing = التصنيع المتقدم
directory-tag-climate = المناخ
directory-tag-all-sectors = جميع القطاعات
directory-tag-industrial-technology = التقنية الصناعية
directory-tag-social = الريادة الاجتماعية
directory-tag-agritech = التقنية الزراعية
directory-tag-sustainability = الاستدامة
directory-tag-sports-goods = السلع الرياضية
directory-tag-surgical = المستلزمات الجراحية
directory-tag-instruments = الأدوات
directory-tag-idea = الفكرة
directory-tag-early = المبكرة
directory-tag-growth = النمو
directory-tag-seed = التمويل الأولي
directory-tag-series-a = الجولة الأولى من تمويل النمو
directory-tag-open-to-foreign = متاح لغير المواطنين
directory-tag-partly-open-to-foreign = متاح جزئيًّا لغير المواطنين
directory-tag-closed-to-foreign = غير متاح لغير المواطنين
directory-tag-foreign-unknown = لا يُعرف هل هو متاح لغير المواطنين
directory-tag-anyone = للجميع
directory-tag-youth = الشباب
directory-tag-engineers = المهندسون
directory-tag-students = الطلاب
directory-tag-emigrating-workers = العمالة المغادرة
directory-tag-founders = المؤسسون
directory-tag-freelancers = العاملون المستقلون
directory-tag-saudi-nationals = المواطنون السعوديون
directory-tag-online = عن بُعد
directory-tag-free = مجاني
directory-tag-mandatory = إلزامي
directory-tag-platform = هذه المنصة
directory-tag-saudi-employer = صاحب العمل في المملكة
directory-tag-recruiter = مكتب الاستقدام
directory-tag-skill-group-1 = مجموعة المهارة الأولى
directory-tag-skill-group-2 = مجموعة المهارة الثانية
directory-tag-skill-group-3 = مجموعة المهارة الثالثة
