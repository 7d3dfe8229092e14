// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/PathIndex.h"

#include <QRandomGenerator>
#include <QVarLengthArray>

namespace heirloom {

PathIndex::PathIndex() : m_seed(QRandomGenerator::system()->generate64()) {}

quint64 PathIndex::hash(QStringView text) const
{
    return qHashBits(text.utf16(), size_t(text.size()) * sizeof(char16_t), m_seed);
}

quint32 PathIndex::hash(const ManifestEntry &entry) const
{
    size_t value = qHashMulti(m_seed, entry.path, entry.size);
    if (entry.sha256)
        return quint32(qHashBits(entry.sha256->data(), Sha256::size, value));
    if (entry.digest)
        return quint32(qHashMulti(value, int(entry.digest->algorithm), entry.digest->bytes));
    return quint32(qHashMulti(value, entry.urls)); // without a digest the address is all that tells the content
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
