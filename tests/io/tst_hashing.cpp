// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/Hashing.h"
#include "support/io/FailingFileSystem.h"
#include "support/io/MemoryFileSystem.h"

#include <QCryptographicHash>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString emptyDigest = QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

} // namespace

class TestHashing : public QObject
{
    Q_OBJECT

    MemoryFileSystem m_memory;
    FailingFileSystem m_fs{m_memory};
    DirectoryPtr m_dir;

    FilePtr fileWith(const QByteArray &bytes)
    {
        static_cast<void>(m_memory.unlink(m_dir, "file"));
        auto file = m_fs.create(m_dir, "file");
        return file && (*file)->write(0, bytes) ? std::move(*file) : nullptr;
    }

private slots:
    void init()
    {
        m_fs.clear();
        m_dir = *m_memory.openDirectory(QStringLiteral("/"));
    }

    void vectorsOfFips180_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("digest");
        QTest::newRow("empty") << QByteArray() << emptyDigest;
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("448 bits") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                  << QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << QStringLiteral(
                                            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void vectorsOfFips180()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, digest);
        QCOMPARE(hashBytes(bytes).toHex(), digest);
        const FilePtr file = fileWith(bytes);
        QCOMPARE(hashFile(*file)->toHex(), digest);
        QCOMPARE(hashFile(*file, bytes.size())->toHex(), digest);
    }

    void piecesGiveTheSameDigest()
    {
        const QByteArray bytes(300'001, 'x');
        for (const qsizetype piece : {1, 63, 64, 65, 4096, 300'000}) {
            Sha256Stream stream;
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                stream.add(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            QCOMPARE(stream.finish(), hashBytes(bytes));
        }
    }

    void streamStartsAnewAfterFinish()
    {
        Sha256Stream stream;
        stream.add("abc");
        QCOMPARE(stream.finish(), hashBytes("abc"));
        QCOMPARE(stream.finish().toHex(), emptyDigest);
        stream.add("ab");
        Sha256Stream moved = std::move(stream);
        moved.add("c");
        QCOMPARE(moved.finish(), hashBytes("abc"));
    }

    void hashesAcrossBuffersAndPrefixes()
    {
        QByteArray bytes(3 * 1024 * 1024 + 7, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 31 + i / 4096);
        const FilePtr file = fileWith(bytes);
        const auto expected = [&](qsizetype size) {
            return *Sha256::fromBytes(QCryptographicHash::hash(bytes.first(size), QCryptographicHash::Sha256));
        };
        QCOMPARE(*hashFile(*file), expected(bytes.size()));
        for (const qsizetype size : {0, 1, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024})
            QCOMPARE(*hashFile(*file, size), expected(size));
    }

    void shortFileIsCorrupt()
    {
        const FilePtr file = fileWith("abc");
        const auto hashed = hashFile(*file, 4);
        QVERIFY(!hashed);
        QCOMPARE(hashed.error().code, ErrorCode::Corrupt);
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const FilePtr file = fileWith("abc");
        const auto hashed = hashFile(*file, -1, source.get_token());
        QVERIFY(!hashed);
        QCOMPARE(hashed.error().code, ErrorCode::Cancelled);
    }

    void f01_readErrorIsPassedOn()
    {
        const FilePtr file = fileWith(QByteArray(3 << 20, 'x'));
        m_fs.failAt(FileOp::FileRead, EIO, 2);
        const auto hashed = hashFile(*file);
        QVERIFY(!hashed);
        QCOMPARE(hashed.error().sysErrno, EIO);
    }
};

QTEST_GUILESS_MAIN(TestHashing)
#include "tst_hashing.moc"
