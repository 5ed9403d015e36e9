## What can be wrong with a facts file

subject-not-json = یہ JSON نہیں (سطر { $line }، خانہ { $column }): { $info }
subject-expected = { $at }: یہاں ہونا چاہیے: { $expected }۔
subject-form-mapping = کلیدیں اور ان کی قدریں
subject-form-scalar = متن، مکمل عدد، true یا false؛ رقم اور فیصد متن کے طور پر لکھیں
subject-form-date = سال، مہینے اور دن کی ترتیب میں تاریخ، یا null
subject-form-states = حالتوں کی فہرست
subject-unknown-key = کوائف کی فائل میں کلید { $at } نہیں ہوتی۔
subject-unknown-fact = { $id } نام کے کوئی کوائف نہیں۔
subject-unknown-evidence = { $id } نام کی کوئی دستاویز نہیں۔
subject-unknown-state = { $id } نام کی دستاویز کی کوئی حالت نہیں۔
subject-unreadable = { $fact }: { $given } کو اس طور پر نہیں پڑھا جا سکتا: { $expected }۔
subject-unknown-choice = { $fact }: { $given } دیے گئے انتخابات میں شامل نہیں۔
subject-currency = { $fact } کی رقم { $expected } میں ہوتی ہے، { $found } میں نہیں۔
subject-range = { $fact } کی حد { $min } سے { $max } تک ہے۔
