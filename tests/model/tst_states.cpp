// SPDX-License-Identifier: GPL-3.0-or-later
// The names of states, which are stored and read by scripts, and the tables of allowed changes.
#include "model/States.h"

#include <QTest>
#include <functional>

using namespace heirloom;

namespace {

template <class State> QStringList names(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(toString(State(i)));
    return all;
}

/// Whether a state can be left for `wanted` in some number of steps.
template <class State> bool isReachable(State from, State wanted, int count, int steps = 8)
{
    if (isAllowed(from, wanted))
        return true;
    for (int i = 0; steps > 0 && i < count; ++i) {
        if (isAllowed(from, State(i)) && isReachable(State(i), wanted, count, steps - 1))
            return true;
    }
    return false;
}

constexpr int taskStates = int(TaskState::Deleting) + 1;
constexpr int itemStates = int(ItemState::Skipped) + 1;
constexpr int objectStates = int(ObjectState::Lost) + 1;

} // namespace

class TestStates : public QObject
{
    Q_OBJECT
private slots:
    void namesAreTheContracts();
    void namesComeBack();
    void s0_12_noStateFollowsItself();
    void s0_12_whatIsDeletedNeverComesBack();
    void s0_12_everyTaskCanEnd();
    void s0_9_onlyTerminalTasksAreDeleted();
};

void TestStates::namesAreTheContracts()
{
    QCOMPARE(names<TaskState>(taskStates).join(u' '),
             QStringLiteral("planning ready running waiting paused completed failed cancelled archived deleting"));
    QCOMPARE(names<ItemState>(itemStates).join(u' '), QStringLiteral("pending inherit assigned done failed skipped"));
    QCOMPARE(names<ObjectState>(objectStates).join(u' '),
             QStringLiteral("staging live condemned deleting quarantined lost"));
    QCOMPARE(names<LinkMethod>(5).join(u' '), QStringLiteral("auto reflink hardlink symlink copy"));
    QCOMPARE(names<Origin>(2).join(u' '), QStringLiteral("downloaded inherited"));
    QCOMPARE(names<WaitReason>(3).join(u' '), QStringLiteral("space source network"));
    QCOMPARE(names<TaskPriority>(3).join(u' '), QStringLiteral("high normal low"));
}

void TestStates::namesComeBack()
{
    for (int i = 0; i < taskStates; ++i)
        QVERIFY(taskStateFrom(toString(TaskState(i))) == TaskState(i));
    for (int i = 0; i < itemStates; ++i)
        QVERIFY(itemStateFrom(toString(ItemState(i))) == ItemState(i));
    for (int i = 0; i < objectStates; ++i)
        QVERIFY(objectStateFrom(toString(ObjectState(i))) == ObjectState(i));
    QVERIFY(!taskStateFrom(u"Ready"));
    QVERIFY(!itemStateFrom(u""));
    QVERIFY(!linkMethodFrom(u"hard link"));
}

void TestStates::s0_12_noStateFollowsItself()
{
    for (int i = 0; i < taskStates; ++i)
        QVERIFY(!isAllowed(TaskState(i), TaskState(i)));
    for (int i = 0; i < itemStates; ++i)
        QVERIFY(!isAllowed(ItemState(i), ItemState(i)));
    for (int i = 0; i < objectStates; ++i)
        QVERIFY(!isAllowed(ObjectState(i), ObjectState(i)));
}

void TestStates::s0_12_whatIsDeletedNeverComesBack()
{
    for (int i = 0; i < taskStates; ++i)
        QVERIFY(!isAllowed(TaskState::Deleting, TaskState(i)));
    QVERIFY(!isAllowed(ObjectState::Deleting, ObjectState::Live));
    QVERIFY(!isAllowed(ObjectState::Deleting, ObjectState::Condemned));
    QVERIFY(isAllowed(ObjectState::Condemned, ObjectState::Live)); // an inherit revives it
    QVERIFY(!isAllowed(ObjectState::Live, ObjectState::Deleting)); // only what was condemned before
}

void TestStates::s0_12_everyTaskCanEnd()
{
    for (int i = 0; i < taskStates; ++i) {
        if (TaskState(i) != TaskState::Deleting)
            QVERIFY2(isReachable(TaskState(i), TaskState::Deleting, taskStates), qPrintable(toString(TaskState(i))));
    }
}

void TestStates::s0_9_onlyTerminalTasksAreDeleted()
{
    for (int i = 0; i < taskStates; ++i) {
        const auto state = TaskState(i);
        if (isTerminal(state))
            QVERIFY2(isAllowed(state, TaskState::Deleting), qPrintable(toString(state)));
        else
            QVERIFY2(!isAllowed(state, TaskState::Deleting), qPrintable(toString(state)));
    }
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
