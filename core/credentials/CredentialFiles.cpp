// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/CredentialFiles.h"

#include "base/DisplayText.h"
#include "credentials/Netrc.h"
#include "io/DiskFileSystem.h"

#include <QStandardPaths>

namespace heirloom::CredentialFiles {

namespace {

constexpr qint64 maxFileBytes = 256 << 10;
constexpr int maxSymlinks = 16;

Result<QByteArray> readFile(const QString &absolutePath)
{
    DiskFileSystem files;
    QString path = absolutePath;
    for (int links = 0; links <= maxSymlinks; ++links) {
        const qsizetype slash = path.lastIndexOf(u'/');
        const auto folder = files.openDirectory(slash > 0 ? path.left(slash) : QStringLiteral("/"));
        if (!folder)
            return fail(folder.error());
        const QByteArray name = path.mid(slash + 1).toUtf8();
        if (const auto target = files.readLink(*folder, name)) {
            path = target->startsWith('/') ? QString::fromUtf8(*target)
                                           : path.left(slash + 1) + QString::fromUtf8(*target);
            continue;
        }
        const auto file = files.open(*folder, name);
        if (!file)
            return fail(file.error());
        QByteArray bytes(maxFileBytes, '\0');
        const auto count = (*file)->read(0, std::span(bytes.data(), size_t(bytes.size())));
        if (!count)
            return fail(count.error());
        bytes.truncate(qsizetype(*count));
        return bytes;
    }
    return fail(ErrorCode::Invalid, QStringLiteral("too many symbolic links"));
}

QByteArray firstLine(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    return (end < 0 ? text : text.left(end)).trimmed();
}

QString homePath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u'/' + name;
}

} // namespace

Result<QByteArray> token(const QString &path)
{
    const auto text = readFile(path);
    const QString doing = QStringLiteral("read the token file %1").arg(displaySafe(path));
    if (!text)
        return fail(text.error().in(doing));
    const QByteArray line = firstLine(*text);
    // A place to try it with: what can be no token is refused there.
    if (Credentials probe; !probe.addToken(QUrl(QStringLiteral("https://localhost")), line))
        return fail(ErrorCode::Invalid, doing + QStringLiteral(": its first line is no token"),
                    QStringLiteral("put the token alone into the file"));
    return line;
}

void addHubToken(Credentials &credentials, const QUrl &endpoint)
{
    if (const QByteArray given = qgetenv("HF_TOKEN").trimmed(); !given.isEmpty()) {
        credentials.addToken(endpoint, given);
        return;
    }
    QString home = qEnvironmentVariable("HF_HOME");
    if (home.isEmpty())
        home = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/huggingface");
    if (!home.startsWith(u'/'))
        return;
    if (const auto kept = token(home + QStringLiteral("/token")))
        credentials.addToken(endpoint, *kept);
}

void addNetrc(Credentials &credentials)
{
    const auto text = readFile(homePath(QStringLiteral(".netrc")));
    if (!text)
        return;
    for (const NetrcEntry &entry : parseNetrc(*text))
        credentials.addLogin(entry.machine, entry.login, entry.password);
}

} // namespace heirloom::CredentialFiles
