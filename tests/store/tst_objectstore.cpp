// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/io/MemoryFileSystem.h"
#include "support/io/StoreFixture.h"

#include <QMap>
#include <QTest>
#include <latch>
#include <thread>
#include <unistd.h>

using namespace heirloom;
using namespace heirloom::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString uid = u"2f1c9e5a-7b1d-4a58-9a35-0c2f6f0d9b11"_s;

Status writeText(const std::function<Status(QByteArrayView)> &write)
{
    if (auto written = write("first "); !written)
        return written;
    return write("second");
}

} // namespace

class TestObjectStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_f;
    ObjectStore &store() { return *m_f->store; }
    Result<std::unique_ptr<ObjectStore>> reopen(FileSystem &fs)
    {
        return ObjectStore::open(fs, m_f->temporary.path() + u'/', m_f->identity.store, m_f->identity.ledger);
    }

private slots:
    void init()
    {
        m_f = std::make_unique<StoreFixture>();
        QVERIFY(m_f->store && m_f->task);
    }
    void cleanup() { m_f.reset(); }

    void t4_foldersArePrivate()
    {
        for (const QString &name : {u"."_s, u"objects"_s, u"staging"_s, u"trash"_s, u"quarantine"_s, u"tasks"_s}) {
            const auto mode = QFile::permissions(m_f->inStore(name));
            QVERIFY2(!(mode & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)),
                     qPrintable(name));
        }
        m_f->publish("x");
        QVERIFY(m_f->stage(u"secret"_s, "x"));
        QCOMPARE(store().statStaged(u"secret"_s)->mode, 0600u);
    }

    void openIsRepeatableAndSyncsOnlyWhatItMade()
    {
        FailingFileSystem fs(m_f->disk);
        QVERIFY(reopen(fs));
        QCOMPARE(fs.calls(FileOp::MakeDirectory), 0);
        QCOMPARE(fs.calls(FileOp::Sync), 0);
        QCOMPARE(m_f->fs.calls(FileOp::Sync), 3);
    }

    void missingRootAndLinkedStoreAreRefused()
    {
        const auto missing = ObjectStore::make(m_f->disk, m_f->path(u"unmounted"_s), m_f->identity);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_f->path(u"unmounted"_s)));
        QVERIFY(QFile::link(m_f->inStore(u""_s), m_f->path(u"task/.heirloom"_s)));
        QVERIFY(!ObjectStore::make(m_f->disk, m_f->path(u"task"_s), m_f->identity));
        QVERIFY(!ObjectStore::open(m_f->disk, m_f->path(u"task"_s), m_f->identity.store, m_f->identity.ledger));
    }

    void s1_publishMovesAndMakesReadOnly()
    {
        const QByteArray bytes("some bytes");
        const ObjectKey key = m_f->publish(bytes, 7);
        const auto stat = store().stat(key);
        QVERIFY(stat);
        QCOMPARE(stat->mode, 0444u);
        QCOMPARE(stat->size, bytes.size());
        QVERIFY(m_f->staged().isEmpty());
        QCOMPARE(*store().hash(key), key.sha256);
        const QString hex = key.sha256.toHex();
        QCOMPARE(store().objectPath(key), m_f->inStore(u"objects/"_s + hex.first(2) + u'/' + hex + u".7"_s));
        QVERIFY(QFile::exists(store().objectPath(key)));
    }

    void s4_existingObjectWins()
    {
        const ObjectKey key = m_f->publish("bytes");
        const quint64 inode = store().stat(key)->inode;
        QVERIFY(m_f->stage(u"again"_s, "bytes"));
        const auto second = store().publish(u"again"_s, key);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QCOMPARE(store().stat(key)->inode, inode);
        QVERIFY(store().statStaged(u"again"_s));
        QVERIFY(store().publish(u"again"_s, ObjectKey{key.sha256, 2}));
    }

    void s4_onePublisherOfManyWins()
    {
        constexpr int publishers = 8;
        const ObjectKey key{hashBytes("raced"), 1};
        for (int i = 0; i < publishers; ++i)
            QVERIFY(m_f->stage(QString::number(i), "raced"));
        std::atomic<int> winners{0};
        std::atomic<int> conflicts{0};
        {
            std::latch start(publishers);
            std::vector<std::jthread> threads;
            for (int i = 0; i < publishers; ++i) {
                threads.emplace_back([&, i] {
                    start.arrive_and_wait();
                    const auto published = store().publish(QString::number(i), key);
                    if (published)
                        ++winners;
                    else if (published.error().code == ErrorCode::Conflict)
                        ++conflicts;
                });
            }
        }
        QCOMPARE(winners.load(), 1);
        QCOMPARE(conflicts.load(), publishers - 1);
        QCOMPARE(*store().hash(key), key.sha256);
    }

    void absentObjectsAreNotFound()
    {
        const ObjectKey key{hashBytes("never"), 1};
        QCOMPARE(store().stat(key).error().code, ErrorCode::NotFound);
        QCOMPARE(store().openObject(key).error().code, ErrorCode::NotFound);
        QCOMPARE(store().objectDirectory(key).error().code, ErrorCode::NotFound);
        QCOMPARE(store().quarantine(key, u"op1"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(store().publish(u"nothing"_s, key).error().code, ErrorCode::NotFound);
        QCOMPARE(store().stat(key).error().code, ErrorCode::NotFound);
        QVERIFY(store().removeStaged(u"nothing"_s));
    }

    void stagedNamesCannotLeaveStaging()
    {
        for (const QString &name : {u"../x"_s, u".."_s, u""_s, u"a/b"_s}) {
            QCOMPARE(store().createStaged(name).error().code, ErrorCode::Invalid);
            QCOMPARE(store().removeStaged(name).error().code, ErrorCode::Invalid);
            QVERIFY(!store().publish(name, ObjectKey{hashBytes("x"), 1}));
        }
        QVERIFY(store().createStaged(u"once"_s));
        QCOMPARE(store().createStaged(u"once"_s).error().code, ErrorCode::Conflict);
    }

    void g4_trashIsIdempotent()
    {
        const ObjectKey key = m_f->publish("old");
        QVERIFY(store().moveToTrash(key));
        QVERIFY(store().moveToTrash(key));
        QCOMPARE(store().stat(key).error().code, ErrorCode::NotFound);
        QVERIFY(QFile::exists(m_f->inStore(u"trash/"_s + QString::fromLatin1(ObjectStore::objectName(key)))));
        QVERIFY(store().syncTrash());
        QVERIFY(store().removeFromTrash(key));
        QVERIFY(store().removeFromTrash(key));
        QVERIFY(store().moveToTrash(ObjectKey{hashBytes("never there"), 1}));
    }

    void g4_trashTakesAKeyThatWaitsThereAlready()
    {
        const ObjectKey key = m_f->publish("twice");
        // As a move by link leaves it when it is cut short: one file, both names.
        const QString trashed = m_f->inStore(u"trash/"_s + QString::fromLatin1(ObjectStore::objectName(key)));
        QCOMPARE(::link(qPrintable(store().objectPath(key)), qPrintable(trashed)), 0);
        QVERIFY(store().moveToTrash(key));
        QVERIFY(!QFile::exists(store().objectPath(key)));
        QVERIFY(QFile::exists(trashed));
    }

    void s13_trashWithoutRoomForANameIsPassedOver()
    {
        const ObjectKey key = m_f->publish("old");
        m_f->fs.failAt(FileOp::Rename, ENOSPC);
        QVERIFY(store().moveToTrash(key));
        QCOMPARE(store().stat(key).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_f->inStore(u"trash/"_s + QString::fromLatin1(ObjectStore::objectName(key)))));
    }

    void g6_lateDeleteOfAnOldGenerationMissesTheNewOne()
    {
        const ObjectKey old = m_f->publish("content", 1);
        const ObjectKey fresh = m_f->publish("content", 2);
        QVERIFY(store().moveToTrash(old));
        QVERIFY(store().removeFromTrash(old));
        QCOMPARE(*store().hash(fresh), fresh.sha256);
    }

    void quarantineKeepsTheBytes()
    {
        const ObjectKey key = m_f->publish("suspicious");
        const auto name = store().quarantine(key, u"op-17"_s);
        QVERIFY(name);
        QCOMPARE(*name, QString::fromLatin1(ObjectStore::objectName(key)) + u".op-17"_s);
        QCOMPARE(m_f->contentOf(u".heirloom/quarantine/"_s + *name), QByteArray("suspicious"));
        QCOMPARE(store().stat(key).error().code, ErrorCode::NotFound);
        m_f->publish("suspicious");
        QCOMPARE(store().quarantine(key, u"../x"_s).error().code, ErrorCode::Invalid);
        QVERIFY(store().stat(key));
        const auto again = store().quarantine(key, u"op-17"_s);
        QVERIFY(again && *again != *name);
        for (const QString &kept : {*name, *again})
            QCOMPARE(m_f->contentOf(u".heirloom/quarantine/"_s + kept), QByteArray("suspicious"));
    }

    void enumerationReportsForeignNames()
    {
        const ObjectKey key = m_f->publish("known");
        const QString hex = key.sha256.toHex();
        const QString shard = u"objects/"_s + hex.first(2);
        const QStringList foreign{u"objects/README"_s, u"objects/XY"_s, shard + u"/note.txt"_s, shard + u"/"_s + hex,
                                  shard + u"/"_s + hex + u".01"_s, shard + u"/"_s + hex + u".0"_s,
                                  shard + u"/"_s + hex + u".-1"_s, shard + u"/"_s + hex.toUpper() + u".3"_s,
                                  // A sound name where its digest does not lead.
                                  shard + u"/"_s + hashBytes("elsewhere 4").toHex() + u".1"_s};
        for (const QString &name : foreign) {
            QFile file(m_f->inStore(name));
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
        }
        QVERIFY(QDir().mkpath(m_f->inStore(shard + u"/"_s + hex + u".9"_s)));
        QVERIFY(QFile::link(store().objectPath(key), m_f->inStore(shard + u"/"_s + hex + u".8"_s)));
        QMap<QString, bool> found;
        QVERIFY(store().forEachObject([&](const ObjectStore::Found &each) -> Status {
            found.insert(each.name, each.key.has_value());
            return each.key && *each.key != key ? Status(fail(ErrorCode::Corrupt, each.name)) : Status{};
        }));
        QCOMPARE(found.size(), foreign.size() + 3);
        QCOMPARE(found.values().count(true), 1);
        QVERIFY(found.value(hex.first(2) + u'/' + hex + u".1"_s));
        QVERIFY(found.contains(u"README"_s));
    }

    void enumerationOfTrashAndStaging()
    {
        const ObjectKey key = m_f->publish("gone");
        QVERIFY(store().moveToTrash(key));
        QFile foreign(m_f->inStore(u"trash/foreign"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        QMap<QString, bool> trashed;
        QVERIFY(store().forEachTrashed([&](const ObjectStore::Found &each) -> Status {
            trashed.insert(each.name, each.key == key);
            return {};
        }));
        QCOMPARE(trashed, (QMap<QString, bool>{{QString::fromLatin1(ObjectStore::objectName(key)), true},
                                               {u"foreign"_s, false}}));
        QVERIFY(m_f->stage(u"part"_s, "12345"));
        qint64 size = 0;
        QVERIFY(store().forEachStaged([&](const QString &name, const FileStat &stat) -> Status {
            size = name == u"part" ? stat.size : -1;
            return {};
        }));
        QCOMPARE(size, 5);
    }

    void g5_enumerationFailsClosed()
    {
        m_f->publish("one");
        m_f->publish("two");
        const auto nothing = [](const ObjectStore::Found &) -> Status { return {}; };
        for (const FileOp op : {FileOp::List, FileOp::Stat}) {
            for (int nth = 1; nth <= 3; ++nth) {
                m_f->fs.failAt(op, EIO, nth);
                const auto visited = store().forEachObject(nothing);
                QVERIFY(!visited);
                QCOMPARE(visited.error().sysErrno, EIO);
            }
        }
        m_f->fs.clear();
        QVERIFY(store().forEachObject(nothing));
        int seen = 0;
        const auto stopped = store().forEachObject([&](const ObjectStore::Found &) -> Status {
            ++seen;
            return fail(ErrorCode::Cancelled, u"enough"_s);
        });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen, 1);
    }

    void entriesThatVanishWhileListedAreNotErrors()
    {
        m_f->publish("one");
        m_f->fs.failAt(FileOp::Stat, ENOENT, 1, true);
        QVERIFY(
            store().forEachObject([](const ObjectStore::Found &) -> Status { return fail(ErrorCode::Io, u"none"_s); }));
    }

    void s1_syncAllReachesNewShards()
    {
        QVERIFY(store().syncAll());
        const int syncs = m_f->fs.calls(FileOp::Sync);
        m_f->publish("in a new shard");
        m_f->fs.failAt(FileOp::Sync, EIO);
        QCOMPARE(store().syncAll().error().sysErrno, EIO);
        QVERIFY(store().syncAll());
        QVERIFY(store().syncAll());
        QCOMPARE(m_f->fs.calls(FileOp::Sync), syncs + 2);
        m_f->fs.failAt(FileOp::SyncVolume, EIO);
        QCOMPARE(store().syncAll().error().sysErrno, EIO);
    }

    void taskFilesAreReplacedWhole()
    {
        QVERIFY(store().writeTaskFile(uid, writeText));
        const auto read = [&] {
            std::array<char, 64> buffer;
            const auto file = store().openTaskFile(uid);
            return file ? QByteArray(buffer.data(), qsizetype(*(*file)->read(0, buffer))) : QByteArray();
        };
        QCOMPARE(read(), QByteArray("first second"));
        QVERIFY(store().writeTaskFile(uid, [](const auto &write) { return write("new"); }));
        QCOMPARE(read(), QByteArray("new"));

        const auto refused = store().writeTaskFile(uid, [](const auto &write) -> Status {
            if (auto written = write("half"); !written)
                return written;
            return fail(ErrorCode::Cancelled, u"stop"_s);
        });
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        QCOMPARE(read(), QByteArray("new"));
        QVERIFY(m_f->staged().isEmpty());

        QStringList uids;
        QFile foreign(m_f->inStore(u"tasks/foreign"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        QVERIFY(store().forEachTaskFile([&](const QString &each) -> Status {
            uids.append(each);
            return {};
        }));
        QCOMPARE(uids, QStringList{uid});
        QVERIFY(store().removeTaskFile(uid));
        QVERIFY(store().removeTaskFile(uid));
        QCOMPARE(store().openTaskFile(uid).error().code, ErrorCode::NotFound);
    }

    void deletedTasksFilesAreKeptApart()
    {
        const auto living = [&] {
            int count = 0;
            [[maybe_unused]] const auto listed = store().forEachTaskFile([&](const QString &) -> Status {
                ++count;
                return {};
            });
            return count;
        };
        QVERIFY(store().retireTaskFile(uid)); // there is none
        QVERIFY(store().writeTaskFile(uid, writeText));
        QVERIFY(store().retireTaskFile(uid));
        QVERIFY(store().retireTaskFile(uid));
        QCOMPARE(living(), 0);
        QVERIFY(store().openDeletedTaskFile(uid));
        QVERIFY(store().writeTaskFile(uid, [](const auto &write) { return write("late"); }));
        QVERIFY(store().retireTaskFile(uid));
        QCOMPARE(living(), 0);
        QCOMPARE(m_f->contentOf(u".heirloom/tasks/"_s + uid + u".deleted"_s), QByteArray("first second"));
        QVERIFY(store().reviveTaskFile(uid));
        QVERIFY(store().reviveTaskFile(uid));
        QCOMPARE(living(), 1);
        QVERIFY(store().retireTaskFile(uid));
        QVERIFY(store().removeTaskFile(uid));
        QCOMPARE(store().openDeletedTaskFile(uid).error().code, ErrorCode::NotFound);
        QCOMPARE(store().retireTaskFile(u"../x"_s).error().code, ErrorCode::Invalid);
    }

    void storeKnowsWhoseItIs()
    {
        const StoreIdentity &mine = m_f->identity;
        const QString root = m_f->temporary.path();
        QCOMPARE(*ObjectStore::identify(m_f->disk, root), mine);
        QCOMPARE(ObjectStore::open(m_f->disk, root, u"other"_s, mine.ledger).error().code, ErrorCode::NotFound);
        QCOMPARE(ObjectStore::open(m_f->disk, root, mine.store, u"other"_s).error().code, ErrorCode::Conflict);
        StoreIdentity theirs{u"new"_s, u"theirs"_s, u"a\nb = %1"_s, LinkMethod::Copy, 3};
        QCOMPARE(ObjectStore::make(m_f->disk, root, theirs).error().code, ErrorCode::Conflict);
        QCOMPARE((*ObjectStore::make(m_f->disk, root, {u"new"_s, mine.ledger, u"main"_s}))->identity().store,
                 mine.store); // an empty one of our own
        m_f->publish("content");
        QCOMPARE(ObjectStore::make(m_f->disk, root, mine).error().code, ErrorCode::Conflict);

        QVERIFY(store().checkIdentity());
        QVERIFY(m_f->stage(u"part-1"_s, "half"));
        {
            const auto gate = store().tryLock(u"gate"_s);
            QCOMPARE(ObjectStore::takeOver(m_f->disk, root, theirs).error().code, ErrorCode::Busy);
        }
        theirs.store = mine.store;
        QVERIFY(ObjectStore::takeOver(m_f->disk, root, theirs));
        QCOMPARE(*ObjectStore::identify(m_f->disk, root), theirs);
        QCOMPARE(store().checkIdentity().error().code, ErrorCode::Conflict);
        QVERIFY(m_f->staged().isEmpty());
        QCOMPARE(ObjectStore::takeOver(m_f->disk, m_f->path(u"task"_s), theirs).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_f->path(u"task/.heirloom"_s)));

        QVERIFY(QFile::remove(m_f->inStore(u"store"_s)));
        QCOMPARE(store().checkIdentity().error().code, ErrorCode::NotFound);
        QCOMPARE(ObjectStore::open(m_f->disk, root, mine.store, mine.ledger).error().code, ErrorCode::NotFound);
        QCOMPARE(ObjectStore::make(m_f->disk, root, mine).error().code, ErrorCode::Conflict); // the content is there
    }

    void identityIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const QByteArray whole = toText({u"a"_s, u"b"_s, u"c"_s});
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Corrupt);
        QTest::newRow("foreign") << QByteArray("hello\n") << int(ErrorCode::Corrupt);
        QTest::newRow("cut") << whole.chopped(1) << int(ErrorCode::Corrupt);
        QTest::newRow("no ledger") << QByteArray(whole).replace("ledger=b", "ledger=") << int(ErrorCode::Corrupt);
        QTest::newRow("no such link") << QByteArray(whole).replace("=auto", "=glue") << int(ErrorCode::Corrupt);
        QTest::newRow("newer") << QByteArray(whole).replace("store/1", "store/2") << int(ErrorCode::TooNew);
    }
    void identityIsReadStrictly()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QCOMPARE(int(storeIdentityFrom(text).error().code), code);
    }

    void b05_cutIdentityIsNone()
    {
        const QByteArray whole = toText({u"a"_s, u"b"_s, u"c"_s, LinkMethod::Copy, 12'345});
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(storeIdentityFrom(whole.first(size)).error().code, ErrorCode::Corrupt);
    }

    void f01_failedTaskFileLeavesTheOldOne_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<int>("sysErrno");
        QTest::newRow("create") << int(FileOp::Create) << ENOSPC;
        QTest::newRow("write") << int(FileOp::FileWrite) << ENOSPC;
        QTest::newRow("sync") << int(FileOp::FileSync) << EIO;
        QTest::newRow("rename") << int(FileOp::Rename) << EIO;
    }
    void f01_failedTaskFileLeavesTheOldOne()
    {
        QFETCH(int, op);
        QFETCH(int, sysErrno);
        QVERIFY(store().writeTaskFile(uid, [](const auto &write) { return write("old"); }));
        m_f->fs.failAt(FileOp(op), sysErrno);
        QCOMPARE(store().writeTaskFile(uid, writeText).error().sysErrno, sysErrno);
        QCOMPARE(m_f->contentOf(u".heirloom/tasks/"_s + uid + u".task"_s), QByteArray("old"));
        QVERIFY(m_f->staged().isEmpty());
        QVERIFY(store().writeTaskFile(uid, writeText));
    }

    void t5_taskUidsAreNoPaths()
    {
        for (const QString &bad :
             {u""_s, u".."_s, u"../x"_s, u"a/b"_s, u"-a"_s, u"g"_s, u"a.b"_s, u"\u0661"_s, u"a"_s.repeated(65)}) {
            QCOMPARE(store().writeTaskFile(bad, writeText).error().code, ErrorCode::Invalid);
            QCOMPARE(store().removeTaskFile(bad).error().code, ErrorCode::Invalid);
            QCOMPARE(store().openTaskFile(bad).error().code, ErrorCode::Invalid);
        }
        QVERIFY(store().writeTaskFile(u"00c0ffee"_s, writeText));
    }

    void g7_locksExcludeOtherHandles()
    {
        auto mine = store().tryLock(u"gate"_s);
        QVERIFY(mine);
        auto other = reopen(m_f->disk);
        QVERIFY(other);
        QCOMPARE((*other)->tryLock(u"gate"_s).error().code, ErrorCode::Busy);
        QCOMPARE(store().tryLock(u"gate"_s).error().code, ErrorCode::Busy);
        QVERIFY((*other)->tryLock(u"gc"_s));
        mine->reset();
        QVERIFY((*other)->tryLock(u"gate"_s));
        QVERIFY(QFile::exists(m_f->inStore(u"gate.lock"_s)));
        QCOMPARE(store().tryLock(u"../gate"_s).error().code, ErrorCode::Invalid);
    }

    void f01_failedPublishLeavesTheStagedFile_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<int>("sysErrno");
        QTest::newRow("shard") << int(FileOp::MakeDirectory) << ENOSPC;
        QTest::newRow("shard unreadable") << int(FileOp::OpenBeneath) << EIO;
        QTest::newRow("open") << int(FileOp::Open) << EIO;
        QTest::newRow("mode") << int(FileOp::FileSetMode) << EROFS;
        QTest::newRow("rename") << int(FileOp::Rename) << EIO;
    }
    void f01_failedPublishLeavesTheStagedFile()
    {
        QFETCH(int, op);
        QFETCH(int, sysErrno);
        const ObjectKey key{hashBytes("bytes"), 1};
        QVERIFY(m_f->stage(u"part"_s, "bytes"));
        m_f->fs.failAt(FileOp(op), sysErrno);
        QCOMPARE(store().publish(u"part"_s, key).error().sysErrno, sysErrno);
        QCOMPARE(m_f->staged(), QStringList{u"part"_s});
        QCOMPARE(store().stat(key).error().code, ErrorCode::NotFound);
        QVERIFY(store().publish(u"part"_s, key));
        QCOMPARE(*store().hash(key), key.sha256);
    }

    void worksInMemory()
    {
        MemoryFileSystem memory;
        QVERIFY(memory.openDirectory(u"/storage"_s, true));
        const auto opened = ObjectStore::make(memory, u"/storage"_s, m_f->identity);
        QVERIFY(opened);
        ObjectStore &inMemory = **opened;
        QVERIFY((*inMemory.createStaged(u"a"_s))->write(0, "abc"));
        const ObjectKey key{hashBytes("abc"), 1};
        QVERIFY(inMemory.publish(u"a"_s, key));
        QCOMPARE(*inMemory.hash(key), key.sha256);
        QVERIFY(inMemory.tryLock(u"gate"_s));
    }
};

QTEST_GUILESS_MAIN(TestObjectStore)
#include "tst_objectstore.moc"
