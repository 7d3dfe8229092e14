// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <atomic>
#include <memory>
#include <unordered_map>
#include <vector>

namespace heirloom {

/// One connection to the database file, with its pragmas set and its statements cached. This class and the schema files
/// are all that is particular to SQLite; the tables use SQL that PostgreSQL understands too.
/// Used by one thread at a time: the ledger thread for the writer, whoever holds a ReadSession for a reader.
class Connection
{
public:
    enum class Kind { Writer, Reader };

    /// Corrupt if the file is not a database or its first pages are damaged.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Kind kind, const Clock &clock);
    /// Of the SQLite that Qt's driver uses; empty if there is no driver.
    static QString libraryVersion();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const Clock &clock() const { return m_clock; }

    /// Write transactions take the write lock at once: a read that is upgraded later could only fail.
    Status beginWrite() { return execute("BEGIN IMMEDIATE"); }
    Status commit() { return execute("COMMIT"); }
    /// Without an error: SQLite may have rolled back by itself already.
    void rollback() { (void)execute("ROLLBACK"); }
    Status beginRead() { return execute("BEGIN"); }

    /// A literal without parameters; cached.
    Status execute(const char *literal);
    /// Any text, not cached; for migrations. With `answer` the first column of the first row.
    Status executeOnce(const QString &text, QString *answer = nullptr);
    /// Moves the log into the database and empties the log; false if a reader still needs it. REQUIRES: the writer
    /// gate.
    Result<bool> checkpoint();

    /// Statements: prepared once for each literal, and once more while it is in use already.
    Result<std::unique_ptr<QSqlQuery>> take(const char *literal);
    void giveBack(const char *literal, std::unique_ptr<QSqlQuery> query);
    /// The error of a failed statement; also remembers that the volume is full or failing.
    Error failure(const QSqlError &error);

    /// What statements met since the last forgetTroubles(): the whole transaction is lost then, whatever was answered.
    bool sawFullVolume() const { return m_sawFullVolume; }
    bool sawIoError() const { return m_sawIoError; }
    void forgetTroubles() { m_sawFullVolume = m_sawIoError = false; }

    /// Readers are lent by a pool: true for exactly one caller until release().
    bool tryTake() { return !m_lent.exchange(true, std::memory_order_acquire); }
    void release() { m_lent.store(false, std::memory_order_release); }

private:
    Connection(const QString &path, const Clock &clock);
    Status setPragmas(Kind kind);
    Status refuseForeign();

    const Clock &m_clock;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
    bool m_sawFullVolume = false;
    bool m_sawIoError = false;
    std::atomic<bool> m_lent = false;
};

} // namespace heirloom
