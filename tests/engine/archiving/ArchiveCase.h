// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QProcess>

namespace heirloom::test {

/// An engine with the archiver, a publisher of revisions, and what tests of packs ask. One thread.
struct ArchiveCase
{
    ArchiveCase()
    {
        disk.options.archiver = qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom-archiver");
        disk.reopen();
    }
    static Files revision(int number)
    {
        return {{QStringLiteral("same.txt"), "the same in every revision"},
                {QStringLiteral("empty"), ""},
                {QStringLiteral("a/b/own.bin"), bytesOf(quint64(number), 3000)},
                {QStringLiteral("a/twin.bin"), bytesOf(quint64(number), 3000)},
                {QStringLiteral("a/big.bin"), bytesOf(quint64(100 + number), 1'200'000)}};
    }
    TaskId get(int number)
    {
        return disk.get(publisher.publish(QStringLiteral("r%1").arg(number), revision(number))).task;
    }
    ArchiveReport archive(TaskId task) { return expect(await(disk.engine().archive(task))); }
    /// Until its files are there again; nothing is downloaded for that.
    void restore(TaskId task)
    {
        const auto before = publisher.fetched().size();
        expect(await(disk.engine().restore(task)));
        disk.run(task);
        QCOMPARE(named(disk.task(task).state), named(TaskState::Completed));
        QCOMPARE(publisher.fetched().size(), before);
    }
    std::vector<PackLine> packs() { return expect(await(disk.engine().packs({}))); }
    QString path(const PackLine &pack) const
    {
        return disk.root() + QStringLiteral("/.heirloom/packs/%1.tar").arg(pack.key.toHex());
    }
    qint64 packed() { return qint64(expect(await(disk.engine().objects({}, QStringLiteral("packed")))).size()); }

    Publisher publisher;
    EngineFixture disk;
};

/// What another program says, that knows nothing of Heirloom.
inline QByteArray witness(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace heirloom::test
