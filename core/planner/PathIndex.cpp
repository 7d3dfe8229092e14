// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/PathIndex.h"

#include "base/DisplayText.h"

#include <QRandomGenerator>
#include <QVarLengthArray>

namespace heirloom {

PathIndex::PathIndex() : m_seed(QRandomGenerator::system()->generate64()) {}

quint64 PathIndex::hash(QStringView text) const
{
    return qHashBits(text.utf16(), size_t(text.size()) * sizeof(char16_t), m_seed);
}

Error PathIndex::clash(const SafePath &path, const Taken &earlier) const
{
    const QString name = displaySafe(path.text());
    const bool same = earlier.spelling == quint32(hash(path.text()));
    QString why;
    if (earlier.folder)
        why = QStringLiteral("'%1' is a folder of file %2 of the plan and cannot be a file too")
                  .arg(name)
                  .arg(earlier.file);
    else if (same)
        why = QStringLiteral("'%1' is named twice; file %2 of the plan is it already").arg(name).arg(earlier.file);
    else
        why = QStringLiteral("'%1' and file %2 of the plan would be one file where upper and lower case or forms of "
                             "Unicode are not told apart")
                  .arg(name)
                  .arg(earlier.file);
    return Error{ErrorCode::Invalid, why, 0, 0, {}};
}

Status PathIndex::take(const SafePath &path)
{
    const QString key = path.collisionKey();
    const quint64 whole = hash(key);
    if (const auto earlier = m_taken.constFind(whole); earlier != m_taken.constEnd())
        return fail(clash(path, *earlier));

    QVarLengthArray<quint64, 16> newFolders;
    for (qsizetype slash = key.lastIndexOf(u'/'); slash > 0; slash = key.lastIndexOf(u'/', slash - 1)) {
        const quint64 folder = hash(QStringView(key).first(slash));
        const auto earlier = m_taken.constFind(folder);
        if (earlier == m_taken.constEnd()) {
            newFolders.append(folder);
        } else if (earlier->folder) {
            break; // then the folders above it are known too
        } else {
            return fail(ErrorCode::Invalid, QStringLiteral("'%1' needs a folder where file %2 of the plan is a file")
                                                .arg(displaySafe(path.text()))
                                                .arg(earlier->file));
        }
    }

    ++m_files;
    for (const quint64 folder : newFolders)
        m_taken.insert(folder, Taken{m_files, 1, 0});
    m_taken.insert(whole, Taken{m_files, 0, quint32(hash(path.text()))});
    return {};
}

} // namespace heirloom
