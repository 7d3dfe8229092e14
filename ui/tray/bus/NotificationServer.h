// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <optional>

namespace heirloom {

/// The desktop's notifications (org.freedesktop.Notifications). Texts go in as plain text; where the server reads
/// markup they are escaped. Never waits for an answer. GUI thread.
class NotificationServer : public QObject
{
    Q_OBJECT
public:
    struct Message
    {
        QString summary;
        QString body;
        QString category;    ///< "transfer.complete", see the specification
        QStringList actions; ///< key and text in turn; "default" is what a click on the message does
        bool isUrgent = false;
        int key = 0; ///< the sender's own: what is shown under it is replaced
    };

    /// `desktopFile` names the program and its icon.
    explicit NotificationServer(const QString &desktopFile,
                                const QDBusConnection &session = QDBusConnection::sessionBus(),
                                QObject *parent = nullptr);
    void show(const Message &message);

signals:
    /// The user chose an action of the message that was shown under this key.
    void chosen(int key, const QString &action);
    /// It is not shown any more.
    void closed(int key);
    /// There is no such server; the message was not shown.
    void refused(const heirloom::NotificationServer::Message &message);

private slots:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);
    void takeToken(uint id, const QString &token);

private:
    void learn(const Message &first);
    void send(const Message &message);

    QString m_desktopFile;
    QDBusConnection m_session;
    std::optional<bool> m_readsMarkup; ///< once it was asked
    QHash<int, uint> m_ids;            ///< of what is shown, by key
};

} // namespace heirloom
