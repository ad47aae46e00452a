<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutCard</name>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Version of the pages</source>
        <translation>إصدار الصفحات</translation>
    </message>
</context>
<context>
    <name>AboutScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>A page that still waits for this says “Draft”.</source>
        <translation>الصفحة التي لم تُراجَع بعد تحمل كلمة «مسودة».</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>عن هذه الشاشة</translation>
    </message>
    <message>
        <source>All pages are stored on this screen. It sends nothing.</source>
        <translation>كل الصفحات محفوظة في هذه الشاشة. وهي لا ترسل شيئًا.</translation>
    </message>
    <message>
        <source>For adults, to learn from. Not a medical device.</source>
        <translation>للبالغين، من أجل التعلّم. ليست جهازًا طبيًا.</translation>
    </message>
    <message>
        <source>It forgets you</source>
        <translation>لا تتذكّرك</translation>
    </message>
    <message>
        <source>It helps you talk with your team</source>
        <translation>تساعدك على الحديث مع فريقك</translation>
    </message>
    <message>
        <source>It needs no internet</source>
        <translation>لا تحتاج إلى الإنترنت</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nothing stays when you finish.</source>
        <translation>لا يبقى شيء بعد أن تنتهي.</translation>
    </message>
    <message>
        <source>Someone at this clinic checks it</source>
        <translation>شخص من هذه العيادة يراجعها</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Patient view</source>
        <translation>شاشة المريض</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>Cannot be shown any more</source>
        <translation>لم يعد ممكنًا عرضه</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>أبكر: %1</translation>
    </message>
    <message>
        <source>Expired or removed</source>
        <translation>انتهى أو أُزيل</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>لاحقًا: %1</translation>
    </message>
    <message>
        <source>Pass by: %1</source>
        <translation>تجاوز: %1</translation>
    </message>
    <message>
        <source>Passed by</source>
        <translation>يُتجاوز</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>أزِل: %1</translation>
    </message>
    <message>
        <source>Take up: %1</source>
        <translation>استأنف: %1</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) cannot be shown any more. They are passed by.</source>
        <translation>
            <numerusform>%n: لا شيء ناقص.</numerusform>
            <numerusform>%n موضوع لم يعد ممكنًا عرضه. سيُتجاوز.</numerusform>
            <numerusform>%n: موضوعان لم يعد ممكنًا عرضهما. سيُتجاوزان.</numerusform>
            <numerusform>%n مواضيع لم يعد ممكنًا عرضها. ستُتجاوز.</numerusform>
            <numerusform>%n موضوعًا لم يعد ممكنًا عرضها. ستُتجاوز.</numerusform>
            <numerusform>%n موضوع لم يعد ممكنًا عرضها. ستُتجاوز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s), about %1 min</source>
        <translation>
            <numerusform>لا مواضيع، نحو %1 د</numerusform>
            <numerusform>موضوع واحد، نحو %1 د</numerusform>
            <numerusform>موضوعان، نحو %1 د</numerusform>
            <numerusform>%n مواضيع، نحو %1 د</numerusform>
            <numerusform>%n موضوعًا، نحو %1 د</numerusform>
            <numerusform>%n موضوع، نحو %1 د</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>مواضيع اليوم</translation>
    </message>
    <message>
        <source>Agenda before</source>
        <translation>المواضيع السابقة</translation>
    </message>
    <message>
        <source>Choose topics, or begin with a usual visit:</source>
        <translation>اختر مواضيع أو ابدأ بزيارة معتادة:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>More of the agenda</source>
        <translation>المزيد من مواضيع اليوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Consultation</source>
        <translation>الاستشارة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Pick what to talk about</source>
        <translation>اختر ما سيدور الحديث عنه</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
</context>
<context>
    <name>AnsweredRing</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
</context>
<context>
    <name>AskedQuestion</name>
    <message>
        <source>Not in your language yet. Ask for an interpreter.</source>
        <translation>ليس بلغتك بعد. اطلب مترجمًا.</translation>
    </message>
    <message>
        <source>That could not be kept. Please tell a nurse.</source>
        <translation>لم يُحفظ ذلك. من فضلك أخبر التمريض.</translation>
    </message>
</context>
<context>
    <name>AsleepCover</name>
    <message>
        <source>Touch to wake</source>
        <translation>المس للتنشيط</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Information
for your visit</source>
        <translation>معلومات
عن زيارتك</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Pictures and plain words. Nothing you touch is saved.</source>
        <translation>صور وكلمات بسيطة. لا يُحفظ شيء مما تلمسه.</translation>
    </message>
    <message>
        <source>Practice clinic. Not for patients.</source>
        <translation>عيادة تدريب. ليست للمرضى.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>المس للبدء</translation>
    </message>
</context>
<context>
    <name>BedsideQuestion</name>
    <message>
        <source>A nurse answers for them</source>
        <translation>الممرض يجيب عن المريض</translation>
    </message>
    <message>
        <source>By nurse</source>
        <translation>التمريض</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>تغيير إجابتي</translation>
    </message>
    <message>
        <source>If so, press your call bell too.</source>
        <translation>إن كان كذلك، فاضغط جرس النداء أيضًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>BedsideRest</name>
    <message>
        <source>Answer some questions</source>
        <translation>الإجابة عن أسئلة</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Some questions are here for you. Touch the screen when you like.</source>
        <translation>هنا بعض الأسئلة لك. المس الشاشة متى شئت.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
</context>
<context>
    <name>BedsideScreen</name>
    <message>
        <source>Recovery room. You are not alone.</source>
        <translation>غرفة الإفاقة. لست وحدك.</translation>
    </message>
    <message>
        <source>Recovery room. You can rest here.</source>
        <translation>غرفة الإفاقة. يمكنك أن ترتاح هنا.</translation>
    </message>
</context>
<context>
    <name>BedsideStay</name>
    <message>
        <source>A nurse needs to look at this screen first.</source>
        <translation>يجب أن ينظر التمريض إلى هذه الشاشة أولًا.</translation>
    </message>
    <message>
        <source>It shows on the staff screen too.</source>
        <translation>يظهر هذا على شاشة الطاقم أيضًا.</translation>
    </message>
    <message>
        <source>Press your call bell now. Call out.</source>
        <translation>اضغط جرس النداء الآن. نادِ بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Stay where you are.</source>
        <translation>ابقَ في مكانك.</translation>
    </message>
    <message>
        <source>You can rest.</source>
        <translation>يمكنك أن ترتاح.</translation>
    </message>
</context>
<context>
    <name>BedsideThanks</name>
    <message>
        <source>Change my answer</source>
        <translation>تغيير إجابتي</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
</context>
<context>
    <name>BigWordCover</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>ما لا نعرفه</translation>
    </message>
</context>
<context>
    <name>BoardNotice</name>
    <message numerus="yes">
        <source>%n record(s) cannot be read. Go on with the paper list.</source>
        <translation>
            <numerusform>كل السجلات مقروءة.</numerusform>
            <numerusform>سجل واحد لا يمكن قراءته. تابع بالقائمة الورقية.</numerusform>
            <numerusform>سجلان لا يمكن قراءتهما. تابع بالقائمة الورقية.</numerusform>
            <numerusform>%n سجلات لا يمكن قراءتها. تابع بالقائمة الورقية.</numerusform>
            <numerusform>%n سجلًا لا يمكن قراءتها. تابع بالقائمة الورقية.</numerusform>
            <numerusform>%n سجل لا يمكن قراءتها. تابع بالقائمة الورقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair %1 (%2): %3 entries can be read, the last of %4. Go on with its paper list.</source>
        <translation>الكرسي %1 (%2): يمكن قراءة %3 من القيود، آخرها في %4. تابع بقائمته الورقية.</translation>
    </message>
    <message>
        <source>Chair %1 (%2): nothing of its record can be read. Go on with its paper list.</source>
        <translation>الكرسي %1 (%2): لا يمكن قراءة شيء من سجله. تابع بقائمته الورقية.</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>لم يُحفظ. اكتبه على الورق.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to run: kiosk recovery verify</source>
        <translation>اطلب من المسؤول عن هذا الجهاز تشغيل: kiosk recovery verify</translation>
    </message>
    <message>
        <source>The checklist file has faults. The copy accepted before it runs.</source>
        <translation>في ملف القائمة أخطاء. تعمل النسخة المقبولة قبله.</translation>
    </message>
    <message>
        <source>The checklist file is for a newer version of this program. The copy accepted before it runs.</source>
        <translation>ملف القائمة لإصدار أحدث من هذا البرنامج. تعمل النسخة المقبولة قبله.</translation>
    </message>
    <message>
        <source>The checklist file is missing. The copy accepted before it runs.</source>
        <translation>ملف القائمة غير موجود. تعمل النسخة المقبولة قبله.</translation>
    </message>
    <message>
        <source>The checklist is a draft: for practice only, and nothing is kept.</source>
        <translation>القائمة مسودة: للتدريب فقط، ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The checklist&apos;s review is over: no chair opens. Chairs that are open go on.</source>
        <translation>انتهت مراجعة القائمة: لا يُفتح أي كرسي. الكراسي المفتوحة تستمر.</translation>
    </message>
    <message>
        <source>The checklist&apos;s review runs out soon. Tell whoever looks after it.</source>
        <translation>تنتهي مراجعة القائمة قريبًا. أخبر المسؤول عنها.</translation>
    </message>
    <message>
        <source>The last entries may be missing. Compare each chair with its paper.</source>
        <translation>قد تنقص آخر الإدخالات. قارن كل كرسي بورقته.</translation>
    </message>
    <message>
        <source>The recovery record is damaged. Where a chair is missing, go on with its paper list.</source>
        <translation>سجل الإفاقة تالف. إذا نقص كرسي، فتابع بقائمته الورقية.</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message numerus="yes">
        <source>%n chair(s) in use</source>
        <translation>
            <numerusform>لا كراسي مستعملة</numerusform>
            <numerusform>كرسي واحد مستعمل</numerusform>
            <numerusform>كرسيان مستعملان</numerusform>
            <numerusform>%n كراسٍ مستعملة</numerusform>
            <numerusform>%n كرسيًا مستعملًا</numerusform>
            <numerusform>%n كرسي مستعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>No chair is open.</source>
        <translation>لا يوجد كرسي مفتوح.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الإفاقة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation>النص واللون</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>الحائط</translation>
    </message>
</context>
<context>
    <name>ChairCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 answered</source>
        <translation>%1 · أُجيب عن %2 من %3</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>تلبية النداء</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Chair %1, %2</source>
        <translation>الكرسي %1، %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Open chair</source>
        <translation>فتح الكرسي</translation>
    </message>
    <message>
        <source>Open hold</source>
        <translation>عرض الحالة العاجلة</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Since %1. Go and look.</source>
        <translation>منذ %1. اذهب وانظر.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>since infusion ended</source>
        <translation>منذ انتهاء التسريب</translation>
    </message>
    <message>
        <source>since the dose</source>
        <translation>منذ الجرعة</translation>
    </message>
</context>
<context>
    <name>ChairHandoverScreen</name>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation>تسليم واستلام</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>No printer here: copy the sheet by hand.</source>
        <translation>لا توجد طابعة هنا: انسخ الورقة باليد.</translation>
    </message>
    <message>
        <source>Only a chair somebody is watched in is handed over.</source>
        <translation>لا يُسلَّم إلا كرسي فيه شخص تحت المراقبة.</translation>
    </message>
    <message>
        <source>Read the sheet</source>
        <translation>قراءة الورقة</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>هذا الكرسي متاح.</translation>
    </message>
</context>
<context>
    <name>ChairHelpCover</name>
    <message>
        <source>Ask staff to call with an interpreter.</source>
        <translation>اطلب مترجمًا من الطاقم.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>اتصل بالرقم %1</translation>
    </message>
    <message>
        <source>Call or text %1</source>
        <translation>اتصل أو راسل %1</translation>
    </message>
    <message>
        <source>Call out. Stay in the chair. It shows on the staff screen too.</source>
        <translation>نادِ بصوت عالٍ. ابقَ في الكرسي. يظهر هذا على شاشة الطاقم أيضًا.</translation>
    </message>
    <message>
        <source>Call your local emergency number</source>
        <translation>اتصل برقم الطوارئ في منطقتك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>مجانًا، ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>In danger now? Call&#xa0;%1</source>
        <translation>في خطر الآن؟ اتصل بالرقم&#xa0;%1</translation>
    </message>
    <message>
        <source>Or ask staff to call.</source>
        <translation>أو اطلب من الطاقم أن يتصل.</translation>
    </message>
    <message>
        <source>Or call out. Stay in the chair.</source>
        <translation>أو نادِ بصوت عالٍ. ابقَ في الكرسي.</translation>
    </message>
    <message>
        <source>Press your call bell now</source>
        <translation>اضغط جرس النداء الآن</translation>
    </message>
    <message>
        <source>Recovery room. You are not alone.</source>
        <translation>غرفة الإفاقة. لست وحدك.</translation>
    </message>
    <message>
        <source>Show one big word</source>
        <translation>عرض كلمة كبيرة</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>راسل %1</translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <translation>لست مضطرًا إلى ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>ChairHoldScreen</name>
    <message numerus="yes">
        <source>%n minute(s) ago.</source>
        <translation>
            <numerusform>الآن.</numerusform>
            <numerusform>قبل دقيقة.</numerusform>
            <numerusform>قبل دقيقتين.</numerusform>
            <numerusform>قبل %n دقائق.</numerusform>
            <numerusform>قبل %n دقيقة.</numerusform>
            <numerusform>قبل %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) after this one</source>
        <translation>
            <numerusform>لا نداءات بعد هذا</numerusform>
            <numerusform>نداء واحد بعد هذا</numerusform>
            <numerusform>نداءان بعد هذا</numerusform>
            <numerusform>%n نداءات بعد هذا</numerusform>
            <numerusform>%n نداءً بعد هذا</numerusform>
            <numerusform>%n نداء بعد هذا</numerusform>
        </translation>
    </message>
    <message>
        <source>After Attend. Nothing else ends it.</source>
        <translation>بعد «تلبية». لا شيء غيره ينهيه.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>الإجابة: %1</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>تلبية</translation>
    </message>
    <message>
        <source>Attend says that you are there.</source>
        <translation>«تلبية» تعني أنك حاضر هناك.</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>تمت التلبية</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Call at %1.</source>
        <translation>نداء عند %1.</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Emergency plan started</source>
        <translation>بدأت خطة الطوارئ</translation>
    </message>
    <message>
        <source>Go to the patient</source>
        <translation>اذهب إلى المريض</translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation>طُلبت المساعدة</translation>
    </message>
    <message>
        <source>Help asked by staff at %1.</source>
        <translation>طلب الطاقم المساعدة عند %1.</translation>
    </message>
    <message>
        <source>Help asked by the adult with them at %1.</source>
        <translation>طلب المرافق المساعدة عند %1.</translation>
    </message>
    <message>
        <source>Help asked by the patient at %1.</source>
        <translation>طلب المريض المساعدة عند %1.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حالة عاجلة</translation>
    </message>
    <message>
        <source>In person or by phone</source>
        <translation>شخصيًا أو بالهاتف</translation>
    </message>
    <message>
        <source>Its usual pages. Staff are told on staff screens.</source>
        <translation>صفحاتها المعتادة. يُبلَّغ الطاقم على شاشاته.</translation>
    </message>
    <message>
        <source>No call is open in this chair.</source>
        <translation>لا نداء مفتوح في هذا الكرسي.</translation>
    </message>
    <message>
        <source>Nothing. A button was pressed.</source>
        <translation>لا شيء. ضُغط زر.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Patient questions start again</source>
        <translation>تبدأ أسئلة المريض من جديد</translation>
    </message>
    <message>
        <source>Pick one. Nothing else ends it.</source>
        <translation>اختر واحدًا. لا شيء غيره ينهيه.</translation>
    </message>
    <message>
        <source>Prescriber told</source>
        <translation>أُبلغ الطبيب الواصف</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>ضُغط بالخطأ</translation>
    </message>
    <message>
        <source>Seen, carry on</source>
        <translation>شوهد، نتابع</translation>
    </message>
    <message>
        <source>Staff number %1 at %2</source>
        <translation>الموظف رقم %1 عند %2</translation>
    </message>
    <message>
        <source>Stays in the record</source>
        <translation>يبقى في السجل</translation>
    </message>
    <message>
        <source>The patient&apos;s screen says</source>
        <translation>شاشة المريض تقول</translation>
    </message>
    <message>
        <source>Urgent call by staff at %1.</source>
        <translation>نداء عاجل من الطاقم عند %1.</translation>
    </message>
    <message>
        <source>Urgent call from the adult with them at %1.</source>
        <translation>نداء عاجل من المرافق عند %1.</translation>
    </message>
    <message>
        <source>Urgent call from the patient at %1.</source>
        <translation>نداء عاجل من المريض عند %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما سُئل عنه</translation>
    </message>
    <message>
        <source>Your clinic&apos;s own plan</source>
        <translation>خطة عيادتك الخاصة</translation>
    </message>
    <message>
        <source>“Stay where you are. Press your call bell now. Call out.”</source>
        <translation>«ابقَ في مكانك. اضغط جرس النداء الآن. نادِ بصوت عالٍ.»</translation>
    </message>
</context>
<context>
    <name>ChairLeaveScreen</name>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation>غادر قبل الإذن</translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>هذا الكرسي متاح.</translation>
    </message>
    <message>
        <source>This record is decided already. Look at its record.</source>
        <translation>حُسم أمر هذا الكرسي. انظر إلى سجله.</translation>
    </message>
</context>
<context>
    <name>ChairNumbersScreen</name>
    <message>
        <source>%1 can be %2 to %3 %4. Look again.</source>
        <translation>%1 من %2 إلى %3 %4. انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation>تصحيح رقم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Last: %1 at %2</source>
        <translation>الأخير: %1 عند %2</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>لم يُحفظ. اكتبه على الورق.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قياس</translation>
    </message>
</context>
<context>
    <name>ChairOpenScreen</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>لم يُحفظ. اكتبه على الورق.</translation>
    </message>
    <message>
        <source>Open chair %1</source>
        <translation>فتح الكرسي %1</translation>
    </message>
</context>
<context>
    <name>ChairReadingsScreen</name>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Earlier readings</source>
        <translation>قياسات أقدم</translation>
    </message>
    <message>
        <source>Last typed in</source>
        <translation>آخر ما أُدخل</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Later readings</source>
        <translation>قياسات أحدث</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القياسات</translation>
    </message>
</context>
<context>
    <name>ChairRecordScreen</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Chair %1, record</source>
        <translation>الكرسي %1، السجل</translation>
    </message>
    <message>
        <source>Close this record</source>
        <translation>إغلاق هذا السجل</translation>
    </message>
    <message>
        <source>Left before release, recorded %1</source>
        <translation>غادر قبل الإذن، سُجّل عند %1</translation>
    </message>
    <message>
        <source>Moved to another screen, recorded %1</source>
        <translation>نُقل إلى شاشة أخرى، سُجّل عند %1</translation>
    </message>
    <message>
        <source>Opened in error, recorded %1</source>
        <translation>فُتح بالخطأ، سُجّل عند %1</translation>
    </message>
    <message>
        <source>Read the entries</source>
        <translation>قراءة الإدخالات</translation>
    </message>
    <message>
        <source>Staff release recorded %1</source>
        <translation>سُجّل إذن المغادرة عند %1</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>هذا الكرسي متاح.</translation>
    </message>
    <message>
        <source>Transfer recorded %1</source>
        <translation>سُجّل النقل عند %1</translation>
    </message>
</context>
<context>
    <name>ChairReleaseScreen</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Record staff release</source>
        <translation>تسجيل إذن المغادرة</translation>
    </message>
    <message>
        <source>Staff release</source>
        <translation>إذن المغادرة من الطاقم</translation>
    </message>
</context>
<context>
    <name>ChairScreen</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Patient view</source>
        <translation>شاشة المريض</translation>
    </message>
    <message>
        <source>at least %1 min</source>
        <translation>%1 د على الأقل</translation>
    </message>
    <message>
        <source>since infusion ended</source>
        <translation>منذ انتهاء التسريب</translation>
    </message>
    <message>
        <source>since the dose</source>
        <translation>منذ الجرعة</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
</context>
<context>
    <name>ChairSide</name>
    <message>
        <source>%1 late</source>
        <translation>%1 متأخر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص أمر واحد</numerusform>
            <numerusform>ينقص أمران</numerusform>
            <numerusform>تنقص %n أمور</numerusform>
            <numerusform>ينقص %n أمرًا</numerusform>
            <numerusform>ينقص %n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Being handed over. Nobody has taken it yet.</source>
        <translation>قيد التسليم. لم يستلمه أحد بعد.</translation>
    </message>
    <message>
        <source>Every item has an answer</source>
        <translation>لكل بند إجابة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Items before</source>
        <translation>البنود السابقة</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>بنود أخرى</translation>
    </message>
    <message>
        <source>Next pass at %1</source>
        <translation>الجولة التالية عند %1</translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Record staff release</source>
        <translation>تسجيل إذن المغادرة</translation>
    </message>
    <message>
        <source>Staff decide and sign.</source>
        <translation>الطاقم يقرر ويوقّع.</translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation>إعادة الشرح</translation>
    </message>
    <message>
        <source>The clock of this machine was changed. Minutes are counted without it.</source>
        <translation>تغيّرت ساعة هذا الجهاز. تُحسب الدقائق من دونها.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
</context>
<context>
    <name>ChairSums</name>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1: %2 من %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: no sum, %n item(s) have no answer</source>
        <translation>
            <numerusform>%1: لا مجموع</numerusform>
            <numerusform>%1: لا مجموع، بند واحد بلا إجابة</numerusform>
            <numerusform>%1: لا مجموع، بندان بلا إجابة</numerusform>
            <numerusform>%1: لا مجموع، %n بنود بلا إجابة</numerusform>
            <numerusform>%1: لا مجموع، %n بندًا بلا إجابة</numerusform>
            <numerusform>%1: لا مجموع، %n بند بلا إجابة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChairTeachScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>وُضعت علامة على %1 من %2</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>Nobody is in care at this chair.</source>
        <translation>لا أحد تحت الرعاية في هذا الكرسي.</translation>
    </message>
    <message>
        <source>Questions before</source>
        <translation>الأسئلة السابقة</translation>
    </message>
    <message>
        <source>Say first: “%1”</source>
        <translation>قل أولًا: «%1»</translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation>إعادة الشرح</translation>
    </message>
    <message>
        <source>Your clinic asks this from minute %1 on</source>
        <translation>عيادتك تسأل هذا من الدقيقة %1</translation>
    </message>
    <message>
        <source>Your clinic&apos;s checklist has no teach-back.</source>
        <translation>ليس في قائمة عيادتك إعادة شرح.</translation>
    </message>
</context>
<context>
    <name>ChairWords</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1. Print or close the record.</source>
        <translation>%1. اطبع السجل أو أغلقه.</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>طُلبت عند %1</translation>
    </message>
    <message>
        <source>Attended. Waiting for an outcome.</source>
        <translation>تمت التلبية. بانتظار النتيجة.</translation>
    </message>
    <message>
        <source>Being handed over. Not taken yet.</source>
        <translation>قيد التسليم. لم يُستلم بعد.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>تحقق من الرمز</translation>
    </message>
    <message>
        <source>Checks are due now</source>
        <translation>حان وقت الفحص</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Go to chair %1</source>
        <translation>اذهب إلى الكرسي %1</translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation>طُلبت المساعدة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حالة عاجلة</translation>
    </message>
    <message>
        <source>Its record cannot be read. Go on with its paper list.</source>
        <translation>لا يمكن قراءة سجله. تابع بقائمته الورقية.</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>آخر إجابة %1</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>يستعد للمغادرة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Match the code and the card</source>
        <translation>طابق الرمز مع البطاقة</translation>
    </message>
    <message>
        <source>Match the code to the chart</source>
        <translation>طابق الرمز مع الملف</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>الفحص التالي %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No answer since %1. Go and look.</source>
        <translation>لا إجابة منذ %1. اذهب وانظر.</translation>
    </message>
    <message>
        <source>Nobody has come yet. Go to chair %1.</source>
        <translation>لم يأتِ أحد بعد. اذهب إلى الكرسي %1.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>فُتح بالخطأ</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>قيد الفتح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>أُذن بالمغادرة</translation>
    </message>
    <message>
        <source>The screen started again. Match the code.</source>
        <translation>أُعيد تشغيل الشاشة. طابق الرمز.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>حُوّل</translation>
    </message>
    <message>
        <source>Urgent call %1</source>
        <translation>نداء عاجل %1</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>تحت المراقبة</translation>
    </message>
    <message>
        <source>Which patient?</source>
        <translation>أي مريض؟</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1، الجزء %2 من %3</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Aa</source>
        <comment>a sample of letters</comment>
        <translation>أب</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
    <message>
        <source>No topic here.</source>
        <translation>لا مواضيع هنا.</translation>
    </message>
    <message>
        <source>Nothing begins like this.</source>
        <translation>لا شيء يبدأ هكذا.</translation>
    </message>
    <message>
        <source>The search is being made.</source>
        <translation>يجري تجهيز البحث.</translation>
    </message>
    <message>
        <source>Topics before</source>
        <translation>مواضيع سابقة</translation>
    </message>
    <message>
        <source>Type the beginning of a word. Capitals and accents do not matter.</source>
        <translation>اكتب بداية كلمة. لا يهم التشكيل ولا حجم الحروف.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Keep this card. Staff match it to the screen. It has no name.</source>
        <translation>احتفظ بهذه البطاقة. يطابقها الفريق مع الشاشة. لا تحمل اسمًا.</translation>
    </message>
    <message>
        <source>The card: chair %1, code %2</source>
        <translation>البطاقة: الكرسي %1، الرمز %2</translation>
    </message>
</context>
<context>
    <name>ComfortChoices</name>
    <message>
        <source>Color</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text size %1 of 4</source>
        <translation>حجم النص %1 من 4</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Color</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size and color</source>
        <translation>الحجم واللون</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Touch and voice</source>
        <translation>اللمس والصوت</translation>
    </message>
    <message>
        <source>You can ask to stop at any time.</source>
        <translation>يمكنك أن تطلب التوقف في أي وقت.</translation>
    </message>
</context>
<context>
    <name>ComfortWays</name>
    <message>
        <source>A voice says what each key press reaches.</source>
        <translation>صوت يقول إلى أين تصل كل ضغطة مفتاح.</translation>
    </message>
    <message>
        <source>Everything stands in the lower part of the screen.</source>
        <translation>كل شيء في الجزء السفلي من الشاشة.</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>دون حركة</translation>
    </message>
    <message>
        <source>Pictures and pages stand still.</source>
        <translation>الصور والصفحات لا تتحرك.</translation>
    </message>
    <message>
        <source>Spoken keys</source>
        <translation>مفاتيح ناطقة</translation>
    </message>
    <message>
        <source>Steady touch</source>
        <translation>لمس ثابت</translation>
    </message>
    <message>
        <source>Where you touch first counts, even if your finger slides. Short brushes do nothing.</source>
        <translation>يُحسب أول مكان تلمسه، حتى لو انزلق إصبعك. اللمسات القصيرة لا تفعل شيئًا.</translation>
    </message>
</context>
<context>
    <name>CoursePicture</name>
    <message>
        <source>Week %1</source>
        <translation>الأسبوع %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n visit(s)</source>
        <translation>
            <numerusform>%n زيارة تقريبًا</numerusform>
            <numerusform>زيارة واحدة تقريبًا</numerusform>
            <numerusform>زيارتان تقريبًا</numerusform>
            <numerusform>%n زيارات تقريبًا</numerusform>
            <numerusform>%n زيارة تقريبًا</numerusform>
            <numerusform>%n زيارة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1 to %2 weeks</source>
        <translation>خلال %1 إلى %2 أسابيع</translation>
    </message>
    <message numerus="yes">
        <source>over about %n week(s)</source>
        <translation>
            <numerusform>خلال %n أسبوع تقريبًا</numerusform>
            <numerusform>خلال أسبوع تقريبًا</numerusform>
            <numerusform>خلال أسبوعين تقريبًا</numerusform>
            <numerusform>خلال %n أسابيع تقريبًا</numerusform>
            <numerusform>خلال %n أسبوعًا تقريبًا</numerusform>
            <numerusform>خلال %n أسبوع تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>This page talks about hard feelings</source>
        <translation>هذه الصفحة تتحدث عن مشاعر صعبة</translation>
    </message>
    <message>
        <source>You can read it now, or skip it.</source>
        <translation>يمكنك قراءتها الآن أو تخطيها.</translation>
    </message>
</context>
<context>
    <name>CurtainView</name>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>DraftRibbon</name>
    <message>
        <source>Draft. Not yet checked by your clinic.</source>
        <translation>مسودة. لم تراجعها عيادتك بعد.</translation>
    </message>
    <message>
        <source>In English. Ask for an interpreter.</source>
        <translation>بالإنجليزية. اطلب مترجمًا.</translation>
    </message>
    <message>
        <source>Practice clinic. Not for patients.</source>
        <translation>عيادة تدريب. ليست للمرضى.</translation>
    </message>
</context>
<context>
    <name>EndFoot</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>العودة إلى الرئيسية</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation>عرض على الطاقم</translation>
    </message>
    <message>
        <source>What you touched is forgotten when you finish.</source>
        <translation>يُنسى ما لمسته عندما تنتهي.</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation>عرض على الطاقم</translation>
    </message>
    <message>
        <source>Touch what you want to talk about, up to three.</source>
        <translation>المس ما تريد الحديث عنه، حتى ثلاثة.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما العمل الآن</translation>
    </message>
    <message>
        <source>Worried about something?</source>
        <translation>هل يقلقك شيء؟</translation>
    </message>
    <message>
        <source>Worried about something? Touch up to three.</source>
        <translation>هل يقلقك شيء؟ المس حتى ثلاثة.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End and forget everything?</source>
        <translation>إنهاء ونسيان كل شيء؟</translation>
    </message>
    <message>
        <source>Go on talking</source>
        <translation>متابعة الحديث</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>ورقة للبيت</translation>
    </message>
    <message>
        <source>The drawing, the agenda and the answers go. Nothing is kept.</source>
        <translation>يُمحى الرسم والمواضيع والإجابات. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The drawing, the agenda, the answers and the list for the sheet go. What is not printed is gone.</source>
        <translation>يُمحى الرسم والمواضيع والإجابات وقائمة الورقة. ما لم يُطبع يضيع.</translation>
    </message>
</context>
<context>
    <name>EscortScreen</name>
    <message>
        <source>%1. You see only your own questions.</source>
        <translation>%1. ترى أسئلتك أنت فقط.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For the adult who goes home with them</source>
        <translation>للشخص الذي يرافقه إلى البيت</translation>
    </message>
    <message>
        <source>Give the screen back</source>
        <translation>إعادة الشاشة</translation>
    </message>
    <message>
        <source>No questions now.</source>
        <translation>لا أسئلة الآن.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Please give the screen back to a nurse.</source>
        <translation>من فضلك أعد الشاشة إلى التمريض.</translation>
    </message>
    <message>
        <source>Please speak to a nurse about your answers. Then give the screen back.</source>
        <translation>من فضلك تحدث مع التمريض عن إجاباتك. ثم أعد الشاشة.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Adult with them</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>Another code was picked</source>
        <translation>اختير رمز آخر</translation>
    </message>
    <message>
        <source>Back to watching</source>
        <translation>العودة إلى المراقبة</translation>
    </message>
    <message>
        <source>Call attended</source>
        <translation>لُبّي النداء</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <translation>انتهى النداء: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>نداء: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>أُغلق: %1</translation>
    </message>
    <message>
        <source>Code matched. Answers kept</source>
        <translation>تطابق الرمز. حُفظت الإجابات</translation>
    </message>
    <message>
        <source>Code matched. Answers struck</source>
        <translation>تطابق الرمز. شُطبت الإجابات</translation>
    </message>
    <message>
        <source>Code matched. Time as known</source>
        <translation>تطابق الرمز. الوقت كما عُرف</translation>
    </message>
    <message>
        <source>Code matched. Time zero: %1 min ago</source>
        <translation>تطابق الرمز. الوقت صفر: قبل %1 دقيقة</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>صُحّح: %1</translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation>يستعد للمغادرة</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>يسلّم</translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation>طُلبت المساعدة</translation>
    </message>
    <message>
        <source>Left before release. Seen %1 min before</source>
        <translation>غادر قبل الإذن. شوهد قبلها بـ %1 دقيقة</translation>
    </message>
    <message>
        <source>Left before release. Seen %1 min before. %2</source>
        <translation>غادر قبل الإذن. شوهد قبلها بـ %1 دقيقة. %2</translation>
    </message>
    <message>
        <source>Moved to a chair of another screen</source>
        <translation>نُقل إلى كرسي في شاشة أخرى</translation>
    </message>
    <message>
        <source>Moved to chair %1</source>
        <translation>نُقل إلى الكرسي %1</translation>
    </message>
    <message>
        <source>New code %1</source>
        <translation>رمز جديد %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>لا إجابة: %1</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>ليس الآن: %1</translation>
    </message>
    <message>
        <source>Opened in error: %1</source>
        <translation>فُتح بالخطأ: %1</translation>
    </message>
    <message>
        <source>Opened, chair %1, code %2</source>
        <translation>فُتح، الكرسي %1، الرمز %2</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Seen after no answer</source>
        <translation>شوهد بعد عدم الإجابة</translation>
    </message>
    <message>
        <source>Staff %1</source>
        <translation>الطاقم %1</translation>
    </message>
    <message>
        <source>Staff release</source>
        <translation>إذن المغادرة من الطاقم</translation>
    </message>
    <message>
        <source>Staff release. Time watched: %1</source>
        <translation>إذن المغادرة من الطاقم. مدة المراقبة: %1</translation>
    </message>
    <message>
        <source>The clock was changed by %1 s</source>
        <translation>تغيّرت الساعة بمقدار %1 ثانية</translation>
    </message>
    <message>
        <source>The screen started again</source>
        <translation>أُعيد تشغيل الشاشة</translation>
    </message>
    <message>
        <source>Time zero said again: %1 min ago</source>
        <translation>أُعيد تحديد الوقت صفر: قبل %1 دقيقة</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>استلم</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>نقل: %1</translation>
    </message>
    <message>
        <source>Urgent call: %1</source>
        <translation>نداء عاجل: %1</translation>
    </message>
    <message>
        <source>Urgent pressed</source>
        <translation>ضُغط «عاجل»</translation>
    </message>
    <message>
        <source>Went out: %1</source>
        <translation>توقّفت: %1</translation>
    </message>
    <message>
        <source>Whose answers are these? Frozen</source>
        <translation>لمن هذه الإجابات؟ مجمّد</translation>
    </message>
</context>
<context>
    <name>FarSheet</name>
    <message>
        <source>Is %1 right?</source>
        <translation>هل %1 صحيح؟</translation>
    </message>
    <message>
        <source>Last: %1 at %2</source>
        <translation>الأخير: %1 عند %2</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>إدخاله من جديد</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>نعم، احتفظ به</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>Ask our staff about this part</source>
        <translation>اسأل طاقمنا عن هذا الجزء</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>All cleared</source>
        <translation>مُسح كل شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Thank you for reading.</source>
        <translation>شكرًا على القراءة.</translation>
    </message>
</context>
<context>
    <name>HandoutPreview</name>
    <message>
        <source>Being drawn…</source>
        <translation>قيد الإعداد…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page %1 of the sheet</source>
        <translation>الصفحة %1 من الورقة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>Handout</source>
        <translation>ورقة للبيت</translation>
    </message>
    <message>
        <source>Help and crisis numbers</source>
        <translation>المساعدة وأرقام الأزمات</translation>
    </message>
    <message>
        <source>It comes out %1.</source>
        <translation>تخرج هنا: %1.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>No name on paper. Not kept after printing.</source>
        <translation>بلا اسم على الورق. لا يُحفظ بعد الطباعة.</translation>
    </message>
    <message>
        <source>No printer here. Show the pages on this screen, or copy what matters by hand.</source>
        <translation>لا توجد طابعة هنا. اعرض الصفحات على هذه الشاشة، أو انسخ المهم باليد.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>لا صفحات للطباعة</numerusform>
            <numerusform>اطبع صفحة واحدة</numerusform>
            <numerusform>اطبع صفحتين</numerusform>
            <numerusform>اطبع %n صفحات</numerusform>
            <numerusform>اطبع %n صفحة</numerusform>
            <numerusform>اطبع %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions for next time</source>
        <translation>أسئلة للمرة القادمة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>The staff&apos;s language beside it</source>
        <translation>مع لغة الفريق بجانبها</translation>
    </message>
    <message>
        <source>Today&apos;s rules</source>
        <translation>قواعد اليوم</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>off</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>HandoverActs</name>
    <message numerus="yes">
        <source>%n call(s) open</source>
        <translation>
            <numerusform>لا نداء مفتوح</numerusform>
            <numerusform>نداء واحد مفتوح</numerusform>
            <numerusform>نداءان مفتوحان</numerusform>
            <numerusform>%n نداءات مفتوحة</numerusform>
            <numerusform>%n نداءً مفتوحًا</numerusform>
            <numerusform>%n نداء مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due or late</source>
        <translation>
            <numerusform>لا بنود مستحقة</numerusform>
            <numerusform>بند واحد مستحق أو متأخر</numerusform>
            <numerusform>بندان مستحقان أو متأخران</numerusform>
            <numerusform>%n بنود مستحقة أو متأخرة</numerusform>
            <numerusform>%n بندًا مستحقًا أو متأخرًا</numerusform>
            <numerusform>%n بند مستحق أو متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>At chair %1</source>
        <translation>عند الكرسي %1</translation>
    </message>
    <message>
        <source>Calls: none open</source>
        <translation>النداءات: لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Code %1 on the card</source>
        <translation>الرمز %1 على البطاقة</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Items: none due</source>
        <translation>البنود: لا شيء مستحق</translation>
    </message>
    <message>
        <source>Read the sheet together first. Give says that you hand over; another PIN takes.</source>
        <translation>اقرأا الورقة معًا أولًا. «تسليم» تعني أنك تسلّم؛ ويستلم رمز PIN آخر.</translation>
    </message>
    <message>
        <source>Responsible now: staff number %1</source>
        <translation>المسؤول الآن: الموظف رقم %1</translation>
    </message>
    <message>
        <source>Staff number %1 hands over and stays responsible until somebody takes.</source>
        <translation>الموظف رقم %1 يسلّم ويبقى مسؤولًا حتى يستلم أحد.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>The plan, said aloud</source>
        <translation>الخطة، بصوت مسموع</translation>
    </message>
    <message>
        <source>Tick all five first.</source>
        <translation>ضع علامة على الخمسة أولًا.</translation>
    </message>
    <message>
        <source>Whoever takes over: look at each, and tick it.</source>
        <translation>من يستلم: انظر إلى كل بند وضع علامة عليه.</translation>
    </message>
    <message>
        <source>With a PIN that is not staff number %1&apos;s.</source>
        <translation>برمز PIN لغير الموظف رقم %1.</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>First page of the sheet</source>
        <translation>الصفحة الأولى من الورقة</translation>
    </message>
    <message>
        <source>Next page of the sheet</source>
        <translation>الصفحة التالية من الورقة</translation>
    </message>
</context>
<context>
    <name>HelpBlocks</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Ask staff to call with an interpreter.</source>
        <translation>اطلب مترجمًا من الطاقم.</translation>
    </message>
    <message>
        <source>Away from here: call %1</source>
        <translation>خارج هذا المكان: اتصل بالرقم %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>اتصل بالرقم %1</translation>
    </message>
    <message>
        <source>Call or text %1</source>
        <translation>اتصل أو راسل %1</translation>
    </message>
    <message>
        <source>Call your local emergency number</source>
        <translation>اتصل برقم الطوارئ في منطقتك</translation>
    </message>
    <message>
        <source>Get staff now</source>
        <translation>استدعِ الطاقم الآن</translation>
    </message>
    <message>
        <source>In danger now? Call %1</source>
        <translation>في خطر الآن؟ اتصل بالرقم %1</translation>
    </message>
    <message>
        <source>Or go to the nearest emergency department.</source>
        <translation>أو اذهب إلى أقرب قسم طوارئ.</translation>
    </message>
    <message>
        <source>Press the bell or call out.</source>
        <translation>اضغط الجرس أو نادِ بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Press the bell, call out, or ask the person beside you.</source>
        <translation>اضغط الجرس، أو نادِ بصوت عالٍ، أو اطلب من الشخص بجانبك.</translation>
    </message>
    <message>
        <source>Show this screen to someone at the desk. You can just say “I need help”.</source>
        <translation>اعرض هذه الشاشة على شخص في الاستقبال. يكفي أن تقول «أحتاج إلى مساعدة».</translation>
    </message>
    <message>
        <source>Show this screen to someone.</source>
        <translation>اعرض هذه الشاشة على أي شخص.</translation>
    </message>
    <message>
        <source>Tell a member of staff</source>
        <translation>أخبر أحد أفراد الطاقم</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>راسل %1</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
</context>
<context>
    <name>HelpCover</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For chest pain, trouble breathing, or collapse.</source>
        <translation>لألم الصدر أو صعوبة التنفس أو الانهيار.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>I feel ill</source>
        <translation>أشعر بالمرض</translation>
    </message>
    <message>
        <source>I feel ill: chest, breathing, collapse</source>
        <translation>أشعر بالمرض: الصدر، التنفس، الانهيار</translation>
    </message>
    <message>
        <source>Opening this page is not recorded.</source>
        <translation>فتح هذه الصفحة لا يُسجَّل.</translation>
    </message>
    <message>
        <source>Show one big word</source>
        <translation>عرض كلمة كبيرة</translation>
    </message>
    <message>
        <source>Staff here can help right now. You do not have to explain.</source>
        <translation>يمكن للطاقم هنا أن يساعدك الآن. لست مضطرًا إلى الشرح.</translation>
    </message>
    <message>
        <source>You are not alone</source>
        <translation>لست وحدك</translation>
    </message>
</context>
<context>
    <name>HiddenCover</name>
    <message>
        <source>Show again</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What to expect, step by step</source>
        <translation>ما الذي ينتظرك، خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>أحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>I&apos;m worried about…</source>
        <translation>يقلقني…</translation>
    </message>
    <message>
        <source>I’m worried about…</source>
        <translation>يقلقني…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى وقت أكثر</translation>
    </message>
    <message>
        <source>Take all the time you want. If nobody touches the screen, this page closes and nothing is kept.</source>
        <translation>خذ كل الوقت الذي تريده. إن لم يلمس أحد الشاشة، تُغلق هذه الصفحة ولا يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>InkBar</name>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Takes all ink off this picture. Undo brings it back for 5 seconds.</source>
        <translation>يزيل كل الحبر عن هذه الصورة. «تراجع» يعيده خلال 5 ثوانٍ.</translation>
    </message>
    <message>
        <source>There is no ink on this picture.</source>
        <translation>لا حبر على هذه الصورة.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this picture.</source>
        <translation>لا شيء للتراجع عنه في هذه الصورة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>InterpreterScreen</name>
    <message>
        <source>I need an interpreter</source>
        <translation>أحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>Touch your language. Then show this screen to someone at the desk.</source>
        <translation>المس لغتك. ثم اعرض هذه الشاشة على شخص في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>%1 · before treatment %2</source>
        <translation>%1 · قبل العلاج %2</translation>
    </message>
    <message>
        <source>Because: %1, %2</source>
        <translation>لأن: %1، %2</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>أُدخل %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>الأخير %1</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>لم يُحفظ. اكتبه على الورق.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Decimal point</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>LastReading</name>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1، قبل %2 دقيقة</translation>
    </message>
    <message>
        <source>Add readings</source>
        <translation>إضافة قياسات</translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation>تصحيح رقم</translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>%n يوم تقريبًا</numerusform>
            <numerusform>يوم تقريبًا</numerusform>
            <numerusform>يومان تقريبًا</numerusform>
            <numerusform>%n أيام تقريبًا</numerusform>
            <numerusform>%n يومًا تقريبًا</numerusform>
            <numerusform>%n يوم تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s), or longer</source>
        <translation>
            <numerusform>%n يوم تقريبًا، أو أكثر</numerusform>
            <numerusform>يوم تقريبًا، أو أكثر</numerusform>
            <numerusform>يومان تقريبًا، أو أكثر</numerusform>
            <numerusform>%n أيام تقريبًا، أو أكثر</numerusform>
            <numerusform>%n يومًا تقريبًا، أو أكثر</numerusform>
            <numerusform>%n يوم تقريبًا، أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>%n ساعة تقريبًا</numerusform>
            <numerusform>ساعة تقريبًا</numerusform>
            <numerusform>ساعتان تقريبًا</numerusform>
            <numerusform>%n ساعات تقريبًا</numerusform>
            <numerusform>%n ساعة تقريبًا</numerusform>
            <numerusform>%n ساعة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s), or longer</source>
        <translation>
            <numerusform>%n ساعة تقريبًا، أو أكثر</numerusform>
            <numerusform>ساعة تقريبًا، أو أكثر</numerusform>
            <numerusform>ساعتان تقريبًا، أو أكثر</numerusform>
            <numerusform>%n ساعات تقريبًا، أو أكثر</numerusform>
            <numerusform>%n ساعة تقريبًا، أو أكثر</numerusform>
            <numerusform>%n ساعة تقريبًا، أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة تقريبًا</numerusform>
            <numerusform>دقيقة تقريبًا</numerusform>
            <numerusform>دقيقتان تقريبًا</numerusform>
            <numerusform>%n دقائق تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), or longer</source>
        <translation>
            <numerusform>%n دقيقة تقريبًا، أو أكثر</numerusform>
            <numerusform>دقيقة تقريبًا، أو أكثر</numerusform>
            <numerusform>دقيقتان تقريبًا، أو أكثر</numerusform>
            <numerusform>%n دقائق تقريبًا، أو أكثر</numerusform>
            <numerusform>%n دقيقة تقريبًا، أو أكثر</numerusform>
            <numerusform>%n دقيقة تقريبًا، أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>%n أسبوع تقريبًا</numerusform>
            <numerusform>أسبوع تقريبًا</numerusform>
            <numerusform>أسبوعان تقريبًا</numerusform>
            <numerusform>%n أسابيع تقريبًا</numerusform>
            <numerusform>%n أسبوعًا تقريبًا</numerusform>
            <numerusform>%n أسبوع تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s), or longer</source>
        <translation>
            <numerusform>%n أسبوع تقريبًا، أو أكثر</numerusform>
            <numerusform>أسبوع تقريبًا، أو أكثر</numerusform>
            <numerusform>أسبوعان تقريبًا، أو أكثر</numerusform>
            <numerusform>%n أسابيع تقريبًا، أو أكثر</numerusform>
            <numerusform>%n أسبوعًا تقريبًا، أو أكثر</numerusform>
            <numerusform>%n أسبوع تقريبًا، أو أكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveAct</name>
    <message>
        <source>A chair of another screen</source>
        <translation>كرسي في شاشة أخرى</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>سيارة إسعاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>Copied by hand</source>
        <translation>نُسخت باليد</translation>
    </message>
    <message>
        <source>Enter this time</source>
        <translation>إدخال هذا الوقت</translation>
    </message>
    <message>
        <source>Freeze this chair</source>
        <translation>تجميد هذا الكرسي</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>How many minutes ago did the infusion end?</source>
        <translation>قبل كم دقيقة انتهى التسريب؟</translation>
    </message>
    <message>
        <source>How many minutes ago was the dose given?</source>
        <translation>قبل كم دقيقة أُعطيت الجرعة؟</translation>
    </message>
    <message>
        <source>In the new chair: pick the code on the patient&apos;s card.</source>
        <translation>في الكرسي الجديد: اختر الرمز الموجود على بطاقة المريض.</translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation>غادر قبل الإذن</translation>
    </message>
    <message>
        <source>Move to another chair</source>
        <translation>النقل إلى كرسي آخر</translation>
    </message>
    <message>
        <source>Open a chair there, with a new card. Then pick the code on this card.</source>
        <translation>افتح كرسيًا هناك ببطاقة جديدة. ثم اختر الرمز الموجود على هذه البطاقة.</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>فُتح بالخطأ</translation>
    </message>
    <message>
        <source>Opened twice</source>
        <translation>فُتح مرتين</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>وحدة أخرى</translation>
    </message>
    <message>
        <source>Patient did not come</source>
        <translation>لم يأتِ المريض</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Record that they left</source>
        <translation>تسجيل أنه غادر</translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation>تسجيل النقل</translation>
    </message>
    <message>
        <source>Show the hand-over sheet</source>
        <translation>عرض ورقة التسليم</translation>
    </message>
    <message>
        <source>That is not the code of this patient. Look at the card again.</source>
        <translation>هذا ليس رمز هذا المريض. انظر إلى البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <source>The hand-over sheet goes along</source>
        <translation>ورقة التسليم ترافقه</translation>
    </message>
    <message>
        <source>To which chair?</source>
        <translation>إلى أي كرسي؟</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Use this when answers may be another patient&apos;s. The chair is frozen until the code is matched. Then you keep the answers since the last match, or strike them; struck answers stay in the record.</source>
        <translation>استعمل هذا إذا كانت الإجابات قد تخص مريضًا آخر. يُجمَّد الكرسي حتى يُطابَق الرمز. ثم تُبقي الإجابات منذ آخر مطابقة أو تشطبها؛ والمشطوبة تبقى في السجل.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>من يستلم؟</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>لمن هذه الإجابات؟</translation>
    </message>
    <message>
        <source>Why? The record stays, marked as opened in error.</source>
        <translation>لماذا؟ يبقى السجل، وعليه علامة «فُتح بالخطأ».</translation>
    </message>
    <message>
        <source>Wrong chair</source>
        <translation>كرسي خاطئ</translation>
    </message>
</context>
<context>
    <name>LeaveMenu</name>
    <message>
        <source>Ambulance, hospital, other unit</source>
        <translation>إسعاف، مستشفى، وحدة أخرى</translation>
    </message>
    <message>
        <source>Ask, listen, mark how it went</source>
        <translation>اسأل، استمع، ضع علامة على النتيجة</translation>
    </message>
    <message>
        <source>Back to watching</source>
        <translation>العودة إلى المراقبة</translation>
    </message>
    <message>
        <source>Freezes the chair until the code is matched</source>
        <translation>يجمّد الكرسي حتى يُطابَق الرمز</translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation>يستعد للمغادرة</translation>
    </message>
    <message>
        <source>Give them this screen; it shuts staff&apos;s pages</source>
        <translation>أعطه هذه الشاشة؛ تُغلق صفحات الطاقم</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation>غادر قبل الإذن</translation>
    </message>
    <message>
        <source>Move to another chair</source>
        <translation>النقل إلى كرسي آخر</translation>
    </message>
    <message>
        <source>Not leaving yet</source>
        <translation>لن يغادر بعد</translation>
    </message>
    <message>
        <source>Not while an urgent call is open</source>
        <translation>ليس أثناء نداء عاجل مفتوح</translation>
    </message>
    <message>
        <source>Nothing was entered yet</source>
        <translation>لم يُدخل شيء بعد</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>فُتح بالخطأ</translation>
    </message>
    <message>
        <source>Questions for the escort</source>
        <translation>أسئلة للمرافق</translation>
    </message>
    <message>
        <source>Same patient, same record</source>
        <translation>المريض نفسه، السجل نفسه</translation>
    </message>
    <message>
        <source>Say the time again</source>
        <translation>تحديد الوقت من جديد</translation>
    </message>
    <message>
        <source>Somebody else takes this chair</source>
        <translation>شخص آخر يستلم هذا الكرسي</translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation>إعادة الشرح</translation>
    </message>
    <message>
        <source>The release comes after that</source>
        <translation>إذن المغادرة يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Went without a recorded release</source>
        <translation>غادر دون إذن مسجّل</translation>
    </message>
    <message>
        <source>When the dose was given</source>
        <translation>متى أُعطيت الجرعة</translation>
    </message>
    <message>
        <source>When the infusion ended</source>
        <translation>متى انتهى التسريب</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>لمن هذه الإجابات؟</translation>
    </message>
</context>
<context>
    <name>LeftQuestions</name>
    <message>
        <source>Called the adult</source>
        <translation>اتُّصل بالمرافق</translation>
    </message>
    <message>
        <source>Called the patient</source>
        <translation>اتُّصل بالمريض</translation>
    </message>
    <message>
        <source>Clinic&apos;s plan started</source>
        <translation>بدأت خطة العيادة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>شوهد آخر مرة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Other, in the chart</source>
        <translation>غير ذلك، في الملف</translation>
    </message>
    <message>
        <source>Told the prescriber</source>
        <translation>أُبلغ الطبيب الواصف</translation>
    </message>
    <message>
        <source>Was an adult with them?</source>
        <translation>هل كان معه شخص بالغ؟</translation>
    </message>
    <message>
        <source>What staff did. Touch all that apply.</source>
        <translation>ما فعله الطاقم. المس كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>المكتوب: %1</translation>
    </message>
</context>
<context>
    <name>LicensesScreen</name>
    <message>
        <source>Licenses</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation>اسأل طاقمنا عن هذا الجزء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ListPasses</name>
    <message>
        <source>%1 due</source>
        <translation>%1 مستحق</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due</source>
        <translation>
            <numerusform>لا بنود مستحقة</numerusform>
            <numerusform>بند واحد مستحق</numerusform>
            <numerusform>بندان مستحقان</numerusform>
            <numerusform>%n بنود مستحقة</numerusform>
            <numerusform>%n بندًا مستحقًا</numerusform>
            <numerusform>%n بند مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) late</source>
        <translation>
            <numerusform>لا بنود متأخرة</numerusform>
            <numerusform>بند واحد متأخر</numerusform>
            <numerusform>بندان متأخران</numerusform>
            <numerusform>%n بنود متأخرة</numerusform>
            <numerusform>%n بندًا متأخرًا</numerusform>
            <numerusform>%n بند متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation>
            <numerusform>لا بنود مفتوحة</numerusform>
            <numerusform>بند واحد مفتوح</numerusform>
            <numerusform>بندان مفتوحان</numerusform>
            <numerusform>%n بنود مفتوحة</numerusform>
            <numerusform>%n بندًا مفتوحًا</numerusform>
            <numerusform>%n بند مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Every item has an answer</source>
        <translation>لكل بند إجابة</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Get help now</source>
        <translation>مساعدة الآن</translation>
    </message>
</context>
<context>
    <name>MinutesAgo</name>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 دقيقة</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>أقل بدقيقة</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>أكثر بدقيقة</translation>
    </message>
    <message>
        <source>10 minutes less</source>
        <translation>أقل بـ 10 دقائق</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>أكثر بـ 10 دقائق</translation>
    </message>
    <message>
        <source>That was at %1.</source>
        <translation>كان ذلك عند %1.</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Every page by name</source>
        <translation>كل صفحة باسمها</translation>
    </message>
    <message>
        <source>For people who work here</source>
        <translation>لمن يعملون هنا</translation>
    </message>
    <message>
        <source>Hard words made plain</source>
        <translation>كلمات صعبة بشرح بسيط</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>What this screen is</source>
        <translation>ما هذه الشاشة</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>OpenCode</name>
    <message>
        <source>Chair %1, code %2. No name.</source>
        <translation>الكرسي %1، الرمز %2. دون اسم.</translation>
    </message>
    <message>
        <source>Code for this patient</source>
        <translation>رمز هذا المريض</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Entered as minutes ago</source>
        <translation>يُدخل بعدد الدقائق الماضية</translation>
    </message>
    <message>
        <source>Give the patient a card</source>
        <translation>أعطِ المريض بطاقة</translation>
    </message>
    <message>
        <source>It comes out %1.</source>
        <translation>تخرج هنا: %1.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Next page, at the chair</source>
        <translation>الصفحة التالية، عند الكرسي</translation>
    </message>
    <message>
        <source>No printer here: write chair and code on any card.</source>
        <translation>لا توجد طابعة هنا: اكتب رقم الكرسي والرمز على أي بطاقة.</translation>
    </message>
    <message>
        <source>No printer now? Write chair and code on any card.</source>
        <translation>لا توجد طابعة الآن؟ اكتب رقم الكرسي والرمز على أي بطاقة.</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>فُتح بالخطأ</translation>
    </message>
    <message>
        <source>Pick the code from three</source>
        <translation>اختر الرمز من ثلاثة</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>طباعة البطاقة</translation>
    </message>
    <message>
        <source>Printed, or written by hand. No name.</source>
        <translation>مطبوعة أو مكتوبة باليد. بلا اسم.</translation>
    </message>
    <message>
        <source>When the dose was given</source>
        <translation>متى أُعطيت الجرعة</translation>
    </message>
    <message>
        <source>When the infusion ended</source>
        <translation>متى انتهى التسريب</translation>
    </message>
    <message>
        <source>Write chair and code on the patient&apos;s card</source>
        <translation>اكتب الكرسي والرمز على بطاقة المريض</translation>
    </message>
</context>
<context>
    <name>OpenMinutes</name>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 دقيقة</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>أقل بدقيقة</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>أكثر بدقيقة</translation>
    </message>
    <message>
        <source>10 minutes less</source>
        <translation>أقل بـ 10 دقائق</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>أكثر بـ 10 دقائق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with at least %1 min</source>
        <translation>المتابعة بـ %1 دقيقة على الأقل</translation>
    </message>
    <message>
        <source>How many minutes ago did the infusion end?</source>
        <translation>قبل كم دقيقة انتهى التسريب؟</translation>
    </message>
    <message>
        <source>How many minutes ago was the dose given?</source>
        <translation>قبل كم دقيقة أُعطيت الجرعة؟</translation>
    </message>
    <message>
        <source>That was at %1.</source>
        <translation>كان ذلك عند %1.</translation>
    </message>
    <message>
        <source>That was at %1. The screen was off for a while; it knows of at least %2 minutes.</source>
        <translation>كان ذلك عند %1. كانت الشاشة مطفأة مدة؛ وهي تعرف %2 دقيقة على الأقل.</translation>
    </message>
</context>
<context>
    <name>OpenPick</name>
    <message>
        <source>Look at the card, not at this screen&apos;s memory.</source>
        <translation>انظر إلى البطاقة، لا إلى ذاكرة هذه الشاشة.</translation>
    </message>
    <message>
        <source>Match the card and the chart, then decide about the answers.</source>
        <translation>طابق البطاقة مع الملف، ثم قرر بشأن الإجابات.</translation>
    </message>
    <message>
        <source>That is not the code of chair %1. Look at the card again.</source>
        <translation>هذا ليس رمز الكرسي %1. انظر إلى البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <source>The screen started again. Nothing was lost. Match the card before you go on.</source>
        <translation>أُعيد تشغيل الشاشة. لم يضع شيء. طابق البطاقة قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Which code is on the patient&apos;s card?</source>
        <translation>ما الرمز الموجود على بطاقة المريض؟</translation>
    </message>
</context>
<context>
    <name>OpenSettle</name>
    <message>
        <source>Answers since the code was last matched may be another patient&apos;s. Struck answers stay in the record and no longer count.</source>
        <translation>الإجابات منذ آخر مطابقة قد تخص مريضًا آخر. الإجابات المشطوبة تبقى في السجل ولا تُحسب.</translation>
    </message>
    <message>
        <source>Not sure: strike them</source>
        <translation>غير متأكد: اشطبها</translation>
    </message>
    <message>
        <source>They are this patient&apos;s: keep them</source>
        <translation>هي لهذا المريض: أبقِها</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>لمن هذه الإجابات؟</translation>
    </message>
</context>
<context>
    <name>OpenStart</name>
    <message>
        <source>Infusion</source>
        <translation>التسريب</translation>
    </message>
    <message>
        <source>Time starts when the infusion ends</source>
        <translation>يبدأ الوقت عند انتهاء التسريب</translation>
    </message>
    <message>
        <source>Time starts with the dose</source>
        <translation>يبدأ الوقت مع الجرعة</translation>
    </message>
    <message>
        <source>Which treatment was it?</source>
        <translation>أي علاج كان؟</translation>
    </message>
</context>
<context>
    <name>OpenUnread</name>
    <message>
        <source>If somebody sits there, go on with their paper list. Nothing more can be entered in that record. It is kept for whoever looks after this machine.</source>
        <translation>إن كان أحد يجلس هناك، فتابع بقائمته الورقية. لا يمكن إدخال شيء آخر في ذلك السجل. وهو محفوظ للمسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Open a new record</source>
        <translation>فتح سجل جديد</translation>
    </message>
    <message>
        <source>The last record of chair %1 cannot be read</source>
        <translation>لا يمكن قراءة آخر سجل للكرسي %1</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PageTurn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>PatientNow</name>
    <message>
        <source>It shows the landscape until you press Start. It never shows these controls.</source>
        <translation>تعرض المنظر الطبيعي حتى تلمس ابدأ. ولا تعرض هذه الأزرار أبدًا.</translation>
    </message>
    <message>
        <source>The patient reads along here. Plug a second screen in at any time.</source>
        <translation>يقرأ المريض هنا. يمكنك وصل شاشة ثانية في أي وقت.</translation>
    </message>
    <message>
        <source>The patient&apos;s screen is on</source>
        <translation>شاشة المريض تعمل</translation>
    </message>
    <message>
        <source>There is one screen</source>
        <translation>توجد شاشة واحدة</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 من 100</translation>
    </message>
    <message>
        <source>about %1 out of 100 people</source>
        <translation>نحو %1 من كل 100 شخص</translation>
    </message>
</context>
<context>
    <name>PeopleKey</name>
    <message>
        <source>all the others</source>
        <translation>كل الآخرين</translation>
    </message>
    <message>
        <source>these people</source>
        <translation>هؤلاء الأشخاص</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation>اسأل طاقمنا عن هذا الجزء</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>العودة إلى البيت</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>في الكرسي</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>اطّلعت عليه</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>حالات صحية</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>For your escort</source>
        <translation>لمرافقك</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message>
        <source>Practice. The PINs here are %1.</source>
        <translation>تدريب. رموز PIN هنا هي %1.</translation>
    </message>
    <message>
        <source>Stand so that nobody can see the keys.</source>
        <translation>قف بحيث لا يرى أحد المفاتيح.</translation>
    </message>
    <message>
        <source>That did not match.</source>
        <translation>غير مطابق.</translation>
    </message>
    <message numerus="yes">
        <source>That did not match. Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>غير مطابق. حاول مرة أخرى.</numerusform>
            <numerusform>غير مطابق. انتظر دقيقة ثم حاول مرة أخرى.</numerusform>
            <numerusform>غير مطابق. انتظر دقيقتين ثم حاول مرة أخرى.</numerusform>
            <numerusform>غير مطابق. انتظر %n دقائق ثم حاول مرة أخرى.</numerusform>
            <numerusform>غير مطابق. انتظر %n دقيقة ثم حاول مرة أخرى.</numerusform>
            <numerusform>غير مطابق. انتظر %n دقيقة ثم حاول مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not match. Wait less than a minute, then try again.</source>
        <translation>غير مطابق. انتظر أقل من دقيقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This takes a clinician&apos;s PIN.</source>
        <translation>يلزم رمز PIN لطبيب.</translation>
    </message>
    <message>
        <source>This takes a manager&apos;s PIN.</source>
        <translation>يلزم رمز PIN للمدير.</translation>
    </message>
    <message>
        <source>This takes a nurse&apos;s or a clinician&apos;s PIN.</source>
        <translation>يلزم رمز PIN للتمريض أو لطبيب.</translation>
    </message>
    <message>
        <source>This takes another person&apos;s PIN.</source>
        <translation>يلزم رمز PIN لشخص آخر.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>لم يُدخل رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter a clinician&apos;s PIN.</source>
        <translation>أدخل رمز PIN لطبيب.</translation>
    </message>
    <message>
        <source>Enter a manager&apos;s PIN.</source>
        <translation>أدخل رمز PIN للمدير.</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>أدخل رمز PIN.</translation>
    </message>
    <message>
        <source>No PIN is set on this screen.</source>
        <translation>لا يوجد رمز PIN على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Patients do not need this page.</source>
        <translation>لا يحتاج المرضى إلى هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Add to handout</source>
        <translation>أضف إلى الورقة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>مواضيع اليوم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>الستارة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>الحديث</translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation>إعادة الشرح</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح القفل</translation>
    </message>
</context>
<context>
    <name>PrintMatch</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>So that no sheet goes to somebody else.</source>
        <translation>حتى لا تصل ورقة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>That is not the code of chair %1. Look at the card again.</source>
        <translation>هذا ليس رمز الكرسي %1. انظر إلى البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <source>To print the hand-over sheet, pick the code on the patient&apos;s card.</source>
        <translation>لطباعة ورقة التسليم، اختر الرمز الموجود على بطاقة المريض.</translation>
    </message>
    <message>
        <source>To print the record, pick the code on the patient&apos;s card.</source>
        <translation>لطباعة السجل، اختر الرمز الموجود على بطاقة المريض.</translation>
    </message>
</context>
<context>
    <name>PrintStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking for the printer. Is it switched on?</source>
        <translation>البحث عن الطابعة. هل هي مشغّلة؟</translation>
    </message>
    <message>
        <source>Not printed: the printer cannot be reached. Switch it on, then try again.</source>
        <translation>لم يُطبع: تعذّر الوصول إلى الطابعة. شغّلها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Not printed: the printer is out of paper. Put some in, then try again.</source>
        <translation>لم يُطبع: نفد الورق. ضع ورقًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Not printed: the printer is paused. Whoever looks after it has to switch it on again.</source>
        <translation>لم يُطبع: الطابعة متوقفة مؤقتًا. على المسؤول عنها أن يشغّلها من جديد.</translation>
    </message>
    <message>
        <source>Not printed: the printer needs a look. Try again after that, or copy it by hand.</source>
        <translation>لم يُطبع: الطابعة تحتاج إلى فحص. حاول بعد ذلك، أو انسخ باليد.</translation>
    </message>
    <message>
        <source>Not printed: the printer took too long. Try again, or copy it by hand.</source>
        <translation>لم يُطبع: تأخرت الطابعة كثيرًا. حاول مرة أخرى، أو انسخ باليد.</translation>
    </message>
    <message>
        <source>Not printed: there is no printer now. Copy it by hand.</source>
        <translation>لم يُطبع: لا توجد طابعة الآن. انسخ باليد.</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>في الطريق إلى الطابعة.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>طُبع.</translation>
    </message>
    <message>
        <source>Printed. It comes out %1.</source>
        <translation>طُبع. تخرج الورقة: %1.</translation>
    </message>
    <message>
        <source>Taken back. Nothing waits in the printer.</source>
        <translation>أُلغي. لا شيء ينتظر في الطابعة.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put some in, and it goes on.</source>
        <translation>نفد ورق الطابعة. ضع ورقًا وستتابع.</translation>
    </message>
    <message>
        <source>The printer stopped answering. Look whether a sheet came out, then try again.</source>
        <translation>توقفت الطابعة عن الرد. انظر هل خرجت ورقة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer wants something: a closed door, a jam cleared, toner. Look at it.</source>
        <translation>الطابعة تحتاج إلى شيء: إغلاق الغطاء، إزالة ورق عالق، حبر. افحصها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ProofScale</name>
    <message>
        <source>Clinic opinion</source>
        <translation>رأي العيادة</translation>
    </message>
    <message>
        <source>Early work</source>
        <translation>أبحاث أولية</translation>
    </message>
    <message>
        <source>Kind of proof</source>
        <translation>نوع الدليل</translation>
    </message>
    <message>
        <source>Kind of proof: %1</source>
        <translation>نوع الدليل: %1</translation>
    </message>
    <message>
        <source>One study</source>
        <translation>دراسة واحدة</translation>
    </message>
    <message>
        <source>Several studies</source>
        <translation>عدة دراسات</translation>
    </message>
    <message>
        <source>US rules</source>
        <translation>قواعد أمريكية</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>عادي</translation>
    </message>
</context>
<context>
    <name>ReadingsPlot</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>The app sets no limits. Staff judge the numbers. An open ring was asked about once and kept.</source>
        <translation>لا يضع البرنامج حدودًا. الطاقم يحكم على الأرقام. الحلقة المفتوحة سُئل عنها مرة وأُبقيت.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not done, because</source>
        <translation>لم يُنجز، لأن</translation>
    </message>
</context>
<context>
    <name>RecordClose</name>
    <message>
        <source>After closing nothing more is entered, and the chair is free.</source>
        <translation>بعد الإغلاق لا يُدخل شيء، ويصبح الكرسي متاحًا.</translation>
    </message>
    <message>
        <source>By staff number %1</source>
        <translation>من الموظف رقم %1</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>إغلاق السجل</translation>
    </message>
    <message>
        <source>Closed: exported</source>
        <translation>أُغلق: صُدّر</translation>
    </message>
    <message>
        <source>Closed: not needed</source>
        <translation>أُغلق: غير لازم</translation>
    </message>
    <message>
        <source>Closed: printed</source>
        <translation>أُغلق: طُبع</translation>
    </message>
    <message>
        <source>Pick one first.</source>
        <translation>اختر واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Pick one to close</source>
        <translation>اختر واحدًا للإغلاق</translation>
    </message>
    <message>
        <source>To export it, whoever looks after this machine runs: %1</source>
        <translation>لتصديره يشغّل المسؤول عن هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>What became of the record?</source>
        <translation>ماذا حدث للسجل؟</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>الإدخالات السابقة</translation>
    </message>
    <message>
        <source>More entries</source>
        <translation>إدخالات أخرى</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ReleaseBefore</name>
    <message>
        <source>A release is recorded after this step.</source>
        <translation>يُسجَّل إذن المغادرة بعد هذه الخطوة.</translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation>يستعد للمغادرة</translation>
    </message>
    <message>
        <source>Match the code first, or look at the board.</source>
        <translation>طابق الرمز أولًا، أو انظر إلى اللوحة.</translation>
    </message>
    <message>
        <source>The patient is being watched.</source>
        <translation>المريض تحت المراقبة.</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>هذا الكرسي متاح.</translation>
    </message>
</context>
<context>
    <name>ReleaseChecks</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min old, at most %2</source>
        <translation>عمره %1 دقيقة، والحد %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing. Touch one to go there.</source>
        <translation>
            <numerusform>لا ينقص شيء.</numerusform>
            <numerusform>ينقص أمر واحد. المسه للذهاب إليه.</numerusform>
            <numerusform>ينقص أمران. المس أحدهما للذهاب إليه.</numerusform>
            <numerusform>تنقص %n أمور. المس أحدها للذهاب إليه.</numerusform>
            <numerusform>ينقص %n أمرًا. المس أحدها للذهاب إليه.</numerusform>
            <numerusform>ينقص %n أمر. المس أحدها للذهاب إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Every item needed has an answer</source>
        <translation>لكل بند لازم إجابة</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>البنود الأولى</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>بنود أخرى</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يُنجز: %1</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>نداء مفتوح</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>open call</source>
        <translation>نداء مفتوح</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>قديم جدًا</translation>
    </message>
</context>
<context>
    <name>ReleaseCode</name>
    <message>
        <source>Pick the code on the patient&apos;s card</source>
        <translation>اختر الرمز الموجود على بطاقة المريض</translation>
    </message>
    <message>
        <source>That is not the code of chair %1. Look at the card again.</source>
        <translation>هذا ليس رمز الكرسي %1. انظر إلى البطاقة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ReleaseDone</name>
    <message>
        <source>It cannot be taken back. Look through the record, then close it; the chair is free after that.</source>
        <translation>لا يمكن التراجع عنه. راجع السجل ثم أغلقه؛ بعدها يصبح الكرسي متاحًا.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Staff release recorded %1</source>
        <translation>سُجّل إذن المغادرة عند %1</translation>
    </message>
</context>
<context>
    <name>ReleaseSign</name>
    <message>
        <source>Enter PIN</source>
        <translation>إدخال PIN</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رمز PIN</translation>
    </message>
    <message>
        <source>PIN matched</source>
        <translation>تطابق رمز PIN</translation>
    </message>
    <message>
        <source>Press and hold to sign</source>
        <translation>اضغط مطولًا للتوقيع</translation>
    </message>
    <message>
        <source>Staff number %1 signs.</source>
        <translation>يوقّع الموظف رقم %1.</translation>
    </message>
    <message>
        <source>The PIN of whoever signs, typed for this release.</source>
        <translation>رمز PIN لمن يوقّع، يُكتب لهذا الإذن.</translation>
    </message>
    <message>
        <source>Time watched</source>
        <translation>مدة المراقبة</translation>
    </message>
    <message>
        <source>Two seconds, until the ring is full. Let go to stop.</source>
        <translation>ثانيتان، حتى تمتلئ الحلقة. ارفع إصبعك للتوقف.</translation>
    </message>
    <message>
        <source>Watched %1 min. Your clinic set %2. Why?</source>
        <translation>المراقبة %1 دقيقة. حددت عيادتك %2. لماذا؟</translation>
    </message>
    <message>
        <source>Your clinic set %1 min.</source>
        <translation>حددت عيادتك %1 دقيقة.</translation>
    </message>
    <message>
        <source>Your clinic set no shortest time.</source>
        <translation>لم تحدد عيادتك أقصر مدة.</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>For staff: %1</source>
        <translation>للطاقم: %1</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>من فضلك اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>This screen is resting</source>
        <translation>هذه الشاشة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>RowAnswers</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قياس</translation>
    </message>
</context>
<context>
    <name>ScreenNews</name>
    <message>
        <source>A second screen is there. It shows the landscape until you touch Curtain.</source>
        <translation>توجد شاشة ثانية. تعرض المنظر الطبيعي حتى تلمس الستارة.</translation>
    </message>
    <message>
        <source>The second screen is gone. The talk goes on here.</source>
        <translation>لم تعد الشاشة الثانية موجودة. يستمر الحديث هنا.</translation>
    </message>
    <message>
        <source>The second screen is too small or too narrow to read from. The talk goes on here.</source>
        <translation>الشاشة الثانية أصغر أو أضيق من أن تُقرأ. يستمر الحديث هنا.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>حالات صحية</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>For your escort</source>
        <translation>لمرافقك</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
</context>
<context>
    <name>ShelfTabs</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>حالات صحية</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>المخاوف</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Spoken keys are on. Press Tab to move and Enter to choose.</source>
        <translation>المفاتيح الناطقة مفعّلة. اضغط Tab للتنقل وEnter للاختيار.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>said after a control&apos;s name</comment>
        <translation>زر</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>said after a control&apos;s name</comment>
        <translation>خيار</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>said after a control&apos;s name</comment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>link</source>
        <comment>said after a control&apos;s name</comment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>said after a control&apos;s name</comment>
        <translation>غير مختار</translation>
    </message>
</context>
<context>
    <name>StaffCardCover</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Please talk with me about this</source>
        <translation>أريد التحدث عن هذا</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Enter your PIN.</source>
        <translation>أدخل رمز PIN.</translation>
    </message>
    <message>
        <source>Patients do not need this page.</source>
        <translation>لا يحتاج المرضى إلى هذه الصفحة.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>للطاقم فقط</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message numerus="yes">
        <source>%n translated text(s) behind the English: kiosk check names them.</source>
        <translation>
            <numerusform>لا نصوص مترجمة متأخرة عن الإنجليزية.</numerusform>
            <numerusform>نص مترجم واحد متأخر عن الإنجليزية: يسميه kiosk check.</numerusform>
            <numerusform>نصان مترجمان متأخران عن الإنجليزية: يسميهما kiosk check.</numerusform>
            <numerusform>%n نصوص مترجمة متأخرة عن الإنجليزية: يسميها kiosk check.</numerusform>
            <numerusform>%n نصًا مترجمًا متأخرًا عن الإنجليزية: يسميها kiosk check.</numerusform>
            <numerusform>%n نص مترجم متأخر عن الإنجليزية: يسميها kiosk check.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet to take home, to look at and print.</source>
        <translation>ورقة تؤخذ إلى البيت: للعرض والطباعة.</translation>
    </message>
    <message>
        <source>Choose topics, draw on the pictures, ask what was clear.</source>
        <translation>اختر المواضيع، وارسم على الصور، واسأل عمّا صار واضحًا.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>الاستشارة</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>ورقة للبيت</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>No crisis numbers are set for this region (setting clinic.region).</source>
        <translation>لا أرقام طوارئ نفسية محددة لهذه المنطقة (الإعداد clinic.region).</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الإفاقة</translation>
    </message>
    <message>
        <source>Settings are not part of this version.</source>
        <translation>الإعدادات ليست في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Shut this page. Half-entered values stay for you.</source>
        <translation>إغلاق هذه الصفحة. ما أُدخل جزئيًا يبقى لك.</translation>
    </message>
    <message>
        <source>Staff pages</source>
        <translation>صفحات الطاقم</translation>
    </message>
    <message>
        <source>The chairs: what is due, who asked for help.</source>
        <translation>الكراسي: ما هو مستحق، ومن طلب المساعدة.</translation>
    </message>
    <message>
        <source>The crisis numbers of this region are out of date, so none are shown. Ring each one, then renew its file in content/crisis.</source>
        <translation>أرقام الأزمات لهذه المنطقة قديمة، لذلك لا يظهر أي منها. اتصل بكل رقم ثم جدّد ملفه في content/crisis.</translation>
    </message>
    <message>
        <source>The disk takes nothing: what staff do is not written down now. Tell whoever looks after this machine.</source>
        <translation>القرص لا يقبل شيئًا: ما يفعله الطاقم لا يُكتب الآن. أخبر المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>The recovery checklist cannot run; use the paper list.</source>
        <translation>لا يمكن تشغيل قائمة الإفاقة؛ استعمل القائمة الورقية.</translation>
    </message>
    <message>
        <source>The recovery checklist is off (setting recovery.enabled).</source>
        <translation>قائمة الإفاقة متوقفة (الإعداد recovery.enabled).</translation>
    </message>
    <message>
        <source>Topics that your clinic has not checked are shown as drafts. Set review.unsigned to &quot;hide&quot; before patients use this screen.</source>
        <translation>المواضيع التي لم تراجعها عيادتك تظهر كمسودات. اضبط review.unsigned على &quot;hide&quot; قبل أن يستعمل المرضى هذه الشاشة.</translation>
    </message>
    <message>
        <source>Unlocked: clinician, slot %1.</source>
        <translation>مفتوح: طبيب، الخانة %1.</translation>
    </message>
    <message>
        <source>Unlocked: manager, slot %1.</source>
        <translation>مفتوح: مدير، الخانة %1.</translation>
    </message>
    <message>
        <source>Unlocked: nurse, slot %1.</source>
        <translation>مفتوح: تمريض، الخانة %1.</translation>
    </message>
</context>
<context>
    <name>StaffNoPin</name>
    <message>
        <source>No PIN is set on this screen.</source>
        <translation>لا يوجد رمز PIN على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>للطاقم فقط</translation>
    </message>
    <message>
        <source>The PINs cannot be read.</source>
        <translation>لا يمكن قراءة رموز PIN.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine sets one in its terminal. The command asks for the PIN twice and never shows it:</source>
        <translation>المسؤول عن هذا الجهاز يضبطه من الطرفية. يطلب الأمر الرمز مرتين ولا يعرضه أبدًا:</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 من %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>ما يلي</translation>
    </message>
    <message>
        <source>The patient sees the landscape</source>
        <translation>يرى المريض المنظر الطبيعي</translation>
    </message>
    <message>
        <source>The patient sees this step</source>
        <translation>يرى المريض هذه الخطوة</translation>
    </message>
    <message>
        <source>You can add</source>
        <translation>يمكنك أن تضيف</translation>
    </message>
</context>
<context>
    <name>StepPicture</name>
    <message>
        <source>One idea scientists are testing</source>
        <translation>فكرة يختبرها العلماء</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 من %3</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · خطوة %2 من %3</translation>
    </message>
    <message>
        <source>%2 of %3</source>
        <translation>%2 من %3</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>ما مدى تأكدنا؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One idea scientists are testing</source>
        <translation>فكرة يختبرها العلماء</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>اعرف المزيد</translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>ما مدى تأكدنا؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>اعرف المزيد</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>ما لا نعرفه</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 من %3</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>حالات صحية</translation>
    </message>
    <message>
        <source>During</source>
        <translation>أثناء</translation>
    </message>
    <message>
        <source>For your escort</source>
        <translation>لمرافقك</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
</context>
<context>
    <name>TeachCard</name>
    <message>
        <source>Clear to us</source>
        <translation>شرحنا واضح</translation>
    </message>
    <message>
        <source>Go over it</source>
        <translation>نعيد الشرح</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>In your own words · %1 of %2</source>
        <translation>بكلماتك أنت · %1 من %2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>TeachRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Listen for: %1</source>
        <translation>استمع إلى: %1</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, or longer:</source>
        <translation>%1 أو أكثر:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation>النص واللون</translation>
    </message>
</context>
<context>
    <name>TopicButton</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation>اسأل طاقمنا عن هذا الجزء</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>للطاقم: %1</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>من فضلك اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>This screen is resting</source>
        <translation>هذه الشاشة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>You are not alone</source>
        <translation>لست وحدك</translation>
    </message>
</context>
<context>
    <name>WallBoard</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Go to chair %1</source>
        <translation>اذهب إلى الكرسي %1</translation>
    </message>
    <message>
        <source>Minutes since the infusion ended, or since the dose.</source>
        <translation>الدقائق منذ انتهاء التسريب، أو منذ الجرعة.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الإفاقة</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message>
        <source>Chair %1</source>
        <translation>الكرسي %1</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
</context>
<context>
    <name>WardBand</name>
    <message>
        <source>Go to chair %1</source>
        <translation>اذهب إلى الكرسي %1</translation>
    </message>
    <message>
        <source>attended, since %1</source>
        <translation>تمت التلبية، منذ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>WardFoot</name>
    <message>
        <source>A memory aid and record. Not a monitor, an alarm or a call system.</source>
        <translation>للتذكير والتسجيل. ليست جهاز مراقبة ولا إنذار ولا نداء.</translation>
    </message>
    <message>
        <source>Practice. Not for patients.</source>
        <translation>تدريب. ليس للمرضى.</translation>
    </message>
</context>
<context>
    <name>WardSaid</name>
    <message>
        <source>An urgent call is open. Answer it first.</source>
        <translation>يوجد نداء عاجل مفتوح. لبِّه أولًا.</translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 240.</source>
        <translation>أدخل الدقائق من 0 إلى 240.</translation>
    </message>
    <message>
        <source>Nobody is handing over.</source>
        <translation>لا أحد يسلّم.</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>لم يُحفظ. اكتبه على الورق.</translation>
    </message>
    <message>
        <source>Press Attend first.</source>
        <translation>اضغط «تلبية» أولًا.</translation>
    </message>
    <message>
        <source>Somebody attends already.</source>
        <translation>هناك من لبّى النداء.</translation>
    </message>
    <message>
        <source>Something is still missing. Look at the list.</source>
        <translation>ما زال شيء ناقصًا. انظر إلى القائمة.</translation>
    </message>
    <message>
        <source>Taking over needs another PIN.</source>
        <translation>الاستلام يحتاج إلى رمز PIN آخر.</translation>
    </message>
    <message>
        <source>That cannot be entered now.</source>
        <translation>لا يمكن إدخال ذلك الآن.</translation>
    </message>
    <message>
        <source>That chair is in use. Pick another one.</source>
        <translation>هذا الكرسي مستعمل. اختر غيره.</translation>
    </message>
    <message>
        <source>That was entered already.</source>
        <translation>أُدخل ذلك من قبل.</translation>
    </message>
    <message>
        <source>The checklist&apos;s review is over, so no chair opens. Tell whoever looks after it.</source>
        <translation>انتهت مراجعة القائمة، فلا يُفتح أي كرسي. أخبر المسؤول عنها.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>انتهى هذا النداء.</translation>
    </message>
    <message>
        <source>This chair has moved on since. Look at the board.</source>
        <translation>تغيّر هذا الكرسي منذ ذلك. انظر إلى اللوحة.</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>هذا الكرسي متاح.</translation>
    </message>
    <message>
        <source>Your clinic lets other roles do this.</source>
        <translation>عيادتك تسمح بهذا لأدوار أخرى.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>أحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation>النص واللون</translation>
    </message>
    <message>
        <source>This is how words look now.</source>
        <translation>هكذا تبدو الكلمات الآن.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>You can change all of this at any time.</source>
        <translation>يمكنك تغيير كل هذا في أي وقت.</translation>
    </message>
</context>
<context>
    <name>WordSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>يُنطق: %1</translation>
    </message>
</context>
<context>
    <name>WorriesScreen</name>
    <message>
        <source>I’m worried about…</source>
        <translation>يقلقني…</translation>
    </message>
    <message>
        <source>Many people ask about these. Touch one.</source>
        <translation>كثيرون يسألون عن هذا. المس واحدًا.</translation>
    </message>
    <message>
        <source>More worries</source>
        <translation>مخاوف أخرى</translation>
    </message>
</context>
<context>
    <name>WorryScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>I’m worried about…</source>
        <translation>يقلقني…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Show me this step</source>
        <translation>أرني هذه الخطوة</translation>
    </message>
    <message>
        <source>Tell a member of staff</source>
        <translation>أخبر أحد أفراد الطاقم</translation>
    </message>
    <message>
        <source>What helps to know</source>
        <translation>ما تفيد معرفته</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>ما يمكنك أن تطلبه</translation>
    </message>
</context>
</TS>
