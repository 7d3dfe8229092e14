// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/process/ChannelProcess.h"

#include <QJsonObject>
#include <vector>

namespace heirloom {

/// One run of `heirloom-archiver`, the separate program that works on archives: started, talked to, and ended with this
/// object at the latest. What it takes and answers stands in app/archiver/Commands.h; lines of JSON, some of them
/// followed by raw bytes. It gets one open file and opens none itself.
///
/// A crash or a hang of it is an error here: Io where it ends before its time or says what failed, NotFound where there
/// is no such program. What it says of the file it works on is Corrupt, Denied for what is encrypted, and Invalid for
/// what it cannot read or may not take. Blocks, for as long as it makes progress; one thread.
class Archiver
{
public:
    /// `command` is one of its commands. `file` is what it works on; it may be closed once this returns.
    static Result<std::unique_ptr<Archiver>> start(const QString &program, const QByteArray &command, File &file,
                                                   std::stop_token stop = {});

    Status send(const QJsonObject &line);
    /// Raw bytes, after a line that names their number.
    Status send(QByteArrayView bytes);
    /// The next line of its answer. An {"error": …} is an error.
    Result<QJsonObject> receive();
    /// Some of the raw bytes that follow a line, `most` of them at most and one at least; valid until the next call.
    Result<QByteArrayView> receiveBytes(qint64 most);

    /// Why the kernel did not shut it in as it should; empty: it did.
    QString openedBecause() const { return m_opened; }

private:
    explicit Archiver(std::unique_ptr<ChannelProcess> process) : m_process(std::move(process)) {}
    Status flush();
    Status write(QByteArrayView bytes);
    Status readMore();
    Result<QByteArray> readText();

    std::unique_ptr<ChannelProcess> m_process;
    QByteArray m_unsent;
    std::vector<char> m_buffer;
    size_t m_begin = 0, m_end = 0; ///< of what was read and not taken yet
    QString m_opened;
};

} // namespace heirloom
