## The pages of the desk

queue-pages = ڈیسک کے صفحات
queue-page-queue = قطار
queue-page-search = تلاش
queue-page-people = عملہ
queue-page-outbox = ڈاکِ روانگی

## The queue

queue-title = قطار
queue-lead = ہر سطر ایک کیس ہے۔ جو سب سے دیر سے منتظر ہے وہ پہلے آتا ہے۔
queue-piles = قطار کے حصے
queue-mine = میری فوری توجہ درکار
queue-unassigned = کسی کے سپرد نہیں
queue-firm = فرم کا انتظار
queue-overdue = مدت گزر چکی
queue-pile = { $name } ({ $count })
queue-more-than = { $count } سے زیادہ
queue-empty-mine = اس وقت کوئی کیس آپ کا منتظر نہیں۔
queue-empty-mine-go = کوئی ایسا کیس لیں جو ابھی کسی کے پاس نہیں
queue-empty-unassigned = ڈیسک کے منتظر ہر کیس کا افسر مقرر ہے۔
queue-empty-firm = کوئی جاری کیس اپنی فرم کا منتظر نہیں۔
queue-empty-overdue = کسی جواب کی مدت نہیں گزری۔
queue-filter = چھانٹیں اور ترتیب دیں
queue-route = راستہ
queue-all-routes = تمام راستے
queue-authority = مرحلے کا متعلقہ ادارہ
queue-all-authorities = تمام ادارے
queue-desk = ڈیسک
queue-all-desks = دونوں ڈیسک
queue-order = ترتیب
queue-oldest = سب سے پرانا پہلے
queue-latest = تازہ ترین پہلے
queue-caption = کیس
queue-column-firm = فرم
queue-column-step = مرحلہ
queue-column-route = راستہ
queue-column-since = کب سے منتظر
queue-column-due = جواب کی آخری تاریخ
queue-column-officer = افسر
queue-column-act = ذمہ لیں
queue-nobody = کوئی نہیں
queue-me = آپ
queue-no-name = ایک افسر جس نے نام درج نہیں کیا
queue-no-due = کوئی تاریخ مقرر نہیں
queue-late = { $date }، مدت گزر چکی
queue-more = اگلے کیس
queue-first = شروع پر واپس
queue-take = ذمہ لیں
queue-take-of = { $firm } کا کیس
queue-keys = کلیدیں: { $next } اگلا، { $before } پچھلا، { $open } کھولیں، { $take } ذمہ لیں

## Who has a case

queue-at-the-desk = ڈیسک پر
queue-has = یہ کیس { $who } کے پاس ہے۔
queue-you-have = یہ کیس آپ کے پاس ہے۔
queue-nobody-has = یہ کیس ابھی کسی کے پاس نہیں۔
queue-take-it = کیس کا ذمہ لیں
queue-give-back = قطار میں واپس کریں
queue-hand-over = دوسرے کے سپرد کریں
queue-hand-over-to = کس کے سپرد
queue-choose = کسی کو منتخب کریں
queue-cannot-have = یہ کیس ان کے سپرد نہیں ہو سکتا: یا تو ان کا یہ عہدہ نہیں، یا وہ اسی فرم سے تعلق رکھتے ہیں۔
queue-of-firm = آپ اس فرم سے تعلق رکھتے ہیں یا اس کی طرف سے کام کرتے ہیں۔ اس کی فائلوں پر کوئی دوسرا افسر کام کرتا ہے۔
queue-has-already = اس دوران کسی اور نے یہ کیس لے لیا۔

## Search

queue-search-title = کیسوں اور فرموں میں تلاش
queue-search-lead = نام کا ابتدائی حصہ لکھیں، لاطینی، عربی یا اردو حروف میں، املا کوئی بھی ہو۔ یا رجسٹریشن نمبر، یا کیس کا نمبر۔
queue-search-label = فرم، نمبر یا کیس
queue-search-none = { $what } کے لیے کچھ نہیں ملا۔
queue-search-many = صرف پہلے { $count } دکھائے گئے ہیں۔ نام کا مزید حصہ لکھیں۔
queue-search-no-cases = ابھی کوئی کیس نہیں
queue-search-number = نمبر { $number }
