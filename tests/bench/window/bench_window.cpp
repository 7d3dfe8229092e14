// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window is on a large ledger: `heirloom_bench_window [TASKS [FILES]]`, by default 100,000 tasks and one
// task of 1,000,000 files. Not a test. Times of the GUI's thread are its own, without what it waited for a processor.
#include "../BenchLedger.h"
#include "StartedProgram.h"
#include "app/bootstrap/Bootstrap.h"
#include "engine/Engine.h"
#include "settings/Settings.h"
#include "support/gui/WatchedApplication.h"
#include "ui/models/FileTreeModel.h"
#include "ui/models/TaskFilterModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <algorithm>
#include <fcntl.h>

using namespace heirloom;
using heirloom::bench::must;
using heirloom::test::WatchedApplication;

namespace {

double ms(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

/// Runs the event loop until it is so.
template <class Condition> void await(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Lets everything come to rest that was begun.
void settle()
{
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
};

struct Frames
{
    std::vector<qint64> times;
    void print(const char *what)
    {
        std::sort(times.begin(), times.end());
        std::printf("%-46s %8.1f ms longest %8.1f ms p99 %8.1f ms median\n", what, ms(times.back()),
                    ms(times[times.size() * 99 / 100]), ms(times[times.size() / 2]));
        std::fflush(stdout);
    }
};

/// The window on a ledger, as the program shows it.
class Bed
{
public:
    Bed(WatchedApplication &application, const QString &folder, const QString &ledger)
        : m_application(application), m_settings(folder + QStringLiteral("/settings.ini"))
    {
        EngineOptions options = Bootstrap::engineOptions(m_settings, ledger);
        options.defaultStorageRoot = folder + QStringLiteral("/files");
        QElapsedTimer clock;
        clock.start();
        m_engine = must(Engine::open(options));
        line("engine and ledger opened", clock.nsecsElapsed());
    }

    void begin(int tasks);
    void scroll();
    void filter();
    void sort();
    void find();
    void details(TaskId large);

private:
    static void line(const char *what, qint64 ns)
    {
        std::printf("%-46s %8.1f ms\n", what, ms(ns));
        std::fflush(stdout);
    }
    enum class Then { RowsAreNew, RowsStay };
    /// `change` is made; how long until it is shown, and the longest that the window did not answer.
    template <class Change> void measure(const char *what, Then then, Change change)
    {
        settle();
        const QSignalSpy arranged(m_shown, &QAbstractItemModel::modelReset);
        m_application.takeLongest();
        QElapsedTimer clock;
        clock.start();
        QMetaObject::invokeMethod(m_window.get(), change, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        await([&] { return then == Then::RowsStay || !arranged.isEmpty(); });
        m_view->viewport()->repaint();
        const qint64 shown = clock.nsecsElapsed();
        settle();
        std::printf("%-46s %8.1f ms until shown, longest turn %6.1f ms, %d rows\n", what, ms(shown),
                    ms(m_application.takeLongest()), m_shown->rowCount());
        std::fflush(stdout);
    }

    WatchedApplication &m_application;
    Settings m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    TaskView *m_view = nullptr;
    TaskFilterModel *m_shown = nullptr;
};

void Bed::begin(int tasks)
{
    QElapsedTimer clock;
    clock.start();
    m_window = std::make_unique<MainWindow>(*m_engine, m_settings);
    m_view = m_window->findChild<TaskView *>();
    m_shown = m_window->findChild<TaskFilterModel *>();
    const auto *all = m_window->findChild<TaskTableModel *>();
    PaintWatch paints;
    m_view->viewport()->installEventFilter(&paints);
    m_window->show();
    m_window->begin();
    await([&] { return paints.isPainted && m_shown->rowCount() > 0; });
    line("first paint with tasks, from the opened ledger", clock.nsecsElapsed());
    m_application.takeLongest();
    await([&] { return all->rowCount() >= tasks; });
    line("all tasks listed", clock.nsecsElapsed());
    settle();
    line("  longest turn meanwhile", m_application.takeLongest());
}

void Bed::scroll()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    Frames frames;
    const int schedule = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    for (int step = 0; step < 300; ++step) {
        const qint64 begun = test::ownTimeNs(schedule);
        bar->setValue(step % 3 ? bar->value() + 3 : int(qint64(bar->maximum()) * step / 300));
        m_view->viewport()->repaint();
        frames.times.push_back(test::ownTimeNs(schedule) - begun);
        QCoreApplication::processEvents();
    }
    frames.print("scrolling, 300 frames");
    bar->setValue(0);
}

void Bed::filter()
{
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("search"));
    for (const char *text : {"e", "eu", "eur", "europe-12", "nothing has this"}) {
        measure(qPrintable(QStringLiteral("search \"%1\"").arg(QString::fromLatin1(text))), Then::RowsAreNew,
                [search, text] { search->setText(QString::fromLatin1(text)); });
    }
    measure("search cleared", Then::RowsAreNew, [search] { search->clear(); });
    auto *sidebar = m_window->findChild<Sidebar *>();
    measure("group Failed", Then::RowsAreNew, [sidebar] { sidebar->selectGroup(TaskGroup::Failed); });
    measure("group Finished", Then::RowsAreNew, [sidebar] { sidebar->selectGroup(TaskGroup::Finished); });
    measure("group All", Then::RowsAreNew, [sidebar] { sidebar->selectGroup(TaskGroup::All); });
    measure("everything selected", Then::RowsStay, [this] { m_view->selectAll(); });
    m_view->clearSelection();
}

void Bed::sort()
{
    for (const auto &[what, column] :
         {std::pair("sorted by name", TaskTableModel::Name), std::pair("sorted by size", TaskTableModel::Size),
          std::pair("sorted by status", TaskTableModel::Status)})
        measure(what, Then::RowsAreNew,
                [this, column_ = column] { m_view->sortByColumn(column_, Qt::DescendingOrder); });
    measure("in the order they were added", Then::RowsAreNew, [this] { m_view->sortByColumn(-1, Qt::AscendingOrder); });
}

void Bed::find()
{
    m_view->setCurrentIndex(m_shown->index(0, 0));
    measure("typed z: the next name that begins so", Then::RowsStay,
            [this] { m_view->keyboardSearch(QStringLiteral("z")); });
}

void Bed::details(TaskId large)
{
    m_window->findChild<QTabWidget *>(QStringLiteral("detailsTabs"))->setCurrentIndex(1);
    m_view->setCurrentIndex(m_shown->index(0, 0));
    settle();
    m_application.takeLongest();
    auto *files = m_window->findChild<FileTreeModel *>();
    QElapsedTimer clock;
    clock.start();
    m_window->showTask(large);
    await([&] { return files->task() == large && files->rowCount() > 0; });
    m_window->repaint();
    line("details of the large task open", clock.nsecsElapsed());
    settle();
    line("  longest turn meanwhile", m_application.takeLongest());
}

void fillLedger(const QString &folder, const QString &path, int tasks, int files, TaskId *large)
{
    const SystemClock clock;
    const auto ledger = bench::openLedger(path, clock);
    const StorageId storage = bench::addStorage(*ledger, folder + QStringLiteral("/disk"));
    bench::addTasks(*ledger, storage, tasks);
    if (files > 0)
        *large = bench::addLargeTask(*ledger, storage, files);
}

void start(const QString &folder, const char *what, const QString &ledger, const char *widget)
{
    std::vector<double> times;
    for (int round = 0; round < 6; ++round) {
        bench::StartedProgram program(ledger, folder + QStringLiteral("/home"));
        times.push_back(program.drawn(widget).value_or(1e9));
    }
    times.erase(times.begin()); // the disk's
    std::sort(times.begin(), times.end());
    std::printf("%-46s %8.1f ms median of 5, from %.1f to %.1f\n", what, times[2], times.front(), times.back());
    std::fflush(stdout);
}

void idle(const QString &folder, const QString &ledger)
{
    bench::StartedProgram program(ledger, folder + QStringLiteral("/home"));
    program.drawn("MainWindow");
    QElapsedTimer clock;
    clock.start();
    await([&] { return clock.elapsed() > 5'000; });
    const bench::Used before = program.used();
    clock.restart();
    await([&] { return clock.elapsed() > 10'000; });
    const bench::Used after = program.used();
    std::printf("idle for 10 s: %.3f ms of a processor, %lld context switches, %lld MB resident\n",
                ms(after.ranNs - before.ranNs), static_cast<long long>(after.switches - before.switches),
                static_cast<long long>(program.residentBytes() >> 20));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    application.setComplaint([](const QString &) {});
    QTimer ticking; // so that nobody waits for events in vain
    ticking.start(5);
    const int tasks = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    const int files = argc > 2 ? std::max(1, std::atoi(argv[2])) : 1'000'000;
    const QTemporaryDir dir;
    const QString folder = dir.path();
    const QString path = folder + QStringLiteral("/ledger.db");
    TaskId large;
    std::printf("%d tasks, one of %d files\n", tasks, files);
    fillLedger(folder, path, tasks, files, &large);
    {
        Bed bed(application, folder, path);
        bed.begin(tasks + 1);
        std::printf("%-46s %8lld MB\n", "resident", static_cast<long long>(bench::residentBytes() >> 20));
        bed.scroll();
        bed.filter();
        bed.sort();
        bed.find();
        bed.details(large);
    }
    fillLedger(folder, folder + QStringLiteral("/some.db"), 10'000, 0, nullptr);
    start(folder, "start with an empty ledger", folder + QStringLiteral("/none.db"), "EmptyState");
    start(folder, "start with 10,000 tasks", folder + QStringLiteral("/some.db"), "DetailsPane");
    idle(folder, folder + QStringLiteral("/some.db"));
    return 0;
}
