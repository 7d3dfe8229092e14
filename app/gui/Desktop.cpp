// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Desktop.h"

#include "app/bootstrap/Bootstrap.h"
#include "app/gui/Appearance.h"
#include "app/gui/Autostart.h"
#include "app/gui/instance/HeirloomLink.h"
#include "engine/Engine.h"
#include "settings/Settings.h"
#include "ui/support/Reply.h"
#include "ui/tray/CloseQuestion.h"
#include "ui/tray/TrayIcon.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QEvent>
#include <QUrl>
#include <QtConcurrent>

namespace heirloom {

namespace {

const auto keepAnswer = QStringLiteral("keep");
const auto minimizeAnswer = QStringLiteral("minimize");
const auto quitAnswer = QStringLiteral("quit");

} // namespace

Desktop::Desktop(Engine &engine, Settings &settings, Appearance &appearance)
    : m_engine(engine), m_settings(settings), m_appearance(appearance), m_watch(engine), m_follows(engine),
      m_notifications(Bootstrap::applicationId()), m_notifier(m_notifications), m_launcher(Bootstrap::applicationId())
{
    QApplication::setQuitOnLastWindowClosed(false); // this decides
    qApp->installEventFilter(this);
    connect(&m_watch, &TaskWatch::totalsChanged, this, &Desktop::takeTotals);
    connect(&m_watch, &TaskWatch::happened, this, &Desktop::takeEvent);
    connect(&m_follows, &FollowWatch::happened, this, &Desktop::takeEvent);
    connect(&m_follows, &FollowWatch::countChanged, this, [this] {
        if (m_tray)
            m_tray->setFollowed(m_follows.count());
    });
    connect(&m_notifier, &Notifier::followedWanted, this, &Desktop::showFollowed);
    connect(&m_notifier, &Notifier::taskWanted, this, &Desktop::showTask);
    connect(&m_notifier, &Notifier::folderWanted, this, &Desktop::showInFolder);
    makeWindow();
    m_watch.begin();
    m_follows.begin();
}

Desktop::~Desktop()
{
    qApp->removeEventFilter(this);
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_engine, m_settings);
    connect(m_window.get(), &MainWindow::settingsChanged, this, &Desktop::takeSettings);
    connect(m_window.get(), &MainWindow::quitWanted, this, &Desktop::end);
    connect(m_window.get(), &MainWindow::damageFound, this, [this](const QString &sentence) {
        takeEvent({DeskEvent::Kind::Damage, {}, {}, sentence});
    });
}

void Desktop::useTray()
{
    m_tray = std::make_unique<TrayIcon>();
    connect(m_tray.get(), &TrayIcon::openWanted, this, &Desktop::present);
    connect(m_tray.get(), &TrayIcon::pasteWanted, this, &Desktop::paste);
    connect(m_tray.get(), &TrayIcon::pauseAllWanted, this, &Desktop::pauseAll);
    connect(m_tray.get(), &TrayIcon::resumeAllWanted, this, &Desktop::resumeAll);
    connect(m_tray.get(), &TrayIcon::syncAllWanted, this, [this] { m_window->syncAll(); });
    connect(m_tray.get(), &TrayIcon::taskWanted, this, &Desktop::showTask);
    connect(m_tray.get(), &TrayIcon::followedWanted, this, &Desktop::showFollowed);
    connect(m_tray.get(), &TrayIcon::quitWanted, this, &Desktop::end);
    connect(&m_notifications, &NotificationServer::refused, m_tray.get(),
            [this](const NotificationServer::Message &message) { m_tray->showMessage(message.summary, message.body); });
    m_tray->setFollowed(m_follows.count());
    m_tray->show();
}

void Desktop::start(const StartMessage &message)
{
    takeChoices();
    if (m_settings.flag(SettingKey::StartAtLogin))
        changeAutostart([](const Autostart &autostart) { return autostart.ensure(); });
    if (!message.background || message.wantsWindow())
        m_window->show();
    else if (!m_tray)
        m_window->showMinimized();
    m_window->begin(false);
    act(message);
}

void Desktop::startDownloads()
{
    m_engine.start({});
}

void Desktop::startAgain(const StartMessage &message)
{
    if (!message.activationToken.isEmpty()) // Wayland wants to see it, and Qt looks for it there
        qputenv("XDG_ACTIVATION_TOKEN", message.activationToken);
    if (message.wantsWindow())
        present();
    act(message);
}

void Desktop::act(const StartMessage &message)
{
    QStringList links;
    for (const QString &link : message.links) {
        if (!HeirloomLink::isMeant(link)) {
            links << link;
            continue;
        }
        const auto offered = HeirloomLink::offered(link);
        offered ? m_window->offerOfOthers(*offered) : m_window->showError(offered.error());
    }
    m_window->offer(links);
    if (message.action == StartMessage::Action::NewTask)
        m_window->openAddDialog();
    else if (message.action == StartMessage::Action::PauseAll)
        pauseAll();
}

// ---------------------------------------------------------------- the window

void Desktop::rebuildWindow()
{
    QMetaObject::invokeMethod(this, &Desktop::replaceWindow, Qt::QueuedConnection);
}

void Desktop::replaceWindow()
{
    if (m_isEnding)
        return;
    const std::unique_ptr<MainWindow> former = std::move(m_window); // no close of it is taken for the user's
    const bool isVisible = former->isVisible();
    const bool isMinimized = former->isMinimized();
    const auto *preferences = former->findChild<QDialog *>(QStringLiteral("preferences"));
    const bool hadPreferences = preferences && preferences->isVisible();
    if (isVisible)
        former->close(); // keeps its layout
    makeWindow();
    if (m_tray)
        useTray(); // its menu may be in another language now
    if (isVisible)
        isMinimized ? m_window->showMinimized() : m_window->show();
    m_window->begin(false);
    if (hadPreferences)
        m_window->openPreferences();
}

void Desktop::present()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit) {
        m_isEnding = true; // whoever says so, windows close without a question
    } else if (m_window && watched == m_window.get()) {
        if (event->type() == QEvent::WindowActivate)
            noteLook();
        if (event->type() == QEvent::Close && !m_isEnding && !qApp->isSavingSession() && !close()) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

Desktop::Closing Desktop::closing() const
{
    const QString wish = m_settings.text(SettingKey::CloseToTray);
    if (wish == quitAnswer)
        return Closing::End;
    if (wish == minimizeAnswer)
        return Closing::Minimize;
    if (m_tray)
        return wish == keepAnswer ? Closing::Hide : Closing::Ask;
    const bool isBusy = m_watch.totals().active + m_watch.totals().waiting + m_follows.count() > 0;
    return isBusy ? Closing::Ask : Closing::End;
}

bool Desktop::close()
{
    switch (closing()) {
    case Closing::Ask:
        ask();
        return false;
    case Closing::Hide:
        for (QDialog *dialog : m_window->findChildren<QDialog *>())
            dialog->close();
        return true;
    case Closing::Minimize:
        m_window->showMinimized();
        return false;
    case Closing::End:
        QMetaObject::invokeMethod(this, &Desktop::end, Qt::QueuedConnection);
        return true;
    }
    return true;
}

void Desktop::ask()
{
    if (auto *open = m_window->findChild<CloseQuestion *>()) {
        open->raise();
        return;
    }
    auto *question =
        new CloseQuestion(m_tray ? CloseQuestion::Place::Tray : CloseQuestion::Place::NoTray, m_window.get());
    connect(question, &CloseQuestion::keepChosen, this, [this] {
        // What is minimised is no answer for a desktop with a tray, nor the other way round.
        m_settings.set(SettingKey::CloseToTray, m_tray ? keepAnswer : minimizeAnswer);
        m_window->close();
    });
    connect(question, &CloseQuestion::quitChosen, this, [this] {
        if (m_settings.text(SettingKey::CloseToTray) != keepAnswer)
            m_settings.set(SettingKey::CloseToTray, quitAnswer);
        end();
    });
    question->open();
}

void Desktop::end()
{
    m_isEnding = true;
    if (m_window->isVisible())
        m_window->close();
    emit ended();
}

// ---------------------------------------------------------------- what happens, and what is done from outside the
// window

void Desktop::takeEvent(const DeskEvent &event)
{
    const bool isEnd = event.kind == DeskEvent::Kind::Finished || event.kind == DeskEvent::Kind::Failed;
    if (isEnd && m_follows.isOfSync(event.task))
        return; // its sync tells
    if (m_tray)
        m_tray->addEvent(event);
    if (isLookedAt())
        return;
    m_notifier.tell(event);
    const bool isTrouble = event.kind == DeskEvent::Kind::Failed || event.kind == DeskEvent::Kind::Damage ||
                           event.kind == DeskEvent::Kind::SyncTrouble;
    if (m_tray && isTrouble)
        m_tray->setAttention(true);
}

bool Desktop::isLookedAt() const
{
    return QApplication::activeWindow() && m_window->isVisible() && !m_window->isMinimized();
}

void Desktop::noteLook()
{
    m_notifier.forgetTold();
    if (m_tray)
        m_tray->setAttention(false);
}

void Desktop::takeTotals()
{
    const TaskTotals &totals = m_watch.totals();
    const int percent = totals.bytes > 0 ? int(100.0 * double(totals.bytesDone) / double(totals.bytes)) : 0;
    m_launcher.show({totals.active, totals.active > 0 ? percent : 0});
    m_inhibitor.setWanted(totals.active > 0 && m_settings.flag(SettingKey::InhibitSleep));
    if (m_tray)
        m_tray->setTotals(totals);
}

void Desktop::showTask(TaskId task)
{
    present();
    if (task)
        m_window->showTask(task);
}

void Desktop::showFollowed(const QString &name)
{
    present();
    m_window->showFollowed(name);
}

void Desktop::showInFolder(TaskId task)
{
    onReply(m_engine.task(task), this, [this](const Result<TaskSnapshot> &found) {
        if (!found)
            return m_window->showError(found.error());
        onReply(m_engine.storages(), this, [task = found->task](const Result<std::vector<Storage>> &storages) {
            for (const Storage &storage : storages.value_or(std::vector<Storage>()))
                if (storage.id == task.storage)
                    QDesktopServices::openUrl(QUrl::fromLocalFile(storage.root + u'/' + task.destination));
        });
    });
}

void Desktop::paste()
{
    present();
    m_window->pasteLink();
}

void Desktop::pauseAll()
{
    onReply(m_engine.tasks(), this, [this](const Result<std::vector<TaskSnapshot>> &tasks) {
        if (!tasks)
            return m_window->showError(tasks.error());
        for (const TaskSnapshot &snapshot : *tasks)
            if (isAllowed(snapshot.task.state, TaskState::Paused))
                m_engine.pause(snapshot.task.id);
    });
}

void Desktop::resumeAll()
{
    onReply(m_engine.tasks(TaskState::Paused), this, [this](const Result<std::vector<TaskSnapshot>> &tasks) {
        if (!tasks)
            return m_window->showError(tasks.error());
        for (const TaskSnapshot &snapshot : *tasks)
            m_engine.resume(snapshot.task.id);
    });
}

// ---------------------------------------------------------------- settings

void Desktop::takeSettings()
{
    Bootstrap::apply(m_engine, m_settings);
    takeChoices();
    if (m_appearance.take())
        rebuildWindow();
    if (const bool wanted = m_settings.flag(SettingKey::StartAtLogin); wanted != m_startsAtLogin)
        changeAutostart(
            [wanted](const Autostart &autostart) { return wanted ? autostart.enable() : autostart.disable(); });
}

void Desktop::takeChoices()
{
    m_notifier.setChoices({m_settings.flag(SettingKey::NotifyFinished), m_settings.flag(SettingKey::NotifyFailed),
                           m_settings.flag(SettingKey::NotifyWaiting), m_settings.flag(SettingKey::NotifyDamage),
                           m_settings.flag(SettingKey::NotifySynced)});
    takeTotals();
}

void Desktop::changeAutostart(std::function<Status(const Autostart &)> change)
{
    m_startsAtLogin = m_settings.flag(SettingKey::StartAtLogin);
    const auto changed = QtConcurrent::run(
        [change = std::move(change)] { return change(Autostart::ofUser(Bootstrap::applicationId())); });
    onReply(changed, this, [this](const Status &done) {
        if (!done)
            m_window->showError(done.error().in(QStringLiteral("start at login")));
    });
}

} // namespace heirloom
