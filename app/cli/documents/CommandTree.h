// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace heirloom::cli {

/// An option, a flag or an argument, as its declaration has it. A value.
struct OptionText
{
    /// What a shell can offer for its value.
    enum class Offers { Nothing, Choices, Files, Folders };

    std::vector<std::string> names; ///< "-h", "--help"; of an argument its one name: "SOURCE"
    std::string value;              ///< what stands for its value: "GLOB"; empty: a flag
    std::string description;
    std::vector<std::string> choices;
    Offers offers = Offers::Nothing;
    bool isRequired = false;
    bool isMany = false; ///< may be given several times

    bool takesValue() const { return !value.empty(); }
    const std::string &longName() const { return names.back(); }
};

/// A command with all that may follow its name; the root is the program. A value.
struct CommandText
{
    std::string path; ///< "storage add"; empty: the program itself
    std::string description;
    std::string footer;
    std::vector<OptionText> options; ///< its own: those of the program, --help too, may follow any command
    std::vector<OptionText> arguments;
    std::vector<CommandText> commands;
};

/// The commands of the program as they are declared: the one source of its manual page and of what shells complete.
CommandText commandTree(const CLI::App &program);

/// The tree as a list: a command stands in front of its own commands, the program is first.
std::vector<const CommandText *> inOrder(const CommandText &root);

/// Every option that is followed by a value, by any of its names and in any command, each once.
std::vector<std::string> optionsWithValues(const CommandText &root);

} // namespace heirloom::cli
