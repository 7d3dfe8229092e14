// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/watch/FileWatch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;

class TestFileWatch : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("ledger.db-wal"));
        m_written = 0;
        write("begin");
    }
    void writesByOthersAreTold();
    void laterWritesAreToldAgain();
    void otherFilesOfTheFolderAreNot();
    void aRemovedFileIsNoLongerWatched();
    void aMissingFileIsAnError();

private:
    void write(const char *text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QVERIFY(file.write(text) > 0);
    }
    std::unique_ptr<FileWatch> watch()
    {
        auto watch = FileWatch::start(m_path, [this] { ++m_written; });
        return watch ? std::move(*watch) : nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::atomic<int> m_written = 0;
};

void TestFileWatch::writesByOthersAreTold()
{
    const auto watched = watch();
    QVERIFY(watched && watched->isWatching());
    QCOMPARE(m_written.load(), 0);
    write("more");
    QTRY_VERIFY(m_written.load() > 0);
    QVERIFY(watched->isWatching());
}

void TestFileWatch::laterWritesAreToldAgain()
{
    const auto watched = watch();
    QVERIFY(watched);
    for (int told = 3; told <= 6; told += 3) { // each at once, and twice behind it
        write("more");
        QTRY_COMPARE_WITH_TIMEOUT(m_written.load(), told - 2, 3'000); // sooner than any telling behind the one before
        QTRY_COMPARE_WITH_TIMEOUT(m_written.load(), told, 30'000);
    }
}

void TestFileWatch::otherFilesOfTheFolderAreNot()
{
    const auto watched = watch();
    QVERIFY(watched);
    QFile other(m_dir->filePath(QStringLiteral("other")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(other.write("x") > 0);
    other.close();
    write("more"); // comes behind, so what there was to tell of the other is told
    QTRY_COMPARE(m_written.load(), 1);
}

void TestFileWatch::aRemovedFileIsNoLongerWatched()
{
    const auto watched = watch();
    QVERIFY(watched);
    QVERIFY(QFile::remove(m_path));
    QTRY_VERIFY(m_written.load() > 0);
    QVERIFY(!watched->isWatching());
}

void TestFileWatch::aMissingFileIsAnError()
{
    const auto none = FileWatch::start(m_dir->filePath(QStringLiteral("none")), [] {});
    QVERIFY(!none);
    QVERIFY(none.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
