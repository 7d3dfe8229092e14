// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

#include "Sample.h"

#include "ui/panes/SpeedGraph.h"
#include "ui/widgets/access/WidgetAccess.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <cmath>

namespace heirloom {

namespace {
constexpr int patienceMs = 30'000;
}

Stage::Stage(Engine &engine) : m_engine(engine), m_settings(m_home.filePath(QStringLiteral("settings.ini")))
{
    WidgetAccess::install(); // as the main window does, which stands behind every dialog
}

MainWindow *Stage::emptyWindow()
{
    auto *window = show<MainWindow>(m_engine, m_settings);
    window->resize(1180, 740);
    settle();
    return window;
}

MainWindow *Stage::window()
{
    MainWindow *window = emptyWindow();
    std::vector<TaskSnapshot> tasks = sample::tasks();
    SpeedGraph::Samples speeds;
    for (int i = 0; i < 60; ++i) {
        const double wave = (0.8 + 0.2 * std::sin(i / 7.0 + 1.0)) * std::min(1.0, 0.3 + i / 14.0);
        speeds.push_back({i * 1700, qint64(84e6 * wave)});
    }
    tasks.front().bytesPerSecond = speeds.back().bytesPerSecond;
    emit m_engine.tasksChanged(tasks);
    emit m_engine.tasksChanged(m_engine.tasks().result().value_or(std::vector<TaskSnapshot>()));
    emit m_engine.speedChanged(125'000'000);
    window->findChild<TaskView *>()->selectTask(sample::running);
    settle();
    window->findChild<SpeedGraph *>()->setSamples(speeds);
    window->findChild<Sidebar *>()->showFreeSpace(412'000'000'000);
    settle();
    return window;
}

QWidget *Stage::menu(int place)
{
    MainWindow *full = window();
    QMenu *menu = full->menuBar()->actions().at(place)->menu();
    menu->popup(full->mapToGlobal(QPoint(20, 20)));
    return menu;
}

void Stage::settle()
{
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool Stage::await(const std::function<bool()> &isThere)
{
    return QTest::qWaitFor(isThere, patienceMs);
}

} // namespace heirloom
