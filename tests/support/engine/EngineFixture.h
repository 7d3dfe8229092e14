// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Engine.h"
#include "ledger/Ledger.h"
#include "support/Sanitized.h"
#include "support/engine/Files.h"

#include <QTemporaryDir>
#include <QTest>

namespace heirloom::test {

constexpr int patienceMs = sanitized ? 200'000 : 20'000;

/// The answer of a command of the engine; Timeout if none comes.
template <class T> Result<T> await(const QFuture<Result<T>> &reply)
{
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, patienceMs))
        return fail(ErrorCode::Timeout, QStringLiteral("the engine does not answer"));
    return reply.result();
}

/// A value that must be there: a failed expectation ends the test program with the error's text.
template <class T> T expect(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(errorCodeName(result.error().code)), qPrintable(result.error().context));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// States and methods by the names that scripts see, so that a failed comparison says them.
template <class E> QString named(E value)
{
    return toString(value);
}
template <class E> QString named(const std::optional<E> &value)
{
    return value ? toString(*value) : QStringLiteral("none");
}

/// An engine with a ledger and the storage "disk", all in temporary folders. Lives on the test's thread.
class EngineFixture
{
public:
    /// `root`: where the storage is; empty: a temporary folder.
    explicit EngineFixture(const StorageSpec &storage = {}, const QString &root = {});
    ~EngineFixture();

    Engine &engine() { return *m_engine; }
    /// Closes the engine and opens it again with `options`.
    void reopen();
    void close() { m_engine.reset(); }

    PlanReport add(const QString &source, AddRequest request = {});
    /// Runs until nothing is left that can be done.
    RunSummary run(TaskId only = {});
    /// add() and run() of a task that is expected to be completed.
    PlanReport get(const QString &source, const AddRequest &request = {});

    Task task(TaskId id) { return expect(await(engine().task(id))).task; }
    std::vector<Item> items(TaskId id);
    Item item(TaskId id, const QString &path);
    std::vector<LogLine> log(const QString &kind) { return expect(await(engine().log(0, kind))); }
    /// What a check that reads everything finds wrong, one line each.
    QStringList violations();

    /// What a question to the ledger answers, as a number. `question` is a literal.
    qint64 number(const char *question);
    /// Changes the ledger behind the engine's back; false if it refuses. `statement` is a literal.
    bool change(const char *statement);
    /// References that tasks hold, and the sum that objects count: the same number if nothing leaks.
    qint64 references() { return number("SELECT count(*) FROM object_refs"); }
    qint64 countedReferences() { return number("SELECT COALESCE(sum(refcount), 0) FROM objects"); }

    QString root() const { return m_root; }
    /// Where a task's file is shown.
    QString shown(TaskId id, const QString &path);
    Files filesOf(TaskId id) { return filesBelow(shown(id, {})); }
    /// Names inside a folder of the store.
    QStringList inStore(const QString &folder) const;
    /// The stored file of some content.
    QString objectPath(const QByteArray &content) const;

    EngineOptions options;

private:
    Ledger &ledger();
    QTemporaryDir m_home;
    QString m_root;
    SystemClock m_clock;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Ledger> m_ledger; ///< a second door, for questions
};

} // namespace heirloom::test
