## What can be wrong with a facts file

subject-not-json = ليس هذا بصيغة JSON (السطر { $line }، العمود { $column }): { $info }
subject-expected = { $at }: المتوقع { $expected }.
subject-form-mapping = مفاتيح وقيمها
subject-form-scalar = نص أو عدد صحيح أو true أو false، وتُكتب المبالغ والنسب نصوصًا
subject-form-date = تاريخ بترتيب السنة فالشهر فاليوم، أو null
subject-form-states = قائمة حالات
subject-unknown-key = لا يوجد في ملف المعلومات مفتاح { $at }.
subject-unknown-fact = لا توجد معلومة اسمها { $id }.
subject-unknown-evidence = لا يوجد مستند اسمه { $id }.
subject-unknown-state = لا توجد حالة مستند اسمها { $id }.
subject-unreadable = { $fact }: { $given } لا يُقرأ بوصفه { $expected }.
subject-unknown-choice = { $fact }: { $given } ليس من الخيارات.
subject-currency = { $fact } مبلغ بعملة { $expected } لا بعملة { $found }.
subject-range = { $fact } بين { $min } و { $max }.
