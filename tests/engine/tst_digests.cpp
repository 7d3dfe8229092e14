// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that state other digests than SHA-256: what is checked, and what is found again by them.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QCryptographicHash>

using namespace heirloom;
using namespace heirloom::test;

namespace {

QString digestOf(const QByteArray &bytes, const QString &algorithm)
{
    if (algorithm == u"md5")
        return QStringLiteral("md5:") + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    if (algorithm == u"sha512")
        return QStringLiteral("sha512:") + QCryptographicHash::hash(bytes, QCryptographicHash::Sha512).toHex();
    const QByteArray blob = "blob " + QByteArray::number(bytes.size()) + QByteArray(1, '\0') + bytes;
    return QStringLiteral("git:") + QCryptographicHash::hash(blob, QCryptographicHash::Sha1).toHex();
}

QJsonObject entry(const QString &path, qint64 size, const QString &digest)
{
    QJsonObject made{{QStringLiteral("path"), path}, {QStringLiteral("digest"), digest}};
    if (size >= 0)
        made.insert(QStringLiteral("size"), size);
    return made;
}

} // namespace

class TestDigests : public QObject
{
    Q_OBJECT
private slots:
    void s0_2_contentIsFoundAgainByTheDigestItWasCheckedAgainst_data();
    void s0_2_contentIsFoundAgainByTheDigestItWasCheckedAgainst();
    void s0_2_smallContentIsKnownByItsNameInGitWhoeverBroughtIt();
    void weakDigestNeedsTheSizeToo();
    void wrongBytesAreNeverPublished();
    void digestOfReclaimedContentIsForgotten();
};

void TestDigests::s0_2_contentIsFoundAgainByTheDigestItWasCheckedAgainst_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("bytes");
    for (const char *algorithm : {"md5", "sha512", "git"}) {
        QTest::addRow("%s, small", algorithm) << QString::fromLatin1(algorithm) << 3000;
        QTest::addRow("%s, large", algorithm) << QString::fromLatin1(algorithm) << (5 << 20);
    }
}

void TestDigests::s0_2_contentIsFoundAgainByTheDigestItWasCheckedAgainst()
{
    QFETCH(QString, algorithm);
    QFETCH(int, bytes);
    Publisher publisher;
    EngineFixture disk;
    const QByteArray content = bytesOf(7, bytes);
    const QString digest = digestOf(content, algorithm);
    const QString old = QStringLiteral("old.bin"), renamed = QStringLiteral("renamed.bin");
    const auto first = disk.get(
        publisher.publishEntries(QStringLiteral("r1"), {{old, content}}, {entry(old, content.size(), digest)}));
    QCOMPARE(first.totals.download.files, 1);
    QCOMPARE(disk.item(first.task, old).digest->text(), digest);
    QCOMPARE(disk.filesOf(first.task), (Files{{old, content}}));

    const auto second = disk.get(
        publisher.publishEntries(QStringLiteral("r2"), {{renamed, content}}, {entry(renamed, content.size(), digest)}));
    QCOMPARE(second.totals.inherit.files, 1);
    QCOMPARE(second.totals.download.files, 0);
    QCOMPARE(disk.filesOf(second.task), (Files{{renamed, content}}));
    QCOMPARE(publisher.fetched(renamed).size(), 0);
    QCOMPARE(disk.violations(), QStringList());
}

void TestDigests::s0_2_smallContentIsKnownByItsNameInGitWhoeverBroughtIt()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray content = bytesOf(8, 900);
    const QString path = QStringLiteral("config.json");
    disk.get(publisher.publish(QStringLiteral("r1"), {{path, content}})); // states a SHA-256
    const auto plan =
        disk.get(publisher.publishEntries(QStringLiteral("r2"), {{path, content}},
                                          {entry(path, content.size(), digestOf(content, QStringLiteral("git")))}));
    QCOMPARE(plan.totals.inherit.files, 1);
    QCOMPARE(disk.filesOf(plan.task), (Files{{path, content}}));
}

void TestDigests::weakDigestNeedsTheSizeToo()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray content = bytesOf(9, 2000);
    const QString path = QStringLiteral("data.bin");
    for (const auto &[algorithm, kept] : {std::pair("md5", 0), std::pair("sha512", 1)}) {
        const QString digest = digestOf(content, QString::fromLatin1(algorithm));
        disk.get(publisher.publishEntries(QStringLiteral("%1-1").arg(QLatin1String(algorithm)), {{path, content}},
                                          {entry(path, content.size(), digest)}));
        const auto plan = disk.get(publisher.publishEntries(QStringLiteral("%1-2").arg(QLatin1String(algorithm)),
                                                            {{path, content}}, {entry(path, -1, digest)}));
        QCOMPARE(plan.totals.inherit.files, kept);
        QCOMPARE(disk.filesOf(plan.task), (Files{{path, content}}));
    }
    QCOMPARE(disk.violations(), QStringList());
}

void TestDigests::wrongBytesAreNeverPublished()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray wanted = bytesOf(1, 3000), served = bytesOf(2, 3000);
    const QString path = QStringLiteral("data.bin");
    const auto plan = disk.add(publisher.publishEntries(QStringLiteral("r1"), {{path, served}},
                                                        {entry(path, 3000, digestOf(wanted, QStringLiteral("md5")))}));
    disk.run();
    QCOMPARE(named(disk.task(plan.task).state), named(TaskState::Failed));
    QCOMPARE(errorCodeName(disk.item(plan.task, path).error->code), errorCodeName(ErrorCode::Corrupt));
    QCOMPARE(disk.filesOf(plan.task), Files());
    QCOMPARE(disk.number("SELECT count(*) FROM objects"), 0);
    QCOMPARE(disk.number("SELECT count(*) FROM object_digests"), 0);
}

void TestDigests::digestOfReclaimedContentIsForgotten()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray content = bytesOf(3, 3000);
    const QString path = QStringLiteral("data.bin"), digest = digestOf(content, QStringLiteral("md5"));
    const QString link = publisher.publishEntries(QStringLiteral("r1"), {{path, content}}, {entry(path, 3000, digest)});
    const auto first = disk.get(link);
    QCOMPARE(disk.number("SELECT count(*) FROM object_digests"), 2); // git's name as well
    expect(await(disk.engine().remove(first.task, {})));
    GcOptions now;
    now.now = true;
    expect(await(disk.engine().reclaim({}, now)));
    QCOMPARE(disk.number("SELECT count(*) FROM object_digests"), 0);
    QCOMPARE(disk.get(link).totals.download.files, 1);
}

QTEST_GUILESS_MAIN(TestDigests)
#include "tst_digests.moc"
