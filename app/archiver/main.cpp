// SPDX-License-Identifier: GPL-3.0-or-later
// heirloom-archiver: writes, lists and unpacks archives for Heirloom, shut in. No user calls it; what it takes and
// answers stands in Commands.h and Channel.h.
#include "app/archiver/Commands.h"
#include "app/archiver/Sandbox.h"

#include <QFile>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <karchive_version.h>
#include <new>
#include <seccomp.h>

namespace {

using archiver::Format;

constexpr char usage[] =
    "heirloom-archiver (write-pack | list-pack | write-export | list-export | unpack | check-sandbox)\n"
    "heirloom-archiver (--help | --version)\n"
    "A part of Heirloom that works on archives, in a process of its own that can open no file.\n"
    "It is started by Heirloom, which talks to it over standard input and output.\n";

struct Command
{
    const char *name;
    void (*run)(archiver::Channel &channel);
};

constexpr Command commands[] = {
    {"write-pack", [](archiver::Channel &channel) { archiver::writeArchive(channel, Format::Pack); }},
    {"list-pack", [](archiver::Channel &channel) { archiver::listArchive(channel, Format::Pack); }},
    {"write-export", [](archiver::Channel &channel) { archiver::writeArchive(channel, Format::Export); }},
    {"list-export", [](archiver::Channel &channel) { archiver::listArchive(channel, Format::Export); }},
    {"unpack", archiver::unpackArchive},
    {"check-sandbox", [](archiver::Channel &channel) { channel.writeLine(archiver::tryWhatIsForbidden()); }},
};

void printVersions()
{
    const scmp_version *seccomp = seccomp_version();
    std::printf("heirloom-archiver %s\nQt %s\nKArchive %s\nlibseccomp %u.%u.%u\n", HEIRLOOM_VERSION, qVersion(),
                KARCHIVE_VERSION_STRING, seccomp->major, seccomp->minor, seccomp->micro);
}

const Command *commandNamed(const char *word)
{
    for (const Command &command : commands) {
        if (std::strcmp(word, command.name) == 0)
            return &command;
    }
    return nullptr;
}

/// What has to be loaded while files can be opened. libarchive makes UTF-8 of the names that archives have in UTF-16 by
/// itself, if that is what the locale has; for any other it needs converters of the system's.
void prepareTexts()
{
    std::setlocale(LC_CTYPE, "C.UTF-8");
    ::setenv("TZ", "UTC0", 1);                    // else it asks for the zone's file with each time that it reads
    (void)QFile::encodeName(QStringLiteral("a")); // the codec of the locale
}

int run(archiver::Channel &channel, const Command &command, const QJsonObject &sandbox)
{
    channel.writeLine(sandbox);
    channel.flush(); // the main program waits for it before it sends anything
    command.run(channel);
    channel.flush();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        printVersions();
        return 0;
    }
    const Command *command = argc == 2 ? commandNamed(argv[1]) : nullptr;
    if (command == nullptr) {
        const bool asked = argc == 2 && std::strcmp(argv[1], "--help") == 0;
        std::fputs(usage, asked ? stdout : stderr);
        return asked ? 0 : 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    prepareTexts();
    archiver::Channel channel;
    try {
        return run(channel, *command, archiver::enterSandbox());
    } catch (const archiver::Failure &failure) {
        channel.writeLine({{QStringLiteral("error"), QString::fromStdString(failure.what())},
                           {QStringLiteral("errno"), failure.number()},
                           {QStringLiteral("kind"), QLatin1String(failure.kind())}});
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
