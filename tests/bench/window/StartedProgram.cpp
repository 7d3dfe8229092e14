// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartedProgram.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace heirloom::bench {

namespace {

constexpr int patienceMs = 60'000;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 field(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// Qt also says what it marks as to be drawn.
bool saysDrawn(const QByteArray &said, const QByteArray &widget)
{
    const QList<QByteArray> lines = said.split('\n');
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QByteArray &line) { return line.contains(": Drawing ") && line.contains(widget); });
}

} // namespace

qint64 residentBytes(qint64 process)
{
    const QString name = process ? QString::number(process) : QStringLiteral("self");
    return field(read(QStringLiteral("/proc/%1/status").arg(name)), "VmRSS") * 1024;
}

StartedProgram::StartedProgram(const QString &ledger, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"}) {
        const QString folder = home + u'/' + QString::fromLatin1(name).toLower();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QString::fromLatin1(name), folder);
    }
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.widgets.painting.info=true"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
    m_process.setReadChannel(QProcess::StandardError);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_clock.start();
    m_process.start(QStringLiteral(HEIRLOOM_BIN "/heirloom"), {QStringLiteral("--ledger"), ledger});
}

StartedProgram::~StartedProgram()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

std::optional<double> StartedProgram::drawn(const char *widgetClass)
{
    QByteArray said;
    while (m_clock.elapsed() < patienceMs && m_process.waitForReadyRead(patienceMs)) {
        said += m_process.readAllStandardError();
        if (saysDrawn(said, QByteArray(" of heirloom::") + widgetClass + '('))
            return double(m_clock.nsecsElapsed()) / 1e6;
    }
    qWarning("%s", said.constData());
    return std::nullopt;
}

Used StartedProgram::used() const
{
    const QString tasks = QStringLiteral("/proc/%1/task").arg(m_process.processId());
    Used used;
    for (const QString &thread : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = tasks + u'/' + thread;
        const QByteArray status = read(folder + QStringLiteral("/status"));
        used.ranNs += read(folder + QStringLiteral("/schedstat")).split(' ').first().toLongLong();
        used.switches += field(status, "voluntary_ctxt_switches") + field(status, "nonvoluntary_ctxt_switches");
    }
    return used;
}

qint64 StartedProgram::residentBytes() const
{
    return bench::residentBytes(m_process.processId());
}

} // namespace heirloom::bench
