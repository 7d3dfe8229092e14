// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/Commands.h"
#include "app/archiver/unpack/Reading.h"
#include "app/archiver/unpack/Trouble.h"

#include <algorithm>
#include <new>
#include <optional>
#include <vector>

namespace archiver {

namespace {

/// What the main program takes of one archive at most.
struct Limits
{
    qint64 entries = 0, bytes = 0, ratio = 0, ratioFrom = 0;
};

Limits readLimits(const QJsonObject &line)
{
    const auto number = [&](const char *name) {
        const double value = line.value(QLatin1String(name)).toDouble(-1);
        if (!(value >= 0 && value < 9e18))
            throw Failure(QStringLiteral("the limits are not understood"));
        return qint64(value);
    };
    return {number("entries"), number("bytes"), number("ratio"), number("ratioFrom")};
}

[[noreturn]] void passLimit(const std::string &what)
{
    throw Trouble(Trouble::Kind::Limit, what);
}

class Unpacking
{
public:
    Unpacking(Channel &channel, Reading &reading, const Limits &limits)
        : m_channel(channel), m_reading(reading), m_limits(limits)
    {
    }

    void run()
    {
        while (m_reading.next()) {
            if (++m_seen > m_limits.entries)
                passLimit("it holds more than " + std::to_string(m_limits.entries) + " files");
            if (m_reading.fate() == Reading::Fate::File)
                tellFile();
            else
                passOver();
        }
        m_channel.writeLine({{QStringLiteral("unpacked"), m_told}, {QStringLiteral("bytes"), m_bytes}});
    }

private:
    void tellFile()
    {
        QJsonObject line{{QStringLiteral("entry"), m_reading.path()}};
        if (const qint64 stated = m_reading.statedSize(); stated >= 0) {
            line.insert(QStringLiteral("size"), stated);
            checkBytes(stated); // a bomb that admits it need not go off
        }
        m_channel.writeLine(line);
        for (Reading::Piece piece; m_reading.nextPiece(piece);) {
            checkBytes(qint64(piece.size));
            m_bytes += qint64(piece.size);
            m_channel.writeData(piece.bytes != nullptr ? piece.bytes : m_zeros.data(), piece.size);
        }
        m_channel.writeLine({{QStringLiteral("done"), true}});
        ++m_told;
    }
    void passOver()
    {
        if (m_reading.fate() == Reading::Fate::Refused)
            m_channel.writeLine({{QStringLiteral("refused"), m_reading.path()},
                                 {QStringLiteral("why"), QLatin1String(m_reading.refusal())}});
        m_reading.skip();
        checkBytes(0);
    }
    /// Whether so many more may come. What only describes files counts too, where it is compressed with them.
    void checkBytes(qint64 more) const
    {
        if (more > m_limits.bytes - m_bytes)
            passLimit("more than " + std::to_string(m_limits.bytes) + " bytes come out of it");
        const quint64 grown = std::max(quint64(m_bytes + more), quint64(m_reading.streamed()));
        if (grown > quint64(m_limits.ratioFrom) &&
            double(grown) > double(m_limits.ratio) * double(m_reading.packedSize()))
            passLimit("it becomes more than " + std::to_string(m_limits.ratio) + " times as large");
    }

    Channel &m_channel;
    Reading &m_reading;
    const Limits m_limits;
    const std::vector<char> m_zeros = std::vector<char>(Reading::largestPiece);
    qint64 m_seen = 0, m_told = 0, m_bytes = 0;
};

/// A sentence, with the entry at which it happened.
QString sentence(Trouble::Kind kind, const QString &path, const QString &what)
{
    const QString at = path.isEmpty() ? QString() : path + QLatin1String(": ");
    switch (kind) {
    case Trouble::Kind::Damaged:
        return QLatin1String("the archive is damaged: ") + at + what;
    case Trouble::Kind::Encrypted:
        return QStringLiteral("the archive is encrypted");
    case Trouble::Kind::Unsupported:
        return QLatin1String("the archive cannot be unpacked: ") + at + what;
    case Trouble::Kind::Limit:
        break;
    }
    return QLatin1String("the archive is too much to unpack: ") + what;
}

} // namespace

void unpackArchive(Channel &channel)
{
    const Limits limits = readLimits(channel.readLine());
    std::optional<Reading> reading;
    const auto fail = [&](const Trouble &trouble) {
        const QString place = reading ? reading->place() : QString();
        throw Failure(sentence(trouble.kind(), place, QString::fromStdString(trouble.what())), 0, trouble.kindName());
    };
    try {
        reading.emplace(quint64(limits.entries));
        Unpacking(channel, *reading, limits).run();
    } catch (const Trouble &trouble) {
        fail(trouble);
    } catch (const std::bad_alloc &) {
        fail(Trouble(Trouble::Kind::Limit, "it takes more memory than it may have"));
    }
}

} // namespace archiver
