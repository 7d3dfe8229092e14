// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QObject;

namespace heirloom {

/// Opens the folder of a file with the file selected in it, by the desktop's file manager
/// (org.freedesktop.FileManager1); where none answers, opens the folder alone. `failed` is called if that cannot be
/// done either, and not after `context` is gone. Returns at once. GUI thread.
void showInFileManager(const QString &path, QObject *context, const std::function<void()> &failed);

} // namespace heirloom
