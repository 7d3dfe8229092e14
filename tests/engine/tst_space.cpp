// SPDX-License-Identifier: GPL-3.0-or-later
// The space gate on a volume that is really small: a tmpfs of 64 MiB in a mount namespace of this process alone.
#include "engine/UserText.h"
#include "io/DiskFileSystem.h"
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"
#include "support/http/FaultServer.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qint64 mib = 1 << 20;
constexpr qint64 reserve = 4 * mib;

/// A small volume at `path`. REQUIRES: the process has one thread still, for the namespace.
class SmallVolume
{
public:
    bool mount(const QString &path, const char *limits = "size=64m,mode=0755") const
    {
        return ::mount("small", path.toUtf8().constData(), "tmpfs", 0, limits) == 0;
    }
    /// Root gets a namespace of mounts; others need one of users with it.
    static bool enterNamespace()
    {
        const uid_t user = ::geteuid();
        const gid_t group = ::getegid();
        if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        if (user != 0) {
            writeFile(QStringLiteral("/proc/self/setgroups"), "deny");
            writeFile(QStringLiteral("/proc/self/uid_map"), "0 " + QByteArray::number(user) + " 1");
            writeFile(QStringLiteral("/proc/self/gid_map"), "0 " + QByteArray::number(group) + " 1");
        }
        return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }
};

StorageSpec small(LinkMethod link = LinkMethod::Auto)
{
    StorageSpec spec;
    spec.link = link;
    spec.reserveBytes = reserve;
    return spec;
}

Files revision(int changed)
{
    Files files;
    for (int i = 0; i < 40; ++i)
        files.insert(QStringLiteral("f%1.bin").arg(i), bytesOf(quint64(i == 7 ? 1000 + changed : i), mib));
    return files;
}

} // namespace

class TestSpace : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void s0_8_oneFileUpgradeCompletesWhereTwoRevisionsDoNotFit();
    void s0_8_downloadThatDoesNotFitWaitsVisiblyAndResumesByItself();
    void s0_7_copyOutOfSpaceHealsAndTheTaskGoesOn();
    void s0_8_visibleCopiesCountToo();
    void s13_contentOfUnknownSizeLeavesTheReserve_data();
    void s13_contentOfUnknownSizeLeavesTheReserve();
    void f02_volumeWithoutRoomForFilesIsWaitedFor();
    void s8_explicitReflinkIsRefusedBeforeAnyDownload();
    void f05_folderOnAnotherVolumeIsRefused_data();
    void f05_folderOnAnotherVolumeIsRefused();
    void f05_noPathLeadsIntoAnotherVolume();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSpace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(SmallVolume().mount(m_folder->path()));
}

void TestSpace::cleanup()
{
    ::umount2(m_folder->path().toUtf8().constData(), MNT_DETACH);
}

void TestSpace::s0_8_oneFileUpgradeCompletesWhereTwoRevisionsDoNotFit()
{
    Publisher publisher;
    EngineFixture disk(small(), m_folder->path());
    disk.get(publisher.publish(QStringLiteral("r1"), revision(1)));
    const auto plan = disk.get(publisher.publish(QStringLiteral("r2"), revision(2)));
    QCOMPARE(plan.totals.requiredBytes, mib);
    QVERIFY(plan.totals.total.bytes > plan.freeBytes - reserve); // as a download it would not have fitted
    QCOMPARE(disk.filesOf(plan.task), revision(2));
}

void TestSpace::s0_8_downloadThatDoesNotFitWaitsVisiblyAndResumesByItself()
{
    Publisher publisher;
    EngineFixture disk(small(), m_folder->path());
    const auto first = disk.get(publisher.publish(QStringLiteral("r1"), revision(1)));
    const Files large{{QStringLiteral("large.bin"), bytesOf(5000, 40 * mib)}};
    const auto plan = disk.add(publisher.publish(QStringLiteral("large"), large));

    const auto summary = disk.run();
    QCOMPARE(summary.waiting.size(), size_t(1));
    QCOMPARE(named(summary.waiting[0].reason), named(WaitReason::Space));
    const Task waiting = disk.task(plan.task);
    QCOMPARE(named(waiting.state), named(TaskState::Waiting));
    QCOMPARE(named(waiting.waitingFor), named(WaitReason::Space));
    QCOMPARE(waiting.neededBytes, summary.waiting[0].neededBytes);
    const qint64 free = expect(await(disk.engine().usage({}))).freeBytes;
    QVERIFY(qAbs(waiting.neededBytes - (40 * mib + reserve - free)) < mib);
    QCOMPARE(publisher.fetched(QStringLiteral("large.bin")).size(), 0);

    disk.engine().start({}); // as the window does: stays and looks again
    DeleteOptions now;
    now.now = true;
    expect(await(disk.engine().remove(first.task, now)));
    QTRY_COMPARE_WITH_TIMEOUT(named(disk.task(plan.task).state), named(TaskState::Completed), patienceMs);
    QCOMPARE(disk.filesOf(plan.task), large);
    QVERIFY(!disk.task(plan.task).waitingFor);
}

void TestSpace::s0_7_copyOutOfSpaceHealsAndTheTaskGoesOn()
{
    Publisher publisher;
    EngineFixture disk(small(LinkMethod::Copy), m_folder->path());
    const Files files{{QStringLiteral("a.bin"), bytesOf(1, 24 * mib)}};
    const auto first = disk.get(publisher.publish(QStringLiteral("r1"), files)); // stored and shown: 48 MiB
    const auto plan = disk.add(publisher.publish(QStringLiteral("r2"), files));
    QCOMPARE(plan.totals.inherit.files, 1);
    const auto summary = disk.run(); // a third copy has no room, and a download has none either
    QCOMPARE(summary.waiting.size(), size_t(1));
    QCOMPARE(disk.references(), disk.countedReferences());
    QCOMPARE(named(disk.item(plan.task, QStringLiteral("a.bin")).state), named(ItemState::Pending));
    QCOMPARE(disk.inStore(QStringLiteral("staging")), QStringList());

    expect(await(disk.engine().remove(first.task, {}))); // its visible copy goes, the content stays
    QCOMPARE(disk.run().completed, std::vector{plan.task});
    QCOMPARE(disk.filesOf(plan.task), files);
    QCOMPARE(disk.violations(), QStringList());
}

void TestSpace::s0_8_visibleCopiesCountToo()
{
    Publisher publisher;
    EngineFixture disk(small(LinkMethod::Copy), m_folder->path());
    // Each fits with its copy, but not both at once, and the second one never.
    const auto plan = disk.add(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), bytesOf(1, 20 * mib)},
                                                                        {QStringLiteral("b"), bytesOf(2, 35 * mib)}}));
    QCOMPARE(plan.totals.requiredBytes, 2 * 55 * mib);
    const auto summary = disk.run();
    QCOMPARE(summary.waiting.size(), size_t(1));
    QCOMPARE(publisher.fetched(QStringLiteral("/a")).size(), 1);
    QCOMPARE(publisher.fetched(QStringLiteral("/b")).size(), 0);
    const qint64 free = expect(await(disk.engine().usage({}))).freeBytes;
    QVERIFY(qAbs(summary.waiting[0].neededBytes - (70 * mib + reserve - free)) < mib);
}

void TestSpace::s13_contentOfUnknownSizeLeavesTheReserve_data()
{
    QTest::addColumn<bool>("isAnnounced");
    QTest::newRow("Content-Length") << true;
    QTest::newRow("endless") << false;
}

void TestSpace::s13_contentOfUnknownSizeLeavesTheReserve()
{
    QFETCH(bool, isAnnounced);
    FaultServer server;
    server.on("/big", [&](const FaultRequest &) {
        if (isAnnounced)
            return FaultServer::reply("200 OK", QByteArray(80 * mib, 'b'));
        return FaultReply{"HTTP/1.1 200 OK\r\nServer: x\r\n", QByteArray(mib, 'e'), FaultReply::End::Endless};
    });
    EngineFixture disk(small(), m_folder->path());
    Publisher publisher;
    const auto plan = disk.add(
        publisher.publishEntries(QStringLiteral("r1"), {},
                                 {QJsonObject{{QStringLiteral("path"), QStringLiteral("big")},
                                              {QStringLiteral("urls"), QJsonArray{server.url("/big").toString()}}}}));
    disk.engine().start({}); // stays: it must not ask again and again
    QTRY_COMPARE_WITH_TIMEOUT(named(disk.task(plan.task).state), named(TaskState::Waiting), patienceMs);
    const Task waiting = disk.task(plan.task);
    QCOMPARE(named(waiting.waitingFor), named(WaitReason::Space));
    QVERIFY(waiting.neededBytes > 0);
    const qint64 received = expect(await(disk.engine().task(plan.task))).task.counts.bytesDone;
    QCOMPARE(received, 0);
    QCOMPARE(disk.inStore(QStringLiteral("staging")), QStringList());
    QCOMPARE(server.requests("/big").size(), 1);
    if (isAnnounced)
        QVERIFY(qAbs(waiting.neededBytes - (80 * mib + reserve - 64 * mib)) < mib);
}

void TestSpace::f02_volumeWithoutRoomForFilesIsWaitedFor()
{
    const QTemporaryDir folder;
    QVERIFY(SmallVolume().mount(folder.path(), "size=64m,mode=0755,nr_inodes=200"));
    const auto unmount = qScopeGuard([&] { ::umount2(folder.path().toUtf8().constData(), MNT_DETACH); });
    for (int i = 0; i < 120; ++i)
        writeFile(folder.filePath(QStringLiteral("in the way %1").arg(i)), {});
    Files files;
    for (int i = 0; i < 30; ++i)
        files.insert(QStringLiteral("f%1").arg(i), bytesOf(quint64(i), 100));
    Publisher publisher;
    EngineFixture disk(small(), folder.path());
    const auto plan = disk.add(publisher.publish(QStringLiteral("r1"), files));
    disk.engine().start({});
    QTRY_COMPARE_WITH_TIMEOUT(named(disk.task(plan.task).state), named(TaskState::Waiting), patienceMs);
    const Task waiting = disk.task(plan.task);
    QCOMPARE(named(waiting.waitingFor), named(WaitReason::Space));
    QCOMPARE(waiting.neededBytes, 0);
    QVERIFY2(UserText::status(waiting).contains(QStringLiteral("more files")), qPrintable(UserText::status(waiting)));
    QVERIFY(waiting.counts.filesDone > 0); // as far as there was room
    QCOMPARE(disk.inStore(QStringLiteral("staging")), QStringList());

    for (int i = 0; i < 120; ++i)
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("in the way %1").arg(i))));
    QTRY_COMPARE_WITH_TIMEOUT(named(disk.task(plan.task).state), named(TaskState::Completed), patienceMs);
    QCOMPARE(disk.filesOf(plan.task), files);
    QVERIFY(!disk.task(plan.task).error);
}

void TestSpace::s8_explicitReflinkIsRefusedBeforeAnyDownload()
{
    Publisher publisher;
    EngineFixture disk(small(), m_folder->path());
    AddRequest request;
    request.source = publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), bytesOf(1, 1000)}});
    request.link = LinkMethod::Reflink; // a tmpfs has none
    for (const auto &refused : {await(disk.engine().preview(request)), await(disk.engine().add(request))}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Io);
        QVERIFY(refused.error().hint.contains(u"--link auto"));
    }
    QCOMPARE(disk.number("SELECT count(*) FROM tasks"), 0);
    QCOMPARE(publisher.fetched().size(), 0);
    QCOMPARE(disk.inStore(QStringLiteral("staging")), QStringList());
    request.link = LinkMethod::Hardlink;
    disk.get(request.source, request);
}

namespace {

/// Another volume, or another way to the same one, in a folder for as long as this lives.
class MountedFolder
{
public:
    MountedFolder(const QString &path, const QString &source) : m_path(path.toUtf8())
    {
        const bool again = !source.isEmpty();
        m_isMounted = QDir().mkpath(path) && ::mount(again ? source.toUtf8().constData() : "other", m_path.constData(),
                                                     again ? nullptr : "tmpfs", again ? MS_BIND : 0, nullptr) == 0;
    }
    ~MountedFolder() { ::umount2(m_path.constData(), MNT_DETACH); }
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_path;
    bool m_isMounted = false;
};

} // namespace

void TestSpace::f05_folderOnAnotherVolumeIsRefused_data()
{
    QTest::addColumn<bool>("sameAgain");
    QTest::newRow("another volume") << false;
    QTest::newRow("the same volume mounted again") << true;
}

void TestSpace::f05_folderOnAnotherVolumeIsRefused()
{
    QFETCH(bool, sameAgain);
    Publisher publisher;
    EngineFixture disk(small(), m_folder->path());
    const QString spare = disk.root() + QStringLiteral("/spare");
    QVERIFY(QDir().mkpath(spare));
    const QString source = sameAgain ? spare : QString();
    const MountedFolder other(disk.root() + QStringLiteral("/other"), source);
    const MountedFolder within(disk.root() + QStringLiteral("/task/b"), source);
    QVERIFY(other.isMounted() && within.isMounted());
    AddRequest request;
    request.source = publisher.publish(
        QStringLiteral("r1"), {{QStringLiteral("a"), bytesOf(1, 1000)}, {QStringLiteral("b/c"), bytesOf(2, 1000)}});
    for (const QString &folder : {QStringLiteral("other"), QStringLiteral("other/below")}) {
        request.subdir = folder;
        const auto refused = await(disk.engine().add(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().context.contains(QStringLiteral("is on another volume")));
        QVERIFY(refused.error().hint.contains(QStringLiteral("add a storage")));
    }
    QCOMPARE(publisher.fetched().size(), 0);

    request.subdir = QStringLiteral("task");
    const auto plan = disk.add(request.source, request);
    QCOMPARE(disk.run().failed, std::vector{plan.task});
    QCOMPARE(named(disk.item(plan.task, QStringLiteral("a")).state), named(ItemState::Done));
    const Item refused = disk.item(plan.task, QStringLiteral("b/c"));
    QCOMPARE(named(refused.state), named(ItemState::Failed));
    QVERIFY(refused.error->context.contains(QStringLiteral("b is on another volume")));
    QCOMPARE(filesBelow(disk.root() + QStringLiteral("/task/b")), Files());
    QCOMPARE(disk.inStore(QStringLiteral("staging")), QStringList());
}

void TestSpace::f05_noPathLeadsIntoAnotherVolume()
{
    const QString root = m_folder->path();
    const MountedFolder other(root + QStringLiteral("/a/other"), {});
    QVERIFY(other.isMounted());
    for (const auto resolver : {DiskFileSystem::Resolver::Kernel, DiskFileSystem::Resolver::ByComponent}) {
        DiskFileSystem fs(resolver);
        const auto dir = expect(fs.openDirectory(root));
        for (const bool create : {false, true}) {
            for (const QString &path : {QStringLiteral("a/other"), QStringLiteral("a/other/new")}) {
                const auto refused = fs.openBeneath(dir, SafePath::fromTrusted(path), create);
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, ErrorCode::Conflict);
                QCOMPARE(refused.error().sysErrno, EXDEV);
            }
        }
        QVERIFY(QDir(root + QStringLiteral("/a/other")).isEmpty());
        QVERIFY(fs.openBeneath(dir, SafePath::fromTrusted(QStringLiteral("a/other")), false, Reach::AnyVolume));
        expect(fs.openBeneath(expect(fs.openDirectory(root + QStringLiteral("/a/other"))),
                              SafePath::fromTrusted(QStringLiteral("b/c")), true)); // beside no other volume
        QVERIFY(QDir(root + QStringLiteral("/a/other/b")).removeRecursively());
    }
}

int main(int argc, char **argv)
{
    if (!SmallVolume::enterNamespace()) {
        qCritical("this test needs to mount a volume: run it as root or allow user namespaces");
        return 1;
    }
    QCoreApplication app(argc, argv);
    TestSpace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_space.moc"
