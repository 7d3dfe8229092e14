// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/engine/EngineFixture.h"
#include "support/engine/MovingThing.h"

namespace heirloom::test {

/// The system's clocks, but that a test can set the one on the wall.
class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return m_system.wallMs() + m_aheadMs; }
    qint64 bootMs() const override { return m_system.bootMs(); }
    QString bootId() const override { return m_system.bootId(); }
    void jump(qint64 ms) { m_aheadMs += ms; }

private:
    SystemClock m_system;
    std::atomic<qint64> m_aheadMs = 0;
};

/// An engine that follows things.
class FollowFixture : public EngineFixture
{
public:
    Subscription subscribe(const QString &source, FollowRequest request = {})
    {
        request.source = source;
        return expect(await(engine().subscribe(request)));
    }
    Subscription subscription(const QString &name)
    {
        for (const Subscription &each : expect(await(engine().subscriptions()))) {
            if (each.name == name)
                return each;
        }
        qFatal("nothing is followed as %s", qPrintable(name));
    }
    /// A whole sync, as somebody wants it who waits for it.
    SyncOutcome sync(const QString &name, const SyncOptions &wish = {})
    {
        const SyncStart start = expect(await(engine().beginSync(name, wish)));
        if (start.task)
            run(start.task);
        return expect(await(engine().endSync(name, start.task)));
    }
    /// What a whole sync changed, as "added updated removed errors".
    QString changes(const SyncOutcome &outcome)
    {
        if (!outcome.run)
            return QStringLiteral("nothing");
        const SyncCounts total = outcome.run->report.total();
        return QStringLiteral("%1 %2 %3 %4")
            .arg(total.added)
            .arg(total.updated)
            .arg(total.removed)
            .arg(total.errors.size());
    }
    qsizetype tasks() { return qsizetype(expect(await(engine().tasks())).size()); }
};

} // namespace heirloom::test
