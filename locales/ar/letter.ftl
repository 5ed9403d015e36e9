## Subjects

letter-subject = رسالة من المكتب
letter-subject-code = رمز الدخول
letter-subject-law = تغيّر النظام الذي تخضع له معاملتكم
letter-subject-decision = قرار المكتب في إحدى الخطوات
letter-subject-message = رسائل جديدة في شأن معاملة
letter-subject-paper = مستند لمنشأتكم تقترب نهاية صلاحيته

## The law has changed

letter-law = تغيّرت القواعد التي تخضع لها معاملة { $firm }. واعتبارًا من { $date } تتبع الخطة الصيغة الجديدة لما يلي:
letter-law-change = { $title } (نافذ منذ { $date })
letter-law-kept = ما أُنجز يبقى منجزًا.

## A paper runs out

letter-paper = تنتهي صلاحية المستند «{ $paper }» العائد إلى { $firm } في { $date }. وإن كانت معاملة لا تزال تحتاج إليه فيلزم تجديده في وقته.

## The desk has decided

letter-accepted = قبِل المكتب خطوة «{ $step }» الخاصة بمنشأة { $firm }.
letter-returned = أعاد المكتب خطوة «{ $step }» الخاصة بمنشأة { $firm }: ثمة ما ينقص أو يلزم تصحيحه.
letter-refused = رفض المكتب خطوة «{ $step }» الخاصة بمنشأة { $firm }. وتبيّن صفحة المعاملة النظام المستند إليه وسبيل الاعتراض على القرار.
letter-read-on = التفاصيل وما يلي ذلك هنا:

## A message

letter-message = وردت رسائل جديدة في شأن معاملة لمنشأة { $firm }.
