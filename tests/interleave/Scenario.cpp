// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scenario.h"

#include "mutation/removal/TaskDeletion.h"
#include "mutation/upkeep/Audit.h"
#include "mutation/upkeep/GarbageCollector.h"

namespace heirloom::test {

namespace {

/// Primes that no protocol's number of steps divides: the part that is run is no regular pattern of the whole.
constexpr qint64 usualStride = 331;
constexpr qint64 goodPartStride = 29;
constexpr int failuresTold = 20;

const QByteArray usersBytes = "a user's own";

const QStringList &usersFiles()
{
    static const QStringList paths{QStringLiteral("mine.txt"), QStringLiteral("task-a/mine.txt"),
                                   QStringLiteral("old/mine.txt")};
    return paths;
}

void plantUsersFiles(Bed &bed)
{
    for (const QString &path : usersFiles()) {
        QDir().mkpath(QFileInfo(bed.path(path)).path());
        QFile file(bed.path(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(usersBytes) != usersBytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
}

void sweepNow(Bed &bed)
{
    GarbageCollector::Options options;
    options.now = true;
    options.actor = QStringLiteral("test");
    if (!must(GarbageCollector(*bed.coordinator, bed.worker, bed.pool).sweep(options)).leader)
        qFatal("nobody else may be sweeping");
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    orders += other.orders;
    runs += other.runs;
    waited += other.waited;
    invariants += other.invariants;
    lost += other.lost;
    secondRecovery += other.secondRecovery;
    destroyed += other.destroyed;
    leaks += other.leaks;
    orphans += other.orphans;
    failures += other.failures;
    return *this;
}

qint64 Orderly::stride(bool isEssential)
{
    const QByteArray wanted = qgetenv("HEIRLOOM_ORDERS");
    const bool isFull = wanted == "full" || (wanted.isEmpty() && qEnvironmentVariableIsSet("HEIRLOOM_FAULTS_FULL"));
    if (wanted == "all" || (isFull && isEssential))
        return 1;
    if (isFull)
        return goodPartStride;
    return wanted.isEmpty() ? usualStride : qMax(1LL, wanted.toLongLong());
}

Orders Orderly::orders()
{
    m_bed.reset();
    m_scenario.prepare(m_bed, m_gate);
    return {m_scenario.first->count(), m_scenario.second->count()};
}

Tally Orderly::run(bool kills)
{
    const Orders all = orders();
    Tally tally;
    tally.orders = all.count();
    for (qint64 index = 0; index < all.count() && tally.failures.size() < failuresTold; index += m_stride) {
        const QByteArray order = all.at(index);
        Death death;
        if (kills) {
            const qint64 which = index / m_stride;
            death.afterSteps = int(which % order.size()) + 1;
            death.first = which / order.size() % 3 != 1;
            death.second = which / order.size() % 3 != 0;
        }
        runOne(order, death, tally);
    }
    return tally;
}

void Orderly::runOne(const QByteArray &order, const Death &death, Tally &tally)
{
    m_bed.reset();
    plantUsersFiles(m_bed);
    m_scenario.prepare(m_bed, m_gate);
    Checker checker(m_bed);
    Course course = follow(order, *m_scenario.first, *m_scenario.second, checker, death);
    ++tally.runs;
    tally.waited += course.waited;
    tally.invariants += !course.wrong.isEmpty();
    if (course.wrong.isEmpty())
        judgeEnd(checker, death, tally, course.wrong);
    if (!course.wrong.isEmpty())
        tally.failures += course.taken.join(u' ') + QStringLiteral(" => ") + course.wrong.join(QStringLiteral("; "));
}

void Orderly::judgeEnd(Checker &checker, const Death &death, Tally &tally, QStringList &wrong)
{
    const auto note = [&](const QStringList &found, qint64 &count) {
        count += !found.isEmpty();
        wrong += found;
    };
    note(checker.recoversOnce(), tally.secondRecovery);
    note(m_scenario.conclude(m_bed), tally.lost);
    m_scenario.first.reset(); // nobody holds anything any more
    m_scenario.second.reset();
    sweepNow(m_bed);
    if (death.afterSteps > 0 && m_gate == Party::Gate::Broken)
        setOrphansAside(tally, wrong);
    note(checker.atRest(), tally.invariants);
    note(cleanUp(), tally.leaks);
    QStringList gone;
    for (const QString &path : usersFiles()) {
        if (m_bed.content(path) != usersBytes)
            gone += QStringLiteral("the user's %1 is gone").arg(path);
    }
    note(gone, tally.destroyed);
}

/// Who publishes what a sweep is taking away at that very moment, because the lock between them does not lock, and is
/// killed then, leaves a file that no row knows. It costs space, not bytes; an audit sets it aside.
void Orderly::setOrphansAside(Tally &tally, QStringList &wrong)
{
    const auto found = must(Audit(*m_bed.coordinator, {false, false, QStringLiteral("test")}).run()).findings;
    if (found.empty())
        return;
    for (const AuditFinding &finding : found) {
        if (finding.kind != QStringLiteral("orphan-object"))
            wrong += QStringLiteral("audit: ") + finding.kind;
    }
    must(Audit(*m_bed.coordinator, {false, true, QStringLiteral("test")}).run());
    sweepNow(m_bed);
    ++tally.orphans;
}

/// Everything is deleted and reclaimed; what is still there then.
QStringList Orderly::cleanUp()
{
    for (const QString &number : m_bed.rows("SELECT id FROM tasks")) {
        const TaskId id(number.toLongLong());
        if (m_bed.taskNow(id).state == TaskState::Ready)
            m_bed.setState(id, TaskState::Running);
        if (m_bed.taskNow(id).state == TaskState::Running)
            m_bed.setState(id, TaskState::Completed);
        const Task task = m_bed.taskNow(id);
        must(TaskDeletion(*m_bed.coordinator, m_bed.worker, m_bed.pool).run(task, false, QStringLiteral("test")));
    }
    sweepNow(m_bed);
    QStringList left;
    for (const QString &line : m_bed.state()) {
        const bool isUsers = line.contains(QStringLiteral("mine.txt"));
        const bool isFrame = line.startsWith(QStringLiteral("storage disk ")) || line.startsWith(u"folder .heirloom") ||
                             line.contains(QStringLiteral(".heirloom/store ")) ||
                             line.contains(QStringLiteral(".lock ")) || line == u"folder task-a" ||
                             line == u"folder old" || line.contains(u"/quarantine/");
        if (!isUsers && !isFrame)
            left += QStringLiteral("left over: ") + line;
    }
    return left;
}

Tally Orderly::runControl(const std::function<bool(const QByteArray &)> &isCaught)
{
    const Orders all = orders();
    Tally tally;
    tally.orders = all.count();
    for (qint64 index = 0; index < all.count(); index += m_stride) {
        const QByteArray order = all.at(index);
        m_bed.reset();
        m_scenario.prepare(m_bed, m_gate);
        Checker checker(m_bed);
        const Course course = follow(order, *m_scenario.first, *m_scenario.second, checker);
        ++tally.runs;
        tally.invariants += !course.wrong.isEmpty();
        if (course.wrong.isEmpty() == isCaught(order))
            tally.failures += QStringLiteral("%1 was %2")
                                  .arg(QString::fromLatin1(order),
                                       course.wrong.isEmpty() ? QStringLiteral("not caught") : course.wrong.join(u' '));
    }
    return tally;
}

} // namespace heirloom::test
