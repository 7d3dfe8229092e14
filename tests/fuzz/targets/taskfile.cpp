// SPDX-License-Identifier: GPL-3.0-or-later
// A task's manifest in the store: nothing it says of the task leads outside the storage, and what is written is read as
// the same.
#include "../Fuzz.h"

#include "engine/adding/TaskRecord.h"
#include "io/SafePath.h"
#include "sources/manifest/ManifestWriter.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

QByteArray written(const TaskRecord &record, const Sink &sink)
{
    Task task;
    task.id = record.task;
    task.source = record.source;
    task.destination = record.destination;
    task.baseUrl = record.baseUrl;
    task.collectionKey = record.collectionKey;
    task.link = record.link;
    QByteArray document;
    ManifestWriter writer([&](QByteArrayView piece) -> Status {
        document.append(piece);
        return {};
    });
    const ManifestHeader &header = sink.headers.front();
    must(writer.begin(header.name, header.revision, toFields(task)).has_value(), "what was read can be written");
    for (const ManifestEntry &entry : sink.all)
        must(writer.add(entry.path, entry.size, entry.sha256, entry.urls).has_value(), "what was read can be written");
    must(writer.end().has_value(), "what was read can be written");
    return document;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Sink sink;
    const auto record = parseTaskFile(Bytes(bytesOf(data, size), 1 << 16), sink);
    if (!record) {
        must(!record.error().context.isEmpty(), "a failure says what is wrong");
        return 0;
    }
    must(sink.headers.size() == 1, "a whole manifest has one header");
    must(bool(record->task), "a task has a number");
    must(record->destination.isEmpty() || SafePath::parse(record->destination), "a task lies beneath its storage");
    const QString scheme = record->baseUrl.scheme();
    must(record->baseUrl.isEmpty() || scheme == u"http" || scheme == u"https" || scheme == u"file",
         "a task's files are on the web or on this computer");
    must(record->baseUrl.userInfo().isEmpty(), "no secret is kept");

    const QByteArray document = written(*record, sink);
    sink.refused.clear();
    Sink second;
    const auto again = parseTaskFile(Bytes(document, 1 << 16), second);
    must(again.has_value(), "what was written can be read");
    must(again->task == record->task && again->source == record->source && again->link == record->link &&
             again->destination == record->destination && again->collectionKey == record->collectionKey,
         "what was written is read as the same");
    must(second == sink, "what was written is read as the same");
    return 0;
}
