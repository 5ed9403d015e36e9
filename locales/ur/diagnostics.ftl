## The head and the foot of a finding

diagnostics-error = غلطی
diagnostics-warning = انتباہ
diagnostics-note = نوٹ
diagnostics-did-you-mean = کیا آپ کی مراد { $name } ہے؟
diagnostics-allowed = اجازت ہے: { $words }
diagnostics-see-also = مزید دیکھیں
diagnostics-whole-file = پوری فائل

## What can be wrong with a file

diagnostics-not-utf8 = فائل UTF-8 میں نہیں۔ اسے UTF-8 میں محفوظ کر کے دوبارہ جانچیں۔
diagnostics-file-too-large = فائل { $limit } سے بڑی ہے۔ اسے تقسیم کریں۔
diagnostics-byte-order-mark = فائل کے شروع میں بائٹ آرڈر کا نشان ہے۔ اسے نظر انداز کیا گیا؛ بہتر ہے اس کے بغیر محفوظ کریں۔
diagnostics-yaml = یہ YAML نہیں: { $info }
diagnostics-tab = YAML میں سطر خالی جگہوں سے آگے کی جاتی ہے، ٹیب سے نہیں۔
diagnostics-too-deep = تہیں { $limit } سے زیادہ ہیں۔
diagnostics-alias = اینکر اور عرف اس ساخت کا حصہ نہیں۔ قدر پوری لکھیں۔
diagnostics-tag = ٹیگ اس ساخت کا حصہ نہیں۔
diagnostics-second-document = ایک فائل میں ایک ہی دستاویز ہوتی ہے۔ دوسری ہٹائیں۔
diagnostics-duplicate-key = کلید { $key } دو بار درج ہے۔
diagnostics-key-not-text = کلید ایک لفظ ہوتی ہے۔
diagnostics-too-many = ایک ہی قسم کے { $limit } سے زیادہ: { $kind }

## What can be wrong with its form

diagnostics-unknown-key = اس ساخت میں یہاں کلید { $key } نہیں ہے۔
diagnostics-missing-key = کلید { $key } موجود نہیں۔
diagnostics-expected = یہاں { $expected } ہونا چاہیے، مگر ہے: { $found }۔
diagnostics-unknown-word = لفظ { $word } کی یہاں اجازت نہیں۔
diagnostics-bad-value = { $value } کو اس طور پر نہیں پڑھا جا سکتا: { $expected }۔
diagnostics-empty-text = اس زبان میں متن موجود نہیں: { $language }
diagnostics-keys-conflict = یہ کلیدیں ایک ساتھ نہیں آ سکتیں: { $keys }

## What can be wrong between entities

diagnostics-unknown-id = { $kind }: شناخت { $id } کا کوئی اندراج نہیں۔
diagnostics-duplicate-id = { $kind }: شناخت { $id } پہلے سے موجود ہے۔
diagnostics-rulebook-entity = ضابطے میں rulebook قسم کا صرف ایک اندراج درکار ہے؛ ملے: { $found }
diagnostics-no-edition = اس کا کوئی ایڈیشن نہیں۔
diagnostics-backwards-edition = ایڈیشن شروع ہونے سے پہلے ختم ہو جاتا ہے۔
diagnostics-editions-overlap = دو ایڈیشن ایک ہی دن پر لاگو ہیں۔
diagnostics-edition-hole = { $from } سے { $until } سے پہلے تک کے دن کسی ایڈیشن میں نہیں آتے۔
diagnostics-fact-needs = اس قسم کے کوائف کے لیے کلید { $key } درکار ہے۔
diagnostics-fact-range = حدود اس قسم کی قدریں نہیں، یا نچلی حد اوپری حد سے زیادہ ہے۔
diagnostics-personal-fact = عوامی مقصد { $goal } میں ذاتی کوائف { $fact } پوچھے جاتے ہیں۔
diagnostics-unused-fact = کسی قاعدے میں { $fact } کا ذکر نہیں، اس لیے یہ کبھی نہیں پوچھا جاتا۔
diagnostics-never-true = کوئی جوابات اس شرط کو پورا نہیں کر سکتے۔
diagnostics-nobody-gives = { $evidence } کسی مرحلے سے نہیں ملتا اور اسے ساتھ لایا جانے والا (input) بھی نہیں لکھا گیا۔
diagnostics-nobody-makes = کوئی تیاری دستاویز کو { $state } نہیں بناتی۔
diagnostics-ring = یہ ایک دوسرے پر دائرے میں منحصر ہیں اور نکلنے کا راستہ نہیں: { $members }
diagnostics-ring-with-way-out = ایک دائرہ: { $members }۔ { $trap } میں نکلنے کا راستہ درج ہے: { $step }
diagnostics-ring-without-trap = اس دائرے سے نکلا جا سکتا ہے، مگر کہیں درج نہیں کہ کیسے: { $members }
diagnostics-no-such-ring = { $trap } میں جس دائرے کا ذکر ہے وہ موجود نہیں۔
diagnostics-way-out-fails = { $trap } میں بتایا گیا راستہ دائرے کو نہیں توڑتا۔
diagnostics-unreached-step = کوئی مقصد مرحلہ { $step } تک نہیں پہنچتا۔
diagnostics-unused-evidence = { $evidence } کسی مرحلے، راستے یا مقصد کو درکار نہیں۔
diagnostics-preparation-order = ایک ضرورت { $state } کو { $other } سے پہلے چاہتی ہے، دوسری اس کے برعکس۔
diagnostics-route-never-opens = کوئی جوابات راستہ { $route } نہیں کھول سکتے۔
diagnostics-route-never-opens-for = اسے { $need } درکار ہے، جو کسی کو نہیں مل سکتا۔
diagnostics-no-edition-in-force = { $kind } { $id }: { $on } کو درکار ہے، جب اس کا کوئی ایڈیشن نافذ نہیں۔
diagnostics-same-rank = مرحلہ { $other } بھی اسی درجے پر { $evidence } دیتا ہے، اور دونوں لاگو ہو سکتے ہیں۔
diagnostics-no-citation = نہ قانون درج ہے نہ ماخذ۔
diagnostics-checked-before-published = اس کی جانچ ماخذ { $source } کی اشاعت سے پہلے یا آئندہ کی تاریخ میں لکھی گئی ہے۔
diagnostics-drafts = { $count ->
    [0] ہر متن پر نظرِ ثانی ہو چکی ہے۔
    [one] ایک اندراج کے متن پر نظرِ ثانی نہیں ہوئی۔
   *[other] { $count } اندراجات کے متن پر نظرِ ثانی نہیں ہوئی۔
}

## What can be wrong with an expression

diagnostics-expr-unexpected-character = نشان { $found } سے اظہاریے میں کچھ شروع نہیں ہوتا۔
diagnostics-expr-unterminated-string = اقتباس کا نشان اس سطر میں بند نہیں ہوا۔
diagnostics-expr-unexpected-token = یہاں { $expected } ہونا چاہیے، مگر ہے: { $found }۔
diagnostics-expr-unexpected-end = اظہاریہ وہاں ختم ہو گیا جہاں یہ ہونا چاہیے: { $expected }۔
diagnostics-expecting-expression = کوئی قدر
diagnostics-expecting-operator = عمل کی علامت یا اختتام
diagnostics-expecting-name = نام
diagnostics-expecting-closing-parenthesis = بند قوسین
diagnostics-expecting-comma-or-parenthesis = سکتہ یا بند قوسین
diagnostics-expecting-comma-or-bracket = سکتہ یا بند مربع قوسین
diagnostics-expecting-colon = کولن
diagnostics-expr-too-deep = اظہاریے کی تہیں { $limit } سے زیادہ ہیں۔ قاعدے کو تقسیم کریں۔
diagnostics-expr-too-long = اظہاریہ { $limit } بائٹ سے لمبا ہے۔ قاعدے کو تقسیم کریں۔
diagnostics-expr-unknown-fact = { $name } نام کے کوئی کوائف نہیں۔
diagnostics-expr-unknown-function = { $name } نام کا کوئی فنکشن نہیں۔
diagnostics-expr-unknown-choice = { $name } نام کا کوئی انتخاب نہیں۔
diagnostics-expr-unknown-choice-of = { $name } ان انتخابات میں شامل نہیں: { $fact }۔
diagnostics-expr-unknown-calendar = { $name } نام کا کوئی کیلنڈر نہیں۔
diagnostics-expr-unknown-evidence = { $name } نام کی کوئی دستاویز نہیں۔
diagnostics-expr-type-mismatch = یہاں درکار ہے: { $expected }؛ یہ ہے: { $found }۔
diagnostics-expr-currency-mismatch = { $left } اور { $right } الگ کرنسیاں ہیں؛ نہ ان کا موازنہ ہوتا ہے نہ جمع۔
diagnostics-expr-no-such-operator = { $operator } ان دونوں پر لاگو نہیں ہوتا: { $left } اور { $right }۔
diagnostics-expr-no-such-prefix = { $operator } اس پر لاگو نہیں ہوتا: { $operand }۔
diagnostics-expr-wrong-arity = { $function } کو { $expected } اجزا درکار ہیں؛ یہاں { $found } ہیں۔
diagnostics-expr-bad-literal = اسے اس طور پر نہیں پڑھا جا سکتا: { $what }۔
diagnostics-literal-integer = زیادہ سے زیادہ چونسٹھ بٹ کا مکمل عدد
diagnostics-literal-escape = اسکیپ علامت: الٹی ترچھی لکیر اور اس کا حرف
diagnostics-literal-percent = زیادہ سے زیادہ دو اعشاری ہندسوں والا فیصد
diagnostics-literal-month-rounding = last-day یا next-day
diagnostics-literal-amount-rounding = up، down یا half-up
diagnostics-expr-may-overflow = کوائف کی حدود کے ساتھ نتیجہ درستی کی حد سے بڑا ہو سکتا ہے۔ حدود کم کریں۔
diagnostics-expr-may-divide-by-zero = کوائف کی حدود کے ساتھ مقسوم علیہ صفر ہو سکتا ہے۔
diagnostics-expr-count-out-of-range = تعداد { $min } سے { $max } تک کی حد سے باہر ہو سکتی ہے۔
diagnostics-expr-not-allowed-here = یہاں اس کی اجازت نہیں: { $what }
diagnostics-forbidden-text-fact = متن کی قسم کے کوائف
diagnostics-forbidden-loose-text = ایسا متن جس کا کسی انتخاب یا ملک سے موازنہ نہ ہو
diagnostics-forbidden-loose-list = ایسی فہرست جو in کے بعد نہ ہو
diagnostics-forbidden-null = null: جو موجود نہ ہو وہ نامعلوم ہے
diagnostics-forbidden-reserved-word = محفوظ لفظ
diagnostics-forbidden-on = on یعنی لائحۂ عمل کا دن
diagnostics-forbidden-holds = holds یعنی وہ دستاویزات جو پہلے سے موجود ہیں
diagnostics-expr-float-not-allowed = مکمل عدد لکھیں؛ رقوم اور فیصد کے اپنے فنکشن ہیں: money، percent۔
diagnostics-expr-thresholds-not-rising = حدیں بڑھتی ہوئی ہونی چاہئیں۔
diagnostics-expr-bracket-size = درجہ بندی میں قدریں حدوں سے ایک زیادہ ہوتی ہیں؛ یہاں حدیں { $thresholds } اور قدریں { $values } ہیں۔
diagnostics-expr-too-many-choices = { $fact } کے انتخابات { $count } ہیں؛ حد { $limit } ہے۔

## Kinds of entities

diagnostics-kind-rulebook = ضابطۂ قواعد
diagnostics-kind-source = ماخذ
diagnostics-kind-calendar = کیلنڈر
diagnostics-kind-authority = مجاز ادارہ
diagnostics-kind-fact = کوائف
diagnostics-kind-state = دستاویز کی حالت
diagnostics-kind-evidence = دستاویز
diagnostics-kind-step = مرحلہ
diagnostics-kind-bundle = مجموعہ
diagnostics-kind-route = راستہ
diagnostics-kind-goal = مقصد
diagnostics-kind-obligation = قانونی ذمہ داری
diagnostics-kind-trap = ممکنہ رکاوٹ
diagnostics-kind-constraint = قید
diagnostics-kind-record = اندراج
diagnostics-kind-term = اصطلاح
diagnostics-kind-omission = شامل نہ کیا گیا اندراج

## Forms of a value

diagnostics-shape-nothing = کچھ نہیں
diagnostics-shape-text = متن
diagnostics-shape-list = فہرست
diagnostics-shape-mapping = کلیدیں اور قدریں
diagnostics-shape-bool = true یا false
diagnostics-shape-integer = مکمل عدد
diagnostics-shape-id = شناخت: چھوٹے حروف کے الفاظ، درمیان میں ہائفن
diagnostics-shape-fact-id = کوائف کا نام، مثلاً firm.name
diagnostics-shape-date = تاریخ، مثلاً { $example }
diagnostics-shape-vague-date = تاریخ، مہینہ یا سال، مثلاً { $example }
diagnostics-shape-money = رقم اور کرنسی، مثلاً { $example }
diagnostics-shape-expression = اظہاریہ
diagnostics-shape-days = کاروباری دنوں کے تین عدد، جن میں سے کوئی بھی unknown ہو سکتا ہے
diagnostics-shape-month-day = مہینہ اور دن، مثلاً { $example }
diagnostics-shape-language = تین زبانوں میں متن
diagnostics-shape-country-code = ملک کے دو حروف
diagnostics-shape-currency = کرنسی کے تین حروف

## Types of values in an expression

diagnostics-type-money-in = { $currency } میں رقم
diagnostics-wanted-ordered = عدد، رقم، فیصد یا تاریخ
diagnostics-wanted-text = اقتباس کی علامتوں میں متن
diagnostics-wanted-collection = فہرست، یا ایسے کوائف جن میں کئی انتخاب ہوں
diagnostics-wanted-constant = مقررہ قدر
