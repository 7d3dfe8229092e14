// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/Appearance.h"
#include "app/gui/Desktop.h"
#include "settings/Settings.h"
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"
#include "support/gui/WatchedApplication.h"
#include "ui/tray/TrayIcon.h"
#include "ui/window/TaskView.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTest>

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#define TRY_COMPARE(one, other) QTRY_COMPARE_WITH_TIMEOUT(one, other, 60'000)

namespace heirloom::test {

/// A user's desktop with the program on it.
struct Bed
{
    enum class Tray { Yes, No };

    explicit Bed(NginxServer::Options options = {}, const StorageSpec &storage = {})
        : publisher(options), fixture(storage)
    {
    }
    ~Bed() { desktop.reset(); }

    void open(Tray tray, const StartMessage &message = {})
    {
        desktop = std::make_unique<Desktop>(fixture.engine(), settings, appearance);
        QObject::connect(desktop.get(), &Desktop::ended, &fixture.engine(), [this] { ++ends; });
        if (tray == Tray::Yes)
            desktop->useTray();
        desktop->start(message);
        desktop->startDownloads();
    }
    MainWindow &window() const { return desktop->window(); }
    template <class T> T *find(const char *name) const { return window().findChild<T *>(QString::fromLatin1(name)); }
    QMessageBox *question() const { return find<QMessageBox>("closeQuestion"); }
    std::vector<TaskId> selected() const { return window().findChild<TaskView *>()->selectedTasks(); }
    void click(const char *button) const
    {
        auto *found = find<QAbstractButton>(button);
        QVERIFY2(found, button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QAction *trayAction(const char *name) const
    {
        return desktop->tray()->menu().findChild<QAction *>(QString::fromLatin1(name));
    }
    QString event(const char *name) const
    {
        const QAction *action = trayAction(name);
        return action ? action->text() : QString();
    }
    void set(SettingKey key, const QVariant &value)
    {
        settings.set(key, value);
        emit window().settingsChanged();
    }
    TaskState state(TaskId task) { return fixture.task(task).state; }
    /// Adds a task of two files; 300 kB.
    TaskId add(const QString &revision = QStringLiteral("r1"))
    {
        const QString link =
            publisher.publish(revision, {{QStringLiteral("a.bin"), QByteArray(200'000, revision.back().toLatin1())},
                                         {QStringLiteral("b.bin"), revision.toUtf8() + QByteArray(100'000, 'b')}});
        return fixture.add(link).task;
    }

    QTemporaryDir dir;
    Publisher publisher;
    EngineFixture fixture;
    Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance{settings};
    std::unique_ptr<Desktop> desktop;
    int ends = 0;
};

} // namespace heirloom::test
