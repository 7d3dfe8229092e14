// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlite/Migrations.h"

#include "ledger/FileLock.h"
#include "ledger/sqlite/Connection.h"

#include <QStringList>

namespace heirloom {

namespace {

/// Files up to this size are checked whole at every start; larger ones when they are migrated or audited.
constexpr qint64 checkedAtStartBytes = 8 << 20;

Result<qint64> number(Connection &connection, const char *question)
{
    QString answer;
    if (auto asked = connection.executeOnce(QString::fromLatin1(question), &answer); !asked)
        return fail(asked.error());
    return answer.toLongLong();
}

Error damaged(const QString &what)
{
    return Error{
        ErrorCode::Corrupt, QStringLiteral("the ledger file is damaged: ") + what, 0, 0,
        QStringLiteral("run `heirloom-cli rebuild DIR` with the storage's folder: it makes a new ledger from it")};
}

Status check(Connection &connection, const char *pragma)
{
    QString answer;
    if (auto asked = connection.executeOnce(QString::fromLatin1(pragma), &answer); !asked)
        return asked;
    if (answer != QLatin1String("ok"))
        return fail(damaged(answer.section(u'\n', 0, 0)));
    return {};
}

/// Statements are separated by an empty line, because a trigger's body has semicolons of its own.
QStringList statementsOf(const char *step)
{
    QStringList statements;
    for (const QString &block : QString::fromUtf8(step).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        if (block.trimmed().endsWith(u';'))
            statements.append(block);
    }
    return statements;
}

Status backUp(Connection &connection, const QString &path, qint64 version)
{
    const QString target = QStringLiteral("%1-backup-v%2").arg(path).arg(version);
    const QString unfinished = target + QStringLiteral(".tmp");
    if (auto removed = files::remove(unfinished); !removed)
        return removed;
    QString quoted = unfinished;
    quoted.replace(u'\'', QLatin1String("''"));
    if (auto copied = connection.executeOnce(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !copied)
        return fail(copied.error().in(QStringLiteral("back the ledger up")));
    return files::moveDurably(unfinished, target);
}

Status applyStep(Connection &connection, const char *step, qint64 version)
{
    if (auto begun = connection.beginWrite(); !begun)
        return begun;
    const auto apply = [&]() -> Status {
        for (const QString &statement : statementsOf(step)) {
            if (auto done = connection.executeOnce(statement); !done)
                return done;
        }
        QString violation;
        if (auto asked = connection.executeOnce(QStringLiteral("PRAGMA foreign_key_check"), &violation); !asked)
            return asked;
        if (!violation.isEmpty())
            return fail(damaged(QStringLiteral("dangling reference in table ") + violation));
        if (auto set = connection.executeOnce(QStringLiteral("PRAGMA user_version = %1").arg(version)); !set)
            return set;
        return connection.commit();
    };
    const Status applied = apply();
    if (!applied)
        connection.rollback();
    return applied;
}

} // namespace

Status migrate(Connection &connection, const QString &path, std::span<const char *const> steps)
{
    const auto version = number(connection, "PRAGMA user_version");
    const auto tables = number(connection, "SELECT count(*) FROM sqlite_schema");
    const auto pages = number(connection, "PRAGMA page_count");
    const auto pageSize = number(connection, "PRAGMA page_size");
    for (const auto *asked : {&version, &tables, &pages, &pageSize}) {
        if (!*asked)
            return fail(asked->error());
    }
    const auto newest = qint64(steps.size());
    if (*version > newest) {
        return fail(ErrorCode::TooNew,
                    QStringLiteral("the ledger has schema version %1, this program knows %2").arg(*version).arg(newest),
                    QStringLiteral("use the newer version of Heirloom that wrote it"));
    }
    if (*version <= 0 && *tables > 0)
        return fail(ErrorCode::Invalid, QStringLiteral("%1 is the database of another program").arg(path));
    if (*version > 0 && *version < newest) {
        if (auto intact = check(connection, "PRAGMA integrity_check(1)"); !intact)
            return intact;
        if (auto copied = backUp(connection, path, *version); !copied)
            return copied;
    } else if (*version > 0 && *pages * *pageSize <= checkedAtStartBytes) {
        if (auto intact = check(connection, "PRAGMA quick_check(1)"); !intact)
            return intact;
    }
    for (qint64 next = *version; next < newest; ++next) {
        if (auto applied = applyStep(connection, steps[size_t(next)], next + 1); !applied)
            return fail(applied.error().in(QStringLiteral("migrate the ledger to version %1").arg(next + 1)));
    }
    return {};
}

} // namespace heirloom
