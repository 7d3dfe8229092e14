// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/Commands.h"

#include <KTar>
#include <QDateTime>
#include <QFile>

namespace archiver {

namespace {

struct Member
{
    QString name;
    qint64 offset = 0;
    qint64 size = 0;
};

/// What ends a tar: two empty blocks. KTar leaves them away, GNU tar misses them.
const QByteArray endOfArchive(1024, '\0');

[[noreturn]] void failWriting(const QFile &file)
{
    throw Failure(QStringLiteral("the archive cannot be written: ") + file.errorString(), errno);
}

Member readHeader(Format format, const QJsonObject &line, const QString &before)
{
    Member member;
    member.name = line.value(QStringLiteral("name")).toString();
    member.size = qint64(line.value(QStringLiteral("size")).toDouble(-1));
    if (!isMemberName(format, member.name))
        throw Failure(QStringLiteral("a member has a name that is not allowed"));
    if (member.name <= before)
        throw Failure(QStringLiteral("members are not in the order of their names"));
    if (member.size < 0 || member.size > largestMember)
        throw Failure(QStringLiteral("a member is larger than the 8 GiB that a tar can hold"));
    return member;
}

} // namespace

void writeArchive(Channel &channel, Format format)
{
    QFile file;
    if (!file.open(handedFile, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
        failWriting(file);
    KTar tar(&file);
    if (!tar.open(QIODevice::WriteOnly))
        failWriting(file);
    const QDateTime never = QDateTime::fromMSecsSinceEpoch(0).toUTC();
    std::vector<Member> members;
    for (QString before;;) {
        const QJsonObject line = channel.readLine();
        if (line.contains(QStringLiteral("end")))
            break;
        Member member = readHeader(format, line, before);
        if (!tar.prepareWriting(member.name, {}, {}, member.size, 0444, never, never, never))
            failWriting(file);
        member.offset = file.pos();
        channel.readBytes(member.size, [&](const char *bytes, qint64 count) {
            if (!tar.writeData(bytes, count))
                failWriting(file);
        });
        if (!tar.finishWriting(member.size))
            failWriting(file);
        before = member.name;
        members.push_back(std::move(member));
    }
    if (file.write(endOfArchive) != endOfArchive.size() || !file.flush())
        failWriting(file);
    const qint64 bytes = file.pos();
    if (!tar.close())
        failWriting(file);
    for (const Member &member : members)
        channel.writeLine({{QStringLiteral("member"), member.name},
                           {QStringLiteral("offset"), member.offset},
                           {QStringLiteral("size"), member.size}});
    channel.writeLine({{QStringLiteral("packed"), int(members.size())}, {QStringLiteral("bytes"), bytes}});
}

} // namespace archiver
