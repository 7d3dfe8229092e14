// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heirloom::test {

/// What a row of the fault catalogue came to, in numbers that can be added up. Written as ID.json into the folder that
/// the environment variable HEIRLOOM_FAULT_REPORT names; nowhere if it names none. A value; one thread.
struct FaultReport
{
    QString id;
    QString title;
    QString unit;
    qint64 asked = 0;
    qint64 runs = 0;
    qint64 lost = 0;           ///< acknowledged completions that were lost
    qint64 outside = 0;        ///< files outside the tasks' folders that were touched
    qint64 destroyed = 0;      ///< users' bytes that are gone
    qint64 invariants = 0;     ///< invariants of the ledger and the store that did not hold
    qint64 secondRecovery = 0; ///< second recoveries that had something to do
    qint64 leaks = 0;          ///< what was left when everything was deleted and reclaimed
    QStringList failures;
    QString notes;

    void write() const
    {
        const QString folder = qEnvironmentVariable("HEIRLOOM_FAULT_REPORT");
        if (folder.isEmpty())
            return;
        const QJsonObject report{{QStringLiteral("id"), id},
                                 {QStringLiteral("title"), title},
                                 {QStringLiteral("asked"), asked},
                                 {QStringLiteral("runs"), runs},
                                 {QStringLiteral("unit"), unit},
                                 {QStringLiteral("lost"), lost},
                                 {QStringLiteral("outside"), outside},
                                 {QStringLiteral("destroyed"), destroyed},
                                 {QStringLiteral("invariants"), invariants},
                                 {QStringLiteral("second_recovery"), secondRecovery},
                                 {QStringLiteral("leaks"), leaks},
                                 {QStringLiteral("failures"), QJsonArray::fromStringList(failures)},
                                 {QStringLiteral("notes"), notes}};
        QFile file(QDir(folder).filePath(id + QStringLiteral(".json")));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            file.write(QJsonDocument(report).toJson()) < 0)
            qFatal("cannot write the report %s", qPrintable(file.fileName()));
    }
};

} // namespace heirloom::test
