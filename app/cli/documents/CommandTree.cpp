// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents/CommandTree.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <set>

namespace heirloom::cli {

namespace {

/// The parser tells the allowed values only as part of a text: "TEXT:{auto,copy}".
std::vector<std::string> choicesIn(const std::string &type)
{
    const auto begin = type.find('{'), end = type.find('}');
    if (begin == std::string::npos || end == std::string::npos || end < begin)
        return {};
    return CLI::detail::split(type.substr(begin + 1, end - begin - 1), ',');
}

/// What stands for the value, without what is allowed: "TEXT:{auto,copy}", "'NAME: VALUE'".
std::string valueIn(const std::string &type)
{
    const auto quote = type.rfind('\'', 0) == 0 ? type.find('\'', 1) : std::string::npos;
    return quote == std::string::npos ? type.substr(0, type.find(':')) : type.substr(0, quote + 1);
}

OptionText::Offers offersOf(const OptionText &option)
{
    static constexpr std::array files{"FILE", "SOURCE", "OTHER"};
    const std::string &what = option.value;
    if (!option.choices.empty())
        return OptionText::Offers::Choices;
    if (what == "DIR")
        return OptionText::Offers::Folders;
    const bool isFile = std::find(files.begin(), files.end(), what) != files.end() || option.longName() == "--ledger";
    return isFile ? OptionText::Offers::Files : OptionText::Offers::Nothing;
}

OptionText textOf(const CLI::Option &option)
{
    OptionText text;
    const bool isArgument = !option.nonpositional();
    for (const std::string &name : option.get_snames())
        text.names.push_back('-' + name);
    for (const std::string &name : option.get_lnames())
        text.names.push_back("--" + name);
    if (isArgument)
        text.names = {option.get_name(true)};
    text.description = option.get_description();
    if (option.get_items_expected_max() > 0) {
        const std::string type = option.get_type_name();
        text.choices = choicesIn(type);
        text.value = isArgument ? text.names.front() : valueIn(type);
    }
    text.offers = offersOf(text);
    text.isRequired = option.get_required();
    text.isMany = option.get_expected_max() > 1;
    return text;
}

CommandText textOf(const CLI::App &app, const std::string &path)
{
    CommandText text{path, app.get_description(), app.get_footer(), {}, {}, {}};
    if (app.get_parent() && app.get_parent()->get_footer() == text.footer)
        text.footer.clear(); // commands begin with the one of the program
    for (const CLI::Option *option : app.get_options()) {
        const bool isRepeated = option == app.get_help_ptr() && !path.empty();
        if (option->get_group().empty() || isRepeated) // hidden, or like the program's own
            continue;
        (option->nonpositional() ? text.options : text.arguments).push_back(textOf(*option));
    }
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        text.commands.push_back(
            textOf(*command, path.empty() ? command->get_name() : path + ' ' + command->get_name()));
    return text;
}

} // namespace

CommandText commandTree(const CLI::App &program)
{
    return textOf(program, {});
}

std::vector<const CommandText *> inOrder(const CommandText &root)
{
    std::vector<const CommandText *> all{&root};
    for (const CommandText &command : root.commands) {
        const auto below = inOrder(command);
        all.insert(all.end(), below.begin(), below.end());
    }
    return all;
}

std::vector<std::string> optionsWithValues(const CommandText &root)
{
    std::set<std::string> names;
    for (const CommandText *command : inOrder(root)) {
        for (const OptionText &option : command->options) {
            if (option.takesValue())
                names.insert(option.names.begin(), option.names.end());
        }
    }
    return {names.begin(), names.end()};
}

} // namespace heirloom::cli
