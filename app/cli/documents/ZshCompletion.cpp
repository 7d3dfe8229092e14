// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents/Completions.h"

namespace heirloom::cli {

namespace {

/// A text within single quotes, with a backslash in front of each of `special`.
std::string escaped(const std::string &text, const std::string &special)
{
    std::string safe;
    for (const char c : text) {
        if (special.find(c) != std::string::npos)
            safe += '\\';
        safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return safe;
}

std::string functionOf(const CommandText &command)
{
    std::string name = "_heirloom-cli";
    if (!command.path.empty())
        name += '_' + command.path;
    for (char &c : name)
        c = c == ' ' ? '_' : c;
    return name;
}

/// What _arguments is to do about a value.
std::string action(const OptionText &option)
{
    switch (option.offers) {
    case OptionText::Offers::Choices: {
        std::string all;
        for (const std::string &choice : option.choices)
            all += (all.empty() ? "" : " ") + choice;
        return '(' + all + ')';
    }
    case OptionText::Offers::Files:
        return "_files";
    case OptionText::Offers::Folders:
        return "_files -/";
    case OptionText::Offers::Nothing:
        break;
    }
    return " "; // a message says what is wanted
}

std::string message(const OptionText &option)
{
    return ':' + escaped(option.value, "\\:") + ':' + action(option);
}

std::string optionSpecs(const std::vector<OptionText> &options)
{
    std::string specs;
    for (const OptionText &option : options) {
        for (const std::string &name : option.names) {
            std::string spec = option.isMany ? "*" : "";
            spec += name;
            if (option.takesValue())
                spec += name.rfind("--", 0) == 0 ? "=" : "+";
            spec += '[' + escaped(option.description, "\\[]") + ']';
            if (option.takesValue())
                spec += message(option);
            specs += " \\\n    '" + spec + '\'';
        }
    }
    return specs;
}

std::string argumentSpecs(const std::vector<OptionText> &arguments)
{
    std::string specs;
    for (const OptionText &argument : arguments) {
        const std::string many = argument.isMany ? "*" : argument.isRequired ? "" : ":";
        specs += " \\\n    '" + many + message(argument) + '\'';
    }
    return specs;
}

/// A function that offers the commands below, and hands what follows one of them to its own function.
std::string familyFunction(const CommandText &command)
{
    std::string lines;
    for (const CommandText &below : command.commands)
        lines +=
            "    '" + below.path.substr(below.path.rfind(' ') + 1) + ':' + escaped(below.description, "\\:") + "'\n";
    const std::string own = command.path.empty() ? std::string() : optionSpecs(command.options);
    return functionOf(command) +
           "() {\n"
           "  local curcontext=\"$curcontext\" state line ret=1\n"
           "  local -a commands\n"
           "  commands=(\n" +
           lines +
           "  )\n"
           "  _arguments -C $heirloom_common" +
           own +
           " \\\n    '(-)1: :->command' '(-)*:: :->arguments' && ret=0\n"
           "  case $state in\n"
           "    command) _describe -t commands command commands && ret=0 ;;\n"
           "    arguments) _call_function ret " +
           functionOf(command) +
           "_$words[1] ;;\n"
           "  esac\n"
           "  return ret\n"
           "}\n\n";
}

} // namespace

std::string zshCompletion(const CommandText &root)
{
    std::string script = "#compdef heirloom-cli\n"
                         "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                         "# zsh completion for heirloom-cli; written by `heirloom-cli completion zsh`.\n\n"
                         "# What may follow every command.\n"
                         "typeset -ga heirloom_common\n"
                         "heirloom_common=(" +
                         optionSpecs(root.options) + "\n)\n\n";
    for (const CommandText *command : inOrder(root)) {
        if (!command->commands.empty()) {
            script += familyFunction(*command);
        } else {
            script += functionOf(*command) + "() {\n  _arguments $heirloom_common" + optionSpecs(command->options) +
                      argumentSpecs(command->arguments) + "\n}\n\n";
        }
    }
    return script + "if [[ $funcstack[1] == _heirloom-cli ]]; then\n"
                    "  _heirloom-cli \"$@\"\n"
                    "else\n"
                    "  compdef _heirloom-cli heirloom-cli\n"
                    "fi\n";
}

} // namespace heirloom::cli
