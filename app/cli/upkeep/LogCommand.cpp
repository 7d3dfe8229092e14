// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep/LogCommand.h"

#include "app/cli/Json.h"
#include "engine/UserText.h"

#include <QDateTime>
#include <QTimeZone>

namespace heirloom::cli {

namespace {
constexpr int newest = 100'000;
} // namespace

void LogCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("log", "What was deleted, reclaimed, refused and repaired");
    m_app->add_option("--since", m_since, "Only entries since this time (ISO 8601)")->type_name("T");
    m_app->add_option("--kind", m_kind, "Only entries of this kind")->type_name("K");
}

int LogCommand::run(Context &context)
{
    qint64 since = 0;
    if (!m_since.empty()) {
        QDateTime time = QDateTime::fromString(QString::fromStdString(m_since), Qt::ISODateWithMs);
        if (!time.isValid())
            return context.console.failure(Error{ErrorCode::Invalid,
                                                 QStringLiteral("--since %1").arg(QString::fromStdString(m_since)), 0,
                                                 0, QStringLiteral("write it like 2026-11-21T10:00:00Z")});
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeZone(QTimeZone::utc());
        since = time.toMSecsSinceEpoch();
    }
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const auto lines = await((*engine)->log(since, QString::fromStdString(m_kind), newest));
    if (!lines)
        return context.console.failure(lines.error());
    QJsonArray entries;
    for (const LogLine &line : *lines) {
        entries.append(QJsonObject{{QStringLiteral("at"), isoTime(line.atMs)},
                                   {QStringLiteral("kind"), line.kind},
                                   {QStringLiteral("actor"), line.actor},
                                   {QStringLiteral("detail"), line.detail}});
        context.console.line(QStringLiteral("%1  %2  %3").arg(isoTime(line.atMs), line.actor, UserText::logLine(line)));
    }
    context.console.object({{QStringLiteral("entries"), entries}});
    return Done;
}

} // namespace heirloom::cli
