// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "model/Ids.h"
#include "transfer/shared/ServerUse.h"

#include <QHash>
#include <QList>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace heirloom {

/// What is known of the servers that files come from: how fast each one is, how much it has been given to do, and
/// whether it failed of late; and what each did for which task. Files go to the server that will be done with them
/// first; given the longest files first (LPT, Graham 1969), all servers end at about the same time. Thread-safe; owned
/// by the transfer engine.
class MirrorPool
{
public:
    /// A connection at work for a file. Moved along with its owner; gives back what it was counted for.
    class Lease
    {
    public:
        Lease() = default;
        /// `task`: for whom; none: for nobody who asks.
        Lease(MirrorPool &pool, const QUrl &url, qint64 bytes, TaskId task = {});
        Lease(Lease &&other) noexcept { swap(other); }
        Lease &operator=(Lease &&other) noexcept
        {
            Lease(std::move(other)).swap(*this);
            return *this;
        }
        ~Lease();
        /// Bytes came from it.
        void received(qint64 bytes);

    private:
        void swap(Lease &other) noexcept;

        MirrorPool *m_pool = nullptr;
        QString m_origin;
        qint64 m_expected = 0;
        TaskId m_task;
    };

    explicit MirrorPool(const Clock &clock) : m_clock(clock) {}

    /// Which of the URLs to fetch `bytes` (0: unknown) from: the first one of those that are about as good.
    /// REQUIRES one at least.
    qsizetype best(const QList<QUrl> &urls, qint64 bytes) const;
    /// It did not answer, or not as it should: others go first until `waitMs` from now.
    void putAside(const QUrl &url, qint64 waitMs);
    bool isAside(const QUrl &url) const;
    int connections(const QUrl &url) const;

    /// It did not bring what the task asked for.
    void failed(TaskId task, const QUrl &url, const Error &error);
    /// The servers that the task has asked, at most some dozens.
    std::vector<ServerUse> uses(TaskId task) const;
    /// The task is gone.
    void forget(TaskId task);

    /// "https://example.org:443": what addresses of one server have in common.
    static QString originOf(const QUrl &url);

private:
    /// Of what arrives; a sample is complete after some moments.
    struct MovingRate
    {
        double bytesPerMs = 0; ///< 0: unknown
        qint64 startMs = 0;    ///< of the sample that is being taken
        qint64 bytes = 0;

        void begin(qint64 nowMs);
        bool add(qint64 more, qint64 nowMs); ///< true: that was a sample
        double at(qint64 nowMs) const;       ///< as if the sample ended now
    };
    struct Server
    {
        int connections = 0;
        qint64 expected = 0; ///< bytes that its connections are to bring
        MovingRate rate;     ///< of all its connections together
        qint64 asideUntilMs = 0;
    };
    struct Use
    {
        ServerUse sum;
        MovingRate rate;
    };

    Use *useOf(TaskId task, const QUrl &url);
    Use *find(TaskId task, const QString &origin);
    double cost(const Server *server, qint64 bytes, double fastest) const;
    const Server *find(const QUrl &url) const;

    const Clock &m_clock;
    mutable std::mutex m_mutex; ///< guards what follows
    QHash<QString, Server> m_servers;
    std::unordered_map<TaskId, QHash<QString, Use>> m_uses;
};

} // namespace heirloom
