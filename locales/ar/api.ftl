## ما تقوله واجهة الآلات حين لا تستطيع الجواب

api-bad-parameter = لا يمكن استخدام هذا العنوان
api-bad-body = النص المرسل ليس ملف معلومات
api-not-in-force = لا شيء من هذا نافذ في ذلك اليوم
api-unsupported-media = لا يمكن قراءة هذا النوع من النص
api-facts-refused = لا يمكن استخدام هذه المعلومات
api-send-json = يُرسل ملف المعلومات بصيغة { $media }.
api-not-text = ليس هذا نصًّا بترميز UTF-8.
api-address-limit = لا يتسع العنوان لأكثر من { $limit }. تُرسل المعلومات في متن الطلب بدلًا من ذلك.
api-not-a-date = «{ $date }» ليس تاريخًا؛ يُكتب التاريخ هكذا: { $example }
api-unknown-parameter = لا يوجد هنا معامل باسم { $name }.
api-unknown-id = لا يوجد في مدونة القواعد { $kind } بالمعرّف { $id }.
