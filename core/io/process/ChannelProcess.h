// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

#include <memory>
#include <stop_token>

namespace heirloom {

/// A program of our own that is talked to over its standard input and output. Beside them it gets one open file, as
/// descriptor 3, and nothing else of this process: no variables, no signals, no other descriptors. It ends with this
/// object at the latest. Blocks; one thread.
class ChannelProcess
{
public:
    /// `file` may be closed once this returns. The error says why nothing runs.
    static Result<std::unique_ptr<ChannelProcess>> start(const QString &program, const QByteArray &argument, File &file,
                                                         std::stop_token stop);
    ~ChannelProcess(); ///< kills it if it still runs
    Q_DISABLE_COPY_MOVE(ChannelProcess)

    /// All of `bytes`. Io if it does not read any more, Timeout if it takes nothing for two minutes, Cancelled.
    Status write(QByteArrayView bytes);
    /// Some bytes, at most `buffer.size()`; 0: it has closed its output, as its end does. Timeout and Cancelled as
    /// above.
    Result<qsizetype> read(std::span<char> buffer);

private:
    ChannelProcess(int pid, int socket, std::stop_token stop) : m_pid(pid), m_socket(socket), m_stop(std::move(stop)) {}
    Status await(short events) const;

    const int m_pid;
    const int m_socket;
    const std::stop_token m_stop;
};

} // namespace heirloom
