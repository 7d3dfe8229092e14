// SPDX-License-Identifier: GPL-3.0-or-later
// Files that users change through the link they share with the store, by every way there is: noticed, the others
// healed, the change never lost. And stored bytes that rot without anybody touching them.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <filesystem>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString victim = QStringLiteral("data/victim.bin");
const QByteArray edit = bytesOf(99, 8000);

using Change = std::function<void(const QString &path)>;

struct ModeForced
{
    explicit ModeForced(const QString &path) { ::chmod(path.toUtf8().constData(), 0644); }
};

void append(const QString &path)
{
    const ModeForced writable(path);
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write("more") != 4)
        qFatal("cannot append");
}

void mapAndWrite(const QString &path)
{
    const ModeForced writable(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open");
    uchar *bytes = file.map(0, file.size());
    bytes[0] = uchar(~bytes[0]);
    ::msync(bytes, size_t(file.size()), MS_SYNC);
    file.unmap(bytes);
}

void writeAndSetTimeBack(const QString &path)
{
    const auto before = std::filesystem::last_write_time(path.toStdString());
    overwriteInPlace(path, edit);
    std::filesystem::last_write_time(path.toStdString(), before);
}

void saveAtomically(const QString &path)
{
    writeFile(path + QStringLiteral(".new"), edit);
    std::filesystem::rename((path + QStringLiteral(".new")).toStdString(), path.toStdString());
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestDamage : public QObject
{
    Q_OBJECT
private slots:
    void h_01_editsAreNoticedHealedAndKept_data();
    void h_01_editsAreNoticedHealedAndKept();
    void h_01_whatChangesNoByteChangesNothing_data();
    void h_01_whatChangesNoByteChangesNothing();
    void h_01_arrivingContentIsNotHiddenByADamagedOne();
    void t20_aUserWhoGoesOnEditingLosesNothing();
    void scrubReadsOnWhereItStopped();
    void scrubFindsRottenBytesAndTakesThemOutOfUse();
    void scrubIsThrottled();
    void anOpenWindowScrubsOnceAMonth();
    void s3_5_dirtyStorageIsNotSwept();
};

/// Two finished tasks that share all their content.
struct Shared
{
    Shared()
    {
        files = {{victim, bytesOf(1, 8000)}, {QStringLiteral("b"), bytesOf(2, 100)}};
        AddRequest request;
        request.link = LinkMethod::Hardlink;
        first = disk.get(publisher.publish(QStringLiteral("r1"), files), request).task;
        second = disk.get(publisher.publish(QStringLiteral("r2"), files), request).task;
    }
    AuditReport audit(bool deep, bool heal) { return expect(await(disk.engine().audit({}, {deep, heal}))); }
    /// Everything below the storage, the store's own folders too.
    bool isAnywhere(const QByteArray &bytes)
    {
        QDirIterator all(disk.root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            if (readFile(all.next()) == bytes)
                return true;
        }
        return false;
    }

    Publisher publisher;
    EngineFixture disk;
    Files files;
    TaskId first, second;
};

void TestDamage::h_01_editsAreNoticedHealedAndKept_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *title, const Change &change) { QTest::newRow(title) << change; };
    row("truncate and write", [](const QString &path) { overwriteInPlace(path, edit); });
    row("shorter", [](const QString &path) { overwriteInPlace(path, edit.first(10)); });
    row("append", append);
    row("write through a mapping", mapAndWrite);
    row("write, time set back", writeAndSetTimeBack);
    row("editor that saves atomically", saveAtomically);
    row("emptied", [](const QString &path) { overwriteInPlace(path, {}); });
    row("deleted", [](const QString &path) { QFile::remove(path); });
    row("a folder in its place", [](const QString &path) {
        QFile::remove(path);
        QDir().mkpath(path);
    });
    row("through a user's own link", [](const QString &path) {
        std::filesystem::create_hard_link(path.toStdString(), (path + QStringLiteral(".mine")).toStdString());
        overwriteInPlace(path + QStringLiteral(".mine"), edit);
        QFile::remove(path + QStringLiteral(".mine"));
    });
    row("through a symbolic link", [](const QString &path) {
        QFile::link(path, path + QStringLiteral(".sym"));
        overwriteInPlace(path + QStringLiteral(".sym"), edit);
        QFile::remove(path + QStringLiteral(".sym"));
    });
}

void TestDamage::h_01_editsAreNoticedHealedAndKept()
{
    QFETCH(Change, change);
    Shared shared;
    const QString path = shared.disk.shown(shared.first, victim);
    change(path);
    const QByteArray changed = readFile(path);
    const bool isFolder = QFileInfo(path).isDir();
    const auto found = shared.audit(false, false); // the cheap look is enough
    QVERIFY(!found.violations.empty());
    shared.audit(false, true);
    if (isFolder)
        QVERIFY(QDir().rmdir(path));
    shared.disk.run();
    QCOMPARE(shared.disk.filesOf(shared.second), shared.files);
    QCOMPARE(readFile(shared.disk.shown(shared.first, victim)), shared.files[victim]);
    if (!isFolder && changed != "(no file)" && !changed.isEmpty())
        QVERIFY(shared.isAnywhere(changed));
    QCOMPARE(shared.disk.references(), shared.disk.countedReferences());
    QCOMPARE(shared.disk.violations(), QStringList());
}

void TestDamage::h_01_whatChangesNoByteChangesNothing_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *title, const Change &change) { QTest::newRow(title) << change; };
    row("mode", [](const QString &path) { ::chmod(path.toUtf8().constData(), 0600); });
    row("time", [](const QString &path) {
        std::filesystem::last_write_time(path.toStdString(), std::filesystem::file_time_type::clock::now());
    });
    row("another name", [](const QString &path) {
        std::filesystem::create_hard_link(path.toStdString(), (path + QStringLiteral(".mine")).toStdString());
        QFile::remove(path + QStringLiteral(".mine"));
    });
    row("the same bytes written again", [](const QString &path) { overwriteInPlace(path, readFile(path)); });
}

void TestDamage::h_01_whatChangesNoByteChangesNothing()
{
    QFETCH(Change, change);
    Shared shared;
    change(shared.disk.shown(shared.first, victim));
    QCOMPARE(shared.disk.violations(), QStringList());
    shared.audit(false, true);
    QCOMPARE(shared.disk.inStore(QStringLiteral("quarantine")), QStringList());
    QCOMPARE(shared.disk.get(shared.publisher.publish(QStringLiteral("r3"), shared.files)).totals.inherit.files, 2);
    QCOMPARE(shared.disk.filesOf(shared.first), shared.files);
}

void TestDamage::h_01_arrivingContentIsNotHiddenByADamagedOne()
{
    // The source says no digest, so the content is fetched, and only then it shows that the store has it already.
    Publisher publisher;
    EngineFixture disk;
    const QByteArray content = bytesOf(1, 8000);
    const QString link = publisher.put(QStringLiteral("one.bin"), content);
    const TaskId first = disk.get(link).task;
    overwriteInPlace(disk.objectPath(content), edit);
    const TaskId second = disk.get(link).task;
    QVERIFY(second != first);
    QCOMPARE(disk.filesOf(second).values(), QList{content});
    QCOMPARE(readFile(disk.objectPath(content)), content);
    QCOMPARE(disk.inStore(QStringLiteral("quarantine")).size(), 1);
}

void TestDamage::t20_aUserWhoGoesOnEditingLosesNothing()
{
    Shared shared;
    overwriteInPlace(shared.disk.shown(shared.first, victim), edit);
    shared.audit(false, true);
    const QByteArray later = bytesOf(100, 500); // between the check and the repair's downloads
    overwriteInPlace(shared.disk.shown(shared.first, victim), later);
    shared.disk.run();
    QCOMPARE(shared.disk.filesOf(shared.first), shared.files);
    QCOMPARE(shared.disk.filesOf(shared.second), shared.files);
    QVERIFY(shared.isAnywhere(later));
}

void TestDamage::scrubReadsOnWhereItStopped()
{
    EngineFixture disk;
    Publisher publisher;
    Files files;
    for (int i = 0; i < 200; ++i)
        files.insert(QStringLiteral("f%1").arg(i), bytesOf(quint64(i), 1000));
    disk.get(publisher.publish(QStringLiteral("r1"), files));
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(expect(await(disk.engine().scrub({}, {}, stopped.get_token()))).checked, 0);
    QVERIFY(disk.change("INSERT INTO scrubs (storage, after_object, begun_ms) "
                        "SELECT 1, id, 1 FROM objects ORDER BY id LIMIT 1 OFFSET 149 "
                        "ON CONFLICT (storage) DO UPDATE SET after_object = excluded.after_object"));
    disk.reopen();
    const auto rest = expect(await(disk.engine().scrub({}, {})));
    QCOMPARE(rest.checked, 50);
    QCOMPARE(rest.readBytes, 50'000);
    QVERIFY(rest.finished);
    QVERIFY(expect(await(disk.engine().usage({}))).scrubbedMs > 0);
    QCOMPARE(expect(await(disk.engine().scrub({}, {}))).checked, 200); // a new cycle
}

void TestDamage::scrubFindsRottenBytesAndTakesThemOutOfUse()
{
    Shared shared;
    const QString object = shared.disk.objectPath(shared.files[victim]);
    mapAndWrite(object);
    // Bits that rot change no time: the ledger knows the times that the file has now.
    struct stat now;
    QCOMPARE(::stat(object.toUtf8().constData(), &now), 0);
    static const QByteArray asItIs = QStringLiteral("UPDATE objects SET mtime_ns = %1, ctime_ns = %2 WHERE size = 8000")
                                         .arg(now.st_mtim.tv_sec * 1'000'000'000 + now.st_mtim.tv_nsec)
                                         .arg(now.st_ctim.tv_sec * 1'000'000'000 + now.st_ctim.tv_nsec)
                                         .toUtf8();
    QVERIFY(shared.disk.change(asItIs.constData()));
    QCOMPARE(shared.audit(false, false).violations.size(), size_t(0)); // no cheap look can tell
    const auto found = expect(await(shared.disk.engine().scrub({}, {})));
    QCOMPARE(found.violations.size(), size_t(1));
    QCOMPARE(found.violations[0].kind, QStringLiteral("corrupt-object"));
    const auto again = expect(await(shared.disk.engine().scrub({}, {})));
    QCOMPARE(again.violations.size(), size_t(0)); // told once; the audit goes on about it
    QCOMPARE(shared.disk.number("SELECT count(*) FROM objects WHERE state = 'quarantined'"), 1);
    const auto notices = expect(await(shared.disk.engine().notices()));
    QVERIFY(std::any_of(notices.begin(), notices.end(),
                        [](const Notice &one) { return one.event == QStringLiteral("content.unusable"); }));
    QVERIFY(!shared.audit(false, false).violations.empty());
    shared.audit(false, true);
    shared.disk.run();
    QCOMPARE(shared.disk.filesOf(shared.first), shared.files);
    QCOMPARE(shared.disk.filesOf(shared.second), shared.files);
    QCOMPARE(shared.disk.violations(), QStringList());
}

void TestDamage::scrubIsThrottled()
{
    EngineFixture disk;
    Publisher publisher;
    disk.get(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), bytesOf(1, 8'000'000)}}));
    QElapsedTimer timer;
    timer.start();
    const auto report = expect(await(disk.engine().scrub({}, {8'000'000, 0})));
    QCOMPARE(report.readBytes, 8'000'000);
    QVERIFY(timer.elapsed() >= 900); // never faster than asked; how much slower is the machine's matter
}

void TestDamage::anOpenWindowScrubsOnceAMonth()
{
    Shared shared;
    shared.disk.options.upkeepMs = 10;
    shared.disk.reopen();
    shared.disk.engine().start({});
    // The first look only begins to count.
    QTRY_VERIFY(shared.disk.number("SELECT count(*) FROM scrubs WHERE begun_ms > 0 AND ended_ms = 0") == 1);
    QVERIFY(shared.disk.change("UPDATE scrubs SET begun_ms = begun_ms - 31 * 86400000"));
    QTRY_VERIFY(shared.disk.number("SELECT ended_ms FROM scrubs") > 0);
}

void TestDamage::s3_5_dirtyStorageIsNotSwept()
{
    Shared shared;
    expect(await(shared.disk.engine().remove(shared.first, {})));
    expect(await(shared.disk.engine().remove(shared.second, {})));
    QVERIFY(shared.disk.change("UPDATE storages SET dirty_reason = 'an undo failed'"));
    const auto refused = await(shared.disk.engine().reclaim({}, {true}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().hint.contains(QStringLiteral("--heal")));
    QVERIFY(!shared.disk.inStore(QStringLiteral("objects")).isEmpty());
    shared.audit(false, true);
    QCOMPARE(expect(await(shared.disk.engine().reclaim({}, {true}))).reclaimedObjects, 2);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
