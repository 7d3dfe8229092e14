// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Autostart.h"

#include "io/DiskFileSystem.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace heirloom {

Autostart::Autostart(QString folder, QString id, QString program)
    : m_folder(std::move(folder)), m_id(std::move(id)), m_program(std::move(program))
{
}

Autostart Autostart::ofUser(const QString &id)
{
    // What is started from an AppImage is the image, not the program in it.
    const QString image = qEnvironmentVariable("APPIMAGE");
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart"), id,
            image.isEmpty() ? QCoreApplication::applicationFilePath() : image};
}

QString Autostart::execWord(const QString &word)
{
    QString quoted;
    for (const QChar c : word) {
        if (c == u'%')
            quoted += QStringLiteral("%%"); // else it is the beginning of a field code
        else if (c == u'\\')
            quoted += QStringLiteral("\\\\\\\\"); // escaped in the quotes, and each of the two in the value
        else if (c == u'"' || c == u'`' || c == u'$')
            quoted += QStringLiteral("\\\\") + c;
        else
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

QByteArray Autostart::entry() const
{
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Heirloom\n"
                                        "Icon=") +
                         m_id + QStringLiteral("\nExec=") + execWord(m_program) +
                         QStringLiteral(" --background\n"
                                        "Terminal=false\n"
                                        "X-GNOME-Autostart-enabled=true\n");
    return text.toUtf8();
}

Status Autostart::enable() const
{
    if (m_program.contains(u'\n'))
        return fail(ErrorCode::Invalid, QStringLiteral("the program lies in a folder whose name has a line break"));
    DiskFileSystem fs;
    auto dir = fs.openDirectory(m_folder, true, 0700);
    if (!dir)
        return fail(dir.error().in(QStringLiteral("open ") + m_folder));
    const QByteArray name = m_id.toUtf8() + ".desktop";
    const QByteArray unfinished = name + ".new";
    if (const Status gone = fs.unlink(*dir, unfinished); !gone && gone.error().code != ErrorCode::NotFound)
        return gone; // that of a killed process
    auto file = fs.create(*dir, unfinished, 0644);
    if (!file)
        return fail(file.error().in(QStringLiteral("write ") + m_folder));
    Status written = (*file)->write(0, entry());
    if (written)
        written = (*file)->sync();
    if (written)
        written = fs.renameReplace(*dir, unfinished, *dir, name);
    return written ? fs.sync(*dir) : written;
}

Status Autostart::disable() const
{
    DiskFileSystem fs;
    auto dir = fs.openDirectory(m_folder);
    const Status gone = dir ? fs.unlink(*dir, m_id.toUtf8() + ".desktop") : Status(fail(dir.error()));
    return !gone && gone.error().code == ErrorCode::NotFound ? Status() : gone;
}

Status Autostart::ensure() const
{
    DiskFileSystem fs;
    const auto dir = fs.openDirectory(m_folder);
    return dir && fs.stat(*dir, m_id.toUtf8() + ".desktop") ? Status() : enable();
}

} // namespace heirloom
