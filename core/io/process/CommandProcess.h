// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>
#include <map>
#include <optional>

namespace heirloom {

/// How a process ended.
struct CommandEnd
{
    int exitCode = 0; ///< where it ended by itself
    int signal = 0;   ///< what ended it; 0: nothing did
    bool isGood() const { return exitCode == 0 && signal == 0; }
};

/// A program of the user's, started without a shell, in a session of its own, in the user's home, with nothing to read.
/// Unlike QProcess it lets go: the program goes on when the object is gone, and when this process is.
///
/// A value that is moved, used on one thread at a time. It starts no thread, and never blocks: who wants to know about
/// the end asks now and then.
class CommandProcess
{
public:
    enum class Output {
        Dropped,
        Kept, ///< the first of what it writes, standard output and errors together; it must be asked for its end often
    };
    /// `words` are the program and its arguments. The program is a path from the root, or a name to look up as a shell
    /// does. `variables` are added to the environment of this process. The error says why nothing runs.
    static Result<CommandProcess> start(const QStringList &words, const std::map<QByteArray, QByteArray> &variables,
                                        Output output);
    /// The file that would be started. Invalid, NotFound or Denied.
    static Result<QString> findProgram(const QString &name);

    CommandProcess(CommandProcess &&other) noexcept;
    CommandProcess &operator=(CommandProcess &&) = delete;
    ~CommandProcess();

    /// None while it runs.
    std::optional<CommandEnd> ended();
    /// Asks it, and all that it started, to end, or ends them.
    void terminate();
    void kill();
    /// What it wrote so far, at most `mostOutput` bytes.
    QByteArray output();
    static constexpr qsizetype mostOutput = 4096;

private:
    CommandProcess(int pid, int pipe) : m_pid(pid), m_pipe(pipe) {}
    void readOutput();

    int m_pid;
    int m_pipe;
    QByteArray m_output;
    std::optional<CommandEnd> m_end;
};

} // namespace heirloom
