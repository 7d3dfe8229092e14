// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"

#include "app/bootstrap/MeteredWatch.h"
#include "credentials/CredentialFiles.h"
#include "credentials/Keychain.h"
#include "engine/Engine.h"
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTranslator>
#include <QUrl>
#include <filesystem>

namespace heirloom {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString firstGiven(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

QString absolutePath(const QString &path)
{
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(std::filesystem::path(path.toStdU16String()), failed);
    return failed ? path : QString::fromStdU16String(absolute.lexically_normal().u16string());
}

Status keepSetting(SettingKey key, const QString &value)
{
    Settings settings;
    if (settings.isWritable()) {
        settings.set(key, value);
        return {};
    }
    return fail(ErrorCode::Denied, QStringLiteral("the settings %1 cannot be written").arg(Settings::userPath()),
                QStringLiteral("a newer version of this program wrote them, or they belong to somebody else"));
}

Status keepTokenServers(const QList<QUrl> &servers)
{
    QStringList texts;
    for (const QUrl &server : servers)
        texts.append(server.toString());
    return keepSetting(SettingKey::TokenServers, texts.join(u' '));
}

} // namespace

QString Bootstrap::applicationId()
{
    return QStringLiteral("io.github.heirloom.Heirloom");
}

void Bootstrap::nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("heirloom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEIRLOOM_VERSION));
    // Our own errors say how a request ended, in one line.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2*=false"));
}

void Bootstrap::installTranslations()
{
    const auto install = [](const QString &catalogue, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(QLocale(), catalogue, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is the language of the sources; its catalogue holds plural forms alone and stands behind every other one.
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(QStringLiteral(":/i18n/heirloom_en")))
        QCoreApplication::installTranslator(english);
    if (QLocale().language() != QLocale::English)
        install(QStringLiteral("heirloom"), QStringLiteral(":/i18n"));
}

QStringList Bootstrap::absoluteLinks(const QStringList &arguments)
{
    QStringList links;
    for (const QString &argument : arguments)
        links << (QUrl(argument).scheme().isEmpty() ? absolutePath(argument) : argument);
    return links;
}

QString Bootstrap::defaultLedgerPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/heirloom/ledger.db");
}

QString Bootstrap::defaultStorageRoot()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString parent = firstGiven({downloads, QStandardPaths::writableLocation(QStandardPaths::HomeLocation)});
    return parent + QStringLiteral("/Heirloom");
}

QString Bootstrap::ledgerPathFrom(const QString &urlOrPath)
{
    static const QString scheme = QStringLiteral("sqlite:");
    const QString path = urlOrPath.startsWith(scheme) ? urlOrPath.mid(scheme.size()) : urlOrPath;
    return path.isEmpty() ? QString() : absolutePath(path);
}

/// Servers take more for an attack.
constexpr int mostConnections = 16;

EngineOptions Bootstrap::engineOptions(const Settings &settings, const QString &ledger)
{
    EngineOptions options;
    options.ledgerPath = firstGiven({ledgerPathFrom(ledger), ledgerPathFrom(qEnvironmentVariable("HEIRLOOM_LEDGER")),
                                     settings.text(SettingKey::LedgerPath), defaultLedgerPath()});
    options.defaultStorageRoot = firstGiven({settings.text(SettingKey::StorageRoot), defaultStorageRoot()});
    options.parallelTasks = qBound(1, settings.number(SettingKey::ParallelTasks), 64);
    options.transfer.addresses.allowPrivate = settings.flag(SettingKey::PrivateTargets);
    options.transfer.bytesPerSecond = qMax(0, settings.number(SettingKey::LimitRate)) * 1000LL;
    if (auto schedule = RateSchedule::parse(settings.text(SettingKey::LimitSchedule)))
        options.transfer.schedule = *schedule;
    else
        qWarning("heirloom: network/limitSchedule in the settings is left out: %s. %s",
                 qUtf8Printable(schedule.error().context), qUtf8Printable(schedule.error().hint));
    options.transfer.streamsPerFile = qBound(1, settings.number(SettingKey::ConnectionsPerFile), mostConnections);
    options.transfer.streamsPerMirror = qBound(1, settings.number(SettingKey::ConnectionsPerServer), mostConnections);
    options.endpoints.huggingFace = sourceEndpoint(
        firstGiven({qEnvironmentVariable("HF_ENDPOINT"), settings.text(SettingKey::HuggingFaceEndpoint)}));
    options.endpoints.zenodo = sourceEndpoint(settings.text(SettingKey::ZenodoEndpoint));
    options.endpoints.gitHub = sourceEndpoint(settings.text(SettingKey::GitHubEndpoint));
    if (auto names = NameMapping::parse(settings.text(SettingKey::NameMapping)))
        options.names = std::move(*names);
    else
        qWarning("heirloom: sources/nameMapping in the settings is left out: %s. %s",
                 qUtf8Printable(names.error().context), qUtf8Printable(names.error().hint));
    CredentialFiles::addHubToken(*options.transfer.credentials, options.endpoints.huggingFace);
    CredentialFiles::addNetrc(*options.transfer.credentials);
    options.graceMs = qMax(1, settings.number(SettingKey::GraceDays)) * dayMs;
    options.scrubDays = qMax(0, settings.number(SettingKey::ScrubDays));
    return options;
}

Result<QByteArray> Bootstrap::tokenFrom(const QString &path)
{
    return CredentialFiles::token(absolutePath(path));
}

EngineOptions Bootstrap::userEngineOptions(const QString &ledger)
{
    const Settings settings;
    return engineOptions(settings, ledger);
}

QList<QUrl> Bootstrap::tokenServers()
{
    QList<QUrl> servers;
    for (const QString &text : Settings().text(SettingKey::TokenServers).split(u' ', Qt::SkipEmptyParts)) {
        if (const QUrl origin = Keychain::originOf(QUrl(text)); !origin.isEmpty())
            servers.append(origin);
    }
    return servers;
}

Status Bootstrap::keepToken(Keychain &keychain, const QUrl &server, const QByteArray &token)
{
    const QUrl origin = Keychain::originOf(server);
    if (!Credentials().addToken(origin, token))
        return fail(ErrorCode::Invalid, QStringLiteral("the token cannot be kept for this server"),
                    QStringLiteral("tokens are one line, and for https servers or for this computer"));
    // The list comes first, so that no token stays in the keychain that nobody knows of.
    const QList<QUrl> before = tokenServers();
    if (!before.contains(origin)) {
        if (const Status kept = keepTokenServers(before + QList<QUrl>{origin}); !kept)
            return kept;
    }
    Status kept = keychain.keep(origin, token);
    if (!kept)
        (void)keepTokenServers(before); // one too many is no harm
    return kept;
}

Status Bootstrap::forgetToken(Keychain &keychain, const QUrl &server)
{
    const QUrl origin = Keychain::originOf(server);
    QList<QUrl> servers = tokenServers();
    if (!servers.contains(origin))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no token for this server"),
                    QStringLiteral("`heirloom-cli token list` shows the servers"));
    if (const Status forgotten = keychain.forget(origin); !forgotten && forgotten.error().code != ErrorCode::NotFound)
        return forgotten;
    servers.removeAll(origin);
    return keepTokenServers(servers);
}

Status Bootstrap::useKeychain(Keychain &keychain, Credentials &credentials)
{
    for (const QUrl &origin : tokenServers()) {
        const auto token = keychain.token(origin);
        if (!token && token.error().code != ErrorCode::NotFound)
            return fail(token.error().in(QStringLiteral("the tokens of the keychain")));
        if (token)
            credentials.addToken(origin, *token);
    }
    return {};
}

Result<NameMapping> Bootstrap::userNames()
{
    return NameMapping::parse(Settings().text(SettingKey::NameMapping));
}

Status Bootstrap::keepUserNames(const NameMapping &names)
{
    return keepSetting(SettingKey::NameMapping, names.text());
}

void Bootstrap::apply(Engine &engine, const Settings &settings)
{
    MeteredWatch::of(engine).setEnabled(settings.flag(SettingKey::PauseOnMetered));
}

void Bootstrap::applyUserSettings(Engine &engine)
{
    const Settings settings;
    apply(engine, settings);
}

} // namespace heirloom
