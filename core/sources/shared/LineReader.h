// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <functional>
#include <span>
#include <stop_token>

namespace heirloom {

/// One line of a text, without its line feed and, on the first line, without a byte order mark. Valid during the call
/// it is handed to.
struct TextLine
{
    QByteArrayView text;
    qint64 number = 0;    ///< from 1
    bool tooLong = false; ///< longer than allowed; `text` is its beginning
};

struct TextLimits
{
    qsizetype lineBytes = 16 * 1024;
    qint64 documentBytes = 1LL << 30;
};

using ReadBytes = std::function<Result<qint64>(std::span<char>)>;

/// Cuts what `read` gives into lines and hands each to `take`; a failing return ends it with that error. Keeps one line
/// in memory. Invalid if the text is larger than allowed, Cancelled when asked to stop. Blocks as long as `read` does.
Status readLines(const ReadBytes &read, const TextLimits &limits, const std::stop_token &stop,
                 const std::function<Status(const TextLine &)> &take);

/// No control characters but those that end lines and separate words.
bool isPlainText(QByteArrayView head);

/// Calls `see` with every line of a source's first bytes, without carriage returns and byte order mark, until it
/// returns false. A line that is cut off by the end of a full head is left out, unless it is the first one.
void eachHeadLine(QByteArrayView head, const std::function<bool(QByteArrayView)> &see);

} // namespace heirloom
