// SPDX-License-Identifier: GPL-3.0-or-later
// B-03 (store.md): archives that somebody made to do harm, or that tell lies. Each comes out as what it is, is refused
// in part, or is refused whole; and what comes out under a path that leads elsewhere, SafePath refuses.
#include "UnpackCase.h"

using namespace heirloom;
using namespace heirloom::test;

class TestHostileArchives : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { makeArchives(m_folder.path(), QStringLiteral("hostile")); }
    void namesAndKinds_data();
    void namesAndKinds();
    void wholeIsRefused_data();
    void wholeIsRefused();
    void defaultLimitsHold_data();
    void defaultLimitsHold();
    void b_03_archivesInArchivesAreFiles();
    void errorTellsWhere();

private:
    QString current() const
    {
        return m_folder.filePath(QString::fromUtf8(QByteArray(QTest::currentDataTag()).mid(qstrlen("b_03_"))));
    }
    QTemporaryDir m_folder;
};

namespace {

/// What a test takes at most; less than the default, so that small bombs do.
const ArchiveLimits strict{1000, qint64(1) << 40, 1000, 1 << 20};

void row(const char *name, const QStringList &told)
{
    QTest::newRow(name) << told;
}

void addNames()
{
    row("b_03_parent.tar", {"unsafe ../up = hello", "unsafe a/../../up = hello", "unsafe .. = hello"});
    row("b_03_parent.zip", {"unsafe ../up = hello", "unsafe a/../../up = hello"});
    row("b_03_absolute.tar", {"unsafe /etc/cron.d/x = hello", "unsafe //x = hello"});
    row("b_03_absolute.zip", {"unsafe /etc/cron.d/x = hello"});
    row("b_03_backslash.zip", {"unsafe ../../x = hello", "a/b = hello", "unsafe a/b\\c = hello"});
    row("b_03_backslash.tar", {"unsafe ..\\..\\x = hello"});
    row("b_03_drive.zip", {"unsafe C:/x = hello", "unsafe C:/y = hello", "unsafe CON = hello", "unsafe f:ads = hello"});
    row("b_03_control.tar", {"unsafe a\nb\x1b[2J = hello"});
    row("b_03_nul.tar", {"good.txt = hello"}); // where every tar program ends the name
    row("b_03_empty-name.zip", {"#1: its name cannot be read", "a = hello"});
    row("b_03_dots.tar", {"unsafe . = hello", "a = hello", "unsafe . = hello"});
    row("b_03_text.zip", {"äöüß.txt = hello", "ü.txt = hello", "#3: its name cannot be read", "é = hello"});
    row("b_03_latin1.tar", {"grüße = hello"});
    row("b_03_shift-jis.tar", {"unsafe \uFFFD\uFFFD\uFFFD{: its name cannot be read"});
    row("b_03_pax-bytes.tar", {"grüße = hello"});
    row("b_03_unicode-path.zip", {"grüße = hello"});
    row("b_03_twice.zip", {"a = first", "a = second"});
    row("b_03_twice.tar", {"a = first", "a = second"});
    row("b_03_two.tar", {"a = hello", "b = hello"});
    row("b_03_zeros.tar", {});
    row("b_03_empty.7z", {});
}

void addKinds()
{
    const QString symlink = "it is a symbolic link", hardlink = "it is a hard link to another file";
    row("b_03_through-link.tar", {"out: " + symlink, "out/x = hello"});
    row("b_03_link-chain.tar", {"a: " + symlink, "a/b: " + symlink, "a/b/c: " + symlink, "a/b/c/x = hello"});
    row("b_03_link.zip", {"out: " + symlink, "out/x = hello"});
    row("b_03_unicode-link.tar", {"é: " + symlink, "é/x = hello"});
    row("b_03_hardlink-out.tar", {"h: " + hardlink, "a = hello"});
    row("b_03_hardlink-in.tar", {"a = hello", "h: " + hardlink});
    row("b_03_hardlink-content.tar", {"h: " + hardlink, "a = "});
    row("b_03_devices.tar", {"null: it is a device", "disk: it is a device", "pipe: it is a pipe"});
    row("b_03_devices.zip", {"null: it is a device", "socket: it is a socket"});
    row("b_03_continued.tar", {"rest: it is no plain file"});
    row("b_03_setuid.tar", {"su = hello"});
    row("b_03_setuid.zip", {"su = hello"});
    row("b_03_special.tar", {"a = hello"});
    row("b_03_sparse-map.tar", {"a: its holes are described in an unknown way"});
}

} // namespace

void TestHostileArchives::namesAndKinds_data()
{
    QTest::addColumn<QStringList>("told");
    addNames();
    addKinds();
}

void TestHostileArchives::namesAndKinds()
{
    QFETCH(QStringList, told);
    Recorder sink;
    QCOMPARE(textOf(unpack(current(), sink, strict)), QStringLiteral("ok"));
    QCOMPARE(sink.told, told);
}

namespace {

void whole(const char *name, ErrorCode code, const char *why)
{
    QTest::newRow(name) << errorCodeName(code) << QString::fromUtf8(why);
}

void addLiesOfZip()
{
    const auto damaged = [](const char *name, const char *why) { whole(name, ErrorCode::Corrupt, why); };
    damaged("b_03_nul.zip", "a name in it holds a NUL");
    damaged("b_03_folder-with-content.zip", "it is a folder with content");
    damaged("b_03_two-entries-one-member.zip", "a: it reaches into what follows");
    damaged("b_03_overlap.zip", "a: it reaches into what follows");
    damaged("b_03_other-name.zip", "say different things");
    damaged("b_03_other-method.zip", "say different things");
    damaged("b_03_into-table.zip", "a: it reaches into what follows");
    damaged("b_03_behind-table.zip", "points behind the members");
    damaged("b_03_longer.zip", "a: ");
    damaged("b_03_shorter.zip", "a: ");
    damaged("b_03_stored-longer.zip", "a: it is longer than it says");
    damaged("b_03_crc.zip", "a: ");
    damaged("b_03_crc-local.zip", "a: ");
    damaged("b_03_size-local.zip", "a: ");
    damaged("b_03_table-short.zip", "not as many entries as it should");
    damaged("b_03_table-none.zip", "its table of contents is empty");
    damaged("b_03_table-count.zip", "not as many entries as it should");
    damaged("b_03_no-end.zip", "it has no end");
    damaged("b_03_behind-end.zip", "it has no end");
    whole("b_03_4gib.zip", ErrorCode::Invalid, "1000 times as large");
    whole("b_03_4gib-more.zip", ErrorCode::Invalid, "1000 times as large");
    whole("b_03_parts.zip", ErrorCode::Invalid, "one of several parts");
    whole("b_03_method.zip", ErrorCode::Invalid, "a: ");
}

void addLiesOfTar()
{
    const auto damaged = [](const char *name, const char *why) { whole(name, ErrorCode::Corrupt, why); };
    damaged("b_03_sparse-over.tar", "a: its parts do not fit together");
    damaged("b_03_sparse-short.tar", "a: it is longer than it says");
    damaged("b_03_size.tar", "a: ");
    damaged("b_03_8exbi.tar", "the archive is damaged: ");
    damaged("b_03_negative.tar", "the archive is damaged: ");
    damaged("b_03_checksum.tar", "behind a: ");
    damaged("b_03_no-mark.tar", "behind b: the mark at its end is missing");
    damaged("b_03_no-mark.tar.xz", "behind b: the mark at its end is missing");
    damaged("b_03_behind-mark.tar", "behind b: ");
    damaged("b_03_behind.tar.gz", "behind b: ");
    damaged("b_03_behind.tar.bz2", "behind b: something follows behind its end");
    damaged("b_03_behind.tar.xz", "the archive is damaged: ");
    damaged("b_03_pax-nonsense.tar", "the archive is damaged: ");
    damaged("b_03_pax-size.tar", "the archive is damaged: ");
    damaged("b_03_pax-large.tar.gz", "the archive is damaged: ");
    damaged("b_03_pax-many.tar.gz", "the archive is damaged: ");
    damaged("b_03_twice.tar.gz", "no tar is in it");
    damaged("b_03_no-tar.tar.gz", "no tar is in it");
    damaged("b_03_nothing.tar", "it is empty");
    damaged("b_03_start.7z", "its first record is not what its checksum says");
    whole("b_03_twice.tar.bz2", ErrorCode::Invalid, "compressed more than once");
    whole("b_03_text.tar", ErrorCode::Invalid, "it is no zip, tar or 7z, or its beginning is damaged");
    whole("b_03_deflate64.7z", ErrorCode::Invalid, "secret: ");
}

void addBombs()
{
    const auto limit = [](const char *name, const char *why) { whole(name, ErrorCode::Invalid, why); };
    limit("b_03_zeros.tar.gz", "1000 times as large");
    limit("b_03_hole.tar", "more than 1099511627776 bytes come out of it");
    limit("b_03_hole-small.tar", "1000 times as large");
    limit("b_03_files.tar", "more than 1000 files");
    limit("b_03_folders.tar", "more than 1000 files");
    limit("b_03_files.zip", "more than 1000 files");
    limit("b_03_dictionary-lzma.7z", "it takes more memory than it may have");
    limit("b_03_dictionary-lzma2.7z", "it takes more memory than it may have");
    limit("b_03_dictionary.tar.xz", "it takes more memory than it may have");
}

void addEncrypted()
{
    for (const char *name : {"b_03_crypto.zip", "b_03_aes.zip", "b_03_content.7z", "b_03_names.7z", "b_03_flagged.zip",
                             "b_03_central-encryption.zip"})
        whole(name, ErrorCode::Denied, "the archive is encrypted");
}

} // namespace

void TestHostileArchives::wholeIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("why");
    addLiesOfZip();
    addLiesOfTar();
    addBombs();
    addEncrypted();
}

void TestHostileArchives::wholeIsRefused()
{
    QFETCH(QString, code);
    QFETCH(QString, why);
    Recorder sink;
    const Status status = unpack(current(), sink, strict);
    QVERIFY2(!status, qPrintable(sink.told.join(u'\n')));
    QCOMPARE(textOf(status).section(u' ', 0, 0), code);
    QVERIFY2(status.error().context.contains(why), qPrintable(status.error().context));
    QVERIFY(status.error().context.startsWith(QStringLiteral("the archive ")));
    QCOMPARE(status.error().hint.isEmpty(), status.error().code == ErrorCode::Corrupt);
    QVERIFY(sink.bytes <= 300 << 10 || sink.bytes <= QFileInfo(current()).size() * strict.ratio);
}

void TestHostileArchives::defaultLimitsHold_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("b_03_zeros.tar.gz") << "1000 times as large";
    QTest::newRow("b_03_hole.tar") << "more than 4398046511104 bytes";
    QTest::newRow("b_03_4gib.zip") << "1000 times as large";
}

void TestHostileArchives::defaultLimitsHold()
{
    QFETCH(QString, why);
    Recorder sink;
    const Status status = unpack(current(), sink);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
    QVERIFY2(status.error().context.contains(why), qPrintable(status.error().context));
}

/// A bomb of several stages does not go off.
void TestHostileArchives::b_03_archivesInArchivesAreFiles()
{
    Recorder sink;
    QCOMPARE(textOf(unpack(m_folder.filePath(QStringLiteral("packed.zip")), sink, strict)), QStringLiteral("ok"));
    QCOMPARE(sink.files.keys(), QStringList({"inner.tar.gz", "inner.zip"}));
    QVERIFY(sink.bytes < 300 << 10);
}

/// What stands in the message comes from the archive, so nothing of it reaches a terminal as it is.
void TestHostileArchives::errorTellsWhere()
{
    Recorder sink;
    const Status status = unpack(m_folder.filePath(QStringLiteral("terminal.zip")), sink);
    QCOMPARE(textOf(status).left(qstrlen("corrupt the archive is damaged: a\\u{1b}[2Jb: ")),
             QStringLiteral("corrupt the archive is damaged: a\\u{1b}[2Jb: "));
}

QTEST_GUILESS_MAIN(TestHostileArchives)
#include "tst_hostilearchives.moc"
