// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/following/FollowCommands.h"

#include "app/bootstrap/Bootstrap.h"
#include "app/cli/Json.h"
#include "app/cli/following/FollowJson.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QDateTime>

namespace heirloom::cli {

namespace {

QStringList toList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

/// Turns "6h" into seconds, for `transform()`.
CLI::Validator duration()
{
    const auto read = [](std::string &text) -> std::string {
        const auto seconds = durationFrom(QString::fromStdString(text));
        if (!seconds)
            return text + " is no duration such as 30m, 6h or 1d, of a second to a year";
        text = std::to_string(*seconds);
        return {};
    };
    return {read, "", "duration"};
}

QString shownTime(qint64 ms)
{
    return ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat) : QStringLiteral("–");
}

} // namespace

void SubscribeCommand::declare(CLI::App &app)
{
    m_app =
        app.add_subcommand("subscribe", "Follow a source: what is new in it is fetched by `sync` and `run --watch`");
    m_app->add_option("SOURCE", m_source, "What `add` takes; without a revision it is followed to its newest")
        ->required();
    m_app->add_option("--name", m_name, "What to call it; if not given, it is named after the source")->type_name("N");
    m_app->add_option("--every", m_every, "How often to look, such as 30m, 6h, 1d")
        ->type_name("DURATION")
        ->transform(duration());
    m_app->add_option("--to", m_subdir, "The folder below the storage")->type_name("SUBDIR");
    m_app->add_option("--keep", m_keep, "So many revisions stay, older ones are deleted; 0: all")
        ->type_name("N")
        ->check(CLI::Range(0, 1'000'000));
    m_app->add_option("--include", m_includes, "Only files that match")->type_name("GLOB")->allow_extra_args(false);
    m_app->add_option("--exclude", m_excludes, "Not the files that match")->type_name("GLOB")->allow_extra_args(false);
    m_app->add_flag("--in-place", m_isInPlace,
                    "One folder always shows the newest, instead of a folder for each revision (stacks do so anyway)");
    m_app->add_flag("--ask", m_asks, "`run --watch` and the window only say what is new; `sync` fetches it");
}

int SubscribeCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    FollowRequest request;
    request.source = QString::fromStdString(m_source);
    request.workingDirectory = Bootstrap::absoluteLinks({QStringLiteral(".")}).constFirst();
    request.storage = context.storage();
    request.name = QString::fromStdString(m_name);
    request.subdir = QString::fromStdString(m_subdir);
    request.includes = toList(m_includes);
    request.excludes = toList(m_excludes);
    request.terms.everySeconds = m_every;
    request.terms.keep = m_keep;
    request.terms.layout = m_isInPlace ? FollowLayout::InPlace : FollowLayout::Auto;
    request.terms.policy = m_asks ? FollowPolicy::Ask : FollowPolicy::Automatic;
    const auto subscription = await((*engine)->subscribe(request));
    if (!subscription)
        return context.console.failure(subscription.error());
    context.console.object(toJson(*subscription));
    context.console.line(
        Text::tr("following %1; `heirloom-cli sync %1` looks now", "a name").arg(displaySafe(subscription->name)));
    return Done;
}

void SubscriptionsCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("subscriptions", "What is followed, and how it stands");
}

int SubscriptionsCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const auto all = await((*engine)->subscriptions());
    if (!all)
        return context.console.failure(all.error());
    QJsonArray rows;
    for (const Subscription &each : *all) {
        rows.append(toJson(each));
        context.console.line(Text::tr("%1  %2  last %3, next %4  %5", "name, state, times, source")
                                 .arg(displaySafe(each.name), UserText::followState(each), shownTime(each.lastMs),
                                      each.terms.isPaused ? QStringLiteral("–") : shownTime(each.nextMs),
                                      displaySafe(UserText::source(each.source))));
    }
    context.console.object({{QStringLiteral("subscriptions"), rows}});
    return Done;
}

void UnsubscribeCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("unsubscribe", "Follow a source no longer; what it brought stays");
    m_app->add_option("NAME", m_name, "As `subscriptions` names it")->required();
}

int UnsubscribeCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const auto removed = await((*engine)->unsubscribe(QString::fromStdString(m_name)));
    if (!removed)
        return context.console.failure(removed.error());
    context.console.object({{QStringLiteral("name"), removed->name}});
    context.console.line(
        Text::tr("%1 is not followed any more; what it brought stays", "a name").arg(displaySafe(removed->name)));
    return Done;
}

} // namespace heirloom::cli
