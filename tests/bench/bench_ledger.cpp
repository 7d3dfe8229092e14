// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a ledger with a storage beside it, for who measures a program that was installed: `heirloom_bench_ledger FILE
// TASKS`.
#include "BenchLedger.h"
#include "base/Clock.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int tasks = argc == 3 ? std::atoi(argv[2]) : 0;
    if (tasks < 1) {
        std::fprintf(stderr, "usage: heirloom_bench_ledger FILE TASKS\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const heirloom::SystemClock clock;
    const auto ledger = heirloom::bench::openLedger(path, clock);
    heirloom::bench::addTasks(*ledger, heirloom::bench::addStorage(*ledger, path + QStringLiteral(".disk")), tasks);
    return 0;
}
