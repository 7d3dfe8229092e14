// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "app/bootstrap/UserChoices.h"
#include "app/bootstrap/UserTokens.h"
#include "app/bootstrap/Versions.h"
#include "app/gui/Appearance.h"
#include "app/gui/Desktop.h"
#include "app/gui/TrayWait.h"
#include "app/gui/instance/InstanceClient.h"
#include "app/gui/instance/InstancePlace.h"
#include "app/gui/instance/InstanceServer.h"
#include "base/DisplayText.h"
#include "credentials/Keychain.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "settings/Settings.h"
#include "ui/support/SymbolicIcon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSystemTrayIcon>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>

using namespace heirloom;

namespace {

struct Arguments
{
    QString ledger;
    StartMessage wanted;
};

Arguments readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Downloads what is new and keeps what you have. If it runs already, its "
                                            "window comes to the front and takes the links."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption ledger(QStringLiteral("ledger"),
                                    QCoreApplication::translate("main", "The ledger to work with."),
                                    QStringLiteral("path"));
    const QCommandLineOption background(
        QStringLiteral("background"),
        QCoreApplication::translate("main", "Start without a window, as an icon in the tray; minimized where there is "
                                            "no tray."));
    const QCommandLineOption newTask(QStringLiteral("new-task"),
                                     QCoreApplication::translate("main", "Open the add dialog."));
    const QCommandLineOption pauseAll(QStringLiteral("pause-all"),
                                      QCoreApplication::translate("main", "Pause all downloads."));
    parser.addOptions({ledger, background, newTask, pauseAll});
    parser.addPositionalArgument(QStringLiteral("links"),
                                 QCoreApplication::translate("main", "Links or files to offer in the add dialog."),
                                 QStringLiteral("[links…]"));
    if (parser.parse(QCoreApplication::arguments()) && parser.isSet(QStringLiteral("version"))) {
        std::puts(qUtf8Printable(Bootstrap::versionText(QStringLiteral("heirloom"))));
        std::exit(0);
    }
    parser.process(application);
    using enum StartMessage::Action;
    const auto action = parser.isSet(pauseAll) ? PauseAll : parser.isSet(newTask) ? NewTask : None;
    return {parser.value(ledger),
            {Bootstrap::absoluteLinks(parser.positionalArguments()), parser.isSet(background),
             qgetenv("XDG_ACTIVATION_TOKEN"), action}};
}

/// Whether only words are wanted, for which no display is needed.
bool asksForWords(int argc, char **argv)
{
    static constexpr std::array words{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::any_of(words.begin(), words.end(),
                           [argument](const char *word) { return qstrcmp(word, argument) == 0; });
    });
}

/// Says in one sentence why there is no window, and what to do.
int refuse(const Error &error, const QString &ledger)
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Heirloom"), UserText::sentence(error), QMessageBox::Close);
    box.setObjectName(QStringLiteral("cannotOpen"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        QCoreApplication::translate("main", "The list of your downloads is in %1. Your files were not touched.")
            .arg(displaySafe(ledger)));
    QObject::connect(&box, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
    box.open();
    return QApplication::exec();
}

/// What a start comes to that finds a window of this ledger: nothing if this process is to have the window after all,
/// else the code to exit with.
std::optional<int> handOver(InstancePlace &place, const StartMessage &wanted)
{
    constexpr int isFirst = 256; // no exit code
    InstanceClient client(place, wanted);
    QObject::connect(&client, &InstanceClient::delivered, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&client, &InstanceClient::becameFirst, qApp, [] { QCoreApplication::exit(isFirst); });
    QObject::connect(&client, &InstanceClient::failed, qApp, [](const Error &error) {
        qWarning("heirloom: %s", qUtf8Printable(UserText::sentence(error)));
        QCoreApplication::exit(1);
    });
    QMetaObject::invokeMethod(&client, &InstanceClient::begin, Qt::QueuedConnection);
    const int code = QApplication::exec();
    return code == isFirst ? std::nullopt : std::optional(code);
}

/// What main() owns and the running program uses.
struct Shown
{
    Appearance &appearance;
    Keychain &keychain;
    InstanceServer &server;
};

/// Shows the engine until the user has had enough of it.
int run(Engine &engine, Settings &settings, Shown shown, const StartMessage &wanted)
{
    Desktop desktop(engine, settings, shown.appearance);
    QObject::connect(&desktop, &Desktop::ended, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&shown.server, &InstanceServer::startedAgain, &desktop, &Desktop::startAgain);
    // Downloads wait for their tokens. The window does not: the keychain may ask its user for a password.
    const bool hasTokens = !UserChoices::tokenServers().isEmpty();
    const std::jthread tokens(
        [&keychain = shown.keychain, &desktop, hasTokens, known = engine.options().transfer.credentials] {
            if (const Status used = UserChoices::useKeychain(keychain, *known); !used)
                qWarning("heirloom: %s", qUtf8Printable(UserText::sentence(used.error())));
            if (hasTokens)
                QMetaObject::invokeMethod(&desktop, &Desktop::startDownloads, Qt::QueuedConnection);
        });
    const auto start = [&desktop, &wanted] {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            desktop.useTray();
        desktop.start(wanted);
    };
    TrayWait tray;
    QObject::connect(&tray, &TrayWait::decided, &desktop, start);
    wanted.background ? tray.begin() : start();
    if (!hasTokens)
        desktop.startDownloads();
    const int code = QApplication::exec();
    shown.server.close();
    shown.keychain.end();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    Bootstrap::limitHeaps();
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        Bootstrap::nameApplication();
        (void)Bootstrap::installTranslations(); // in the language of the terminal
        (void)readArguments(application);       // which ends the program
        return 0;
    }
    QApplication application(argc, argv);
    Bootstrap::nameApplication();
    Settings settings;
    Appearance appearance(settings);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Heirloom"));
    QGuiApplication::setDesktopFileName(Bootstrap::applicationId());
    QGuiApplication::setWindowIcon(applicationIcon());
    const Arguments arguments = readArguments(application);

    Keychain keychain;
    EngineOptions options = Bootstrap::engineOptions(settings, arguments.ledger);
    options.tokens = std::make_shared<UserTokens>(keychain, options.transfer.credentials);
    InstanceServer server;
    auto place = InstancePlace::open(options.ledgerPath);
    if (place) {
        const auto claimed = place->claim();
        if (claimed && !*claimed) {
            if (const auto code = handOver(*place, arguments.wanted))
                return *code;
        }
        if (const Status listening = server.listen(place->socketPath()); !listening)
            qWarning("heirloom: %s", qUtf8Printable(UserText::sentence(listening.error())));
    } else {
        qWarning("heirloom: %s", qUtf8Printable(UserText::sentence(place.error())));
    }
    Result<std::unique_ptr<Engine>> engine = Engine::open(options);
    if (!engine) {
        server.close();
        if (place)
            (void)InstancePlace(std::move(*place)); // given free: who starts again is told the same
        return refuse(engine.error(), options.ledgerPath);
    }
    Bootstrap::watchNetwork(**engine);
    return run(**engine, settings, {appearance, keychain, server}, arguments.wanted);
}
