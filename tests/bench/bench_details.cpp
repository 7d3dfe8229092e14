// SPDX-License-Identifier: GPL-3.0-or-later
// How long the details of one task of a million files take: `heirloom_bench_details [FILES]`. Not a test.
#include "BenchLedger.h"
#include "ledger/tables/browse/FileTree.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>

using namespace heirloom;
using heirloom::bench::must;

namespace {

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
    const auto ledger = bench::openLedger(folder.filePath(QStringLiteral("ledger.db")), clock);
    const StorageId storage = bench::addStorage(*ledger, folder.filePath(QStringLiteral("disk")));
    const TaskId task = bench::addLargeTask(*ledger, storage, files);
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
