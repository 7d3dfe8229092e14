// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two revisions: pure, so the cases are lists of files.
#include "planner/diff/RevisionDiff.h"
#include "tests/support/Sanitized.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <map>
#include <sys/resource.h>

using namespace heirloom;
using heirloom::test::sanitized;

namespace {

using File = RevisionFiles::File;

Sha256 sha(const QByteArray &content)
{
    return *Sha256::fromBytes(QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

ContentDigest md5(const QByteArray &content)
{
    return {DigestAlgorithm::Md5, QCryptographicHash::hash(content, QCryptographicHash::Md5)};
}

ContentDigest sha512(const QByteArray &content)
{
    return {DigestAlgorithm::Sha512, QCryptographicHash::hash(content, QCryptographicHash::Sha512)};
}

/// With size and SHA-256.
File file(const QString &path, const QByteArray &content)
{
    return {path, content.size(), sha(content), {}, false};
}

std::shared_ptr<const RevisionDiff> diffOf(const std::vector<File> &before, const std::vector<File> &after)
{
    RevisionFiles one, other;
    for (const File &each : before) {
        if (!one.add(each))
            qFatal("too much");
    }
    for (const File &each : after) {
        if (!other.add(each))
            qFatal("too much");
    }
    return RevisionDiff::between(std::move(one), std::move(other));
}

/// "path", or "former -> path" of a moved one.
QStringList lines(const RevisionDiff &diff, DiffKind kind)
{
    QStringList found;
    for (quint32 row = 0; row < diff.count(kind); ++row) {
        const DiffLine line = diff.line(kind, row);
        found << (line.formerPath.isEmpty() ? line.path : line.formerPath + QStringLiteral(" -> ") + line.path);
    }
    return found;
}

qint64 peakBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c"), d = QStringLiteral("d");

} // namespace

class TestRevisionDiff : public QObject
{
    Q_OBJECT

private slots:
    void tellsAddedChangedRemovedAndUnchangedApart();
    void emptySides();
    void theSameContentUnderAnotherPathMoved();
    void aMovedFileKeepsItsNameIfItCan();
    void twinsMoveOnceEach();
    void emptyFilesDoNotMove();
    void upperAndLowerCaseAreTwoPaths();
    void aFileThatIsOverwrittenByAnotherChanged();
    void digestsOfOneKindAreCompared();
    void digestsOfDifferentKindsSayNothing();
    void aWeakDigestNeedsTheSize();
    void otherSizesAreAChangeWhateverTheDigestsSay();
    void movesAreFoundByAnyDigest();
    void aListWithoutSizesMovesByItsSha256();
    void whatTheUserLeftOutIsNoDifference();
    void whatIsWithdrawnWasNeverThere();
    void eachNewContentIsDownloadedOnce();
    void whatTheFormerRevisionHasSomewhereIsNotDownloaded();
    void aFilterFindsFormerAndPresentPaths();
    void hostileSizesDoNotRunOver();
    void everythingAddsUp();
    void aMillionFilesOnBothSidesInLittleMemory();
};

void TestRevisionDiff::tellsAddedChangedRemovedAndUnchangedApart()
{
    const auto diff = diffOf({file(a, "same"), file(b, "old"), file(c, "gone")},
                             {file(a, "same"), file(b, "newer"), file(d, "come!!")});
    QCOMPARE(lines(*diff, DiffKind::Added), QStringList{d});
    QCOMPARE(lines(*diff, DiffKind::Changed), QStringList{b});
    QCOMPARE(lines(*diff, DiffKind::Removed), QStringList{c});
    QCOMPARE(diff->count(DiffKind::Moved), 0U);
    QCOMPARE(diff->line(DiffKind::Changed, 0).sizeBefore, 3);
    QCOMPARE(diff->line(DiffKind::Changed, 0).size, 5);
    const DiffTotals &totals = diff->totals();
    QCOMPARE(totals.unchanged, (Amount{1, 4}));
    QCOMPARE(totals[DiffKind::Added], (Amount{1, 6}));
    QCOMPARE(totals[DiffKind::Changed], (Amount{1, 5}));
    QCOMPARE(totals[DiffKind::Removed], (Amount{1, 4}));
    QCOMPARE(totals.downloadBytes, 11);
    QVERIFY(!diff->isSame());
}

void TestRevisionDiff::emptySides()
{
    QVERIFY(diffOf({}, {})->isSame());
    const auto all = diffOf({}, {file(a, "x"), file(b, "yy")});
    QCOMPARE(all->totals()[DiffKind::Added], (Amount{2, 3}));
    QCOMPARE(all->totals().downloadBytes, 3);
    const auto none = diffOf({file(a, "x"), file(b, "yy")}, {});
    QCOMPARE(none->totals()[DiffKind::Removed], (Amount{2, 3}));
    QCOMPARE(none->totals().downloadBytes, 0);
}

void TestRevisionDiff::theSameContentUnderAnotherPathMoved()
{
    const auto diff = diffOf({file(a, "content")}, {file(b, "content")});
    QCOMPARE(lines(*diff, DiffKind::Moved), QStringList{QStringLiteral("a -> b")});
    QCOMPARE(diff->totals()[DiffKind::Moved], (Amount{1, 7}));
    QCOMPARE(diff->count(DiffKind::Added) + diff->count(DiffKind::Removed), 0U);
    QCOMPARE(diff->totals().downloadBytes, 0);
    // Moved and changed at once: nothing says that it is the same file.
    const auto both = diffOf({file(a, "content")}, {file(b, "contents")});
    QCOMPARE(lines(*both, DiffKind::Added), QStringList{b});
    QCOMPARE(lines(*both, DiffKind::Removed), QStringList{a});
}

void TestRevisionDiff::aMovedFileKeepsItsNameIfItCan()
{
    const auto diff = diffOf({file(QStringLiteral("old/x"), "twin"), file(QStringLiteral("old/y"), "twin")},
                             {file(QStringLiteral("new/y"), "twin"), file(QStringLiteral("new/z"), "twin")});
    QCOMPARE(lines(*diff, DiffKind::Moved),
             (QStringList{QStringLiteral("old/y -> new/y"), QStringLiteral("old/x -> new/z")}));
}

void TestRevisionDiff::twinsMoveOnceEach()
{
    const auto fewer = diffOf({file(a, "twin"), file(b, "twin")}, {file(c, "twin")});
    QCOMPARE(fewer->count(DiffKind::Moved), 1U);
    QCOMPARE(lines(*fewer, DiffKind::Removed), QStringList{b});
    const auto more = diffOf({file(a, "twin")}, {file(b, "twin"), file(c, "twin")});
    QCOMPARE(more->count(DiffKind::Moved), 1U);
    QCOMPARE(lines(*more, DiffKind::Added), QStringList{c});
    QCOMPARE(more->totals().downloadBytes, 0);
    // A copy beside the file that stays is no move.
    const auto copied = diffOf({file(a, "twin")}, {file(a, "twin"), file(b, "twin")});
    QCOMPARE(lines(*copied, DiffKind::Added), QStringList{b});
    QCOMPARE(copied->totals().downloadBytes, 0);
}

void TestRevisionDiff::emptyFilesDoNotMove()
{
    const auto diff = diffOf({file(a, "")}, {file(b, "")});
    QCOMPARE(lines(*diff, DiffKind::Added), QStringList{b});
    QCOMPARE(lines(*diff, DiffKind::Removed), QStringList{a});
    QVERIFY(diffOf({{a, 0, {}, {}, false}}, {{a, 0, {}, {}, false}})->isSame());
}

void TestRevisionDiff::upperAndLowerCaseAreTwoPaths()
{
    const auto diff = diffOf({file(QStringLiteral("Readme"), "text")}, {file(QStringLiteral("README"), "text")});
    QCOMPARE(lines(*diff, DiffKind::Moved), QStringList{QStringLiteral("Readme -> README")});
}

void TestRevisionDiff::aFileThatIsOverwrittenByAnotherChanged()
{
    const auto diff = diffOf({file(a, "one"), file(b, "other")}, {file(b, "one")});
    QCOMPARE(lines(*diff, DiffKind::Changed), QStringList{b});
    QCOMPARE(lines(*diff, DiffKind::Removed), QStringList{a});
    QCOMPARE(diff->totals().downloadBytes, 0); // the content is there
}

void TestRevisionDiff::digestsOfOneKindAreCompared()
{
    QVERIFY(diffOf({{a, 4, sha("text"), md5("text"), false}}, {{a, 4, {}, md5("text"), false}})->isSame());
    const auto diff = diffOf({{a, 4, sha("text"), md5("text"), false}}, {{a, 4, {}, md5("test"), false}});
    QCOMPARE(lines(*diff, DiffKind::Changed), QStringList{a});
}

void TestRevisionDiff::digestsOfDifferentKindsSayNothing()
{
    for (const auto &diff : {diffOf({{a, 4, {}, sha512("text"), false}}, {{a, 4, {}, md5("text"), false}}),
                             diffOf({{a, 4, sha("text"), {}, false}}, {{a, 4, {}, md5("text"), false}}),
                             diffOf({{a, 4, {}, {}, false}}, {{a, 4, {}, {}, false}}),
                             diffOf({{a, -1, {}, {}, false}}, {{a, 4, sha("text"), {}, false}})}) {
        QCOMPARE(lines(*diff, DiffKind::Unclear), QStringList{a});
        QCOMPARE(diff->totals().unchanged.files, 0);
        QCOMPARE(diff->totals().downloadBytes, 4);
    }
}

void TestRevisionDiff::aWeakDigestNeedsTheSize()
{
    QCOMPARE(diffOf({{a, 4, {}, md5("text"), false}}, {{a, -1, {}, md5("text"), false}})->count(DiffKind::Unclear), 1U);
    QVERIFY(diffOf({{a, 4, {}, sha512("text"), false}}, {{a, -1, {}, sha512("text"), false}})->isSame());
    QCOMPARE(diffOf({{a, 4, {}, md5("text"), false}}, {{b, 5, {}, md5("text"), false}})->count(DiffKind::Moved), 0U);
}

void TestRevisionDiff::otherSizesAreAChangeWhateverTheDigestsSay()
{
    const auto diff = diffOf({{a, 4, sha("text"), {}, false}}, {{a, 5, sha("text"), {}, false}});
    QCOMPARE(lines(*diff, DiffKind::Changed), QStringList{a});
    QCOMPARE(lines(*diffOf({{a, 4, {}, {}, false}}, {{a, 5, {}, {}, false}}), DiffKind::Changed), QStringList{a});
}

void TestRevisionDiff::movesAreFoundByAnyDigest()
{
    const auto diff = diffOf({{a, 4, sha("text"), md5("text"), false}, {c, 3, {}, sha512("abc"), false}},
                             {{b, 4, {}, md5("text"), false}, {d, 3, {}, sha512("abc"), false}});
    QCOMPARE(lines(*diff, DiffKind::Moved), (QStringList{QStringLiteral("a -> b"), QStringLiteral("c -> d")}));
    QCOMPARE(diff->totals().downloadBytes, 0);
}

void TestRevisionDiff::aListWithoutSizesMovesByItsSha256()
{
    const auto diff = diffOf({file(a, "text")}, {{b, -1, sha("text"), {}, false}});
    QCOMPARE(lines(*diff, DiffKind::Moved), QStringList{QStringLiteral("a -> b")});
}

void TestRevisionDiff::whatTheUserLeftOutIsNoDifference()
{
    File left = file(a, "left out");
    left.isLeftOut = true;
    const auto diff = diffOf({left, file(b, "x")}, {file(a, "now other"), file(b, "x")});
    QVERIFY(diff->isSame());
    QCOMPARE(diff->totals().leftOut.files, 1);
    QVERIFY(diffOf({left}, {})->isSame());
    QCOMPARE(diffOf({file(a, "here")}, {left})->totals().leftOut.files, 1);
    // It is no content that the former revision has.
    QCOMPARE(diffOf({left}, {file(b, "left out")})->totals().downloadBytes, 8);
}

void TestRevisionDiff::whatIsWithdrawnWasNeverThere()
{
    RevisionFiles before, after;
    QVERIFY(after.add(file(a, "x")));
    QVERIFY(after.add(file(b, "y")));
    QCOMPARE(after.file(0).path, a);
    QCOMPARE(after.file(1).sha256, sha("y"));
    after.withdraw(0);
    const auto diff = RevisionDiff::between(std::move(before), std::move(after));
    QCOMPARE(lines(*diff, DiffKind::Added), QStringList{b});
}

void TestRevisionDiff::eachNewContentIsDownloadedOnce()
{
    const auto diff = diffOf({}, {file(a, "twin"), file(b, "twin"), file(c, "other")});
    QCOMPARE(diff->totals()[DiffKind::Added], (Amount{3, 13}));
    QCOMPARE(diff->totals().downloadBytes, 9);
}

void TestRevisionDiff::whatTheFormerRevisionHasSomewhereIsNotDownloaded()
{
    const auto diff =
        diffOf({{a, 4, {}, md5("text"), false}, file(c, "keep")},
               {{a, 4, {}, md5("text"), false}, {b, 4, sha("text"), md5("text"), false}, file(c, "keep")});
    QCOMPARE(lines(*diff, DiffKind::Added), QStringList{b});
    QCOMPARE(diff->totals().downloadBytes, 0); // by the digest that both state
}

void TestRevisionDiff::aFilterFindsFormerAndPresentPaths()
{
    const auto diff = diffOf({file(QStringLiteral("docs/Old.txt"), "text")},
                             {file(QStringLiteral("texts/new.txt"), "text"), file(QStringLiteral("x.bin"), "bin")});
    const auto found = [&](DiffKind kind, const char *text) {
        return diff->matching(kind, QLatin1String(text)).size();
    };
    QCOMPARE(found(DiffKind::Moved, "old.TXT"), size_t(1));
    QCOMPARE(found(DiffKind::Moved, "texts/"), size_t(1));
    QCOMPARE(found(DiffKind::Moved, "bin"), size_t(0));
    QCOMPARE(found(DiffKind::Added, "bin"), size_t(1));
    QCOMPARE(found(DiffKind::Added, ""), size_t(1));
}

void TestRevisionDiff::hostileSizesDoNotRunOver()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto diff = diffOf({}, {{a, most, sha("1"), {}, false}, {b, most, sha("2"), {}, false}});
    QCOMPARE(diff->totals()[DiffKind::Added].bytes, most);
    QCOMPARE(diff->totals().downloadBytes, most);
}

/// Whatever the two lists are: each file of either side is in exactly one place.
void TestRevisionDiff::everythingAddsUp()
{
    QRandomGenerator random(20261129);
    const auto revision = [&random] {
        std::map<QString, File> files;
        for (int n = int(random.bounded(30)); n > 0; --n) {
            const QByteArray content = QByteArray::number(random.bounded(12));
            File each{QString::number(random.bounded(40)), random.bounded(6) == 0 ? -1 : content.size(), {}, {}, false};
            if (random.bounded(3) != 0)
                each.sha256 = sha(content);
            if (random.bounded(2) != 0)
                each.digest = random.bounded(2) != 0 ? md5(content) : sha512(content);
            files[each.path] = each;
        }
        std::vector<File> list;
        for (const auto &[path, each] : files)
            list.push_back(each);
        return list;
    };
    for (int round = 0; round < 2000; ++round) {
        std::vector<File> before = revision(), after = revision();
        const auto diff = diffOf(before, after);
        const DiffTotals &totals = diff->totals();
        const qint64 same = totals.unchanged.files + totals[DiffKind::Changed].files + totals[DiffKind::Unclear].files +
                            totals[DiffKind::Moved].files;
        QCOMPARE(same + totals[DiffKind::Removed].files, qint64(before.size()));
        QCOMPARE(same + totals[DiffKind::Added].files, qint64(after.size()));
        QStringList paths;
        for (int kind = 0; kind < diffKinds; ++kind) {
            QCOMPARE(qint64(diff->count(DiffKind(kind))), totals[DiffKind(kind)].files);
            for (quint32 row = 0; row < diff->count(DiffKind(kind)); ++row)
                paths << diff->line(DiffKind(kind), row).path;
        }
        QCOMPARE(paths.removeDuplicates(), 0);
        std::shuffle(before.begin(), before.end(), random); // the order in which they come does not matter
        std::shuffle(after.begin(), after.end(), random);
        QCOMPARE(lines(*diffOf(before, after), DiffKind::Moved), lines(*diff, DiffKind::Moved));
    }
}

void TestRevisionDiff::aMillionFilesOnBothSidesInLittleMemory()
{
    constexpr quint32 million = sanitized ? 20'000 : 1'000'000;
    const qint64 atFirst = peakBytes();
    RevisionFiles before, after;
    for (quint32 n = 0; n < million; ++n) {
        const QString path = QStringLiteral("folder-%1/some/where/deep/file-number-%2.bin").arg(n % 1000).arg(n);
        std::array<unsigned char, Sha256::size> bytes{};
        std::memcpy(bytes.data(), &n, sizeof n);
        QVERIFY(before.add({path, n, Sha256(bytes), {}, false}));
        if (n % 10 == 0)
            bytes[31] = 1;
        QVERIFY(after.add({n % 10 == 1 ? u'm' + path : path, n, Sha256(bytes), {}, false}));
    }
    const auto diff = RevisionDiff::between(std::move(before), std::move(after));
    QCOMPARE(diff->count(DiffKind::Changed), million / 10);
    QCOMPARE(diff->count(DiffKind::Moved), million / 10);
    QCOMPARE(diff->totals().unchanged.files, qint64(million) / 10 * 8);
    const qint64 taken = peakBytes() - atFirst;
    qInfo("%lld MB for two lists of %u files", taken / 1'000'000, million);
    QVERIFY2(taken < (sanitized ? 2'000'000'000 : 500'000'000), qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(TestRevisionDiff)
#include "tst_revisiondiff.moc"
