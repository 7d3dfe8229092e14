// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "app/bootstrap/UserChoices.h"
#include "app/bootstrap/UserTokens.h"
#include "base/DisplayText.h"
#include "credentials/Keychain.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "settings/Languages.h"
#include "settings/Settings.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/support/theme/Theme.h"
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

/// Texts and reading direction in the language that the user chose; which one it is.
QString speak(const Settings &settings)
{
    const QString language = Bootstrap::installTranslations(settings.text(SettingKey::Language));
    QGuiApplication::setLayoutDirection(Languages::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    return language;
}

/// The one window, on an engine that is open. What is chosen in it holds at once; another language makes it anew. Owned
/// by main(), GUI thread.
class LiveWindow : public QObject
{
public:
    LiveWindow(Engine &engine, Settings &settings)
        : m_engine(engine), m_settings(settings), m_language(speak(settings)), m_window(makeWindow())
    {
        m_theme.use(settings.text(SettingKey::Theme));
    }
    MainWindow &window() { return *m_window; }

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_engine, m_settings);
        connect(window.get(), &MainWindow::settingsChanged, this, &LiveWindow::applySettings);
        return window;
    }
    void applySettings()
    {
        Bootstrap::apply(m_engine, m_settings);
        m_theme.use(m_settings.text(SettingKey::Theme));
        if (const QString language = speak(m_settings); std::exchange(m_language, language) != language)
            QMetaObject::invokeMethod(
                this, [this] { rebuildWindow(); }, Qt::QueuedConnection); // it is on the stack
    }
    void rebuildWindow()
    {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_window->close(); // which remembers how it lies
        m_window = makeWindow();
        m_window->show();
        m_window->begin(false); // they go on
        m_window->openPreferences();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }

    Engine &m_engine;
    Settings &m_settings;
    Theme m_theme;
    QString m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Bootstrap::nameApplication();
    Settings settings;
    (void)speak(settings);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Heirloom"));
    QGuiApplication::setDesktopFileName(Bootstrap::applicationId());
    QGuiApplication::setWindowIcon(applicationIcon());
    const Arguments arguments = readArguments(application);

    Keychain keychain;
    EngineOptions options = Bootstrap::engineOptions(settings, arguments.ledger);
    options.tokens = std::make_shared<UserTokens>(keychain, options.transfer.credentials);
    Result<std::unique_ptr<Engine>> engine = Engine::open(options);
    if (!engine)
        return refuse(engine.error(), options.ledgerPath);
    Bootstrap::watchNetwork(**engine);
    LiveWindow live(**engine, settings);
    // Downloads wait for their tokens. The window does not: the keychain may ask its user for a password.
    const bool hasTokens = !UserChoices::tokenServers().isEmpty();
    const std::jthread tokens([&keychain, hasTokens, running = engine->get()] {
        if (const Status used = UserChoices::useKeychain(keychain, *running->options().transfer.credentials); !used)
            qWarning("heirloom: %s", qUtf8Printable(UserText::sentence(used.error())));
        if (hasTokens)
            QMetaObject::invokeMethod(
                running, [running] { running->start({}); }, Qt::QueuedConnection);
    });
    live.window().show();
    live.window().begin(!hasTokens);
    live.window().offer(arguments.links);
    const int code = QApplication::exec();
    keychain.end();
    return code;
}
