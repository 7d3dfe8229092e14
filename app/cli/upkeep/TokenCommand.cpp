// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep/TokenCommand.h"

#include "app/bootstrap/Bootstrap.h"
#include "app/bootstrap/UserChoices.h"
#include "app/cli/Json.h"

namespace heirloom::cli {

void TokenCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("token", "Tokens of servers, kept in the keychain of the desktop");
    m_app->require_subcommand(1);
    m_list = m_app->add_subcommand("list", "The servers, never the tokens");
    m_set = m_app->add_subcommand("set", "Keep a token, in place of the one there was");
    m_set->add_option("SERVER", m_server, "Its address, as https://huggingface.co")->required();
    m_set
        ->add_option("--token-file", m_file,
                     "A file that holds it and nothing else; /dev/stdin for what is typed or piped in")
        ->type_name("FILE")
        ->required();
    m_remove = m_app->add_subcommand("remove", "Take a token out of the keychain");
    m_remove->add_option("SERVER", m_server, "Its address")->required();
}

int TokenCommand::run(Context &context)
{
    const QUrl server(QString::fromStdString(m_server));
    if (m_set->parsed()) {
        const auto token = Bootstrap::tokenFrom(QString::fromStdString(m_file));
        if (!token)
            return context.console.failure(token.error());
        if (const Status kept = UserChoices::keepToken(context.keychain(), server, *token); !kept)
            return context.console.failure(kept.error());
    }
    if (m_remove->parsed()) {
        if (const Status forgotten = UserChoices::forgetToken(context.keychain(), server); !forgotten)
            return context.console.failure(forgotten.error());
    }
    QStringList servers;
    for (const QUrl &each : UserChoices::tokenServers())
        servers.append(each.toString());
    context.console.object({{QStringLiteral("servers"), QJsonArray::fromStringList(servers)}});
    for (const QString &each : servers)
        context.console.line(each);
    return Done;
}

} // namespace heirloom::cli
