// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <ostream>

namespace heirloom::cli {

/// Exit codes of the contract; never renumber.
enum ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NoSuchThing = 3,
    Conflicting = 4,
    SourceFailed = 5,
    NotIntact = 6,
    NoRoom = 7,
    InPart = 8,
    NotAllowed = 9,
};

ExitCode exitCodeOf(const Error &error);

/// What the commands say to people, for translators; their names, options and JSON are the same in every language.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// "999 files, 47.0 GB".
QString amount(qint64 files, qint64 bytes);

/// Where a command writes: results to `out`, everything else to `err`. Streams are handed in, so that tests run
/// commands in-process. Used on the main thread only.
class Console
{
public:
    Console(std::ostream &out, std::ostream &err, bool errIsTerminal)
        : m_out(out), m_err(err), m_isTerminal(errIsTerminal)
    {
    }

    bool json = false;
    int verbosity = 0; ///< -1 quiet, 0, 1 verbose

    bool isTerminal() const { return m_isTerminal; }
    /// One JSON value on a line of stdout; only with --json.
    void object(const QJsonObject &object);
    /// A part of the one JSON value on stdout, for those that are too large to be whole in memory; only with --json.
    void piece(const QByteArray &text);
    /// A line for people on stdout; nothing with --json. Text from outside must have gone through displaySafe().
    void line(const QString &text);
    /// A line on stderr; not with --quiet.
    void note(const QString &text);
    void detail(const QString &text); ///< only with --verbose
    /// Replaces the last line on a terminal; nothing elsewhere.
    void progress(const QString &text);
    void endProgress();
    /// The line on stderr that says what went wrong and what to do; with --quiet too.
    void problem(const QString &text);
    /// The one line (or JSON object) of a failure; returns its exit code.
    int failure(const Error &reported);

private:
    std::ostream &m_out;
    std::ostream &m_err;
    bool m_isTerminal;
    bool m_inProgress = false;
};

} // namespace heirloom::cli
