// SPDX-License-Identifier: GPL-3.0-or-later
// The program that unpacks is not trusted: it is shut in, and one that dies, hangs or lies is an error and nothing
// else.
#include "UnpackCase.h"
#include "packs/Archiver.h"

#include <QElapsedTimer>
#include <csignal>
#include <functional>

using namespace heirloom;
using namespace heirloom::test;

class TestArchiveProgram : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isShutIn();
    void liesAreNoticed_data();
    void liesAreNoticed();
    void limitsAreKeptTo_data();
    void limitsAreKeptTo();
    void errorsAreUnderstood_data();
    void errorsAreUnderstood();
    void killedInTheMiddleIsAnError();
    void hangingEndsWhenStopped();
    void writingWithoutEndEndsWhenStopped();
    void sinkEndsTheReading_data();
    void sinkEndsTheReading();
    void nobodyIsLeft();
    void noProgramIsAnError();

private:
    /// A program that says that it is shut in, reads the limits, and then does this.
    QString fake(const QString &script);
    QString archive() const { return m_folder.filePath(QStringLiteral("archive.tar")); }
    QTemporaryDir m_folder;
    int m_fakes = 0;
};

namespace {

/// Programs that this one started and that still run.
QStringList startedPrograms()
{
    QStringList pids;
    const QDir threads(QStringLiteral("/proc/self/task"));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + QStringLiteral("/children")));
        if (file.open(QIODevice::ReadOnly))
            pids += QString::fromLatin1(file.readAll()).split(u' ', Qt::SkipEmptyParts);
    }
    return pids;
}

/// Does something with the first bytes that come.
class Meddler final : public Recorder
{
public:
    explicit Meddler(std::function<Status()> deed) : m_deed(std::move(deed)) {}
    Status data(QByteArrayView piece) override
    {
        if (auto recorded = Recorder::data(piece); !recorded)
            return recorded;
        return m_deed();
    }

private:
    std::function<Status()> m_deed;
};

} // namespace

void TestArchiveProgram::initTestCase()
{
    // One member of 8 MiB, more than waits in any buffer: so the program is in the middle of it.
    QFile file(m_folder.filePath(QStringLiteral("big")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(8 << 20, 'x')), qint64(8 << 20));
    file.close();
    QProcess tar;
    tar.setWorkingDirectory(m_folder.path());
    tar.start(QStringLiteral("tar"), {QStringLiteral("-cf"), archive(), QStringLiteral("big")});
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.exitCode(), 0);
}

QString TestArchiveProgram::fake(const QString &script)
{
    const QString path = m_folder.filePath(QStringLiteral("fake%1").arg(++m_fakes));
    QFile file(path);
    const QString text = QStringLiteral("#!/bin/sh\necho '{\"sandbox\":\"seccomp\"}'\nread limits\n") + script + u'\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("the fake program cannot be written");
    return path;
}

void TestArchiveProgram::isShutIn()
{
    DiskFileSystem disk;
    const auto folder = disk.openDirectory(m_folder.path());
    QVERIFY(folder);
    const auto file = disk.open(*folder, "archive.tar");
    QVERIFY(file);
    const auto archiver = Archiver::start(archiverProgram(), "check-sandbox", **file);
    QVERIFY(archiver);
    QCOMPARE((*archiver)->openedBecause(), QString());
    const auto works = (*archiver)->receive();
    QVERIFY(works);
    const QJsonObject nothing{
        {QStringLiteral("open"), false}, {QStringLiteral("socket"), false}, {QStringLiteral("spawn"), false}};
    QCOMPARE(*works, nothing);
}

void TestArchiveProgram::liesAreNoticed_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char *name, const char *script) { QTest::newRow(name) << QString::fromUtf8(script); };
    const auto says = [&](const char *name, const char *lines) {
        row(name, ("cat <<'X'\n" + QByteArray(lines) + "\nX\nexec sleep 300").constData());
    };
    row("ends at once", "exit 0");
    row("ends in an entry", "echo '{\"entry\":\"a\",\"size\":5}'");
    row("ends in the bytes", "echo '{\"entry\":\"a\"}'; echo '{\"data\":5}'; printf ab");
    row("crashes", "kill -SEGV $$");
    row("a line without end", "head -c 200000 /dev/zero | tr '\\0' x; exec sleep 300");
    says("no JSON", "hello");
    says("an array", "[1]");
    says("an unknown line", "{\"what\":1}");
    says("bytes of no entry", "{\"data\":2}\nab");
    says("an end of no entry", "{\"done\":true}");
    says("an entry in an entry", "{\"entry\":\"a\"}\n{\"entry\":\"b\"}");
    says("a refusal in an entry", "{\"entry\":\"a\"}\n{\"refused\":\"b\",\"why\":\"symlink\"}");
    says("the end in an entry", "{\"entry\":\"a\"}\n{\"unpacked\":0,\"bytes\":0}");
    says("no bytes", "{\"entry\":\"a\"}\n{\"data\":0}");
    says("less than no bytes", "{\"entry\":\"a\"}\n{\"data\":-1}");
    says("bytes that are no number", "{\"entry\":\"a\"}\n{\"data\":\"2\"}\nab");
    says("too many bytes at once", "{\"entry\":\"a\"}\n{\"data\":1048577}");
    says("a byte and a half", "{\"entry\":\"a\"}\n{\"data\":1.5}\nab");
    says("more than it stated", "{\"entry\":\"a\",\"size\":1}\n{\"data\":2}\nab");
    says("less than it stated", "{\"entry\":\"a\",\"size\":3}\n{\"data\":1}\na{\"done\":true}");
    says("a negative size", "{\"entry\":\"a\",\"size\":-1}");
    says("a size that is no number", "{\"entry\":\"a\",\"size\":\"big\"}");
    says("a path that is no text", "{\"entry\":[\"a\"]}");
    says("an empty path", "{\"entry\":\"\"}");
    says("a refusal of nothing", "{\"refused\":7,\"why\":\"symlink\"}");
    says("a wrong count", "{\"entry\":\"a\"}\n{\"done\":true}\n{\"unpacked\":2,\"bytes\":0}");
    says("a wrong sum", "{\"entry\":\"a\"}\n{\"done\":true}\n{\"unpacked\":1,\"bytes\":1}");
    row("a path too long", "printf '{\"entry\":\"'; head -c 4097 /dev/zero | tr '\\0' n; echo '\"}'; exec sleep 300");
}

void TestArchiveProgram::liesAreNoticed()
{
    QFETCH(QString, script);
    Recorder sink;
    const Status status = unpack(archive(), sink, {}, {}, fake(script));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Io);
    QVERIFY(status.error().context.startsWith(QStringLiteral("the program that works on archives ")));
    QVERIFY(!status.error().hint.isEmpty());
    QCOMPARE(startedPrograms(), QStringList());
}

/// However the program counts.
void TestArchiveProgram::limitsAreKeptTo_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("why");
    const QString endless = QStringLiteral("while :; do echo '%1'; done");
    QTest::newRow("entries") << endless.arg(QStringLiteral("{\"entry\":\"a\"}\n{\"done\":true}"))
                             << "more than 100 files";
    QTest::newRow("refusals") << endless.arg(QStringLiteral("{\"refused\":\"a\",\"why\":\"symlink\"}"))
                              << "more than 100 files";
    const QString bytes =
        QStringLiteral("echo '{\"entry\":\"a\"}'; while :; do echo '{\"data\":%1}'; head -c %1 /dev/zero; done");
    QTest::newRow("bytes") << bytes.arg(1 << 20) << "more than 100000000 bytes come out of it";
    QTest::newRow("ratio") << bytes.arg(1 << 18) << "more than 3 times as large";
}

void TestArchiveProgram::limitsAreKeptTo()
{
    QFETCH(QString, script);
    QFETCH(QString, why);
    Recorder sink;
    sink.keepsContent = false;
    const bool isRatio = qstrcmp(QTest::currentDataTag(), "ratio") == 0;
    const ArchiveLimits limits{100, 100'000'000, isRatio ? 3 : 1000, 1 << 20};
    const Status status = unpack(archive(), sink, limits, {}, fake(script));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
    QVERIFY2(status.error().context.contains(why), qPrintable(status.error().context));
    QVERIFY(!status.error().hint.isEmpty());
    QVERIFY(sink.entries + sink.refusals.size() <= limits.entries);
    QVERIFY(sink.bytes <= limits.bytes);
    QVERIFY(!isRatio || sink.bytes <= 3 * QFileInfo(archive()).size());
    QCOMPARE(startedPrograms(), QStringList());
}

void TestArchiveProgram::errorsAreUnderstood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *kind, ErrorCode code) {
        QTest::newRow(kind)
            << QStringLiteral("{\"error\":\"why\",\"errno\":0,\"kind\":\"%1\"}").arg(QLatin1String(kind)) << code;
    };
    row("damaged", ErrorCode::Corrupt);
    row("encrypted", ErrorCode::Denied);
    row("unsupported", ErrorCode::Invalid);
    row("limit", ErrorCode::Invalid);
    row("unknown", ErrorCode::Io);
    QTest::newRow("of the disk") << "{\"error\":\"why\",\"errno\":5,\"kind\":\"\"}" << ErrorCode::Io;
}

void TestArchiveProgram::errorsAreUnderstood()
{
    QFETCH(QString, line);
    QFETCH(ErrorCode, code);
    Recorder sink;
    const Status status = unpack(archive(), sink, {}, {}, fake(QStringLiteral("echo '%1'").arg(line)));
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
    QVERIFY(status.error().context.startsWith(QStringLiteral("why")));
}

void TestArchiveProgram::killedInTheMiddleIsAnError()
{
    Meddler sink([] {
        const QStringList programs = startedPrograms();
        if (programs.size() == 1)
            ::kill(pid_t(programs.front().toInt()), SIGKILL);
        return Status{};
    });
    const Status status = unpack(archive(), sink);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Io);
    QCOMPARE(status.error().context, QStringLiteral("the program that works on archives ended before its time"));
    QVERIFY(sink.bytes > 0 && sink.bytes < 8 << 20);
    QCOMPARE(sink.entries, 0);
}

void TestArchiveProgram::hangingEndsWhenStopped()
{
    std::stop_source source;
    Meddler sink([&] {
        source.request_stop(); // while nothing more comes
        return Status{};
    });
    QElapsedTimer clock;
    clock.start();
    const QString script = QStringLiteral("echo '{\"entry\":\"a\"}'; echo '{\"data\":1}'; printf x; exec sleep 300");
    const Status status = unpack(archive(), sink, {}, source.get_token(), fake(script));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QVERIFY(clock.elapsed() < 20'000);
    QCOMPARE(startedPrograms(), QStringList());
}

void TestArchiveProgram::writingWithoutEndEndsWhenStopped()
{
    std::stop_source source;
    qint64 pieces = 0;
    Meddler sink([&] {
        if (++pieces == 100)
            source.request_stop();
        return Status{};
    });
    sink.keepsContent = false;
    const QString script =
        QStringLiteral("echo '{\"entry\":\"a\"}'; while :; do echo '{\"data\":4}'; printf abcd; done");
    const Status status = unpack(archive(), sink, {}, source.get_token(), fake(script));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QCOMPARE(startedPrograms(), QStringList());
}

void TestArchiveProgram::sinkEndsTheReading_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("entry") << 0;
    QTest::newRow("data") << 1;
    QTest::newRow("end") << 2;
    QTest::newRow("refused") << 3;
}

void TestArchiveProgram::sinkEndsTheReading()
{
    QFETCH(int, call);
    struct Full final : Recorder
    {
        explicit Full(int failing) : fails(failing) {}
        Status answer(int call) const
        {
            return call == fails ? Status(fail(ErrorCode::NoSpace, QStringLiteral("full"))) : Status();
        }
        Status entry(const ArchiveEntry &) override { return answer(0); }
        Status data(QByteArrayView) override { return answer(1); }
        Status end() override { return answer(2); }
        Status refused(const QString &, const Error &) override { return answer(3); }
        const int fails;
    } sink(call);
    const QString script = QStringLiteral(
        "cat <<'X'\n{\"entry\":\"a\"}\n{\"data\":1}\na{\"done\":true}\n{\"refused\":\"b\",\"why\":\"fifo\"}\nX\nexec "
        "sleep 300");
    const Status status = unpack(archive(), sink, {}, {}, fake(script));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::NoSpace);
    QCOMPARE(status.error().context, QStringLiteral("full"));
}

void TestArchiveProgram::nobodyIsLeft()
{
    Recorder sink;
    QCOMPARE(textOf(unpack(archive(), sink)), QStringLiteral("ok"));
    QCOMPARE(sink.files.value(QStringLiteral("big")), QByteArray(8 << 20, 'x'));
    QCOMPARE(startedPrograms(), QStringList());
}

void TestArchiveProgram::noProgramIsAnError()
{
    Recorder sink;
    const Status status = unpack(archive(), sink, {}, {}, m_folder.filePath(QStringLiteral("missing")));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::NotFound);
    QVERIFY(!status.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(TestArchiveProgram)
#include "tst_archiveprogram.moc"
