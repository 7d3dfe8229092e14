// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/process/CommandProcess.h"

#include "base/DisplayText.h"

#include <QStandardPaths>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ; // NOLINT(readability-redundant-declaration)

namespace heirloom {

namespace {

/// What posix_spawn() is to do in the new process; freed with the object.
class Preparation
{
public:
    Preparation()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        // A handler or a blocked signal of this program is nothing that another one expects.
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
        const QByteArray home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation).toLocal8Bit();
        posix_spawn_file_actions_addchdir_np(&actions, ::access(home.constData(), X_OK) == 0 ? home.constData() : "/");
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    }
    ~Preparation()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    Q_DISABLE_COPY_MOVE(Preparation)

    void writeTo(int pipe)
    {
        if (pipe >= 0)
            posix_spawn_file_actions_adddup2(&actions, pipe, STDOUT_FILENO);
        else
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    }

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

/// Texts as the null-terminated list that a new process gets.
class Texts
{
public:
    void add(const QByteArray &text) { m_texts.push_back(text); }
    char **list()
    {
        m_list.clear();
        for (QByteArray &text : m_texts)
            m_list.push_back(text.data());
        m_list.push_back(nullptr);
        return m_list.data();
    }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_list;
};

Texts environmentWith(const std::map<QByteArray, QByteArray> &variables)
{
    Texts texts;
    for (char **each = environ; *each != nullptr; ++each) {
        const QByteArray text(*each);
        if (!variables.contains(text.left(text.indexOf('='))))
            texts.add(text);
    }
    for (const auto &[name, value] : variables)
        texts.add(name + '=' + QByteArray(value).replace('\0', QByteArray("\xEF\xBF\xBD")));
    return texts;
}

Error notStarted(int number, const QString &program)
{
    Error error = systemError(number, QStringLiteral("start ") + displaySafe(program));
    if (number == ENOEXEC)
        error.hint = QStringLiteral("it is no program; a script's first line has to name one, such as #!/bin/sh");
    else if (number == ENOENT)
        error.hint = QStringLiteral("what the script's first line names is not there");
    return error;
}

} // namespace

Result<QString> CommandProcess::findProgram(const QString &name)
{
    if (name.contains(u'/') && !name.startsWith(u'/'))
        return fail(ErrorCode::Invalid,
                    QStringLiteral("the program %1 is not named from the root").arg(displaySafe(name)),
                    QStringLiteral("write the whole path, such as /home/me/bin/done"));
    const QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty())
        return found;
    const bool isThere = name.startsWith(u'/') && ::access(name.toLocal8Bit().constData(), F_OK) == 0;
    if (isThere)
        return fail(ErrorCode::Denied, QStringLiteral("%1 cannot be run").arg(displaySafe(name)),
                    QStringLiteral("make it executable: chmod +x"));
    return fail(ErrorCode::NotFound, QStringLiteral("there is no program %1").arg(displaySafe(name)),
                QStringLiteral("write its whole path, or install it"));
}

Result<CommandProcess> CommandProcess::start(const QStringList &words,
                                             const std::map<QByteArray, QByteArray> &variables, Output output)
{
    if (words.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("no program is named"));
    const auto program = findProgram(words.constFirst());
    if (!program)
        return fail(program.error());
    int ends[2] = {-1, -1};
    if (output == Output::Kept && ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return fail(systemError(errno, QStringLiteral("start ") + displaySafe(*program)));
    if (ends[1] >= 0)
        ::fcntl(ends[1], F_SETFL, 0); // the program's own end blocks, as it expects
    Preparation preparation;
    preparation.writeTo(ends[1]);
    Texts arguments;
    for (const QString &word : words)
        arguments.add(word.toLocal8Bit());
    Texts environment = environmentWith(variables);
    pid_t pid = -1;
    const int failed = ::posix_spawn(&pid, program->toLocal8Bit().constData(), &preparation.actions,
                                     &preparation.attributes, arguments.list(), environment.list());
    if (ends[1] >= 0)
        ::close(ends[1]);
    if (failed != 0 && ends[0] >= 0)
        ::close(ends[0]);
    if (failed != 0)
        return fail(notStarted(failed, *program));
    return CommandProcess(pid, ends[0]);
}

CommandProcess::CommandProcess(CommandProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)), m_pipe(std::exchange(other.m_pipe, -1)),
      m_output(std::move(other.m_output)), m_end(other.m_end)
{
}

CommandProcess::~CommandProcess()
{
    if (m_pipe >= 0)
        ::close(m_pipe);
}

std::optional<CommandEnd> CommandProcess::ended()
{
    readOutput();
    if (m_end)
        return m_end;
    int status = 0;
    const pid_t got = ::waitpid(m_pid, &status, WNOHANG);
    if (got == 0 || (got < 0 && errno == EINTR))
        return {};
    m_end = CommandEnd();
    if (got == m_pid && WIFEXITED(status))
        m_end->exitCode = WEXITSTATUS(status);
    else if (got == m_pid && WIFSIGNALED(status))
        m_end->signal = WTERMSIG(status);
    readOutput();
    return m_end;
}

void CommandProcess::terminate()
{
    if (!m_end)
        ::kill(-m_pid, SIGTERM); // its session is a group of its own
}

void CommandProcess::kill()
{
    if (!m_end)
        ::kill(-m_pid, SIGKILL);
}

QByteArray CommandProcess::output()
{
    readOutput();
    return m_output;
}

/// What is beyond the limit is read too, so that the program is not held up.
void CommandProcess::readOutput()
{
    char buffer[4096];
    while (m_pipe >= 0) {
        const ssize_t got = ::read(m_pipe, buffer, sizeof buffer);
        if (got <= 0)
            return;
        m_output.append(buffer, std::min<qsizetype>(got, mostOutput - m_output.size()));
    }
}

} // namespace heirloom
