// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/engine/CliProcess.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace heirloom::test {

namespace {
constexpr int endTimeoutMs = 30'000;

/// In memory where there is such a folder: a killed process leaves the same there, and nobody else's writes are waited
/// for.
QString homeTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/heirloom-cli-XXXXXX");
}
} // namespace

CliProcess::CliProcess() : m_home(homeTemplate())
{
    const QString built = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
    m_program = qEnvironmentVariable("HEIRLOOM_BIN", built) + QStringLiteral("/heirloom-cli");
    const Outcome made = run({QStringLiteral("storage"), QStringLiteral("add"), QStringLiteral("disk"), root(),
                              QStringLiteral("--reserve"), QStringLiteral("0")});
    if (made.exitCode != 0)
        qFatal("cannot make a storage with %s: %s", qPrintable(m_program), made.complaint.constData());
}

std::unique_ptr<QProcess> CliProcess::start(const QStringList &arguments, const Environment &extra) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    for (const auto &[name, value] : extra.asKeyValueRange())
        environment.insert(name, value);
    process->setProcessEnvironment(environment);
    process->start(m_program,
                   QStringList{QStringLiteral("--ledger"), ledgerPath(), QStringLiteral("--json")} + arguments);
    return process;
}

CliProcess::Outcome CliProcess::finish(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(endTimeoutMs)) {
        process.kill();
        process.waitForFinished();
        qFatal("%s does not end", qPrintable(process.arguments().join(u' ')));
    }
    Outcome outcome;
    outcome.killed = process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = process.exitCode();
    outcome.complaint = process.readAllStandardError();
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.trimmed().isEmpty())
            outcome.lines.append(QJsonDocument::fromJson(line).object());
    }
    return outcome;
}

CliProcess::Outcome CliProcess::run(const QStringList &arguments, const Environment &extra) const
{
    return finish(*start(arguments, extra));
}

QStringList CliProcess::staged() const
{
    return QDir(root() + QStringLiteral("/.heirloom/staging"))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace heirloom::test
