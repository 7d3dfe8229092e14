// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlite/Connection.h"

#include "ledger/sqlite/Statement.h"

#include <array>

namespace heirloom {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the extended ones carry them in their low byte.
enum SqliteCode {
    sqliteBusy = 5,
    sqliteLocked = 6,
    sqliteReadOnly = 8,
    sqliteIoError = 10,
    sqliteCorrupt = 11,
    sqliteFull = 13,
    sqliteCannotOpen = 14,
    sqliteConstraint = 19,
    sqliteNotADatabase = 26,
};

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode) {
    case sqliteBusy:
    case sqliteLocked:
        return ErrorCode::Busy;
    case sqliteReadOnly:
        return ErrorCode::Denied;
    case sqliteIoError:
    case sqliteCannotOpen:
        return ErrorCode::Io;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return ErrorCode::Corrupt;
    case sqliteFull:
        return ErrorCode::NoSpace;
    case sqliteConstraint:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::Invalid;
    }
}

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

constexpr auto statementBusyMs = 10'000; ///< store.md, L3
constexpr auto checkpointBusyMs = 50;    ///< a checkpoint that readers hold up is simply tried again later

} // namespace

Connection::Connection(const QString &path, const Clock &clock)
    : m_clock(clock), m_name(QStringLiteral("heirloom-ledger-%1").arg(quintptr(this), 0, 16)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(statementBusyMs));
}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString Connection::libraryVersion()
{
    const SystemClock clock;
    QString version;
    Connection memory(QStringLiteral(":memory:"), clock);
    if (memory.m_database.open())
        (void)memory.executeOnce(QStringLiteral("SELECT sqlite_version()"), &version);
    return version;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Kind kind, const Clock &clock)
{
    std::unique_ptr<Connection> connection(new Connection(path, clock));
    if (!connection->m_database.open())
        return fail(
            connection->failure(connection->m_database.lastError()).in(QStringLiteral("open the ledger ") + path));
    if (auto set = connection->setPragmas(kind); !set)
        return fail(set.error().in(QStringLiteral("open the ledger ") + path));
    return connection;
}

Status Connection::setPragmas(Kind kind)
{
    static constexpr std::array<const char *, 8> pragmas{
        "PRAGMA synchronous = FULL",      // a commit that authorises an unlink must be durable before it (L2)
        "PRAGMA foreign_keys = ON",       // off by default in SQLite
        "PRAGMA trusted_schema = OFF",    // a hostile ledger file must not run functions from its schema
        "PRAGMA cell_size_check = ON",    // damaged pages are found when they are read
        "PRAGMA recursive_triggers = ON", // REPLACE must not slip past the audit log's triggers
        "PRAGMA wal_autocheckpoint = 0",  // checkpoints happen under the writer gate only (L1)
        "PRAGMA mmap_size = 0",           // an I/O error in a mapping would be a signal instead of an error (L6)
        "PRAGMA temp_store = FILE",       // an undo log in memory costs quadratic time inside a savepoint (SQLite 3.40)
    };
    if (kind == Kind::Writer) {
        if (auto ours = refuseForeign(); !ours)
            return ours;
    }
    // WAL before the others: readers go on while a writer commits.
    QString mode;
    if (auto set = executeOnce(QStringLiteral("PRAGMA journal_mode = WAL"), &mode); !set)
        return set;
    if (mode != QLatin1String("wal"))
        return fail(ErrorCode::Io, QStringLiteral("the volume does not support a write-ahead log"));
    for (const char *pragma : pragmas) {
        if (auto set = executeOnce(QString::fromLatin1(pragma)); !set)
            return set;
    }
#ifdef HEIRLOOM_KILLPOINTS // the proof that FULL is needed
    if (const QString weaker = qEnvironmentVariable("HL_SYNCHRONOUS"); !weaker.isEmpty()) {
        if (auto set = executeOnce(QStringLiteral("PRAGMA synchronous = ") + weaker); !set)
            return set;
    }
#endif
    if (kind == Kind::Reader)
        return executeOnce(QStringLiteral("PRAGMA query_only = ON")); // writes belong to the ledger thread
    // Negative: KiB. Large batches touch many index pages; spilled pages would be written to the log twice.
    return executeOnce(QStringLiteral("PRAGMA cache_size = -65536"));
}

/// The log's mode is written into the file, so another program's is looked at before.
Status Connection::refuseForeign()
{
    QString isForeign; // one question: another process may be making this ledger
    if (auto asked = executeOnce(QStringLiteral("SELECT (SELECT user_version FROM pragma_user_version) <= 0 AND "
                                                "(SELECT count(*) FROM sqlite_schema) > 0"),
                                 &isForeign);
        !asked)
        return asked;
    if (isForeign == QLatin1String("1"))
        return fail(ErrorCode::Invalid, QStringLiteral("it is the database of another program"),
                    QStringLiteral("give the ledger a file of its own"));
    return {};
}

Status Connection::execute(const char *literal)
{
    return Statement(*this, literal).run();
}

Status Connection::executeOnce(const QString &text, QString *answer)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(text))
        return fail(failure(query.lastError()));
    if (answer && query.next())
        *answer = query.value(0).toString();
    return {};
}

Result<bool> Connection::checkpoint()
{
    if (auto set = executeOnce(QStringLiteral("PRAGMA busy_timeout = %1").arg(checkpointBusyMs)); !set)
        return fail(set.error());
    QString blocked;
    const auto done = executeOnce(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), &blocked);
    const auto reset = executeOnce(QStringLiteral("PRAGMA busy_timeout = %1").arg(statementBusyMs));
    if (!done && done.error().code != ErrorCode::Busy)
        return fail(done.error());
    if (!reset)
        return fail(reset.error());
    return done && blocked == QLatin1String("0");
}

Result<std::unique_ptr<QSqlQuery>> Connection::take(const char *literal)
{
    auto &idle = m_idle[literal];
    if (!idle.empty()) {
        auto query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(QString::fromUtf8(literal)))
        return fail(failure(query->lastError()));
    return query;
}

void Connection::giveBack(const char *literal, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_idle[literal].push_back(std::move(query));
}

Error Connection::failure(const QSqlError &error)
{
    const int code = primaryCode(error);
    m_sawFullVolume |= code == sqliteFull;
    m_sawIoError |= code == sqliteIoError;
    Error mapped;
    mapped.code = codeOf(code);
    mapped.context =
        QStringLiteral("ledger: ") + (error.databaseText().isEmpty() ? error.text() : error.databaseText());
    if (mapped.code == ErrorCode::Corrupt)
        mapped.hint =
            QStringLiteral("run `heirloom-cli rebuild DIR` with the storage's folder: it makes a new ledger from it");
    return mapped;
}

Statement Session::statement(const char *literal)
{
    return Statement(*m_connection, literal);
}

const Clock &Session::clock() const
{
    return m_connection->clock();
}

ReadSession::ReadSession(Connection &connection) : m_connection(&connection), m_session(connection, false) {}

ReadSession::ReadSession(ReadSession &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_session(other.m_session)
{
}

ReadSession::~ReadSession()
{
    if (!m_connection)
        return;
    m_connection->rollback();
    m_connection->release();
}

} // namespace heirloom
