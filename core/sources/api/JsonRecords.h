// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>
#include <span>
#include <stop_token>
#include <string_view>

namespace heirloom {

/// A value that is no object and no array, as the document writes it: the digits of a number, "true" or "false".
struct JsonScalar
{
    enum class Kind { Null, Bool, Number, Text };
    Kind kind = Kind::Null;
    std::string_view text; ///< valid during the call

    bool isText() const { return kind == Kind::Text; }
    /// A whole number from 0 to 2^63-1; none for anything else.
    std::optional<qint64> count() const;
    /// Empty unless it is text.
    QString string() const;
};

/// Takes what a document holds, as it streams in. A path names a value below the record or the document: "size",
/// "lfs.oid". Values within lists other than that of the records are left out. A key may come twice.
class JsonRecordReader
{
public:
    virtual ~JsonRecordReader() = default;
    /// A value outside of the records. False: enough was seen, the rest of the document need not be read.
    virtual Result<bool> documentValue(std::string_view path, const JsonScalar &value);
    virtual void begin() = 0;
    virtual void value(std::string_view path, const JsonScalar &value) = 0;
    /// Also behind begin() alone, for an element of the list that is no object. A failing return stops the reading.
    virtual Status end() = 0;
};

struct JsonRecordsForm
{
    QString what;          ///< what messages call the document
    std::string_view list; ///< path of the list that holds the records, "assets"; empty: the root is that list
    qint64 maxBytes = 64 << 20;
    qint64 maxRecords = 10'000'000;
    bool listRequired = true;
};

/// Reads a list of records out of an API's answer, as it arrives: memory does not grow with it. What is not whole, not
/// JSON, or not of this form is an error (Corrupt, Source); what was handed over before must then be thrown away.
Status readJsonRecords(const std::function<Result<qint64>(std::span<char>)> &read, const JsonRecordsForm &form,
                       JsonRecordReader &reader, std::stop_token stop = {});

} // namespace heirloom
