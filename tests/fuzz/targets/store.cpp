// SPDX-License-Identifier: GPL-3.0-or-later
// What a store says of itself, and the names of the files inside: only one spelling of each name is read.
#include "../Fuzz.h"

#include "store/StoreIdentity.h"
#include "store/StoreNames.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

void checkIdentity(const QByteArray &text)
{
    const auto identity = storeIdentityFrom(text);
    if (!identity) {
        must(identity.error().code == ErrorCode::Corrupt || identity.error().code == ErrorCode::TooNew,
             "what is no identity is damage, or of a later version");
        return;
    }
    must(!identity->store.isEmpty() && !identity->ledger.isEmpty(), "an identity names the store and its ledger");
    must(identity->reserveBytes >= 0, "a reserve is a number of bytes");
    const auto again = storeIdentityFrom(toText(*identity));
    must(again && *again == *identity, "what was written is read as the same");
}

void checkName(const QByteArray &name)
{
    if (const auto key = storenames::parseObjectName(name))
        must(storenames::objectName(*key) == name && key->generation > 0, "an object has one name");
    if (const auto shard = storenames::parseShardName(name))
        must(storenames::shardName(*shard) == name, "a shard has one name");
    if (const auto uid = storenames::parseTaskFileName(name)) {
        must(storenames::isTaskUid(*uid), "a task's file is named after its uid");
        must(storenames::taskFileName(*uid) == name && !name.contains('/'), "a task's file has one name");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    checkIdentity(text);
    for (Lines lines(text); !lines.atEnd();)
        checkName(lines.next());
    return 0;
}
