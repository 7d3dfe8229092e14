// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/words/CauseText.h"

#include <QCoreApplication>
#include <QStringList>
#include <iterator>
#include <optional>

namespace heirloom {

namespace {

constexpr int deepest = 8; // parts within parts
constexpr auto context = "Cause";

/// Those that hold others come behind them.
constexpr const char *known[] = {
    // --- on the way to a server
    QT_TRANSLATE_NOOP("Cause", "connection refused"),
    QT_TRANSLATE_NOOP("Cause", "the server closed the connection early"),
    QT_TRANSLATE_NOOP("Cause", "the host name was not found"),
    QT_TRANSLATE_NOOP("Cause", "timed out"),
    QT_TRANSLATE_NOOP("Cause", "the TLS handshake failed"),
    QT_TRANSLATE_NOOP("Cause", "no such file"),
    QT_TRANSLATE_NOOP("Cause", "the proxy cannot be reached"),
    QT_TRANSLATE_NOOP("Cause", "the proxy wants a password"),
    QT_TRANSLATE_NOOP("Cause", "check the login of the proxy, and whether the link needs one too"),
    QT_TRANSLATE_NOOP("Cause", "the connection failed (network error %1)"),
    QT_TRANSLATE_NOOP("Cause", "too many redirects"),
    QT_TRANSLATE_NOOP("Cause", "ended after %1 of %2 bytes"),
    QT_TRANSLATE_NOOP("Cause", "the certificate of %1 is refused, because %2"),
    QT_TRANSLATE_NOOP("Cause", "check the address and the clock of this computer, or ask the operator of that server"),
    QT_TRANSLATE_NOOP("Cause", "if you trust that source, add the link of the file yourself"),
    QT_TRANSLATE_NOOP("Cause", "the servers do not send parts that fit together"),
    QT_TRANSLATE_NOOP("Cause", "expected %1 bytes, got %2"),
    QT_TRANSLATE_NOOP("Cause", "expected %1, got %2"),
    // --- what is to be added
    QT_TRANSLATE_NOOP("Cause", "source '%1'"),
    // NOLINTBEGIN(bugprone-suspicious-missing-comma): one text
    QT_TRANSLATE_NOOP("Cause",
                      "give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or "
                      "github:OWNER/NAME, or the path of a local file: one file, a Heirloom manifest, a Metalink, a "
                      "checksum list such as SHA256SUMS, the bagit.txt of a bag, an aria2 input file, or a text file "
                      "with one link a line"),
    // NOLINTEND(bugprone-suspicious-missing-comma)
    QT_TRANSLATE_NOOP("Cause", "a link to Heirloom was refused"),
    QT_TRANSLATE_NOOP("Cause", "this version of Heirloom does not understand it"),
    QT_TRANSLATE_NOOP("Cause", "it offers neither something on the web nor a repository"),
    QT_TRANSLATE_NOOP("Cause", "the address contains a user name or password"),
    QT_TRANSLATE_NOOP("Cause", "tell whoever made it"),
    QT_TRANSLATE_NOOP("Cause", "the source describes nothing"),
    QT_TRANSLATE_NOOP("Cause", "every entry of the source was refused; the first"),
    QT_TRANSLATE_NOOP("Cause", "the server answered without content"),
    QT_TRANSLATE_NOOP("Cause", "not a file but a folder"),
    QT_TRANSLATE_NOOP("Cause", "the document is not a Heirloom manifest: it states no format"),
    QT_TRANSLATE_NOOP("Cause", "the manifest has no list of files"),
    QT_TRANSLATE_NOOP("Cause", "fetch the manifest again, or ask its publisher"),
    QT_TRANSLATE_NOOP("Cause", "the document is no Metalink"),
    QT_TRANSLATE_NOOP("Cause", "the Metalink is not well formed in line %1"),
    QT_TRANSLATE_NOOP("Cause", "a URL is neither http nor https"),
    QT_TRANSLATE_NOOP("Cause", "a URL contains a user name or password"),
    QT_TRANSLATE_NOOP("Cause", "a URL is malformed"),
    QT_TRANSLATE_NOOP("Cause", "none of the %1 sources of %2 answers, the last"),
    QT_TRANSLATE_NOOP("Cause", "no free folder name for %1"),
    QT_TRANSLATE_NOOP("Cause", "name a folder that is there and can be read"),
    QT_TRANSLATE_NOOP("Cause", "%1 is no mirror"),
    QT_TRANSLATE_NOOP("Cause", "give an http or https address"),
    QT_TRANSLATE_NOOP("Cause", "%1 holds a password"),
    QT_TRANSLATE_NOOP("Cause", "it would be written down: leave it out"),
    // --- tasks
    QT_TRANSLATE_NOOP("Cause", "there is no task %1"),
    QT_TRANSLATE_NOOP("Cause", "there is no deleted task %1"),
    QT_TRANSLATE_NOOP("Cause", "task %1 was changed by somebody else meanwhile"),
    QT_TRANSLATE_NOOP("Cause", "look at it again"),
    QT_TRANSLATE_NOOP("Cause", "cancel it first, then delete it"),
    QT_TRANSLATE_NOOP("Cause", "only failed and cancelled tasks can be tried again"),
    QT_TRANSLATE_NOOP("Cause", "compare it when that is done"),
    // --- files and storages
    QT_TRANSLATE_NOOP("Cause", "a folder of that name is there"),
    QT_TRANSLATE_NOOP("Cause", "move the folder away, then retry"),
    QT_TRANSLATE_NOOP("Cause", "a file of that name has just appeared"),
    QT_TRANSLATE_NOOP("Cause", "the file that stood there is gone or changed"),
    QT_TRANSLATE_NOOP("Cause", "the stored content has another size"),
    QT_TRANSLATE_NOOP("Cause", "the disk has room for %1 more files, and %2 are to come, with their folders"),
    QT_TRANSLATE_NOOP("Cause", "remove files from that disk, however small"),
    QT_TRANSLATE_NOOP("Cause", "make the disk writable again, then retry the task"),
    QT_TRANSLATE_NOOP("Cause", "%1 is on another volume"),
    QT_TRANSLATE_NOOP("Cause", "choose a folder on the volume of the storage, or add a storage on the other volume"),
    QT_TRANSLATE_NOOP("Cause", "the folder of the storage %1 is not there, or another disk is mounted: %2"),
    QT_TRANSLATE_NOOP("Cause", "mount it and try again"),
    QT_TRANSLATE_NOOP("Cause", "open the storage \"%1\" in %2"),
    QT_TRANSLATE_NOOP("Cause", "the storage is marked dirty"),
    QT_TRANSLATE_NOOP("Cause", "run `heirloom-cli audit --heal`"),
    QT_TRANSLATE_NOOP("Cause", "another process has worked on this storage for too long"),
    QT_TRANSLATE_NOOP("Cause", "another process has written to the ledger for too long"),
    QT_TRANSLATE_NOOP("Cause", "the ledger could not be written"),
    QT_TRANSLATE_NOOP("Cause", "the ledger has schema version %1, this program knows %2"),
    // NOLINTBEGIN(bugprone-suspicious-missing-comma): one text each
    QT_TRANSLATE_NOOP("Cause", "use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its "
                               "place"),
    QT_TRANSLATE_NOOP("Cause", "use the newer version of Heirloom that wrote it; or move it away, and run "
                               "`heirloom-cli rebuild DIR` with the storage's folder"),
    // NOLINTEND(bugprone-suspicious-missing-comma)
    QT_TRANSLATE_NOOP("Cause", "something is kept in this storage or followed into it, or can still be undeleted"),
    QT_TRANSLATE_NOOP("Cause", "unsubscribe, delete its tasks and reclaim its space first"),
    QT_TRANSLATE_NOOP("Cause", "%1 is the default storage"),
    QT_TRANSLATE_NOOP("Cause", "make another one the default first"),
    QT_TRANSLATE_NOOP("Cause", "the storage %1 is in %2"),
    QT_TRANSLATE_NOOP("Cause", "choose another name and folder, or use it as it is"),
    QT_TRANSLATE_NOOP("Cause", "make the storage's folder %1"),
    QT_TRANSLATE_NOOP("Cause", "make the store in %1"),
    // --- archives from outside
    QT_TRANSLATE_NOOP("Cause", "the archive is damaged"),
    QT_TRANSLATE_NOOP("Cause", "the archive is encrypted"),
    QT_TRANSLATE_NOOP("Cause", "unpack it by hand, with a program that asks for its password"),
    QT_TRANSLATE_NOOP("Cause", "the archive cannot be unpacked"),
    QT_TRANSLATE_NOOP("Cause", "unpack it by hand, with the program that made it"),
    QT_TRANSLATE_NOOP("Cause", "it is no zip, tar or 7z, or its beginning is damaged"),
    QT_TRANSLATE_NOOP("Cause", "it is one of several parts"),
    QT_TRANSLATE_NOOP("Cause", "the archive is too much to unpack"),
    QT_TRANSLATE_NOOP("Cause", "unpack it by hand, if you trust where it comes from"),
    QT_TRANSLATE_NOOP("Cause", "it holds more than %1 files"),
    QT_TRANSLATE_NOOP("Cause", "more than %1 bytes come out of it"),
    QT_TRANSLATE_NOOP("Cause", "it becomes more than %1 times as large"),
    QT_TRANSLATE_NOOP("Cause", "it takes more memory than it may have"),
    QT_TRANSLATE_NOOP("Cause", "it is a symbolic link"),
    QT_TRANSLATE_NOOP("Cause", "it is a hard link to another file"),
    QT_TRANSLATE_NOOP("Cause", "it is a device"),
    QT_TRANSLATE_NOOP("Cause", "it is no plain file"),
    QT_TRANSLATE_NOOP("Cause", "its name cannot be read"),
    // --- around them
    QT_TRANSLATE_NOOP("Cause", "there is no program %1"),
    QT_TRANSLATE_NOOP("Cause", "write its whole path, or install it"),
    QT_TRANSLATE_NOOP("Cause", "%1 cannot be run"),
    QT_TRANSLATE_NOOP("Cause", "make it executable: chmod +x"),
    QT_TRANSLATE_NOOP("Cause", "no keychain of the desktop answers"),
    QT_TRANSLATE_NOOP("Cause", "start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc"),
    QT_TRANSLATE_NOOP("Cause", "the keychain was not opened"),
    QT_TRANSLATE_NOOP("Cause", "unlock it and try again"),
    QT_TRANSLATE_NOOP("Cause", "the keychain does not answer"),
    QT_TRANSLATE_NOOP("Cause", "look whether it asks for its password"),
    QT_TRANSLATE_NOOP("Cause", "start at login"),
    QT_TRANSLATE_NOOP("Cause", "%1 (by way of the proxy %2)"),
    // --- what was done with a file when it failed, and how the system calls that where it knows no other language
    QT_TRANSLATE_NOOP("Cause", "make directory %1"),
    QT_TRANSLATE_NOOP("Cause", "open directory %1"),
    QT_TRANSLATE_NOOP("Cause", "open %1"),
    QT_TRANSLATE_NOOP("Cause", "create %1"),
    QT_TRANSLATE_NOOP("Cause", "read %1"),
    QT_TRANSLATE_NOOP("Cause", "write %1"),
    QT_TRANSLATE_NOOP("Cause", "No such file or directory"),
    QT_TRANSLATE_NOOP("Cause", "Permission denied"),
    QT_TRANSLATE_NOOP("Cause", "No space left on device"),
    QT_TRANSLATE_NOOP("Cause", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Cause", "Read-only file system"),
    QT_TRANSLATE_NOOP("Cause", "Input/output error"),
};

/// The places of a text that vary: `%1` to `%9`.
bool isPlace(QStringView text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size() && text[at + 1] >= u'1' && text[at + 1] <= u'9';
}

/// What stands in `text` where `pattern` varies; nothing if it does not say that.
/// REQUIRES: the places of the pattern are %1, %2, … in this order.
std::optional<QStringList> argumentsOf(QStringView text, const QString &pattern)
{
    QStringList fixed(QString{});
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (isPlace(pattern, at) && ++at > 0)
            fixed.append(QString());
        else
            fixed.back() += pattern[at];
    }
    if (!text.startsWith(fixed.front()))
        return std::nullopt;
    QStringList found;
    qsizetype begin = fixed.front().size();
    for (qsizetype i = 1; i < fixed.size(); ++i) {
        const bool isLast = i == fixed.size() - 1;
        const qsizetype end = isLast ? text.size() - fixed[i].size() : text.indexOf(fixed[i], begin);
        if (end <= begin || (isLast && !text.endsWith(fixed[i])))
            return std::nullopt;
        found.append(text.mid(begin, end - begin).toString());
        begin = end + fixed[i].size();
    }
    return begin == text.size() ? std::optional(found) : std::nullopt;
}

/// Whatever the arguments hold, it is not taken for a place.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (isPlace(pattern, at))
            text += arguments.value(pattern[++at].digitValue() - 1);
        else
            text += pattern[at];
    }
    return text;
}

QString translated(const QString &english, int depth)
{
    if (depth > deepest)
        return english;
    for (const char *pattern : known) {
        auto arguments = argumentsOf(english, QString::fromUtf8(pattern));
        if (!arguments)
            continue;
        for (QString &argument : *arguments)
            argument = translated(argument, depth + 1);
        return filled(QCoreApplication::translate(context, pattern), *arguments);
    }
    const qsizetype colon = english.indexOf(QStringLiteral(": "));
    if (colon < 0)
        return english;
    return translated(english.left(colon), depth + 1) + QStringLiteral(": ") +
           translated(english.mid(colon + 2), depth + 1);
}

} // namespace

QString causeText(const QString &english)
{
    return translated(english, 0);
}

} // namespace heirloom
