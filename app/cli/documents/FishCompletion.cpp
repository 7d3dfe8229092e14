// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents/Completions.h"

namespace heirloom::cli {

namespace {

std::string quoted(const std::string &text)
{
    std::string safe = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            safe += '\\';
        safe += c;
    }
    return safe + '\'';
}

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

std::string wordsOf(const OptionText &option)
{
    switch (option.offers) {
    case OptionText::Offers::Choices:
        return quoted(joined(option.choices));
    case OptionText::Offers::Files:
        return "'(__fish_complete_path (commandline -ct))'";
    case OptionText::Offers::Folders:
        return "'(__fish_complete_directories (commandline -ct))'";
    case OptionText::Offers::Nothing:
        break;
    }
    return {};
}

std::string line(const std::string &condition, const std::string &what, const std::string &description)
{
    return "complete -c heirloom-cli" + condition + ' ' + what +
           (description.empty() ? std::string() : " -d " + quoted(description)) + '\n';
}

std::string optionLines(const std::string &condition, const std::vector<OptionText> &options)
{
    std::string lines;
    for (const OptionText &option : options) {
        std::string what;
        for (const std::string &name : option.names) {
            const bool isLong = name.rfind("--", 0) == 0;
            what += (what.empty() ? "" : " ") + (isLong ? "-l " + name.substr(2) : "-s " + name.substr(1));
        }
        if (option.takesValue())
            what += " -x" + (wordsOf(option).empty() ? std::string() : " -a " + wordsOf(option));
        lines += line(condition, what, option.description);
    }
    return lines;
}

std::string commandLines(const CommandText &command)
{
    const std::string condition = " -n " + quoted("__heirloom_cli_at " + quoted(command.path));
    std::string lines;
    for (const CommandText &below : command.commands)
        lines += line(condition, "-a " + below.path.substr(below.path.rfind(' ') + 1), below.description);
    for (const OptionText &argument : command.arguments) {
        if (const std::string words = wordsOf(argument); !words.empty())
            lines += line(condition, "-a " + words,
                          argument.offers == OptionText::Offers::Choices ? argument.description : "");
    }
    return command.path.empty() ? lines : lines + optionLines(condition, command.options);
}

} // namespace

std::string fishCompletion(const CommandText &root)
{
    std::vector<std::string> paths;
    for (const CommandText *command : inOrder(root)) {
        if (!command->path.empty())
            paths.push_back(quoted(command->path));
    }
    std::string script = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                         "# fish completion for heirloom-cli; written by `heirloom-cli completion fish`.\n\n"
                         "function __heirloom_cli_at --description 'Whether that command is being typed'\n"
                         "    set -l words (commandline -opc)\n"
                         "    set -e words[1]\n"
                         "    set -l command ''\n"
                         "    set -l skips 0\n"
                         "    for word in $words\n"
                         "        if test $skips = 1\n"
                         "            set skips 0\n"
                         "            continue\n"
                         "        end\n"
                         "        switch $word\n"
                         "            case " +
                         joined(optionsWithValues(root)) +
                         "\n"
                         "                set skips 1\n"
                         "            case '-*'\n"
                         "            case '*'\n"
                         "                set -l longer (string trim -- \"$command $word\")\n"
                         "                if contains -- $longer " +
                         joined(paths) +
                         "\n"
                         "                    set command $longer\n"
                         "                end\n"
                         "        end\n"
                         "    end\n"
                         "    test \"$command\" = \"$argv[1]\"\n"
                         "end\n\n"
                         "complete -c heirloom-cli -f\n" +
                         optionLines({}, root.options);
    for (const CommandText *command : inOrder(root))
        script += commandLines(*command);
    return script;
}

} // namespace heirloom::cli
