// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents/DocumentCommands.h"

#include "app/cli/documents/Completions.h"
#include "app/cli/documents/ManualPage.h"

namespace heirloom::cli {

void DocumentCommands::declare(CLI::App &app)
{
    m_program = &app;
    m_completion = app.add_subcommand("completion", "Print what makes a shell complete this command line");
    m_completion->add_option("SHELL", m_shell, "Which shell is to read it, as `source <(heirloom-cli completion bash)`")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    m_manual = app.add_subcommand("manual", "Print the manual page, as `heirloom-cli manual | man -l -` reads it");
}

std::string DocumentCommands::text() const
{
    const CommandText root = commandTree(*m_program);
    if (m_manual->parsed())
        return manualPage(root, {QCoreApplication::applicationVersion().toStdString(), HEIRLOOM_DATE});
    if (m_shell == "bash")
        return bashCompletion(root);
    return m_shell == "zsh" ? zshCompletion(root) : fishCompletion(root);
}

int DocumentCommands::run(Context &context)
{
    const QString script = QString::fromStdString(text());
    context.console.object({{m_manual->parsed() ? QStringLiteral("manual") : QStringLiteral("completion"), script}});
    context.console.line(script.chopped(1)); // which ends the last line itself
    return Done;
}

} // namespace heirloom::cli
