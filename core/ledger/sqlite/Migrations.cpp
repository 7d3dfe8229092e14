// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlite/Migrations.h"

#include "base/KillPoint.h"
#include "ledger/FileLock.h"
#include "ledger/sqlite/Connection.h"

#include <QStringList>

namespace heirloom {

namespace {

constexpr qint64 backupsKept = 2; ///< versions, whatever their age
constexpr qint64 backupKeptMs = 30LL * 24 * 3'600'000;

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

QString backupOf(const QString &path, qint64 version)
{
    return QStringLiteral("%1-backup-v%2").arg(path).arg(version);
}

QString unfinishedBackupOf(const QString &path, qint64 version)
{
    return backupOf(path, version) + QStringLiteral(".tmp");
}

/// A later program's ledger stays as it is; the copy that the program made of it before is this one's, if it is there.
Error tooNew(const QString &path, qint64 version, qint64 newest)
{
    QString hint = QStringLiteral("use the newer version of Heirloom that wrote it; or move it away, and run "
                                  "`heirloom-cli rebuild DIR` with the storage's folder");
    for (qint64 known = newest; known > 0; --known) {
        const QString copy = backupOf(path, known);
        if (files::modifiedMs(copy) == 0)
            continue;
        hint = QStringLiteral(
                   "use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its place")
                   .arg(copy);
        break;
    }
    return Error{ErrorCode::TooNew,
                 QStringLiteral("the ledger has schema version %1, this program knows %2").arg(version).arg(newest), 0,
                 0, hint};
}

/// How many rows break a rule that every version has (store.md, L8). A migration may find some; it must not add any.
Result<qint64> brokenRules(Connection &connection)
{
    const auto known = number(connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                                          "('objects', 'object_refs', 'items', 'intents')");
    if (!known || *known < 4)
        return known ? Result<qint64>(0) : known;
    return number(
        connection,
        "SELECT (SELECT count(*) FROM objects o WHERE o.refcount <> "
        "(SELECT count(*) FROM object_refs r WHERE r.object = o.id) OR (o.refcount = 0) <> (o.zero_since IS "
        "NOT NULL)) + (SELECT count(*) FROM objects o WHERE o.state = 'deleting' AND NOT EXISTS (SELECT 1 "
        "FROM intents n WHERE n.sha256 = o.sha256 AND n.generation = o.generation AND n.storage = o.storage)) "
        "+ (SELECT count(*) FROM items i WHERE i.state = 'done' AND NOT EXISTS (SELECT 1 FROM object_refs r "
        "WHERE r.item = i.id))");
}

/// A copy that was opened and found whole; it has its name only then.
Status backUp(Connection &connection, const QString &path, qint64 version)
{
    const QString unfinished = unfinishedBackupOf(path, version);
    QString quoted = unfinished;
    quoted.replace(u'\'', QLatin1String("''"));
    const auto copy = [&]() -> Status {
        if (auto copied = connection.executeOnce(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !copied)
            return copied;
        if (auto opened = connection.executeOnce(QStringLiteral("ATTACH '%1' AS backup").arg(quoted)); !opened)
            return opened;
        const Status whole = check(connection, "PRAGMA backup.integrity_check(1)");
        const Status closed = connection.executeOnce(QStringLiteral("DETACH backup"));
        if (!whole || !closed)
            return whole ? closed : whole;
        return files::moveDurably(unfinished, backupOf(path, version));
    };
    auto copied = copy();
    return copied ? copied : Status(fail(copied.error().in(QStringLiteral("back the ledger up"))));
}

/// Those of long ago go; what cannot be removed stays until the next migration.
void dropOldBackups(const Clock &clock, const QString &path, qint64 version)
{
    for (qint64 old = version - 1 - backupsKept; old > 0; --old) {
        const qint64 madeMs = files::modifiedMs(backupOf(path, old));
        if (madeMs > 0 && madeMs < clock.wallMs() - backupKeptMs)
            (void)files::remove(backupOf(path, old));
    }
}

Status applyStep(Connection &connection, const char *step, qint64 version)
{
    const auto brokenBefore = brokenRules(connection);
    if (!brokenBefore)
        return fail(brokenBefore.error());
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
        const auto broken = brokenRules(connection);
        if (!broken)
            return fail(broken.error());
        if (*broken > *brokenBefore)
            return fail(damaged(QStringLiteral("%1 rows break its rules").arg(*broken - *brokenBefore)));
        if (auto set = connection.executeOnce(QStringLiteral("PRAGMA user_version = %1").arg(version)); !set)
            return set;
        killPoint("M4");
        if (auto failed = failPoint("M5"); !failed)
            return failed;
        return connection.commit();
    };
    const Status applied = apply();
    if (!applied)
        connection.rollback();
    killPoint("M5 M6"); // no step so far is so large that it goes on behind its commit
    return applied;
}

/// Everything in front of the first change of a ledger that has rows.
Status prepareChange(Connection &connection, const QString &path, qint64 version, const BecomeAlone &becomeAlone)
{
    if (becomeAlone) {
        if (auto alone = becomeAlone(); !alone)
            return alone;
    }
    killPoint("M1");
    if (auto intact = check(connection, "PRAGMA integrity_check(1)"); !intact)
        return intact;
    killPoint("M2");
    if (auto copied = namedStep("M3", [&] { return backUp(connection, path, version); }); !copied)
        return copied;
    return {};
}

} // namespace

Status migrate(Connection &connection, const QString &path, std::span<const char *const> steps,
               const BecomeAlone &becomeAlone)
{
    const auto version = number(connection, "PRAGMA user_version");
    const auto pages = number(connection, "PRAGMA page_count");
    const auto pageSize = number(connection, "PRAGMA page_size");
    for (const auto *asked : {&version, &pages, &pageSize}) {
        if (!*asked)
            return fail(asked->error());
    }
    const auto newest = qint64(steps.size());
    if (*version > newest)
        return fail(tooNew(path, *version, newest));
    if (auto removed = files::remove(unfinishedBackupOf(path, *version)); !removed) // of a process that died at it
        return removed;
    if (*version > 0 && *version < newest) {
        if (auto prepared = prepareChange(connection, path, *version, becomeAlone); !prepared)
            return prepared;
    } else if (*version > 0 && *pages * *pageSize <= checkedAtStartBytes) {
        if (auto intact = check(connection, "PRAGMA quick_check(1)"); !intact)
            return intact;
    }
    for (qint64 next = *version; next < newest; ++next) {
        if (auto applied = applyStep(connection, steps[size_t(next)], next + 1); !applied)
            return fail(applied.error().in(QStringLiteral("migrate the ledger to version %1").arg(next + 1)));
    }
    if (*version > 0 && *version < newest) {
        (void)connection.checkpoint(); // a reader that holds it up leaves it to a later one
        dropOldBackups(connection.clock(), path, newest);
        killPoint("M7");
    }
    return {};
}

} // namespace heirloom
