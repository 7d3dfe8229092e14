// SPDX-License-Identifier: GPL-3.0-or-later
// Renders what a person sees, light and dark, to PNG files for looking at. Not a test.
#include "Sample.h"

#include "app/bootstrap/Bootstrap.h"
#include "engine/Engine.h"
#include "settings/Settings.h"
#include "ui/dialogs/AddDialog.h"
#include "ui/dialogs/CheckReport.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/models/ServerListModel.h"
#include "ui/panes/SpeedGraph.h"
#include "ui/panes/StoragePage.h"
#include "ui/panes/sources/MirrorsDialog.h"
#include "ui/preferences/PreferencesDialog.h"
#include "ui/support/PartColours.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/window/DropOverlay.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>
#include <cmath>
#include <cstdio>
#include <cstring>

using namespace heirloom;

namespace {

QPalette paletteOf(bool dark)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb colour) { p.setColor(role, QColor(colour)); };
    set(QPalette::Window, dark ? 0x1c2025 : 0xf0f1f3);
    set(QPalette::Base, dark ? 0x24292e : 0xffffff);
    set(QPalette::AlternateBase, dark ? 0x2a2f35 : 0xf6f7f9);
    set(QPalette::Button, dark ? 0x2b3138 : 0xfbfbfc);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, dark ? 0xe8eaed : 0x1f2933);
    set(QPalette::ToolTipBase, dark ? 0x2b3138 : 0xffffff);
    set(QPalette::Highlight, 0x2f6fe0);
    set(QPalette::HighlightedText, 0xffffff);
    set(QPalette::Light, dark ? 0x343b43 : 0xffffff);
    set(QPalette::Mid, dark ? 0x15181c : 0xc9ced5);
    set(QPalette::Dark, dark ? 0x101214 : 0xaab1ba);
    set(QPalette::PlaceholderText, dark ? 0x8a9199 : 0x7a838d);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(dark ? 0x6b727a : 0xa4abb3));
    return p;
}

/// Lets posted events and replies arrive; this is a tool for pictures, not the product.
void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Photographer
{
public:
    Photographer(Engine &engine, QString folder, bool dark)
        : m_engine(engine), m_folder(std::move(folder)), m_dark(dark)
    {
        QApplication::setPalette(paletteOf(dark));
    }

    void takeAll()
    {
        takeWindow();
        takeEmpty();
        takeAdd();
        takeDelete();
        takeReport();
        takePreferences();
    }

private:
    void save(QWidget &widget, const QString &name)
    {
        settle();
        const QString file = QStringLiteral("%1/%2-%3.png")
                                 .arg(m_folder, name, m_dark ? QStringLiteral("dark") : QStringLiteral("light"));
        std::printf("%s %s\n", widget.grab().save(file) ? "wrote" : "FAILED", qPrintable(file));
    }

    void takeWindow()
    {
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        MainWindow window(m_engine, settings);
        window.resize(1180, 740);
        window.show();
        settle();
        auto tasks = sample::tasks();
        SpeedGraph::Samples speeds;
        for (int i = 0; i < 60; ++i) {
            tasks[0].bytesPerSecond =
                qint64(84e6 * (0.8 + 0.2 * std::sin(i / 7.0 + 1.0)) * std::min(1.0, 0.3 + i / 14.0));
            speeds.push_back({i * 1700, tasks[0].bytesPerSecond});
        }
        emit m_engine.tasksChanged(tasks);
        emit m_engine.speedChanged(125'000'000);
        window.findChild<TaskView *>()->selectTask(TaskId(1));
        window.findChild<SpeedGraph *>()->setSamples(speeds);
        window.findChild<Sidebar *>()->showFreeSpace(412'000'000'000);
        window.findChild<NoticeBar *>(QStringLiteral("noticeBar"))
            ->tell(Tone::Normal,
                   QStringLiteral("Deleted atlas r0. It frees 1.1 GB; 46.0 GB stay, other tasks use them."),
                   {{QStringLiteral("undoDelete"), QStringLiteral("Undo"), [] {}}},
                   QStringLiteral("space returns on 4 December, or now:"),
                   {QStringLiteral("undoReclaim"), QStringLiteral("Reclaim now"), [] {}});
        save(window, QStringLiteral("main"));
        takeSources(window);
        window.findChild<TaskView *>()->selectTask(TaskId(9));
        window.resize(760, 560);
        save(window, QStringLiteral("main-narrow"));
        window.resize(1180, 740);
        window.findChild<TaskView *>()->clearSelection();
        window.findChild<TaskView *>()->setCurrentIndex({});
        save(window, QStringLiteral("main-nothing"));
        window.findChild<TaskView *>()->selectTask(TaskId(1));
        auto *overlay = window.findChild<DropOverlay *>();
        overlay->appear();
        save(window, QStringLiteral("drop"));
        overlay->hide();
        window.findChild<Sidebar *>()->selectStorage();
        settle();
        auto *storage = window.findChild<StoragePage *>();
        storage->showUsage(sample::usage());
        storage->showHistory(sample::history());
        window.findChild<NoticeBar *>(QStringLiteral("storageNotice"))->dismiss();
        save(window, QStringLiteral("storage"));
        std::vector<TaskId> all;
        for (const TaskSnapshot &task : tasks)
            all.push_back(task.task.id);
        emit m_engine.tasksRemoved(all);
    }

    void takeSources(MainWindow &window)
    {
        auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("detailsTabs"));
        tabs->setCurrentIndex(2);
        settle();
        window.findChild<ServerListModel *>()->show(sample::servers(), QDateTime::currentMSecsSinceEpoch());
        save(window, QStringLiteral("sources"));
        Task task = sample::tasks()[0].task;
        task.mirrors = QStringList{QStringLiteral("https://mirror.example.net/atlas/r2/")};
        MirrorsDialog dialog(m_engine, task);
        dialog.show();
        save(dialog, QStringLiteral("mirrors"));
        tabs->setCurrentIndex(0);
    }

    void takePreferences()
    {
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        settings.set(SettingKey::LimitRate, 2000);
        settings.set(SettingKey::LimitSchedule,
                     QStringLiteral("mon-fri 08:00-18:00 500 | sat-sun 22:00-06:00 0 | tue-thu 18:00-24:00 1500"));
        settings.set(SettingKey::HostLimits, QStringLiteral("example.org=250k; *.cdn.example.org=1M"));
        settings.set(SettingKey::LowSpeedRate, 20'000);
        settings.set(SettingKey::Proxy, QStringLiteral("socks5://proxy.example.org:1080"));
        settings.set(SettingKey::NameMapping,
                     QStringLiteral("atlas = https://example.org/atlas/ | hf:datasets/example/atlas"));
        PreferencesDialog dialog(settings);
        dialog.show();
        dialog.findChild<QLineEdit *>(QStringLiteral("endpointZenodo"))->setText(QStringLiteral("zenodo.example.org"));
        for (const char *page : {"transfers", "network", "sources", "keeping", "adding"}) {
            save(dialog, QStringLiteral("preferences-") + QString::fromLatin1(page));
            auto *pages = dialog.findChild<QListWidget *>(QStringLiteral("preferencesPages"));
            pages->setCurrentRow(pages->currentRow() + 1);
        }
    }

    void takeEmpty()
    {
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        MainWindow window(m_engine, settings);
        window.resize(1180, 740);
        window.show();
        save(window, QStringLiteral("empty"));
        window.findChild<Sidebar *>()->selectStorage();
        save(window, QStringLiteral("storage-empty"));
    }

    void takeAdd()
    {
        AddDialog dialog(m_engine);
        dialog.show();
        save(dialog, QStringLiteral("add-empty"));
        Storage storage;
        storage.root = QStringLiteral("/home/ada/Downloads/Heirloom");
        storage.name = QStringLiteral("default");
        storage.isDefault = true;
        dialog.setStorages({storage});
        dialog.setTasks(sample::tasks());
        auto *source = dialog.findChild<QLineEdit *>(QStringLiteral("addSource"));
        const QSignalBlocker quiet(source);
        source->setText(sample::plan().source);
        dialog.showPlan(sample::plan());
        save(dialog, QStringLiteral("add"));
        takeAddFromRepository();
        PlanReport unknown;
        unknown.name = QStringLiteral("wallpapers.txt");
        unknown.sourceKind = QStringLiteral("list");
        unknown.destination = QStringLiteral("wallpapers");
        unknown.totals.total = unknown.totals.download = {2, 0};
        unknown.totals.unknownSizes = 2;
        unknown.freeBytes = sample::plan().freeBytes;
        auto items = std::make_shared<std::vector<PlannedItem>>(2);
        items->front().path = QStringLiteral("beach.jpg");
        items->back().path = QStringLiteral("forest.jpg");
        unknown.items = items;
        dialog.showPlan(unknown);
        save(dialog, QStringLiteral("add-unknown"));
        PlanReport tight = sample::plan();
        tight.sourceKind = QStringLiteral("http");
        tight.destination.clear();
        tight.freeBytes = 62'900'000;
        dialog.showPlan(tight);
        save(dialog, QStringLiteral("add-tight"));
        dialog.showError(
            Error{ErrorCode::Http, QStringLiteral("read https://mirror.example.org/atlas/atlas-r2.json"), 0, 404, {}});
        save(dialog, QStringLiteral("add-error"));
    }

    void takeAddFromRepository()
    {
        AddDialog dialog(m_engine);
        dialog.show();
        auto *source = dialog.findChild<QLineEdit *>(QStringLiteral("addSource"));
        const QSignalBlocker quiet(source);
        source->setText(QStringLiteral("hf:acme/atlas"));
        dialog.setTasks(sample::tasks());
        dialog.setRevisions(sample::revisions());
        dialog.setWaiting(3);
        PlanReport plan = sample::plan();
        plan.sourceKind = QStringLiteral("huggingface");
        plan.revision = QStringLiteral("a1c9f0e2b4d6a8c0e1f3a5b7c9d0e2f4a6b8c0d1");
        dialog.showPlan(plan);
        save(dialog, QStringLiteral("add-revision"));
    }

    void takeDelete()
    {
        DeleteDialog dialog(m_engine, {sample::tasks()[6].task});
        dialog.show();
        settle();
        dialog.showUsage(1'200'000'000, 48'200'000'000);
        save(dialog, QStringLiteral("delete"));
        DeleteDialog several(m_engine, {sample::tasks()[0].task, sample::tasks()[6].task});
        several.show();
        settle();
        several.showUsage(1'200'000'000, 48'200'000'000);
        save(several, QStringLiteral("delete-several"));
    }

    void takeReport()
    {
        AuditReport found;
        found.checked = 48'204;
        const QString root = QStringLiteral("/home/ada/Downloads/Heirloom/");
        found.violations = {{QStringLiteral("corrupt-object"), root + QStringLiteral(".heirloom/objects/3f/3f9a…c2.1"),
                             QStringLiteral("the stored content was changed, its digest is now 91b0…"), false},
                            {QStringLiteral("broken-reference"), root + QStringLiteral("atlas r2/tiles/4/7.bin"),
                             QStringLiteral("its stored content is missing or changed"), false},
                            {QStringLiteral("modified-file"), root + QStringLiteral("atlas r2/readme.md"), {}, false}};
        CheckReport before(found);
        before.show();
        save(before, QStringLiteral("report"));
        AuditReport mended = found;
        mended.repaired = std::exchange(mended.violations, {});
        mended.healed = 3;
        CheckReport after(mended);
        after.show();
        save(after, QStringLiteral("report-repaired"));
    }

    Engine &m_engine;
    QString m_folder;
    bool m_dark;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
    if (argc > 2 || (argc == 2 && argv[1][0] == '-')) {
        const bool wantsHelp = argc == 2 && (std::strcmp(argv[1], "--help") == 0 || std::strcmp(argv[1], "-h") == 0);
        std::fputs("usage: heirloom_screenshots [FOLDER]\n"
                   "Renders the windows, light and dark, to PNG files in FOLDER (build/PRESET/screenshots).\n",
                   wantsHelp ? stdout : stderr);
        return wantsHelp ? 0 : 2;
    }
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1])
                 : QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../screenshots"));
    QDir().mkpath(folder);
    QTemporaryDir home;
    EngineOptions options;
    options.ledgerPath = home.filePath(QStringLiteral("ledger.db"));
    options.defaultStorageRoot = home.filePath(QStringLiteral("files"));
    auto engine = Engine::open(options);
    if (!engine)
        return 1;
    for (const bool dark : {false, true})
        Photographer(**engine, folder, dark).takeAll();
    return 0;
}
