// SPDX-License-Identifier: GPL-3.0-or-later
// How long the details of one task of a million files take: `heirloom_bench_details [FILES]`. Not a test.
#include "ledger/Ledger.h"
#include "ledger/tables/SystemTables.h"
#include "ledger/tables/browse/FileTree.h"
#include "mutation/TaskWrites.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace heirloom;

namespace {

constexpr int batch = 10'000;
constexpr int folders = 1'000;

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().context));
        std::exit(1);
    }
    return std::move(*result);
}

/// A thousand folders in a tree, a hundred thousand files in one, and some that failed.
TaskId fill(Ledger &ledger, int files)
{
    TaskWrites writes(ledger);
    const TaskId task = must(writes.create([](Session &session) -> Result<NewTask> {
        Storage storage;
        storage.tenant = TenantId(1);
        storage.name = QStringLiteral("disk");
        storage.root = QStringLiteral("/disk");
        storage.storeUid = QStringLiteral("store");
        storage.isDefault = true;
        NewTask wanted;
        wanted.uid = QStringLiteral("uid");
        wanted.tenant = TenantId(1);
        wanted.storage = must(StorageTable(session).insert(storage));
        wanted.collectionKey = wanted.name = wanted.destination = QStringLiteral("atlas");
        return wanted;
    }));
    for (int first = 0; first < files; first += batch) {
        std::vector<PlannedItem> items(size_t(std::min(batch, files - first)));
        for (size_t i = 0; i < items.size(); ++i) {
            const int n = first + int(i);
            const int folder = n % folders;
            items[i].path = n < files / 10
                                ? QStringLiteral("flat/file-%1.bin").arg(n)
                                : QStringLiteral("tree/%1/%2/file-%3.bin").arg(folder / 100).arg(folder).arg(n);
            items[i].size = 1'000;
        }
        must(writes.insertPlanned(task, items));
    }
    return task;
}

void measure(Ledger &ledger, const char *what, const FileQuery &query)
{
    double best = 1e9;
    size_t lines = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        auto reading = must(ledger.read());
        lines = must(FileTree(reading.session()).page(query)).size();
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
        if (round == 0)
            std::printf("%-34s first %8.1f ms", what, best);
    }
    std::printf("  best %8.1f ms  %zu lines\n", best, lines);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int files = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1'000'000;
    const QTemporaryDir folder;
    const SystemClock clock;
    LedgerOptions options;
    options.path = folder.filePath(QStringLiteral("ledger.db"));
    options.ballastBytes = 0;
    const auto ledger = must(Ledger::open(options, clock));
    const TaskId task = fill(*ledger, files);
    std::printf("%d files\n", files);
    const auto query = [&](const char *inFolder, const char *text, bool problems) {
        FileQuery wanted;
        wanted.task = task;
        wanted.folder = QString::fromLatin1(inFolder);
        wanted.text = QString::fromLatin1(text);
        wanted.onlyProblems = problems;
        return wanted;
    };
    measure(*ledger, "the task's folder", query("", "", false));
    measure(*ledger, "a folder of 10 folders", query("tree/", "", false));
    measure(*ledger, "a folder of 100 folders", query("tree/3/", "", false));
    measure(*ledger, "a folder of 100,000 files, a page", query("flat/", "", false));
    FileQuery late = query("flat/", "", false);
    late.after = QStringLiteral("flat/file-9.bin");
    measure(*ledger, "its last page", late);
    measure(*ledger, "search, many found", query("", "file-1", false));
    measure(*ledger, "search, nothing found", query("", "nowhere", false));
    measure(*ledger, "problems, none", query("", "", true));
    return 0;
}
