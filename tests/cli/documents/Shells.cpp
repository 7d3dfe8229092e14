// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shells.h"

#include "RunHere.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace heirloom::test {

namespace {

constexpr int patienceMs = 60'000;

Heard hear(const QStringList &path)
{
    static const QRegularExpression heading(QStringLiteral("^([A-Z]\\w+):$"));
    static const QRegularExpression entry(QStringLiteral("^  (\\S+)"));
    static const QRegularExpression values(QStringLiteral("^  \\S+ \\S*\\{([^}]*)\\}"));
    Heard heard;
    QString section;
    for (const QString &line :
         QString::fromUtf8(runHere(path + QStringList{QStringLiteral("--help")}).out).split(u'\n')) {
        if (const auto begins = heading.match(line); begins.hasMatch())
            section = begins.captured(1);
        const auto found = entry.match(line);
        if (!found.hasMatch())
            continue;
        const QStringList names = found.captured(1).split(u',');
        if (section == u"Options")
            heard.options += names;
        else if (section == u"Subcommands")
            heard.commands += names;
        else if (section == u"Positionals")
            heard.arguments += names;
        if (const auto allowed = values.match(line); allowed.hasMatch())
            heard.choices[names.last()] = allowed.captured(1).split(u',');
    }
    return heard;
}

void hearBelow(const QStringList &path, QMap<QString, Heard> &all)
{
    const Heard heard = hear(path);
    all[path.join(u' ')] = heard;
    for (const QString &command : heard.commands)
        hearBelow(path + QStringList{command}, all);
}

/// bash is handed words, an empty one for the one that is to come.
QString words(const QString &typed)
{
    return typed.isEmpty() || typed.endsWith(u' ') ? typed + QStringLiteral("''") : typed;
}

} // namespace

QMap<QString, Heard> hearAll()
{
    QMap<QString, Heard> all;
    hearBelow({}, all);
    return all;
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patienceMs);
    const QByteArray said = process.readAllStandardError();
    if (!said.isEmpty())
        qWarning("%s: %s", qPrintable(program), said.constData());
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s ended with %d, %s", qPrintable(program), process.exitCode(), qPrintable(process.errorString()));
        process.kill();
        process.waitForFinished();
        return {};
    }
    return process.readAllStandardOutput();
}

QList<QStringList> offeredBy(const QString &shell, const QString &script, const QString &folder,
                             const QStringList &lines)
{
    const QString driver = QStringLiteral(HEIRLOOM_SHELL_DRIVERS "/ask.") + shell;
    QByteArray typed;
    for (const QString &line : lines)
        typed += (shell == u"bash" ? words(line) : line).toUtf8() + '\n';
    QByteArray out;
    if (shell == u"zsh") {
        QFile file(folder + QStringLiteral("/offered"));
        file.remove();
        (void)outputOf(shell, {QStringLiteral("-f"), driver, script, file.fileName()}, typed);
        if (file.open(QIODevice::ReadOnly))
            out = file.readAll();
    } else {
        out = outputOf(shell, {driver, script}, typed);
    }
    QList<QStringList> offered;
    for (const QByteArray &line : out.split('\n')) {
        QStringList some = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        some.sort();
        some.removeDuplicates();
        offered.append(some);
    }
    return offered.mid(0, lines.size());
}

} // namespace heirloom::test
