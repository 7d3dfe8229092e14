// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/States.h"

#include <QString>
#include <utility>
#include <vector>

namespace heirloom {

/// How things stand, as numbers, types and codes: nothing in it names a person, a place, a source or a file, so it can
/// be shown to anybody. A value.
struct EngineFacts
{
    struct StorageFacts
    {
        QString fileSystem; ///< "ext4"; empty: its folder is not there
        LinkMethod link = LinkMethod::Auto;
        bool isDirty = false; ///< a mutation of it could not be undone
    };
    struct Failure
    {
        QString code; ///< "http 403", "io 5": the code and the number that belongs to it
        qint64 count = 0;
        bool operator==(const Failure &) const = default;
    };

    QString tls;              ///< what Qt speaks it with: "openssl"; empty: nothing
    qint64 ledgerVersion = 0; ///< of its schema
    std::vector<std::pair<TaskState, qint64>> tasks;
    qint64 objects = 0, packs = 0, subscriptions = 0;
    std::vector<StorageFacts> storages;
    std::vector<Failure> failures; ///< of tasks and files, in the order in which they are met, newest first
};

/// A library that the program runs with.
struct LibraryVersion
{
    QString name;
    QString version;
};

/// Those that matter when something does not work. Any thread.
std::vector<LibraryVersion> libraryVersions();

} // namespace heirloom
