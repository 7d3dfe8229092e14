<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>the server closed the connection early</source>
        <translation>أغلق الخادم الاتصال قبل الأوان</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>لم يُعثر على اسم المضيف</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>فشلت مصافحة TLS</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>لا يمكن الوصول إلى الوكيل</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>يطلب الوكيل كلمة مرور</translation>
    </message>
    <message>
        <source>check the login of the proxy, and whether the link needs one too</source>
        <translation>تحقق من تسجيل الدخول إلى الوكيل، ومما إذا كان الرابط يتطلبه أيضًا</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>فشل الاتصال (خطأ الشبكة %1)</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>عمليات إعادة توجيه كثيرة جدًا</translation>
    </message>
    <message>
        <source>ended after %1 of %2 bytes</source>
        <translation>انتهى بعد %1 من %2 بايت</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused, because %2</source>
        <translation>رُفضت شهادة %1 لأن %2</translation>
    </message>
    <message>
        <source>check the address and the clock of this computer, or ask the operator of that server</source>
        <translation>تحقق من العنوان ومن ساعة هذا الحاسوب، أو اسأل مشغّل ذلك الخادم</translation>
    </message>
    <message>
        <source>if you trust that source, add the link of the file yourself</source>
        <translation>إن كنت تثق بذلك المصدر، فأضف رابط الملف بنفسك</translation>
    </message>
    <message>
        <source>the servers do not send parts that fit together</source>
        <translation>لا ترسل الخوادم أجزاءً متوافقة</translation>
    </message>
    <message>
        <source>expected %1 bytes, got %2</source>
        <translation>المتوقع %1 بايت، والوارد %2</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>المتوقع %1، والوارد %2</translation>
    </message>
    <message>
        <source>source &apos;%1&apos;</source>
        <translation>المصدر «%1»</translation>
    </message>
    <message>
        <source>give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or github:OWNER/NAME, or the path of a local file: one file, a Heirloom manifest, a Metalink, a checksum list such as SHA256SUMS, the bagit.txt of a bag, an aria2 input file, or a text file with one link a line</source>
        <translation>أعطِ رابط http:// أو https://، أو مستودعًا بصيغة hf:OWNER/NAME أو zenodo:NUMBER أو github:OWNER/NAME، أو مسار ملف محلي: ملفًا واحدًا، أو بيان Heirloom، أو Metalink، أو قائمة مجاميع اختبارية مثل SHA256SUMS، أو ملف bagit.txt لحقيبة، أو ملف إدخال لـ aria2، أو ملفًا نصيًا فيه رابط واحد في كل سطر</translation>
    </message>
    <message>
        <source>the source describes nothing</source>
        <translation>لا يصف المصدر شيئًا</translation>
    </message>
    <message>
        <source>every entry of the source was refused; the first</source>
        <translation>رُفضت جميع مدخلات المصدر؛ أولها</translation>
    </message>
    <message>
        <source>the server answered without content</source>
        <translation>أجاب الخادم دون محتوى</translation>
    </message>
    <message>
        <source>not a file but a folder</source>
        <translation>ليس ملفًا بل مجلد</translation>
    </message>
    <message>
        <source>the document is not a Heirloom manifest: it states no format</source>
        <translation>المستند ليس بيان Heirloom: فهو لا يذكر أي صيغة</translation>
    </message>
    <message>
        <source>the manifest has no list of files</source>
        <translation>لا يحتوي البيان على قائمة ملفات</translation>
    </message>
    <message>
        <source>fetch the manifest again, or ask its publisher</source>
        <translation>اجلب البيان مرة أخرى، أو اسأل ناشره</translation>
    </message>
    <message>
        <source>the document is no Metalink</source>
        <translation>المستند ليس Metalink</translation>
    </message>
    <message>
        <source>the Metalink is not well formed in line %1</source>
        <translation>صياغة Metalink غير سليمة في السطر %1</translation>
    </message>
    <message>
        <source>a URL is neither http nor https</source>
        <translation>عنوان ليس http ولا https</translation>
    </message>
    <message>
        <source>a URL contains a user name or password</source>
        <translation>يحتوي عنوان على اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>a URL is malformed</source>
        <translation>صياغة عنوان غير سليمة</translation>
    </message>
    <message>
        <source>none of the %1 sources of %2 answers, the last</source>
        <translation>لا يجيب أي من مصادر %2 البالغ عددها %1، وآخرها</translation>
    </message>
    <message>
        <source>no free folder name for %1</source>
        <translation>لا يوجد اسم مجلد متاح لـ %1</translation>
    </message>
    <message>
        <source>name a folder that is there and can be read</source>
        <translation>اذكر مجلدًا موجودًا يمكن قراءته</translation>
    </message>
    <message>
        <source>%1 is no mirror</source>
        <translation>%1 ليس مرآة</translation>
    </message>
    <message>
        <source>give an http or https address</source>
        <translation>أعطِ عنوان http أو https</translation>
    </message>
    <message>
        <source>%1 holds a password</source>
        <translation>يحتوي %1 على كلمة مرور</translation>
    </message>
    <message>
        <source>it would be written down: leave it out</source>
        <translation>سيُكتب في السجلات: احذفه</translation>
    </message>
    <message>
        <source>there is no task %1</source>
        <translation>لا توجد مهمة %1</translation>
    </message>
    <message>
        <source>there is no deleted task %1</source>
        <translation>لا توجد مهمة محذوفة %1</translation>
    </message>
    <message>
        <source>task %1 was changed by somebody else meanwhile</source>
        <translation>غيّر طرف آخر المهمة %1 في هذه الأثناء</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>ألقِ نظرة عليها من جديد</translation>
    </message>
    <message>
        <source>cancel it first, then delete it</source>
        <translation>ألغِها أولًا ثم احذفها</translation>
    </message>
    <message>
        <source>only failed and cancelled tasks can be tried again</source>
        <translation>لا يمكن إعادة المحاولة إلا للمهام الفاشلة والملغاة</translation>
    </message>
    <message>
        <source>compare it when that is done</source>
        <translation>قارنها عندما يكتمل ذلك</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>move the folder away, then retry</source>
        <translation>انقل المجلد من هناك ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>a file of that name has just appeared</source>
        <translation>ظهر للتو ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>the file that stood there is gone or changed</source>
        <translation>الملف الذي كان هناك مفقود أو تغيّر</translation>
    </message>
    <message>
        <source>the stored content has another size</source>
        <translation>للمحتوى المخزّن حجم مختلف</translation>
    </message>
    <message>
        <source>the disk has room for %1 more files, and %2 are to come, with their folders</source>
        <translation>يتسع القرص لـ %1 ملفًا إضافيًا، والقادم %2 مع مجلداتها</translation>
    </message>
    <message>
        <source>remove files from that disk, however small</source>
        <translation>أزل ملفات من ذلك القرص مهما صغرت</translation>
    </message>
    <message>
        <source>make the disk writable again, then retry the task</source>
        <translation>اجعل القرص قابلًا للكتابة من جديد، ثم أعد محاولة المهمة</translation>
    </message>
    <message>
        <source>%1 is on another volume</source>
        <translation>%1 على وحدة تخزين أخرى</translation>
    </message>
    <message>
        <source>choose a folder on the volume of the storage, or add a storage on the other volume</source>
        <translation>اختر مجلدًا على القرص نفسه الذي عليه التخزين، أو أضف تخزينًا على القرص الآخر</translation>
    </message>
    <message>
        <source>the folder of the storage %1 is not there, or another disk is mounted: %2</source>
        <translation>مجلد التخزين %1 غير موجود، أو أن قرصًا آخر موصول: %2</translation>
    </message>
    <message>
        <source>mount it and try again</source>
        <translation>صِله ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>open the storage &quot;%1&quot; in %2</source>
        <translation>فتح التخزين «%1» في %2</translation>
    </message>
    <message>
        <source>the storage is marked dirty</source>
        <translation>التخزين معلّم بأنه يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>run `heirloom-cli audit --heal`</source>
        <translation>أصلح التخزين في صفحته، أو شغّل `heirloom-cli audit --heal`</translation>
    </message>
    <message>
        <source>another process has worked on this storage for too long</source>
        <translation>عملت عملية أخرى على هذا التخزين مدة أطول من اللازم</translation>
    </message>
    <message>
        <source>another process has written to the ledger for too long</source>
        <translation>تكتب عملية أخرى في السجل منذ مدة أطول من اللازم</translation>
    </message>
    <message>
        <source>the ledger could not be written</source>
        <translation>تعذّرت الكتابة في السجل</translation>
    </message>
    <message>
        <source>something is kept in this storage or followed into it, or can still be undeleted</source>
        <translation>لا يزال في هذا التخزين شيء محفوظ أو متابَع، أو يمكن التراجع عن حذفه</translation>
    </message>
    <message>
        <source>unsubscribe, delete its tasks and reclaim its space first</source>
        <translation>ألغِ المتابعة، واحذف مهامه واسترد مساحته أولًا</translation>
    </message>
    <message>
        <source>%1 is the default storage</source>
        <translation>%1 هو التخزين الافتراضي</translation>
    </message>
    <message>
        <source>make another one the default first</source>
        <translation>اجعل تخزينًا آخر هو الافتراضي أولًا</translation>
    </message>
    <message>
        <source>the storage %1 is in %2</source>
        <translation>التخزين %1 موجود في %2</translation>
    </message>
    <message>
        <source>choose another name and folder, or use it as it is</source>
        <translation>اختر اسمًا ومجلدًا آخرين، أو استخدمه كما هو</translation>
    </message>
    <message>
        <source>make the storage&apos;s folder %1</source>
        <translation>إنشاء مجلد التخزين %1</translation>
    </message>
    <message>
        <source>make the store in %1</source>
        <translation>إنشاء المخزن في %1</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>لا يوجد برنامج %1</translation>
    </message>
    <message>
        <source>write its whole path, or install it</source>
        <translation>اكتب مساره الكامل، أو ثبّته</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>لا يمكن تشغيل %1</translation>
    </message>
    <message>
        <source>make it executable: chmod +x</source>
        <translation>اجعله قابلًا للتنفيذ: chmod +x</translation>
    </message>
    <message>
        <source>no keychain of the desktop answers</source>
        <translation>لا تجيب أي سلسلة مفاتيح لسطح المكتب</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc</source>
        <translation>شغّل واحدة (GNOME Keyring أو KWallet)، أو استخدم --token-file أو ~/.netrc</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>لم تُفتح سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>افتح قفلها ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>لا تجيب سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>look whether it asks for its password</source>
        <translation>انظر إن كانت تطلب كلمة المرور</translation>
    </message>
    <message>
        <source>start at login</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 (by way of the proxy %2)</source>
        <translation>%1 (عبر الوكيل %2)</translation>
    </message>
    <message>
        <source>make directory %1</source>
        <translation>إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>open directory %1</source>
        <translation>فتح المجلد %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا توجد صلاحية</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على القرص</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تم تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام ملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>the ledger has schema version %1, this program knows %2</source>
        <translation>إصدار مخطط السجل هو %1، وهذا البرنامج يعرف %2</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its place</source>
        <translation>استخدم إصدار Heirloom الأحدث الذي كتبه؛ أو ضع مكانه النسخة السابقة %1</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or move it away, and run `heirloom-cli rebuild DIR` with the storage&apos;s folder</source>
        <translation>استخدم إصدار Heirloom الأحدث الذي كتبه؛ أو انقله بعيدًا ثم شغّل `heirloom-cli rebuild DIR` مع مجلد التخزين</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>الأرشيف تالف</translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation>الأرشيف مشفَّر</translation>
    </message>
    <message>
        <source>unpack it by hand, with a program that asks for its password</source>
        <translation>فُكَّه بنفسك ببرنامج يطلب كلمة مروره</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked</source>
        <translation>لا يمكن فك الأرشيف</translation>
    </message>
    <message>
        <source>unpack it by hand, with the program that made it</source>
        <translation>فُكَّه بنفسك بالبرنامج الذي أنشأه</translation>
    </message>
    <message>
        <source>it is no zip, tar or 7z, or its beginning is damaged</source>
        <translation>ليس zip ولا tar ولا 7z، أو أن بدايته تالفة</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>إنه جزء من عدة أجزاء</translation>
    </message>
    <message>
        <source>the archive is too much to unpack</source>
        <translation>الأرشيف أكبر من أن يُفك</translation>
    </message>
    <message>
        <source>unpack it by hand, if you trust where it comes from</source>
        <translation>فُكَّه بنفسك إن كنت تثق بمصدره</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>يحتوي على أكثر من %1 ملف</translation>
    </message>
    <message>
        <source>more than %1 bytes come out of it</source>
        <translation>يخرج منه أكثر من %1 بايت</translation>
    </message>
    <message>
        <source>it becomes more than %1 times as large</source>
        <translation>يصبح حجمه أكثر من %1 ضعفًا</translation>
    </message>
    <message>
        <source>it takes more memory than it may have</source>
        <translation>يحتاج إلى ذاكرة أكثر من المسموح</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>إنه رابط رمزي</translation>
    </message>
    <message>
        <source>it is a hard link to another file</source>
        <translation>إنه رابط صلب إلى ملف آخر</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>إنه جهاز</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>its name cannot be read</source>
        <translation>لا يمكن قراءة اسمه</translation>
    </message>
    <message>
        <source>a link to Heirloom was refused</source>
        <translation>رُفض رابط موجَّه إلى Heirloom</translation>
    </message>
    <message>
        <source>this version of Heirloom does not understand it</source>
        <translation>هذا الإصدار من Heirloom لا يفهمه</translation>
    </message>
    <message>
        <source>it offers neither something on the web nor a repository</source>
        <translation>لا يعرض شيئًا على الويب ولا مستودعًا</translation>
    </message>
    <message>
        <source>the address contains a user name or password</source>
        <translation>يحتوي العنوان على اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>tell whoever made it</source>
        <translation>أخبر من أنشأه</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%n ملفات، %1</numerusform>
            <numerusform>%n ملفًا، %1</numerusform>
            <numerusform>%n ملف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1, %2: %3</source>
        <extracomment>number and name of a task, amounts such as &quot;999 files, 47.0 GB&quot;</extracomment>
        <translation>المهمة %1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  kept from what you already have: %1</source>
        <comment>an amount</comment>
        <translation>  أُبقي مما لديك: %1</translation>
    </message>
    <message>
        <source>  to download: %1 · %2 free</source>
        <comment>an amount, and the free space of the disk</comment>
        <translation>  للتنزيل: %1 · المتاح %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>an entry of a source</comment>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or `retry %1`, then `run`, finishes it</source>
        <extracomment>%2 is a state: paused, cancelled, …</extracomment>
        <translation>أنهى برنامج آخر المهمة %1 قبل أن تكتمل، وحالتها الآن: %2. لإكمالها: `heirloom-cli resume %1` أو `retry %1`، ثم `run`</translation>
    </message>
    <message>
        <source>moved in: %1</source>
        <comment>an amount</comment>
        <translation>نُقل إلى الداخل: %1</translation>
    </message>
    <message>
        <source>left where it is, since it was changed meanwhile: %1</source>
        <comment>a file</comment>
        <translation>تُرك في مكانه لأنه تغيّر في هذه الأثناء: %1</translation>
    </message>
    <message>
        <source>left in place, it was changed or another task shows it: %1</source>
        <comment>a file</comment>
        <translation>تُرك في مكانه لأنه تغيّر أو لأن مهمة أخرى تعرضه: %1</translation>
    </message>
    <message>
        <source>deleted, %1 given back</source>
        <translation>حُذفت، واستُرد %1</translation>
    </message>
    <message>
        <source>deleted; %1 can be reclaimed, `undelete %2` brings it back</source>
        <translation>حُذفت؛ يمكن استرداد %1، والأمر `undelete %2` يعيدها</translation>
    </message>
    <message>
        <source>%1 %2 [%3] %4 %  %5/s  %6 of %7 files</source>
        <comment>name, revision, a bar, percent, bytes per second</comment>
        <translation>%1 %2 [%3] %4٪  %5/s  الملفات: %6 من %7</translation>
    </message>
    <message>
        <source>task %1 is %2; `heirloom-cli run` goes on with it then</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>المهمة %1: %2؛ يواصلها `heirloom-cli run` بعد ذلك</translation>
    </message>
    <message>
        <source>task %1 is waiting for its source; `heirloom-cli run` tries again</source>
        <translation>المهمة %1 تنتظر مصدرها؛ يحاول `heirloom-cli run` مرة أخرى</translation>
    </message>
    <message>
        <source>task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>المهمة %1: %2؛ احذف المهام التي لم تعد تحتاج إليها، أو استخدم `heirloom-cli gc --now`</translation>
    </message>
    <message>
        <source>task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again</source>
        <translation>فشلت المهمة %1: يبيّن `heirloom-cli show %1 --files` موضع الفشل، ويعيد `retry %1` المحاولة</translation>
    </message>
    <message>
        <source>kept %1 · downloaded %2</source>
        <comment>amounts such as 999 files, 47.0 GB</comment>
        <translation>أُبقي: %1 · نُزّل: %2</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4  %5 of %6 files, %7  kept %8</source>
        <comment>number, name, revision and state of a task; its files</comment>
        <translation>%1  %2 %3  %4  الملفات: %5 من %6، %7  أُبقي: %8</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a file</comment>
        <translation>أُبقي</translation>
    </message>
    <message>
        <source>downloaded</source>
        <comment>a file</comment>
        <translation>نُزّل</translation>
    </message>
    <message>
        <source>limited to %1/s</source>
        <comment>bytes per second</comment>
        <translation>محدودة عند %1/s</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <comment>a task</comment>
        <translation>بلا حد خاص بها</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a file</comment>
        <translation>مستبعد: %1</translation>
    </message>
    <message>
        <source>storage %1 in %2</source>
        <comment>name, folder</comment>
        <translation>التخزين %1 في %2</translation>
    </message>
    <message>
        <source>%1 is the default storage now</source>
        <translation>أصبح %1 التخزين الافتراضي</translation>
    </message>
    <message>
        <source>another process is reclaiming already</source>
        <translation>هناك عملية أخرى تسترد المساحة بالفعل</translation>
    </message>
    <message>
        <source>would reclaim %1; %2 still in their grace period</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>ما يمكن استرداده: %1؛ وما زال ضمن مهلة التراجع: %2</translation>
    </message>
    <message>
        <source>reclaimed %1; %2 still in their grace period</source>
        <translation>استُرد: %1؛ وما زال ضمن مهلة التراجع: %2</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; all content has been read</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>قُرئ: %1، وبه خطأ: %2؛ قُرئ المحتوى كله</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; the next call goes on from here</source>
        <translation>قُرئ: %1، وبه خطأ: %2؛ يتابع الاستدعاء التالي من هنا</translation>
    </message>
    <message>
        <source>`heirloom-cli audit --heal` repairs it</source>
        <translation>يصلحه `heirloom-cli audit --heal`</translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a file that was wrong</comment>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>checked %1, %2 wrong, %3 repaired</source>
        <comment>numbers of files</comment>
        <translation>المفحوص: %1، الخاطئ: %2، المُصلح: %3</translation>
    </message>
    <message>
        <source>`heirloom-cli run` brings back what is missing</source>
        <translation>يعيد `heirloom-cli run` ما هو مفقود</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation>
            <numerusform>%1  %2  لا مراجع  %3</numerusform>
            <numerusform>%1  %2  مرجع واحد  %3</numerusform>
            <numerusform>%1  %2  مرجعان  %3</numerusform>
            <numerusform>%1  %2  %n مراجع  %3</numerusform>
            <numerusform>%1  %2  %n مرجعًا  %3</numerusform>
            <numerusform>%1  %2  %n مرجع  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>you see %1 of files; they take %2 (%3 saved by sharing)</source>
        <translation>حجم الملفات الظاهرة %1؛ وهي تشغل %2 (وفّرت المشاركة %3)</translation>
    </message>
    <message>
        <source>%1 can be reclaimed, %2 free</source>
        <translation>يمكن استرداد %1، والمتاح %2</translation>
    </message>
    <message>
        <source>  %1  %2 %3  shows %4, deleting it frees %5</source>
        <comment>number, name and revision of a task</comment>
        <translation>  %1  %2 %3  تعرض %4، وحذفها يحرّر %5</translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation>
            <numerusform>لم يُعثر على أي مهمة</numerusform>
            <numerusform>عُثر على مهمة واحدة</numerusform>
            <numerusform>عُثر على مهمتين</numerusform>
            <numerusform>عُثر على %n مهام</numerusform>
            <numerusform>عُثر على %n مهمة</numerusform>
            <numerusform>عُثر على %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>أُضيف %1، %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>تغيّر %1، %2</translation>
    </message>
    <message>
        <source>%1 with contents that nothing tells apart, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 بمحتوى لا يميّزه شيء، %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>نُقل %1، %2</translation>
    </message>
    <message>
        <source>%1 removed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>أُزيل %1، %2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>لم يتغيّر %1، %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a number of files</comment>
        <translation>استُبعد %1</translation>
    </message>
    <message>
        <source>to download: at least %1</source>
        <comment>a size</comment>
        <translation>للتنزيل: %1 على الأقل</translation>
    </message>
    <message>
        <source>to download: %1</source>
        <comment>a size</comment>
        <translation>للتنزيل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the source cannot be used; `add --dry-run` says why</source>
        <translation>
            <numerusform>كل مدخلات المصدر صالحة للاستخدام؛ يبيّن `add --dry-run` السبب</numerusform>
            <numerusform>مدخل واحد من المصدر لا يمكن استخدامه؛ يبيّن `add --dry-run` السبب</numerusform>
            <numerusform>مدخلان من المصدر لا يمكن استخدامهما؛ يبيّن `add --dry-run` السبب</numerusform>
            <numerusform>%n مدخلات من المصدر لا يمكن استخدامها؛ يبيّن `add --dry-run` السبب</numerusform>
            <numerusform>%n مدخلًا من المصدر لا يمكن استخدامها؛ يبيّن `add --dry-run` السبب</numerusform>
            <numerusform>%n مدخل من المصدر لا يمكن استخدامها؛ يبيّن `add --dry-run` السبب</numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written; make room where it is written to, then ask again.</source>
        <translation>تعذّرت كتابة النتيجة؛ أفسح مجالًا حيث تُكتب ثم اطلبها من جديد.</translation>
    </message>
    <message>
        <source>following %1; `heirloom-cli sync %1` looks now</source>
        <comment>a name</comment>
        <translation>تجري متابعة %1؛ الأمر `heirloom-cli sync %1` يتحقق الآن</translation>
    </message>
    <message>
        <source>%1  %2  last %3, next %4  %5</source>
        <comment>name, state, times, source</comment>
        <translation>%1  %2  آخر مرة %3، المرة القادمة %4  %5</translation>
    </message>
    <message>
        <source>%1 is not followed any more; what it brought stays</source>
        <comment>a name</comment>
        <translation>لم تعد متابعة %1 جارية؛ ما جُلب منه يبقى</translation>
    </message>
    <message>
        <source>task %1, %2: nothing newer</source>
        <comment>number, name and revision</comment>
        <translation>المهمة %1، %2: لا يوجد أحدث</translation>
    </message>
    <message>
        <source>task %1, %2: there is something newer; `heirloom-cli diff %1` says what</source>
        <comment>number, name and revision</comment>
        <translation>المهمة %1، %2: يوجد ما هو أحدث؛ الأمر `heirloom-cli diff %1` يبيّن ما هو</translation>
    </message>
    <message>
        <source>task %1, %2: there is %3; `heirloom-cli diff %1` says what is different</source>
        <comment>number, name and revision, the newer revision</comment>
        <translation>المهمة %1، %2: يوجد %3؛ الأمر `heirloom-cli diff %1` يبيّن الاختلاف</translation>
    </message>
    <message>
        <source>archived, %1 packed; `restore %2` brings it back</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>أُرشفت، وحُزم %1؛ والأمر `restore %2` يستعيدها</translation>
    </message>
    <message>
        <source>the task is archived, but its small files stay unpacked: %1</source>
        <comment>why</comment>
        <translation>أُرشفت المهمة، لكن ملفاتها الصغيرة تبقى دون حزم: %1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>استُعيد: %1</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>لا شيء للدمج</translation>
    </message>
    <message>
        <source>merged: %1 before, %2 now</source>
        <translation>دُمجت: كان عددها %1، وأصبح %2</translation>
    </message>
    <message>
        <source>exported to %1, %2</source>
        <comment>a file and its size</comment>
        <translation>صُدِّر إلى %1، %2</translation>
    </message>
    <message>
        <source>unpacked: %1</source>
        <comment>an archive</comment>
        <translation>فُك ضغط: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not become files; `heirloom-cli log --kind entry.refused` names them</source>
        <translation>
            <numerusform>%1: صارت كل المدخلات ملفات؛ يسرد `heirloom-cli log --kind entry.refused` ما رُفض</numerusform>
            <numerusform>%1: تعذّر تحويل مدخل واحد إلى ملف؛ يذكره `heirloom-cli log --kind entry.refused`</numerusform>
            <numerusform>%1: تعذّر تحويل مدخلين إلى ملفين؛ يذكرهما `heirloom-cli log --kind entry.refused`</numerusform>
            <numerusform>%1: تعذّر تحويل %n مدخلات إلى ملفات؛ يذكرها `heirloom-cli log --kind entry.refused`</numerusform>
            <numerusform>%1: تعذّر تحويل %n مدخلًا إلى ملفات؛ يذكرها `heirloom-cli log --kind entry.refused`</numerusform>
            <numerusform>%1: تعذّر تحويل %n مدخل إلى ملفات؛ يذكرها `heirloom-cli log --kind entry.refused`</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>الحجم غير معروف بعد</translation>
    </message>
    <message>
        <source>sizes not known yet</source>
        <translation>الأحجام غير معروفة بعد</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1,000 files, 48 GB</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %Ln ساعات</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>بقي أقل من يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent, as the language writes it</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation>اليوم، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>At certain &amp;times:</source>
        <translation>في &amp;أوقات معينة:</translation>
    </message>
    <message>
        <source>Of several rows for one moment the first counts. At all other times the limit above holds.</source>
        <translation>إذا انطبقت عدة أسطر على اللحظة نفسها، يُعتمد أولها. وفي سائر الأوقات يسري الحد أعلاه.</translation>
    </message>
    <message>
        <source>Single s&amp;ervers:</source>
        <translation>خوا&amp;دم مفردة:</translation>
    </message>
    <message>
        <source>*.example.org stands for all servers below that name.</source>
        <translation>يشمل *.example.org جميع الخوادم التابعة لهذا الاسم.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://</source>
        <translation>أدخل عنوانًا يبدأ بـ https:// أو http://</translation>
    </message>
    <message>
        <source>Leave the password out: it would be written down here.</source>
        <translation>لا تكتب كلمة المرور: فستُحفظ هنا كما هي.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of the language</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الألوا&amp;ن:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of light or dark colours</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>البدء والإغلاق</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>البدء عند تسجيل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>Without a window, so that downloads go on where they were.</source>
        <translation>دون نافذة، لتتابع التنزيلات من حيث توقفت.</translation>
    </message>
    <message>
        <source>Closing the &amp;window:</source>
        <translation>إغلا&amp;ق النافذة:</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <comment>what closing the window does</comment>
        <translation>يسأل عما يجب فعله</translation>
    </message>
    <message>
        <source>keeps downloading</source>
        <comment>what closing the window does</comment>
        <translation>يواصل التنزيل</translation>
    </message>
    <message>
        <source>quits</source>
        <comment>what closing the window does</comment>
        <translation>ينهي البرنامج</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>وحدات التخزين</translation>
    </message>
    <message>
        <source>Downloads go to the default storage unless you choose another. Content is shared within a storage. What is changed here counts for what comes; files that are there stay as they are.</source>
        <translation>تذهب التنزيلات إلى التخزين الافتراضي ما لم تختر غيره. يُشارَك المحتوى داخل التخزين الواحد. يسري ما تغيّره هنا على ما سيأتي؛ أما الملفات الموجودة فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>page of the preferences: how things are downloaded</extracomment>
        <translation>النقل</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Tasks at &amp;once:</source>
        <translation>المها&amp;م في آن واحد:</translation>
    </message>
    <message>
        <source>F&amp;iles at once:</source>
        <translation>الملفا&amp;ت في آن واحد:</translation>
    </message>
    <message>
        <source>Of all tasks together. Many small files from far away come faster.</source>
        <translation>لجميع المهام معًا. تصل الملفات الصغيرة الكثيرة من الخوادم البعيدة أسرع.</translation>
    </message>
    <message>
        <source>Connections for a &amp;file:</source>
        <translation>الاتصالات لكل ملف (&amp;F):</translation>
    </message>
    <message>
        <source>Large files come over several, from all their servers together.</source>
        <translation>تصل الملفات الكبيرة عبر عدة اتصالات، من جميع خوادمها معًا.</translation>
    </message>
    <message>
        <source>Of these to one &amp;server:</source>
        <translation>منها إلى خادم &amp;واحد:</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>All &amp;downloads together:</source>
        <translation>كل التنزيلات معًا (&amp;D):</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloading</source>
        <translation>إبقاء الحاسو&amp;ب مستيقظًا أثناء التنزيل</translation>
    </message>
    <message>
        <source>The screen may still turn dark.</source>
        <translation>قد تنطفئ الشاشة مع ذلك.</translation>
    </message>
    <message>
        <source>Slow servers</source>
        <translation>الخوادم البطيئة</translation>
    </message>
    <message>
        <source>&amp;Leave those slower than:</source>
        <translation>تر&amp;ك ما هو أبطأ من:</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number: never leave slow servers, never read and compare</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>fo&amp;r longer than:</source>
        <translation>لأكثر من (&amp;R):</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> ثانية</translation>
    </message>
    <message>
        <source>What is missing then comes from another server of the same file.</source>
        <translation>يأتي ما تبقّى عندئذ من خادم آخر للملف نفسه.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>الوكيل (&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Pause downloads on metered connections</source>
        <translation>إيقا&amp;ف التنزيلات مؤقتًا على الاتصالات المحسوبة بالاستهلاك</translation>
    </message>
    <message>
        <source>They go on by themselves when you are back on another one.</source>
        <translation>تُستأنف تلقائيًا عند العودة إلى اتصال آخر.</translation>
    </message>
    <message>
        <source>Let sources on the internet name &amp;addresses in your network</source>
        <translation>السما&amp;ح لمصادر الإنترنت بذكر عناوين في شبكتك</translation>
    </message>
    <message>
        <source>Allow this only if you trust them: such a link can reach your router and other devices.</source>
        <translation>اسمح بذلك فقط إن كنت تثق بها: فقد يصل رابط كهذا إلى الموجّه وأجهزة أخرى لديك.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>&amp;Hugging Face:</source>
        <translation>Hugging Face (&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Zenodo:</source>
        <translation>Zenodo (&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;GitHub&apos;s API:</source>
        <translation>واجهة GitHub البرمجية (&amp;G):</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>For what servers show only to those who have an account. Tokens are kept in the keychain of your desktop, each is shown to its own server alone, and “Restore Defaults” leaves them alone.</source>
        <translation>لما لا تعرضه الخوادم إلا لمن لديه حساب. تُحفظ رموز الوصول في سلسلة مفاتيح سطح المكتب، ولا يُعرض كل منها إلا على خادمه، ولا يمسّها زر «استعد الافتراضيّات».</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>أسماء خاصة بك</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>القواعد (&amp;R):</translation>
    </message>
    <message>
        <source>One rule a line: a name, and the sources behind it in the order to try. What ends in / has the files but no list of them.</source>
        <translation>قاعدة في كل سطر: اسم، تليه المصادر التي يدل عليها بترتيب تجربتها. ما ينتهي بـ / يحوي الملفات لكن دون قائمة بها.</translation>
    </message>
    <message>
        <source>Deleting and checking</source>
        <translation>الحذف والفحص</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>&amp;Undo a delete within:</source>
        <translation>التراجع عن الحذف خلال (&amp;U):</translation>
    </message>
    <message>
        <source>Until then, what no task needs any more stays on the disk.</source>
        <translation>حتى ذلك الحين يبقى على القرص ما لم تعد أي مهمة تحتاج إليه.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting</source>
        <translation>السؤال قبل الحذف (&amp;A)</translation>
    </message>
    <message>
        <source>Without asking, the files of a task are deleted with it. You can undo that, too.</source>
        <translation>دون سؤال، تُحذف ملفات المهمة معها. ويمكنك التراجع عن ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Read and &amp;compare all every:</source>
        <translation>قراءة الكل ومقا&amp;رنته كل:</translation>
    </message>
    <message>
        <source>Slowly, while the window is open, so that a failing disk is noticed in time.</source>
        <translation>ببطء، ما دامت النافذة مفتوحة، لاكتشاف القرص المتعطل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>When a task is &amp;finished</source>
        <translation>عند اكتمال مهمة (&amp;F)</translation>
    </message>
    <message>
        <source>When a task has fa&amp;iled</source>
        <translation>عند فشل مهمة (&amp;I)</translation>
    </message>
    <message>
        <source>When a task has to &amp;wait</source>
        <translation>عند اضطرار مهمة إلى الانتظار (&amp;W)</translation>
    </message>
    <message>
        <source>For disk space, for example.</source>
        <translation>لنقص مساحة القرص مثلًا.</translation>
    </message>
    <message>
        <source>When stored content is found &amp;damaged</source>
        <translation>عند العثور على محتوى مخزّن تالف (&amp;D)</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>page of the preferences: adding downloads</extracomment>
        <translation>الإضافة</translation>
    </message>
    <message>
        <source>Offer &amp;editable copies first</source>
        <translation>عر&amp;ض النسخ القابلة للتحرير أولًا</translation>
    </message>
    <message>
        <source>Files are then copies of their own, which take their space again. Otherwise they share what is stored, and are read-only where the disk cannot share and edit.</source>
        <translation>تكون الملفات عندئذ نسخًا مستقلة تشغل مساحتها مرة أخرى. وإلا فهي تتشارك ما هو مخزّن، وتكون للقراءة فقط حيث لا يتيح القرص المشاركة والتحرير معًا.</translation>
    </message>
    <message>
        <source>the number of the task</source>
        <translation>رقم المهمة</translation>
    </message>
    <message>
        <source>completed or failed, as these words</source>
        <translation>completed أو failed، بهذا اللفظ</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>its revision, if it has one</source>
        <translation>مراجعتها، إن وُجدت</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>من أين أتت</translation>
    </message>
    <message>
        <source>the folder with its files</source>
        <translation>المجلد الذي يحوي ملفاتها</translation>
    </message>
    <message>
        <source>how many files are there</source>
        <translation>عدد الملفات الموجودة</translation>
    </message>
    <message>
        <source>how much was downloaded</source>
        <translation>مقدار ما نُزّل</translation>
    </message>
    <message>
        <source>how much was kept from what you already had</source>
        <translation>مقدار ما أُبقي مما كان لديك</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>سبب فشلها</translation>
    </message>
    <message>
        <source>the ledger, for heirloom-cli</source>
        <translation>الدفتر، من أجل heirloom-cli</translation>
    </message>
    <message>
        <source>It finds these values in its environment:</source>
        <translation>يجد هذه القيم في بيئته:</translation>
    </message>
    <message>
        <source>When finished</source>
        <translation>عند الانتهاء</translation>
    </message>
    <message>
        <source>When a task finishes, &amp;run:</source>
        <translation>عند انتهاء مهمة، شغّل (&amp;R):</translation>
    </message>
    <message>
        <source>A program with its whole path, and what to hand it; quotation marks around words with blanks. No shell reads it. Programs run one after the other, each for an hour at most.</source>
        <translation>برنامج بمساره الكامل وما يُمرَّر إليه؛ ضع علامات اقتباس حول الكلمات التي تحوي مسافات. لا تقرؤه أي صدفة أوامر. تعمل البرامج واحدًا تلو الآخر، ولكل منها ساعة على الأكثر.</translation>
    </message>
    <message>
        <source>Also when a task &amp;failed</source>
        <translation>أيضًا عند فشل مهمة (&amp;F)</translation>
    </message>
    <message>
        <source>minimizes it</source>
        <comment>what closing the window does</comment>
        <translation>يصغّرها</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>page of the preferences: following sources</extracomment>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>&amp;Look at sources:</source>
        <translation>التحقق من المصادر (&amp;L):</translation>
    </message>
    <message>
        <source>What falls into these hours is made up for when they are over. “Sync now” looks at any time. How often is chosen for each source.</source>
        <translation>ما يقع في هذه الساعات يُعوَّض بعد انتهائها. أما «مزامنة الآن» فيتحقق في أي وقت. ويُختار معدّل التحقق لكل مصدر على حدة.</translation>
    </message>
    <message>
        <source>Look for newer revisions of what you &amp;downloaded</source>
        <translation>البحث عن مراجعات أحدث لما نزّلته (&amp;D)</translation>
    </message>
    <message>
        <source>Of sources that are not followed: each once a week, and nothing is downloaded.</source>
        <translation>للمصادر غير المتابَعة: كل منها مرة في الأسبوع، ولا يُنزّل شيء.</translation>
    </message>
    <message>
        <source>When a followed &amp;source changed</source>
        <translation>عند تغيّر مصدر متابَع (&amp;S)</translation>
    </message>
    <message>
        <source>One sentence for each sync; also when it needs you.</source>
        <translation>جملة واحدة لكل مزامنة؛ وأيضًا عندما يحتاج المصدر إلى انتباهك.</translation>
    </message>
    <message>
        <source>Archives that a download brings</source>
        <translation>الملفات المضغوطة التي يأتي بها التنزيل</translation>
    </message>
    <message>
        <source>offer to unpack them</source>
        <comment>archives</comment>
        <translation>عرض فك ضغطها</translation>
    </message>
    <message>
        <source>unpack them always</source>
        <comment>archives</comment>
        <translation>فك ضغطها دائمًا</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <comment>archives</comment>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>&amp;Zip:</source>
        <translation>Zip (&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Tar, plain or compressed:</source>
        <translation>Tar، بضغط أو بدونه (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;7z:</source>
        <translation>7z (&amp;7):</translation>
    </message>
    <message>
        <source>Each goes into a folder beside it, and what you have already takes no space again. A single download can say otherwise.</source>
        <translation>يوضع محتوى كل منها في مجلد بجانبه، وما لديك بالفعل لا يشغل مساحة مرة أخرى. ويمكن اختيار غير ذلك لتنزيل بعينه.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>الأرشفة</translation>
    </message>
    <message>
        <source>&amp;Pack files of up to:</source>
        <translation>حزم الملفات حتى حجم (&amp;P):</translation>
    </message>
    <message>
        <source> KiB</source>
        <comment>after a number</comment>
        <translation> كيبيبايت</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files that are packed</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>When a task is archived, its small files go together into one. Larger ones stay as they are.</source>
        <translation>عند أرشفة مهمة تُجمع ملفاتها الصغيرة في ملف واحد، وتبقى الأكبر كما هي.</translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
</context>
<context>
    <name>StorageParts</name>
    <message>
        <source>How files are made</source>
        <translation>طريقة إنشاء الملفات</translation>
    </message>
    <message>
        <source>Space that downloads leave free</source>
        <translation>المساحة التي تتركها التنزيلات متاحة</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is left free</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>The connection failed</source>
        <translation>فشل الاتصال</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يستجب الخادم في الوقت المناسب</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>رفض الخادم الطلب</translation>
    </message>
    <message>
        <source>The content is not what it should be</source>
        <translation>المحتوى ليس كما ينبغي</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk or the system reported an error</source>
        <translation>أبلغ القرص أو النظام عن خطأ</translation>
    </message>
    <message>
        <source>Something else is using it</source>
        <translation>يستخدمه شيء آخر</translation>
    </message>
    <message>
        <source>It was written by a newer version of Heirloom</source>
        <translation>كتبه إصدار أحدث من Heirloom</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>what an error comes to: it was stopped by the user or the end of the program</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The source cannot be used</source>
        <translation>لا يمكن استخدام المصدر</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>هذا غير ممكن الآن</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>هذا غير مفهوم</translation>
    </message>
    <message>
        <source>check whether the link needs a login: a token is given by --token-file or ~/.netrc</source>
        <translation>تحقق مما إذا كان الرابط يتطلب تسجيل الدخول: يُعطى رمز الوصول عبر --token-file أو ~/.netrc</translation>
    </message>
    <message>
        <source>the file is not there any more: check the link</source>
        <translation>لم يعد الملف موجودًا: تحقق من الرابط</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>حاول مرة أخرى لاحقًا</translation>
    </message>
    <message>
        <source>check the connection and try again</source>
        <translation>تحقق من الاتصال وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>try another source, or ask its publisher</source>
        <translation>جرّب مصدرًا آخر، أو اسأل ناشره</translation>
    </message>
    <message>
        <source>delete tasks you no longer need, or reclaim space</source>
        <translation>احذف المهام التي لم تعد تحتاج إليها، أو استرد المساحة</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>حاول مرة أخرى بعد لحظات</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>ثبّت الإصدار الأحدث</translation>
    </message>
    <message>
        <source>check the link</source>
        <translation>تحقق من الرابط</translation>
    </message>
    <message>
        <source>planning</source>
        <extracomment>state of a task: it is worked out what has to be downloaded</extracomment>
        <translation>جارٍ التخطيط</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a task</extracomment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a task</extracomment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a task</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a task</extracomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>state of a task</extracomment>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>للتنزيل</translation>
    </message>
    <message>
        <source>to keep</source>
        <extracomment>state of a file: it is there already and will be kept</extracomment>
        <translation>للإبقاء</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a file</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>state of a file: the user did not choose it</extracomment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>waiting for %1 of disk space</source>
        <translation>بانتظار %1 من مساحة القرص</translation>
    </message>
    <message>
        <source>waiting for disk space: %1</source>
        <translation>بانتظار مساحة القرص: %1</translation>
    </message>
    <message>
        <source>waiting for disk space</source>
        <translation>بانتظار مساحة القرص</translation>
    </message>
    <message>
        <source>waiting for a connection that is not metered</source>
        <translation>بانتظار اتصال غير محسوب بالاستهلاك</translation>
    </message>
    <message>
        <source>in the queue, high priority</source>
        <translation>في قائمة الانتظار، أولوية عالية</translation>
    </message>
    <message>
        <source>in the queue, low priority</source>
        <translation>في قائمة الانتظار، أولوية منخفضة</translation>
    </message>
    <message>
        <source>shared blocks, editable</source>
        <translation>كتل مشتركة، قابل للتحرير</translation>
    </message>
    <message>
        <source>hard link, read-only</source>
        <translation>رابط صلب، للقراءة فقط</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>رابط رمزي</translation>
    </message>
    <message>
        <source>own copy, editable</source>
        <translation>نسخة مستقلة، قابلة للتحرير</translation>
    </message>
    <message>
        <source>as the disk allows</source>
        <translation>حسب ما يتيحه القرص</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation>
            <numerusform>لم يُعَد أي ملف إلى قائمة الانتظار</numerusform>
            <numerusform>أُعيد ملف واحد إلى قائمة الانتظار</numerusform>
            <numerusform>أُعيد ملفان إلى قائمة الانتظار</numerusform>
            <numerusform>أُعيدت %n ملفات إلى قائمة الانتظار</numerusform>
            <numerusform>أُعيد %n ملفًا إلى قائمة الانتظار</numerusform>
            <numerusform>أُعيد %n ملف إلى قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation>
            <numerusform>لم يُتراجع عن أي تغيير غير مكتمل</numerusform>
            <numerusform>تم التراجع عن تغيير واحد غير مكتمل</numerusform>
            <numerusform>تم التراجع عن تغييرين غير مكتملين</numerusform>
            <numerusform>تم التراجع عن %n تغييرات غير مكتملة</numerusform>
            <numerusform>تم التراجع عن %n تغييرًا غير مكتمل</numerusform>
            <numerusform>تم التراجع عن %n تغيير غير مكتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation>
            <numerusform>لم يُستكمل أي تغيير</numerusform>
            <numerusform>استُكمل تغيير واحد</numerusform>
            <numerusform>استُكمل تغييران</numerusform>
            <numerusform>استُكملت %n تغييرات</numerusform>
            <numerusform>استُكمل %n تغييرًا</numerusform>
            <numerusform>استُكمل %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation>
            <numerusform>لم تُزل أي خطة غير مكتملة</numerusform>
            <numerusform>أُزيلت خطة واحدة غير مكتملة</numerusform>
            <numerusform>أُزيلت خطتان غير مكتملتين</numerusform>
            <numerusform>أُزيلت %n خطط غير مكتملة</numerusform>
            <numerusform>أُزيلت %n خطة غير مكتملة</numerusform>
            <numerusform>أُزيلت %n خطة غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى إصلاح</numerusform>
            <numerusform>تغيير واحد يحتاج إلى إصلاح</numerusform>
            <numerusform>تغييران يحتاجان إلى إصلاح</numerusform>
            <numerusform>%n تغييرات تحتاج إلى إصلاح</numerusform>
            <numerusform>%n تغييرًا يحتاج إلى إصلاح</numerusform>
            <numerusform>%n تغيير يحتاج إلى إصلاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after an interruption: %1.</source>
        <translation>تم التعافي بعد انقطاع: %1.</translation>
    </message>
    <message>
        <source>A stored content is gone</source>
        <translation>محتوى مخزّن مفقود</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>محتوى مخزّن تغيّر</translation>
    </message>
    <message>
        <source>A file in the store that no task knows</source>
        <translation>ملف في المخزن لا تعرفه أي مهمة</translation>
    </message>
    <message>
        <source>A file of a task is missing or damaged</source>
        <translation>ملف من مهمة مفقود أو تالف</translation>
    </message>
    <message>
        <source>A file of a task was changed or replaced</source>
        <translation>ملف من مهمة تغيّر أو استُبدل</translation>
    </message>
    <message>
        <source>The count of a content&apos;s uses was wrong</source>
        <translation>كان عدد استخدامات محتوى خاطئًا</translation>
    </message>
    <message>
        <source>A change was interrupted and could not be undone</source>
        <translation>انقطع تغيير وتعذّر التراجع عنه</translation>
    </message>
    <message>
        <source>A leftover of an interrupted download</source>
        <translation>بقايا تنزيل منقطع</translation>
    </message>
    <message>
        <source>The stored content of %1 was changed by another program and is not used any more.</source>
        <translation>غيّر برنامج آخر المحتوى المخزّن لـ %1، ولم يعد يُستخدم.</translation>
    </message>
    <message>
        <source>The stored content of %1 is gone.</source>
        <translation>المحتوى المخزّن لـ %1 مفقود.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from the store and will be downloaded</source>
        <translation>لا يمكن الإبقاء على %1 من المخزن وسيُنزّل</translation>
    </message>
    <message>
        <source>kept a different file as %1</source>
        <translation>أُبقي ملف مختلف باسم %1</translation>
    </message>
    <message>
        <source>refused an entry: %1</source>
        <translation>رُفض إدخال: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed, and where or why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what failed, and what to do about it</comment>
        <translation>%1؛ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي ملف</numerusform>
            <numerusform>فشل ملف واحد</numerusform>
            <numerusform>فشل ملفان</numerusform>
            <numerusform>فشلت %Ln ملفات</numerusform>
            <numerusform>فشل %Ln ملفًا</numerusform>
            <numerusform>فشل %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 is complete: %Ln file(s) kept, %2 downloaded.</source>
        <extracomment>%1 is a task, %2 a number of files</extracomment>
        <translation>
            <numerusform>اكتملت %1: لم يُبقَ أي ملف، ونُزّل %2.</numerusform>
            <numerusform>اكتملت %1: أُبقي ملف واحد، ونُزّل %2.</numerusform>
            <numerusform>اكتملت %1: أُبقي ملفان، ونُزّل %2.</numerusform>
            <numerusform>اكتملت %1: أُبقيت %Ln ملفات، ونُزّل %2.</numerusform>
            <numerusform>اكتملت %1: أُبقي %Ln ملفًا، ونُزّل %2.</numerusform>
            <numerusform>اكتملت %1: أُبقي %Ln ملف، ونُزّل %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a task</comment>
        <translation>فشلت %1.</translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation>
            <numerusform>استُرد %1 دون أي ملف مخزّن</numerusform>
            <numerusform>استُرد %1 في ملف مخزّن واحد</numerusform>
            <numerusform>استُرد %1 في ملفين مخزّنين</numerusform>
            <numerusform>استُرد %1 في %Ln ملفات مخزّنة</numerusform>
            <numerusform>استُرد %1 في %Ln ملفًا مخزّنًا</numerusform>
            <numerusform>استُرد %1 في %Ln ملف مخزّن</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted %1 %2</source>
        <comment>name and revision of a task</comment>
        <translation>حُذفت %1 %2</translation>
    </message>
    <message>
        <source>brought %1 back</source>
        <comment>a task</comment>
        <translation>أُعيدت %1</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>a task</comment>
        <translation>أُصلحت %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>what somebody wanted to do</comment>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Your command after the download could not be started: %1</source>
        <translation>تعذّر بدء الأمر المحدد لما بعد التنزيل: %1</translation>
    </message>
    <message>
        <source>Your command after the download was still running when Heirloom ended.</source>
        <translation>كان الأمر المحدد لما بعد التنزيل لا يزال يعمل عند إنهاء Heirloom.</translation>
    </message>
    <message>
        <source>Your command after the download took too long and was ended.</source>
        <translation>استغرق الأمر المحدد لما بعد التنزيل وقتًا طويلًا فأُنهي.</translation>
    </message>
    <message>
        <source>Your command after the download was ended by signal %1.</source>
        <translation>أُنهي الأمر المحدد لما بعد التنزيل بالإشارة %1.</translation>
    </message>
    <message>
        <source>Your command after the download is done.</source>
        <translation>انتهى الأمر المحدد لما بعد التنزيل.</translation>
    </message>
    <message>
        <source>Your command after the download failed with exit code %1.</source>
        <translation>فشل الأمر المحدد لما بعد التنزيل برمز الخروج %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a task and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a followed source</comment>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>up to date</source>
        <comment>a followed source</comment>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>a newer revision is on its way</source>
        <comment>of a followed source</comment>
        <translation>مراجعة أحدث في الطريق</translation>
    </message>
    <message>
        <source>has something new</source>
        <comment>a followed source</comment>
        <translation>لديه جديد</translation>
    </message>
    <message>
        <source>skipped: you deleted its newest revision</source>
        <comment>a followed source</comment>
        <translation>تُخطّي: لقد حذفتَ أحدث مراجعة له</translation>
    </message>
    <message>
        <source>offers an older revision, which is refused</source>
        <comment>a followed source</comment>
        <translation>يعرض مراجعة أقدم، وهي مرفوضة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the last look at a followed source</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 removed</source>
        <comment>numbers of files that a sync changed</comment>
        <translation>أُضيف %1 وحُدِّث %2 وأُزيل %3</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>لدى %1 جديد.</translation>
    </message>
    <message>
        <source>%1 offers an older revision than before. It is refused.</source>
        <comment>a followed source</comment>
        <translation>يعرض %1 مراجعة أقدم من السابق. وهي مرفوضة.</translation>
    </message>
    <message>
        <source>%1 was synced: %2.</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>تمت مزامنة %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was synced: %2, and %Ln file(s) failed.</source>
        <extracomment>a followed source, what changed in it</extracomment>
        <translation>
            <numerusform>تمت مزامنة %1: %2، ولم يفشل أي ملف.</numerusform>
            <numerusform>تمت مزامنة %1: %2، وفشل ملف واحد.</numerusform>
            <numerusform>تمت مزامنة %1: %2، وفشل ملفان.</numerusform>
            <numerusform>تمت مزامنة %1: %2، وفشلت %Ln ملفات.</numerusform>
            <numerusform>تمت مزامنة %1: %2، وفشل %Ln ملفًا.</numerusform>
            <numerusform>تمت مزامنة %1: %2، وفشل %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <comment>a source</comment>
        <translation>بدأت متابعة %1</translation>
    </message>
    <message>
        <source>stopped following %1</source>
        <comment>a source</comment>
        <translation>توقفت متابعة %1</translation>
    </message>
    <message>
        <source>synced %1: %2</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>تمت مزامنة %1: %2</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>a part of a followed source</comment>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>packages</source>
        <comment>a part of a followed source: tables that belong together</comment>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>a part of a followed source: texts by domain</comment>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a part of a followed source</comment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a sync of a followed source</comment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, and what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed %1 to a newer revision in its folder</source>
        <comment>a task</comment>
        <translation>غُيّرت %1 إلى مراجعة أحدث في مجلدها</translation>
    </message>
</context>
<context>
    <name>WidgetAccess</name>
    <message>
        <source>Clear</source>
        <comment>a text field</comment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>heirloom::AddDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>بدء (&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>&amp;إضافة مع إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation>إضافة تنزيل</translation>
    </message>
    <message>
        <source>https://…, or a list of links or a manifest on this computer</source>
        <translation>https://…‎، أو قائمة روابط أو بيان على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Link or file to download</source>
        <translation>الرابط أو الملف المراد تنزيله</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>جارٍ النظر في %1…</translation>
    </message>
    <message>
        <source>You will see what you have already and what is new, before anything is downloaded.</source>
        <translation>سترى ما لديك بالفعل وما هو جديد قبل تنزيل أي شيء.</translation>
    </message>
    <message>
        <source>Paste or drop a link above. %1</source>
        <extracomment>%1 is the sentence about what will be seen</extracomment>
        <translation>ألصق رابطًا أو أفلته أعلاه. %1</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and revision of what was found</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>found in %1 s</source>
        <translation>عُثر عليه خلال %1 ث</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>kind of source</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Heirloom manifest</source>
        <comment>kind of source</comment>
        <translation>بيان Heirloom</translation>
    </message>
    <message>
        <source>list of links</source>
        <comment>kind of source</comment>
        <translation>قائمة روابط</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>تخطي (&amp;K)</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>إضافة الكل (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;واحدًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation>
            <numerusform>إضافة تنزيل (لا شيء بعده)</numerusform>
            <numerusform>إضافة تنزيل (وواحد بعده)</numerusform>
            <numerusform>إضافة تنزيل (واثنان بعده)</numerusform>
            <numerusform>إضافة تنزيل (و%n بعده)</numerusform>
            <numerusform>إضافة تنزيل (و%n بعده)</numerusform>
            <numerusform>إضافة تنزيل (و%n بعده)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation>
            <numerusform>يضيف هذا فقط دون سؤال آخر</numerusform>
            <numerusform>يضيف هذا والذي بعده، في التخزين نفسه وبطريقة الوضع نفسها، دون سؤال آخر</numerusform>
            <numerusform>يضيف هذا والاثنين بعده، في التخزين نفسه وبطريقة الوضع نفسها، دون سؤال آخر</numerusform>
            <numerusform>يضيف هذا و%n بعده، في التخزين نفسه وبطريقة الوضع نفسها، دون سؤال آخر</numerusform>
            <numerusform>يضيف هذا و%n بعده، في التخزين نفسه وبطريقة الوضع نفسها، دون سؤال آخر</numerusform>
            <numerusform>يضيف هذا و%n بعده، في التخزين نفسه وبطريقة الوضع نفسها، دون سؤال آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes each link a download of its own, instead of all of them together</source>
        <translation>يجعل كل رابط تنزيلًا مستقلًا بدل جمعها كلها معًا</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation>
            <numerusform>لا روابط للنظر فيها…</numerusform>
            <numerusform>جارٍ النظر في رابط واحد…</numerusform>
            <numerusform>جارٍ النظر في رابطين…</numerusform>
            <numerusform>جارٍ النظر في %n روابط…</numerusform>
            <numerusform>جارٍ النظر في %n رابطًا…</numerusform>
            <numerusform>جارٍ النظر في %n رابط…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face repository</source>
        <comment>kind of source</comment>
        <translation>مستودع Hugging Face</translation>
    </message>
    <message>
        <source>GitHub release</source>
        <comment>kind of source</comment>
        <translation>إصدار على GitHub</translation>
    </message>
    <message>
        <source>Zenodo record</source>
        <comment>kind of source</comment>
        <translation>سجل Zenodo</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;انظر الآن</translation>
    </message>
    <message>
        <source>Another program or a web page gave this link. Its server is not asked before you want to look.</source>
        <translation>جاء هذا الرابط من برنامج آخر أو من صفحة ويب. لن يُسأل خادمه قبل أن ترغب في النظر.</translation>
    </message>
</context>
<context>
    <name>heirloom::AddForm</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>تغيير (&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;المراجعة</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>بالمقا&amp;رنة مع</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>حفظ في (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files are</source>
        <translation>الملفا&amp;ت</translation>
    </message>
    <message>
        <source>nothing in particular; files you have are kept anyway</source>
        <translation>لا شيء محدد؛ الملفات التي لديك تُبقى على كل حال</translation>
    </message>
    <message>
        <source>%1, which you have</source>
        <translation>%1، وهي لديك</translation>
    </message>
    <message>
        <source>no folder of its own: the file lies right here</source>
        <translation>دون مجلد خاص: يوضع الملف هنا مباشرة</translation>
    </message>
    <message>
        <source>the newest revision you have</source>
        <translation>أحدث مراجعة لديك</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Folder in the storage</source>
        <translation>المجلد في التخزين</translation>
    </message>
    <message>
        <source>shared with what you have, read-only</source>
        <translation>مشتركة مع ما لديك، للقراءة فقط</translation>
    </message>
    <message>
        <source>editable copies</source>
        <translation>نسخ قابلة للتحرير</translation>
    </message>
    <message>
        <source>Shared files take no extra space. Editable copies take their full size again.</source>
        <translation>لا تشغل الملفات المشتركة مساحة إضافية. أما النسخ القابلة للتحرير فتشغل حجمها الكامل مرة أخرى.</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>مكان وضع الملفات</translation>
    </message>
    <message>
        <source>Choose a folder inside %1, so that files can be shared.</source>
        <translation>اختر مجلدًا داخل %1 حتى تمكن مشاركة الملفات.</translation>
    </message>
    <message>
        <source>a new folder, named after the download</source>
        <translation>مجلد جديد باسم التنزيل</translation>
    </message>
    <message>
        <source>&amp;Archives are</source>
        <translation>الملفات المضغوطة (&amp;A)</translation>
    </message>
    <message>
        <source>as the revision before, or the preferences, say</source>
        <extracomment>what becomes of archives that a download brings</extracomment>
        <translation>حسب المراجعة السابقة أو التفضيلات</translation>
    </message>
    <message>
        <source>unpacked once they are here</source>
        <translation>يُفك ضغطها فور وصولها</translation>
    </message>
    <message>
        <source>offered to be unpacked</source>
        <translation>يُعرض فك ضغطها</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>تُترك كما هي</translation>
    </message>
</context>
<context>
    <name>heirloom::AdoptDialog</name>
    <message>
        <source>Take a folder into the store</source>
        <translation>إدخال مجلد إلى المخزن</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <extracomment>title of the dialog that asks whether to archive tasks</extracomment>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message>
        <source>“Restore” brings every file back as it was, without a download. Files that you changed stay.</source>
        <translation>يعيد زر «استعادة» كل ملف كما كان، دون تنزيل. وتبقى الملفات التي غيّرتها في مكانها.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;أرشفة</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n task(s)?</source>
        <translation>
            <numerusform>هل تريد أرشفة المهام؟</numerusform>
            <numerusform>هل تريد أرشفة مهمة واحدة؟</numerusform>
            <numerusform>هل تريد أرشفة مهمتين؟</numerusform>
            <numerusform>هل تريد أرشفة %n مهام؟</numerusform>
            <numerusform>هل تريد أرشفة %n مهمة؟</numerusform>
            <numerusform>هل تريد أرشفة %n مهمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>هل تريد أرشفة %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, leave their folder. Their content stays in the store.</source>
        <extracomment>%1 is a size, as &quot;47 GB&quot;</extracomment>
        <translation>
            <numerusform>لا يغادر أي ملف (%1) مجلده. ويبقى المحتوى في المخزن.</numerusform>
            <numerusform>يغادر ملف واحد (%1) مجلده. ويبقى محتواه في المخزن.</numerusform>
            <numerusform>يغادر ملفان (%1) مجلدهما. ويبقى محتواهما في المخزن.</numerusform>
            <numerusform>تغادر %n ملفات (%1) مجلدها. ويبقى محتواها في المخزن.</numerusform>
            <numerusform>يغادر %n ملفًا (%1) مجلدها. ويبقى محتواها في المخزن.</numerusform>
            <numerusform>يغادر %n ملف (%1) مجلدها. ويبقى محتواها في المخزن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>يحرّر %1.</translation>
    </message>
    <message>
        <source>Frees the folder, but next to no space: the store keeps what it held.</source>
        <translation>يُخلي المجلد، لكنه لا يحرّر مساحة تُذكر: يبقى محتواه في المخزن.</translation>
    </message>
    <message numerus="yes">
        <source>%n small file(s), %1, go into one archive file.</source>
        <extracomment>%1 is a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>لا يدخل أي ملف صغير (%1) في ملف أرشيف.</numerusform>
            <numerusform>يدخل ملف صغير واحد (%1) في ملف أرشيف واحد.</numerusform>
            <numerusform>يدخل ملفان صغيران (%1) في ملف أرشيف واحد.</numerusform>
            <numerusform>تدخل %n ملفات صغيرة (%1) في ملف أرشيف واحد.</numerusform>
            <numerusform>يدخل %n ملفًا صغيرًا (%1) في ملف أرشيف واحد.</numerusform>
            <numerusform>يدخل %n ملف صغير (%1) في ملف أرشيف واحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was archived: object of the sentence &quot;Archived %1.&quot;</extracomment>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived %1.</source>
        <translation>أُرشفت %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>لم يُترك أي ملف غيّرته.</numerusform>
            <numerusform>تُرك في مكانه ملف واحد كنت قد غيّرته.</numerusform>
            <numerusform>تُرك في مكانهما ملفان كنت قد غيّرتهما.</numerusform>
            <numerusform>تُركت في مكانها %n ملفات كنت قد غيّرتها.</numerusform>
            <numerusform>تُرك في مكانه %n ملفًا كنت قد غيّرتها.</numerusform>
            <numerusform>تُرك في مكانه %n ملف كنت قد غيّرتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small files stay unpacked: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>تبقى الملفات الصغيرة دون حزم: %1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;استعادة</translation>
    </message>
</context>
<context>
    <name>heirloom::CheckReport</name>
    <message>
        <source>Check of the storage</source>
        <translation>فحص التخزين</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباهك.</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباهك.</numerusform>
            <numerusform>أمران يحتاجان إلى انتباهك.</numerusform>
            <numerusform>%n أمور تحتاج إلى انتباهك.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى انتباهك.</numerusform>
            <numerusform>%n أمر يحتاج إلى انتباهك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>المفحوص: %1.</translation>
    </message>
    <message>
        <source>Repaired %1; what has to be fetched again is on its way.</source>
        <translation>المُصلح: %1؛ وما يجب جلبه من جديد في الطريق.</translation>
    </message>
    <message>
        <source>Repairing deletes nothing: changed files are kept aside, and the originals come back.</source>
        <translation>لا يحذف الإصلاح شيئًا: تُحفظ الملفات المتغيّرة جانبًا وتعود الأصول.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>ما وجده الفحص</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: what was found</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Repaired</source>
        <extracomment>heading of what was repaired</extracomment>
        <translation>ما أُصلح</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>button: copies the report to the clipboard</extracomment>
        <translation>نسخ (&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <extracomment>button, a verb</extracomment>
        <translation>&amp;إصلاح</translation>
    </message>
</context>
<context>
    <name>heirloom::ClipboardOffer</name>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;استخدام</translation>
    </message>
    <message>
        <source>Use the link from the clipboard</source>
        <translation>استخدام الرابط الموجود في الحافظة</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>من الحافظة: %1</translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation>
            <numerusform>من الحافظة: لا روابط: %1</numerusform>
            <numerusform>من الحافظة: رابط واحد: %1</numerusform>
            <numerusform>من الحافظة: رابطان، أولهما: %1</numerusform>
            <numerusform>من الحافظة: %n روابط، أولها: %1</numerusform>
            <numerusform>من الحافظة: %n رابطًا، أولها: %1</numerusform>
            <numerusform>من الحافظة: %n رابط، أولها: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CloseQuestion</name>
    <message>
        <source>Close Heirloom</source>
        <translation>إغلاق Heirloom</translation>
    </message>
    <message>
        <source>Keep downloading when the window is closed?</source>
        <translation>هل تريد مواصلة التنزيل بعد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Closing the window ends Heirloom</source>
        <translation>إغلاق النافذة ينهي Heirloom</translation>
    </message>
    <message>
        <source>Heirloom can go on in the background; its icon in the tray brings the window back. You can change your answer in the preferences.</source>
        <translation>يمكن أن يستمر Heirloom في الخلفية؛ وتعيد أيقونته في علبة النظام النافذة. يمكنك تغيير اختيارك في التفضيلات.</translation>
    </message>
    <message>
        <source>&amp;Keep downloading in the background</source>
        <translation>مو&amp;اصلة التنزيل في الخلفية</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>تصغير (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>This desktop has no tray that Heirloom could go on in without a window. What is being downloaded goes on at the next start. To keep downloading now, minimize the window instead. You can change your answer in the preferences.</source>
        <translation>لا توجد في سطح المكتب هذا علبة نظام تتيح استمرار Heirloom دون نافذة. ما يجري تنزيله يُستأنف عند البدء التالي. لمواصلة التنزيل الآن، صغّر النافذة بدلًا من ذلك. يمكنك تغيير اختيارك في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message>
        <source>&amp;Upgrade to this…</source>
        <translation>&amp;الترقية إلى هذه…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>what its source offers now</source>
        <translation>ما يقدّمه مصدرها الآن</translation>
    </message>
    <message>
        <source>another revision of its source:</source>
        <translation>مراجعة أخرى من مصدرها:</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>a tag, a branch or a version</source>
        <translation>وسم أو فرع أو إصدار</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>مع (&amp;W)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Only files whose name contains …</source>
        <translation>الملفات التي يحوي اسمها فقط…</translation>
    </message>
    <message>
        <source>Only files whose name contains this</source>
        <translation>الملفات التي يحوي اسمها هذا النص فقط</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>الملفات المختلفة</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>جارٍ النظر في %1…</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>لم يُقارن شيء</translation>
    </message>
    <message>
        <source>%1 has the same files.</source>
        <translation>ملفات %1 هي نفسها.</translation>
    </message>
    <message>
        <source>%1 differs; %2 of its contents are in no file of the other.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 مختلفة؛ %2 من محتواها لا يوجد في أي ملف من الأخرى.</translation>
    </message>
    <message>
        <source>%1 differs, and all its contents are here already.</source>
        <translation>%1 مختلفة، لكن محتواها كله موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>%1 differs; to download: %2.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 مختلفة؛ للتنزيل: %2.</translation>
    </message>
    <message>
        <source>%1 new, %2</source>
        <extracomment>%1 is a number of files, %2 their size</extracomment>
        <translation>الجديد: %1، %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <translation>المتغيّر: %1، %2</translation>
    </message>
    <message>
        <source>%1 perhaps changed, %2</source>
        <translation>ربما تغيّر: %1، %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <translation>المنقول: %1، %2</translation>
    </message>
    <message>
        <source>%1 gone, %2</source>
        <translation>المفقود: %1، %2</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <translation>دون تغيير: %1، %2</translation>
    </message>
    <message>
        <source>%1 left out by you, %2</source>
        <translation>ما استبعدته: %1، %2</translation>
    </message>
    <message>
        <source>“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the content is.</source>
        <translation>«ربما تغيّر» يعني: حسب ما يذكره المصدر، الحجم هو نفسه، لكن لا يُعرف هل المحتوى كذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation>
            <numerusform>كل ملفات المصدر صالحة للاستخدام.</numerusform>
            <numerusform>ملف واحد من المصدر لا يمكن استخدامه وهو غير مدرج.</numerusform>
            <numerusform>ملفان من المصدر لا يمكن استخدامهما وهما غير مدرجين.</numerusform>
            <numerusform>%n ملفات من المصدر لا يمكن استخدامها وهي غير مدرجة.</numerusform>
            <numerusform>%n ملفًا من المصدر لا يمكن استخدامها وهي غير مدرجة.</numerusform>
            <numerusform>%n ملف من المصدر لا يمكن استخدامها وهي غير مدرجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each group shows its first %1 only; the filter finds the others.</source>
        <translation>تعرض كل مجموعة أول %1 فقط؛ ويعثر المرشّح على البقية.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message>
        <source>Stop and &amp;delete</source>
        <translation>&amp;إيقاف وحذف</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>حذ&amp;ف الملفات</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation>
            <numerusform>إبقاء الملفا&amp;ت ونسيان المهام</numerusform>
            <numerusform>إبقاء الملفا&amp;ت ونسيان المهمة</numerusform>
            <numerusform>إبقاء الملفا&amp;ت ونسيان المهمتين</numerusform>
            <numerusform>إبقاء الملفا&amp;ت ونسيان المهام</numerusform>
            <numerusform>إبقاء الملفا&amp;ت ونسيان المهام</numerusform>
            <numerusform>إبقاء الملفا&amp;ت ونسيان المهام</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>title of the dialog that asks what to delete</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Working out what this frees …</source>
        <translation>جارٍ حساب ما سيتحرر…</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation>
            <numerusform>لا يمكنك التراجع عن هذا.</numerusform>
            <numerusform>يمكنك التراجع عن هذا خلال يوم واحد.</numerusform>
            <numerusform>يمكنك التراجع عن هذا خلال يومين.</numerusform>
            <numerusform>يمكنك التراجع عن هذا خلال %n أيام.</numerusform>
            <numerusform>يمكنك التراجع عن هذا خلال %n يومًا.</numerusform>
            <numerusform>يمكنك التراجع عن هذا خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>يحرّر %1.</translation>
    </message>
    <message>
        <source>Frees nothing: other tasks use all %1.</source>
        <translation>لا يحرّر شيئًا: تستخدم مهام أخرى كل ما فيها (%1).</translation>
    </message>
    <message>
        <source>Frees %1; %2 stay, other tasks use them.</source>
        <translation>يحرّر %1؛ ويبقى %2 لأن مهام أخرى تستخدمه.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation>
            <numerusform>هل تريد حذف المهام؟</numerusform>
            <numerusform>هل تريد حذف مهمة واحدة؟</numerusform>
            <numerusform>هل تريد حذف مهمتين؟</numerusform>
            <numerusform>هل تريد حذف %n مهام؟</numerusform>
            <numerusform>هل تريد حذف %n مهمة؟</numerusform>
            <numerusform>هل تريد حذف %n مهمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation>
            <numerusform>إبقا&amp;ء المهام</numerusform>
            <numerusform>إبقا&amp;ء المهمة</numerusform>
            <numerusform>إبقا&amp;ء المهمتين</numerusform>
            <numerusform>إبقا&amp;ء المهام</numerusform>
            <numerusform>إبقا&amp;ء المهام</numerusform>
            <numerusform>إبقا&amp;ء المهام</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are and are yours from now on.</source>
        <translation>تبقى الملفات في مكانها وتصبح ملكك من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot %1. The files stay and are yours.</source>
        <translation>نُسيت %1. تبقى الملفات وهي ملكك.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2.</source>
        <translation>حُذفت %1. هذا يحرّر %2.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2; %3 stay, other tasks use them.</source>
        <translation>حُذفت %1. هذا يحرّر %2؛ ويبقى %3 لأن مهام أخرى تستخدمه.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>لم يُترك أي ملف غيّرته.</numerusform>
            <numerusform>تُرك في مكانه ملف واحد كنت قد غيّرته.</numerusform>
            <numerusform>تُرك في مكانهما ملفان كنت قد غيّرتهما.</numerusform>
            <numerusform>تُركت في مكانها %n ملفات كنت قد غيّرتها.</numerusform>
            <numerusform>تُرك في مكانه %n ملفًا كنت قد غيّرتها.</numerusform>
            <numerusform>تُرك في مكانه %n ملف كنت قد غيّرتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>space returns on %1, or now:</source>
        <extracomment>%1 is a date; the button &quot;Reclaim now&quot; follows</extracomment>
        <translation>تعود المساحة في %1، أو الآن:</translation>
    </message>
    <message>
        <source>Rec&amp;laim now</source>
        <translation>استر&amp;داد الآن</translation>
    </message>
</context>
<context>
    <name>heirloom::DetailsPane</name>
    <message>
        <source>Details of the selected task</source>
        <translation>تفاصيل المهمة المحددة</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>نظرة عامة (&amp;O)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <extracomment>tab of the details of a task: what happened to it</extracomment>
        <translation>السجل (&amp;Y)</translation>
    </message>
    <message>
        <source>Select a task to see its details</source>
        <translation>حدّد مهمة لعرض تفاصيلها</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>الملفا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <extracomment>tab of the details of a task: the servers it comes from</extracomment>
        <translation>المصاد&amp;ر</translation>
    </message>
    <message>
        <source>F&amp;iles %1</source>
        <extracomment>tab of the details of a task, with the number of files</extracomment>
        <translation>الملفات %1 (&amp;I)</translation>
    </message>
</context>
<context>
    <name>heirloom::DiffModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many files of a list match a filter</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a group of files; %1 is &quot;12 files, 1.2 GB&quot;</extracomment>
        <translation>الجديد: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>المتغيّر: %1</translation>
    </message>
    <message>
        <source>Perhaps changed: %1</source>
        <translation>ربما تغيّر: %1</translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation>نُقل أو أُعيدت تسميته: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a file that moved: former and present path</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size before</source>
        <extracomment>Column: the size that a file had</extracomment>
        <translation>الحجم السابق</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>heirloom::DropOverlay</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>أفلت هنا رابطًا أو قائمة روابط أو بيانًا</translation>
    </message>
</context>
<context>
    <name>heirloom::EmptyState</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>أفلت هنا رابطًا أو قائمة روابط أو بيانًا</translation>
    </message>
    <message>
        <source>Before anything is downloaded you see what you have already and what is new.</source>
        <translation>قبل تنزيل أي شيء ترى ما لديك بالفعل وما هو جديد.</translation>
    </message>
    <message>
        <source>Add a download…</source>
        <translation>إضافة تنزيل…</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>لصق رابط</translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message>
        <source>File</source>
        <extracomment>Column of the file list</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file list: bytes</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the file list: finished, waiting, …</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Column of the file list: kept or downloaded</extracomment>
        <translation>من أين أتى</translation>
    </message>
    <message>
        <source>How it was placed</source>
        <extracomment>Column of the file list: hard link, copy, …</extracomment>
        <translation>طريقة الوضع</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Column of the file list: what went wrong</extracomment>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>أُبقي مما لديك</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>نُزّل</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FilesTab</name>
    <message>
        <source>Files of the task</source>
        <translation>ملفات المهمة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>عر&amp;ض في المجلد</translation>
    </message>
    <message>
        <source>&amp;Copy checksum</source>
        <translation>نسخ المجمو&amp;ع الاختباري</translation>
    </message>
    <message>
        <source>Search the files of the task</source>
        <translation>البحث في ملفات المهمة</translation>
    </message>
    <message>
        <source>Search paths: name, folder/ or *.bin</source>
        <translation>البحث في المسارات: اسم أو مجلد/ أو ‎*.bin</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>الملفات المعروضة</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>which files are shown</extracomment>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>which files are shown: those that something went wrong with</extracomment>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>نسخ المسار (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>No file of this task has a problem.</source>
        <translation>لا مشكلة في أي ملف من هذه المهمة.</translation>
    </message>
    <message>
        <source>No file matches what you typed.</source>
        <translation>لا ملف يطابق ما كتبته.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>هل تريد فتح هذا الملف؟</translation>
    </message>
    <message>
        <source>“%1” may be a program. Opening it may run it.</source>
        <translation>قد يكون «%1» برنامجًا. وقد يؤدي فتحه إلى تشغيله.</translation>
    </message>
    <message>
        <source>It came from %1. Open it only if you trust where it comes from.</source>
        <translation>أتى من %1. لا تفتحه إلا إذا كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>الفتح على أ&amp;ي حال</translation>
    </message>
    <message>
        <source>The file could not be opened. Is there a program for it?</source>
        <translation>تعذّر فتح الملف. هل يوجد برنامج له؟</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>تعذّر فتح المجلد. هل مدير الملفات مثبّت؟</translation>
    </message>
</context>
<context>
    <name>heirloom::FinishCommandField</name>
    <message>
        <source>It was still running after half a minute and was ended. Downloads would not have to wait for it, and it would have an hour.</source>
        <translation>كان لا يزال يعمل بعد نصف دقيقة فأُنهي. لن تضطر التنزيلات إلى انتظاره، وستكون لديه ساعة.</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>أُنهي بالإشارة %1.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>إنه يعمل.</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>فشل برمز الخروج %1.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>تجربة (&amp;Y)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Runs it now, with the values of a download that does not exist</source>
        <translation>يشغّله الآن بقيم تنزيل غير موجود</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowDialog</name>
    <message>
        <source>Follow a source</source>
        <translation>متابعة مصدر</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>متابعة (&amp;F)</translation>
    </message>
    <message>
        <source>How %1 is followed</source>
        <extracomment>%1 is the name of a followed source</extracomment>
        <translation>كيفية متابعة %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>A branch, the latest release, or a manifest that changes; what “Add” takes, too</source>
        <translation>فرع أو أحدث إصدار أو بيان يتغيّر؛ وكذلك كل ما يقبله «إضافة»</translation>
    </message>
    <message>
        <source>after the source</source>
        <translation>باسم المصدر</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>المصدر (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>التخزين (&amp;T)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>المجلد (&amp;D)</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>of the time between two looks at a source</extracomment>
        <translation>وحدة الوقت</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>download it</source>
        <translation>تنزيله</translation>
    </message>
    <message>
        <source>tell me, and wait until I sync</source>
        <translation>إعلامي والانتظار حتى أزامن</translation>
    </message>
    <message>
        <source>as is usual for its kind</source>
        <translation>كالمعتاد لهذا النوع</translation>
    </message>
    <message>
        <source>into a folder of its own</source>
        <translation>إلى مجلد خاص بها</translation>
    </message>
    <message>
        <source>into one folder, which always shows the newest</source>
        <translation>إلى مجلد واحد يعرض الأحدث دائمًا</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Older ones are deleted when a newer one is complete</source>
        <translation>تُحذف الأقدم عندما تكتمل مراجعة أحدث</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>التحقق كل (&amp;L)</translation>
    </message>
    <message>
        <source>When there is something ne&amp;w</source>
        <translation>عند وجود جديد (&amp;W)</translation>
    </message>
    <message>
        <source>Each re&amp;vision goes</source>
        <translation>تذهب كل مراجعة (&amp;V)</translation>
    </message>
    <message>
        <source>Revisions to &amp;keep</source>
        <translation>المراجعات المُبقاة (&amp;K)</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>التحقق كل</translation>
    </message>
    <message>
        <source>The link held something secret, which is not kept: give it once more.</source>
        <translation>احتوى الرابط على شيء سري لا يُحفظ: أدخله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowFlow</name>
    <message>
        <source>Looking for a newer revision of %1 …</source>
        <translation>جارٍ البحث عن مراجعة أحدث لـ %1…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for newer revisions of %Ln task(s) …</source>
        <translation>
            <numerusform>لا مهام للبحث عن مراجعات أحدث لها…</numerusform>
            <numerusform>جارٍ البحث عن مراجعة أحدث لمهمة واحدة…</numerusform>
            <numerusform>جارٍ البحث عن مراجعات أحدث لمهمتين…</numerusform>
            <numerusform>جارٍ البحث عن مراجعات أحدث لـ %Ln مهام…</numerusform>
            <numerusform>جارٍ البحث عن مراجعات أحدث لـ %Ln مهمة…</numerusform>
            <numerusform>جارٍ البحث عن مراجعات أحدث لـ %Ln مهمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing newer than %1.</source>
        <comment>a task</comment>
        <translation>لا يوجد أحدث من %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1.</source>
        <comment>a task</comment>
        <translation>يوجد ما هو أحدث من %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1: %2.</source>
        <comment>a task, a revision</comment>
        <translation>يوجد ما هو أحدث من %1: %2.</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have something newer.</source>
        <extracomment>of the tasks that were asked for</extracomment>
        <translation>
            <numerusform>لا توجد مهام لها ما هو أحدث.</numerusform>
            <numerusform>مهمة واحدة لها ما هو أحدث.</numerusform>
            <numerusform>مهمتان لهما ما هو أحدث.</numerusform>
            <numerusform>%Ln مهام لها ما هو أحدث.</numerusform>
            <numerusform>%Ln مهمة لها ما هو أحدث.</numerusform>
            <numerusform>%Ln مهمة لها ما هو أحدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all could be looked at: %2</source>
        <comment>two sentences</comment>
        <translation>%1 تعذّر تفقّد بعضها: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of followed sources</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of followed sources: &quot;up to date&quot;, &quot;has something new&quot;</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the list of followed sources: which version of the thing</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Column of the list of followed sources: what the last sync changed</extracomment>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>Column of the list of followed sources: when its server last answered</extracomment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>Column of the list of followed sources: when its server is asked again</extracomment>
        <translation>التحقق القادم</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>Column of the list of followed sources: &quot;6 hours&quot;</extracomment>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Keeps</source>
        <extracomment>Column of the list of followed sources: how many revisions stay</extracomment>
        <translation>يُبقي</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a followed source</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>in the column that says how many revisions stay</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1. It has not answered since %2: what you have may be old.</source>
        <comment>state of a followed source, a date</comment>
        <translation>%1. لم يستجب منذ %2: قد يكون ما لديك قديمًا.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowWatch</name>
    <message>
        <source>%1 could not be synced: %2</source>
        <extracomment>%1 is a followed source, %2 says why</extracomment>
        <translation>تعذّرت مزامنة %1: %2</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>لدى %1 جديد.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowingPage</name>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>متابعة مصدر (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>مزامنة الآن (&amp;S)</translation>
    </message>
    <message>
        <source>Sync a&amp;ll</source>
        <translation>مزامنة الكل (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take it anyway</source>
        <translation>أخذه على أي حال (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئنا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغيير (&amp;C)…</translation>
    </message>
    <message>
        <source>St&amp;op following…</source>
        <translation>إيقاف المتابعة (&amp;O)…</translation>
    </message>
    <message>
        <source>What it offers is older than what was there, or you deleted it</source>
        <translation>ما يعرضه أقدم مما كان موجودًا، أو أنك حذفته</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>المصادر المتابَعة</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>لا تجري متابعة أي شيء بعد</translation>
    </message>
    <message>
        <source>Follow a branch, the latest release or a manifest that changes: Heirloom looks at it regularly and downloads only what is new in it.</source>
        <translation>تابع فرعًا أو أحدث إصدار أو بيانًا يتغيّر: يتحقق Heirloom منه بانتظام ولا ينزّل إلا ما هو جديد فيه.</translation>
    </message>
    <message>
        <source>Follow a source…</source>
        <translation>متابعة مصدر…</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) followed</source>
        <translation>
            <numerusform>لا مصادر متابَعة</numerusform>
            <numerusform>مصدر متابَع واحد</numerusform>
            <numerusform>مصدران متابَعان</numerusform>
            <numerusform>%Ln مصادر متابَعة</numerusform>
            <numerusform>%Ln مصدرًا متابَعًا</numerusform>
            <numerusform>%Ln مصدر متابَع</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync %1: %2</source>
        <extracomment>%1 is date and time, %2 what changed</extracomment>
        <translation>آخر مزامنة %1: %2</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <comment>a source</comment>
        <translation>جارٍ التحقق من %1…</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln source(s) …</source>
        <translation>
            <numerusform>لا مصادر للتحقق منها…</numerusform>
            <numerusform>جارٍ التحقق من مصدر واحد…</numerusform>
            <numerusform>جارٍ التحقق من مصدرين…</numerusform>
            <numerusform>جارٍ التحقق من %Ln مصادر…</numerusform>
            <numerusform>جارٍ التحقق من %Ln مصدرًا…</numerusform>
            <numerusform>جارٍ التحقق من %Ln مصدر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 has something new. It is on its way.</source>
        <comment>a followed source</comment>
        <translation>لدى %1 جديد. وهو في الطريق.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a followed source, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>Stop following %1?</source>
        <comment>a source</comment>
        <translation>هل تريد إيقاف متابعة %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Stop following %Ln source(s)?</source>
        <translation>
            <numerusform>هل تريد إيقاف متابعة %Ln مصدر؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة مصدر واحد؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة مصدرين؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة %Ln مصادر؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة %Ln مصدرًا؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة %Ln مصدر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brought stays. Nobody looks whether there is something newer, and the reports of its syncs are forgotten.</source>
        <translation>ما جُلب منه يبقى. ولن يُتحقق بعد ذلك من وجود ما هو أحدث، وتُنسى تقارير المزامنة.</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>إيقاف المتابعة (&amp;O)</translation>
    </message>
</context>
<context>
    <name>heirloom::GuideWindow</name>
    <message>
        <source>Guide to Heirloom</source>
        <translation>دليل Heirloom</translation>
    </message>
    <message>
        <source>The guide is in English so far.</source>
        <translation>الدليل متاح بالإنجليزية فقط حتى الآن.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>محتويات الدليل</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the places where words were found is shown</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>heirloom::HelpMenu</name>
    <message>
        <source>&amp;Guide</source>
        <translation>الدليل (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <extracomment>copies versions and the like to the clipboard, for a report of a problem</extracomment>
        <translation>نسخ التشخيص (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>حول Heirloom (&amp;A)</translation>
    </message>
    <message>
        <source>Copied versions, numbers and error codes: no names, addresses or passwords. Paste them into your report.</source>
        <translation>نُسخت الإصدارات والأرقام ورموز الأخطاء: بلا أسماء أو عناوين أو كلمات مرور. الصقها في بلاغك.</translation>
    </message>
    <message>
        <source>About Heirloom</source>
        <translation>حول Heirloom</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have.
Free software under the GPL, version 3 or later.</source>
        <translation>ينزّل ما هو جديد ويُبقي ما لديك.
برنامج حر برخصة GPL، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>heirloom::HistoryTab</name>
    <message>
        <source>What happened to the task</source>
        <translation>ما حدث للمهمة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيفت</translation>
    </message>
</context>
<context>
    <name>heirloom::HostLimitsEditor</name>
    <message>
        <source>Type the name of the server, or remove the line.</source>
        <translation>اكتب اسم الخادم أو أزل السطر.</translation>
    </message>
    <message>
        <source>“%1” is no server. Write its name alone, for example: example.org</source>
        <translation>«%1» ليس خادمًا. اكتب اسمه وحده، مثلًا: example.org</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 مدرج مرتين.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>إزالة هذا الخادم</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver</source>
        <translation>&amp;إضافة خادم</translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة (&amp;A)…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a link, a list of links or a manifest</source>
        <translation>إضافة رابط أو قائمة روابط أو بيان</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>لصق رابط (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>إدخا&amp;ل مجلد…</translation>
    </message>
    <message>
        <source>Make known what lies on the disk already, so that it need not be downloaded</source>
        <translation>التعريف بما هو موجود على القرص بالفعل حتى لا يلزم تنزيله</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>التخزين (&amp;S)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التفضيلات (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Search names, revisions, folders</source>
        <translation>البحث في الأسماء والمراجعات والمجلدات</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>البحث في المهام</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>مهمة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>%1 active, %2 waiting</source>
        <extracomment>numbers of tasks</extracomment>
        <translation>النشطة: %1، المنتظرة: %2</translation>
    </message>
    <message>
        <source>Nothing matches what you typed</source>
        <translation>لا شيء يطابق ما كتبته</translation>
    </message>
    <message>
        <source>No task here</source>
        <translation>لا مهام هنا</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>تعذّر فتح المجلد. هل مدير الملفات مثبّت؟</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation>
            <numerusform>أُضيفت كل المصادر. %1</numerusform>
            <numerusform>تعذّرت إضافة مصدر واحد: %1</numerusform>
            <numerusform>تعذّرت إضافة مصدرين. أولهما: %1</numerusform>
            <numerusform>تعذّرت إضافة %n مصادر. أولها: %1</numerusform>
            <numerusform>تعذّرت إضافة %n مصدرًا. أولها: %1</numerusform>
            <numerusform>تعذّرت إضافة %n مصدر. أولها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fo&amp;llowing</source>
        <translation>المتابعة (&amp;L)</translation>
    </message>
</context>
<context>
    <name>heirloom::MirrorsDialog</name>
    <message>
        <source>Addresses for %1</source>
        <translation>عناوين لـ %1</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line:</source>
        <translation>&amp;العناوين، واحد في كل سطر:</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>العناوين، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Where the same file is; a new link for one that has expired.</source>
        <translation>حيث يوجد الملف نفسه؛ رابط جديد بدل رابط انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Where the same files are: the folder that holds them.</source>
        <translation>حيث توجد الملفات نفسها: المجلد الذي يحويها.</translation>
    </message>
    <message>
        <source>They are tried before what the source names. What is there already stays, and what comes is checked against the source&apos;s checksums. Files that are being downloaded take them up after a pause; a task that has failed, when you retry it.</source>
        <translation>تُجرَّب قبل ما يذكره المصدر. يبقى ما هو موجود، ويُفحص ما يأتي بمقارنته بالمجاميع الاختبارية للمصدر. تبدأ الملفات الجاري تنزيلها باستخدامها بعد إيقاف مؤقت؛ والمهمة الفاشلة عند إعادة محاولتها.</translation>
    </message>
</context>
<context>
    <name>heirloom::NewStorageDialog</name>
    <message>
        <source>Add a storage</source>
        <translation>إضافة تخزين</translation>
    </message>
    <message>
        <source>Another disk, for example: what tasks there have in common is kept once.</source>
        <translation>قرص آخر مثلًا: ما تشترك فيه المهام هناك يُحفظ مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;الاسم:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد (&amp;F):</translation>
    </message>
    <message>
        <source>Files &amp;are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>الملفا&amp;ت:</translation>
    </message>
    <message>
        <source>&amp;Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>المتر&amp;وك متاحًا:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إضافة (&amp;D)</translation>
    </message>
    <message>
        <source>Folder of the storage</source>
        <translation>مجلد التخزين</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيا&amp;ر…</translation>
    </message>
    <message>
        <source>Give the storage a name.</source>
        <translation>أدخل اسمًا للتخزين.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>أدخل المسار الكامل لمجلد، أو اختر مجلدًا.</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation>
            <numerusform>لم تنته أي مهمة أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>انتهت مهمة واحدة أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>انتهت مهمتان أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>انتهت %n مهام أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>انتهت %n مهمة أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>انتهت %n مهمة أثناء إغلاق هذه النافذة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation>
            <numerusform>لم يغيّر برنامج آخر أي ملف مخزّن ولم يُزله.</numerusform>
            <numerusform>غيّر برنامج آخر ملفًا مخزّنًا واحدًا أو أزاله؛ ولم يعد يُستخدم.</numerusform>
            <numerusform>غيّر برنامج آخر ملفين مخزّنين أو أزالهما؛ ولم يعودا يُستخدمان.</numerusform>
            <numerusform>غيّر برنامج آخر %n ملفات مخزّنة أو أزالها؛ ولم تعد تُستخدم.</numerusform>
            <numerusform>غيّر برنامج آخر %n ملفًا مخزّنًا أو أزالها؛ ولم تعد تُستخدم.</numerusform>
            <numerusform>غيّر برنامج آخر %n ملف مخزّن أو أزالها؛ ولم تعد تُستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed sources were synced %n time(s) while this window was closed.</source>
        <translation>
            <numerusform>لم تُزامَن المصادر المتابَعة أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>تمت مزامنة المصادر المتابَعة مرة واحدة أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>تمت مزامنة المصادر المتابَعة مرتين أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>تمت مزامنة المصادر المتابَعة %n مرات أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>تمت مزامنة المصادر المتابَعة %n مرة أثناء إغلاق هذه النافذة.</numerusform>
            <numerusform>تمت مزامنة المصادر المتابَعة %n مرة أثناء إغلاق هذه النافذة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message>
        <source>Open Heirloom</source>
        <translation>فتح Heirloom</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>اكتمل التنزيل</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation>
            <numerusform>لم تكتمل أي مهمة.</numerusform>
            <numerusform>اكتملت مهمة واحدة.</numerusform>
            <numerusform>اكتملت مهمتان.</numerusform>
            <numerusform>اكتملت %n مهام.</numerusform>
            <numerusform>اكتملت %n مهمة.</numerusform>
            <numerusform>اكتملت %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>فشل التنزيل</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation>
            <numerusform>لم تفشل أي مهمة.</numerusform>
            <numerusform>فشلت مهمة واحدة.</numerusform>
            <numerusform>فشلت مهمتان.</numerusform>
            <numerusform>فشلت %n مهام.</numerusform>
            <numerusform>فشلت %n مهمة.</numerusform>
            <numerusform>فشلت %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>مساحة القرص غير كافية</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation>
            <numerusform>لا مهام تنتظر مساحة القرص.</numerusform>
            <numerusform>مهمة واحدة تنتظر مساحة القرص.</numerusform>
            <numerusform>مهمتان تنتظران مساحة القرص.</numerusform>
            <numerusform>%n مهام تنتظر مساحة القرص.</numerusform>
            <numerusform>%n مهمة تنتظر مساحة القرص.</numerusform>
            <numerusform>%n مهمة تنتظر مساحة القرص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored content is damaged</source>
        <translation>محتوى مخزّن تالف</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>المصادر المتابَعة</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) changed.</source>
        <translation>
            <numerusform>لم يتغيّر أي مصدر متابَع.</numerusform>
            <numerusform>تغيّر مصدر متابَع واحد.</numerusform>
            <numerusform>تغيّر مصدران متابَعان.</numerusform>
            <numerusform>تغيّرت %n مصادر متابَعة.</numerusform>
            <numerusform>تغيّر %n مصدرًا متابَعًا.</numerusform>
            <numerusform>تغيّر %n مصدر متابَع.</numerusform>
        </translation>
    </message>
    <message>
        <source>A followed source needs you</source>
        <translation>مصدر متابَع يحتاج إلى انتباهك</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) need you.</source>
        <translation>
            <numerusform>لا مصادر متابَعة تحتاج إلى انتباهك.</numerusform>
            <numerusform>مصدر متابَع واحد يحتاج إلى انتباهك.</numerusform>
            <numerusform>مصدران متابَعان يحتاجان إلى انتباهك.</numerusform>
            <numerusform>%n مصادر متابَعة تحتاج إلى انتباهك.</numerusform>
            <numerusform>%n مصدرًا متابَعًا يحتاج إلى انتباهك.</numerusform>
            <numerusform>%n مصدر متابَع يحتاج إلى انتباهك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::OverviewTab</name>
    <message>
        <source>Kept from what you have</source>
        <translation>أُبقي مما لديك</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>beside the amount</extracomment>
        <translation>نُزّل</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>ما زال متبقيًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>beside the number of files that failed</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>What happened with the task</source>
        <translation>ما حدث للمهمة</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an amount of files</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Limited to %1 per second</source>
        <extracomment>%1 is an amount of bytes</extracomment>
        <translation>محدودة عند %1 في الثانية</translation>
    </message>
    <message>
        <source>%1 written to the disk for it</source>
        <translation>كُتب %1 على القرص من أجلها</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the address of the source</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Upgrades %1 · from %2</source>
        <translation>ترقية لـ %1 · من %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanModel</name>
    <message>
        <source>%1/ (%2)</source>
        <comment>folder name, number of files</comment>
        <translation>%1/ (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the plan</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the plan: bytes</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>Column of the plan: download, or kept from …</extracomment>
        <translation>من أين يأتي</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>أُبقي مما لديك</translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>what will happen with a file</extracomment>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>%1 to download, the rest kept</source>
        <translation>%1 للتنزيل، ويُبقى الباقي</translation>
    </message>
    <message>
        <source>same as another file here</source>
        <translation>مطابق لملف آخر هنا</translation>
    </message>
    <message>
        <source>already in this folder</source>
        <translation>موجود بالفعل في هذا المجلد</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>أُبقي من %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message>
        <source>Only these files: *.bin, docs/**</source>
        <translation>هذه الملفات فقط: ‎*.bin, docs/**‎</translation>
    </message>
    <message>
        <source>Only files that match these patterns</source>
        <translation>الملفات المطابقة لهذه الأنماط فقط</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files.</source>
        <translation>أنماط تحوي * و ?، تفصل بينها فواصل. كما أن ** يتجاوز حدود المجلدات. فارغ: كل الملفات.</translation>
    </message>
    <message>
        <source>It will wait until %1 more is free.</source>
        <translation>ستنتظر حتى يُتاح %1 إضافيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation>
            <numerusform>كل ملفات المصدر صالحة للاستخدام. %1</numerusform>
            <numerusform>ملف واحد من المصدر لا يمكن استخدامه: %1</numerusform>
            <numerusform>ملفان من المصدر لا يمكن استخدامهما. أولهما: %1</numerusform>
            <numerusform>%n ملفات من المصدر لا يمكن استخدامها. أولها: %1</numerusform>
            <numerusform>%n ملفًا من المصدر لا يمكن استخدامها. أولها: %1</numerusform>
            <numerusform>%n ملف من المصدر لا يمكن استخدامها. أولها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first %1 only; the sums are for all.</source>
        <translation>تعرض القائمة أول %1 فقط؛ أما المجاميع فتشمل الكل.</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>لم يُحدَّد أي ملف</translation>
    </message>
    <message>
        <source>You have all of it already: nothing needs to be downloaded</source>
        <translation>لديك كل شيء بالفعل: لا يلزم تنزيل شيء</translation>
    </message>
    <message>
        <source>How much it is shows while it is downloaded</source>
        <translation>سيظهر المقدار أثناء التنزيل</translation>
    </message>
    <message>
        <source>%1 will be downloaded</source>
        <translation>سيُنزّل %1</translation>
    </message>
    <message>
        <source>Only %1 needs to be downloaded</source>
        <translation>يلزم تنزيل %1 فقط</translation>
    </message>
    <message>
        <source>Files of this download</source>
        <translation>ملفات هذا التنزيل</translation>
    </message>
    <message>
        <source>%1 kept, %2</source>
        <extracomment>%1 is &quot;999 files&quot;, %2 a size</extracomment>
        <translation>يُبقى: %1، %2</translation>
    </message>
    <message>
        <source>%1 to download, %2</source>
        <extracomment>%1 is &quot;1 file&quot;, %2 a size</extracomment>
        <translation>للتنزيل: %1، %2</translation>
    </message>
    <message>
        <source>needs %1, and %2 stay in reserve · %3 free</source>
        <translation>يلزم %1، ويبقى %2 احتياطيًا · المتاح %3</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>needs %1 · %2 free</source>
        <translation>يلزم %1 · المتاح %2</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>what the list of pages is called by a screen reader</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesPage</name>
    <message>
        <source>This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.</source>
        <translation>لا يمكن حفظ هذا: ملف الإعدادات للقراءة فقط، أو أنه من إصدار أحدث من Heirloom.</translation>
    </message>
</context>
<context>
    <name>heirloom::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يحدده النظام</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>بلا وكيل: اتصال مباشر</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا الوكيل:</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>نوع الوكيل</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation>اكتب مضيف الوكيل.</translation>
    </message>
    <message>
        <source>That is no host. Write its name alone, for example: proxy.example.org</source>
        <translation>هذا ليس مضيفًا. اكتب اسمه وحده، مثلًا: proxy.example.org</translation>
    </message>
</context>
<context>
    <name>heirloom::QuietHoursField</name>
    <message>
        <source>&amp;Not from</source>
        <translation>ما عدا الفترة من (&amp;N)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>They begin and end at the same moment.</source>
        <comment>quiet hours</comment>
        <translation>تبدأ وتنتهي في اللحظة نفسها.</translation>
    </message>
</context>
<context>
    <name>heirloom::RevisionBox</name>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>%1 (branch)</source>
        <comment>revision</comment>
        <translation>%1 (فرع)</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <comment>revision: a release that is not final</comment>
        <translation>%1 (معاينة)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>revision</comment>
        <extracomment>a published version of a record, and the address of the record</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revision: a branch, tag or commit</source>
        <translation>المراجعة: فرع أو وسم أو إيداع</translation>
    </message>
    <message>
        <source>the one the link leads to</source>
        <comment>revision</comment>
        <translation>ما يقود إليه الرابط</translation>
    </message>
    <message>
        <source>%1, which the link leads to</source>
        <comment>revision</comment>
        <translation>%1، وهي ما يقود إليه الرابط</translation>
    </message>
</context>
<context>
    <name>heirloom::ScheduleEditor</name>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week, from … to</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.</source>
        <translation>أحد الأوقات يبدأ وينتهي في اللحظة نفسها. من 00:00 إلى 00:00 يعني اليوم كله.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>days of the week, of a row of the schedule</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>time of day at which a speed limit begins</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>time of day at which a speed limit ends</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>إزالة هذا الوقت</translation>
    </message>
    <message>
        <source>Add a ti&amp;me</source>
        <translation>&amp;إضافة وقت</translation>
    </message>
</context>
<context>
    <name>heirloom::ServerListModel</name>
    <message>
        <source>Server</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of servers: in use, put aside, …</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of the list of servers: of the bytes that were downloaded, in percent</extracomment>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>Column of the list of servers: bytes</extracomment>
        <translation>ما نُزّل</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column of the list of servers: how many there are now</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column of the list of servers: how many there were</extracomment>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <comment>state of a server</comment>
        <translation>%1، أضفته أنت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>The last error: %1</source>
        <translation>الخطأ الأخير: %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>مستبعد مؤقتًا حتى %1</translation>
    </message>
    <message>
        <source>put aside until %1: %2</source>
        <translation>مستبعد مؤقتًا حتى %1: %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation>غير مستخدم الآن</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>did not work: %1</source>
        <translation>لم يعمل: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::Sidebar</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tasks</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tasks</comment>
        <translation>المنتظرة</translation>
    </message>
    <message>
        <source>Queued, waiting or paused</source>
        <translation>في قائمة الانتظار أو بالانتظار أو متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tasks</comment>
        <translation>المكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tasks</comment>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>الفاشلة أو الملغاة</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <comment>heading in the side bar</comment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <comment>tasks whose sources offer one</comment>
        <translation>مراجعة أحدث</translation>
    </message>
    <message>
        <source>Their sources offer something newer</source>
        <translation>تعرض مصادرها ما هو أحدث</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>sources</comment>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>tasks</comment>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <source>Put away: not in a folder, but in the store</source>
        <translation>محفوظة جانبًا: ليست في مجلد، بل في المخزن</translation>
    </message>
</context>
<context>
    <name>heirloom::SleepInhibitor</name>
    <message>
        <source>Files are being downloaded</source>
        <extracomment>why the computer does not fall asleep</extracomment>
        <translation>يجري تنزيل ملفات</translation>
    </message>
</context>
<context>
    <name>heirloom::SourcesTab</name>
    <message>
        <source>Counted since the program started</source>
        <translation>محسوبة منذ بدء البرنامج</translation>
    </message>
    <message>
        <source>Servers of the task</source>
        <translation>خوادم المهمة</translation>
    </message>
    <message>
        <source>Add a &amp;mirror…</source>
        <translation>إضافة مرآة (&amp;M)…</translation>
    </message>
    <message>
        <source>Add or replace lin&amp;k…</source>
        <translation>إضافة رابط أو استبداله (&amp;K)…</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>السرعة بمرور الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية واحدة</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a time axis</comment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitButton</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>الحد: بلا</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>الحد: %1</translation>
    </message>
    <message>
        <source>The schedule holds now: %1. At other times:</source>
        <translation>يسري الجدول الزمني الآن: %1. وفي الأوقات الأخرى:</translation>
    </message>
    <message>
        <source>The schedule limits all downloads together now. It is set in the preferences.</source>
        <translation>يحدّ الجدول الزمني الآن سرعة كل التنزيلات معًا. ويُضبط في التفضيلات.</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>أقصى سرعة لكل التنزيلات معًا</translation>
    </message>
    <message>
        <source>Limit: %1, by the schedule</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>الحد: %1، حسب الجدول الزمني</translation>
    </message>
    <message>
        <source>Limit: none, by the schedule</source>
        <translation>الحد: بلا، حسب الجدول الزمني</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitMenu</name>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>حد السرعة</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageFigures</name>
    <message>
        <source>stored once %1</source>
        <extracomment>legend of the bar: space that content takes</extracomment>
        <translation>مخزّن مرة واحدة %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <extracomment>legend of the bar: how much space archived tasks take</extracomment>
        <translation>مؤرشف %1</translation>
    </message>
    <message>
        <source>can be reclaimed %1</source>
        <translation>يمكن استرداده %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <extracomment>legend of the bar: free space of the disk</extracomment>
        <translation>متاح %1</translation>
    </message>
    <message>
        <source>%1 saved by sharing</source>
        <translation>وفّرت المشاركة %1</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageList</name>
    <message>
        <source>Add a &amp;storage…</source>
        <translation>&amp;إضافة تخزين…</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>وحدات التخزين</translation>
    </message>
    <message>
        <source>There is none yet. The first download makes one in %1, or you add one now.</source>
        <translation>لا توجد أي وحدة تخزين بعد. ينشئ التنزيل الأول واحدة في %1، أو أضف واحدة الآن.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>جعله افتراضيًا</translation>
    </message>
    <message>
        <source>Forget the storage %1</source>
        <translation>نسيان التخزين %1</translation>
    </message>
    <message>
        <source>Files are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>الملفات:</translation>
    </message>
    <message>
        <source>Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>المتروك متاحًا:</translation>
    </message>
    <message>
        <source>used when you choose none</source>
        <extracomment>mark beside a storage</extracomment>
        <translation>يُستخدم إن لم تختر غيره</translation>
    </message>
    <message>
        <source>Make %1 the default storage</source>
        <translation>جعل %1 التخزين الافتراضي</translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message>
        <source>Reclaim &amp;now</source>
        <translation>استرداد الآ&amp;ن</translation>
    </message>
    <message>
        <source>Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards.</source>
        <translation>يسترد مساحة ما لم تعد أي مهمة تحتاج إليه. لا يمكن بعد ذلك إعادة المهام المحذوفة.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>فحص (&amp;C)</translation>
    </message>
    <message>
        <source>Compares what should be there with what is there</source>
        <translation>يقارن ما ينبغي أن يكون موجودًا بما هو موجود</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>إصلا&amp;ح</translation>
    </message>
    <message>
        <source>Checks, and mends what can be mended</source>
        <translation>يفحص ويصلح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>History of the storage</source>
        <translation>سجل التخزين</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>لم يُخزّن شيء بعد.</translation>
    </message>
    <message>
        <source>The first download makes a storage in %1</source>
        <translation>ينشئ التنزيل الأول تخزينًا في %1</translation>
    </message>
    <message>
        <source>You see %1 of files. They take %2.</source>
        <translation>حجم الملفات الظاهرة %1. وهي تشغل %2.</translation>
    </message>
    <message>
        <source>%1 kept in reserve</source>
        <translation>محفوظ احتياطيًا: %1</translation>
    </message>
    <message>
        <source>all read on %1</source>
        <translation>قُرئ الكل في %1</translation>
    </message>
    <message>
        <source>Reclaiming …</source>
        <translation>جارٍ الاسترداد…</translation>
    </message>
    <message>
        <source>Reclaimed %1 in %2.</source>
        <translation>استُرد %1 في %2.</translation>
    </message>
    <message>
        <source>Another program is reclaiming right now.</source>
        <translation>يسترد برنامج آخر المساحة الآن.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Checking and repairing …</source>
        <translation>جارٍ الفحص والإصلاح…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Reclaim %1 &amp;now</source>
        <translation>استرداد %1 الآن (&amp;N)</translation>
    </message>
    <message>
        <source>Checked %1, repaired %2: nothing is wrong.</source>
        <comment>&quot;3 files&quot;, a number</comment>
        <translation>المفحوص: %1، المُصلح: %2: لا توجد أخطاء.</translation>
    </message>
    <message>
        <source>Checked %1: nothing is wrong.</source>
        <comment>&quot;3 files&quot;</comment>
        <translation>المفحوص: %1: لا توجد أخطاء.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation>
            <numerusform>المفحوص: %1، المُصلح: %2. لا شيء يحتاج إلى انتباهك: %3 (%4)</numerusform>
            <numerusform>المفحوص: %1، المُصلح: %2. أمر واحد يحتاج إلى انتباهك: %3 (%4)</numerusform>
            <numerusform>المفحوص: %1، المُصلح: %2. أمران يحتاجان إلى انتباهك، أولهما: %3 (%4)</numerusform>
            <numerusform>المفحوص: %1، المُصلح: %2. %n أمور تحتاج إلى انتباهك، أولها: %3 (%4)</numerusform>
            <numerusform>المفحوص: %1، المُصلح: %2. %n أمرًا يحتاج إلى انتباهك، أولها: %3 (%4)</numerusform>
            <numerusform>المفحوص: %1، المُصلح: %2. %n أمر يحتاج إلى انتباهك، أولها: %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation>
            <numerusform>المفحوص: %1. لا شيء يحتاج إلى انتباهك: %2 (%3)</numerusform>
            <numerusform>المفحوص: %1. أمر واحد يحتاج إلى انتباهك: %2 (%3)</numerusform>
            <numerusform>المفحوص: %1. أمران يحتاجان إلى انتباهك، أولهما: %2 (%3)</numerusform>
            <numerusform>المفحوص: %1. %n أمور تحتاج إلى انتباهك، أولها: %2 (%3)</numerusform>
            <numerusform>المفحوص: %1. %n أمرًا يحتاج إلى انتباهك، أولها: %2 (%3)</numerusform>
            <numerusform>المفحوص: %1. %n أمر يحتاج إلى انتباهك، أولها: %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>This storage cannot be read now.</source>
        <translation>لا يمكن قراءة هذا التخزين الآن.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
</context>
<context>
    <name>heirloom::SyncReportView</name>
    <message>
        <source>Reports of the followed source</source>
        <translation>تقارير المصدر المتابَع</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the reports on syncs: when, which version, what changed, how much was downloaded</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>نُزّل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and why it could not be had</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا شيء غير ذلك</numerusform>
            <numerusform>… وسطر آخر</numerusform>
            <numerusform>… وسطران آخران</numerusform>
            <numerusform>… و%Ln أسطر أخرى</numerusform>
            <numerusform>… و%Ln سطرًا آخر</numerusform>
            <numerusform>… و%Ln سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next sync mends it.</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2. ستصلحه المزامنة التالية.</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>استئنا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>إعادة المحاولة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف (&amp;D)…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح المجلد (&amp;F)</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>نسخ الرابط (&amp;Y)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Move to front</source>
        <translation>نقل إلى البداية (&amp;M)</translation>
    </message>
    <message>
        <source>Move to &amp;back</source>
        <translation>نقل إلى النهاية (&amp;B)</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>الأولوية (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <extracomment>priority of a task</extracomment>
        <translation>عالية (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <extracomment>priority of a task</extracomment>
        <translation>عادية (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <extracomment>priority of a task</extracomment>
        <translation>منخفضة (&amp;L)</translation>
    </message>
    <message>
        <source>Limit &amp;speed</source>
        <translation>تحديد السرعة (&amp;S)</translation>
    </message>
    <message>
        <source>The downloads of the selected tasks, each, in kB per second (0: no limit):</source>
        <translation>تنزيلات المهام المحددة، لكل منها، بوحدة kB في الثانية (0: بلا حد):</translation>
    </message>
    <message>
        <source>Comp&amp;are…</source>
        <translation>مقارنة (&amp;A)…</translation>
    </message>
    <message>
        <source>What another revision has that this one has not; select two tasks to compare them</source>
        <translation>ما تحويه مراجعة أخرى وليس في هذه؛ حدّد مهمتين للمقارنة بينهما</translation>
    </message>
    <message>
        <source>Look for a &amp;newer revision</source>
        <translation>البحث عن مراجعة أحدث (&amp;N)</translation>
    </message>
    <message>
        <source>Follo&amp;w its source…</source>
        <translation>متابعة مصدرها (&amp;W)…</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>أرشفة (&amp;V)…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Its files leave their folder; everything stays in the store and can be restored</source>
        <translation>تغادر ملفاتها مجلدها؛ ويبقى كل شيء في المخزن ويمكن استعادته</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>استعادة (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unpack archives…</source>
        <translation>فك ضغط الملفات (&amp;U)…</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpace</name>
    <message>
        <source>What deleting each task would free</source>
        <translation>ما سيحرّره حذف كل مهمة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>What deleting would free</source>
        <translation>ما سيحرّره الحذف</translation>
    </message>
    <message>
        <source>area = space that only this task uses</source>
        <translation>المساحة = ما تشغله هذه المهمة وحدها</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>كقائمة (&amp;L)</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpaceModel</name>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Deleting frees</source>
        <extracomment>head of a column: how much space deleting a task gives back</extracomment>
        <translation>يحرّره الحذف</translation>
    </message>
    <message>
        <source>All its files</source>
        <extracomment>head of a column: the size of all files of a task</extracomment>
        <translation>كل ملفاتها</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the task table</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the task table: which version of the thing</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Green was here already, blue is downloaded, grey is still to come</source>
        <extracomment>Column of the task table</extracomment>
        <translation>الأخضر كان هنا بالفعل، والأزرق نُزّل، والرمادي ما زال متبقيًا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the task table: bytes</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What did not have to be downloaded, because you have it already</source>
        <extracomment>Column of the task table: bytes that did not have to be downloaded</extracomment>
        <translation>ما لم يلزم تنزيله لأنه لديك بالفعل</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ما أُبقي</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the task table</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the task table</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>%1 is a time: &quot;today, 09:12&quot; or &quot;13 Nov&quot;</extracomment>
        <translation>اكتملت %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي ملف</numerusform>
            <numerusform>فشل ملف واحد</numerusform>
            <numerusform>فشل ملفان</numerusform>
            <numerusform>فشلت %Ln ملفات</numerusform>
            <numerusform>فشل %Ln ملفًا</numerusform>
            <numerusform>فشل %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a task</extracomment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 downloaded, %4 to come</source>
        <extracomment>Read out by a screen reader. %1 is a share: &quot;61 %&quot;; %2, %3 and %4 are numbers of files: &quot;999 files&quot;</extracomment>
        <translation>%1: أُبقي %2، نُزّل %3، بقي %4</translation>
    </message>
    <message>
        <source>its source offers something newer</source>
        <comment>than a task</comment>
        <translation>يعرض مصدرها ما هو أحدث</translation>
    </message>
    <message>
        <source>%1 is newer</source>
        <comment>a revision</comment>
        <translation>%1 أحدث</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the revision of a task, and that there is a newer one</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>state of a task: what it has got is an archive, and its members are made files</extracomment>
        <translation>جارٍ فك الضغط</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskWatch</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذفت %1.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>اكتملت %1.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 is a task, %2 says why</extracomment>
        <translation>فشلت %1: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2 of disk space.</source>
        <translation>تنتظر %1 توفّر %2 من مساحة القرص.</translation>
    </message>
    <message>
        <source>%1 waits for disk space.</source>
        <translation>تنتظر %1 مساحة القرص.</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenDialog</name>
    <message>
        <source>Add a token</source>
        <translation>إضافة رمز وصول</translation>
    </message>
    <message>
        <source>Replace a token</source>
        <translation>استبدال رمز وصول</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;الخادم:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;رمز الوصول:</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>بانتظار سلسلة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenList</name>
    <message>
        <source>Add a &amp;token…</source>
        <translation>&amp;إضافة رمز وصول…</translation>
    </message>
    <message>
        <source>Servers that have a token</source>
        <translation>الخوادم التي لها رمز وصول</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>استبدال رمز الوصول لـ %1</translation>
    </message>
    <message>
        <source>Remove the token of %1</source>
        <translation>إزالة رمز الوصول لـ %1</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>إزالة رمز وصول</translation>
    </message>
    <message>
        <source>Remove the token of %1 from the keychain?</source>
        <translation>هل تريد إزالة رمز الوصول لـ %1 من سلسلة المفاتيح؟</translation>
    </message>
    <message>
        <source>To use it again you will have to enter it again.</source>
        <translation>لاستخدامه مجددًا سيكون عليك إدخاله مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>بانتظار سلسلة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message>
        <source>&amp;Open Heirloom</source>
        <translation>فتح Heirloom (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add from clipboard</source>
        <translation>&amp;إضافة من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>إيقا&amp;ف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>استئناف الكل (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Heirloom: something needs your attention</source>
        <translation>Heirloom: هناك أمر يحتاج إلى انتباهك</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation>
            <numerusform>Heirloom: لا تنزيلات متوقفة مؤقتًا</numerusform>
            <numerusform>Heirloom: تنزيل واحد متوقف مؤقتًا</numerusform>
            <numerusform>Heirloom: تنزيلان متوقفان مؤقتًا</numerusform>
            <numerusform>Heirloom: %n تنزيلات متوقفة مؤقتًا</numerusform>
            <numerusform>Heirloom: %n تنزيلًا متوقفًا مؤقتًا</numerusform>
            <numerusform>Heirloom: %n تنزيل متوقف مؤقتًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Heirloom: nothing to do</source>
        <translation>Heirloom: لا شيء للقيام به</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation>
            <numerusform>Heirloom: لا تنزيلات بالانتظار</numerusform>
            <numerusform>Heirloom: تنزيل واحد بالانتظار</numerusform>
            <numerusform>Heirloom: تنزيلان بالانتظار</numerusform>
            <numerusform>Heirloom: %n تنزيلات بالانتظار</numerusform>
            <numerusform>Heirloom: %n تنزيلًا بالانتظار</numerusform>
            <numerusform>Heirloom: %n تنزيل بالانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation>
            <numerusform>Heirloom: لا تنزيلات نشطة</numerusform>
            <numerusform>Heirloom: تنزيل واحد نشط</numerusform>
            <numerusform>Heirloom: تنزيلان نشطان</numerusform>
            <numerusform>Heirloom: %n تنزيلات نشطة</numerusform>
            <numerusform>Heirloom: %n تنزيلًا نشطًا</numerusform>
            <numerusform>Heirloom: %n تنزيل نشط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>
            <numerusform>Heirloom: لا تنزيلات نشطة، %1</numerusform>
            <numerusform>Heirloom: تنزيل واحد نشط، %1</numerusform>
            <numerusform>Heirloom: تنزيلان نشطان، %1</numerusform>
            <numerusform>Heirloom: %n تنزيلات نشطة، %1</numerusform>
            <numerusform>Heirloom: %n تنزيلًا نشطًا، %1</numerusform>
            <numerusform>Heirloom: %n تنزيل نشط، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Sync followed sources now</source>
        <translation>مزامنة المصادر المتابَعة الآن (&amp;S)</translation>
    </message>
</context>
<context>
    <name>heirloom::Treemap</name>
    <message numerus="yes">
        <source>%Ln smaller task(s)</source>
        <translation>
            <numerusform>لا مهام أصغر</numerusform>
            <numerusform>مهمة واحدة أصغر</numerusform>
            <numerusform>مهمتان أصغر</numerusform>
            <numerusform>%Ln مهام أصغر</numerusform>
            <numerusform>%Ln مهمة أصغر</numerusform>
            <numerusform>%Ln مهمة أصغر</numerusform>
        </translation>
    </message>
    <message>
        <source>No task has space of its own: what each of them shows, others show too.</source>
        <translation>لا توجد مهمة لها مساحة خاصة بها: ما تعرضه كل منها تعرضه مهام أخرى أيضًا.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackDialog</name>
    <message>
        <source>And &amp;always, in later revisions too</source>
        <translation>ودائمًا، في المراجعات اللاحقة أيضًا (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unpack</source>
        <translation>فك الضغط (&amp;U)</translation>
    </message>
    <message>
        <source>Unpack</source>
        <extracomment>title of the dialog that asks which archives to unpack</extracomment>
        <translation>فك الضغط</translation>
    </message>
    <message>
        <source>Archives of %1</source>
        <translation>الملفات المضغوطة في %1</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>الملفات المضغوطة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الملف المضغوط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>is about to be unpacked</source>
        <comment>an archive</comment>
        <translation>سيُفك ضغطه</translation>
    </message>
    <message numerus="yes">
        <source>unpacked, but for %n</source>
        <comment>entries of an archive</comment>
        <translation>
            <numerusform>فُك ضغطه</numerusform>
            <numerusform>فُك ضغطه عدا مدخل واحد</numerusform>
            <numerusform>فُك ضغطه عدا مدخلين</numerusform>
            <numerusform>فُك ضغطه عدا %n مدخلات</numerusform>
            <numerusform>فُك ضغطه عدا %n مدخلًا</numerusform>
            <numerusform>فُك ضغطه عدا %n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>unpacked</source>
        <comment>an archive</comment>
        <translation>فُك ضغطه</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <comment>an archive</comment>
        <translation>تعذّر فك ضغطه</translation>
    </message>
    <message>
        <source>not unpacked</source>
        <comment>an archive</comment>
        <translation>لم يُفك ضغطه</translation>
    </message>
    <message>
        <source>This task has no archive that can be unpacked: zip, 7z, or tar, plain or compressed.</source>
        <translation>ليس في هذه المهمة ملف مضغوط يمكن فك ضغطه: zip أو 7z أو tar، بضغط أو بدونه.</translation>
    </message>
    <message>
        <source>Each is unpacked into a folder beside it. Files that you have already take no space again, and the archive stays.</source>
        <translation>يُفك ضغط كل منها في مجلد بجانبه. لا تشغل الملفات التي لديك بالفعل مساحة مرة أخرى، ويبقى الملف المضغوط.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackFlow</name>
    <message>
        <source>&amp;Unpack…</source>
        <translation>فك الضغط (&amp;U)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n archive(s).</source>
        <extracomment>%1 is the name of a task</extracomment>
        <translation>
            <numerusform>لم يأتِ أي ملف مضغوط مع %1.</numerusform>
            <numerusform>جاء ملف مضغوط واحد مع %1.</numerusform>
            <numerusform>جاء ملفان مضغوطان مع %1.</numerusform>
            <numerusform>جاءت %n ملفات مضغوطة مع %1.</numerusform>
            <numerusform>جاء %n ملفًا مضغوطًا مع %1.</numerusform>
            <numerusform>جاء %n ملف مضغوط مع %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The ledger to work with.</source>
        <translation>الدفتر المراد العمل معه.</translation>
    </message>
    <message>
        <source>Links or files to offer in the add dialog.</source>
        <translation>الروابط أو الملفات التي تُعرض في مربع حوار الإضافة.</translation>
    </message>
    <message>
        <source>The list of your downloads is in %1. Your files were not touched.</source>
        <translation>قائمة تنزيلاتك موجودة في %1. لم تُمسّ ملفاتك.</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have. If it runs already, its window comes to the front and takes the links.</source>
        <translation>ينزّل ما هو جديد ويُبقي ما لديك. إذا كان يعمل بالفعل، تظهر نافذته في المقدمة وتستلم الروابط.</translation>
    </message>
    <message>
        <source>Start without a window, as an icon in the tray; minimized where there is no tray.</source>
        <translation>البدء دون نافذة، كأيقونة في علبة النظام؛ أو مصغّرًا حيث لا توجد علبة نظام.</translation>
    </message>
    <message>
        <source>Open the add dialog.</source>
        <translation>فتح نافذة الإضافة.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>إيقاف جميع التنزيلات مؤقتًا.</translation>
    </message>
</context>
</TS>
