// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep/NamesCommand.h"

#include "app/bootstrap/UserChoices.h"
#include "app/cli/Json.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

namespace heirloom::cli {

namespace {

int say(Console &console, const NameMapping &names)
{
    QJsonArray rows;
    for (const NameMapping::Rule &rule : names.rules()) {
        QStringList places;
        for (const QString &place : rule.places)
            places.append(UserText::source(place));
        rows.append(QJsonObject{{QStringLiteral("name"), rule.name},
                                {QStringLiteral("sources"), QJsonArray::fromStringList(places)}});
        console.line(displaySafe(rule.name + QStringLiteral(" = ") + places.join(QStringLiteral(" | "))));
    }
    console.object({{QStringLiteral("names"), rows}});
    return Done;
}

} // namespace

void NamesCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("names", "Names of your own for what has several sources");
    m_app->require_subcommand(1);
    m_list = m_app->add_subcommand("list", "The names and their sources");
    m_set = m_app->add_subcommand("set", "Say what a name stands for, in place of what it stood for");
    m_set
        ->add_option("NAME", m_name,
                     "A word, or what could be a source itself; with * at its end it stands for all that begin so")
        ->required();
    m_set
        ->add_option("SOURCE", m_sources,
                     "What `add` takes, tried in this order, with * for what the name's * stands for; or an address "
                     "that ends in /, below which the same files are (with {revision} for the revision)")
        ->required();
    m_remove = m_app->add_subcommand("remove", "Forget a name");
    m_remove->add_option("NAME", m_name, "The name")->required();
}

int NamesCommand::run(Context &context)
{
    auto names = UserChoices::userNames();
    if (!names)
        return context.console.failure(names.error().in(QStringLiteral("sources/nameMapping in the settings")));
    if (m_list->parsed())
        return say(context.console, *names);
    const QString name = QString::fromStdString(m_name);
    QStringList sources;
    for (const std::string &source : m_sources)
        sources.append(QString::fromStdString(source));
    if (m_remove->parsed() && !names->remove(name))
        return context.console.failure({ErrorCode::NotFound,
                                        QStringLiteral("no rule is called %1").arg(displaySafe(name)), 0, 0,
                                        QStringLiteral("`heirloom-cli names list` shows them")});
    if (m_set->parsed()) {
        if (const Status set = names->set(name, sources); !set)
            return context.console.failure(set.error());
    }
    if (const Status kept = UserChoices::keepUserNames(*names); !kept)
        return context.console.failure(kept.error());
    return say(context.console, *names);
}

} // namespace heirloom::cli
