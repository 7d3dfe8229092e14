// SPDX-License-Identifier: GPL-3.0-or-later
// The page of followed sources and what belongs to it.
#include "../Stage.h"

#include "ui/panes/following/FollowDialog.h"
#include "ui/panes/following/FollowingPage.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/window/Sidebar.h"

#include <QDateTime>
#include <QLabel>

namespace heirloom {

namespace {

constexpr qint64 hourMs = 3600LL * 1000;

/// Days and hours before or after now.
qint64 at(double hours)
{
    return QDateTime::currentMSecsSinceEpoch() + qint64(hours * double(hourMs));
}

Subscription followed(qint64 id, const char *name, const char *source, const char *revision, FollowState state)
{
    Subscription row;
    row.id = SubscriptionId(id);
    row.name = QString::fromLatin1(name);
    row.source = QString::fromLatin1(source);
    row.revision = QString::fromLatin1(revision);
    row.state = state;
    row.checkedMs = at(-1.2 * double(id));
    row.nextMs = at(6 - 1.2 * double(id));
    return row;
}

std::vector<Subscription> sources()
{
    std::vector<Subscription> rows{
        followed(1, "atlas", "https://mirror.example.org/atlas/latest.json", "r2", FollowState::Current),
        followed(2, "field-notes", "hf:datasets/acme/field-notes", "main@a1c9f0e", FollowState::Available),
        followed(3, "llama-x", "hf:acme/llama-x@main", "main@77d01b2", FollowState::Syncing),
        followed(4, "osm-planet", "https://example.net/planet.meta4", "2026-11", FollowState::Refused),
        followed(5, "team-stack", "https://stacks.example.com/team.json", "", FollowState::Current),
        followed(6, "wallpapers", "github:acme/wallpapers", "v3.1", FollowState::Failed)};
    rows[1].terms.policy = FollowPolicy::Ask;
    rows[3].error = Error{ErrorCode::Source,
                          QStringLiteral("osm-planet offers revision '2026-10' although '2026-11' was there already: "
                                         "somebody may be holding newer ones back"),
                          0,
                          0,
                          {}};
    rows[4].terms.everySeconds = 15 * 60;
    rows[4].terms.keep = 3;
    rows[5].error =
        Error{ErrorCode::Http, QStringLiteral("read https://api.github.com/repos/acme/wallpapers"), 0, 404, {}};
    return rows;
}

SyncRun run(qint64 id, double hours, const char *revision, SyncEnd end)
{
    SyncRun made;
    made.id = id;
    made.subscription = SubscriptionId(id);
    made.revision = QString::fromLatin1(revision);
    made.end = end;
    made.begunMs = made.endedMs = at(hours);
    return made;
}

std::vector<SyncRun> latest()
{
    std::vector<SyncRun> runs{run(1, -1.2, "r2", SyncEnd::Completed), run(3, -0.1, "main@77d01b2", SyncEnd::Running),
                              run(5, -3, "", SyncEnd::Completed)};
    runs[0].report.types[QStringLiteral("files")] = {3, 1, 2, {}};
    runs[2].report.types = {{QStringLiteral("direct_tables"), {2, 0, 0, {}}},
                            {QStringLiteral("data_packages"), {0, 4, 1, {}}}};
    return runs;
}

std::vector<SyncRun> reports()
{
    std::vector<SyncRun> runs{run(1, -1.2, "r2", SyncEnd::InPart), run(1, -30, "r1", SyncEnd::Completed),
                              run(1, -77, "r0", SyncEnd::Completed)};
    runs[0].report.types = {
        {QStringLiteral("direct_tables"), {2, 0, 0, {}}},
        {QStringLiteral("data_packages"),
         {0,
          4,
          1,
          {{QStringLiteral("data/weather/stations.parquet"),
            Error{ErrorCode::Corrupt, QStringLiteral("expected 9a0364b9… got 1f3870be…"), 0, 0, {}}}}}}};
    runs[0].report.violations = {QStringLiteral("broken-reference: data/weather/days.parquet")};
    runs[0].report.downloadedBytes = 48'200'000;
    runs[1].report.types[QStringLiteral("files")] = {12, 1, 0, {}};
    runs[1].report.downloadedBytes = 1'200'000'000;
    runs[2].report.types[QStringLiteral("files")] = {999, 0, 0, {}};
    runs[2].report.downloadedBytes = 47'000'000'000;
    return runs;
}

/// Null if the engine does not answer.
QWidget *followingPage(Stage &stage, bool filled)
{
    MainWindow *window = stage.window();
    window->findChild<Sidebar *>()->selectFollowing();
    Stage::settle();
    auto *page = window->findChild<FollowingPage *>();
    const auto *empty = page->findChild<QLabel *>(QStringLiteral("followEmpty"));
    if (!Stage::await([empty] { return empty->isVisible(); })) // the engine's own
        return nullptr;
    Stage::settle();
    if (filled) {
        page->showFollowed(sources(), latest());
        page->select(QStringLiteral("atlas"));
        Stage::settle();
        page->showReports(reports());
    }
    return window;
}

} // namespace

std::vector<Scene> followScenes()
{
    return {{QStringLiteral("following"), [](Stage &s) { return followingPage(s, true); }},
            {QStringLiteral("following-empty"), [](Stage &s) { return followingPage(s, false); }},
            {QStringLiteral("follow"),
             [](Stage &s) { return s.show<FollowDialog>(s.engine(), QStringLiteral("hf:datasets/acme/field-notes")); }},
            {QStringLiteral("follow-change"), [](Stage &s) { return s.show<FollowDialog>(s.engine(), sources()[4]); }},
            {QStringLiteral("follow-refused"), [](Stage &s) {
                 auto *dialog = s.show<FollowDialog>(s.engine(), QStringLiteral("ftp://example.org/atlas"));
                 dialog->showError(Error{ErrorCode::Invalid, QStringLiteral("ftp is not supported"), 0, 0,
                                         QStringLiteral("give an https link")});
                 return dialog;
             }}};
}

} // namespace heirloom
