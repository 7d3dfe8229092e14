// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/PathIndex.h"

#include <QRandomGenerator>
#include <QVarLengthArray>

namespace heirloom {

PathIndex::PathIndex() : m_seed(QRandomGenerator::system()->generate64()) {}

void PathIndex::add(QStringView text)
{
    add(quint64(text.size()));
    m_stream.add(
        QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))));
}

void PathIndex::add(quint64 number)
{
    m_stream.add(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
}

quint64 PathIndex::hash(QStringView text)
{
    add(m_seed);
    add(text);
    return m_stream.finish().prefix();
}

quint32 PathIndex::hash(const ManifestEntry &entry)
{
    add(quint64(entry.size));
    add(entry.path);
    if (entry.sha256) {
        m_stream.add(QByteArrayView(entry.sha256->data(), Sha256::size));
    } else if (entry.digest) {
        add(quint64(entry.digest->algorithm));
        m_stream.add(entry.digest->bytes);
    } else { // without a digest the address is all that tells the content
        for (const QString &url : entry.urls)
            add(url);
    }
    return quint32(m_stream.finish().prefix());
}

std::optional<PathIndex::Clash> PathIndex::take(const SafePath &path, const ManifestEntry &entry)
{
    const QString key = path.collisionKey();
    const quint64 whole = hash(key);
    if (const auto earlier = m_taken.constFind(whole); earlier != m_taken.constEnd()) {
        if (earlier->folder)
            return Clash{Clash::Kind::FileFolder, earlier->file};
        return Clash{earlier->entry == hash(entry) ? Clash::Kind::SameEntry : Clash::Kind::OneFile, earlier->file};
    }

    QVarLengthArray<quint64, 16> newFolders;
    for (qsizetype slash = key.lastIndexOf(u'/'); slash > 0; slash = key.lastIndexOf(u'/', slash - 1)) {
        const quint64 folder = hash(QStringView(key).first(slash));
        const auto earlier = m_taken.constFind(folder);
        if (earlier == m_taken.constEnd())
            newFolders.append(folder);
        else if (earlier->folder)
            break; // then the folders above it are known too
        else
            return Clash{Clash::Kind::FileFolder, earlier->file};
    }

    ++m_files;
    for (const quint64 folder : newFolders)
        m_taken.insert(folder, Taken{m_files, 1, 0});
    m_taken.insert(whole, Taken{m_files, 0, hash(entry)});
    return std::nullopt;
}

} // namespace heirloom
