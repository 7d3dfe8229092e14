// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "engine/Engine.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <limits>
#include <memory>

namespace heirloom {
class Keychain;
}

namespace heirloom::cli {

/// What stands before the command's name.
struct GlobalOptions
{
    std::string ledger;
    std::string storage;
    std::string tenant = "local";
    bool json = false;
    bool quiet = false;
    bool verbose = false;
};

/// What the server of a command's source is shown; see declareServerAccess().
struct ServerAccess
{
    std::string tokenFile;
    std::vector<std::string> headers;
};

/// What a command gets: where to write, and the engine once it asks for it.
class Context
{
public:
    Context(Console &output, const GlobalOptions &options);
    ~Context();

    Console &console;
    QString storage() const { return QString::fromStdString(m_options.storage); }
    /// Opens the engine on the first call. Says what was recovered.
    Result<Engine *> engine(bool setDamagedLedgerAside = false);
    /// Has the server of `source` shown what is given, and every server its token of the keychain, as long as the
    /// program runs.
    Status use(const ServerAccess &access, const QString &source);

    Keychain &keychain();

private:
    const GlobalOptions &m_options;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Engine> m_engine;
};

/// One command of the command line: declares its options on its own subcommand and runs. One file each (or for a family
/// that shares its options); owned by the program for the length of one run.
class Command
{
public:
    virtual ~Command() = default;
    virtual void declare(CLI::App &app) = 0;
    /// The subcommand that was asked for, or null.
    virtual bool wasAsked() const = 0;
    /// Returns the exit code.
    virtual int run(Context &context) = 0;
};

std::vector<std::unique_ptr<Command>> allCommands();

/// Reads the number of a task, for `transform()`. One that no ledger can hold is the largest, which is no task either.
inline CLI::Validator taskNumber()
{
    const auto read = [](std::string &text) -> std::string {
        if (text.empty() || text.find_first_not_of("0123456789") != std::string::npos)
            return text + " is not the number of a task";
        bool fits = false;
        (void)QByteArray::fromStdString(text).toLongLong(&fits);
        if (!fits)
            text = std::to_string(std::numeric_limits<qint64>::max());
        return {};
    };
    return {read, "", "task"};
}

/// Checks an option that cannot be 0 if it is given.
inline CLI::Range fromOne()
{
    return {qint64(1), std::numeric_limits<qint64>::max(), "the number of a task"};
}

/// Waits for a reply of the engine. The command line has nothing else to do on its main thread.
template <class T> Result<T> await(QFuture<Result<T>> reply)
{
    return reply.result();
}

} // namespace heirloom::cli
