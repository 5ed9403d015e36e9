interview-title = وضع شركتكم
interview-goal-question = ما الذي تريدون القيام به؟
interview-start-question = متى تريدون البدء؟
interview-start-hint = تُحسب تواريخ الخطة من هذا اليوم.
interview-questions-left = { $count ->
    [zero] لم يبق أي سؤال
    [one] بقي نحو سؤال واحد
    [two] بقي نحو سؤالين
    [few] بقي نحو { $count } أسئلة
    [many] بقي نحو { $count } سؤالًا
   *[other] بقي نحو { $count } سؤال
}
interview-dont-know = لا أعلم
interview-dont-know-hint = تعرض الخطة عندئذ الحالتين.
interview-why = سبب السؤال
interview-law = النظام الذي يستند إليه السؤال
interview-decides-routes = { $count ->
    [zero] لا يتوقف على هذه الإجابة أي مسار.
    [one] هذه الإجابة تحسم مسارًا واحدًا.
    [two] هذه الإجابة تساعد في حسم مسارين.
    [few] هذه الإجابة تساعد في حسم { $count } مسارات.
    [many] هذه الإجابة تساعد في حسم { $count } مسارًا.
   *[other] هذه الإجابة تساعد في حسم { $count } مسار.
}
interview-decides-steps = { $count ->
    [zero] لا تتوقف على هذه الإجابة أي خطوة.
    [one] تتوقف على هذه الإجابة خطوة واحدة.
    [two] تتوقف على هذه الإجابة خطوتان.
    [few] تتوقف على هذه الإجابة { $count } خطوات.
    [many] تتوقف على هذه الإجابة { $count } خطوة.
   *[other] تتوقف على هذه الإجابة { $count } خطوة.
}
interview-answers = إجاباتكم
interview-no-answers = لا توجد إجابات بعد.
interview-not-answered = دون إجابة
interview-change-answer = تغيير: { $question }
interview-no-effect = لم يعد لهذه الإجابة أي أثر.
interview-set-by-route = يحددها المسار نفسه.
interview-finished = لم يبق سؤال يغير النتيجة.
interview-see-result = عرض النتيجة
interview-see-result-now = عرض النتيجة حتى الآن
interview-clear = اتضحت المسارات المتاحة
interview-clear-so-far = ما حسمته إجاباتكم حتى الآن
interview-clear-none = لا يوجد مسار متاح لكم. تبيّن النتيجة السبب وما الذي قد يتيح أحد المسارات.
interview-clear-undecided = { $count ->
    [zero] لا يوجد مسار غير محسوم.
    [one] بقي مسار واحد غير محسوم لعدم معرفة إحدى الإجابات.
    [two] بقي مساران غير محسومين لعدم معرفة إحدى الإجابات.
    [few] بقيت { $count } مسارات غير محسومة لعدم معرفة إحدى الإجابات.
    [many] بقي { $count } مسارًا غير محسوم لعدم معرفة إحدى الإجابات.
   *[other] بقي { $count } مسار غير محسوم لعدم معرفة إحدى الإجابات.
}
interview-answer-more = { $count ->
    [zero] متابعة الأسئلة
    [one] الإجابة عن سؤال آخر لتحديد الرسوم والتواريخ بدقة
    [two] الإجابة عن سؤالين آخرين لتحديد الرسوم والتواريخ بدقة
    [few] الإجابة عن { $count } أسئلة أخرى لتحديد الرسوم والتواريخ بدقة
    [many] الإجابة عن { $count } سؤالًا آخر لتحديد الرسوم والتواريخ بدقة
   *[other] الإجابة عن { $count } سؤال آخر لتحديد الرسوم والتواريخ بدقة
}
interview-restart = البدء من جديد

## Kinds of answers

interview-choose-one = اختيار واحد
interview-choose-several = اختيار كل ما ينطبق
interview-none-of-these = لا شيء مما ذُكر
interview-choose-country = اختيار الدولة
interview-date-hint = اليوم والشهر والسنة، مثلًا { $example }
interview-money-hint = المبلغ بعملة { $currency }
interview-percent-hint = نسبة مئوية
interview-between = بين { $min } و { $max }

## Papers that one already has

interview-have-it = هذا المستند موجود لدينا
interview-holds = المستندات الموجودة لديكم
interview-holds-hint = كل مستند ساري الصلاحية يغني عن خطواته.
interview-holds-none = لا شيء بعد
interview-holds-add = إضافة مستند
interview-holds-issued = تاريخ الإصدار
interview-holds-expires = صالح حتى
interview-holds-prepared = ما أُجري عليه

## Answers that do not fit together

interview-contradiction = لا يمكن أن تجتمع هذه الإجابات
interview-contradiction-lead = لا تُعد الخطة حتى تتغير إحداها.

## Privacy

interview-private = إجاباتكم جزء من عنوان هذه الصفحة ولا تُحفظ في أي مكان آخر، ومن لديه العنوان يستطيع الاطلاع عليها.
## What the pages of the interview say besides

interview-goal-lead = تتوقف على ذلك الأسئلة والخطة.
interview-routes-that-ask = المسارات التي تسأل عن ذلك
interview-steps-that-ask = الخطوات التي تسأل عن ذلك
interview-papers-question = أي هذه المستندات موجود لديكم؟
interview-papers-lead = يمكن اختيار الموجود منها أو المتابعة دون اختيار، والتواريخ اختيارية.
interview-papers-others = مستندات أخرى
interview-check = مراجعة إجاباتكم
interview-go-to-questions = متابعة الأسئلة
interview-nothing-mentions = لا تذكره أي قاعدة سارية.
