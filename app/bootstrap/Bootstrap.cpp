// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"

#include "app/bootstrap/MeteredWatch.h"
#include "app/bootstrap/Translations.h"
#include "credentials/CredentialFiles.h"
#include "engine/Engine.h"
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStandardPaths>
#include <filesystem>
#ifdef __GLIBC__
#include <malloc.h>
#endif

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

void warn(const char *what, const Error &error)
{
    qWarning("heirloom: %s: %s. %s", what, qUtf8Printable(error.context), qUtf8Printable(error.hint));
}

HostLimits hostLimits(const Settings &settings)
{
    const auto limits = HostLimits::parse(settings.text(SettingKey::HostLimits));
    if (!limits)
        warn("network/hostLimits in the settings is left out", limits.error());
    return limits.value_or(HostLimits());
}

SpeedFloor::Terms lowSpeed(const Settings &settings)
{
    return {qMax(0, settings.number(SettingKey::LowSpeedRate)),
            qBound(1, settings.number(SettingKey::LowSpeedSeconds), 3600)};
}

/// A wrong one is not left out: nothing is asked past a proxy that somebody meant.
Result<ProxyChoice> proxy(const Settings &settings)
{
    auto choice = ProxyChoice::parse(settings.text(SettingKey::Proxy));
    if (!choice)
        warn("nothing can be downloaded", choice.error());
    return choice;
}

} // namespace

QString Bootstrap::applicationId()
{
    return QStringLiteral("io.github.heirloom.Heirloom");
}

void Bootstrap::limitHeaps()
{
#ifdef __GLIBC__
    constexpr int heaps = 3; // measured: as fast as with one for each thread
    mallopt(M_ARENA_MAX, heaps);
#endif
}

void Bootstrap::nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("heirloom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEIRLOOM_VERSION));
    // Our own errors say how a request ended, in one line.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2*=false"));
}

QString Bootstrap::installTranslations(const QString &language)
{
    return Translations::ofProgram().use(language);
}

QStringList Bootstrap::absoluteLinks(const QStringList &arguments)
{
    // Also of what is no valid link behind its scheme: it must not become a path, which nobody meant.
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    QStringList links;
    for (const QString &argument : arguments)
        links << (scheme.match(argument).hasMatch() ? argument : absolutePath(argument));
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

namespace {

/// Servers take more for an attack.
constexpr int mostConnections = 16;
constexpr int mostFiles = 200;
/// KiB; each is read into memory as a whole.
constexpr int mostPacked = 65'536;

/// What may change while the engine runs.
void readChangeable(EngineOptions &options, const Settings &settings)
{
    options.parallelTasks = qBound(1, settings.number(SettingKey::ParallelTasks), 64);
    options.transfer.addresses.allowPrivate = settings.flag(SettingKey::PrivateTargets);
    options.transfer.bytesPerSecond = qMax(0, settings.number(SettingKey::LimitRate)) * 1000LL;
    if (auto schedule = RateSchedule::parse(settings.text(SettingKey::LimitSchedule)))
        options.transfer.schedule = *schedule;
    else
        warn("network/limitSchedule in the settings is left out", schedule.error());
    options.transfer.hostLimits = hostLimits(settings);
    options.transfer.lowSpeed = lowSpeed(settings);
    options.transfer.parallelFiles = qBound(1, settings.number(SettingKey::ParallelFiles), mostFiles);
    options.transfer.streamsPerFile = qBound(1, settings.number(SettingKey::ConnectionsPerFile), mostConnections);
    options.transfer.streamsPerMirror = qBound(1, settings.number(SettingKey::ConnectionsPerServer), mostConnections);
    options.endpoints.huggingFace = sourceEndpoint(
        firstGiven({qEnvironmentVariable("HF_ENDPOINT"), settings.text(SettingKey::HuggingFaceEndpoint)}));
    options.endpoints.zenodo = sourceEndpoint(settings.text(SettingKey::ZenodoEndpoint));
    options.endpoints.gitHub = sourceEndpoint(settings.text(SettingKey::GitHubEndpoint));
    if (auto names = NameMapping::parse(settings.text(SettingKey::NameMapping)))
        options.names = std::move(*names);
    else
        warn("sources/nameMapping in the settings is left out", names.error());
    if (auto quiet = QuietHours::parse(settings.text(SettingKey::QuietHours)))
        options.quietHours = *quiet;
    else
        warn("following/quietHours in the settings is left out", quiet.error());
    options.looksForNews = settings.flag(SettingKey::LooksForNews);
    options.finishCommand = FinishCommand::fromLine(settings.text(SettingKey::FinishCommand),
                                                    settings.flag(SettingKey::FinishCommandOnFailure));
    options.graceMs = qMax(1, settings.number(SettingKey::GraceDays)) * dayMs;
    options.scrubDays = qMax(0, settings.number(SettingKey::ScrubDays));
    const int packUpTo = qMin(settings.number(SettingKey::PackUpTo), mostPacked);
    options.packMostBytes = packUpTo > 0 ? packUpTo * 1024LL : -1; // not even empty ones
    options.unpackZip = unpackWishFrom(settings.text(SettingKey::UnpackZip)).value_or(UnpackWish::Ask);
    options.unpackTar = unpackWishFrom(settings.text(SettingKey::UnpackTar)).value_or(UnpackWish::Ask);
    options.unpack7z = unpackWishFrom(settings.text(SettingKey::Unpack7z)).value_or(UnpackWish::Ask);
}

/// Beside this program; programs of the tests lie in a folder beside that.
QString archiverPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString name = QStringLiteral("/heirloom-archiver");
    return QFileInfo::exists(here + name) ? here + name : here + QStringLiteral("/../bin") + name;
}

} // namespace

EngineOptions Bootstrap::engineOptions(const Settings &settings, const QString &ledger)
{
    EngineOptions options;
    options.ledgerPath = firstGiven({ledgerPathFrom(ledger), ledgerPathFrom(qEnvironmentVariable("HEIRLOOM_LEDGER")),
                                     settings.text(SettingKey::LedgerPath), defaultLedgerPath()});
    options.defaultStorageRoot = firstGiven({settings.text(SettingKey::StorageRoot), defaultStorageRoot()});
    options.archiver = archiverPath();
    readChangeable(options, settings);
    options.transfer.proxies->set(proxy(settings));
    CredentialFiles::addHubToken(*options.transfer.credentials, options.endpoints.huggingFace);
    CredentialFiles::addNetrc(*options.transfer.credentials);
    return options;
}

void Bootstrap::apply(Engine &engine, const Settings &settings)
{
    EngineOptions wanted;
    readChangeable(wanted, settings);
    engine.setParallelTasks(wanted.parallelTasks);
    engine.setAllowPrivateAddresses(wanted.transfer.addresses.allowPrivate);
    engine.setRateLimit(wanted.transfer.bytesPerSecond, wanted.transfer.schedule);
    engine.setParallelFiles(wanted.transfer.parallelFiles);
    engine.setConnections(wanted.transfer.streamsPerFile, wanted.transfer.streamsPerMirror);
    CredentialFiles::addHubToken(*engine.options().transfer.credentials, wanted.endpoints.huggingFace);
    engine.setEndpoints(wanted.endpoints);
    engine.setGrace(wanted.graceMs);
    engine.setFinishCommand(wanted.finishCommand);
    engine.setScrubDays(wanted.scrubDays);
    engine.setArchives(wanted.unpackZip, wanted.unpackTar, wanted.unpack7z, wanted.packMostBytes);
    engine.setNames(wanted.names);
    engine.setFollowing(wanted.quietHours, wanted.looksForNews);
    engine.setHostLimits(wanted.transfer.hostLimits);
    engine.setLowSpeed(wanted.transfer.lowSpeed);
    engine.setProxy(proxy(settings));
    MeteredWatch::of(engine).setEnabled(settings.flag(SettingKey::PauseOnMetered));
}

void Bootstrap::watchNetwork(Engine &engine)
{
    MeteredWatch::of(engine).setEnabled(Settings().flag(SettingKey::PauseOnMetered));
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

} // namespace heirloom
