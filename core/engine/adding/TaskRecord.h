// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "model/Manifest.h"
#include "model/Task.h"

#include <QMap>
#include <functional>
#include <span>

namespace heirloom {

/// What a task's manifest in the store says of the task itself, beside its files. A value.
struct TaskRecord
{
    TaskId task; ///< its number in the ledger that wrote it
    QString source;
    QString destination; ///< validated
    QUrl baseUrl;
    QString collectionKey;
    LinkMethod link = LinkMethod::Auto;
    bool isArchived = false; ///< nothing of it is shown
    std::optional<UnpackWish> unpack;
};

/// Keeps only what a manifest says of the whole; its files are for a second look.
class HeaderOnly final : public ManifestSink
{
public:
    ManifestHeader seen;
    Status header(const ManifestHeader &header) override
    {
        seen = header;
        return {};
    }
    Status entries(std::span<const ManifestEntry>) override { return {}; }
    Status rejected(const RejectedEntry &) override { return {}; }
};

/// The fields as ManifestWriter takes them.
QMap<QString, QString> toFields(const Task &task);

/// Reads a task's manifest; its files go to `sink` as they come. The file lies in a folder that the user can write to,
/// so nothing in it is trusted: Corrupt if a field is missing, stated twice or impossible. Blocks as long as `read`
/// does.
Result<TaskRecord> parseTaskFile(const std::function<Result<qint64>(std::span<char>)> &read, ManifestSink &sink);

} // namespace heirloom
