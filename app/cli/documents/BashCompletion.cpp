// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents/Completions.h"

namespace heirloom::cli {

namespace {

std::string joined(const std::vector<std::string> &words, const char *between)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : between) + word;
    return all;
}

std::string namesOf(const std::vector<OptionText> &options)
{
    std::string all;
    for (const OptionText &option : options)
        all += (all.empty() ? "" : " ") + joined(option.names, " ");
    return all;
}

std::string quoted(const std::string &path)
{
    return '\'' + path + '\'';
}

/// What is offered for a value; empty: nothing.
std::string offer(const OptionText &option)
{
    switch (option.offers) {
    case OptionText::Offers::Choices:
        return "words='" + joined(option.choices, " ") + "'";
    case OptionText::Offers::Files:
        return "files=-f";
    case OptionText::Offers::Folders:
        return "files=-d";
    case OptionText::Offers::Nothing:
        break;
    }
    return {};
}

/// The options whose values are known, each as a case of "COMMAND|OPTION"; those of the program hold for every command.
std::string valueCases(const CommandText &root)
{
    std::string cases;
    for (const CommandText *command : inOrder(root)) {
        for (const OptionText &option : command->options) {
            const std::string offered = option.takesValue() ? offer(option) : std::string();
            const std::string at =
                command == &root ? "*'|" + option.longName() + '\'' : quoted(command->path + '|' + option.longName());
            if (!offered.empty())
                cases.append("      ").append(at).append(") ").append(offered).append(" ;;\n");
        }
    }
    return cases;
}

/// What may follow each command.
std::string commandCases(const CommandText &root)
{
    std::string cases;
    const std::string common = namesOf(root.options);
    for (const CommandText *command : inOrder(root)) {
        std::vector<std::string> below;
        below.reserve(command->commands.size());
        for (const CommandText &each : command->commands)
            below.push_back(each.path.substr(each.path.rfind(' ') + 1));
        std::string body = "options='" + (command == &root ? common : namesOf(command->options) + ' ' + common) + "'";
        if (!below.empty())
            body += " words='" + joined(below, " ") + "'";
        for (const OptionText &argument : command->arguments) {
            if (const std::string offered = offer(argument); !offered.empty())
                body.append(" ").append(offered);
        }
        cases.append("      ").append(quoted(command->path)).append(") ").append(body).append(" ;;\n");
    }
    return cases;
}

} // namespace

std::string bashCompletion(const CommandText &root)
{
    std::vector<std::string> paths;
    for (const CommandText *command : inOrder(root)) {
        if (!command->path.empty())
            paths.push_back(quoted(command->path));
    }
    return "# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "# bash completion for heirloom-cli; written by `heirloom-cli completion bash`.\n\n"
           "_heirloom_cli() {\n"
           "  local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "  local command='' option='' options='' words='' files='' i word\n"
           "  local with_value=' " +
           joined(optionsWithValues(root), " ") +
           " '\n"
           "  for ((i = 1; i < COMP_CWORD; ++i)); do\n"
           "    word=${COMP_WORDS[i]}\n"
           "    case $word in\n"
           "      =) ((++i)) ;; # in front of a value\n"
           "      -*) [[ $with_value != *\" $word \"* || ${COMP_WORDS[i + 1]} == = ]] || ((++i)) ;;\n"
           "      *)\n"
           "        case ${command:+$command }$word in\n"
           "          " +
           joined(paths, " | ") +
           ") command=${command:+$command }$word ;;\n"
           "        esac\n"
           "        ;;\n"
           "    esac\n"
           "  done\n"
           "  if [[ $cur == = ]]; then # `--link=`: readline breaks words there\n"
           "    option=$before cur=''\n"
           "  elif [[ $before == = ]]; then\n"
           "    option=${COMP_WORDS[COMP_CWORD - 2]}\n"
           "  elif [[ $with_value == *\" $before \"* ]]; then\n"
           "    option=$before\n"
           "  fi\n"
           "  if [[ -n $option ]]; then\n"
           "    case \"$command|$option\" in\n" +
           valueCases(root) +
           "    esac\n"
           "  else\n"
           "    case $command in\n" +
           commandCases(root) +
           "    esac\n"
           "    [[ $cur != -* ]] || words=$options files=''\n"
           "  fi\n"
           "  COMPREPLY=()\n"
           "  if [[ -n $files ]]; then\n"
           "    compopt -o filenames 2>/dev/null\n"
           "    mapfile -t COMPREPLY < <(compgen \"$files\" -- \"$cur\")\n"
           "  fi\n"
           "  [[ -z $words ]] || mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
           "}\n"
           "complete -F _heirloom_cli heirloom-cli\n";
}

} // namespace heirloom::cli
