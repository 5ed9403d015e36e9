## Why the desk did not do something. Each says what to do.

refusal-title = یہ نہیں ہوا
refusal-exists = یہ پہلے سے موجود ہے۔ دیکھنے کے لیے صفحہ دوبارہ کھولیں۔
refusal-changed = اس دوران کسی اور نے اسے بدل دیا۔
refusal-last-owner = فرم کا کم از کم ایک مالک ضروری ہے۔ پہلے کسی اور کو مالک بنائیں۔
refusal-over = یہ دعوت یا مختارنامہ ختم ہو چکا ہے۔ نیا طلب کریں۔
refusal-not-open = کیس روکا ہوا، واپس لیا ہوا یا مکمل ہے، اس لیے اس میں کچھ نہیں بدلتا۔ پہلے اسے دوبارہ کھولیں۔
refusal-not-in-plan = یہ مرحلہ لائحۂ عمل میں شامل نہیں، یا اب نہیں رہا۔
refusal-no-plan = اس وقت اس کیس کا لائحۂ عمل نہیں بن سکتا۔ پہلے باہم متصادم جوابات درست کریں؛ تب تک مرحلہ صرف واپس کیا جا سکتا ہے۔
refusal-needs-missing = اس مرحلے کے لیے جو درکار ہے وہ ابھی موجود نہیں: { $papers }
refusal-nothing-to-decide = یہاں کوئی فیصلہ باقی نہیں۔
refusal-decided = اس کا فیصلہ ہو چکا ہے اور وہ برقرار رہے گا۔
refusal-own-file = جس نے خود جمع کرایا ہو وہ اس کا فیصلہ نہیں کرتا، اور جہاں دو فیصلے درکار ہوں وہاں افسر بھی دو ہوتے ہیں۔
refusal-too-late = اسے واپس لینے کا وقت گزر گیا: دوسرا فریق اسے دیکھ چکا ہے۔

## Fields

refusal-field-name = نام لکھیں، زیادہ سے زیادہ دو سو حروف۔
refusal-field-number = زیادہ سے زیادہ دو سو حروف لکھیں۔
refusal-field-issuer = زیادہ سے زیادہ دو سو حروف لکھیں۔
refusal-field-expires = آخری دن تاریخِ اجرا سے پہلے نہیں ہو سکتا۔
refusal-field-until = آئندہ کا کوئی دن منتخب کریں۔
refusal-field-reference = زیادہ سے زیادہ دو سو حروف لکھیں۔
refusal-field-words = اپنے الفاظ میں وجہ لکھیں۔
refusal-field-other = یہ قابلِ استعمال نہیں۔ کسی اور طرح لکھیں۔
