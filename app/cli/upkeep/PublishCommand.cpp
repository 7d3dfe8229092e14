// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep/PublishCommand.h"

#include "app/bootstrap/Bootstrap.h"
#include "base/DisplayText.h"
#include "engine/commands/Publish.h"

#include <QJsonArray>

namespace heirloom::cli {

namespace {

QString absolute(const std::string &path)
{
    return path.empty() ? QString() : Bootstrap::absoluteLinks({QString::fromStdString(path)}).constFirst();
}

} // namespace

void PublishCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("publish", "Write the manifest of a folder, for any static web server");
    m_app->add_option("DIR", m_folder, "The folder")->required();
    m_app->add_option("--name", m_name, "What the thing is called (the folder's name)")->type_name("N");
    m_app->add_option("--revision", m_revision, "Which revision this is")->type_name("R");
    m_app->add_option("--out", m_out, "Where to write it (DIR/manifest.json)")->type_name("FILE");
}

int PublishCommand::run(Context &context)
{
    PublishRequest request;
    request.folder = absolute(m_folder);
    while (request.folder.size() > 1 && request.folder.endsWith(u'/'))
        request.folder.chop(1);
    request.name = QString::fromStdString(m_name);
    request.revision = QString::fromStdString(m_revision);
    request.out = absolute(m_out);
    const auto report = publishFolder(request);
    if (!report)
        return context.console.failure(report.error());
    QJsonArray skipped;
    for (const QString &name : report->skipped) {
        skipped.append(name);
        context.console.note(Text::tr("left out: %1", "a file").arg(displaySafe(name)));
    }
    context.console.object({{QStringLiteral("name"), report->name},
                            {QStringLiteral("revision"), report->revision},
                            {QStringLiteral("manifest"), report->manifest},
                            {QStringLiteral("files"), report->files.files},
                            {QStringLiteral("bytes"), report->files.bytes},
                            {QStringLiteral("skipped"), skipped}});
    context.console.line(Text::tr("%1: %2", "name, amount")
                             .arg(displaySafe(report->manifest), amount(report->files.files, report->files.bytes)));
    return report->skipped.empty() ? Done : InPart;
}

} // namespace heirloom::cli
