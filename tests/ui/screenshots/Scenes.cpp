// SPDX-License-Identifier: GPL-3.0-or-later
#include "IconSheet.h"
#include "Sample.h"
#include "Stage.h"

#include "ui/dialogs/AddDialog.h"
#include "ui/dialogs/AdoptDialog.h"
#include "ui/dialogs/CheckReport.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/dialogs/archiving/ArchiveDialog.h"
#include "ui/dialogs/archiving/UnpackDialog.h"
#include "ui/dialogs/comparing/CompareDialog.h"
#include "ui/help/GuideWindow.h"
#include "ui/models/ServerListModel.h"
#include "ui/panes/HistoryTab.h"
#include "ui/panes/sources/MirrorsDialog.h"
#include "ui/panes/storage/StoragePage.h"
#include "ui/panes/storage/TaskSpace.h"
#include "ui/preferences/PreferencesDialog.h"
#include "ui/preferences/storages/NewStorageDialog.h"
#include "ui/preferences/tokens/TokenDialog.h"
#include "ui/tray/CloseQuestion.h"
#include "ui/tray/TrayIcon.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/window/DropOverlay.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace heirloom {

namespace {

template <class T> T *find(const QWidget *window, const char *name)
{
    return window->findChild<T *>(QString::fromLatin1(name));
}

QWidget *mainWindow(Stage &stage)
{
    MainWindow *window = stage.window();
    find<NoticeBar>(window, "noticeBar")
        ->tell(Tone::Normal, QStringLiteral("Deleted atlas r0. It frees 1.1 GB; 46.0 GB stay, other tasks use them."),
               {{QStringLiteral("undoDelete"), QStringLiteral("&Undo"), [] {}}},
               QStringLiteral("space returns on 4 December, or now:"),
               {QStringLiteral("undoReclaim"), QStringLiteral("Rec&laim now"), [] {}});
    return window;
}

QWidget *selected(Stage &stage, TaskId task)
{
    MainWindow *window = stage.window();
    window->findChild<TaskView *>()->selectTask(task);
    return window;
}

QWidget *narrowWindow(Stage &stage)
{
    QWidget *window = selected(stage, sample::failed);
    window->resize(760, 560);
    return window;
}

QWidget *nothingSelected(Stage &stage)
{
    MainWindow *window = stage.window();
    window->findChild<TaskView *>()->clearSelection();
    window->findChild<TaskView *>()->setCurrentIndex({});
    return window;
}

QWidget *problem(Stage &stage)
{
    QWidget *window = nothingSelected(stage);
    find<NoticeBar>(window, "noticeBar")
        ->tell(Tone::Bad, QStringLiteral("3 stored files are damaged. Check the storage to see which tasks need them."),
               {{QStringLiteral("noticeCheck"), QStringLiteral("Check"), [] {}}});
    return window;
}

QWidget *searched(Stage &stage, const char *words)
{
    MainWindow *window = stage.window();
    const auto *rows = window->findChild<TaskView *>()->model();
    const int all = rows->rowCount();
    find<QLineEdit>(window, "search")->setText(QString::fromLatin1(words));
    return Stage::await([rows, all] { return rows->rowCount() < all; }) ? window : nullptr;
}

QWidget *dropTarget(Stage &stage)
{
    MainWindow *window = stage.window();
    window->findChild<DropOverlay *>()->appear();
    return window;
}

/// The files of the task that was really downloaded.
QWidget *files(Stage &stage)
{
    MainWindow *window = stage.window();
    auto *view = window->findChild<TaskView *>();
    const auto tasks = stage.engine().tasks().result();
    if (tasks && !tasks->empty())
        view->selectTask(tasks->back().task.id);
    find<QTabWidget>(window, "detailsTabs")->setCurrentIndex(1);
    const auto *list = find<QAbstractItemView>(window, "filesView");
    return Stage::await([list] { return list->model()->rowCount() > 0; }) ? window : nullptr;
}

QWidget *history(Stage &stage)
{
    MainWindow *window = stage.window();
    find<QTabWidget>(window, "detailsTabs")->setCurrentIndex(3);
    auto *view = find<QTreeWidget>(window, "historyView");
    if (!Stage::await([view] { return view->topLevelItemCount() > 0; })) // the ledger's, which knows little of it
        return nullptr;
    Stage::settle();
    HistoryTab::fill(view, sample::taskHistory(), 100);
    return window;
}

QWidget *servers(Stage &stage)
{
    MainWindow *window = stage.window();
    find<QTabWidget>(window, "detailsTabs")->setCurrentIndex(2);
    Stage::settle();
    window->findChild<ServerListModel *>()->show(sample::servers(), QDateTime::currentMSecsSinceEpoch());
    return window;
}

QWidget *columnMenu(Stage &stage)
{
    auto *view = stage.window()->findChild<TaskView *>();
    emit view->header()->customContextMenuRequested({40, 10});
    return view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
}

QWidget *taskMenu(Stage &stage)
{
    auto *menu = stage.show<QMenu>();
    menu->addActions(stage.window()->findChild<TaskView *>()->actions());
    menu->adjustSize();
    return menu;
}

QWidget *limitMenu(Stage &stage)
{
    QMenu *menu = find<QToolButton>(stage.window(), "speedLimit")->menu();
    menu->popup({});
    return menu;
}

/// Null if the engine does not answer.
StoragePage *openStorage(MainWindow *window)
{
    window->findChild<Sidebar *>()->selectStorage();
    const auto *headline = find<QLabel>(window, "storageHeadline");
    const bool isThere = Stage::await([headline] { return !headline->text().isEmpty(); });
    Stage::settle();
    return isThere ? window->findChild<StoragePage *>() : nullptr;
}

QWidget *storagePage(Stage &stage, bool damaged)
{
    MainWindow *window = stage.window();
    auto *storage = openStorage(window);
    if (storage == nullptr)
        return nullptr;
    storage->showUsage(sample::usage());
    storage->showHistory(sample::history());
    auto *notice = find<NoticeBar>(window, "storageNotice");
    notice->dismiss();
    if (damaged)
        notice->tell(Tone::Bad,
                     QStringLiteral("Checked 48,204 files. 3 things need attention, the first: atlas r2/readme.md (the "
                                    "file was changed after it was put there)"),
                     {{QStringLiteral("noticeRepair"), QStringLiteral("Repair"), [] {}},
                      {QStringLiteral("noticeDetails"), QStringLiteral("Details"), [] {}}});
    return window;
}

/// Few large tasks, and thousands that nobody would see one by one.
UsageReport manyTasks()
{
    UsageReport usage = sample::usage();
    for (int i = 0; i < 9'993; ++i) {
        const qint64 size = 900'000'000 / (1 + i / 3) + 40'000;
        usage.tasks.push_back({TaskId(1000 + i), QStringLiteral("camera-trap-%1").arg(i, 4, 10, QLatin1Char('0')),
                               QStringLiteral("2026"), size + size / 5, size});
    }
    std::stable_sort(usage.tasks.begin(), usage.tasks.end(), [](const TaskUsageLine &one, const TaskUsageLine &other) {
        return one.exclusiveBytes > other.exclusiveBytes;
    });
    return usage;
}

std::vector<Storage> severalStorages()
{
    std::vector<Storage> storages(2);
    storages[0].name = QStringLiteral("default");
    storages[0].isDefault = true;
    storages[1].name = QStringLiteral("archive disk");
    return storages;
}

QWidget *manyInStorage(Stage &stage, bool asList)
{
    QWidget *window = storagePage(stage, false);
    if (window == nullptr)
        return nullptr;
    auto *storage = window->findChild<StoragePage *>();
    storage->showStorages(severalStorages());
    storage->showUsage(manyTasks());
    window->findChild<TaskSpace *>()->setList(asList);
    return window;
}

QWidget *emptyStorage(Stage &stage)
{
    MainWindow *window = stage.emptyWindow();
    StoragePage *storage = openStorage(window);
    if (storage == nullptr)
        return nullptr;
    storage->showNoStorage();
    return window;
}

AddDialog *addDialog(Stage &stage)
{
    auto *dialog = stage.show<AddDialog>(stage.engine());
    Storage storage;
    storage.root = QStringLiteral("/home/ada/Downloads/Heirloom");
    storage.name = QStringLiteral("default");
    storage.isDefault = true;
    dialog->setStorages({storage});
    dialog->setTasks(sample::tasks());
    return dialog;
}

QWidget *looking(Stage &stage)
{
    AddDialog *dialog = addDialog(stage);
    find<QLineEdit>(dialog, "addSource")->setText(sample::plan().source);
    return dialog;
}

QWidget *planned(Stage &stage, const PlanReport &plan)
{
    AddDialog *dialog = addDialog(stage);
    auto *source = find<QLineEdit>(dialog, "addSource");
    const QSignalBlocker quiet(source);
    source->setText(plan.source);
    dialog->showPlan(plan);
    return dialog;
}

PlanReport unknownPlan()
{
    PlanReport plan;
    plan.source = QStringLiteral("/home/ada/wallpapers.txt");
    plan.name = QStringLiteral("wallpapers.txt");
    plan.sourceKind = QStringLiteral("list");
    plan.destination = QStringLiteral("wallpapers");
    plan.totals.total = plan.totals.download = {2, 0};
    plan.totals.unknownSizes = 2;
    plan.freeBytes = sample::plan().freeBytes;
    auto items = std::make_shared<std::vector<PlannedItem>>(2);
    items->front().path = QStringLiteral("beach.jpg");
    items->back().path = QStringLiteral("forest.jpg");
    plan.items = items;
    return plan;
}

PlanReport tightPlan()
{
    PlanReport plan = sample::plan();
    plan.freeBytes = 62'900'000;
    return plan;
}

QWidget *refused(Stage &stage)
{
    auto *dialog = static_cast<AddDialog *>(planned(stage, sample::plan()));
    dialog->showError(
        Error{ErrorCode::Http, QStringLiteral("read https://mirror.example.org/atlas/atlas-r2.json"), 0, 404, {}});
    return dialog;
}

QWidget *held(Stage &stage)
{
    auto *dialog = stage.show<AddDialog>(stage.engine());
    dialog->holdSource(QStringLiteral("https://example.org/atlas/r2/manifest.json"));
    return dialog;
}

QWidget *deletion(Stage &stage, std::vector<int> rows)
{
    std::vector<Task> tasks;
    for (const int row : rows)
        tasks.push_back(sample::tasks()[size_t(row)].task);
    auto *dialog = stage.show<DeleteDialog>(stage.engine(), tasks);
    const auto *consequence = find<QLabel>(dialog, "deleteConsequence");
    if (!Stage::await([consequence] { return consequence->text().endsWith(u'.'); })) // the engine's answer
        return nullptr;
    dialog->showUsage(1'200'000'000, 48'200'000'000);
    return dialog;
}

QWidget *archiving(Stage &stage)
{
    auto *dialog = stage.show<ArchiveDialog>(stage.engine(), std::vector{sample::tasks()[6].task});
    const auto *space = find<QLabel>(dialog, "archiveSpace");
    if (!Stage::await([space] { return !space->text().isEmpty(); })) // the engine's answer
        return nullptr;
    dialog->showSum({1'000, 48'200'000'000, 1'200'000, 940, 3'100'000});
    return dialog;
}

QWidget *unpacking(Stage &stage)
{
    auto *dialog = stage.show<UnpackDialog>(stage.engine(), sample::tasks()[6].task);
    const auto *says = find<QLabel>(dialog, "unpackSays");
    const QString looking = UnpackDialog::tr("Looking at the files …");
    if (!Stage::await([=] { return says->text() != looking; })) // the engine's answer
        return nullptr;
    const Error encrypted{ErrorCode::Denied, QStringLiteral("extra/keys.7z: the archive is encrypted"), 0, 0, {}};
    using State = ArchiveLine::State;
    dialog->showArchives(
        {{QStringLiteral("maps/europe-2026.zip"), 48'200'000'000, UnpackWish::Ask, State::Whole, 0, {}},
         {QStringLiteral("maps/asia-2026.tar.zst"), 31'900'000'000, UnpackWish::Ask, State::Unpacked, 2, {}},
         {QStringLiteral("extra/keys.7z"), 8'400'000, UnpackWish::Ask, State::Failed, 0, encrypted}});
    return dialog;
}

AuditReport audit(bool mended)
{
    const QString root = QStringLiteral("/home/ada/Downloads/Heirloom/");
    AuditReport report;
    report.checked = 48'204;
    report.violations = {{QStringLiteral("corrupt-object"), root + QStringLiteral(".heirloom/objects/3f/3f9a…c2.1"),
                          QStringLiteral("the stored content was changed, its digest is now 91b0…"), false},
                         {QStringLiteral("broken-reference"), root + QStringLiteral("atlas r2/tiles/4/7.bin"),
                          QStringLiteral("its stored content is missing or changed"), false},
                         {QStringLiteral("modified-file"), root + QStringLiteral("atlas r2/readme.md"), {}, false}};
    if (mended) {
        report.repaired = std::exchange(report.violations, {});
        report.healed = 3;
    }
    return report;
}

QWidget *mirrors(Stage &stage)
{
    Task task = sample::tasks()[0].task;
    task.mirrors = QStringList{QStringLiteral("https://mirror.example.net/atlas/r2/")};
    return stage.show<MirrorsDialog>(stage.engine(), task);
}

PreferencesDialog *preferences(Stage &stage)
{
    Settings &settings = stage.settings();
    settings.set(SettingKey::LimitRate, 2000);
    settings.set(SettingKey::LimitSchedule,
                 QStringLiteral("mon-fri 08:00-18:00 500 | sat-sun 22:00-06:00 0 | tue-thu 18:00-24:00 1500"));
    settings.set(SettingKey::HostLimits, QStringLiteral("example.org=250k; *.cdn.example.org=1M"));
    settings.set(SettingKey::LowSpeedRate, 20'000);
    settings.set(SettingKey::Proxy, QStringLiteral("socks5://proxy.example.org:1080"));
    settings.set(SettingKey::NameMapping,
                 QStringLiteral("atlas = https://example.org/atlas/ | hf:datasets/example/atlas"));
    return stage.show<PreferencesDialog>(settings, stage.engine());
}

QWidget *preferencesPage(Stage &stage, int page)
{
    PreferencesDialog *dialog = preferences(stage);
    find<QListWidget>(dialog, "preferencesPages")->setCurrentRow(page);
    return dialog;
}

QWidget *about(Stage &stage)
{
    MainWindow *window = stage.window();
    find<QAction>(window, "actionAbout")->trigger();
    return window->findChild<QMessageBox *>();
}

QWidget *guideSearch(Stage &stage)
{
    auto *guide = stage.show<GuideWindow>();
    find<QLineEdit>(guide, "guideSearch")->setText(QStringLiteral("read-only"));
    return guide;
}

QWidget *otherLimit(Stage &stage)
{
    MainWindow *window = stage.window();
    find<QAction>(window, "taskLimitOther")->trigger();
    return find<QWidget>(window, "otherLimit");
}

/// One picture for each page there is.
std::vector<Scene> preferencesScenes()
{
    std::vector<Scene> made;
    for (const char *name : {"general", "storages", "transfers", "network", "adding", "finishing", "following",
                             "sources", "keeping", "notifications"})
        made.push_back({QStringLiteral("preferences-") + QString::fromLatin1(name),
                        [page = int(made.size())](Stage &stage) { return preferencesPage(stage, page); }});
    return made;
}

/// The tray's icon in its states, large and as a tray shows it.
QWidget *trayIcons(Stage &stage)
{
    auto *icons = stage.show<QWidget>();
    auto *row = new QHBoxLayout(icons);
    for (const auto state : {TrayIcon::State::Idle, TrayIcon::State::Active, TrayIcon::State::Attention}) {
        for (const int size : {128, 48, 22, 16}) {
            auto *label = new QLabel;
            label->setPixmap(TrayIcon::picture(state).pixmap(size));
            row->addWidget(label);
        }
    }
    icons->adjustSize();
    return icons;
}

QWidget *closing(Stage &stage, CloseQuestion::Place place)
{
    return stage.show<CloseQuestion>(place, nullptr);
}

QWidget *plannedFromRepository(Stage &stage)
{
    auto *dialog = stage.show<AddDialog>(stage.engine());
    auto *source = find<QLineEdit>(dialog, "addSource");
    const QSignalBlocker quiet(source);
    source->setText(QStringLiteral("hf:acme/atlas"));
    dialog->setTasks(sample::tasks());
    dialog->setRevisions(sample::revisions());
    dialog->setWaiting(3);
    PlanReport plan = sample::plan();
    plan.sourceKind = QStringLiteral("huggingface");
    plan.revision = QStringLiteral("a1c9f0e2b4d6a8c0e1f3a5b7c9d0e2f4a6b8c0d1");
    dialog->showPlan(plan);
    return dialog;
}

CompareDialog *comparison(Stage &stage)
{
    auto *dialog = stage.show<CompareDialog>(stage.engine(), sample::tasks()[0].task);
    dialog->setTasks(sample::tasks());
    return dialog;
}

QWidget *compared(Stage &stage)
{
    CompareDialog *dialog = comparison(stage);
    ComparisonReport report;
    report.to.name = QStringLiteral("atlas");
    report.to.revision = QStringLiteral("r3");
    report.diff = sample::diff();
    report.downloadBytes = 1'430'000'000;
    dialog->showReport(report);
    return dialog;
}

QWidget *comparisonRefused(Stage &stage)
{
    CompareDialog *dialog = comparison(stage);
    dialog->showError(
        Error{ErrorCode::Http, QStringLiteral("read https://mirror.example.org/atlas/atlas-r2.json"), 0, 404, {}});
    return dialog;
}

Scene scene(const char *name, std::function<QWidget *(Stage &)> set)
{
    return {QString::fromLatin1(name), std::move(set)};
}

} // namespace

std::vector<Scene> scenes()
{
    std::vector<Scene> all{
        scene("main", mainWindow),
        scene("main-failed", [](Stage &s) { return selected(s, sample::failed); }),
        scene("main-nothing-selected", nothingSelected),
        scene("main-several",
              [](Stage &s) {
                  QWidget *window = selected(s, sample::finished);
                  window->findChild<TaskView *>()->selectAll();
                  return window;
              }),
        scene("main-narrow", narrowWindow),
        scene("main-problem", problem),
        scene("main-search", [](Stage &s) { return searched(s, "osm"); }),
        scene("main-search-nothing", [](Stage &s) { return searched(s, "no such thing"); }),
        scene("main-empty", [](Stage &s) { return s.emptyWindow(); }),
        scene("main-drop", dropTarget),
        scene("details-files", files),
        scene("details-sources", servers),
        scene("details-history", history),
        scene("menu-file", [](Stage &s) { return s.menu(0); }),
        scene("menu-task", [](Stage &s) { return s.menu(1); }),
        scene("menu-view", [](Stage &s) { return s.menu(2); }),
        scene("menu-help", [](Stage &s) { return s.menu(3); }),
        scene("menu-of-a-task", taskMenu),
        scene("menu-columns", columnMenu),
        scene("menu-limit", limitMenu),
        scene("storage", [](Stage &s) { return storagePage(s, false); }),
        scene("storage-problem", [](Stage &s) { return storagePage(s, true); }),
        scene("storage-many", [](Stage &s) { return manyInStorage(s, false); }),
        scene("storage-list", [](Stage &s) { return manyInStorage(s, true); }),
        scene("storage-empty", emptyStorage),
        scene("add-empty", addDialog),
        scene("add-looking", looking),
        scene("add-planned", [](Stage &s) { return planned(s, sample::plan()); }),
        scene("add-unknown-sizes", [](Stage &s) { return planned(s, unknownPlan()); }),
        scene("add-too-large", [](Stage &s) { return planned(s, tightPlan()); }),
        scene("add-revision", plannedFromRepository),
        scene("add-refused", refused),
        scene("add-of-others", held),
        scene("take-in", [](Stage &s) { return s.show<AdoptDialog>(s.engine(), nullptr); }),
        scene("delete", [](Stage &s) { return deletion(s, {6}); }),
        scene("delete-running", [](Stage &s) { return deletion(s, {0}); }),
        scene("delete-several",
              [](Stage &s) {
                  return deletion(s, {5, 6});
              }),
        scene("archive", archiving),
        scene("unpack", unpacking),
        scene("report", [](Stage &s) { return s.show<CheckReport>(audit(false)); }),
        scene("report-repaired", [](Stage &s) { return s.show<CheckReport>(audit(true)); }),
        scene("mirrors", mirrors),
        scene("limit-of-a-task", otherLimit),
        scene("about", about),
        scene("guide", [](Stage &s) { return s.show<GuideWindow>(); }),
        scene("guide-search", guideSearch),
        scene("compare-looking", comparison),
        scene("compare", compared),
        scene("compare-refused", comparisonRefused),
        scene("new-storage", [](Stage &s) { return s.show<NewStorageDialog>(s.engine()); }),
        scene("token",
              [](Stage &s) { return s.show<TokenDialog>(s.engine(), QStringLiteral("https://huggingface.co")); }),
        scene("close-with-tray", [](Stage &s) { return closing(s, CloseQuestion::Place::Tray); }),
        scene("close-without-tray", [](Stage &s) { return closing(s, CloseQuestion::Place::NoTray); }),
        scene("tray", trayIcons),
        scene("icons", [](Stage &s) { return s.show<IconSheet>(); }),
    };
    for (Scene &page : followScenes())
        all.push_back(std::move(page));
    for (Scene &page : preferencesScenes())
        all.push_back(std::move(page));
    return all;
}

} // namespace heirloom
