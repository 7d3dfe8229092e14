// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest of a task in the store, whole, damaged and hostile.
#include "engine/adding/TaskRecord.h"
#include "sources/manifest/ManifestWriter.h"

#include <QTest>
#include <cstring>

using namespace heirloom;

namespace {

class Entries final : public ManifestSink
{
public:
    qint64 count = 0;
    Status header(const ManifestHeader &) override { return {}; }
    Status entries(std::span<const ManifestEntry> batch) override
    {
        count += qint64(batch.size());
        return {};
    }
    Status rejected(const RejectedEntry &) override { return {}; }
};

Task sample()
{
    Task task;
    task.id = TaskId(7);
    task.source = QStringLiteral("https://h.test/m.json");
    task.destination = QStringLiteral("atlas/r1");
    task.baseUrl = QUrl(QStringLiteral("https://h.test/"));
    task.collectionKey = QStringLiteral("atlas");
    task.link = LinkMethod::Symlink;
    task.unpack = UnpackWish::Always;
    return task;
}

QByteArray written(const QMap<QString, QString> &fields)
{
    QByteArray text;
    ManifestWriter writer([&](QByteArrayView piece) -> Status {
        text.append(piece);
        return {};
    });
    if (!writer.begin(QStringLiteral("atlas"), QStringLiteral("r1"), fields) ||
        !writer.add(QStringLiteral("a"), 1, {}, {}) || !writer.end())
        qFatal("the sample cannot be written");
    return text;
}

Result<TaskRecord> parse(const QByteArray &text, Entries &entries)
{
    qsizetype at = 0;
    return parseTaskFile(
        [&](std::span<char> buffer) -> Result<qint64> {
            const qsizetype count = std::min(qsizetype(buffer.size()), text.size() - at);
            std::memcpy(buffer.data(), text.constData() + at, size_t(count));
            at += count;
            return count;
        },
        entries);
}

} // namespace

class TestTaskRecord : public QObject
{
    Q_OBJECT
private slots:
    void recordSurvivesTheFile();
    void b05_cutFileIsNone();
    void t5_impossibleFieldIsRefused_data();
    void t5_impossibleFieldIsRefused();
    void fieldStatedTwiceIsRefused();
    void unknownFieldIsPassedOver();
};

void TestTaskRecord::recordSurvivesTheFile()
{
    Entries entries;
    const auto record = parse(written(toFields(sample())), entries);
    QVERIFY(record);
    QCOMPARE(record->task, sample().id);
    QCOMPARE(record->source, sample().source);
    QCOMPARE(record->destination, sample().destination);
    QCOMPARE(record->baseUrl, sample().baseUrl);
    QCOMPARE(record->collectionKey, sample().collectionKey);
    QCOMPARE(int(record->link), int(sample().link));
    QCOMPARE(record->unpack, sample().unpack);
    QCOMPARE(entries.count, 1);
}

void TestTaskRecord::b05_cutFileIsNone()
{
    const QByteArray text = written(toFields(sample()));
    const qsizetype needed = text.trimmed().size(); // the line feed at the end says nothing
    for (qsizetype size = 0; size < needed; ++size) {
        Entries entries;
        QVERIFY2(!parse(text.first(size), entries), qPrintable(QString::number(size)));
    }
}

void TestTaskRecord::t5_impossibleFieldIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const char *value) {
        QTest::addRow("%s %s", key, value ? value : "missing")
            << QString::fromLatin1(key) << (value ? QString::fromLatin1(value) : QString());
    };
    for (const char *key : {"task", "source", "destination", "base_url", "collection", "link"})
        row(key, nullptr);
    for (const char *value : {"0", "-1", "x", "9223372036854775808"})
        row("task", value);
    for (const char *value : {"../x", "/etc", "a/../../x", ".heirloom/objects", "a\\b", "~"})
        row("destination", value);
    for (const char *value : {"ftp://h/", "https://u:p@h/", "//h/x", "x", "file://h/x", "https://h:0/"})
        row("base_url", value);
    row("link", "teleport");
}

void TestTaskRecord::t5_impossibleFieldIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QMap<QString, QString> fields = toFields(sample());
    if (value.isNull())
        fields.remove(key);
    else
        fields[key] = value;
    Entries entries;
    const auto record = parse(written(fields), entries);
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::Corrupt);
}

void TestTaskRecord::fieldStatedTwiceIsRefused()
{
    Entries entries;
    QByteArray text = written(toFields(sample()));
    text.replace("\"task\":\"7\"", R"("task":"7","task":"8")");
    QCOMPARE(parse(text, entries).error().code, ErrorCode::Corrupt);
}

void TestTaskRecord::unknownFieldIsPassedOver()
{
    Entries entries;
    QMap<QString, QString> fields = toFields(sample());
    fields[QStringLiteral("colour")] = QStringLiteral("red");
    QVERIFY(parse(written(fields), entries));
}

QTEST_GUILESS_MAIN(TestTaskRecord)
#include "tst_taskrecord.moc"
