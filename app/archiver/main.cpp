// SPDX-License-Identifier: GPL-3.0-or-later
// heirloom-archiver: writes and lists packs for Heirloom, shut in. No user calls it; what it takes and answers stands
// in Commands.h and Channel.h.
#include "app/archiver/Commands.h"
#include "app/archiver/Sandbox.h"

#include <QFile>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <new>

namespace {

constexpr char usage[] = "heirloom-archiver (write-pack | list-pack | check-sandbox)\n"
                         "A part of Heirloom that works on archives, in a process of its own that can open no file.\n"
                         "It is started by Heirloom, which talks to it over standard input and output.\n";

int run(archiver::Channel &channel, const char *command, const QJsonObject &sandbox)
{
    channel.writeLine(sandbox);
    channel.flush(); // the main program waits for it before it sends anything
    if (std::strcmp(command, "write-pack") == 0)
        archiver::writePack(channel);
    else if (std::strcmp(command, "list-pack") == 0)
        archiver::listPack(channel);
    else
        channel.writeLine(archiver::tryWhatIsForbidden());
    channel.flush();
    return 0;
}

bool isCommand(const char *word)
{
    for (const char *known : {"write-pack", "list-pack", "check-sandbox"}) {
        if (std::strcmp(word, known) == 0)
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || !isCommand(argv[1])) {
        const bool asked = argc == 2 && std::strcmp(argv[1], "--help") == 0;
        std::fputs(usage, asked ? stdout : stderr);
        return asked ? 0 : 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    (void)QFile::encodeName(QStringLiteral("a")); // the codec of the locale is loaded while files can be opened
    archiver::Channel channel;
    try {
        return run(channel, argv[1], archiver::enterSandbox());
    } catch (const archiver::Failure &failure) {
        channel.writeLine({{QStringLiteral("error"), QString::fromStdString(failure.what())},
                           {QStringLiteral("errno"), failure.number()}});
    } catch (const std::bad_alloc &) {
        channel.writeLine({{QStringLiteral("error"), QStringLiteral("it takes more memory than it may have")}});
    }
    try {
        channel.flush();
    } catch (const archiver::Failure &) {
        return 1; // nobody listens any more
    }
    return 1;
}
