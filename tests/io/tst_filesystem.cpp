// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileSystemContract.h"
#include "io/DiskFileSystem.h"
#include "support/io/FailingFileSystem.h"
#include "support/io/MemoryFileSystem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

struct Volume
{
    const char *name;
    std::unique_ptr<FileSystem> (*make)();
    const char *parent; ///< where its temporary directory lies; null for none of the disk
};

std::unique_ptr<FileSystem> makeReflinkMemory()
{
    MemoryFileSystem::Options options;
    options.reflinks = true;
    options.typeName = QStringLiteral("reflinking memory");
    return std::make_unique<MemoryFileSystem>(options);
}

const Volume volumes[] = {
    {"disk", [] { return std::unique_ptr<FileSystem>(new DiskFileSystem); }, "/tmp"},
    {"disk, name by name",
     [] { return std::unique_ptr<FileSystem>(new DiskFileSystem(DiskFileSystem::Resolver::ByComponent)); }, "/tmp"},
    {"tmpfs", [] { return std::unique_ptr<FileSystem>(new DiskFileSystem); }, "/dev/shm"},
    {"memory", [] { return std::unique_ptr<FileSystem>(new MemoryFileSystem); }, nullptr},
    {"memory with reflinks", makeReflinkMemory, nullptr},
};

} // namespace

class TestFileSystem : public QObject
{
    Q_OBJECT

private slots:
    void contract_data()
    {
        QTest::addColumn<int>("volume");
        QTest::addColumn<int>("check");
        for (int v = 0; v < int(std::size(volumes)); ++v) {
            for (int c = 0; c < int(fileSystemContract().size()); ++c)
                QTest::addRow("%s: %s", volumes[v].name, fileSystemContract()[size_t(c)].name) << v << c;
        }
    }
    void contract()
    {
        QFETCH(int, volume);
        QFETCH(int, check);
        const Volume &chosen = volumes[volume];
        const QTemporaryDir temporary(QString::fromLatin1(chosen.parent ? chosen.parent : "/tmp") +
                                      QStringLiteral("/heirloom-fs-XXXXXX"));
        QVERIFY(temporary.isValid());
        const auto fs = chosen.make();
        const auto dir = fs->openDirectory(temporary.path(), chosen.parent == nullptr);
        QVERIFY(dir);
        fileSystemContract()[size_t(check)].run(*fs, *dir);
    }

    void openDirectoryMakesParents()
    {
        const QTemporaryDir temporary;
        DiskFileSystem fs;
        const QString path = temporary.path() + QStringLiteral("/one//two/three/");
        QCOMPARE(fs.openDirectory(path).error().code, ErrorCode::NotFound);
        QVERIFY(fs.openDirectory(path, true, 0700));
        QVERIFY(fs.openDirectory(path, true));
        const auto two = fs.openDirectory(temporary.path() + QStringLiteral("/one/two"));
        QVERIFY(two);
        QCOMPARE(fs.stat(*two, "three")->mode, 0700u);
        QCOMPARE(fs.openDirectory(QStringLiteral("relative"), true).error().code, ErrorCode::Invalid);
    }

    void openRefusesPipesWithoutWaiting()
    {
        const QTemporaryDir temporary;
        DiskFileSystem fs;
        const auto dir = fs.openDirectory(temporary.path());
        QVERIFY(dir);
        QCOMPARE(::mkfifo(qPrintable(temporary.filePath(QStringLiteral("pipe"))), 0600), 0);
        QCOMPARE(fs.open(*dir, "pipe").error().code, ErrorCode::Conflict);
        QCOMPARE(fs.open(*dir, "pipe", OpenMode::ReadWrite).error().code, ErrorCode::Conflict);
        QCOMPARE(fs.stat(*dir, "pipe")->type, FileStat::Type::Other);
    }

    void f05_linkAcrossVolumesSaysSo()
    {
        const QTemporaryDir disk(QStringLiteral("/tmp/heirloom-fs-XXXXXX"));
        const QTemporaryDir shared(QStringLiteral("/dev/shm/heirloom-fs-XXXXXX"));
        DiskFileSystem fs;
        const auto from = fs.openDirectory(disk.path());
        const auto to = fs.openDirectory(shared.path());
        QVERIFY(from && to);
        QVERIFY(fs.create(*from, "a"));
        QCOMPARE(fs.link(*from, "a", *to, "a").error().sysErrno, EXDEV);
        QCOMPARE(fs.renameNoReplace(*from, "a", *to, "a").error().sysErrno, EXDEV);
        QCOMPARE(*fs.typeName(*to), QStringLiteral("tmpfs"));
    }

    void descriptorsAreNotLeakedOrInherited()
    {
        const QTemporaryDir temporary;
        DiskFileSystem fs;
        const auto countOpen = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files).size(); };
        const auto before = countOpen();
        {
            const auto dir = fs.openDirectory(temporary.path());
            const auto below = fs.openBeneath(*dir, SafePath::fromTrusted(QStringLiteral("a/b")), true);
            const auto file = fs.create(*below, "file");
            QVERIFY(file);
            QVERIFY(fs.list(*below, [](const QByteArray &, FileStat::Type) -> Status { return {}; }));
            QVERIFY(!fs.open(*dir, "a"));
            for (const QString &fd : QDir(QStringLiteral("/proc/self/fdinfo")).entryList(QDir::Files)) {
                const QString target = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/") + fd);
                if (!target.startsWith(temporary.path()))
                    continue;
                QFile info(QStringLiteral("/proc/self/fdinfo/") + fd);
                QVERIFY(info.open(QIODevice::ReadOnly));
                const QByteArray flags = info.readAll().split('\n').at(1).mid(6).trimmed();
                QVERIFY2(flags.toUInt(nullptr, 8) & 02000000, "O_CLOEXEC is missing");
            }
        }
        QCOMPARE(countOpen(), before);
    }

    void f01_failingFileSystemFailsAsPlanned()
    {
        MemoryFileSystem memory;
        FailingFileSystem fs(memory);
        const auto dir = fs.openDirectory(QStringLiteral("/"));
        fs.failAt(FileOp::Create, ENOSPC, 2);
        QVERIFY(fs.create(*dir, "a"));
        QCOMPARE(fs.create(*dir, "b").error().code, ErrorCode::NoSpace);
        QVERIFY(fs.create(*dir, "b"));
        fs.failAt(FileOp::FileSync, EIO, 1, true);
        const auto file = fs.open(*dir, "a");
        QCOMPARE((*file)->sync().error().sysErrno, EIO);
        QCOMPARE((*file)->sync().error().sysErrno, EIO);
        fs.clear();
        QVERIFY((*file)->sync());
        QCOMPARE(fs.calls(FileOp::Create), 3);
        QCOMPARE(fs.calls(FileOp::FileSync), 3);
    }

    void memoryVolumeFillsUpAndFreesAgain()
    {
        MemoryFileSystem::Options options;
        options.capacity = 100;
        options.reflinks = true;
        options.maxLinks = 2;
        MemoryFileSystem fs(options);
        const auto dir = fs.openDirectory(QStringLiteral("/"));
        auto file = fs.create(*dir, "a");
        QVERIFY((*file)->write(0, QByteArray(80, 'x')));
        QCOMPARE((*file)->write(80, QByteArray(21, 'x')).error().code, ErrorCode::NoSpace);
        QVERIFY((*fs.create(*dir, "clone"))->cloneFrom(**file));
        QVERIFY(fs.link(*dir, "a", *dir, "b"));
        QCOMPARE(fs.link(*dir, "a", *dir, "c").error().sysErrno, EMLINK);
        QCOMPARE(fs.space(*dir)->freeBytes, 20);
        QVERIFY(fs.unlink(*dir, "a"));
        QCOMPARE(fs.space(*dir)->freeBytes, 20);
        QVERIFY(fs.unlink(*dir, "b"));
        QVERIFY(fs.unlink(*dir, "clone"));
        QCOMPARE(fs.space(*dir)->freeBytes, 100);
    }
};

QTEST_GUILESS_MAIN(TestFileSystem)
#include "tst_filesystem.moc"
