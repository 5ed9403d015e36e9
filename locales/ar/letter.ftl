## Subjects

letter-subject = رسالة من المكتب
letter-subject-code = رمز الدخول
letter-subject-law = تغيّر النظام الذي تخضع له معاملتكم
letter-subject-paper = مستند لمنشأتكم تقترب نهاية صلاحيته

## The law has changed

letter-law = تغيّرت القواعد التي تخضع لها معاملة { $firm }. واعتبارًا من { $date } تتبع الخطة الصيغة الجديدة لما يلي:
letter-law-change = { $title } (نافذ منذ { $date })
letter-law-kept = ما أُنجز يبقى منجزًا، وتعرض صفحة المعاملة الخطة بوضعها الحالي:

## A paper runs out

letter-paper = تنتهي صلاحية المستند «{ $paper }» العائد إلى { $firm } في { $date }. وإن كانت معاملة لا تزال تحتاج إليه فيلزم تجديده في وقته.
