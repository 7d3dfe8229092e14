// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/WatchedApplication.h"

#include <QInputEvent>
#include <QMainWindow>
#include <QMetaEnum>
#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <limits>
#include <unistd.h>

namespace heirloom::test {

namespace {

QEvent::Type lastType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

QString nameOf(QEvent::Type type, const char *receiver, const QString &name)
{
    const char *known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QStringLiteral("%1 of %2 \"%3\"")
        .arg(known ? QString::fromLatin1(known) : QString::number(type), QString::fromLatin1(receiver), name);
}

} // namespace

qint64 ownTimeNs(int schedule)
{
    std::array<char, 128> text{};
    long long ran = 0;
    long long waited = 0;
    if (schedule < 0 || ::pread(schedule, text.data(), text.size() - 1, 0) <= 0 ||
        std::sscanf(text.data(), "%lld %lld", &ran, &waited) != 2)
        qFatal("the kernel does not say how long a thread waits for a processor");
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec - waited;
}

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv), m_complain([](const QString &what) {
          if (QTest::currentTestFunction())
              QTest::qFail(qPrintable(what), __FILE__, __LINE__);
      }),
      m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
}

WatchedApplication::~WatchedApplication()
{
    ::close(m_schedule);
}

qint64 WatchedApplication::takeLongest()
{
    return std::exchange(m_longestNs, 0);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const bool isOurThread = QThread::currentThread() == thread();
    if (isOurThread && event->type() == QEvent::Polish && qobject_cast<QMainWindow *>(receiver)) {
        m_started = static_cast<QWidget *>(receiver);
        m_isStarting = true;
    }
    if (isOurThread && event->type() == QEvent::Paint && receiver == m_started)
        m_started = nullptr; // with the end of this turn it has started
    if (!isOurThread || m_isInside)
        return QApplication::notify(receiver, event);
    if (event->type() == lastType()) {
        m_isLastPosted = false;
        endTurn();
        return true;
    }
    if (event->isInputEvent())
        endTurn();
    if (!std::exchange(m_isLastPosted, true))
        postEvent(&m_last, new QEvent(lastType()), std::numeric_limits<int>::min());
    return measure(receiver, event);
}

bool WatchedApplication::measure(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type(); // neither may be left afterwards
    const char *const receiverClass = receiver->metaObject()->className();
    const QString receiverName = receiver->objectName();
    const qint64 before = ownTimeNs(m_schedule);
    m_isInside = true;
    const bool done = QApplication::notify(receiver, event);
    m_isInside = false;
    const qint64 spent = ownTimeNs(m_schedule) - before;
    m_turnNs += spent;
    if (spent > m_worstNs) {
        m_worstNs = spent;
        m_worst = nameOf(type, receiverClass, receiverName);
    }
    return done;
}

void WatchedApplication::endTurn()
{
    const qint64 turn = std::exchange(m_turnNs, 0);
    const qint64 worst = std::exchange(m_worstNs, 0);
    if (m_isStarting) {
        m_isStarting = m_started != nullptr;
        return;
    }
    m_longestNs = std::max(m_longestNs, turn);
    if (turn <= longestMs * 1'000'000)
        return;
    const QString what = QStringLiteral("the window did not answer for %1 ms, %2 ms of it in %3")
                             .arg(double(turn) / 1e6, 0, 'f', 1)
                             .arg(double(worst) / 1e6, 0, 'f', 1)
                             .arg(m_worst);
    if (turn > failingMs * 1'000'000)
        m_complain(what);
    else
        qInfo("%s", qPrintable(what));
}

} // namespace heirloom::test
