// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineOptions.h"
#include "model/Task.h"

namespace heirloom {

/// What is to become of the archives of one task: what the task says, else what the user has chosen for their type.
/// As it was when it was made. A value.
class UnpackChoice
{
public:
    UnpackChoice(const EngineOptions &options, const Task &task)
        : m_zip(options.unpackZip), m_tar(options.unpackTar), m_7z(options.unpack7z), m_task(task.unpack)
    {
    }

    /// False: no archive of the task is unpacked without being asked for.
    bool mayBeAlways() const;
    /// By its name; Never if it is no archive.
    UnpackWish of(const QString &path) const;
    static bool isArchive(const QString &path);

private:
    const UnpackWish m_zip, m_tar, m_7z;
    const std::optional<UnpackWish> m_task;
};

} // namespace heirloom
