// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "app/cli/Program.h"

#include <QCoreApplication>
#include <iostream>
#include <unistd.h>

int main(int argc, char **argv)
{
    heirloom::Bootstrap::limitHeaps();
    QCoreApplication application(argc, argv);
    heirloom::Bootstrap::nameApplication();
    (void)heirloom::Bootstrap::installTranslations(); // in the language of the terminal
    return heirloom::cli::runProgram({argv + 1, argv + argc}, std::cout, std::cerr, isatty(STDERR_FILENO) != 0);
}
