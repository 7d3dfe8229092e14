// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunHere.h"
#include "support/http/FaultServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace heirloom::test;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Names, contents, modes and times of all that lies in a folder.
QStringList picture(const QString &folder)
{
    QStringList lines;
    QDir root(folder);
    for (const QFileInfo &entry :
         root.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        lines.append(entry.filePath() + QString::number(int(entry.permissions())) +
                     QString::number(entry.lastModified().toMSecsSinceEpoch()));
        if (entry.isDir() && !entry.isSymLink())
            lines += picture(entry.filePath());
        QFile file(entry.filePath());
        if (!entry.isDir() && file.open(QIODevice::ReadOnly))
            lines.append(QString::fromLatin1(sha256(file.readAll())));
    }
    return lines;
}

/// What the answer says of the move.
QJsonObject movedOf(const Answer &answer)
{
    for (const QJsonObject &object : answer.objects()) {
        if (object[QStringLiteral("event")] == QStringLiteral("moved"))
            return object;
    }
    return {};
}

/// A manifest of "a.bin" on a server that has no files.
QString emptyServer(FaultServer &server, const QByteArray &content)
{
    server.on("/m.json", [content](const FaultRequest &) {
        return FaultServer::reply(
            "200 OK", "{\"format\":\"heirloom-manifest/1\",\"name\":\"x\",\"revision\":\"r\",\"files\":["
                      "{\"path\":\"a.bin\",\"size\":" +
                          QByteArray::number(content.size()) + ",\"sha256\":\"" + sha256(content) + "\"}]}");
    });
    return server.url("/m.json").toString();
}

} // namespace

/// Content that lies on the disk before Heirloom knows of it.
class TestCliAdopt : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useHome(m_home); }
    void init();
    void s0_2_whatWasAdoptedIsNotDownloaded();
    void theFolderStaysAsItIs();
    void movingRemovesWhatWasTakenOver();
    void movingKeepsWhatIsNotInTheStore();
    void blobsOfAHubCacheAreKnownByName();
    void blobsThatAreNotTheirNameAreRefused();
    void foldersThatCannotBeAdopted();
    void anEmptyFolderIsNothingToDo();

private:
    Answer adopt(const QStringList &more = {}) const
    {
        return m_bed->run(QStringList{QStringLiteral("adopt"), m_bed->path(QStringLiteral("old"))} + more);
    }
    void put(const QString &name, const QByteArray &content) const
    {
        const QString path = m_bed->path(QStringLiteral("old/") + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QTemporaryDir m_home;
    std::unique_ptr<CliBed> m_bed;
};

void TestCliAdopt::init()
{
    m_bed = std::make_unique<CliBed>(runHere);
    QVERIFY(m_bed->addStorage());
    put(QStringLiteral("b/c.bin"), "content of c");
    put(QStringLiteral("a.bin"), "content of a");
}

void TestCliAdopt::s0_2_whatWasAdoptedIsNotDownloaded()
{
    const Answer adopted = adopt();
    QVERIFY2(adopted.code == 0, adopted.err.constData());
    QCOMPARE(m_bed->read(m_bed->storage() + QStringLiteral("/old/b/c.bin")), QByteArray("content of c"));
    FaultServer server;
    const Answer got = m_bed->run(
        {QStringLiteral("get"), emptyServer(server, "content of c"), QStringLiteral("--to"), QStringLiteral("x")});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(m_bed->read(m_bed->storage() + QStringLiteral("/x/a.bin")), QByteArray("content of c"));
    QCOMPARE(m_bed->run({QStringLiteral("audit"), QStringLiteral("--deep")}).code, 0);
}

void TestCliAdopt::theFolderStaysAsItIs()
{
    QVERIFY(QFile::link(QStringLiteral("a.bin"), m_bed->path(QStringLiteral("old/link"))));
    const QString folder = m_bed->path(QStringLiteral("old"));
    const QStringList before = picture(folder);
    QCOMPARE(adopt().code, 0);
    QCOMPARE(picture(folder), before);
    QVERIFY(!QFileInfo::exists(m_bed->storage() + QStringLiteral("/old/link")));
    // An edit there is nobody else's.
    put(QStringLiteral("a.bin"), "edited");
    QCOMPARE(m_bed->read(m_bed->storage() + QStringLiteral("/old/a.bin")), QByteArray("content of a"));
}

void TestCliAdopt::movingRemovesWhatWasTakenOver()
{
    const Answer moved = adopt({QStringLiteral("--move")});
    QVERIFY2(moved.code == 0, moved.err.constData());
    QCOMPARE(movedOf(moved)[QStringLiteral("files")].toInt(), 2);
    QCOMPARE(moved.json()[QStringLiteral("event")].toString(), QStringLiteral("summary"));
    QVERIFY(QDir(m_bed->path(QStringLiteral("old"))).isEmpty());
    QCOMPARE(m_bed->read(m_bed->storage() + QStringLiteral("/old/a.bin")), QByteArray("content of a"));
}

/// A blob whose bytes are not what its name says, while the store has what they should be: it is not removed unread.
void TestCliAdopt::movingKeepsWhatIsNotInTheStore()
{
    const QString blob = QStringLiteral("m/blobs/") + QString::fromLatin1(sha256("sound bytes"));
    put(blob, "sound bytes");
    QCOMPARE(adopt().code, 0);
    put(blob, "other bytes");
    QVERIFY(QFile::link(QStringLiteral("a.bin"), m_bed->path(QStringLiteral("old/b/link"))));
    const Answer moved = adopt({QStringLiteral("--move")});
    QCOMPARE(moved.code, 0);
    QCOMPARE(movedOf(moved)[QStringLiteral("kept")].toArray().toVariantList(), QVariantList{blob});
    QCOMPARE(m_bed->read(QStringLiteral("old/") + blob), QByteArray("other bytes"));
    QVERIFY(!QFileInfo::exists(m_bed->path(QStringLiteral("old/b/c.bin"))));
    QVERIFY(QFileInfo(m_bed->path(QStringLiteral("old/b/link"))).isSymLink());
}

void TestCliAdopt::blobsOfAHubCacheAreKnownByName()
{
    const QByteArray large = "a large file";
    const QByteArray small = "a small file";
    const QByteArray git =
        QCryptographicHash::hash("blob 12" + QByteArray(1, '\0') + small, QCryptographicHash::Sha1).toHex();
    const QString cache = QStringLiteral("models--me--it/");
    put(cache + QStringLiteral("blobs/") + QString::fromLatin1(sha256(large)), large);
    put(cache + QStringLiteral("blobs/") + QString::fromLatin1(git), small);
    QVERIFY(QDir().mkpath(m_bed->path(QStringLiteral("old/") + cache + QStringLiteral("snapshots/1"))));
    QVERIFY(QFile::link(QStringLiteral("../../blobs/") + QString::fromLatin1(git),
                        m_bed->path(QStringLiteral("old/") + cache + QStringLiteral("snapshots/1/config.json"))));
    const Answer adopted = adopt();
    QVERIFY2(adopted.code == 0, adopted.err.constData());
    // Once more: the large one is known before it is read.
    const Answer again = adopt();
    QCOMPARE(again.code, 0);
    QVERIFY(again.objects().first()[QStringLiteral("inherit")].toObject()[QStringLiteral("files")].toInt() >= 1);
    FaultServer server;
    QCOMPARE(
        m_bed->run({QStringLiteral("get"), emptyServer(server, large), QStringLiteral("--to"), QStringLiteral("x")})
            .code,
        0);
    QCOMPARE(server.requests().size(), 1);
}

void TestCliAdopt::blobsThatAreNotTheirNameAreRefused()
{
    put(QStringLiteral("m/blobs/") + QString(64, u'a'), "cut off");
    QCOMPARE(adopt().code, 8); // the others are taken
    QCOMPARE(m_bed->read(m_bed->storage() + QStringLiteral("/old/a.bin")), QByteArray("content of a"));
}

void TestCliAdopt::foldersThatCannotBeAdopted()
{
    QCOMPARE(m_bed->run({QStringLiteral("adopt"), m_bed->path(QStringLiteral("nowhere"))}).code, 2);
    QCOMPARE(m_bed->run({QStringLiteral("adopt"), m_bed->path(QStringLiteral("old/a.bin"))}).code, 2);
    QCOMPARE(m_bed->run({QStringLiteral("adopt"), QString()}).code, 2); // not what is the current folder
    // Another task's files are not to be moved.
    QCOMPARE(adopt().code, 0);
    for (const QString &folder :
         {m_bed->storage() + QStringLiteral("/old"), m_bed->storage(), m_bed->path(QStringLiteral("."))}) {
        const QStringList before = picture(m_bed->storage() + QStringLiteral("/old"));
        QCOMPARE(m_bed->run({QStringLiteral("adopt"), folder, QStringLiteral("--move")}).code, 2);
        QCOMPARE(picture(m_bed->storage() + QStringLiteral("/old")), before);
    }
}

void TestCliAdopt::anEmptyFolderIsNothingToDo()
{
    QVERIFY(QDir().mkpath(m_bed->path(QStringLiteral("nothing"))));
    QCOMPARE(m_bed->run({QStringLiteral("adopt"), m_bed->path(QStringLiteral("nothing"))}).code, 0);
}

QTEST_GUILESS_MAIN(TestCliAdopt)
#include "tst_cli_adopt.moc"
