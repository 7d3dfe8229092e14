// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Engine.h"
#include "settings/Settings.h"
#include "ui/window/MainWindow.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <vector>

namespace heirloom {

/// Where one picture is set up: an engine with some finished tasks, the user's settings, and the widgets of the scene,
/// which go with it. GUI thread.
class Stage
{
public:
    explicit Stage(Engine &engine);

    Engine &engine() { return m_engine; }
    Settings &settings() { return m_settings; }

    /// Makes a widget, shows it and lets what it asks the engine for arrive.
    template <class T, class... Arguments> T *show(Arguments &&...arguments)
    {
        auto made = std::make_unique<T>(std::forward<Arguments>(arguments)...);
        T *widget = made.get();
        m_widgets.push_back(std::move(made));
        widget->show();
        settle();
        return widget;
    }

    /// The main window with tasks in every state, the first of them selected.
    MainWindow *window();
    /// Without any task.
    MainWindow *emptyWindow();
    /// The menu at that place of the menu bar of a full window, opened.
    QWidget *menu(int place);

    /// Lets posted events and layouts take their turn.
    static void settle();
    /// False if it does not come.
    [[nodiscard]] static bool await(const std::function<bool()> &isThere);

private:
    Engine &m_engine;
    QTemporaryDir m_home;
    Settings m_settings;
    std::vector<std::unique_ptr<QWidget>> m_widgets;
};

/// One picture: what it is called, and what is on it.
struct Scene
{
    QString name;
    std::function<QWidget *(Stage &)> set;
};

/// In the order in which they are looked at. A new window is one more line of the table.
std::vector<Scene> scenes();
/// Of these, those of followed sources.
std::vector<Scene> followScenes();

} // namespace heirloom
