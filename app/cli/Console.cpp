// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "engine/UserText.h"

#include <QJsonDocument>

namespace heirloom::cli {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return Usage;
    case ErrorCode::NotFound:
        return NoSuchThing;
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

void Console::object(const QJsonObject &object)
{
    if (json)
        m_out << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() << std::endl;
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

int Console::failure(const Error &error)
{
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
