## Why the desk did not do something. Each says what to do.

refusal-title = لم يُنفَّذ هذا
refusal-exists = هذا موجود من قبل، ويمكن فتح الصفحة من جديد للاطلاع عليه.
refusal-changed = غيّر شخص آخر هذا في أثناء ذلك.
refusal-last-owner = لا بد للمنشأة من مالك للحساب. يُعيَّن مالك آخر أولًا.
refusal-over = انتهت هذه الدعوة أو هذا التفويض، ويمكن طلب غيره.
refusal-not-open = المعاملة موقوفة أو مسحوبة أو منجزة فلا يتغير فيها شيء. تُفتح من جديد أولًا.
refusal-not-in-plan = هذه الخطوة ليست من الخطة أو لم تعد منها.
refusal-no-plan = تعذر إعداد خطة لهذه المعاملة الآن. تُصحَّح الإجابات المتعارضة أولًا، وإلى ذلك الحين لا يمكن إلا إعادة الخطوة.
refusal-needs-missing = ما زال ينقص شيء تحتاج إليه هذه الخطوة: { $papers }
refusal-nothing-to-decide = لا يوجد هنا ما ينتظر قرارًا.
refusal-decided = صدر فيه قرار ويبقى على حاله.
refusal-own-file = لا يبت في الشيء من قدّمه، وإذا لزم قراران كان كل منهما لموظف آخر.
refusal-too-late = فات وقت التراجع، فقد اطلع عليه الطرف الآخر.

## Fields

refusal-field-name = يُكتب اسم لا يزيد على مئتي حرف.
refusal-field-number = لا يزيد النص على مئتي حرف.
refusal-field-issuer = لا يزيد النص على مئتي حرف.
refusal-field-expires = لا يمكن أن يسبق آخر يوم يوم الإصدار.
refusal-field-until = يلزم اختيار يوم قادم.
refusal-field-reference = لا يزيد النص على مئتي حرف.
refusal-field-words = يُكتب السبب بعبارتكم.
refusal-field-other = لا يمكن استعمال هذا، ويلزم كتابته على نحو آخر.
