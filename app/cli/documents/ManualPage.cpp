// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents/ManualPage.h"

#include "app/cli/Console.h"
#include "app/cli/documents/ManualParts.h"

#include <array>
#include <utility>

namespace heirloom::cli {

namespace {

std::string bold(const std::string &text)
{
    return "\\fB" + roff(text) + "\\fP";
}

std::string italic(const std::string &text)
{
    return "\\fI" + roff(text) + "\\fP";
}

/// "{auto|copy}", which may be broken behind each bar; or the name of the value.
std::string valueOf(const OptionText &option)
{
    if (option.choices.empty())
        return italic(option.value);
    std::string all;
    for (const std::string &choice : option.choices)
        all += (all.empty() ? "" : "|\\:") + bold(choice);
    return '{' + all + '}';
}

std::string namesOf(const OptionText &option)
{
    std::string all;
    for (const std::string &name : option.names)
        all += (all.empty() ? "" : ", ") + bold(name);
    return option.takesValue() ? all + ' ' + valueOf(option) : all;
}

std::string argumentOf(const OptionText &argument)
{
    const std::string name = italic(argument.value) + (argument.isMany ? "..." : "");
    return argument.isRequired ? name : '[' + name + ']';
}

/// Ends with a full stop, as a sentence of the page.
std::string sentence(const std::string &text)
{
    return text.empty() || text.back() == '.' ? text : text + '.';
}

std::string entry(const std::string &head, const std::string &text)
{
    return ".TP\n" + head + '\n' + roff(sentence(text)) + '\n';
}

std::string optionEntry(const OptionText &option)
{
    return entry(namesOf(option), option.isMany && option.takesValue()
                                      ? sentence(option.description) + " May be given several times"
                                      : option.description);
}

std::string synopsisOf(const CommandText &command)
{
    std::string line = bold(command.path);
    for (const OptionText &argument : command.arguments)
        line += ' ' + argumentOf(argument);
    for (const OptionText &option : command.options) {
        const bool isSeveral = option.isMany && option.takesValue();
        const std::string given = bold(option.longName()) + (option.takesValue() ? ' ' + valueOf(option) : "");
        line += option.isRequired ? ' ' + given : " [" + given + ']' + (isSeveral ? "..." : "");
    }
    return line;
}

constexpr std::array<std::pair<ExitCode, const char *>, 10> exitCodes{{
    {Done, "Done."},
    {Failed, "Failed for another reason than the following."},
    {Usage, "The command line is not understood."},
    {NoSuchThing, "There is no such task, storage or subscription."},
    {Conflicting, "How things stand does not allow it, or it exists already."},
    {SourceFailed, "The network or the source failed."},
    {NotIntact, "Something is damaged: a digest does not match."},
    {NoRoom, "There is no room on the disk."},
    {InPart, "Done in part: some files failed."},
    {NotAllowed, "Not allowed."},
}};

std::string exitPart()
{
    std::string part = ".SH EXIT STATUS\n";
    for (const auto &[code, meaning] : exitCodes)
        part += entry(bold(std::to_string(int(code))), meaning);
    return part;
}

std::string commandPart(const CommandText &command)
{
    std::string part = ".SS " + roff(command.path) + '\n';
    if (!command.commands.empty())
        return part + roff(sentence(command.description)) + '\n';
    part += synopsisOf(command) + "\n.PP\n" + roff(sentence(command.description)) + '\n';
    for (const OptionText &argument : command.arguments) {
        std::string text = sentence(argument.description);
        for (const std::string &choice : argument.choices)
            text += (&choice == &argument.choices.front() ? " One of " : ", ") + choice;
        part += entry(italic(argument.value), text);
    }
    for (const OptionText &option : command.options)
        part += optionEntry(option);
    if (!command.footer.empty())
        part += ".PP\n" + roff(sentence(command.footer)) + '\n';
    return part;
}

} // namespace

std::string roff(const std::string &text)
{
    std::string safe;
    for (const char c : text) {
        const bool isLineBegin = safe.empty() || safe.back() == '\n';
        if (isLineBegin && (c == '.' || c == '\''))
            safe += "\\&";
        if (c == '\\')
            safe += "\\e";
        else if (c == '-')
            safe += "\\-";
        else if (c == '~')
            safe += "\\(ti";
        else if (c == '^')
            safe += "\\(ha";
        else if (c == '`')
            safe += "\\(ga";
        else if (c == '\'')
            safe += "\\(aq";
        else
            safe += c;
    }
    return safe;
}

std::string manualPage(const CommandText &root, const ManualEdition &edition)
{
    std::string page = ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                       ".\\\" Written by `heirloom-cli manual` from its own commands.\n"
                       ".TH HEIRLOOM\\-CLI 1 \"" +
                       edition.date + "\" \"Heirloom " + edition.version +
                       "\" \"User Commands\"\n"
                       ".nh\n.ad l\n"
                       ".SH NAME\n"
                       "heirloom\\-cli \\- download revisions of large things and keep one copy of every content\n"
                       ".SH SYNOPSIS\n"
                       ".B heirloom\\-cli\n"
                       ".RI [ option ...]\\&\n"
                       ".I command\n"
                       ".RI [ argument ...]\n";
    page += manualDescription;
    page += ".SH OPTIONS\nThese stand in front of the command or behind it.\n";
    for (const OptionText &option : root.options)
        page += optionEntry(option);
    page += ".SH COMMANDS\n";
    for (const CommandText *command : inOrder(root)) {
        if (!command->path.empty())
            page += commandPart(*command);
    }
    page += manualSources;
    page += ".SH PROXIES\n" + roff(sentence(root.footer)) + '\n';
    return page + exitPart() + manualEnd;
}

} // namespace heirloom::cli
