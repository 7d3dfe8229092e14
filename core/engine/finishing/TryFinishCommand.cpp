// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/finishing/FinishCommand.h"

#include "base/DisplayText.h"
#include "io/process/CommandProcess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QtConcurrent>
#include <condition_variable>
#include <mutex>

namespace heirloom {

namespace {

constexpr qint64 longestTrialMs = 30'000;
constexpr auto lookEvery = std::chrono::milliseconds(50);

std::map<QByteArray, QByteArray> exampleVariables()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return {{"HEIRLOOM_TASK", "0"},
            {"HEIRLOOM_STATE", "completed"},
            {"HEIRLOOM_NAME", "example"},
            {"HEIRLOOM_REVISION", "r1"},
            {"HEIRLOOM_SOURCE", "https://example.org/example/r1/manifest.json"},
            {"HEIRLOOM_FOLDER", folder.toLocal8Bit()},
            {"HEIRLOOM_FILES", "1000"},
            {"HEIRLOOM_BYTES_DOWNLOADED", "1200000000"},
            {"HEIRLOOM_BYTES_KEPT", "47000000000"},
            {"HEIRLOOM_LEDGER", {}},
            {"HEIRLOOM_ERROR", {}}};
}

/// Line breaks stay; all else that could deceive does not.
QString shown(const QByteArray &output)
{
    QStringList lines;
    for (const QString &line : QString::fromLocal8Bit(output).split(u'\n'))
        lines << displaySafe(line);
    return lines.join(u'\n').trimmed();
}

Result<CommandTrial> tryIt(const FinishCommand &command, const std::stop_token &stop)
{
    auto process = CommandProcess::start(command.words, exampleVariables(), CommandProcess::Output::Kept);
    if (!process)
        return fail(process.error());
    CommandTrial trial;
    QElapsedTimer running;
    running.start();
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never; // the stop token is what wakes it before its time
    for (;;) {
        if (const auto end = process->ended()) {
            trial.exitCode = end->exitCode;
            trial.signal = end->signal;
            trial.output = shown(process->output());
            return trial;
        }
        trial.tookTooLong = running.elapsed() > longestTrialMs;
        if (trial.tookTooLong || stop.stop_requested())
            process->kill();
        never.wait_for(lock, stop, lookEvery, [] { return false; });
    }
}

} // namespace

FinishCommand FinishCommand::fromLine(const QString &line, bool alsoOnFailure)
{
    FinishCommand command;
    command.words = QProcess::splitCommand(line);
    command.alsoOnFailure = alsoOnFailure;
    return command;
}

Status FinishCommand::check() const
{
    if (words.isEmpty())
        return {};
    const auto program = CommandProcess::findProgram(words.constFirst());
    return program ? Status() : fail(program.error());
}

QFuture<Result<CommandTrial>> tryFinishCommand(const FinishCommand &command, std::stop_token stop)
{
    return QtConcurrent::run([command, stop = std::move(stop)] { return tryIt(command, stop); });
}

} // namespace heirloom
