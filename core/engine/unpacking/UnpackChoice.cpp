// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unpacking/UnpackChoice.h"

#include "packs/ArchiveReader.h"

namespace heirloom {

bool UnpackChoice::mayBeAlways() const
{
    if (m_task)
        return *m_task == UnpackWish::Always;
    return m_zip == UnpackWish::Always || m_tar == UnpackWish::Always || m_7z == UnpackWish::Always;
}

namespace {

QString typeOf(const QString &path)
{
    return archiveTypeOf(QStringView(path).mid(path.lastIndexOf(u'/') + 1));
}

} // namespace

bool UnpackChoice::isArchive(const QString &path)
{
    return !typeOf(path).isEmpty();
}

UnpackWish UnpackChoice::of(const QString &path) const
{
    const QString type = typeOf(path);
    if (type.isEmpty())
        return UnpackWish::Never;
    const UnpackWish byType = type == u"zip" ? m_zip : type == u"tar" ? m_tar : m_7z;
    return m_task.value_or(byType);
}

} // namespace heirloom
