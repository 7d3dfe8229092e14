// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Materializer.h"
#include "support/io/MemoryFileSystem.h"
#include "support/io/StoreFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString part = u"part"_s;

/// The method that was chosen, or why there is none.
QString methodOf(const Result<Materializer::Prepared> &prepared)
{
    return prepared ? toString(prepared->method) : prepared.error().context;
}

} // namespace

class TestMaterializer : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_f;
    std::unique_ptr<Materializer> m_materializer;

    void makeFixture(const QString &parent)
    {
        m_materializer.reset();
        m_f = std::make_unique<StoreFixture>(parent);
        QVERIFY(m_f->store && m_f->task);
        m_materializer = std::make_unique<Materializer>(*m_f->store);
    }

private slots:
    void init() { makeFixture(u"/tmp"_s); }
    void cleanup()
    {
        m_materializer.reset();
        m_f.reset();
    }

    void probeDoesTheRawOperationAndLeavesNothing()
    {
        makeFixture(u"/dev/shm"_s); // a tmpfs has no reflinks
        for (const LinkMethod can : {LinkMethod::Auto, LinkMethod::Copy, LinkMethod::Hardlink, LinkMethod::Symlink})
            QVERIFY2(m_materializer->probe(can), qPrintable(toString(can)));
        const Status refused = m_materializer->probe(LinkMethod::Reflink);
        QVERIFY(!refused);
        QVERIFY(Materializer::fallsThrough(refused.error()));
        QCOMPARE(m_f->staged(), QStringList());
    }
    void probeFindsReflinks()
    {
        MemoryFileSystem::Options options;
        options.reflinks = true;
        MemoryFileSystem memory(options);
        QVERIFY(memory.openDirectory(u"/disk"_s, true));
        auto store = ObjectStore::make(memory, u"/disk"_s, m_f->identity);
        QVERIFY2(store, store ? "" : qPrintable(store.error().context));
        QVERIFY(Materializer(**store).probe(LinkMethod::Reflink));
    }

    void f05_methodMatrix_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<int>("wish");
        QTest::addColumn<int>("size");
        for (const char *parent : {"/tmp", "/dev/shm"}) {
            for (const LinkMethod wish :
                 {LinkMethod::Auto, LinkMethod::Hardlink, LinkMethod::Symlink, LinkMethod::Copy}) {
                for (const int size : {0, 1, 4095, (4 << 20) + 1})
                    QTest::addRow("%s, %s, %d bytes", parent, qPrintable(toString(wish)), size)
                        << QString::fromLatin1(parent) << int(wish) << size;
            }
        }
    }
    void f05_methodMatrix()
    {
        QFETCH(QString, parent);
        QFETCH(int, wish);
        QFETCH(int, size);
        makeFixture(parent);
        const QByteArray bytes(size, 'b');
        const ObjectKey key = m_f->publish(bytes);
        const auto prepared = m_materializer->prepare(key, size, LinkMethod(wish), part);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().context));
        QVERIFY(prepared->method != LinkMethod::Auto);
        if (size == 0)
            QCOMPARE(methodOf(prepared), toString(LinkMethod::Copy));
        else if (LinkMethod(wish) != LinkMethod::Auto)
            QCOMPARE(methodOf(prepared), toString(LinkMethod(wish)));

        const bool isPrivate = prepared->method == LinkMethod::Copy || prepared->method == LinkMethod::Reflink;
        QCOMPARE(prepared->stagedName, isPrivate ? part : QString());
        if (isPrivate)
            QVERIFY(m_f->fs.renameNoReplace(m_f->store->staging(), "part", m_f->task, "file"));
        else
            QVERIFY(m_materializer->link(key, prepared->method, m_f->task, "file"));
        QVERIFY(m_f->staged().isEmpty());
        QCOMPARE(m_f->contentOf(u"task/file"_s), bytes);

        const auto made = m_f->fs.stat(m_f->task, "file");
        const auto object = m_f->store->stat(key);
        QCOMPARE(made->inode == object->inode, prepared->method == LinkMethod::Hardlink);
        if (isPrivate)
            QCOMPARE(made->mode, 0644u);
        if (prepared->method == LinkMethod::Symlink)
            QCOMPARE(*m_f->fs.readLink(m_f->task, "file"), m_f->store->objectPath(key).toUtf8());
        QCOMPARE(object->mode, 0444u);
    }

    void s8_reflinkWishFailsLoudlyWhereTheVolumeCannot()
    {
        makeFixture(u"/dev/shm"_s);
        const ObjectKey key = m_f->publish("bytes");
        const auto prepared = m_materializer->prepare(key, 5, LinkMethod::Reflink, part);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().sysErrno, EOPNOTSUPP);
        QVERIFY(Materializer::fallsThrough(prepared.error()));
        QVERIFY(m_f->staged().isEmpty());
    }

    void s8_reflinkIsProbedOnce()
    {
        makeFixture(u"/dev/shm"_s);
        const ObjectKey key = m_f->publish("bytes");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(methodOf(m_materializer->prepare(key, 5, LinkMethod::Auto, part)), toString(LinkMethod::Hardlink));
        QCOMPARE(m_f->fs.calls(FileOp::FileClone), 1);
        QVERIFY(m_f->staged().isEmpty());
    }

    void s8_refusalOfOneFileIsNotTheVolumes_data()
    {
        QTest::addColumn<int>("sysErrno");
        QTest::newRow("EINVAL") << EINVAL;
        QTest::newRow("ETXTBSY") << ETXTBSY;
        QTest::newRow("EPERM") << EPERM;
    }
    void s8_refusalOfOneFileIsNotTheVolumes()
    {
        QFETCH(int, sysErrno);
        const ObjectKey key = m_f->publish("bytes");
        m_f->fs.failAt(FileOp::FileClone, sysErrno, 1, true);
        QCOMPARE(methodOf(m_materializer->prepare(key, 5, LinkMethod::Auto, part)), toString(LinkMethod::Hardlink));
        QCOMPARE(methodOf(m_materializer->prepare(key, 5, LinkMethod::Auto, part)), toString(LinkMethod::Hardlink));
        QCOMPARE(m_f->fs.calls(FileOp::FileClone), 2);
    }

    void s8_realErrorsOfTheProbeAreErrors_data()
    {
        QTest::addColumn<int>("sysErrno");
        for (const int sysErrno : {ENOSPC, EIO, EDQUOT, EACCES})
            QTest::addRow("%d", sysErrno) << sysErrno;
    }
    void s8_realErrorsOfTheProbeAreErrors()
    {
        QFETCH(int, sysErrno);
        const ObjectKey key = m_f->publish("bytes");
        m_f->fs.failAt(FileOp::FileClone, sysErrno);
        const auto prepared = m_materializer->prepare(key, 5, LinkMethod::Auto, part);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().sysErrno, sysErrno);
        QVERIFY(!Materializer::fallsThrough(prepared.error()));
        QVERIFY(m_f->staged().isEmpty());
    }

    void s9_autoReflinksWhereItCan()
    {
        MemoryFileSystem::Options options;
        options.reflinks = true;
        MemoryFileSystem memory(options);
        QVERIFY(memory.openDirectory(u"/storage"_s, true));
        const auto store = ObjectStore::make(memory, u"/storage"_s, m_f->identity);
        QVERIFY(store);
        QVERIFY((*(*store)->createStaged(u"a"_s))->write(0, "abc"));
        const ObjectKey key{hashBytes("abc"), 1};
        QVERIFY((*store)->publish(u"a"_s, key));
        Materializer materializer(**store);
        const auto prepared = materializer.prepare(key, 3, LinkMethod::Auto, part);
        QVERIFY(prepared);
        QCOMPARE(methodOf(prepared), toString(LinkMethod::Reflink));
        QCOMPARE(prepared->stagedName, part);
        QCOMPARE((*store)->statStaged(part)->mode, 0644u);
        QCOMPARE(*hashFile(**(*store)->openStaged(part, OpenMode::Read)), key.sha256);
        QCOMPARE(materializer.prepare(key, 4, LinkMethod::Reflink, u"wrong size"_s).error().code, ErrorCode::Corrupt);
        QVERIFY(!(*store)->statStaged(u"wrong size"_s));
    }

    void s8_linkPassesTheRawErrorAndTheNextMethodWorks_data()
    {
        QTest::addColumn<int>("sysErrno");
        QTest::addColumn<bool>("fallsThrough");
        QTest::newRow("EMLINK") << EMLINK << true;
        QTest::newRow("EXDEV") << EXDEV << true;
        QTest::newRow("EPERM") << EPERM << true;
        QTest::newRow("EOPNOTSUPP") << EOPNOTSUPP << true;
        QTest::newRow("ENOSPC") << ENOSPC << false;
        QTest::newRow("EIO") << EIO << false;
        QTest::newRow("EDQUOT") << EDQUOT << false;
        QTest::newRow("EACCES") << EACCES << false;
        QTest::newRow("ENOENT") << ENOENT << false;
    }
    void s8_linkPassesTheRawErrorAndTheNextMethodWorks()
    {
        QFETCH(int, sysErrno);
        QFETCH(bool, fallsThrough);
        const ObjectKey key = m_f->publish("bytes");
        m_f->fs.failAt(FileOp::Link, sysErrno);
        const auto linked = m_materializer->link(key, LinkMethod::Hardlink, m_f->task, "file");
        QVERIFY(!linked);
        QCOMPARE(linked.error().sysErrno, sysErrno);
        QCOMPARE(Materializer::fallsThrough(linked.error()), fallsThrough);
        QCOMPARE(methodOf(m_materializer->prepare(key, 5, LinkMethod::Copy, part)), toString(LinkMethod::Copy));
        // Only a volume that knows no hard links at all is remembered; one full inode is not.
        QVERIFY(m_f->store->removeStaged(part));
        const auto later = m_materializer->prepare(key, 5, LinkMethod::Auto, part);
        QCOMPARE(later->method == LinkMethod::Copy, sysErrno == EOPNOTSUPP);
    }

    void linkNeverReplaces()
    {
        const ObjectKey key = m_f->publish("bytes");
        QVERIFY((*m_f->fs.create(m_f->task, "file"))->write(0, "the user's"));
        for (const LinkMethod method : {LinkMethod::Hardlink, LinkMethod::Symlink}) {
            const auto linked = m_materializer->link(key, method, m_f->task, "file");
            QVERIFY(!linked);
            QCOMPARE(linked.error().code, ErrorCode::Conflict);
            QVERIFY(!Materializer::fallsThrough(linked.error()));
        }
        QCOMPARE(m_f->contentOf(u"task/file"_s), QByteArray("the user's"));
        QCOMPARE(m_materializer->link(key, LinkMethod::Copy, m_f->task, "x").error().code, ErrorCode::Invalid);
    }

    void s7_writableOrEmptyObjectsAreNotShared()
    {
        const ObjectKey key = m_f->publish("bytes");
        QVERIFY((*m_f->store->openObject(key))->setMode(0644));
        const auto linked = m_materializer->link(key, LinkMethod::Hardlink, m_f->task, "file");
        QVERIFY(!linked);
        QVERIFY(Materializer::fallsThrough(linked.error()));
        const ObjectKey empty = m_f->publish("");
        QVERIFY(!m_materializer->link(empty, LinkMethod::Hardlink, m_f->task, "file"));
        QVERIFY(!m_f->fs.stat(m_f->task, "file"));
        // One writable file says nothing about the volume.
        QCOMPARE(methodOf(m_materializer->prepare(key, 5, LinkMethod::Auto, part)), toString(LinkMethod::Hardlink));
    }

    void s0_7_vanishedObjectIsNotFound()
    {
        const ObjectKey key{hashBytes("never"), 1};
        for (const LinkMethod wish : {LinkMethod::Copy, LinkMethod::Reflink, LinkMethod::Auto})
            QCOMPARE(m_materializer->prepare(key, 5, wish, part).error().code, ErrorCode::NotFound);
        QCOMPARE(m_materializer->link(key, LinkMethod::Hardlink, m_f->task, "file").error().code, ErrorCode::NotFound);
        QVERIFY(m_f->staged().isEmpty());
    }

    void f03_corruptObjectIsNotCopied_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("one bit") << QByteArray("bytdr");
        QTest::newRow("truncated") << QByteArray("byt");
        QTest::newRow("longer") << QByteArray("bytes and more");
        QTest::newRow("emptied") << QByteArray();
    }
    void f03_corruptObjectIsNotCopied()
    {
        QFETCH(QByteArray, damaged);
        const ObjectKey key = m_f->publish("bytes");
        const auto shard = m_f->store->objectDirectory(key);
        auto object = m_f->fs.open(*shard, ObjectStore::objectName(key), OpenMode::ReadWrite);
        QVERIFY(object && (*object)->truncate(0) && (*object)->write(0, damaged));
        const auto prepared = m_materializer->prepare(key, 5, LinkMethod::Copy, part);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::Corrupt);
        QVERIFY(m_f->staged().isEmpty());
    }

    void f01_failedCopyLeavesNothing_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<int>("nth");
        QTest::addColumn<int>("sysErrno");
        QTest::newRow("create: full") << int(FileOp::Create) << 1 << ENOSPC;
        QTest::newRow("first write: full") << int(FileOp::FileWrite) << 1 << ENOSPC;
        QTest::newRow("third write: full") << int(FileOp::FileWrite) << 3 << ENOSPC;
        QTest::newRow("write: quota") << int(FileOp::FileWrite) << 2 << EDQUOT;
        QTest::newRow("read: broken") << int(FileOp::FileRead) << 2 << EIO;
        QTest::newRow("mode: read-only") << int(FileOp::FileSetMode) << 1 << EROFS;
    }
    void f01_failedCopyLeavesNothing()
    {
        QFETCH(int, op);
        QFETCH(int, nth);
        QFETCH(int, sysErrno);
        const QByteArray bytes(5 << 20, 'x');
        const ObjectKey key = m_f->publish(bytes);
        m_f->fs.failAt(FileOp(op), sysErrno, nth);
        QCOMPARE(m_materializer->prepare(key, bytes.size(), LinkMethod::Copy, part).error().sysErrno, sysErrno);
        QVERIFY(m_f->staged().isEmpty());
        QVERIFY(m_materializer->prepare(key, bytes.size(), LinkMethod::Copy, part));
        QCOMPARE(m_f->contentOf(u".heirloom/staging/part"_s), bytes);
    }

    void copyStopsWhenAsked()
    {
        const ObjectKey key = m_f->publish("bytes");
        std::stop_source source;
        source.request_stop();
        const auto prepared = m_materializer->prepare(key, 5, LinkMethod::Copy, part, source.get_token());
        QCOMPARE(prepared.error().code, ErrorCode::Cancelled);
        QVERIFY(m_f->staged().isEmpty());
    }

    void takenStagingNameIsNotTouched()
    {
        const ObjectKey key = m_f->publish("bytes");
        QVERIFY(m_f->stage(part, "somebody else's"));
        QCOMPARE(m_materializer->prepare(key, 5, LinkMethod::Copy, part).error().code, ErrorCode::Conflict);
        QCOMPARE(m_f->contentOf(u".heirloom/staging/part"_s), QByteArray("somebody else's"));
    }

    void chainOfMethods()
    {
        QVERIFY(Materializer::next(LinkMethod::Reflink) == std::optional(LinkMethod::Hardlink));
        QVERIFY(Materializer::next(LinkMethod::Symlink) == std::optional(LinkMethod::Hardlink));
        QVERIFY(Materializer::next(LinkMethod::Hardlink) == std::optional(LinkMethod::Copy));
        QVERIFY(Materializer::next(LinkMethod::Copy) == std::nullopt);
        QVERIFY(!Materializer::fallsThrough(Error{}));
    }

    void manyHardLinksAreCheap()
    {
        constexpr int count = 20'000;
        const ObjectKey key = m_f->publish("bytes");
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < count; ++i) {
            const QByteArray name = QByteArray::number(i);
            QVERIFY(m_materializer->link(key, LinkMethod::Hardlink, m_f->task, name));
        }
        qInfo("%d hard links in %lld ms", count, timer.elapsed());
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestMaterializer)
#include "tst_materializer.moc"
