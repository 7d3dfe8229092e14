// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over the GUI's thread itself: that it sees what holds a window up, and nothing else.
#include "support/gui/WatchedApplication.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <ctime>
#include <poll.h>

using namespace heirloom::test;

namespace {

/// Keeps the processor for that long of this thread's own time, however busy the machine is.
void work(int ms)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
    };
    for (const auto begun = now(); now() - begun < ms * 1'000'000LL;) {
    }
}

WatchedApplication &watched()
{
    return *static_cast<WatchedApplication *>(qApp);
}

} // namespace

class TestWatchedApplication : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_complaints.clear();
        watched().setComplaint([this](const QString &what) { m_complaints << what; });
        QCoreApplication::processEvents();
        watched().takeLongest();
    }
    void aBusyHandlerIsSeen();
    void aSleepingHandlerIsSeen();
    void manyQuickEventsCountTogether();
    void aTestsOwnWorkIsItsOwn();
    void theStartOfAWindowIsNot();

private:
    /// An event that is answered like that.
    void deliver(const std::function<void()> &answer)
    {
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // the end of the turn
    }
    QStringList m_complaints;
};

void TestWatchedApplication::aBusyHandlerIsSeen()
{
    deliver([] { work(250); });
    QCOMPARE(m_complaints.size(), 1);
    QVERIFY2(m_complaints.first().contains(QStringLiteral("MetaCall of TestWatchedApplication")),
             qPrintable(m_complaints.first()));
    QVERIFY(watched().takeLongest() >= 250'000'000);
    QCOMPARE(watched().takeLongest(), 0);
}

void TestWatchedApplication::aSleepingHandlerIsSeen()
{
    deliver([] { ::poll(nullptr, 0, 250); }); // as a wait for the disk or for another thread
    QCOMPARE(m_complaints.size(), 1);
}

void TestWatchedApplication::manyQuickEventsCountTogether()
{
    for (int i = 0; i < 8; ++i)
        QMetaObject::invokeMethod(
            this, [] { work(32); }, Qt::QueuedConnection);
    deliver([] {});
    QCOMPARE(m_complaints.size(), 1);
}

void TestWatchedApplication::aTestsOwnWorkIsItsOwn()
{
    work(250);
    deliver([] {});
    QVERIFY(m_complaints.isEmpty());
}

void TestWatchedApplication::theStartOfAWindowIsNot()
{
    class Slow : public QMainWindow
    {
    public:
        bool isSlow = true; ///< for one time: that it becomes active paints it again

    private:
        void paintEvent(QPaintEvent *event) override
        {
            if (std::exchange(isSlow, false))
                work(250);
            QMainWindow::paintEvent(event);
        }
    } slow;
    slow.show();
    QTRY_VERIFY(QTest::qWaitForWindowExposed(&slow));
    deliver([] {});
    QCOMPARE(m_complaints, QStringList());
    slow.isSlow = true;
    slow.update();
    QTRY_COMPARE(m_complaints.size(), 1);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestWatchedApplication)
#include "tst_watched_application.moc"
