// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceFixture.h"
#include "sources/manifest/ManifestParser.h"
#include "sources/manifest/ManifestWriter.h"
#include "tests/support/Sanitized.h"

#include <QTest>
#include <sys/resource.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qint64 allowedGrowth = sanitized ? 2'000'000'000 : 30'000'000;
constexpr qint64 million = sanitized ? 50'000 : 1'000'000;

qint64 peakBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

/// Makes a manifest of a million entries while it is read.
class Generator
{
public:
    Result<qint64> operator()(std::span<char> buffer)
    {
        while (m_ready.size() - m_served < std::ssize(buffer) && m_next <= million)
            append();
        const qsizetype count = std::min(qsizetype(buffer.size()), m_ready.size() - m_served);
        std::memcpy(buffer.data(), m_ready.constData() + m_served, size_t(count));
        m_served += count;
        if (m_served > (1 << 16)) {
            m_ready.remove(0, m_served);
            m_served = 0;
        }
        return count;
    }

private:
    void append()
    {
        if (m_next == 0)
            m_ready += R"({"format":"heirloom-manifest/1","name":"big","files":[)";
        if (m_next == million) {
            m_ready += "]}";
        } else {
            const QByteArray number = QByteArray::number(m_next);
            m_ready += m_next ? ",\n{\"path\":\"data/part-" : "{\"path\":\"data/part-";
            m_ready += number + "/file.bin\",\"size\":" + number + ",\"sha256\":\"";
            m_ready += QByteArray(number).rightJustified(64, '0') + "\",\"urls\":[\"data/part-" + number + "\"]}";
        }
        ++m_next;
    }

    QByteArray m_ready;
    qsizetype m_served = 0;
    qint64 m_next = 0;
};

struct Counting final : ManifestSink
{
    qint64 files = 0;
    qint64 bytes = 0;
    qsizetype largestBatch = 0;
    int headers = 0;
    Status header(const ManifestHeader &) override
    {
        ++headers;
        return {};
    }
    Status entries(std::span<const ManifestEntry> batch) override
    {
        files += std::ssize(batch);
        largestBatch = std::max(largestBatch, qsizetype(batch.size()));
        for (const ManifestEntry &entry : batch)
            bytes += entry.size;
        return {};
    }
    Status rejected(const RejectedEntry &) override { return fail(ErrorCode::Corrupt, QStringLiteral("unexpected")); }
};

QByteArray write(const QMap<QString, QString> &extra, const std::vector<ManifestEntry> &entries)
{
    QByteArray text;
    ManifestWriter writer([&text](QByteArrayView piece) -> Status {
        text += piece.toByteArray();
        return {};
    });
    bool good = writer.begin(QStringLiteral("a \"name\"\n"), QStringLiteral("r1"), extra).has_value();
    for (const ManifestEntry &entry : entries)
        good = good && writer.add(entry.path, entry.size, entry.sha256, entry.urls).has_value();
    return good && writer.end() ? text : QByteArray();
}

} // namespace

class TestManifestStream : public QObject
{
    Q_OBJECT

private slots:
    void b02_aMillionEntriesInLittleMemory();
    void writerAndParserAgree();
    void writerIsDeterministic();
    void writerOfNothingIsAManifest();
    void writerRefusesWhatNoParserTakes();
    void writerPassesFailuresOn();
};

void TestManifestStream::b02_aMillionEntriesInLittleMemory()
{
    const qint64 before = peakBytes();
    Counting sink;
    const Status status = parseManifest(Generator(), {}, sink);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().context));
    QCOMPARE(sink.files, million);
    QCOMPARE(sink.bytes, million * (million - 1) / 2);
    QCOMPARE(sink.headers, 1);
    QVERIFY(sink.largestBatch <= 4096);
    const qint64 growth = peakBytes() - before;
    qInfo("memory grew by %lld bytes", static_cast<long long>(growth));
    QVERIFY(growth < allowedGrowth);
}

void TestManifestStream::writerAndParserAgree()
{
    std::vector<ManifestEntry> entries(3);
    entries[0].path = QStringLiteral("a/\u00fc\u4e2d\U0001F600 \"q\".bin");
    entries[0].size = 0;
    entries[1].path = QStringLiteral("b");
    entries[1].sha256 = Sha256::fromHex(QString(64, u'e'));
    entries[1].urls = {QStringLiteral("https://h/b"), QStringLiteral("b")};
    entries[2].path = QStringLiteral("c");
    entries[2].size = std::numeric_limits<qint64>::max();
    const QMap<QString, QString> extra{{QStringLiteral("uid"), QStringLiteral("x")}, {QStringLiteral("k"), QString()}};

    Collected sink;
    QMap<QString, QString> extraRead;
    ManifestContext context;
    context.extra = [&extraRead](const QString &key, const QString &value) -> Status {
        extraRead.insert(key, value);
        return {};
    };
    QVERIFY(parseManifest(Bytes(write(extra, entries)), context, sink));
    QCOMPARE(extraRead, extra);
    QCOMPARE(sink.headers[0].name, QStringLiteral("a \"name\"\n"));
    QCOMPARE(sink.headers[0].revision, QStringLiteral("r1"));
    QCOMPARE(sink.all.size(), entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        QCOMPARE(sink.all[i].path, entries[i].path);
        QCOMPARE(sink.all[i].size, entries[i].size);
        QVERIFY(sink.all[i].sha256 == entries[i].sha256);
        QCOMPARE(sink.all[i].urls, entries[i].urls);
    }
}

void TestManifestStream::writerIsDeterministic()
{
    std::vector<ManifestEntry> entries(20'000);
    for (size_t i = 0; i < entries.size(); ++i)
        entries[i].path = QString::number(i);
    const QMap<QString, QString> extra{{QStringLiteral("b"), QStringLiteral("1")},
                                       {QStringLiteral("a"), QStringLiteral("2")}};
    const QByteArray first = write(extra, entries);
    QVERIFY(!first.isEmpty());
    QCOMPARE(write(extra, entries), first);
    QCOMPARE(write({}, {entries[7]}),
             QByteArray("{\"format\":\"heirloom-manifest/1\",\n\"name\":\"a \\\"name\\\"\\n\",\n"
                        "\"revision\":\"r1\",\n\"files\":[\n{\"path\":\"7\"}\n]}\n"));
}

void TestManifestStream::writerOfNothingIsAManifest()
{
    Collected sink;
    QVERIFY(parseManifest(Bytes(write({}, {})), {}, sink));
    QVERIFY(sink.all.empty() && sink.headers.size() == 1);
}

void TestManifestStream::writerRefusesWhatNoParserTakes()
{
    ManifestWriter writer([](QByteArrayView) -> Status { return {}; });
    const QString longest(1000, u'n');
    QCOMPARE(writer.begin(longest + u'n', {}).error().code, ErrorCode::Invalid); // no parser would take it
    QCOMPARE(writer.begin({}, longest + u'n').error().code, ErrorCode::Invalid);
    QVERIFY(writer.begin(longest, longest));
    const QString lone(QChar(0xd800));
    QCOMPARE(writer.add(lone, 1, {}).error().code, ErrorCode::Invalid);
    QCOMPARE(writer.add(QStringLiteral("a"), 1, {}, {lone}).error().code, ErrorCode::Invalid);
}

void TestManifestStream::writerPassesFailuresOn()
{
    ManifestWriter writer([](QByteArrayView) -> Status { return fail(ErrorCode::NoSpace, QStringLiteral("full")); });
    QVERIFY(writer.begin(QStringLiteral("n"), {}));
    QCOMPARE(writer.end().error().code, ErrorCode::NoSpace);
}

QTEST_GUILESS_MAIN(TestManifestStream)
#include "tst_manifeststream.moc"
