// SPDX-License-Identifier: GPL-3.0-or-later
#include "../SourceFixture.h"
#include "sources/SourceRegistry.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

Result<RevisionList> revisions(ScriptedFetcher &fetcher, const QString &source)
{
    SourceEndpoints endpoints;
    endpoints.zenodo = QUrl(QStringLiteral("https://zenodo.test"));
    endpoints.huggingFace = QUrl(QStringLiteral("https://hub.test"));
    const auto request = SourceRegistry::parse(source, QStringLiteral("/nonexistent"));
    if (!request)
        return fail(request.error());
    return SourceRegistry(fetcher, endpoints).revisions(*request, {});
}

QString shown(const RevisionList &list)
{
    QStringList lines;
    for (const Revision &revision : list.revisions)
        lines << QStringLiteral("%1:%2:%3:%4")
                     .arg(QString::number(int(revision.kind)), revision.name, revision.wanted, revision.source);
    return lines.join(u' ');
}

ScriptedFetcher::Answer releases(const QByteArray &body, const QByteArray &next = {})
{
    ScriptedFetcher::Answer answer{body, {}, {}};
    if (!next.isEmpty())
        answer.headers.append({"Link", '<' + next + ">; rel=\"next\""});
    return answer;
}

} // namespace

/// Which revisions repositories say they have, against answers in their forms.
class TestRevisions : public QObject
{
    Q_OBJECT
private slots:
    void branchesAndTagsOfAHub();
    void hubElsewhereIsNamedInFull();
    void releasesOfGitHubComeInPages();
    void versionsOfARecord();
    void othersAreNotAsked();
    void longListsAreCut();
    void hostileNamesAreLeftOut();
    void refusalsAreErrors();
};

void TestRevisions::branchesAndTagsOfAHub()
{
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(QStringLiteral("https://hub.test/api/datasets/acme/atlas/refs"))] = {
        R"({"tags":[{"name":"v1","ref":"refs/tags/v1","targetCommit":"1"}],"converts":[{"name":"parquet"}],
            "branches":[{"name":"main","ref":"refs/heads/main","targetCommit":"2"},{"name":"new/x"}]})",
        {},
        {}};
    for (const char *source : {"hf:datasets/acme/atlas@v1", "https://hub.test/datasets/acme/atlas/tree/main"}) {
        const auto found = revisions(fetcher, QString::fromLatin1(source));
        QVERIFY(found.has_value());
        QCOMPARE(found->source, QStringLiteral("hf:datasets/acme/atlas"));
        QCOMPARE(shown(*found), QStringLiteral("0:main:main: 0:new/x:new/x: 1:v1:v1:"));
    }
}

void TestRevisions::hubElsewhereIsNamedInFull()
{
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(QStringLiteral("https://other.test/api/models/acme/atlas/refs"))] = {
        R"({"branches":[{"name":"main"}]})", {}, {}};
    const auto found = revisions(fetcher, QStringLiteral("hf+https://other.test/acme/atlas@main"));
    QVERIFY(found.has_value());
    QCOMPARE(found->source, QStringLiteral("hf+https://other.test/acme/atlas"));
    QCOMPARE(shown(*found), QStringLiteral("0:main:main:"));
}

void TestRevisions::releasesOfGitHubComeInPages()
{
    ScriptedFetcher fetcher;
    const QString first = QStringLiteral("https://api.github.com/repos/acme/tool/releases?per_page=100");
    const QString second = first + QStringLiteral("&page=2");
    fetcher.answers[QUrl(first)] =
        releases(R"([{"tag_name":"v3-rc1","prerelease":true,"draft":false,"assets":[{"name":"x","tag_name":"no"}]},
                     {"tag_name":"v9","draft":true},{"tag_name":"v2","prerelease":false}])",
                 second.toLatin1());
    fetcher.answers[QUrl(second)] = releases(R"([{"tag_name":"old/v1"}])");
    const auto found = revisions(fetcher, QStringLiteral("https://github.com/acme/tool/releases/tag/v2"));
    QVERIFY(found.has_value());
    QCOMPARE(found->source, QStringLiteral("github:acme/tool"));
    QCOMPARE(shown(*found), QStringLiteral("3:v3-rc1:v3-rc1: 2:v2:v2: 2:old/v1:old/v1:"));
}

void TestRevisions::versionsOfARecord()
{
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(QStringLiteral("https://zenodo.test/api/records/7/versions?size=25&sort=version"))] = {
        R"({"aggregations":{"a":{"hits":[1]}},"hits":{"hits":[{"id":9,"metadata":{"title":"Atlas","version":"1.2"}},
            {"id":"7","metadata":{}},{"id":"7/../8"}],"total":3},"links":{"self":"x"}})",
        {},
        {}};
    const auto found = revisions(fetcher, QStringLiteral("doi:10.5281/zenodo.7"));
    QVERIFY(found.has_value());
    QVERIFY(found->source.isEmpty()); // a version is a record of its own
    QCOMPARE(shown(*found), QStringLiteral("4:1.2::zenodo:9 4:7::zenodo:7"));
}

void TestRevisions::othersAreNotAsked()
{
    ScriptedFetcher fetcher;
    const auto found = revisions(fetcher, QStringLiteral("https://example.org/atlas.json"));
    QVERIFY(found.has_value());
    QVERIFY(found->source.isEmpty() && found->revisions.empty());
    QVERIFY(fetcher.asked.isEmpty());
}

void TestRevisions::longListsAreCut()
{
    ScriptedFetcher fetcher;
    QByteArray tags;
    for (int i = 0; i < 5'000; ++i)
        tags += (i ? ",{\"name\":\"v" : "{\"name\":\"v") + QByteArray::number(i) + "\"}";
    fetcher.answers[QUrl(QStringLiteral("https://hub.test/api/models/acme/atlas/refs"))] = {
        R"({"branches":[{"name":"main"}],"tags":[)" + tags + "]}", {}, {}};
    const auto found = revisions(fetcher, QStringLiteral("hf:acme/atlas"));
    QVERIFY(found.has_value());
    QCOMPARE(found->revisions.size(), RevisionList::longest);
}

void TestRevisions::hostileNamesAreLeftOut()
{
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(QStringLiteral("https://hub.test/api/models/acme/atlas/refs"))] = {
        R"({"branches":[{"name":"a\nb"},{"name":null},{"name":["x"]},{},7,{"name":")" + QByteArray(300, 'n') +
            R"("},{"name":"good"}]})",
        {},
        {}};
    const auto found = revisions(fetcher, QStringLiteral("hf:acme/atlas"));
    QVERIFY(found.has_value());
    QCOMPARE(shown(*found), QStringLiteral("0:good:good:"));
}

void TestRevisions::refusalsAreErrors()
{
    ScriptedFetcher fetcher;
    QCOMPARE(revisions(fetcher, QStringLiteral("github:acme/tool")).error().code, ErrorCode::NotFound);
    fetcher.answers[QUrl(QStringLiteral("https://hub.test/api/models/acme/atlas/refs"))] = {"<html>", {}, {}};
    QCOMPARE(revisions(fetcher, QStringLiteral("hf:acme/atlas")).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_revisions.moc"
