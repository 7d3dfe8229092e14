// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/engine/CliProcess.h"
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QJsonDocument>

// What tests of the program as processes have in common.
namespace heirloom::test {

/// Where the task of a test shows its files, below the storage.
inline const QString folder = QStringLiteral("got");

/// So many contents, a twin of the first, and an empty file.
inline Files sample(int count)
{
    Files files;
    for (int i = 0; i < count; ++i)
        files.insert(QStringLiteral("d%1/f%2").arg(i % 5).arg(i), bytesOf(quint64(i), 1000 + i));
    files[QStringLiteral("twin")] = bytesOf(0, 1000);
    files[QStringLiteral("empty")] = {};
    return files;
}

inline QStringList get(const QString &link)
{
    return {QStringLiteral("get"), link, QStringLiteral("--to"), folder};
}

/// Nothing is missing, too much, changed or left over.
inline void verifyWhole(const CliProcess &cli, const Files &files)
{
    QCOMPARE(filesBelow(cli.root() + u'/' + folder), files);
    const auto audit = cli.run({QStringLiteral("audit"), QStringLiteral("--deep")});
    QVERIFY2(audit.exitCode == 0, QJsonDocument(audit.last()).toJson().constData());
    QCOMPARE(cli.staged(), QStringList());
    const auto usage = cli.run({QStringLiteral("usage")});
    QCOMPARE(usage.last()[QStringLiteral("reclaimable_bytes")].toInteger(), 0);
}

} // namespace heirloom::test
