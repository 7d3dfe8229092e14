// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/Contest.h"

#include <QCoreApplication>
#include <barrier>
#include <iostream>
#include <thread>

namespace heirloom {

namespace {

constexpr int patienceMs = 120'000;

const QByteArray &nameOf(Primitive primitive)
{
    static const std::array<QByteArray, 2> names{"conditional-update", "read-check-write"};
    return names.at(size_t(primitive));
}

Status conflict()
{
    return fail(ErrorCode::Conflict, QStringLiteral("taken"));
}

} // namespace

void Verdict::count(const Result<qint64> &epoch)
{
    if (epoch) {
        ++winners;
        highestEpoch = qMax(highestEpoch, *epoch);
    } else {
        ++(epoch.error().code == ErrorCode::Conflict ? conflicts : otherErrors);
    }
}

Contestant::Contestant(const LedgerOptions &options, const Clock &clock, const QString &uid)
    : m_clock(clock), m_ledger(must(Ledger::open(options, clock)))
{
    m_worker = must(m_ledger->transact<WorkerId>([&](Session &session) {
        return WorkerTable(session).insert(uid, clock.bootId(), clock.bootMs() + LedgerFixture::leaseMs);
    }));
}

void Contestant::look(ItemId item)
{
    auto reading = must(m_ledger->read());
    m_seen = must(ItemTable(reading).get(item));
    auto isFree = reading.session().statement(
        "SELECT 1 FROM items WHERE id = ? AND (state = 'pending' OR EXISTS (SELECT 1 FROM workers w WHERE w.id = "
        "items.worker AND w.lease_until_boot_ms < ?))");
    m_sawFree = must(isFree.first(item, m_clock.bootMs()));
}

Result<qint64> Contestant::write(Primitive primitive)
{
    if (primitive == Primitive::ReadCheckWrite)
        return writeUnchecked();
    return m_ledger->transact<qint64>([&](Session &session) -> Result<qint64> {
        const auto claimed = ItemTable(session).claim(m_seen.id, m_seen.rev, m_worker);
        if (!claimed)
            return fail(claimed.error());
        m_claim = claimed->claim;
        return m_claim.epoch;
    });
}

/// Never do this: what was checked may have changed by the time of the write.
Result<qint64> Contestant::writeUnchecked()
{
    if (!m_sawFree)
        return fail(conflict().error());
    return m_ledger->transact<qint64>([&](Session &session) -> Result<qint64> {
        auto update =
            session.statement("UPDATE items SET state = 'assigned', worker = ?, claim_epoch = claim_epoch + 1, "
                              "rev = rev + 1 WHERE id = ? RETURNING claim_epoch");
        must(update.first(m_worker, m_seen.id));
        m_claim = {m_seen.id, m_worker, update.number(0), 1};
        return m_claim.epoch;
    });
}

Status Contestant::renew()
{
    return m_ledger->transact([&](Session &session) {
        return WorkerTable(session).renew(m_worker, m_clock.bootId(), m_clock.bootMs(),
                                          m_clock.bootMs() + LedgerFixture::leaseMs);
    });
}

Result<bool> Contestant::complete(Primitive primitive, const std::function<void()> &meanwhile)
{
    bool isMine = true;
    if (primitive == Primitive::ReadCheckWrite) {
        auto reading = must(m_ledger->read());
        auto select =
            reading.session().statement("SELECT 1 FROM items WHERE id = ? AND worker = ? AND claim_epoch = ?");
        isMine = must(select.first(m_claim.item, m_worker, m_claim.epoch));
    }
    meanwhile();
    if (!isMine)
        return false;
    return m_ledger->transact<bool>([&](Session &session) {
        return primitive == Primitive::ReadCheckWrite ? completeUnchecked(session) : completeClaimed(session);
    });
}

/// Never do this either.
Result<bool> Contestant::completeUnchecked(Session &session)
{
    auto update = session.statement("UPDATE items SET state = 'done', worker = NULL, origin = 'downloaded', "
                                    "strategy = 'copy', rev = rev + 1 WHERE id = ?");
    must(update.run(m_claim.item));
    return update.changed() == 1;
}

Result<bool> Contestant::completeClaimed(Session &session)
{
    ObjectTable objects(session);
    const Task task = must(TaskTable(session).get(m_seen.task));
    const auto prepared = must(objects.prepare(task.tenant, task.storage, *m_seen.sha256, 100));
    if (!prepared.reuse)
        must(objects.makeLive(prepared.id, prepared.generation, 1, 2, 3));
    ItemCompletion done;
    done.claim = m_claim;
    done.task = m_seen.task;
    done.object = prepared.id;
    done.size = 100;
    done.sha256 = *m_seen.sha256;
    return must(ItemTable(session).complete(std::array{done})).front();
}

Verdict contestAmongThreads(LedgerFixture &fixture, ItemId item, int threads, Primitive primitive)
{
    std::barrier everybodyLooked(threads);
    std::mutex mutex;
    Verdict verdict;
    std::vector<std::thread> running;
    for (int i = 0; i < threads; ++i) {
        running.emplace_back([&, i] {
            Contestant contestant(fixture.options, fixture.clock,
                                  QStringLiteral("thread-%1-%2").arg(item.value()).arg(i));
            contestant.look(item);
            everybodyLooked.arrive_and_wait();
            const auto won = contestant.write(primitive);
            const std::lock_guard lock(mutex);
            verdict.count(won);
        });
    }
    for (std::thread &thread : running)
        thread.join();
    return verdict;
}

ContestantProcess::ContestantProcess(LedgerFixture &fixture, const QString &uid, Primitive primitive)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--contend"), fixture.options.path, uid,
                     QString::number(fixture.clock.bootMs() - FakeClock().bootMs()),
                     QString::fromLatin1(nameOf(primitive))});
    if (answer() != "ready")
        qFatal("a contestant did not start");
}

ContestantProcess::~ContestantProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patienceMs);
}

void ContestantProcess::tell(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten(patienceMs);
}

QByteArray ContestantProcess::answer()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            qFatal("a contestant does not answer");
    }
    return m_process.readLine().trimmed();
}

QByteArray ContestantProcess::ask(const QByteArray &line)
{
    tell(line);
    return answer();
}

Verdict contestAmong(const ContestantProcesses &processes, ItemId item)
{
    for (const auto &process : processes)
        process->tell("look " + QByteArray::number(item.value()));
    for (const auto &process : processes) {
        if (process->answer() != "looked")
            qFatal("a contestant could not look");
    }
    for (const auto &process : processes) // all of them have looked before any writes
        process->tell("write");
    Verdict verdict;
    for (const auto &process : processes) {
        const QByteArrayList words = process->answer().split(' ');
        if (words.first() == "won")
            verdict.count(words.last().toLongLong());
        else
            verdict.count(words.first() == "conflict" ? fail(conflict().error())
                                                      : fail(ErrorCode::Io, QStringLiteral("error")));
    }
    return verdict;
}

int ContestantProcess::run(const QStringList &arguments)
{
    FakeClock clock;
    clock.advance(arguments.at(2).toLongLong());
    const auto primitive = arguments.at(3).toLatin1() == nameOf(Primitive::ConditionalUpdate)
                               ? Primitive::ConditionalUpdate
                               : Primitive::ReadCheckWrite;
    LedgerOptions options;
    options.path = arguments.at(0);
    options.ballastBytes = 0;
    Contestant contestant(options, clock, arguments.at(1));
    const auto say = [](const QByteArray &line) { std::cout << line.constData() << std::endl; };
    say("ready");
    for (std::string text; std::getline(std::cin, text);) {
        const QByteArrayList words = QByteArray::fromStdString(text).split(' ');
        if (words.first() == "look") {
            contestant.look(ItemId(words.last().toLongLong()));
            say("looked");
        } else if (words.first() == "write") {
            const auto won = contestant.write(primitive);
            say(won                                       ? "won " + QByteArray::number(*won)
                : won.error().code == ErrorCode::Conflict ? QByteArray("conflict")
                                                          : QByteArray("error"));
        } else if (words.first() == "time") {
            clock.advance(words.last().toLongLong());
            say("later");
        } else if (words.first() == "renew") {
            say(contestant.renew() ? "renewed" : "conflict");
        } else if (words.first() == "complete") {
            say(must(contestant.complete(primitive)) ? "done" : "fenced");
        }
    }
    return 0;
}

} // namespace heirloom
