// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace heirloom {

/// The access managers of one QtHttpClient, on its thread: one for each origin, because each has one network thread,
/// which a server that floods it keeps from serving anybody else. At most a handful are kept for later requests; each
/// lives until the last exchange that uses it has gone.
class ManagerPool final : public QObject
{
public:
    using Manager = std::shared_ptr<QNetworkAccessManager>;

    /// For requests to the origin of `url`.
    Manager managerFor(const QUrl &url);
    /// Later requests to this origin get another manager, and with it other connections.
    void replace(const QUrl &url);
    /// The same, and connections over which this server floods us are cut, which frees the thread of `former`.
    void replaceFlooded(const QUrl &url, const Manager &former);

private:
    struct Entry
    {
        QString origin;
        Manager manager;
    };
    std::vector<Entry> m_entries; ///< the one used last at the end
};

} // namespace heirloom
