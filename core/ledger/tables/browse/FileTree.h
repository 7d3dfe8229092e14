// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/browse/FilePage.h"

#include <vector>

namespace heirloom {

/// The items of a task as a tree of folders, read a page at a time. Reads as many rows as it answers with, whatever the
/// size of the task: the index of paths is left at each folder and entered again behind it.
class FileTree
{
public:
    explicit FileTree(Session &session) : m_session(session) {}
    Result<std::vector<FileLine>> page(const FileQuery &query);

private:
    Result<std::vector<FileLine>> folder(const FileQuery &query);
    Result<std::vector<FileLine>> matches(const FileQuery &query);

    Session &m_session;
};

} // namespace heirloom
