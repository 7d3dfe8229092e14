// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/files/FileManager.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QUrl>

namespace heirloom {

namespace {

constexpr int patienceMs = 5000; // for a file manager that has to start first

void openFolderOf(const QString &path, const std::function<void()> &failed)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path.left(path.lastIndexOf(u'/')))))
        failed();
}

} // namespace

void showInFileManager(const QString &path, QObject *context, const std::function<void()> &failed)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        openFolderOf(path, failed);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << QString();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, path, failed] {
        watcher->deleteLater();
        if (watcher->isError())
            openFolderOf(path, failed);
    });
}

} // namespace heirloom
