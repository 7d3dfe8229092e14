// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

namespace heirloom {

class Connection;
class Statement;

/// What the table classes work on: one connection inside one transaction. Belongs to the thread it was made on.
class Session
{
public:
    explicit Session(Connection &connection, bool writing) : m_connection(&connection), m_writing(writing) {}
    /// A prepared statement, made once per connection and text; `sql` must be a literal (its address is the key).
    /// Reset when the returned handle goes out of scope, so that no read lock lingers.
    Statement statement(const char *sql);
    bool isWriting() const { return m_writing; }
    const Clock &clock() const;
    qint64 nowMs() const { return clock().wallMs(); }

private:
    Connection *m_connection;
    bool m_writing;
};

/// A read transaction that ends with the object.
class ReadSession
{
public:
    /// REQUIRES: a reader taken from the pool, with its transaction begun.
    explicit ReadSession(Connection &connection);
    ReadSession(ReadSession &&other) noexcept;
    ReadSession &operator=(ReadSession &&) = delete;
    ~ReadSession();
    Session &session() { return m_session; }
    operator Session &() { return m_session; }

private:
    Connection *m_connection;
    Session m_session;
};

} // namespace heirloom
