// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep/StorageCommands.h"

#include "app/cli/Json.h"
#include "base/DisplayText.h"

namespace heirloom::cli {

void StorageCommands::declare(CLI::App &app)
{
    m_app = app.add_subcommand("storage", "Folders that keep content, one store each");
    m_app->require_subcommand(1);
    m_add = m_app->add_subcommand(
        "add", "Make a folder a storage; its store lives in DIR/.heirloom and is this ledger's alone");
    m_add->add_option("NAME", m_name, "What to call it")->required();
    m_add->add_option("DIR", m_folder, "The folder")->required();
    m_add->add_option("--link", m_link, "How visible files are made: auto, reflink, hardlink, symlink, copy")
        ->check(CLI::IsMember({"auto", "reflink", "hardlink", "symlink", "copy"}));
    m_add->add_option("--reserve", m_reserve, "Disk space in bytes that downloads never fill")
        ->check(CLI::NonNegativeNumber);
    m_list = m_app->add_subcommand("list", "The storages");
    m_default = m_app->add_subcommand("default", "Choose the storage that is used when none is named");
    m_default->add_option("NAME", m_name, "The storage")->required();
}

int StorageCommands::run(Context &context)
{
    if (m_add->parsed())
        return add(context);
    return m_list->parsed() ? list(context) : setDefault(context);
}

int StorageCommands::add(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    StorageSpec spec;
    spec.name = QString::fromStdString(m_name);
    spec.root = QString::fromStdString(m_folder);
    spec.link = linkMethodFrom(QString::fromStdString(m_link)).value_or(LinkMethod::Auto);
    spec.reserveBytes = m_reserve;
    const auto storage = await((*engine)->addStorage(spec));
    if (!storage)
        return context.console.failure(storage.error());
    context.console.object(toJson(*storage));
    context.console.line(
        Text::tr("storage %1 in %2", "name, folder").arg(displaySafe(storage->name), displaySafe(storage->root)));
    return Done;
}

int StorageCommands::list(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const auto storages = await((*engine)->storages());
    if (!storages)
        return context.console.failure(storages.error());
    QJsonArray rows;
    for (const Storage &storage : *storages) {
        rows.append(toJson(storage));
        context.console.line(QStringLiteral("%1%2  %3  (%4)")
                                 .arg(displaySafe(storage.name), storage.isDefault ? QStringLiteral(" *") : QString(),
                                      displaySafe(storage.root), toString(storage.link)));
    }
    context.console.object({{QStringLiteral("storages"), rows}});
    return Done;
}

int StorageCommands::setDefault(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const auto storage = await((*engine)->setDefaultStorage(QString::fromStdString(m_name)));
    if (!storage)
        return context.console.failure(storage.error());
    context.console.object(toJson(*storage));
    context.console.line(Text::tr("%1 is the default storage now").arg(displaySafe(storage->name)));
    return Done;
}

} // namespace heirloom::cli
