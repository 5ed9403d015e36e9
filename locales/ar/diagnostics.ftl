## The head and the foot of a finding

diagnostics-error = خطأ
diagnostics-warning = تنبيه
diagnostics-note = ملاحظة
diagnostics-did-you-mean = هل المقصود { $name }؟
diagnostics-allowed = المسموح: { $words }
diagnostics-see-also = يُنظر أيضًا
diagnostics-whole-file = الملف كله

## What can be wrong with a file

diagnostics-not-utf8 = الملف ليس بترميز UTF-8. يُحفظ بهذا الترميز ثم يعاد التحقق.
diagnostics-file-too-large = حجم الملف يتجاوز { $limit }. يلزم تقسيمه.
diagnostics-byte-order-mark = يبدأ الملف بعلامة ترتيب البايتات. أُهملت، والأفضل الحفظ دونها.
diagnostics-yaml = ليس هذا بصيغة YAML: { $info }
diagnostics-tab = تُزاح أسطر YAML بالمسافات لا بعلامات الجدولة.
diagnostics-too-deep = التداخل يتجاوز { $limit } من المستويات.
diagnostics-alias = المراسي والأسماء المستعارة ليست من الصيغة. تُكتب القيمة كاملة.
diagnostics-tag = الوسوم ليست من الصيغة.
diagnostics-second-document = في كل ملف وثيقة واحدة. تُزال الثانية.
diagnostics-duplicate-key = المفتاح { $key } مكرر.
diagnostics-key-not-text = المفتاح كلمة واحدة.
diagnostics-too-many = أكثر من { $limit } من نوع واحد: { $kind }

## What can be wrong with its form

diagnostics-unknown-key = لا يوجد في الصيغة مفتاح { $key } هنا.
diagnostics-missing-key = المفتاح { $key } ناقص.
diagnostics-expected = المتوقع: { $expected }، والموجود: { $found }.
diagnostics-unknown-word = الكلمة { $word } غير مسموح بها هنا.
diagnostics-bad-value = { $value } لا يُقرأ بوصفه: { $expected }.
diagnostics-empty-text = النص ناقص بهذه اللغة: { $language }
diagnostics-keys-conflict = لا تجتمع هذه المفاتيح: { $keys }

## What can be wrong between entities

diagnostics-unknown-id = { $kind }: لا يوجد ما معرّفه { $id }.
diagnostics-duplicate-id = { $kind }: المعرّف { $id } مستعمل من قبل.
diagnostics-rulebook-entity = يلزم مدونة القواعد كيان واحد من نوع rulebook، والموجود: { $found }
diagnostics-no-edition = ليست له أي صيغة.
diagnostics-backwards-edition = تنتهي الصيغة قبل أن تبدأ.
diagnostics-editions-overlap = صيغتان تشملان اليوم نفسه.
diagnostics-edition-hole = لا تشمل أي صيغة الأيام من { $from } إلى ما قبل { $until }.
diagnostics-fact-needs = تحتاج معلومة من هذا النوع إلى المفتاح { $key }.
diagnostics-fact-range = الحدان ليسا من قيم هذا النوع، أو الأدنى أكبر من الأعلى.
diagnostics-personal-fact = يسأل الهدف العام { $goal } عن المعلومة الشخصية { $fact }.
diagnostics-unused-fact = لا تذكر أي قاعدة المعلومة { $fact }، فلا يُسأل عنها أبدًا.
diagnostics-never-true = لا توجد إجابات تحقق هذا الشرط.
diagnostics-nobody-gives = لا شيء يصدر { $evidence }، ولم يُوسم بأنه مما يُحضر (input).
diagnostics-nobody-makes = لا تجهيز يجعل المستند { $state }.
diagnostics-ring = يحتاج بعضها إلى بعض في حلقة لا مخرج منها: { $members }
diagnostics-ring-with-way-out = حلقة: { $members }. ويذكر المحذور { $trap } المخرج منها: { $step }
diagnostics-ring-without-trap = يمكن الخروج من هذه الحلقة، لكن لا محذور يبين كيف: { $members }
diagnostics-no-such-ring = لا تكوّن المتطلبات الحلقة التي يذكرها المحذور { $trap }.
diagnostics-way-out-fails = المخرج الذي يذكره المحذور { $trap } لا يكسر الحلقة.
diagnostics-unreached-step = لا يوصل أي هدف إلى الخطوة { $step }.
diagnostics-unused-evidence = لا تحتاج أي خطوة أو مسار أو هدف إلى { $evidence }.
diagnostics-preparation-order = متطلب يريد { $state } قبل { $other }، وآخر يريد العكس.
diagnostics-route-never-opens = لا توجد إجابات تتيح المسار { $route }.
diagnostics-route-never-opens-for = يحتاج إلى { $need } الذي لا سبيل إليه.
diagnostics-no-edition-in-force = { $kind } { $id }: مطلوب في { $on } ولا صيغة نافذة له حينئذ.
diagnostics-same-rank = تصدر الخطوة { $other } { $evidence } بالرتبة نفسها، وقد تنطبق كلتاهما.
diagnostics-no-citation = لا نظام ولا مصدر مذكور.
diagnostics-checked-before-published = تاريخ التحقق سابق لنشر مصدره { $source } أو لم يأت بعد.
diagnostics-drafts = { $count ->
    [zero] روجعت جميع النصوص.
    [one] قيد واحد لم تُراجع نصوصه.
    [two] قيدان لم تُراجع نصوصهما.
    [few] { $count } قيود لم تُراجع نصوصها.
    [many] { $count } قيدًا لم تُراجع نصوصها.
   *[other] { $count } قيد لم تُراجع نصوصها.
}

## What can be wrong with an expression

diagnostics-expr-unexpected-character = الرمز { $found } لا يبدأ به شيء في التعبير.
diagnostics-expr-unterminated-string = علامة الاقتباس غير مغلقة في هذا السطر.
diagnostics-expr-unexpected-token = المتوقع: { $expected }، والموجود: { $found }.
diagnostics-expr-unexpected-end = ينتهي التعبير حيث يلزم: { $expected }.
diagnostics-expecting-expression = قيمة
diagnostics-expecting-operator = معامل أو النهاية
diagnostics-expecting-name = اسم
diagnostics-expecting-closing-parenthesis = قوس إغلاق
diagnostics-expecting-comma-or-parenthesis = فاصلة أو قوس إغلاق
diagnostics-expecting-comma-or-bracket = فاصلة أو قوس معقوف للإغلاق
diagnostics-expecting-colon = نقطتان رأسيتان
diagnostics-expr-too-deep = تداخل التعبير يتجاوز { $limit } من المستويات. يلزم تقسيم القاعدة.
diagnostics-expr-too-long = طول التعبير يتجاوز { $limit } بايت. يلزم تقسيم القاعدة.
diagnostics-expr-unknown-fact = لا توجد معلومة اسمها { $name }.
diagnostics-expr-unknown-function = لا توجد دالة اسمها { $name }.
diagnostics-expr-unknown-choice = لا يوجد خيار اسمه { $name }.
diagnostics-expr-unknown-choice-of = { $name } ليس من خيارات { $fact }.
diagnostics-expr-unknown-calendar = لا يوجد تقويم اسمه { $name }.
diagnostics-expr-unknown-evidence = لا يوجد مستند اسمه { $name }.
diagnostics-expr-type-mismatch = المطلوب هنا: { $expected }، وهذا: { $found }.
diagnostics-expr-currency-mismatch = { $left } و { $right } عملتان مختلفتان، فلا تُقارنان ولا تُجمعان.
diagnostics-expr-no-such-operator = { $operator } لا يجمع بين { $left } و { $right }.
diagnostics-expr-no-such-prefix = { $operator } لا يقبل { $operand }.
diagnostics-expr-wrong-arity = عدد مدخلات { $function } هو { $expected }، والموجود { $found }.
diagnostics-expr-bad-literal = هذا لا يُقرأ بوصفه: { $what }.
diagnostics-literal-integer = عدد صحيح لا يتجاوز أربعًا وستين خانة ثنائية
diagnostics-literal-escape = رمز هروب: شرطة مائلة عكسية وحرف من حروفها
diagnostics-literal-percent = نسبة مئوية بمنزلتين عشريتين على الأكثر
diagnostics-literal-month-rounding = last-day أو next-day
diagnostics-literal-amount-rounding = up أو down أو half-up
diagnostics-expr-may-overflow = قد تتجاوز النتيجة حد الدقة ضمن حدود المعلومات. يلزم تضييق الحدود.
diagnostics-expr-may-divide-by-zero = قد يكون المقسوم عليه صفرًا ضمن حدود المعلومات.
diagnostics-expr-count-out-of-range = قد يخرج العدد عن المدى من { $min } إلى { $max }.
diagnostics-expr-not-allowed-here = غير مسموح هنا: { $what }
diagnostics-forbidden-text-fact = معلومة من نوع النص
diagnostics-forbidden-loose-text = نص لا يُقارن بخيار ولا بدولة
diagnostics-forbidden-loose-list = قائمة لا تأتي بعد in
diagnostics-forbidden-null = null: ما غاب فهو غير معروف
diagnostics-forbidden-reserved-word = كلمة محجوزة
diagnostics-forbidden-on = on، وهو يوم الخطة
diagnostics-forbidden-holds = holds، وهي المستندات التي لدى صاحب الشأن
diagnostics-expr-float-not-allowed = يُكتب عدد صحيح، وللمبالغ والنسب دالتان: money و percent.
diagnostics-expr-thresholds-not-rising = يجب أن تكون الحدود متصاعدة.
diagnostics-expr-bracket-size = قيم الشرائح تزيد على حدودها بواحدة، وهنا الحدود { $thresholds } والقيم { $values }.
diagnostics-expr-too-many-choices = خيارات { $fact } عددها { $count }، والحد { $limit }.

## Kinds of entities

diagnostics-kind-rulebook = مدونة القواعد
diagnostics-kind-source = مصدر
diagnostics-kind-calendar = تقويم
diagnostics-kind-authority = جهة
diagnostics-kind-fact = معلومة
diagnostics-kind-state = حالة مستند
diagnostics-kind-evidence = مستند
diagnostics-kind-step = خطوة
diagnostics-kind-bundle = حزمة
diagnostics-kind-route = مسار
diagnostics-kind-goal = هدف
diagnostics-kind-obligation = التزام
diagnostics-kind-trap = محذور
diagnostics-kind-constraint = قيد
diagnostics-kind-record = سجل معلومات
diagnostics-kind-term = مصطلح
diagnostics-kind-omission = بند مستبعد

## Forms of a value

diagnostics-shape-nothing = لا شيء
diagnostics-shape-text = نص
diagnostics-shape-list = قائمة
diagnostics-shape-mapping = مفاتيح وقيم
diagnostics-shape-bool = true أو false
diagnostics-shape-integer = عدد صحيح
diagnostics-shape-id = معرّف: كلمات بحروف صغيرة بينها شرطات
diagnostics-shape-fact-id = اسم معلومة، مثل firm.name
diagnostics-shape-date = تاريخ، مثل { $example }
diagnostics-shape-vague-date = تاريخ أو شهر أو سنة، مثل { $example }
diagnostics-shape-money = مبلغ وعملته، مثل { $example }
diagnostics-shape-expression = تعبير
diagnostics-shape-days = ثلاثة أعداد من أيام العمل، ولكل منها أن يكون unknown
diagnostics-shape-month-day = شهر ويوم، مثل { $example }
diagnostics-shape-language = نص بثلاث لغات
diagnostics-shape-country-code = حرفا الدولة
diagnostics-shape-currency = حروف العملة الثلاثة

## Types of values in an expression

diagnostics-type-money-in = مبلغ بعملة { $currency }
diagnostics-wanted-ordered = عدد أو مبلغ أو نسبة أو تاريخ
diagnostics-wanted-text = نص بين علامتي اقتباس
diagnostics-wanted-collection = قائمة أو معلومة متعددة الخيارات
diagnostics-wanted-constant = قيمة ثابتة
