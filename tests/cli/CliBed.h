// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <functional>

namespace heirloom::test {

/// How a command ended.
struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// One object per line of stdout; empty, with a warning, if a line is anything else.
    QList<QJsonObject> objects() const;
    /// The last of them.
    QJsonObject json() const { return objects().isEmpty() ? QJsonObject() : objects().last(); }
    /// `error` of the last of them.
    QJsonObject error() const { return json()[QStringLiteral("error")].toObject(); }
    QList<QByteArray> errLines() const;
};

struct WebFile
{
    QByteArray content;
    QByteArray sha256; ///< stated instead of the true one; "-" states none
    QString url;       ///< stated; empty: the path is enough
};

/// A user's desk: a home, a ledger, a storage named `main` without a reserve, a folder for a web server, and the
/// command line. Everything lies in one temporary folder. One per test function.
class CliBed
{
public:
    using Runner = std::function<Answer(const QStringList &)>;
    explicit CliBed(Runner runner);

    /// With --ledger and --json.
    Answer run(const QStringList &arguments) const;
    /// With --ledger alone: what people see.
    Answer say(const QStringList &arguments) const;
    bool addStorage() const;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString web() const { return path(QStringLiteral("web")); }
    QString storage() const { return path(QStringLiteral("storage")); }
    QString ledger() const { return path(QStringLiteral("ledger.db")); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

    /// Writes the files below `folder` of the web server, and their manifest. Returns its path.
    QString publish(const QString &folder, const QString &revision, const QMap<QString, WebFile> &files) const;
    /// The same for `count` small files that all differ.
    static QMap<QString, WebFile> smallFiles(int count, const QByteArray &salt = "a");

    /// Every file below a folder with its size and time, hidden ones too, to see that nothing changed.
    static QStringList snapshot(const QString &folder);
    /// No violation, and nothing left in staging or trash.
    bool isSound() const;

private:
    Runner m_runner;
    QTemporaryDir m_dir;
};

/// A path below the root of a web server as a link.
QString linkTo(const QUrl &server, const QString &path);

QStringList words(const char *line);
/// The named fields are there and are whole numbers; a warning says which is not.
bool areIntegers(const QJsonObject &object, const QStringList &names);
/// ISO 8601, and UTC.
bool isUtcTime(const QString &text);

/// The real program. `environment` is added to a home of its own below `home`.
Answer runBinary(const QStringList &arguments, const QString &home, const QMap<QString, QString> &environment = {},
                 const QString &workingDirectory = {});
QString binaryPath();
QProcessEnvironment cleanEnvironment(const QString &home);

} // namespace heirloom::test
