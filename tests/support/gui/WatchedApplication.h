// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QWidget>

namespace heirloom::test {

/// The application object of tests and benchmarks that look at a window: a test fails in which the GUI's thread was
/// held up for more than `failingMs` by what the program did, so that a window would not have answered. More than
/// `longestMs` is more than the design allows and is printed; on a core that is shared with another the same work takes
/// a multiple of its time, so it takes four times that to fail.
///
/// What counts is a turn: all events that are delivered before one of the lowest priority gets through, so that many
/// that are quick count together, while input begins a turn of its own. Its length is the time that the thread ran or
/// slept in it. The time that it was ready to run and others had the processor is the machine's, and is left out
/// (/proc/thread-self/schedstat). What a test calls itself outside of events does not count, nor does the start of a
/// main window, from the turn in which it is first shown to the one in which it is painted: that has a bar of its own,
/// which heirloom_bench_window measures.
class WatchedApplication : public QApplication
{
public:
    static constexpr qint64 longestMs = 50;
    static constexpr qint64 failingMs = 4 * longestMs;

    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;
    bool notify(QObject *receiver, QEvent *event) override;

    /// What is told of a turn that was too long; by default the test fails that is running.
    void setComplaint(std::function<void(const QString &)> complaint) { m_complain = std::move(complaint); }
    /// The longest turn since the last call, in nanoseconds.
    qint64 takeLongest();

private:
    bool measure(QObject *receiver, QEvent *event);
    void endTurn();

    std::function<void(const QString &)> m_complain;
    QObject m_last; ///< receives the event that ends a turn
    bool m_isLastPosted = false;
    bool m_isInside = false;
    bool m_isStarting = false;
    QPointer<QWidget> m_started; ///< was not painted yet
    qint64 m_turnNs = 0, m_longestNs = 0;
    qint64 m_worstNs = 0; ///< of the events in the turn
    QString m_worst;
    int m_schedule = -1; ///< of this thread
};

/// Nanoseconds that this thread ran or slept since some time ago, without those in which it waited for a processor.
qint64 ownTimeNs(int schedule);

} // namespace heirloom::test

#define HEIRLOOM_WINDOW_TEST_MAIN(Test)                                                                                \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        heirloom::test::WatchedApplication application(argc, argv);                                                    \
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);                                                         \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
