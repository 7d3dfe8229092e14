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
    void otherAlgorithms_data()
    {
        QTest::addColumn<DigestAlgorithm>("algorithm");
        QTest::addColumn<QString>("text");
        // RFC 1321 A.5, FIPS 180-4's examples, and what `git hash-object` prints for these three bytes.
        const auto row = [](const char *title, DigestAlgorithm algorithm, const char *text) {
            QTest::newRow(title) << algorithm << QString::fromLatin1(text);
        };
        row("md5", DigestAlgorithm::Md5, "md5:900150983cd24fb0d6963f7d28e17f72");
        row("sha1", DigestAlgorithm::Sha1, "sha1:a9993e364706816aba3e25717850c26c9cd0d89d");
        row("git", DigestAlgorithm::GitBlob, "git:f2ba8f84ab5c1bce84a7b441cb1959cfc7093b7f");
        row("sha224", DigestAlgorithm::Sha224, "sha224:23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7");
        row("sha384", DigestAlgorithm::Sha384,
            "sha384:cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7");
        row("sha512", DigestAlgorithm::Sha512,
            "sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    }
    void otherAlgorithms()
    {
        QFETCH(DigestAlgorithm, algorithm);
        QFETCH(QString, text);
        DigestStream stream(algorithm, 3);
        stream.add("a");
        stream.add("bc");
        const ContentDigest digest = stream.finish();
        QCOMPARE(digest.text(), text);
        QVERIFY(ContentDigest::fromText(text) == digest);
        QVERIFY(ContentDigest::fromText(text.toUpper()) == digest);
        QVERIFY(!ContentDigest::fromText(text.chopped(1)));
        QVERIFY(!ContentDigest::fromText(text.chopped(1) + u'g'));
        QVERIFY(!ContentDigest::fromText(u'x' + text));
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
