// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/finishing/FinishCommands.h"

#include "engine/UserText.h"
#include "ledger/tables/TaskTable.h"
#include "mutation/outbox/Outbox.h"

#include <QElapsedTimer>

namespace heirloom {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(50);
constexpr qint64 mercyMs = 5'000; ///< between asking a command to end and ending it

QByteArray textOf(const QJsonObject &detail, const char *key)
{
    const QJsonValue value = detail[QLatin1String(key)];
    return value.isString() ? value.toString().toUtf8() : QByteArray::number(value.toInteger());
}

} // namespace

FinishCommands::FinishCommands(Ledger &ledger, WorkerSession &worker, const QString &actor, FinishCommand command)
    : m_ledger(ledger), m_worker(worker), m_actor(actor), m_command(std::move(command))
{
}

FinishCommands::~FinishCommands() = default;

void FinishCommands::set(const FinishCommand &command)
{
    const std::scoped_lock lock(m_mutex);
    m_command = command;
}

FinishCommand FinishCommands::command()
{
    const std::scoped_lock lock(m_mutex);
    return m_command;
}

QString FinishCommands::ownerAfter(TaskState end)
{
    const FinishCommand wanted = command();
    const bool isWanted = end == TaskState::Completed || (end == TaskState::Failed && wanted.alsoOnFailure);
    return wanted.words.isEmpty() || !isWanted ? QString() : m_worker.uid().value_or(QString());
}

void FinishCommands::start()
{
    const std::scoped_lock lock(m_mutex);
    m_isStarted = m_isDue = true;
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { loop(stop); });
    m_changed.notify_all();
}

void FinishCommands::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isDue = true;
    m_changed.notify_all();
}

Status FinishCommands::waitUntilIdle(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const bool isIdle = m_changed.wait(lock, stop, [this] { return !m_isStarted || (!m_isDue && !m_isBusy); });
    return isIdle ? Status() : fail(ErrorCode::Cancelled, QStringLiteral("waiting for your command was stopped"));
}

void FinishCommands::loop(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_isDue; })) {
        m_isDue = false;
        m_isBusy = true;
        lock.unlock();
        runAll(stop);
        lock.lock();
        m_isBusy = false;
        m_changed.notify_all();
    }
}

void FinishCommands::runAll(const std::stop_token &stop)
{
    std::set<QString> taken;
    const auto rows = [this] {
        return Outbox(m_ledger).pending(OutboxKind::Command).value_or(std::vector<OutboxRow>());
    };
    for (const OutboxRow &row : rows())
        takeOver(row.detail[QStringLiteral("owner")].toString(), taken);
    // Read again: who had those that were taken over may have run some before it ended.
    for (const OutboxRow &row : rows()) {
        const QString owner = row.detail[QStringLiteral("owner")].toString();
        if (!stop.stop_requested() && !m_begun.contains(row.id) && takeOver(owner, taken))
            run(row, stop);
    }
    for (const QString &owner : taken)
        m_worker.locks().release(owner);
}

bool FinishCommands::takeOver(const QString &owner, std::set<QString> &taken)
{
    if (taken.contains(owner) || m_worker.uid().value_or(QString()) == owner)
        return true;
    const bool isOurs = m_worker.locks().hold(owner).has_value();
    if (isOurs)
        taken.insert(owner);
    return isOurs;
}

void FinishCommands::run(const OutboxRow &row, const std::stop_token &stop)
{
    const FinishCommand wanted = command();
    const bool isWanted =
        row.detail[QStringLiteral("state")].toString() == toString(TaskState::Completed) || wanted.alsoOnFailure;
    if (wanted.words.isEmpty() || !isWanted) { // switched off meanwhile
        m_begun.insert(row.id);
        (void)Outbox(m_ledger).remove(std::span(&row.id, 1));
        return;
    }
    auto process = CommandProcess::start(wanted.words, variables(row), CommandProcess::Output::Dropped);
    m_begun.insert(row.id);
    (void)Outbox(m_ledger).remove(std::span(&row.id, 1));
    if (!process) {
        const Error &why = process.error();
        record(row,
               {{QStringLiteral("outcome"), QStringLiteral("not-started")},
                {QStringLiteral("code"), errorCodeName(why.code)},
                {QStringLiteral("reason"), why.context},
                {QStringLiteral("hint"), why.hint}},
               true);
        return;
    }
    bool tookTooLong = false;
    const auto end = watch(*process, wanted.longestMs, tookTooLong, stop);
    const QString outcome = !end          ? QStringLiteral("left")
                            : tookTooLong ? QStringLiteral("stopped")
                                          : QStringLiteral("ended");
    record(row,
           {{QStringLiteral("outcome"), outcome},
            {QStringLiteral("exit_code"), end ? end->exitCode : 0},
            {QStringLiteral("signal"), end ? end->signal : 0}},
           end && !end->isGood());
}

std::optional<CommandEnd> FinishCommands::watch(CommandProcess &process, qint64 longest, bool &tookTooLong,
                                                const std::stop_token &stop)
{
    QElapsedTimer running;
    running.start();
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never; // the stop token is what wakes it before its time
    for (;;) {
        if (const auto end = process.ended())
            return end;
        if (stop.stop_requested())
            return {};
        if (running.elapsed() > longest + mercyMs)
            process.kill();
        else if (running.elapsed() > longest && !std::exchange(tookTooLong, true))
            process.terminate();
        never.wait_for(lock, stop, lookEvery, [] { return false; });
    }
}

void FinishCommands::record(const OutboxRow &row, QJsonObject outcome, bool tell)
{
    outcome[QStringLiteral("task")] = row.task.value();
    for (const QString &key : {QStringLiteral("name"), QStringLiteral("revision")})
        outcome[key] = row.detail[key];
    const TenantId tenant(row.detail[QStringLiteral("tenant")].toInteger());
    (void)Outbox(m_ledger).recordCommand(tenant, row.task, m_actor, outcome,
                                         tell); // a full disk: it has run all the same
}

std::map<QByteArray, QByteArray> FinishCommands::variables(const OutboxRow &row)
{
    std::map<QByteArray, QByteArray> variables{
        {"HEIRLOOM_TASK", QByteArray::number(row.task.value())},
        {"HEIRLOOM_STATE", textOf(row.detail, "state")},
        {"HEIRLOOM_NAME", textOf(row.detail, "name")},
        {"HEIRLOOM_REVISION", textOf(row.detail, "revision")},
        {"HEIRLOOM_SOURCE", textOf(row.detail, "source")},
        {"HEIRLOOM_FOLDER", row.detail[QStringLiteral("folder")].toString().toLocal8Bit()},
        {"HEIRLOOM_FILES", textOf(row.detail, "files")},
        {"HEIRLOOM_BYTES_DOWNLOADED", textOf(row.detail, "bytes_downloaded")},
        {"HEIRLOOM_BYTES_KEPT", textOf(row.detail, "bytes_kept")},
        {"HEIRLOOM_LEDGER", m_ledger.path().toLocal8Bit()},
        {"HEIRLOOM_ERROR", {}}};
    if (auto reading = m_ledger.read()) {
        const auto task = TaskTable(*reading).get(row.task);
        if (task && task->error)
            variables["HEIRLOOM_ERROR"] = UserText::sentence(*task->error).toUtf8();
    }
    return variables;
}

} // namespace heirloom
