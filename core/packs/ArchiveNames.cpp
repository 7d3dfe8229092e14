// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/ArchiveReader.h"

#include <algorithm>
#include <iterator>

namespace heirloom {

namespace {

struct Suffix
{
    QStringView text;
    QLatin1StringView type;
};

constexpr QLatin1StringView zip("zip"), tar("tar"), sevenZip("7z");

/// No one of them ends with another, so the order does not count.
constexpr Suffix suffixes[] = {
    {u".zip", zip},    {u".tar", tar}, {u".tar.gz", tar},  {u".tgz", tar},  {u".tar.bz2", tar}, {u".tbz2", tar},
    {u".tar.xz", tar}, {u".txz", tar}, {u".tar.zst", tar}, {u".tzst", tar}, {u".7z", sevenZip},
};

/// Null if there is none, or nothing before it.
const Suffix *suffixOf(QStringView fileName)
{
    const auto *found = std::find_if(std::begin(suffixes), std::end(suffixes), [&](const Suffix &suffix) {
        return fileName.endsWith(suffix.text, Qt::CaseInsensitive);
    });
    if (found == std::end(suffixes))
        return nullptr;
    const QStringView before = fileName.chopped(found->text.size());
    return before.isEmpty() || before.endsWith(u'/') ? nullptr : found;
}

} // namespace

QString archiveTypeOf(QStringView fileName)
{
    const Suffix *suffix = suffixOf(fileName);
    return suffix == nullptr ? QString() : QString(suffix->type);
}

QString withoutArchiveSuffix(QStringView fileName)
{
    const Suffix *suffix = suffixOf(fileName);
    return (suffix == nullptr ? fileName : fileName.chopped(suffix->text.size())).toString();
}

} // namespace heirloom
