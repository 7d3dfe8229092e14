// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ledger/Session.h"

#include <QStringList>
#include <functional>
#include <future>
#include <memory>

namespace heirloom {

struct LedgerOptions
{
    QString path;                   ///< absolute; the side files (gate, locks, ballast) lie beside it
    qint64 ballastBytes = 64 << 20; ///< freed when the volume is full, so that deletes can still commit (store.md, S13)
    int busyTimeoutMs = 30'000;     ///< how long a write waits for other processes before it is Busy
};

/// The embedded ledger: the one place that knows SQL and the database (SQLite in WAL mode through Qt Sql).
/// Writes run on the ledger's own thread, many callers' closures in one commit; reads run on the caller's thread, each
/// thread with a connection of its own. Thread-safe. Owned by the bootstrap; outlives everything that uses it.
class Ledger
{
public:
    /// The databases a ledger can live in, as the schemes of their addresses. What the ledger promises of claims is
    /// tested on each.
    static QStringList databases() { return {QStringLiteral("sqlite")}; }
    /// Of the library behind them: "3.40.1"; empty if it cannot be loaded.
    static QString databaseVersion();
    /// Opens or makes the file, migrates it (refusing a newer one: TooNew), refuses network file systems (store.md, L5)
    /// and damaged files (Corrupt).
    static Result<std::unique_ptr<Ledger>> open(const LedgerOptions &options, const Clock &clock);
    ~Ledger(); ///< commits what is queued, checkpoints, closes

    /// Runs `body` inside a write transaction on the ledger thread and waits until it is durable. Closures of several
    /// callers share a commit; a failing one is undone alone (savepoint). REQUIRES: not the ledger thread, not a GUI or
    /// engine thread (it blocks). The body must not touch files, hash or wait (store.md, S14).
    /// On a full volume the ballast is freed and the whole group runs a second time, so a body must give the same
    /// result when it is called again: it assigns what it captures, it does not append.
    template <class T> Result<T> transact(std::function<Result<T>(Session &)> body)
    {
        std::optional<Result<T>> value;
        const Status status = run([&](Session &session) -> Status {
            value.emplace(body(session));
            return *value ? Status{} : Status(fail(value->error()));
        });
        if (!status)
            return fail(status.error()); // the body's own error, or the commit's
        return std::move(*value);
    }
    Status transact(std::function<Status(Session &)> body) { return run(std::move(body)); }

    /// The same without waiting: `done` is called on the ledger thread after the commit, or with the error.
    void post(std::function<Status(Session &)> body, std::function<void(const Status &)> done);

    /// A consistent snapshot for reading on this thread; ends with the object. Short lived: it holds the WAL back.
    Result<ReadSession> read();

    const Clock &clock() const;
    const QString &path() const;
    /// Number of commits so far; group commit means far fewer than writes.
    qint64 commits() const;

private:
    class Private;
    explicit Ledger(std::unique_ptr<Private> priv);
    Status run(std::function<Status(Session &)> body);
    std::unique_ptr<Private> d;
};

/// Kernel-lock liveness of processes: each engine holds a lock on a file beside the ledger for its lifetime; a file
/// that can be locked belongs to a dead process (store.md, G3). Never guesses by time or name.
class WorkerLocks
{
public:
    explicit WorkerLocks(const QString &ledgerPath);
    ~WorkerLocks();
    /// Takes the lock of `uid` for this process; held until release() or destruction.
    Status hold(const QString &uid);
    /// Gives it back and removes its file.
    void release(const QString &uid);
    /// Whether the process that held `uid` is gone (no file, or nobody holds its lock). Our own are alive.
    bool isDead(const QString &uid) const;
    /// Removes the file of a dead one.
    void forget(const QString &uid);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace heirloom
