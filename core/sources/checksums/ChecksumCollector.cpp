// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/checksums/ChecksumCollector.h"

#include "io/SafePath.h"

namespace heirloom {

Status ChecksumCollector::take(const ChecksumLine &line, qint64 number, const QString &bareName)
{
    if (line.kind == ChecksumLine::Kind::Nothing)
        return {};
    QString path = line.name.isEmpty() ? bareName : line.name;
    if (path.isEmpty())
        return reject(number, QStringLiteral("the line names no file"));
    while (path.startsWith(u"./"))
        path.remove(0, 2);
    if (const auto safe = SafePath::parse(path); !safe) {
        // Comments are free text; only what states a digest is meant to be a name.
        return line.kind == ChecksumLine::Kind::Size ? Status() : m_batch.reject(path, safe.error());
    }
    if (m_held.size() >= window && !m_index.contains(path)) {
        if (const Status emitted = emitAll(); !emitted)
            return emitted;
    }
    Named &named = entryOf(path);
    if (line.kind == ChecksumLine::Kind::Size) {
        named.size = line.size;
        return {};
    }
    named.stated = true;
    if (!line.foreign.isEmpty())
        named.foreign = line.foreign;
    if (!named.digests.add(line.sha256, line.digest))
        named.contradicted = true;
    return {};
}

Status ChecksumCollector::reject(qint64 number, const QString &reason)
{
    return m_batch.reject(QStringLiteral("line %1").arg(number), reason);
}

Status ChecksumCollector::finish()
{
    if (const Status emitted = emitAll(); !emitted)
        return emitted;
    return m_batch.flush();
}

ChecksumCollector::Named &ChecksumCollector::entryOf(const QString &path)
{
    const auto known = m_index.constFind(path);
    if (known != m_index.constEnd())
        return m_held[*known];
    m_index.insert(path, m_held.size());
    m_held.emplace_back().path = path;
    return m_held.back();
}

Status ChecksumCollector::emitAll()
{
    for (Named &named : m_held) {
        if (const Status emitted = named.stated ? emitOne(named) : Status(); !emitted)
            return emitted;
    }
    m_held.clear();
    m_index.clear();
    return {};
}

Status ChecksumCollector::emitOne(Named &named)
{
    if (named.contradicted)
        return m_batch.reject(named.path, QStringLiteral("the list states two different digests for this name"));
    if (named.digests.isEmpty())
        return m_batch.reject(named.path,
                              QStringLiteral("its digest is by %1, which cannot be checked here").arg(named.foreign));
    ManifestEntry entry;
    entry.urls = m_names.urlsOf(named.path);
    entry.path = std::move(named.path);
    entry.size = named.size;
    entry.sha256 = named.digests.sha256();
    entry.digest = named.digests.strongest();
    return m_batch.add(std::move(entry));
}

} // namespace heirloom
