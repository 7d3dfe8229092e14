// SPDX-License-Identifier: GPL-3.0-or-later
// How a file gets into the user's folder, and what happens to what stands there already.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <sys/stat.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

struct stat statOf(const QString &path)
{
    struct stat found = {};
    if (::lstat(path.toUtf8().constData(), &found) != 0)
        qFatal("no file %s", qPrintable(path));
    return found;
}

bool sharesInode(const QString &a, const QString &b)
{
    return statOf(a).st_ino == statOf(b).st_ino && statOf(a).st_dev == statOf(b).st_dev;
}

const QString name = QStringLiteral("a/file.bin");

} // namespace

class TestPlacing : public QObject
{
    Q_OBJECT
private slots:
    void s0_3_methodIsRecorded_data();
    void s0_3_methodIsRecorded();
    void s0_3_autoSharesTheBytes();
    void s0_3_emptyFilesAreNeverShared();
    void rightFileThatStandsThereIsAdopted();
    void s7_emptyFileThatStandsThereIsNotShared();
    void differentFileIsKeptBeside();
    void differentFileOfAnotherTaskIsAConflict();
    void folderInTheWayFailsThatFileOnly();
};

void TestPlacing::s0_3_methodIsRecorded_data()
{
    QTest::addColumn<LinkMethod>("wish");
    QTest::newRow("hard link") << LinkMethod::Hardlink;
    QTest::newRow("symlink") << LinkMethod::Symlink;
    QTest::newRow("copy") << LinkMethod::Copy;
}

void TestPlacing::s0_3_methodIsRecorded()
{
    QFETCH(LinkMethod, wish);
    Publisher publisher;
    EngineFixture disk;
    const QByteArray bytes = bytesOf(1, 10'000);
    AddRequest request;
    request.link = wish;
    disk.get(publisher.publish(QStringLiteral("r1"), {{name, bytes}}), request);
    const auto plan = disk.get(publisher.publish(QStringLiteral("r2"), {{name, bytes}}), request);
    QCOMPARE(plan.totals.download.files, 0);
    const Item item = disk.item(plan.task, name);
    QCOMPARE(named(item.origin), named(Origin::Inherited));
    QCOMPARE(named(item.strategy), named(wish));

    const QString shown = disk.shown(plan.task, name);
    const QString object = disk.objectPath(bytes);
    QCOMPARE(readFile(shown), bytes);
    QCOMPARE(bool(S_ISLNK(statOf(shown).st_mode)), wish == LinkMethod::Symlink);
    if (wish == LinkMethod::Symlink)
        QCOMPARE(QFileInfo(shown).symLinkTarget(), object);
    QCOMPARE(sharesInode(shown, object), wish == LinkMethod::Hardlink);
    if (wish == LinkMethod::Copy)
        QVERIFY(statOf(shown).st_mode & S_IWUSR); // the editable choice
    QCOMPARE(disk.violations(), QStringList());

    expect(await(disk.engine().remove(plan.task, {})));
    QVERIFY(!QFileInfo(shown).isSymLink() && !QFile::exists(shown));
    QCOMPARE(readFile(object), bytes);
}

void TestPlacing::s0_3_autoSharesTheBytes()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray bytes = bytesOf(2, 100'000);
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), {{name, bytes}}));
    const Item item = disk.item(plan.task, name);
    QCOMPARE(named(item.origin), named(Origin::Downloaded));
    const bool linked = sharesInode(disk.shown(plan.task, name), disk.objectPath(bytes));
    QCOMPARE(named(item.strategy), named(linked ? LinkMethod::Hardlink : LinkMethod::Reflink));
    if (linked)
        QVERIFY(!(statOf(disk.shown(plan.task, name)).st_mode & 0222)); // nobody edits everybody's copy by accident
}

void TestPlacing::s0_3_emptyFilesAreNeverShared()
{
    Publisher publisher;
    EngineFixture disk;
    const Files files{{QStringLiteral("one"), {}}, {QStringLiteral("two"), {}}};
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), files));
    QCOMPARE(disk.filesOf(plan.task), files);
    QCOMPARE(named(disk.item(plan.task, QStringLiteral("one")).strategy), named(LinkMethod::Copy));
    QVERIFY(!sharesInode(disk.shown(plan.task, QStringLiteral("one")), disk.shown(plan.task, QStringLiteral("two"))));
}

void TestPlacing::rightFileThatStandsThereIsAdopted()
{
    Publisher publisher;
    EngineFixture disk;
    const Files files{{name, bytesOf(3, 70'000)}, {QStringLiteral("b.bin"), bytesOf(4, 50)}};
    for (const auto &[path, bytes] : files.asKeyValueRange())
        writeFile(disk.root() + QStringLiteral("/mine/") + path, bytes);
    AddRequest request;
    request.subdir = QStringLiteral("mine");
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), files), request);
    QCOMPARE(plan.totals.download.files, 0);
    QCOMPARE(publisher.fetched().size(), 0);
    QCOMPARE(disk.filesOf(plan.task), files);
    QCOMPARE(named(disk.item(plan.task, name).origin), named(Origin::Inherited));
    QVERIFY(!disk.objectPath(files[name]).isEmpty());
    QCOMPARE(disk.inStore(QStringLiteral("staging")), QStringList());
    QCOMPARE(disk.violations(), QStringList());

    const auto other = disk.get(publisher.publish(QStringLiteral("r2"), files)); // and now the store has it
    QCOMPARE(other.totals.inherit.files, 2);
}

void TestPlacing::s7_emptyFileThatStandsThereIsNotShared()
{
    Publisher publisher;
    EngineFixture disk;
    const QString mine = disk.root() + QStringLiteral("/mine/empty");
    writeFile(mine, {});
    const quint32 mode = statOf(mine).st_mode;
    AddRequest request;
    request.subdir = QStringLiteral("mine");
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("empty"), {}}}), request);
    QCOMPARE(named(disk.item(plan.task, QStringLiteral("empty")).strategy), named(LinkMethod::Copy));
    QVERIFY(!disk.objectPath({}).isEmpty());
    QVERIFY(!sharesInode(mine, disk.objectPath({})));
    QCOMPARE(statOf(mine).st_mode, mode);
    QCOMPARE(disk.violations(), QStringList());
}

void TestPlacing::differentFileIsKeptBeside()
{
    Publisher publisher;
    EngineFixture disk;
    writeFile(disk.root() + QStringLiteral("/mine/") + name, "what the user wrote");
    AddRequest request;
    request.subdir = QStringLiteral("mine");
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), {{name, bytesOf(5, 900)}}), request);
    const Files now = disk.filesOf(plan.task);
    QCOMPARE(now.size(), 2);
    QCOMPARE(now.value(name), bytesOf(5, 900));
    const QString kept = now.lastKey();
    QVERIFY(kept.startsWith(name + QStringLiteral(".before-heirloom-")));
    QCOMPARE(now.value(kept), "what the user wrote");
    const auto log = disk.log(QStringLiteral("file.kept"));
    QCOMPARE(log.size(), size_t(1));
    QCOMPARE(log[0].detail[QStringLiteral("path")].toString(), name);
}

void TestPlacing::differentFileOfAnotherTaskIsAConflict()
{
    Publisher publisher;
    EngineFixture disk;
    AddRequest request;
    request.subdir = QStringLiteral("same");
    const Files first{{name, bytesOf(6, 900)}};
    disk.get(publisher.publish(QStringLiteral("r1"), first), request);
    const Files second{{name, bytesOf(7, 900)}, {QStringLiteral("other"), bytesOf(8, 30)}};
    const auto plan = disk.add(publisher.publish(QStringLiteral("r2"), second), request);
    const auto summary = disk.run();
    QCOMPARE(summary.failed, std::vector{plan.task});
    QVERIFY(summary.anyDone);
    const Item failed = disk.item(plan.task, name);
    QCOMPARE(named(failed.state), named(ItemState::Failed));
    QCOMPARE(failed.error->code, ErrorCode::Conflict);
    QCOMPARE(readFile(disk.shown(plan.task, name)), first[name]);
    QCOMPARE(readFile(disk.shown(plan.task, QStringLiteral("other"))), second[QStringLiteral("other")]);
    QCOMPARE(disk.references(), disk.countedReferences());
}

void TestPlacing::folderInTheWayFailsThatFileOnly()
{
    Publisher publisher;
    EngineFixture disk;
    writeFile(disk.root() + QStringLiteral("/mine/") + name + QStringLiteral("/inside"), "kept");
    AddRequest request;
    request.subdir = QStringLiteral("mine");
    const Files files{{name, bytesOf(9, 10)}, {QStringLiteral("fine"), bytesOf(10, 10)}};
    const auto plan = disk.add(publisher.publish(QStringLiteral("r1"), files), request);
    QCOMPARE(disk.run().failed, std::vector{plan.task});
    QCOMPARE(readFile(disk.shown(plan.task, name + QStringLiteral("/inside"))), "kept");
    QCOMPARE(readFile(disk.shown(plan.task, QStringLiteral("fine"))), files[QStringLiteral("fine")]);
    QVERIFY(!disk.task(plan.task).error->context.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlacing)
#include "tst_placing.moc"
