// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/removal/Originals.h"

#include "io/Hashing.h"
#include "io/PathText.h"
#include "ledger/tables/ItemTable.h"

#include <set>

namespace heirloom {

namespace {

constexpr int pageSize = 1000;

class Removal
{
public:
    Removal(FileSystem &fs, DirectoryPtr root) : m_fs(fs), m_root(std::move(root)) {}

    Status remove(const Item &item)
    {
        const SafePath path = SafePath::fromTrusted(item.path);
        const auto dir = m_fs.openBeneath(m_root, path.parent(), false, Reach::AnyVolume);
        const auto stat = dir ? m_fs.stat(*dir, path.leaf()) : Result<FileStat>(fail(dir.error()));
        if (!stat && stat.error().code == ErrorCode::NotFound)
            return {}; // somebody was here before
        if (!stat)
            return fail(stat.error().in(item.path));
        const auto same = isTakenOver(item, *dir, path.leaf(), *stat);
        if (!same)
            return fail(same.error().in(item.path));
        if (!*same) {
            m_moved.kept.append(item.path);
            return {};
        }
        if (auto gone = m_fs.unlink(*dir, path.leaf()); !gone)
            return fail(gone.error().in(item.path));
        m_moved.removed.files += 1;
        m_moved.removed.bytes += item.size;
        for (SafePath folder = path.parent(); !folder.isEmpty(); folder = folder.parent())
            m_folders.insert(folder.text());
        return {};
    }

    /// The deepest first; those that hold anything stay.
    void removeEmptyFolders()
    {
        for (auto folder = m_folders.rbegin(); folder != m_folders.rend(); ++folder) {
            const SafePath path = SafePath::fromTrusted(*folder);
            if (const auto parent = m_fs.openBeneath(m_root, path.parent(), false, Reach::AnyVolume))
                (void)m_fs.removeDirectory(*parent, path.leaf());
        }
    }
    MovedOriginals moved() const { return m_moved; }

private:
    /// Its bytes decide, just before it goes: the store may know them by a name that the file does not deserve.
    Result<bool> isTakenOver(const Item &item, const DirectoryPtr &dir, const QByteArray &leaf, const FileStat &stat)
    {
        if (item.state != ItemState::Done || stat.type != FileStat::Type::File || stat.size != item.size ||
            !item.sha256)
            return false;
        const auto file = m_fs.open(dir, leaf);
        if (!file)
            return fail(file.error());
        const auto hash = hashFile(**file);
        if (!hash)
            return fail(hash.error());
        const auto after = m_fs.stat(dir, leaf);
        return after && *after == stat && *hash == *item.sha256;
    }

    FileSystem &m_fs;
    const DirectoryPtr m_root;
    MovedOriginals m_moved;
    std::set<QString> m_folders; ///< a folder before what lies in it
};

} // namespace

bool isAdopted(const Task &task)
{
    return task.baseUrl.isLocalFile() && splitPath(task.baseUrl.toLocalFile()).folder == task.source;
}

Result<MovedOriginals> removeOriginals(Ledger &ledger, FileSystem &fs, const Task &task)
{
    if (task.state != TaskState::Completed || !isAdopted(task))
        return fail(ErrorCode::Conflict,
                    QStringLiteral("task %1 is no adopted folder that is complete").arg(task.id.value()));
    auto root = fs.openDirectory(task.baseUrl.toLocalFile());
    if (!root)
        return fail(root.error().in(task.baseUrl.toLocalFile()));
    Removal removal(fs, *root);
    ItemQuery query;
    query.task = task.id;
    query.limit = pageSize;
    for (;;) {
        auto reading = ledger.read();
        if (!reading)
            return fail(reading.error());
        const auto page = ItemTable(*reading).page(query);
        if (!page)
            return fail(page.error());
        for (const Item &item : *page) {
            if (auto removed = removal.remove(item); !removed)
                return fail(removed.error());
        }
        if (int(page->size()) < pageSize)
            break;
        query.after = page->back().id;
    }
    removal.removeEmptyFolders();
    return removal.moved();
}

} // namespace heirloom
