// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "app/bootstrap/UserChoices.h"
#include "base/DisplayText.h"
#include "credentials/Keychain.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "settings/Settings.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <thread>

using namespace heirloom;

namespace {

struct Arguments
{
    QString ledger;
    QStringList links;
};

Arguments readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Downloads what is new and keeps what you have."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption ledger(QStringLiteral("ledger"),
                                    QCoreApplication::translate("main", "The ledger to work with."),
                                    QStringLiteral("path"));
    parser.addOption(ledger);
    parser.addPositionalArgument(QStringLiteral("links"),
                                 QCoreApplication::translate("main", "Links or files to offer in the add dialog."),
                                 QStringLiteral("[links…]"));
    parser.process(application);
    return {parser.value(ledger), Bootstrap::absoluteLinks(parser.positionalArguments())};
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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Bootstrap::nameApplication();
    Bootstrap::installTranslations();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Heirloom"));
    QGuiApplication::setDesktopFileName(Bootstrap::applicationId());
    QGuiApplication::setWindowIcon(applicationIcon());
    const Arguments arguments = readArguments(application);

    Settings settings;
    const EngineOptions options = Bootstrap::engineOptions(settings, arguments.ledger);
    Result<std::unique_ptr<Engine>> engine = Engine::open(options);
    if (!engine)
        return refuse(engine.error(), options.ledgerPath);
    Bootstrap::watchNetwork(**engine);
    MainWindow window(**engine, settings);
    QObject::connect(&window, &MainWindow::settingsChanged, &window,
                     [&engine, &settings] { Bootstrap::apply(**engine, settings); });
    // Downloads wait for their tokens. The window does not: the keychain may ask its user for a password.
    const bool hasTokens = !UserChoices::tokenServers().isEmpty();
    Keychain keychain;
    const std::jthread tokens([&keychain, &window, hasTokens, known = (*engine)->options().transfer.credentials] {
        if (const Status used = UserChoices::useKeychain(keychain, *known); !used)
            qWarning("heirloom: %s", qUtf8Printable(UserText::sentence(used.error())));
        if (hasTokens)
            QMetaObject::invokeMethod(&window, &MainWindow::startDownloads, Qt::QueuedConnection);
    });
    window.show();
    window.begin(!hasTokens);
    window.offer(arguments.links);
    const int code = QApplication::exec();
    keychain.end();
    return code;
}
