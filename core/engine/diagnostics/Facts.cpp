// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/Facts.h"

#include "engine/commands/Access.h"
#include "io/Hashing.h"
#include "ledger/tables/SystemTables.h"
#include "ledger/tables/facts/FactsTable.h"
#include "net/QtHttpClient.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr int mostErrors = 200; // of tasks, and of files

EngineFacts::StorageFacts factsOf(EngineServices &services, const Storage &storage)
{
    EngineFacts::StorageFacts facts;
    facts.link = storage.link;
    facts.isDirty = !storage.dirtyReason.isEmpty();
    if (const auto opened = services.storages->open(storage))
        facts.fileSystem = services.fs.typeName((*opened)->files().store->root()).value_or(QStringLiteral("unknown"));
    return facts;
}

std::vector<EngineFacts::Failure> counted(const std::vector<Error> &errors)
{
    std::vector<EngineFacts::Failure> failures;
    for (const Error &error : errors) {
        const QString code = codeOf(error);
        const auto known = std::find_if(failures.begin(), failures.end(),
                                        [&code](const EngineFacts::Failure &one) { return one.code == code; });
        if (known != failures.end())
            ++known->count;
        else
            failures.push_back({code, 1});
    }
    return failures;
}

/// What the ledger knows; `storages` are only named there.
Result<EngineFacts> readLedger(EngineServices &services, std::vector<Storage> &storages)
{
    auto reading = services.ledger->read();
    if (!reading)
        return fail(reading.error());
    EngineFacts facts;
    FactsTable table(*reading);
    const std::pair<Result<qint64>, qint64 *> numbers[] = {
        {table.schemaVersion(), &facts.ledgerVersion},
        {table.objects(services.tenant), &facts.objects},
        {table.packs(services.tenant), &facts.packs},
        {table.subscriptions(services.tenant), &facts.subscriptions},
    };
    for (const auto &[read, into] : numbers) {
        if (!read)
            return fail(read.error());
        *into = *read;
    }
    auto tasks = table.tasks(services.tenant);
    const auto errors = table.errors(services.tenant, mostErrors);
    auto listed = StorageTable(*reading).list(services.tenant);
    if (!tasks || !errors || !listed)
        return fail(!tasks ? tasks.error() : !errors ? errors.error() : listed.error());
    facts.tasks = std::move(*tasks);
    facts.failures = counted(*errors);
    storages = std::move(*listed);
    return facts;
}

} // namespace

QString codeOf(const Error &error)
{
    const int number = error.httpStatus != 0 ? error.httpStatus : error.sysErrno;
    return number == 0 ? errorCodeName(error.code)
                       : QStringLiteral("%1 %2").arg(errorCodeName(error.code), QString::number(number));
}

Result<EngineFacts> factsOf(EngineServices &services)
{
    if (auto allowed = checkAccess(services, Action::View); !allowed)
        return fail(allowed.error());
    std::vector<Storage> storages;
    auto facts = readLedger(services, storages);
    if (!facts)
        return facts;
    facts->tls = QtHttpClient::tlsBackend();
    for (const Storage &storage : storages)
        facts->storages.push_back(factsOf(services, storage));
    return facts;
}

std::vector<LibraryVersion> libraryVersions()
{
    return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("SQLite"), Ledger::databaseVersion()},
            {QStringLiteral("OpenSSL"), cryptoLibraryVersion()}};
}

} // namespace heirloom
