// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QJsonDocument>
#include <cerrno>
#include <limits>

namespace heirloom::cli {

namespace {

/// What to do about an error that says nothing about that itself.
QString usualHint(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return QStringLiteral("`heirloom-cli --help` lists what there is");
    case ErrorCode::NotFound:
        return error.sysErrno == 0
                   ? QStringLiteral("`heirloom-cli list` and `heirloom-cli storage list` show what there is")
                   : QStringLiteral("check the path");
    case ErrorCode::Conflict:
        return QStringLiteral("`heirloom-cli list` shows how things stand");
    case ErrorCode::Denied:
        return error.sysErrno == EROFS ? QStringLiteral("make the disk writable again, then try once more")
                                       : QStringLiteral("check who may read and write there");
    case ErrorCode::Cancelled:
        return QStringLiteral("start it again to go on");
    default:
        return QStringLiteral("check the path and the disk, then try once more");
    }
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return Usage;
    case ErrorCode::NotFound:
        return error.sysErrno == 0 ? NoSuchThing : Failed; // a file or folder is none of the things that commands name
    case ErrorCode::Conflict:
        return Conflicting;
    case ErrorCode::Denied:
        return NotAllowed;
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Http:
    case ErrorCode::Source:
        return SourceFailed;
    case ErrorCode::Corrupt:
        return NotIntact;
    case ErrorCode::NoSpace:
        return NoRoom;
    default:
        return Failed;
    }
}

QString amount(qint64 files, qint64 bytes)
{
    //: %n is a number of files, %1 their size
    return Text::tr("%n file(s), %1", nullptr, int(qMin<qint64>(files, std::numeric_limits<int>::max())))
        .arg(displaySize(bytes, QLocale()));
}

void Console::object(const QJsonObject &object)
{
    if (json)
        m_out << displaySafeJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).toStdString() << std::endl;
}

void Console::piece(const QByteArray &text)
{
    if (json)
        m_out.write(text.constData(), text.size());
}

void Console::line(const QString &text)
{
    if (!json)
        m_out << text.toStdString() << '\n';
}

void Console::note(const QString &text)
{
    endProgress();
    if (verbosity >= 0)
        m_err << text.toStdString() << std::endl;
}

void Console::detail(const QString &text)
{
    if (verbosity > 0)
        note(text);
}

void Console::progress(const QString &text)
{
    if (!m_isTerminal || verbosity < 0)
        return;
    m_err << "\r\x1b[K" << text.toStdString() << std::flush;
    m_inProgress = true;
}

void Console::endProgress()
{
    if (m_inProgress)
        m_err << "\r\x1b[K" << std::flush;
    m_inProgress = false;
}

void Console::problem(const QString &text)
{
    endProgress();
    m_err << "heirloom-cli: " << text.toStdString() << std::endl;
}

int Console::failure(const Error &reported)
{
    Error error = reported;
    if (UserText::hint(error).isEmpty())
        error.hint = usualHint(error);
    if (json) {
        const QJsonObject details{{QStringLiteral("code"), errorCodeName(error.code)},
                                  {QStringLiteral("message"), UserText::sentence(error)},
                                  {QStringLiteral("hint"), UserText::hint(error)}};
        object({{QStringLiteral("error"), details}});
    }
    problem(UserText::sentence(error));
    return exitCodeOf(error);
}

} // namespace heirloom::cli
