// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliBed.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace heirloom::test {

namespace {
constexpr int patienceMs = 120'000;
} // namespace

QList<QJsonObject> Answer::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            qWarning("not a JSON object on stdout: %s", line.constData());
            return {};
        }
        objects.append(document.object());
    }
    return objects;
}

QList<QByteArray> Answer::errLines() const
{
    QList<QByteArray> lines = err.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

CliBed::CliBed(Runner runner) : m_runner(std::move(runner))
{
    QDir(m_dir.path()).mkpath(QStringLiteral("web"));
    QDir(m_dir.path()).mkpath(QStringLiteral("home"));
}

Answer CliBed::run(const QStringList &arguments) const
{
    return say(QStringList{QStringLiteral("--json")} + arguments);
}

Answer CliBed::say(const QStringList &arguments) const
{
    return m_runner(QStringList{QStringLiteral("--ledger"), ledger()} + arguments);
}

bool CliBed::addStorage() const
{
    return run({QStringLiteral("storage"), QStringLiteral("add"), QStringLiteral("main"), storage(),
                QStringLiteral("--reserve"), QStringLiteral("0")})
               .code == 0;
}

void CliBed::write(const QString &name, const QByteArray &content) const
{
    const QString full = name.startsWith(u'/') ? name : path(name);
    QDir().mkpath(full.left(full.lastIndexOf(u'/')));
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(full));
}

QByteArray CliBed::read(const QString &name) const
{
    QFile file(name.startsWith(u'/') ? name : path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

QString CliBed::publish(const QString &folder, const QString &revision, const QMap<QString, WebFile> &files) const
{
    QJsonArray entries;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!it->content.isNull())
            write(QStringLiteral("web/%1/%2").arg(folder, it.key()), it->content);
        QJsonObject entry{{QStringLiteral("path"), it.key()}, {QStringLiteral("size"), it->content.size()}};
        const QByteArray digest = QCryptographicHash::hash(it->content, QCryptographicHash::Sha256).toHex();
        if (it->sha256 != "-")
            entry[QStringLiteral("sha256")] = QString::fromLatin1(it->sha256.isEmpty() ? digest : it->sha256);
        if (!it->url.isEmpty())
            entry[QStringLiteral("urls")] = QJsonArray{it->url};
        entries.append(entry);
    }
    const QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("heirloom-manifest/1")},
                               {QStringLiteral("name"), QStringLiteral("atlas")},
                               {QStringLiteral("revision"), revision},
                               {QStringLiteral("files"), entries}};
    const QString name = folder + QStringLiteral("/manifest.json");
    write(QStringLiteral("web/") + name, QJsonDocument(manifest).toJson(QJsonDocument::Compact));
    return name;
}

QMap<QString, WebFile> CliBed::smallFiles(int count, const QByteArray &salt)
{
    QMap<QString, WebFile> files;
    for (int i = 0; i < count; ++i)
        files[QStringLiteral("d%1/f%2.bin").arg(i % 7).arg(i)].content = salt + QByteArray::number(i);
    return files;
}

QStringList CliBed::snapshot(const QString &folder)
{
    QStringList lines;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QFileInfo info = it.fileInfo();
        lines << QStringLiteral("%1 %2 %3")
                     .arg(info.filePath())
                     .arg(info.size())
                     .arg(info.lastModified().toMSecsSinceEpoch());
    }
    lines.sort();
    return lines;
}

bool CliBed::isSound() const
{
    const Answer audit = run({QStringLiteral("audit"), QStringLiteral("--deep")});
    if (audit.code != 0)
        qWarning("audit: %s %s", audit.out.constData(), audit.err.constData());
    QStringList left;
    for (const QString &folder : {QStringLiteral("/.heirloom/staging"), QStringLiteral("/.heirloom/trash")})
        left += QDir(storage() + folder).entryList(QDir::Files | QDir::Hidden);
    if (!left.isEmpty())
        qWarning("left behind: %s", qPrintable(left.join(u' ')));
    return audit.code == 0 && left.isEmpty();
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

bool areIntegers(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names) {
        if (!object[name].isDouble() || object[name].toInteger(-77) == -77) {
            qWarning("%s is no integer in %s", qPrintable(name), QJsonDocument(object).toJson().constData());
            return false;
        }
    }
    return true;
}

bool isUtcTime(const QString &text)
{
    return text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

QString linkTo(const QUrl &server, const QString &path)
{
    QUrl url = server;
    url.setPath(u'/' + path, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QString binaryPath()
{
    return qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom-cli");
}

QProcessEnvironment cleanEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("HEIRLOOM_LEDGER"));
    environment.insert(QStringLiteral("HOME"), home);
    for (const auto &[name, folder] : {std::pair("XDG_DATA_HOME", "/share"), std::pair("XDG_CONFIG_HOME", "/config"),
                                       std::pair("XDG_CACHE_HOME", "/cache")})
        environment.insert(QLatin1String(name), home + QLatin1String(folder));
    return environment;
}

Answer runBinary(const QStringList &arguments, const QString &home, const QMap<QString, QString> &environment,
                 const QString &workingDirectory)
{
    QProcessEnvironment all = cleanEnvironment(home);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(all);
    if (!workingDirectory.isEmpty())
        process.setWorkingDirectory(workingDirectory);
    process.start(binaryPath(), arguments);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace heirloom::test
