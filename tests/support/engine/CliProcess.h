// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/engine/Files.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace heirloom::test {

/// The command line program as processes of their own, all on one ledger in a temporary home with the storage "disk".
class CliProcess
{
public:
    struct Outcome
    {
        bool killed = false;
        int exitCode = -1;
        QList<QJsonObject> lines; ///< of stdout
        QByteArray complaint;     ///< stderr
        QJsonObject last() const { return lines.isEmpty() ? QJsonObject() : lines.last(); }
    };
    using Environment = QMap<QString, QString>;

    CliProcess();

    /// Runs to the end.
    Outcome run(const QStringList &arguments, const Environment &extra = {}) const;
    std::unique_ptr<QProcess> start(const QStringList &arguments, const Environment &extra = {}) const;
    static Outcome finish(QProcess &process);

    QString root() const { return m_home.filePath(QStringLiteral("disk")); }
    QString ledgerPath() const { return m_home.filePath(QStringLiteral("ledger.db")); }
    QStringList staged() const;

private:
    QTemporaryDir m_home;
    QString m_program;
};

} // namespace heirloom::test
