// SPDX-License-Identifier: GPL-3.0-or-later
// Renders what a person sees to PNG files for looking at: every window, page, dialog and state, in every theme, scale
// and direction of reading. A picture with nothing on it is an error.
#include "Gallery.h"
#include "Sample.h"
#include "Stage.h"
#include "Themes.h"

#include "app/bootstrap/Bootstrap.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStyleFactory>
#include <cstdio>

using namespace heirloom;

namespace {

const QString left = QStringLiteral("ltr"), right = QStringLiteral("rtl");

struct Wish
{
    QStringList themes, scales, directions;
    QString scene;
    QString language;
    QString folder;
    bool here = false; ///< in this process, which has the one scale that was asked for
};

Wish readWish(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Renders every window to PNG files in FOLDER (build/PRESET/screenshots), and an index of each "
                       "theme. Without options: all of them."));
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *text, const char *value) {
        const QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto theme = option("theme", "Only this one: light, dark, contrast. May be repeated.", "name");
    const auto scale = option("scale", "Only this one: 100, 200, or any other. May be repeated.", "percent");
    const auto direction = option("direction", "Only this one: ltr, rtl.", "direction");
    const auto language =
        option("language", "Texts, numbers and dates in this one (de, ja, ar …) instead of English.", "code");
    const auto scene = option("scene", "Only those whose name matches, such as 'add-*'.", "pattern");
    QCommandLineOption here(QStringLiteral("here"));
    here.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(here);
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."),
                                 QStringLiteral("[FOLDER]"));
    parser.process(application);
    Wish wish{parser.values(theme), parser.values(scale),   parser.values(direction),
              parser.value(scene),  parser.value(language), parser.positionalArguments().value(0),
              parser.isSet(here)};
    if (wish.themes.isEmpty())
        wish.themes = themes::names();
    if (wish.scales.isEmpty())
        wish.scales = QStringList{QStringLiteral("100"), QStringLiteral("200")};
    if (wish.directions.isEmpty())
        wish.directions = QStringList{left, right};
    if (wish.folder.isEmpty())
        wish.folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../screenshots");
    wish.folder = QDir(wish.folder).absolutePath();
    QDir().mkpath(wish.folder);
    return wish;
}

bool isWished(const Wish &wish, const QString &scene)
{
    return wish.scene.isEmpty() ||
           QRegularExpression(QRegularExpression::wildcardToRegularExpression(wish.scene)).match(scene).hasMatch();
}

/// How many pictures are bad.
int takeAll(const Wish &wish, Engine &engine)
{
    const Gallery gallery(wish.folder);
    const std::vector<Scene> all = scenes();
    int bad = 0;
    for (const QString &theme : wish.themes) {
        themes::use(theme);
        for (const QString &direction : wish.directions) {
            QApplication::setLayoutDirection(direction == right ? Qt::RightToLeft : Qt::LeftToRight);
            for (size_t i = 0; i < all.size(); ++i) {
                if (!isWished(wish, all[i].name))
                    continue;
                Stage stage(engine);
                QWidget *shown = all[i].set(stage);
                Stage::settle();
                const QImage picture = shown == nullptr ? QImage() : shown->grab().toImage();
                bad += !gallery.add(int(i) + 1, all[i].name, {theme, wish.scales.first().toInt(), direction == right},
                                    picture);
            }
        }
    }
    return bad;
}

int takeHere(const Wish &wish)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations(wish.language.isEmpty() ? QStringLiteral("en") : wish.language);
    QTemporaryDir home;
    EngineOptions options;
    options.ledgerPath = home.filePath(QStringLiteral("ledger.db"));
    options.defaultStorageRoot = home.filePath(QStringLiteral("files"));
    options.tokens = sample::tokens();
    const auto engine = Engine::open(options);
    if (!engine || !sample::fill(**engine, home.filePath(QStringLiteral("source")))) {
        std::fputs("the sample could not be made\n", stderr);
        return 1;
    }
    return takeAll(wish, **engine) == 0 ? 0 : 1;
}

/// The scale of a process is settled when it starts, so each has one of its own.
int takeInProcesses(const Wish &wish)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QString &scale : wish.scales) {
        QStringList arguments{QStringLiteral("--here"), QStringLiteral("--scale"), scale, wish.folder};
        for (const QString &theme : wish.themes)
            arguments << QStringLiteral("--theme") << theme;
        for (const QString &direction : wish.directions)
            arguments << QStringLiteral("--direction") << direction;
        if (!wish.scene.isEmpty())
            arguments << QStringLiteral("--scene") << wish.scene;
        if (!wish.language.isEmpty())
            arguments << QStringLiteral("--language") << wish.language;
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(scale.toInt() / 100.0));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(), arguments);
        processes.push_back(std::move(process));
    }
    bool good = true;
    for (const auto &process : processes)
        good &=
            process->waitForFinished(-1) && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    for (const QString &theme : wish.themes)
        good &= Gallery(wish.folder).makeSheet(theme);
    std::printf("%s %s\n", good ? "wrote" : "FAILED in", qPrintable(wish.folder));
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Wish wish = readWish(application);
    return wish.here ? takeHere(wish) : takeInProcesses(wish);
}
