// SPDX-License-Identifier: GPL-3.0-or-later
// Archives as other programs make them: every format and method comes out right, and no damage goes unnoticed.
#include "UnpackCase.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSet>
#include <algorithm>

using namespace heirloom;
using namespace heirloom::test;

class TestArchiveReader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void suffixTellsTheType_data();
    void suffixTellsTheType();
    void comesOutRight_data();
    void comesOutRight();
    void noByteIsWrongUnnoticed_data();
    void noByteIsWrongUnnoticed();
    void noneIsTakenForWholeThatEndsEarly_data();
    void noneIsTakenForWholeThatEndsEarly();
    void memberOfFiveGibibytes();
    void hundredThousandMembers_data();
    void hundredThousandMembers();

private:
    using Files = QMap<QString, QByteArray>;
    QString archive(const QString &name) const { return m_folder.filePath(QStringLiteral("formats/") + name); }
    QString large(const QString &name) const { return m_folder.filePath(QStringLiteral("large/") + name); }
    bool isOfTree(const Recorder &sink) const;
    qint64 copyCurrent();
    void judgeDamaged(bool isContentChecked, const QByteArray &what);

    QTemporaryDir m_folder;
    QFile m_damaged{m_folder.filePath(QStringLiteral("damaged"))}; ///< a copy, whose bytes are changed in their place
    Files m_tree;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// One archive of each format with each kind of compression; whether everything in it has a checksum.
void addKinds()
{
    QTest::addColumn<bool>("isContentChecked");
    QTest::newRow("deflated.zip") << true;
    QTest::newRow("stored-oneway.zip") << true;
    QTest::newRow("zip64.zip") << true;
    QTest::newRow("pax.tar") << false;
    QTest::newRow("pax.tar.gz") << true;
    QTest::newRow("members.tar.bz2") << true;
    QTest::newRow("pax.tar.xz") << true;
    QTest::newRow("bsd.tar.zst") << false; // bsdtar writes none
    QTest::newRow("lzma2.7z") << true;
    QTest::newRow("plainheader.7z") << true;
}

} // namespace

void TestArchiveReader::initTestCase()
{
    for (const QString &set : {QStringLiteral("formats"), QStringLiteral("large")}) {
        QVERIFY(QDir(m_folder.path()).mkdir(set));
        makeArchives(m_folder.filePath(set), set);
    }
    const QDir tree(archive(QStringLiteral("tree")));
    QDirIterator all(tree.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        m_tree[tree.relativeFilePath(path)] = contentOf(path);
    }
    QCOMPARE(m_tree.size(), 8);
}

void TestArchiveReader::suffixTellsTheType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("stem");
    const auto row = [](const char *name, const char *type, const char *stem) {
        QTest::newRow(name) << QString::fromUtf8(type) << QString::fromUtf8(stem);
    };
    row("atlas-1.2.tar.gz", "tar", "atlas-1.2");
    row("a.tgz", "tar", "a");
    row("a.tar", "tar", "a");
    row("a.tar.bz2", "tar", "a");
    row("a.tbz2", "tar", "a");
    row("a.tar.xz", "tar", "a");
    row("a.txz", "tar", "a");
    row("a.tar.zst", "tar", "a");
    row("a.tzst", "tar", "a");
    row("A.ZIP", "zip", "A");
    row("a.b.7Z", "7z", "a.b");
    row("Grüße.Tar.Gz", "tar", "Grüße");
    row("a.zip.zip", "zip", "a.zip");
    row("a.gz", "", "a.gz");
    row("a.zip.part", "", "a.zip.part");
    row("azip", "", "azip");
    row("zip", "", "zip");
    row(".zip", "", ".zip");
    row(".tar.gz", "", ".tar.gz");
    row("a/.7z", "", "a/.7z");
    row("a.tar.lz", "", "a.tar.lz");
    row("a.rar", "", "a.rar");
}

void TestArchiveReader::suffixTellsTheType()
{
    QFETCH(QString, type);
    QFETCH(QString, stem);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(archiveTypeOf(name), type);
    QCOMPARE(withoutArchiveSuffix(name), stem);
    QCOMPARE(archiveTypeOf(QString()), QString());
}

void TestArchiveReader::comesOutRight_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(archive({})).entryList(QDir::Files);
    QVERIFY(names.size() >= 44);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestArchiveReader::comesOutRight()
{
    QFETCH(QString, name);
    Recorder sink;
    QCOMPARE(textOf(unpack(archive(name), sink)), QStringLiteral("ok"));
    QCOMPARE(sink.refusals.keys(), QStringList());
    QCOMPARE(sink.files.keys(), m_tree.keys());
    QCOMPARE(sink.files, m_tree);
    QCOMPARE(sink.entries, m_tree.size());
}

/// Whether what came is right as far as it came: a wrong bit of a file's type has it refused, by name.
bool TestArchiveReader::isOfTree(const Recorder &sink) const
{
    const auto paths = sink.files.keys() + sink.refusals.keys();
    const bool isRight = std::all_of(sink.files.keyBegin(), sink.files.keyEnd(),
                                     [&](const QString &path) { return sink.files[path] == m_tree.value(path); });
    return isRight && QSet<QString>(paths.begin(), paths.end()) == QSet<QString>(m_tree.keyBegin(), m_tree.keyEnd());
}

/// The copy as it is now: refused, or taken without anything being wrong.
void TestArchiveReader::judgeDamaged(bool isContentChecked, const QByteArray &what)
{
    Recorder sink;
    const Status status = unpack(m_damaged.fileName(), sink);
    if (status) {
        const bool isRight =
            isContentChecked ? isOfTree(sink) : sink.files.size() + sink.refusals.size() == m_tree.size();
        QVERIFY2(isRight, (what + ": " + sink.told.join(u'\n').left(2000).toUtf8()).constData());
        return;
    }
    // Damage never looks like a fault of the program or of the disk.
    const ErrorCode code = status.error().code;
    const bool isUnderstood = code == ErrorCode::Corrupt || code == ErrorCode::Invalid || code == ErrorCode::Denied;
    QVERIFY2(isUnderstood, (what + ": " + textOf(status).toUtf8()).constData());
}

void TestArchiveReader::noByteIsWrongUnnoticed_data()
{
    addKinds();
}

/// Makes a copy of the row's archive; how many bytes it has.
qint64 TestArchiveReader::copyCurrent()
{
    const QByteArray whole = contentOf(archive(QString::fromUtf8(QTest::currentDataTag())));
    m_damaged.close();
    m_damaged.remove();
    if (!m_damaged.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || m_damaged.write(whole) != whole.size())
        qFatal("the archive cannot be copied");
    return whole.size();
}

void TestArchiveReader::noByteIsWrongUnnoticed()
{
    QFETCH(bool, isContentChecked);
    const qint64 size = copyCurrent();
    const auto put = [&](qint64 at, char byte) { return m_damaged.seek(at) && m_damaged.putChar(byte); };
    const auto flip = [&](qint64 at, int mask) {
        char byte = 0;
        QVERIFY(m_damaged.seek(at) && m_damaged.getChar(&byte));
        QVERIFY(put(at, char(byte ^ mask)));
        judgeDamaged(isContentChecked, "byte " + QByteArray::number(at) + " ^ " + QByteArray::number(mask));
        QVERIFY(put(at, byte));
    };
    constexpr int count = 64;
    for (int i = 0; i < count && !QTest::currentTestFailed(); ++i) {
        flip((size - 1) * i / (count - 1), 1 << (i % 8));
        if (i % 8 == 0) // the last records are short
            flip(size - 1 - i / 4, 0xff);
    }
}

void TestArchiveReader::noneIsTakenForWholeThatEndsEarly_data()
{
    addKinds();
}

void TestArchiveReader::noneIsTakenForWholeThatEndsEarly()
{
    const qint64 size = copyCurrent();
    const auto cut = [&](qint64 to) {
        QVERIFY(m_damaged.resize(to));
        judgeDamaged(true, QByteArray::number(to) + " bytes");
    };
    constexpr int count = 64;
    for (int missing = 1; missing < 8 && !QTest::currentTestFailed(); ++missing)
        cut(size - missing);
    for (int i = count - 1; i >= 0 && !QTest::currentTestFailed(); --i)
        cut(size * i / count);
}

/// Five gibibytes of zeros, which are nowhere at once.
void TestArchiveReader::memberOfFiveGibibytes()
{
    Recorder sink;
    sink.keepsContent = false;
    ArchiveLimits limits;
    limits.ratio = 2000;
    QCOMPARE(textOf(unpack(large(QStringLiteral("5gib.zip")), sink, limits)), QStringLiteral("ok"));
    QCOMPARE(sink.bytes, qint64(5) << 30);
    QCOMPARE(sink.entries, 1);
    limits.bytes = qint64(4) << 30;
    const Status tooMuch = unpack(large(QStringLiteral("5gib.zip")), sink, limits);
    QCOMPARE(textOf(tooMuch).left(8), QStringLiteral("invalid "));
    QVERIFY(!tooMuch.error().hint.isEmpty());
}

void TestArchiveReader::hundredThousandMembers_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("zip") << "many.zip";
    QTest::newRow("tar") << "many.tar.gz";
}

void TestArchiveReader::hundredThousandMembers()
{
    QFETCH(QString, name);
    Recorder sink;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(textOf(unpack(large(name), sink)), QStringLiteral("ok"));
    qInfo("%lld members in %lld ms", sink.entries, clock.elapsed());
    QCOMPARE(sink.entries, 100'000);
    QCOMPARE(sink.files.size(), 100'000);
    QCOMPARE(sink.files[QStringLiteral("99/12399.txt")], QByteArray("12399\n"));
}

QTEST_GUILESS_MAIN(TestArchiveReader)
#include "tst_archivereader.moc"
