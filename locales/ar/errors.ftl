## Pages

errors-not-found-title = لا توجد هذه الصفحة
errors-not-found = ربما كُتب العنوان خطأً، أو لم يعد ما يشير إليه ضمن مدونة القواعد.
errors-not-found-id = { $kind }: لا يوجد ما اسمه { $id }.
errors-did-you-mean = هل المقصود
errors-bad-request-title = تعذرت قراءة هذا العنوان
errors-bad-request = في جزء منه خطأ، وبقية الإجابات محفوظة فيه.
errors-no-text = يتضمن جزءًا تتعذر قراءته.
errors-too-long-title = هذا العنوان طويل جدًا
errors-too-long = الحد الأقصى للعنوان { $limit }. يمكن البدء من جديد والإجابة سؤالًا سؤالًا.
errors-too-large-title = الحجم أكبر من المسموح
errors-too-large = لا يمكن إرسال أكثر من { $limit }.
errors-too-slow-title = استغرق الإرسال وقتًا طويلًا
errors-too-slow = يرجى الإرسال مرة أخرى، فلم يُحفظ شيء.
errors-method-title = هذا العنوان لا يؤدي ذلك
errors-method = يمكن فتحه صفحةً أو الاطلاع على طريقة استعمال الواجهة.
errors-not-acceptable-title = هذه الصيغة غير متوفرة
errors-busy-title = المكتب مشغول جدًا الآن
errors-busy = يرجى المحاولة بعد دقيقة. لم يضع شيء مما كُتب، فهو في العنوان.
errors-bad-form-title = تعذرت قراءة هذا النموذج
errors-bad-form = لم يتغير شيء. يمكن الرجوع وفتح الصفحة من جديد ثم الإرسال مرة أخرى.
errors-elsewhere-title = لم يُرسل هذا من صفحة المكتب نفسه
errors-elsewhere = حمايةً لكم لا يقبل المكتب إلا ما يُرسل من صفحاته. لم يتغير شيء. يمكن فتح الصفحة هنا ثم الإرسال مرة أخرى.
errors-may-not-title = صلاحيتكم لا تتيح هذا الإجراء
errors-may-not = يمكن الاطلاع عليه، أما الإجراء فلغيركم: أحد مالكي المنشأة أو موظف آخر. لم يتغير شيء.
errors-too-often-title = تكررت المحاولة كثيرًا في وقت قصير
errors-too-often = يرجى الانتظار بضع دقائق ثم المحاولة من جديد. لم يتغير شيء.
errors-unavailable = تعذر الوصول الآن إلى سجلات المكتب، فلم يتغير شيء. يرجى الرجوع بعد دقيقة والإرسال مرة أخرى، ولن يُحسب إلا مرة واحدة.
errors-internal-title = حدث خطأ من جانبنا
errors-internal = ليس هذا خطأكم. عند مراسلة المكتب يرجى ذكر هذا الرقم: { $reference }
errors-go-home = الانتقال إلى الصفحة الرئيسية
errors-go-guide = تصفح الدليل
errors-go-back = الرجوع إلى السؤال

## Forms

errors-summary = يوجد ما يلزم تصحيحه
errors-title-prefix = للتصحيح: { $message }
errors-choose = يلزم اختيار إجابة أو «لا أعلم».
errors-empty = تلزم كتابة إجابة أو اختيار «لا أعلم».
errors-not-a-choice = هذه الإجابة ليست من بين الخيارات.
errors-not-a-country = يلزم اختيار دولة من القائمة.
errors-not-a-number = يلزم كتابة عدد بالأرقام.
errors-grouping = يُكتب العدد دون فواصل أو على هذا النحو: { $example }
errors-not-whole = يلزم عدد صحيح دون كسور.
errors-too-many-decimals = { $count ->
    [zero] يُكتب المبلغ دون كسور.
    [one] يُكتب رقم عشري واحد على الأكثر.
    [two] يُكتب رقمان عشريان على الأكثر.
    [few] تُكتب { $count } أرقام عشرية على الأكثر.
    [many] يُكتب { $count } رقمًا عشريًا على الأكثر.
   *[other] يُكتب { $count } رقم عشري على الأكثر.
}
errors-too-large-number = هذا العدد كبير جدًا.
errors-too-low = يجب ألا يقل عن { $min }.
errors-too-high = يجب ألا يزيد على { $max }.
errors-not-a-date = يُكتب اليوم والشهر والسنة، مثلًا { $example }
errors-short-year = تُكتب السنة بأربعة أرقام.
errors-hijri = يبدو أن هذا تاريخ هجري. يُكتب التاريخ الميلادي.
errors-no-such-day = لا يوجد مثل هذا اليوم. يُكتب اليوم أولًا ثم الشهر.
errors-date-range = يُكتب تاريخ من { $min } إلى { $max }.
errors-expires-before-issued = لا يمكن أن تنتهي صلاحيته في { $expires } قبل إصداره في { $issued }.
errors-too-long-text = { $count ->
    [zero] لا يُكتب أي حرف.
    [one] يُكتب حرف واحد على الأكثر.
    [two] يُكتب حرفان على الأكثر.
    [few] تُكتب { $count } أحرف على الأكثر.
    [many] يُكتب { $count } حرفًا على الأكثر.
   *[other] يُكتب { $count } حرف على الأكثر.
}

## What the address named

errors-unknown-fact = لا يوجد سؤال اسمه { $fact }، وقد تُرك.
errors-unknown-paper = لا يوجد مستند اسمه { $paper }، وقد تُرك.
errors-unknown-goal = لا يوجد هدف اسمه { $goal }.
errors-unknown-route = لا يوجد مسار اسمه { $route }.
errors-twice = { $name } مكرر، والعبرة بالأول.
errors-value-unreadable = لا تُقرأ «{ $value }» إجابةً عن هذا السؤال.
errors-unknown-date = «{ $date }» ليس تاريخًا، والمعروض قواعد اليوم.
errors-personal = هذه إجابة شخصية لا تكون جزءًا من العنوان، وقد تُركت.
errors-go-on = المتابعة بالإجابات الأخرى
errors-no-goal-title = لا قواعد لهذا اليوم
errors-no-goal = لا توجد في هذه المجموعة قواعد بتاريخ { $date } للهدف «{ $goal }». والإجابات الأخرى محفوظة.
errors-first-rules = عرض قواعد { $date }
