// SPDX-License-Identifier: GPL-3.0-or-later
// What an API says of a repository's revisions: whatever the bytes and however they arrive, the same names come out,
// and each can be shown in a list.
#include "../../Fuzz.h"

#include "sources/api/RevisionReader.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

constexpr qsizetype mostNames = 20;

struct Parsed
{
    Status status;
    QStringList names, titles; ///< one each of a row
};

Parsed parse(const QByteArray &text, std::string_view list, qsizetype step)
{
    Parsed parsed;
    RevisionReader reader({"name", "metadata.version", "prerelease", "draft"},
                          [&parsed](const RevisionReader::Row &row) {
                              parsed.names.append(row.name);
                              parsed.titles.append(row.title);
                              return parsed.names.size() < mostNames;
                          });
    parsed.status =
        readJsonRecords(Bytes(text, step), {QStringLiteral("revisions"), list, 1 << 20, 5000, false}, reader);
    return parsed;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    for (const std::string_view list : {std::string_view(), std::string_view("tags"), std::string_view("hits.hits")}) {
        const Parsed whole = parse(text, list, 1 << 20);
        const Parsed pieces = parse(text, list, 7);
        must(whole.names == pieces.names && whole.titles == pieces.titles &&
                 whole.status.has_value() == pieces.status.has_value(),
             "how the bytes arrive makes no difference");
        must(whole.names.size() <= mostNames, "no more comes than is wanted");
        for (const QString &name : whole.names)
            must(!name.isEmpty(), "a name is there");
        for (const QString &shown : whole.names + whole.titles) {
            must(shown.size() <= 255, "a name is short");
            must(!shown.contains(u'\n') && !shown.contains(QChar(0)), "a name is a line");
        }
    }
    return 0;
}
