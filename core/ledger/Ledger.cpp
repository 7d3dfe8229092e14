// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ledger.h"

#include "ledger/FileLock.h"
#include "ledger/LedgerThread.h"
#include "ledger/sqlite/Connection.h"

#include <algorithm>
#include <mutex>

namespace heirloom {

class Ledger::Private
{
public:
    Private(const LedgerOptions &opts, const Clock &time) : options(opts), clock(time) {}

    /// A reader nobody uses, or a new one: as many are open as threads have ever read at the same time.
    Result<Connection *> takeReader()
    {
        {
            const std::lock_guard lock(mutex);
            const auto idle =
                std::find_if(readers.begin(), readers.end(), [](auto &reader) { return reader->tryTake(); });
            if (idle != readers.end())
                return idle->get();
        }
        auto opened = Connection::open(options.path, Connection::Kind::Reader, clock);
        if (!opened)
            return fail(opened.error());
        Connection *reader = opened->get();
        reader->tryTake();
        const std::lock_guard lock(mutex);
        readers.push_back(std::move(*opened));
        return reader;
    }

    const LedgerOptions options;
    const Clock &clock;
    std::unique_ptr<LedgerThread> thread;
    std::mutex mutex; ///< guards the list, not the connections in it
    std::vector<std::unique_ptr<Connection>> readers;
};

Ledger::Ledger(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Ledger::~Ledger()
{
    // Readers first: the writer closes last, inside the gate, and then the log is emptied and removed.
    d->readers.clear();
    d->thread->stop();
}

QString Ledger::databaseVersion()
{
    return Connection::libraryVersion();
}

Result<std::unique_ptr<Ledger>> Ledger::open(const LedgerOptions &options, const Clock &clock)
{
    if (!options.path.startsWith(u'/'))
        return fail(ErrorCode::Invalid, QStringLiteral("the ledger needs an absolute path, not ") + options.path);
    if (auto made = files::makeParent(options.path); !made)
        return fail(made.error());
    if (auto local = files::refuseSharedVolume(options.path); !local)
        return fail(local.error());
    auto priv = std::make_unique<Private>(options, clock);
    auto thread = LedgerThread::start(options, clock);
    if (!thread)
        return fail(thread.error());
    priv->thread = std::move(*thread);
    return std::unique_ptr<Ledger>(new Ledger(std::move(priv)));
}

Status Ledger::run(std::function<Status(Session &)> body)
{
    Q_ASSERT_X(!d->thread->isCurrent(), "Ledger::transact", "called on the ledger thread");
    if (d->thread->isCurrent()) // waiting for oneself would hang for ever
        return fail(ErrorCode::Invalid, QStringLiteral("a transaction was asked for inside a transaction"));
    // Shared: the caller may go on, and return, while set_value() has not returned yet.
    const auto answer = std::make_shared<std::promise<Status>>();
    d->thread->post(std::move(body), [answer](const Status &status) { answer->set_value(status); });
    return answer->get_future().get();
}

void Ledger::post(std::function<Status(Session &)> body, std::function<void(const Status &)> done)
{
    d->thread->post(std::move(body), std::move(done));
}

Result<ReadSession> Ledger::read()
{
    const auto reader = d->takeReader();
    if (!reader)
        return fail(reader.error());
    if (auto begun = (*reader)->beginRead(); !begun) {
        (*reader)->release();
        return fail(begun.error());
    }
    return Result<ReadSession>(tl::in_place, **reader);
}

const Clock &Ledger::clock() const
{
    return d->clock;
}

const QString &Ledger::path() const
{
    return d->options.path;
}

qint64 Ledger::commits() const
{
    return d->thread->commits();
}

} // namespace heirloom
